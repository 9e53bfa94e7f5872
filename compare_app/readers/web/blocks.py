"""A web page as a reader sees it: its visible text in blocks, in order, each knowing where it stood.

The article is chosen among these blocks later; its words come from here, so that what the choosing library drops inside a
paragraph (`<time>`, `<label>`, `<center>`) is not lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields, replace

from compare_app.model.document import Role
from compare_app.readers.layout import paragraphs_of
from compare_app.readers.lines.bylines import ends_with_by, is_office_below
from compare_app.readers.lines.page_words import is_call
from compare_app.readers.web import names
from compare_app.readers.web.elements import INLINE, INVISIBLE, NEVER_ARTICLE, TOUCHING
from compare_app.readers.web.lines import lines_of
from compare_app.readers.web.names import Element, names_of
from compare_app.readers.web.signs import asks_consent, is_furniture, is_note_mark, is_remark, is_standfirst, role_of

_DEEPEST = 400
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_SPACES = re.compile(" {2,}")
#: Two spans that touch: the end of a word, a sentence, a zone of time or a year, then what no word goes on with.
_RUN_TOGETHER = re.compile(
    "[a-z\u00df-\u00ff.!?)\u201d\u00bb]\n(?:[^\\W\\d_a-z\u00df-\u00ff]|[\u2018\u201c\u201e\u201a\u00ab\u00bb\u203a])|[A-Z]{2}\n[A-Z][a-z]|(?:19|20)\\d\\d\n\\d"
)
#: Who wrote it stands in a button on some pages, which opens more about them.
_NAME_IN_BUTTON = re.compile(r"\s*(?:[^\W\d_][\w.'\u2019-]*\s+){1,3}[^\W\d_][\w.'\u2019-]*\s*")


@dataclass(slots=True)
class Place:
    """Where on a page words stand. `own` numbers the block element, `parent` the one around that, `kin` is what that one is
    called (others of its name hold more of the same); `pulled` set out of the text in large letters by its name, `apart`
    perhaps so by its element; `entry` the nearest `<article>` (0 for none), `entries` the element that this stands in.
    """

    tag: str = "body"
    own: int = 0
    parent: int = 0
    kin: str = ""
    furniture: bool = False
    comment: bool = False
    in_article: bool = False
    byline: bool = False
    standfirst: bool = False
    pulled: bool = False
    apart: bool = False
    entry: int = 0
    entries: int = 0
    role: Role | None = None


@dataclass(slots=True, kw_only=True)
class PageBlock(Place):
    """A visible paragraph. `linked`: how many of its signs stand in links; `attached`: it goes on where the one before ends."""

    text: str
    linked: int
    attached: bool = False

    @property
    def link_share(self) -> float:
        """The part of its signs, spaces put aside, that stand in links."""
        return self.linked / max(1, len("".join(self.text.split())))


@dataclass(slots=True)
class _Context(Place):
    """What an element inherits from those around it; `called`: its classes."""

    called: str = ""
    link: bool = False
    preformatted: bool = False


_OF_PLACE = tuple(one.name for one in fields(Place))


class _Page:
    """What tells the element around the article from its furniture, whatever it is called (`content with-sidebar`, one form
    around the whole page).
    """

    def __init__(self, root: Element) -> None:
        self._paragraphs = "p" if root.find(".//p") is not None else None
        self._length = self._text_in(root)

    def is_mostly_in(self, element: Element) -> bool:
        """Whether the element holds the page's first heading, its main part, or most of its paragraphs."""
        # not an <article>: lists of other stories are made of those
        if element.find(".//h1") is not None or element.find(".//main") is not None:
            return True
        return self._text_in(element) > 0.5 * self._length

    def _text_in(self, element: Element) -> int:
        return sum(
            len("".join(part.itertext()))
            for part in (element.iter(self._paragraphs) if self._paragraphs else [element])
        )


@dataclass(slots=True)
class _Writer:
    """Gathers text while the page is walked, and closes a block where one ends. `names`: letters of the block that name an author;
    `elements`: block elements met so far.
    """

    page: _Page
    blocks: list[PageBlock] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    names: int = 0
    elements: int = 0

    def part_spans(self, element: Element, previous: Element, context: _Context) -> None:
        """Part two spans that touch where their words would run together: styles show such as blocks ("By Ana Brill" and
        "Coast correspondent"). A capital behind a small letter is no single word's inside.
        """
        if previous.tail or not self.parts or not {element.tag, previous.tag} <= TOUCHING:
            return
        if previous.tag == "time":
            self.parts.append("\n")  # what stands behind a date is no part of it
        elif element.tag == previous.tag == "a":
            self.parts.append(" ")  # two links are two words
        else:
            begins = next((text for text in element.itertext() if text), "")
            if is_office_below(_words_of(previous), _words_of(element)):
                self.parts.append("\n")
                return
            if _RUN_TOGETHER.search(f"{self.parts[-1][-4:]}\n{begins[:2]}"):
                byline = context.byline or any(names.BYLINE.search(names_of(span)) for span in (previous, element))
                self.parts.append("\n" if byline and not ends_with_by(self.parts[-1]) else " ")

    def add(self, text: str | None, context: _Context) -> None:
        if not text:
            return
        self.parts.append(text if context.preformatted else _SPACE.sub(" ", text))
        if context.byline:
            self.names += len(text.strip())
        if context.link:
            self.links.append(_SPACE.sub(" ", text).strip())

    def end_block(self, context: _Context) -> None:
        """Close the block that the text since the last end makes up; `<br>`s inside are newlines here."""
        text, links = "".join(self.parts), [link for link in self.links if link]
        byline = context.byline or self.names > 0.8 * len(text.strip())
        self.parts.clear()
        self.links.clear()
        self.names = 0
        if not text.strip():
            return
        lines = (
            [p.span.of(text) for p in paragraphs_of(text)] if context.preformatted else lines_of(_SPACES.sub(" ", text))
        )
        place = {name: getattr(context, name) for name in _OF_PLACE} | {"byline": byline}
        for i, line in enumerate(lines):
            linked = sum(len("".join(link.split())) for link in links if link in line)
            self.blocks.append(PageBlock(**place, text=line.strip(), linked=linked, attached=i > 0))


def visible_blocks(root: Element) -> list[PageBlock]:
    """The page's visible text, block by block. Deeper nesting than any page has is flattened."""
    writer = _Writer(_Page(root))
    context = _Context()
    _walk(root, context, writer, 0)
    writer.end_block(context)
    return writer.blocks


def _walk(element: Element, outer: _Context, writer: _Writer, depth: int) -> None:
    """Take in an element: its words where it stands in a line, a block of its own otherwise, nothing where no reader sees it."""
    tag = element.tag
    if not isinstance(tag, str):
        return
    tag = tag.lower()
    if tag == "br":
        writer.parts.append("\n")
    elif tag == "hr":
        writer.end_block(outer)
    elif _is_left_out(element, tag, outer):
        return
    elif depth > _DEEPEST:
        writer.add("".join(element.itertext()), outer)
    elif (tag in INLINE and not _is_caption_in_line(element, outer)) or tag == "button":
        _walk_inside(element, _inside_inline(element, tag, outer), writer, depth)
    else:
        inner = _inside(element, tag, outer, writer)
        writer.end_block(outer)
        _walk_inside(element, inner, writer, depth)
        writer.end_block(inner)


def _walk_inside(element: Element, context: _Context, writer: _Writer, depth: int) -> None:
    """The element's own words, and its children."""
    writer.add(element.text, context)
    previous = None
    for child in element:
        if previous is not None:
            writer.part_spans(child, previous, context)
        _walk(child, context, writer, depth + 1)
        writer.add(child.tail, context)
        previous = child


def _is_left_out(element: Element, tag: str, outer: _Context) -> bool:
    """Whether a reader does not see the element, or sees the number of a note in it."""
    unseen = (tag in INVISIBLE and not _names_author(element, tag, outer)) or names.is_hidden(element)
    if (
        tag in ("a", "b", "span", "button")
        and outer.role == "caption"
        and is_call(words := " ".join("".join(element.itertext()).split()))
        and not words.startswith("\u00a9")  # the picture's owner
    ):
        return True  # an agency's offer to license the picture, what folds the caption
    return unseen or (tag == "sup" and is_note_mark(element)) or (tag == "div" and is_remark(element))


def _words_of(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _inside_inline(element: Element, tag: str, outer: _Context) -> _Context:
    link = outer.link or tag == "a"
    byline = outer.byline or bool(names.BYLINE.search(names_of(element))) or element.get("rel") == "author"
    return outer if link == outer.link and byline == outer.byline else replace(outer, link=link, byline=byline)


def _inside(element: Element, tag: str, outer: _Context, writer: _Writer) -> _Context:
    """What the words inside a block element inherit from it and from those around it."""
    writer.elements += 1
    called = f"{names_of(element)} {names.labels_of(element)}"
    structural = tag in ("html", "body", "main", "article")
    article = outer.in_article or tag in ("article", "main") or element.get("itemprop") == "articleBody"
    named = not structural and not outer.furniture and is_furniture(element, tag, called, article)
    furniture = outer.furniture or (named and (tag in NEVER_ARTICLE or not writer.page.is_mostly_in(element)))
    furniture = furniture or (not structural and asks_consent(element, called))
    entry, entries = _entries(element, tag, called, outer, writer.elements)
    return _Context(
        tag=tag,
        own=writer.elements,
        parent=outer.own,
        kin=outer.called,
        called=f"{tag} {classes}" if (classes := element.get("class")) else "",
        furniture=furniture,
        comment=outer.comment or (not structural and _is_comments(element, called, writer.page)),
        in_article=article,
        byline=outer.byline or bool(names.BYLINE.search(called)),
        standfirst=outer.standfirst or is_standfirst(element, called),
        pulled=outer.pulled or bool(names.PULL_QUOTE.search(called)),
        apart=outer.apart or tag in ("blockquote", "aside", "figure"),
        entry=entry,
        entries=entries,
        link=outer.link,
        preformatted=outer.preformatted or tag in ("pre", "xmp", "listing", "plaintext"),
        role=role_of(element, tag, called, outer.role),
    )


def _entries(element: Element, tag: str, called: str, outer: _Context, own: int) -> tuple[int, int]:
    """The entry that the words of an element stand in, and the element that holds it with the others; `own`: its number."""
    if tag != "article" and not (tag in ("div", "section", "li") and names.ENTRY.search(called)):
        return outer.entry, outer.entries
    around = element.getparent()
    if around is None or len(around) > 1:
        return own, outer.own
    # an element of a list, or an entry, around one entry alone
    return (outer.entry, outer.entries) if outer.entry == outer.own else (own, outer.parent)


def _is_comments(element: Element, called: str, page: _Page) -> bool:
    return (
        names.COMMENTS.search(called) is not None
        and not element.xpath(".//h1 | .//main")
        and not page.is_mostly_in(element)
    )


def _names_author(element: Element, tag: str, outer: _Context) -> bool:
    """Whether this is a button that shows an author's name; a call to do something ends in a small letter."""
    if tag != "button" or not outer.byline:
        return False
    words = "".join(element.itertext())
    return _NAME_IN_BUTTON.fullmatch(words) is not None and not words.split()[-1][0].islower()


def _is_caption_in_line(element: Element, outer: _Context) -> bool:
    """Whether a style shows this piece of a line as the paragraph under a picture."""
    return outer.role != "caption" and element.tag == "span" and names.CAPTION.search(names_of(element)) is not None
