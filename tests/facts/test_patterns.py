"""Patterns that are tried in few places find what they find when they are tried everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.spans import Span
from compare_app.text.facts import date_patterns, date_places, markers
from compare_app.text.facts.lexicon import lexicon_for
from compare_app.text.facts.patterns import alternatives, beginnings, branching

LANGUAGES = ("en", "de", "fr", "es", "pt")
_BETWEEN = st.sampled_from([" ", "  ", "\n", ", ", ". ", "-", "’", "'", "", " (", "/", ":"])
_DIGITS = st.sampled_from(
    ["3", "12", "05", "1990", "2031", "2031-05-02", "3.5.", "7/8/2030", "90s", "18:40", "6 p.m.", "20"]
)


def _forms(language: str) -> list[str]:
    """Words and phrases of the language's table, some of them patterns taken as text: what looks like a marker, and is none."""
    lexicon = lexicon_for(language)
    tables = (lexicon.months, lexicon.weekdays, lexicon.relative, lexicon.hours, lexicon.parts, lexicon.units)
    said = [form for forms in lexicon.saying.values() for form in forms]
    marked = [
        re.sub(r"\(\?[=!<:]*|[)?\\]|\[.*?\]", "", p).replace("|", " ")
        for kind in (lexicon.negation, lexicon.certainty)
        for group in kind.values()
        for p in group
    ]
    return [
        *(form for table in tables for form in table),
        *said,
        *lexicon.according,
        *marked,
        *lexicon.before_year,
        "do",
        "said",
    ]


def _texts(language: str) -> st.SearchStrategy[str]:
    pieces = st.tuples(st.one_of(st.sampled_from(_forms(language)), _DIGITS), _BETWEEN)
    return st.lists(pieces, max_size=25).map(lambda parts: "".join(word + gap for word, gap in parts))


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_markers_are_found_where_their_pattern_matches(language: str, data: st.DataObject) -> None:
    text = date_patterns.lower(data.draw(_texts(language)))
    for finder in markers.finders(language):
        found = [m.span() for m in finder.matches(text, Span(0, len(text)))]
        assert found == [m.span() for m in finder.pattern.finditer(text)]


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_dates_are_looked_for_where_their_patterns_match(language: str, data: st.DataObject) -> None:
    text = date_patterns.lower(data.draw(_texts(language)))
    shown = date_places.Shown(text, Span(0, len(text)), language)
    for name, pattern in date_patterns.patterns(language).items():
        found = [m.span() for m in shown.matches(name, pattern)]
        assert found == [m.span() for m in pattern.finditer(text)], name


#: Words with one space between them, as tables hold them.
FORMS = st.lists(st.text("abc", min_size=1, max_size=2), min_size=1, max_size=3).map(" ".join)


@given(forms=st.sets(FORMS, min_size=1), text=st.text("abc ", max_size=12))
def test_forms_under_common_branches_match_as_forms_tried_one_by_one(forms: set[str], text: str) -> None:
    plain = "|".join(form.replace(" ", r"\s+") for form in sorted(forms, key=len, reverse=True))
    rows = {tuple(r"\s+" if c == " " else c for c in form) for form in forms}
    found, wanted = (re.compile(rf"\b(?:{p})\b").findall(text) for p in (branching(rows), plain))
    assert found == wanted


def test_accents_may_be_written_or_not() -> None:
    pattern = re.compile(alternatives(["marco", "mayo"]))
    assert [m[0] for m in pattern.finditer("março, marco, mayo")] == ["março", "marco", "mayo"]


def test_nothing_tells_where_a_pattern_begins_that_begins_with_any_word() -> None:
    assert beginnings([r"\w+ ago", "now"], 4) is None
