"""Whether two facts are one, told differently.

`facts` asks what their kind is, and leaves the answer to `numbers`, `dates` or `names`; `slips` says which name may be another, mistyped.
"""
