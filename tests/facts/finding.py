"""The facts of one sentence, by kind."""

from __future__ import annotations

from compare_app.model.version import FactKind
from tests.changes.making import version


def keys(kind: FactKind, *sentences: str, language: str = "en", published: str | None = None) -> list[str]:
    """The keys of the facts of one kind, without the kind's name, in order."""
    made = version(*sentences, language=language, published=published)
    return [fact.key.partition(":")[2] for fact in made.facts if fact.kind == kind]


def written(kind: FactKind, *sentences: str, language: str = "en", published: str | None = None) -> list[str]:
    """The words of the facts of one kind, in order."""
    made = version(*sentences, language=language, published=published)
    return [fact.span.of(made.text) for fact in made.facts if fact.kind == kind]
