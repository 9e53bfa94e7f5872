"""What happened along the links: word-level edits, typed changes, quote events, claims. Imports stages before it."""
