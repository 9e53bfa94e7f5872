"""Changes of attribution: whose statement it is, and whether it is anybody's.

A cue is a verb of saying or an `according to`. What came or went is told where the sentences are close; in reports worded
freely only where a figure shows that the same claim stands flatly on the other side.
"""

from __future__ import annotations

from itertools import pairwise

from compare_app.changes.pair import CLOSE, EDITED, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.attribution.said import claims_besides, content, unsaid
from compare_app.changes.typed.attribution.sources import (
    SourceWords,
    sources_replaced,
    speakers_replaced,
    speakers_swapped,
)
from compare_app.changes.typed.attribution.speaker import day_behind, speaker
from compare_app.changes.typed.attribution.stated_flatly import doubted, stated_flatly
from compare_app.changes.typed.attribution.sworn import sworn_changes, testifies
from compare_app.changes.typed.attribution.trailing import trailing_changes
from compare_app.changes.typed.deeds.verdicts import accused
from compare_app.changes.words import ClaimWords, ClauseWords, PronounWords
from compare_app.model.changes import Change
from compare_app.model.version import Fact

#: In reports written apart, an attribution on one side alone is a change from this share of equal words on.
SURE = 0.6
#: Cues that take a side; another one in their place changes the claim.
_LOADED = frozenset({"attribution:claim", "attribution:admit", "attribution:deny"})
#: So many telling words behind a speaker are looked at for what he does.
_SCOPE = 2


def attribution_changes(pair: Pair) -> list[Change]:
    """Attribution lost, gained, or with another verb (said became claimed)."""
    left, right = pair.a.of_kind("attribution"), pair.b.of_kind("attribution")
    if pair.share < CLOSE and not (pair.drafts and pair.cover >= EDITED):
        return speakers_swapped(pair, left, right) or flat_attributions(pair) or unattributed(pair)
    if left and right:
        replaced = speakers_replaced(pair) or sources_replaced(pair, left, right)
        return [*cues_changed(pair, left, right), *(replaced or speakers_swapped(pair, left, right))]
    found = []
    if left and not attributed(pair.b) and worth_telling(pair, left[0]):
        found.append(Change("attribution", left[0].span, None, weight_of("change", "attribution", "lost"), "lost"))
    if right and not attributed(pair.a) and worth_telling(pair.flipped, right[0]):
        found.append(Change("attribution", None, right[0].span, weight_of("change", "attribution", "gained"), "gained"))
    return found or ([] if pair.drafts or pair.share >= SURE else flat_attributions(pair)) or unattributed(pair)


def unattributed(pair: Pair) -> list[Change]:
    """The attribution of a whole claim that one of two reports leaves out."""
    return trailing_changes(pair) or sworn_changes(pair)


def flat_attributions(pair: Pair) -> list[Change]:
    """Attribution that one of two freely worded reports leaves out."""
    cue, other = flat_cue(pair), flat_cue(pair.flipped)
    if cue is not None:
        return [Change("attribution", cue.span, None, weight_of("change", "attribution", "lost"), "lost")]
    if other is not None:
        return [Change("attribution", None, other.span, weight_of("change", "attribution", "gained"), "gained")]
    return []


def flat_cue(pair: Pair) -> Fact | None:
    """The first verb of saying of a whose claim b, which attributes nothing, states flatly; who promises does not report."""
    if pair.b.of_kind("attribution") or attributed(pair.b) or accused(pair.b):
        return None
    cues = (
        cue
        for cue in pair.a.of_kind("attribution")
        if cue.key != "attribution:promise"
        and not (in_another_form(pair, cue) or doubted_there(pair, cue) or orders(pair.a, cue))
        and not (behind_quote(pair.a, cue) or denied_only_here(pair, cue))
    )
    return next((cue for cue in cues if claimed_flatly(pair, cue)), None)


def behind_quote(side: Side, cue: Fact) -> bool:
    """Whether a verb of saying is that of a quote before it, so that what follows is nobody's claim: “We hit 95,” she said, meaning the calls."""
    return any(0 <= cue.span.start - quoted.end <= _SPEAKER for quoted in side.quoted)


#: So many signs between a quote and its verb hold the mark, a comma and a speaker.
_SPEAKER = 24


def denied_only_here(pair: Pair, cue: Fact) -> bool:
    """Whether a claim begins by denying what the other side does not speak of: none of the four attends it; four were arrested."""
    claim = content(pair.a, cue)
    denied = bool(claim) and any(claim[0] in pair.a.tokens_in(f.span) for f in pair.a.of_kind("negation"))
    return denied and not pair.b.of_kind("negation")


def orders(side: Side, cue: Fact) -> bool:
    """Whether who tells somebody to do something claims nothing: the rule told the mills to close by 2034."""
    words = side.words(ClaimWords)
    tells = cue.span.of(side.text).lower() in words.tells
    return tells and words.to_do.match(side.text, cue.span.end, side.span.end) is not None


def doubted_there(pair: Pair, cue: Fact) -> bool:
    """Whether an `allegedly` on the other side doubts what is somebody's claim here."""
    return cue.key == "attribution:claim" and any(f.key == "certainty:reported" for f in pair.b.facts)


def claimed_flatly(pair: Pair, cue: Fact) -> bool:
    """Whether the other side states the cue's claim by itself: by its figures, where the speaker has no part in it there."""
    who = speaker(pair.a, cue)
    if claims_besides(pair):
        return False
    if cue.key == "attribution:according" and source_stands(pair, cue):
        return False
    if who is None:
        return stated_flatly(pair, cue)
    if of_himself(pair, cue, who) or of_itself(pair, cue, who) or named_there(pair, who) or noun_stands(pair, cue, who):
        return False
    return stated_flatly(pair, cue) or (stem(pair.a.tokens[who].form) not in pair.b.stems and doubted(pair, cue))


def named_there(pair: Pair, who: int) -> bool:
    """Whether the other side names the speaker as the owner of what is told: Orbina said profit rose; Orbina's profit rose."""
    names = [f for f in pair.a.of_kind("name") if f.span.overlap(pair.a.tokens[who].span)]
    return any(
        same(name, twin) and pair.b.text[twin.span.end : twin.span.end + 2] in ("'s", "’s", "s'", "s’")
        for name in names
        for twin in pair.b.of_kind("name")
    )


def source_stands(pair: Pair, cue: Fact, first: int | None = None) -> bool:
    """Whether the other side names the source of an `according to` in its own way: a review found, in a poll; by its first telling words, where so many are asked for."""
    at = pair.a.tokens_in(cue.span)
    behind = list(pair.a.tokens[at.stop : at.stop + _SOURCE]) if at else []
    gaps = (pair.a.text[one.end : other.start] for one, other in pairwise(behind))
    ends = next((n for n, gap in enumerate(gaps, 1) if "," in gap), len(behind))  # according to the indictment, Salter
    named = [stem(token.form) for token in behind[:ends] if telling(token.form)]
    return not pair.b.stems.isdisjoint(named[:first])


#: So many tokens behind an `according to` are its source.
_SOURCE = 4


def thought_there(pair: Pair, cue: Fact) -> bool:
    """Whether both sentences begin with whose view it is: Na opinião de Viana, Para Viana."""
    leads = cue.span.start == pair.a.tokens[0].start
    return leads and not pair.b.words(ClaimWords).for_whom.isdisjoint(pair.b.line[:1])


def worth_telling(pair: Pair, cue: Fact) -> bool:
    """Whether an attribution on one side is a change of claim, not another way to go on with somebody's speech.

    In reports written apart, “he added” comes and goes; “police said” does where the sentences are close. A source that
    has another verb on the other side is not lost.
    """
    who = speaker(pair.a, cue)
    if unsaid(pair.a, cue) or in_another_form(pair, cue) or thought_there(pair, cue):
        return False
    if who is not None and pair.a.tokens[who].form + cue.span.of(pair.a.text).lower() in pair.b.forms:
        return False  # a space that was forgotten: Veskovsaid
    if who is not None and does_otherwise(pair, pair.a.tokens[who].form):
        return False
    return pair.drafts or claims_apart(pair, cue, who)


def claims_apart(pair: Pair, cue: Fact, who: int | None) -> bool:
    """Whether the claim of one of two reports, which are close, is told in the other by nobody, nor of the speaker himself."""
    if orders(pair.a, cue) or accused(pair.b) or of_itself(pair, cue, who) or told_of_there(pair, cue, who):
        return False
    if (who is not None and of_himself(pair, cue, who)) or (
        cue.key == "attribution:according" and source_stands(pair, cue, 1)
    ):
        return False
    anybody = who is None or pair.a.tokens[who].form not in pair.a.words(PronounWords).doers
    return pair.share >= SURE and (anybody or cue.key == "attribution:claim")


def told_of_there(pair: Pair, cue: Fact, who: int | None) -> bool:
    """Whether the other report has the speaker in its own way, where he does not speak of himself: the hospital said; at the hospital."""
    if who is None or not telling(pair.a.tokens[who].form):
        return False
    start, that = day_behind(pair.a, cue), pair.a.words(ClauseWords).that
    after = next((t.form for t in pair.a.tokens if t.start >= start and not that.fullmatch(t.form)), "")
    says = cue.span.of(pair.a.text).lower() in pair.a.words(ClaimWords).saying
    of_others = says and after not in pair.a.words(PronounWords).doers and noun_stands(pair, cue, who)
    return of_others or does_there(pair, pair.a.tokens[who].form)


def in_another_form(pair: Pair, cue: Fact) -> bool:
    """Whether the other report has the verb in a form that is no cue: admits nothing, did not admit anything."""
    written = cue.span.of(pair.a.text).lower()
    return not pair.drafts and written not in pair.a.words(ClaimWords).saying and stem(written) in pair.b.stems


def of_himself(pair: Pair, cue: Fact, who: int) -> bool:
    """Whether a speaker tells of his own doings, and a freer wording names him as their doer: said it would hire; by the bank."""
    start, that = day_behind(pair.a, cue), pair.a.words(ClauseWords).that  # said on Thursday it would
    after = next((t.form for t in pair.a.tokens if t.start >= start and not that.fullmatch(t.form)), "")
    return (
        pair.share < EDITED
        and after in pair.a.words(PronounWords).doers
        and named_as_doer(pair, who)
        and not (testifies(pair.a, cue) or pair.a.tokens[who].form in pair.a.words(SourceWords).fighters)
    )


def noun_stands(pair: Pair, cue: Fact, who: int) -> bool:
    """Whether the other side has the noun before the cue, or what such people do, so that it may say there, too, whose claim it is:
    the report said; the report counts; forecasters said; was forecast.
    """
    form, before = pair.a.tokens[who].form, pair.a.tokens[who].start < cue.span.start
    return before and telling(form) and (stem(form) in pair.b.stems or does_there(pair, form))


def does_there(pair: Pair, form: str) -> bool:
    """Whether the other side has the verb that a noun for people is made of, or their work."""
    return any(len(other) >= _LONG and len(form) - len(other) > 1 and form.startswith(other) for other in pair.b.forms)


#: Words of so many letters are no beginning of another by chance.
_LONG = 6


def of_itself(pair: Pair, cue: Fact, who: int | None) -> bool:
    """Whether a firm tells its own figures or plans, which another report tells of it: the company said it shipped 2.1 million phones."""
    if who is None or pair.a.tokens[who].start > cue.span.start:
        return False
    start, that = day_behind(pair.a, cue), pair.a.words(ClauseWords).that
    after = next((t.form for t in pair.a.tokens if t.start >= start and not that.fullmatch(t.form)), "")
    words, form = pair.a.words(SourceWords), pair.a.tokens[who].form
    firm = form in words.company or form.endswith(words.firms)
    return firm and after in pair.a.words(PronounWords).itself


def named_as_doer(pair: Pair, who: int) -> bool:
    """Whether the other side has the speaker's noun, or a name of his."""
    token = pair.a.tokens[who]
    names = [f for f in pair.a.of_kind("name") if f.span.overlap(token.span)]
    there = pair.b.of_kind("name")
    return stem(token.form) in pair.b.stems or any(same(name, twin) for name in names for twin in there)


def does_otherwise(pair: Pair, who: str) -> bool:
    """Whether a speaker of a does something else on the other side: who found it, called it or suspects it may as well say it."""
    if not telling(who):
        return False
    b, places = pair.b.tokens, pair.flipped.block_of_a
    for k, token in enumerate(b):
        if stem(token.form) == stem(who):
            verb = next((n for n in range(k + 1, min(k + 1 + _SCOPE, len(b))) if telling(b[n].form)), None)
            if verb is not None and places[verb] in pair.differing:
                return True
    return False


def attributed(side: Side) -> bool:
    """Whether quotation marks or a neighbour say whose words these are."""
    return bool(side.quoted) or any(fact.kind == "attribution" for fact in side.beside_facts)


def cues_changed(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """Said became claimed, admitted or denied, in the same difference."""
    keys = {f.key for f in left} & {f.key for f in right}
    found = []
    for a in left:
        for b in right:
            if (
                a.key in keys
                or b.key in keys
                or not {a.key, b.key} & _LOADED
                or not set(pair.touched(a.span)) & set(pair.flipped.touched(b.span))
                or denied_in_words(pair, a, b)
            ):
                continue
            found.append(Change("attribution", a.span, b.span, weight_of("change", "attribution", "cue"), "cue"))
            break
    return found[:1]


def denied_in_words(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether one side denies and the other says that it is not so."""
    sides = ((a, pair.a, pair.b), (b, pair.b, pair.a))
    nots = {id(side): sum(f.key == "negation:not" for f in side.facts) for side in (pair.a, pair.b)}
    return any(cue.key == "attribution:deny" and nots[id(side)] > nots[id(own)] for cue, own, side in sides)
