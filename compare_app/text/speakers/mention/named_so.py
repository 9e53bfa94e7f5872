"""Words that somebody calls something by, whoever tells it at the sentence's end: `Holt dismissed the charge as “odd,” the agency reported`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.places import Place
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.words import SPEAKERS


def is_named_so(place: Place, grammar: Grammar) -> bool:
    """Whether the string is how somebody calls something, whoever tells it at the sentence's end."""
    before = place.tokens[place.at - 1].low if place.at - 1 > place.low else ""
    if before not in _NAMED or not place.content[:1].islower() or grammar.inverts or grammar.drops:
        return False
    return any(_names_so(place, p, grammar) for p in range(place.at - 2, max(place.low, place.at - _OBJECT), -1))


def _names_so(place: Place, verb: int, grammar: Grammar) -> bool:
    """`Holt CALLED it “odd,” police said`, `Holt DISMISSED the charge as “odd,” the agency reported`: the words are of whoever names it so."""
    tokens = place.tokens
    as_what = tokens[place.at - 1].low == "as" and place.at - 2 > verb
    if not (as_what or verb == place.at - 2) or not acts(tokens, verb, place.low, grammar):
        return False
    if (
        tokens[verb].low in grammar.weak_verbs
        or tokens[verb].low.endswith("ing")
        or passive(tokens, verb, place.low, grammar)
    ):
        return False
    between = tokens[verb + 1 : place.at - 1]
    return all(token.is_word and token.low not in grammar.conjunctions for token in between)


#: What stands between a verb and a name for something: called IT “odd”, dismissed the charge AS “odd”
_NAMED = ("as", "it", "him", "her", "them")
#: Tokens of what is named so.
_OBJECT = 8


def is_conceded(place: Place, grammar: Grammar) -> bool:
    """`WHILE Orr insisted that it was “beyond doubt,” Holt found`: a clause that another's is set against, with a verb of its own."""
    tokens, low = place.tokens, place.low
    if grammar.inverts or grammar.drops or place.last != "," or not place.content[:1].islower():
        return False
    if tokens[low].low not in SPEAKERS.concedes or any(token.text == "," for token in tokens[low : place.at]):
        return False
    return any(
        tokens[p].low in grammar.strong_verbs and acts(tokens, p, low, grammar) for p in range(low + 1, place.at)
    )
