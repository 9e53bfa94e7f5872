"""Files that lie beside articles and tell of their folder, by their names: what it holds, under which terms, how it was made."""

from __future__ import annotations

import re

#: Names that no article's file has by chance: one word alone, behind README a language, behind LICENSE the name of one.
_NAMES = re.compile(
    r"(?:read[ _-]?me|liesmich|lisez[ _-]?moi|l[eé]eme|leiame|leggimi)(?:[._-](?:[a-z]{2}(?:[_-][a-z]{2})?|first|corpus|data|dataset))?"
    r"|(?:un)?licen[cs]es?(?:[._-](?:mit|apache|bsd|[al]?gpl|mpl|cc0?|odbl|code|data|text)(?:[._-][\d.v-]+)?)?|copying|contributing|contributors|code[_-]of[_-]conduct|changelog"
    r"|requirements(?:[._-](?:dev|test|docs))?(?=\.txt$)|robots(?=\.txt$)|cmakelists(?=\.txt$)"
    r"|(?:package|package-lock|tsconfig|composer|datapackage|codemeta|ro-crate-metadata)(?=\.json$)"
    r"|(?:make|docker|gem|rake|proc|jenkins|vagrant|pip)file(?=$)",
    re.I,
)
#: .html
_ENDING = re.compile(r"\.[a-z]{1,8}$", re.I)
#: The rest of a sentence that begins with such a file's name.
ADVICE = "tells of the folder and is no article; it was left out. To read it, open it by itself"


def tells_of_folder(name: str) -> bool:
    """Whether a file of this name (without its folders) is no article, but tells of those beside it.

    >>> tells_of_folder("README.md"), tells_of_folder("License to fish.txt")
    (True, False)
    """
    match = _NAMES.match(name)
    return match is not None and (match.end() == len(name) or _ENDING.fullmatch(name, match.end()) is not None)
