"""The flags with which the command line says how to read a file otherwise than by default.

Each names its file as the program shows it, or with a pattern (`*.txt`), in front of `=`; `--encoding` without a file is
for all of them.
"""

from __future__ import annotations

import argparse
import codecs
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, get_args

from compare_app.model.document import Document, Role

if TYPE_CHECKING:
    from compare_app.readers.finding import FoundFile
    from compare_app.readers.options import ReadOptions

_FIELDS = ("text", "title", "author", "outlet", "published", "language", "address")
_ROLES: tuple[Role, ...] = get_args(Role)
_ALL = "*"


class Choice(NamedTuple):
    """What was said of the files whose names fit `pattern`."""

    pattern: str
    change: Callable[[ReadOptions], ReadOptions]


def add_flags(parser: argparse.ArgumentParser) -> None:
    """Let a command take them."""
    group = parser.add_argument_group(
        "reading", "How to read a file otherwise than by default; FILE may be a pattern, such as '*.txt'."
    )
    flags = (
        ("--encoding", encoding, "[FILE=]NAME", "the encoding of a text or page, such as koi8-r"),
        ("--mend", mend, "FILE", "undo a wrong decoding that happened before the file was saved (“fÃ¼r” for “für”), and read signs written out (“&quot;”) as signs"),
        ("--whole-page", whole_page, "FILE", "keep all that a web page shows"),
        ("--column", column, "FILE=FIELD:COLUMN", f"the column of a table that holds {', '.join(_FIELDS)}; none where it is empty"),
        ("--role", role, "FILE=ROLE:WORDS", f"what the paragraphs are for that begin with these words: {', '.join(_ROLES)}"),
    )  # fmt: skip
    for flag, parse, shown, about in flags:
        group.add_argument(
            flag, type=parse, metavar=shown, help=about, action="append", dest="reading", default=argparse.SUPPRESS
        )


def encoding(text: str) -> Choice:
    """`FILE=NAME`, or `NAME` for all files."""
    pattern, equals, name = text.rpartition("=")
    try:
        "".encode(codecs.lookup(name).name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"{name!r} is no encoding that is known; try utf-8, cp1252, koi8-r") from None
    return Choice(pattern if equals else _ALL, lambda options: replace(options, encoding=name))


def mend(text: str) -> Choice:
    """`FILE`."""
    return Choice(text, lambda options: replace(options, mend=True))


def whole_page(text: str) -> Choice:
    """`FILE`."""
    return Choice(text, lambda options: replace(options, whole_page=True))


def column(text: str) -> Choice:
    """`FILE=FIELD:COLUMN`; nothing behind the colon where no column holds the field."""
    pattern, field, name = _parts(text, _FIELDS, "articles.csv=text:body")
    return Choice(pattern, lambda options: replace(options, columns=(*options.columns, (name, field))))


def role(text: str) -> Choice:
    """`FILE=ROLE:WORDS`."""
    pattern, name, words = _parts(text, _ROLES, "story.txt=caption:The old lighthouse")
    if not words:
        raise argparse.ArgumentTypeError(f"{text!r} names no words with which the paragraph begins")
    known = next(role for role in _ROLES if role == name)
    return Choice(pattern, lambda options: replace(options, roles=(*options.roles, (words, known))))


def choices(options: argparse.Namespace, paths: Sequence[Path]) -> dict[str, ReadOptions]:
    """The choices by the shown name of the files that they are for. Raises ValueError for a choice that fits no file."""
    from compare_app.readers.options import DEFAULTS
    from compare_app.readers.registry import find_files

    given: list[Choice] = getattr(options, "reading", [])
    if not given:
        return {}
    files = find_files(paths).files
    found: dict[str, ReadOptions] = {}
    for choice in given:
        fitting = list(_fitting(choice.pattern, files))
        if not fitting:
            raise ValueError(f"No file here is named {choice.pattern}; name it as 'compare-app stories' shows it.")
        for name in fitting:
            found[name] = choice.change(found.get(name, DEFAULTS))
    return found


def without_effect(read_as: Mapping[str, ReadOptions], documents: Iterable[Document]) -> list[str]:
    """A sentence for each role that was given to words with which no paragraph of the file begins."""
    from compare_app.readers.corrected import has_paragraph

    known = list(documents)
    return [
        f"{name}: no paragraph begins with “{words}”, so none became {role}; 'compare-app inspect' shows how they begin."
        for name, options in read_as.items()
        for words, role in options.roles
        if not any(
            has_paragraph(d, words) for d in known if d.path == name or d.path.startswith((f"{name}#", f"{name}/"))
        )
    ]


def _fitting(pattern: str, files: Iterable[FoundFile]) -> Iterable[str]:
    """The shown names that a pattern or a path means."""
    for file in files:
        if pattern in (file.name, str(file.path)) or fnmatchcase(file.name, pattern):
            yield file.name


def _parts(text: str, known: Sequence[str], example: str) -> tuple[str, str, str]:
    """`FILE=NAME:REST`, parted at the first known name; a file's own name may hold `=` and `:`."""
    for at, sign in enumerate(text):
        name, colon, rest = text[at + 1 :].partition(":")
        if sign == "=" and colon and name in known:
            return text[:at], name, rest.strip()
    raise argparse.ArgumentTypeError(f"{text!r} is not of the form {example!r}; there are {', '.join(known)}")
