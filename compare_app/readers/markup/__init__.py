"""Articles in XML: what news agencies send (NewsML, NITF), and collections of texts (TEI, and what trafilatura writes)."""
