"""What stands beside a name tells whether its bearer is a man or a woman: `Quill Dorn, a retired actress`, `Quill Dorn came home and found his door open`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.beside_names import apposed_gender
from compare_app.text.names.name_runs import run
from compare_app.text.names.titles import Gender
from compare_app.text.speakers.quoted import Quoted

#: `him` is somebody else: Quill Dorn interprets for him
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]imself|[Ss]he|[Hh]ers?|[Hh]erself)\b")
#: Lee Orr told her that: no possessive, and so somebody else
_OBJECT = re.compile(
    r"her(?=[.,;:]|\s(?:that|to|about|in|on|at|for|with|of|by|from|as|when|if|the|a|an|how|why|what|because|after|before|was|is|would|had|has|could|will)\b)"
)
#: Whom or what somebody did something to
_DONE_TO = re.compile(r"\b[a-z]{3,}(?:ed|es|ks|ts|nt|ld|(?<!includ)ing) $")
_SOMEBODYS = re.compile(r"\b([Hh]is|[Hh]er) (?:[\w'\u2019-]+ ){0,3}[\w'\u2019-]+, $")
_GENDERS: dict[str, Gender] = {"his": "m", "her": "f"}
_WHERE = (" in ", " at ", " near ", " outside ", " on ", "In ", "At ", "Near ", "Outside ", "On ")
#: Quill Dorn, 47, of Lower Delby, came when she could: where somebody lives is nobody else
_HOME = re.compile(r"(?:,? \(?\d\d\)?)?, (?:of|from) (?:[A-Z][\w.'\u2019-]+ ?){1,3}(?:, [A-Z][\w.]+)?,")
_SENTENCE = 300  # characters after a name in which a pronoun tells of it


class Genders:
    """What one text tells beside its names."""

    def __init__(self, text: str, grammar: Grammar, sentence_ends: Sequence[int], quoted: Quoted) -> None:
        self._text, self._grammar, self._ends, self._quoted = text, grammar, sentence_ends, quoted

    def beside(self, start: int, end: int) -> Gender | None:
        """What stands beside a name tells of its bearer; nothing in `At a rally in Delby Ridge, he said`, `He stunned Delby when he left`."""
        apposed = apposed_gender(self._text, start, end)
        object_of = self._text.endswith(_WHERE, 0, start) or _DONE_TO.search(self._text, max(0, start - 16), start)
        if apposed is not None or object_of:
            return apposed
        told = self.pronoun_after(end)
        # His deputy, Ana Ruiz, denied that he had fled
        whose = _SOMEBODYS.search(self._text, max(0, start - 60), start)
        return None if whose is not None and told is not None and told == _GENDERS[whose[1].lower()] else told

    def pronoun_after(self, end: int) -> Gender | None:
        """`Quill Dorn came home and found his door open`: the first pronoun of the sentence, with nobody else named before it."""
        home = _HOME.match(self._text, end)
        end = home.end() if home is not None else end
        place = bisect_left(self._ends, end)
        stop = min(self._ends[place] if place < len(self._ends) else end, end + _SENTENCE)
        stop = min(stop, self._quoted.next_start(end))
        found = _PRONOUN.search(self._text, end, stop)
        if found is None or self._names_between(end, found.start()):
            return None
        if (
            self._text.endswith("whom ", end, found.start())
            or _OBJECT.match(self._text, found.start(), stop) is not None
        ):
            return None
        return (
            "m" if found[0].lower() in self._grammar.male else "f" if found[0].lower() in self._grammar.female else None
        )

    def _names_between(self, start: int, end: int) -> bool:
        """Whether anybody or anything is named between two places; days and months are nobody."""
        return any(match[0].lower() not in self._grammar.times for match in run().finditer(self._text, start, end))
