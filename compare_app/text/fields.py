"""What a body is for, where that is two things: `Center for LAW AND POLICY`, `Bureau of ALCOHOL, TOBACCO AND FIREARMS`: one token."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from compare_app.text.frequencies import frequencies
from compare_app.text.names.titles import gender_of
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import Token, tokenize

#: Words of a field before the `and`, and behind it
_BEFORE, _BEHIND = 6, 3


@cache
def _heads() -> frozenset[str]:
    """What bodies that have a field are, as the word stands in their names."""
    more = (word.lower() for word in (*PHRASES.of_state, *PHRASES.for_something))
    return NAMES.body_nouns | NAMES.state_bodies | NAMES.group_nouns | frozenset(more)


def with_fields(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens of a text with each such field as one."""
    joints = [n for n in range(3, len(tokens) - 1) if tokens[n].low in NAMES.field_joints]
    for joint in reversed(joints):
        field = _around(tokens, joint)
        if field is None:
            continue
        start, end = tokens[field[0]].start, tokens[field[1] - 1].end
        tokens[slice(*field)] = [Token(start, end, text[start:end], text[start:end].lower())]
    return tokens


@lru_cache(maxsize=1 << 12)
def joined_in(line: str) -> tuple[tuple[int, int], ...]:
    """Where names or parts of names stand in a line that an `and` is in: Food and Drug Administration."""
    if not any(f" {joint} " in line for joint in NAMES.field_joints):
        return ()
    tokens = with_fields(line, tokenize(line, 0, len(line)))
    return tuple((t.start, t.end) for t in tokens if not NAMES.field_joints.isdisjoint(t.low.split()[1:-1]))


def _around(tokens: Sequence[Token], joint: int) -> tuple[int, int] | None:
    """The field that the `and` at a place is in, as a range."""
    first = joint
    while first > max(1, joint - _BEFORE) and (_is_word(tokens[first - 1]) or _parts(tokens, first - 1)):
        first -= 1
    led = first - 1 if tokens[first - 1].low not in NAMES.field_articles else first - 2
    last = joint + 1
    while last < min(len(tokens), joint + 1 + _BEHIND) and _is_word(tokens[last]):
        last += 1
    whole = led > 0 and first < joint and last > joint + 1 and not _goes_on(tokens, last)
    if not whole or tokens[led].low not in NAMES.body_links:
        return None
    return (first, last) if tokens[led - 1].is_name and tokens[led - 1].low in _heads() else None


def _parts(tokens: Sequence[Token], at: int) -> bool:
    """`Alcohol, Tobacco and`: a comma between words of the field."""
    return tokens[at].text == "," and tokens[at - 1].is_name


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the words behind the `and` are another name than the field's: and Mayor Ana Ruiz."""
    return at < len(tokens) and tokens[at].is_name


def _is_word(token: Token) -> bool:
    """Whether a word with a capital may be one of a field: no name of a person or a body."""
    if not token.is_name or token.possessive or token.low in _heads() or token.low in NAMES.one_word_bodies:
        return False
    known = (frequencies("en") or {}).get(token.low.partition("-")[0], 0) > 0
    return known and gender_of(token.text, ()) is None
