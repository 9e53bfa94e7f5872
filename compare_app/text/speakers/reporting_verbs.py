"""Whether a word stands in its sentence as a verb of saying: `Holt CALLED it`, not `the CALL`, `Holt's CLAIM`, `called OFF`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.noun_phrase import Tokens, is_adverb, is_verb
from compare_app.text.speakers.passives import BE
from compare_app.text.tokens import QUOTE, Token
from compare_app.text.word_lists import word_set

# Words that are nouns as often as verbs: they need a subject right before them.
NOUN_TOO = word_set(
    "rule rules phrase phrases "
    "state states report reports call calls question questions demand demands offer offers order orders point points view views comment comments attack attacks "
    "charge charges estimate estimates address answer answers release voice claim claims challenge challenges mock doubt doubts fear fears worry worries hope hopes "
    "vent reason reasons email blog tweet tweets post posts issue pledge pledges promise promises request requests threat remark remarks respond thanks notes note focus "
    "project forecast forecasts review hint hints joke jokes smile quote quotes brand figure figures force suspect suspects witness press shows label labels "
    "cheer cheers chant chants sigh sighs laugh laughs gasp gasps roar roars "
    "chat chats text brief praise appeal appeals cry cries guess mention mentions use plan plans find put feel think see hear made complaint volunteers appeal reply lead learn"
)
#: Verbs that do nothing but say.
SAYS = word_set("said says argued argues added adds wrote writes explained explains noted notes")
OF_COMPANIES = word_set("said says told added warned announced called")
#: the worker claims that, the nurse claims in papers
_TELLS_WHAT = word_set("that in on he she they it his her their there to the")
#: … her saying: what a word in -ing is a verb for, and no noun: her rating, her writing
_HEARD_SAYING = word_set(
    "saying telling asking calling shouting screaming yelling describing admitting adding insisting"
)
_NO_NOUNS = word_set("said says told wrote added argued explained")
CALLED_OFF = frozenset({"off", "up", "in", "back", "upon"})
_NAMES = word_set("calls call terms term labels label dubs")
_NAMING = word_set("called dubbed titled termed labeled labelled nicknamed entitled named known")


HEARS = word_set("recall recalls recalled remember remembers remembered hear hears heard")


def acts(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:  # noqa: PLR0911  one case a line
    """Whether the word at `at` stands in its sentence as a reporting verb."""
    token = tokens[at]
    if not is_verb(token, grammar):
        return False
    if at == low:
        return not grammar.capital_nouns
    before = tokens[at - 1]
    if token.low.endswith("ed") and before.low in ("more", "less", "very", "too") and not grammar.inverts:
        return False  # was a little more pointed
    if token.low == "blame" and before.low == "to" and at - 2 >= low and tokens[at - 2].low in BE:
        return False  # nobody was to blame
    if token.low in ("called", "calls") and at + 1 < len(tokens) and tokens[at + 1].low in CALLED_OFF:
        return False  # she called off her wedding
    if token.low in ("read", "reads") and any(following.low == "aloud" for following in tokens[at + 1 : at + 4]):
        return False  # a note from his coach, and he read it aloud
    if token.low in _NAMING and at + 1 < len(tokens) and tokens[at + 1].text == QUOTE and _common_noun(before, grammar):
        return False  # a feature called “hotlists”
    if grammar.inverts:
        return before.low not in ("zu", "am", "im", "zum", "beim")
    if _led_in_as_noun(token, before, grammar) or _disagrees(token, before, grammar):
        return False
    return token.low not in NOUN_TOO or _follows_subject(tokens, at, low, grammar)


def _led_in_as_noun(token: Token, before: Token, grammar: Grammar) -> bool:
    """Whether the word before makes a noun of one that may be a verb: `the claim`, `Holt's claims`, `under review`."""
    # he recalled her saying; a person close to her said
    heard = before.low == "her" and (token.low in _HEARD_SAYING or token.low in SAYS)
    article = (
        before.low in grammar.determiners and before.low not in grammar.pronouns and before.low not in grammar.relatives
    )
    if before.possessive and before.is_name and token.low in OF_COMPANIES:
        return False  # Moody's said
    if before.possessive or (article and not heard):
        return True
    if token.low in _NO_NOUNS:  # the man who called it in said
        return False
    return before.low in grammar.prepositions and not token.low.endswith("ing") and before.low not in ("to", "as", "up")


def _disagrees(token: Token, before: Token, grammar: Grammar) -> bool:
    """`the rail DISPUTE`: no verb, for one thing disputes."""
    low = token.low
    bare = f"{low}s" in grammar.verbs and (f"{low}ed" in grammar.verbs or f"{low}d" in grammar.verbs)
    if not bare or low == "read" or grammar.drops or before.is_name or not before.is_word or not before.low.isalpha():
        return False
    led = grammar.stops | grammar.determiners | grammar.pronouns | grammar.bare_nouns | {"to"}
    several = before.low.endswith(("s", "ed", "men", "people")) or before.low in _SEVERAL
    return not (several or before.low in led or is_adverb(before, grammar))


_SEVERAL = word_set(
    "percent cent children police public majority many both all most others some few half two three four five media please you let help"
)


def _follows_subject(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether a word that is a noun as often as a verb has its subject right before it, or a helper."""
    token, before = tokens[at], tokens[at - 1]
    one = before.low in ("one", "another", "each", "this", "that", "no") and not token.low.endswith(("s", "ed"))
    if before.low in grammar.pronouns and not one:
        return True
    if before.low in grammar.auxiliaries or before.low == "to" or is_adverb(before, grammar):
        return True
    if before.is_name and not token.low.endswith(("s", "ed")) and _several_for(tokens, at, low, grammar):
        return True  # lawyers for Mia Holt call it “a stunt”
    in_article = at - 2 >= low and tokens[at - 2].low in ("a", "an")  # in a news release
    if before.low.endswith("s") and not token.low.endswith("s") and not in_article:
        return True
    if token.low in _NAMES and any(earlier.low == "what" for earlier in tokens[max(low, at - 4) : at - 1]):
        return True  # what the agency CALLS a “flexible offer”
    # what the pastor CALLS “recess without end”
    brings = token.low.endswith("s") and at + 1 < len(tokens) and tokens[at + 1].text == QUOTE
    tells = token.low.endswith("s") and at + 1 < len(tokens) and tokens[at + 1].low in _TELLS_WHAT
    return (
        ((brings or (tells and not before.low.endswith("s"))) and is_person_noun(before, grammar))
        or before.text in ("'", ",")
        or (token.low.endswith("s") and (before.is_name or at - low <= 3))
    )


def _several_for(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether the names before a place stand behind a plural for people: lawyers for Mia Holt."""
    place = at - 1
    while place > low and (tokens[place].is_name or tokens[place].low == "the"):
        place -= 1
    people = tokens[place - 1].low if place > low and tokens[place].low in ("for", "of", "at", "in") else ""
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
