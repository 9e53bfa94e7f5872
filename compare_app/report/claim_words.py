"""What a claim says in a version, and how that differs from the version before that has it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from compare_app.model.changes import Claim
from compare_app.model.spans import Span
from compare_app.page.kinds import TYPED
from compare_app.page.page import Page
from compare_app.report.wording import change_line, one_line, shorten

_WORDS = 240  # signs of a sentence that are shown


class Difference(NamedTuple):
    """The typed changes, a line each; where there are none, the sentence as it stands here."""

    typed: tuple[str, ...] = ()
    words: str = ""


def sentences(page: Page, v: int, numbers: Sequence[int]) -> str:
    """Sentences of a version, on one line."""
    version = page.story.versions[v]
    return one_line(" ".join(version.sentences[s].span.of(version.text) for s in numbers))


def difference(page: Page, claim: Claim, v: int) -> Difference:
    """How version `v` says the claim, against the version before it that has it."""
    before = next((w for w in reversed(range(v)) if claim.cells[w].sentences), None)
    if before is None or claim.cells[v].status not in ("reworded", "returned"):
        return Difference()
    typed = _typed(page, claim, before, v)
    return Difference(typed) if typed else Difference((), shorten(sentences(page, v, claim.cells[v].sentences), _WORDS))


def says_the_same_sentence(claims: Sequence[Claim], number: int) -> bool:
    """Whether the claim before has the same words: one sentence that several sentences of another version answer."""
    mine, above = claims[number], claims[number - 1]
    first = mine.first_seen
    return number > 0 and above.first_seen == first and above.cells[first].sentences == mine.cells[first].sentences


def _typed(page: Page, claim: Claim, before: int, v: int) -> tuple[str, ...]:
    story, earlier = page.story, set(claim.cells[before].sentences)
    lines: dict[str, None] = {}
    for sentence in claim.cells[v].sentences:
        for partner in page.index.partners(v, sentence, before):
            if partner.sentence in earlier:
                for change in story.changes.by_link[partner.link].changes:
                    if change.kind in TYPED:
                        texts = (_of(change.a, story.versions[before].text), _of(change.b, story.versions[v].text))
                        lines[change_line(change.kind, *texts)] = None
    return tuple(lines)


def _of(span: Span | None, text: str) -> str:
    return "" if span is None else one_line(span.of(text))
