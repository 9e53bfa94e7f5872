"""What the lines of an article are for, by their words and places: the same for every format.

`roles` is the entrance: it judges an article's paragraphs together. Above the text it asks `headlines` and `head_lines` (who wrote it, when,
for whom: `furniture`), around it `page_words` (Read more, Newsletter), `notes` of correction, `comments` of readers, `wire` (what agencies put around
their copy), at a caption's end `credits`. `fields` reads `Source: …` over a plain text by its `labels`. `cut` says whether an article is
only a beginning. In doubt a line is body: furniture that is compared is a nuisance, a claim that is not compared is a loss.
"""
