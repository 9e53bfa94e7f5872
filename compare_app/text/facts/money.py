"""Sums of money: a sign before the number, or a currency behind it (US$ 5, 5 euros, millones de euros)."""

from __future__ import annotations

from compare_app.text.facts.atoms import Line
from compare_app.text.facts.cardinals import cardinal, written
from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.facts.number_found import Found

CURRENCY_SIGNS = {"$": "usd", "€": "eur", "£": "gbp", "¥": "jpy", "₹": "inr"}
CURRENCY_CODES = {
    "usd": "usd", "us": "usd", "eur": "eur", "gbp": "gbp", "chf": "chf", "jpy": "jpy", "cny": "cny", "inr": "inr", "aud": "aud",
    "cad": "cad", "rub": "rub",
}  # fmt: skip
#: Before a sign: whose dollars they are ("US$", "A$", "C$", "NZ$").
_DOLLARS = {"us": "usd", "a": "aud", "au": "aud", "c": "cad", "ca": "cad", "nz": "nzd", "hk": "hkd", "r": "brl"}


def money(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """$412 million, US$ 5; the sign and a country's letters before it belong to the number."""
    if k + 1 >= len(line) or not line.follows(k + 1):
        return None
    value = cardinal(line, k + 1, lexicon)
    if value is None or value.share:
        return None
    unit, first = CURRENCY_SIGNS[line.forms[k]], k
    country = line.form(k - 1) if k else ""
    beside = k and (line.gap(k) == "" or (line.gap(k) == " " and len(country) > 1))  # US $5; not: a $5 fee
    if unit == "usd" and beside and country in _DOLLARS:
        unit, first = _DOLLARS[line.form(k - 1)], k - 1
    last = value.last
    if last < len(line) and line.follows(last) and line.form(last) in CURRENCY_CODES:
        last += 1
    return Found(first, last, written(value.number), unit)


def money_word(line: Line, k: int, lexicon: Lexicon) -> tuple[int, str]:
    """Where the currency stands that `de` joins to a number (millones de euros, million d'euros), and its name."""
    if k >= len(line) or not line.follows(k):
        return k, ""
    if line.form(k).startswith("d'") and line.form(k)[2:] in lexicon.currencies:
        return k, line.form(k)[2:]
    if line.form(k) in ("de", "di") and line.form(k + 1) in lexicon.currencies and line.follows(k + 1):
        return k + 1, line.form(k + 1)
    return k, ""


def currency_behind(line: Line, k: int, lexicon: Lexicon) -> str:
    """The currency that a vague number is so many of: tens of millions of dollars, Hunderttausende Euro."""
    at, named = money_word(line, k, lexicon)
    if not named and at < len(line) and line.follows(at):
        at += line.form(at) == "of" and line.follows(at + 1)
        named = line.form(at)
    return lexicon.currencies.get(named, "")
