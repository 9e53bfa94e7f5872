"""Who says a marked string, and with which words: told from its place beside the string."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from compare_app.model.spans import Span

from .grammar import Grammar
from .phrases import Phrase, Tokens, is_adverb, is_verb, phrase_at
from .subjects import NOUN_TOO, acts, main_subject, passive, phrase_after, sentence_subject, subject_of, with_apposition
from .tokens import QUOTE, Token
from .word_lists import word_set

Side = Literal["after", "before", "sentence", "context"]
_DASHES = ("\u2014", "\u2013", "-", "\u2015")
_ENDS_SPEECH = frozenset(",?!\u2026.;:-\u2014\u2013\u3002\uff0c\uff01\uff1f")


class Attribution(NamedTuple):
    """The speaker's phrase and the cue, as ranges of tokens; `beside`: they stand next to the string, not elsewhere in its sentence."""

    speaker: Phrase
    cue: tuple[int, int] | None
    side: Side
    beside: bool = True


class Voice(NamedTuple):
    """An attribution as places in the text: the speaker's name or noun, the whole phrase that it stands in, the cue."""

    speaker: Span
    phrase: Span
    pronoun: bool
    cue: Span | None
    side: Side
    beside: bool


class Place(NamedTuple):
    """A marked string among the tokens: `tokens[at]`, in the sentence `tokens[low:end]`; `last` is its last character.

    `ended`: the sentence ends with the string, so that what follows up to `end` is the next sentence.
    """

    tokens: Tokens
    at: int
    low: int
    end: int
    last: str
    ended: bool
    words: int
    #: all its words carry capitals, and it is no sentence
    titled: bool = False


def attribute(place: Place, grammar: Grammar) -> Voice | None:
    """Who says the string, by its own sentence, or None where that does not tell."""
    for rule in _order(place):
        found = rule(place, grammar)
        if found is not None and place.tokens[found.speaker.head].low not in _NOBODY:
            return _voice(place.tokens, found)
    return None


def _order(place: Place) -> tuple[Callable[[Place, Grammar], Attribution | None], ...]:
    if place.ended:  # what follows is a sentence of its own
        return (_led_by_verb if _after_colon(place) else _lead, _lead, _by, _left, _source, _helped, _after)
    if _after_colon(place):
        return (_led_by_verb, _after, _lead, _left, _source, _right, _helped)
    return (_after, _lead, _by, _left, _source, _right, _helped)


def _after_colon(place: Place) -> bool:
    return place.at > place.low and place.tokens[place.at - 1].text in (":", "\uff1a")


def _led_by_verb(place: Place, grammar: Grammar) -> Attribution | None:
    return _left(place, grammar, beside=True)


def reported(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """Whose words the sentence `tokens[low:end]` reports, if anybody's."""
    place = Place(tokens, end, low, end, ".", False, 0)
    found = _left(place, grammar) or _source(place, grammar)
    return _voice(tokens, found) if found is not None else None


def subject_voice(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """The subject of the sentence `tokens[low:end]`, for a string that nobody says in so many words."""
    subject = main_subject(tokens, low, end, grammar)
    return _voice(tokens, Attribution(subject, None, "context", False)) if subject is not None else None


_NOBODY = word_set("es man it it's it\u2019s that that's that\u2019s there what")


def _voice(tokens: Tokens, found: Attribution) -> Voice:
    phrase, cue = found.speaker, found.cue
    return Voice(
        Span(tokens[phrase.head].start, tokens[phrase.head_end - 1].end),
        Span(tokens[phrase.first].start, tokens[max(phrase.last, phrase.head_end) - 1].end),
        phrase.pronoun,
        Span(tokens[cue[0]].start, tokens[cue[1] - 1].end) if cue is not None else None,
        found.side,
        found.beside,
    )


# ---- after the string ---------------------------------------------------------------------------------------------


def _after(place: Place, grammar: Grammar) -> Attribution | None:  # noqa: PLR0911  one way to say who speaks a line
    """`,” said Holt`, `,” Holt, who runs the shelter, said`, `,” the memo read`, `” — Holt`."""
    tokens, at = place.tokens, place.at + 1
    end = _window(place)
    spoken = place.last in _ENDS_SPEECH
    while at < min(end, place.at + 4) and tokens[at].text in (",", ":", *_DASHES, "*", "_"):
        spoken = spoken or tokens[at].text == ","
        at += 1
    if at >= end or not tokens[at].is_word:
        return None
    first = tokens[at]
    if place.titled and place.at > place.low and tokens[place.at - 1].low in grammar.prepositions:
        return None  # On “Meet the Folks,” Holt said
    if place.ended and first.low in ("so", "thus") and at + 2 < end and is_verb(tokens[at + 1], grammar):
        subject = phrase_after(tokens, at + 1, end, grammar)  # So said Holt.
        return Attribution(subject, (at + 1, at + 2), "after") if subject is not None else None
    if first.low in grammar.conjunctions and first.low not in ("as", "so", "wie"):
        return None
    source = _source_at(tokens, at, end, grammar)
    if source is not None:
        return source if not place.ended else None
    if place.ended and first.low in ("with", "in") and tokens[min(at + 1, end - 1)].low in ("these", "those"):
        subject = sentence_subject(tokens, at, end, grammar)  # With these words, Holt left.
        return Attribution(subject, None, "after") if subject is not None else None
    by = _by(place, grammar)
    if by is not None:
        return by
    if tokens[at].low in ("is", "was") and at + 1 < end and tokens[at + 1].low == "how":
        at += 2
    in_phrase = grammar.inverts and place.at > place.low and tokens[place.at - 1].low in grammar.determiners
    if not place.ended and at < end and not in_phrase:
        inverted = _verb_first(tokens, at, end, grammar, spoken)
        if inverted is not None:
            return inverted
    # where verbs come second, “...”, Holm sagte begins a new clause
    return None if grammar.inverts else _subject_first(place, at, end, grammar, spoken)


def _window(place: Place) -> int:
    """Where what follows the string ends: at the next string, or with the sentence."""
    tokens = place.tokens
    return next((p for p in range(place.at + 1, place.end) if tokens[p].text == QUOTE and p > place.at + 3), place.end)


def _verb_first(tokens: Tokens, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:  # noqa: PLR0911  one case a line
    first = tokens[at]
    if first.is_name or first.low in grammar.never_verbs:
        return None
    if first.low in grammar.auxiliaries:
        return _helper_first(tokens, at, end, grammar)
    verb = is_verb(first, grammar)
    if verb and not spoken and (first.low in grammar.weak_verbs or first.low in NOUN_TOO):
        return None  # the “Lion” release to users
    if not verb and not (spoken and _looks_like_verb(first, grammar)):
        return None
    place = _past_hyphens(tokens, at + 1, end)
    while place < end and not grammar.inverts and is_adverb(tokens[place], grammar):
        place += 1
    if verb and place < end and tokens[place].text == QUOTE:  # schrieb „Die Zeit“
        return Attribution(Phrase(place, place + 1, place, place + 1), (at, at + 1), "after")
    end = next((p for p in range(place, end) if tokens[p].text == QUOTE), end)
    subject = _other_source(tokens, at, at, end, grammar) or phrase_after(tokens, place - 1, end, grammar)
    if subject is None or (not verb and not _closes(tokens, subject, end, grammar)):
        return None
    return Attribution(subject, (at, at + 1), "after")


def _past_hyphens(tokens: Tokens, place: int, end: int) -> int:
    """`dit-il`, `a-t-elle`: past the hyphens before a pronoun."""
    while place < end and (tokens[place].text == "-" or (tokens[place].low == "t" and tokens[place - 1].text == "-")):
        place += 1
    return place


def _helper_first(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`hatte Holm erklärt`, `a déclaré Anne Roux`, `a-t-elle ajouté`, `ha detto Rossi`."""
    place = _past_hyphens(tokens, at + 1, end)
    compound = place < end and not grammar.inverts and is_verb(tokens[place], grammar)
    subject = phrase_after(tokens, place if compound else place - 1, end, grammar)
    if subject is None:
        return None
    if compound:
        return Attribution(subject, (at, place + 1), "after")
    if subject.last < end and not grammar.inverts and is_verb(tokens[subject.last], grammar):
        return Attribution(subject, (subject.last, subject.last + 1), "after")
    said = next(
        (
            p
            for p in range(subject.last, min(end, subject.last + 12))
            if _ends_clause(tokens, p, end) and _is_participle(tokens[p], grammar)
        ),
        None,
    )
    if said is None:
        return Attribution(subject, (at, at + 1), "after") if grammar.inverts else None
    return Attribution(subject, (said, said + 1), "after")


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
    return grammar.inverts or token.low.endswith(("ed", "s")) or not grammar.bare_nouns


def _closes(tokens: Tokens, subject: Phrase, end: int, grammar: Grammar) -> bool:
    """Whether the clause can end after the subject: what an unknown verb needs to be believed."""
    return (
        subject.last >= end
        or tokens[subject.last].text in ".,;:\u2014\u2013("
        or tokens[subject.last].low in grammar.after_subject
        or grammar.inverts
    )


def _subject_first(place: Place, at: int, end: int, grammar: Grammar, spoken: bool) -> Attribution | None:
    tokens = place.tokens
    if tokens[at].low in ("as", "wie", "so") and at + 1 < end:
        at += 1
    if tokens[at].low in grammar.openers - grammar.determiners - grammar.pronouns - grammar.bare_nouns:
        return None
    subject = phrase_at(tokens, at, end, grammar)
    if subject is None:
        return None
    verb = _verb_after(tokens, subject, end, grammar, spoken and not place.ended)
    if verb is None:
        return _signed(place, at, end, subject)
    if place.ended and not (_says_no_more(tokens, verb[1], end) and tokens[verb[1] - 1].low in grammar.verbs):
        return None
    if not spoken and place.words < 3 and subject.first == at and tokens[place.at + 1].text != ",":
        # `the “clean” plan he said`: hardly beside it
        return (
            None
            if not is_verb(tokens[verb[1] - 1], grammar)
            else Attribution(with_apposition(tokens, subject, verb[0], grammar), verb, "after", False)
        )
    quoted = _other_source(tokens, verb[1] - 1, at, end, grammar)  # the Times quoted Holt as saying
    return Attribution(quoted or with_apposition(tokens, subject, verb[0], grammar), verb, "after")


def _says_no_more(tokens: Tokens, verb_end: int, end: int) -> bool:
    """Whether a sentence after the string is nothing but its attribution: `Holt said.`, `Holt told reporters on Monday.`"""
    rest = tokens[verb_end:end]
    return len(rest) <= 6 and not any(
        t.text in (",", ":", QUOTE) or t.low in ("that", "he", "she", "they") for t in rest
    )


def _verb_after(tokens: Tokens, subject: Phrase, end: int, grammar: Grammar, spoken: bool) -> tuple[int, int] | None:
    """The reporting verb after a subject, over asides between commas, and its auxiliaries, as a range."""
    place = subject.last
    for _ in range(4):
        if place >= end:
            return None
        opening = {",": (",",), "(": (")",), "\u2014": ("\u2014",), "\u2013": ("\u2013",)}.get(tokens[place].text)
        if opening is None:
            break
        closing = next((p for p in range(place + 1, min(end, place + 40)) if tokens[p].text in opening), None)
        if closing is None:
            place = _past_name(tokens, place + 1, end)  # the minister, Ana Ruiz said
            break
        place = (
            closing if tokens[closing].text == "," and _another_aside(tokens, closing, end, grammar) else closing + 1
        )
    first = place
    if place < end and tokens[place].low in grammar.relatives:
        place = next(
            (
                p
                for p in range(place + 1, min(end, place + 18))
                if acts(tokens, p, subject.first, grammar) and not _in_relative(tokens, place, p)
            ),
            end,
        )
        first = place
    while place < end and (
        tokens[place].low in grammar.auxiliaries or is_adverb(tokens[place], grammar) or tokens[place].low == "to"
    ):
        if tokens[place].low in _QUOTES and place + 1 < end and tokens[place + 1].is_name:
            break
        place += 1
    if place >= end or not tokens[place].is_word:  # he continued.
        return (first, place) if place > first and is_verb(tokens[place - 1], grammar) else None
    if is_verb(tokens[place], grammar):
        return None if passive(tokens, place, subject.first, grammar) else (first, place + 1)
    unknown = spoken and place == first and not tokens[place].is_name and _past_or_present(tokens[place], grammar)
    return (place, place + 1) if unknown and tokens[place].low not in grammar.stops else None


def _past_name(tokens: Tokens, place: int, end: int) -> int:
    while place < end and tokens[place].is_name:
        place += 1
    return place


def _another_aside(tokens: Tokens, comma: int, end: int, grammar: Grammar) -> bool:
    following = tokens[comma + 1] if comma + 1 < end else None
    if following is None or not following.is_word:
        return False
    return not (
        is_verb(following, grammar) or following.low in grammar.auxiliaries or is_adverb(following, grammar)
    ) and any(t.text == "," for t in tokens[comma + 1 : min(end, comma + 30)])


def _in_relative(tokens: Tokens, relative: int, verb: int) -> bool:
    """The first verb after `who` is the relative clause's own."""
    return verb - relative <= 2


def _past_or_present(token: Token, grammar: Grammar) -> bool:
    return token.text.isalpha() and (token.low.endswith(("ed", "s")) or not grammar.bare_nouns)


def _signed(place: Place, at: int, end: int, subject: Phrase) -> Attribution | None:
    """`“Nobody asked us.” — Ana Ruiz`: a dash, a name, and nothing more."""
    tokens = place.tokens
    dashed = tokens[place.at + 1].text in (*_DASHES, ":")
    if not dashed or not tokens[at].is_name or subject.pronoun or place.at != place.low:
        return None
    rest = tokens[subject.last : end]
    return Attribution(subject, None, "after") if not rest or rest[0].text in (",", ".", "(") else None


# ---- before the string --------------------------------------------------------------------------------------------


def _lead(place: Place, grammar: Grammar) -> Attribution | None:
    """`Holt said: “`, `Holt told reporters, “`, `Holt: “`, `he called it “`."""
    tokens, at, low = place.tokens, place.at, place.low
    if at == low:
        return None
    before = tokens[at - 1]
    if before.text in (":", "\uff1a"):
        return _colon(place, grammar)
    verb = at - 1
    if before.text == ",":
        return _left(place, grammar, beside=True) or _as_put(place, grammar)
    if before.low in ("that", "dass", "as", "als", "how", "que", "it", "him", "her", "them", "it's"):
        verb -= 1
    near = verb >= low and acts(tokens, verb, low, grammar) and not passive(tokens, verb, low, grammar)
    return _with_subject(place, verb, grammar, beside=True) if near else None


def _as_put(place: Place, grammar: Grammar) -> Attribution | None:
    """`As Holt put it, “`."""
    tokens, low = place.tokens, place.low
    put = next(
        (p for p in range(low, place.at - 1) if tokens[p].low in ("put", "puts") and tokens[p + 1].low == "it"), None
    )
    subject = phrase_at(tokens, low + 1, put, grammar) if put is not None and tokens[low].low == "as" else None
    return Attribution(subject, (put, put + 2), "before") if subject is not None and put is not None else None


def _colon(place: Place, grammar: Grammar) -> Attribution | None:
    tokens, at, low = place.tokens, place.at, place.low
    found = _left(place, grammar, beside=True)
    if found is not None:
        return found
    source = next((s for p in range(low, at - 1) if (s := _source_at(tokens, p, at - 1, grammar)) is not None), None)
    if source is not None:
        return source._replace(side="before")
    subject = main_subject(tokens, low, at - 1, grammar)
    return Attribution(subject, None, "before") if subject else None


def _left(place: Place, grammar: Grammar, beside: bool = False) -> Attribution | None:
    """The nearest reporting verb before the string in its sentence."""
    tokens = place.tokens
    cue: int | None = None
    for at in range(place.at - 1, place.low - 1, -1):
        if not acts(tokens, at, place.low, grammar) or passive(tokens, at, place.low, grammar):
            continue
        if tokens[at].low.endswith("ing") and not grammar.inverts and tokens[at].low not in ("king",):
            cue = at if cue is None else cue
            continue
        if not beside and tokens[at].low in grammar.weak_verbs and not _says_that(place, at):
            continue
        found = _with_subject(place, at, grammar, beside)
        if found is not None:
            return found if cue is None else found._replace(cue=(cue, cue + 1))
    if cue is not None:
        subject = subject_of(tokens, cue, place.low, place.at, grammar) if tokens[cue - 1].text != "," else None
        subject = subject or sentence_subject(tokens, place.low, cue, grammar)
        if subject is not None:
            return Attribution(subject, (cue, cue + 1), "before", beside)
    return None


def _says_that(place: Place, verb: int) -> bool:
    """`found that ...`: a clause follows, so that a weak verb reports too."""
    tokens = place.tokens
    return verb + 2 < place.at and tokens[verb + 1].low == "that" and tokens[verb + 2].is_word


def _with_subject(place: Place, verb: int, grammar: Grammar, beside: bool) -> Attribution | None:
    tokens = place.tokens
    subject = _other_source(tokens, verb, place.low, place.at, grammar) or subject_of(
        tokens, verb, place.low, place.at, grammar
    )
    if subject is None:
        return None
    first = verb
    while (
        first > place.low
        and (tokens[first - 1].low in grammar.auxiliaries or is_adverb(tokens[first - 1], grammar))
        and not grammar.inverts
    ):
        first -= 1
    return Attribution(
        subject, (max(first, subject.last if subject.last <= verb else verb), verb + 1), "before", beside
    )


_IT_SAYS = word_set("heißt hieß steht stand lautet lautete")
_QUOTES = word_set("zitiert zitierte zitierten quotes quoted quoting cites cited citing")


def _other_source(tokens: Tokens, verb: int, low: int, end: int, grammar: Grammar) -> Phrase | None:
    """`In dem Brief heißt es`, `die Agentur zitiert Holm`: the verb's subject is not who says it."""
    if tokens[verb].low in _IT_SAYS and grammar.capital_nouns:
        places = [
            p
            for p in (*range(verb + 1, min(end, verb + 8)), *range(low, verb))
            if tokens[p].low in ("in", "im", "auf", "bei", "beim", "aus")
        ]
        for place in places:
            contracted = tokens[place].low in ("im", "beim")
            phrase = phrase_at(tokens, place + 1, end if place > verb else verb, grammar)
            if phrase is not None or contracted:
                return phrase
    passive_at = (
        next((p for p in range(low, verb) if tokens[p].low in ("wird", "werden", "wurde", "wurden")), None)
        if grammar.capital_nouns
        else None
    )
    if tokens[verb].low in _QUOTES and passive_at is not None:  # wird Holm zitiert
        return subject_of(tokens, passive_at, low, end, grammar)
    if tokens[verb].low in _QUOTES and (
        grammar.capital_nouns or not tokens[verb - 1].low.startswith(("was", "were", "is", "been", "as"))
    ):
        return phrase_after(tokens, verb, end, grammar)
    return None


# ---- elsewhere in the sentence -------------------------------------------------------------------------------------


def _source(place: Place, grammar: Grammar) -> Attribution | None:
    """`according to Holt` before or after, anywhere in the sentence."""
    tokens = place.tokens
    end = place.end if not place.ended else place.at
    for at in range(place.low, end):
        found = _source_at(tokens, at, end, grammar) or _as_somebody_says(tokens, at, end, grammar)
        if found is not None:
            beside = at == place.low and place.tokens[place.at - 1].text in (",", ":")
            return found._replace(beside=beside, side="before" if at < place.at else "sentence")
    return None


def _source_at(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    if tokens[at].low not in grammar.source_words:
        return None
    for words in grammar.sources:
        after = at + len(words)
        if (
            after < end
            and tokens[at].low == words[0]
            and all(tokens[at + n].low == word for n, word in enumerate(words))
        ):
            if words == ("so",) and (at == 0 or tokens[at - 1].text != "," or is_verb(tokens[after], grammar)):
                continue
            subject = phrase_at(tokens, after, end, grammar)
            if subject is not None:
                return Attribution(with_apposition(tokens, subject, end, grammar), (at, after), "after")
    return None


def _as_somebody_says(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Attribution | None:
    """`Wie ein Sprecher heute mitteilte,`"""
    if not grammar.inverts or tokens[at].low != "wie" or (at > 0 and tokens[at - 1].text not in ".,;:\u2013"):
        return None
    comma = next(
        (
            p
            for p in range(at + 1, min(end, at + 24))
            if tokens[p].text in ",." and p > at + 2 and not tokens[p - 1].is_name
        ),
        None,
    )
    subject = phrase_at(tokens, at + 1, comma, grammar) if comma is not None else None
    if subject is None or comma is None or subject.last >= comma:
        return None
    return Attribution(with_apposition(tokens, subject, comma, grammar), (comma - 1, comma), "sentence")


_HELPERS = word_set("hat hatte haben hatten will wollte wollten")


def _helped(place: Place, grammar: Grammar) -> Attribution | None:
    """`Der Minister hatte den Plan „trotz einiger Vorbehalte“ bekanntgegeben`: the sense comes last, and any verb may bring it."""
    tokens = place.tokens
    if not grammar.inverts:
        return None
    if tokens[place.low].low == "für" and (held := _held_by(place, grammar)) is not None:
        return held
    for at in range(min(place.at, len(tokens)) - 1, place.low - 1, -1):
        if tokens[at].low in _HELPERS:
            subject = subject_of(tokens, at, place.low, place.at, grammar)
            if subject is not None:
                return Attribution(subject, None, "sentence", False)
    return None


def _held_by(place: Place, grammar: Grammar) -> Attribution | None:
    """`Für den Minister ist die Lage „alarmierend“`."""
    subject = phrase_at(place.tokens, place.low + 1, place.at, grammar)
    if (
        subject is None
        or subject.last >= place.at
        or place.tokens[subject.last].low not in ("ist", "sind", "war", "waren", "gilt", "wäre", "bleibt")
    ):
        return None
    return Attribution(subject, None, "sentence", False)


def _right(place: Place, grammar: Grammar) -> Attribution | None:
    """A reporting verb after the string in its sentence: `The “clean” plan would fail, Holt said.`"""
    tokens = place.tokens
    if place.ended:
        return None
    for at in range(place.at + 1, place.end):
        if tokens[at].text == ";" or (
            tokens[at].text == "," and at + 1 < place.end and tokens[at + 1].low in grammar.conjunctions
        ):
            return None  # another clause, and its own verb
        strong = tokens[at].low not in grammar.weak_verbs and not tokens[at].low.endswith("ing")
        if strong and acts(tokens, at, place.low, grammar):
            if passive(tokens, at, place.low, grammar):
                return None
            after_comma = tokens[at - 1].text == ","
            subject = (
                phrase_after(tokens, at, place.end, grammar)
                if after_comma and not grammar.inverts
                else subject_of(tokens, at, place.low, place.end, grammar)
            )
            if subject is not None:
                return Attribution(subject, (at, at + 1), "sentence", False)
    return None


def _by(place: Place, grammar: Grammar) -> Attribution | None:
    """`was called “absurd” by Holt`."""
    tokens = place.tokens
    if grammar.inverts:
        return None
    verbs = (p for p in range(place.at - 1, place.low, -1) if acts(tokens, p, place.low, grammar))
    verb = next((p for p in verbs if passive(tokens, p, place.low, grammar)), None)
    if verb is None:
        return None
    end = min(place.end, place.at + 8)
    by = next((p for p in range(verb + 1, end) if tokens[p].low == "by"), None)
    subject = phrase_at(tokens, by + 1, place.at if by < place.at else place.end, grammar) if by is not None else None
    return Attribution(subject, (verb, verb + 1), "sentence", False) if subject is not None else None
