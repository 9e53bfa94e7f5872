"""The values that travel through the stages; every stage may import them, they import nothing of the program.

All values are frozen, hashable where their parts are, and picklable (analysis runs in a process of its own). Offsets are
Unicode code points, half-open, into the `text` of the version's document. Versions and sentences are named by their
position; the report makes ids (`v1`, `v1.s0`) out of positions and nothing else does.

`spans` are stretches of a text. A `document` is what a reader gives, a `version` what the text stage makes of it, a `comparison` has the stories, each with its
`alignment` and `changes`. `settings` and `verdicts` are what the user wants and says, `remarks` what is put to a comparison for the reports, an `explanation` says why two
sentences match. `cancel` is how long work asks whether it is still wanted.
"""
