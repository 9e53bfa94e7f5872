"""What happened along the links: word-level edits, typed changes, quote events, claims. Imports stages before it.

`describe` is the entrance. In the order of the work:

- `said_by` gives quotes to whom the user says;
- `drafts` says whether two versions are drafts of one text or written apart, `lines` which are states of one text, `excerpts` which may be only a beginning: the `background` of all that follows;
- `link_changes` makes two linked sentences a `pair`: their `tokens`, with what `house_style` makes equal, the blocks of their `diff`, and what is
  known of their versions as a `whole`; what stands before a report (`datelines`), or is lost where a sentence is `torn`, is not compared; `read_alike` does links that read alike once;
- `typed` finds the typed changes, `surface` what is only spelling or punctuation; `order` puts them in order, `ranking` weighs them;
- `quote_events` says what became of quotes (but for `titles`), `retold` ties both together; `claims` is the ledger, `corrections` are the papers' own;
- `of_reports` takes weight from what reports written apart lack, `rejected` leaves out what the user says is no change.

All of them ask whether two facts are the `same` (names of `peoples`, or `respelt`), what two sentences have in `common` by their `stems`, which words are
`stop_words`, and the lists of `words` that a language has for it.
"""
