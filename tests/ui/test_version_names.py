"""What versions are called: outlets, dates, hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from compare_app.ui.words.version_names import day_format, head_name, name_in, version_date
from tests.ui.builders import story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_versions_of_one_outlet_are_told_apart(qapp):
    dates = (datetime(2031, 5, 2, 8, tzinfo=UTC), datetime(2031, 5, 2, 9, tzinfo=UTC), None, None)
    versions = [version([["One boat sank."]], "The Mirror", published=when) for when in dates]
    versions.append(version([["One boat sank."]], "Northline"))
    shown = story(versions, [[[0]] * 5])
    names = [name_in(shown, v) for v in range(5)]
    assert len(set(names)) == 5
    assert names[3:] == ["The Mirror (4)", "Northline"]


def test_heads_of_one_name_and_date_have_their_numbers(qapp):
    dates = (datetime(2031, 5, 2, 8, tzinfo=UTC), datetime(2031, 5, 2, 8, tzinfo=UTC), datetime(2031, 5, 3, tzinfo=UTC))
    versions = [version([["One boat sank."]], "The Mirror", published=when) for when in dates]
    shown = story(versions, [[[0]] * 3])
    assert [head_name(shown, v) for v in range(3)] == ["The Mirror (1)", "The Mirror (2)", "The Mirror"]


def named(*dates: datetime | None) -> list[str]:
    versions = [version([["One boat sank."]], "The Mirror", published=when) for when in dates]
    exact = [replace(v.document.metadata, published_precision="minute") for v in versions]
    documents = [replace(v.document, metadata=meta) for v, meta in zip(versions, exact, strict=True)]
    versions = [replace(v, document=document) for v, document in zip(versions, documents, strict=True)]
    return [name_in(story(versions, [[[0]] * len(dates)]), v) for v in range(len(dates))]


def test_names_have_no_more_of_a_date_than_tells_them_apart(qapp):
    day = datetime(2031, 5, 2, 8, 5)
    assert named(day) == ["The Mirror"]
    assert named(day, day.replace(day=3)) == ["The Mirror (2 May)", "The Mirror (3 May)"]
    assert named(day, day.replace(year=2032)) == ["The Mirror (2 May 2031)", "The Mirror (2 May 2032)"]
    assert named(day, None) == ["The Mirror (08:05)", "The Mirror (2)"]
    assert named(day, day) == ["The Mirror (1)", "The Mirror (2)"]


def test_an_update_is_named_by_when_it_was_made(qapp):
    first = datetime(2031, 5, 2, 8, 5)
    updates = (None, first.replace(hour=13), first.replace(hour=18, minute=40), first.replace(hour=7))
    texts = [version([["One boat sank."]], "The Mirror", published=first) for _ in updates]
    metas = [
        replace(v.document.metadata, published_precision="minute", updated=at)
        for v, at in zip(texts, updates, strict=True)
    ]
    texts = [replace(v, document=replace(v.document, metadata=meta)) for v, meta in zip(texts, metas, strict=True)]
    assert [version_date(v) for v in texts[1:3]] == ["updated 2 May 2031, 13:05", "updated 2 May 2031, 18:40"]
    assert version_date(texts[3]) == version_date(texts[0]) == "2 May 2031, 08:05"  # none before the publication
    shown = story(texts[:3], [[[0]] * 3])
    assert [name_in(shown, v) for v in range(3)] == ["The Mirror (08:05)", "The Mirror (13:05)", "The Mirror (18:40)"]


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en_US", "MMM d"), ("de", "d. MMM"), ("es", "d 'de' MMM"), ("fr", "d MMM"), ("zh", "M月d日"), ("ja", "M月d日")],
)
def test_a_day_without_its_year_is_written_as_the_language_does(qapp, language, shown):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert day_format(with_year=False) == shown
    finally:
        QLocale.setDefault(before)
