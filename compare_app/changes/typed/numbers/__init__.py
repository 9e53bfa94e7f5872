"""Whether two numbers are one, changed, or two: what `facts` asks of numbers.

- one number in two ways: `approximations` (about 40, 40) and their `limits`, `ranges`, `vague_shares`, `how_often`, `scores`; `lengths` without a
  number (within hours)
- in reports written apart: `numbers_apart`, `numbers_rounded`, `sorts_of_numbers`, `one_count`, `sole_figures`
"""
