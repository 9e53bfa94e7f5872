"""Articles that were read and look as if they could be read better: told as a problem of their file, and mended when a person asks.

What a text shows (signs written out, a wrong decoding) is looked for in every article, whatever format it came in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from compare_app.model.document import Document, Metadata, Paragraph, Problem
from compare_app.model.spans import Span
from compare_app.readers.article import Article
from compare_app.readers.encodings.entities import has_entities, read_out
from compare_app.readers.encodings.mojibake import is_mojibake, mended_together

#: Letters of an article that are looked at for a wrong decoding.
_LOOKED_AT = 20_000
#: The same in all articles of a file, so that a table of ten thousand costs seconds; of each at least so many.
_IN_A_FILE, _LEAST = 400_000, 1_000
Fault = Literal["entities", "mend"]
_WORDS: dict[Fault, str] = {
    "entities": "has signs written out, such as &quot; for a quote mark, and no quotes are found in such",
    "mend": "looks as if it had been decoded wrongly before it was saved (“fÃ¼r” for “für”)",
}


def fault_of(text: str, letters: int = _LOOKED_AT) -> Fault | None:
    """What in a text says that it should be read otherwise; a wrong decoding is looked for in so many of its `letters`."""
    if has_entities(text):
        return "entities"
    return "mend" if is_mojibake(text[:letters]) else None


def misread(documents: Sequence[Document], name: str) -> Problem | None:
    """The commonest fault among the articles of the file `name`, in a sentence; None where there is none."""
    letters = min(_LOOKED_AT, max(_LEAST, _IN_A_FILE // max(1, len(documents))))
    faults = Counter(fault for document in documents if (fault := fault_of(document.text, letters)))
    if not faults:
        return None
    fault, count = faults.most_common(1)[0]
    where = "" if count == len(documents) else f" (in {count} of its {len(documents)} articles)"
    cure = f"“Undo a wrong decoding” in the version's details reads it better, or --mend '{name}'"
    return Problem(name, "misread", f"{name} {_WORDS[fault]}{where}; {cure}.")


def mended_article(article: Article) -> Article:
    """The article with its signs read out and a wrong decoding undone, its paragraphs and roles as they were."""
    spans = [paragraph.span for paragraph in article.paragraphs]
    meta = article.metadata
    stated = [meta.title or "", meta.author or "", meta.outlet or ""]
    old = [span.of(article.text) for span in spans]
    new = [read_out(part).strip() for part in mended_together([*stated, *old])]
    if new == [*stated, *old]:
        return article
    text, paragraphs = _laid_anew(article, new[len(stated) :])
    return replace(article, text=text, paragraphs=paragraphs, metadata=_restated(meta, new))


def _laid_anew(article: Article, words: Sequence[str]) -> tuple[str, tuple[Paragraph, ...]]:
    """The text with other words in its paragraphs, what stands between them kept; a paragraph of none falls out."""
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    length = end = 0
    for paragraph, new in zip(article.paragraphs, words, strict=True):
        between = article.text[end : paragraph.span.start]
        length += len(between)
        if new:
            paragraphs.append(Paragraph(Span(length, length + len(new)), paragraph.role))
        parts += (between, new)
        length += len(new)
        end = paragraph.span.end
    return "".join([*parts, article.text[end:]]), tuple(paragraphs)


def _restated(meta: Metadata, new: Sequence[str]) -> Metadata:
    title, author, outlet, *_ = new
    return replace(meta, title=title or None, author=author or None, outlet=outlet or None)
