"""What the finders ask of two sentences before they tell anything: what a fact or a marker stands beside, and whether the other side has it.

- a fact by itself: `alike` (did one become the other?), `slight_facts` (one of them, in 2013); `certainties` are classes of markers
- its place: `fact_places`, `beside_facts` (what is counted, whose it is), `fates` (killed, hurt)
- what a marker bears on: `borne_on`; `permits`: what a sentence allows or forbids; `formulas` say the same in several ways
- the other side: `presence` (the fact stands elsewhere on it), `written_apart` (what freely worded reports must share)
"""
