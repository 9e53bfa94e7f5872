"""Exports of newspaper databases: many articles in one file, told apart by the signs that each database leaves.

Seen on real files of 2016 to 2019 where `LIBRARIES` says so; what carries no sign is read as one article.
"""
