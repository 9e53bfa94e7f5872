"""Spreadsheets of articles, written by XlsxWriter and, where it is installed, by LibreOffice."""

import io
import shutil
import subprocess
from datetime import datetime

import pytest
from xlsxwriter import Workbook

from compare_app.readers.article import Article
from compare_app.readers.errors import CannotRead
from compare_app.readers.inspect import inspect
from compare_app.readers.options import ReadOptions
from compare_app.readers.registry import read
from compare_app.readers.tables.xlsx import read_xlsx
from compare_app.report.json_report import published

TEXT = (
    "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year.\n\n"
    "Keeper Ana Brill said “nobody asked me”, and that she would write to the minister about it. 灯台 😀"
)
HEADER = ("headline", "date", "paper", "body")


def book(*rows, header=HEADER, sheets=1, options=None) -> bytes:
    data = io.BytesIO()
    with Workbook(data, options or {}) as made:
        made.set_properties({"created": datetime(2031, 5, 3)})  # the same bytes every time
        day, moment = made.add_format({"num_format": "d mmm yyyy"}), made.add_format({"num_format": 22})
        for _ in range(sheets):
            sheet = made.add_worksheet()
            for number, row in enumerate((header, *rows)):
                for column, value in enumerate(row):
                    if isinstance(value, datetime):
                        sheet.write_datetime(number, column, value, moment if value.hour else day)
                    else:
                        sheet.write(number, column, value)
    return data.getvalue()


def articles(data: bytes, options: ReadOptions | None = None) -> list[Article]:
    return [item for item in read_xlsx(data, options or ReadOptions()) if isinstance(item, Article)]


ROWS = (
    ("Velm sells its lighthouse", datetime(2031, 5, 3), "Coast News", TEXT),
    ("Velm sells", datetime(2031, 5, 4, 14, 5), "The Orsk Mail", TEXT),
)


@pytest.mark.parametrize("options", [{}, {"in_memory": True}, {"constant_memory": True}, {"date_1904": True}])
def test_a_row_is_an_article_with_its_date(options):
    first, second = articles(book(*ROWS, options=options))
    assert first.text == f"Velm sells its lighthouse\n\n{TEXT}"
    assert (first.metadata.outlet, published(first.metadata)) == ("Coast News", "2031-05-03")
    assert published(second.metadata) == "2031-05-04T14:05"


def test_every_sheet_is_read_and_one_without_articles_costs_none():
    assert len(articles(book(*ROWS, sheets=2))) == 4
    data = io.BytesIO()
    with Workbook(data) as made:
        made.add_worksheet("notes").write(0, 0, "read me")
        sheet = made.add_worksheet("articles")
        for number, row in enumerate((("text", "n"), (TEXT, 3))):
            sheet.write_row(number, 0, row)
    assert len(articles(data.getvalue())) == 1


def test_columns_are_shown_and_can_be_chosen(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(book(("Velm sells", 7, "Coast News", TEXT), header=("a", "b", "c", "d")))
    assert inspect(path).columns["text"] == "d"
    chosen = ReadOptions(columns=(("a", "title"), ("c", "outlet")))
    assert read(path, "a.xlsx", chosen).documents[0].metadata.outlet == "Coast News"


def test_gaps_and_numbers_and_empty_rows():
    (article,) = articles(book((), ("Velm", "", "", TEXT), ()))
    assert (article.metadata.title, article.metadata.outlet) == ("Velm", None)


def test_a_sheet_without_texts_says_so():
    with pytest.raises(CannotRead, match="no column with the texts"):
        articles(book(("a", 1, 2, 3)))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_table_saved_by_libreoffice(tmp_path):
    (tmp_path / "t.csv").write_text(f'title,date,text\nVelm,2031-05-03,"{TEXT}"\n', encoding="utf-8")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--infilter=CSV:44,34,76,1",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path),
    ]
    subprocess.run([*command, str(tmp_path / "t.csv")], check=True, capture_output=True, timeout=100)
    (document,) = read(tmp_path / "t.xlsx", "t.xlsx").documents
    assert document.text == f"Velm\n\n{TEXT}"
    assert published(document.metadata) == "2031-05-03"
