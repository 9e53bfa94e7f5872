"""The window. Everything that imports Qt lives here, and nothing here analyses texts or words what the core found twice.

Where to look:

- `compare/` is the comparison view, `stories/` the list of stories beside it, `tables/` the lists below it (quotes, claims, changes, what was
  treated as equal), `notes/` the pane of notes and the codebook, `details/` the dialog about a version.
- `control/` decides what follows from what; the views say what they want through signals.
- `worker.py` runs in a process of its own, which `process.py` starts before Qt is loaded; `messages.py` is what the two say to
  each other, large values in `parcels`. The window itself loads nothing of the analysis. `jobs.py` is the only place that starts threads; on one of them
  `project_file` writes what `contents` has before the user's eyes, and `placing` finds where notes stand.
- `action_table.py` is the one table of actions; menus, tool bar, sheet of keys and palette are made from it. Its handlers
  live in `control/` and in small objects by subject: `walker`, `history`, `copying` (with `citing`, and `sources` that say where words come from), `find`, `opening`, `saving`, `look`, `zooming`. `popups` has the menus of the
  right button, `idle_keys` says why a key does nothing now.
- `theme.py`, `colours.py`, `typography.py`, `wording.py` (with `change_wording`, `version_names`, `apart_words`, `possible_words`, `problem_words`, `pattern_words`, `refusals`): looks and words,
  each in one place. `utf16.py` is the border between Python's offsets and Qt's.
- `declared.py` has every setting, `options.py` their values, `settings_dialog` shows them with `setting_fields`; `state.py` is what the window remembers by itself.
- `window.py` makes the parts and the controllers, and connects them; `tool_bar` is above it; `first_paint` has what can wait until it is seen. Its middle is the `frame`: `welcome`, a
  `notice`, or the `comparison_pane`, with `legend` beside it and the `picture` of the story (in its `picture_dialog`); `progress`, `problems` and `watch` are its quiet lines.
- Dialogs ask for one of many things by `choice` (`choose_story`, `choose_speaker`; `typed` says what fits), and where to save by `save_dialog`; `folders` says where
  they begin, `room` how large they are.
- `guide` shows the user guide in a window of its own.
- Small parts: `choice_box`, `dock_title`, `flow`, `one_line`, `told`, `wrapped`; what is `dragged`, and the `drop_sign` for it.
- `pdf_report` is the one report that Qt makes. `errors` and `failures` tell of the program's own mistakes, `trace` tells tests what is shown.
"""
