"""Claims that a freely worded report states flatly while another says whose they are.

The words tell little there; what shows the same claim is a figure or a date that both state, close behind the verb of
saying and beside the same word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.same.numbers import value_and_unit
from compare_app.changes.stems import stem
from compare_app.changes.typed.attribution.said import put_behind, told_with
from compare_app.changes.typed.context.beside_facts import clause_ends, is_age, is_label
from compare_app.changes.typed.context.borne_on import clause_of, scope, told_of
from compare_app.changes.typed.context.slight_facts import in_passing, is_bare_year
from compare_app.changes.words import ClaimWords, ClauseWords, CountWords, DoubtWords
from compare_app.model.version import Fact

#: So far behind its marker a figure belongs to what the marker bears on, in tokens.
_REACH = 14
#: So many telling stems beside the figure must stand on the other side.
_SHARED = 1
_AROUND = 5
#: A sentence so much longer tells more than the claim, and has room to say whose it is in words that are no verb of saying.
_LONGER, _MUCH_LONGER = 1.5, 2.0


def stated_flatly(pair: Pair, marker: Fact) -> bool:
    """Whether the figure that a marker of a bears on stands on the other side, beside a word that is the same.

    A longer sentence must have two of them.
    """
    longer = len(pair.b.tokens) / max(1, len(pair.a.tokens))
    wanted = 1 if longer <= _LONGER else 2
    if longer > _MUCH_LONGER:
        return False
    said = marker.kind == "attribution"
    if said and several_stand(pair, marker):
        return True
    found = [
        figure
        for figure in figures_behind(pair, marker)
        if stands_flatly(pair, figure)
        and not (said and another_claim(pair, marker, figure) and not is_all(pair, figure))
    ]
    return len(found) >= wanted and not (said and all(map(is_bare_year, found)))


def several_stand(pair: Pair, cue: Fact) -> bool:
    """Whether two figures of a claim that nobody names by chance stand on the other side, whatever words are beside them."""
    found = [f for f in figures_behind(pair, cue) if specific(f) or is_bare_year(f)]
    there = [f for f in found if any(same(f, twin) for twin in pair.b.of_kind(f.kind))]
    return len(there) > 1 and any(specific(f) for f in there)


def another_claim(pair: Pair, cue: Fact, figure: Fact) -> bool:
    """Whether b tells next to nothing of the clause in which a figure stands, so that it has the figure for another reason."""
    return told_with(pair, cue, figure).share <= _PART


def is_all(pair: Pair, figure: Fact) -> bool:
    """Whether b tells little but what a does, with a figure that nobody names by chance: the bakery was $260,000 in the red."""
    every, little = range(len(pair.b.tokens)), pair.b.words(CountWords).little
    words = [k for k in every if pair.b.tokens[k].fact is None and stem(pair.b.tokens[k].form) not in little]
    return (
        specific(figure)
        and told_of(pair.flipped, every).share >= _NEARLY_ALL
        and told_of(pair.flipped, words).there > 0
    )


_NEARLY_ALL = 0.6
#: Where no more of a figure's clause is told, the figure belongs to something else.
_PART = 0.45


def stands_flatly(pair: Pair, figure: Fact) -> bool:
    """Whether a figure of a stands on the other side, beside a word that is the same."""
    around = pair.a.around(figure.span, _AROUND) - pair.a.words(CountWords).measures
    return any(
        same(figure, twin)
        and not (is_label(pair.a, figure) or is_label(pair.b, twin))
        and len(around & pair.b.around(twin.span, _AROUND)) >= _SHARED
        for twin in pair.b.of_kind(figure.kind)
    )


def figures_behind(pair: Pair, marker: Fact) -> Iterator[Fact]:
    """The numbers and dates close behind a marker."""
    at = pair.a.tokens_in(marker.span)
    trailing = trails(pair, marker)
    for figure in pair.a.facts:
        if (
            figure.kind not in ("number", "date")
            or (figure.span.start < marker.span.end) != trailing
            or figure.about in ("ordinal", "relative")
            or is_age(pair.a, figure)  # of whoever does it, and no claim
        ):
            continue
        there = pair.a.tokens_in(figure.span)
        if (
            at
            and there
            and abs(there.start - at.stop) < (_SENTENCE if trailing else _REACH)
            and not in_passing(figure, pair.a.text)
            and (trailing or borne_on(pair.a, marker, figure))
        ):
            yield figure


def borne_on(side: Side, marker: Fact, figure: Fact) -> bool:
    """Whether a figure stands in what a marker before it bears on: not `told them in March that it sank`, nor behind a comma."""
    if figure.kind == "date" and side.words(ClaimWords).when_said.fullmatch(
        side.text, marker.span.end, figure.span.start
    ):
        return False  # said on Tuesday
    if marker.kind == "attribution" and put_behind(side, marker):
        return False  # …, said Lund on Tuesday: the claim stands before
    that = side.words(ClauseWords).that.search(side.text, marker.span.end, side.span.end)
    if that is not None and figure.span.start < that.start():
        if not joined(side, that.start()):
            return False
        that = None  # said it owed so much, and that it was closed
    return not clause_ends(side, max(marker.span.end, that.end() if that else 0), figure.span.start)


def joined(side: Side, at: int) -> bool:
    """Whether a conjunction stands right before a place."""
    return any(token.form in side.words(ClauseWords).joining for token in side.tokens[: side.first_behind(at)][-1:])


def trails(pair: Pair, marker: Fact) -> bool:
    """Whether an attribution is put behind what it bears on: 318,000 voters lack one, according to an expert."""
    before = pair.a.text[pair.a.span.start : marker.span.start].rstrip()
    return (
        marker.key == "attribution:according"
        and before.endswith(",")
        and len(before) > 2 * len(pair.a.text[marker.span.end : pair.a.span.end])
    )


#: An attribution at a sentence's end bears on all of it.
_SENTENCE = 40


def unproven(pair: Pair, doubt: Fact) -> bool:
    """Whether a has a figure as unproven that the other side states without any doubt: an unverified 80 percent; some 80 percent.

    Whose figure it is says nothing about whether it was proven.
    """
    if not pair.a.words(DoubtWords).unproven.fullmatch(doubt.span.of(pair.a.text)):
        return False
    at = pair.a.tokens_in(doubt.span)
    behind = [t.fact for t in pair.a.tokens[at.stop : at.stop + 1]] if at else []
    return any(
        figure is not None and figure.kind == "number" and specific(figure) and stands_flatly(pair, figure)
        for figure in behind
    ) and not any(f.key == doubt.key for f in pair.b.facts)


def doubted(pair: Pair, hedge: Fact) -> bool:
    """Whether a telling figure that a hedge of a stands beside, in its clause, is stated on the other side.

    Such a figure needs no shared word: “is likely to take place on September 14” and “get their say on 14 September”.
    """
    at = pair.a.tokens_in(hedge.span)
    if not at or len(pair.b.tokens) > _LONGER * len(pair.a.tokens) or on_another_day(pair, hedge):
        return False
    for figure in pair.a.facts:
        there = pair.a.tokens_in(figure.span)
        if not there or not specific(figure):
            continue
        gap = there.start - at.stop if figure.span.start >= hedge.span.end else at.start - there.stop
        first, last = sorted((hedge.span, figure.span))
        signs = _BREAK, pair.a.words(ClauseWords).another
        parted = any(sign.search(pair.a.text, first.end, last.start) for sign in signs)
        # a sale of $3 billion may fail: what may be so is told of the figure before it
        subject = figure.kind == "number" and hedge.kind == "certainty" and first is not hedge.span
        of_another = subject and not done_otherwise(pair, hedge)
        apart = not 0 <= gap <= _BESIDE or parted or of_another
        if apart or (hedge.kind == "attribution" and another_claim(pair, hedge, figure)):
            continue
        if any(same(figure, twin) for twin in pair.b.of_kind(figure.kind)):
            return True
    return False


def done_otherwise(pair: Pair, hedge: Fact) -> bool:
    """Whether the other side tells the word that a hedge bears on, by itself or by another."""
    return any(word in pair.b.roots or pair.tells(word) for word in scope(pair.a, hedge.span)[:1])


def on_another_day(pair: Pair, hedge: Fact) -> bool:
    """Whether a hedge bears on what is to be on a day that b does not tell, while b tells another day of a: due back by June, from May on."""
    clause = clause_of(pair.a, hedge.span)
    dates, there = pair.a.of_kind("date"), pair.b.of_kind("date")
    found = {(any(k in clause for k in pair.a.tokens_in(d.span)), any(same(d, twin) for twin in there)) for d in dates}
    return found == {(True, False), (False, True)}


_BESIDE = 6
_BREAK = re.compile(r"[,;:—–]")
#: Smaller numbers stand in many sentences of a story.
_TELLING = 20


def specific(figure: Fact) -> bool:
    """Whether a figure is unlikely to stand in two sentences by chance: a day of a month, a number that is not small."""
    if figure.kind == "date":
        return figure.key.count("-") >= 2 and "W" not in figure.key and figure.about != "relative"
    value = value_and_unit(figure)[0] if figure.kind == "number" and figure.about != "ordinal" else None
    return value is not None and value >= _TELLING
