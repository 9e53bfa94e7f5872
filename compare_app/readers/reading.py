"""Read one file in this process, article by article; whatever goes wrong becomes a problem of one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from compare_app.model.document import Document, Problem
from compare_app.readers.article import Article, Found
from compare_app.readers.encodings.misread import mended_article
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.exports.zotero import metadata_beside
from compare_app.readers.kinds import CONTAINERS, kind_of
from compare_app.readers.metadata import merged
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.readers import reader_for
from compare_app.readers.source import LARGEST_CONTAINER, LARGEST_FILE, fingerprint, load

_UNREADABLE = "could not be understood; it may be damaged: open it in the program that wrote it and save it again"
#: More articles than this are no folder of articles any more.
_MOST_ARTICLES = 100_000
#: The longest text that is compared; a long novel has about 3 million characters.
_LONGEST_TEXT = 5_000_000
#: Half of a pair of UTF-16, which no file can hold.
_HALF = re.compile("[\ud800-\udfff]")
#: Troubles of one file that are told one by one.
_MOST_PROBLEMS = 20


def read_here(path: Path, name: str, options: ReadOptions = DEFAULTS) -> Iterator[Document | Problem]:
    """Read a file into documents that carry `name` as the beginning of their path. Never raises."""
    try:
        kind = kind_of(path)
        data = load(path, LARGEST_CONTAINER if kind in CONTAINERS else LARGEST_FILE)
        nothing = True
        beside = metadata_beside(path)
        for found in _named(_as_asked(reader_for(kind)(data, options), options), name, fingerprint(data)):
            nothing = False
            if beside is not None and isinstance(found, Document) and found.path == name:
                yield replace(found, metadata=merged(found.metadata, beside))
            else:
                yield found
        if nothing:
            raise Empty
    except CannotRead as trouble:
        yield Problem(name, trouble.kind, f"{name} {trouble.advice}.")
    except (RecursionError, MemoryError):
        yield Problem(name, "too_large", f"{name} is nested too deeply or too large; save its text on its own.")
    except Exception:  # noqa: BLE001  a library's surprise over strange bytes must not cost the other files
        yield Problem(name, "damaged", f"{name} {_UNREADABLE}.")


def _as_asked(found: Iterable[Found], options: ReadOptions) -> Iterable[Found]:
    """What was found, mended where that was asked for."""
    if not options.mend:
        return found
    return (mended_article(item) if isinstance(item, Article) else item for item in found)


def _named(found: Iterable[Found], name: str, sha256: str) -> Iterator[Document | Problem]:
    """Give articles their paths: the file's name, with `#1`, `#2` ... behind it where the file holds several."""
    troubles = 0
    for item, place in _placed(found, name):
        if isinstance(item, Article):
            yield _document(item, place, sha256)
            continue
        troubles += 1
        if troubles <= _MOST_PROBLEMS:
            yield _problem(item, name)
    if troubles > _MOST_PROBLEMS:
        yield Problem(name, "damaged", f"{name} has {troubles - _MOST_PROBLEMS} more parts that could not be read.")


def _placed(found: Iterable[Found], name: str) -> Iterator[tuple[Found, str]]:
    """What was found with its path; the first article waits to be named until it is known whether others follow."""
    held: Article | None = None
    number = 0
    for item in found:
        if not isinstance(item, Article):
            yield item, name
            continue
        number += 1
        if number == 1 and not item.inside:
            held = item
            continue
        if held is not None and not item.inside:
            yield held, f"{name}#1"
            held = None
        yield item, f"{name}/{item.inside}" if item.inside else f"{name}#{number}"
        if number > _MOST_ARTICLES:
            raise CannotRead("too_large", f"holds more than {_MOST_ARTICLES:,} articles; split it into smaller files")
    if held is not None:
        yield held, name


def _problem(trouble: CannotRead, name: str) -> Problem:
    place = f"{name}/{trouble.inside}" if trouble.inside else name
    return Problem(place, trouble.kind, f"{place} {trouble.advice}.")


def _document(article: Article, place: str, sha256: str) -> Document | Problem:
    """The document of an article, under the path `place`; a problem where its text is too long to compare."""
    if len(article.text) > _LONGEST_TEXT:
        message = (
            f"{place} has more than {_LONGEST_TEXT // 1_000_000} million characters, too many for an article; split it."
        )
        return Problem(place, "too_large", message)
    meta = article.metadata
    return Document(
        path=place,
        sha256=article.sha256 or sha256,
        text=_whole(article.text),
        paragraphs=article.paragraphs,
        metadata=replace(
            meta,
            title=meta.title and _whole(meta.title),
            outlet=meta.outlet and _whole(meta.outlet),
            author=meta.author and _whole(meta.author),
            address=meta.address and _whole(meta.address),
        ),
        encoding=article.encoding,
        left_out=tuple(map(_whole, article.left_out)),
        cut=article.cut,
    )


def _whole(text: str) -> str:
    """Text that can be written to any file: half a sign, as JSON can hold, becomes one that says so. Offsets stay."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)
