"""Facts so slight by themselves that they are told in passing, or stand on the other side by chance: one of them, in 2013."""

from __future__ import annotations

from compare_app.changes.same.numbers import value_and_unit
from compare_app.model.version import Fact

_SMALL = 3


def in_passing(fact: Fact, text: str) -> bool:
    """Whether a number is one, two or three in letters, without a unit: too small to be missed when its clause goes."""
    value, unit = value_and_unit(fact) if fact.kind == "number" else (None, "")
    return value is not None and value <= _SMALL and not unit and fact.span.of(text).isalpha()


def is_bare_year(figure: Fact) -> bool:
    """Whether a date is a year and no more: the 2013 act is no claim."""
    return figure.kind == "date" and len(figure.key) == len("date:2013") and figure.key[5:].isdigit()
