"""The user guide says what is so: its commands, formats, keys and roles exist."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from compare_app.model.document import Role
from compare_app.resources import resource


def guide() -> str:
    return resource("guide/guide.md").read_text(encoding="utf-8")


def test_its_links_lead_to_its_headings() -> None:
    headings = {
        re.sub(r"[^\w\- ]", "", h).strip().lower().replace(" ", "-") for h in re.findall(r"^## (.+)$", guide(), re.M)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", guide())) == headings - {""}


def test_its_commands_are_commands() -> None:
    from compare_app.cli.commands import COMMANDS

    named = set(re.findall(r"^    compare-app ([a-z]+) ", guide(), re.M))
    assert named <= set(COMMANDS)
    assert {"report", "stories"} <= named


def test_its_formats_can_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    from compare_app.cli import main

    with pytest.raises(SystemExit):
        main(["report", "--help"])
    offered = capsys.readouterr().out
    section = guide().split("## Taking results with you")[1].split("## ")[0]
    formats = [name for row in re.findall(r"^\| (`.+?) \|", section, re.M) for name in re.findall(r"`(\w+)`", row)]
    assert len(formats) >= 5
    assert not [name for name in formats if name not in offered]


def test_it_names_every_role_of_a_paragraph() -> None:
    words = {"comment": "readers' comment", "correction": "correction"}
    assert not [role for role in get_args(Role) if words.get(role, role) not in guide().replace("\n", " ")]


def test_its_keys_are_the_window_s() -> None:
    from pathlib import Path

    import compare_app.ui

    table = (Path(compare_app.ui.__file__).parent / "action_table.py").read_text(encoding="utf-8")
    keys = set(re.findall(r'"((?:(?:Ctrl|Shift|Alt)\+)*(?:F\d+|[A-Z0-9]|PgDown|PgUp|Left|Right))"', table))
    named = set(re.findall(r"\b((?:(?:Ctrl|Shift|Alt)\+)+(?:F\d+|[A-Z0-9]\b|PgDown|PgUp|Left|Right)|F\d+)", guide()))
    assert len(named) > 20
    assert not named - keys
