"""Texts of any length for timing: sentences of the invented stories, and edited copies of them, by fixed seeds."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

DATA = Path(__file__).parent / "data" / "outlets_invented.jsonl"


def sentences() -> list[str]:
    """All sentences of the invented stories, in order."""
    with DATA.open(encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [s for row in rows for a in row["articles"] for p in a[1:] for s in p]


def text(words: int, seed: int = 0) -> list[list[str]]:
    """Paragraphs of sentences, about `words` words together; where the stories end, their words are shuffled anew."""
    rng = random.Random(seed)
    stock = sentences()
    out: list[list[str]] = [[]]
    count, at, round_ = 0, rng.randrange(len(stock)), 0
    while count < words:
        sentence = stock[at % len(stock)]
        if at >= len(stock):
            round_ = at // len(stock)
            parts = re.findall(r"[\w'’-]+", sentence)
            rng.shuffle(parts)
            sentence = " ".join(p + ("x" * round_ if len(p) > 6 else "") for p in parts).capitalize() + "."
        if len(out[-1]) >= 3:
            out.append([])
        out[-1].append(sentence)
        count += len(sentence.split())
        at += 1
    return out


def edited(paragraphs: list[list[str]], seed: int) -> list[list[str]]:
    """A later version: one sentence in ten dropped, one in four with words changed, a paragraph in twenty moved."""
    rng = random.Random(seed)
    out = [[_reworded(s, rng) for s in p if rng.random() > 0.1] for p in paragraphs]
    out = [p for p in out if p]
    for _ in range(len(out) // 20):
        out.insert(rng.randrange(len(out)), out.pop(rng.randrange(len(out))))
    return out


def _reworded(sentence: str, rng: random.Random) -> str:
    if rng.random() > 0.25:
        return sentence
    words = sentence.split()
    for _ in range(max(1, len(words) // 8)):
        words[rng.randrange(len(words))] = rng.choice(["later", "again", "several", "officials", "nearby"])
    return " ".join(words)


def written(paragraphs: list[list[str]]) -> str:
    """The text as a file holds it."""
    return "\n\n".join(" ".join(p) for p in paragraphs) + "\n"
