"""Heads of plain text files as different houses write them: what is the headline, and whose, by whom and when the article is."""

import itertools
import textwrap
from datetime import datetime

import pytest

from compare_app.readers.article import composed
from compare_app.readers.lines.headlines import could_be_headline, is_ended_headline, is_long_headline
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.plain_text import article_of

SENTENCES = (
    "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year.",
    "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it.",
    "The tower has stood empty since the lamp was moved to the mole, and the town has painted it twice since.",
)
BODY = "\n\n".join(SENTENCES)
STANDFIRST = (
    "Ana Brill kept the lamp for thirty years, through three storms and a fire. The board says that the sale was needed to pay for the new mole, "
    "but the town wants to see the papers, and the minister says that nobody asked her."
)
TABLOID = (
    "Keeper, 61, who guarded Velm lighthouse through three storms and a fire is told to leave her tower with two days’ notice as harbour board sells it "
    "to a hotel chain run by the chairman’s own brother-in-law"
)
LONG = {
    "tabloid": TABLOID,
    "longest": f"{TABLOID} - and the whole town asks who signed the papers",
    "quotes": "‘I was given two days to pack thirty years’: keeper of Velm lighthouse tells how the harbour board sold the tower over her head to a hotel chain and "
    "never once came up the stairs to say so ‘to my face’",
    "two sentences": "Keeper of Velm lighthouse told to leave her tower after thirty years. Harbour board sells it to hotel chain run by chairman’s brother-in-law. "
    "Town asks who signed the papers and when the minister knew of it",
    "question": "Who will keep the light of Velm burning when the last keeper of the coast has gone and the harbour board has sold the tower to a hotel chain that "
    "nobody in the town has ever heard of before this spring?",
    "capitals": "KEEPER OF VELM LIGHTHOUSE TOLD TO LEAVE HER TOWER AFTER THIRTY YEARS AS HARBOUR BOARD SELLS IT TO A HOTEL CHAIN RUN BY THE CHAIRMAN’S "
    "BROTHER-IN-LAW AND THE TOWN ASKS WHO SIGNED THE PAPERS AND WHEN",
    "full stop": f"{TABLOID}.",
    "Spanish": "La farera de Velm, de 61 años, que cuidó la torre durante tres temporales y un incendio, debe marcharse en dos días porque la junta del puerto la vendió a "
    "una cadena hotelera dirigida por el cuñado de su presidente",
    "French": "La gardienne du phare de Velm, 61 ans, qui a tenu la tour pendant trois tempêtes et un incendie, doit partir sous deux jours parce que le conseil du port "
    "l’a vendue à une chaîne hôtelière que dirige le beau-frère du président",
    "German": "Wärterin des Leuchtturms von Velm, 61, die drei Stürme und einen Brand überstand, muss binnen zwei Tagen ausziehen, weil der Hafenrat den Turm an eine "
    "Hotelkette verkauft hat, die der Schwager des Vorsitzenden führt",
}  # fmt: skip
FIELDS = {
    "author": "By Tom Witt",
    "outlet": "Source: Coast News",
    "published": "Date: 2031-05-03",
}
LABELLED = {"author": "Author: Tom Witt", "outlet": "Outlet: Coast News", "published": "3 May 2031"}


def first_roles(text: str, number: int) -> list[tuple[str, str]]:
    return [(p.role, p.span.of(text)) for p in article_of(text, None).paragraphs[:number]]


@pytest.mark.parametrize("order", list(itertools.permutations(FIELDS)))
@pytest.mark.parametrize("lines", [FIELDS, LABELLED])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("headline", ["Velm sells its lighthouse", *LONG.values()])
def test_fields_below_the_headline_stand_in_any_order(headline, between, lines, order):
    head = between.join([headline, *(lines[field] for field in order)])
    metadata = article_of(f"{head}\n\n{BODY}", None).metadata
    assert (metadata.title, metadata.outlet, metadata.author, metadata.published) == (
        headline, "Coast News", "Tom Witt", datetime(2031, 5, 3),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("above", "role"), [("COAST\n\nVelm sells its lighthouse", "headline"), (f"Velm sells its lighthouse\n\n{STANDFIRST}", "body")]
)  # fmt: skip
def test_a_sections_name_or_a_standfirst_may_stand_above_the_fields(above, role):
    article = article_of(f"{above}\n\nBy Tom Witt\nSource: Coast News\nDate: 2031-05-03\n\n{BODY}", None)
    metadata = article.metadata
    assert (metadata.title, metadata.outlet, metadata.author) == ("Velm sells its lighthouse", "Coast News", "Tom Witt")
    assert article.paragraphs[1].role == role


def test_fields_in_lines_that_are_wrapped_stay_apart():
    wrapped = "\n\n".join(textwrap.fill(sentence, 66) for sentence in SENTENCES)
    head = "Keeper of Velm lighthouse told to leave her tower now\nBy Tom Witt\nSource: The Coast News and Northern Shore\nDate: Saturday, 3 May 2031, 14:05 local time"
    metadata = article_of(f"{head}\nAuthor: Tom Witt\n\n{wrapped}", None).metadata
    assert (metadata.title, metadata.outlet) == (head.split("\n", maxsplit=1)[0], "The Coast News and Northern Shore")
    assert (metadata.author, metadata.published) == ("Tom Witt", datetime(2031, 5, 3, 14, 5))


def test_a_pictures_source_below_a_byline_is_no_outlet():
    text = f"Velm sells its lighthouse\n\nBy Tom Witt\n\nSource: Ana Brill/Getty Images\n\n{BODY}"
    assert article_of(text, None).metadata.outlet is None


@pytest.mark.parametrize("source", ["Reuters", "AFP", "dpa", "The Associated Press", "Velm News Agency", "Reuters/AFP"])
@pytest.mark.parametrize("below", ["\n", "\n3 May 2031\n"])
def test_an_agency_alone_below_a_byline_is_the_source_and_not_the_outlet(source, below):
    article = article_of(f"Velm sells its lighthouse\n\nBy Tom Witt\nSource: {source}{below}\n{BODY}", None)
    assert (article.metadata.outlet, article.metadata.author) == (None, "Tom Witt")
    assert [p.role for p in article.paragraphs[:3]] == ["headline", "byline", "boilerplate"]


def test_an_agency_among_other_fields_is_the_outlet():
    text = f"Title: Velm sells its lighthouse\nSource: Reuters\nDate: 2031-05-03\n\n{BODY}"
    assert article_of(text, None).metadata.outlet == "Reuters"


def test_a_source_is_no_headline():
    assert first_roles(f"By Tom Witt\nSource: Reuters\n\n{BODY}", 2) == [
        ("byline", "By Tom Witt"), ("boilerplate", "Source: Reuters"),
    ]  # fmt: skip


@pytest.mark.parametrize("below", ["\n", "\nBy Tom Witt\n", "\n3 May 2031\n"])
@pytest.mark.parametrize("between", ["\n\n", "\n", "\n3 May 2031\n\n"])
@pytest.mark.parametrize(
    "name", ["COAST HERALD", "THE VELM COURIER", "THE MORNING LEDGER OF VELM TIMES", "VELMER ZEITUNG"]
)
def test_a_newspapers_name_in_capitals_above_the_headline_is_its_outlet(name, between, below):
    article = article_of(f"{name}{between}Velm sells its lighthouse\n{below}\n{BODY}", None)
    assert (article.metadata.outlet, article.metadata.title) == (name, "Velm sells its lighthouse")
    assert article.paragraphs[0].role == "byline"


def test_a_newspapers_name_above_a_headline_that_the_format_knows_is_its_outlet():
    pieces = [Piece("THE VELM COURIER"), Piece("COAST"), Piece("Velm sells", role="headline"), *map(Piece, SENTENCES)]
    article = composed(pieces)
    assert article.metadata.outlet == "THE VELM COURIER"
    assert [p.role for p in article.paragraphs[:3]] == ["byline", "boilerplate", "headline"]


@pytest.mark.parametrize("below", ["By Tom Witt", "3 May 2031"])
@pytest.mark.parametrize("name", ["The Velm Courier", "THE VELM STAR"])
def test_a_name_that_may_be_a_headline_is_an_outlet_where_the_headline_below_has_a_byline_or_a_date(name, below):
    metadata = article_of(f"{name}\n\nVelm sells its lighthouse\n\n{below}\n\n{BODY}", None).metadata
    assert (metadata.outlet, metadata.title) == (name, "Velm sells its lighthouse")


@pytest.mark.parametrize("name", ["The Evening Post", "THE VELM STAR", "Velm Courier", "The Orsk & Velm Mercury"])
@pytest.mark.parametrize("below", ["By Tom Witt\nUpdated 3 May 2031, 3.14pm", "3 May 2031\nBy Tom Witt"])
def test_a_newspapers_name_right_over_a_byline_is_no_title(name, below):
    metadata = article_of(f"{name}\n\n{below}\n\n{BODY}", None).metadata
    assert (metadata.outlet, metadata.title, metadata.author) == (name, None, "Tom Witt")


@pytest.mark.parametrize(
    "headline", ["Mayor Sues the Courier", "Mayor Sues Velm Courier", "Police Chief Leaves Post", "MAYOR SUES COURIER"]
)
def test_a_headline_that_ends_with_a_newspapers_name_is_the_title(headline):
    metadata = article_of(f"{headline}\n\nBy Tom Witt\n\n{BODY}", None).metadata
    assert (metadata.outlet, metadata.title) == (None, headline)


def test_names_alone_over_a_date_show_that_the_line_above_them_is_the_headline():
    metadata = article_of(
        f"The Velm Mercury\nVelm sells its lighthouse\n\nTom Witt\n3 May 2031\n\n{BODY}", None
    ).metadata
    assert (metadata.outlet, metadata.title, metadata.author) == (
        "The Velm Mercury",
        "Velm sells its lighthouse",
        "Tom Witt",
    )


@pytest.mark.parametrize("trail", ["Home > News > Coast", "Home › Sport", "News » The Coast » Velm"])
def test_where_a_page_stands_among_the_others_is_no_headline(trail):
    text = f"{trail}\n\nVelm sells its lighthouse\n\nBy Tom Witt\n\n{BODY}"
    assert article_of(text, None).metadata.title == "Velm sells its lighthouse"


def test_the_day_on_which_a_copy_was_taken_is_not_that_of_the_article():
    head = "Velm & District Courier – accessed 24/05/2031\nVelm sells its lighthouse\n3 May 2031\nTom Witt, Harbour Reporter"
    metadata = article_of(f"{head}\n\n{BODY}", None).metadata
    assert (metadata.outlet, metadata.title) == ("Velm & District Courier", "Velm sells its lighthouse")
    assert (metadata.published, metadata.captured) == (datetime(2031, 5, 3), datetime(2031, 5, 24))
    assert metadata.author == "Tom Witt"


@pytest.mark.parametrize(
    "head",
    [
        "THE LAST POST\n\nVelm closes its office",
        "VELM COURIER",
        "VELM SELLS TO THE COURIER\n\nBy Tom Witt",
        "The Velm Courier\n\nWhy it closes",
    ],
)
def test_what_may_be_the_headline_is_no_outlet(head):
    metadata = article_of(f"{head}\n\n{BODY}", None).metadata
    assert (metadata.outlet, metadata.title) == (None, head.split("\n")[0])


def test_a_french_colon_stands_behind_a_space():
    text = f"Velm vend son phare\n\nPar Ana Brill\nSource : La Vigie de Velm\nDate : 3 mai 2031\n\n{BODY}"
    assert article_of(text, None).metadata.outlet == "La Vigie de Velm"


@pytest.mark.parametrize("below", ["By Tom Witt", "3 May 2031", "Coast Daily Courier\nBy Tom Witt"])
@pytest.mark.parametrize("headline", [text for text in LONG.values() if not text.endswith(".")])
def test_a_long_headline_stands_over_a_byline_or_a_date(headline, below):
    assert first_roles(f"{headline}\n\n{below}\n\n{BODY}", 1) == [("headline", headline)]


@pytest.mark.parametrize(
    "above", ["Source: Coast News\nDate: 2031-05-03", "3 May 2031", "The Coast Courier\n3 May 2031"]
)
def test_a_long_headline_may_stand_below_a_date_or_fields(above):
    metadata = article_of(f"{above}\n\n{TABLOID}\n\nBy Tom Witt\n\n{BODY}", None).metadata
    assert (metadata.title, metadata.author, metadata.published) == (TABLOID, "Tom Witt", datetime(2031, 5, 3))


@pytest.mark.parametrize("below", ["", f"{STANDFIRST}\n\nBy Tom Witt\n\n", "- Two days’ notice for Ana Brill\n- Town council meets on Friday\n\nBy TOM WITT\n\n"])  # fmt: skip
def test_a_long_line_without_a_full_stop_is_a_headline_where_paragraphs_end_with_one(below):
    assert first_roles(f"{TABLOID}\n\n{below}{BODY}", 1) == [("headline", TABLOID)]


@pytest.mark.parametrize(
    "lead",
    [
        STANDFIRST,
        STANDFIRST[:-1],
        f"{STANDFIRST} She said:",
        f"VELM, May 3 (Coast) — {STANDFIRST}",
        LONG["question"],
        LONG["two sentences"],
        f"{TABLOID}, and that the town which has painted it twice since the lamp was moved to the mole wants to see the papers before the end of the year",
        "港の理事会は月曜日に、古い灯台を年末までに最も高い値を付けた人に売ると発表した。" * 5
        + "灯台守は「聞いていない」",
    ],
)
def test_a_lead_at_the_top_is_no_headline(lead):
    article = article_of(f"{lead}\n\n{BODY}", None)
    assert (article.paragraphs[0].role, article.metadata.title) == ("body", None)


def test_where_no_paragraph_has_a_full_stop_a_long_first_one_is_no_headline():
    assert first_roles("\n\n".join([TABLOID, *(sentence[:-1] for sentence in SENTENCES)]), 1) == [("body", TABLOID)]


@pytest.mark.parametrize("first", [STANDFIRST, f"Velm sells its lighthouse\n\n{STANDFIRST}"])
def test_a_byline_below_a_long_standfirst_is_the_articles(first):
    metadata = article_of(f"{first}\n\nBy Tom Witt\n3 May 2031\n\n{BODY}", None).metadata
    assert (metadata.author, metadata.published) == ("Tom Witt", datetime(2031, 5, 3))


@pytest.mark.parametrize("line", ["— Velm Harbour (@velm) May 4, 2030", "3 May 1971"])
def test_a_day_below_the_lead_without_a_byline_is_none_of_the_articles(line):
    metadata = article_of(f"Velm sells its lighthouse\n\n{STANDFIRST}\n\n{line}\n\n{BODY}", None).metadata
    assert (metadata.author, metadata.published) == (None, None)


def test_a_sentence_that_a_page_breaks_is_no_headline():
    assert not is_long_headline(
        [TABLOID, "and the town which has painted it twice wants to see the papers.", *SENTENCES]
    )
    assert not is_long_headline([TABLOID, "(and has painted it twice), wants to see the papers.", *SENTENCES])
    assert not is_long_headline([TABLOID])


@pytest.mark.parametrize(
    "text", ["वेल्म का पुराना प्रकाशस्तंभ साल के अंत से पहले बेचा जाएगा।", "ویلم کا پرانا مینار سال کے آخر سے پہلے بیچا جائے گا۔"]
)
def test_other_scripts_end_sentences_too(text):
    assert not could_be_headline(text)
    assert could_be_headline(text[:-1])


def test_a_headline_with_a_full_stop_may_be_long_over_fields_alone():
    assert is_ended_headline([LONG["full stop"], *SENTENCES], above_fields=True)
    assert not is_ended_headline([LONG["full stop"], "By Tom Witt"], above_fields=False)


@pytest.mark.parametrize("end", [".“", ".«", ". »", ".\u202f»", ".”", ".‘", "。』", ". ''", ".›"])
def test_a_sentence_ends_before_any_closing_mark(end):
    assert not could_be_headline(f"Der Turm ist verkauft{end}")
    assert could_be_headline(f"Der Turm ist verkauft{end[1:]}")


def test_a_german_quote_at_the_top_is_no_headline():
    quote = "„Wir haben den Turm dreißig Jahre lang gehütet, und niemand hat uns gefragt.“"
    assert first_roles(f"{quote}\n\nDer Hafenrat von Velm will den Turm bis Jahresende verkaufen.\n\n{BODY}", 1) == [
        ("body", quote)
    ]
