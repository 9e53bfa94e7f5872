"""What became of a quote in a version, and who says it, in a few words of English."""

from __future__ import annotations

from compare_app.model.changes import QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.version import Quote, QuoteKind, Version
from compare_app.page.attributed import attribution
from compare_app.page.utterances import Share
from compare_app.report.plain import one_line
from compare_app.report.wording import NOT_IN_EXCERPT, NOT_TOLD, SOURCES

_EVENTS: dict[str, str] = {
    "same": "the same",
    "punctuation": "the same words, other punctuation",
    "reworded": "reworded",
    "truncated": "cut",
    "extended": "longer",
    "unquoted": "quotation marks lost",
    "newly_quoted": "quotation marks gained",
    "reattributed": "given to another speaker",
    "spliced": "joined or split",
    "added": "new",
    "dropped": "dropped",
}


#: The same between reports written apart, by kind and reason.
_EVENTS_APART: dict[tuple[str, str], str] = {
    ("reworded", ""): "in other words",
    ("truncated", ""): "shorter",
    ("unquoted", ""): "without quotation marks here",
    ("newly_quoted", ""): "in quotation marks here",
    ("reattributed", ""): "another speaker",
    ("reattributed", "named"): "speaker named here",
    ("reattributed", "unnamed"): "speaker not named here",
    ("added", ""): "only here",
    ("dropped", ""): "not told here",
}


#: What a version did with a quote where its event does not say it.
_SHARES: dict[str, tuple[str, str]] = {
    "": ("", ""),
    "first": ("●", "first here"),
    "only": ("", "only here"),
    "quoted": ("", "quoted"),
    "plain": ("", "without marks"),
    "elsewhere": ("", "said in another place"),
    "absent": ("−", "not here"),
    "lacking": ("", NOT_TOLD),
}


_QUOTE_KINDS: dict[QuoteKind, str] = {
    "direct": "direct", "partial": "partial", "scare": "so-called", "title": "title or name",
}  # fmt: skip


def event_name(event: QuoteEvent, apart: bool = False) -> str:
    """What became of a quote, in a few words; `apart`: how a report written apart has it."""
    if event.not_in_excerpt:
        return NOT_IN_EXCERPT if None in (event.a, event.b) else "goes on beyond the excerpt"
    name = event_kind_name(event, apart)
    if event.kind == "truncated":
        name += ", and a sign shows it" if event.admitted else ", and no sign shows it"
    if event.cue_changed:
        name += "; another verb of saying" if apart else "; the verb of saying changed"
    if event.moved:
        name += "; told at another point" if apart else "; moved"
    return name


def event_kind_name(event: QuoteEvent, apart: bool = False) -> str:
    """The same without what else is known of it: its kind alone."""
    name = SOURCES.get(event.reason, _EVENTS[event.kind]) if event.kind == "reattributed" else _EVENTS[event.kind]
    if apart:
        return _EVENTS_APART.get((event.kind, event.reason)) or _EVENTS_APART.get((event.kind, ""), name)
    return name


def share_sign(share: Share) -> str:
    """One sign for what a version did with a quote."""
    if share.state in ("not_in_excerpt", "goes_on"):
        return "…"
    if share.state in ("same", "punctuation"):
        return "="
    return _SHARES[share.state][0] if share.state in _SHARES else "≠"


def share_name(share: Share) -> str:
    """What a version did with a quote, in a few words."""
    if share.state == "not_in_excerpt":
        return NOT_IN_EXCERPT
    if share.state in _SHARES:
        return _SHARES[share.state][1]
    return "" if share.event is None else event_name(share.event, share.apart)


def lost_label(share: Share) -> str:
    """What stands before the words of the first version that quotes which this one has not."""
    return "; not in the quote here: " if share.apart else "; no longer in the quote: "


def quotes_against(apart: bool) -> str:
    """What the cells of a table of quotes are compared with; between reports written `apart` the first is only the first column."""
    if apart:
        return "Every report is held against the first column that quotes the words."
    return "Every version is compared with the first that quotes the words."


def lost_words(story: Story, version: int, share: Share, first: int) -> str:
    """The words of the first version that quotes that a later one left out; empty where it has none of them, too."""
    event = share.event
    if event is None or event.not_in_excerpt or version <= first or not (share.quotes or share.bare):
        return ""
    return " … ".join(one_line(span.of(story.versions[first].text)) for span in event.lost)


def quote_kind(kind: QuoteKind) -> str:
    """What the marks are for."""
    return _QUOTE_KINDS[kind]


def speaker(quote: Quote, text: str) -> str:
    """Who says it: the person, and the words at the quote where they differ; empty where unknown."""
    if quote.speaker is None:
        return ""
    mention = one_line(quote.speaker.span.of(text))
    name = quote.speaker.name
    if not mention:  # the user says who it is, and the text does not
        return name or ""
    return mention if name is None or name == mention else f"{name} (“{mention}”)"


def attributed(version: Version, quote: Quote) -> str:
    """Who is printed to say a quote, and where the user says who, that it is so; empty where nobody is said to."""
    who = attribution(version, quote)
    return f"{who or 'nobody named'} (corrected by the user)" if quote.speaker_origin == "user" else who
