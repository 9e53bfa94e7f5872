"""The window. Everything that imports Qt lives here, and nothing here analyses texts or words what the core found twice.

Where to look:

- `page/` knows no Qt: what a story's cells, marks and stops are, against which base. What is walked with F8 is what is shown.
- `compare/` is the comparison view: model (rows, folds), cells and layouts (text laid out once), painting (shapes of marks),
  delegate, laid_over (hits, corrections), heights (found lazily), editor (the current cell's words), header, pinned (the version
  kept in view), overview.
- `tables/` are the quotes table and the claims ledger.
- `worker.py` runs in a process of its own, which `process.py` starts before Qt is loaded; `messages.py` is what the two say to
  each other. The window itself loads nothing of the analysis. `jobs.py` is the only place that starts threads.
- `action_table.py` is the one table of actions; menus, tool bar, sheet of keys and palette are made from it. Its handlers
  live in small objects by subject: `walker`, `copying`, `find`, `opening`, `saving`, `look`.
- `theme.py`, `colours.py`, `typography.py`, `wording.py`: looks and words, each in one place. `utf16.py` is the border between
  Python's offsets and Qt's.
- `window.py` wires the parts and decides what follows from what.
"""
