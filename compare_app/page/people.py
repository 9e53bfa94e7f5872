"""Who can have said something in a story: everybody whom it names."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator

from compare_app.model.comparison import Story


def people(story: Story) -> tuple[str, ...]:
    """The names of all versions, each once (Holt, Superintendent Ada Holt): who speaks, the most quoted first, then who is named
    only.

    Places and bodies are among them: what a name names is not always told, and a body can be quoted.
    """
    quoted = Counter(q.speaker.name for v in story.versions for q in v.quotes if q.speaker and q.speaker.name)
    found: list[str] = []
    known: dict[str, list[frozenset[str]]] = defaultdict(list)  # the names that have a word
    for name in dict.fromkeys((*(name for name, _ in quoted.most_common()), *_named(story))):
        words = frozenset(name.casefold().split())
        if not any(words <= other or other <= words for word in words for other in known[word]):
            found.append(name)
            for word in words:
                known[word].append(words)
    return tuple(found)


def _named(story: Story) -> Iterator[str]:
    """Names of two words and more, as they come: a lone word may be a street. Who only wrote an article says nothing in it."""
    for version in story.versions:
        starts = [sentence.span.start for sentence in version.sentences]
        for fact in version.facts:
            name = " ".join(fact.span.of(version.text).split())
            sentence = bisect_right(starts, fact.span.start) - 1
            if sentence < 0 or not version.tells_story(sentence):
                continue
            if fact.kind == "name" and " " in name and not name.isupper():  # capitals are a shouted headline
                yield name
