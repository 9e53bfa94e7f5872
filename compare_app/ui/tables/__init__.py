"""The tables below the comparison: quotes, claims, changes, what was treated as equal, pairs that may be one.

`docks` is where they stand. Every table is a `widgets.filtered` one, by `filters`; `pane` with its `model` and `rows` lists quotes or claims, `changes`, `equalled` and
`possible` have models of their own (`changes_model`, `equalled_model`, `possible_model`). `reviewed` and `ticks` are for ticking off, `leading` to the passage,
`frozen` keeps whose quote it is in view, `ordered` sorts long tables at one go. `cell_delegate` paints, `tall_rows` are as
high as their words need.
"""
