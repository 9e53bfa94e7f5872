"""Files that hold files: .zip of anything that is read, and .warc of archived web pages."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from compare_app.readers.accompanying import ADVICE, tells_of_folder
from compare_app.readers.address import taken_from
from compare_app.readers.article import Article, Found
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.kinds import kind_by_bytes, kind_by_name
from compare_app.readers.metadata import merged
from compare_app.readers.office.package import member, opened
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.readers import Reader, reader_for
from compare_app.readers.source import LARGEST_FILE
from compare_app.readers.web.page import article_of_page, decode_page

_MOST_MEMBERS = 50_000
_DEEPEST_ZIP = 2
#: All members together; more is a bomb or a backup, no folder of articles.
_LARGEST_TOTAL = 2 << 30


#: What libraries raise over strange bytes.
_SURPRISES = (
    ValueError, LookupError, TypeError, AttributeError, OSError, RuntimeError, zipfile.BadZipFile, EOFError, ArithmeticError
)  # fmt: skip


def read_zip(data: bytes, options: ReadOptions = DEFAULTS, depth: int = 1) -> Iterator[Found]:
    """The articles of every readable file in an archive, each under its own name."""
    with opened(data) as package:
        infos = [info for info in package.infolist() if not info.is_dir()]
        if len(infos) > _MOST_MEMBERS or sum(info.file_size for info in infos) > _LARGEST_TOTAL:
            raise CannotRead("too_large", "unpacks to far more than a folder of articles; unpack what you need from it")
        for info in sorted(infos, key=lambda info: info.filename):
            name = PurePosixPath(info.filename.replace("\\", "/"))
            if name.name.startswith((".", "~$")) or "__MACOSX" in name.parts:
                continue
            yield from _member(package, info, options, depth)


def _member(package: zipfile.ZipFile, info: zipfile.ZipInfo, options: ReadOptions, depth: int) -> Iterator[Found]:
    if kind_by_name(info.filename) == "zip" and depth >= _DEEPEST_ZIP:
        yield _inside(
            CannotRead("unsupported", "is an archive inside archives; unpack it first"), shown_name(info.filename)
        )
        return
    if tells_of_folder(PurePosixPath(info.filename).name):
        yield _inside(CannotRead("left_out", ADVICE), shown_name(info.filename))
        return
    yield from found_inside(
        info.filename, lambda: member(package, info.filename, LARGEST_FILE) or b"", options, _Nested(depth)
    )


class _Nested:
    """The reader of archives, which knows how deep they are."""

    def __init__(self, depth: int) -> None:
        self._depth = depth

    def __call__(self, kind: str) -> Reader:
        if kind != "zip":
            return reader_for(kind)
        return lambda content, options: read_zip(content, options, self._depth + 1)


def shown_name(name: str) -> str:
    """A name in a container as valid text on one line that leads to no place outside."""
    parts = "/".join(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))
    return "".join(c if c.isprintable() else "\ufffd" for c in parts)


def found_inside(
    name: str, load: Callable[[], bytes], options: ReadOptions, readers: Callable[[str], Reader] = reader_for
) -> Iterator[Found]:
    """The articles of a file that another holds under a name; nothing where it is of no kind that is read.

    A file that cannot be read is a trouble of its own, and costs no other.
    """
    kind, shown = kind_by_name(name), shown_name(name)
    if kind is None:
        return
    try:
        content = load()
        kind = kind_by_bytes(content, kind) or kind
        if kind == "xml":  # of no kind that is read
            return
        found = readers(kind)(content, options)
        digest = hashlib.sha256(content).hexdigest()
        for item, number in _counted(found):
            yield _placed(item, shown, digest, number)
    except CannotRead as trouble:
        yield _inside(trouble, shown)
    except _SURPRISES:
        advice = "could not be understood; unpack it and open it in the program that wrote it"
        yield _inside(CannotRead("damaged", advice), shown)


def _counted(found: Iterable[Found]) -> Iterator[tuple[Found, str]]:
    """What a file holds, with `#n` where it holds several."""
    count, held = 0, None
    for item in found:  # one behind, to see whether more come
        if held is not None:
            count += 1
            yield held, f"#{count}"
        held = item
    if held is not None:
        yield held, f"#{count + 1}" if count else ""


def _placed(found: Found, shown: str, digest: str, number: str) -> Found:
    if not isinstance(found, Article):
        return _inside(found, f"{shown}/{found.inside}" if found.inside else shown)
    if found.inside:
        return replace(found, inside=f"{shown}/{found.inside}")
    return replace(found, inside=shown + number, sha256=digest)


def _inside(trouble: CannotRead, shown: str) -> CannotRead:
    placed = CannotRead(trouble.kind, trouble.advice)
    placed.inside = shown
    return placed


def read_warc(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The articles of the pages that a web archive holds; other records are passed over."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    seen = 0
    names: Counter[str] = Counter()
    try:
        for record in ArchiveIterator(io.BytesIO(data)):
            seen += 1
            if record.rec_type not in ("response", "resource") or not _is_page(record):
                continue
            yield from _of_record(record, options, names)
    except (ArchiveLoadFailed, EOFError, OSError, ValueError, AttributeError) as error:
        broken = CannotRead("damaged", "is a damaged web archive from some place on; get it again from where it came")
        if not seen:
            raise broken from error
        yield broken


def _of_record(record: Any, options: ReadOptions, names: Counter[str]) -> Iterator[Found]:  # noqa: ANN401  warcio has no types
    """What a page's record gives: its article, perhaps, and that it is not complete."""
    content = record.content_stream().read(LARGEST_FILE)
    if getattr(record.raw_stream, "limit", 0) > 0 and len(content) < LARGEST_FILE:
        yield CannotRead(
            "damaged", "ends in the middle of a page, which is not complete; get it again from where it came"
        )
    try:
        yield _archived(record, content, options, names)
    except Empty:
        return
    except CannotRead as trouble:
        yield trouble


def _archived(record: Any, content: bytes, options: ReadOptions, names: Counter[str]) -> Article:  # noqa: ANN401
    """The article of an archived page, under its address; the second copy of one page has a number behind it."""
    decoded = decode_page(content, options=options)
    address = record.rec_headers.get_header("WARC-Target-URI") or ""
    taken = taken_from(address.strip("<> "), record.rec_headers.get_header("WARC-Date"))
    article = article_of_page(decoded.text, decoded.encoding, whole=options.whole_page, address=taken.address)
    name = shown_name(re.sub(r"^https?://(?:www\.)?", "", taken.address or ""))
    names[name] += 1
    inside = f"{name}#{names[name]}" if names[name] > 1 else name
    digest = hashlib.sha256(content).hexdigest()
    return replace(article, metadata=merged(article.metadata, taken), inside=inside, sha256=digest)


def _is_page(record: object) -> bool:
    headers = getattr(record, "http_headers", None)
    if headers is None:
        declared = getattr(record, "content_type", "") or ""
    else:
        if not str(headers.get_statuscode()).startswith("2"):
            return False
        declared = headers.get_header("Content-Type") or ""
    return "html" in declared.lower()
