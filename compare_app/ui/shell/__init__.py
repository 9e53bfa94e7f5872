"""What stands around the comparison.

- the middle is the `frame`: `welcome`, a `notice`, or the `comparison_pane` with the `legend`; above it the `tool_bar`
- quiet lines: `progress`, `problems`, `watch` (the folder changed)
"""
