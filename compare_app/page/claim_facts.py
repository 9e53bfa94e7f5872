"""Which facts each version changed in a claim: what the ledgers of the window and of the reports show.

A version is held against the state of its own article before it that has the claim, whatever stands between them; without one,
against the version before it that has the claim. Where an outlet between two others has no figure at all, or the same words, another
figure than the first one's is told against the first.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from compare_app.model.changes import Claim
from compare_app.model.spans import Span
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import TYPED


class ClaimFact(NamedTuple):
    """A fact as an earlier version has it and as this one has it; empty where one of them has none.

    `apart`: the two are reports written apart, and neither changed what the other has.
    """

    kind: str
    before: str
    after: str
    apart: bool = False
    reason: str = ""


def lacking(index: StoryIndex, claim: Claim, v: int) -> Literal["lacking", ""]:
    """Whether a version without a claim is a report written apart from all that have it, and so neither dropped it nor preceded it."""
    telling = [w for w, cell in enumerate(claim.cells) if cell.sentences]
    return "lacking" if all(index.apart(v, w) for w in telling) else ""


def told_apart(index: StoryIndex, claim: Claim, v: int) -> bool:
    """Whether a version is a report written apart from all before it that have the claim, and reworded none of them."""
    earlier = [u for u in range(v) if claim.cells[u].sentences]
    return bool(earlier) and all(index.apart(v, u) for u in earlier)


def told_by_all_apart(index: StoryIndex, claim: Claim, v: int) -> bool:
    """Whether all others that have a claim are reports written apart: then a version tells it, and is not the first that did."""
    others = [u for u, cell in enumerate(claim.cells) if cell.sentences and u != v]
    return bool(claim.cells[v].sentences and others) and all(index.apart(v, u) for u in others)


def apart_from_others(index: StoryIndex, claim: Claim, v: int) -> bool:
    """Whether a version's share is worded as that of a report written apart: of the first column with the claim, if it is so from
    all others that have it; else from all before.
    """
    first = claim.cells[v].status == "first"
    return told_by_all_apart(index, claim, v) if first else told_apart(index, claim, v)


def claim_facts(index: StoryIndex, claim: Claim) -> tuple[tuple[ClaimFact, ...], ...]:
    """For each version the facts that it changed in the claim, the weightiest first."""
    out: list[tuple[ClaimFact, ...]] = []
    told: set[ClaimFact] = set()
    for v in range(len(claim.cells)):
        found = _of_version(index, claim, v, told)
        told.update(found)
        out.append(tuple(sorted(found, key=lambda fact: -found[fact])))
    return tuple(out)


def _of_version(index: StoryIndex, claim: Claim, v: int, told: set[ClaimFact]) -> dict[ClaimFact, float]:
    """The facts of one version with their weights; `told`: what the versions before it have been told to have changed."""
    earlier = sorted((u for u in reversed(range(v)) if claim.cells[u].sentences), key=lambda u: not index.follows(v, u))
    if not earlier:
        return {}
    changed = _changed(index, claim, v)
    found = dict(changed.get(earlier[0], {}))
    for u in earlier[1:]:
        if u in changed and not index.follows(v, u):  # an outlet's own earlier states are told where they changed
            known = {fact.kind for fact in found}
            others = changed[u].items()
            found |= {f: w for f, w in others if f.kind not in known and f.before and f.after and not _told(f, told)}
    return found


def _told(fact: ClaimFact, told: set[ClaimFact]) -> bool:
    """Whether a difference was told already, in whichever of the two versions."""
    return fact in told or fact._replace(before=fact.after, after=fact.before) in told


def _changed(index: StoryIndex, claim: Claim, v: int) -> dict[int, dict[ClaimFact, float]]:
    """By earlier version of the claim: the facts that differ from it, with their weights."""
    found: dict[int, dict[ClaimFact, float]] = {}
    text = index.story.versions[v].text
    for sentence in claim.cells[v].sentences:
        for partner in index.all_partners(v, sentence):
            if partner.version < v and partner.sentence in claim.cells[partner.version].sentences:
                before = index.story.versions[partner.version].text
                for change in index.changes(partner.link).changes:
                    if change.kind in TYPED:
                        apart = index.apart(v, partner.version)
                        fact = ClaimFact(
                            change.kind, _words(before, change.a), _words(text, change.b), apart, change.reason
                        )
                        found.setdefault(partner.version, {}).setdefault(fact, change.weight)
    return found


def _words(text: str, span: Span | None) -> str:
    return "" if span is None else " ".join(span.of(text).split())
