"""Sources without a name: one official, the clerk, and the she who was a bookkeeper when the text first spoke of her."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from compare_app.model.version import Mention, Version, Word
from compare_app.text.names.person_nouns import is_person_word
from compare_app.word_lists import WordLists, Words


class NamelessWords(WordLists, area="changes.nameless"):
    """Words for sources without a name; folded forms."""

    indefinite: Words
    definite: Words
    one: Words
    anonymous: Words
    always_unnamed: Words
    #: who is nobody in particular, and no person
    bodies: Words
    #: with a capital they name nobody
    dates: Words


_INTRODUCED = 4  # words from an article to its noun: a retired harbour pilot


def described(forms: Sequence[str], mention: Mention, version: Version) -> bool:
    """Whether a mention with a definite article means somebody whom the text only describes: the clerk, said to be a clerk."""
    words = NamelessWords.of(version.language)
    if len(forms) < 2 or forms[0] not in words.definite:
        return False
    head = forms[-1]
    before = [w.form for w in version.words[: bisect_left(version.words, mention.span.start, key=lambda w: w.start)]]
    places = (k for k, form in enumerate(before) if form == head)
    return head in words.anonymous or any(words.one.intersection(before[max(0, k - _INTRODUCED) : k]) for k in places)


def hidden(forms: Sequence[str], language: str) -> bool:
    """Whether a mention without a name says that it has none: one official, sources, witnesses."""
    words = NamelessWords.of(language)
    group = words.anonymous.issuperset(forms) and forms[-1].endswith("s")
    return forms[0] in words.indefinite or group or not words.always_unnamed.isdisjoint(forms)


def is_anonymous(form: str, language: str) -> bool:
    """Whether a word is for a person of whom no name is asked: witness, spokesman."""
    return form in NamelessWords.of(language).anonymous


def is_body(forms: frozenset[str], language: str) -> bool:
    """Whether a mention is of a body and of nobody in it: police, the ministry."""
    words = NamelessWords.of(language)
    return not forms.isdisjoint(words.bodies) and forms <= words.bodies | words.definite


def stays_unnamed(mention: Mention, version: Version) -> bool:
    """Whether a pronoun means somebody whom its paragraph only describes, or the one before does, and who stands there alone.

    A capital within a sentence may be a name: then it is not known whom the pronoun means.
    """
    if mention.name is not None:
        return False
    for paragraphs in (1, 2):
        before = [word for s in _before(mention, version, paragraphs) for word in s]
        if any(_is_capital(version, word) for word in before):
            return False
        if _describes([word.form for word in before], version.language):
            return True
    return False


def _describes(forms: Sequence[str], language: str) -> bool:
    """Whether somebody is spoken of for the first time: a retired bookkeeper."""
    words = NamelessWords.of(language)
    return any(
        form in words.one
        and any(is_person_word(noun) or noun in words.anonymous for noun in forms[k + 1 : k + 1 + _INTRODUCED])
        for k, form in enumerate(forms)
    )


def _before(mention: Mention, version: Version, paragraphs: int) -> Iterator[Sequence[Word]]:
    """The words outside quotes of the sentences up to a mention, in its own paragraph, or in so many."""
    last = bisect_left(version.sentences, mention.span.end, key=lambda s: s.span.start)
    here = version.sentences[last - 1].paragraph if last else 0
    pieces = [piece for quote in version.quotes for piece in quote.pieces]
    for s in range(last - 1, -1, -1):
        if version.sentences[s].paragraph <= here - paragraphs:
            return
        words = [w for w in version.words_of(s) if w.start < mention.span.start]
        yield [w for w in words if not any(piece.start <= w.start < piece.end for piece in pieces)]


def _is_capital(version: Version, word: Word) -> bool:
    text = version.text
    begins = re.search(r"[.!?\n“\"'‘(]\s*$", text[max(0, word.start - 3) : word.start]) is not None or word.start == 0
    return text[word.start].isupper() and not begins and word.form not in NamelessWords.of(version.language).dates
