"""Bytes to text: the mark at the beginning, UTF-8, what the file declares, then what the bytes themselves make likely."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from compare_app.readers.encodings.guessing import escaped, guess, utf16_without_mark
from compare_app.readers.encodings.mojibake import mended
from compare_app.readers.errors import CannotRead
from compare_app.readers.options import ReadOptions

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
#: Control characters that no text holds.
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LOOKED_AT = 1 << 16


class Decoded(NamedTuple):
    """Text with its line ends made LF, and the encoding's name as Python knows it."""

    text: str
    encoding: str


def decode(data: bytes, declared: str | None = None) -> Decoded:
    r"""Decode a text file. `declared` is what the file says of itself; it is believed where the bytes allow it.

    Bytes above ASCII that are valid UTF-8 are UTF-8 whatever is declared: no other text looks so by accident.
    Raises CannotRead where the bytes are no text in any encoding.

    >>> decode(b"caf\xe9\r\n")
    Decoded(text='café\n', encoding='cp1252')
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _checked(data[len(bom) :].decode(encoding, "replace"), encoding)
    sure = utf16_without_mark(data) or escaped(data)
    if sure:
        return _checked(data.decode(sure, "replace"), sure)
    text = _utf8(data)
    if text is not None and not (declared and text.isascii()):
        return _checked(text, "utf-8")
    fits = _as_declared(data, _known(declared))
    if fits is not None:
        return fits
    if text is not None:
        return _checked(text, "utf-8")
    name = guess(data)
    return _checked(data.decode(name, "replace"), name)


def _as_declared(data: bytes, name: str | None) -> Decoded | None:
    """The text in an encoding, by its Python name; None where the bytes cannot be in it, or none is named."""
    try:
        return _checked(data.decode(name), name) if name else None
    except (UnicodeError, ValueError):
        return None


def decode_with(data: bytes, options: ReadOptions, declared: str | None = None) -> Decoded:
    """Decode as a person chose, or as `decode` does where nothing was chosen."""
    text, encoding = decode_as(data, options.encoding) if options.encoding else decode(data, declared)
    return Decoded(mended(text) if options.mend else text, encoding)


def decode_as(data: bytes, encoding: str) -> Decoded:
    """Decode as a person said; what does not fit becomes replacement characters. Raises CannotRead for an unknown name."""
    name = _known(encoding)
    if name is None:
        raise CannotRead("unreadable", f"cannot be read as “{encoding}”, which is no encoding; choose another")
    return _checked(data.decode(name, "replace").removeprefix("\ufeff"), name)


def _known(declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip()).name
        "".encode(name)  # some codecs are no text encodings
    except (LookupError, UnicodeError, ValueError, TypeError):
        return None
    # browsers read what calls itself Latin-1 or ASCII as windows-1252, and pages are written to be read so
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _utf8(data: bytes) -> str | None:
    """The text, if this is UTF-8, also where the file was cut inside its last character."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        cut = error.start >= len(data) - 3 and error.reason == "unexpected end of data"
        return data.decode("utf-8", "replace") if cut and _HIGH.search(data[: error.start]) else None


def _checked(text: str, encoding: str) -> Decoded:
    odd = len(_BINARY.findall(text, 0, _LOOKED_AT))
    if odd > 8 and odd > 0.01 * min(len(text), _LOOKED_AT):
        raise CannotRead("damaged", "holds no readable text, although its name says so; check what program wrote it")
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), codecs.lookup(encoding).name)
