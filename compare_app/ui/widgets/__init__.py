"""Small widgets, of which none knows the comparison.

- lines: `one_line`, `told` (goes on below); buttons shown `whole`; a `choice_box`; widgets in a `flow`; `dock_title`
- the `filtered` table, with its `filter_line` and its `line_delegate`
- dialogs have `room` on the screen; what is `dragged`, and the `drop_sign` for it
"""
