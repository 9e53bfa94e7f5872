"""A version's details: what it states, how its file is read, and what was taken for what; each can be put right.

The `dialog` has a page each: `stated`, `reading`, and what was `taken` for what; `values` are what it shows, and the corrections that follow.
"""
