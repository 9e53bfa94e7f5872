"""Whether nothing on the other side stands for a name that it has not: no pronoun, no noun for a body, no title."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.changes.pair import Pair
from compare_app.changes.typed.context.presence import elsewhere
from compare_app.changes.words import PronounWords
from compare_app.model.version import Fact
from compare_app.text.names.body_names import is_body_noun
from compare_app.word_lists import WordLists, Words

#: The company, the local council.
_DESCRIBED = 3


class NameWords(WordLists, area="changes.names"):
    """Folded forms."""

    #: the company, in the place of its name
    definite: Words


def name_missed(pair: Pair, name: Fact, blocks: Sequence[int]) -> bool:
    """Whether nothing on the other side stands for a name that it has not: no pronoun, no noun for a body, no title."""
    if pair.drafts and unknown_there(pair, name):
        return True  # she, Minister Petra Olm
    if any(takes_its_place(pair, n) for n in blocks) or told_as_noun(pair, name, blocks):
        return False
    return not title_stays(pair, name) or (pair.drafts and not elsewhere(name, pair.b))  # an editor took the name out


def unknown_there(pair: Pair, name: Fact) -> bool:
    """Whether nothing of a name of several words stands anywhere in the other version."""
    words = name.key.removeprefix("name:").split()
    return len(words) > 1 and not any(pair.b.whole.has_word(word) for word in words)


def title_stays(pair: Pair, name: Fact) -> bool:
    """Whether the title before a name stands on the other side, in its bearer's place."""
    at = pair.a.tokens_in(name.span)
    return name.about == "person" and bool(at) and at.start > 0 and pair.a.tokens[at.start - 1].form in pair.b.forms


def takes_its_place(pair: Pair, n: int) -> bool:
    """Whether a pronoun stands on the other side of a difference, or right behind it where that side is empty."""
    block, pronouns = pair.blocks[n], pair.b.words(PronounWords).named_before
    return any(token.form in pronouns for token in pair.b.tokens[block.b0 : max(block.b1, block.b0 + 1)])


def told_as_noun(pair: Pair, name: Fact, blocks: Sequence[int]) -> bool:
    """Whether a body that the other version names elsewhere is told there by what it is: Orvane reported a loss; the company did."""
    return elsewhere(name, pair.b) and any(told_by_article(pair, n) for n in blocks)


def told_by_article(pair: Pair, n: int) -> bool:
    """Whether an article and a noun for a body stand on the other side of a difference; who somebody is tells more than that he is a man."""
    block = pair.blocks[n]
    there = [token.form for token in pair.b.tokens[block.b0 : block.b1]]
    definite = pair.b.words(NameWords).definite
    return bool(there) and len(there) <= _DESCRIBED and there[0] in definite and is_body_noun(there[-1])
