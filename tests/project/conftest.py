from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program's data folder, apart from the user's."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("COMPARE_APP_DATA", str(folder))
    return folder
