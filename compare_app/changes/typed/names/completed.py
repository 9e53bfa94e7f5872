"""Names that an edit completes, so that it tells of what they are: the 1971 War, the 1971 Delby War."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.typed.names.name_missed import NameWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact


def names_completed(pair: Pair) -> list[Change]:
    """Names that were a noun with an article on the other side, whose version has no other word of theirs."""
    if not pair.drafts:
        return []
    lost = [Change("name", span, None, weight_of("change", "name", "lost"), "lost") for span in bare(pair.flipped)]
    return lost + [Change("name", None, span, weight_of("change", "name", "gained"), "gained") for span in bare(pair)]


def bare(pair: Pair) -> list[Span]:
    """Where the names of b stand of which a has the last word alone, behind an article, in the same place."""
    found = []
    for a in pair.a.of_kind("name"):
        noun = a.key.removeprefix("name:")
        if " " in noun or not behind_article(pair.a, a):
            continue
        whole = [b for b in pair.b.of_kind("name") if b.key.endswith(f" {noun}") and in_place(pair, a, b)]
        found += [
            b.span for b in whole if not any(map(pair.a.whole.has_word, b.key.removeprefix("name:").split()[:-1]))
        ]
    return found


def behind_article(side: Side, name: Fact) -> bool:
    """Whether a `the` stands shortly before a name: no person has one."""
    at = side.tokens_in(name.span)
    line = side.line[max(0, at.start - _ARTICLE) : at.start] if at else ()
    return not side.words(NameWords).definite.isdisjoint(line)


_ARTICLE = 2


def in_place(pair: Pair, a: Fact, b: Fact) -> bool:
    """Whether two names end in one token that both sentences share."""
    at, there = pair.a.tokens_in(a.span), pair.b.tokens_in(b.span)
    if not at or not there:
        return False
    block = pair.blocks[pair.block_of_a[at[-1]]]
    return block.equal and at[-1] - block.a0 == there[-1] - block.b0
