"""What is put aside of the blocks that were chosen: boxes, lists of links, quotes set out of the text, other articles, what is told of the author."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compare_app.readers.lines.head_lines import is_byline
from compare_app.readers.lines.page_words import is_call
from compare_app.readers.web.appeals import appeals, invites
from compare_app.readers.web.blocks import PageBlock
from compare_app.readers.web.head import LONGEST_HEAD_LINE, is_signed, same_words

WORD = re.compile(r"\w+")
#: Words in a row that a block must share with the chosen text.
RUN = 4
#: Letters in the element of a box; a part of an article that a style names so by chance is longer.
_LARGEST_BOX = 400
#: The same in a box that asks for money, in several paragraphs.
_LARGEST_APPEAL = 1_500
#: Elements of one name that hold so many other paragraphs hold the text.
_FEWEST_KIN = 2
#: The part of the kept text that a box may be.
_BOX_SHARE = 0.2
#: Byline and date stand among so many blocks below a headline.
_HEAD = 6
#: So many paragraphs stand before a box about the author.
_FEWEST_BEFORE_AUTHOR = 3
#: Letters of a text that is surely no box.
SHORTEST_TEXT = 400
#: … said so.”
_SENTENCE_ENDS = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]['\"\u2019\u201d\u201c\u00bb\u00ab\u300d)]*$"
)


def drop_boxes(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside small boxes within the text that are no part of it (a newsletter, a podcast): their names say so, their
    first line does ("Newsletter", "Read more"), or they ask to subscribe.
    """
    length: Counter[int] = Counter()
    for block in blocks:
        length[block.parent] += len(block.text)
    for i, block in enumerate(blocks):
        if block.furniture and length[block.parent] < _LARGEST_BOX:
            kept[i] = False
    largest = min(_LARGEST_BOX, _BOX_SHARE * sum(len(b.text) for b, keep in zip(blocks, kept, strict=True) if keep))
    for members in _boxes(blocks, kept, {parent for parent, signs in length.items() if signs < largest}):
        if is_call(blocks[members[0]].text) or invites([blocks[i].text for i in members]):
            for i in members:
                kept[i] = False
    for members in _boxes(blocks, kept, {parent for parent, signs in length.items() if signs < _LARGEST_APPEAL}):
        if appeals([blocks[i].text for i in members]):
            for i in members:
                kept[i] = False


def _boxes(blocks: Sequence[PageBlock], kept: Sequence[bool], small: set[int]) -> Iterator[list[int]]:
    """The blocks in each of these elements, but for elements of a name with those that hold the text."""
    kin = Counter(block.kin for block, keep in zip(blocks, kept, strict=True) if keep and block.role is None)
    found: dict[int, list[int]] = defaultdict(list)
    for i, block in enumerate(blocks):
        if block.parent in small:
            found[block.parent].append(i)
    yield from (members for members in found.values() if kin[blocks[members[0]].kin] - len(members) < _FEWEST_KIN)


def drop_lists_of_links(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside elements that hold links to other pages and nothing else but a heading over them."""
    inside: dict[int, list[int]] = defaultdict(list)
    for i, block in enumerate(blocks):
        inside[block.parent].append(i)
        inside[block.own].append(i)  # a link that stands in the element itself
    for members in inside.values():
        links = [i for i in members if is_link(blocks[i])]
        if links and len(links) + sum(_is_label(blocks[i]) for i in members) == len(members) > 1:
            for i in members:
                kept[i] = False
            if _is_label_apart(blocks, members[0] - 1):
                kept[members[0] - 1] = False


def is_link(block: PageBlock) -> bool:
    """Whether a block is hardly more than a link to another page."""
    return block.link_share > 0.9 and block.role not in ("headline", "caption") and len(block.text) < 200


def _is_label(block: PageBlock) -> bool:
    """A heading, or a short line without a full stop; not in links."""
    short = len(block.text) < LONGEST_HEAD_LINE and block.text[-1:] not in ".!?"
    return not is_link(block) and (block.role == "subhead" or (block.role in (None, "list") and short))


def _is_label_apart(blocks: Sequence[PageBlock], i: int) -> bool:
    """Whether the block stands over a list of links without being among paragraphs itself."""
    if i < 0 or not _is_label(blocks[i]) or blocks[i].role is None:
        return False
    return not any(b.parent == blocks[i].parent and b.tag == "p" and not is_link(b) for b in blocks)


def drop_further_articles(blocks: Sequence[PageBlock], kept: list[bool], title: str | None) -> None:
    """Put aside the whole articles, each with headline and byline, that a page shows below its own for who reads on."""
    begins = [i for i, b in enumerate(blocks) if b.role == "headline" and not b.comment and not b.furniture]
    parts = [range(begin, end) for begin, end in pairwise([*begins, len(blocks)])]
    whole = [part for part in parts if _is_whole_article(blocks, part)]
    if title and any(same_words(blocks[part.start].text, title) for part in whole):
        for part in whole:
            for i in () if same_words(blocks[part.start].text, title) else part:
                kept[i] = False


def _is_whole_article(blocks: Sequence[PageBlock], part: range) -> bool:
    """Whether what stands from one headline to the next is signed, and has paragraphs."""
    head = blocks[part.start + 1 : min(part.stop, part.start + 1 + _HEAD)]
    prose = sum(len(blocks[i].text) for i in part if is_prose(blocks[i]))
    return prose >= SHORTEST_TEXT and any(block.byline or is_byline(block.text) for block in head)


def drop_pulled(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside what is set out of the text in large letters and stands in the text as well."""
    text = " ".join(" ".join(WORD.findall(b.text.lower())) for b in blocks if not b.pulled and not b.apart)
    for i, block in enumerate(blocks):
        words = WORD.findall(block.text.lower()) if block.pulled or block.apart else []
        if (block.pulled or (len(words) >= RUN and block.role != "caption")) and " ".join(words) in text:
            kept[i] = False


def drop_about_author(blocks: Sequence[PageBlock], kept: list[bool], author: str | None) -> None:
    """Put aside what stands behind the article under the author's name and is about the author."""
    body = [i for i, keep in enumerate(kept) if keep and len(blocks[i].text) > LONGEST_HEAD_LINE]
    if len(body) < _FEWEST_BEFORE_AUTHOR + 1:
        return
    homes = Counter((blocks[i].parent, blocks[i].tag) for i in body)
    main = {home for home, count in homes.items() if count >= 2}
    for name in range(body[_FEWEST_BEFORE_AUTHOR - 1] + 1, len(blocks)):
        if is_signed(blocks[name].text, author):
            for i in range(name + 1, len(blocks)):
                kept[i] = kept[i] and (blocks[i].parent, blocks[i].tag) in main
            return


def drop_bare_headings(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside the headings behind the article's text over what was put aside itself (links to other stories)."""
    last = max((i for i, keep in enumerate(kept) if keep and blocks[i].role != "subhead"), default=-1)
    text = any(keep and blocks[i].role is None for i, keep in enumerate(kept[:last]))
    for i in range(last + 1, len(blocks) if text else 0):
        if any(block.parent == blocks[i].parent and not block.comment for block in blocks[i + 1 :]):
            kept[i] = False


def drop_counts(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside figures alone, outside of tables and lists: how often a page was shared, how many comments it has."""
    for i, block in enumerate(blocks):
        kept[i] = kept[i] and not (block.text.isdecimal() and block.tag not in ("td", "th", "li", "dd"))


def is_prose(block: PageBlock) -> bool:
    """Whether a block is a paragraph of sentences."""
    plain = block.role is None and not block.furniture and not block.comment and not block.pulled
    return plain and block.tag == "p" and block.link_share < 0.5 and _SENTENCE_ENDS.search(block.text) is not None
