"""Labelled articles as a user's folder holds them: a text file each, compared as versions of one story."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from compare_app.model.comparison import Story
from compare_app.pipeline import compare

#: Paragraphs of sentences, the headline first.
Article = Sequence[Sequence[str]]


def one_story(articles: Sequence[Article]) -> Story:
    """The story of some articles, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{n}.txt" for n in range(len(articles))]
        for path, article in zip(paths, articles, strict=True):
            path.write_text("\n\n".join(" ".join(paragraph) for paragraph in article) + "\n", encoding="utf-8")
        return compare(paths, one_story=True).stories[0]
