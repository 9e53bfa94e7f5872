"""The lines around an article's headline: which heading it is, and what of standfirst, byline and date lines belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from compare_app.readers.lines.bylines import is_office_below, joins
from compare_app.readers.lines.head_lines import is_byline, is_dateline
from compare_app.readers.web.blocks import PageBlock

_WORD = re.compile(r"\w+")
#: Byline and date lines are shorter than this, an article's first paragraph is longer.
LONGEST_HEAD_LINE = 80
#: A name may have so much more behind it: the place that its bearer wrote from.
_LONGEST_BEHIND_NAME = 60
#: Byline and date lines may also stand under a standfirst, which is as long as a paragraph.
_LONG_BLOCKS = 3
#: So many blocks above the headline may have its date among them.
_ABOVE = 3
#: … said so.”
_SENTENCE_ENDS = re.compile("[.!?\u2026]['\"\u2019\u201d\u00bb)]*$")


def take_head(blocks: Sequence[PageBlock], kept: list[bool], title: str | None, author: str | None) -> None:
    """Keep the headline nearest before the article's text, and what stands between them: standfirst, byline and date lines."""
    long = [
        i for i, keep in enumerate(kept) if keep and blocks[i].role is None and len(blocks[i].text) > LONGEST_HEAD_LINE
    ][:_LONG_BLOCKS]
    if not long:
        return
    head = _headline_before(blocks, long[0], title)
    if head is None:
        return
    kept[head] = True
    for i in range(max(0, head - _ABOVE), head):
        kept[i] = kept[i] or (is_dateline(blocks[i].text) and not blocks[i].comment and not _in_menu(blocks[i]))
    for i in range(head + 1, long[-1]):
        if not blocks[i].comment and not kept[i]:
            _take_below(blocks, kept, i, author, above_text=i < long[0])


def _take_below(blocks: Sequence[PageBlock], kept: list[bool], i: int, author: str | None, *, above_text: bool) -> None:
    """Keep a block below the headline that says who wrote it and when, or, above the text, what it is about."""
    block = blocks[i]
    # who and when stand in a box of their own on many pages, in links on others
    linked = block.link_share >= 0.9 and not is_byline(block.text)
    if is_signed(block.text, author) or _is_named_beside(blocks, i) or (not linked and _is_line_of_the_head(block)):
        kept[i] = not block.furniture or not _in_menu(block)
    elif above_text and not block.furniture and block.link_share < 0.9 and _is_standfirst(block):
        kept[i] = True
    elif above_text and _is_key_point(block):
        kept[i] = True
        kept[i - 1] = kept[i - 1] or blocks[i - 1].role == "subhead"


def _is_named_beside(blocks: Sequence[PageBlock], i: int) -> bool:
    """Whether two lines below each other are a name and the office of who bears it."""
    pairs = ((k - 1, k) for k in (i, i + 1) if 0 < k < len(blocks))
    return any(is_office_below(blocks[a].text, blocks[b].text) for a, b in pairs)


def _in_menu(block: PageBlock) -> bool:
    return block.tag in ("nav", "footer", "menu")


def is_signed(text: str, author: str | None) -> bool:
    """Whether a line is the name of the author that the page declares, perhaps with the place behind it."""
    if not author:
        return False
    words, name = _WORD.findall(text.lower()), _WORD.findall(author.lower())
    if words == name or _joined(words) == _joined(name) or any(words == one for one in _single_names(author)):
        return True
    return (
        words[: len(name)] == name
        and len(text) < len(author) + _LONGEST_BEHIND_NAME
        and re.match(r"\s*(?:[,(|@\u2013\u2014\u2022\u00b7-]|in\b)", text[len(author) :]) is not None
        and not _SENTENCE_ENDS.search(text)
    )


def _joined(words: Sequence[str]) -> list[str]:
    """The words of a row of names, however the row is joined."""
    return [word for word in words if re.fullmatch(joins(), word) is None]


@cache
def _name_ends() -> re.Pattern[str]:
    """Between two names: Ana Brill and Tom Aske; Ana Brill (Delby)"""
    return re.compile(rf"\s*(?:[,;&|]|\([^)]{{0,40}}\)|\b(?:{joins()})\b)\s*")


def _single_names(author: str) -> list[list[str]]:
    """The names in a row of authors, of two words at least."""
    parts = (_WORD.findall(part.lower()) for part in _name_ends().split(author))
    return [words for words in parts if len(words) >= 2]


def same_line(a: str, b: str) -> bool:
    """Whether two lines have the same words."""
    return _WORD.findall(a.lower()) == _WORD.findall(b.lower())


def same_words(a: str, b: str) -> bool:
    """Whether two lines have the same words, or the second stands in the first."""
    return same_line(a, b) or (len(b) > 20 and b.lower() in a.lower())


def _headline_before(blocks: Sequence[PageBlock], first: int, title: str | None) -> int | None:
    """The page's `<h1>` with its title, else the nearest; a smaller heading only where there is none."""
    headings = [i for i in range(len(blocks)) if blocks[i].role == "headline" and not blocks[i].comment]
    named = [i for i in headings if title and same_words(blocks[i].text, title)]
    before = [i for i in headings if i <= first and blocks[i].link_share < 0.9]
    if named or before:
        return named[0] if named else before[-1]
    smaller = list(_smaller_headings(blocks, first))
    same = [i for i in smaller if title and same_words(blocks[i].text, title)]
    # pages of the first years have no headings at all
    same = same or [i for i, block in enumerate(blocks[:first]) if title and same_line(block.text, title)][-1:]
    return same[0] if same else smaller[-1] if smaller and not headings else None


def _smaller_headings(blocks: Sequence[PageBlock], first: int) -> Iterator[int]:
    for i, block in enumerate(blocks[:first]):
        if block.role == "subhead" and not block.furniture and not block.comment:
            yield i


def _is_line_of_the_head(block: PageBlock) -> bool:
    text = block.text
    short = len(text) <= LONGEST_HEAD_LINE and block.role != "subhead" and _SENTENCE_ENDS.search(text) is None
    return is_byline(text) or is_dateline(text) or (block.byline and short)


def _is_key_point(block: PageBlock) -> bool:
    """What happened, in points over the text; the items of menus are links, or shorter."""
    return block.role == "list" and not block.furniture and not block.linked and len(block.text.split()) >= 6


def _is_standfirst(block: PageBlock) -> bool:
    sentence = len(block.text.split()) >= 6 and _SENTENCE_ENDS.search(block.text) is not None
    return block.role in (None, "subhead") and (block.standfirst or (block.in_article and sentence))
