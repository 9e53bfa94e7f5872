"""Numbers and dates of Chinese, Japanese and Korean, which no spaces set off: 1万2000人, 1.2亿元, 三分之一, 3月4日, 周二.

The keys are those of `numbers` and `dates`, so that 3万 and 30,000 agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.facts.cardinals import written as written_value
from compare_app.text.facts.dates import DAYS, as_key, day_of, resolved

LANGUAGES = frozenset({"zh", "ja", "ko"})

_DIGITS = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000, "천": 1000, "백": 100}
_LARGE = {
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "억": 10**8,
    "兆": 10**12,
    "조": 10**12,
}
_NUMERAL = rf"[0-9０-９]+(?:[,，][0-9０-９]{{3}})*(?:[.．][0-9０-９]+)?|[{''.join(_DIGITS)}]"
_SCALE = "".join([*_SMALL, *_LARGE])
#: A number: digits with scales between and behind them, or numerals with at least one scale.
_VALUE = rf"(?:{_NUMERAL}|十)(?:[{_SCALE}]|{_NUMERAL}|(?<=[만억조]) (?=[0-9]))*"
_UNITS = {
    "usd": "美元|美金|ドル|달러", "eur": "欧元|歐元|ユーロ|유로", "gbp": "英镑|英鎊|ポンド|파운드", "jpy": "日元|日圓|円|圓|엔", "krw": "韩元|ウォン|원",
    "cny": "人民币|人民元|元|위안", "pp": "个百分点|個百分點|ポイント|%포인트", "%": "%|％|パーセント|퍼센트", "kilometre": "公里|千米|キロメートル|キロ|킬로미터", "metre": "米|メートル|미터", "kg": "公斤|千克|キログラム|킬로그램",
    "tonne": "吨|噸|トン|톤", "hour": "小时|小時|時間|시간", "minute": "分钟|分鐘|分間", "month": "个月|個月|カ月|か月|ヶ月|개월", "week": "周(?!年)|週間|주간", "year": "年间|年間|년간",
    "day": "天|日間|일간", "degree": "度|도",
}  # fmt: skip
_UNIT = "|".join(f"(?P<u{n}>{forms})" for n, forms in enumerate(_UNITS.values()))
#: What is counted; it makes a lone numeral a number: 三人, 十二名.
_COUNTED = "人|名|个|個|件|台|辆|輛|家|所|岁|歳|次|回|票|倍|隻|只|艘|架|棟|戸|户|位|校|匹|명|개|건|대|세|살|회"
_COUNTS = re.compile(_COUNTED)
_NUMBER = re.compile(rf"(?P<th>第)?(?P<value>{_VALUE})(?:(?P<more>余|餘|多)?(?:{_UNIT})|(?={_COUNTED})|)")
_SHARE = re.compile(rf"(?P<whole>{_NUMERAL}|十)分[之の](?P<part>{_NUMERAL})")
_BEFORE = {
    "about": "大约|大約|约|約|およそ|おおよそ|大概|약",
    "above": "超过|超過|超え|逾|至少|少なくとも|最低|최소",
    "below": "将近|將近|近|不到|不足|최대",
}
_BEHIND = {
    "about": "左右|上下|前後|前后|程度|정도",
    "above": "余|餘|多|以上|超|이상",
    "below": "未満|未满|以下|弱|이하|미만",
}
_DAY_WORDS = {
    "前天|一昨日|그저께": "day:-2", "昨天|昨日|어제": "day:-1", "今天|今日|本日|오늘": "day:0", "明天|明日|내일": "day:1", "后天|後天|明後日|모레": "day:2",
    "上周|上週|先週|지난주": "week:-1", "本周|本週|这周|今週|이번 주": "week:0", "下周|下週|来週|다음 주": "week:1",
    "上个月|上個月|上月|先月|지난달": "month:-1", "本月|这个月|今月|이달": "month:0", "下个月|下個月|下月|来月|다음 달": "month:1",
    "去年|昨年|작년|지난해": "year:-1", "今年|올해": "year:0", "明年|来年|내년": "year:1",
}  # fmt: skip
_RELATIVE = "|".join(f"(?P<r{n}>{forms})" for n, forms in enumerate(_DAY_WORDS))
_N = "[0-9０-９]"
_DATE = re.compile(
    rf"(?:(?P<year>{_N}{{4}})[年년]\s?)?(?P<month>{_N}{{1,2}})[月월](?:\s?(?P<day>{_N}{{1,2}})[日号號일])?"
    rf"|(?P<only>(?:1[5-9]|20)\d\d)[年년](?!間|间|간)"
    r"|(?:周|星期|礼拜|禮拜)(?P<zh>[一二三四五六日天])|(?P<ja>[月火水木金土日])曜日?|(?P<ko>[월화수목금토일])요일"
    rf"|(?:(?P<half>上午|下午|晚上|凌晨|午前|午後|오전|오후)\s?)(?P<hour>{_N}{{1,2}})[点點時时시](?:(?P<minute>{_N}{{1,2}})[分분]|(?P<thirty>半))?"
    rf"|{_RELATIVE}"
)
_WEEK = {"zh": "一二三四五六日", "ja": "月火水木金土日", "ko": "월화수목금토일"}


def stated(text: str, within: Span, published: datetime | None) -> Iterator[Fact]:
    """The dates, numbers and approximating words of a stretch of text, in order, none inside another."""
    base = day_of(published)
    end = within.start
    found = [*_each(_DATE, text, within, lambda m: _date(m, base)), *_each(_SHARE, text, within, _share)]
    found += _each(_NUMBER, text, within, lambda m: _number(m, text))
    for facts in sorted(found, key=lambda facts: (facts[0].span.start, -facts[-1].span.end)):
        if facts[0].span.start >= end:
            yield from facts
            end = facts[-1].span.end


def _each(
    pattern: re.Pattern[str], text: str, within: Span, read: Callable[[re.Match[str]], list[Fact]]
) -> Iterator[list[Fact]]:
    for m in pattern.finditer(text, within.start, within.end):
        facts = read(m)
        if facts:
            yield facts


def value_of(written: str) -> float | None:
    """The value of a numeral; None where it is none, such as 万 alone.

    >>> value_of("1万2000"), value_of("1.2亿"), value_of("三百二十"), value_of("3,000")
    (12000.0, 120000000.0, 320.0, 3000.0)
    """
    total = section = current = 0.0
    seen = False
    for part in re.findall(rf"[{_SCALE}]|{_NUMERAL}", written):
        if part in _LARGE:
            total, section, current = total + (section + current or 1) * _LARGE[part], 0.0, 0.0
        elif part in _SMALL:
            section, current = section + (current or 1) * _SMALL[part], 0.0
        elif part in _DIGITS:
            current = 10 * current + _DIGITS[part]
        else:
            current, seen = float(_plain(part)), True
        seen = seen or part in _DIGITS or part == "十"
    return total + section + current if seen else None


def _plain(digits: str) -> str:
    return digits.translate(_NARROW).replace(",", "")


_NARROW = {ord(wide): narrow for wide, narrow in zip("０１２３４５６７８９．，", "0123456789.,", strict=True)}


def _number(m: re.Match[str], text: str) -> list[Fact]:
    written = m["value"]
    unit = next((name for n, name in enumerate(_UNITS) if m[f"u{n}"]), "")
    value = value_of(written)
    if value is None or not _is_number(m, text, bool(unit)):
        return []
    span = Span(m.start(), m.end()) if unit else Span(m.start(), m.end("value"))
    if m["th"]:
        return [Fact("number", span, f"number:{written_value(value)}:th", "ordinal")]
    hedge = _hedge(m, text)
    number = Fact("number", span, f"number:{written_value(value)}:{unit}", "approximate" if hedge else "")
    return sorted([hedge, number], key=lambda fact: fact.span) if hedge else [number]


def _is_number(m: re.Match[str], text: str, measured: bool) -> bool:
    """Whether a numeral counts: digits do, 三 only before what is counted; 一个 is an article, 十分 an adverb."""
    written = m["value"]
    if re.search(r"[0-9０-９]", written):
        before = text[m.start() - 1 : m.start()]
        return not (before.isascii() and before.isalpha()) and before not in (".", "-", "/", "_")  # G8
    counted = _COUNTS.match(text, m.end("value")) is not None
    if len(written) == 1:
        return written not in "一十百千万〇零" and (counted or measured)
    return counted or measured or written[-1] in _LARGE or (len(written) > 2 and written[0] in _DIGITS)


def _hedge(m: re.Match[str], text: str) -> Fact | None:
    for name, pattern in _hedges(behind=False):
        found = pattern.search(text, max(0, m.start() - 5), m.start())
        if found is not None:
            return Fact("certainty", Span(*found.span()), f"certainty:{name}")
    if m["more"]:
        return None
    at = m.end()
    counted = _COUNTS.match(text, at)
    for name, pattern in _hedges(behind=True):
        found = pattern.match(text, at) or (pattern.match(text, counted.end()) if counted is not None else None)
        if found is not None:
            return Fact("certainty", Span(*found.span()), f"certainty:{name}")
    return None


@lru_cache
def _hedges(behind: bool) -> list[tuple[str, re.Pattern[str]]]:
    if behind:
        return [(name, re.compile(forms)) for name, forms in _BEHIND.items()]
    return [(name, re.compile(rf"(?:{forms})$")) for name, forms in _BEFORE.items()]


def _share(m: re.Match[str]) -> list[Fact]:
    whole, part = value_of(m["whole"]), value_of(m["part"])
    if not whole or part is None or part > whole:
        return []
    return [Fact("number", Span(*m.span()), f"number:{written_value(100 * part / whole)}:%")]


def _date(m: re.Match[str], base: date | None) -> list[Fact]:
    key, about = _date_key(m, base)
    return [Fact("date", Span(*m.span()), f"date:{key}", about)] if key else []


def _date_key(m: re.Match[str], base: date | None) -> tuple[str, str]:
    if m["month"]:
        month, day = int(_plain(m["month"])), int(_plain(m["day"])) if m["day"] else None
        if not 1 <= month <= 12 or not 1 <= (day or 1) <= 31:
            return "", ""
        return as_key(int(_plain(m["year"])) if m["year"] else None, month, day, base), ""
    if m["only"]:
        return m["only"], ""
    if m["hour"]:
        return _time(m), "time"
    named = next((name for name in _WEEK if m[name]), None)
    if named is not None:
        number = _WEEK[named].find(m[named].replace("天", "日"))
        return (DAYS[number] if base is None else (base - timedelta((base.weekday() - number) % 7)).isoformat()), DAYS[
            number
        ]
    meaning = next(meaning for n, meaning in enumerate(_DAY_WORDS.values()) if m[f"r{n}"])
    return resolved(meaning, base), "relative"


def _time(m: re.Match[str]) -> str:
    hour = int(_plain(m["hour"]))
    if m["half"] in ("下午", "晚上", "午後", "오후") and hour < 12:
        hour += 12
    minute = 30 if m["thirty"] else int(_plain(m["minute"] or "0"))
    return f"T{hour:02}:{minute:02}" if hour < 24 else ""
