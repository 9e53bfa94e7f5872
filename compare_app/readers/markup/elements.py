"""An article's paragraphs out of an XML tree, by a table of what its elements are for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from compare_app.model.document import Role
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.xml_tree import local_name

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
#: Every text inside keeps these, whatever element it stands in.
_KEPT: frozenset[Role] = frozenset({"comment", "caption", "headline"})
_SPACE = re.compile(r"\s+")


class Tags(NamedTuple):
    """What a format's elements are for, by their names in small letters. What is in none of these stands inside a line."""

    #: paragraphs whose role the element tells
    roles: Mapping[str, Role]
    #: paragraphs, and what holds paragraphs: their role is that of the element around them
    blocks: frozenset[str]
    #: a line ends here
    breaks: frozenset[str]
    #: no text of the article
    skipped: frozenset[str]


class Gathered:
    """Paragraphs as they are found, and the words that belong to none. `tags`: what the format's elements are for."""

    def __init__(self, tags: Tags) -> None:
        self._tags = tags
        self._line = ""
        self.pieces: list[Piece] = []
        self.left_out: list[str] = []

    def add(self, element: Element | None, role: Role | None = None) -> None:
        """Take all that an element holds, `role` for what its own elements do not tell."""
        if element is not None:
            self._walk(element, role)
            self._end(role)

    def _walk(self, element: Element, role: Role | None) -> None:
        self._line += _SPACE.sub(" ", element.text or "")
        for child in element:
            tag = local(child)
            if tag in self._tags.skipped:
                self.left_out += "".join(child.itertext()).split()
            elif tag in self._tags.breaks:
                self._line += "\n"
            elif tag in self._tags.roles or tag in self._tags.blocks:
                inner = role if role in _KEPT else self._tags.roles.get(tag, role)
                self._end(role)
                self._walk(child, inner)
                self._end(inner)
            else:
                self._walk(child, role)
            self._line += _SPACE.sub(" ", child.tail or "")

    def _end(self, role: Role | None) -> None:
        lines = [line.strip() for line in self._line.split("\n") if line.strip()]
        self.pieces += [Piece(line, i > 0, role) for i, line in enumerate(lines)]
        self._line = ""


def local(element: Element) -> str:
    """The element's name as the tables here have it: without its namespace, in small letters."""
    return local_name(element).lower()


def every(root: Element | None, *path: str) -> Iterator[Element]:
    """The elements that are reached from `root` by these names, each anywhere below the one before."""
    if root is None:
        return
    for element in root.iter():
        if element is root or local(element) != path[0]:
            continue
        if len(path) == 1:
            yield element
        else:
            yield from every(element, *path[1:])


def first(root: Element | None, *path: str) -> Element | None:
    """The first element of such a path, None where there is none."""
    return next(every(root, *path), None)


def words(root: Element | None, *path: str) -> str:
    """The words of the first element of a path that has some; of `root` itself where no path is given."""
    found = every(root, *path) if path else [root] if root is not None else []
    return next((text for element in found if (text := " ".join("".join(element.itertext()).split()))), "")


def attribute(root: Element | None, path: tuple[str, ...], *names: str) -> str:
    """The first of these attributes that an element of a path has, and that says something."""
    found = (element.get(name, "").strip() for element in every(root, *path) for name in names)
    return next(filter(None, found), "")


def language_of(root: Element) -> str:
    """The language that the element or one inside declares (`xml:lang`)."""
    return next((tag for element in root.iter() if (tag := element.get(_LANGUAGE, ""))), "")
