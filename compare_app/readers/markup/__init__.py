"""Articles in XML: what news agencies send (NewsML, NITF), and collections of texts (TEI, and what trafilatura writes).

`reader` is the entrance; `agency` and `collection` know the formats, `elements` makes paragraphs of a tree by their tables.
"""
