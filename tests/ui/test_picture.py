"""The picture of a story's versions."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from compare_app.model.version import Mention
from compare_app.page.page import Page
from compare_app.page.sharing import comings_and_goings, shares
from compare_app.ui.dialogs.picture import Picture, hatching
from compare_app.ui.dialogs.picture_dialog import PictureDialog
from compare_app.ui.look.theme import load_theme
from tests.ui.builders import find, flood, link, long_story, story, version
from tests.ui.harle import opened

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_byline_that_is_the_same_makes_no_share_larger():
    a = version([["By Ena Brodie"], ["Boats sank."], ["It rained."]], "Post", roles={0: "byline"})
    b = version([["By Ena Brodie"], ["Boats sank."]], "Mail", roles={0: "byline"})
    links = [link((0, 0), (1, 0)), link((0, 1), (1, 1))]
    assert shares(story([a, b], [[[0], [0]], [[1], [1]], [[2], []]], links)) == [[1.0, 0.5], [1.0, 1.0]]


def test_shares_count_the_sentences_that_are_linked():
    assert shares(flood()) == [[1.0, 4 / 5], [4 / 5, 1.0]]


def test_comings_and_goings_count_passages():
    assert comings_and_goings(Page(flood("Northline"))) == [(0, 4, 0), (3, 1, 1)]


def test_what_another_outlet_lacks_is_not_counted_as_left_out():
    assert comings_and_goings(Page(flood())) == [(0, 4, 0), (3, 1, 0)]


@pytest.mark.parametrize("name", ["picture.svg", "picture.png", "picture"])
def test_the_picture_is_saved(qtbot, theme, tmp_path: Path, name):
    picture = Picture(Page(flood("Northline")), theme)
    qtbot.addWidget(picture)
    picture.save(tmp_path / name)
    written = next(tmp_path.iterdir())
    start = written.read_bytes()[:200]
    assert (b"<svg" in start or b"<?xml" in start) if written.suffix == ".svg" else start.startswith(b"\x89PNG")
    assert "Northline: 3 passages kept, 1 new, 1 left out." in picture.accessibleDescription()


def test_a_picture_that_cannot_be_written_says_so(qtbot, theme, tmp_path: Path):
    dialog = PictureDialog(Page(flood()), theme)
    qtbot.addWidget(dialog)
    for name in ("a.svg", "a.png"):
        dialog.save(tmp_path / "nowhere" / name)
        assert dialog.said.text() == f"{tmp_path / 'nowhere' / name} could not be written."
        dialog.save(tmp_path / name)
        assert dialog.said.text() == f"Saved {tmp_path / name}"


def test_the_picture_says_whose_words_each_version_quotes(qtbot, theme):
    picture = Picture(Page(flood()), theme)
    qtbot.addWidget(picture)
    assert "Ena Brodie, words quoted: 6, 0." in picture.accessibleDescription()
    silent = Picture(Page(long_story(4, 2)), theme)
    qtbot.addWidget(silent)
    assert "words quoted" not in silent.accessibleDescription()
    assert picture.height() > silent.height()


def test_who_is_quoted_least_of_many_is_counted_among_the_others(qtbot, theme):
    many = version(
        [[f"“Word number {n} of this,” said Person{n} Lund{n}."] for n in range(15)],
        quotes=[f"Word number {n} of this," for n in range(15)],
    )
    quotes = tuple(
        replace(quote, speaker=Mention(find(many.text, f"Person{n} Lund{n}"), f"Person{n} Lund{n}"))
        for n, quote in enumerate(many.quotes)
    )
    picture = Picture(Page(story([replace(many, quotes=quotes)], [[[n]] for n in range(15)])), theme)
    qtbot.addWidget(picture)
    assert "3 others, words quoted: 15." in picture.accessibleDescription()


def test_hatching_stays_inside_its_place_without_clipping():
    place = QRectF(10, 20, 33, 26)
    lines = hatching(place)
    assert len(lines) > 5
    assert all(place.contains(end) for line in lines for end in (line.p1(), line.p2()))


def test_a_picture_is_saved_on_white_paper_from_a_dark_window(qtbot, tmp_path):
    picture = Picture(Page(flood()), load_theme("dark"))
    qtbot.addWidget(picture)
    picture.save(tmp_path / "a.png")
    assert QImage(str(tmp_path / "a.png")).pixelColor(2, 2).lightness() > 200
    assert picture.grab().toImage().pixelColor(2, 2).lightness() < 100


def test_the_picture_scrolls_in_a_small_window(qtbot, theme):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(Picture(Page(long_story(6, 5)), theme))
    area.resize(500, 300)
    area.show()
    assert area.horizontalScrollBar().maximum() > 0


def test_an_open_picture_shows_the_story_as_it_is_now(qtbot, window, folder):
    opened(qtbot, window, folder)
    window.story.show_page(Page(flood("Northline")))
    window.action_set["picture"].trigger()
    (dialog,) = window.findChildren(PictureDialog)
    assert "1 left out" in dialog.picture.accessibleDescription()
    window.story.renew(Page(flood()))
    assert "1 left out" not in dialog.picture.accessibleDescription()
    assert dialog.findChildren(Picture) == [dialog.picture]
    dialog.close()
