"""Whether a verb before a marked string brings it: `Holt CALLED it “`; not the verb of what Holt says, of what is asked, or of who told it."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens, is_adverb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.verb_second import is_passive_german
from compare_app.text.speakers.clause.passives import passive
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE

#: Tokens between an answer and what it is
_ANSWER = 16
_ASKS = ("ask", "wonder", "question", "inquir", "enquir")


def may_report(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether somebody may be the subject of a verb: it is one that acts, and not that of a relative clause before it."""
    if not acts(tokens, at, low, grammar) or passive(tokens, at, low, grammar) or _is_given_out(tokens, at, low):
        return False
    return not (_ends_relative(tokens, at, low, grammar) or is_passive_german(tokens, at, low, grammar))


def _is_given_out(tokens: Tokens, at: int, low: int) -> bool:
    """`said in a message POSTED on Instagram: “`: what is told of what somebody's words stand in."""
    if tokens[at - 1].low not in SPEAKERS.writings or not tokens[at].low.endswith("ed") or at - 3 <= low:
        return False
    return any(token.low in SPEAKERS.where for token in tokens[max(low + 1, at - 5) : at - 1])


def _ends_relative(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """`suggesting that staff WHO COMPLAINED were “actors”`: the verb is all of a clause that tells who is meant."""
    if grammar.inverts or at - 2 < low or tokens[at - 1].low not in ("who", "that"):
        return False
    return at + 1 < len(tokens) and tokens[at - 2].is_word and tokens[at + 1].low in grammar.auxiliaries


def says_nothing(place: Place, at: int, grammar: Grammar, beside: bool) -> bool:
    """Whether a verb is there for something else than what is said."""
    tokens = place.tokens
    if tokens[at].low in SPEAKERS.stands_by and _describes(place, grammar):
        return True
    if (
        not beside
        and tokens[at].low in grammar.weak_verbs
        and not (_says_that(place, at) or _finds(place, at, grammar) or _presses(place, at, grammar))
    ):
        return True
    # that he goes there on Sundays, “with a trowel”
    if tokens[at].low in SPEAKERS.goes and any(token.is_word for token in tokens[at + 1 : place.at]):
        return True
    if grammar.inverts:
        return False
    return _tells_who_told(place, at, grammar) or _is_asked(place, at) or _is_over(place, at, grammar)


def _describes(place: Place, grammar: Grammar) -> bool:
    """`defends officers over “HEAVY-HANDED” arrest`, `defended his “RACIST” remark`: a word for what somebody stands by, which others use."""
    after = place.tokens[place.at + 1] if place.at + 1 < place.end else None
    noun = after is not None and after.is_word and not after.is_name and after.low not in grammar.stops
    return place.words == 1 and noun


def _is_over(place: Place, verb: int, grammar: Grammar) -> bool:
    """`said that drivers WHO SUPPORTED the ban were “stuck”`: a clause that tells who is meant, and the sentence goes on behind it."""
    tokens, who = place.tokens, verb - 1
    while who > place.low and is_adverb(tokens[who], grammar):
        who -= 1
    if who - 1 <= place.low or tokens[who].low != "who" or not tokens[who - 1].is_word or verb + 1 >= place.at:
        return False
    if tokens[verb].low not in SPEAKERS.takes_no_clause and tokens[verb + 1].low not in grammar.prepositions - {"like"}:
        return False
    for at in range(verb + 1, place.at):
        token, before = tokens[at], tokens[at - 1]
        if not token.is_word or token.low in grammar.relatives or token.low in grammar.conjunctions:
            return False
        if token.low in grammar.auxiliaries and at > verb + 1:
            return not (before.low in grammar.pronouns and before.low != "it")
    return False


def _finds(place: Place, verb: int, grammar: Grammar) -> bool:
    """`found the soup “thin” and the waiters “rude”`: what somebody thinks of one thing or several; not: found a note “I did it”."""
    tokens, at = place.tokens, verb + 1
    if tokens[verb].low not in SPEAKERS.finds or place.words > _JUDGES or not place.content[:1].islower():
        return False
    while at < place.at:
        what = phrase_at(tokens, at, place.at, grammar)
        definite = tokens[at].low in SPEAKERS.definite or tokens[at].is_name
        if what is None or not definite or tokens[what.last].text != QUOTE:
            return False
        if what.last == place.at:
            return True
        at = what.last + 1
        while at < place.at and (tokens[at].text == "," or tokens[at].low in ("and", "but")):
            at += 1
    return False


#: Words of such a judgement.
_JUDGES = 3


def _says_that(place: Place, verb: int) -> bool:  # noqa: PLR0911  one case a line
    """`found that ...`: a clause follows, so that a weak verb reports too."""
    tokens = place.tokens
    if tokens[place.at - 1].low == "to" and tokens[verb].low in SPEAKERS.likens:
        return True  # compared it to “a war zone”
    if tokens[place.at - 1].low == "as" and tokens[verb].low in SPEAKERS.takes_as:
        return True  # brushed off the bill as “a stunt”
    if tokens[place.at - 1].low == "to" and tokens[verb].low in SPEAKERS.invites:
        return True  # invited him to “come and see”
    if tokens[place.at - 1].low in ("about", "of") and tokens[verb].low in SPEAKERS.talks:
        return place.at - verb <= 3  # talked about “the forgotten”
    if asks_to_know(tokens, verb, place.low):
        return tokens[verb + 1].low in SPEAKERS.questions
    if tokens[verb].low in SPEAKERS.attitudes:  # expects the bank to be “patient”
        return any(token.low == "to" for token in tokens[verb + 1 : place.at])
    that = verb + 2 if tokens[verb + 1].low in ("back", "out") else verb + 1  # shot back that
    if tokens[verb + 1].low == "back":  # fired back at a rally in Delby that
        that = next((p for p in range(verb + 2, min(place.at, verb + _ANSWER)) if tokens[p].low == "that"), that)
    if (
        tokens[verb].low in SPEAKERS.puts
        and verb + 2 < place.at
        and tokens[verb + 1].low == "it"
        and tokens[verb + 2].low == "to"
    ):
        that = next((p for p in range(verb + 3, min(place.at, verb + 8)) if tokens[p].low == "that"), that)
    return that + 1 < place.at and tokens[that].low == "that" and tokens[that + 1].is_word


def _presses(place: Place, verb: int, grammar: Grammar) -> bool:
    """`PRESSED an official on why she had “sat on her hands”`: a question, which no relative clause brings."""
    if place.tokens[verb].low not in SPEAKERS.presses:
        return False
    asked = place.tokens[verb + 1 : place.at]
    questions = SPEAKERS.questions - grammar.relatives - {"when", "where"}
    return all(token.is_word for token in asked) and any(token.low in questions for token in asked)


def asks_to_know(tokens: Tokens, verb: int, low: int) -> bool:
    """`Holt WANTED TO KNOW whether she was “a handful”`: a question."""
    return (
        verb - 2 > low
        and tokens[verb].low == "know"
        and tokens[verb - 1].low == "to"
        and tokens[verb - 2].low in SPEAKERS.wants
    )


def _tells_who_told(place: Place, at: int, grammar: Grammar) -> bool:
    """`He told her, SHE SAID, that he was “a fool”`, `He told her, SHE RECALLED: “`: an aside that says whom another's words are known from."""
    tokens = place.tokens
    recalls = at + 2 == place.at and tokens[at + 1].text == ":" and tokens[at].low in SPEAKERS.hears
    if not recalls and (at + 2 >= place.at or (tokens[at + 1].text, tokens[at + 2].low) != (",", "that")):
        return False
    comma = next((p for p in range(at - 1, max(place.low, at - 8), -1) if tokens[p].text == ","), None)
    if comma is None:
        return False
    return any(may_report(tokens, p, place.low, grammar) for p in range(comma - 1, max(place.low, comma - 8), -1))


def _is_asked(place: Place, at: int) -> bool:
    """`asked her whether SHE AGREED that it was “a joke”`: what somebody is asked to say are words of whoever asks."""
    tokens = place.tokens
    whether = next((p for p in range(at - 1, max(place.low, at - 6), -1) if tokens[p].low in ("whether", "if")), None)
    if whether is None or any(not token.is_word for token in tokens[whether:at]):
        return False
    return any(token.low.startswith(_ASKS) for token in tokens[max(place.low, whether - 8) : whether])


def is_condition(tokens: Tokens, found: Attribution, low: int) -> bool:
    """`said she would go UNLESS Lund promised “a fair hearing”`: what nobody has said yet."""
    before = found.speaker.first - 1
    return before > low and tokens[before].low in SPEAKERS.conditions


def in_said_clause(tokens: Tokens, found: Attribution, verb: int, low: int, grammar: Grammar) -> bool:
    """`Holt said they felt “ignored”`, `Holt said that she would go “if asked”`: what others think or do is told by those who say so."""
    before = found.speaker.first - 1
    first, head = tokens[found.speaker.first], tokens[found.speaker.head]
    # Veldhorn said it did not comment on “rumours”, said its inspectors had seen “some cracks”
    own = head.low == "it" or (first.low == "its" and not head.is_name)
    own = own or tokens[verb].low in ("speaking", "talking")  # said that Holt had been speaking “for himself”
    own = own or _may_or_reacts(tokens, verb)
    does = found.speaker.pronoun and (tokens[verb].low in grammar.weak_verbs or tokens[verb].low in SPEAKERS.does)
    if not (own or does or tokens[verb].low in SPEAKERS.minds) or before <= low:
        return False
    if tokens[before].low == "that":
        # told the board that it was read, and that parents could request
        other = (p for p in range(before - 2, low, -1) if tokens[p].low == "that")
        that = next(other, before) if tokens[before - 1].low in ("and", "but") else before
        # said in a statement that its inspectors had seen “some cracks”; told the house that he sent it
        told = first.low == "its" or found.speaker.pronoun or that < before
        if told and _is_told(tokens, that, low):
            return True
        before -= 1
    return acts(tokens, before, low, grammar) and tokens[before].low not in SPEAKERS.minds | grammar.weak_verbs


_REASON = 8  # tokens between what somebody does and its reason


def _may_or_reacts(tokens: Tokens, verb: int) -> bool:
    """`said that parents COULD REQUEST it “at any time”`, `said that students RESPOND TO it because “it does not lie”`: no words of theirs."""
    reacts = tokens[verb].low in SPEAKERS.reacts
    reacts = reacts and any(token.low == "because" for token in tokens[verb + 1 : verb + _REASON])
    return reacts or tokens[verb - 1].low in SPEAKERS.possible


def retells(place: Place, found: Attribution, verb: int, grammar: Grammar) -> bool:
    """`Holt said the club WELCOMED it and would “study it”`: what follows the `and` goes on with what Holt said."""
    tokens, before = place.tokens, found.speaker.first - 1
    if grammar.inverts or before <= place.low:
        return False
    joints = [p for p in range(verb + 1, place.at - 1) if tokens[p].low in ("and", "but")]
    if tokens[before].low == "that":
        if any(tokens[p + 1].low == "that" for p in joints) and _is_told(tokens, before, place.low):
            return True
        before -= 1
    if before <= place.low or tokens[before].low not in SPEAKERS.says:
        return False
    return any(tokens[p + 1].low in grammar.auxiliaries or tokens[p + 1].low == "that" for p in joints)


def _is_told(tokens: Tokens, that: int, low: int) -> bool:
    """`told the court THAT he wrote it and that`, `said through his lawyer THAT he did and that`: a verb of saying brings the clause."""
    return any(
        tokens[p].low in SPEAKERS.says or tokens[p].low in SPEAKERS.tells for p in range(max(low, that - 6), that)
    )
