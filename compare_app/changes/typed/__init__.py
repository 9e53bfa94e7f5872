"""Typed changes of a linked pair of sentences, few and right.

`typed` is the entrance; a file each for `facts` (numbers, dates, names) with `changed_places`, `scores`, `completed` and `realms`, `lengths`, `markers`
(negation, certainty) with `markers_replaced`, `attribution` with `sources`, `trailing` and `sworn`, `quotes` (by the `quote_signs`, `who_speaks` and how much is `quote_kept`) with `retelling`, `agent`, `turned_round`, `opposites`, `denials`,
`verdicts`, `approximations`, and `wording` for what no rule can type. What they ask:

- `counterparts`, with how `alike` two facts are, and `one_sided`: which two facts fill one slot, and which stand on one side alone; `presence` whether such a fact is there after all,
  `vague_shares`, `ranges` and `how_often` whether in other words or numbers; `fact_places` where a fact stands with its hedge;
- `beside_facts`, `fates`, `dates` and `occasions`: what a fact is a fact of; `other_facts`: which facts differ together, and so are others;
- `borne_on`, `as_certain`, `permits`, `restricted`, `limits`, `said`, `sayings`, `speaker`, `voices`, `stated_flatly` and `formulas`: what a `not`, a hedge or an
  attribution bears on, and its like on the other side; `whole_clause` whether it came or went with all of that;
- `written_apart`, `numbers_apart`, `numbers_rounded`, `sorts_of_numbers`, `names_apart`, `dates_apart` (with `day_bounds`), `one_count`, `sole_figures` and `told_apart`: what two reports written apart must share before anything is said at all.
"""
