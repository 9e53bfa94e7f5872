"""Exports of newspaper databases: many articles in one file, told apart by the signs that each database leaves.

`many` is the entrance, and asks `nexis`, `factiva`, `proquest`, `europresse` and `zotero` in turn; `parts` is what they share. What carries no sign is read as one
article.
"""
