"""Exports of newspaper databases: many articles in one file, told apart by the signs that each database leaves.

What carries no sign is read as one article.
"""
