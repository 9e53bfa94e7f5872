"""Who somebody is, changed in an edit by a word beside his role: chairman, deputy chairman; the mayor, the mayor's brother."""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.changes.pair import Pair, Side
from compare_app.changes.stems import stem
from compare_app.changes.typed.context.fact_places import change, spot
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.word_lists import Endings, WordLists, Words


class RoleWords(WordLists, area="changes.roles"):
    """Folded forms."""

    #: before a role that is another one with it
    limits: Words
    #: … and says that he is it no more, as a past form may, too: used to be leader
    past: Words
    was: Words
    #: behind whose he is
    kin: Words
    genitives: Endings


def roles_changed(pair: Pair) -> list[Change]:
    """Words of one side that make somebody another than he is on the other side, in drafts."""
    if not pair.drafts:
        return []
    return [
        *(change("name", span, None, "lost") for span in put_beside(pair)),
        *(change("name", None, span, "gained") for span in put_beside(pair.flipped)),
    ]


def put_beside(pair: Pair) -> Iterator[Span]:
    """The places of words beside a role of a that b has without them."""
    words = pair.a.words(RoleWords)
    if not pair.a.forms.isdisjoint(words.limits) and pair.b.forms.isdisjoint(words.limits):
        yield from (pair.a.tokens[k].span for k in limits(pair, words))
    yield from kin(pair, words)


def limits(pair: Pair, words: RoleWords) -> Iterator[int]:
    """The positions of words before a role that stays: deputy chairman, former premier."""
    was = not words.was.isdisjoint(pair.b.forms - pair.a.forms)
    for k, form in enumerate(pair.a.line[:-1]):
        stays = differs(pair, k) and stem(pair.a.line[k + 1]) in pair.b.stems
        if stays and form in words.limits and not (was and form in words.past):
            yield k


def kin(pair: Pair, words: RoleWords) -> Iterator[Span]:
    """The places of somebody's relative in the place of himself: the mayor's brother, the mayor."""
    for k, form in enumerate(pair.a.line[:-1]):
        owner = owner_of(form, words)
        if owner and pair.a.line[k + 1] in words.kin and differs(pair, k + 1) and stands_bare(pair.b, owner, words):
            yield spot(pair.a, k, k + 2)


def owner_of(form: str, words: RoleWords) -> str:
    """What a form is the genitive of; empty for another form."""
    ending = next((e for e in words.genitives if form.endswith(e)), "")
    return form.removesuffix(ending) if ending else ""


def stands_bare(side: Side, form: str, words: RoleWords) -> bool:
    """Whether a sentence has a word that owns nothing, and no relative of anybody."""
    owned = any(owner_of(other, words) == form for other in side.forms)
    return form in side.forms and not owned and side.forms.isdisjoint(words.kin)


def differs(pair: Pair, k: int) -> bool:
    """Whether a token of a is in a difference."""
    return pair.block_of_a[k] in pair.differing
