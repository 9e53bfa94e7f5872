from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from compare_app.model.settings import EQUAL_RULES, Settings
from compare_app.ui.look import Look
from compare_app.ui.options import Options, rule_titles
from compare_app.ui.settings_dialog import SettingsDialog
from compare_app.ui.state import WindowState


@pytest.fixture
def options(tmp_path: Path, qapp) -> Options:
    return Options(tmp_path / "settings.ini")


@pytest.fixture
def dialog(qtbot, options: Options, tmp_path: Path) -> SettingsDialog:
    app = QApplication.instance()
    made = SettingsDialog(options, Look(app, WindowState(tmp_path / "window.ini"), app.palette()))
    qtbot.addWidget(made)
    return made


def test_without_a_file_everything_is_as_the_analysis_has_it(options):
    assert options.analysis() == Settings()


def test_every_rule_has_a_title_of_its_own(qapp):
    assert set(rule_titles()) == set(EQUAL_RULES)
    assert len(set(rule_titles().values())) == len(EQUAL_RULES)


def test_what_was_chosen_is_there_tomorrow(options, tmp_path):
    options.set_equal("number words", False)
    options.set_model_folder(tmp_path / "model")
    options.save()
    again = Options(tmp_path / "settings.ini").analysis()
    assert again == Settings(frozenset({"number words"}), tmp_path / "model")


def test_what_a_newer_version_wrote_survives(tmp_path, qapp):
    file = tmp_path / "settings.ini"
    file.write_text("[General]\nformat_version=7\n[later]\nidea=kept\n", encoding="utf-8")
    options = Options(file)
    options.set_equal("dashes", False)
    options.save()
    written = file.read_text(encoding="utf-8")
    assert "idea=kept" in written
    assert "format_version=7" in written


def test_only_another_analysis_is_asked_for_again(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.analysis_changed):
        dialog.accept()
    dialog.rules["percent"].setChecked(False)
    with qtbot.waitSignal(dialog.analysis_changed, timeout=1000):
        dialog.accept()


def test_cancel_keeps_what_counted_as_equal(dialog, options):
    dialog._check_all(False)
    dialog.reject()
    assert options.analysis() == Settings()
