"""What state a claim is in in a version: a sign, and a few words of English."""

from __future__ import annotations

from compare_app.model.changes import ClaimCell, ClaimStatus
from compare_app.report.wording import NOT_IN_EXCERPT, NOT_TOLD

_STATES: dict[ClaimStatus, tuple[str, str]] = {
    "first": ("●", "first here"),
    "same": ("=", "the same"),
    "reworded": ("≈", "reworded"),
    "absent": ("–", "absent"),
    "returned": ("↺", "back again"),
}


_CLAIMS_APART: dict[ClaimStatus, str] = {"first": "told here", "reworded": "in other words"}


#: Over a claim that is worded as the one above it.
SAME_SENTENCE = "the same sentence, answered by another one:"


def state_sign(cell: ClaimCell) -> str:
    """One sign for a claim's state."""
    return "…" if cell.not_in_excerpt else _STATES[cell.status][0]


def state_name(cell: ClaimCell, lacking: bool = False, apart: bool = False) -> str:
    """A claim's state for people; `lacking`: absent from a report written apart; `apart`: all (before it) that have it are such."""
    if lacking and not cell.not_in_excerpt:
        return NOT_TOLD
    if cell.only or cell.order_unknown:
        return "only here" if cell.only else "told here"
    if apart and cell.status in _CLAIMS_APART and not cell.not_in_excerpt:
        return _CLAIMS_APART[cell.status]
    return NOT_IN_EXCERPT if cell.not_in_excerpt else _STATES[cell.status][1]
