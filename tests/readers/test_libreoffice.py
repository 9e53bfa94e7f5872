"""The sample's Word file, converted by LibreOffice, reads the same from every format. Skipped where LibreOffice is missing."""

import shutil
import subprocess

import pytest

from compare_app.readers.registry import read
from compare_app.resources import resource

pytestmark = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
SAMPLE = "sample/hallin-weir-courier.docx"


def shape(path) -> list[tuple[str, str]]:
    (document,) = read(path, path.name).documents
    return [(p.role, p.span.of(document.text)) for p in document.paragraphs]


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return tmp_path_factory.mktemp("libreoffice")


def converted(source, ending: str, profile, *flags: str):
    """The file that LibreOffice makes of another, beside it or in the profile's folder."""
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", *flags]
    target = profile / "made"
    command += ["--convert-to", ending, "--outdir", str(target), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return target / f"{source.stem}.{ending}"


@pytest.mark.parametrize("ending", ["odt", "fodt", "rtf", "pdf", "epub"])
def test_the_sample_reads_the_same_from(ending, profile):
    source = resource(SAMPLE)
    assert shape(converted(source, ending, profile)) == shape(source)


#: What a writer puts into a document: links, notes, lists, a table, letters of many scripts.
RICH = """<html lang="en"><head><meta charset="utf-8"><title>Velm sells its lighthouse</title></head><body>
<h1>Velm sells its lighthouse</h1><p>By Ana Brill</p><p>3 May 2031</p>
<p>The harbour board of Velm said on Monday that the old <a href="http://x.example/a">lighthouse</a> would be <b>sold</b> before the end of the year.</p>
<p>Keeper Ana Brill said “nobody asked me”, and that she would write – «at once» – to Łódź. Žluť, Ærø, 灯台, 😀.</p>
<h2>What is in the tower</h2>
<ul><li>A lamp from 1911, which still works when the wind is from the west.</li><li>A stair of 112 steps, closed to the public.</li></ul>
<table><tr><td>Visitors in all of last year</td><td>4,200</td></tr></table>
<blockquote>The tower has stood empty since the lamp was moved to the mole.</blockquote></body></html>"""
RICH_SHAPE = [
    ("headline", "Velm sells its lighthouse"),
    ("byline", "By Ana Brill"),
    ("dateline", "3 May 2031"),
    ("body", "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."),
    ("body", "Keeper Ana Brill said “nobody asked me”, and that she would write – «at once» – to Łódź. Žluť, Ærø, 灯台, 😀."),
    ("subhead", "What is in the tower"),
    ("list", "A lamp from 1911, which still works when the wind is from the west."),
    ("list", "A stair of 112 steps, closed to the public."),
    ("body", "Visitors in all of last year"),
    ("body", "4,200"),
    ("body", "The tower has stood empty since the lamp was moved to the mole."),
]  # fmt: skip


def test_a_rich_document_reads_the_same_from_word_opendocument_and_rich_text(profile, tmp_path):
    (tmp_path / "rich.html").write_text(RICH, encoding="utf-8")
    assert shape(tmp_path / "rich.html") == RICH_SHAPE
    odt = converted(tmp_path / "rich.html", "odt", profile, "--writer", "--infilter=HTML (StarWriter)")
    for ending in ("odt", "fodt", "docx", "rtf"):
        found = shape(odt if ending == "odt" else converted(odt, ending, profile))
        assert [(role, text.lstrip("•\t ")) for role, text in found] == RICH_SHAPE
