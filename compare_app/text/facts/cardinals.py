"""Reading a cardinal: digits in the language's own manner, number words, fractions, shares."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from compare_app.text.facts.atoms import Line
from compare_app.text.facts.german import compound
from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.facts.words import FACTS

_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
#: Two numbers joined by `in` or `of` are a share only where the second could be a whole: four in five, not 12 in 2019.
_LARGEST_WHOLE = 1000
#: Who writes small numbers as words, and others in digits, has shares of these wholes: one in 10.
_ROUND_WHOLES = frozenset({10, 20, 50, 100, 1000})


class Value(NamedTuple):
    """A number read from atoms up to `last` (exclusive); a `share` counts in percent."""

    number: float
    last: int
    share: bool = False


def cardinal(line: Line, k: int, lexicon: Lexicon) -> Value | None:
    """The number that starts at atom k, or None.

    Digits glued to letters (G8, A320, 4x4) are no numbers unless the letters are a scale, a measure or a currency.
    """
    first = plain(line, k, lexicon)
    part = part_of_whole(line, k, first, lexicon)
    return (of_scale(line, part, lexicon) if part is not None else None) or part or first


def of_scale(line: Line, part: Value, lexicon: Lexicon) -> Value | None:
    """The number that a part of a million is: three-quarters of a million."""
    for phrase in (tuple(words.split()) for words in lexicon.part_of if part.share):
        at = part.last + len(phrase)
        if (
            line.follows(part.last)
            and line.phrase(part.last, phrase)
            and line.follows(at)
            and line.form(at) in lexicon.scales
        ):
            return Value(part.number / 100 * lexicon.scales[line.form(at)], at + 1)
    return None


def plain(line: Line, k: int, lexicon: Lexicon) -> Value | None:
    """A number without fractions of a whole."""
    if k >= len(line):
        return None
    if line.kinds[k] == "digits":
        return from_digits(line, k, lexicon)
    if line.forms[k] in _SIGNS:
        return Value(_SIGNS[line.forms[k]], k + 1)
    if line.kinds[k] != "word":
        return None
    return from_words(line, k, lexicon)


def from_digits(line: Line, k: int, lexicon: Lexicon) -> Value | None:
    """Digits, a half behind them, and the scales that follow."""
    if k and line.gap(k) == "" and line.kinds[k - 1] == "word":
        return None
    if (
        k
        and line.gap(k) in ("-", "\u2011")
        and line.kinds[k - 1] == "word"
        and line.text[line.span(k - 1, k).end - 1].isupper()
    ):
        return None  # COVID-19, LV-9
    number, last = digits_value(line.form(k), lexicon), k + 1
    if last < len(line) and line.form(last) in _SIGNS:
        number, last = number + _SIGNS[line.form(last)], last + 1
    if last < len(line) and line.gap(last) == "" and line.kinds[last] == "word" and not glued(line.form(last), lexicon):
        return None
    while last < len(line) and line.follows(last) and line.form(last) in lexicon.scales:
        if len(line.form(last)) <= 2 and line.gap(last) != "":
            break  # "5 m" is five metres, "5m" may be five million
        number, last = number * lexicon.scales[line.form(last)], last + 1
    part = slashed(line, last) if last < len(line) and line.gap(last) == " " and number == int(number) else None
    if part is not None:
        return Value(number + part.number / 100, part.last)  # 6 1/2
    return halved(line, Value(number, last), lexicon)


def glued(letters: str, lexicon: Lexicon) -> bool:
    """Whether letters right behind digits leave them a number."""
    return (
        letters in lexicon.scales or letters in lexicon.units or letters in {"c", "f"} or letters in lexicon.currencies
    )


def digits_value(form: str, lexicon: Lexicon) -> float:
    """The value of digits, read with the language's decimal sign, and by their shape where that is no sign of it.

    >>> digits_value("1.200.000", Lexicon()), digits_value("4,9", Lexicon()), digits_value("1,200", Lexicon())
    (1200000.0, 4.9, 1200.0)
    """
    decimal = "," if lexicon.decimal_comma else "."
    bare = re.sub(r"[\s'’]", "", form)  # folding makes every space a plain one
    signs = re.findall(r"[.,]", bare)
    if len(set(signs)) == 2:
        decimal = signs[-1]
    elif len(signs) > 1:
        decimal = ""
    elif signs:
        after = bare.partition(signs[0])[2]
        grouped = after == "000" or (len(after) == 3 and signs[0] != decimal)
        decimal = "" if grouped else signs[0]
    whole, _, part = bare.rpartition(decimal) if decimal and decimal in bare else (bare, "", "0")
    return float(re.sub(r"[.,]", "", whole) + "." + part)


def from_words(line: Line, k: int, lexicon: Lexicon) -> Value | None:
    """Number words from atom k on: two hundred and thirty-one, a dozen, half a million."""
    article = _is_article_of_scale(line, k, lexicon)
    if not article and word_value(line.form(k), lexicon) is None:
        return None
    count = _Count(1.0 if article else 0.0)
    at = last = k + article
    while at < len(line) and (at == k or line.follows(at)):
        if at > k and _joins(line, at, lexicon):
            at += 1
        elif (at > k and count.multiplies(line.form(at), lexicon)) or count.adds(line.form(at), lexicon):
            at = last = at + 1
        else:
            break
    return halved(line, Value(count.total + count.current, last), lexicon)


def _is_article_of_scale(line: Line, k: int, lexicon: Lexicon) -> bool:
    """A hundred, a dozen."""
    scale = line.form(k + 1)
    return line.form(k) in lexicon.articles and scale in lexicon.scales and len(scale) > 2 and line.follows(k + 1)


def _joins(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Two hundred AND thirty-one."""
    if line.form(k) not in lexicon.joiners:
        return False
    return word_value(line.form(k + 1), lexicon) is not None and line.follows(k + 1)


class _Count:
    """A number read word by word: the thousands and millions that are complete, and what stands behind them so far."""

    __slots__ = ("current", "lowest", "total")

    def __init__(self, current: float) -> None:
        self.total = 0.0
        self.current = current
        #: only smaller words may follow
        self.lowest = float("inf")

    def multiplies(self, form: str, lexicon: Lexicon) -> bool:
        """Take a scale behind a number, two HUNDRED; whether the word is one."""
        if form not in lexicon.scales or len(form) <= 2:
            return False
        scale = lexicon.scales[form]
        grown = (self.current or 1) * scale
        if scale >= 1000:
            self.total, self.current, self.lowest = self.total + grown, 0.0, float("inf")
        else:
            self.current, self.lowest = grown, scale
        return True

    def adds(self, form: str, lexicon: Lexicon) -> bool:
        """Take a further word, two hundred SIX; whether it can belong to the number."""
        value = word_value(form, lexicon)
        if value is None or not fits(self.current, value, self.lowest):
            return False
        self.current, self.lowest = joined(self.current, value)
        return True


def joined(current: float, value: int) -> tuple[float, float]:
    """What stands so far with one more word; French `quatre-vingt` multiplies."""
    if current == 4 and value == 20:
        return 80.0, 20.0
    step = 1 if value < 20 else 10 if value < 100 else 100 if value < 1000 else 1
    return current + value, float(step) if value else 0.0


def fits(current: float, value: int, lowest: float) -> bool:
    """Whether a further word can belong to the number: twenty three, not three twenty."""
    if current == 0 and lowest == float("inf"):
        return True
    return (current == 4 and value == 20) or value < lowest


def word_value(form: str, lexicon: Lexicon) -> int | None:
    """The value of one word, compounds of German included."""
    found = lexicon.small.get(form)
    if found is not None or not lexicon.nouns_are_capitalised:
        return found
    return compound(form)


def halved(line: Line, value: Value, lexicon: Lexicon) -> Value:
    """Two and a half."""
    for phrase in halves(lexicon):
        if line.form(value.last) == phrase[0] and line.follows(value.last) and line.phrase(value.last, phrase):
            return Value(value.number + 0.5, value.last + len(phrase))
    return value


@lru_cache
def halves(lexicon: Lexicon) -> tuple[tuple[str, ...], ...]:
    """The phrases behind a number that add a half."""
    return tuple(tuple(phrase.split()) for phrase in lexicon.half_after)


def part_of_whole(line: Line, k: int, first: Value | None, lexicon: Lexicon) -> Value | None:
    """A share that begins with the number `first`: half of, two-thirds, a quarter, four in five, nine out of ten; in percent."""
    form = line.form(k)
    if form in lexicon.halves:
        return half(line, k, lexicon)
    if form in lexicon.articles and line.form(k + 1) in lexicon.denominators and line.follows(k + 1):
        return Value(100 / lexicon.denominators[line.form(k + 1)], k + 2, share=True)
    if (found := slashed(line, k)) is not None:
        return found
    if first is None or first.number != int(first.number) or not 0 < first.number < _LARGEST_WHOLE:
        return None
    if first.last < len(line) and line.follows(first.last) and line.form(first.last) in lexicon.denominators:
        whole = lexicon.denominators[line.form(first.last)]
        return Value(100 * first.number / whole, first.last + 1, share=True) if first.number < whole else None
    return out_of(line, first, lexicon)


_DENOMINATORS = {"2": 2, "3": 3, "4": 4, "5": 5, "8": 8, "10": 10}


def slashed(line: Line, k: int) -> Value | None:
    """2/3; a day and a month (5/17) or a score (3/2) are none."""
    if (
        line.kinds[k] != "digits"
        or line.gap(k + 1) != "/"
        or line.gap(k).endswith("/")
        or line.gap(k + 2).startswith("/")
    ):
        return None
    above, whole = line.form(k), _DENOMINATORS.get(line.form(k + 1), 0)
    return Value(100 * int(above) / whole, k + 2, share=True) if above.isdigit() and 0 < int(above) < whole else None


def half(line: Line, k: int, lexicon: Lexicon) -> Value | None:
    """Half a million is a number; half of them, half the town a share; a second half is neither."""
    after = line.form(k + 1)
    if after in lexicon.articles and line.form(k + 2) in lexicon.scales:
        return Value(0.5 * lexicon.scales[line.form(k + 2)], k + 3)
    if after in lexicon.articles | {""} and line.form(k + 2) in lexicon.units:
        return Value(0.5, k + 2)
    if after in FACTS.wholes:
        return Value(50.0, k + 1, share=True)
    return (
        Value(50.0, k + 1, share=True)
        if line.form(k - 1) in lexicon.nearly and ends_phrase(line, k + 1, lexicon)
        else None
    )


def ends_phrase(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Whether a half before atom k is a measure by itself: cut it by nearly half; not nearly half-empty, nor almost half as many again."""
    return not line.gap(k).startswith(("-", "\u2010", "\u2011")) and line.form(k) not in lexicon.half_more


def out_of(line: Line, first: Value, lexicon: Lexicon) -> Value | None:
    """Four in five, nine out of ten, neun von zehn."""
    k = first.last
    if "sur" in lexicon.out_of and k < len(line) and line.kinds[k] == "word" and line.form(k + 1) == "sur":
        k += 1  # quatre personnes sur cinq
    if k < len(line) and line.form(k) == "out" and line.form(k + 1) == "of":
        k += 1
    elif line.form(k) not in lexicon.out_of or line.form(k) == "of":
        return None
    if k + 1 >= len(line) or not (line.gap(k).isspace() and line.gap(k + 1).isspace()):
        return None
    whole = plain(line, k + 1, lexicon)
    if whole is None or not first.number <= whole.number <= _LARGEST_WHOLE or whole.number < 2:
        return None
    mixed = line.kinds[k + 1] == "digits" and line.form(k) == "in" and line.kinds[first.last - 1] != "digits"
    if line.form(whole.last) in lexicon.units or (mixed and whole.number not in _ROUND_WHOLES):
        return None  # three in 24 hours; nine in 10 patients
    return Value(100 * first.number / whole.number, whole.last, share=True)


def written(value: float) -> str:
    """A value as the key has it: no exponent, no trailing zeros.

    >>> written(1200000.0), written(66.66667), written(0.5)
    ('1200000', '66.667', '0.5')
    """
    return f"{value:.3f}".rstrip("0").rstrip(".")
