"""Notes, codes and ticks: what they can be about, the pane to write them, the list of all of them, the codebook.

- `subjects` are what a note can be about, `writing` holds fast what is being written about, `review` says what is ticked off and noted in a story;
- the `pane` is where notes are written, with codes as `chips`; `list_pane` with its `list_model` shows the `listing` of all notes;
- the `codebook` shows the `code_tree`; new codes take their `colours` in turn.
"""
