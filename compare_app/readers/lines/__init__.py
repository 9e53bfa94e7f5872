"""What the lines of an article are for, by their words and places: the same for every format.

`roles` is the entrance: it judges an article's paragraphs, its `pieces`, together.

- Above the text is the `head`, which asks `headlines` and `head_lines` (`bylines` say who wrote it, `moments` when, `outlets` for whom).
- Around it: `page_words` (Read more, Newsletter), `pasted` (a page's menus), `neighbours` (short lines that the next one tells), `notes` of correction,
  `comments` of readers, `captions`, and `wire` (what agencies put around their copy); at a caption's end stand `credits`.

`fields` reads `Source: …` over or behind a plain text by its `labels`, and `source_line` the line that names newspaper, day and page. `cut` says whether an article is
only a beginning. In doubt a line is body: furniture that is compared is a nuisance, a claim that is not compared is a loss.

The words that tell these lines are lists (`resources/words`, tables `readers.…`), asked of all languages at once: a page may be in another than its article.
"""
