"""Fields over an article in the languages that collections are kept in."""

from datetime import datetime

import pytest

from compare_app.readers.dates import parse_date
from compare_app.readers.lines.labels import FIELDS, LABELS
from compare_app.readers.markdown import read_markdown
from compare_app.readers.office.docx import read_docx
from compare_app.readers.office.odt import read_odt
from compare_app.readers.plain_text import article_of
from compare_app.readers.rtf import read_rtf
from compare_app.readers.tables.columns import guess_columns

from .office_files import docx, odt, paragraph

BODY = "The board said on Monday that the tower would be sold before the end of the year."
MAY = datetime(2031, 5, 3)


@pytest.mark.parametrize(
    ("head", "outlet", "author"),
    [
        ("日付: 2031年5月3日\n出典：海新聞\n記者: 山田花子", "海新聞", "山田花子"),
        ("日期：2031年5月3日\n来源:海报\n作者：林雨", "海报", "林雨"),
        ("المصدر: صحيفة الخليج\nالتاريخ: 3 مايو 2031\nالكاتب: ليلى حداد", "صحيفة الخليج", "ليلى حداد"),
        ("מקור: הנמל\nתאריך: 3 במאי 2031\nמאת: דנה רוזן", "הנמל", "דנה רוזן"),
        ("Дата: 3 мая 2031\nИсточник: Волна\nАвтор: Ольга Брик", "Волна", "Ольга Брик"),
    ],
)
def test_fields_are_known_in_every_script(head, outlet, author):
    text = f"{head}\n\nVelm\n\nThe board said on Monday that the tower would be sold before the end of the year."
    article = article_of(text, None)
    meta = article.metadata
    assert (meta.outlet, meta.author, meta.published) == (outlet, author, MAY)
    assert [p.role for p in article.paragraphs if p.span.of(text) in head] != []
    assert not {p.role for p in article.paragraphs if p.span.of(text) in head} & {"body", "headline", "subhead"}


@pytest.mark.parametrize(
    "text",
    [
        "3 במאי 2031",
        "3 مايو 2031",
        "السبت، 3 أيار/مايو 2031",
        "٣ مايو ٢٠٣١",
        "3 мая 2031",
        "суббота, 3 травня 2031",
        "3 maja 2031",
        "3 Mayıs 2031",
        "den 3 maj 2031",
    ],
)
def test_months_are_known_in_the_languages_of_the_labels(text):
    assert parse_date(text) == (MAY, "day")


def test_columns_of_a_table_have_the_same_names():
    row = {
        "日付": "2031-05-03",
        "媒体": "海新聞",
        "見出し": "塔が売られる",
        "本文": "町の議会は月曜日、塔を年内に売ると発表した。" * 8,
    }
    assert guess_columns([row]) == {"published": "日付", "outlet": "媒体", "title": "見出し", "text": "本文"}


def test_no_label_names_two_fields():
    assert len(FIELDS) == sum(len(labels.split(", ")) for labels in LABELS.values())


def test_front_matter_over_plain_text_is_read_as_over_markdown():
    body = "The board said on Monday that the tower would be sold before the end of the year."
    text = f"---\ntitle: Velm sells its lighthouse\nauthor: Ana Brill\nhostname: coast.example\nsitename: Coast News\ndate: 2031-05-03\ntags: ['x']\n---\n{body}"
    article = article_of(text, None)
    meta = article.metadata
    assert article.text == text
    assert (meta.title, meta.outlet, meta.author, meta.published) == (
        "Velm sells its lighthouse",
        "Coast News",
        "Ana Brill",
        MAY,
    )
    told = [(p.role, p.span.of(text)) for p in article.paragraphs if p.role != "boilerplate"]
    assert told == [("headline", "Velm sells its lighthouse"), ("body", body)]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "Record: 1\nTitle: Velm sells its lighthouse\nAuthors: Brill, Ana\nSource: Coast News; 05/03/2031, p1\nDocument Type: Article\nAccession Number: 2W61\n\nFull Text:",
            "Copyright of Coast News is the property of Coast Media and its content may not be copied.",
        ),
        (
            "Velm sells its lighthouse\n\nCoast News (Velm) - May 3, 2031\n\nAuthor: Ana Brill, Staff Writer\nSection: Local\nPage: A1",
            "Record: 1234567\nCopyright: Copyright (c) 2031 Coast News",
        ),
    ],
)
def test_what_databases_set_around_a_single_article_is_no_text(above, below):
    body = "The board said on Monday that the tower would be sold before the end of the year."
    text = f"{above}\n\n{body}\n\n{below}\n"
    article = article_of(text, None)
    assert article.metadata.title == "Velm sells its lighthouse"
    assert article.metadata.outlet == "Coast News"
    assert [p.span.of(text) for p in article.paragraphs if p.role in ("body", "subhead", "list")] == [body]


def _docx(lines):
    return read_docx(docx("".join(paragraph(line, style) for line, style in lines)))


def _odt(lines):
    tags = {"": "text:p", "Heading1": "text:h"}
    return read_odt(odt("".join(f"<{tags[style]}>{line}</{tags[style]}>" for line, style in lines)))


def _rtf(lines):
    return read_rtf(("{\\rtf1\\ansi " + "\\par ".join(line for line, _ in lines) + "}").encode())


def _markdown(lines):
    marked = [f"\n# {line}\n" if style else line for line, style in lines[:-1]]
    return read_markdown(("\n".join(marked) + f"\n\n{lines[-1][0]}").encode())


@pytest.mark.parametrize("read", [_docx, _odt, _rtf, _markdown])
@pytest.mark.parametrize("above", [True, False])
def test_fields_are_read_in_every_format_that_people_write_in(read, above):
    head = [("Velm sells its lighthouse", "Heading1")]
    fields = [("Source: Coast News", ""), ("Author: Tom Witt", ""), ("Date: 3 May 2031", "")]
    (article,) = read([*(fields + head if above else head + fields), (BODY, "")])
    metadata = article.metadata
    assert (metadata.title, metadata.outlet, metadata.author, metadata.published) == (
        "Velm sells its lighthouse", "Coast News", "Tom Witt", MAY,
    )  # fmt: skip
    assert {p.role for p in article.paragraphs if ": " in p.span.of(article.text)} == {
        "boilerplate",
        "byline",
        "dateline",
    }
    assert article.paragraphs[-1].span.of(article.text) == BODY


@pytest.mark.parametrize("empty", ["Author:", "Author: ", "Autor:", "記者："])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_field_that_was_left_empty_says_nothing_and_ends_no_head(between, empty):
    head = between.join(["Source: Coast News", empty, "Date: 2031-05-03"])
    article = article_of(f"{head}\n\nVelm sells its lighthouse\n\n{BODY}", None)
    metadata = article.metadata
    assert (metadata.title, metadata.outlet, metadata.author, metadata.published) == (
        "Velm sells its lighthouse", "Coast News", None, MAY,
    )  # fmt: skip


@pytest.mark.parametrize("line", ["Note:", "He said:", "Source: the letter, which nobody had seen"])
def test_a_colon_alone_makes_no_field_of_a_line(line):
    (article,) = _docx([("Velm sells its lighthouse", "Heading1"), (BODY, ""), (line, ""), (BODY, "")])
    assert article.metadata.outlet is None
    assert [p.role for p in article.paragraphs][1::2] == ["body", "body"]
