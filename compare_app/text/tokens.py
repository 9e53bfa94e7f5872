"""The words around quotes, as tokens: what the finder of speakers walks over. A marked string is one token."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import islice
from typing import NamedTuple

from compare_app.model.cancel import ShouldCancel, check
from compare_app.text.marked import Marked
from compare_app.text.names.words import NAMES
from compare_app.word_lists import Regex, WordLists

QUOTE = "\0"
#: al-Amin, d'Arc, easyJet
_PREFIXED = re.compile(r"[a-z]{1,3}[-'\u2019][A-Z]|[a-z]{1,4}[A-Z][a-z]")


#: What one token may begin with beside letters and digits: @delbynews, '70s
_BEFORE_WORDS = "@'\u2018\u2019"


class TokenWords(WordLists, area="tokens"):
    """Asked of all languages at once. What is several words and one token, and words that one apostrophe or hyphen joins."""

    #: the Food and Drug Administration
    joined_bodies: Regex
    #: No. 10, where a government sits
    numbered: Regex
    #: Sergeant 1st Class
    ranks: Regex
    #: Gov.-elect: behind a title in short
    elect: Regex
    #: A verb before its pronoun: dit-il, a-t-on
    inverted: Regex
    #: l' in l'eau
    elided: Regex


TOKENS = TokenWords()


class Token(NamedTuple):
    """A word, a punctuation mark, or a marked string (`text` is QUOTE)."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter or digit, or is the name of an account, or a year without its century."""
        return self.text[0].isalnum() or (len(self.text) > 1 and self.text[0] in _BEFORE_WORDS)

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital, or with a letter of a script that has none."""
        first = self.text[0]
        if first.islower():
            return _PREFIXED.match(self.text) is not None
        return first.isupper() or first.isalpha() or (first == "@" and len(self.text) > 1)

    @property
    def possessive(self) -> bool:
        """Whether it ends in an apostrophe s that no name has: Holt's, not Moody's."""
        owned = self.low.endswith(("'s", "\u2019s", "s'", "s\u2019"))
        return owned and self.low.replace("\u2019", "'") not in NAMES.with_apostrophe


def tokenize(
    text: str, start: int, end: int, strings: Sequence[Marked] = (), should_cancel: ShouldCancel | None = None
) -> list[Token]:
    """The tokens of `text[start:end]`, each of the strings (in order, inside) as one. Raises Cancelled."""
    tokens: list[Token] = []
    at = start
    for marked in strings:
        tokens += _plain(text, at, marked.outer.start, should_cancel)
        tokens.append(Token(marked.outer.start, marked.outer.end, QUOTE, QUOTE))
        at = max(at, marked.outer.end)
    tokens += _plain(text, at, end, should_cancel)
    return tokens


@cache
def _token_pattern() -> re.Pattern[str]:
    """What is one token; the first that matches counts. Markup is matched to be left out."""
    short = "|".join(sorted(NAMES.short_titles | NAMES.short_words))
    departments = "|".join(sorted(word.capitalize() for word in NAMES.departments))
    kinds = (
        # council: words in small letters come first, three tokens in four are such
        r"[a-z]++(?=[\s,;:!?)\"\u201c\u201d]|\Z)",
        # the Food and Drug Administration, Doctors Without Borders
        TOKENS.joined_bodies.pattern,
        rf"(?:{'|'.join(sorted(NAMES.set_names))})\b",
        # <em>
        r"(?P<markup><[A-Za-z/!][^<>\n]{0,400}>)",
        # U.S., No. 10, J. in J. Orr
        r"(?:[A-Z]\.){2,}",
        TOKENS.numbered.pattern,
        r"[A-Z]\.(?=\s?[A-Z])",
        # Fish and Wildlife; Housing and Urban Development Secretary; Sergeant 1st Class
        rf"(?:{NAMES.joined_fields})\b",
        rf"(?:{departments}) and (?:[A-Z][a-z]+ ){{1,3}}(?:{NAMES.field_heads})\b",
        TOKENS.ranks.pattern,
        # Gov., Gov.-Elect
        rf"(?:{short})\.(?:{TOKENS.elect.pattern})?",
        # dit in dit-il, l' in l'eau
        TOKENS.inverted.pattern,
        TOKENS.elided.pattern,
        # Holt, Holt's, twenty-one, 1,204, drivers'
        r"[^\W_]+(?:(?:['\u2019.&/-]|(?<=\d),(?=\d{3}\b))[^\W_]+)*(?:['\u2019](?=\s))?",
        # '70s, ’04
        r"(?<!\w)['\u2018\u2019]\d\ds?\b",
        # @delbynews, and every sign by itself
        r"(?<!\w)@\w{2,}",
        r"[^\w\s]|_",
    )
    return re.compile("|".join(kinds))


#: Tokens between two questions whether they are still wanted.
_AT_ONCE = 10_000


def _plain(text: str, start: int, end: int, should_cancel: ShouldCancel | None) -> list[Token]:
    found: list[Token] = []
    matches = _token_pattern().finditer(text, start, end)
    while some := list(islice(matches, _AT_ONCE)):
        check(should_cancel)
        found += [_token((m.start(), m.end(), m[0], m[0].lower())) for m in some if m.lastgroup is None]
    return found


#: As a word is made: without the constructor of a named tuple, which is written in Python.
_token: Callable[[tuple[int, int, str, str]], Token] = partial(tuple.__new__, Token)
