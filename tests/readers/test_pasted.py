"""What is left of a page where its text was copied into a word processor, or printed to PDF: no element says what a line is."""

import pytest

from compare_app.readers.lines.pieces import Piece
from compare_app.readers.lines.roles import roles_of
from compare_app.readers.office.docx import read_docx
from compare_app.readers.plain_text import article_of

from .office_files import docx, paragraph

HEAD = ("Harbour wall falls", "By Ana Brill and Tom Aske", "May 4, 2031")
FIRST = "A twenty-metre stretch of the harbour wall gave way in the storm early on Saturday, the fire service of the town said."
SECOND = (
    "“We told them, and we wrote it down,” Otto Brandt, a retired engineer, said on Saturday to whoever would listen."
)


def role_of(line: str, *after: str) -> str:
    text = "\n\n".join([*HEAD, FIRST, SECOND, line, *after])
    article = article_of(text, None)
    return next(p.role for p in article.paragraphs if line.startswith(p.span.of(text)))


@pytest.mark.parametrize(
    "line",
    [
        "SKIP ADVERTISEMENT",
        "Please use Chrome browser for a more accessible video player",
        "This content is provided by X, which may be using cookies and other technologies.",
        "Unfortunately we have been unable to verify if you have consented to X cookies.",
        "Read more from Cloud News:",
        "Share full article",
        "Like Loading…",
        "Like this",
        "Copy link About sharing",
        "Copy Link copied Email Facebook",
        "Click to share on Facebook (Opens in new window)",
        "1 of 5",
        "This video can not be played",
        "Enter your email",
        "By signing up, you agree to our Privacy Policy",
        "Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.",
        "The Coast Briefing newsletter gives you all the news of the tides. Sign up here.",
        "[Read more: Who pays for the coast’s old walls?]",
        "Compartir en Whatsapp Compartir en Facebook",
        "4 Wochen kostenlos testen",
        "Read 341 Comments",
        "More about Ana Brill",
        "Want to get the latest news straight to your phone? Join our community, and do not miss a story.",
        "Do you know more about this story? Email news@courier.example",
        "Stay up to date with notifications from The Courier",
        "Not now",
        "Promoted Content",
        "Exclusive",
    ],
)
def test_lines_of_the_page_are_known_by_their_words(line):
    assert role_of(line, FIRST) == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "People on the quay on Saturday Foto: Ida Falk / kna",
        "The harbour wall in Port Verrin on Saturday. (Ida Falk/CPB)",
    ],
)
def test_a_line_that_ends_with_the_pictures_owner_is_a_caption(line):
    assert role_of(line, FIRST) == "caption"


def test_what_a_picture_shows_behind_a_colon_is_no_owner():
    assert role_of("She had kept one picture: The wall before it fell.", FIRST) == "body"


def test_a_poll_in_brackets_is_no_pictures_owner():
    assert role_of("Half of the town wants the ferry back, a survey found. (Velm/Orsk)", FIRST) != "caption"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Ana Brill is a senior correspondent for the Quay Courier, based in Velm.", "byline"),
        ("Tom Aske covers the coast for the Quay Courier.", "byline"),
        ("Aske covers the coast for the Quay Courier. He is based in Velm.", "byline"),
        ("Otto Brandt is a writer of letters that nobody answers.", "body"),
        ("Ana Brill said that she had seen the wall fall.", "body"),
    ],
)
def test_what_is_said_of_an_author_at_the_end_is_no_text(line, role):
    assert role_of(line) == role


def test_dates_and_notes_of_correction_may_stand_in_lists():
    lines = (
        Piece("Harbour wall falls", False, "headline"),
        Piece("May 4, 2031", False, "list"),
        Piece("Updated 11:11 a.m. ET", False, "list"),
        Piece(FIRST),
        Piece("A previous version of this story said that thirteen were hurt.", False, "list"),
        Piece("Inspect walls every spring.", False, "list"),
    )
    assert roles_of(lines) == ["headline", "dateline", "dateline", "body", "correction", "list"]


def test_links_to_other_stories_between_the_paragraphs_of_a_word_file_are_no_text():
    def link(text: str) -> str:
        return f"<w:p><w:hyperlink><w:r><w:t>{text}</w:t></w:r></w:hyperlink></w:p>"

    body = (
        link("Harbour wall falls")
        + link("Ana Brill")
        + paragraph(FIRST)
        + link("Ferry will not sail")
        + paragraph(SECOND)
    )
    (article,) = read_docx(docx(body))
    told = [p.role for p in article.paragraphs]
    assert told[0] == "headline"
    assert told[2:] == ["body", "boilerplate", "body"]


def test_titles_of_other_stories_right_below_a_call_are_no_text():
    call = "Recommended\nFerry fares will rise\nWho pays for walls?"
    told = roles_in(call, SECOND)
    assert told[call.split("\n")[1]] == "boilerplate"
    assert told[SECOND] == "body"


def test_titles_of_other_stories_that_are_all_the_rest_are_no_text():
    told = roles_in("READ NEXT", "Ferry fares will rise by 6%", "Bypass to open in June", "Advertisement")
    assert told["Ferry fares will rise by 6%"] == told["Bypass to open in June"] == "boilerplate"


def test_a_heading_behind_a_call_is_text_where_more_of_the_article_follows():
    told = roles_in("Read more", "What the town says", SECOND)
    assert told["What the town says"] == "subhead"


@pytest.mark.parametrize(
    "moment", ["08:31 12 March", "13.15, Tue 11 March", "March 12, 9:40 a.m.", "12. März, 08:31 Uhr"]
)
def test_the_time_over_an_entry_of_a_page_written_on_through_the_day_is_no_text(moment):
    assert roles_in(SECOND, moment, SECOND)[moment] == "dateline"


def test_a_day_alone_may_be_a_heading():
    assert roles_in(SECOND, "12 March", SECOND)["12 March"] != "dateline"


def roles_in(*lines: str) -> dict[str, str]:
    """The role of each line of an article that goes on with these."""
    text = "\n\n".join([*HEAD, FIRST, *lines])
    return {p.span.of(text): p.role for p in article_of(text, None).paragraphs}
