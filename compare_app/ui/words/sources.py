"""Where words come from, as it stands after them in a paper: outlet, date and paragraph."""

from __future__ import annotations

from compare_app.model.document import Role
from compare_app.model.version import Version
from compare_app.page.page import Page
from compare_app.ui.words.version_names import source_line
from compare_app.ui.words.wording import role_names

#: Paragraphs that are counted: a reader of the article counts them as well.
_COUNTED: frozenset[Role] = frozenset({"body", "list"})


def source_of(page: Page, passage: int, version: int, offset: int | None = None) -> str:
    """Outlet, date and paragraph of a passage, or of the words at an offset: “The Herald, 2 May 2031, ¶ 4”."""
    witness = page.story.versions[version]
    sentences = page.index.rows[passage].cells[version]
    line = source_line(witness)
    if not sentences:
        return line
    first = None if offset is None else page.index.sentence_at(version, offset)
    return f"{line}, {_place(witness, witness.sentences[sentences[0] if first is None else first].paragraph)}"


def _place(version: Version, paragraph: int) -> str:
    """A paragraph of the running text by its number, as a reader of the article counts; another by what it is for."""
    paragraphs = version.document.paragraphs
    role = paragraphs[paragraph].role
    if role not in _COUNTED:
        return role_names()[role]
    return f"¶ {sum(p.role in _COUNTED for p in paragraphs[: paragraph + 1])}"
