"""Subject and verb of saying of a clause: what every place beside a string asks, whichever side it is on.

- verbs: `reporting_verbs` (does this word stand as a verb of saying?), `passives` (its subject is not who says it)
- subjects: `subjects` of a verb, `sentence_subjects` before any verb; `joint_subjects` of two; `inner_subjects` of a clause within; `bare_subjects`
  of headlines; `nouns_told_of`: a man who was robbed by a boy said; `described`: Mia Holt, owner of the yard said
"""
