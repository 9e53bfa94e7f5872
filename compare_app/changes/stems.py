"""Which words tell what a sentence is about, and what they have in common with their other forms."""

from __future__ import annotations

from functools import lru_cache

from compare_app.changes.stop_words import SMALL

_ENDINGS = ("ing", "ies", "es", "ed", "en", "s", "e", "y")
#: A stem has at least so many letters.
_STEM = 3


@lru_cache(maxsize=1 << 15)
def telling(form: str) -> bool:
    """Whether a form says what a sentence is about."""
    return form not in SMALL.small and (len(form) > 2 or form.startswith("#"))


@lru_cache(maxsize=1 << 15)
def stem(form: str) -> str:
    """A form without its commonest endings, two at most: enough to see that two words belong together."""
    for _ in range(2):
        ending = next((e for e in _ENDINGS if form.endswith(e) and len(form) - len(e) >= _STEM), "")
        form = form.removesuffix(ending) if ending else form
    return form
