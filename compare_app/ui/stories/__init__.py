"""The list of stories: titles, versions, dates, changes; single articles stand apart, one story is dragged onto another.

The `panel` has the list and its filter, the `model` the stories, `orders` are how they can stand, the `delegate` paints one.
"""
