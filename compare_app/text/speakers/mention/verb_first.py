"""Attribution after a marked string whose verb stands before its subject: `,” said Holt`, `„...“, hatte Holm erklärt`, `», a-t-elle dit`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.late_names import named_late
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb, is_nickname, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution
from compare_app.text.phrases.verb_second import phrase_after
from compare_app.text.speakers.clause.bare_subjects import bare_at_end, is_described, whole_at_end
from compare_app.text.speakers.mention.sources import other_source
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE, Token

_ASIDE = 8  # tokens


def verb_first(  # noqa: PLR0911  one case a line
    tokens: Tokens, at: int, low: int, end: int, grammar: Grammar, spoken: bool
) -> Attribution | None:
    """Who says the string, where the verb at `at` comes first behind it: `“…”, said Holt`."""
    clause = at - 2
    if _is_within_relative(tokens, low, at, grammar):
        return None
    reflexive = tokens[at].low in SPEAKERS.reflexives and at + 1 < end
    at += reflexive
    first = tokens[at]
    if (first.is_name and not is_verb(first, grammar)) or first.low in grammar.never_verbs or first.low == "state":
        return None  # state officials said
    if is_described(tokens, at) and not grammar.inverts:
        return None
    if first.low in grammar.auxiliaries:
        return _helper_first(tokens, at, end, reflexive, grammar)
    if first.low.endswith(grammar.participle_endings) and not grammar.inverts:
        return None  # the “sell” rating on the stock
    verb = is_verb(first, grammar)
    if not (_speaks_for_itself(tokens, at, low, grammar) if not spoken else verb or _looks_like_verb(first, grammar)):
        return None
    place = _past_adverbs(tokens, _past_hyphens(tokens, at + 1, end), end, grammar)
    if verb and grammar.inverts and place < end and tokens[place].text == QUOTE:  # schrieb „Die Zeit“
        return Attribution(Phrase(place, place + 1, place, place + 1), (at, at + 1), "after")
    end = next((p for p in range(place, end) if tokens[p].text == QUOTE and not is_nickname(tokens, p)), end)
    place = _past_aside(tokens, place, end) if first.low in SPEAKERS.says else place
    subject = (
        other_source(tokens, at, at, end, grammar)
        or whole_at_end(tokens, at, end, grammar)
        or phrase_after(tokens, place - 1, end, grammar)
        or _within(tokens, place, end, grammar)
        or bare_at_end(tokens, at, end, grammar)
    )
    if subject is None or (not verb and not _closes(tokens, subject, end, grammar)):
        return None
    if low < clause and not grammar.inverts and _is_object(tokens, subject, first, grammar):
        return None  # Holt, who said “so,” defended the record
    stop = end - 1 if tokens[end - 1].text in ".," else end
    return Attribution(named_late(tokens, subject, stop, grammar) or subject, (at, at + 1), "after")


def _within(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`«…», aseguran desde EL MINISTERIO`, `сообщили в ПОЛИЦИИ`: for whom a verb speaks that has no subject."""
    if at >= end or tokens[at].low not in SPEAKERS.from_within:
        return None
    if grammar.determiners:
        return phrase_at(tokens, at + 1, end, grammar)
    stop = at + 1
    while (
        stop < end and tokens[stop].is_word and tokens[stop].low not in grammar.stops | grammar.between | grammar.times
    ):
        stop += 1
    return Phrase(at + 1, stop, at + 1, stop) if stop > at + 1 else None


def _is_within_relative(tokens: Tokens, low: int, at: int, grammar: Grammar) -> bool:
    """`Holt, who had called it “a lie,” said the family was grateful`: the verb behind the string is that of the sentence."""
    string = next((p for p in range(at - 1, low, -1) if tokens[p].text == QUOTE), low)
    for place in range(string - 1, max(low, string - 12), -1):
        if tokens[place].text == ",":
            return False
        if tokens[place].low in ("who", "which", "whom") and tokens[place - 1].text == ",":
            return not grammar.inverts and any(is_verb(token, grammar) for token in tokens[place + 1 : string])
    return False


def _past_aside(tokens: Tokens, place: int, end: int) -> int:
    """`said, with some understatement, MIA HOLT`: where the subject begins behind what is told between the verb and it."""
    if place >= end or tokens[place].text != ",":
        return place
    where = place + 1 < end and tokens[place + 1].low in SPEAKERS.from_where  # said, by telephone from Delby, a nurse
    reach = _ASIDE + _ASIDE if where else _ASIDE
    closing = next((p for p in range(place + 1, min(end, place + reach)) if tokens[p].text == ","), None)
    if closing is None or (not where and any(t.is_name for t in tokens[place:closing])):
        return place
    return closing + 1


def _speaks_for_itself(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether the word at `at` is a reporting verb where no sign shows that the string before it is speech."""
    first = tokens[at]
    if not is_verb(first, grammar) or first.low in grammar.weak_verbs or first.low in SPEAKERS.noun_too:
        return False  # the “Lion” release to users
    in_sentence = grammar.weak_verbs and at - 2 >= low and first.low not in SPEAKERS.says and tokens[at - 2].is_word
    return not in_sentence  # that officials “knowingly” ignored warnings


def _past_adverbs(tokens: Tokens, place: int, end: int, grammar: Grammar) -> int:
    """Where the subject begins behind a verb: past `then`, `este martes`; where verbs come second, others look for it."""
    if place + 1 < end and tokens[place].low in SPEAKERS.chimes and not grammar.inverts:
        article = tokens[place + 1].low in grammar.determiners | grammar.pronouns
        place += article or tokens[place + 1].is_name  # chimed in a third, piped up Ana Ruiz
    while place < end and not grammar.inverts:
        token = tokens[place]
        following = tokens[place + 1].low if place + 1 < end else ""
        if grammar.drops and token.low in grammar.determiners and following in grammar.times:
            place += 2
        elif (is_adverb(token, grammar) or (grammar.drops and token.low in grammar.times)) and (
            token.low not in grammar.determiners
        ):
            place += 1
        else:
            break
    return place


def _is_object(tokens: Tokens, phrase: Phrase, verb: Token, grammar: Grammar) -> bool:
    """Whether a phrase after a verb is what it is about, and nobody: `defended the record`."""
    named = tokens[phrase.head].is_name or phrase.pronoun or verb.low in SPEAKERS.says
    return (
        not named
        and tokens[phrase.first].low in grammar.determiners
        and not is_person_noun(tokens[phrase.last - 1], grammar)
    )


def _past_hyphens(tokens: Tokens, place: int, end: int) -> int:
    """`dit-il`, `a-t-elle`: past the hyphens before a pronoun."""
    while place < end and (tokens[place].text == "-" or (tokens[place].low == "t" and tokens[place - 1].text == "-")):
        place += 1
    return place


def _helper_first(tokens: Tokens, at: int, end: int, reflexive: bool, grammar: Grammar) -> Attribution | None:
    """`hatte Holm erklärt`, `a déclaré Anne Roux`, `a-t-elle ajouté`, `ha detto Rossi`; in English a helper's subject stands before it."""
    if grammar.weak_verbs:
        return None  # a “culture of fear” had led managers to it
    place = _past_hyphens(tokens, at + 1, end)
    compound = place < end and not grammar.inverts and is_verb(tokens[place], grammar)
    # s'est indignée Anne Roux: what somebody does to himself by words is a verb of saying, with a feminine of its own
    compound = compound or (reflexive and place < end and tokens[place].low.endswith(SPEAKERS.reflexive_endings))
    behind = _past_adverbs(tokens, place + 1, end, grammar) - 1 if compound else place - 1
    subject = phrase_after(tokens, behind, end, grammar)
    if subject is None:
        return None
    if compound:
        return Attribution(subject, (at, place + 1), "after")
    said = _participle_behind(tokens, subject.last, end, place > at + 1, grammar)
    if said is None:
        return Attribution(subject, (at, at + 1), "after") if grammar.inverts else None
    return Attribution(subject, (said, said + 1), "after")


def _participle_behind(tokens: Tokens, behind: int, end: int, hyphenated: bool, grammar: Grammar) -> int | None:
    """Where the participle stands that ends a subject's clause; behind a hyphenated pronoun it has a French ending."""
    if behind < end and not grammar.inverts:
        token = tokens[behind]
        if is_verb(token, grammar) or (hyphenated and token.low.endswith(("é", "i", "u", "t", "s"))):
            return behind
    near = range(behind, min(end, behind + 12))
    return next((p for p in near if _ends_clause(tokens, p, end) and _is_participle(tokens[p], grammar)), None)


def _ends_clause(tokens: Tokens, at: int, end: int) -> bool:
    return at + 1 >= end or not tokens[at + 1].is_word or tokens[at].low.startswith("ge")


def _is_participle(token: Token, grammar: Grammar) -> bool:
    german = token.low.startswith(("ge", "er", "be", "ver")) and token.low.endswith(("t", "en"))
    return is_verb(token, grammar) or (grammar.inverts and german)


def _looks_like_verb(token: Token, grammar: Grammar) -> bool:
    if not token.text.replace("-", "").isalpha() or is_adverb(token, grammar) or token.low in grammar.relatives:
        return False
    if grammar.capital_nouns and token.low.startswith("wo") and token.low not in ("wollte", "wollten", "wo"):
        return False  # wonach, wobei, worauf
    return not grammar.weak_verbs or token.low.endswith(("ed", "s"))


def _closes(tokens: Tokens, subject: Phrase, end: int, grammar: Grammar) -> bool:
    """Whether the clause can end after the subject: what an unknown verb needs to be believed."""
    return (
        subject.last >= end
        or tokens[subject.last].text in ".,;:\u2014\u2013("
        or tokens[subject.last].low in grammar.after_subject
        or tokens[subject.last].low in ("who", "whose")  # snarked one rival whose firm had bid lower
        or grammar.inverts
    )
