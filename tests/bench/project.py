"""How long a folder takes again, and how long notes take to find their places: `python -m tests.bench.project`.

A folder of invented articles, four drafts a story, is compared; then once more as it is, after one file was edited, and after
one correction. Then thousands of notes are written, read and placed.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from compare_app.memory import Memory
from compare_app.model.alignment import SentenceRef
from compare_app.model.comparison import Comparison, Story
from compare_app.numerics import one_thread
from compare_app.pipeline import Wishes, stream
from compare_app.project.identity import identify
from compare_app.project.making import correct_passages, on_row
from compare_app.project.resolving import place_notes
from compare_app.project.store import Project
from compare_app.project.values import Note, added
from tests.bench.texts import edited, text, written


@contextmanager
def timed(what: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    print(f"{what:<60} {1000 * (time.perf_counter() - start):>9.1f} ms")


def make_folder(folder: Path, stories: int, drafts: int, words: int) -> list[Path]:
    """The articles; those of one story are drafts of one text."""
    paths = []
    for number in range(stories):
        paragraphs = [[_of_its_own(s, number) for s in part] for part in text(words, seed=1000 + number)]
        for draft in range(drafts):
            path = folder / f"story{number:03}-{draft}.txt"
            path.write_text(written(paragraphs), encoding="utf-8")
            os.utime(path, (1e9, 1e9))
            paths.append(path)
            paragraphs = edited(paragraphs, seed=number * drafts + draft)
    return paths


def _of_its_own(sentence: str, number: int) -> str:
    """The sentence in words of this story alone: the stock of sentences is the same for all."""
    ending = "aeiou"[number % 5] + "bdfgklmnprst"[number // 5 % 12] + "o" * (number // 60)
    return re.sub(r"\b([^\W\d]{3,})\b", rf"\1{ending}", sentence)


def compared(folder: Path, project: Project, memory: Memory, known: dict[str, Story]) -> list[Story]:
    """The stories that are new; `known` by article holds all of them afterwards."""
    found = list(stream([folder], wishes=Wishes(corrections=project.corrections()), memory=memory))
    new = [story for story in found if known.get(story.versions[0].document.path) is not story]
    known |= {v.document.path: story for story in new for v in story.versions}
    return new


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--stories", type=int, default=50)
    parser.add_argument("--drafts", type=int, default=4)
    parser.add_argument("--words", type=int, default=600)
    parser.add_argument("--notes", type=int, default=5000)
    options = parser.parse_args()
    one_thread()
    with tempfile.TemporaryDirectory() as name:
        os.environ["COMPARE_APP_DATA"] = f"{name}/data"
        folder = Path(name) / "in"
        folder.mkdir()
        paths = make_folder(folder, options.stories, options.drafts, options.words)
        print(f"{len(paths)} articles of about {options.words} words")
        with Project(Path(name) / "one.storycompare") as project:
            again(folder, paths, project)
            notes(project, folder, options.notes)
    print(f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def again(folder: Path, paths: list[Path], project: Project) -> None:
    memory, known = Memory(), {}
    with timed("compared for the first time"):
        compared(folder, project, memory, known)
    documents = [v.document for story in {id(s): s for s in known.values()}.values() for v in story.versions]
    with timed("articles remembered by the project"):
        project.remember(documents)
    with timed("remembered again, nothing new"):
        project.remember(documents)
    with timed("compared again, nothing changed"):
        compared(folder, project, memory, known)
    story = max(known.values(), key=lambda s: len(s.versions))
    project.apply(added(correct_passages(story, "link", [SentenceRef(0, 0)], [SentenceRef(1, 3)])))
    with timed(f"compared again after a correction in a story of {len(story.versions)}"):
        print(f"    {len(compared(folder, project, memory, known))} stories new")
    paths[0].write_text(paths[0].read_text(encoding="utf-8").replace("the", "a", 3), encoding="utf-8")
    os.utime(paths[0], (1e9, 1e9))
    with timed("compared again after a file was edited"):
        print(f"    {len(compared(folder, project, memory, known))} stories new")


def notes(project: Project, folder: Path, count: int) -> None:
    rng = random.Random(7)
    stories = list(stream([folder], wishes=Wishes(corrections=project.corrections())))
    largest = stories[0]
    rows = range(len(largest.alignment.rows))
    made = [Note(on_row(largest, rng.choice(rows)), f"note {n}", reviewed=n % 2 == 0) for n in range(count)]
    with timed(f"{count} notes written in one action"):
        project.apply(added(*made))
    with timed("one more note written"):
        project.apply(added(Note(on_row(largest, 0), "one more")))
    with Project(project.path) as other, timed("all notes read by another window"):
        other.notes()
    documents = [v.document for story in stories for v in story.versions]
    with timed("articles of the folder known again"):
        identity = identify(project.articles(), documents)
    with timed(f"notes placed in their story of {len(largest.versions)} versions"):
        placed = place_notes(project.notes(), identity, largest).placed
    print(f"    {len(placed)} placed")
    with timed("notes placed in another story"):
        place_notes(project.notes(), identity, stories[-1])
    comparison = Comparison(tuple(stories))
    with timed("notes and corrections put to all stories, as reports show them"):
        project.snapshot().attached(comparison)


if __name__ == "__main__":
    main()
