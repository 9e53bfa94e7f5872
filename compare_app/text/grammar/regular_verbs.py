"""The forms of regular English verbs, so that their grammar lists them once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def regular_forms(verbs: Iterable[str]) -> frozenset[str]:
    """Every form of the verbs.

    >>> sorted(regular_forms(["deny", "state"]))
    ['denied', 'denies', 'deny', 'denying', 'state', 'stated', 'states', 'stating']
    """
    return frozenset(form for verb in verbs for form in _forms(verb))


def _forms(verb: str) -> Iterator[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    third = verb + "es" if verb.endswith(("s", "sh", "ch", "x", "z")) else verb + "s"
    past = verb + "d" if verb.endswith("e") else verb + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third, past = verb[:-1] + "ies", verb[:-1] + "ied"
    yield from (verb, third, past, stem + "ing")
