"""The noun that a relative clause says something of: `Mia Holt, an expert at Delby, who said`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.body_names import is_body_noun
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.tokens import QUOTE


def led_by_relative(tokens: Tokens, phrase: Phrase | None, low: int, grammar: Grammar) -> Phrase | None:
    """`a lawyer, Mark Stein, who at a news conference accused`: the noun before the relative, not the one in its clause."""
    if phrase is None or phrase.first - 3 < low or tokens[phrase.first - 1].low not in grammar.prepositions:
        return None
    relative = phrase.first - 2
    if tokens[relative].low != "who":
        return None
    return before_relative(tokens, low, relative - (tokens[relative - 1].text == ","), grammar)


def before_relative(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt, an expert at Delby, who said`: the name before the description."""
    phrase = phrase_before(tokens, low, end, grammar) or _told_of(tokens, low, end, grammar)
    phrase = _held(tokens, phrase, low, grammar) if phrase is not None else None
    if phrase is not None and phrase.first - 3 > low and tokens[phrase.first - 1].low == "and":
        joined = phrase_before(tokens, low, phrase.first - 1, grammar)  # Ana Ruiz, a doctor and the newest member, who
        phrase = joined if joined is not None and tokens[joined.first - 1].text == "," else phrase
    described = (
        phrase is not None
        and phrase.first - 1 > low
        and tokens[phrase.first - 1].text == ","
        and tokens[phrase.first].low in grammar.determiners
    )
    outer = None
    if phrase is not None and described:
        outer = phrase_before(tokens, low, _before_bracket(tokens, low, phrase.first - 1), grammar)
    outer = outer or _past_description(tokens, phrase, low, end, grammar)
    if outer is not None and tokens[outer.head].is_name:
        return outer
    return (
        _nearest_name(tokens, phrase, grammar) if tokens[end].low == "who" or tokens[end + 1].low == "who" else phrase
    )


def _past_description(tokens: Tokens, phrase: Phrase | None, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt, a doctor and former head of a family group, who said`: the name, where the noun before `who` is nobody."""
    if phrase is None or phrase.pronoun or tokens[end].text != "," or tokens[phrase.last - 1].is_name:
        return None
    noun = tokens[phrase.last - 1]
    if grammar.inverts or (is_person_noun(noun, grammar) and not is_body_noun(noun.low)):
        return None
    comma = next((p for p in range(end - 1, low, -1) if not tokens[p].is_word), low)
    told = tokens[comma + 1 : end]
    if tokens[comma].text != "," or told[0].low not in grammar.determiners:
        return None
    return phrase_before(tokens, low, comma, grammar) if any(is_person_noun(t, grammar) for t in told) else None


def _held(tokens: Tokens, phrase: Phrase, low: int, grammar: Grammar) -> Phrase:
    """`hundreds marched, holding SIGNS that read`: what is held, without the participle that says so."""
    first = phrase.first
    if grammar.inverts or first <= low or tokens[first - 1].text != "," or phrase.last - first < _HELD:
        return phrase
    if not tokens[first].low.endswith("ing") or tokens[first].is_name or phrase.head != first:
        return phrase
    return phrase._replace(first=first + 1, head=first + 1)


_HELD = 2  # words


def _told_of(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`a guest WHO HAD LEFT, who added`: the noun before another relative clause."""
    who = next((p for p in range(end - 1, max(low, end - 7), -1) if tokens[p].low == "who"), None)
    if who is None or any(not token.is_word for token in tokens[who:end]):
        return None
    noun = next((p for p in range(who - 1, max(low, who - 5), -1) if tokens[p].low in grammar.determiners), None)
    phrase = phrase_at(tokens, noun, who, grammar) if noun is not None else None
    return phrase if phrase is not None and phrase.last == who else None


def _before_bracket(tokens: Tokens, low: int, end: int) -> int:
    """`Mia Holt (D), a nurse who`: where the name ends."""
    if tokens[end - 1].text != ")":
        return end
    return next((p for p in range(end - 2, max(low, end - 8), -1) if tokens[p].text == "("), end)


def _nearest_name(tokens: Tokens, phrase: Phrase | None, grammar: Grammar) -> Phrase | None:
    """`had a dig at HOLT, who said`: where the noun that the name hangs on is nobody who could have said it."""
    if phrase is None or phrase.pronoun or grammar.inverts:
        return phrase
    if not tokens[phrase.last - 1].is_name:
        return _nearest_person(tokens, phrase, grammar)
    if tokens[phrase.head].is_name or any(is_person_noun(t, grammar) for t in tokens[phrase.first : phrase.last]):
        return phrase
    first = phrase.last - 1
    while first > phrase.first and tokens[first - 1].is_name:
        first -= 1
    return Phrase(first, phrase.last, first, phrase.last)


def _nearest_person(tokens: Tokens, phrase: Phrase, grammar: Grammar) -> Phrase:
    """`took the microphone from THE WOMAN, who said`: where the noun that the person hangs on is a thing."""
    links = [p for p in range(phrase.first + 1, phrase.last - 2) if tokens[p].low in grammar.prepositions]
    article = links[-1] + 1 if links else phrase.first
    named = tokens[phrase.head].is_name or any(is_person_noun(t, grammar) for t in tokens[phrase.first : article])
    if not links or named or tokens[article].low not in grammar.determiners:
        return phrase
    inner = is_person_noun(tokens[phrase.last - 1], grammar)
    return Phrase(article, phrase.last, article, phrase.last) if inner else phrase


def closed_relatives(tokens: Tokens, low: int, end: int, grammar: Grammar) -> frozenset[int]:
    """`the army, WHOSE PAY HE PROMISED TO RAISE, would follow “`: the places within relative clauses that a comma has closed before `end`."""
    closed: set[int] = set()
    opened: list[tuple[int, bool]] = []
    for at in range(low, end - 1):
        if tokens[at].text != ",":
            continue
        following = tokens[at + 1]
        led = at + 2 if following.low in grammar.prepositions and at + 2 < end else at + 1
        if tokens[led].low in _RELATIVES:
            opened.append((at, tokens[min(led + 1, end - 1)].text != ","))  # not David, who, she said, was no “saint”
        elif following.low in grammar.auxiliaries or is_verb(following, grammar):
            began, relative = opened.pop() if opened else (at, False)
            closed.update(range(began, at) if relative else ())
        elif following.low in grammar.determiners:
            opened.append((at, False))  # , a teacher,
    if opened and opened[-1][1] and [token.text for token in tokens[end - 2 : end]] == [QUOTE, ","]:
        closed.update(range(opened[-1][0], end - 1))  # Lund said of them, WHOM SHE CALLED “MY CREW”, “
    return frozenset(closed)


_RELATIVES = ("who", "whose", "whom", "which", "where")
