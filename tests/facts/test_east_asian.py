"""Numbers and dates of languages without spaces between words."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.spans import Span
from compare_app.text.facts.east_asian import stated, value_of

PUBLISHED = datetime(2031, 3, 6, 9)  # a Thursday


def keys(text: str, published: datetime | None = None) -> list[str]:
    return [fact.key for fact in stated(text, Span(0, len(text)), published)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("3万", 30_000),
        ("1万2000", 12_000),
        ("1億2000万", 120_000_000),
        ("1.2亿", 120_000_000),
        ("三万", 30_000),
        ("十二", 12),
        ("一百二十三", 123),
        ("两千", 2000),
        ("１２", 12),
        ("3,000", 3000),
        ("1만 2000", 12_000),
    ],
)
def test_digits_numerals_and_scales_make_one_value(written: str, value: float) -> None:
    assert value_of(written) == value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("约3万人离开。", ["certainty:about", "number:30000:"]),
        ("损失1.2亿元。", ["number:120000000:cny"]),
        ("被害は3億円だった。", ["number:300000000:jpy"]),
        ("死者は十二人だった。", ["number:12:"]),
        ("三分之一是儿童。", ["number:33.333:%"]),
        ("上涨了5％。", ["number:5:%"]),
        ("5人以上が集まった。", ["number:5:", "certainty:above"]),
        ("第3次会议。", ["number:3:th"]),
        ("3월 4일 12명이 왔다.", ["date:--03-04", "number:12:"]),
        ("他十分高兴，一个人千万不要去四川。", []),
        ("万一三星来了。", []),
    ],
)
def test_what_is_counted_is_a_number_and_other_words_are_none(text: str, found: list[str]) -> None:
    assert keys(text) == found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2031年3月4日发布。", "date:2031-03-04"),
        ("3月4日に発表した。", "date:2031-03-04"),
        ("周二宣布。", "date:2031-03-04"),
        ("火曜日に発表した。", "date:2031-03-04"),
        ("昨天宣布。", "date:2031-03-05"),
        ("去年宣布。", "date:2030"),
        ("先月発表した。", "date:2031-02"),
        ("下午3点半开会。", "date:T15:30"),
    ],
)
def test_dates_are_those_of_the_version_s_own_day(text: str, key: str) -> None:
    assert keys(text, PUBLISHED)[0] == key


@given(st.text(alphabet="一二三十百千万亿年月日周第约余人元分之0123456789０，.上下午点半前天 ", max_size=40))
def test_facts_lie_in_order_and_share_no_sign(text: str) -> None:
    spans = [fact.span for fact in stated(text, Span(0, len(text)), PUBLISHED)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
