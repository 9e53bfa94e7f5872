"""Attribution after a marked string: `,” said Holt`, `,” Holt, who runs the shelter, said`, `” — Holt`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_adverb, is_nickname, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.places import Attribution, Place
from compare_app.text.phrases.verb_second import phrase_after
from compare_app.text.speakers.clause.sentence_subjects import sentence_subject
from compare_app.text.speakers.clause.subjects import bare_at_end
from compare_app.text.speakers.mention.about_words import is_of_words, retold
from compare_app.text.speakers.mention.after_german import in_these_words, told_by_that
from compare_app.text.speakers.mention.after_subject import DASHES, subject_first
from compare_app.text.speakers.mention.elsewhere import by_phrase
from compare_app.text.speakers.mention.possessors import that_was, was_reply
from compare_app.text.speakers.mention.sources import other_source, source_at
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE, Token

_ENDS_SPEECH = frozenset(",?!\u2026.;:-\u2014\u2013\u3002\uff0c\uff01\uff1f")


def after(place: Place, grammar: Grammar) -> Attribution | None:
    """`,” said Holt`, `,” Holt, who runs the shelter, said`, `,” the memo read`, `” — Holt`."""
    tokens, at = place.tokens, place.at + 1
    end = _window(place)
    spoken = place.last in _ENDS_SPEECH
    while at < min(end, place.at + 4) and (
        tokens[at].text in (",", "\u060c", ":", *DASHES, "*", "_")
        or (place.ended and grammar.inverts and tokens[at].text == ".")
    ):
        spoken = spoken or tokens[at].text == "," or not grammar.weak_verbs
        at += 1
    if at >= end or not tokens[at].is_word:
        return None
    if place.titled and place.at > place.low and tokens[place.at - 1].low in grammar.prepositions:
        return None  # On “Meet the Folks,” Holt said
    if place.ended:
        return _next_sentence(place, at, end, grammar, spoken)
    return _same_sentence(place, at, end, grammar, spoken)


def _next_sentence(place: Place, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:
    """What a sentence of its own says of the speech before it: `So said Holt.`, `That was the verdict of Holt.`, `Holt said.`"""
    tokens = place.tokens
    first = tokens[at]
    if first.low in ("so", "thus") and at + 2 < end and is_verb(tokens[at + 1], grammar):
        subject = phrase_after(tokens, at + 1, end, grammar)
        return Attribution(subject, (at + 1, at + 2), "after") if subject is not None else None
    was = that_was(place, at, end, grammar) if not grammar.inverts else None
    if was is not None:
        return was
    if _joins_clauses(first, grammar) or source_at(tokens, at, end, grammar) is not None:
        return None
    if first.low in ("with", "in") and tokens[min(at + 1, end - 1)].low in ("these", "those"):
        subject = sentence_subject(tokens, at, end, grammar)  # With these words, Holt left.
        return Attribution(subject, None, "after") if subject is not None else None
    if grammar.inverts:
        return told_by_that(place, at, end, grammar)
    return by_phrase(place, grammar) or subject_first(place, at, end, grammar, spoken)


def _same_sentence(place: Place, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:
    tokens = place.tokens
    parted = place.last == "," or tokens[place.at + 1].text in (",", *DASHES)
    if _joins_clauses(tokens[at], grammar) or (tokens[at].low == "as" and not parted):
        return None  # fans shouted “We love you!” as he walked out
    if is_of_words(tokens, at, end, grammar) or _hangs_on_relative(tokens, at, end, grammar):
        return None
    found = (
        retold(place, at, end, grammar)
        or by_phrase(place, grammar)
        or (was_reply(tokens, at, end, grammar) if not grammar.inverts else in_these_words(place, at, end, grammar))
    )
    if found is not None:
        return found
    if tokens[at].low in ("is", "was") and at + 1 < end and tokens[at + 1].low == "how":
        at += 2
    before = tokens[place.at - 1] if grammar.inverts and place.at > place.low else None
    # Ihr Dienst „Sonnenhof“ schrieb Rechnungen
    named = grammar.capital_nouns and before is not None and before.is_word and before.text[0].isupper() and not spoken
    in_phrase = before is not None and (before.low in grammar.determiners or named)
    if at < end and not in_phrase and not _brings_next(place, at, grammar):
        inverted = _verb_first(tokens, at, place.low, end, grammar, spoken)
        if inverted is not None:
            return inverted
    # where verbs come second, “...”, Holm sagte begins a new clause; described Holt as “a liar” who would say anything
    another = grammar.inverts or (at < end and tokens[at].low in SPEAKERS.relatives)
    named = place.titled and not spoken and place.at == place.low  # “The Long Road Home” director Ana Ruiz said
    return None if another or named else subject_first(place, at, end, grammar, spoken)


def _brings_next(place: Place, verb: int, grammar: Grammar) -> bool:
    """`Holt vowed to “drain it,” called his rival “a frog”`: what a verb behind a part of the sentence has an object for is the next string."""
    tokens = place.tokens
    within = place.at > place.low and tokens[place.at - 1].is_word and place.content[:1].islower()
    if not within or grammar.inverts or not is_verb(tokens[verb], grammar):
        return False
    whom = phrase_at(tokens, verb + 1, place.end, grammar)
    return whom is not None and whom.last < place.end and tokens[whom.last].text == QUOTE


def _hangs_on_relative(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`as “the principal,” to whom Holt is said to have written`: what is told of what the string names."""
    return at + 1 < end and tokens[at].low in grammar.prepositions and tokens[at + 1].low in ("whom", "which")


def _joins_clauses(token: Token, grammar: Grammar) -> bool:
    return token.low in grammar.conjunctions and token.low not in ("as", "so", "wie")


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


def _window(place: Place) -> int:
    """Where what follows the string ends: at the next string, or with the sentence."""
    tokens = place.tokens
    strings = (p for p in range(place.at + 4, place.end) if tokens[p].text == QUOTE and not is_nickname(tokens, p))
    return next(strings, place.end)


def _verb_first(  # noqa: PLR0911  one case a line
    tokens: Tokens, at: int, low: int, end: int, grammar: Grammar, spoken: bool
) -> Attribution | None:
    """Who says the string, where the verb at `at` comes first behind it: `“…”, said Holt`."""
    clause = at - 2
    if _is_within_relative(tokens, low, at, grammar):
        return None
    if tokens[at].low in SPEAKERS.reflexives and at + 1 < end:
        at += 1
    first = tokens[at]
    if (first.is_name and not is_verb(first, grammar)) or first.low in grammar.never_verbs or first.low == "state":
        return None  # state officials said
    if first.low in grammar.auxiliaries:
        return _helper_first(tokens, at, end, grammar)
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
        or phrase_after(tokens, place - 1, end, grammar)
        or _within(tokens, place, end, grammar)
        or bare_at_end(tokens, at, end, grammar)
    )
    if subject is None or (not verb and not _closes(tokens, subject, end, grammar)):
        return None
    if low < clause and not grammar.inverts and _is_object(tokens, subject, first, grammar):
        return None  # Holt, who said “so,” defended the record
    return Attribution(subject, (at, at + 1), "after")


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


_ASIDE = 8  # tokens


def _speaks_for_itself(tokens: Tokens, at: int, low: int, grammar: Grammar) -> bool:
    """Whether the word at `at` is a reporting verb where no sign shows that the string before it is speech."""
    first = tokens[at]
    if not is_verb(first, grammar) or first.low in grammar.weak_verbs or first.low in SPEAKERS.noun_too:
        return False  # the “Lion” release to users
    in_sentence = grammar.weak_verbs and at - 2 >= low and first.low not in SPEAKERS.says and tokens[at - 2].is_word
    return not in_sentence  # that officials “knowingly” ignored warnings


def _past_adverbs(tokens: Tokens, place: int, end: int, grammar: Grammar) -> int:
    """Where the subject begins behind a verb: past `then`, `este martes`; where verbs come second, others look for it."""
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


def _helper_first(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`hatte Holm erklärt`, `a déclaré Anne Roux`, `a-t-elle ajouté`, `ha detto Rossi`; in English a helper's subject stands before it."""
    if grammar.weak_verbs:
        return None  # a “culture of fear” had led managers to it
    place = _past_hyphens(tokens, at + 1, end)
    compound = place < end and not grammar.inverts and is_verb(tokens[place], grammar)
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
