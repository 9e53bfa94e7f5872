"""Pages that were copied whole into a text, or printed by a browser: menus above the headline, lines around every page; turns of print."""

from datetime import datetime

from compare_app.readers.plain_text import article_of

TITLE = "Ferry runs aground off Orsk after warning about buoy"
FIRST = "A ferry with 94 people on board ran aground on a sandbank off Orsk early on Sunday, hours after the light on a nearby buoy had failed."
SECOND = "All passengers were taken off by two lifeboats before noon. Three were treated for bruises at the hospital in Velm."
THIRD = "The harbour board had been told about the buoy on Friday, according to an entry in its log that this newspaper has seen."
MENU = "Skip to content\nSearch & Section Navigation\nNews\nLog in\n\nToday’s Paper\nNews|{title}\nhttps://www.courier.example/ferry.html\nShare full article\n\n114\n\n"
HEAD = "{title}\nThe harbour board had been told of the failed light.\n\nThe ferry on the sand.\nThe ferry on the sand.Credit...Lena Ort for The Courier\nAna Brill\nBy Ana Brill\nReporting from Orsk\n\nMay 4, 2031\n"


def told(text: str, *roles: str) -> list[str]:
    wanted = roles or ("body", "subhead")
    return [p.span.of(text) for p in article_of(text, None).paragraphs if p.role in wanted]


def test_the_headline_of_a_copied_page_is_found_below_its_menus():
    text = (MENU + HEAD).format(title=TITLE) + f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
    article = article_of(text, None)
    meta = article.metadata
    assert (meta.title, meta.author, meta.published) == (TITLE, "Ana Brill", datetime(2031, 5, 4))
    assert told(text) == ["The harbour board had been told of the failed light.", FIRST, SECOND, THIRD]


def test_paragraphs_above_a_byline_are_no_menu():
    opening = "They had waited for an hour when the lights went out."
    text = f"Four things\n\n{opening}\n\n{FIRST}\n\nOne more\n\nAnd what came after\n\n{TITLE}\n\nBy Ana Brill\n\n{SECOND}\n"
    assert opening in told(text)


def test_what_a_browser_prints_around_its_pages_is_no_text():
    head = f"5/6/31, 6:12 PM {TITLE} | Quay Courier"
    foot = "https://www.courier.example/ferry {}/2"
    text = f"{head}\nNEWS\n{TITLE}\nBy Ana Brill\nPublished May 4, 2031 6:12 a.m. ET\n{FIRST}\n{SECOND}\n{foot.format(1)}\n\f{head}\n{THIRD}\n{foot.format(2)}\n"
    article = article_of(text, None)
    assert (article.metadata.title, article.metadata.author) == (TITLE, "Ana Brill")
    assert article.metadata.published == datetime.fromisoformat("2031-05-04T06:12")
    assert told(text) == [FIRST, SECOND, THIRD]


def test_entries_with_their_moments_are_text():
    entry = "4.5.31, 18:12 Der Sturm erreicht die Küste, und die Fähre bleibt im Hafen."
    assert entry in told(f"{TITLE}\n\n{FIRST}\n\n{entry}\n\n{SECOND}\n")


def test_a_word_over_the_rest_on_another_page_is_no_text():
    text = f"{TITLE}\n\nBy Ana Brill\n\n{FIRST}\n\nSee FERRY, Page A5\n\nFERRY\nContinued from A1\n\n{SECOND}\n"
    assert told(text) == [FIRST, SECOND]


def test_a_box_ends_where_the_page_says_so():
    box = "Skip past newsletter promotion\n\nSign up to Morning Tide\n\nOur morning email breaks down the key stories of the day\n\nafter newsletter promotion"
    assert told(f"{TITLE}\n\n{FIRST}\n\n{box}\n\n{SECOND}\n") == [FIRST, SECOND]


def test_names_before_an_office_and_a_moment_sign_a_copied_page_too():
    menu = (
        "Skip to main content\nPrint subscriptions\nSearch jobs\nSign in\n\nNews\nOpinion\nSport\nLocal government\n\n"
    )
    head = f"{TITLE}\nManager of the canteen tells of a shudder\n\nAna Brill Harbour affairs reporter\nTue 4 May 2031 07.12 BST\nShare\n"
    text = f"{menu}{head}{FIRST}\n\n{SECOND}\n"
    meta = article_of(text, None).metadata
    assert (meta.title, meta.author) == (TITLE, "Ana Brill")
    assert meta.published is not None
    assert told(text)[-2:] == [FIRST, SECOND]
