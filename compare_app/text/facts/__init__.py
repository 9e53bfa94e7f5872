"""Facts: what a reader could check in a sentence, each with its place and a normal form that other versions can be compared by.

`find` is the entrance: a date is no number, and a name holds no date. In the order of the work:

- `lexicon` has what a language spends on facts, `words` what is asked where no language is told, `patterns` makes both quick to look for;
- `datelines` say where and when a report was filed; dates are written as the `date_patterns` say, looked for at the `date_places` alone, read by
  `date_readings` (`spoken_times` in words), and get their keys in `dates`, which knows what a version's own date makes of Monday and last month;
- `numbers` are read from `atoms`, each as a `number_found`: `cardinals` (`german` ones in one word, `east_asian` ones and dates without spaces),
  `ordinals`, `money`, with the unit that `measures` names, or `in_two_units`, `ranges` of them, and the `number_hedges` beside them;
- `names` are runs of `name_words`, where `name_known` says that a capital makes one; `name_variants` gives all ways to write one a key;
- `markers` turn a statement, weaken it, or say whose it is; what only looks like one is `misread`, by the `marker_words` beside it.
"""

from __future__ import annotations

from compare_app.model.cancel import ShouldCancel
from compare_app.model.version import Fact, Version

__all__ = ["find_facts"]


def find_facts(version: Version, should_cancel: ShouldCancel | None = None) -> tuple[Fact, ...]:
    """All facts of a version in reading order; facts of one kind never overlap.

    Needs the version's words and sentences; its own `facts` are not looked at. Raises Cancelled.
    """
    from compare_app.text.facts.find import facts_of

    return facts_of(version, should_cancel)
