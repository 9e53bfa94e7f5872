"""Web pages to articles: the page's visible blocks, which of them are the article, and what the page states of itself.

`page` is the entrance (`safari` opens that browser's archives for it): `blocks` are what the page shows, by its `elements`, their `names` and other
`signs`, cut into `lines`; `selection` chooses those of the article, of which boxes and the like are `put_aside`, also those that `appeals` knows; `head`
judges the lines around the headline, `page_metadata` is what the page states.
"""
