"""What is done, and by whom.

`agent`: a deed that lost its doer; `opposites`: rose, fell; `deeds_turned`: raised it, it was lowered; `turned_round`: A sued B, B sued A; `contests`: A beat B, B won over A;
`verdicts`: accused, found guilty.
"""
