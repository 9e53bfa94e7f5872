from __future__ import annotations

from datetime import date

import pytest

from compare_app.text.facts.dates import resolved
from compare_app.text.facts.lexicon import lexicon_for
from tests.facts.finding import keys, written

FRIDAY = "2031-05-02"


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "on 3 May 2031", "2031-05-03"),
        ("en", "on May 3, 2031", "2031-05-03"),
        ("en", "2031-05-03", "2031-05-03"),
        ("en", "on Oct. 3", "2031-10-03"),
        ("en", "today", "2031-05-02"),
        ("en", "yesterday", "2031-05-01"),
        ("en", "on Monday", "2031-04-28"),
        ("en", "Monday evening", "2031-04-28/evening"),
        ("en", "last night", "2031-05-01/evening"),
        ("en", "this week", "2031-W18"),
        ("en", "last month", "2031-04"),
        ("en", "two days ago", "2031-04-30"),
        ("en", "in 1987", "1987"),
        ("en", "in May 2031", "2031-05"),
        ("en", "at 6:40 p.m.", "T18:40"),
        ("en", "at half past eight in the evening", "T20:30"),
        ("en", "at nine o'clock", "T09:00?"),
        ("en", "just before six in the morning", "T06:00"),
        ("en", "a quarter to seven", "T06:45?"),
        ("en", "ten minutes past one at night", "T01:00"),
        ("en", "at twelve at night", "T00:00"),
        ("en", "the 1990s", "1990s"),
        ("de", "um halb neun", "T08:30?"),
        ("de", "um acht Uhr abends", "T20:00"),
        ("de", "Viertel vor acht", "T07:45?"),
        ("de", "am 3. Mai 2031", "2031-05-03"),
        ("de", "am 03.05.2031", "2031-05-03"),
        ("de", "am Montagabend", "2031-04-28/evening"),
        ("de", "vergangene Woche", "2031-W17"),
        ("de", "um 18.30 Uhr", "T18:30"),
        ("de", "vor drei Tagen", "2031-04-29"),
        ("fr", "le 3 mai 2031", "2031-05-03"),
        ("fr", "hier soir", "2031-05-01/evening"),
        ("fr", "il y a trois jours", "2031-04-29"),
        ("fr", "à 18h30", "T18:30"),
        ("es", "el 3 de mayo de 2031", "2031-05-03"),
        ("es", "la semana pasada", "2031-W17"),
        ("es", "hace tres días", "2031-04-29"),
        ("pt", "em 3 de maio de 2031", "2031-05-03"),
        ("pt", "na semana passada", "2031-W17"),
        ("pt", "há três dias", "2031-04-29"),
    ],
)
def test_dates_are_read_against_the_version_s_own_date(language: str, text: str, key: str) -> None:
    assert keys("date", text, language=language, published=FRIDAY) == [key]


@pytest.mark.parametrize(
    ("text", "key"), [("on Monday", "monday"), ("today", "day:0"), ("on Oct. 3", "--10-03"), ("last week", "week:-1")]
)
def test_without_the_version_s_date_nothing_is_guessed(text: str, key: str) -> None:
    assert keys("date", text) == [key]


@pytest.mark.parametrize(
    "text",
    [
        "He may march on.",
        "The sun sat low.",
        "It may rain",
        "He sat and wed her.",
        "from five to ten people",
        "odds of ten to one",
        "one in the morning paper",
        "They went past two men.",
    ],
)
def test_common_words_are_no_dates(text: str) -> None:
    assert keys("date", text) == []


def test_a_part_of_the_day_that_is_a_date_of_its_own_tells_which_hour_is_meant() -> None:
    assert keys("date", "at six yesterday evening", published=FRIDAY) == ["T18:00", "2031-05-01/evening"]
    assert keys("date", "at nine tonight", published=FRIDAY) == ["T21:00", "2031-05-02/evening"]


def test_this_week_on_friday_is_last_week_on_monday() -> None:
    assert keys("date", "this week", published="2031-05-02") == keys("date", "last week", published="2031-05-05")


def test_a_year_before_a_noun_is_a_date_and_a_count_is_not() -> None:
    assert keys("date", "the 1971 War") == ["1971"]
    assert keys("date", "some 2000 soldiers") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Pakt galt 2014 als tot."),
        ("de", "Er wurde 2014 Bürgermeister."),
        ("fr", "La grève 2014 dans le port."),
        ("es", "La marcha 2014 las unió."),
        ("pt", "A greve 2014 os uniu."),
    ],
)
def test_a_year_is_one_whatever_small_word_of_its_language_follows(language: str, text: str) -> None:
    assert keys("date", text, language=language) == ["2014"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie zahlte 2000 Euro."),
        ("de", "Es kamen 2000 Menschen."),
        ("de", "In 2000 Haushalten fiel der Strom aus."),
        ("de", "Nach 2000 Metern war Schluss."),
        ("fr", "Ils sont 2000 marins."),
        ("es", "Hay 2000 barcos."),
        ("pt", "Eram 2000 pessoas."),
    ],
)
def test_what_is_counted_in_other_languages_is_no_year(language: str, text: str) -> None:
    assert keys("date", text, language=language) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It closed at 2am.", "2am"),
        ("It closed at 2 a.m.", "2 a.m."),
        ("It began on 31 March.", "31 March"),
        ("It began on 3 Oct.", "3 Oct."),
    ],
)
def test_a_full_stop_belongs_to_a_date_only_where_it_shortens_a_word(text: str, date: str) -> None:
    assert written("date", text) == [date]


def test_a_time_begins_with_its_own_words() -> None:
    assert written("date", "Cayó hacia las 7.15 horas.", language="es") == ["hacia las 7.15 horas"]


@pytest.mark.parametrize("words", ["last  week", "last \nweek", "last\u00a0\tweek"])
def test_words_of_a_date_may_stand_over_a_line_end(words: str) -> None:
    assert keys("date", f"It fell {words}.", published=FRIDAY) == ["2031-W17"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It fell two days ago, at 6:40 p.m., not on May 3, 2030."),
        ("en", "On Monday evening, Sunday, May 4, or in June 2029 it fell."),
        ("de", "Es fiel vor drei Tagen, am 3. Mai 2030 um 18.30 Uhr."),
        ("fr", "Il est tombé il y a trois jours, le 3 mai 2030, à 18 h 30."),
        ("es", "Cayó hace tres días, el 3 de mayo de 2030."),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", " \n"])
def test_a_line_may_end_anywhere_in_a_date(language: str, text: str, line_end: str) -> None:
    wanted, words = keys("date", text, language=language, published=FRIDAY), text.split()
    for n in range(1, len(words)):
        broken = " ".join(words[:n]) + line_end + " ".join(words[n:])
        assert keys("date", broken, language=language, published=FRIDAY) == wanted, broken


@pytest.mark.parametrize(
    ("words", "key"), [("99999999999 days ago", "day:-99999999999"), ("5000 years ago", "year:-5000")]
)
def test_what_lies_outside_the_calendar_is_left_as_it_is_told(words: str, key: str) -> None:
    assert keys("date", f"It fell {words}.", published=FRIDAY) == [key]


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pt"])
def test_every_relative_phrase_is_counted_from_the_day(language: str) -> None:
    left = {m for m in lexicon_for(language).relative.values() if resolved(m, date(2031, 5, 2)) == m}
    assert all("?" in meaning for meaning in left), left


@pytest.mark.parametrize("nothing", ["0001-01-01", "9999-12-31"])
def test_a_date_that_stands_for_none_dates_nothing(nothing: str) -> None:
    told = "On 5 May it fell, and again on Monday."
    assert keys("date", told, published=nothing) == keys("date", told)
