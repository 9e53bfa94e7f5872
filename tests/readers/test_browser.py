"""Pages that a real browser printed to PDF or saved as one file. Skipped where Chromium is missing."""

import shutil
import subprocess

import pytest

from compare_app.readers.registry import read
from tests.readers.page_files import STORIES, page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
COLUMNS = "<meta charset='utf-8'><style>div {{ columns: 2; hyphens: auto; text-align: justify }} p {{ margin: 0; text-indent: 1em }}</style>"


def printed(source: bytes, folder) -> list[tuple[str, str]]:
    """Roles and texts of the PDF that the browser makes of a page."""
    (folder / "page.html").write_bytes(source)
    flags = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        f"--user-data-dir={folder / 'profile'}",
    ]
    command = [str(CHROMIUM), *flags, f"--print-to-pdf={folder / 'page.pdf'}", (folder / "page.html").as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    (document,) = read(folder / "page.pdf", "page.pdf").documents
    return [(p.role, p.span.of(document.text)) for p in document.paragraphs]


def test_a_printed_page_keeps_its_paragraphs_and_loses_what_the_browser_prints_around(tmp_path):
    found = printed(page("wordpress"), tmp_path)
    assert [text for role, text in found if role == "body" and text in STORIES["en"]] == list(STORIES["en"][:5])
    assert ("headline", "Harbour wall at Port Verrin gives way in storm") in found
    assert not any("file:///" in text for _, text in found)


@pytest.mark.parametrize("language", ["en", "de"])
def test_two_columns_with_words_parted_at_line_ends(language, tmp_path):
    story = [paragraph for paragraph in STORIES[language] for _ in range(4)]
    body = "".join(f"<p>{paragraph}</p>" for paragraph in story)
    source = f"<html lang='{language}'>{COLUMNS.format()}<body><h1>Port Verrin</h1><div>{body}</div></body></html>"
    assert [text for _, text in printed(source.encode(), tmp_path)] == ["Port Verrin", *story]
