"""Tables of articles: one row, or one object, an article; the columns are guessed by name and content."""
