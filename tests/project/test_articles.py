"""What the user says about an article: what it states, how it is read, what its paragraphs are for."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from compare_app.memory import Memory
from compare_app.model.alignment import SentenceRef
from compare_app.model.version import Version
from compare_app.pipeline import Wishes, compare, stream
from compare_app.project.columns import columns_value
from compare_app.project.making import correct_article, correct_passages, correct_role
from compare_app.project.store import Project
from compare_app.project.values import added, removed
from tests.helpers.stories import FERRY, write

RUSSIAN = "Паром на Оск отменён\n\nПаром на Оск не пойдёт двенадцать дней, сообщили в понедельник в конторе порта.\n"
Analysed = Callable[..., dict[str, Version]]


@pytest.fixture
def project(tmp_path: Path):
    with Project(tmp_path / "one.storycompare") as opened:
        yield opened


def analysed(folder: Path, project: Project, memory: Memory | None = None) -> dict[str, Version]:
    """The versions by path, after the project's corrections; the project remembers the folder."""
    stories = list(stream([folder], wishes=Wishes(corrections=project.corrections()), memory=memory))
    versions = {v.document.path: v for story in stories for v in story.versions}
    project.remember([v.document for v in versions.values()])
    return versions


def test_what_an_article_states_is_as_the_user_says(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    write(folder, FERRY[:1])
    document = analysed(folder, project)["1.txt"].document
    said = {"outlet": "Harbour Post", "title": "No ferry", "author": "R. Tveit", "published": "2031-05-02T14:30+02:00"}
    project.apply(added(*(correct_article(document, kind, value) for kind, value in said.items())))  # type: ignore[arg-type]
    metadata = analysed(folder, project)["1.txt"].document.metadata
    assert (metadata.outlet, metadata.title, metadata.author) == ("Harbour Post", "No ferry", "R. Tveit")
    assert metadata.published is not None
    assert metadata.published.isoformat() == "2031-05-02T14:30:00+02:00"
    assert metadata.published_precision == "minute"
    assert "outlet: Harbour Post" in analysed(folder, project)["1.txt"].document.chosen
    project.apply(added(correct_article(document, "outlet", "")))
    assert analysed(folder, project)["1.txt"].document.metadata.outlet is None


def test_taking_a_correction_back_brings_back_what_the_file_states(tmp_path: Path, project: Project):
    folder, memory = tmp_path / "in", Memory()
    write(folder, FERRY[:1])
    document = analysed(folder, project, memory)["1.txt"].document
    said = correct_article(document, "title", "No ferry")
    project.apply(added(said))
    assert analysed(folder, project, memory)["1.txt"].document.metadata.title == "No ferry"
    project.apply(removed([said]))
    assert analysed(folder, project, memory)["1.txt"].document.metadata.title == "Ferry service to Osk suspended"


def test_a_language_of_the_user_goes_before_the_one_that_was_found(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    write(folder, FERRY[:1])
    version = analysed(folder, project)["1.txt"]
    assert version.language == "en"
    project.apply(added(correct_article(version.document, "language", "nl")))
    assert analysed(folder, project)["1.txt"].language == "nl"


def test_a_language_that_is_taken_back_is_found_again(tmp_path: Path, project: Project):
    folder, memory = tmp_path / "in", Memory()
    (path,) = write(folder, [f"<html lang='nl'><body><h1>Owls</h1><p>{FERRY[0]}</p></body></html>"], ["a.html"])
    os.utime(path, (1e9, 1e9))
    document = analysed(folder, project, memory)["a.html"].document
    said = correct_article(document, "language", "nl")
    project.apply(added(said))
    assert analysed(folder, project, memory)["a.html"].language == "nl"
    project.apply(removed([said]))
    assert analysed(folder, project, memory)["a.html"].language == "en"


def test_a_role_of_the_user_stays_with_its_paragraph_when_others_are_edited(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    (path,) = write(folder, FERRY[:1])
    document = analysed(folder, project)["1.txt"].document
    at = next(k for k, p in enumerate(document.paragraphs) if "allegedly" in p.span.of(document.text))
    project.apply(added(correct_role(document, at, "caption")))
    path.write_text("An opening line that was not there, with a full stop.\n\n" + FERRY[0], encoding="utf-8")
    document = analysed(folder, project)["1.txt"].document
    roles = {p.span.of(document.text)[:9]: p.role for p in document.paragraphs}
    assert roles["The crack"] == "caption"
    assert list(roles.values()).count("caption") == 1


def test_an_encoding_of_the_user_is_used_also_after_the_file_was_renamed(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(RUSSIAN.encode("koi8-r"))
    document = analysed(folder, project)["a.txt"].document
    project.apply(added(correct_article(document, "encoding", "cp866")))
    assert analysed(folder, project)["a.txt"].document.encoding == "cp866"
    (folder / "a.txt").rename(folder / "b.txt")
    assert analysed(folder, project)["b.txt"].document.encoding == "cp866"


def test_columns_of_a_table_are_as_the_user_says(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    folder.mkdir()
    rows = [f'"{FERRY[k].split(chr(10))[0]}","{FERRY[k].split(chr(10))[2]}","Osk {k}"' for k in range(2)]
    (folder / "all.csv").write_text("headline,text,place\n" + "\n".join(rows) + "\n", encoding="utf-8")
    versions = analysed(folder, project)
    assert versions["all.csv#1"].document.metadata.outlet is None
    project.apply(added(correct_article(versions["all.csv#1"].document, "columns", columns_value({"outlet": "place"}))))
    versions = analysed(folder, project)
    assert [versions[f"all.csv#{n}"].document.metadata.outlet for n in (1, 2)] == ["Osk 0", "Osk 1"]


def test_nonsense_in_a_correction_changes_nothing(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    write(folder, FERRY[:1])
    document = analysed(folder, project)["1.txt"].document
    wrong = [("published", "soon"), ("language", "???"), ("encoding", "no-such"), ("columns", "[")]
    project.apply(added(*(correct_article(document, kind, value) for kind, value in wrong)))  # type: ignore[arg-type]
    assert analysed(folder, project)["1.txt"].document.text == document.text


def test_a_correction_whose_words_are_gone_is_listed(tmp_path: Path, project: Project):
    folder = tmp_path / "in"
    paths = write(folder, FERRY[:2])
    (story,) = compare([folder]).stories
    documents = [v.document for v in story.versions]
    project.remember(documents)
    link = correct_passages(story, "link", [SentenceRef(0, 1)], [SentenceRef(1, len(story.versions[1].sentences) - 1)])
    project.apply(added(link))

    def lost() -> list[str]:
        remarks = (
            project.snapshot().attached(compare([folder], wishes=Wishes(corrections=project.corrections()))).remarks
        )
        assert remarks is not None
        return [correction.id for correction in remarks.corrections if not correction.placed]

    assert lost() == []
    paths[1].write_text(FERRY[1].replace("Buses run to the northern pier instead.", ""), encoding="utf-8")
    assert lost() == [link.id]
    paths[1].write_text(FERRY[1], encoding="utf-8")
    assert lost() == []
