"""Which way text runs, and how a Word document says so."""

import io
import zipfile
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from compare_app.page.direction import runs_right_to_left, stretches
from compare_app.pipeline import compare
from compare_app.report.docx_report import render

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WALL = "انهار جزء من جدار الميناء، بحسب ما أعلنت فرق الإطفاء (Verrin) في المدينة."
_SIGNS = st.text(alphabet="aZ9 .,(«אبא٣一", max_size=30)


def test_the_first_letter_decides_for_a_paragraph():
    assert runs_right_to_left("«אמרנו» said Ana")
    assert not runs_right_to_left("2031: Ana said «אמרנו»")
    assert not runs_right_to_left("2031!")


def test_signs_go_with_the_letters_around_them_or_with_the_paragraph():
    assert stretches("is “אב, גד” gone", False) == [("is “", False), ("אב, גד", True), ("” gone", False)]
    assert stretches("אב (Ana Brill), גד.", True) == [("אב (", True), ("Ana Brill", False), ("), גד.", True)]


@given(_SIGNS, st.booleans())
def test_stretches_are_the_whole_text_and_alternate(text, base):
    found = stretches(text, base)
    assert "".join(words for words, _ in found) == text
    assert all(a[1] != b[1] for a, b in pairwise(found))


def test_a_word_document_says_the_direction_of_paragraphs_and_runs(tmp_path: Path):
    for name, wall in (("a.txt", WALL), ("b.txt", WALL.replace("جزء من ", ""))):
        (tmp_path / name).write_text(f"{wall}\n\n{wall[:40]} اليوم.\n", encoding="utf-8")
    with zipfile.ZipFile(io.BytesIO(render(compare([tmp_path], one_story=True)))) as package:
        root: Element = fromstring(package.read("word/document.xml"))
    cells = [p for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Cell']") is not None]
    assert cells
    for cell in cells:
        assert cell.find(f"{W}pPr/{W}bidi") is not None
        for run in cell.iter(f"{W}r"):
            latin = any("a" <= c.lower() <= "z" for t in run.iter(f"{W}t") for c in t.text or "")
            assert (run.find(f"{W}rPr/{W}rtl") is None) == latin
