"""Dates that stay while what they mean for the event changes: in January, since January."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.dates import minutes, parts
from compare_app.changes.typed.context.borne_on import begins
from compare_app.changes.typed.context.fact_places import aligned
from compare_app.changes.words import OccasionWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.dates import DAYS
from compare_app.word_lists import Regex, WordLists, Words


class DateWords(WordLists, area="changes.dates"):
    """What stands before a date and says what it is of the event."""

    since: Words
    #: verbs of what goes on from a day on
    begun: Words
    #: … or what a figure is compared with
    compared: Words
    until: Words
    before: Words
    after: Words
    at: Words
    #: before a time that is not exact
    rounded: Regex

    def meant_by(self, form: str) -> str:
        """The relation that a word means; empty for another word."""
        known = {
            "since": self.since, "until": self.until, "before": self.before, "after": self.after, "at": self.at
        }  # fmt: skip
        return next((relation for relation, words in known.items() if form in words), "")


#: Relations so near that one in the other's place is wording: closed until Monday, closed on Monday.
_NEAR = ({"until", "at"}, {"before", "at"}, {"until", "before"})


def relation_changes(pair: Pair) -> list[Change]:
    """Dates that stay while what they mean for the event changes: in January, since January."""
    found = []
    for a in pair.a.of_kind("date"):
        for b in pair.b.of_kind("date"):
            if a.key != b.key or not aligned(pair, a, b):
                continue
            before, after = (relation(side, fact) for side, fact in ((pair.a, a), (pair.b, b)))
            if before and after and other_meaning(pair, (a, b), (before[1], after[1])):
                spans = Span(before[0], a.span.end), Span(after[0], b.span.end)
                found.append(Change("date", *spans, weight_of("change", "date", "replaced"), "replaced"))
    return found


def days_left_out(pair: Pair) -> list[Change]:
    """Dates of an edit of which only the weekday stays, where the other version does not know the day at all: on Monday, 9 March 2031; on Monday."""
    if not pair.drafts:
        return []
    lost = [Change("date", span, None, weight_of("change", "date", "lost"), "lost") for span in dayless(pair)]
    gained = dayless(pair.flipped)
    return lost + [Change("date", None, span, weight_of("change", "date", "gained"), "gained") for span in gained]


def dayless(pair: Pair) -> list[Span]:
    """Where the dates of a stand that b has by their weekday alone."""
    weekdays = [b for b in pair.b.of_kind("date") if b.key.removeprefix("date:").partition("/")[0] in DAYS]
    dated = [
        a for a in pair.a.of_kind("date") if (named := parts(a.key.removeprefix("date:"))) is not None and named[2]
    ]
    return [a.span for a in dated if any(aligned(pair, a, b) for b in weekdays) and not pair.b.whole.times(a)]


def other_relation(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates are told as different things: revealed in 2018 what it paid from 2010."""
    before, after = relation(pair.a, a), relation(pair.b, b)
    return bool(before and after and other_meaning(pair, (a, b), (before[1], after[1])))


def other_meaning(pair: Pair, dates: tuple[Fact, Fact], told: tuple[str, str]) -> bool:
    """Whether two relations of two dates are not one: something goes on since a day on which it began (has led it since 1999, became its head in 1999)."""
    if told[0] == told[1] or set(told) in _NEAR:
        return False
    if pair.drafts or set(told) != {"since", "at"}:
        return True
    side, date = (pair.a, dates[0]) if told[0] == "at" else (pair.b, dates[1])
    return not begins_then(side, side.tokens_in(date.span).start)


def near_time(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a time that one report rounds may be the other's: at 4.52pm, just before 5pm."""
    left, right = minutes(a), minutes(b)
    if left is None or right is None or abs(left - right) > _MINUTES:
        return False
    if abs(left - right) <= _FEW and (left % _HALF_HOUR == 0 or right % _HALF_HOUR == 0):
        return True  # at 6:58, at 7 a.m.
    return any(
        side.words(DateWords).rounded.search(side.text, max(side.span.start, fact.span.start - 16), fact.span.start)
        for side, fact in ((pair.a, a), (pair.b, b))
    )


_MINUTES, _FEW, _HALF_HOUR = 20, 5, 30


def relation(side: Side, date: Fact) -> tuple[int, str] | None:
    """Where the word before a date stands, and what it says of the event's time."""
    at = side.tokens_in(date.span)
    if not at or not at.start:
        return None
    token = side.tokens[at.start - 1]
    if date.about == "time" and side.words(OccasionWords).about_time.search(
        side.text, side.span.start, date.span.start
    ):
        return None  # shortly before 8 a.m.: how exact the time is
    before = side.tokens[at.start - 2].fact if at.start > 1 else None
    if token.form in side.words(DateWords).compared and before is not None and before.kind == "number":
        return None  # up 3 percent from June
    meant = side.words(DateWords).meant_by(token.form)
    if meant == "at" and at.start > 1 and side.tokens[at.start - 2].form in side.words(OccasionWords).starting:
        return side.tokens[at.start - 2].start, "since"  # starting on 1 July
    return (token.start, meant) if meant else None


def begins_then(side: Side, k: int) -> bool:
    """Whether something that goes on begins at a date: became head of the agency in 1999, has led it since 1999."""
    first = max(0, k - _BEGUN)
    start = next((n for n in range(k - 1, first, -1) if begins(side, n)), first)
    return not side.words(DateWords).begun.isdisjoint(side.line[start:k])


#: So many tokens before a date its verb stands.
_BEGUN = 12
