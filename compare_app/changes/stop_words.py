"""Words that say nothing about a sentence's subject, in the languages that have lists of them; folded forms.

They are asked for all languages: a word is looked at by itself, in names and in what two texts have in common.
"""

from __future__ import annotations

from compare_app.word_lists import WordLists, Words


class SmallWords(WordLists, area="changes.small"):
    """Small words."""

    small: Words


SMALL = SmallWords()
