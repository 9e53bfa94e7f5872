"""Ordinal numbers and ranks: the third, 3rd, No. 3."""

from __future__ import annotations

from compare_app.text.facts.atoms import Line
from compare_app.text.facts.lexicon import Lexicon
from compare_app.text.facts.number_found import Found

#: Ranks have so many digits, and a word cut short as many letters: No.
_RANK = 2


def ordinal_at(line: Line, k: int, lexicon: Lexicon) -> Found | None:
    """The third, 3rd."""
    kind, form = line.kinds[k], line.forms[k]
    if kind == "word" and form in lexicon.ordinals:
        if form in lexicon.units and line.form(k - 1) in lexicon.per:
            return None  # metres per second
        return Found(k, k + 1, str(lexicon.ordinals[form]), "th", "ordinal")
    if kind == "digits" and form.isdigit() and line.form(k + 1) in lexicon.ordinal_suffixes and line.gap(k + 1) == "":
        return Found(k, k + 2, str(int(form)), "th", "ordinal")
    return None


def is_rank(line: Line, k: int, lexicon: Lexicon) -> bool:
    """Whether a number is a rank, as the third is: No. 3, the number 3 person; not: no 3 boats."""
    form, word = line.forms[k], line.form(k - 1)
    if not (word in lexicon.ranks and form.isdigit() and len(form) <= _RANK and line.gap(k).strip() in ("", ".")):
        return False
    written = line.span(k - 1, k).of(line.text)
    return line.gap(k).startswith(".") or len(word) > _RANK or (written[:1].isupper() and k > 1)
