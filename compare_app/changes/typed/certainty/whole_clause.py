"""Whether a marker came or went with all that it bears on: then nothing was turned or weakened.

Repairs that cannot be put off, repairs; was warned but did nothing, was warned: what is told no more is told in no other way.
"""

from __future__ import annotations

from compare_app.changes.diff import Block
from compare_app.changes.pair import Pair, Side
from compare_app.changes.same.facts import same
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.beside_facts import clause_ends
from compare_app.changes.typed.context.borne_on import begins, clause_end, clause_of, scope, stands
from compare_app.changes.typed.deeds.agent import tells_deed
from compare_app.changes.words import ClauseWords, DoubtWords
from compare_app.model.version import Fact

#: A stretch of more tokens is a clause.
_CLAUSE = 6


def gone(block: Block) -> bool:
    """Whether next to nothing stands in place of a's side of a block."""
    size_a, size_b = block.a1 - block.a0, block.b1 - block.b0
    return not size_b or (size_a > _CLAUSE and size_b <= size_a // 3)


def whole_clause(pair: Pair, fact: Fact) -> bool:
    """Whether the marker came or went with all that it bears on: then nothing was turned or weakened."""
    words = scope(pair.a, fact.span)
    if not words:
        return False
    there = pair.b.stems
    blocks = [pair.blocks[n] for n in pair.touched(fact.span)]
    if pair.drafts and fact.kind == "certainty" and any(deed_instead(pair, block) for block in blocks):
        return False
    if any(
        asked(pair, fact)
        for asked in (cut_off, clause_gone, other_verb_failed, goes_with_its_reason, denied_there, named_there)
    ):
        return True
    own = [k for k in clause_of(pair.a, fact.span) if telling(pair.a.tokens[k].form)]
    behind = [stem(pair.a.tokens[k].form) for k in own if pair.a.tokens[k].start >= fact.span.end]
    if any(word in there for word in behind[: len(words)] or words):
        return False
    around = [pair.a.tokens[k].form for k in own]
    return all(gone(block) for block in blocks) or not any(
        stem(form) in there for form in around if form not in pair.a.words(ClauseWords).joining
    )


def deed_instead(pair: Pair, block: Block) -> bool:
    """Whether an edit has another deed in the place of the one that was doubted, behind the same `who`: who reportedly left, who was sacked."""
    if not block.a0 or not block.b0 or pair.b.line[block.b0 - 1] != pair.a.line[block.a0 - 1]:
        return False
    relatives = pair.a.words(ClauseWords).relatives
    return pair.a.line[block.a0 - 1] in relatives and any(tells_deed(pair.b, k) for k in range(block.b0, block.b1))


def clause_gone(pair: Pair, fact: Fact) -> bool:
    """Whether nothing of a marker's clause stands on the other side: a relative clause, or one that another is joined to."""
    at = pair.a.tokens_in(fact.span)
    if not at:
        return False
    own = range(clause_start(pair.a, at.start), clause_end(pair.a, at.stop))
    if own.start == 0 or any(pair.blocks[pair.block_of_a[k]].equal for k in own):
        return False
    return not any(telling(pair.a.tokens[k].form) and stands(pair, k) for k in own if k not in at)


def clause_start(side: Side, k: int) -> int:
    """The position of the token that begins the clause of token k, a relative word among them."""
    relatives = side.words(ClauseWords).relatives
    while k > 0:
        form = side.tokens[k].form
        if begins(side, k) or form in relatives or side.words(ClauseWords).that.fullmatch(form):
            break
        k -= 1
    return k


def denied_there(pair: Pair, fact: Fact) -> bool:
    """Whether a clause went or came with its own `not`, and the other side denies of the same verb: do not go, do not go back."""
    at = pair.a.tokens_in(fact.span)
    if not at or fact.kind != "negation":
        return False
    block, verb = pair.blocks[pair.block_of_a[at.start]], scope(pair.a, fact.span)[:1]
    own = {stem(t.form) for t in pair.a.tokens[at.stop : block.a1]} if block.b0 == block.b1 else set()
    return bool(verb) and verb[0] in own and any(verb == scope(pair.b, f.span)[:1] for f in pair.b.of_kind("negation"))


def named_there(pair: Pair, fact: Fact) -> bool:
    """Whether a marker says that somebody goes without a name, and the other side names one instead: would not give her name."""
    named = pair.a.words(DoubtWords).named
    if pair.a.forms.isdisjoint(named) or not pair.b.forms.isdisjoint(named):
        return False
    if not any(stem(word) in scope(pair.a, fact.span) for word in named):
        return False
    full = [name for name in pair.b.of_kind("name") if " " in name.key]
    return any(not any(same(name, twin) for twin in pair.a.of_kind("name")) for name in full)


def goes_with_its_reason(pair: Pair, fact: Fact) -> bool:
    """Whether a `not` went with a whole clause behind it that it denies alone: (not because we had to)."""
    at = pair.a.tokens_in(fact.span)
    joining = pair.a.words(ClauseWords).joining
    if not at or at.stop >= len(pair.a.tokens) or pair.a.tokens[at.stop].form not in joining:
        return False
    block = pair.blocks[pair.block_of_a[at.start]]
    if not pair.a.text[fact.span.end : pair.a.tokens[at.stop].start].isspace():
        return False  # not, as some said, rebuilt
    return gone(block) and block.a0 <= at.start and block.a1 > at.stop


def other_verb_failed(pair: Pair, fact: Fact) -> bool:
    """Whether what failed to be done is not what the other side has as done: concealed the deaths, failed to report them."""
    if not pair.a.words(DoubtWords).failed.match(fact.span.of(pair.a.text).lower()):
        return False
    instead = {t.form for n in pair.touched(fact.span) for t in pair.b.tokens[pair.blocks[n].b0 : pair.blocks[n].b1]}
    verb = scope(pair.a, fact.span)[:1]
    return any(map(telling, instead)) and not any(word in pair.b.roots or pair.tells(word) for word in verb)


def cut_off(pair: Pair, fact: Fact) -> bool:
    """Whether all that a marker bears on before its clause ends is gone: (it is not everything, but) nobody goes back."""
    at = pair.a.tokens_in(fact.span)
    if not at or pair.drafts:
        return False
    behind: list[str] = []
    for token in pair.a.tokens[at.stop :]:
        if clause_ends(pair.a, fact.span.end, token.start):
            return bool(behind) and not any(form in pair.b.forms for form in behind)
        behind.append(token.form)
    return False
