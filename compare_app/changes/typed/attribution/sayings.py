"""Where a sentence says that somebody says something: who does, and which words of it are what is said."""

from __future__ import annotations

from typing import NamedTuple

from compare_app.changes.pair import Side
from compare_app.changes.quote_events.cues import CueWords
from compare_app.changes.typed.attribution.speaker import phrase
from compare_app.changes.words import ClaimWords, ClauseWords, PronounWords, VerbWords
from compare_app.model.version import Fact
from compare_app.text.grammar.grammars import grammar_of
from compare_app.word_lists import Regex, WordLists, Words

#: Phrases between a verb and its subject: Mr. Holt, a farmer, his hands on the lectern, said.
_ASIDES = 3
#: Words behind a verb that ends its sentence: he said on Tuesday.
_TRAILING = 3


class SayingWords(WordLists, area="changes.sayings"):
    """Verbs that say or do with words, beside those that are facts of attribution."""

    #: verbs of telling that are no attribution of a claim by themselves
    tells: Regex
    #: forms of such verbs that hang on another one
    others: Words


class Saying(NamedTuple):
    """Positions of the words for who speaks, and of those that are what is said."""

    who: range
    what: range


def sayings(side: Side) -> list[Saying]:
    """All that may be read as somebody's saying so, outside quotation marks; a verb may be read in two ways."""
    return [saying for verb in verbs(side) for saying in _of_verb(side, verb)]


def verbs(side: Side) -> list[int]:
    """The positions of verbs of saying outside quotation marks; passive ones are said of whom others speak of."""
    cues, be = [cue.span for cue in side.of_kind("attribution")], side.words(VerbWords).be
    return [
        k
        for k, token in enumerate(side.tokens)
        if not any(token.span.overlap(other) for other in side.quoted)
        and (any(token.span.overlap(cue) for cue in cues) or _says(side, token.form))
        and not (k and side.tokens[k - 1].form in be and not token.form.endswith("ing"))
    ]


def tells(side: Side, form: str) -> bool:
    """Whether a form is one of a verb of telling that is no attribution of a claim by itself."""
    return side.words(SayingWords).tells.fullmatch(form) is not None


def _says(side: Side, form: str) -> bool:
    if form in side.words(SayingWords).others or form in side.words(ClaimWords).claims or tells(side, form):
        return True
    return form in CueWords.of(side.version.language).colours


def _of_verb(side: Side, verb: int) -> list[Saying]:
    around = phrase(side, verb)
    before, behind = range(around.start, verb), range(verb + 1, around.stop)
    rest = range(verb, len(side.tokens))
    if before and around.start and (not behind or len(rest) <= _TRAILING + 1):
        return [Saying(before, range(len(side.tokens)))]
    told = Saying(_subject(side, before), rest)
    if before or not verb or not behind or _begins_clause(side, behind):
        return [told]
    return [Saying(behind, range(verb)), told]


def _begins_clause(side: Side, behind: range) -> bool:
    """Whether what follows a verb is what is said, and no subject put behind: said that; said he had gone, but not sagte er am Montag."""
    form, words = side.tokens[behind.start].form, side.words(ClauseWords)
    of_clause = (
        form in side.words(PronounWords).doers and len(behind) > 1 and not grammar_of(side.version.language).inverts
    )
    return of_clause or words.that.fullmatch(form) is not None


def _subject(side: Side, before: range) -> range:
    """The phrase for who speaks: right before the verb, or, where that is empty or hangs on another, what stands before it."""
    words = side.words(ClauseWords)
    if before and side.tokens[before.start].form not in words.relatives | words.joining:
        return before
    phrases = [before]
    while len(phrases) <= _ASIDES and phrases[-1].start:
        last = phrases[-1].start
        phrases.append(range(phrase(side, last - 1).start, last))
    for found in phrases[1:]:
        if any(_touches(side, found, name) for name in side.people):
            return found
    # where nobody is known for a person: Orr, the Osk mayor, urged
    return range(phrases[-1].start, before.start) or before


def _touches(side: Side, positions: range, name: Fact) -> bool:
    return any(side.tokens[k].span.overlap(name.span) for k in positions)
