"""Story Compare: which files tell one story, and what each version did with every claim and quote.

`compare_files` gives the JSON report as a dict; `resources/schema/report-1.schema.json` documents its fields. Importing this package loads nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from compare_app.about import VERSION

__version__ = VERSION


def compare_files(paths: Sequence[str], one_story: bool = False, project: str = "none") -> dict[str, Any]:
    """Compare files, or the files of folders; the value that `compare-app report --format json` writes.

    With `one_story` all files are versions of one story, in the given order. `project`: a project file whose notes and
    corrections are taken in, or "auto" for that of the folder. Raises `compare_app.pipeline.NothingReadable` where no file
    could be read, `compare_app.project.errors.ProjectError` where the project cannot be used.
    """
    from compare_app.numerics import one_thread

    one_thread()
    from pathlib import Path

    from compare_app.pipeline import Wishes, compare
    from compare_app.project.choosing import snapshot_of
    from compare_app.report.json_report import as_dict

    kept = snapshot_of(project, [Path(path) for path in paths])
    if kept is None:
        return as_dict(compare(paths, one_story))
    return as_dict(kept.attached(compare(paths, one_story, Wishes(corrections=kept.corrections))))
