"""A BERT- or MPNet-type encoder in plain numpy: token numbers in; out one unit vector a text (mean of the last layer) and two a word."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from compare_app.align.arrays import Floats
from compare_app.align.semantic.mpnet import as_bert, by_distance
from compare_app.align.semantic.tensors import UnusableModel, read_tensors
from compare_app.align.semantic.wordpiece import WordPiece
from compare_app.model.cancel import ShouldCancel, checked

_PIECE = 16_384  # numbers
_BATCH = 32  # texts; more make the padding dearer than the calls
_LIMIT = 256  # tokens of a text that are read


class Read(NamedTuple):
    """A text as the model reads it: one vector of length 1 for the whole, and two for each word, (words, width).

    `middle` is what a word is in its sentence after half of the layers, `last` after all: the one is closer to the word, the
    other to what the sentence says. Half precision: a story has some ten thousand words.
    """

    whole: Floats
    words: tuple[str, ...]
    middle: NDArray[np.float16]
    last: NDArray[np.float16]


class SentenceModel:
    """Sentence vectors from a folder with model.safetensors, vocab.txt and config.json.

    Raises UnusableModel, with the reason, where the folder holds something else.
    """

    def __init__(self, folder: Path) -> None:
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            self._tokens = WordPiece(folder / "vocab.txt")
        except (OSError, UnicodeDecodeError, json.JSONDecodeError, KeyError) as error:
            raise UnusableModel(f"{folder.name} lacks a readable config.json or vocab.txt") from error
        kind = config.get("model_type") if isinstance(config, dict) else None
        if kind not in ("bert", "mpnet"):
            raise UnusableModel(f"{folder.name} holds a model of another type than bert or mpnet")
        self._w = _weights(folder, kind)
        try:
            self._layers = int(config["num_hidden_layers"])
            self._heads = int(config["num_attention_heads"])
            self._epsilon = float(config.get("layer_norm_eps", 1e-12))
        except (KeyError, TypeError, ValueError) as error:
            raise UnusableModel(f"{folder.name}: config.json does not tell layers and heads") from error
        self._fit(folder.name)

    def _fit(self, folder: str) -> None:
        """Try one short text, so that weights that do not fit show at once and not in the middle of the work."""
        try:
            words = self._w["embeddings.word_embeddings.weight"].shape[0]
            if words < self._tokens.size or self._w["embeddings.position_embeddings.weight"].shape[0] < _LIMIT:
                raise UnusableModel(f"{folder}: the weights do not fit vocab.txt")
            self._forward([self._tokens.encode("a", _LIMIT)])
        except (KeyError, ValueError, IndexError, ZeroDivisionError) as error:
            if isinstance(error, UnusableModel):
                raise
            raise UnusableModel(f"{folder}: the weights do not fit config.json") from error

    def encode(self, texts: Sequence[str], should_cancel: ShouldCancel | None = None) -> Floats:
        """Vectors of the texts, (texts, width), each of length 1; equal texts get equal vectors."""
        width = self._w["embeddings.word_embeddings.weight"].shape[1]
        return np.array([r.whole for r in self.read(texts, should_cancel)], np.float32).reshape(len(texts), width)

    def read(self, texts: Sequence[str], should_cancel: ShouldCancel | None = None) -> list[Read]:
        """The texts with their vectors, in their order."""
        cut = [self._tokens.words(text, _LIMIT) for text in texts]
        order = sorted(range(len(cut)), key=lambda k: len(cut[k][0]))
        out: dict[int, Read] = {}
        for at in checked(range(0, len(order), _BATCH), should_cancel):
            batch = order[at : at + _BATCH]
            whole, middle, last = self._forward([cut[k][0] for k in batch])
            for n, k in enumerate(batch):
                words = cut[k][1]
                out[k] = Read(
                    whole[n], tuple(w for w, _, _ in words), _of_words(middle[n], words), _of_words(last[n], words)
                )
        return [out[k] for k in range(len(texts))]

    def _forward(self, ids: list[list[int]]) -> tuple[Floats, Floats, Floats]:
        """One vector a text, and those of all tokens after half of the layers and after all."""
        width = max(map(len, ids))
        tokens = np.zeros((len(ids), width), np.int64)
        mask = np.zeros((len(ids), width), np.float32)
        for row, numbers in enumerate(ids):
            tokens[row, : len(numbers)] = numbers
            mask[row, : len(numbers)] = 1
        x = middle = self._embed(tokens)
        hidden = (1 - mask)[:, None, None, :] * np.float32(-1e9) + by_distance(self._w, width)
        for layer in range(self._layers):
            x = self._layer(x, hidden, f"encoder.layer.{layer}.")
            if 2 * (layer + 1) <= self._layers:
                middle = x
        mean = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        return _unit(mean), middle, x

    def _embed(self, tokens: NDArray[np.int64]) -> Floats:
        w = self._w
        x = w["embeddings.word_embeddings.weight"][tokens] + w["embeddings.token_type_embeddings.weight"][0]
        x = x + w["embeddings.position_embeddings.weight"][: tokens.shape[1]]
        return self._norm(x, "embeddings.LayerNorm")

    def _layer(self, x: Floats, hidden: Floats, name: str) -> Floats:
        x = self._norm(x + self._attend(x, hidden, name), name + "attention.output.LayerNorm")
        inner = _gelu(self._linear(x, name + "intermediate.dense"))
        return self._norm(x + self._linear(inner, name + "output.dense"), name + "output.LayerNorm")

    def _attend(self, x: Floats, hidden: Floats, name: str) -> Floats:
        texts, width, size = x.shape
        per_head = size // self._heads

        def heads(part: str) -> Floats:
            flat = self._linear(x, f"{name}attention.self.{part}")
            return flat.reshape(texts, width, self._heads, per_head).transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / np.float32(math.sqrt(per_head)) + hidden
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True)) @ heads("value")
        return self._linear(mixed.transpose(0, 2, 1, 3).reshape(texts, width, size), name + "attention.output.dense")

    def _linear(self, x: Floats, name: str) -> Floats:
        # one product of two matrices: numpy takes a stack of small ones many times as long
        flat: Floats = x.reshape(-1, x.shape[-1]) @ self._w[name + ".weight"].T
        flat += self._w[name + ".bias"]
        return flat.reshape(*x.shape[:-1], -1)

    def _norm(self, x: Floats, name: str) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        scaled: Floats = centred / np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(self._epsilon))
        return scaled * self._w[name + ".weight"] + self._w[name + ".bias"]


def _weights(folder: Path, kind: str) -> dict[str, Floats]:
    """The model's weights by BERT's names."""
    weights = {name.removeprefix(f"{kind}."): w for name, w in read_tensors(folder / "model.safetensors").items()}
    try:
        return as_bert(weights) if kind == "mpnet" else weights
    except KeyError as error:
        raise UnusableModel(f"{folder.name}: the weights do not fit config.json") from error


def _of_words(tokens: Floats, words: Sequence[tuple[str, int, int]]) -> NDArray[np.float16]:
    """The unit vectors of the words, each the mean of its tokens'."""
    if not words:
        return np.zeros((0, tokens.shape[1]), np.float16)
    return _unit(np.stack([tokens[first:last].mean(0) for _, first, last in words])).astype(np.float16)


def _unit(vectors: Floats) -> Floats:
    unit: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


def _gelu(x: Floats) -> Floats:
    """Each number times its share of the normal distribution, in pieces that stay in the processor's cache."""
    flat = x.reshape(-1)
    out = np.empty_like(flat)
    for at in range(0, len(flat), _PIECE):
        out[at : at + _PIECE] = _gelu_of(flat[at : at + _PIECE])
    return out.reshape(x.shape)


def _gelu_of(x: Floats) -> Floats:
    # erf by Abramowitz and Stegun 7.1.26, error below 1.5e-7: numpy has none of its own
    z = np.abs(x)
    z *= np.float32(math.sqrt(0.5))
    t = 1 / (1 + np.float32(0.3275911) * z)
    poly = np.full_like(x, 1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592, 0.0):
        poly *= t
        poly += np.float32(factor)
    z *= -z
    poly *= np.exp(z, out=z)
    erf = np.copysign(1 - poly, x)
    erf += 1
    erf *= x
    erf *= np.float32(0.5)
    return erf
