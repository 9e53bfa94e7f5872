"""WordPiece tokens as models of the BERT and MPNet types expect them: lower case, accents stripped, longest piece first."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

_MAX_WORD = 100  # code points; longer words become the unknown token, as in the original
_SPLIT = re.compile(r"[^\W_]+|[^\w\s]|_")
_IDEOGRAPH = re.compile("([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


class WordPiece:
    """Turns text into token numbers of a vocabulary file, one token a line."""

    def __init__(self, vocab_path: Path) -> None:
        lines = vocab_path.read_text(encoding="utf-8").splitlines()
        self._ids = {token: number for number, token in enumerate(lines)}
        self._unknown = self._ids["[UNK]"]
        marks = ("<s>", "</s>") if "<s>" in self._ids else ("[CLS]", "[SEP]")
        self._start, self._end = (self._ids[mark] for mark in marks)
        self._pieces = lru_cache(maxsize=1 << 15)(self._split_word)

    @property
    def size(self) -> int:
        """The number of tokens."""
        return len(self._ids)

    def encode(self, text: str, limit: int) -> list[int]:
        """Token numbers with the start and end tokens, at most `limit` of them."""
        return self.words(text, limit)[0]

    def words(self, text: str, limit: int) -> tuple[list[int], list[tuple[str, int, int]]]:
        """The same, and the words that are wholly among them: lower case without accents, with first and last token."""
        ids = [self._start]
        words = []
        for word in _SPLIT.findall(_plain(text)):
            pieces = self._pieces(word)
            if word[0].isalnum() and len(ids) + len(pieces) < limit:
                words.append((word, len(ids), len(ids) + len(pieces)))
            ids += pieces
        return [*ids[: limit - 1], self._end], words

    def _split_word(self, word: str) -> tuple[int, ...]:
        if len(word) > _MAX_WORD:
            return (self._unknown,)
        pieces: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                token = ("##" if start else "") + word[start:end]
                if token in self._ids:
                    pieces.append(self._ids[token])
                    start = end
                    break
            else:
                return (self._unknown,)
        return tuple(pieces)


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFD", _IDEOGRAPH.sub(r" \1 ", text).lower())
    return "".join(c for c in parts if unicodedata.category(c) != "Mn")
