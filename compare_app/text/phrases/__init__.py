"""Noun phrases around a verb: where a subject begins, where it ends, and what hangs on it.

`noun_phrase` is the phrase itself, `phrases` finds one, `phrases_before` the one that ends at a place; `appositions`, `late_names`, `relatives` and `asides`
are what may stand between it and its verb; `verb_second` does it for German, Dutch and Swedish; `places` is what is told of a marked string's speaker, `words` are the lists of
words that all of them ask for.
"""
