import pytest

from compare_app.readers.errors import CannotRead
from compare_app.readers.web.page import read_page

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it."
THIRD = "The tower has stood empty since the lamp was moved to the mole, and the town has painted it twice since."
FOURTH = "A buyer would have to keep the stairs open on two days a year, the board's chairman said in a statement."
MENU = "<nav><ul>" + "".join(f"<li><a href='/{i}'>Section {i}</a></li>" for i in range(30)) + "</ul></nav>"
ASIDE = "<aside class='related'><h3>Related stories</h3><p><a href='/x'>Ten towers by the sea</a></p></aside>"
FOOT = "<footer><p>© 2031 Coast News. All rights reserved.</p></footer>"


def page(article: str, head: str = "", after: str = "") -> bytes:
    html = f"<!DOCTYPE html><html lang='en-GB'><head><meta charset='utf-8'>{head}</head><body>{MENU}<main><article>{article}</article>{after}</main>{ASIDE}{FOOT}</body></html>"
    return html.encode()


def read(data: bytes):
    (article,) = read_page(data)
    return article


def roles(data: bytes) -> list[tuple[str, str]]:
    article = read(data)
    return [(p.role, p.span.of(article.text)) for p in article.paragraphs]


BODY = "".join(f"<p>{p}</p>" for p in (FIRST, SECOND, THIRD, FOURTH) * 2)


def test_the_article_is_kept_and_the_menus_are_counted_as_left_out():
    article = read(page(f"<h1>Velm sells its lighthouse</h1>{BODY}"))
    assert article.text.startswith(f"Velm sells its lighthouse\n\n{FIRST}\n\n{SECOND}")
    assert "Section" not in article.text
    assert article.left_out[:4] == ("Section", "0", "Section", "1")


@pytest.mark.parametrize("tag", ["time", "label", "center", "span", "font"])
def test_words_inside_an_element_that_the_library_drops_are_kept(tag):
    paragraph = f"<p>The board will meet on <{tag}>Tuesday evening at eight</{tag}> in the old customs house, its chairman said.</p>"
    assert "meet on Tuesday evening at eight in" in " ".join(
        read(page(f"<h1>Velm</h1>{BODY}{paragraph}{BODY}")).text.split()
    )


def test_equal_paragraphs_are_all_kept():
    refrain = "<p>Nobody at the ministry would answer the question when it was asked again.</p>"
    assert read(page(f"<h1>Velm</h1>{BODY}" + refrain * 20)).text.count("Nobody at the ministry") == 20


def test_what_the_page_declares_becomes_metadata():
    head = (
        '<title>Velm sells | Coast News</title><meta property="og:site_name" content="Coast News">'
        '<meta name="author" content="By Ana Brill"><meta property="article:published_time" content="2031-05-03T14:05:00+02:00">'
    )
    metadata = read(page(f"<h1>Velm sells its lighthouse</h1>{BODY}", head)).metadata
    assert (metadata.outlet, metadata.author, metadata.language) == ("Coast News", "Ana Brill", "en")
    assert metadata.published.isoformat() == "2031-05-03T14:05:00+02:00"
    assert metadata.published_precision == "minute"


def test_linked_data_goes_before_meta_elements():
    head = (
        '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Velm sells", '
        '"author": [{"name": "Ana Brill"}, {"name": "Tom Witt"}], "datePublished": "2031-05-03", "publisher": {"name": "Coast News"}}]}</script>'
        '<meta name="author" content="webmaster">'
    )
    metadata = read(page(BODY, head)).metadata
    assert (metadata.title, metadata.author, metadata.outlet) == ("Velm sells", "Ana Brill, Tom Witt", "Coast News")
    assert (metadata.published.isoformat(), metadata.published_precision) == ("2031-05-03T00:00:00", "day")


def test_nothing_declared_is_nothing_known():
    metadata = read(f"<p>{FIRST}</p><p>{SECOND}</p>".encode()).metadata
    assert metadata.author is metadata.published is metadata.outlet is metadata.language is None


def test_a_title_shown_nowhere_becomes_the_headline_without_the_outlets_name():
    assert roles(page(BODY, "<title>Velm sells its lighthouse | Coast News</title>"))[0] == (
        "headline",
        "Velm sells its lighthouse",
    )


def test_a_figures_caption_is_a_caption_in_its_place():
    figure = "<figure><img src='a.jpg'><figcaption>The tower on Monday</figcaption></figure>"
    found = roles(page(f"<h1>Velm</h1><p>{FIRST}</p>{figure}{BODY}"))
    assert found[2] == ("caption", "The tower on Monday")


def test_headings_after_the_first_are_subheads():
    found = roles(page(f"<h1>Velm</h1>{BODY}<h2>What the buyer may do</h2>{BODY}"))
    assert ("subhead", "What the buyer may do") in found


def test_byline_and_date_under_the_headline_are_kept_as_such():
    head = "<h1>Velm sells its lighthouse</h1><p class='byline'>By <a rel='author'>Ana Brill</a></p><time>3 May 2031</time>"
    assert [role for role, _ in roles(page(head + BODY))][:4] == ["headline", "byline", "dateline", "body"]


def test_readers_comments_are_kept_apart_at_the_end():
    comments = (
        "<section id='comments'><h2>2 comments</h2><ol class='comment-list'><li>It was about time.</li></ol></section>"
    )
    found = roles(page(f"<h1>Velm</h1>{BODY}", after=comments))
    assert found[-2:] == [("comment", "2 comments"), ("comment", "It was about time.")]


def test_hidden_parts_are_not_text():
    hidden = "<p style='display: none'>You have no articles left this month.</p><p hidden>Nor here.</p>"
    assert "no articles left" not in read(page(f"<h1>Velm</h1>{BODY}{hidden}")).text


def test_a_page_of_nothing_but_its_article_is_kept_whole():
    article = read(f"<h1>Velm</h1><p>{FIRST}</p><p>Short.</p><div>{SECOND}<br><br>{THIRD}</div>".encode())
    assert article.text == f"Velm\n\n{FIRST}\n\nShort.\n\n{SECOND}\n\n{THIRD}"
    assert article.left_out == ()


def test_the_pages_own_declaration_decides_the_encoding():
    html = f"<html><head><meta charset='windows-1251'></head><body><p>{FIRST}</p><p>Маяк продан.</p></body></html>"
    assert "Маяк продан." in read(html.encode("cp1251")).text


def test_an_article_that_only_a_script_shows_is_taken_from_the_linked_data():
    body = " ".join([FIRST, SECOND, THIRD, FOURTH] * 2)
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Velm", "articleBody": "{body}"}}</script>'
    assert FOURTH in read(f"<html><head>{head}</head><body><div id='app'></div></body></html>".encode()).text


def test_a_page_without_text_says_what_to_do():
    with pytest.raises(CannotRead, match="save the page again"):
        read(b"<html><body><div id='app'></div></body></html>")


def test_pictures_inside_the_page_do_not_make_it_too_large():
    picture = "<img src='data:image/png;base64," + "A" * 9_000_000 + "'>"
    assert FIRST in read(page(f"<h1>Velm</h1>{picture}{BODY}")).text


def test_a_page_of_far_too_much_text_is_refused():
    with pytest.raises(CannotRead, match="too_large"):
        read(b"<p>" + b"word " * 2_000_000)


def test_entities_and_line_ends_inside_a_paragraph_become_plain_text():
    assert read(
        f"<p>{FIRST}</p><p>Brill &amp; sons,\n   &ldquo;builders&rdquo;&nbsp;of boats.</p>".encode()
    ).text.endswith("Brill & sons, “builders”\u00a0of boats.")


def test_a_standfirst_between_headline_and_byline_is_kept():
    head = "<h1>Velm sells its lighthouse</h1><div class='intro'>The keeper knew nothing of it. The vote is in May.</div><div>By Ana Brill</div>"
    found = roles(page(f"<header>{head}</header><div class='body'>{BODY}</div>"))
    assert found[1:3] == [("body", "The keeper knew nothing of it. The vote is in May."), ("byline", "By Ana Brill")]


def test_a_line_of_date_and_author_together_is_the_byline():
    article = read(
        page(f"<h1>Velm</h1><div class='meta'>Posted on <time>May 3, 2031</time> by <a>Ana Brill</a></div>{BODY}")
    )
    assert (article.metadata.author, article.metadata.published.isoformat()) == ("Ana Brill", "2031-05-03T00:00:00")


def test_an_outlet_that_names_itself_as_author_is_none():
    head = '<meta property="og:site_name" content="Coast News"><meta name="author" content="Coast News, Velm">'
    assert read(page(f"<h1>Velm</h1><p>By Ana Brill</p>{BODY}", head)).metadata.author == "Ana Brill"


def test_without_a_first_heading_the_smaller_one_over_the_text_is_the_headline():
    found = roles(page(f"<h2>Velm sells its lighthouse</h2>{BODY}", "<title>The Coast News site</title>"))
    assert found[0] == ("headline", "Velm sells its lighthouse")


def test_a_caption_named_only_by_its_class_is_one():
    figure = "<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>The tower in March.</p></div>"
    assert ("caption", "The tower in March.") in roles(page(f"<h1>Velm</h1>{BODY}{figure}{BODY}"))


def test_a_page_laid_out_in_tables_loses_its_links_and_keeps_its_lines():
    html = f"<table><tr><td><a>Home</a><br><a>News</a></td><td><b>Velm sells</b><br>By ANA BRILL<br>May 3, 2031<p>{FIRST}<p>{SECOND}</td></tr></table>"
    found = roles(f"<html><head><title>Coast News Online</title></head><body>{html}</body></html>".encode())
    assert found == [
        ("headline", "Velm sells"),
        ("byline", "By ANA BRILL"),
        ("dateline", "May 3, 2031"),
        ("body", FIRST),
        ("body", SECOND),
    ]


def test_the_last_change_is_kept_beside_the_publication():
    head = '<meta property="article:published_time" content="2031-05-03T14:05Z"><meta property="article:modified_time" content="2031-05-04T09:30Z">'
    metadata = read(page(f"<h1>Velm</h1>{BODY}", head)).metadata
    assert (metadata.published.day, metadata.updated.day) == (3, 4)


@pytest.mark.parametrize(
    "around", ["div class='content with-sidebar no-ads'", "form id='aspnetForm'", "div class='header-banner'"]
)
def test_the_element_around_the_article_is_no_furniture_whatever_its_name(around):
    html = f"<html><body><{around}><h2>Velm</h2><p>{FIRST}</p><p>{SECOND}</p></{around.split()[0]}><footer>Imprint</footer></body></html>"
    assert read(html.encode()).text == f"Velm\n\n{FIRST}\n\n{SECOND}"


def test_cards_of_other_stories_are_no_part_of_this_one():
    cards = "".join(
        f"<article class='card'><h3><a href='/{i}'>Story {i}</a></h3><p>A teaser of story {i}.</p></article>"
        for i in range(6)
    )
    article = read(page(f"<h1>Velm</h1>{BODY}", after=f"<div class='related'>{cards}</div>"))
    assert "teaser" not in article.text


def test_a_raised_number_that_points_to_a_note_is_no_part_of_the_sentence():
    source = "<p>The tower was sold in May.<sup><a href='#n1'>1</a></sup> It has 40 m<sup>2</sup> of floor.<sup>[2]</sup></p>"
    (article,) = read_page(source.encode())
    assert article.text == "The tower was sold in May. It has 40 m2 of floor."


@pytest.mark.parametrize(
    ("name", "role"),
    [("expert-comment", "body"), ("no-comments", "body"), ("fig-comments", "comment"), ("comment", "comment")],
)
def test_comments_are_told_by_the_name_of_their_section(name, role):
    article = f"<h1>Velm sells</h1>{BODY}<div class='{name}'><p>One might say that the tower is worth more than its stones.</p></div>"
    assert roles(page(article))[-1] == (role, "One might say that the tower is worth more than its stones.")


def test_a_paragraph_about_letters_in_an_element_of_the_text_is_none_of_a_box():
    texts = [f"{FIRST}"] * 6
    texts[3] = "Readers may sign up for the board’s newsletter."
    body = "".join(f'<div class="text-block"><p>{a}</p><p>Nobody came.</p></div>' for a in texts)
    (article,) = read_page(
        f"<body><nav><a>Home</a></nav><main><article><h1>Velm</h1>{body}</article></main></body>".encode()
    )
    assert texts[3] in article.text
    assert article.text.count("Nobody came.") == 6


def test_a_paragraph_behind_a_word_for_advertising_in_its_element_stays():
    body = "".join(f'<div class="column"><p>Advertisement</p><p>{FIRST} {i}.</p></div>' for i in range(5))
    (article,) = read_page(
        f"<body><nav><a>Home</a></nav><main><article><h1>Velm</h1>{body}</article></main></body>".encode()
    )
    assert [f"{FIRST} {i}." in article.text for i in range(5)] == [True] * 5


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("How to help", "Donate now to the families of Mill Lane, at any branch of the Velm bank."), True),
        (("We need you", "Support our journalism: become a member for three crowns a month."), False),
    ],
)
def test_a_box_that_asks_for_money_for_the_newspaper_is_no_text(lines, kept):
    box = "<div class='x9'>" + "".join(f"<p>{line}</p>" for line in lines) + "</div>"
    assert (lines[1] in read(page(f"<h1>Velm sells its lighthouse</h1>{BODY}{box}<p>{FIRST}</p>")).text) is kept


def test_a_section_for_comments_without_any_is_none():
    empty = "<section class='comments'><h2>Comments</h2><p>Sign in or create an account to join the discussion</p></section>"
    assert "comment" not in {role for role, _ in roles(page(f"<h1>Velm sells its lighthouse</h1>{BODY}", after=empty))}


@pytest.mark.parametrize("name", ["Tom Aske, home reporter", "Tom Aske, Coast Correspondent"])
def test_the_office_behind_a_declared_name_is_no_part_of_it(name):
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{{"name":"{name}"}}}}</script>'
    assert read(page(f"<h1>Velm sells its lighthouse</h1>{BODY}", head)).metadata.author == "Tom Aske"


def test_remarks_at_the_margin_of_a_shared_document_are_no_text():
    words = f'<p class="c2"><span>{FIRST}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p>{SECOND}</p>'
    remark = (
        '<div class="c6"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is this so?</span></p><p>Ask Otto.</p></div>'
    )
    text = read(f"<html><body><p class='title'>Velm</p>{words}{remark}</body></html>".encode()).text
    assert text == f"Velm\n\n{FIRST}\n\n{SECOND}"


def test_the_address_in_the_reading_view_of_a_browser_is_the_articles():
    view = (
        '<div class="container"><div class="header reader-header"><a class="domain reader-domain" href="https://www.coast.example/velm">coast.example</a>'
        f'<h1 class="reader-title">Velm</h1><div class="credits reader-credits">Ana Brill</div></div><div class="content">{BODY}</div></div>'
    )
    metadata = read(f"<html><head><title>Velm</title></head><body>{view}</body></html>".encode()).metadata
    assert (metadata.address, metadata.outlet) == ("https://www.coast.example/velm", "coast.example")


def test_of_several_articles_in_the_linked_data_the_one_with_the_pages_title_counts():
    other = '{"@type":"NewsArticle","headline":"Ferry aground off Orsk","datePublished":"2029-01-01","author":{"name":"Tom Witt"}}'
    own = '{"@type":"NewsArticle","headline":"Velm sells its lighthouse","datePublished":"2031-05-03","author":{"name":"Ana Brill"}}'
    head = f'<script type="application/ld+json">[{other}]</script><script type="application/ld+json">{own}</script>'
    metadata = read(page(f"<h1>Velm sells its lighthouse</h1>{BODY}", head)).metadata
    assert (metadata.title, metadata.author, metadata.published.isoformat()[:10]) == (
        "Velm sells its lighthouse",
        "Ana Brill",
        "2031-05-03",
    )


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Velm sells its lighthouse | Coast Diary", "Coast Diary"),
        ("Coast Diary - Velm sells its lighthouse", "Coast Diary"),
        ("Velm sells its lighthouse | The Orsk Gazette", "The Orsk Gazette"),
        ("Velm sells its lighthouse - Orsk Star", "Orsk Star"),
        ("Velm sells its lighthouse | Local news", None),
    ],
)
def test_an_outlet_before_or_behind_the_title_is_known_by_its_name_or_host(title, outlet):
    head = f"<title>{title}</title><link rel='canonical' href='https://www.coastdiary.example/velm'>"
    metadata = read(page(f"<h1>Velm sells its lighthouse</h1>{BODY}", head)).metadata
    assert (metadata.outlet, metadata.title) == (outlet, "Velm sells its lighthouse")


def test_headings_of_one_article_that_are_all_of_the_first_order_are_kept():
    article = f"<h1>Velm sells its lighthouse</h1><p>By Ana Brill</p>{BODY}<h1>What the buyer may do</h1>{BODY}"
    found = roles(page(article, "<title>Velm sells its lighthouse</title>"))
    assert ("subhead", "What the buyer may do") in found
    assert sum(text == FIRST for _, text in found) == 4
