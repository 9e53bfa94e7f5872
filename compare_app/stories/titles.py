"""A title for a story, out of what its versions state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.model.version import Version

#: Longer titles are cut at a word; a list of stories shows about this much.
LONGEST = 90
_SPACES = re.compile(r"\s+")


def title_of(versions: Sequence[Version]) -> str:
    """The earliest version's stated title or headline, else the next one's; where none has any, the first words.

    Where no version has a word of text it is the first one's file name. `versions` are in their order and not empty.
    """
    for version in versions:
        stated = _stated(version)
        if stated:
            return shortened(stated)
    for version in versions:
        opening = _opening(version)
        if opening:
            return shortened(opening)
    return versions[0].document.path.rsplit("/", 1)[-1]


def shortened(title: str, longest: int = LONGEST) -> str:
    """The title on one line, cut at a word with an ellipsis where it is longer than `longest` characters.

    >>> shortened("Ferry with 231 aboard runs aground", 20)
    'Ferry with 231…'
    """
    line = _SPACES.sub(" ", title).strip()
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > longest // 2 else cut).rstrip(" ,;:.–—-") + "…"


def _stated(version: Version) -> str:
    title = version.document.metadata.title
    if title and title.strip():
        return title
    for paragraph in version.document.paragraphs:
        if paragraph.role == "headline":
            return paragraph.span.of(version.text)
    return ""


def _opening(version: Version) -> str:
    """The first sentence of the text proper, or else of whatever tells the story."""
    told = [k for k in range(len(version.sentences)) if version.tells_story(k)]
    body = [k for k in told if version.role(k) == "body"]
    for sentence in (body or told)[:1]:
        return version.sentences[sentence].span.of(version.text)
    return version.text.strip()
