"""Sentences of one version that state the same claim: repeated ones, and headlines that a sentence of the text spells out."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from compare_app.model.alignment import SentenceRef
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.version import Version

#: Share of the weight of both sentences that must be common.
_REPEATED = 0.8
#: Share of a headline's weight that a sentence must hold, and how many sentences are looked at.
_HEADLINE, _LEAD = 0.62, 6
#: Of the words that two sentences share with a third, the share that must be the same words.
_SAME_PART = 0.7
_SIGNATURE = 5  # words of a name behind a dash
_STEM = 6
_RARE_ENOUGH = 12  # sentences of a version; a stem in more of them finds no repetition

Stems = Mapping[str, float]


class Contents:
    """The text and the weighted stems of every sentence that tells the story; idf over its sentences. Raises Cancelled."""

    def __init__(self, versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> None:
        self._versions = versions
        self.texts: dict[SentenceRef, str] = {}
        self._forms: dict[str, tuple[str, ...]] = {}
        for v, version in enumerate(versions):
            for s, sentence in checked(enumerate(version.sentences), should_cancel):
                if version.tells_story(s):
                    text = self.texts[SentenceRef(v, s)] = sentence.span.of(version.text)
                    if text not in self._forms:
                        self._forms[text] = tuple([w.form for w in version.words_of(s)])
        held: dict[str, set[str]] = {}
        for text, forms in checked(self._forms.items(), should_cancel):
            held[text] = {form[:_STEM] for form in forms}
        weights = _weights(held, Counter(self.texts.values()))
        stems = {text: {stem: weights[stem] for stem in own} for text, own in held.items()}
        check(should_cancel)
        masses = {text: math.fsum(own.values()) for text, own in stems.items()}
        check(should_cancel)
        self.stems: dict[SentenceRef, Stems] = {ref: stems[text] for ref, text in self.texts.items()}
        self._masses = {ref: masses[text] for ref, text in self.texts.items()}

    def repeats(self, should_cancel: ShouldCancel | None = None) -> Iterator[tuple[SentenceRef, SentenceRef]]:
        """Pairs of sentences of one version that say the same. Raises Cancelled."""
        for v in range(len(self._versions)):
            yield from self._identical(v)
            yield from self._repeated(v, should_cancel)
            check(should_cancel)
            yield from self._headlines(v)
            yield from self._signatures(v)

    def same_part(self, one: SentenceRef, other: SentenceRef, of: SentenceRef) -> bool:
        """Whether two sentences say the same part of a third, or one a part of what the other says: no split."""
        third = self.stems[of]
        shared = [{k for k in self.stems[ref] if k in third} for ref in (one, other)]
        common = _mass(shared[0] & shared[1], third)
        return common >= _SAME_PART * max(min(_mass(part, third) for part in shared), 1e-9)

    def _identical(self, v: int) -> Iterator[tuple[SentenceRef, SentenceRef]]:
        """The same words again: found however often they come, when their stems are too common for `_repeated`."""
        last: dict[tuple[str, ...], SentenceRef] = {}
        for ref in self._of(v):
            forms = self._forms[self.texts[ref]]
            if forms and forms in last:
                yield last[forms], ref
            last[forms] = ref

    def _repeated(self, v: int, should_cancel: ShouldCancel | None) -> Iterator[tuple[SentenceRef, SentenceRef]]:
        holders: dict[str, list[SentenceRef]] = defaultdict(list)
        own = list(self._of(v))
        for ref in own:
            for stem in self.stems[ref]:
                holders[stem].append(ref)
        rare = {stem: refs for stem, refs in holders.items() if len(refs) <= _RARE_ENOUGH}
        for x in checked(own, should_cancel):
            mass, masses = self._masses[x], self._masses
            others = {y for stem in self.stems[x] for y in rare.get(stem, ()) if y > x}
            # common is no more than the smaller mass, together no less than the larger
            near = [y for y in others if (m := masses[y]) >= _REPEATED * mass and mass >= _REPEATED * m]
            for y in sorted(near):
                if self._alike(x, y) >= _REPEATED and self._figures(x) == self._figures(y):
                    yield x, y

    def _headlines(self, v: int) -> Iterator[tuple[SentenceRef, SentenceRef]]:
        version = self._versions[v]
        own = list(self._of(v))
        body = [ref for ref in own if version.role(ref.sentence) == "body"][:_LEAD]
        for head in own:
            if version.role(head.sentence) == "headline" and body:
                shares = [(self._contained(head, ref), ref) for ref in body]
                best, ref = max(shares, key=lambda found: (found[0], -found[1].sentence))
                if best >= _HEADLINE:
                    yield head, ref

    def _signatures(self, v: int) -> Iterator[tuple[SentenceRef, SentenceRef]]:
        """A name behind a dash belongs to the sentence before it."""
        version = self._versions[v]
        for ref in self._of(v):
            text = version.sentences[ref.sentence].span.of(version.text)
            before = SentenceRef(v, ref.sentence - 1)
            if text[0] in "—–-" and len(version.words_of(ref.sentence)) <= _SIGNATURE and before in self.stems:
                yield before, ref

    def _of(self, v: int) -> Iterator[SentenceRef]:
        version = self._versions[v]
        return (SentenceRef(v, s) for s in range(len(version.sentences)) if version.tells_story(s))

    def _figures(self, ref: SentenceRef) -> frozenset[str]:
        """Numbers: two sentences that differ in one are two claims, however alike they are."""
        return frozenset(k for k in self.stems[ref] if k[:1].isdigit())

    def _alike(self, x: SentenceRef, y: SentenceRef) -> float:
        small, large = sorted((self._masses[x], self._masses[y]))
        a = self.stems[x]
        common = _mass(a.keys() & self.stems[y].keys(), a)
        total = small + large - common
        return common / total if total else 1.0

    def _contained(self, head: SentenceRef, ref: SentenceRef) -> float:
        a = self.stems[head]
        return _mass(a.keys() & self.stems[ref].keys(), a) / max(self._masses[head], 1e-9)


def _weights(forms: Mapping[str, Set[str]], often: Counter[str]) -> dict[str, float]:
    """What every stem proves, by how many of the sentences have it and by its length; `often`: how often each text stands."""
    counts: Counter[str] = Counter()
    for text, stems in forms.items():
        for stem in stems:
            counts[stem] += often[text]
    total = sum(often.values())
    return {stem: math.log(1 + total / n) * min(1.0, len(stem) / 5) for stem, n in counts.items()}


def _mass(stems: Set[str], weights: Stems) -> float:
    return math.fsum(map(weights.__getitem__, stems))
