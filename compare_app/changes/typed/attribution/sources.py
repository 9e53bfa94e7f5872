"""One claim that is somebody's on one side and somebody else's on the other: police said, witnesses said. Names are changes of their own."""

from __future__ import annotations

from compare_app.changes.common import in_common
from compare_app.changes.diff import Block
from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.respelt import as_spelt
from compare_app.changes.same.slips import misspelt
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.changes.typed.attribution.speaker import before_name, phrase, source, speaker
from compare_app.changes.words import ClaimWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.word_lists import Endings, Table, WordLists, Words


class SourceWords(WordLists, area="changes.sources"):
    """Nouns for whom a claim comes from."""

    #: sources that are part of a cue: the documents show
    papers: Words
    #: words for the same people; one in another's place is wording
    authorities: Words
    #: who speaks for a body may stand for it: fire officials, the fire department
    mouths: Words
    bodies: Words
    #: a side of a war, whose word for what it did is no more than that: rebels said they had captured the port
    fighters: Words
    #: the company, in the place of any of the firms: the drug maker, the airline
    company: Words
    firms: Endings
    #: words for what is somebody's, each with the word for that one as a speaker: his agent, he
    owners: Table
    #: endings of what is no noun: those polled, those surveyed
    no_nouns: Endings


_SAME_CLAIM = 0.8


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
    adverbs = pair.a.words(ClaimWords).before_cue
    told = [
        [t for t in line if telling(t.form) and not cue.overlap(t.span) and t.form not in adverbs]
        for line, cue in zip(lines, cues, strict=True)
    ]
    if any(t.fact is not None and t.fact.kind == "name" for line in told for t in line):
        return False
    papers = [side.words(SourceWords).papers for side in (pair.a, pair.b)]
    who = [
        {stem(t.form) for t in line} | {stem(t.form) for t in every if t.form in own}
        for line, every, own in zip(told, lines, papers, strict=True)
    ]
    return bool(who[0] and who[1]) and not who[0] & who[1]


def speakers_replaced(pair: Pair) -> list[Change]:
    """Cues that both share, with another subject: police said, witnesses said. Names are changes of their own."""
    found = []
    there = {pair.b.tokens_in(f.span).start: f for f in pair.b.of_kind("attribution") if pair.b.tokens_in(f.span)}
    for a in pair.a.of_kind("attribution"):
        at = pair.a.tokens_in(a.span)
        block = pair.blocks[pair.block_of_a[at.start]] if at else None
        b = there.get(at.start - block.a0 + block.b0) if block is not None and block.equal else None
        whose = source if a.key == "attribution:according" else speaker
        who = (whose(pair.a, a), whose(pair.b, b)) if b else (None, None)
        if who[0] is not None and who[1] is not None and other_people(pair, who[0], who[1]):
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
        or not (other_people(pair, x, y) or other_names(pair, x, y))
        or (pair.drafts and before_name(pair.a, x) and before_name(pair.b, y))  # told as another name
    ):
        return []
    spans = pair.a.tokens[x].span, pair.b.tokens[y].span
    return [Change("attribution", *spans, weight_of("change", "attribution", "replaced"), "replaced")]


def claim_in_common(pair: Pair, x: int, y: int) -> bool:
    """Whether both tell the same, but for the words that say who says it: the interior minister; a hotel guard."""
    rest = [without(side, phrase(side, who)) for side, who in ((pair.a, x), (pair.b, y))]
    return in_common(rest[0], pair.a.facts, rest[1], pair.b.facts, pair.a.version.language) >= _SAME_CLAIM


def without(side: Side, places: range) -> list[Token]:
    """The tokens of a sentence but for a stretch of them."""
    return [*side.tokens[: places.start], *side.tokens[places.stop :]]


def other_names(pair: Pair, x: int, y: int) -> bool:
    """Whether two words with capitals, which no name of the text holds, are two names: a sentence may begin with one."""
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    capitals = pair.a.text[a.start].isupper() and pair.b.text[b.start].isupper()
    held = any(fact.span.overlap(token.span) for side, token in ((pair.a, a), (pair.b, b)) for fact in side.facts)
    known = pair.b.whole.has_word(a.form) or pair.a.whole.has_word(b.form)
    return capitals and not (held or known or cut_short(a.form, b.form) or one_word(a.form, b.form))


def cut_short(one: str, other: str) -> bool:
    """Whether one of two words is the other cut short: Sen., Senator."""
    return one.startswith(other) or other.startswith(one)


def one_word(one: str, other: str) -> bool:
    """Whether two forms are one word mistyped, or a name in two spellings: Kiew, Kyiv."""
    return misspelt(one, other) or as_spelt(one) == as_spelt(other)


def another(pair: Pair, x: int, y: int) -> bool:
    """Whether two subjects are different people, as far as common nouns tell."""
    a, b = pair.a.tokens[x], pair.b.tokens[y]
    here, there = pair.a.words(SourceWords), pair.b.words(SourceWords)
    if (
        cut_short(a.form, b.form)
        or not (telling(a.form) and telling(b.form))
        or stem(a.form) == stem(b.form)
        or (a.form in here.authorities and b.form in there.authorities)
    ):
        return False
    forms = (a.form, here, b.form, there), (b.form, there, a.form, here)
    if any(of_one_firm(*both) or speaks_for(*both) for both in forms):
        return False
    if a.form in pair.b.forms or b.form in pair.a.forms or one_word(a.form, b.form):
        return False
    if a.form.endswith(here.no_nouns) or b.form.endswith(there.no_nouns):
        return False
    if before_name(pair.a, x) or before_name(pair.b, y):
        return False  # Professor Amara Odell, the scientist
    return not any(fact.span.overlap(token.span) for side, token in ((pair.a, a), (pair.b, b)) for fact in side.facts)


def other_people(pair: Pair, x: int, y: int) -> bool:
    """Whether two subjects are different people: by their nouns, or as one of them is somebody's whom the other side has speak (he said, his agent said)."""
    return another(pair, x, y) or owned(pair, x, y) or owned(pair.flipped, y, x)


def owned(pair: Pair, x: int, y: int) -> bool:
    """Whether a speaker of a is told as somebody of his who speaks in b, under a pronoun there."""
    tokens, saying = pair.a.tokens, (pair.a.words(ClaimWords).saying, pair.b.words(ClaimWords).saying)
    if not x or x + 1 >= len(tokens) or y + 1 >= len(pair.b.tokens) or not telling(tokens[x].form):
        return False
    speak = tokens[x + 1].form in saying[0] and pair.b.tokens[y + 1].form in saying[1]
    return speak and pair.a.words(SourceWords).owners.get(tokens[x - 1].form) == pair.b.tokens[y].form


def of_one_firm(one: str, here: SourceWords, other: str, there: SourceWords) -> bool:
    """Whether one of two nouns is the company, and the other what that is: the drug maker, the airline."""
    return one in here.company and other.endswith(there.firms)


def speaks_for(one: str, here: SourceWords, other: str, there: SourceWords) -> bool:
    """Whether one of two nouns is of those who speak for bodies, and the other of such or of a body."""
    return one in here.mouths and other in there.mouths | there.bodies
