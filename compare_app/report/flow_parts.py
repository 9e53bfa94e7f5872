"""The values that a report laid out on pages is made of; DOCX and PDF give them their looks.

Runs name the looks of marks (`pieces.look`) and roles of the theme.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with the looks of its marks, or the role of the theme that colours it."""

    text: str
    looks: tuple[str, ...] = ()
    role: str | None = None
    bold: bool = False
    italic: bool = False
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs on one or several lines; small ones are the program's words, the others a source's."""

    runs: tuple[Run, ...]
    style: str = "small"  # or "text", "headline", "title", "heading"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's paragraphs, and the theme's colour behind them."""

    paragraphs: tuple[Paragraph, ...] = ()
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `shares` of the page's width add up to one, the header comes again on every page."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[float, ...]


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Part:
    """What begins on a page of its own; `wide` asks for paper of twice the size."""

    blocks: tuple[Block, ...]
    wide: bool = False


def small(*runs: Run | str, style: str = "small") -> Paragraph:
    """A paragraph of the program's words, or in another style of a source's."""
    return Paragraph(tuple(Run(r) if isinstance(r, str) else r for r in runs), style)


def shares(first: float, versions: int) -> tuple[float, ...]:
    """The width of a table's first column, the rest in equal parts."""
    return (first, *([(1 - first) / versions] * versions))
