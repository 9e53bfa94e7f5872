"""Changes of attribution: whose statement it is, and whether it is anybody's.

A cue is a verb of saying or an `according to`. What came or went is told where the sentences are close; in reports worded
freely only where a figure shows that the same claim stands flatly on the other side.
"""

from __future__ import annotations

import re

from compare_app.changes.common import in_common
from compare_app.changes.diff import Block
from compare_app.changes.pair import CLOSE, EDITED, SAYING, Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same_fact import misspelt, same
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.word_lists import word_set

from .said import claims_besides, unsaid
from .speaker import before_name, day_behind, phrase, speaker
from .stated_flatly import doubted, stated_flatly
from .sworn import TELLING, sworn_changes, testifies
from .trailing import trailing_changes

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
    if pair.b.of_kind("attribution") or attributed(pair.b):
        return None
    cues = (
        cue
        for cue in pair.a.of_kind("attribution")
        if cue.key != "attribution:promise"
        and not (in_another_form(pair, cue) or doubted_there(pair, cue) or orders(pair.a, cue))
    )
    return next((cue for cue in cues if claimed_flatly(pair, cue)), None)


def orders(side: Side, cue: Fact) -> bool:
    """Whether who tells somebody to do something claims nothing: the rule told the mills to close by 2034."""
    return (
        cue.span.of(side.text).lower() in TELLING and _TO_DO.match(side.text, cue.span.end, side.span.end) is not None
    )


_TO_DO = re.compile(r"(?!.{0,40}\bthat\b)[^,;:\u201c\"]{1,40}\bto\s")


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
    if of_himself(pair, cue, who) or named_there(pair, who) or noun_stands(pair, cue, who):
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


def source_stands(pair: Pair, cue: Fact) -> bool:
    """Whether the other side names the source of an `according to` in its own way: a review found, in a poll."""
    at = pair.a.tokens_in(cue.span)
    behind = pair.a.tokens[at.stop : at.stop + _SOURCE] if at else ()
    return any(telling(token.form) and stem(token.form) in pair.b.stems for token in behind)


#: So many tokens behind an `according to` are its source.
_SOURCE = 4

_PRONOUNS = frozenset({"he", "she", "they", "it", "who", "er", "sie", "il", "elle", "ils", "elles", "ela", "ele"})


def worth_telling(pair: Pair, cue: Fact) -> bool:
    """Whether an attribution on one side is a change of claim, not another way to go on with somebody's speech.

    In reports written apart, “he added” comes and goes; “police said” does where the sentences are close. A source that
    has another verb on the other side is not lost.
    """
    who = speaker(pair.a, cue)
    if unsaid(pair.a, cue) or in_another_form(pair, cue) or (not pair.drafts and orders(pair.a, cue)):
        return False
    if who is not None and pair.a.tokens[who].form + cue.span.of(pair.a.text).lower() in pair.b.forms:
        return False  # a space that was forgotten: Veskovsaid
    if who is not None and (does_otherwise(pair, pair.a.tokens[who].form) or of_himself(pair, cue, who)):
        return False
    if pair.drafts:
        return True
    anybody = who is None or pair.a.tokens[who].form not in _PRONOUNS
    return pair.share >= SURE and (anybody or cue.key == "attribution:claim")


def in_another_form(pair: Pair, cue: Fact) -> bool:
    """Whether the other report has the verb in a form that is no cue: admits nothing, did not admit anything."""
    written = cue.span.of(pair.a.text).lower()
    return not pair.drafts and written not in SAYING and stem(written) in pair.b.stems


def of_himself(pair: Pair, cue: Fact, who: int) -> bool:
    """Whether a speaker tells of his own doings, and a freer wording names him as their doer: said it would hire; by the bank."""
    start = day_behind(pair.a, cue)  # said on Thursday it would
    after = next((t.form for t in pair.a.tokens if t.start >= start and t.form not in _THAT), "")
    return pair.share < EDITED and after in _PRONOUNS and named_as_doer(pair, who) and not testifies(pair.a, cue)


_THAT = frozenset({"that", "dass"})


def noun_stands(pair: Pair, cue: Fact, who: int) -> bool:
    """Whether the other side has the noun before the cue, so that it may say there, too, whose claim it is: the report said; the report counts."""
    form, before = pair.a.tokens[who].form, pair.a.tokens[who].start < cue.span.start
    return before and telling(form) and stem(form) in pair.b.stems


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


#: Words for the same people; one in another's place is wording.
_AUTHORITIES = frozenset({"police", "officers", "authorities", "officials", "investigators", "detectives", "cops"})
#: Who speaks for a body may stand for it: fire officials, the fire department.
_MOUTHS = word_set("officials official spokesman spokeswoman spokesperson statement")
_BODIES = word_set("department ministry office agency company firm authorities police")


def sources_replaced(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """A source in another's place in an edit, with another verb: the documents show; according to a former clerk.

    Names are changes of their own.
    """
    if (
        not pair.drafts
        or len(left) != 1
        or len(right) != 1
        or left[0].span.of(pair.a.text) == right[0].span.of(pair.b.text)
    ):
        return []
    cues = left[0].span, right[0].span
    blocks = set(pair.touched(cues[0])) & set(pair.flipped.touched(cues[1]))
    if any(other_source(pair, pair.blocks[n], cues) for n in blocks):
        return [Change("attribution", *cues, weight_of("change", "attribution", "replaced"), "replaced")]
    return []


def other_source(pair: Pair, block: Block, cues: tuple[Span, Span]) -> bool:
    """Whether a difference with a cue on both sides tells two sources, and names nobody."""
    lines = pair.a.tokens[block.a0 : block.a1], pair.b.tokens[block.b0 : block.b1]
    told = [
        [t for t in line if telling(t.form) and not cue.overlap(t.span)] for line, cue in zip(lines, cues, strict=True)
    ]
    if any(t.fact is not None and t.fact.kind == "name" for line in told for t in line):
        return False
    who = [
        {stem(t.form) for t in line} | {stem(t.form) for t in every if t.form in _PAPERS}
        for line, every in zip(told, lines, strict=True)
    ]
    return bool(who[0] and who[1]) and not who[0] & who[1]


#: Sources that are part of a cue: the documents show.
_PAPERS = word_set("documents records data figures emails filings statistics")


def speakers_replaced(pair: Pair) -> list[Change]:
    """Cues that both share, with another subject: police said, witnesses said. Names are changes of their own."""
    found = []
    there = {pair.b.tokens_in(f.span).start: f for f in pair.b.of_kind("attribution") if pair.b.tokens_in(f.span)}
    for a in pair.a.of_kind("attribution"):
        at = pair.a.tokens_in(a.span)
        block = pair.blocks[pair.block_of_a[at.start]] if at else None
        b = there.get(at.start - block.a0 + block.b0) if block is not None and block.equal else None
        who = (speaker(pair.a, a), speaker(pair.b, b)) if b else (None, None)
        if who[0] is not None and who[1] is not None and another(pair, who[0], who[1]):
            spans = pair.a.tokens[who[0]].span, pair.b.tokens[who[1]].span
            found.append(Change("attribution", *spans, weight_of("change", "attribution", "replaced"), "replaced"))
    return found


def speakers_swapped(pair: Pair, left: list[Fact], right: list[Fact]) -> list[Change]:
    """The speakers of the one cue of each side, where both tell the same in another order: Lund said; said Roe."""
    if len(left) != 1 or len(right) != 1 or left[0].key != right[0].key:
        return []
    x, y = speaker(pair.a, left[0]), speaker(pair.b, right[0])
    if (
        x is None
        or y is None
        or not (pair.close or claim_in_common(pair, x, y))
        or not (another(pair, x, y) or other_names(pair, x, y))
        or (pair.drafts and before_name(pair.a, x) and before_name(pair.b, y))  # told as another name
    ):
        return []
    spans = pair.a.tokens[x].span, pair.b.tokens[y].span
    return [Change("attribution", *spans, weight_of("change", "attribution", "replaced"), "replaced")]


def claim_in_common(pair: Pair, x: int, y: int) -> bool:
    """Whether both tell the same, but for the words that say who says it: the interior minister; a hotel guard."""
    rest = [without(side, phrase(side, who)) for side, who in ((pair.a, x), (pair.b, y))]
    return in_common(rest[0], pair.a.facts, rest[1], pair.b.facts, pair.a.version.language) >= _SAME_CLAIM


_SAME_CLAIM = 0.8


def without(side: Side, places: range) -> list[Token]:
    """The tokens of a sentence but for a stretch of them."""
    return [*side.tokens[: places.start], *side.tokens[places.stop :]]


def other_names(pair: Pair, x: int, y: int) -> bool:
    """Whether two words with capitals, which no name of the text holds, are two names: a sentence may begin with one."""
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    capitals = pair.a.text[a.start].isupper() and pair.b.text[b.start].isupper()
    held = any(fact.span.overlap(token.span) for side, token in ((pair.a, a), (pair.b, b)) for fact in side.facts)
    known = pair.b.whole.has_word(a.form) or pair.a.whole.has_word(b.form)
    return capitals and not held and not known and not cut_short(a.form, b.form) and not misspelt(a.form, b.form)


def cut_short(one: str, other: str) -> bool:
    """Whether one of two words is the other cut short: Sen., Senator."""
    return one.startswith(other) or other.startswith(one)


def another(pair: Pair, x: int, y: int) -> bool:
    """Whether two subjects are different people, as far as common nouns tell."""
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    if (
        cut_short(a.form, b.form)
        or not (telling(a.form) and telling(b.form))
        or stem(a.form) == stem(b.form)
        or {a.form, b.form} <= _AUTHORITIES
    ):
        return False
    if {a.form, b.form} <= _MOUTHS | _BODIES and {a.form, b.form} & _MOUTHS:
        return False
    if a.form in pair.b.forms or b.form in pair.a.forms or misspelt(a.form, b.form):
        return False
    if {a.form[-2:], b.form[-2:]} & {"ed", "ly"}:
        return False  # those polled, those surveyed
    if before_name(pair.a, x) or before_name(pair.b, y):
        return False  # Professor Amara Odell, the scientist
    return not any(fact.span.overlap(token.span) for side, token in ((pair.a, a), (pair.b, b)) for fact in side.facts)


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
    sides = ((a, pair.b), (b, pair.a))
    return any(
        cue.key == "attribution:deny" and any(f.key == "negation:not" for f in side.facts) for cue, side in sides
    )
