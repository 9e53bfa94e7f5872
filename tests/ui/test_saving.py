"""Reports saved from the window."""

from __future__ import annotations

import json

import pytest

from compare_app.report.formats import FORMATS
from compare_app.ui.control.saving import format_words
from tests.ui.ferry import AT_MOST
from tests.ui.harle import opened

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_report_is_saved_with_the_ending_of_its_format(qtbot, window, folder, tmp_path):
    opened(qtbot, window, folder)
    with qtbot.waitSignal(window.jobs.saved, timeout=AT_MOST):
        window.saving.save(tmp_path / "report", "json")
    written = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert len(written["stories"][0]["versions"]) == 2
    assert "report.json" in window.said.text()


def test_a_report_of_the_story_in_view_holds_no_other(qtbot, monkeypatch, window, folder, tmp_path):
    other = "Library of Varn burned down\n\nThe old library of Varn burned down on Sunday, and 40,000 books are lost.\n"
    (folder / "z.txt").write_text(other, encoding="utf-8")
    opened(qtbot, window, folder)
    asked: list[str] = []

    def answer(_parent, _title, kinds, name, then, _also) -> None:
        asked.append(name)
        then(tmp_path / "story.json", next(e for e in kinds.values() if e == ".json"))

    monkeypatch.setattr("compare_app.ui.control.saving.ask_where", answer)
    with qtbot.waitSignal(window.jobs.saved, timeout=AT_MOST):
        window.action_set["save-story"].trigger()
    written = json.loads((tmp_path / "story.json").read_text(encoding="utf-8"))
    title = window.frame.view.page.story.title
    assert [story["title"] for story in written["stories"]] == [title]
    assert asked == [f"{title} compared"]


def test_writing_a_report_can_be_stopped(qtbot, window, folder, tmp_path):
    opened(qtbot, window, folder)
    window.saving.save(tmp_path / "report.html", "html")
    assert window.progress.isVisibleTo(window)
    window.progress.cancel_wanted.emit()
    qtbot.waitUntil(lambda: not window.jobs.saving, timeout=AT_MOST)
    assert not window.progress.isVisibleTo(window)
    # the process may have been faster than the click
    assert (tmp_path / "report.html").exists() == ("Saved" in window.said.text())
    with qtbot.waitSignal(window.jobs.saved, timeout=AT_MOST):
        window.saving.save(tmp_path / "report.json", "json")
    assert (tmp_path / "report.json").exists()


def test_a_source_is_never_written_over(qtbot, monkeypatch, window, folder):
    opened(qtbot, window, folder)
    refused: list[str] = []
    monkeypatch.setattr(window.saving, "show_refusal", refused.append)
    source = folder / "source.json"
    source.write_text("mine", encoding="utf-8")
    (folder / "taken.json").mkdir()
    for target in (folder / "taken.json", source):
        with qtbot.waitSignal(window.jobs.saved, timeout=AT_MOST):
            window.saving.save(target, "json")
    assert "is a folder" in refused[0]
    assert "is one of the sources" in refused[1]
    assert source.read_text(encoding="utf-8") == "mine"


def test_a_codebook_and_notes_are_written_over_no_source_and_over_themselves(qtbot, window, folder):
    opened(qtbot, window, folder)
    source, told = folder / "source.csv", []
    source.write_text("title,text\nmine,mine\n", encoding="utf-8")
    window.codebook.said.connect(told.append)
    window.codebook.make()
    for target in (source, folder / "book.csv", folder / "book.csv"):
        before = len(told)
        window.codebook.give_out(target)
        qtbot.waitUntil(lambda count=before: len(told) > count, timeout=5000)
    assert "is one of the sources" in told[0]
    assert told[1:] == [f"Saved {folder / 'book.csv'}"] * 2
    window.listing.export([], source, ".csv")
    qtbot.waitUntil(lambda: "is one of the sources" in window.said.text(), timeout=5000)
    assert source.read_text(encoding="utf-8") == "title,text\nmine,mine\n"


def test_every_format_of_reports_is_offered_in_the_windows_language(qapp):
    assert list(format_words()) == list(FORMATS)
