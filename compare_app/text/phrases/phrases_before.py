"""The noun phrase that ends before a place: `the mayor of Delby | said`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import LONGEST, Phrase, Tokens, is_adverb, is_pronoun, is_verb, made
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import QUOTE, Token


def phrase_before(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that ends right before `end`, going no further left than `low`."""
    shared = _shared(tokens, low, end)
    if shared is not None:
        return shared
    last = end
    while last > low and is_time(tokens[last - 1], grammar):
        last -= 1
    counted = _counted(tokens, low, last, grammar)
    if counted is not None:
        return counted
    if last <= low or not tokens[last - 1].is_word:
        return None
    if is_pronoun(tokens[last - 1], grammar):
        return Phrase(last - 1, last, last - 1, last, True)
    first, nearest = _beginnings(tokens, low, last, grammar)
    found = made(tokens, first, last, grammar) if first < last else None
    if found is None and nearest is not None:  # hit back at cruel trolls
        return made(tokens, nearest, last, grammar)
    return found


def _beginnings(tokens: Tokens, low: int, last: int, grammar: Grammar) -> tuple[int, int | None]:
    """Where the phrase that ends before `last` begins, and where it does without what it hangs on."""
    first, nearest = last, None
    while first > max(low, last - LONGEST):
        token = tokens[first - 1]
        if token.low in grammar.determiners:
            if token.low in grammar.relatives:  # a decision that residents called
                break
            first -= 1
            if not _chained(tokens, low, first, grammar):
                break
            nearest = nearest or first
            first -= 1
        elif first < last and _chained(tokens, low, first, grammar) and not token.is_name:
            nearest = nearest or first
            first -= 1
        elif not (_counts_in(tokens, first - 1, grammar) or _before_in_phrase(tokens, first - 1, grammar)):
            break
        else:
            first -= 1
    return first, nearest


def _counted(tokens: Tokens, low: int, last: int, grammar: Grammar) -> Phrase | None:
    """`12% call themselves`, `71 per cent said`, `what one of them called`."""
    if last > low and tokens[last - 1].low in PHRASES.shares:
        number = last - 3 if tokens[last - 2].low == "per" else last - 2
        if number >= low and tokens[number].text[0].isdigit():
            return Phrase(number, last, number, last)
    if last > low and tokens[last - 1].text[0].isdigit() and tokens[last - 1].low.endswith("pc"):
        return Phrase(last - 1, last, last - 1, last)  # 71pc said
    if last > low and tokens[last - 1].low in PHRASES.parts:
        first = last - 1
        while first > low and tokens[first - 1].low in PHRASES.before_parts:
            first -= 1
        return Phrase(first, last, first, last)  # More than half said
    if last - 3 >= low and tokens[last - 1].low == "them" and tokens[last - 2].low == "of":
        some = tokens[last - 3].low
        if some in PHRASES.shares:
            return _counted(tokens, low, last - 2, grammar)  # 61% of them say
        return (
            Phrase(last - 3, last, last - 3, last) if some in grammar.pronouns or some in grammar.determiners else None
        )
    return None


def _shared(tokens: Tokens, low: int, end: int) -> Phrase | None:
    """`Nearly 7 in 10 called`: a share of those who were asked."""
    if end - 3 < low or tokens[end - 2].low != "in":
        return None
    numbers = all(token.text.isdigit() or token.low in PHRASES.counts for token in (tokens[end - 3], tokens[end - 1]))
    return Phrase(end - 3, end, end - 3, end) if numbers else None


def is_time(token: Token, grammar: Grammar) -> bool:
    """Whether a word behind a phrase says when: next fall, on Monday."""
    return (
        token.low in grammar.times or token.low in PHRASES.begins_time or (token.low.isdigit() and len(token.low) <= 4)
    )


def _chained(tokens: Tokens, low: int, first: int, grammar: Grammar) -> bool:
    """Whether the phrase that begins at `first` hangs on one before it by a preposition."""
    if first - 2 < low or tokens[first - 1].low not in grammar.linking:
        return False
    before = tokens[first - 2]
    if tokens[first - 1].low == "by" and before.text[0].isdigit():
        return False  # founded in 1894 by Ana Ruiz
    return (
        before.is_word
        and before.low not in grammar.stops
        and not (is_verb(before, grammar) and not _is_owned(tokens, first - 2, grammar))
        and not before.low.endswith("ed")
    )


def _is_owned(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """`Holt's E-MAIL to colleagues`, `the German STATE of`: a noun, though it may be a verb."""
    bare = f"{tokens[at].low}ed" in grammar.verbs or f"{tokens[at].low}d" in grammar.verbs
    bare = bare and tokens[at].low != "voice"  # Holt's voice is heard calling: she does
    return (at > 0 and tokens[at - 1].possessive and bare) or _is_country(tokens, at)


def _is_country(tokens: Tokens, at: int) -> bool:
    """`the premier of the German STATE of Nordmark`: no verb."""
    return tokens[at].low == "state" and tokens[at + 1].low == "of"


def _before_in_phrase(tokens: Tokens, place: int, grammar: Grammar) -> bool:
    token = tokens[place]
    if not token.is_word or token.text == QUOTE:
        return token.text in ("&", "/")
    against = token.low == "against" and token.is_name and tokens[place + 1].is_name  # Students Against Hierarchy
    if (token.low in grammar.stops and not against) or token.low in grammar.times or is_pronoun(token, grammar):
        return False
    if token.is_name or grammar.capital_nouns:
        return not is_verb(token, grammar)
    before = tokens[place - 1] if place else token
    if token.low.endswith("ed") and place and (before.is_name or before.low.endswith("s")) and not before.possessive:
        return before.low in grammar.determiners  # supporters WAVED signs
    if is_verb(token, grammar):
        return _is_owned(tokens, place, grammar) or (
            place > 0
            and (tokens[place - 1].low in grammar.determiners - grammar.pronouns or tokens[place - 1].low == "of")
        )
    return not is_adverb(token, grammar)


def _counts_in(tokens: Tokens, place: int, grammar: Grammar) -> bool:
    """`the FIRST lady`, `the former FIRST minister`: an ordinal between an article and the noun."""
    if tokens[place].low not in PHRASES.ordinals or place == 0 or tokens[place + 1].low in grammar.times:
        return False
    before = tokens[place - 1]
    former = before.low in PHRASES.former and place > 1
    led = tokens[place - 2] if former else before
    return led.low in grammar.determiners or led.possessive  # the diary's LAST entry
