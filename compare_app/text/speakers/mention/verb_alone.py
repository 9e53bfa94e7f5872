"""A verb of saying without a subject beside a marked string, which goes on with who spoke before: `“...”, dijo en una entrevista`, `Añadió: «`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens, is_verb
from compare_app.text.phrases.places import Place
from compare_app.text.speakers.mention.after_subject import DASHES


def dropped_subject(place: Place, grammar: Grammar) -> tuple[int, int] | None:
    """The cue of `“...”, dijo en una entrevista`: a verb of saying beside the string, whose subject is who spoke before."""
    at = place.at + 1
    if not grammar.drops or place.ended or at + 1 >= place.end or place.tokens[at].text not in (",", *DASHES):
        return None
    at += 1
    helped = place.tokens[at].low in grammar.auxiliaries and at + 1 < place.end
    verb = at + 1 if helped else at
    return (at, verb + 1) if is_verb(place.tokens[verb], grammar) else None


def verb_alone(place: Place, grammar: Grammar) -> tuple[int, int] | None:
    """The cue of `Y concluyó: «`, `Añadió que la obra «`: a verb of saying before the string with no subject, which goes on with who spoke before."""
    if not grammar.drops or place.at - 2 < place.low:
        return None
    tokens, leads = place.tokens, grammar.conjunctions | grammar.between | grammar.openers | grammar.auxiliaries
    verb = next((p for p in range(place.low, place.at) if tokens[p].low not in leads), place.at)
    begins = verb == place.low and tokens[verb].low in grammar.verbs  # with the capital of its sentence
    if verb + 1 >= place.at or not (begins or is_verb(tokens[verb], grammar)):
        return None
    behind = verb + 2 if tokens[verb + 1].text == "," else verb + 1
    colon = tokens[place.at - 1].text == ":" and (
        behind == place.at - 1 or _says_where(tokens, behind, place.at - 1, grammar)
    )
    if not colon and not (behind < place.at and tokens[behind].low in grammar.conjunctions):
        return None
    return (verb - 1 if verb > place.low and tokens[verb - 1].low in grammar.auxiliaries else verb, verb + 1)


def _says_where(tokens: Tokens, at: int, colon: int, grammar: Grammar) -> bool:
    """`Añadió EN RUEDA DE PRENSA: «`: nothing but where or how something is said."""
    if tokens[at].low not in grammar.prepositions or any(not token.is_word for token in tokens[at:colon]):
        return False
    articles = (p for p in range(at, colon) if tokens[p].low in grammar.determiners)
    return all(tokens[p - 1].low in grammar.prepositions for p in articles)
