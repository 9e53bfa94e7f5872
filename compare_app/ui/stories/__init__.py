"""The list of stories: titles, versions, dates, changes; single articles stand apart, one story is dragged onto another."""
