"""The tables below the comparison: quotes, claims, changes, what was treated as equal.

`docks` is where they stand. Every table is a `filtered` one; `pane` with its `model` and `rows` lists quotes or claims, `changes` and `equalled` have
models of their own. `reviewed` and `ticks` are for ticking off, `ordered` sorts long tables at one go.
"""
