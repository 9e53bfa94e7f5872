"""The speakers of a version's quotes, made ready to compare with those of another version."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from compare_app.changes.quote_events.nameless import described, hidden, is_anonymous, is_body, stays_unnamed
from compare_app.model.cancel import ShouldCancel, checked
from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, Version
from compare_app.text.names.titles import gender_of
from compare_app.text.words import fold, words
from compare_app.word_lists import WordLists, Words

Forms = tuple[str, ...]
#: `described`: the clerk, who is nobody's office, or was a clerk when the text first spoke of him.
Sort = Literal["named", "unnamed", "described", "role", "pronoun"]


class SpokenWords(WordLists, area="changes.spoken"):
    """What a mention of a speaker is made of besides a name; folded forms."""

    pronouns: Words
    #: pronouns for a man, and for a woman
    he: Words
    she: Words
    #: words with a capital that name nobody by themselves: what an institution is called when its name was said before
    generic: Words
    #: who speaks for a company or an office: spokeswoman
    for_others: Words
    #: what stands with names, in a text of any language: Sir, Frau
    titles: Words
    #: … and what stands before them in the language of the text
    before_names: Words


_EVERY = SpokenWords()
_NAME_PART = re.compile(r"[^\W\d_](?:['’.-]?\w)*")  # a double-barrelled name is one part
_BESIDE = 6
_TITLE = 24  # letters before a name that a title may stand in
_FULL = 2  # words of a full name
_LONGEST = 60  # letters of a mention with its title and office


@dataclass(frozen=True, slots=True)
class Speaker:
    """A mention made ready to compare: its name's words without titles (`shown`: as they stand at the quote), and more.

    `beside`: the words next to it in its sentence; `near`: those of its paragraph and of the ones before and after it,
    counted. `resolved`: a pronoun found its person; `inferred`: nothing at the quote says that
    this is the speaker; it may be another quote's. `at_quote`: mention and words stand in one sentence. `told`: the sentences of the mention and the quote, each as all its words
    and as those outside quotation marks; `tells`: all sentences of the version in both ways. `by_user`: the user says who it is.
    """

    sort: Sort
    name: tuple[str, ...]
    shown: tuple[str, ...]
    words: frozenset[str]
    beside: frozenset[str]
    near: Mapping[str, int]
    resolved: bool
    inferred: bool
    at_quote: bool
    told: tuple[tuple[Forms, Forms], ...]
    tells: frozenset[Forms]
    by_user: bool = False
    #: what a pronoun that stands for the speaker says: m, f or nothing
    sex: Literal["m", "f", ""] = ""
    #: somebody with a first name that people bear, or with a title before two names: no body
    person: bool = False
    #: a body of which nobody is named: police
    body: bool = False
    #: somebody who says what others have to say: a company spokeswoman
    for_others: bool = False


def speakers(version: Version, should_cancel: ShouldCancel | None = None) -> tuple[Speaker | None, ...]:
    """The speaker of every quote, None where the version names none. Raises Cancelled."""
    if not any(q.speaker for q in version.quotes):
        return (None,) * len(version.quotes)
    around = _Around(version, should_cancel)
    return tuple(
        None if quote.speaker is None else _speaker(quote, quote.speaker, version, around)
        for quote in checked(version.quotes, should_cancel)
    )


class _Around:
    """The words of a version by paragraph and sentence. Raises Cancelled."""

    def __init__(self, version: Version, should_cancel: ShouldCancel | None = None) -> None:
        self._starts = [s.span.start for s in version.sentences]
        self._paragraphs: dict[int, Counter[str]] = {}
        self._near: dict[int, Counter[str]] = {}
        self.sentences: list[tuple[Forms, Forms]] = []
        inside = _quoted(version)
        for s, sentence in checked(enumerate(version.sentences), should_cancel):
            line = version.words_of(s)
            forms = tuple([w.form for w in line])
            held = inside[sentence.first_word : sentence.last_word]
            bare = tuple([form for form, quoted in zip(forms, held, strict=True) if not quoted]) if any(held) else forms
            self.sentences.append((forms, bare))
            self._paragraphs.setdefault(sentence.paragraph, Counter()).update(forms)
        self.tells = frozenset(forms for both in self.sentences for forms in both)

    def near(self, paragraph: int) -> Counter[str]:
        """The words of a paragraph and of the ones before and after it, counted."""
        if paragraph not in self._near:
            found: Counter[str] = Counter()
            for k in (paragraph - 1, paragraph, paragraph + 1):
                found.update(self._paragraphs.get(k, {}))
            self._near[paragraph] = found
        return self._near[paragraph]

    def sentence(self, at: int) -> int:
        """The last sentence that begins at a place or before it; -1 for none."""
        return bisect_right(self._starts, at) - 1

    def told(self, *spans: Span) -> tuple[tuple[Forms, Forms], ...]:
        """The sentences that the spans begin in."""
        places = {max(0, self.sentence(span.start)) for span in spans}
        return tuple(self.sentences[s] for s in sorted(places))


def _quoted(version: Version) -> bytearray:
    """For every word whether it begins inside a quote's piece."""
    starts = [w.start for w in version.words]
    inside = bytearray(len(starts))
    for quote in version.quotes:
        for piece in quote.pieces:
            first, last = bisect_left(starts, piece.start), bisect_left(starts, piece.end)
            inside[first:last] = b"\1" * (last - first)
    return inside


def is_pronoun(mention: str, language: str) -> bool:
    """Whether a mention of a speaker is no more than a pronoun."""
    return fold(mention).casefold() in SpokenWords.of(language).pronouns


def _by_user(name: str, language: str) -> Speaker:
    """Somebody whom the user names: what stands around the quote says nothing against that."""
    forms = _name(name, language, resolved=True) or tuple(w.form for w in words(name))
    return Speaker(
        "named", forms, forms, frozenset(), frozenset(), {}, False, False, False, (), frozenset(), by_user=True
    )


def _speaker(quote: Quote, mention: Mention, version: Version, around: _Around) -> Speaker:
    if quote.speaker_origin == "user" and mention.name:
        return _by_user(mention.name, version.language)
    text = mention.span.of(version.text)
    forms = [w.form for w in words(text)]
    name = _name(mention.name or text, version.language, resolved=bool(mention.name))
    sort = _sort(forms, name, mention, version)
    if (sort == "role" and described(forms, mention, version)) or (
        sort == "pronoun" and stays_unnamed(mention, version)
    ):
        sort = "described"
    return Speaker(
        sort,
        name,
        _name(text, version.language, resolved=False),
        frozenset(forms),
        _beside(mention, version, around),
        around.near(_paragraph(version, mention.span)),
        mention.name is not None and " ".join(forms) in SpokenWords.of(version.language).pronouns,
        _inferred(quote, mention, version, around),
        any(around.told(mention.span) == around.told(piece) for piece in quote.pieces),
        around.told(mention.span, *quote.pieces),
        around.tells,
        sex=_sex(forms, version.language),
        person=_is_person(name, mention, version),
        for_others=not SpokenWords.of(version.language).for_others.isdisjoint(_beside(mention, version, around)),
        body=sort == "role" and is_body(frozenset(forms), version.language),
    )


def _is_person(name: tuple[str, ...], mention: Mention, version: Version) -> bool:
    """Whether a first name or a title says that the mention's two names are a person's."""
    if len(name) < _FULL:
        return False
    before = words(version.text[max(0, mention.span.start - _TITLE) : mention.span.end])
    titles = [one.form for one, two in pairwise(before) if two.form == name[0]]
    titled = any(_besides(form, version.language) or is_anonymous(form, version.language) for form in titles)
    return titled or gender_of(name[0], ()) is not None


def _sex(forms: Sequence[str], language: str) -> Literal["m", "f", ""]:
    words = SpokenWords.of(language)
    if not words.he.isdisjoint(forms):
        return "m"
    return "" if words.she.isdisjoint(forms) else "f"


def _sort(forms: Sequence[str], name: tuple[str, ...], mention: Mention, version: Version) -> Sort:
    text, language = mention.span.of(version.text), version.language
    if mention.name is not None and name:
        return "named"
    if len(forms) == 1 and forms[0] in SpokenWords.of(language).pronouns:
        return "pronoun"
    if forms and hidden(forms, language):
        return "unnamed"
    described = not forms or text.rsplit(maxsplit=1)[-1][:1].islower()  # the University of Linden scientist
    lone = bool(forms) and text[:1].islower() and not _besides(forms[0], language) and len(name) < 2
    return "role" if described or lone or _EVERY.generic.issuperset(name) else "named"


def _besides(form: str, language: str) -> bool:
    """Whether a word is a title, or stands before names."""
    return form in _EVERY.titles or form in SpokenWords.of(language).before_names


def _name(text: str, language: str, *, resolved: bool) -> tuple[str, ...]:
    """The capitalised words that are no titles, folded; a possessive ending put aside."""
    found, pronouns = [], SpokenWords.of(language).pronouns
    for shown in _NAME_PART.findall(text):
        form = fold(shown).removesuffix("'s")
        capital = shown[:1].isupper() or not re.search(r"[a-z]", shown)
        if not _besides(form, language) and form not in pronouns and (capital or resolved):
            found.append(form)
    return tuple(found)


def _beside(mention: Mention, version: Version, around: _Around) -> frozenset[str]:
    """The words up to `_BESIDE` before and behind the mention, in its sentence."""
    s = around.sentence(mention.span.start)
    if s < 0 or mention.span.start >= version.sentences[s].span.end:
        return frozenset()
    line = version.words_of(s)
    first = sum(w.end <= mention.span.start for w in line)
    last = sum(w.start < mention.span.end for w in line)
    return frozenset(w.form for w in line[max(0, first - _BESIDE) : last + _BESIDE])


def _inferred(quote: Quote, mention: Mention, version: Version, around: _Around) -> bool:
    """Whether the speaker was concluded from elsewhere, or the mention is more than a mention.

    Terms and titles are said by nobody, and a partial quote by whom its own sentence names.
    """
    if mention.span.length > _LONGEST or quote.kind in ("scare", "title"):
        return True
    if quote.cue is None:
        return not any(_beside_marks(version.text, piece, mention.span) for piece in quote.pieces)
    if quote.kind == "partial" and around.told(mention.span) != around.told(quote.pieces[0]):
        return True
    at = _paragraph(version, mention.span)
    return at not in (_paragraph(version, quote.pieces[0]), _paragraph(version, quote.pieces[-1]))


def _beside_marks(text: str, piece: Span, mention: Span) -> bool:
    """Whether only signs stand between the words and the name: a colon before, a dash behind."""
    between = text[mention.end : piece.start] if mention.end <= piece.start else text[piece.end : mention.start]
    return bool(re.fullmatch(r"[^\w\n]*[:—–-][^\w\n]*", between))


def _paragraph(version: Version, span: Span) -> int:
    return bisect_left(version.document.paragraphs, span.end, key=lambda p: p.span.end)
