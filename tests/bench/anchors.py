"""How often noted words are found again after edits, and how often in a wrong place: `python -m tests.bench.anchors`.

Stretches of the invented stories are noted, then every word around them is dropped, replaced or added to at random, or their
whole sentence is taken away.
"""

from __future__ import annotations

import random
import re
from collections import Counter

from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.project.anchors import anchor, find
from tests.bench.texts import text, written

_LENGTHS = (1, 2, 4, 8, 20)
_OTHERS = ("later", "several", "officials", "nearby", "also", "then")


def document(words: str, state: str) -> Document:
    return Document("a.txt", state * 64, words, ())


def edited(words: str, rate: float, rng: random.Random) -> str:
    """Of so many words a third dropped, a third replaced, a third with another behind."""
    out: list[str] = []
    for word in words.split(" "):
        choice = rng.random() / rate
        out += [] if choice < 1 / 3 else [rng.choice(_OTHERS)] if choice < 2 / 3 else [word]
        if 2 / 3 <= choice < 1:
            out.append(rng.choice(_OTHERS))
    return " ".join(out)


def noted(words: str, length: int, rng: random.Random) -> Span:
    """A stretch of so many words."""
    places = list(re.finditer(r"\S+", words))
    first = rng.randrange(len(places) - length + 1)
    return Span(places[first].start(), places[first + length - 1].end())


def after_edits(texts: list[str], rate: float, rng: random.Random) -> str:
    right, wrong, all_ = Counter[int](), Counter[int](), Counter[int]()
    for n in range(2500):
        words, length = rng.choice(texts), _LENGTHS[n % len(_LENGTHS)]
        span = noted(words, length, rng)
        before = edited(words[: span.start], rate, rng)
        new = before + span.of(words) + edited(words[span.end :], rate, rng)
        found = find(anchor(document(words, "0"), span), document(new, "1"))
        all_[length] += 1
        right[length] += found is not None and found.span.start == len(before)
        wrong[length] += found is not None and found.span.start != len(before)
    return "  ".join(f"{right[k] / all_[k]:>6.1%} {wrong[k] / all_[k]:>5.1%}" for k in _LENGTHS)


def after_a_loss(texts: list[str], rng: random.Random) -> str:
    found, all_ = Counter[int](), Counter[int]()
    for n in range(2500):
        sentences, length = re.split(r"(?<=[.!?”]) ", rng.choice(texts)), _LENGTHS[n % len(_LENGTHS)]
        at = rng.randrange(len(sentences))
        if len(sentences[at].split()) >= length:
            before = "".join(f"{s} " for s in sentences[:at])
            span = noted(sentences[at], length, rng).shifted(len(before))
            sought = anchor(document(" ".join(sentences), "0"), span)
            all_[length] += 1
            found[length] += find(sought, document(before + " ".join(sentences[at + 1 :]), "1")) is not None
    return "  ".join(f"{'':>6} {found[k] / all_[k]:>5.1%}" for k in _LENGTHS)


def main() -> None:
    rng = random.Random(5)
    texts = [written(text(400, seed)) for seed in range(40)]
    print("words noted                  " + "  ".join(f"{k:>12}" for k in _LENGTHS))
    print("                             " + "   right wrong" * len(_LENGTHS))
    for rate in (0.05, 0.15, 0.3):
        print(f"{rate:>4.0%} of the words edited     {after_edits(texts, rate, rng)}")
    print(f"their sentence gone          {after_a_loss(texts, rng)}")


if __name__ == "__main__":
    main()
