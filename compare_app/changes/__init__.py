"""What happened along the links: word-level edits, typed changes, quote events, claims. Imports stages before it.

`describe` is the entrance. In the order of the work:

- `drafts` says whether two versions are drafts of one text or written apart, `lines` which are states of one text, `excerpts` which may be only a beginning;
- `link_changes` makes two linked sentences a `pair`: their `tokens`, with what `house_style` makes equal, the blocks of their `diff`, and what is
  known of their versions as a `whole`; `read_alike` does links that read alike once;
- `typed` finds the typed changes, `surface` what is only spelling or punctuation; `order` puts them in order, `ranking` weighs them;
- `quote_events` says what became of quotes, `retold` ties both together; `claims` is the ledger, `corrections` are the papers' own;
- `rejected` leaves out what the user says is no change; `said_by` gives quotes, before all this, to whom the user says.
"""
