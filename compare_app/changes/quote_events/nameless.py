"""Sources without a name: one official, the clerk, and the she who was a bookkeeper when the text first spoke of her."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from compare_app.model.version import Mention, Version, Word
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.word_lists import word_set

_INDEFINITE = word_set(
    "a an one some another unnamed anonymous several two three many other senior local ein eine einer mehrere einige un une des "
    "una uno unos unas um uma alguns certains plusieurs algunos en ett een"
)
_DEFINITE = word_set("the this that der die das dieser diese el la los las le les o os as de den det")
_ONE = word_set("a an ein eine einer un une una uno um uma en ett een")
ANONYMOUS = word_set(
    "source sources official officials insider insiders aide aides witness witnesses eyewitness people someone somebody resident "
    "residents employee employees spokesman spokeswoman spokesperson spokespeople critics supporters experts lawmaker lawmakers "
    "neighbor neighbors neighbour neighbours bystander diplomat diplomats anonymous quelle quellen zeuge zeugen augenzeuge insider "
    "mitarbeiter anwohner beamter beamte fuente fuentes funcionario funcionarios testigo testigos fonte fontes testemunha "
    "source sources temoin temoins responsable responsables"
)
_ALWAYS_UNNAMED = word_set(
    "source sources unnamed anonymous someone somebody insider insiders quelle quellen fuente fuentes fonte fontes"
)
_DATES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december i"
)
_INTRODUCED = 4  # words from an article to its noun: a retired harbour pilot


def described(forms: Sequence[str], mention: Mention, version: Version) -> bool:
    """Whether a mention with a definite article means somebody whom the text only describes: the clerk, said to be a clerk."""
    if len(forms) < 2 or forms[0] not in _DEFINITE:
        return False
    head = forms[-1]
    before = [w.form for w in version.words[: bisect_left(version.words, mention.span.start, key=lambda w: w.start)]]
    places = (k for k, form in enumerate(before) if form == head)
    return head in ANONYMOUS or any(_ONE.intersection(before[max(0, k - _INTRODUCED) : k]) for k in places)


def hidden(forms: Sequence[str]) -> bool:
    """Whether a mention without a name says that it has none: one official, sources, witnesses."""
    group = set(forms) <= ANONYMOUS and forms[-1].endswith("s")
    return forms[0] in _INDEFINITE or group or bool(set(forms) & _ALWAYS_UNNAMED)


def stays_unnamed(mention: Mention, version: Version) -> bool:
    """Whether a pronoun means somebody whom its paragraph, or the one before, only describes, and neither names anybody.

    A capital within a sentence may be a name: then it is not known whom the pronoun means.
    """
    if mention.name is not None:
        return False
    before = [word for s in _before(mention, version) for word in s]
    if any(_is_capital(version, word) for word in before):
        return False
    forms = [word.form for word in before]
    return any(
        form in _ONE and any(is_person_word(noun) or noun in ANONYMOUS for noun in forms[k + 1 : k + 1 + _INTRODUCED])
        for k, form in enumerate(forms)
    )


def _before(mention: Mention, version: Version) -> Iterator[Sequence[Word]]:
    """The words outside quotes of the sentences up to a mention, from the paragraph before its own."""
    last = bisect_left(version.sentences, mention.span.end, key=lambda s: s.span.start)
    here = version.sentences[last - 1].paragraph if last else 0
    pieces = [piece for quote in version.quotes for piece in quote.pieces]
    for s in range(last - 1, -1, -1):
        if version.sentences[s].paragraph < here - 1:
            return
        words = [w for w in version.words_of(s) if w.start < mention.span.start]
        yield [w for w in words if not any(piece.start <= w.start < piece.end for piece in pieces)]


def _is_capital(version: Version, word: Word) -> bool:
    text = version.text
    begins = re.search(r"[.!?\n“\"'‘(]\s*$", text[max(0, word.start - 3) : word.start]) is not None or word.start == 0
    return text[word.start].isupper() and not begins and word.form not in _DATES
