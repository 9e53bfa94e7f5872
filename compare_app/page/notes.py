"""Notes: one for every change that is walked over, shown in the margin and said in a tooltip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from compare_app.changes.ranking import weight_of
from compare_app.model.changes import TURNED, QuoteEvent
from compare_app.model.spans import Span
from compare_app.model.version import Quote
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import NoteKind


@dataclass(frozen=True, slots=True)
class Note:
    """One change, for the walk, the margin and the tooltip: the words here and in the version compared with.

    `lost` and `gained` are the exact words of a change within a quote, of the other version and of this one; for a quote
    given to another speaker they are the two speakers; `said_by` names them, there and here, where the user corrected one, or the name stands elsewhere.
    `apart`: the versions are reports written apart, and nothing came or went.
    """

    kind: NoteKind
    other: int
    theirs: tuple[Span, ...] = ()
    mine: tuple[Span, ...] = ()
    weight: float = 0.0
    reason: str = ""
    admitted: bool = False
    lost: tuple[Span, ...] = ()
    gained: tuple[Span, ...] = ()
    said_by: tuple[str, str] = ("", "")
    apart: bool = False


def presence_note(
    kind: Literal["added", "dropped", "sentence_added", "sentence_dropped"], other: int, apart: bool,
    theirs: tuple[Span, ...] = (), mine: tuple[Span, ...] = (), alone: bool = True,
) -> Note:  # fmt: skip
    """The note of a passage or a sentence that only one of two versions has; `apart`: they are reports written apart, and
    a third one has it, too, where it is not `alone`.
    """
    weight = weight_of("sentence", "added" if mine else "dropped", "apart" if apart else "")
    return Note(kind, other, theirs, mine, weight, "" if alone or not apart else "shared", apart=apart)


def rewritten_note(other: int, apart: bool, weight: float = 0.0) -> Note:
    """The note of a passage of which most words differ; `weight`: of the heaviest of its small changes, where there is one."""
    own = weight_of("change", "wording", "apart" if apart else "")
    return Note("rewritten", other, weight=weight or own, apart=apart)


#: What an event is called.
_EVENTS: dict[str, NoteKind] = {
    "unquoted": "unquoted",
    "newly_quoted": "newly_quoted",
    "truncated": "truncated",
    "extended": "extended",
    "reworded": "quote_reworded",
    "reattributed": "reattributed",
    "spliced": "spliced",
}


def quote_note_kind(event: QuoteEvent, mine: int) -> NoteKind | None:
    """What happened to the quote, read from the other version to this one; None for what is not a change here."""
    if event.not_in_excerpt:
        return None
    return _EVENTS.get(TURNED.get(event.kind, event.kind) if event.first == mine else event.kind)


_REASONS_TURNED = {"named": "unnamed", "unnamed": "named"}


def quote_note(index: StoryIndex, event: QuoteEvent, mine: int, kind: NoteKind) -> Note:
    """The note of a quote event, seen from one of its versions."""
    other = event.first if event.second == mine else event.second
    lost, gained = (event.lost, event.gained) if event.second == mine else (event.gained, event.lost)
    said_by = ("", "")
    if kind == "reattributed":
        said_by = _named(index, event, other, mine)
        lost, gained = _speaker(index, event, other), _speaker(index, event, mine)
    reason = _REASONS_TURNED.get(event.reason, event.reason) if event.first == mine else event.reason
    return Note(
        kind, other, theirs=index.side_spans(event, other), mine=index.side_spans(event, mine),
        weight=event.weight, reason=reason, admitted=event.admitted, lost=lost, gained=gained,
        said_by=said_by,
    )  # fmt: skip


def _speaker(index: StoryIndex, event: QuoteEvent, version: int) -> tuple[Span, ...]:
    """Who is said to have said it, as it stands in a version."""
    quote = _quote(index, event, version)
    speaker = None if quote is None else quote.speaker
    return () if speaker is None or not speaker.span.length else (speaker.span,)


def _named(index: StoryIndex, event: QuoteEvent, *versions: int) -> tuple[str, str]:
    """The speakers in two versions by name; nothing where both are shown by the words that stand at the quote."""
    there, here = (_quote(index, event, version) for version in versions)
    texts = [index.story.versions[version].text for version in versions]
    if there is None or here is None:
        return "", ""
    elsewhere = any(_named_elsewhere(quote, text) for quote, text in zip((there, here), texts, strict=True))
    if there.speaker_origin == here.speaker_origin == "program" and not elsewhere:
        return "", ""
    return speaker_name(there, texts[0]), speaker_name(here, texts[1])


def _quote(index: StoryIndex, event: QuoteEvent, version: int) -> Quote | None:
    number = event.a if event.first == version else event.b
    return None if number is None else index.story.versions[version].quotes[number]


def _named_elsewhere(quote: Quote, text: str) -> bool:
    """Whether the speaker's name stands elsewhere, and at the quote no more than he or she."""
    if quote.speaker is None or quote.speaker.name is None:
        return False
    return set(quote.speaker.name.casefold().split()).isdisjoint(quote.speaker.span.of(text).casefold().split())


def speaker_name(quote: Quote, text: str) -> str:
    """The speaker's name, or the words that stand for one: the clerk, one official; nothing for nobody."""
    if quote.speaker is None:
        return ""
    return quote.speaker.name or " ".join(quote.speaker.span.of(text).split())
