"""Which database a file of many articles comes from; the signs are tried in turn, none of them means one article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from compare_app.readers.article import Article
from compare_app.readers.exports import factiva, nexis, proquest


class _Export(NamedTuple):
    name: str
    is_it: Callable[[Sequence[str]], bool]
    articles: Callable[[Sequence[str]], Iterator[Article]]


_EXPORTS = (
    _Export("Nexis Uni", nexis.is_uni, nexis.uni_articles),
    _Export("Nexis", nexis.is_old, nexis.old_articles),
    _Export("Factiva, with labels", factiva.is_labelled, factiva.labelled_articles),
    _Export("Factiva", factiva.is_unlabelled, factiva.unlabelled_articles),
    _Export("ProQuest", proquest.is_proquest, proquest.articles),
)


def articles_of_lines(lines: Sequence[str]) -> list[Article] | None:
    """The articles of an export given as its paragraphs; None where it carries no database's signs."""
    for export in _EXPORTS:
        if export.is_it(lines):
            found = list(export.articles(lines))
            if found:
                return found
    return None
