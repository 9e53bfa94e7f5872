"""Rich text (.rtf): striprtf, after what it would leave in or stumble over is taken out.

striprtf knows the code pages; it also prints link addresses behind links, keeps hidden and deleted text, joins the cells
of a table, and gives nothing at all after a stray brace.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare_app.readers.article import Found, composed
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.options import DEFAULTS, ReadOptions

#: \par, \'e9, \~, {, text
_TOKEN = re.compile(r"\\([a-zA-Z]+)(-?\d+)? ?|\\'[0-9a-fA-F]{2}|\\[^a-zA-Z]|[{}]|[^\\{}]+", re.S)
#: Groups that are no text, beyond those that striprtf leaves out itself.
_NO_TEXT = frozenset(
    {
        "fldinst",
        "header",
        "footer",
        "headerl",
        "headerr",
        "headerf",
        "footerl",
        "footerr",
        "footerf",
        "footnote",
        "annotation",
        "pict",
        "object",
        "info",
    }
)
_HIDING = frozenset({"v", "deleted"})
_CELLS = frozenset({"cell", "row", "nestcell", "nestrow", "sect", "page", "column"})
_DEEPEST = 500
_LARGEST_SIGN = 0x10FFFF
#: What older programs declare in place of a code page's number.
_DECLARED = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}


def read_rtf(data: bytes, _: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article of a rich text file; the exports of databases give many."""
    lines = lines_of(data)
    many = articles_of_lines(lines)
    if many is not None:
        yield from many
        return
    yield composed([Piece(line) for line in lines], typed=True)


def lines_of(data: bytes) -> list[str]:
    """The paragraphs of a rich text file."""
    from striprtf.striprtf import rtf_to_text

    if not data.lstrip()[:5].lower().startswith(b"{\\rtf"):
        raise CannotRead("damaged", "is no rich text, although its name says so; check what program wrote it")
    encoding = _code_page(data)
    source = _without_hidden_parts(data.decode(encoding, "replace"))
    try:
        text = rtf_to_text(source, encoding=encoding, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, IndexError, UnicodeError) as error:
        raise CannotRead("damaged", "is damaged; open it in Word or LibreOffice and save it again") from error
    # the format writes UTF-16, an emoji as two halves
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    lines = [line.strip() for line in re.split(r"[\n\x0b\x0c\u2028]", text)]
    if not any(lines):
        raise CannotRead("empty", "holds no text that can be found; open it in Word or LibreOffice and save it again")
    return [line for line in lines if line]


def _code_page(data: bytes) -> str:
    match = re.search(rb"\\ansicpg(\d{3,5})", data[:4096])
    declared = re.search(rb"\\(mac|pca?)(?![a-z])", data[:200])
    name = f"cp{match[1].decode()}" if match else _DECLARED[declared[1]] if declared else "cp1252"
    try:
        return codecs.lookup("mac_roman" if name == "cp10000" else name).name
    except LookupError:
        return "cp1252"


def _as_text(token: str, word: str | None, number: str | None) -> str:
    """A token as striprtf understands it: an escaped line end is a paragraph's, and no sign has a number beyond Unicode's."""
    if word in _CELLS or token in ("\\\n", "\\\r"):
        return "\\par "
    if word == "uc" and number is None:
        return "\\uc1 "  # as the format says of one that is not stated
    if word == "u" and number is not None and not -0x10000 <= int(number) <= _LARGEST_SIGN:
        return "\\u65533 "
    return token


class _Group(NamedTuple):
    """An open brace: whether what stands in it is hidden, and whether the brace itself was kept."""

    hidden: bool
    kept: bool


def _check_depth(depth: int) -> None:
    if depth > _DEEPEST:
        raise CannotRead("damaged", "is nested deeper than any text; open it in Word or LibreOffice and save it again")


def _hidden_from(word: str | None, number: str | None, groups: Sequence[_Group]) -> bool | None:
    """Whether what follows a word of the format is hidden up to the end of its group; None where it says nothing of that."""
    if word in _NO_TEXT:
        return True
    if word not in _HIDING and word != "plain":
        return None
    outer = groups[-2].hidden if len(groups) > 1 else False
    return outer or (word != "plain" and number != "0")


def _without_hidden_parts(source: str) -> str:
    """Take out link addresses, heads and feet, hidden and deleted text; end paragraphs at cells; balance the braces."""
    out: list[str] = []
    groups = [_Group(False, False)]
    for match in _TOKEN.finditer(source):
        token, word, number = match[0], match[1], match[2]
        here = groups[-1]
        if token == "{":
            _check_depth(len(groups))
            groups.append(_Group(here.hidden, not here.hidden))
        elif token == "}":
            if len(groups) == 1:
                continue  # a stray brace would end the text for striprtf
            groups.pop()
        elif (hidden := _hidden_from(word, number, groups)) is not None:
            groups[-1] = here._replace(hidden=hidden)
            continue
        if token == "}":
            out.append(token if here.kept else "")
        elif not here.hidden:
            out.append(_as_text(token, word, number))
    out.append("}" * sum(group.kept for group in groups[1:]))
    return "".join(out)
