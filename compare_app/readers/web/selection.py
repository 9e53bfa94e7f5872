"""Which of a page's blocks are the article: trafilatura chooses, the page's own structure mends its choice.

Measured on 181 real pages: trafilatura's fast way F1 .959 at 15 ms. What it silently drops is taken back where the page's
structure says that it belongs to the article: a paragraph beside kept paragraphs, a repeated one, a caption, the headline.
"""

from __future__ import annotations

import logging
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import pairwise

from compare_app.readers.lines.head_lines import is_byline
from compare_app.readers.lines.page_words import is_call
from compare_app.readers.web.appeals import appeals, invites
from compare_app.readers.web.blocks import PageBlock
from compare_app.readers.web.head import LONGEST_HEAD_LINE, is_signed, same_words, take_head
from compare_app.readers.web.names import Element

_WORD = re.compile(r"\w+")
#: Words in a row that a block must share with the chosen text.
_RUN = 4
#: A page with less text than this outside of menus is shown whole.
_SMALL_PAGE = 120
#: So many paragraphs stand before a box about the author.
_FEWEST_BEFORE_AUTHOR = 3
#: Letters of a text that is surely no box.
_SHORTEST_TEXT = 400
#: … said so.”
_SENTENCE_ENDS = re.compile(
    "[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]['\"\u2019\u201d\u201c\u00bb\u00ab\u300d)]*$"
)
#: Letters in the element of a box; a part of an article that a style names so by chance is longer.
_LARGEST_BOX = 400
#: The same in a box that asks for money, in several paragraphs.
_LARGEST_APPEAL = 1_500
#: Elements of one name that hold so many other paragraphs hold the text.
_FEWEST_KIN = 2
#: Byline and date stand among so many blocks below a headline.
_HEAD = 6
#: The part of the kept text that a box may be.
_BOX_SHARE = 0.2


def choose(root: Element, blocks: Sequence[PageBlock], title: str | None, author: str | None = None) -> list[bool]:
    """Say of every block whether it belongs to the article (comments not counted); `title` and `author` as declared."""
    plain = [not block.furniture and not block.comment for block in blocks]
    words = sum(len(block.text.split()) for block, p in zip(blocks, plain, strict=True) if p)
    if words < _SMALL_PAGE or _has_no_furniture(blocks):
        return _all_but_links(blocks, plain, author)
    chosen = _chosen_text(root)
    kept = [not block.comment and _is_in(block, chosen) for block in blocks]
    if sum(len(block.text) for block, keep in zip(blocks, kept, strict=True) if keep) < 200:
        kept = [p and block.link_share < 0.5 for block, p in zip(blocks, plain, strict=True)]
    _drop_boxes(blocks, kept)
    _drop_lists_of_links(blocks, kept)
    _drop_pulled(blocks, kept)
    _take_entries(blocks, kept)
    _take_main_text(blocks, kept)
    _take_back_siblings(blocks, kept)
    _drop_about_author(blocks, kept, author)
    _drop_further_articles(blocks, kept, title)
    take_head(blocks, kept, title, author)
    _take_back_captions(blocks, kept)
    _drop_bare_headings(blocks, kept)
    _drop_counts(blocks, kept)
    return kept


def _drop_counts(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside figures alone, outside of tables and lists: how often a page was shared, how many comments it has."""
    for i, block in enumerate(blocks):
        kept[i] = kept[i] and not (block.text.isdecimal() and block.tag not in ("td", "th", "li", "dd"))


def _all_but_links(blocks: Sequence[PageBlock], plain: Sequence[bool], author: str | None) -> list[bool]:
    """The choice for a page that holds little but its article: what is no short link, the author's name apart."""
    kept = [
        p and (is_signed(block.text, author) or block.link_share <= 0.9 or len(block.text) >= LONGEST_HEAD_LINE)
        for block, p in zip(blocks, plain, strict=True)
    ]
    _drop_bare_headings(blocks, kept)
    _drop_counts(blocks, kept)
    return kept


def _has_no_furniture(blocks: Sequence[PageBlock]) -> bool:
    """A page made by hand or by a converter: nothing but the article."""
    length = sum(len(block.text) for block in blocks)
    linked = sum(min(block.linked, len(block.text)) for block in blocks)
    return (
        not any(block.furniture for block in blocks)
        and linked < 0.1 * length
        and len({b.parent for b in blocks if b.tag == "p"}) <= 2
    )


class _Chosen:
    """The library's choice: its paragraphs whole, and every run of words in them."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        words = [_WORD.findall(paragraph.lower()) for paragraph in paragraphs]
        self.whole = {tuple(w) for w in words}
        self.runs = {tuple(w[i : i + _RUN]) for w in words for i in range(max(1, len(w) - _RUN + 1))}


def _chosen_text(root: Element) -> _Chosen:
    """What the library takes for the article's text; nothing where it stumbles."""
    logging.getLogger("trafilatura").setLevel(
        logging.CRITICAL
    )  # it warns on standard error of pages without an article
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(
            deepcopy(root), fast=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except Exception:  # noqa: BLE001  whatever the library stumbles over, the page's own structure is left
        return _Chosen([])
    body = getattr(found, "body", None)
    if body is None:
        return _Chosen([])
    paragraphs = [
        "".join(element.itertext()) for element in body.iter("p", "head", "item", "quote", "cell", "code", "list", "ab")
    ]
    return _Chosen([line for paragraph in paragraphs for line in (paragraph, *paragraph.split("\n"))])


def _is_in(block: PageBlock, chosen: _Chosen) -> bool:
    words = _WORD.findall(block.text.lower())
    if tuple(words) in chosen.whole:
        return True
    if len(words) < _RUN + 2:
        return False
    runs = [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]
    return sum(run in chosen.runs for run in runs) >= 0.5 * len(runs)


def _take_main_text(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Take the paragraphs below the headline that stand in one element, or in elements of one name, where they are by far
    most of the page's text. The library drops whatever has a part of a name that it knows from furniture, of whatever word
    (`RichText--iconLinks` for `-icon`, `celebrating` for `rating`).
    """
    first = next((i for i, block in enumerate(blocks) if block.role == "headline"), len(blocks))
    groups: dict[str | int, list[int]] = defaultdict(list)
    for i, block in enumerate(blocks):
        if _is_prose(block) and (block.in_article or i > first):
            groups[block.kin or block.parent].append(i)
    length = {key: sum(len(blocks[i].text) for i in members) for key, members in groups.items()}
    largest = max(length, key=lambda key: length[key], default=None)
    if largest is None or length[largest] < _SHORTEST_TEXT:
        return
    mine = set(groups[largest])
    others = sum(len(b.text) for i, b in enumerate(blocks) if kept[i] and b.role is None and i not in mine)
    if length[largest] > 2 * others:
        for i in mine:
            kept[i] = True
            kept[i - 1] = kept[i - 1] or _is_heading_between(blocks, i - 1, mine)


def _is_heading_between(blocks: Sequence[PageBlock], i: int, paragraphs: set[int]) -> bool:
    block = blocks[i]
    plain = not block.furniture and not block.comment and block.link_share < 0.5
    return block.role == "subhead" and plain and min(paragraphs) < i


def _is_prose(block: PageBlock) -> bool:
    plain = block.role is None and not block.furniture and not block.comment and not block.pulled
    return plain and block.tag == "p" and block.link_share < 0.5 and _SENTENCE_ENDS.search(block.text) is not None


def _take_back_siblings(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """What stands in the element that holds at least two kept paragraphs is of the article: between kept ones whatever
    its element, after them in the same kind of element. Many pages have their paragraphs in several elements of one name;
    between those stand boxes, at which the library may stop.
    """
    homes = Counter((b.parent, b.tag) for b, keep in zip(blocks, kept, strict=True) if keep and b.role is None)
    around = {parent for (parent, _), count in homes.items() if count >= 2}
    places = [i for i, keep in enumerate(kept) if keep]
    if not around:
        return
    kin = Counter(
        b.kin for b, keep in zip(blocks, kept, strict=True) if keep and b.kin and b.role is None and b.tag == "p"
    )
    for i, block in enumerate(blocks):
        if kept[i] or not _may_be_text(block):
            continue
        between = places[0] < i < places[-1] and (block.parent in around or block.own in around)
        of_kin = kin[block.kin] >= 2 and (block.tag == "p" or block.role == "subhead") and block.in_article
        kept[i] = between or homes[block.parent, block.tag] >= 2 or (of_kin and i < places[-1])


def _may_be_text(block: PageBlock) -> bool:
    plain = not (block.pulled or block.comment or block.furniture)
    return plain and block.link_share <= 0.5 and block.role in (None, "subhead", "list")


def _drop_boxes(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
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


def _drop_lists_of_links(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside elements that hold links to other pages and nothing else but a heading over them."""
    inside: dict[int, list[int]] = defaultdict(list)
    for i, block in enumerate(blocks):
        inside[block.parent].append(i)
        inside[block.own].append(i)  # a link that stands in the element itself
    for members in inside.values():
        links = [i for i in members if _is_link(blocks[i])]
        if links and len(links) + sum(_is_label(blocks[i]) for i in members) == len(members) > 1:
            for i in members:
                kept[i] = False
            if _is_label_apart(blocks, members[0] - 1):
                kept[members[0] - 1] = False


def _is_link(block: PageBlock) -> bool:
    return block.link_share > 0.9 and block.role not in ("headline", "caption") and len(block.text) < 200


def _is_label(block: PageBlock) -> bool:
    """A heading, or a short line without a full stop; not in links."""
    short = len(block.text) < LONGEST_HEAD_LINE and block.text[-1:] not in ".!?"
    return not _is_link(block) and (block.role == "subhead" or (block.role in (None, "list") and short))


def _is_label_apart(blocks: Sequence[PageBlock], i: int) -> bool:
    """Whether the block stands over a list of links without being among paragraphs itself."""
    if i < 0 or not _is_label(blocks[i]) or blocks[i].role is None:
        return False
    return not any(b.parent == blocks[i].parent and b.tag == "p" and not _is_link(b) for b in blocks)


def _drop_further_articles(blocks: Sequence[PageBlock], kept: list[bool], title: str | None) -> None:
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
    prose = sum(len(blocks[i].text) for i in part if _is_prose(blocks[i]))
    return prose >= _SHORTEST_TEXT and any(block.byline or is_byline(block.text) for block in head)


def _drop_pulled(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside what is set out of the text in large letters and stands in the text as well."""
    text = " ".join(" ".join(_WORD.findall(b.text.lower())) for b in blocks if not b.pulled and not b.apart)
    for i, block in enumerate(blocks):
        words = _WORD.findall(block.text.lower()) if block.pulled or block.apart else []
        if (block.pulled or (len(words) >= _RUN and block.role != "caption")) and " ".join(words) in text:
            kept[i] = False


def _take_entries(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """A page of several entries under one headline (a live blog) is one article, of which the library takes only one entry.

    Lists of other stories are built alike; the headings of those are links.
    """
    taken = Counter(b.entries for b, keep in zip(blocks, kept, strict=True) if keep and b.entry and b.role is None)
    for home, count in taken.items():
        members = [i for i, block in enumerate(blocks) if block.entry and block.entries == home]
        linked = any(blocks[i].role in ("headline", "subhead") and _is_link(blocks[i]) for i in members)
        headed = any(blocks[i].role == "headline" for i in members)
        if linked or headed or not count or len({blocks[i].entry for i in members}) < 2:
            continue
        for i in members:
            block = blocks[i]
            if not block.comment and not block.furniture and block.link_share < 0.5 and block.tag != "header":
                kept[i] = True


def _drop_about_author(blocks: Sequence[PageBlock], kept: list[bool], author: str | None) -> None:
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


def _drop_bare_headings(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Put aside the headings behind the article's text over what was put aside itself (links to other stories)."""
    last = max((i for i, keep in enumerate(kept) if keep and blocks[i].role != "subhead"), default=-1)
    text = any(keep and blocks[i].role is None for i, keep in enumerate(kept[:last]))
    for i in range(last + 1, len(blocks) if text else 0):
        if any(block.parent == blocks[i].parent and not block.comment for block in blocks[i + 1 :]):
            kept[i] = False


def _take_back_captions(blocks: Sequence[PageBlock], kept: list[bool]) -> None:
    """Captions between the article's headline and last paragraph, or in the article's element before it."""
    places = [i for i, keep in enumerate(kept) if keep]
    if not places:
        return
    for i, block in enumerate(blocks):
        inside = places[0] < i < places[-1] or (block.in_article and i < places[-1])
        if block.role == "caption" and inside and not block.comment and not block.furniture:
            kept[i] = True
