"""What happened along the links: word-level edits, typed changes, quote events, claims. Imports the stages before it.

Start at `describe.describe`: versions and their alignment in, `model.changes.Changes` out. In the order of the work:

1. `said_by` gives quotes to whom the user says.
2. The `background`, what is known of whole versions: `drafts` (two drafts of one text, or written apart?), `lines` (states of one text),
   `excerpts` (may be only a beginning), `corrections` (the paper's own notes).
3. `link_changes`, link by link. Two sentences become a `pair` of sides: their `tokens`, the blocks of their `diff`, what each version says as a
   `whole`. `house_style` makes equal what newsrooms merely write differently, `datelines` and `torn` sentences are not compared as they
   stand, and `read_alike` works out only once what reads alike.
4. `typed` finds the typed changes of a pair, `surface` what is only spelling or punctuation; `order` sorts, `ranking` weighs them.
5. `quote_events` says what became of every quote (but of `titles`); `retold` ties these events to the changes along links.
6. `claims` is the ledger of every claim over all versions.
7. `of_reports` takes weight from what reports written apart merely leave out; `rejected` leaves out what the user says is no change.

All of them ask whether two facts are the `same` (names of `peoples`, or `respelt`), how much two sentences have in `common`, by their `stems` without
`stop_words`, and the lists of `words` that a language has.
"""
