"""What `inspect` says of an article."""

from dataclasses import replace

import pytest

from compare_app.model.document import Document
from compare_app.readers.plain_text import article_of
from compare_app.report.inspection import lines
from compare_app.text.analyse import analyse

TEXT = "Velm sells its lighthouse\n\nThe harbour board of Velm said on Monday that the old lighthouse would be sold."


@pytest.mark.parametrize(
    ("words", "said"), [((), "nothing"), (("Menu",), "1 word: Menu"), (("a", "b"), "2 words: a b")]
)
def test_the_words_left_out_are_counted_and_shown(words, said):
    article = article_of(TEXT, "utf-8")
    version = analyse(replace(Document("a.txt", "", TEXT, article.paragraphs), left_out=words))
    assert f"  left out    {said}" in list(lines(version))
