"""Feeds that hold the texts of articles, feeds that do not, and notes into which pages were clipped."""

from datetime import UTC, datetime

import pytest

from compare_app.readers.article import Article
from compare_app.readers.errors import CannotRead
from compare_app.readers.kinds import kind_by_bytes
from compare_app.readers.markup.reader import read_feed

TITLE = "Velm sells its lighthouse"
FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said “nobody asked me”, and that she would write to the minister at once about it."
HTML = f"<p>{FIRST}</p><p>{SECOND}</p>"
RSS = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Coast News</title><link>https://coast.example</link><language>en-GB</language>{items}</channel></rss>"""
ITEM = f"""<item><title>{TITLE}</title><link>https://coast.example/velm</link><dc:creator><![CDATA[Ana Brill]]></dc:creator>
<pubDate>Sat, 03 May 2031 14:05:00 +0000</pubDate><description>The harbour board of Velm said…</description>
<content:encoded><![CDATA[{HTML}<p>The post <a href="https://coast.example/velm">{TITLE}</a> appeared first on <a href="https://coast.example">Coast News</a>.</p>]]></content:encoded></item>"""
SUMMARY = (
    "<item><title>Ferry aground</title><description>A ferry ran aground off Orsk on Sunday […]</description></item>"
)
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast News</title>
<entry><title>{TITLE}</title><link rel="alternate" href="https://coast.example/velm"/><author><name>Ana Brill</name></author>
<published>2031-05-03T14:05:00Z</published><updated>2031-05-04T08:00:00Z</updated>CONTENT</entry></feed>"""
ESCAPED = '<content type="html">{}</content>'.format(HTML.replace("<", "&lt;"))
XHTML = f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{HTML}</div></content>'
NOTE = f"""<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "http://xml.notes.example/export.dtd">
<en-export application="Notes"><note><title>{TITLE}</title><created>20310505T081500Z</created><note-attributes><author>a.reader@mail.example</author>
<source-url>https://www.coast.example/velm</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><en-note><div>By Ana Brill</div><div>3 May 2031</div>
<div>{FIRST}</div><div><br/></div><div>{SECOND}</div></en-note>]]></content></note></en-export>"""


def told(article: Article) -> list[str]:
    return [p.span.of(article.text) for p in article.paragraphs if p.role in ("headline", "body")]


def found(source: str) -> list[Article | CannotRead]:
    return list(read_feed(source.encode()))


def test_an_items_text_is_an_article_with_what_item_and_feed_state():
    (article,) = found(RSS.format(items=ITEM))
    assert told(article) == [TITLE, FIRST, SECOND]
    meta = article.metadata
    assert (meta.title, meta.outlet, meta.author, meta.language) == (TITLE, "Coast News", "Ana Brill", "en")
    assert (meta.published, meta.address) == (datetime(2031, 5, 3, 14, 5, tzinfo=UTC), "https://coast.example/velm")


@pytest.mark.parametrize("content", [ESCAPED, XHTML])
def test_an_entrys_text_is_escaped_or_stands_in_elements(content):
    (article,) = found(ATOM.replace("CONTENT", content))
    assert told(article) == [TITLE, FIRST, SECOND]
    assert (article.metadata.author, article.metadata.outlet) == ("Ana Brill", "Coast News")
    assert article.metadata.updated == datetime(2031, 5, 4, 8, 0, tzinfo=UTC)


def test_summaries_are_left_out_and_counted():
    article, problem = found(RSS.format(items=ITEM + SUMMARY))
    assert isinstance(article, Article)
    assert str(problem.advice) == "has 1 item with a summary alone; it was left out"


def test_a_feed_of_summaries_says_what_to_do():
    with pytest.raises(CannotRead, match="holds no texts but summaries"):
        found(RSS.format(items=SUMMARY * 3))


def test_a_whole_text_in_the_description_is_a_text():
    items = f"<item><title>{TITLE}</title><description><![CDATA[{HTML * 3}]]></description></item>"
    (article,) = found(RSS.format(items=items))
    assert told(article)[:3] == [TITLE, FIRST, SECOND]


def test_a_note_is_the_page_that_was_clipped_into_it():
    (article,) = found(NOTE)
    assert told(article) == [TITLE, FIRST, SECOND]
    meta = article.metadata
    assert (meta.author, meta.outlet, meta.published) == ("Ana Brill", "coast.example", datetime(2031, 5, 3))
    assert meta.captured == datetime(2031, 5, 5, 8, 15, tzinfo=UTC)


@pytest.mark.parametrize("source", [RSS, ATOM, NOTE])
def test_they_are_known_by_their_first_element(source):
    assert kind_by_bytes(source.encode(), "xml") == "feed"
