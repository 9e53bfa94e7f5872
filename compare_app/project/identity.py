"""Which document of a folder is which article that the project has met, also after it was edited, renamed or moved.

First the same file at the same place; then the same bytes under another name; then the most similar text among the documents
that are nobody else's, the same path counting for it. What is left of the known articles is not in the folder any more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from compare_app.model.document import Document
from compare_app.project.sketch import likeness, sketch
from compare_app.project.values import ArticleKey, KnownArticle

T = TypeVar("T")
#: Likeness of texts from which a document under another path is the article: drafts have .5 and more, reports of one event
#: by two outlets .1.
_SAME_TEXT = 0.35
#: And under the same path: only a file that now holds something else altered is another article.
_SAME_PATH = 0.05
_PATH_COUNTS = 0.15
#: And under the same path, whatever else there is.
_SURELY = 0.8


@dataclass(frozen=True, slots=True)
class Identity:
    """For every key of an article that is in the folder, the path of the document that it is now."""

    path_of: Mapping[ArticleKey, str] = field(default_factory=dict)

    def path(self, key: ArticleKey) -> str | None:
        """Where the article is; None where it is gone."""
        return self.path_of.get(key)

    def placed(self, key: ArticleKey, at: Mapping[str, T]) -> T | None:
        """What stands under the article's path; None where it is gone, or nothing stands there."""
        path = self.path(key)
        return None if path is None else at.get(path)


def identify(known: Sequence[KnownArticle], documents: Iterable[Document], complete: bool = True) -> Identity:
    """Find the known articles among documents. With `complete` False, only what is beyond doubt: more may come."""
    free = {document.path: document for document in documents}
    found: dict[int, str] = {}
    _same_place(known, free, found)
    _same_bytes(known, free, found)
    if complete and free and len(found) < len(known):
        _same_text(known, free, found)
    return Identity({key: path for k, path in found.items() for key in known[k].keys})


def _same_place(known: Sequence[KnownArticle], free: dict[str, Document], found: dict[int, str]) -> None:
    """The same path with the same hash; the newest key first, and an article's former ones after all newest."""
    for newest in (True, False):
        for k, article in enumerate(known):
            for key in article.keys[-1:] if newest else article.keys[-2::-1]:
                document = free.get(key.path)
                if k not in found and document is not None and document.sha256 == key.sha256:
                    found[k] = free.pop(key.path).path


def _same_bytes(known: Sequence[KnownArticle], free: dict[str, Document], found: dict[int, str]) -> None:
    """The same hash under another path; of files with many articles, the article of the same number."""
    by_hash: dict[str, list[str]] = {}
    for path, document in free.items():
        by_hash.setdefault(document.sha256, []).append(path)
    for k, article in enumerate(known):
        if k in found or not article.keys:
            continue
        path, sha256 = article.keys[-1]
        same = [p for p in by_hash.get(sha256, ()) if p in free and _number(p) == _number(path)]
        if same:
            best = max(same, key=lambda p: (_name(p) == _name(path), _shared_end(p, path), p))
            found[k] = free.pop(best).path


def _same_text(known: Sequence[KnownArticle], free: dict[str, Document], found: dict[int, str]) -> None:
    sketches = {path: sketch(document.text) for path, document in free.items()}
    left = [k for k, article in enumerate(known) if k not in found and article.keys and article.sketch]
    for k in left:  # most edits are small: only what is left after them is compared with everything
        path = known[k].keys[-1].path
        if path in free and likeness(known[k].sketch, sketches[path]) >= _SURELY:
            found[k] = free.pop(path).path
    scored = [
        (-alike - _PATH_COUNTS * (path == known[k].keys[-1].path), k, path)
        for k in left
        if k not in found
        for path, alike in _candidates(known[k], {path: sketches[path] for path in free})
    ]
    for _, k, path in sorted(scored):
        if k not in found and path in free:
            found[k] = free.pop(path).path


def _candidates(article: KnownArticle, sketches: Mapping[str, Sequence[int]]) -> Iterator[tuple[str, float]]:
    """The documents that may be the article, with their likeness."""
    own = set(article.sketch)
    for path, one in sketches.items():
        least = _SAME_PATH if path == article.keys[-1].path else _SAME_TEXT
        if len(own.intersection(one)) >= least * max(len(own), len(one)):  # no less can come to that likeness
            alike = likeness(article.sketch, one)
            if alike >= least:
                yield path, alike


def _number(path: str) -> str:
    """The article's number in its file, as `#3`; empty where it is the only one."""
    file, mark, number = path.rpartition("#")
    return mark + number if file and number.isdigit() else ""


def _name(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _shared_end(one: str, other: str) -> int:
    """How many folders from the name upward two paths share."""
    parts = zip(reversed(one.split("/")), reversed(other.split("/")), strict=False)
    count = 0
    for a, b in parts:
        if a != b:
            break
        count += 1
    return count
