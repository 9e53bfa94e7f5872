"""Stories for the aligner's tests: plain texts through the real text stage, and hypothesis strategies for such texts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from hypothesis import strategies as st

from compare_app.align import align
from compare_app.model.alignment import Alignment, Constraints, Link, Row, SentenceRef
from compare_app.model.document import Document, Metadata, Paragraph, Role
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.text.analyse import analyse

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


def version_of(text: str, roles: dict[int, Role] | None = None, language: str | None = None) -> Version:
    """The analysed text; a blank line parts paragraphs, `roles` tells those that are not body by their position."""
    spans = [Span(m.start(), m.start() + len(m[0].rstrip())) for m in _PARAGRAPH.finditer(text)]
    paragraphs = tuple(Paragraph(s, (roles or {}).get(k, "body")) for k, s in enumerate(spans))
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return analyse(Document("a.txt", digest, text, paragraphs, Metadata(language=language)))


def story(*texts: str, language: str | None = None) -> list[Version]:
    """Several texts, analysed."""
    return [version_of(text, language=language) for text in texts]


def ref(version: int, versions: Sequence[Version], words: str) -> SentenceRef:
    """The one sentence of the version that holds the words."""
    found = [k for k, s in enumerate(versions[version].sentences) if words in s.span.of(versions[version].text)]
    assert len(found) == 1, f"{words!r} stands in {len(found)} sentences"
    return SentenceRef(version, found[0])


def pairs(alignment: Alignment, a: int = 0, b: int = 1) -> set[tuple[int, int]]:
    """The links between two versions, as pairs of sentences."""
    return {(x.a.sentence, x.b.sentence) for x in alignment.links if (x.a.version, x.b.version) == (a, b)}


def told(versions: Sequence[Version], alignment: Alignment, a: int = 0, b: int = 1) -> set[tuple[str, str]]:
    """The same by the first words of the sentences, for messages that can be read."""
    return {(said(versions, a, i), said(versions, b, j)) for i, j in pairs(alignment, a, b)}


def said(versions: Sequence[Version], v: int, sentence: int) -> str:
    """The sentence as it stands in the text."""
    return versions[v].sentences[sentence].span.of(versions[v].text)


def link(alignment: Alignment, a: SentenceRef, b: SentenceRef) -> Link | None:
    """The link of two sentences, if there is one."""
    return next((x for x in alignment.links if (x.a, x.b) == (a, b)), None)


def row_of(alignment: Alignment, at: SentenceRef) -> Row:
    """The row that holds the sentence."""
    return next(row for row in alignment.rows if at.sentence in row.cells[at.version])


def reordered(versions: Sequence[Version], order: Sequence[int], constraints: Constraints = Constraints()) -> Alignment:  # noqa: B008
    """Align in another order, and name the versions by their old positions again."""
    found = align([versions[k] for k in order], constraints)
    return Alignment(_links_back(found.links, order), tuple(_row_back(row, order) for row in found.rows))


def _links_back(links: Sequence[Link], order: Sequence[int]) -> tuple[Link, ...]:
    out = []
    for x in links:
        ends = sorted((SentenceRef(order[x.a.version], x.a.sentence), SentenceRef(order[x.b.version], x.b.sentence)))
        out.append(Link(ends[0], ends[1], x.score, x.moved, x.origin))
    return tuple(sorted(out, key=lambda x: (x.a, x.b)))


def _row_back(row: Row, order: Sequence[int]) -> Row:
    cells: list[tuple[int, ...]] = [()] * len(order)
    for k, v in enumerate(order):
        cells[v] = row.cells[k]
    open_pairs = {tuple(sorted((order[a], order[b]))) for a, b in row.open_pairs}
    return Row(
        tuple(cells),
        frozenset(order[v] for v in row.moved),
        frozenset(order[v] for v in row.continues),
        frozenset((a, b) for a, b in open_pairs),
        row.uncertain,
    )


# ---- texts of any shape --------------------------------------------------------------------------------------------

STOCK = (
    "The council of Harnwick voted on Tuesday to close the old swimming hall.",
    "Repairs would cost at least 4.2 million crowns, the treasurer told members.",
    "“We cannot pour money into a leaking roof,” said Mayor Odile Brandt.",
    "Swimmers gathered outside with banners and wet towels.",
    "The hall opened in 1931 and was listed in 1988.",
    "A petition with 9,300 signatures was handed to the clerk.",
    "Opponents announced that they would go to court.",
    "He said.",
    "Harnwick",
    "A second vote is due in March, when the budget is debated.",
    "Nearly 400 children learn to swim there every year, the school board wrote.",
    "The mayor did not answer questions.",
    "No decision has been taken about the site.",
    "...",
)
_EDITS = ("later", "again", "several", "officials", "never", "17")


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence of the stock, sometimes with words put in or taken out."""
    words = draw(st.sampled_from(STOCK)).split()
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(words) - 1))
        words[at : at + draw(st.integers(0, 1))] = [draw(st.sampled_from(_EDITS))]
    return " ".join(words)


def texts() -> st.SearchStrategy[str]:
    """Articles of up to 12 sentences in paragraphs of up to three, some of them repeated."""
    paragraphs = st.lists(sentences(), min_size=1, max_size=3).map(" ".join)
    return st.lists(paragraphs, min_size=1, max_size=5).map("\n\n".join)


def stories(most: int = 5) -> st.SearchStrategy[list[Version]]:
    """Two to `most` different versions."""
    return st.lists(texts(), min_size=2, max_size=most, unique=True).map(lambda found: story(*found))


def wild() -> st.SearchStrategy[str]:
    """Any text at all: controls, emoji, right-to-left, signs without a word."""
    signs = st.characters(exclude_categories=("Cs",))
    return st.one_of(st.text(signs, max_size=60), st.text("ab .\n“”'-…א中🙂\u00ad", max_size=60), texts())
