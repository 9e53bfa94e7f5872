"""Whether a word stands in its sentence as a verb of saying: `Holt CALLED it`, not `the CALL`, `Holt's CLAIM`, `called OFF`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.noun_phrase import Tokens, is_adverb, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE, Token


def acts(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether the word at `at` stands in its sentence as a reporting verb."""
    token = tokens[at]
    if not is_verb(token, grammar):
        return False
    if at == low:
        return not grammar.capital_nouns
    if _says_something_else(tokens, at, low, grammar):
        return False
    before = tokens[at - 1]
    if grammar.inverts:
        return before.low not in SPEAKERS.before_verbal_noun
    noun = disagrees(token, before, grammar) and not _is_of_them(tokens, at, low)
    if _led_in_as_noun(token, before, grammar) or noun:
        return False
    return token.low not in SPEAKERS.noun_too or _follows_subject(tokens, at, low, grammar)


def _says_something_else(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:  # noqa: PLR0911  one case a line
    """Whether a form of a reporting verb, behind another word, has a meaning of its own here."""
    token, before = tokens[at], tokens[at - 1]
    if token.low.endswith("ed") and before.low in SPEAKERS.degrees and not grammar.inverts:
        return True  # was a little more pointed
    if token.low == "state" and at + 1 < len(tokens) and tokens[at + 1].is_name:
        return True  # her opponent, state Sen. Ana Ruiz
    if token.low == "blame" and before.low == "to" and at - 2 >= low and tokens[at - 2].low in SPEAKERS.be:
        return True  # nobody was to blame
    if token.low in ("called", "calls") and at + 1 < len(tokens) and tokens[at + 1].low in SPEAKERS.called_off:
        answers = tokens[at + 1].low == "back" and (at + 2 == len(tokens) or not tokens[at + 2].is_word)
        return not answers  # she called off her wedding; “So can I,” a woman called back
    if token.low in SPEAKERS.strikes and (at + 1 == len(tokens) or tokens[at + 1].low not in ("back", "out")):
        return True  # the book hit “a nerve”
    if token.low == "added" and at + 2 < len(tokens) and tokens[at + 1].text == QUOTE and tokens[at + 2].low == "to":
        return True  # said Orr had added “the wrong Greg” to the thread
    if token.low in ("read", "reads") and any(following.low == "aloud" for following in tokens[at + 1 : at + 4]):
        return True  # a note from his coach, and he read it aloud
    quoted = at + 1 < len(tokens) and tokens[at + 1].text == QUOTE
    named = quoted or _gives_name(tokens, at, low)
    relative = any(earlier.low == "what" for earlier in tokens[max(low, at - 4) : at - 1])  # what the site called “hot”
    # a feature called “hotlists”
    return token.low in SPEAKERS.naming and named and not relative and _common_noun(before, grammar)


def _gives_name(tokens: Tokens, at: int, low: int) -> bool:
    """`an album CALLED Small Hours for`; not `a report called Orr “reckless”`."""
    end = next((p for p in range(at + 1, len(tokens)) if not tokens[p].is_name), len(tokens))
    article = any(token.low in ("a", "an") for token in tokens[max(low, at - 3) : at - 1])
    return article and end > at + 1 and end < len(tokens) and tokens[end].is_word and tokens[end].text != QUOTE


def _led_in_as_noun(token: Token, before: Token, grammar: Grammar) -> bool:
    """Whether the word before makes a noun of one that may be a verb: `the claim`, `Holt's claims`, `under review`."""
    # he recalled her saying; a person close to her said
    heard = before.low == "her" and (token.low in SPEAKERS.heard_saying or token.low in SPEAKERS.says)
    article = (
        before.low in grammar.determiners and before.low not in grammar.pronouns and before.low not in grammar.relatives
    )
    if before.possessive and before.is_name and token.low in SPEAKERS.of_companies:
        return False  # Moody's said
    counted = before.low in PHRASES.counts and (token.low.endswith("ed") or token.low in SPEAKERS.no_nouns)
    if before.possessive or (article and not (heard or counted)):  # one in five said
        return True
    if token.low in SPEAKERS.no_nouns:  # the man who called it in said
        return False
    gerund = token.low.endswith(grammar.participle_endings)  # by calling, tout en reconnaissant
    return before.low in grammar.prepositions and not gerund and before.low not in ("to", "as", "up")


def disagrees(token: Token, before: Token, grammar: Grammar) -> bool:
    """`the rail DISPUTE`: no verb, for one thing disputes."""
    low = token.low
    bare = f"{low}s" in grammar.verbs and (f"{low}ed" in grammar.verbs or f"{low}d" in grammar.verbs)
    if not bare or low == "read" or grammar.drops or before.is_name or not before.is_word or not before.low.isalpha():
        return False
    led = grammar.stops | grammar.determiners | grammar.pronouns | grammar.bare_nouns | {"to"}
    several = before.low.endswith(("s", "ed", "men", "people")) or before.low in SPEAKERS.several
    return not (several or before.low in led or is_adverb(before, grammar))


def _follows_subject(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether a word that is a noun as often as a verb has its subject right before it, or a helper."""
    token, before = tokens[at], tokens[at - 1]
    one = before.low in SPEAKERS.before_noun and not token.low.endswith(("s", "ed"))
    if (before.low in grammar.pronouns and not one) or _is_of_them(tokens, at, low):
        return True
    joined = before.low == "and" and _goes_on(tokens, at, low, grammar)
    joined = joined or (token.low == "put" and before.is_name and _is_put_to(tokens, at))
    if joined or before.low in grammar.auxiliaries or before.low == "to" or is_adverb(before, grammar):
        return True
    if before.is_name and not token.low.endswith(("s", "ed")) and _several_for(tokens, at, low, grammar):
        return True  # lawyers for Mia Holt call it “a stunt”
    in_article = at - 2 >= low and tokens[at - 2].low in ("a", "an")  # in a news release
    if before.low.endswith("s") and not token.low.endswith("s") and not in_article:
        return True
    if token.low in SPEAKERS.names and any(earlier.low == "what" for earlier in tokens[max(low, at - 4) : at - 1]):
        return True  # what the agency CALLS a “flexible offer”
    # what the pastor CALLS “recess without end”
    brings = token.low.endswith("s") and at + 1 < len(tokens) and tokens[at + 1].text == QUOTE
    tells = token.low.endswith("s") and at + 1 < len(tokens) and tokens[at + 1].low in SPEAKERS.tells_what
    return (
        ((brings or (tells and not before.low.endswith("s"))) and is_person_noun(before, grammar))
        or before.text in ("'", ",")
        or (token.low.endswith("s") and (before.is_name or at - low <= _HEAD) and not _hangs(tokens, at, low, grammar))
    )


_HEAD = 3  # tokens of a subject without an article


def _hangs(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """`Holt on title HOPES: “`: the noun of what a preposition brings, at a headline's head."""
    head = at - low <= _HEAD and at + 1 < len(tokens) and tokens[at + 1].text == ":"
    return head and tokens[at - 2].low in grammar.prepositions and not tokens[at - 2].is_name


def _is_of_them(tokens: Tokens, at: int, low: int) -> bool:
    """`12 percent of them CALL it “fair”`."""
    return at - 2 > low and tokens[at - 1].low == "them" and tokens[at - 2].low == "of"


def _is_put_to(tokens: Tokens, at: int) -> bool:
    """`Orr PUT IT TO him that`."""
    return [token.low for token in tokens[at + 1 : at + 3]] == ["it", "to"]


def _goes_on(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether a verb in -s goes on with what another one tells: strolls along a fence and PROMISES to, opens it and CALLS it."""
    if not tokens[at].low.endswith("s") or at + 1 >= len(tokens):
        return False
    behind = tokens[at + 1]
    has_object = behind.text == QUOTE or behind.low in SPEAKERS.begins_object
    subject = phrase_at(tokens, low, at, grammar) if has_object else None
    if subject is None or subject.last >= at - 1:
        return False
    verb = tokens[subject.last]
    return verb.is_word and verb.low.endswith("s") and not verb.is_name and verb.low not in grammar.auxiliaries


def _several_for(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether the names before a place stand behind a plural for people: lawyers for Mia Holt."""
    place = at - 1
    while place > low and (tokens[place].is_name or tokens[place].low == "the"):
        place -= 1
    people = tokens[place - 1].low if place > low and tokens[place].low in SPEAKERS.speak_for else ""
    return people.endswith(("s", "men", "women")) and is_person_noun(tokens[place - 1], grammar)


def _common_noun(token: Token, grammar: Grammar) -> bool:
    if (
        not token.is_word
        or token.is_name
        or token.low in grammar.pronouns
        or token.low == "them"  # what one of them called “recess”
        or token.low in grammar.stops
        or is_adverb(token, grammar)
    ):
        return False
    return not is_person_noun(token, grammar)
