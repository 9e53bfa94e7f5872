"""The subject of a reporting verb, in its sentence."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.asides import before_aside
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import phrase_before
from compare_app.text.phrases.relatives import before_relative, led_by_relative
from compare_app.text.phrases.verb_second import subject_around
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.clause.described import described
from compare_app.text.speakers.clause.inner_subjects import FEW, acting_somebody, someone, under_that, who_did_it_to
from compare_app.text.speakers.clause.joint_subjects import joint
from compare_app.text.speakers.clause.nouns_told_of import before_who, held_by_participle, near_to, who_did_it
from compare_app.text.speakers.clause.reporting_verbs import acts
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE

_DASHES = ("\u2014", "\u2013", "-")


def subject_of(tokens: Tokens, at: int, low: int, end: int, grammar: Grammar) -> Phrase | None:  # noqa: PLR0911  one case a line
    """Who does what the verb at `at` says, in the sentence `tokens[low:end]`."""
    if grammar.inverts:
        return subject_around(tokens, at, low, end, grammar)
    place = _before_helpers(tokens, at, low, grammar)
    if place == low:
        return phrase_at(tokens, at + 1, end, grammar) if at == low else None
    before = tokens[place - 1]
    if before.low in grammar.relatives:
        comma = 1 if place - 2 >= low and tokens[place - 2].text in (",", "\u2014", "\u2013", "(") else 0
        written = _statement(tokens, low, place - 1)
        found = written or before_relative(tokens, low, place - 1 - comma, grammar)
        return found or _document(tokens, low, place - 1, grammar)
    if before.text == ",":
        told = before_aside(tokens, low, place - 1, grammar) or behind_title(tokens, low, place - 1, grammar)
        return told or _enclosed(tokens, at, end, grammar)
    if before.text == QUOTE:
        return _before_string(tokens, place - 1, low, grammar)
    if before.text in _DASHES:
        return _before_dash(tokens, place - 1, low, grammar)
    if before.text == ")":
        return _before_parenthesis(tokens, place - 1, low, grammar)
    if before.low in grammar.conjunctions:
        same = _of_same_clause(tokens, low, place - 1, grammar) or under_that(tokens, low, place, grammar)
        # Critics were kinder: Bo Lund gave it five stars and called it
        begins = next((p + 1 for p in range(place - 2, low, -1) if tokens[p].text == ":"), low)
        outer = same or sentence_subject(tokens, begins, place - 1, grammar)
        return who_did_it_to(tokens, outer, at, low, grammar) or outer
    if tokens[place].low in ("put", "puts") and before.low == "as":
        return None
    return _before_verb(tokens, at, place, low, grammar)


def _statement(tokens: Tokens, low: int, relative: int) -> Phrase | None:
    """`The network stood by its anchor in A STATEMENT that noted`: what is written right before a relative, and not who gave it out."""
    noun = relative - 1
    if noun - 2 <= low or tokens[noun].low not in SPEAKERS.documents or tokens[noun - 1].low not in ("a", "an"):
        return None
    return Phrase(noun - 1, relative, noun - 1, relative) if tokens[noun - 2].low in ("in", "by", "with") else None


def _document(tokens: Tokens, low: int, relative: int, grammar: Grammar) -> Phrase | None:
    """`dismissed A COMPLAINT filed in May that accuses`: what is written, over what is told of it; not what the subject gives out."""
    before = range(relative - 1, max(low, relative - _TOLD), -1)
    noun = next((p for p in before if tokens[p].low in SPEAKERS.documents), None)
    if noun is None or tokens[relative - 1].low in grammar.prepositions or tokens[noun + 1].low == "by":
        return None
    if any(token.low in SPEAKERS.gave_out for token in tokens[low:noun]):
        return None
    first = next((p for p in range(noun, max(low, noun - FEW) - 1, -1) if tokens[p].low in grammar.determiners), noun)
    return Phrase(first, noun + 1, first, noun + 1)


_TOLD = 12  # tokens between a document and a clause that tells what it says


def behind_title(tokens: Tokens, low: int, comma: int, grammar: Grammar) -> Phrase | None:
    """`The star of “Desert Wind,” OMAR SALEH, said`: the name behind a title that has the comma within its marks."""
    name = next((p + 1 for p in range(comma - 1, max(low, comma - FEW), -1) if not tokens[p].is_name), comma)
    if name >= comma - 1 or tokens[name - 1].text != QUOTE or grammar.inverts:
        return None
    return Phrase(name, comma, name, comma)


def _before_string(tokens: Tokens, string: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Holt, appearing on “The Hour,” said`; `one textbook, “Of Fishes,” called`."""
    if string - 1 > low and tokens[string - 1].text == ",":
        return phrase_before(tokens, low, string - 1, grammar)
    found = before_aside(tokens, low, string, grammar)
    if found is not None or string == low or not tokens[string - 1].is_word:
        return found
    # Holt vowed to “drain it,” called his rival “
    verb = next((p for p in range(string - 1, low, -1) if acts(tokens, p, low, grammar)), None)
    return subject_of(tokens, verb, low, string, grammar) if verb is not None else None


def _before_dash(tokens: Tokens, closing: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt — who runs the shelter — said`; two hyphens are a dash."""
    if tokens[closing].text == "-":
        closing -= 1
    opening = next((p for p in range(closing - 1, low, -1) if tokens[p].text in _DASHES), None)
    if opening is None:
        return None
    return phrase_before(tokens, low, opening - 1 if tokens[opening].text == "-" else opening, grammar)


def _before_parenthesis(tokens: Tokens, closing: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt (Delby North) said`."""
    opening = next((p for p in range(closing - 1, max(low, closing - 11) - 1, -1) if tokens[p].text == "("), None)
    return phrase_before(tokens, low, opening, grammar) if opening is not None else None


def _before_verb(tokens: Tokens, at: int, place: int, low: int, grammar: Grammar) -> Phrase | None:
    """The phrase that ends at `place`, where the verb at `at` begins with its helpers, or that which this one is a part of."""
    phrase = phrase_before(tokens, low, place, grammar)
    return (
        described(tokens, phrase, low, at, grammar)
        or held_by_participle(tokens, phrase, low, grammar)
        or who_did_it(tokens, phrase, low, grammar)
        or before_who(tokens, phrase, low, grammar)
        or led_by_relative(tokens, phrase, low, grammar)
        or near_to(tokens, phrase, low, grammar)
        or joint(tokens, phrase, low, grammar)
        or phrase
        or _past_who(tokens, low, place, grammar)
        or someone(tokens, low, place, grammar)
        or _from_within(tokens, low, place, grammar)
        or _at_head(tokens, low, place, grammar)
    )


def _at_head(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`One senator up for reelection said`: the person whom the sentence begins with, where only words that are no verbs stand between."""
    phrase = phrase_at(tokens, low, end, grammar)
    if phrase is None or phrase.pronoun or grammar.drops or not is_person_noun(tokens[phrase.last - 1], grammar):
        return None
    between = tokens[phrase.last : end]
    plain = all(token.is_word and token.low not in grammar.conjunctions for token in between)
    return phrase if plain and not any(acts(tokens, p, low, grammar) for p in range(phrase.last, end)) else None


def _past_who(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`The officers who came told`, `An aide whose name was cut wrote`: the noun before a relative clause that ends at `end`."""
    for at in range(end - 1, max(low, end - 12), -1):
        token = tokens[at]
        if not token.is_word or token.low in grammar.conjunctions - {"that"}:
            return None
        if token.low in ("who", "whose"):
            behind = at - (tokens[at - 1].text == ",")  # Bo Lund, who in 2011 | described
            return before_relative(tokens, low, behind, grammar) if end - at > 1 + (token.low == "whose") else None
    return None


def _from_within(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`В ПОЛИЦИИ сообщили`: who a verb without a subject speaks for, where nothing but that stands before it."""
    words = tokens[low + 1 : end]
    if tokens[low].low not in SPEAKERS.from_within or grammar.determiners or not words:
        return None
    if any(not token.is_word or token.low in grammar.conjunctions | grammar.relatives for token in words):
        return None
    return Phrase(low + 1, end, low + 1, end)


def _of_same_clause(tokens: Tokens, low: int, joint: int, grammar: Grammar) -> Phrase | None:  # noqa: PLR0911  one case a line
    """`The hearing ended when A PROTESTER rushed the dais and screamed`: somebody whose clause the verb goes on with."""
    if tokens[joint - 1].text == QUOTE and (goes_on := _of_string_before(tokens, low, joint - 1, grammar)) is not None:
        return goes_on
    for at in range(joint - 1, low, -1):
        if tokens[at].text == "," and any(t.low in PHRASES.clauses for t in tokens[low + 1 : at]):
            return acting_somebody(tokens, at + 1, joint, grammar)  # said that when she rose, Holt laughed and said
        if not tokens[at].is_word:
            return _going_further(tokens, at, joint, low, grammar)
        if tokens[at].low == "who" and tokens[at - 1].text == "," and not grammar.capital_nouns:
            return before_relative(tokens, low, at - 1, grammar)  # according to Mia Holt, who runs it and called it
        if tokens[at].low == "which" and tokens[at - 1].low in grammar.prepositions:
            return phrase_at(tokens, at + 1, joint, grammar)  # a ruling in which he upheld it and remarked
        if tokens[at].low in PHRASES.clauses:
            acting = acting_somebody(tokens, at + 1, joint - 1, grammar)
            meanwhile = acting is not None and _is_in_progress(tokens, acting, joint)
            return subject_of(tokens, at - 1, low, joint, grammar) if meanwhile else acting
    return None


def _of_string_before(tokens: Tokens, low: int, string: int, grammar: Grammar) -> Phrase | None:
    """`It jarred with his visit, where HOLT had spoken of a “shared home” and described`: whose clause, led in by a word of place or time, has the string before."""
    verb = next((p for p in range(string - 1, low, -1) if acts(tokens, p, low, grammar)), None)
    led = next((p for p in range(verb - 1, low, -1) if tokens[p].low in ("where", "when")), None) if verb else None
    if verb is None or led is None or tokens[led - 1].text != ",":
        return None
    subject = subject_of(tokens, verb, led + 1, string, grammar)
    return subject if subject is not None and subject.first == led + 1 else None


def _going_further(tokens: Tokens, comma: int, joint: int, low: int, grammar: Grammar) -> Phrase | None:
    """`Holt praised it, and BO LUND, in a letter, went further and denounced it`: who does both, before the aside that ends at `comma`."""
    deed = tokens[comma + 1]
    if any(token.low == "that" for token in tokens[comma + 1 : joint]):
        return None  # One of them, a lawyer, said that she had been asked and had replied
    phrase = deed.low in grammar.stops | grammar.determiners | grammar.pronouns | grammar.openers or deed.is_name
    if tokens[comma].text != "," or phrase or not deed.is_word or deed.low.endswith("ing"):
        return None
    return before_aside(tokens, low, comma, grammar)


def _is_in_progress(tokens: Tokens, acting: Phrase, joint: int) -> bool:
    """`Orr rose while LUND WAS SPEAKING and shouted`: what goes on meanwhile, and not what the verb behind the `and` goes on with."""
    following = tokens[joint + 1] if joint + 1 < len(tokens) else None
    verb = acting.last + 1
    if tokens[acting.last].low not in ("was", "were") or verb >= joint or following is None:
        return False
    return tokens[verb].low.endswith("ing") and not following.low.endswith("ing")


def _before_helpers(tokens: Tokens, at: int, low: int, grammar: Grammar) -> int:
    """Where the subject of the verb at `at` must end: `Holt, allegedly, | has not said`."""
    place = at
    while place > low:
        if _skipped(tokens, place - 1, grammar):
            place -= 1
        elif tokens[place - 1].text == "," and place - 3 > low and _lone_adverb(tokens, place - 2, grammar):
            place -= 3
        elif (told := _before_hearsay(tokens, place, low)) is not None:
            place = told
        else:
            break
    return place


def _before_hearsay(tokens: Tokens, place: int, low: int) -> int | None:
    """`Holt IS ALLEGED to have called`, `Holt WAS ACCUSED OF having called`: where what others say of the subject begins."""
    told = place - 2 if tokens[place - 1].low == "of" else place - 1
    if told - 1 <= low or tokens[told].low not in SPEAKERS.hearsay or tokens[told - 1].low not in SPEAKERS.be:
        return None
    return told - 1


def _lone_adverb(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    return is_adverb(tokens[at], grammar) and tokens[at - 1].text == ","


def _enclosed(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`A later start, says Kelley, “is good”`: the subject follows, and a comma follows it."""
    phrase = phrase_at(tokens, at + 1, end, grammar)
    return phrase if phrase is not None and phrase.last < len(tokens) and tokens[phrase.last].text == "," else None


def _skipped(tokens: Tokens, at: int, grammar: Grammar) -> bool:
    """Words between a subject and its verb: also, has, did not, was quoted as."""
    token = tokens[at]
    if token.is_name and token.low not in grammar.times:
        return False
    return token.low in grammar.auxiliaries or token.low == "to" or is_adverb(token, grammar)
