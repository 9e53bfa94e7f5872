"""Read one file in this process, article by article; whatever goes wrong becomes a problem of one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from compare_app.model.document import Document, Problem

from .article import Article, Found
from .errors import CannotRead, Empty
from .kinds import CONTAINERS, kind_of
from .options import DEFAULTS, ReadOptions
from .readers import reader_for
from .source import LARGEST_CONTAINER, LARGEST_FILE, fingerprint, load

_UNREADABLE = "could not be understood; it may be damaged: open it in the program that wrote it and save it again"
#: More articles than this are no folder of articles any more.
_MOST_ARTICLES = 100_000


def read_here(path: Path, name: str, options: ReadOptions = DEFAULTS) -> Iterator[Document | Problem]:
    """Read a file into documents that carry `name` as the beginning of their path. Never raises."""
    try:
        kind = kind_of(path)
        data = load(path, LARGEST_CONTAINER if kind in CONTAINERS else LARGEST_FILE)
        yield from _named(reader_for(kind)(data, options), name, fingerprint(data))
    except CannotRead as trouble:
        yield Problem(name, trouble.kind, f"{name} {trouble.advice}.")
    except (RecursionError, MemoryError):
        yield Problem(name, "too_large", f"{name} is nested too deeply or too large; save its text on its own.")
    except Exception:  # noqa: BLE001  a library's surprise over strange bytes must not cost the other files
        yield Problem(name, "damaged", f"{name} {_UNREADABLE}.")


def _named(found: Iterable[Found], name: str, sha256: str) -> Iterator[Document | Problem]:
    """Give articles their paths: the file's name, with `#1`, `#2` ... behind it where the file holds several."""
    items = iter(found)
    first = next(items, None)
    if first is None:
        raise Empty
    second = next(items, None)
    if second is None:
        yield _placed(first, name, None, sha256)
        return
    yield _placed(first, name, 1, sha256)
    yield _placed(second, name, 2, sha256)
    for number, item in enumerate(items, 3):
        if number > _MOST_ARTICLES:
            raise CannotRead("too_large", f"holds more than {_MOST_ARTICLES:,} articles; split it into smaller files")
        yield _placed(item, name, number, sha256)


def _placed(found: Found, name: str, number: int | None, sha256: str) -> Document | Problem:
    place = name if number is None else f"{name}#{number}"
    if found.inside:
        place = f"{name}/{found.inside}"
    if not isinstance(found, Article):
        return Problem(place, found.kind, f"{place} {found.advice}.")
    return Document(
        path=place,
        sha256=found.sha256 or sha256,
        text=found.text,
        paragraphs=found.paragraphs,
        metadata=found.metadata,
        encoding=found.encoding,
        left_out=found.left_out,
    )
