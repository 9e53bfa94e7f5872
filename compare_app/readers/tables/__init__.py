"""Tables of articles: one row, or one object, an article; the columns are guessed by name and content.

`reader` reads .csv and .json, `xlsx` spreadsheets; `columns` says what a column holds, `rows` makes the articles.
"""
