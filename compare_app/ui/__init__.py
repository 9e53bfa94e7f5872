"""The window. Everything that imports Qt lives here, and nothing here analyses texts or words what the core found twice.

Start at `window.MainWindow`: it makes the parts and the controllers, and connects them.

**Packages**

- `compare`: the comparison view; `stories`: the list beside it; `tables`: the lists below it (quotes, claims, changes, what was treated as equal)
- `notes`: the pane of notes and the codebook; `details`: the dialog about a version
- `control`: what follows from what. Views say by signals what they want, controllers decide

**The parts of the window**

- the middle is the `frame`: `welcome`, a `notice`, or the `comparison_pane` with the `legend`; above it the `tool_bar`
- quiet lines: `progress`, `problems`, `watch` (the folder changed), `told`
- the `picture` of the story (`picture_dialog`), the user `guide`
- dialogs: `choice` of one of many (`choose_story`, `choose_speaker`; `typed` says what fits), `save_dialog`, `settings_dialog` (`setting_fields`); `folders` says where they
  begin, `room` how large they are
- small widgets: `choice_box`, `dock_title`, `flow`, `one_line`, `wrapped`; what is `dragged`, and the `drop_sign` for it

**Actions.** `action_table` has every action once; `actions` makes menus, tool bar and keys of it, `palette` the command palette and the sheet of keys, `popups` the menus of the right button.
Handlers live in `control` and in small objects: `walker` (F8), `history`, `find`, `copying` (`citing`, `sources`), `opening`, `saving`, `look`, `zooming`. `idle_keys` says why a key does nothing now.

**Words and looks.** `wording`, `change_wording`, `version_names`, `apart_words` (reports written apart), `possible_words`, `problem_words`, `pattern_words`, `refusals`; `theme`,
`colours`, `typography`.

**Work in the background.** `worker` runs in a process of its own, which `process` starts before Qt is loaded; `messages` is what the two say to each other, large values in
`parcels`. `jobs` is the only place that starts threads: on one of them `project_file` writes what `contents` has before the user's eyes, and `placing` finds where notes stand.
`first_paint` has what can wait until the window is seen, `later` what is done once when the events at hand are.

**Settings.** `declared` has every setting, `options` their values; `state` is what the window remembers by itself.

**Borders.** `utf16` converts between Python's offsets and Qt's; `pdf_report` is the one report that Qt makes; `errors` and `failures` tell of the program's own mistakes; `trace` tells tests what is shown.
"""
