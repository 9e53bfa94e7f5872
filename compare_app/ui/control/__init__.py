"""What follows from what: the views say what they want, the controllers here decide, each about one thing.

- `opening` a folder, files or pasted texts, `saving` a report.
- The `folder` at hand and its stories, the `story` shown, the `panes` around it; `coming_back` to where the reader left, the `caret` within a passage.
- The `project` of the folder, with its `project_face` for the user; `undo` of all that changes it.
- What is put right: `corrections` of passages, `possible` pairs, `findings`, `speakers`, `grouping` into stories, the `details` of a version.
- What is written: `notes` and ticks of the story (in its tables `ticks`), `notes_list` of all, `writing` them, the `codebook`.
"""
