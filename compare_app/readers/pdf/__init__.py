"""PDF files: the text layer's lines with their places, put together to paragraphs.

`reader` is the entrance: the `lines` of each page, without running `heads`, `labels` of databases apart, become `paragraphs`.
"""
