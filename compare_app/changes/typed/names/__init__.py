"""Whether two names are one, changed, or two: what `facts` asks of names.

`completed`: a fuller name; `realms`: bodies of one name; `name_missed`: nothing stands for it; `name_slips`: mistyped, misheard; in reports written
apart: `names_apart`. What is no name but another all the same: `other_things` (leg, chest), `whose_role` (chairman, deputy chairman).
"""
