"""Counts of two sides, of votes or goals, which are one figure: 5 to 4, 9 votes to 4, 178 for and 161 against."""

from __future__ import annotations

import re
from functools import lru_cache

from compare_app.changes.pair import Pair
from compare_app.changes.ranking import weight_of
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.word_lists import word_set

#: A count of votes or goals: 5 to 4, 9 votes to 4, 6-3.
_SCORE = re.compile(
    r"(?<![\w.,:$\u20ac\u00a3/-])(\d{1,3})(?:[-\u2013]|(?: votes?)? to |(?: votes?)? (?:for|in favou?r),? (?:and |to )?)(\d{1,3})(?![\w:%/-]|[.,]\d)"
)
#: In words a range looks like one, but of votes: eight votes to six.
_IN_WORDS = re.compile(r"\b([a-z]+) votes to ([a-z]+)\b", re.IGNORECASE)
_JOINTS = ("-", "\u2013", " to ", " for", " in fav")


#: From this share of what is told in common on, two reports count the same vote.
_HALF = 0.5


def scores_changed(pair: Pair, told: list[Change | None]) -> list[Change]:
    """A count of two sides that is another one in reports that tell the same: by 5 to 4, in a 6-3 decision."""
    left, right = only_score(pair.a.written), only_score(pair.b.written)
    if left is None or right is None:
        return []
    if not (pair.close or pair.common >= _HALF or one_part(left, right) or of_one_vote(pair, left, right)):
        return []
    spans = [
        Span(side.span.start + found.start(), side.span.start + found.end())
        for side, found in ((pair.a, left), (pair.b, right))
    ]
    counts = [sorted(votes(found)) for found in (left, right)]
    covered = any(c is not None and ((c.a and c.a.overlap(spans[0])) or (c.b and c.b.overlap(spans[1]))) for c in told)
    return (
        []
        if counts[0] == counts[1] or covered
        else [Change("number", spans[0], spans[1], weight_of("change", "number", "replaced"), "replaced")]
    )


def one_part(left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether two counts share one number that no two votes share by chance: 178 to 161; 178 for, 151 against; eight votes to six, to five.

    A tie is another vote.
    """
    if any(found[1] == found[2] for found in (left, right)):
        return False
    shared = {*votes(left)} & {*votes(right)}
    told_as_votes = all("vote" in found[0].lower() for found in (left, right))
    return bool(shared) if told_as_votes else any(n >= _LARGE_VOTE for n in shared)


def of_one_vote(pair: Pair, left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether two votes share one side's count, and neither report knows the other's: voted 6-2, an ethics panel voted 6-1."""
    told = all(not side.forms.isdisjoint(_VOTING) for side in (pair.a, pair.b))
    known = left[0] in pair.b.text or right[0] in pair.a.text or any(found[1] == found[2] for found in (left, right))
    return told and not known and not {*votes(left)}.isdisjoint(votes(right)) and not pair.drafts


_VOTING = word_set("vote votes voted voting margin majority")


def votes(found: re.Match[str]) -> list[int]:
    """The two counts."""
    return [int(n) if n.isdigit() else _WORDS[n.lower()] for n in found.groups()]


_LARGE_VOTE = 20
_WORDS = lexicon_for("en").small


@lru_cache(maxsize=1 << 10)
def only_score(written: str) -> re.Match[str] | None:
    """The count of two sides in a sentence, if there is exactly one."""
    if not any(joint in written for joint in _JOINTS):
        return None
    found = [*_SCORE.finditer(written), *(m for m in _IN_WORDS.finditer(written) if {*m.groups()} <= _WORDS.keys())]
    return found[0] if len(found) == 1 else None
