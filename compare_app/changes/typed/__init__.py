"""Typed changes of a linked pair of sentences, few and right.

`typed` is the entrance; a file each for `facts` (numbers, dates, names) with `changed_places` and `scores`, `markers` (negation, certainty) with `markers_replaced`, `attribution` with `sources`, `trailing` and `sworn`, `quotes`, `agent`,
`opposites`, `denials`, `approximations`, and `words` for what no rule can type. What they ask:

- `counterparts`, with how `alike` two facts are, and `one_sided`: which two facts fill one slot, and which stand on one side alone; `presence` whether such a fact is there after all;
- `beside_facts`, `fates`, `dates` and `occasions`: what a fact is a fact of; `other_facts`: which facts differ together, and so are others;
- `borne_on`, `as_certain`, `permits`, `limits`, `said`, `speaker`, `stated_flatly` and `formulas`: what a `not`, a hedge or an attribution bears on, and its like on the other side;
- `written_apart`, `names_apart`, `dates_apart` and `told_apart`: what two reports written apart must share before anything is said at all.
"""
