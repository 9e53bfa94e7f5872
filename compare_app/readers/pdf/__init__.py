"""PDF files: the text layer's lines with their places, put together to paragraphs."""
