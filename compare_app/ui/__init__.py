"""The window. Everything that imports Qt lives here, and nothing here analyses texts or words what the core found twice.

Where to look:

- `compare/` is the comparison view, `stories/` the list of stories beside it, `tables/` the lists below it (quotes, claims, changes, what was
  treated as equal), `notes/` the pane of notes and the codebook, `details/` the dialog about a version.
- `control/` decides what follows from what; the views say what they want through signals.
- `worker.py` runs in a process of its own, which `process.py` starts before Qt is loaded; `messages.py` is what the two say to
  each other. The window itself loads nothing of the analysis. `jobs.py` is the only place that starts threads.
- `action_table.py` is the one table of actions; menus, tool bar, sheet of keys and palette are made from it. Its handlers
  live in `control/` and in small objects by subject: `walker`, `copying`, `find`, `opening`, `saving`, `look`.
- `theme.py`, `colours.py`, `typography.py`, `wording.py`: looks and words, each in one place. `utf16.py` is the border between
  Python's offsets and Qt's.
- `declared.py` has every setting, `options.py` their values; `state.py` is what the window remembers by itself.
- `window.py` makes the parts and the controllers, and connects them.
"""
