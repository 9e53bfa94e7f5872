from __future__ import annotations

import pytest

from tests.changes.making import version
from tests.facts.finding import keys


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("en", "12 boats", "12:"),
        ("en", "twelve boats", "12:"),
        ("en", "her No. 3 boat", "3:th"),
        ("en", "the number 3 boat", "3:th"),
        ("en", "they saw no 3 boats", "3:"),
        ("de", "das Boot Nummer 3", "3:th"),
        ("fr", "80\u202f000 bateaux", "80000:"),
        ("fr", "80\u00a0000 bateaux", "80000:"),
        ("fr", "80 000 bateaux", "80000:"),
        ("fr", "1 250 000,50 bateaux", "1250000.5:"),
        ("es", "unos 80 000 barcos", "80000:"),
        ("de", "80 000 Boote", "80000:"),
        ("en", "80\u202f000 boats", "80000:"),
        ("en", "a dozen boats", "12:"),
        ("en", "two hundred and thirty-one boats", "231:"),
        ("en", "1,200,000 boats", "1200000:"),
        ("en", "1.2 million boats", "1200000:"),
        ("en", "half a million boats", "500000:"),
        ("en", "80 %", "80:%"),
        ("en", "80 per cent", "80:%"),
        ("en", "four in five boats", "80:%"),
        ("en", "nine out of ten boats", "90:%"),
        ("en", "nine in 10 boats", "90:%"),
        ("en", "one in 20 boats", "5:%"),
        ("en", "millions of dollars", "~millions:usd"),
        ("en", "tens of millions", "~ten millions:"),
        ("en", "hundreds of thousands of pounds", "~hundred thousands:gbp"),
        ("de", "Hunderttausende Euro", "~hundred thousands:eur"),
        ("es", "un millar de barcos", "~thousand:"),
        ("es", "decenas de miles de euros", "~ten thousands:eur"),
        ("en", "two-thirds of it", "66.667:%"),
        ("en", "$5bn", "5000000000:usd"),
        ("en", "€3.50", "3.5:eur"),
        ("en", "5 pounds", "5:gbp"),
        ("en", "40 kilometres", "40:kilometre"),
        ("en", "two and a half hours", "2.5:hour"),
        ("en", "seven hours and 40 minutes", "7.667:hour"),
        ("en", "two minutes and 30 seconds", "2.5:minute"),
        ("en", "2 hours 15 minutes", "2.25:hour"),
        ("en", "four years and six months", "4.5:year"),
        ("en", "an hour and a half", "1.5:hour"),
        ("en", "6 feet 3 inches", "6.25:foot"),
        ("de", "zwei Stunden und 45 Minuten", "2.75:hour"),
        ("fr", "deux heures et 45 minutes", "2.75:hour"),
        ("es", "dos horas y 45 minutos", "2.75:hour"),
        ("en", "three-quarters of a million boats", "750000:"),
        ("en", "cut them by nearly half", "50:%"),
        ("en", "94 miles per hour", "94:mile/hour"),
        ("en", "94 miles an hour", "94:mile/hour"),
        ("en", "a 94-mile-per-hour gust", "94:mile/hour"),
        ("en", "94mph", "94:mile/hour"),
        ("en", "90 km/h", "90:kilometre/hour"),
        ("en", "90 kilometers per hour", "90:kilometre/hour"),
        ("en", "12 metres per second", "12:metre/second"),
        ("en", "walked 3 miles an hour later", "3:mile"),
        ("de", "90 Kilometer pro Stunde", "90:kilometre/hour"),
        ("de", "90 Stundenkilometern", "90:kilometre/hour"),
        ("de", "90 km/h", "90:kilometre/hour"),
        ("fr", "90 kilomètres à l’heure", "90:kilometre/hour"),
        ("es", "90 kilómetros por hora", "90:kilometre/hour"),
        ("pt", "90 quilômetros por hora", "90:kilometre/hour"),
        ("en", "the 3rd boat", "3:th"),
        ("en", "dozens of boats", "~dozens:"),
        ("en", "a 54-year-old", "54:"),
        ("de", "zwölf Boote", "12:"),
        ("de", "zweihunderteinunddreißig Boote", "231:"),
        ("de", "1.200.000 Boote", "1200000:"),
        ("de", "1,2 Millionen Euro", "1200000:eur"),
        ("de", "zwei Drittel davon", "66.667:%"),
        ("fr", "quatre-vingt-dix bateaux", "90:"),
        ("fr", "1,2 million d’euros", "1200000:eur"),
        ("fr", "quatre bateaux sur cinq", "80:%"),
        ("es", "treinta y un barcos", "31:"),
        ("es", "1,2 millones de euros", "1200000:eur"),
        ("pt", "duzentos e trinta barcos", "230:"),
        ("pt", "R$ 1,2 milhão", "1200000:brl"),
        ("und", "1.200.000", "1200000:"),
    ],
)
def test_the_same_number_has_the_same_key_however_it_is_written(language: str, text: str, key: str) -> None:
    assert keys("number", text, language=language) == [key]


@pytest.mark.parametrize(
    "text",
    [
        "the G8 met", "no one came", "one another", "flight A320", "COVID-19", "on the one hand",
        "the ferry&#8217;s crew", "the ferry&#x2019;s crew",
    ],
)  # fmt: skip
def test_these_are_no_numbers(text: str) -> None:
    assert keys("number", text) == []


@pytest.mark.parametrize("text", ["in 1987 it closed", "at 6:40 p.m. it closed", "on 3 May 2031 it closed"])
def test_dates_and_times_are_no_numbers(text: str) -> None:
    assert keys("number", text) == []


@pytest.mark.parametrize("text", ["some 80 boats", "nearly 80 boats", "more than 80 boats", "80 boats or so"])
def test_an_approximate_number_says_so_and_its_word_is_a_hedge(text: str) -> None:
    facts = version(text).facts
    assert [fact.about for fact in facts if fact.kind == "number"] == ["approximate"]
    assert len([fact for fact in facts if fact.kind == "certainty"]) == 1


def test_over_behind_a_time_is_a_hedge_where_no_noun_follows() -> None:
    assert [f.key for f in version("in two years over £2.6m was lost").facts if f.kind == "certainty"] == [
        "certainty:above"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "he was jailed over £2.6m theft",
        "nine years over £2.6m theft",
        "raises adding up to 16%",
        "sank three in 24 hours",
    ],
)
def test_a_word_before_a_number_that_belongs_to_another_is_no_hedge(text: str) -> None:
    assert not [fact for fact in version(text).facts if fact.kind == "certainty"]


@pytest.mark.parametrize(("text", "about"), [("two dozen boats", "approximate"), ("a dozen boats", "")])
def test_who_counts_in_dozens_rounds(text: str, about: str) -> None:
    assert [fact.about for fact in version(text).facts if fact.kind == "number"] == [about]


def test_over_before_a_length_of_time_is_no_hedge() -> None:
    assert keys("certainty", "The fever passed over 18 months.") == []


def test_a_number_in_a_name_belongs_to_the_name() -> None:
    made = version("They closed the plant at Three Oaks in spring.")
    assert [(f.kind, f.span.of(made.text)) for f in made.facts if f.kind != "date"] == [("name", "Three Oaks")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10-15 percent", ["10:%", "15:%"]),
        ("between 2 and 8 degrees", ["2:degree", "8:degree"]),
        ("3 to 5 million euros", ["3000000:eur", "5000000:eur"]),
        ("12 and 14", ["12:", "14:"]),
    ],
)
def test_the_start_of_a_range_has_the_unit_of_its_end(text: str, found: list[str]) -> None:
    assert keys("number", text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("for two hours in the rain and 40 minutes in the hall", ["2:hour", "40:minute"]),
        ("after five years, three months were left", ["5:year", "3:month"]),
        ("30 minutes and two hours", ["30:minute", "2:hour"]),
        ("two hours and 90 minutes", ["2:hour", "90:minute"]),
    ],
)
def test_two_measures_that_are_no_part_of_each_other_stay_two(text: str, found: list[str]) -> None:
    assert keys("number", text) == found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("It stood empty for more than a decade.", "1:decade"),
        ("It was over in less than an hour.", "1:hour"),
        ("It took nearly a year.", "1:year"),
        ("It had not happened in over a year.", "1:year"),
    ],
)
def test_one_of_a_length_of_time_counts_beside_a_hedge(text: str, key: str) -> None:
    assert keys("number", text) == [key]
    assert len(keys("certainty", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They came once a year.",
        "An hour passed.",
        "He has paid over a year.",
        "a glass half-empty",
        "nearly half as many again",
    ],
)
def test_an_article_before_a_time_or_a_half_that_measures_nothing_is_no_number(text: str) -> None:
    assert [key for key in keys("number", text) if not key.startswith("~")] == []


def test_over_that_belongs_to_a_verb_is_no_hedge() -> None:
    assert keys("certainty", "She handed over thousands of pages.") == []
    assert keys("certainty", "She sent over 8,300 pages.") == ["above"]
