"""The ledger: every sentence-sized claim, in which versions it stands, and what became of it.

`claims` is the entrance; `threads` follows a sentence through the versions, `repeats` finds the sentences of one version that state one claim.
"""
