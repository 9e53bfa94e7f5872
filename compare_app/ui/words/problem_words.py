"""Why a file could not be used, in the user's language.

The readers' sentences say it exactly, in English. In another language the kind of trouble says it in general, with what to
do; the exact sentence stands behind it, since it may name a page, a column or a limit.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from compare_app.model.document import Problem, ProblemKind

_KINDS: dict[ProblemKind, str] = {
    "unreadable": str(
        QT_TRANSLATE_NOOP("Problems", "cannot be read as it is; check the file and open the folder again")
    ),
    "encrypted": str(QT_TRANSLATE_NOOP("Problems", "is protected; save a copy without a password")),
    "too_large": str(QT_TRANSLATE_NOOP("Problems", "is too large; split it, or save its text on its own")),
    "empty": str(QT_TRANSLATE_NOOP("Problems", "holds no text that can be read, or not in all of its parts")),
    "unsupported": str(
        QT_TRANSLATE_NOOP("Problems", "is of a kind that is not read; save it as text, HTML, DOCX or PDF")
    ),
    "damaged": str(
        QT_TRANSLATE_NOOP("Problems", "is damaged or not complete; save it again from the program that wrote it")
    ),
    "misread": str(
        QT_TRANSLATE_NOOP(
            "Problems", "was perhaps not read rightly; look at “How it is read” in the details of the version"
        )
    ),
    "left_out": str(QT_TRANSLATE_NOOP("Problems", "tells of the folder and is no article; it was left out")),
}


def problem_words(problem: Problem) -> str:
    """One sentence with the file's name; two where the window does not speak English."""
    exact = problem.message if problem.path in problem.message else f"{problem.path}: {problem.message}"
    general = QCoreApplication.translate("Problems", _KINDS[problem.kind])
    if general == _KINDS[problem.kind]:
        return exact
    return f"{problem.path} {general} ({problem.message.removeprefix(problem.path).lstrip(' :').rstrip('.')})."
