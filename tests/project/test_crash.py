from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("crashing.py")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked, to be killed at once")
def test_killed_two_hundred_times_in_the_middle_of_writing_nothing_is_lost(tmp_path: Path):
    command = [sys.executable, str(PROGRAM), str(tmp_path / "one.storycompare"), "200"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=PROGRAM.parents[2])
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["wrong"] == []
    assert found["done"] > 200
    assert found["in_flight"] > 10
