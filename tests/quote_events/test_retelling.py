"""How much of the newspaper's own words is the speech that a quote became."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from compare_app.changes.quote_events.retelling import whole_speech
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version
from tests.helpers.quoted import quoted
from tests.ui.builders import find

_CUES = re.compile(r"\b(?:said|told|According to|sagte)\b")


def version(text: str, language: str = "en") -> Version:
    facts = tuple(Fact("attribution", Span(*m.span()), f"attribution:{m[0]}") for m in _CUES.finditer(text))
    return replace(quoted(text, language=language), facts=facts)


@pytest.mark.parametrize(
    ("told", "found", "length", "speech"),
    [
        ("Orr said no laboratory result had been shown to the firm.", "laboratory result", 43, "no laboratory result had been shown to the firm"),
        ("Orr said that she had promised it in front of 2,000 people.", "front of 2,000 people", 54, "she had promised it in front of 2,000 people"),
        ("No test result had been shown to the firm, Orr said on Monday.", "test result", 43, "No test result had been shown to the firm"),
        ("Dunmore Lines said the radar had been serviced in August.", "said the radar had been serviced in August", 26, "the radar had been serviced in August"),
        ("Rain fell; Orr said the mill would be rebuilt; buses stopped.", "rebuilt", 30, "the mill would be rebuilt"),
    ],
)  # fmt: skip
def test_a_part_of_a_quote_told_in_other_words_is_marked_as_the_clause_of_the_speech(told, found, length, speech):
    one = version(told)
    assert whole_speech(one, find(told, found), Span(0, length)).of(told) == speech


@pytest.mark.parametrize(
    ("told", "found", "length"),
    [
        ("The dam at Varn was never inspected.", "dam at Varn", 40),  # nobody is said to say it
        ("Orr said the dam was never inspected after the flood.", "the dam was never inspected", 30),  # nearly all of the quote
        ("Orr said, with a long look at the river and the hills, it may.", "may", 3),  # a clause much longer than the quote
    ],
)  # fmt: skip
def test_what_has_most_of_the_words_or_hangs_on_no_verb_of_saying_stays_as_it_was_found(told, found, length):
    one = version(told)
    assert whole_speech(one, find(told, found), Span(0, length)) == find(told, found)


def test_marks_end_the_clause():
    told = "Orr said the “old” mill would be rebuilt."
    assert whole_speech(version(told), find(told, "rebuilt"), Span(0, 30)).of(told) == "mill would be rebuilt"


def test_the_word_that_leads_speech_in_is_none_of_it_in_other_languages():
    told = "Orr sagte, dass kein Ergebnis gezeigt worden sei."
    assert (
        whole_speech(version(told, "de"), find(told, "Ergebnis"), Span(0, 40)).of(told)
        == "kein Ergebnis gezeigt worden sei"
    )
