"""Headlines whose words all bear capitals, `Mayor ‘Delighted’ to Resign, Aide Says`: there a capital tells neither a name nor a title."""

from __future__ import annotations

import re

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.tokens import QUOTE, Token

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
#: Letters of the longest words that such headlines write small; how many words there must be, and what share of them with capitals.
_SMALL, _ENOUGH, _SHARE = 4, 4, 0.65
#: Letters of the longest line that is looked at.
_LINE = 160


def is_title_cased(line: str) -> bool:
    """Whether all longer words of a line without a full stop bear capitals, and most of the others.

    >>> is_title_cased("Mayor ‘Delighted’ to Resign, Aide Says"), is_title_cased("Mayor Holt ‘delighted’ to resign")
    (True, False)
    """
    if len(line) > _LINE or line.rstrip("\u201d\u2019\"'")[-1:] in (".", ""):
        return False
    words: list[str] = _WORD.findall(line)
    if len(words) < _ENOUGH or any(word[0].islower() and len(word) > _SMALL for word in words):
        return False
    return sum(word[0].isupper() for word in words) >= _SHARE * len(words)


def with_small_verbs(tokens: list[Token], grammar: Grammar) -> list[Token]:
    """The tokens of such a headline, with verbs of saying and what helps them in small letters."""
    if grammar.capital_nouns:
        return tokens
    small = grammar.verbs | grammar.auxiliaries | grammar.between
    return [
        token._replace(text=token.low) if at and token.low in small and token.text != QUOTE else token
        for at, token in enumerate(tokens)
    ]
