"""Whose words a story quotes, and how many."""

from __future__ import annotations

from dataclasses import replace

from compare_app.model.version import Mention, Quote, Version
from compare_app.page.voices import Voice, voices
from tests.ui.builders import find, story, version


def quoting(*said: tuple[str, str], kind: str = "direct", role: str = "body") -> Version:
    """A version that quotes these words of these people, who are named before them."""
    made = version([[f"{who or 'Somebody'}: “{words}”."] for words, who in said], roles={0: role})
    quotes = tuple(
        Quote((find(made.text, words),), kind, Mention(find(made.text, who), who) if who else None)
        for words, who in said
    )
    return replace(made, quotes=quotes)


def test_words_within_marks_are_counted_for_each_who_speaks_and_each_version():
    first = quoting(("It is safe", "Ana Holt"), ("We saw nothing at all", "Piet Kerr"), ("Never", "Ana Holt"))
    second = quoting(("It is", "Ana Holt"))
    assert voices(story([first, second], [])) == (Voice("Ana Holt", (4, 2)), Voice("Piet Kerr", (5, 0)))


def test_who_is_quoted_most_stands_first_and_nobody_named_last():
    one = quoting(("one two three four five six", ""), ("one", "Ana Holt"), ("one two", "Piet Kerr"))
    assert [voice.name for voice in voices(story([one], []))] == ["Piet Kerr", "Ana Holt", ""]


def test_one_person_is_one_voice_under_the_fullest_name():
    one, two = quoting(("one two", "Holt")), quoting(("one", "Ana Holt"))
    assert voices(story([one, two], [])) == (Voice("Ana Holt", (2, 1)),)


def test_a_surname_of_two_who_are_quoted_is_nobodys_but_its_own():
    one = quoting(("one two three", "Holt"), ("one two", "Ana Holt"), ("one", "Piet Holt"))
    assert [voice.name for voice in voices(story([one], []))] == ["Holt", "Ana Holt", "Piet Holt"]


def test_headlines_titles_and_so_called_words_are_nobodys_speech():
    assert voices(story([quoting(("one two", "Ana Holt"), role="headline")], [])) == ()
    assert (
        voices(story([quoting(("one two", "Ana Holt"), kind="title"), quoting(("one", "Ana Holt"), kind="scare")], []))
        == ()
    )
