"""Web pages to articles: the page's visible blocks, which of them are the article, and what the page states of itself."""
