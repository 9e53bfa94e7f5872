"""The quote events between two versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from compare_app.changes.quote_events.context import Context
from compare_app.changes.quote_events.kinds import Look, same_glyphs, statement, verdict
from compare_app.changes.quote_events.lone import Lone
from compare_app.changes.quote_events.matching import Cache, Group, matched
from compare_app.changes.quote_events.quoted import words_of
from compare_app.changes.quote_events.reattribution import settled
from compare_app.changes.quote_events.runs import aligned, mass, pairs
from compare_app.changes.quote_events.style import HouseStyle
from compare_app.changes.quote_events.witnesses import Witness
from compare_app.changes.ranking import quote_weight
from compare_app.changes.titles import titles
from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.changes import EventKind, QuoteEvent
from compare_app.model.spans import Span

#: Share of the words that must have stayed for another speaker to be the news.
_STILL_THE_WORDS = 0.5
#: Or the share of the shorter side: a part of the words, given to somebody else.
_PART_OF_THEM = 0.8


@dataclass(frozen=True, slots=True)
class Judged:
    """What happened to the words of a group; `stayed`: most of them are still there."""

    kind: EventKind
    reason: str = ""
    admitted: bool = False
    stayed: bool = True
    lost: tuple[Span, ...] = ()
    gained: tuple[Span, ...] = ()


class Pair:
    """Two versions, the earlier first."""

    def __init__(
        self,
        one: Witness,
        other: Witness,
        columns: tuple[int, int],
        context: Context,
        cache: Cache,
        style: HouseStyle,
    ) -> None:
        self.style = style
        self.one, self.other = one, other
        self.titles = titles(one.version), titles(other.version)
        self.columns = columns
        self.context = context
        self.cache = cache
        self.lone = Lone(one, other, columns, context, style)

    def events(self, should_cancel: ShouldCancel | None = None) -> list[QuoteEvent]:
        """All events of the pair, in no order that matters. Raises Cancelled."""
        groups = matched(self.one, self.other, self.context, self.cache, should_cancel)
        bare = [(group, event) for group in groups if (event := self.lone.bared(group))]
        groups = [group for group in groups if not any(group is other for other, _ in bare)]
        found = [event for group in groups for event in self._of_group(group)]
        found += [event for _, pair in bare for event in pair]
        groups += [group for group, _ in bare]
        in_a = {q for g in groups for q in g.a}
        in_b = {q for g in groups for q in g.b}
        left_a = [i for i in range(len(self.one.quotes)) if i not in in_a and self.one.quotes[i].told]
        left_b = [j for j in range(len(self.other.quotes)) if j not in in_b and self.other.quotes[j].told]
        found += self._wordless(left_a, left_b)
        partners = {m.a: m.b for g in groups for m in g.matches}
        back = {m.b: m.a for g in groups for m in g.matches}
        for left, own, there, known in (
            (left_a, self.one, self.other, partners),
            (left_b, self.other, self.one, back),
        ):
            found += [self.lone.alone(k, own, there, known) for k in checked(left, should_cancel)]
        return [self._weighed(e) for e in settled(found, self.one.version, self.other.version)]

    def _of_group(self, group: Group) -> Iterator[QuoteEvent]:
        result = self._judged(group)
        in_a = _reaches(self.one, [(m.a, m.runs[0].a) for m in group.matches])
        in_b = _reaches(self.other, [(m.b, m.runs[0].b) for m in group.matches])
        for match, reach_a, reach_b in zip(group.matches, in_a, in_b, strict=True):
            lost = tuple(s for s in result.lost if reach_a.contains(s))
            gained = tuple(s for s in result.gained if reach_b.contains(s))
            kind = result.kind
            if len(group.matches) > 1 and kind in ("reworded", "truncated", "extended") and not (lost or gained):
                kind = "same"  # the alteration stands in another part
            other_speaker = result.stayed and self.context.same_speaker(match.a, match.b) is False
            q, r = self.one.version.quotes[match.a].span, self.other.version.quotes[match.b].span
            yield QuoteEvent(
                "reattributed" if other_speaker else kind,
                *self.columns,
                match.a,
                match.b,
                q,
                r,
                moved=self.context.moved(q, r) or result.reason == "moved",
                lost=lost,
                gained=gained,
                admitted=result.admitted and kind == result.kind,
                cue_changed=self._cue_changed(match.a, match.b),
                reason=self.context.source_made(match.a, match.b)
                if other_speaker
                else result.reason
                if kind == result.kind
                else "",
            )

    def _judged(self, group: Group) -> Judged:
        """What happened to the words of a group."""
        if self._untouched(group):
            return Judged("same")
        a, b = words_of(self.one, group.a), words_of(self.other, group.b)
        several = len(group.a) > 1 or len(group.b) > 1
        runs = aligned(a.tokens, b.tokens, whole=True) if several else group.matches[0].runs
        result = verdict(a, b, runs, Look(self.style, not self._same_glyphs(group), several))
        found = result.found.but_for(a, b, self._elsewhere(group)) if several else result.found
        common = mass(runs)
        sides = [sum(t.weight for t in words.tokens) for words in (a, b)]
        stayed = 2 * common >= _STILL_THE_WORDS * sum(sides) or common >= _PART_OF_THEM * min(sides)
        stayed = stayed or any(statement(a, b, run) for run in runs)
        return Judged(result.kind, result.reason, result.admitted, stayed, found.lost(a), found.gained(b))

    def _elsewhere(self, group: Group) -> tuple[frozenset[int], frozenset[int]]:
        """Where words of a group's quotes begin that their own matches find on the other side, in whatever order these stand."""
        both: tuple[set[int], set[int]] = (set(), set())
        for match in group.matches:
            one, other = self.one.quotes[match.a].tokens, self.other.quotes[match.b].tokens
            for i, j in pairs(match.runs):
                if one[i].form == other[j].form:
                    both[0].add(one[i].start)
                    both[1].add(other[j].start)
        return frozenset(both[0]), frozenset(both[1])

    def _untouched(self, group: Group) -> bool:
        """Whether one quote stands there unchanged: the common case, told without looking at the words."""
        match = group.matches[0]
        texts = []
        for side, k in ((self.one, match.a), (self.other, match.b)):
            texts.append([piece.of(side.version.text) for piece in side.version.quotes[k].pieces])
        return len(group.matches) == 1 and texts[0] == texts[1] and self._same_glyphs(group)

    def _same_glyphs(self, group: Group) -> bool:
        """Whether the same signs stand around the first and the last quotes of a group."""
        one, other = self.one.version, self.other.version
        return all(
            same_glyphs(one.text, one.quotes[m.a].span, other.text, other.quotes[m.b].span)
            for m in (group.matches[0], group.matches[-1])
        )

    def _cue_changed(self, i: int, j: int) -> bool:
        before, after = self.one.cues[i], self.other.cues[j]
        return before is not None and after is not None and before != after

    def _wordless(self, left_a: list[int], left_b: list[int]) -> Iterator[QuoteEvent]:
        """Quotes without a word (“?!”) are matched by their signs; those matched leave the lists."""
        for i in [k for k in left_a if not self.one.quotes[k].tokens]:
            sign = self.one.version.quotes[i].span.of(self.one.version.text)
            for j in left_b:
                at = self.other.version.quotes[j].span
                if not self.other.quotes[j].tokens and at.of(self.other.version.text) == sign:
                    left_a.remove(i)
                    left_b.remove(j)
                    yield QuoteEvent("same", *self.columns, i, j, self.one.version.quotes[i].span, at)
                    break

    def _weighed(self, event: QuoteEvent) -> QuoteEvent:
        sides = ((self.one, self.titles[0], event.a), (self.other, self.titles[1], event.b))
        minor = all(
            k in named or side.version.quotes[k].kind in ("scare", "title") for side, named, k in sides if k is not None
        )
        weight, reason = quote_weight(event, minor)
        return replace(event, weight=weight, reason=reason)


def _reaches(side: Witness, firsts: list[tuple[int, int]]) -> list[Span]:
    """For every match the part of its quote that is its own: from its first common word to the next match's.

    `firsts`: the quote and the position of the first common token, match by match.
    """
    out = []
    for quote, first in firsts:
        tokens, whole = side.quotes[quote].tokens, side.version.quotes[quote].span
        others = sorted(f for q, f in firsts if q == quote)
        start = whole.start if first == others[0] else tokens[first].start
        later = [f for f in others if f > first]
        out.append(Span(start, max(start, tokens[later[0]].start if later else whole.end)))
    return out
