"""Why sentences of two versions were linked, or not, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare_app.align import align
from compare_app.align.explain import explain
from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.explanation import Kind
from compare_app.model.version import Version
from compare_app.report.plain import one_line, shorten
from compare_app.text.words import fold

_WORDS = 110  # signs of a sentence that are shown
#: What speaks for a pair and against it, in log odds.
_KINDS: dict[Kind, str] = {
    "sentences": "the two sentences", "rivals": "other partners", "around": "sentences around them", "others": "other versions",
}  # fmt: skip
_PARTS = 6  # of a score, and of the words shared


def lines(versions: tuple[Version, Version], first: str | None, second: str | None) -> Iterator[str]:
    """The links of the sentences that hold these words (None: of all); of one pair, where both are named, all its figures."""
    found = [holding(version, words) for version, words in zip(versions, (first, second), strict=True)]
    if first is not None and second is not None:
        for i in found[0]:
            for j in found[1]:
                yield from _pair(versions, i, j)
        return
    links = align(versions).links
    if second is not None:
        yield from _links(versions, links, 1, found[1])
    else:
        yield from _links(versions, links, 0, found[0])


def holding(version: Version, words: str | None) -> list[int]:
    """The sentences that hold the words, whatever their case and accents; all for None."""
    wanted = None if words is None else fold(one_line(words))
    texts = (fold(one_line(s.span.of(version.text))) for s in version.sentences)
    return [s for s, text in enumerate(texts) if wanted is None or wanted in text]


def _links(versions: Sequence[Version], links: Sequence[Link], side: int, sentences: Sequence[int]) -> Iterator[str]:
    for sentence in sentences:
        yield _quoted(versions[side], sentence)
        mine = [link for link in links if (link.a, link.b)[side].sentence == sentence]
        for link in sorted(mine, key=lambda link: -link.score):
            other = (link.b, link.a)[side].sentence
            yield f"    {link.score:.2f}  {_quoted(versions[1 - side], other)}"
        if not mine:
            yield "    linked to nothing"


def _pair(versions: Sequence[Version], i: int, j: int) -> Iterator[str]:
    found = explain(versions, SentenceRef(0, i), SentenceRef(1, j))
    yield _quoted(versions[0], i)
    yield _quoted(versions[1], j)
    if found.score is None:
        yield "    never weighed: they share nothing telling"
    else:
        verdict = "linked" if found.linked else "not linked"
        yield f"    {verdict}: {found.score:.2f}, and {found.threshold:.2f} is needed"
    if found.parts:
        yield "    " + ", ".join(f"{words} {found.adds(kind):+.2f}" for kind, words in _KINDS.items())
    for name, part in found.parts[:_PARTS]:
        yield f"        {part:+.2f}  {name}"
    if found.shared:
        yield "    shared: " + ", ".join(stem for stem, _ in found.shared[:_PARTS])
    if found.akin:
        yield "    near in meaning: " + ", ".join(f"{one} – {two}" for one, two, _ in found.akin[:_PARTS])
    for a, b, score in found.rivals[:3]:
        yield f"    rival {score:.2f}  {_quoted(versions[0], a.sentence)} – {_quoted(versions[1], b.sentence)}"


def _quoted(version: Version, sentence: int) -> str:
    return f"“{shorten(one_line(version.sentences[sentence].span.of(version.text)), _WORDS)}”"
