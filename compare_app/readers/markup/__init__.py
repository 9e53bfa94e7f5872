"""Articles in XML: what news agencies send (NewsML, NITF), and collections of texts (TEI, and what trafilatura writes),
feeds (RSS, Atom) and Evernote's notes.

`reader` is the entrance; `agency`, `collection` and `feeds` know the formats, `elements` makes paragraphs of a tree by their tables.
"""
