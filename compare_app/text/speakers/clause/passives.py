"""Whether a reporting verb is passive, so that its subject is not who says it: `was called`, `called “a clown” by Holt`, `a été jugé`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens, is_adverb
from compare_app.text.speakers.clause.bare_subjects import is_headline
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE


def passive(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """`was called`, `has been described as`: the subject is not who said it."""
    if _is_french_passive(tokens, at, low):
        return True
    if (
        grammar.inverts
        or not tokens[at].low.endswith(SPEAKERS.passive_endings)
        or tokens[at].low in SPEAKERS.spoken_of_self
    ):
        return False
    if at + 1 < len(tokens) and tokens[at + 1].low == "by" and not _by_means(tokens, at + 2):
        return True  # a row described by one member as
    if _by_after(tokens, at) or _has_no_object(tokens, at):
        return True
    place = at - 1
    while place > low and is_adverb(tokens[place], grammar) and tokens[place].low not in ("quoted", "cited"):
        place -= 1
    return place >= low and tokens[place].low in SPEAKERS.be


def _has_no_object(tokens: Tokens, at: int) -> bool:
    """`Council ACCUSED of “theft”`, `Minister TOLD to “get a grip”`: what somebody does to another, who would stand right behind."""
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if behind == QUOTE and is_headline(tokens) and tokens[at].low in SPEAKERS.told_of:
        return True  # MP branded ‘a disgrace’ for sleeping
    if behind == "of" and tokens[at].low == "warned":
        return is_headline(tokens)  # a headline, which tells what somebody does as of now: police WARN of
    kinds = {"of": SPEAKERS.charged, "to": SPEAKERS.bidden, "for": SPEAKERS.judged}
    return tokens[at].low in kinds.get(behind, ())


def _is_french_passive(tokens: Tokens, at: int, low: int) -> bool:
    """`serait lancé « avant juin »`, `a été jugé`; `s'est exclamé` is none."""
    if (
        not tokens[at].low.endswith(("é", "ée", "és", "ées"))
        or at - 1 < low
        or tokens[at - 1].low not in SPEAKERS.be_french
    ):
        return False
    return at - 2 < low or tokens[at - 2].low not in ("s'", "s\u2019", "se")


def _by_after(tokens: Tokens, at: int) -> bool:
    """`Ruiz, called “a clown” by Holt, won`: past the string that the participle brings."""
    quoted = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].low == "as")
    return quoted + 1 < len(tokens) and tokens[quoted].text == QUOTE and tokens[quoted + 1].low == "by"


def _by_means(tokens: Tokens, at: int) -> bool:
    """Whether what stands behind `by` is how something is said, and nobody by whom."""
    return at < len(tokens) and (tokens[at].low in SPEAKERS.means or tokens[at].low.endswith("ing"))
