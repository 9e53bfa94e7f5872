"""Which versions tell one story, and in which order. Imports `model` and `text`.

`group` is the entrance: `furniture` is put aside, `features` are an article's telling words, `similarity` compares them, `cluster` makes
groups of what is alike, and `lone` articles join what they alone are like; `order` puts each group in the order of time. `titles` names a story.
"""
