"""Whole exports in the shapes that databases give them, with what makes them untidy; and what is no export any more."""

from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.readers.exports.many import articles_of_lines
from compare_app.readers.office.odt import read_flat_odt
from compare_app.readers.pdf.labels import parting
from compare_app.readers.plain_text import read_text
from compare_app.readers.web.page import read_page
from compare_app.report.json_report import published

FILES = Path(__file__).parent / "exports"
VELM = ("Velm sells its lighthouse", "Coast News", "Ana Brill", "2031-05-03", "en", "Velm", "asked.")
ORSK = ("Ferry aground off Orsk", "The Orsk Mail", None, "2031-05-04", None, "Orsk", "said.")


def found_in(name: str) -> list[tuple[str | None, ...]]:
    """Title, outlet, author, date, language, and the last word of every article."""
    return [
        (m.title, m.outlet, m.author, published(m), m.language, article.text.split()[-1])
        for article in read_text((FILES / name).read_bytes())
        for m in [article.metadata]
    ]


def test_old_nexis_with_editions_long_titles_and_three_layouts():
    assert found_in("nexis_old.txt") == [
        ("Velm sells its lighthouse; Keeper says she was not asked", "Coast News", "Ana Brill", "2031-05-03", "en", "it."),
        ("Ferry aground off Orsk", "The Orsk Mail", "TOM WITT", "2031-05-04", None, "hurt."),
        ("Der Leuchtturm wird verkauft", "Küstenblatt", "Jonas Wehr", "2031-05-05", "de", "mitteilte."),
    ]  # fmt: skip


def test_german_nexis():
    assert found_in("nexis_german.txt") == [
        ("Der Leuchtturm wird verkauft", "Küstenblatt", "Jonas Wehr", "2031-05-03", "de", "mitteilte."),
        ("Fähre läuft auf Grund", "Küstenblatt", None, "2031-05-04", "de", "gelaufen."),
    ]


def test_nexis_uni_with_its_index_and_without_its_last_end():
    assert found_in("nexis_uni.txt") == [
        ("Velm sells its lighthouse", "Coast News", "Ana Brill", "2031-05-03", "en", "asked."),
        ("Ferry aground off Orsk", "The Orsk Mail", None, "2031-05-04T10:15+00:00", None, "said."),
    ]


def test_proquest_with_titles_that_have_no_label():
    assert found_in("proquest.txt") == [
        ("Velm sells its lighthouse", "Coast News", "Ana Brill, Tom Aske", "2031-05-03", "en", "asked."),
        ("Ferry aground off Orsk", "The Orsk Mail", None, "2031-05-04", None, "said."),
    ]


def test_proquest_of_one_article_under_headings():
    assert found_in("proquest_new.txt") == [
        ("Velm sells its lighthouse", "Coast News", "Ana Brill", "2031-05-03", "en", "asked."),
    ]


def test_factiva_with_labels_behind_tabs():
    assert found_in("factiva.txt") == [
        ("Velm sells its lighthouse", "Coast News", "Ana Brill", "2031-05-03T21:30", "en", "open."),
        ("Ferry aground off Orsk", "The Orsk Mail", None, "2031-05-04", "en", "said."),
    ]


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("*.txt")))
def test_no_article_holds_the_databases_own_lines(name):
    for article in read_text((FILES / name).read_bytes()):
        for sign in ("Copyright", "LOAD-DATE", "Load-Date", "LENGTH", "LÄNGE", "Document ", "Subject:", "© 2031"):
            assert sign not in article.text


LINES = sorted({line.strip() for path in FILES.glob("*.txt") for line in path.read_text("utf-8").split("\n")} - {""})


@given(st.lists(st.sampled_from(LINES), max_size=60))
def test_lines_in_any_order_give_articles_or_nothing(lines):
    for article in articles_of_lines(lines) or ():
        covered = "".join(p.span.of(article.text) for p in article.paragraphs)
        assert "".join(covered.split()) == "".join(article.text.split())


def as_page(name: str) -> bytes:
    lines = (FILES / name).read_text(encoding="utf-8").split("\n")
    return f"<html><head><meta charset=utf-8></head><body>{''.join(f'<p>{escape(x)}</p>' for x in lines if x.strip())}</body></html>".encode()


def as_flat_odt(name: str) -> bytes:
    lines = (FILES / name).read_text(encoding="utf-8").split("\n")
    space = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    paragraphs = "".join(f"<text:p>{escape(' '.join(x.split()))}</text:p>" for x in lines if x.strip())
    return f"<office:document {space}><office:body><office:text>{paragraphs}</office:text></office:body></office:document>".encode()


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.glob("*.txt")))
@pytest.mark.parametrize(("reader", "made"), [(read_page, as_page), (read_flat_odt, as_flat_odt)])
def test_an_export_gives_the_same_articles_whatever_program_saved_it(name, reader, made):
    found = [(a.metadata.title, a.metadata.outlet, published(a.metadata)) for a in reader(made(name))]
    assert found == [(title, outlet, day) for title, outlet, _, day, _, _ in found_in(name)]


def test_lines_of_an_export_in_a_pdf_are_parted_at_its_labels():
    parted = parting(["Velm sells", "Length: 46 words", "Body", "The board said.", "End of Document"])
    assert parted("Copyright 2031 Coast News", "Section: NEWS")
    assert parted("Body", "The harbour board")
    assert not parted("The harbour board of", "Velm said")
    assert not parting(["Body", "Length: 46 words"])("Body", "The harbour board")
