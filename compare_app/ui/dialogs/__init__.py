"""Dialogs, and windows beside the comparison.

- a `choice` of one of many (`choose_story`, `choose_speaker`; `typed` says what fits); `save_dialog`; `folders` says where those for files begin
- the `settings_dialog` with its `setting_fields`; the `picture` of the story in its `picture_dialog`; the user `guide`; `errors` of the program itself

That about a version is `ui.details`, the codebook stands in `ui.notes`, the palette in `ui.actions`.
"""
