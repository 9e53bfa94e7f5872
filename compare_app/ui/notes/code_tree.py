"""The codes of a codebook as a tree: each behind the one above it, those of one place by their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from compare_app.project.values import Code


def in_tree_order(codes: Iterable[Code]) -> list[tuple[Code, int]]:
    """Every code once, with how many stand above it; one whose codes above lead nowhere stands on top."""
    known = {code.id: code for code in codes}
    under: dict[str | None, list[Code]] = defaultdict(list)
    for code in known.values():
        under[code.parent if is_sound(code, known) else None].append(code)
    return list(_walked(under, None, 0))


def below(code: Code, codes: Iterable[Code]) -> set[str]:
    """The ids of a code and of all codes below it: what it cannot be put under."""
    found, grown = {code.id}, True
    codes = list(codes)
    while grown:
        more = {other.id for other in codes if other.parent in found} - found
        found, grown = found | more, bool(more)
    return found


def is_sound(code: Code, known: dict[str, Code]) -> bool:
    """Whether the code above is known, and the way up does not lead back."""
    seen, above = {code.id}, code.parent
    while above is not None and above in known and above not in seen:
        seen.add(above)
        above = known[above].parent
    return above is None


def _walked(under: dict[str | None, list[Code]], above: str | None, depth: int) -> Iterator[tuple[Code, int]]:
    for code in sorted(under.get(above, ()), key=lambda code: code.name.casefold()):
        yield code, depth
        yield from _walked(under, code.id, depth + 1)
