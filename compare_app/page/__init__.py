"""What the window and the reports show of one story: cells, marks, notes, stops. A stage before both, and without Qt.

`page` is the entrance: a story against one choice of base. A row shows a passage of all versions, a cell what one version has of it
(`cells`, looked up in `index`). `marking` gathers on a `canvas` what is marked there: against another version (`differences`), of the cell
that others are compared with (`losses`), of quotes (`quoted`, less what is `explained` by another note); `elsewhere` knows what is said in another row,
`possible` where what seems lacking may be told. Marks (`marks`) and notes (`notes`) are of `kinds`. The notes of all cells in reading order are the `stops` that F8
walks over; `groups` are the rows to be chosen at a glance. `utterances` are the quotes over all versions, `attributed` by whom, `claim_facts` what became of a claim's facts, `replaced` which words of a quote took which
others' place.

For the window alone: `choice` is what a user points at, `pairing` why cells stand side by side, `staying` the same place in a story that was
compared again, `equalled` what was treated as equal, `sharing` how much versions share, `voices` whose words they quote, `rejecting` what can be called no change, `people` who may have said something, `direction` which way a text runs.
"""
