"""The formats of reports that need no Qt: tests of the core run in a process that never loads it; PDF is tested beside the window."""

from __future__ import annotations

from compare_app.report.formats import FORMATS

WITHOUT_QT = sorted(FORMATS.keys() - {"pdf"})
