"""Counts of two sides, of votes or goals, which are one figure: 5 to 4, 9 votes to 4, 178 for and 161 against."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.word_lists import Pattern, Regex, WordLists, Words


class VoteWords(WordLists, area="changes.votes"):
    """By what a count of two sides is told."""

    voting: Words
    #: a part of what says that votes are counted
    counted: Regex
    #: between the two counts; every pattern has one of `hints` in it
    joints: Pattern
    hints: Words
    #: in words a range looks like a count, but of votes: eight votes to six; with a group for each side
    in_words: Regex


class Score(NamedTuple):
    """A count of two sides: where it stands in the sentence, and both counts."""

    start: int
    end: int
    written: str
    votes: tuple[int, int]

    @property
    def tied(self) -> bool:
        """Whether both sides have as many."""
        return self.votes[0] == self.votes[1]


#: From this share of what is told in common on, two reports count the same vote.
_HALF = 0.5


def scores_changed(pair: Pair, told: list[Change | None]) -> list[Change]:
    """A count of two sides that is another one in reports that tell the same: by 5 to 4, in a 6-3 decision."""
    left, right = score_of(pair.a), score_of(pair.b)
    if left is None or right is None or sorted(left.votes) == sorted(right.votes):
        return []
    if not (pair.close or pair.common >= _HALF or one_part(pair, left, right) or of_one_vote(pair, left, right)):
        return []
    spans = [
        Span(side.span.start + found.start, side.span.start + found.end)
        for side, found in ((pair.a, left), (pair.b, right))
    ]
    if any(c is not None and ((c.a and c.a.overlap(spans[0])) or (c.b and c.b.overlap(spans[1]))) for c in told):
        return []
    return [Change("number", spans[0], spans[1], weight_of("change", "number", "replaced"), "replaced")]


def one_part(pair: Pair, left: Score, right: Score) -> bool:
    """Whether two counts share one number that no two votes share by chance: 178 to 161; 178 for, 151 against; eight votes to six, to five.

    A tie is another vote.
    """
    if left.tied or right.tied:
        return False
    shared = {*left.votes} & {*right.votes}
    as_votes = all(
        side.words(VoteWords).counted.search(found.written.lower()) for side, found in ((pair.a, left), (pair.b, right))
    )
    return bool(shared) if as_votes else any(n >= _LARGE_VOTE for n in shared)


_LARGE_VOTE = 20


def of_one_vote(pair: Pair, left: Score, right: Score) -> bool:
    """Whether two votes share one side's count, and neither report knows the other's: voted 6-2, an ethics panel voted 6-1."""
    told = all(not side.forms.isdisjoint(side.words(VoteWords).voting) for side in (pair.a, pair.b))
    known = left.written in pair.b.text or right.written in pair.a.text or left.tied or right.tied
    return told and not known and not {*left.votes}.isdisjoint(right.votes) and not pair.drafts


def score_of(side: Side) -> Score | None:
    """The count of two sides in a sentence, if there is exactly one."""
    return _only_score(side.written, side.version.language)


@lru_cache(maxsize=1 << 10)
def _only_score(written: str, language: str) -> Score | None:
    words = VoteWords.of(language)
    if not any(hint in written for hint in ("-", "\u2013", *words.hints)):
        return None
    found = [*_in_figures(written, language), *_in_words(written, language)]
    return found[0] if len(found) == 1 else None


def _in_figures(written: str, language: str) -> Iterator[Score]:
    for m in _figures(language).finditer(written):
        yield Score(m.start(), m.end(), m[0], (int(m[1]), int(m[2])))


@cache
def _figures(language: str) -> re.Pattern[str]:
    """A count of votes or goals: 5 to 4, 9 votes to 4, 6-3."""
    joint = "|".join(filter(None, (r"[-\u2013]", VoteWords.of(language).joints)))
    return re.compile(rf"(?<![\w.,:$\u20ac\u00a3/-])(\d{{1,3}})(?:{joint})(\d{{1,3}})(?![\w:%/-]|[.,]\d)")


def _in_words(written: str, language: str) -> Iterator[Score]:
    known = lexicon_for("en" if language == "und" else language).small
    for m in VoteWords.of(language).in_words.finditer(written):
        one, other = (known.get(word) for word in m.groups())
        if one is not None and other is not None:
            yield Score(m.start(), m.end(), m[0], (one, other))
