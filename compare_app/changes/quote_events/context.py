"""What two versions know of the places of their quotes: linked sentences, speakers, order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from compare_app.changes.quote_events.same_person import same_person
from compare_app.changes.quote_events.speakers import Speaker
from compare_app.changes.quote_events.witnesses import QuoteWords, Witness
from compare_app.changes.retold import Retold
from compare_app.changes.stems import telling
from compare_app.model.alignment import Link
from compare_app.model.spans import Span

#: A string of this weight (one rare word) is the same string without linked sentences, when no speaker speaks against it.
_ALONE = 0.75
#: Words of a short statement.
_STATEMENT = 3
#: Share of the words of two sentences that make them alike.
_ALIKE = 0.6


class Context:
    """One pair of versions: their links, and their quotes' speakers."""

    def __init__(
        self,
        one: Witness,
        other: Witness,
        links: Iterable[Link],
        speakers: tuple[Sequence[Speaker | None], Sequence[Speaker | None]],
        told: Sequence[Retold] = (),
        *,
        apart: bool = False,
    ) -> None:
        self.one, self.other = one, other
        #: for every linked sentence of the one version its partners in the other, each with whether the link has moved
        self._partners: dict[int, dict[int, bool]] = {}
        for link in links:
            self._partners.setdefault(link.a.sentence, {})[link.b.sentence] = link.moved
        self._speakers = speakers
        self._told = told
        self._apart = apart
        self._same: dict[tuple[int, int], bool | None] = {}

    def linked(self, q: QuoteWords, r: QuoteWords) -> bool:
        """Whether sentences of the two quotes are linked."""
        return self.linked_sentences(q.sentences, r.sentences)

    def linked_sentences(self, a: range, b: range) -> bool:
        """Whether a link joins the two stretches of sentences."""
        return any(s in b for x in a for s in self._partners.get(x, ()))

    def partners(self, sentences: range, backwards: bool) -> set[int]:
        """The sentences that are linked to these, in the other version (or in the one, read backwards)."""
        if backwards:
            return {a for b in sentences for a in self._partners_back.get(b, ())}
        return {b for a in sentences for b in self._partners.get(a, ())}

    def retold(self, pieces: Sequence[Span], backwards: bool) -> list[Span]:
        """Where a link tells a quote of these pieces without its marks, in the other version (or in the one, read backwards)."""
        return [
            told.there
            for told in self._told
            if told.backwards == backwards and any(piece.overlap(told.piece) for piece in pieces)
        ]

    def same_speaker(self, i: int, j: int) -> bool | None:
        """Whether one person says both quotes; None where that is not known."""
        if (i, j) not in self._same:
            same = same_person(self._speakers[0][i], self._speakers[1][j], apart=self._apart)
            self._same[i, j] = False if same is None and self._exchanged(i, j) else same
        return self._same[i, j]

    def _exchanged(self, i: int, j: int) -> bool:
        """Whether two without names changed places: the driver said this and the conductor that, and the other way round."""
        a, b = self._speakers[0][i], self._speakers[1][j]
        if self._apart or not (_is_nameless(a) and _is_nameless(b)) or a is None or b is None:
            return False
        if any(telling(word) for word in a.words & b.words):
            return False  # the driver of the bus, a bus driver
        theirs = {q.forms for q, s in zip(self.one.quotes, self._speakers[0], strict=True) if _says(s, b)}
        return any(r.forms in theirs and _says(s, a) for r, s in zip(self.other.quotes, self._speakers[1], strict=True))

    def in_headlines(self, i: int, j: int) -> bool:
        """Whether both quotes stand in headlines."""
        places = ((self.one, i), (self.other, j))
        return all(side.version.role(side.quotes[k].sentences[0]) == "headline" for side, k in places)

    def source_made(self, i: int, j: int) -> str:
        """What became of a source that has a name on one side only: "named", "unnamed"; nothing else is said.

        Who had no name before may be the one who has it now; nobody says that somebody else spoke.
        """
        a, b = self._speakers[0][i], self._speakers[1][j]
        if a is None or b is None or (a.sort == "named") == (b.sort == "named"):
            return ""
        return "unnamed" if a.sort == "named" else "named"

    def repeats(self, i: int, j: int, linked: bool) -> bool:
        """Whether two strings of the same words are the same string, and no chance meeting of short ones."""
        if linked:
            return True
        same = self.same_speaker(i, j)
        if same is not None:
            return same or self._given_away(i, j)
        return self.one.quotes[i].mass >= _ALONE or self._alike(self.one.quotes[i], self.other.quotes[j])

    def _given_away(self, i: int, j: int) -> bool:
        """Whether a statement that each of two drafts has once is the same one, though somebody else says it; “Yes” may be anybody's."""
        q = self.one.quotes[i]
        if self._apart or len(q.forms) < _STATEMENT or q.mass < _ALONE:
            return False
        return all(sum(r.forms == q.forms for r in side.quotes) == 1 for side in (self.one, self.other))

    def _alike(self, q: QuoteWords, r: QuoteWords) -> bool:
        """Whether the sentences around two strings are alike, though nothing links them."""
        a = {w.form for s in q.sentences for w in self.one.version.words_of(s)}
        b = {w.form for s in r.sentences for w in self.other.version.words_of(s)}
        return len(a & b) >= _ALIKE * len(a | b)

    def nearness(self, i: int, j: int) -> float:
        """A small bonus for quotes at like places: it decides between equal matches."""
        a, b = self.one.version, self.other.version
        q, r = a.quotes[i], b.quotes[j]
        at_a, at_b = q.span.start / max(1, len(a.text)), r.span.start / max(1, len(b.text))
        heads = (a.role(self.one.quotes[i].sentences[0]), b.role(self.other.quotes[j].sentences[0]))
        both = (heads[0] == "headline") == (heads[1] == "headline")
        return 0.1 * (1 - abs(at_a - at_b)) + (0.15 if both else 0.0) + (0.05 if q.kind == r.kind else 0.0)

    def moved(self, a: Span, b: Span) -> bool:
        """Whether the places stand elsewhere in the versions' common order."""
        in_a, in_b = self.one.sentences_of(a), self.other.sentences_of(b)
        flags = [flag for x in in_a for y, flag in self._partners.get(x, {}).items() if y in in_b]
        if flags:
            return all(flags)
        return self._anchors.crossed(in_a, in_b)

    @cached_property
    def _partners_back(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for a, partners in self._partners.items():
            for b in partners:
                found.setdefault(b, []).append(a)
        return found

    @cached_property
    def _anchors(self) -> _Anchors:
        return _Anchors(
            [(a, b) for a, partners in self._partners.items() for b, moved in partners.items() if not moved]
        )


def _is_nameless(who: Speaker | None) -> bool:
    """Whether it stands at the quote what somebody is, and not who."""
    return who is not None and who.sort in ("role", "described") and who.at_quote and not who.resolved


def _says(who: Speaker | None, like: Speaker) -> bool:
    return who is not None and _is_nameless(who) and who.words == like.words


class _Anchors:
    """Links in the common order, against which a place is in order or not."""

    def __init__(self, links: list[tuple[int, int]]) -> None:
        links.sort()
        self._a = [a for a, _ in links]
        self._highest: list[int] = []
        self._lowest: list[int] = []
        for _, b in links:
            self._highest.append(max(b, self._highest[-1] if self._highest else b))
        for _, b in reversed(links):
            self._lowest.append(min(b, self._lowest[-1] if self._lowest else b))
        self._lowest.reverse()

    def crossed(self, a: range, b: range) -> bool:
        """Whether an anchor before the one place stands behind the other, or the reverse."""
        before = bisect_left(self._a, a.start)
        behind = bisect_right(self._a, a.stop - 1)
        return (before > 0 and self._highest[before - 1] >= b.stop) or (
            behind < len(self._a) and self._lowest[behind] < b.start
        )
