"""The optional semantic extra: a BERT-type sentence model from a folder the user chooses, run in plain numpy.

`encoder` is the entrance. `tensors` reads the weights, `wordpiece` cuts words into the model's pieces, `bert` runs the layers; `mpnet` is what models of that kind do otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from compare_app.model.cancel import ShouldCancel

if TYPE_CHECKING:
    from compare_app.align.semantic.bert import Read

_KEPT = 5_000  # sentences whose vectors are kept, 30 KB each: a story is aligned again after every correction


def encoder(
    folder: Path | None, should_cancel: ShouldCancel | None = None
) -> Callable[[Sequence[str]], list[Read]] | None:
    """What reads texts with the model of a folder; None where no model is wanted. Raises UnusableModel."""
    return None if folder is None else partial(_loaded(folder).read, should_cancel=should_cancel)


class _Remembering:
    """A sentence model that reads every sentence once."""

    def __init__(self, folder: Path) -> None:
        from compare_app.align.semantic.bert import SentenceModel

        self._model = SentenceModel(folder)
        self._known: dict[str, Read] = {}

    def read(self, texts: Sequence[str], should_cancel: ShouldCancel | None = None) -> list[Read]:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        found = dict(zip(new, self._model.read(new, should_cancel), strict=True))
        if len(self._known) + len(new) > _KEPT:
            self._known = {text: self._known[text] for text in texts if text in self._known}
        self._known.update(found)
        return [self._known[text] for text in texts]


@lru_cache(maxsize=1)
def _loaded(folder: Path) -> _Remembering:
    return _Remembering(folder)
