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

#: Names with small words in them that no word tells so.
SET_NAMES = (
    "Save the Children", "Doctors Without Borders", "Reporters Without Borders", "Transport for London", "Focus on the Family",
)  # fmt: skip
QUOTE = "\0"
_PREFIXED = re.compile(r"[a-z]{1,3}[-'\u2019][A-Z]|[a-z]{1,4}[A-Z][a-z]")


class Token(NamedTuple):
    """A word, a punctuation mark, or a marked string (`text` is QUOTE)."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it begins with a letter or digit, or is the name of an account."""
        return self.text[0].isalnum() or (self.text[0] == "@" and len(self.text) > 1)

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital, or with a letter of a script that has none."""
        first = self.text[0]
        if first.islower():  # al-Amin, d'Arc, easyJet
            return _PREFIXED.match(self.text) is not None
        return first.isupper() or first.isalpha() or (first == "@" and len(self.text) > 1)

    @property
    def possessive(self) -> bool:
        """Whether it ends in an apostrophe s."""
        return self.low.endswith(("'s", "\u2019s", "s'", "s\u2019"))


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
    """Words in small letters come first: three tokens in four are such, and all others are told apart one after the other."""
    short = "|".join(sorted(NAMES.short_titles | NAMES.short_words))
    departments = "|".join(sorted(word.capitalize() for word in NAMES.departments))
    return re.compile(
        r"[a-z]++(?=[\s,;:!?)\"\u201c\u201d]|\Z)"
        r"|(?<=[Tt]he )(?:[A-Z][a-z]+ ){1,3}and (?:[A-Z][a-z]+ ){0,3}(?:Administration|Commission|Agency|Department|Services?|Committee|Council|Association|Authority|Board|Society|Institute|Union)\b"
        rf"|(?:{'|'.join(SET_NAMES)})\b"
        r"|(?P<markup><[A-Za-z/!][^<>\n]{0,400}>)|(?:[A-Z]\.){2,}|N(?:o\.?|umber)[ \u00a0](?:1[01]|Ten)\b|[A-Z]\.(?=\s?[A-Z])"
        rf"|(?:{NAMES.joined_fields})\b"
        rf"|(?:{departments}) and (?:[A-Z][a-z]+ ){{1,3}}(?:Secretary|Minister|Commissioner)\b"
        r"|(?:[A-Z][a-z]+\.?|Petty Officer) (?:1st|2nd|3rd) Class\b|"
        rf"(?:{short})\.(?:-[Ee]lect\b)?"
        r"|[^\W_]+(?=-(?:t-)?(?:ils?|elles?)\b)|\bt(?=-on\b)|(?:[dlnscjmtDLNSCJMT]|[Qq]u)['\u2019](?=[^\W_]{2}|\Z)"
        r"|[^\W_]+(?:['\u2019.&/-][^\W_]+)*(?:['\u2019](?=\s))?|(?<!\w)@\w{2,}|[^\w\s]|_"
    )


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
