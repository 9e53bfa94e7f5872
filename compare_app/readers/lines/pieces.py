"""A paragraph whose role is to be judged, and what several judges ask of its words."""

from __future__ import annotations

import re
from typing import NamedTuple

from compare_app.model.document import Role
from compare_app.readers.layout import BEHIND_STOP
from compare_app.readers.lines import wire
from compare_app.readers.lines.captions import is_source
from compare_app.readers.lines.page_words import LONGEST, is_call

#: What ends with a sign, as a sentence does
ENDED = re.compile(f"[.!?:;,\u2026\u3002\uff01\uff1f\uff0c\u0964\u06d4\u061f]{BEHIND_STOP}$")
#: Signs that show nothing: editors leave them on lines that were meant to be blank.
_NOTHING = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]*")
LONGEST_SUBHEAD = 90


class Piece(NamedTuple):
    """A paragraph to be judged; `attached`: on the line right after the one before; `role` where the format knows it."""

    text: str
    attached: bool = False
    role: Role | None = None


def is_boilerplate(text: str) -> bool:
    """Whether a line is none of the article's, wherever it stands: a call to the reader, a source of pictures, a sign alone."""
    if len(text) > LONGEST:
        return False
    return is_call(text) or is_source(text) or any(pattern.fullmatch(text) for pattern in (_NOTHING, wire.MARKS))
