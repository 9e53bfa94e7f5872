"""What was taken for what in one file, for a terminal: metadata, paragraphs with their roles, quotes with their speakers."""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.model.version import Version
from compare_app.readers.inspect import InspectReport
from compare_app.report.json_report import published
from compare_app.report.plain import count, one_line, shorten
from compare_app.report.quote_words import quote_kind, speaker
from compare_app.report.version_words import cut_line

_WORDS = 100  # signs of a paragraph or quote that are shown


def lines(version: Version) -> Iterator[str]:
    """The article as the program understood it, one thing a line."""
    document = version.document
    yield document.path
    for name, value in _stated(version).items():
        yield f"  {name:<12}{'unknown' if value is None else one_line(value)}"
    yield f"  {'sentences':<12}{len(version.sentences)}"
    yield f"  {'left out':<12}{_left_out(document.left_out)}"
    if document.cut is not None:
        yield f"  {'whole':<12}{cut_line(document.cut)}"
    yield "paragraphs"
    for paragraph in document.paragraphs:
        yield f"  {paragraph.role:<12}{shorten(one_line(paragraph.span.of(document.text)), _WORDS)}"
    if version.quotes:
        yield "quotes"
    for quote in version.quotes:
        words = " … ".join(one_line(piece.of(version.text)) for piece in quote.pieces)
        cue = "" if quote.cue is None else f", {one_line(quote.cue.of(version.text))}"
        who = speaker(quote, version.text) or "unknown"
        yield f"  {quote_kind(quote.kind):<14}“{shorten(words, _WORDS)}” ({who}{cue})"


def _stated(version: Version) -> dict[str, str | None]:
    """What is known about the article; None is unknown. Web addresses and when a page was saved only where there are any."""
    document, meta = version.document, version.document.metadata
    about = {
        "title": meta.title,
        "outlet": meta.outlet,
        "author": meta.author,
        "published": published(meta),
        "language": version.language,
        "encoding": document.encoding,
    }
    if meta.address is not None:
        about["address"] = meta.address
    if meta.captured is not None:
        about["captured"] = meta.captured.isoformat(sep=" ", timespec="minutes")
    return about


def about_file(report: InspectReport) -> Iterator[str]:
    """What stands over the articles of a file: how it was read, a table's columns, how else it could be read."""
    yield f"{report.name}, read as {report.kind}"
    for field, column in report.columns.items():
        yield f"  {field:<12}column “{one_line(column)}”"
    if report.unused_columns:
        yield f"  {'not used':<12}{shorten(', '.join(map(one_line, report.unused_columns)), _WORDS)}"
    if "mend" in report.offers:
        yield f"  The text looks as if it had been decoded wrongly before it was saved (“fÃ¼r” for “für”); to undo it: --mend {report.name}"
    if "entities" in report.offers:
        yield f"  Some signs stand written out, as in the source of a web page (“&quot;” for a quote mark); to read them as signs: --mend {report.name}"
    if "whole page" in report.offers:
        yield f"  More of the page was left out than half of what was kept; to keep all of it: --whole-page {report.name}"


def _left_out(words: tuple[str, ...]) -> str:
    return f"{count(len(words), 'word')}: {shorten(' '.join(words), _WORDS)}" if words else "nothing"
