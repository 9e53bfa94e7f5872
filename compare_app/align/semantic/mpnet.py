"""Encoders of the MPNet type (Song, Tan, Qin, Lu, Liu 2020) as encoders of the BERT type with something besides.

They have other names for the same weights, places counted from 2, one kind of token, and an attention that also
knows how far apart two tokens stand, in steps that grow with the distance (after Raffel et al. 2020, T5).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats

#: What MPNet's weights are called, and BERT's.
_NAMES = {
    ".attention.attn.q.": ".attention.self.query.",
    ".attention.attn.k.": ".attention.self.key.",
    ".attention.attn.v.": ".attention.self.value.",
    ".attention.attn.o.": ".attention.output.dense.",
    ".attention.LayerNorm.": ".attention.output.LayerNorm.",
}
_FIRST_PLACE = 2  # the rows before are the padding's
_DISTANCES = "encoder.relative_attention_bias.weight"
_FARTHEST = 128  # tokens; from here on all distances are one


def as_bert(weights: Mapping[str, Floats]) -> dict[str, Floats]:
    """The weights by BERT's names; those of the distances keep theirs. Raises KeyError where one is missing."""
    found = {_renamed(name): tensor for name, tensor in weights.items()}
    places = found["embeddings.position_embeddings.weight"][_FIRST_PLACE:]
    found["embeddings.position_embeddings.weight"] = places
    found["embeddings.token_type_embeddings.weight"] = np.zeros((1, places.shape[1]), np.float32)
    return found


def _renamed(name: str) -> str:
    for theirs, berts in _NAMES.items():
        if theirs in name:
            return name.replace(theirs, berts)
    return name


def by_distance(weights: Mapping[str, Floats], width: int) -> Floats:
    """What is added to the attention of each token to each other, (heads, width, width); 0 for a model that knows no distances."""
    table = weights.get(_DISTANCES)
    if table is None:
        return np.zeros((1, 1, 1), np.float32)
    places = np.arange(width)
    steps = _steps(places[None, :] - places[:, None], len(table) // 2)
    return np.ascontiguousarray(table[steps].transpose(2, 0, 1))


def _steps(distance: NDArray[np.int64], steps: int) -> NDArray[np.int64]:
    """The row of each distance: `steps` rows for what stands before, as many for what stands behind; half of them exact."""
    size = np.abs(distance)
    exact = steps // 2
    far = np.log(np.maximum(size, 1) / exact) / np.log(_FARTHEST / exact) * (steps - exact)
    step: NDArray[np.int64] = np.where(size < exact, size, np.minimum(exact + far.astype(np.int64), steps - 1))
    step += steps * (distance > 0)
    return step
