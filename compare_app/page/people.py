"""Who can have said something in a story: everybody whom it names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from compare_app.model.comparison import Story


def people(story: Story) -> tuple[str, ...]:
    """The names of all versions, each once and in its fullest form: who speaks, the most quoted first, then who is named only.

    Places and bodies are among them: what a name names is not always told, and a body can be quoted.
    """
    quoted = Counter(q.speaker.name for v in story.versions for q in v.quotes if q.speaker and q.speaker.name)
    found: list[str] = []
    for name in (*(name for name, _ in quoted.most_common()), *_named(story)):
        if not any(_holds(known, name) or _holds(name, known) for known in found):
            found.append(name)
    return tuple(found)


def _named(story: Story) -> Iterator[str]:
    """Names of two words and more, as they come: a lone word may be a street."""
    for version in story.versions:
        for fact in version.facts:
            name = " ".join(fact.span.of(version.text).split())
            if fact.kind == "name" and " " in name:
                yield name


def _holds(full: str, name: str) -> bool:
    """Whether a name is part of another one: Holt, Superintendent Ada Holt."""
    return set(name.casefold().split()) <= set(full.casefold().split())
