"""Make resources/vectors/en.npz: what English words mean, as short vectors, for telling one statement in two outlets' words.

    python -m tests.bench.train_vectors GLOVE_FILE MODEL_FOLDER [--write]

GLOVE_FILE: `glove.6B.100d.txt` (Pennington, Socher, Manning 2014, https://nlp.stanford.edu/projects/glove/, public domain by PDDL 1.0).
MODEL_FOLDER: all-MiniLM-L6-v2 (Apache License 2.0), as for the optional sentence model. Needs nothing but the program's own packages.

GloVe knows which words stand in like places, the sentence model which ones say the same. Every word has both: its GloVe vector,
and what the model makes of it alone. One projection of the two, and one weight a word, are learned so that the weighted means of
the words' vectors are near to each other where the sentence model says that the sentences are; the sentences are those of the
invented stories beside this script. The rank correlation with the model, within stories that the fit never saw, is printed.
"""

# ruff: noqa: E402  numpy is told how to work before it is imported

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from compare_app.numerics import one_thread

one_thread()

import numpy as np
from numpy.typing import NDArray

from compare_app.align.semantic.bert import SentenceModel
from compare_app.align.stems import stem
from compare_app.align.weights import background_weight
from compare_app.align.word_vectors import WordVectors, pack
from compare_app.text.words import words
from tests.bench.labelled import HERE

TARGET = HERE.parent.parent / "resources" / "vectors" / "en.npz"
WORDS = 30_000  # the commonest ones that GloVe lists
WIDTH = 96
_MODEL_WIDTH = 256  # directions kept of the sentence model's vectors
_COMMON = 2  # directions that all GloVe vectors share, and that say how common a word is (Mu, Bhat, Viswanath 2018)
_LEAST = 0.02  # weight of a word that says nothing
_EPOCHS = 25
_RATES = (2e-3, 1e-2, 2e-3)  # of the projection, the words' weights, and the line from cosines to the model's
_SHRUNK = 1e-6  # what keeps the words' weights near to what frequency says
_APART = 0.2  # how much pairs count that the model finds unlike
_SENTENCE = re.compile('(?<=[.!?\u201d"])\\s+(?=[A-Z\u201c"])')
_LENGTHS = (25, 350)  # signs of a sentence that is learned from

Floats = NDArray[np.float32]


def unit(rows: Floats) -> Floats:
    """The rows at length 1."""
    out: Floats = (rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)).astype(np.float32)
    return out


def glove(path: Path) -> tuple[list[str], Floats]:
    """The commonest words as the program folds them, and their vectors without what all share."""
    found: dict[str, Floats] = {}
    with path.open(encoding="utf-8") as file:
        for line in file:
            form, *numbers = line.rstrip().split(" ")
            folded = [w.form for w in words(form)]
            if len(folded) == 1 and form[:1].isalpha() and folded[0] not in found:
                found[folded[0]] = np.array(numbers, np.float32)
            if len(found) == WORDS:
                break
    rows = np.stack(list(found.values()))
    rows -= rows.mean(0)
    common = np.linalg.svd(rows, full_matrices=False)[2][:_COMMON]
    return list(found), unit(rows - rows @ common.T @ common)


def of_model(model: SentenceModel, forms: Sequence[str]) -> Floats:
    """What the model makes of each word alone, in its main directions."""
    rows = np.concatenate(
        [np.stack([r.whole for r in model.read(forms[at : at + 1000])]) for at in range(0, len(forms), 1000)]
    )
    rows = rows - rows.mean(0)
    return unit(rows @ np.linalg.svd(rows, full_matrices=False)[2][:_MODEL_WIDTH].T)


def told(entry: object) -> Iterator[str]:
    """The sentences of a story."""
    if isinstance(entry, str):
        yield from (s for s in _SENTENCE.split(entry) if _LENGTHS[0] < len(s) < _LENGTHS[1] and " " in s)
    elif isinstance(entry, dict | list):
        for part in entry.values() if isinstance(entry, dict) else entry:
            yield from told(part)


def stories() -> list[list[str]]:
    """The sentences of each invented English story, in an order that has nothing to do with their kind."""
    paths = [p for p in sorted((HERE / "data").glob("*.jsonl")) if not re.search("languages|plain", p.name)]
    found = [list(dict.fromkeys(told(json.loads(line)))) for p in paths for line in p.open(encoding="utf-8")]
    random.Random(3).shuffle(found)
    return [story for story in found if len(story) > 12]


@dataclass(frozen=True)
class Story:
    """Word numbers of its sentences in one line, the sentence of each, and what the model makes of the sentences."""

    word: NDArray[np.int64]
    owner: NDArray[np.int64]
    whole: Floats

    @classmethod
    def of(cls, sentences: Sequence[str], known: WordVectors, model: SentenceModel) -> Story:
        found = [known.rows([w.form for w in words(s)]) for s in sentences]
        numbers = [rows[rows >= 0] for rows in found]
        kept = [k for k, rows in enumerate(numbers) if len(rows)]
        word = np.concatenate([numbers[k] for k in kept])
        owner = np.repeat(np.arange(len(kept)), [len(numbers[k]) for k in kept])
        return cls(word, owner, np.stack([r.whole for r in model.read([sentences[k] for k in kept])]))


@dataclass
class Student:
    """The projection, the logarithm of each word's own weight, and the line from cosines to the model's; Adam's moments."""

    rows: Floats
    background: Floats
    projection: Floats
    own: Floats
    line: Floats = field(default_factory=lambda: np.array([1, 0], np.float32))
    moments: dict[str, tuple[Floats, Floats]] = field(default_factory=dict)
    steps: int = 0

    def weight(self) -> Floats:
        """How much each word counts in its sentence."""
        return self.background * np.exp(self.own)

    def sentences(self, story: Story) -> tuple[Floats, ...]:
        """The words' vectors before and after they have length 1, the sums of the sentences, and these at length 1."""
        before = self.rows[story.word] @ self.projection
        after = unit(before)
        sums = np.zeros((len(story.whole), self.projection.shape[1]), np.float32)
        np.add.at(sums, story.owner, after * self.weight()[story.word][:, None])
        return before, after, sums, unit(sums)

    def learn(self, story: Story, pace: float) -> None:
        """One step towards the model's cosines of all pairs of the story's sentences, at this share of the rates."""
        before, after, sums, whole = self.sentences(story)
        cosine, wanted = whole @ whole.T, story.whole @ story.whole.T
        pairs = np.triu(_APART + np.clip(wanted, 0, 1), 1) / max(1, len(whole) * (len(whole) - 1) / 2)
        off = 2 * pairs * (cosine * self.line[0] + self.line[1] - wanted)
        slope = off * self.line[0]
        of_sums = _through_unit(sums, whole, (slope + slope.T) @ whole)[story.owner]
        weight = self.weight()[story.word]
        of_own = self.own * _SHRUNK * 2
        np.add.at(of_own, story.word, (after * of_sums).sum(1) * weight)
        of_projection = self.rows[story.word].T @ _through_unit(before, after, of_sums * weight[:, None])
        of_line = np.array([(off * cosine).sum(), off.sum()], np.float32)
        self.steps += 1
        for name, slope_of, rate in zip(
            ("projection", "own", "line"), (of_projection, of_own, of_line), _RATES, strict=True
        ):
            self._step(name, slope_of.astype(np.float32), rate * pace)

    def _step(self, name: str, slope: Floats, rate: float) -> None:
        """Adam (Kingma, Ba 2015)."""
        first, second = self.moments.get(name, (np.zeros_like(slope), np.zeros_like(slope)))
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        self.moments[name] = first, second
        step = rate * first / (1 - 0.9**self.steps) / (np.sqrt(second / (1 - 0.999**self.steps)) + 1e-8)
        setattr(self, name, (getattr(self, name) - step).astype(np.float32))

    def likeness(self, unseen: Sequence[Story]) -> float:
        """The mean rank correlation with the model's cosines within stories."""
        found = []
        for story in unseen:
            whole = self.sentences(story)[3]
            upper = np.triu_indices(len(whole), 1)
            found.append(
                np.corrcoef(_ranks((whole @ whole.T)[upper]), _ranks((story.whole @ story.whole.T)[upper]))[0, 1]
            )
        return float(np.mean(found))


def _through_unit(before: Floats, after: Floats, slope: Floats) -> Floats:
    """The slope before rows were brought to length 1."""
    out: Floats = (slope - (slope * after).sum(1, keepdims=True) * after) / (
        np.linalg.norm(before, axis=1, keepdims=True) + 1e-6
    )
    return out


def _ranks(values: Floats) -> Floats:
    return np.argsort(np.argsort(values)).astype(np.float32)


def main() -> None:
    """Learn the vectors, say how well they do, and write them where that is wanted."""
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("glove", type=Path)
    ap.add_argument("model", type=Path)
    ap.add_argument("--write", action="store_true")
    args = ap.parse_args()
    model = SentenceModel(args.model)
    forms, rows = glove(args.glove)
    rows = unit(np.concatenate([rows, of_model(model, forms)], axis=1))
    known = WordVectors({form: n for n, form in enumerate(forms)}, np.zeros((0, 1), np.int8), np.zeros(0, np.float32))
    every = [Story.of(story, known, model) for story in stories()]
    seen, unseen = every[len(every) // 8 :], every[: len(every) // 8]
    background = np.array([background_weight(stem(form), "en") + _LEAST for form in forms], np.float32)
    main_directions = np.linalg.svd(rows, full_matrices=False)[2][:WIDTH].T
    student = Student(rows, background, main_directions.astype(np.float32), np.zeros(len(forms), np.float32))
    print(f"{len(forms)} words, {len(seen)} stories to learn from; before {student.likeness(unseen):.3f}", flush=True)
    for epoch in range(_EPOCHS):
        random.Random(epoch).shuffle(seen)
        for story in seen:
            student.learn(story, 1 - epoch / _EPOCHS)
        if epoch % 6 == 0:
            print(f"epoch {epoch}: {student.likeness(unseen):.3f}", flush=True)
    print(f"in the end: {student.likeness(unseen):.3f}")
    if args.write:
        TARGET.parent.mkdir(parents=True, exist_ok=True)
        TARGET.write_bytes(pack(forms, unit(rows @ student.projection), student.weight()))


if __name__ == "__main__":
    main()
