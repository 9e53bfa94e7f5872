"""Negation and certainty. `markers` finds words that came or went, `markers_replaced` those that became others (may, will).

- the marker's like on the other side: `as_certain`, `restricted`, `denials`, `day_bounds` (until Friday at the earliest)
- all that it bears on is gone with it: `whole_clause`; in reports written apart: `told_apart`
- what somebody is only accused of: `charges`; nobody and some: `nobody`
"""
