"""Typed changes of a linked pair of sentences: numbers, dates, names, negation, certainty, attribution, quotation marks. Few and right.

Start at `typed`: it asks the finders of each kind one after the other and returns their changes. Most of the package answers one question, "is this a
change, or another way to say the same?", and in doubt the answer is that nothing changed. Reports written apart differ everywhere, so more must be shared
before anything is told of them: what ends in `_apart` is about these.

Each package imports those named before it (`tests/house/test_borders.py` says which):

- `context`: what every finder asks; `deeds`: what is done, and by whom
- `numbers`, `dates`, `names`: when two of them are one; `facts`: what became of them
- `attribution`: who says it; `certainty`: how sure it is, and whether it is so; `quotes`: in whose words

`wording` is what no rule can type, and slips of spelling.
"""
