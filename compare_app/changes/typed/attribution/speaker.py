"""Who says what a verb of saying brings: the word beside it that is or ends its subject, and the phrase around that."""

from __future__ import annotations

from compare_app.changes.pair import Side
from compare_app.changes.stems import telling
from compare_app.changes.words import ClaimWords, ClauseWords, PronounWords
from compare_app.model.version import Fact


def speaker(side: Side, cue: Fact) -> int | None:
    """The position of the word beside a cue that is or ends its subject: before it, or behind it where a comma precedes."""
    at = side.tokens_in(cue.span)
    if not at:
        return None
    if not at.start:
        return at.stop if at.stop < len(side.tokens) else None
    who = at.start - 1
    if side.text[side.tokens[who].end : cue.span.start].strip() and not goes_on(side, cue):
        apposed = before_apposition(side, cue)
        if apposed is None:
            return at.stop if at.stop < len(side.tokens) else None
        who = apposed
    while who > 0 and side.tokens[who].form in side.words(ClaimWords).before_cue:
        who -= 1
    return who


def before_apposition(side: Side, cue: Fact) -> int | None:
    """The position of the last word before what is put in between commas before a cue that an `it` follows: the maker, based in Osk, said it would."""
    at = side.tokens_in(cue.span)
    if at.stop >= len(side.tokens) or side.line[at.stop] not in side.words(PronounWords).itself:
        return None
    gaps = range(at.start - 1, max(0, at.start - 1 - _APPOSED), -1)
    begun = next((k for k in gaps if "," in side.text[side.tokens[k - 1].end : side.tokens[k].start]), None)
    return None if begun is None else begun - 1


#: So many tokens are put in at most.
_APPOSED = 12


def source(side: Side, cue: Fact) -> int | None:
    """The position of the noun that a claim comes from: the last word that tells something behind an `according to`, before the next small one."""
    at = side.tokens_in(cue.span)
    run: list[int] = []
    for place in range(at.stop, len(side.tokens)) if at else ():
        token = side.tokens[place]
        if place > at.stop and not side.text[side.tokens[place - 1].end : token.start].isspace():
            break
        if telling(token.form) and not token.form.startswith("#"):
            run.append(place)
        elif run:
            break
    return run[-1] if run else None


def goes_on(side: Side, cue: Fact) -> bool:
    """Whether a day or a conjunction follows a cue, and its speaker's name stands before the comma: the largest firm, Orr & Co., said on Monday."""
    at = side.tokens_in(cue.span)
    named = any(f.span.overlap(side.tokens[at.start - 1].span) for f in side.of_kind("name"))
    if at.stop >= len(side.tokens) or not named:
        return False
    behind = side.tokens[at.stop]
    dated = behind.fact is not None and behind.fact.kind == "date"
    return (
        dated or side.words(ClauseWords).that.fullmatch(behind.form) is not None or day_behind(side, cue) > cue.span.end
    )


def day_behind(side: Side, cue: Fact) -> int:
    """Where the day that follows a cue ends; the cue's end where none does: said on Thursday."""
    when = side.words(ClaimWords).when_said.match(side.text, cue.span.end, side.span.end)
    start = when.end() if when is not None else cue.span.end
    return next((f.span.end for f in side.of_kind("date") if f.span.start == start), cue.span.end)


def phrase(side: Side, who: int) -> range:
    """The positions of the words around a speaker, up to the next sign on both sides."""
    tokens, first, last = side.tokens, who, who + 1
    while first and side.text[tokens[first - 1].end : tokens[first].start].isspace():
        first -= 1
    while last < len(tokens) and side.text[tokens[last - 1].end : tokens[last].start].isspace():
        last += 1
    return range(first, last)


def before_name(side: Side, at: int) -> bool:
    """Whether a word is the title of somebody named right behind it."""
    after = side.tokens[at + 1] if at + 1 < len(side.tokens) else None
    title = side.text[side.tokens[at].start].isupper()
    return title and after is not None and any(f.kind == "name" and f.span.overlap(after.span) for f in side.facts)
