"""The ledger of claims: every sentence-sized statement, in which versions it stands, and what became of it.

Every sentence of the text stands in a claim: in one, or in several where it says what several sentences of another version
say; headlines, captions and correction notes do not. Sentences of one version that say the same are one claim. The order of the
versions decides the states and nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set

from compare_app.changes.background import Background
from compare_app.changes.claims.repeats import Contents
from compare_app.changes.claims.threads import Thread, joined, threads
from compare_app.changes.lines import Lines
from compare_app.changes.ranking import presence_reason, weight_of
from compare_app.model.alignment import Alignment, SentenceRef
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.changes import Changes, Claim, ClaimCell, ClaimStatus, LinkChanges
from compare_app.model.version import Version

Cells = tuple[tuple[int, ...], ...]
Linked = dict[tuple[SentenceRef, SentenceRef], LinkChanges]
#: Of every sentence, by version: its partners there with the links' scores.
Scores = defaultdict[SentenceRef, defaultdict[int, dict[int, float]]]

#: Where an article makes its claims: not in headlines, captions and the words between its parts.
_TEXT = frozenset({"body", "list"})


def claims(
    versions: Sequence[Version],
    alignment: Alignment,
    by_link: Sequence[LinkChanges],
    should_cancel: ShouldCancel | None = None,
    background: Background | None = None,
) -> tuple[Claim, ...]:
    """List the claims of a story in the order of the rows, each with one cell a version.

    `by_link` runs parallel to `alignment.links`. Headlines, captions and correction notes make no claims: they repeat them. Without a
    `background` no version is taken to be cut, or written apart from another. Raises Cancelled.
    """
    background = background or Background.unknown(versions)
    lines = background.lines
    contents = Contents(versions, should_cancel)
    sentences = threads(contents.stems, alignment, contents.texts, should_cancel)
    groups = joined([*([t] for t in sentences), *_repeated(sentences, contents, should_cancel)], should_cancel)
    check(should_cancel)
    linked: Linked = {(link.a, link.b): c for link, c in zip(alignment.links, by_link, strict=True)}
    check(should_cancel)
    place = _places(alignment)
    check(should_cancel)
    made = [_made(v, version, background.notes) for v, version in enumerate(versions)]
    held = {_of_claims(_cells(group, len(versions)), made) for group in groups if _claimed(group, made)}
    check(should_cancel)
    scores = _scores(alignment)
    check(should_cancel)
    cells = sorted(held, key=lambda c: _order(c, place))
    check(should_cancel)
    known = Changes((), excerpts=background.cut)
    return tuple(
        _claim(c, versions, linked, frozenset(known.unseen_in(c)), lines, scores) for c in checked(cells, should_cancel)
    )


def _places(alignment: Alignment) -> dict[SentenceRef, tuple[int, int]]:
    """The row and the number of each sentence."""
    return {
        SentenceRef(v, s): (n, s)
        for n, row in enumerate(alignment.rows)
        for v, cell in enumerate(row.cells)
        for s in cell
    }


def _repeated(found: Sequence[Thread], contents: Contents, should_cancel: ShouldCancel | None) -> list[list[Thread]]:
    """Groups of threads that are one claim, because a version says it twice."""
    of = {ref: thread for thread in found for ref in thread.own.values()}
    groups = [[of[x], of[y]] for x, y in checked(contents.repeats(should_cancel), should_cancel)]
    for thread in checked(found, should_cancel):
        if len(thread.own) == 1:  # linked, and yet alone: a split, or a repetition
            (own,) = thread.own.values()
            for lent in thread.lent.values():
                first = of[lent].own.get(own.version)
                if first is not None and contents.same_part(own, first, lent):
                    groups.append([of[lent], thread])
    return groups


def _cells(group: Iterable[Thread], count: int) -> Cells:
    cells: list[set[int]] = [set() for _ in range(count)]
    members = list(group)
    for thread in members:
        for ref in (*thread.own.values(), *thread.lent.values()):
            cells[ref.version].add(ref.sentence)
    return tuple(tuple(sorted(cell)) for cell in cells)


def _made(v: int, version: Version, notes: Set[SentenceRef]) -> frozenset[int]:
    """The sentences that make claims: those of the text; of a version that has none, whatever tells the story."""
    telling = [s for s in range(len(version.sentences)) if version.tells_story(s) and SentenceRef(v, s) not in notes]
    text = [s for s in telling if version.role(s) in _TEXT]
    return frozenset(text or telling)


def _claimed(group: Iterable[Thread], made: Sequence[frozenset[int]]) -> bool:
    """Whether a claim is told by sentences of its own. A headline whose words stand within a sentence of another version is lent that
    sentence, which is told as its own claim.
    """
    return any(ref.sentence in made[ref.version] for thread in group for ref in thread.own.values())


def _of_claims(cells: Cells, made: Sequence[frozenset[int]]) -> Cells:
    return tuple(tuple(s for s in cell if s in own) for cell, own in zip(cells, made, strict=True))


def _scores(alignment: Alignment) -> Scores:
    """How well every sentence is linked to those of every version."""
    found: Scores = defaultdict(lambda: defaultdict(dict))
    for link in alignment.links:
        found[link.a][link.b.version][link.b.sentence] = link.score
        found[link.b][link.a.version][link.a.sentence] = link.score
    return found


def _order(cells: Cells, place: dict[SentenceRef, tuple[int, int]]) -> tuple[tuple[int, int], Cells]:
    """By the first row that holds a part of the claim, then by the place in its version."""
    refs = [SentenceRef(v, s) for v, cell in enumerate(cells) for s in cell]
    return min(place.get(ref, (len(place), ref.sentence)) for ref in refs), cells


def _claim(
    cells: Cells, versions: Sequence[Version], linked: Linked, unseen: frozenset[int], lines: Lines, scores: Scores
) -> Claim:
    out: list[ClaimCell] = []
    weight = 0.0
    for v, cell in enumerate(cells):
        before = _before(cells, v, lines)
        if cell and before is None:
            out.append(_first(cells, v, lines))
            before_it = [u for u in range(v) if u not in unseen]
            alone = all(lines.apart(u, v) for u in before_it)
            weight = _presence("added", cell, versions[v], alone) if before_it else 0.0
        elif cell and before is not None:
            links = _between(cells, before, v, linked)
            back = _was_away(cells, v, unseen, lines) and not _stood(cells, v, lines, scores)
            out.append(ClaimCell(cell, "returned" if back else _status(versions, cells, (before, v), links)))
            others = [u for u in range(v) if u != before and cells[u] and not lines.one(u, v)]
            known = [links, *(_between(cells, u, v, linked) for u in others)]
            weight = max([weight, *(c.weight for found in known for at in found.values() for c in at.changes)])
        else:
            out.append(ClaimCell(cell, "absent", v in unseen))
            if before is not None and v not in unseen:
                weight = max(weight, _presence("dropped", cells[before], versions[before], lines.apart(before, v)))
    return Claim(tuple(out), weight)


def _before(cells: Cells, v: int, lines: Lines) -> int | None:
    """What a version's share is held against: the last state of the same text before it that has the claim, whatever other outlets
    tell between them; without one, the last version before it that has the claim.
    """
    earlier = [u for u in reversed(range(v)) if cells[u]]
    return next((u for u in earlier if lines.one(u, v)), next(iter(earlier), None))


def _first(cells: Cells, v: int, lines: Lines) -> ClaimCell:
    """The cell of the first column that has a claim; whether it was the first to tell it need not be known."""
    others = [w for w, cell in enumerate(cells) if cell and w != v]
    only = not others and not all(lines.one(v, w) for w in range(len(cells)) if w != v)
    return ClaimCell(cells[v], "first", only=only, order_unknown=not all(lines.ordered(v, w) for w in others))


def _was_away(cells: Cells, v: int, unseen: frozenset[int], lines: Lines) -> bool:
    """Whether an earlier state of a version's text has a claim, and one between them has not."""
    states = [u for u in range(v) if lines.one(u, v)]
    last = max((u for u in states if cells[u]), default=v)
    return any(u > last and u not in unseen for u in states)


def _stood(cells: Cells, v: int, lines: Lines, scores: Scores) -> bool:
    """Whether a version's sentences stood in the state before, which lacks the claim, as other ones there, and at least as well."""
    states = [u for u in range(v) if lines.one(u, v)]
    last = max(u for u in states if cells[u])
    for s in cells[v]:
        linked = scores[SentenceRef(v, s)]
        there = max((linked[last].get(t, 0.0) for t in cells[last]), default=0.0)
        if max(linked[states[-1]].values(), default=-1.0) < there:
            return False
    return not cells[states[-1]]


def _presence(kind: str, cell: Sequence[int], version: Version, apart: bool) -> float:
    """The weight of a claim's coming or going, by what it says in a version; `apart`: what lacks it is a report of its own."""
    return max(weight_of("sentence", kind, presence_reason(version, s, apart)) for s in cell)


def _between(cells: Cells, v: int, w: int, linked: Linked) -> Linked:
    if len(cells[v]) * len(cells[w]) > len(linked):  # one sentence repeated thousands of times is one claim
        here, there = ({SentenceRef(x, s) for s in cells[x]} for x in (v, w))
        return {key: c for key, c in linked.items() if key[0] in here and key[1] in there}
    keys = ((SentenceRef(v, s), SentenceRef(w, t)) for s in cells[v] for t in cells[w])
    return {key: linked[key] for key in keys if key in linked}


def _status(versions: Sequence[Version], cells: Cells, columns: tuple[int, int], links: Linked) -> ClaimStatus:
    """Same where every sentence has a same partner, or the words are the same without a link."""
    v, w = columns
    if not links:
        return "same" if _forms(versions[v], cells[v]) == _forms(versions[w], cells[w]) else "reworded"
    kept = {ref for pair, c in links.items() if c.status == "same" for ref in pair}
    return "same" if len(kept) == len(cells[v]) + len(cells[w]) else "reworded"


def _forms(version: Version, cell: tuple[int, ...]) -> list[str]:
    return [word.form for s in cell for word in version.words_of(s)]
