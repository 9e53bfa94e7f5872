"""Examples in docstrings are true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import compare_app


def test_examples_in_docstrings_are_true():
    names = [m.name for m in pkgutil.walk_packages(compare_app.__path__, "compare_app.")]
    core = [n for n in names if not n.startswith(("compare_app.ui", "compare_app.app", "compare_app.__main__"))]
    results = {name: doctest.testmod(importlib.import_module(name)) for name in core}
    assert [name for name, result in results.items() if result.failed] == []
    assert sum(result.attempted for result in results.values()) > 5
