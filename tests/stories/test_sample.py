"""The sample that ships with the program: what is in it, and that the program finds it.

It is the first thing that a new user sees and the yardstick of the window's tests, so every kind of change and of quote event
must occur in it.
"""

from __future__ import annotations

import importlib.util
import re
import zipfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest

from compare_app.model.changes import ChangeKind, EventKind
from compare_app.model.comparison import Comparison, Story
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.pipeline import compare
from compare_app.resources import resource

ROOT = Path(__file__).resolve().parent.parent.parent
WEIR = ["northline.txt", "mirror.html", "courier.docx", "radio-tidewater.txt", "mirror-update.md"]
NORTHLINE, MIRROR, COURIER, RADIO, UPDATE = range(5)


@lru_cache(maxsize=1)
def compared() -> Comparison:
    return compare([resource("sample")])


def weir() -> Story:
    return compared().stories[0]


def words(version: Version, spans: Iterable[Span | None]) -> str:
    return " ".join(span.of(version.text) for span in spans if span is not None)


def changes(kind: str, a: int, b: int) -> list[tuple[str, str]]:
    """The typed changes of this kind between two versions of the weir story: the words before and after."""
    story = weir()
    return [
        (words(story.versions[a], [change.a]), words(story.versions[b], [change.b]))
        for link, found in zip(story.alignment.links, story.changes.by_link, strict=True)
        for change in found.changes
        if (link.a.version, link.b.version, change.kind) == (a, b, kind)
    ]


def events(kind: str, a: int, b: int) -> list[str]:
    """The quotes that met this between two versions of the weir story: the words where the quote stands."""
    story = weir()
    found = []
    for event in story.changes.quote_events:
        if (event.first, event.second, event.kind) == (a, b, kind):
            side, quote = (a, event.a) if event.a is not None else (b, event.b)
            assert quote is not None
            found.append(words(story.versions[side], story.versions[side].quotes[quote].pieces))
    return found


def test_everything_in_the_sample_can_be_read() -> None:
    assert not compared().problems


def test_the_sample_holds_two_stories_in_the_order_of_time() -> None:
    paths = [[v.document.path for v in story.versions] for story in compared().stories]
    assert paths == [[f"hallin-weir-{name}" for name in WEIR], ["orveth-bell-northline.txt", "orveth-bell-post.html"]]


def test_every_file_states_its_date_outlet_author_and_title() -> None:
    for story in compared().stories:
        for version in story.versions:
            stated = version.document.metadata
            assert stated.published, version.document.path
            assert stated.outlet, version.document.path
            assert stated.author, version.document.path
            assert stated.title, version.document.path


def test_menus_and_the_cookie_banner_are_left_out() -> None:
    text = weir().versions[MIRROR].text
    assert "cookies" not in text
    assert "Puzzles" not in text
    assert "newsletter" not in text


def test_the_caption_and_the_correction_note_have_their_roles() -> None:
    roles = [{p.role for p in version.document.paragraphs} for version in weir().versions]
    assert "caption" in roles[MIRROR]
    assert "correction" in roles[UPDATE]


def test_the_long_articles_are_as_long_as_news_articles() -> None:
    assert all(400 <= len(weir().versions[v].words) <= 700 for v in (NORTHLINE, MIRROR, COURIER))
    assert len(weir().versions[RADIO].words) < 180


@pytest.mark.parametrize("kind", get_args(ChangeKind))
def test_every_kind_of_change_occurs(kind: str) -> None:
    assert any(change.kind == kind for found in weir().changes.by_link for change in found.changes)


@pytest.mark.parametrize("kind", get_args(EventKind))
def test_every_kind_of_quote_event_occurs(kind: str) -> None:
    assert any(event.kind == kind for event in weir().changes.quote_events)


def test_the_changed_number_of_homes_is_found_and_its_return() -> None:
    assert ("about 340", "More than 430") in changes("number", NORTHLINE, MIRROR)
    assert any("430" in a and "340" in b for a, b in changes("number", MIRROR, COURIER))


def test_the_lost_not_is_found() -> None:
    assert any("not" in a and not b for a, b in changes("negation", NORTHLINE, MIRROR))


def test_the_lost_allegedly_is_found() -> None:
    assert any("allegedly" in a and not b for a, b in changes("certainty", NORTHLINE, MIRROR))


def test_the_misspelt_name_is_found() -> None:
    assert any(("Solvik" in a and "Solvick" in b) for a, b in changes("name", NORTHLINE, MIRROR))


def test_the_lost_attribution_is_found() -> None:
    assert any("said" in a and not b for a, b in changes("attribution", NORTHLINE, MIRROR))


def test_the_passive_without_its_agent_is_found() -> None:
    assert any("Engineers" in a for a, _ in changes("agent", NORTHLINE, MIRROR))


def test_the_speech_that_lost_its_marks_is_found() -> None:
    assert any("disaster for the town" in quote for quote in events("unquoted", NORTHLINE, MIRROR))
    assert any("second key is a formality" in quote for quote in events("unquoted", NORTHLINE, MIRROR))


def test_the_paraphrase_that_gained_marks_is_found() -> None:
    assert any("There was no warning" in quote for quote in events("newly_quoted", NORTHLINE, MIRROR))


def test_the_quote_cut_short_is_found() -> None:
    assert any("We regret" in quote for quote in events("truncated", NORTHLINE, MIRROR))


def test_the_quote_given_to_another_speaker_is_found() -> None:
    assert any("inspection" in quote for quote in events("reattributed", NORTHLINE, MIRROR))


def test_the_quote_with_another_comma_is_only_punctuation() -> None:
    assert any("every second spring" in quote for quote in events("punctuation", NORTHLINE, COURIER))


def test_the_correction_note_is_tied_to_the_sentence_it_corrects() -> None:
    story = weir()
    corrected = [c.corrected for c in story.changes.corrections if c.corrected is not None]
    told = [story.versions[v].sentences[s].span.of(story.versions[v].text) for v, s in corrected]
    assert any("430 homes" in sentence for sentence in told)


def test_something_moved() -> None:
    assert any(row.moved for row in weir().alignment.rows)


def test_the_word_file_holds_the_text_that_the_script_keeps() -> None:
    script = written_by(ROOT / "packaging" / "make_sample_docx.py")
    with zipfile.ZipFile(resource("sample/hallin-weir-courier.docx")) as package:
        document = package.read("word/document.xml").decode("utf-8")
    assert document.endswith(script.document())


def test_the_sample_folder_holds_articles_alone() -> None:
    names = [path.name for path in resource("sample").iterdir()]
    assert all(re.fullmatch(r"(hallin-weir|orveth-bell)-.+\.(txt|md|html|docx)", name) for name in names)


def written_by(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sample_docx", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_heads_of_archive_copies_share_rows_and_have_not_moved() -> None:
    story = weir()
    head = [row for row in story.alignment.rows if row.cells[NORTHLINE] and row.cells[NORTHLINE][0] < 3]
    assert len(head) == 3
    for row in head:
        assert row.cells[RADIO]
        assert not row.moved
