"""Zip packages of XML: only named members, only so many bytes, and no entity tricks.

A bomb of 1 GB is refused in .01 s, because the declared sizes and the ratio are looked at before anything is unpacked.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

from compare_app.readers.errors import CannotRead
from compare_app.readers.xml_tree import tree_of

#: The largest part that is read; a novel's document.xml is about 10 MB.
LARGEST_PART = 48 * 1024 * 1024
#: XML seldom shrinks to less than a fortieth; a bomb shrinks to a thousandth.
_HIGHEST_RATIO = 250
_DAMAGED = "is damaged; open it in the program that wrote it and save it again"


@contextmanager
def opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    """The package. Turns everything that a broken or hostile one raises into CannotRead."""
    try:
        with parsed(), zipfile.ZipFile(io.BytesIO(data)) as package:
            yield package
    except RuntimeError as error:  # zipfile's way to say so
        if "password" in str(error) or "encrypted" in str(error):
            raise CannotRead("encrypted", "is protected by a password; save a copy without it") from error
        raise CannotRead("damaged", _DAMAGED) from error


@contextmanager
def parsed() -> Iterator[None]:
    """Turns what unpacking and parsing raise into CannotRead."""
    from defusedxml import DefusedXmlException

    try:
        yield
    except DefusedXmlException as error:
        raise CannotRead(
            "damaged",
            "holds definitions that can be used to attack programs; open it in the program that wrote it and save it again",
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, LookupError, SyntaxError) as error:
        raise CannotRead("damaged", _DAMAGED) from error


def member(package: zipfile.ZipFile, name: str, largest: int = LARGEST_PART) -> bytes | None:
    """A member's bytes, None where there is no such member. Raises CannotRead where it is too large to be honest."""
    try:
        info = package.getinfo(name)
    except KeyError:
        return None
    if info.flag_bits & 1:
        raise CannotRead("encrypted", "is protected by a password; save a copy without it")
    if info.file_size > largest or info.file_size > _HIGHEST_RATIO * max(info.compress_size, 4096):
        raise CannotRead(
            "too_large", "unpacks to far more than an article holds; if it is one, save its text on its own"
        )
    with package.open(info) as part:
        content = part.read(largest + 1)
    if len(content) > largest:
        raise CannotRead(
            "too_large", "unpacks to more than it declares and may be made to do harm; get it again from where it came"
        )
    return content


def xml_of(package: zipfile.ZipFile, name: str) -> Element | None:
    """A member's XML tree, without DTDs, entities and anything external; None where there is no such member."""
    content = member(package, name)
    return None if content is None else tree_of(content)
