"""Which quoted strings of a version are titles of works: a string that stands as a title once is one wherever it stands.

She was reading “The Tin Anchor” on the ferry: nothing beside it says that it is a book, another sentence does.
"""

from __future__ import annotations

from compare_app.model.version import Quote, Version
from compare_app.text.words import fold


def titles(version: Version) -> frozenset[int]:
    """The numbers of a version's quotes that are titles."""
    named = {written(version, quote) for quote in version.quotes if quote.kind == "title"}
    return frozenset(k for k, quote in enumerate(version.quotes) if named and written(version, quote) in named)


def written(version: Version, quote: Quote) -> str:
    """A quote's words, folded, without the signs at its ends."""
    return " ".join(fold(piece.of(version.text)).strip(" .,;:!?") for piece in quote.pieces)
