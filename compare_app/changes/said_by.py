"""Quotes with the speakers whom the user names, before anything is told of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from compare_app.model.spans import Span
from compare_app.model.verdicts import SaidBy
from compare_app.model.version import Mention, Quote, Version


def with_speakers(versions: Sequence[Version], said: Iterable[SaidBy]) -> tuple[Version, ...]:
    """The versions, their quotes said by whom the user says; those that nothing is said of are themselves."""
    of: dict[int, dict[int, SaidBy]] = {}
    for one in said:
        of.setdefault(one.version, {})[one.quote] = one
    return tuple(_told(version, of[v]) if v in of else version for v, version in enumerate(versions))


def _told(version: Version, said: dict[int, SaidBy]) -> Version:
    quotes = (_by(q, said[k], version.text) if k in said else q for k, q in enumerate(version.quotes))
    return replace(version, quotes=tuple(quotes))


def _by(quote: Quote, said: SaidBy, text: str) -> Quote:
    """The quote said by somebody else. What is printed at it stays its mention, unless that names another person."""
    printed, name = quote.speaker, said.name
    if name is None:
        stays = printed is not None and printed.name is not None and not _names(printed, printed.name, text)
        return replace(quote, speaker=Mention(printed.span) if printed and stays else None, corrected_by=said.by)
    span = Span(quote.span.start, quote.span.start)
    if printed is not None and (_names(printed, name, text) or not _names(printed, printed.name, text)):
        span = printed.span
    return replace(quote, speaker=Mention(span, name), corrected_by=said.by)


def _names(mention: Mention, name: str | None, text: str) -> bool:
    """Whether a mention holds the last part of a name: “she” and “the clerk” hold nobody's."""
    return name is not None and name.split()[-1].casefold() in mention.span.of(text).casefold()
