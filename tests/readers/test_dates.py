from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.readers.dates import dates_in, parse_date

DAY = datetime(2031, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2031-05-03", "May 3, 2031", "3 May 2031", "3rd of May 2031", "Sat, 3 May 2031", "3. Mai 2031", "3.5.2031", "3 de mayo de 2031",
        "3 de maio de 2031", "le 3 mai 2031", "3 maggio 2031", "3 mei 2031", "2031年5月3日", "20310503", "2031/05/03", "MAY 3, 2031",
    ],
)  # fmt: skip
def test_days_in_many_languages(text):
    assert parse_date(text) == (DAY, "day")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("2031-05-03T14:05", None),
        ("2031-05-03T14:05:59.123Z", UTC),
        ("2031-05-03T14:05:00+02:00", timezone(timedelta(hours=2))),
        ("Sat, 03 May 2031 14:05:00 -0400", timezone(timedelta(hours=-4))),
        ("May 3, 2031 at 2:05 p.m. EDT", timezone(timedelta(hours=-4))),
        ("3 May 2031, 2.05pm BST", timezone(timedelta(hours=1))),
        ("3. Mai 2031, 14:05 Uhr", None),
        ("3 mai 2031 à 14h05", None),
        ("20310503140500", None),
        ("May 3, 2031 Saturday 2:05 PM GMT", UTC),
        ("14:05 BST, 3 May 2031", timezone(timedelta(hours=1))),
        ("2:05 PM EDT, Sat, May 3, 2031", timezone(timedelta(hours=-4))),
        ("14.05 Uhr, 3. Mai 2031", None),
    ],
)
def test_times_of_day_with_and_without_zone(text, zone):
    assert parse_date(text) == (DAY.replace(hour=14, minute=5, tzinfo=zone), "minute")


@pytest.mark.parametrize(
    "text",
    ["05/03/2031", "3/5/2031", "May 2031", "Monday", "2031", "31 February 2031", "3 May", "", "13/13/2031", None],
)
def test_what_is_no_day_or_could_be_two_stays_unknown(text):
    assert parse_date(text) is None


def test_a_day_above_twelve_says_which_number_it_is():
    assert parse_date("25/03/2031") == parse_date("03/25/2031") == (datetime(2031, 3, 25), "day")


def test_the_place_of_a_date_is_exact():
    text = "Published on 3 May 2031, 14:05 in Velm"
    (date,) = dates_in(text)
    assert text[date.start : date.end] == "3 May 2031, 14:05"


@given(st.text(alphabet=st.sampled_from("0123456789/-.:, MayT+Zpm年月日é"), max_size=60))
def test_no_text_makes_it_raise(text):
    for date in dates_in(text):
        assert 0 <= date.start < date.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "2031-05-03T00:00:00Z",
        "2031-05-03T00:00:00+02:00",
        "2031-05-03T00:00:00.000",
        "2031-05-03 00:00:00+00:00",
        "2031-05-03 00:00:00",
    ],
)
def test_midnight_to_the_second_is_a_day_without_its_time(text):
    assert parse_date(text) == (DAY, "day")
