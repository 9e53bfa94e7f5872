"""Factiva: labelled (HD, BY, WC, PD, SN, LP, TD), unlabelled, and HTML with one `div` an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from compare_app.readers.article import Article
from compare_app.readers.dates import parse_date
from compare_app.readers.errors import Empty
from compare_app.readers.exports.parts import exported, language_tag
from compare_app.readers.lines.bylines import without_by

_LABELS = frozenset("HD BY CR WC PD ET SN SC ED PG LA CY LP TD CO IN NS RE PUB AN CLM SE VOL ART CT RF IPC IPD".split())  # noqa: SIM905
#: HD  Dam breaks at Osk
_LABELLED = re.compile(r"([A-Z]{2,3})(?:[\t ]{1,}(\S.*))?", re.S)
#: The number of a document, in which the day stands: CSTNWS0020310503e75300001.
NUMBER = r"(?:Document [A-Za-z]{2,}\w{10,}|(?:Dokument|Documento|Документ) [A-Z\d]{2,8}0(?:19|20)\d{6}\w{5,14})"
#: The article's number is the last line.
_END = re.compile(rf"{NUMBER}\s*")
#: 1,204 words
_WORDS = re.compile(r"[\d.,]{1,8} (?:words|wörter|mots|palabras|palavras|parole|woorden)", re.I)
#: Page 3 of 12 © 2031 Factiva
_PAGE = re.compile(r"(?:Page|Seite|Página) \d+ (?:of|von|de|sur) \d+.{0,40}", re.I)
#: A line between title and number of words that can be nothing but somebody's name, with an office behind it.
_NAME = re.compile(r"[A-ZÀ-Þ][\w.’'-]+(?: (?:de|van|von|der|da|[A-ZÀ-Þ][\w.’'-]*)){1,4}(?:; .{3,40})?")
_FIELDS = {"BY": "author", "SN": "outlet", "LA": "language"}


def label_of(line: str) -> str | None:
    """Factiva's label at the beginning of a paragraph; None where there is none."""
    match = _LABELLED.fullmatch(line.strip())
    return match[1] if match and match[1] in _LABELS else None


def is_labelled(lines: Sequence[str]) -> bool:
    """Whether these paragraphs carry Factiva's labels."""
    labels = {label for line in lines if (label := label_of(line))}
    return {"HD", "PD", "SN"} <= labels and bool(labels & {"LP", "TD"})


def is_unlabelled(lines: Sequence[str]) -> bool:
    """Whether every article ends with Factiva's document number and begins with its count of words."""
    return any(_END.fullmatch(line) for line in lines) and any(_WORDS.fullmatch(line.strip()) for line in lines)


def labelled_articles(lines: Sequence[str]) -> Iterator[Article]:
    """The articles of a labelled export."""
    fields: dict[str, list[str]] = {}
    label = ""
    for line in [*lines, "HD"]:
        text = line.strip()
        match = _LABELLED.fullmatch(text)
        if match and match[1] in _LABELS:
            if match[1] == "HD" and fields:
                yield from _labelled(fields)
                fields = {}
            label = match[1]
            fields.setdefault(label, []).extend([match[2].strip()] if match[2] else [])
        elif label and not _END.fullmatch(text):
            fields[label].append(text)


def unlabelled_articles(lines: Sequence[str]) -> Iterator[Article]:
    """The articles of an export without labels."""
    part: list[str] = []
    for line in lines:
        if _END.fullmatch(line):
            yield from _unlabelled(part)
            part = []
        else:
            part.append(line.strip())
    yield from _unlabelled(part)  # a file that was cut


def is_page(root: Any) -> bool:  # noqa: ANN401  lxml has no types
    """Whether a page is Factiva's HTML."""
    return bool(
        root.xpath(
            "//div[contains(concat(' ', normalize-space(@class), ' '), ' article ') and contains(@class, 'Article')]"
        )
    )


def page_articles(root: Any) -> Iterator[Article]:  # noqa: ANN401
    """The articles of Factiva's HTML."""
    for element in root.xpath(
        "//div[contains(concat(' ', normalize-space(@class), ' '), ' article ') and contains(@class, 'Article')]"
    ):
        title = _joined(element.xpath(".//span[contains(@class, 'Headline')]")[:1])
        paragraphs = [_joined([p]) for p in element.xpath(".//p[contains(@class, 'articleParagraph')]")]
        head = [
            _joined([div])
            for div in element.xpath(".//div[not(.//div) and not(.//p) and not(.//span[contains(@class, 'Headline')])]")
        ]
        try:
            yield exported(title, paragraphs, _head_fields(head), head)
        except Empty:
            continue


def _labelled(fields: dict[str, list[str]]) -> Iterator[Article]:
    named = {name: " ".join(fields[label]) for label, name in _FIELDS.items() if fields.get(label)}
    named["published"] = " ".join(fields.get("PD", []) + fields.get("ET", []))
    body = fields.get("LP", []) + fields.get("TD", [])
    others = [" ".join(values) for label, values in fields.items() if label not in ("HD", "LP", "TD")]
    try:
        yield exported(" ".join(fields.get("HD", [])), body, named, others)
    except Empty:
        return


def _unlabelled(lines: list[str]) -> Iterator[Article]:
    """An article without labels: headline and byline stand above the number of words, date and outlet below it, then the text."""
    words = next((i for i, line in enumerate(lines) if _WORDS.fullmatch(line)), None)
    if words is None:
        return
    end = words + 1
    while end < len(lines) and end <= words + 8 and len(lines[end]) < 60 and not re.search(r"[.!?]$", lines[end]):
        end += 1
    if end < len(lines) and re.match(r"(?:copyright|\(c\)|©)", lines[end], re.I):
        end += 1
    above = [line for line in lines[:words] if not _PAGE.fullmatch(line)]
    bylines = (line for line in above[1:] if without_by(line) != line or _NAME.fullmatch(line))
    byline = next(bylines, "")
    fields = {"author": byline} | _head_fields(lines[words:end])
    try:
        yield exported(above[0] if above else None, lines[end:], fields, lines[1:end])
    except Empty:
        return


def _head_fields(head: Sequence[str]) -> dict[str, str]:
    """Date, then outlet, stand in this order behind the number of words; an author may stand before it."""
    fields: dict[str, str] = {}
    words = next((i for i, line in enumerate(head) if _WORDS.fullmatch(line)), None)
    if words is None:
        return fields
    if words and len(head[words - 1]) < 80:
        fields["author"] = head[words - 1]
    day = next((i for i in range(words + 1, len(head)) if len(head[i]) < 60 and parse_date(head[i])), None)
    if day is not None:
        fields["published"] = head[day]
        rest = [line for line in head[day + 1 :] if not re.fullmatch(r"\d{1,2}:\d\d(?: [A-Z]{2,4})?", line)]
        fields["outlet"] = rest[0] if rest else ""
        fields["language"] = next((line for line in rest[1:4] if language_tag(line)), "")
    return fields


def _joined(elements: Sequence[Any]) -> str:
    return " ".join(" ".join("".join(element.itertext()).split()) for element in elements)
