"""The user's corrections as the analysis takes them: a plain value that travels to the process that compares.

`Corrections` is what the store hands out. `bound` finds the corrected articles among the documents of a folder; what it
returns amends documents, regroups stories, and says which sentences of a story's versions are to be linked and which are
not. `compare_app.corrections.Corrections` is the protocol that both sides meet on: the pipeline knows nothing of anchors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from compare_app.model.alignment import Constraints, Pair, SentenceRef
from compare_app.model.document import Document
from compare_app.model.verdicts import Verdicts
from compare_app.model.version import Version
from compare_app.project.amending import DOCUMENT_KINDS, READING_KINDS, amended, language_of, read_options
from compare_app.project.anchors import find
from compare_app.project.identity import Identity, identify
from compare_app.project.passages import sentences_at
from compare_app.project.regrouping import regrouped
from compare_app.project.values import STORY_KINDS, Anchor, Correction, KnownArticle
from compare_app.project.verdicts import FINDING_KINDS, verdicts
from compare_app.readers.options import ReadOptions

PASSAGE_KINDS = frozenset({"link", "unlink", "together", "apart", "moved", "in_place", "unrelated"})


@dataclass(frozen=True)
class Corrections:
    """All corrections of a project, in the order in which they were made, and the articles it knows. Picklable."""

    items: tuple[Correction, ...] = ()
    articles: tuple[KnownArticle, ...] = ()

    def options(self, name: str, sha256: str | None = None) -> ReadOptions | None:
        """How a file of this name, or else with this hash, is to be read; None as by default."""
        return read_options(self._of_reading, name, sha256)

    @cached_property
    def _of_reading(self) -> tuple[Correction, ...]:
        return tuple(c for c in self.items if c.kind in READING_KINDS)

    def bound(self, documents: Iterable[Document], complete: bool = True) -> Bound:
        """The corrections as they apply to these documents; with `complete` False more documents may come."""
        documents = list(documents)
        return Bound(self.items, identify(self.articles, documents, complete))


@dataclass(frozen=True)
class Bound:
    """Corrections whose articles have been found."""

    items: tuple[Correction, ...]
    identity: Identity = field(default_factory=Identity)

    def amended(self, document: Document) -> Document:
        """The document with the roles and the metadata that the user gave it; itself where there are none."""
        return amended(document, self._about(document))

    def language(self, document: Document) -> str | None:
        """The language that the user says the document is in."""
        return language_of(self._about(document))

    def regrouped(self, versions: Sequence[Version], groups: Sequence[Sequence[int]]) -> list[list[int]]:
        """The program's groups of versions, as positions, with the user's changes."""
        return regrouped(self._of_stories, self.identity, versions, groups)

    def constraints(self, versions: Sequence[Version]) -> Constraints:
        """What is to be linked and what is not, in a story of these versions."""
        at = {version.document.path: v for v, version in enumerate(versions)}
        return Placed(versions, self.identity, at).constraints(self._in(self._on_passages, at))

    def verdicts(self, versions: Sequence[Version]) -> Verdicts:
        """What is said of single findings in a story of these versions."""
        at = {version.document.path: v for v, version in enumerate(versions)}
        return verdicts(self._in(self._on_findings, at), versions, self.identity, at)

    def _about(self, document: Document) -> list[Correction]:
        return [self.items[n] for n in self._on_document.get(document.path, ())]

    @cached_property
    def _of_stories(self) -> tuple[Correction, ...]:
        return tuple(c for c in self.items if c.kind in STORY_KINDS)

    @cached_property
    def _on_document(self) -> Mapping[str, Sequence[int]]:
        return self._by_path(DOCUMENT_KINDS)

    @cached_property
    def _on_passages(self) -> Mapping[str, Sequence[int]]:
        return self._by_path(PASSAGE_KINDS)

    @cached_property
    def _on_findings(self) -> Mapping[str, Sequence[int]]:
        return self._by_path(FINDING_KINDS)

    def _in(self, positions: Mapping[str, Sequence[int]], paths: Iterable[str]) -> list[Correction]:
        """The corrections that are about some documents, in order."""
        return [self.items[n] for n in sorted({n for path in paths for n in positions.get(path, ())})]

    def _by_path(self, kinds: frozenset[str]) -> Mapping[str, Sequence[int]]:
        """The positions of the corrections that are about each document, in order."""
        found: dict[str, list[int]] = defaultdict(list)
        for n, c in enumerate(self.items):
            if c.kind in kinds:
                for path in {self.identity.path(a.article) for a in c.anchors} - {None}:
                    found[str(path)].append(n)
        return found


class Placed:
    """Corrections of passages, put into the sentences of one story's versions."""

    def __init__(self, versions: Sequence[Version], identity: Identity, at: Mapping[str, int]) -> None:
        self._versions, self._identity, self._at = versions, identity, at

    def constraints(self, items: Iterable[Correction]) -> Constraints:
        """All of them; where two contradict each other the later one counts."""
        said: dict[str, dict[Pair, bool]] = {"linked": {}, "level": {}, "moved": {}}
        passages = set()
        for c in items:
            for name, yes, pairs in self._says(c):
                for pair in pairs:
                    said[name].pop(pair, None)
                    if yes is not None:
                        said[name][pair] = yes
            if c.kind == "link" and (ends := self._two_passages(c)):
                passages.add(ends)
        return Constraints(
            must=_those(said["linked"], True),
            must_not=_those(said["linked"], False),
            together=_those(said["level"], True),
            apart=_those(said["level"], False),
            moved=_those(said["moved"], True),
            in_place=_those(said["moved"], False),
            passages=frozenset(passages),
        )

    def refs(self, anchors: Iterable[Anchor]) -> list[SentenceRef]:
        """The sentences on which anchors stand now; none for those that are gone or belong to another story."""
        found: dict[SentenceRef, None] = {}
        for anchor in anchors:
            v = self._version(anchor)
            place = None if v is None else find(anchor, self._versions[v].document)
            if v is not None and place is not None:
                found |= dict.fromkeys(SentenceRef(v, s) for s in sentences_at(self._versions[v], place.span))
        return sorted(found)

    def _version(self, anchor: Anchor) -> int | None:
        return self._identity.placed(anchor.article, self._at)

    def _says(self, c: Correction) -> Iterator[tuple[str, bool | None, Iterable[Pair]]]:
        """What a correction lays down: about what, whether it is so (None: either way), and of which pairs of sentences."""
        if c.kind == "unrelated":
            pairs = list(self._against_all(c))
            yield "linked", False, pairs
            yield "level", False, pairs
            return
        a, b = self._ends(c)
        if not a or not b:
            return
        if c.kind == "together":
            yield "level", True, [frozenset({a[0], other}) for other in (*a, *b) if other != a[0]]
        elif c.kind == "apart":
            yield "level", False, _pairs(a, b)
        elif c.kind == "link":
            yield "linked", None if self._two_passages(c) else True, _across(a, b)
        elif c.kind == "unlink":
            yield "linked", False, _across(a, b)
        else:
            yield "moved", c.kind == "moved", _across(a, b)

    def _ends(self, c: Correction) -> tuple[list[SentenceRef], list[SentenceRef]]:
        found = [self.refs(end) for end in c.ends[:2]]
        return (found[0], found[1]) if len(found) > 1 else ([], [])

    def _two_passages(self, c: Correction) -> frozenset[frozenset[SentenceRef]] | None:
        """Both ends, where each has several sentences: which of them are linked, their likeness must say."""
        a, b = self._ends(c)
        return frozenset({frozenset(a), frozenset(b)}) if len(a) > 1 and len(b) > 1 else None

    def _against_all(self, c: Correction) -> Iterator[Pair]:
        """The sentences that have no partner, each with every sentence of the other versions."""
        for ref in self.refs(c.ends[0]):
            for v, version in enumerate(self._versions):
                if v != ref.version:
                    yield from (frozenset({ref, SentenceRef(v, s)}) for s in range(len(version.sentences)))


def _those(said: Mapping[Pair, bool], wanted: bool) -> frozenset[Pair]:
    return frozenset(pair for pair, yes in said.items() if yes is wanted)


def _pairs(a: Sequence[SentenceRef], b: Sequence[SentenceRef]) -> list[Pair]:
    return [frozenset({x, y}) for x, y in product(a, b) if x != y]


def _across(a: Sequence[SentenceRef], b: Sequence[SentenceRef]) -> list[Pair]:
    """Pairs of sentences of two versions."""
    return [frozenset({x, y}) for x, y in product(a, b) if x.version != y.version]
