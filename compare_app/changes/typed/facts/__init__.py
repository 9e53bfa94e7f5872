"""Changes of numbers, dates and names. Start at `facts`.

`counterparts` pairs two facts that fill one slot, `one_sided` judges those without a pair; `changed_places`: 12 dead and 14 hurt, the reverse;
`other_facts`: another fact of the clause differs, too.
"""
