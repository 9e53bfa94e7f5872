"""Speech that another report tells as its speaker's, without marks and in words of its own.

“I picked apples beside those families”, she said; Callow recalled picking apples as a girl. Between reports written apart few of a
quote's words stay. That it is told there is known by its speaker, who speaks there, too, and by what is said: a good part of what the
quote tells, or of what is said there, stands on the other side, by the same words or by others that mean the same.
"""

from __future__ import annotations

from compare_app.align.senses import akin_words
from compare_app.changes.common import concepts_of
from compare_app.changes.pair import Pair, Side, within
from compare_app.changes.quote_events.cues import CueWords
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.changes.typed.attribution.sayings import Saying, sayings
from compare_app.changes.typed.quotes.voices import Voice, voice
from compare_app.changes.whole import surname
from compare_app.changes.words import ClaimWords, PronounWords
from compare_app.model.spans import Span

#: The share of either that must stand on the other side. Of the quote alone: where the speaker is quoted there with other words, and
#: of a string that states nothing by itself.
_PART, _MOST, _OF_STRING = 0.25, 0.4, 0.3
#: Likeness of two words' vectors from which one stands for the other, and among the few words of such a string.
_AKIN, _VERY_AKIN = 0.55, 0.65
#: Letters in which two forms of a word begin alike: proportional, proportionally.
_BEGIN = 5
#: Words of what says something, however little.
_LEAST = 3
_SPEECH = ("direct", "partial")

#: A word of a quote, and one of the other side that means the same.
Meant = tuple[Token, Token]


def retold(pair: Pair, piece: Span) -> list[Token]:
    """The words of b that tell a quote of a as its speaker's, in order; none where b does not."""
    who = voice(pair.a, piece)
    if who is None or who.kind not in _SPEECH or _quoted_there(pair, piece):
        return []
    told = (_told(pair, piece, who, saying) for saying in sayings(pair.b) if _same_voice(pair, who, saying))
    return max(told, key=len, default=[])


def _same_voice(pair: Pair, who: Voice, saying: Saying) -> bool:
    """Whether who speaks in b can be who says a quote of a: by name, by a pronoun, or by what the quote calls him."""
    forms = {pair.b.tokens[k].form.removesuffix("'s") for k in saying.who}
    pronouns = pair.b.words(PronounWords)
    if who.surname in forms or who.mention in forms & pronouns.doers:
        return True
    # whom a pronoun means is known less well than that its sentence names somebody
    named = pair.a.people if who.mention in pronouns.doers else () if who.mention else pair.a.of_kind("name")
    if any(surname(name) in forms for name in named):
        return True
    if who.surname and (forms & pronouns.doers or _him(pair.b, saying)):
        return True
    spoken_of = who.surname in pair.b.forms  # by another: the former official said that Orr
    return not spoken_of and _called_alike(who.nouns, tuple(form for form in forms if telling(form)), pair)


def _him(side: Side, saying: Saying) -> bool:
    """Whether a pronoun of any case stands right before the verb: they heard him say."""
    return bool(saying.who) and side.tokens[saying.who[-1]].form in side.words(PronounWords).named_before


def _called_alike(nouns: tuple[str, ...], there: tuple[str, ...], pair: Pair) -> bool:
    """Whether what somebody is called on both sides is one word, or two that mean the same: attorney, lawyer."""
    meant = frozenset[int | str]().union(*concepts_of(nouns, pair.a.version.language))
    stems, concepts = set(map(stem, nouns)), concepts_of(there, pair.b.version.language)
    return any(stem(form) in stems or ids & meant for form, ids in zip(there, concepts, strict=True))


def _quoted_there(pair: Pair, piece: Span) -> bool:
    """Whether b quotes a word of a quote: then it is quoted there, though cut."""
    marked = {stem(t.form) for t in pair.b.tokens if telling(t.form) and within(t.span, pair.b.quoted)}
    return any(_begin_alike(stem(t.form), other) for t in telling_tokens(pair.a, piece) for other in marked)


def _begin_alike(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= _BEGIN and other.startswith(one[:-1]))


def _told(pair: Pair, piece: Span, who: Voice, saying: Saying) -> list[Token]:
    """The words of what is said in b that tell a quote of a, in order; none where they are too few on both sides."""
    own, said, whole = telling_tokens(pair.a, piece), _said(pair.b, saying), _whole_statement(pair.a, piece, who)
    if _says_little(pair, piece, own):
        return said
    meant = _meant(pair, piece, own, said, _AKIN if whole else _VERY_AKIN)
    names = [fact.span for fact in pair.b.of_kind("name")]
    if all(within(theirs.span, names) for _, theirs in meant):
        return []  # where both speak of one place, they need not say the same of it
    share, there = _share([mine for mine, _ in meant], own), _share([theirs for _, theirs in meant], said)
    if not whole or _quotes_him(pair.b, who):
        enough = share >= (_MOST if whole else _OF_STRING)
    else:
        enough = max(share, there) >= _PART
    return sorted({theirs for _, theirs in meant}, key=lambda token: token.start) if enough else []


def _says_little(pair: Pair, piece: Span, own: list[Token]) -> bool:
    """Whether a quote has no words to be known by (“are going on”), and is linked to what its speaker says there alone."""
    little = len(pair.a.tokens_in(piece)) >= _LEAST and len({stem(token.form) for token in own}) <= 1
    return little and not (pair.b.quoted or pair.b.beside)


def _share(some: list[Token], tokens: list[Token]) -> float:
    return len({stem(token.form) for token in some}) / max(1, len({stem(token.form) for token in tokens}))


def _whole_statement(side: Side, piece: Span, who: Voice) -> bool:
    """Whether a quoted stretch states something by itself: a direct quote, or one that is most of its sentence."""
    return who.kind == "direct" or 2 * len(side.tokens_in(piece)) >= len(side.tokens)


def _quotes_him(side: Side, who: Voice) -> bool:
    """Whether a sentence quotes somebody, too, who may be this one."""
    others = [voice(side, piece) for piece in side.quoted]
    return any(other is None or not (other.surname and who.surname) or other.surname == who.surname for other in others)


def telling_tokens(side: Side, piece: Span) -> list[Token]:
    """The words of a stretch that tell something; that somebody says something tells nothing."""
    saying = side.words(ClaimWords).saying
    tokens = [side.tokens[k] for k in side.tokens_in(piece)]
    return [token for token in tokens if telling(token.form) and token.form not in saying]


def _said(side: Side, saying: Saying) -> list[Token]:
    """The telling words of what is said, outside quotation marks and the names of people; how it is said is none of them."""
    how = side.words(ClaimWords).saying | CueWords.of(side.version.language).colours.keys()
    beside = [*(fact.span for fact in (*side.people, *side.of_kind("attribution"))), *side.quoted]
    tokens = [side.tokens[k] for k in saying.what]
    return [
        token for token in tokens if telling(token.form) and token.form not in how and not within(token.span, beside)
    ]


def _meant(pair: Pair, piece: Span, own: list[Token], said: list[Token], least: float) -> list[Meant]:
    """The words of a quote and of b that mean the same; what stands around the quote is told by that."""
    beside = [token for token in pair.a.tokens if not token.span.overlap(piece)]
    known, language = {stem(token.form) for token in beside}, pair.a.version.language
    told = frozenset[int | str]().union(*concepts_of(tuple(token.form for token in beside), language))
    fresh = [token for token in said if stem(token.form) not in known]
    akin = akin_words([token.form for token in own], [token.form for token in fresh], language)
    near = {(mine, theirs) for mine, theirs, likeness in akin if likeness >= least}
    here, there = _concepts(pair.a), _concepts(pair.b)
    return [
        (mine, theirs)
        for mine in own
        for theirs in fresh
        if not _roots(pair.a, mine).isdisjoint(_roots(pair.b, theirs))
        or not here[mine.start].isdisjoint(there[theirs.start] - told)
        or (mine.form, theirs.form) in near
    ]


def _roots(side: Side, token: Token) -> frozenset[str]:
    """What a form comes from: picked, pick; took, take."""
    return side.roots_of(token.form) | {stem(token.form)}


def _concepts(side: Side) -> dict[int, frozenset[int | str]]:
    """The concepts that each word of a sentence takes part in, by where it begins."""
    found = concepts_of(side.line, side.version.language)
    return {token.start: ids for token, ids in zip(side.tokens, found, strict=True)}
