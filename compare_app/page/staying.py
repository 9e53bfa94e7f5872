"""The same place in a story that was compared again: its rows are others, its texts may have been edited."""

from __future__ import annotations

from compare_app.page.index import StoryIndex


def same_version(old: StoryIndex, new: StoryIndex, version: int) -> int | None:
    """Where a version's article stands in the new story; None where it has gone."""
    path = old.story.versions[version].document.path
    return next((v for v, other in enumerate(new.story.versions) if other.document.path == path), None)


def same_place(old: StoryIndex, new: StoryIndex, row: int, version: int) -> tuple[int, int] | None:
    """The row and version that show what a cell showed; for an empty cell what stood beside it.

    None where none of the row's articles is in the new story.
    """
    for v in [version, *(other for other in old.present(row) if other != version)]:
        there = same_version(old, new, v)
        sentences = old.rows[row].cells[v]
        if there is None or not sentences:
            continue
        found = _same_sentence(old, new, (v, sentences[0]), there)
        if found is not None:
            own = same_version(old, new, version)
            return new.row_of[there][found], there if own is None else own
    return None


def same_sentence(old: StoryIndex, new: StoryIndex, version: int, sentence: int) -> tuple[int, int] | None:
    """Where a sentence stands now: version and number; None where its article is not in the new story."""
    there = same_version(old, new, version)
    found = None if there is None else _same_sentence(old, new, (version, sentence), there)
    return None if there is None or found is None else (there, found)


def _same_sentence(old: StoryIndex, new: StoryIndex, ref: tuple[int, int], there: int) -> int | None:
    """The sentence with the same words that is nearest to the old number; else the one of that number."""
    version, number = ref
    sentences, text = new.story.versions[there].sentences, new.story.versions[there].text
    if not sentences:
        return None
    words = old.sentence(version, number).span.of(old.story.versions[version].text)
    if number < len(sentences) and sentences[number].span.of(text) == words:
        return number
    same = [s for s, sentence in enumerate(sentences) if sentence.span.of(text) == words]
    return min(same, key=lambda s: abs(s - number)) if same else min(number, len(sentences) - 1)
