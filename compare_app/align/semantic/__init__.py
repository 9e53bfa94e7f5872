"""The optional semantic extra: a BERT-type sentence model from a folder the user chooses, run in plain numpy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from compare_app.align.arrays import Floats
from compare_app.model.cancel import ShouldCancel

_KEPT = 20_000  # sentences whose vectors are kept: a folder is aligned pair by pair, and again after every correction


def encoder(folder: Path | None, should_cancel: ShouldCancel | None = None) -> Callable[[Sequence[str]], Floats] | None:
    """What turns texts into unit vectors; None where no model is wanted. Raises UnusableModel."""
    return None if folder is None else partial(_loaded(folder).encode, should_cancel=should_cancel)


class _Remembering:
    """A sentence model that reads every sentence once."""

    def __init__(self, folder: Path) -> None:
        from compare_app.align.semantic.bert import SentenceModel

        self._model = SentenceModel(folder)
        self._known: dict[str, Floats] = {}

    def encode(self, texts: Sequence[str], should_cancel: ShouldCancel | None = None) -> Floats:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        vectors = self._model.encode(new, should_cancel)
        if len(self._known) + len(new) > _KEPT:
            self._known = {text: self._known[text] for text in texts if text in self._known}
        self._known.update(zip(new, vectors, strict=True))
        return np.stack([self._known[text] for text in texts]) if texts else vectors


@lru_cache(maxsize=1)
def _loaded(folder: Path) -> _Remembering:
    return _Remembering(folder)
