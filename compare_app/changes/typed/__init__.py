"""Typed changes of a linked pair of sentences: numbers, dates, names, negation, certainty, attribution, quotation marks. Few and right.

Start at `typed`: it asks the finders below one after the other and returns their changes. Most of the package answers one question, "is this a
change, or another way to say the same?", and in doubt the answer is that nothing changed.

**Facts: numbers, dates, names**

- `facts` finds them. `counterparts` pairs two facts that fill one slot (by how `alike` they are), `one_sided` judges those without a pair
- other facts, by the words beside them: `beside_facts` (what is counted, whose it is), `fates` (killed, hurt), `occasions`, `realms`, `dates`, `other_facts`
- the same fact after all: `presence` (elsewhere on that side), `ranges`, `vague_shares`, `how_often`, `scores`, `completed` (a fuller name)
- `approximations` (about 40, 40), `lengths` (within hours), `changed_places` (12 dead and 14 hurt), `fact_places`: where a fact stands

**Negation and certainty**

- `markers` finds words that came or went, `markers_replaced` those that became others (may, will); `opposites`: rose, fell; `turned_round`: A sued B, B sued A
- what such a word bears on: `borne_on`, `whole_clause`; its like on the other side: `as_certain`, `permits`, `restricted`, `limits`, `formulas`, `denials`

**Who says it**

- `attribution`: a claim that became the paper's own, or the reverse; `sources`: somebody else's; `agent`: a deed that lost its doer
- what a verb of saying bears on: `said`, `sayings`, `speaker`, `voices`
- stated as a fact by another report: `stated_flatly`, `trailing`, `sworn`, `verdicts`

**Quotation marks**: `quotes`, by `quote_signs`, `quote_kept` and `who_speaks`; `retelling`: speech retold in other words.

**Reports written apart.** They differ everywhere, so more must be shared before anything is told: `written_apart`, `told_apart`, `numbers_apart`, `dates_apart` (`day_bounds`), `names_apart`,
`numbers_rounded`, `sorts_of_numbers`, `one_count`, `sole_figures`.

**The rest**: `wording` is what no rule can type, and slips of spelling.
"""
