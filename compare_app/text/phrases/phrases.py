"""Noun phrases beside a reporting verb: who speaks, told from words of closed classes and from capitals.

No parser is used: beside a quote, order and punctuation say enough, and a parser would weigh more than the rest of the program.
"""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun, is_person_word
from compare_app.text.names.titles import gender_of, gender_of_word, is_title
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.noun_phrase import (
    LONGEST,
    Phrase,
    Tokens,
    is_adverb,
    is_determiner,
    is_nickname,
    is_pronoun,
    is_verb,
    made,
)
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import QUOTE


def phrase_at(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that begins at `at`, or None."""
    if at >= end or not tokens[at].is_word:
        return None
    token = tokens[at]
    pronoun = is_pronoun(token, grammar) and not _determines(tokens, at, end, grammar)
    if pronoun or token.text.isdigit():
        some = _some_of(tokens, at, end, grammar)
        if some is not None or pronoun:
            return some or Phrase(at, at + 1, at, at + 1, True)
    particles = _past_particles(tokens, at, end, grammar)
    if particles is not None:
        return Phrase(at, particles + 1, at, particles + 1)
    if token.low in PHRASES.leads_surnames and token.is_name and not token.text.isupper():  # Von der Leyen betonte
        name = at + 2 if at + 2 < end and tokens[at + 1].low in ("der", "den") else at + 1
        return Phrase(at, name + 1, at, name + 1) if name < end and tokens[name].is_name else None
    stop = _forward(tokens, at, end, grammar)
    joined = _past_two_roles(tokens, at, stop, end, grammar)
    return made(tokens, at, stop, grammar) if joined is None else joined


def _past_two_roles(tokens: Tokens, at: int, stop: int, end: int, grammar: Grammar) -> Phrase | None:
    """`Former Marine and Senate candidate MIA HOLT`, `author and activist MIA HOLT`: one person, told by two roles that no article parts."""
    if stop + 2 >= end or tokens[stop].low != "and" or grammar.capital_nouns or grammar.inverts:
        return None
    if is_determiner(tokens, at, end, grammar) or tokens[at].possessive or tokens[stop - 1].possessive:
        return None
    once = tokens[at].low in PHRASES.former and not _is_somebody_named(tokens[at + 1 : stop])
    if not once and not is_person_word(tokens[stop - 1].low):
        return None
    phrase = made(tokens, stop + 1, _forward(tokens, stop + 1, end, grammar), grammar)
    told = phrase is not None and phrase.head > stop + 1 and is_person_noun(tokens[phrase.head - 1], grammar)
    full = phrase is not None and phrase.head_end - phrase.head > 1 and tokens[phrase.head].is_name
    return phrase._replace(first=at) if phrase is not None and told and full else None


def _is_somebody_named(words: Tokens) -> bool:
    """`President Ann Lee`, `councilor Ann Lee`, `Ann Lee`; not `Navy SEAL`."""
    told = any(is_person_word(word.low) and words[-1].is_name for word in words[:-1])
    return told or any(is_title(word.text) or gender_of(word.text, ()) is not None for word in words[:-1])


def _some_of(tokens: Tokens, at: int, end: int, grammar: Grammar) -> Phrase | None:
    """`one of them`, `some of the guests`, `one of Holt's lawyers`, `30 of them`."""
    if at + 2 >= end or tokens[at + 1].low != "of" or not tokens[at + 2].is_word:
        return None
    if tokens[at].text.isdigit() and tokens[at + 2].low not in ("them", "those"):
        return None
    named = tokens[at + 2].is_name and not grammar.capital_nouns
    stop = _forward(tokens, at + 2, end, grammar) if named or tokens[at + 2].low in grammar.determiners else at + 3
    return Phrase(at, stop, at, stop)


def _past_particles(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int | None:
    """Where the name stands in `de Blasio said`, `von der Leyen said`; None where no particle begins the phrase."""
    token, name = tokens[at], at
    while name < end and tokens[name].low in PHRASES.particles and not tokens[name].is_name:
        name += 1
    if name == at or name >= end or not tokens[name].is_name or tokens[name].possessive:
        return None
    if name + 1 < end and is_person_noun(tokens[name + 1], grammar):
        return None  # de Blasio spokesman Ana Ruiz
    return name if token.low not in grammar.prepositions and token.low not in grammar.determiners else None


def _determines(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`one official`, `some critics`, `diese Frau`: a word that can be a pronoun stands before its noun."""
    if tokens[at].low not in grammar.determiners or at + 1 >= end:
        return False
    following = tokens[at + 1]
    if following.text == QUOTE and grammar.capital_nouns:
        return True  # Eine „heiße Spur“ führte nach Delby
    if grammar.capital_nouns:
        return following.is_name or (
            following.is_word and at + 2 < end and tokens[at + 2].is_name and following.low not in grammar.stops
        )
    plain = following.is_word and not is_verb(following, grammar) and not is_adverb(following, grammar)
    return plain and following.low not in grammar.stops


def _forward(tokens: Tokens, at: int, end: int, grammar: Grammar) -> int:
    """Where the phrase that begins at `at` ends."""
    place = at + 1 if is_determiner(tokens, at, end, grammar) else at
    begun = place
    while place < min(end, at + LONGEST):
        token = tokens[place]
        if not token.is_word:
            if place == begun or not (token.text in "&/" or is_nickname(tokens, place)):
                break
            place += 1
        elif place > begun and _links(tokens, place, end, grammar):
            begun = place = place + 2 if tokens[place + 1].low in grammar.determiners else place + 1
        elif _is_verb_behind(tokens, place, begun, end, grammar):
            break
        else:
            further = _past_word(tokens, at, place, begun, end, grammar)
            if further is None:
                break
            place = further
    return place


def _is_verb_behind(tokens: Tokens, place: int, begun: int, end: int, grammar: Grammar) -> bool:
    """Whether the phrase, or a part of it that begins at `begun`, stands before its verb: `the mother of three SAID`."""
    if place > begun:
        return _is_verb_of_person(tokens, place, end, grammar)
    return tokens[place - 1].low in PHRASES.counts and is_verb(tokens[place], grammar)


def _past_word(tokens: Tokens, at: int, place: int, begun: int, end: int, grammar: Grammar) -> int | None:
    """Where the phrase that begins at `at` goes on behind the word at `place`; None where it ends before it."""
    if _in_phrase(tokens, place, begun, end, grammar) or _is_compound(tokens, place, begun, grammar):
        return place + 1
    name = _past_adjectives(tokens, at, place, end, grammar)
    return None if name is None else name + 1


def _is_verb_of_person(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """`an onlooker DISHED to the paper`, `the chair ROSE`, `the chair LOOKED up and said`, not `a man ACCUSED of theft said`: a past form after a person,
    with no known verb behind it but one that goes on.
    """
    before = tokens[place - 1]
    if grammar.capital_nouns or not (is_person_noun(before, grammar) or gender_of_word(before.low)):
        return False
    if tokens[place].low in PHRASES.deeds:
        return True
    if not tokens[place].low.endswith("ed"):
        return False
    for at in range(place + 1, min(end, place + 12)):
        if not tokens[at].is_word:
            return True
        if is_verb(tokens[at], grammar) and tokens[at - 1].low not in grammar.determiners:
            return tokens[at - 1].low in PHRASES.joints
    return True


def _is_compound(tokens: Tokens, place: int, begun: int, grammar: Grammar) -> bool:
    """`the two-term STATE senator`: no verb, as it would not agree with a single noun, and a noun for a person follows."""
    token, before = tokens[place], tokens[place - 1]
    if grammar.capital_nouns or grammar.inverts or place <= begun or place + 1 >= len(tokens):
        return False
    if token.low == "state" and (tokens[place + 1].low in PHRASES.media or is_title(tokens[place + 1].text)):
        return True  # Syrian state television, Democratic state Sen. Ana Ruiz
    if token.is_name or not token.is_word or token.low not in PHRASES.compounds or before.is_name:
        return False
    single = not before.low.endswith(("s", "men", "people", "police"))
    named = is_person_noun(tokens[place + 1], grammar)
    party = not named and tokens[place + 1].is_word and place + 2 < len(tokens) and not tokens[place + 1].is_name
    return single and (named or (party and is_person_noun(tokens[place + 2], grammar)))  # state party CHAIRMAN


def _past_adjectives(tokens: Tokens, at: int, place: int, end: int, grammar: Grammar) -> int | None:
    """The name in `the tired but smiling Bo Lund`, from the word that joins its adjectives."""
    if tokens[place].low not in PHRASES.joins_adjectives or tokens[at].low not in grammar.determiners:
        return None
    if place == at + 1 or any(token.is_name or not token.is_word for token in tokens[at + 1 : place]):
        return None
    for after in range(place + 1, min(end, place + 4)):
        token = tokens[after]
        if token.is_name:
            return after if after > place + 1 else None
        if not token.is_word or token.low in grammar.stops or token.low in grammar.determiners:
            return None
    return None


def _links(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """Whether a preposition goes on with the phrase: the mayor OF Delby; not: Holt ON Monday."""
    token = tokens[place]
    if token.low not in grammar.linking or place + 1 >= end:
        return _is_particle(tokens, place, end) and not grammar.capital_nouns
    after = tokens[place + 1]
    if not after.is_word or after.low in grammar.times or after.low in grammar.alone or after.low == "sich":
        return False
    dated = after.text.isdigit() and place + 2 < end and tokens[place + 2].low in grammar.times  # an email of 4 March
    if dated or (token.low == "in" and after.low in PHRASES.behind_in):
        return False
    if grammar.capital_nouns:
        named = _follows_full_name(tokens, place)
        if named or (token.low in ("der", "dem") and _is_told(tokens, place, end, grammar)):
            return False
    elif token.low in PHRASES.beside_what_is_done and tokens[place - 1].is_name:
        return False
    return after.low not in grammar.stops or after.low in grammar.determiners


def _follows_full_name(tokens: Tokens, at: int) -> bool:
    """`Peer Holm ZU Beginn der Debatte`: what stands behind a first name and a surname tells where, when or of what."""
    if at < 2 or tokens[at].low not in PHRASES.behind_full_names or not tokens[at - 1].is_name:
        return False
    noble = tokens[at].low == "von" and at + 1 < len(tokens) and tokens[at + 1].low in ("der", "den")
    return not noble and gender_of(tokens[at - 2].text, ()) is not None


def _is_told(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    """`sagte Holm DER Zeitung „Der Bote“`: the paper that hears it is no part of the speaker; `der Chef DER Agentur` is one."""
    if at >= 2 and tokens[at - 2].low in grammar.determiners:
        return False
    for place in range(at + 1, min(end, at + 5)):
        token = tokens[place]
        if token.text == QUOTE or not token.is_name:
            return token.text == QUOTE and place > at + 1
        if token.low.endswith(PHRASES.paper_endings):
            return True
    return False


def _is_particle(tokens: Tokens, place: int, end: int) -> bool:
    """`Jan VAN DER Berg`."""
    while place < end and tokens[place].low in PHRASES.particles:
        place += 1
        if place < end and tokens[place].is_name:
            return True
    return False


def _in_phrase(tokens: Tokens, place: int, begun: int, end: int, grammar: Grammar) -> bool:  # noqa: PLR0911  one case a line
    """Whether the word at `place` is a part of the phrase that begins at `begun`."""
    token = tokens[place]
    if _is_time(tokens, place, begun, end, grammar):
        return False
    styled = token.low == "most" and tokens[place - 1].low == "the"  # the Most Rev. Ana Ruiz, the most common answer
    if (token.low in grammar.stops or token.low in grammar.alone) and not styled:
        return False
    where = token.low in PHRASES.places and place + 1 < end and tokens[place + 1].low in grammar.determiners
    if place > begun and (is_determiner(tokens, place, end, grammar) or where):
        return False  # a sign | above the bar
    if grammar.capital_nouns:
        first = not any(t.is_name for t in tokens[begun:place])
        return token.is_name or token.text[0].isdigit() or (first and not is_verb(token, grammar))
    if place > begun and tokens[place - 1].possessive and token.low in grammar.bare_nouns:
        return True  # the mayor's COUNSEL
    if token.is_name or place == begun:
        return place == begun or not is_verb(token, grammar) or token.is_name
    if is_verb(token, grammar) or is_adverb(token, grammar):
        return False
    if tokens[place - 1].is_name and not tokens[place - 1].possessive:
        return _noun_after_name(tokens, place, end, grammar)
    return True


def _is_time(tokens: Tokens, place: int, begun: int, end: int, grammar: Grammar) -> bool:
    """Whether a word tells a time, and is no part of somebody's name."""
    if tokens[place].low not in grammar.times:
        return False
    if not tokens[place].is_name and place + 1 < end and is_person_noun(tokens[place + 1], grammar):
        return False  # the night nurse
    if place > 0 and tokens[place - 1].low == "the" and place + 1 < end and tokens[place].is_name:
        return not (tokens[place + 1].is_name and not is_title(tokens[place + 1].text))  # the Sunday Argus
    return not (_first_name(tokens, place, end, grammar) or _last_name(tokens, place, begun, grammar))


def _first_name(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """`APRIL Dorn`, `JAN van der Berg`: months that are names of people too."""
    if tokens[place].low not in NAMES.month_names or place + 1 >= end or grammar.capital_nouns:
        return False
    after = tokens[place + 1]
    return tokens[place].is_name and (
        (after.is_name and after.low not in grammar.times) or after.low in PHRASES.particles
    )


def _last_name(tokens: Tokens, place: int, begun: int, grammar: Grammar) -> bool:
    """`LaTonya WEEKS`, and behind a comma or a string WEEKS alone: units of time that are surnames too; days and months are told as they are."""
    if not tokens[place].is_name or tokens[place].low not in PHRASES.surnames_of_times or grammar.capital_nouns:
        return False
    if place > begun:
        return tokens[place - 1].is_name
    # “They talked,” Weeks said; “They talked,” said Weeks
    return place > 0 and (tokens[place - 1].text in (QUOTE, ",") or is_verb(tokens[place - 1], grammar))


def _noun_after_name(tokens: Tokens, place: int, end: int, grammar: Grammar) -> bool:
    """`Delby OFFICIALS said` against `Holt DEADPANNED`: a small word after a name is a noun where a verb follows."""
    token = tokens[place]
    following = tokens[place + 1] if place + 1 < end else None
    if token.low in PHRASES.rules:
        return True
    if tokens[place - 1].low in PHRASES.former and following is not None and following.is_name:
        return True  # Former champ Ana Ruiz
    if is_person_noun(token, grammar):
        return following is None or following.low not in grammar.determiners or not following.is_word
    if (
        following is None
        or not following.is_word
        or following.low in grammar.determiners
        or following.low in grammar.pronouns
    ):
        return False
    if any(_ends_in_person(tokens, place, p, grammar) for p in range(place + 1, min(end, place + 3))):
        return True
    plural = token.low.endswith("s") and not token.low.endswith("ss")
    return plural and (following.low in grammar.auxiliaries or is_verb(following, grammar))


def _ends_in_person(tokens: Tokens, first: int, last: int, grammar: Grammar) -> bool:
    """`auto parts SUPPLIER`: small nouns up to one for a person."""
    if not is_person_noun(tokens[last], grammar):
        return False
    return all(
        t.is_word and not t.is_name and t.low not in grammar.stops and not is_verb(t, grammar)
        for t in tokens[first:last]
    )
