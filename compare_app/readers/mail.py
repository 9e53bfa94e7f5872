"""Mail: single messages (.eml), mail boxes (.mbox), and pages saved as mail (.mhtml)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from email.utils import parseaddr
from functools import partial

from compare_app.model.document import Metadata
from compare_app.readers.address import taken_from
from compare_app.readers.article import Article, Found, composed
from compare_app.readers.containers import found_inside
from compare_app.readers.dates import parse_date
from compare_app.readers.encodings.decoding import decode_with
from compare_app.readers.encodings.entities import read_out
from compare_app.readers.errors import CannotRead, Empty
from compare_app.readers.layout import paragraphs_of
from compare_app.readers.letterhead import (
    FEWEST_OWN,
    about_the_mail,
    is_answer,
    parted_from_answered,
    sends_on,
    sends_on_line,
    sent_first,
)
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.metadata import merged
from compare_app.readers.options import DEFAULTS, ReadOptions
from compare_app.readers.web.page import article_of_page, decode_page, parse_page

#: The line that begins a message in a mail box: From ana@delby.example Sat May  3 12:00:00 2031
_FROM_LINE = re.compile(rb"(?:\A|\r?\n\r?\n)From [^\r\n]*\d{4}[^\r\n]*\r?\n")

#: How mail programs mark, in a page, the message that is answered.
_ANSWERED_MARK = re.compile(r"type=[\"']?cite|gmail_quote|moz-cite-prefix", re.I)
#: Roles that a line has by its place and words alone.
_JUDGED = frozenset({"body", "subhead", "byline", "dateline"})
#: Mail boxes put a mark before lines that would look like the beginning of a message.
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")


def read_message(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article that one message carries, and those of the files attached to it."""
    message = _parsed(data)
    attached = list(_attached(message, options))
    try:
        yield _article(message, options)
    except Empty:
        if not attached:
            raise
    yield from attached


def read_mailbox(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The articles of all messages in a mail box; a broken message costs no other."""
    found = [match.span() for match in _FROM_LINE.finditer(data)]
    if not found:
        raise CannotRead("damaged", "is no mail box, although its name says so; export it again from the mail program")
    ends = [*(start for start, _ in found[1:]), len(data)]
    for number, ((_, start), end) in enumerate(zip(found, ends, strict=True), 1):
        try:
            message = _parsed(_QUOTED_FROM.sub(rb"\1", data[start:end]))
            yield from _attached(message, options, f"{number}/")
            yield _article(message, options)
        except Empty:
            continue
        except CannotRead as trouble:
            yield trouble


def _attached(message: EmailMessage, options: ReadOptions, before: str = "") -> Iterator[Found]:
    """The articles of the attached files that can be read; each has its file's name, `before` it the message's number."""
    for part in message.walk():
        name = _file_name(part)
        if name and part.get_content_disposition() == "attachment":
            yield from found_inside(f"{before}{name}", partial(_bytes, part), options)


def _file_name(part: object) -> str:
    try:
        return (part.get_filename() or "") if isinstance(part, EmailMessage) else ""
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):  # of broken headers
        return ""


def read_saved_page(data: bytes, options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """The article of a page that a browser saved as one file (.mhtml)."""
    message = _parsed(data)
    taken = taken_from(_header(message, "Snapshot-Content-Location"), _header(message, "Date"))
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = _bytes(part)
            decoded = decode_page(content, part.get_content_charset(), options)
            article = article_of_page(decoded.text, decoded.encoding, whole=options.whole_page, address=taken.address)
            yield replace(article, metadata=merged(article.metadata, taken))
            return
    raise CannotRead("damaged", "holds no web page; save the page again from the browser")


def _parsed(data: bytes) -> EmailMessage:
    message = BytesParser(policy=default).parsebytes(data)
    if not isinstance(message, EmailMessage) or not message.keys():
        raise CannotRead("damaged", "is no mail, although its name says so; export it again from the mail program")
    return message


def _article(message: EmailMessage, options: ReadOptions) -> Article:
    """What a message tells, in its HTML where it has some. Raises Empty where it has no text."""
    html, plain = _part(message, "text/html"), _part(message, "text/plain")
    if html is not None:
        return _of_page(message, html, options)
    if plain is None:
        raise Empty("holds no text; open the files attached to it on their own")
    declared = _metadata(message)
    text, encoding = decode_with(_bytes(plain), options, plain.get_content_charset())
    text = read_out(text) if options.mend else text
    own, answered = (text, "") if options.whole_page else parted_from_answered(text)
    pieces = [Piece(" ".join(place.span.of(own).split()), place.attached) for place in paragraphs_of(own)]
    lines = [piece.text for piece in pieces]
    outside, first = _about(message, lines)
    pieces = [piece._replace(role="boilerplate") if i in outside else piece for i, piece in enumerate(pieces)]
    return composed(_below_subject(declared.title, pieces), merged(first, declared), encoding, tuple(answered.split()))


def _about(message: EmailMessage, lines: Sequence[str]) -> tuple[set[int], Metadata]:
    """Which lines of a message are about the mail, and who wrote the one that it sends on."""
    subject = _header(message, "Subject")
    forwards = sends_on(subject)
    return about_the_mail(lines, answers=is_answer(subject), forwards=forwards), sent_first(lines, forwards=forwards)


def _below_subject(subject: str | None, pieces: list[Piece]) -> list[Piece]:
    """The subject as headline, which many repeat as their first line, below what is about the mail."""
    if subject is None:
        return pieces
    first = next((i for i, piece in enumerate(pieces) if piece.role != "boilerplate"), 0)
    repeated = bool(pieces) and pieces[first].text.casefold().strip(" .") == subject.casefold().strip(" .")
    return [*pieces[:first], Piece(subject, False, "headline"), *pieces[first + repeated :]]


def _of_page(message: EmailMessage, html: EmailMessage, options: ReadOptions) -> Article:
    """The article of a mail that is written as a web page."""
    declared = _metadata(message)
    decoded = decode_page(_bytes(html), html.get_content_charset(), options)
    own, answered = (decoded.text, []) if options.whole_page else _page_without_answered(decoded.text)
    article = article_of_page(own, decoded.encoding, whole=options.whole_page, title=declared.title)
    lines = [" ".join(paragraph.span.of(article.text).split()) for paragraph in article.paragraphs]
    outside, first = _about(message, lines)
    if outside:
        article = _judged_anew(article, lines, outside)
    metadata = merged(first, merged(declared, article.metadata))
    return replace(article, metadata=metadata, left_out=(*article.left_out, *answered))


def _judged_anew(article: Article, lines: Sequence[str], outside: set[int]) -> Article:
    """The article with what is about the mail put aside: what stands below that may be its byline."""
    title = next((line for line, p in zip(lines, article.paragraphs, strict=True) if p.role == "headline"), None)
    pieces = [
        Piece(line, False, "boilerplate" if i in outside else None if p.role in _JUDGED else p.role)
        for i, (line, p) in enumerate(zip(lines, article.paragraphs, strict=True))
        if p.role != "headline"
    ]
    anew = composed(_below_subject(title, pieces), article.metadata, article.encoding, article.left_out)
    return replace(anew, cut=article.cut)


def _page_without_answered(source: str) -> tuple[str, list[str]]:
    """A page without the message that it answers, and that one's words."""
    if not _ANSWERED_MARK.search(source):
        return source, []
    from lxml import html

    root = parse_page(source)
    answered: list[str] = []
    quotes = root.xpath(
        "//blockquote[@type='cite'] | //div[contains(@class, 'gmail_quote')] | //div[@class='moz-cite-prefix']"
    )
    for quote in quotes:
        words = "".join(quote.itertext()).split()
        if not any(sends_on_line(line) for line in quote.itertext()) and quote.getroottree().getroot() is root:
            quote.drop_tree()
            answered += words
    if len("".join(root.itertext()).split()) < FEWEST_OWN:
        return source, []
    return html.tostring(root, encoding="unicode"), answered


def _part(message: EmailMessage, kind: str) -> EmailMessage | None:
    """The first part of a kind that is no attached file."""
    for part in message.walk():
        if (
            part.get_content_type() == kind
            and part.get_content_disposition() != "attachment"
            and isinstance(part, EmailMessage)
        ):
            return part
    return None


def _bytes(part: object) -> bytes:
    payload = part.get_payload(decode=True) if isinstance(part, EmailMessage) else None
    return payload if isinstance(payload, bytes) else b""


def _metadata(message: EmailMessage) -> Metadata:
    """What the head of a message states; the subject without the marks of answers."""
    name, _ = parseaddr(_header(message, "From"))
    date = parse_date(_header(message, "Date"))
    title = re.sub(
        r"^(?:(?:re|fwd?|wg|aw|antw|tr|sv|rv|rif|enc|i|r)\s*:\s*)+", "", _header(message, "Subject"), flags=re.I
    ).strip()
    return Metadata(
        title=title or None,
        author=name or None,
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
    )


def _header(message: EmailMessage, name: str) -> str:
    """A header's text; the standard library stumbles over some broken ones."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return ""
