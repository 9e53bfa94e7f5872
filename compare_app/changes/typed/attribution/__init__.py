"""Who says it: a claim that became the paper's own, or the reverse. Start at `attribution`; `sources`: it became somebody else's.

- what a verb of saying bears on: `said`, `sayings`, `speaker`
- stated as a fact by another report: `stated_flatly`, `trailing`, `sworn`
"""
