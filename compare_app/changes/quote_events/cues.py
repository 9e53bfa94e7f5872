"""Reporting verbs that colour what is said: a said that became a claimed is worth showing, a said that became a wrote is not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from compare_app.word_lists import Endings, Several, WordLists, Words


class CueWords(WordLists, area="changes.cues"):
    """What a verb of saying says beyond saying; folded forms."""

    #: verbs by what they say, under the same names in all languages
    coloured: Several
    #: words before a verb of saying that take it back: half of it, or all
    hedged: Words
    denied: Words
    denying: Endings
    #: verbs that take back what they have as their object: denied telling
    takes_back: Words

    @cached_property
    def colours(self) -> Mapping[str, str]:
        """What each verb says."""
        return {form: name for name, forms in self.coloured.items() for form in forms}


#: How many words before the verb are looked at.
BEFORE = 3


def colour(cue: Sequence[str], before: Sequence[str], language: str) -> str:
    """What the cue's words say beyond saying, with what the words before them take back; empty for plain ones.

    >>> colour(["said"], ["she", "reportedly"], "en"), colour(["claimed"], ["she"], "en"), colour(["affirme"], ["elle"], "fr")
    ('hedged', 'claim', 'claim')
    """
    words = CueWords.of(language)
    found = {words.colours[f] for f in cue if f in words.colours}
    held = (*before, *cue)
    if not words.hedged.isdisjoint(held):
        found.add("hedged")
    told = before and cue and before[-1] in words.takes_back and cue[0].endswith("ing")
    if told or any(f in words.denied or f.endswith(words.denying) for f in held):
        found.add("denied")
    return " ".join(sorted(found))
