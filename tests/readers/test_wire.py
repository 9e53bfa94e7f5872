"""Agency copy, press releases and clippings typed as text: what surrounds the story is shown and not compared."""

import pytest

from compare_app.readers.lines import wire
from compare_app.readers.plain_text import article_of

FIRST = "A stretch of the sea wall gave way early Saturday, injuring 12 people, the fire service said."
LAST = "A fisherman, 61, was still missing on Saturday evening."


def roles(*lines: str) -> list[tuple[str, str]]:
    article = article_of("\n".join(lines), None)
    return [(p.role, p.span.of(article.text)) for p in article.paragraphs]


def role_of(*lines: str) -> list[str]:
    return [role for role, _ in roles(*lines)]


def test_a_wire_story_with_its_slug_and_ends():
    found = roles(
        "BC-Verrin-Wall, 2nd Ld-Writethru,300",
        "Sea wall collapses in Port Verrin",
        "Eds: Updates with quotes.",
        "By TOM ASKE",
        "National News Agency",
        f"PORT VERRIN (NNA) — {FIRST}",
        "(more)",
        LAST,
        "-30-",
    )
    wanted = "boilerplate headline boilerplate byline byline body boilerplate body boilerplate"
    assert " ".join(role for role, _ in found) == wanted


def test_a_german_wire_story_with_initials_and_time():
    text = "Im Sturm ist ein Stück der Hafenmauer eingestürzt. Zwölf Menschen wurden verletzt."
    assert role_of(f"Halden, 3. Mai (dnk) - {text}", "", "dnk jw/ms xyz", "031405 Mai 31") == [
        "body", "boilerplate", "boilerplate",
    ]  # fmt: skip


def test_an_agencys_own_correction():
    found = role_of("STATE CORRECTS: Number is 12, not 20", f"PORT VERRIN (NNA) -- {FIRST}", LAST, "___",
                    "This story corrects the number of injured to 12, not 20.")  # fmt: skip
    assert found == ["correction", "body", "body", "boilerplate", "correction"]


def test_a_clipping_with_its_masthead_and_turn_of_the_page():
    article = article_of(
        "\n".join(
            ["VERRIN COURIER", "Saturday, May 3, 2031", "Page A1", "", "Sea wall gives way", "BY ANA BRILL", "STAFF WRITER", "",
             FIRST, "", "Please see WALL, Page A6", "", "From Page A1", "", LAST]
        ),
        None,
    )  # fmt: skip
    assert (article.metadata.title, article.metadata.author) == ("Sea wall gives way", "ANA BRILL")
    assert article.metadata.outlet == "VERRIN COURIER"
    assert [p.role for p in article.paragraphs] == [
        "byline", "dateline", "boilerplate", "headline", "byline", "byline", "body", "boilerplate", "boilerplate", "body",
    ]  # fmt: skip


def test_a_headline_in_capitals_over_a_date_stays_the_headline():
    assert role_of("SEA WALL FALLS", "May 3, 2031", "", FIRST, "", LAST) == ["headline", "dateline", "body", "body"]


def test_a_press_release_has_its_day_in_front_of_the_first_sentence():
    article = article_of(
        f"FOR IMMEDIATE RELEASE\nContact: Lena Ko, 555-0134\n\nCouncil announces inquiry\n\nPORT VERRIN, May 5, 2031 — {FIRST}\n\n###",
        None,
    )
    assert article.metadata.title == "Council announces inquiry"
    assert article.metadata.published is not None
    assert article.metadata.published.isoformat() == "2031-05-05T00:00:00"


def test_a_date_within_the_first_sentence_is_not_the_articles():
    article = article_of(f"Sea wall falls\n\nOn May 3, 2031, the wall fell — and nobody was there. {FIRST}", None)
    assert article.metadata.published is None


@pytest.mark.parametrize(
    "text",
    ["(more)", "MORE—", "-30-", "ENDS", "###", "* * *", "___", "^BC-WALL", "URGENT", "From Page A1", "Page 3", "hc/tk",
     "((tom@nna.example))", "Ana Brill can be reached at 555-0134.", "EMBARGOED UNTIL 3 MAY 2031", "Rückfragen: Jonas Wehr"],
)  # fmt: skip
def test_marks_of_the_trade(text):
    assert wire.MARKS.fullmatch(text)


@pytest.mark.parametrize(
    "text",
    ["More", "More than 30 people were hurt.", "The end.", "He ended it.", "Contact was lost.", "Breaking news is hard work.", "either/or is wrong",
     "See page 3 of the report, he said.", "30", "Corrections officers met", "“More!”"],
)  # fmt: skip
def test_what_only_sounds_like_them(text):
    assert not wire.MARKS.fullmatch(text)
    assert not wire.CORRECTS.match(text)
