"""Claims that a freely worded report states flatly while another says whose they are.

The words tell little there; what shows the same claim is a figure or a date that both state, close behind the verb of
saying and beside the same word.
"""

from __future__ import annotations

from collections.abc import Iterator

from compare_app.model.version import Fact

from .one_sided import in_passing
from .pair import Pair
from .same_fact import same

#: So far behind its marker a figure belongs to what the marker bears on, in tokens.
_REACH = 14
#: So many telling stems beside the figure must stand on the other side.
_SHARED = 1
_AROUND = 5
#: A sentence so much longer tells more than the claim, and has room to say whose it is in words that are no verb of saying.
_LONGER = 1.5


def stated_flatly(pair: Pair, marker: Fact) -> bool:
    """Whether the figure that a marker of a bears on stands on the other side, beside a word that is the same."""
    if len(pair.b.tokens) > _LONGER * len(pair.a.tokens):
        return False
    for figure in figures_behind(pair, marker):
        for twin in pair.b.of_kind(figure.kind):
            common = pair.a.around(figure.span, _AROUND) & pair.b.around(twin.span, _AROUND)
            if same(figure, twin) and len(common) >= _SHARED:
                return True
    return False


def figures_behind(pair: Pair, marker: Fact) -> Iterator[Fact]:
    """The numbers and dates close behind a marker."""
    at = pair.a.tokens_in(marker.span)
    for figure in pair.a.facts:
        if (
            figure.kind not in ("number", "date")
            or figure.span.start < marker.span.end
            or figure.about in ("ordinal", "relative")
        ):
            continue
        there = pair.a.tokens_in(figure.span)
        if at and there and there.start - at.stop < _REACH and not in_passing(figure, pair.a.text):
            yield figure
