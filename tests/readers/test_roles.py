from datetime import datetime

import pytest

from compare_app.readers.lines.pieces import Piece
from compare_app.readers.lines.roles import roles_of
from compare_app.readers.plain_text import article_of

SENTENCES = (
    "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year.",
    "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it.",
    "The tower has stood empty since the lamp was moved to the mole, and the town has painted it twice since.",
    "A buyer would have to keep the stairs open on two days a year, the board's chairman said in a statement.",
)
BODY = "\n\n".join(SENTENCES)


def roles(text: str) -> list[tuple[str, str]]:
    article = article_of(text, None)
    return [(p.role, p.span.of(text)) for p in article.paragraphs]


def role_of(line: str, before: str = BODY, after: str = SENTENCES[0]) -> str:
    text = f"{before}\n\n{line}\n\n{after}"
    return next(role for role, words in roles(text) if line.startswith(words))


def test_the_first_short_line_without_a_full_stop_is_the_headline():
    assert [role for role, _ in roles(f"Velm sells its lighthouse\n\n{BODY}")] == ["headline", *["body"] * 4]


@pytest.mark.parametrize("line", ["\u200b", "\ufeff \u2060", "\u00ad"])
def test_a_line_that_shows_nothing_is_no_part_of_the_story(line):
    assert role_of(line) == "boilerplate"


def test_a_first_sentence_is_no_headline():
    assert [role for role, _ in roles(BODY)] == ["body"] * 4


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Ana Brill", "Ana Brill"),
        ("By ANA BRILL and TOM de WITT", "ANA BRILL and TOM de WITT"),
        ("By Ana Brill, Maritime Correspondent", "Ana Brill"),
        ("Von Ana Brill", "Ana Brill"),
        ("Par Anaïs Brîl", "Anaïs Brîl"),
        ("Por Ana Brill, Velm", "Ana Brill, Velm"),
    ],
)
def test_a_line_that_says_who_wrote_is_the_byline(byline, author):
    article = article_of(f"Velm sells its lighthouse\n{byline}\n\n{BODY}", None)
    assert article.paragraphs[1].role == "byline"
    assert article.metadata.author == author


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the year the tower will be sold",
        "By Monday night nobody had called",
        "Von der Leyen besucht Velm",
    ],
)
def test_a_headline_that_begins_like_a_byline_stays_one(line):
    assert roles(f"{line}\n\n{BODY}")[0] == ("headline", line)


@pytest.mark.parametrize(
    "line",
    [
        "May 3, 2031", "Published 3 May 2031, 14:05 BST", "Saturday, May 3, 2031", "2031-05-03 14:05", "3. Mai 2031", "3 de mayo de 2031",
        "Velm, May 3, 2031", "LONDON (AP) —", "Updated: 3 May 2031 at 2.05pm", "2 hours ago",
    ],
)  # fmt: skip
def test_a_line_of_date_or_place_alone_is_a_dateline(line):
    assert roles(f"Velm sells its lighthouse\n\n{line}\n\n{BODY}")[1] == ("dateline", line)


def test_a_dateline_inside_the_first_sentence_stays_part_of_it():
    first = "VELM (Coast News) — The old lighthouse will be sold before the end of the year, the harbour board said."
    assert roles(f"Velm sells its lighthouse\n\n{first}\n\n{BODY}")[1] == ("body", first)


@pytest.mark.parametrize(
    "line",
    [
        "The tower of Velm on Monday (Photo: Ana Brill/Coast News)", "FILE PHOTO: The tower of Velm in March.",
        "Boats under the tower of Velm. Photograph: Jan Orrel", "The tower of Velm (Getty Images)", "Image caption, The tower in March",
    ],
)  # fmt: skip
def test_a_credited_picture_has_a_caption(line):
    assert role_of(line) == "caption"


@pytest.mark.parametrize(
    "line", ["(Source: velm.example)", "Photo: Coast News", "Foto: Ana Brill", "Image source, Coast News"]
)
def test_a_pictures_owner_alone_is_no_part_of_the_story(line):
    assert role_of(line) == "boilerplate"


def test_a_caption_repeated_under_itself_is_twice_a_caption():
    text = f"{BODY}\n\nThe tower of Velm\nThe tower of Velm (Source: velm.example)\n\n{SENTENCES[0]}"
    assert [role for role, _ in roles(text)][4:6] == ["caption", "caption"]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Ana Brill; Editing by Tom Witt",
        "With files from Coast News",
        "(Additional reporting by Tom Witt in Orsk)",
        "Ana Brill reported from Port Verrin, and Tom Witt from Orsk.",
        "Aus Port Verrin berichtet Ana Brill",
        "— Verrin Harbour (@verrinharbour) May 4, 2031",
    ],
)
def test_who_else_worked_on_it_is_no_part_of_the_story(line):
    assert role_of(line) == "byline"


def test_a_sections_name_over_the_headline_is_not_it():
    found = roles(f"POLITICS\n\nVelm sells its lighthouse\n\n{BODY}")
    assert found[:2] == [("boilerplate", "POLITICS"), ("headline", "Velm sells its lighthouse")]


@pytest.mark.parametrize(
    "line",
    [
        "Correction: The tower is 31 metres high, not 13.",
        "An earlier version of this article gave a wrong height for the tower.",
        "This article was amended on 4 May 2031 to correct the height of the tower.",
        "Clarification (May 4, 2031): The board has seven members.",
        "Correction, May 4, 2031: The tower is 31 metres high.",
        "CORRECTION — The board has seven members.",
        "Correction to the second paragraph: The board has seven members.",
        "In einer früheren Version dieses Artikels stand eine falsche Höhe.",
        "Une version précédente de cet article donnait une hauteur fausse.",
        "Una versión anterior de este artículo daba una altura equivocada.",
        "Uma versão anterior deste texto trazia uma altura errada.",
        "Editor’s note: The height of the tower was corrected.",
    ],
)
def test_a_note_about_the_article_itself_is_a_correction(line):
    assert role_of(line) == "correction"


@pytest.mark.parametrize(
    "line",
    [
        "Read more: Ten towers by the sea", "Subscribe to our newsletter", "© 2031 Coast News. All rights reserved.", "Share this article",
        "Advertisement", "Follow us on Facebook", "This site uses cookies to work.", "Lesen Sie auch: Zehn Türme am Meer", "Lire aussi : Dix tours",
        "Sign up for the evening briefing.", "ALSO READ: Ten towers by the sea", "Watch: The tower at dawn", "Related stories", "https://coast.example/tower",
        "Advertisement · Scroll to continue", "What do you think? Have your say in the comments below.", "Join our WhatsApp community to get the news first.",
        "Please turn on JavaScript to use this feature", "You can now listen to Coast News articles!", "Más información", "Low Tide is a reader-supported publication.",
        "Puedes seguir a Costa en Facebook y X, o recibir nuestra newsletter.", "Follow our storm coverage at https://coast.example/storms.",
        "Do you have a story about the coast? Contact us", "Sie möchten nichts verpassen? Dann abonnieren Sie unseren Newsletter.",
    ],
)  # fmt: skip
def test_what_belongs_to_the_page_is_boilerplate(line):
    assert role_of(line) == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Read more than three of his letters and you will know why he left.",
        "Subscribers to the water company will pay 4 percent more from June.",
        "The corrections officer said that nobody had seen the keeper.",
        "Comments by the minister caused a stir in the harbour on Monday.",
        "Share prices of the ferry company fell by a third on Monday.",
        "Sign language was used throughout the meeting of the board.",
        "Image is everything in this business, the buyer said.",
        "Advertising in the harbour brings 300 crowns a day.",
        "Related costs came to 4,000 crowns, the auditor said.",
        "Listen: “This tower is ours,” she told the board.",
        "Corrections officers in Velm – there are nine – have asked for more pay.",
        "Editor’s note: This story describes a shipwreck and may upset some readers.",
        "Reporting by Coast News found that three of the seven had voted against.",
        "Writing by hand was the only way left, the keeper said.",
        "With the tower gone, the ships would have to find another mark.",
        "Watch towers were built along the coast in 1871.",
        "Source close to the board said that three had voted against.",
        "Have your sayings ready, the keeper told the board before the vote.",
        "Ana Brill reported from the board that three had voted against.",
        "Join our ferry or stay on the island, the captain said to them.",
        "Más información sobre la torre llegó por la noche, dijo la alcaldesa.",
        "Please turn on the lamp, the keeper had written to the board.",
        "Aus Port Verrin berichtet der Pegel seit dem Morgen steigende Werte.",
    ],
)
def test_sentences_that_begin_like_furniture_stay_body(line):
    assert role_of(line) == "body"


@pytest.mark.parametrize(
    "marker",
    [
        "12 thoughts on “Velm sells its lighthouse”",
        "Comments",
        "3 Comments",
        "Leave a Reply",
        "Kommentare (4)",
        "2 commentaires",
    ],
)
def test_everything_under_the_comments_line_is_comment(marker):
    text = f"Velm sells its lighthouse\n\n{BODY}\n\n{marker}\n\n1. It was about time that they sold it.\n\nGod bless"
    assert [role for role, _ in roles(text)][-3:] == ["comment"] * 3


def test_a_comments_link_over_the_article_does_not_make_it_a_comment():
    text = f"Velm sells its lighthouse\n\n3 Comments\n\n{BODY}"
    assert [role for role, _ in roles(text)] == ["headline", "boilerplate", *["body"] * 4]


def test_a_thread_of_replies_is_comment_without_a_line_over_it():
    text = f"{BODY}\n\nTom W. says:\n\nNobody asked us.\n\nReply\n\nAna says:\n\nNor me.\n\nReply"
    assert [role for role, _ in roles(text)][4:] == ["comment"] * 6


def test_a_short_line_over_sentences_is_a_subhead():
    assert role_of("What the buyer may do") == "subhead"


def test_fields_over_the_article_give_its_metadata():
    text = f"Title: Velm sells its lighthouse\nSource: Coast News\nDate: 2031-05-03\n\n{BODY}"
    article = article_of(text, None)
    assert (article.metadata.title, article.metadata.outlet) == ("Velm sells its lighthouse", "Coast News")
    assert article.metadata.published.isoformat() == "2031-05-03T00:00:00"
    assert ("headline", "Velm sells its lighthouse") in roles(text)


def test_fields_below_the_headline_are_read_as_those_above_it():
    text = f"Velm sells its lighthouse\n\nSource: Coast News\nDate: 2031-05-03\n\n{BODY}"
    article = article_of(text, None)
    assert (article.metadata.outlet, article.metadata.published) == ("Coast News", datetime(2031, 5, 3))
    assert [(p.role, p.span.of(text)) for p in article.paragraphs[:3]] == [
        ("headline", "Velm sells its lighthouse"), ("boilerplate", "Source: Coast News"), ("dateline", "Date: 2031-05-03"),
    ]  # fmt: skip


def test_a_byline_among_the_fields_is_one_of_them():
    text = f"Velm sells its lighthouse\n\nSource: Coast News\nBy Ana Brill\nDate: 2031-05-03 12:00\n\n{BODY}"
    article = article_of(text, None)
    assert (article.metadata.outlet, article.metadata.author) == ("Coast News", "Ana Brill")
    assert article.metadata.published == datetime(2031, 5, 3, 12)
    assert [role for role, _ in roles(text)][:4] == ["headline", "boilerplate", "byline", "dateline"]


@pytest.mark.parametrize("below", ["Source: Coast News\nDate: 2031-05-03", "By Ana Brill", "3 May 2031"])
def test_a_first_line_with_a_full_stop_is_the_headline_over_a_byline_or_fields(below):
    text = f"Velm Called Its Lighthouse “Dear.” Now It Is Sold.\n\n{below}\n\n{BODY}"
    assert roles(text)[0] == ("headline", "Velm Called Its Lighthouse “Dear.” Now It Is Sold.")
    assert article_of(text, None).metadata.title == "Velm Called Its Lighthouse “Dear.” Now It Is Sold."


def test_a_long_first_sentence_over_a_byline_is_no_headline():
    first = f"{SENTENCES[0][:-1]}, and that {SENTENCES[1][0].lower()}{SENTENCES[1][1:]}"
    assert roles(f"{first}\n\nBy Ana Brill\n\n{BODY}")[0] == ("body", first)


def test_one_field_alone_below_the_headline_says_nothing():
    text = f"Velm sells its lighthouse\n\nSource: Coast News\n\n{BODY}"
    assert article_of(text, None).metadata.outlet is None


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentences_that_are_each_a_paragraph_are_never_furniture(sentence):
    assert role_of(sentence, before="\n\n".join(SENTENCES)) == "body"


def test_publication_and_last_change_are_told_apart():
    metadata = article_of(
        f"Velm sells its lighthouse\n\nPublished 3 May 2031, 14:05 | Updated 4 May 2031, 9:30\n\n{BODY}", None
    ).metadata
    assert (metadata.published.isoformat(), metadata.updated.isoformat()) == (
        "2031-05-03T14:05:00",
        "2031-05-04T09:30:00",
    )


def test_a_last_change_alone_is_the_date_of_the_version():
    metadata = article_of(f"Velm sells its lighthouse\n\nLast updated: 4 May 2031\n\n{BODY}", None).metadata
    assert (metadata.published.isoformat(), metadata.updated) == ("2031-05-04T00:00:00", None)


@pytest.mark.parametrize("line", ["Ana Brill", "Ana Brill and Tom Witt in Velm", "Coast News"])
def test_names_beside_a_date_are_the_byline(line):
    assert roles(f"Velm sells its lighthouse\n{line}\n3 May 2031\n\n{BODY}")[1] == ("byline", line)


@pytest.mark.parametrize(
    "text",
    [
        "To get the latest vaccine, residents must sign up online by Friday, the council said.",
        "For more news from the harbour, people sign up with the harbour office in Quay Street.",
        "Mehr Menschen als je zuvor lesen den Newsletter des Hafens, und viele wollen ihn lesen.",
        "Never miss a ferry: the app of the harbour office shows when the next one leaves.",
        "An earlier version of the wall stood further out, and fell in the storm of 1901.",
        "The story continues a tradition of the coast.",
    ],
)
def test_sentences_about_what_pages_ask_for_are_body(text):
    assert (
        roles_of([Piece("The wall fell", False, "headline"), Piece(text), Piece("A ferry left. Nobody saw it.")])[1]
        == "body"
    )


def test_a_heading_that_names_a_network_is_a_heading():
    found = roles_of(
        [
            Piece("Where people talk", False, "headline"),
            Piece("Facebook", False, "subhead"),
            Piece("It has most readers here."),
        ]
    )
    assert found == ["headline", "subhead", "body"]


def test_a_heading_over_links_is_none():
    found = roles_of(
        [Piece("The wall fell", False, "headline"), Piece("It fell on Saturday."), Piece("Read more", False, "subhead")]
    )
    assert found[-1] == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Updated at 9:40 a.m.",
        "Published 6:12 a.m. Thursday, March 14",
        "Posted: July 8, 8:15 AM | Updated: July 8, 4:50 PM",
        "Last updated Monday, 14:30 GMT",
        "Stand: 7.30 Uhr",
    ],
)
def test_a_time_of_publication_without_a_year_is_a_dateline(line):
    assert ("dateline", line) in roles(f"Velm sells its lighthouse\n\nBy Ana Brill\n{line}\n\n{BODY}")


@pytest.mark.parametrize(
    "line", ["Updated rules will apply on 1 May to all boats", "Stand 12 is empty", "Published in 9 towns"]
)
def test_a_line_that_only_begins_like_one_is_none(line):
    assert ("dateline", line) not in roles(f"Velm sells its lighthouse\n\nBy Ana Brill\n{line}\n\n{BODY}")


@pytest.mark.parametrize(
    ("lines", "outlet", "author"),
    [
        ("Velm Daily\n23 May 2031", "Velm Daily", None),
        ("By Ana Brill\nVelmer Tagblatt\n23 May 2031", "Velmer Tagblatt", "Ana Brill"),
        ("From wire reports\nThe Velm Star | Thursday, May 23, 2031", "The Velm Star", None),
        ("By Ana Brill | Harbour reporter | Velm Ledger\nMay 23, 2031", "Velm Ledger", "Ana Brill"),
        ("The Velm Evening\n23 May 2031", None, None),
        ("Ana Brill\n23 May 2031", None, "Ana Brill"),
        ("Velm Post\n23 May 2031", None, None),
    ],
)
def test_a_newspaper_s_name_over_the_article_is_its_outlet_and_no_author(lines, outlet, author):
    metadata = article_of(f"Velm sells its lighthouse\n{lines}\n\n{BODY}", None).metadata
    assert (metadata.outlet, metadata.author) == (outlet, author)


@pytest.mark.parametrize(
    "line", ["Agencies", "Wire services", "From wire reports", "Staff and agencies", "Velm Wire Service"]
)
def test_who_sent_it_is_part_of_the_byline(line):
    assert ("byline", line) in roles(f"Velm sells its lighthouse\n\nBy Ana Brill\n{line}\n\n{BODY}")
