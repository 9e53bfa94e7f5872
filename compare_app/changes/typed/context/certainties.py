"""Classes of certainty that several finders ask for."""

from __future__ import annotations

#: Classes of what is to come.
AHEAD = frozenset({"certainty:future", "certainty:expected"})
#: Hedges of a whole statement, which can be missed also in a free rewording.
HEDGES = frozenset({"certainty:reported", "certainty:possible", "certainty:probable", "certainty:expected"})
#: Classes of a statement that is made whole.
SURE_CLASSES = frozenset({"certainty:future", "certainty:sure"})
