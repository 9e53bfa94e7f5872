"""What two freely worded reports must share before a fact of one is said to have become another.

Sentences that are linked because they tell of one thing still tell different parts of it. Of the changes told between twelve
stories of three outlets, one in three was right while the place of a number and a common word were taken for proof.
"""

from __future__ import annotations

import re

from compare_app.model.version import Fact
from compare_app.text.facts.lexicon import CURRENCIES
from compare_app.text.word_lists import word_set

from .pair import Pair, Side
from .same_fact import days, same, value_and_unit
from .stems import stem, telling

#: From this share of what is told in common on, two reports tell the same, in part.
SOME = 0.3
HALF = 0.5
_REACH = 3
#: Without more in common, a number of another size counts something else; one of quite another size does in any case.
_SIZE, _FAR = 0.2, 0.05
_NEAR = 0.85
_ALL = 100
#: Small numbers are near one another by chance.
_SMALL = 20
#: What is nearly so much is no less than that share of it.
_NEARLY = 0.88
#: A number of so many signs is known by itself: 83 million, 1,460.
_TELLING = 1000
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_RATE = re.compile(r"\s?(?:a|an|per|each|every|annually|yearly|monthly)\b(?:\s(?:year|month|week|day|hour))?")
_OTHERS = re.compile(r"\s(?:other|others|more|further)\b")
_MORE = re.compile(r"\s(?:more|further|fewer)\b")
_RANGE = re.compile(r"\b(?:between|from)\s(?:about\s|some\s)?$")
_CAPPED = re.compile(r"\b(?:cap|caps|capped|limit|limits|limited|maximum|ceiling)\b")
_PEOPLE = re.compile(r"\s(?:people|persons|men|women|children)\b")
_LABEL = re.compile(
    r"\b(?:nivel|niveles|niveau|planta|art\u00edculo|artigo|articolo|article|Artikel|artikel|kil\u00f3metro|Kilometer|Bundesstra\u00dfe|Autobahn|Zimmer|Gleis|Kapitel|Ebene|Stufe|Nummer"
    r"|autoroute|chambre|voie|chapitre|num\u00e9ro|ligne|carretera|habitaci\u00f3n|cap\u00edtulo|n\u00famero|l\u00ednea|linha|quarto|n\u00edvel|rodovia|stanza|binario|capitolo|livello|snelweg|kamer|spoor|lijn"
    r"|Interstate|Route|Highway|Section|Article|Chapter|Flight|Room|Gate|Platform|Page|Act|Bill|No|Number|Resolution|Title|Rule|Psalm|Exit|Pier|Unit|Line|Grade|Day|Week|Game|Round|District|Proposition|Amendment|Model|Type|Level|Phase|Category)\.?\s$"
)
_MODIFIERS = frozenset({"more", "extra", "other", "additional", "further", "new", "of"})
#: What is measured, and who is counted, says too little of what a number is of; so does that somebody said so.
_FAMILY = re.compile(
    r"\b(?:mother|father|mum|mom|dad|grandmother|grandfather|parent|parents)[- ]of[- ]$", re.IGNORECASE
)
TIMES = frozenset(
    stem(word)
    for word in word_set(
        "year month week day hour minute decade time people person million billion percent "
        "jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minuten menschen personen leute million millionen milliarden prozent "
        "an ans annee annees mois semaine semaines jour jours heure heures minutes personne personnes gens millions milliards pourcent "
        "ano anos mes meses semana semanas dia dias hora horas minutos persona personas pessoa pessoas gente mil millon millones milhao milhoes por ciento cento "
        "anno anni mese mesi settimana settimane giorno giorni ora ore minuti persone milioni miliardi "
        "jaar maand maanden weken dag dagen uur minuten mensen miljoen miljard procent"
    )
)
_LITTLE = TIMES | frozenset(
    stem(word)
    for word in word_set(
        "more most least nearly almost about around roughly than say says said tell told according report reported reports monday tuesday wednesday thursday friday saturday sunday "
        "mile miles kilometre kilometres kilometer kilometers foot feet metre metres meter meters pound pounds dollar dollars cent cents ton tons tonne tonnes acre acres"
    )
)


#: What a figure is so many of says whose it is no more than its size does; how often something was done says more.
MEASURES = TIMES - {stem("time")}


def apart(pair: Pair) -> bool:
    """Whether the sentences stand in reports written apart, and neither is the other reworded."""
    return not pair.drafts and not pair.close


def heads(side: Side, number: Fact) -> frozenset[str]:
    """The stems of what a number counts or measures, as far as its neighbours tell: hurt, pages; not years."""
    around = side.around(number.span, _REACH)
    return frozenset(word for word in around if not word.startswith("#") and word not in _LITTLE)


def may_replace(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a number of one report can be that of the other, although it is another: 146 pages, 164 pages."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if left is None or right is None or unit_a != unit_b or days(a) or told_differently(pair, a, b):
        return False
    if (abs(left - right) == 1 and (others_follow(pair.a, a) or others_follow(pair.b, b))) or (
        unit_a == "%" and left + right == _ALL
    ):
        return False  # 30 states, joined by 29 others; 6 percent are, 94 percent are not
    if told_of_others(pair, a, b):
        return False
    size = min(left, right) / max(left, right) if max(left, right) else 1.0
    if size < HALF and hyphened(pair.a, a) != hyphened(pair.b, b):
        return False  # 30-round magazines, more than 100 rounds
    return size >= (_SIZE if pair.common < SOME else _FAR)


def told_on_days(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two dates stand beside a common word, each in its own clause: on Tuesday, after the court met tells of no day it met."""
    return bool(beside_date(pair.a, a) & beside_date(pair.b, b))


def beside_date(side: Side, date: Fact) -> frozenset[str]:
    """The stems around a date, as far as no other clause begins between."""
    at = side.tokens_in(date.span)
    if not at:
        return frozenset()
    first, last = at.start, at.stop
    while first > max(0, at.start - _REACH) and side.tokens[first - 1].form not in _OTHER_CLAUSE:
        first -= 1
    while last < min(len(side.tokens), at.stop + _REACH) and side.tokens[last].form not in _OTHER_CLAUSE:
        last += 1
    near = (*side.tokens[first : at.start], *side.tokens[at.stop : last])
    words = frozenset(stem(token.form) for token in near if telling(token.form))
    return frozenset(word for word in words if not word.startswith("#") and word not in _LITTLE)


_OTHER_CLAUSE = word_set(
    "after before when while as since although though nachdem bevor als wahrend obwohl apres avant lorsque quand despues antes cuando mientras depois quando enquanto dopo prima mentre nadat voordat toen terwijl"
)


def hyphened(side: Side, number: Fact) -> bool:
    """Whether a number is part of a compound: 30-round magazines."""
    return side.text[number.span.end : number.span.end + 1] == "-"


def told_of_others(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two figures are told of different people or bodies: Tillery won by 22 points, Corliss by 31."""
    of_a, of_b = doer(pair.a, a), doer(pair.b, b)
    if of_a is None or of_b is None or same(of_a, of_b):
        return False
    return pair.b.whole.has(of_a) and pair.a.whole.has(of_b)


def doer(side: Side, number: Fact) -> Fact | None:
    """The last name before a figure, in its clause, that can be a subject: no owner, source, place behind a preposition or apposition."""
    names = [
        f
        for f in side.of_kind("name")
        if f.span.end < number.span.start and not clause_ends(side, f.span.end, number.span.start)
    ]
    names = [f for f in names if not (owns(side, f) or governed(side, f) or speaks(side, f))]
    return names[-1] if names else None


def owns(side: Side, name: Fact) -> bool:
    """Whether a name is an owner: Mabry's district."""
    return name.span.of(side.text).endswith(("'s", "\u2019s", "s\u2019")) or side.text[
        name.span.end : name.span.end + 1
    ] in ("'", "\u2019")


def governed(side: Side, name: Fact) -> bool:
    """Whether a small word, a sign or another name stands before a name, so that it need not be a subject."""
    before = side.text[side.span.start : name.span.start]
    return _GOVERNS.search(before) is not None


_GOVERNS = re.compile(
    r"(?:\b(?:of|in|at|from|to|for|by|with|on|near|against|than|over|under|into|and|or|as|von|aus|bei|mit|de|en|a|con|por|di|da|per)\s(?:the\s)?|[,;(\u2013\u2014-]\s?)$",
    re.IGNORECASE,
)


def speaks(side: Side, name: Fact) -> bool:
    """Whether a verb of saying follows a name."""
    return any(cue.kind == "attribution" and 0 < cue.span.start - name.span.end <= 1 for cue in side.facts)


def told_differently(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers are a year and a count, a sum and so much a year, or stand beside no common word."""
    if is_year(pair.a, a) != is_year(pair.b, b) or is_rate(pair.a, a) != is_rate(pair.b, b):
        return True
    if not heads(pair.a, a) & heads(pair.b, b):
        return True
    things = counted_thing(pair.a, a), counted_thing(pair.b, b)
    same_thing = not (things[0] and things[1]) or things[0] == things[1]
    return not same_thing and not done_to(pair.a, a) & done_to(pair.b, b)  # all 50 Democrats; all 46 no votes


def may_round(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether a number of one report can be that of the other made rounder: of one unit, and near, large or beside a common word."""
    (left, unit_a), (right, unit_b) = value_and_unit(a), value_and_unit(b)
    if unit_a != unit_b and not (days(a) and days(b)):
        return False
    if {left is None and a.key, right is None and b.key} & _FEW_THINGS and not heads(pair.a, a) & heads(pair.b, b):
        return False  # several panelists, 9 heart attacks
    if left is None or right is None:
        return not (others_follow(pair.a, a) or others_follow(pair.b, b))  # scores more
    if not unit_a and (more_follow(pair.a, a) or more_follow(pair.b, b)):
        return False  # 212,000 more people
    return near_enough(pair, (a, b), (left, right))


_FEW_THINGS = frozenset({"number:~several:", "number:~few:", "number:~couple:", "number:~handful:"})


def near_enough(pair: Pair, numbers: tuple[Fact, Fact], values: tuple[float, float]) -> bool:
    """Whether one of two numbers is the other made rounder, by their size and by what stands beside them."""
    alike = bool(heads(pair.a, numbers[0]) & heads(pair.b, numbers[1]))
    if max(values) < _SMALL and not alike and not value_and_unit(numbers[0])[1]:
        return False  # 12 crew members, at least 11 dead
    hedges = pair.a.hedge_of(numbers[0]), pair.b.hedge_of(numbers[1])
    if hedges == (None, None) and exact(values[0]) and exact(values[1]) and not alike:
        return False  # 19,612; 19,400
    if any(h is not None and h.key == "certainty:below" for h in hedges) and min(values) < _NEARLY * max(values):
        return False  # nearly 14 feet; 11.5 feet
    return bool(days(numbers[0])) or min(values) >= _TELLING or min(values) >= _NEAR * max(values) or alike


def counted_thing(side: Side, number: Fact) -> str:
    """The stem of the word right behind a number, where it says what is counted: people say little."""
    at = side.tokens_in(number.span)
    forms = [token.form for token in side.tokens[at.stop : at.stop + 2]] if at else []
    behind = next((form for form in forms if form not in _MODIFIERS), "")
    return stem(behind) if telling(behind) and stem(behind) not in TIMES else ""


def done_to(side: Side, number: Fact) -> frozenset[str]:
    """The stem of the verb or noun right before a number and its hedge: injuring at least seven, injuring 11."""
    hedge = side.hedge_of(number)
    start = hedge.span if hedge is not None and hedge.span.start < number.span.start else number.span
    at = side.tokens_in(start)
    before = side.tokens[max(0, at.start - 1) : at.start] if at else ()
    return frozenset(stem(token.form) for token in before if telling(token.form))


def other_sort(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two numbers are of two sorts: a sum and a count, an age (Tillery, 27,), a road's number (Interstate 44)."""
    (_, unit_a), (_, unit_b) = value_and_unit(a), value_and_unit(b)
    if is_age(pair.a, a) != is_age(pair.b, b) or is_label(pair.a, a) != is_label(pair.b, b):
        return True
    if on_clock(pair.a, a) or on_clock(pair.b, b):
        return True  # alle 7.50, attorno alle 8
    if is_factor(pair.a, a) != is_factor(pair.b, b):
        return True  # more than twice, 22
    if converted(pair.a, a) != converted(pair.b, b) or of_family(pair.a, a) != of_family(pair.b, b):
        return True
    money = unit_a in CURRENCIES, unit_b in CURRENCIES
    bare = pair.b if money[0] and not unit_b else pair.a if money[1] and not unit_a else None
    return bare is not None and bool(
        counted_thing(bare, b if bare is pair.b else a) or heads_people(bare, b if bare is pair.b else a)
    )


def is_factor(side: Side, number: Fact) -> bool:
    """Whether a number says how many times: twice as common."""
    return number.span.of(side.text).lower() in ("twice", "thrice", "double", "triple")


def on_clock(side: Side, number: Fact) -> bool:
    """Whether a number is a time of day in a language whose times are not read: alle 7.50, om 8 uur."""
    before, behind = side.text[max(side.span.start, number.span.start - 8) : number.span.start], number.span.end
    at = _AT.get(side.version.language)
    return (at is not None and at.search(before) is not None) or _OCLOCK.match(side.text, behind) is not None


_AT = {"it": re.compile(r"\b(?:alle|dalle|ore)\s$"), "da": re.compile(r"\bkl\.?\s$"), "sv": re.compile(r"\bklockan\s$")}
_OCLOCK = re.compile(r"\suur\b")


def converted(side: Side, number: Fact) -> bool:
    """Whether a number stands alone in brackets: 35 miles (56 kilometers)."""
    return side.text[number.span.start - 1 : number.span.start] == "("


def of_family(side: Side, number: Fact) -> bool:
    """Whether a number is of somebody's children: a mum of three."""
    return _FAMILY.search(side.text, max(side.span.start, number.span.start - 20), number.span.start) is not None


def heads_people(side: Side, number: Fact) -> bool:
    """Whether a number counts people."""
    return _PEOPLE.match(side.text, number.span.end, side.span.end) is not None


def is_age(side: Side, number: Fact) -> bool:
    """Whether a number is an age: Tillery, 27, a veteran; the 27-year-old; aged 27."""
    start, end = number.span.start, number.span.end
    if _AGE_BEHIND.match(side.text, end) or _AGED.search(side.text, max(0, start - 8), start):
        return True
    return number.span.length <= _DIGITS_OF_AGE and _APPOSED.match(side.text, max(0, start - 2), end + 1) is not None


_DIGITS_OF_AGE = 3
_AGE_BEHIND = re.compile(r"[- ]years?[- ]old")
_AGED = re.compile(r"\b(?:aged|age|age of)\s$")
_APPOSED = re.compile(r", \d+[,.\u2019']")


def is_label(side: Side, number: Fact) -> bool:
    """Whether a number tells one of its kind: Interstate 44, Article 5, Flight 212."""
    return _LABEL.search(side.text, max(side.span.start, number.span.start - 14), number.span.start) is not None


def may_approximate(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one number, hedged in one report and bare in the other, counts the same: at least 417 women; 417 women."""
    (value, unit), (_, other_unit) = value_and_unit(a), value_and_unit(b)
    if unit != other_unit:
        return False  # almost 11 hours; a majority of 11 to one
    for side, number in ((pair.a, a), (pair.b, b)):
        if _RANGE.search(side.text, max(side.span.start, number.span.start - 16), number.span.start):
            return False
        if _CAPPED.search(side.written):
            return False
    large = value is not None and value >= _TELLING
    return large or (bool(unit) and pair.common >= SOME) or bool(heads(pair.a, a) & heads(pair.b, b))


def exact(value: float) -> bool:
    """Whether a number has three figures that count or more, so that nobody rounded it."""
    return len(f"{value:g}".rstrip("0").replace(".", "")) >= _FIGURES


_FIGURES = 3


def more_follow(side: Side, number: Fact) -> bool:
    """Whether a number is an increase: 212,000 more people."""
    return _MORE.match(side.text, number.span.end, side.span.end) is not None


def is_year(side: Side, number: Fact) -> bool:
    """Whether a number is a year that no word tells to be one: the 2016 violations."""
    return _YEAR.fullmatch(number.span.of(side.text)) is not None


def is_rate(side: Side, number: Fact) -> bool:
    """Whether a number is so much for a time: $5 million a year."""
    return _RATE.match(side.text, number.span.end, side.span.end) is not None


def others_follow(side: Side, number: Fact) -> bool:
    """Whether a number leaves somebody out: 29 other states."""
    return _OTHERS.match(side.text, number.span.end, side.span.end) is not None


def clause_ends(side: Side, start: int, end: int) -> bool:
    """Whether a clause ends between two places: boasted of his hands, earned 480,000."""
    return _ENDS.search(side.text, start, end) is not None


_ENDS = re.compile(r"[,;:\u2014\u2013\u201c\u201d\"](?!\d)|(?<!\w)[\u2018'](?=\w)")


def tells_some(pair: Pair, words: frozenset[str]) -> bool:
    """Whether a good part of some stems of a is told on the other side, by themselves or in other words."""
    told = sum(word in pair.b.stems or pair.tells(stem(word)) for word in words)
    return told > 0 and told >= _RETOLD * len(words)


_RETOLD = 0.25
