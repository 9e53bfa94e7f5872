"""What a claim says in a version, and how that differs from the one that it is held against (`page/claim_facts.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from compare_app.model.changes import Claim, ClaimCell
from compare_app.page.claim_facts import ClaimFact, claim_facts
from compare_app.page.page import Page
from compare_app.report.plain import one_line, shorten
from compare_app.report.wording import change_line

_WORDS = 240  # signs of a sentence that are shown


class Difference(NamedTuple):
    """The typed changes, a line each; where there are none, the sentence as it stands here."""

    typed: tuple[str, ...] = ()
    words: str = ""


def sentences(page: Page, v: int, numbers: Sequence[int]) -> str:
    """Sentences of a version, on one line."""
    version = page.story.versions[v]
    return one_line(" ".join(version.sentences[s].span.of(version.text) for s in numbers))


def differences(page: Page, claim: Claim) -> tuple[Difference, ...]:
    """How each version says the claim, against the versions before it that have it."""
    facts = claim_facts(page.index, claim)
    return tuple(_difference(page, v, cell, facts[v]) for v, cell in enumerate(claim.cells))


def _difference(page: Page, v: int, cell: ClaimCell, facts: Sequence[ClaimFact]) -> Difference:
    if cell.status not in ("reworded", "returned"):
        return Difference()
    typed = tuple(dict.fromkeys(change_line(f.kind, f.before, f.after, reason=f.reason, apart=f.apart) for f in facts))
    return Difference(typed) if typed else Difference((), shorten(sentences(page, v, cell.sentences), _WORDS))


def says_the_same_sentence(claims: Sequence[Claim], number: int) -> bool:
    """Whether the claim before has the same words: one sentence that several sentences of another version answer."""
    mine, above = claims[number], claims[number - 1]
    first = mine.first_seen
    return number > 0 and above.first_seen == first and above.cells[first].sentences == mine.cells[first].sentences
