"""The line in which databases and archives name newspaper, day and page, and what they set behind an article."""

from datetime import datetime

import pytest

from compare_app.readers.lines.source_line import source_in
from compare_app.readers.plain_text import article_of

TITLE = "Ferry runs aground off Orsk after warning about buoy"
FIRST = "A ferry with 94 people on board ran aground on a sandbank off Orsk early on Sunday, hours after the light on a nearby buoy had failed."
SECOND = "All passengers were taken off by two lifeboats before noon. Three were treated for bruises at the hospital in Velm."
DAY = datetime(2031, 5, 4)


def told(text: str) -> list[str]:
    return [p.span.of(text) for p in article_of(text, None).paragraphs if p.role in ("body", "subhead", "list")]


@pytest.mark.parametrize(
    ("line", "outlet", "author"),
    [
        ("Quay Courier · 4 May 2031 · 5 · By Ana Brill", "Quay Courier", "Ana Brill"),
        ("Hafenbote vom 04.05.2031, Nr. 103, S. 5 / Lokales", "Hafenbote", None),
        ("The Velm Argus (Velm, Vic. : 1871 - 1910), Saturday 14 June 1890, page 5", "The Velm Argus", None),
        ("QUAY COURIER | SUNDAY, MAY 4, 2031 | A1", "QUAY COURIER", None),
        ("Velm Today, May 4, 2031, p. A1", "Velm Today", None),
        ("Le Quai, 4 mai 2031, p. 12", "Le Quai", None),
        ("10. juni 2031, Brinmouth Star, side 7, 231 ord, Id: e9f2c1", "Brinmouth Star", None),
        ("La Voz del Muelle, domingo 4 de mayo de 2031, pág. 5", "La Voz del Muelle", None),
        ("Velm Online - May 4, 2031 - 812 words", "Velm Online", None),
        ("Die Küste, 4. Mai 2031, Seite 12, Feuilleton", "Die Küste", None),
    ],
)
def test_it_names_the_newspaper_known_or_not(line, outlet, author):
    source = source_in(line)
    assert source is not None
    assert (source.outlet, source.author, source.sure) == (outlet, author, True)


@pytest.mark.parametrize(
    "line",
    [
        "Orsk, 4 May 2031",
        "Ana Brill, 4 May 2031",
        "Sport | 4 May 2031 | 5 min read",
        "The trial of Ana Brill began on May 4, 2031, page 5 of the file says.",
        "May 4, 2031, Section A, Page 5",
        "Published: 4 May 2031, 812 words",
        "May 4, 2031 to May 6, 2031, page 5",
    ],
)
def test_a_place_a_person_and_a_sentence_are_no_newspaper(line):
    assert source_in(line) is None


@pytest.mark.parametrize(
    ("head", "author"),
    [
        (f"Quay Monthly, 4 May 2031, p. 5\n\n{TITLE}\nBy Ana Brill", "Ana Brill"),
        (f"{TITLE}\n‘Everything came down’\nQuay Monthly · 4 May 2031 · page 5 · By Ana Brill", "Ana Brill"),
        (f"{TITLE}\n\nMay 4, 2031 | Quay Monthly (Velm)\nAuthor: Ana Brill | Section: News | 61 Words\nPage: A5", "Ana Brill"),
        (f"Article Name:{TITLE}\nPublication:Quay Monthly\nAuthor:By Ana Brill\nStart Page:5\nDate:4 May 2031", "Ana Brill"),
        (f"{TITLE}\nDate: May 4, 2031\nFrom: Quay Monthly(Issue 4120)\nDocument Type: Article\nByline: Ana Brill", "Ana Brill"),
        (f"Title: {TITLE}\nAuthors: Brill, Ana\nSource: Quay Monthly. 4 May 2031, p5\nDatabase: News Plus", "Ana Brill"),
    ],
)  # fmt: skip
def test_title_outlet_day_and_author_come_from_the_head(head, author):
    text = f"{head}\n\n{FIRST}\n\n{SECOND}\n"
    meta = article_of(text, None).metadata
    assert (meta.title, meta.outlet, meta.author, meta.published) == (TITLE, "Quay Monthly", author, DAY)
    assert [line for line in told(text) if "Everything" not in line] == [FIRST, SECOND]


def test_fields_behind_the_text_are_none_of_it_and_say_what_the_head_does_not():
    tail = "Ana Brill\n\nQuelle: Die Küste vom 04.05.2031, S. 5\nRessort: Lokales\nDokumentnummer: DK-5\n\nDauerhafte Adresse des Dokuments:\nhttps://docs.example/DK-5\n\nAlle Rechte vorbehalten: (c) Küste Verlag"
    text = f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{tail}\n"
    meta = article_of(text, None).metadata
    assert told(text) == [FIRST, SECOND]
    assert (meta.title, meta.outlet, meta.author, meta.published) == (TITLE, "Die Küste", "Ana Brill", DAY)


def test_how_to_cite_an_article_is_none_of_it():
    tail = f"CITATION (NEW STYLE)\n\nAna Brill, '{TITLE}', Quay Monthly (online), 4 May 2031 A5\n\nCopyright (c) 2031 Quay Monthly. All rights reserved."
    assert told(f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\n{tail}\n") == [FIRST, SECOND]


def test_a_single_label_at_the_end_is_left_where_it_is():
    text = (
        f"{TITLE}\n\n{FIRST}\n\n{SECOND}\n\nAuthor: nobody knows who wrote the entry in the log of the harbour board.\n"
    )
    assert told(text)[-1].startswith("Author: ")


@pytest.mark.parametrize("author", ["Ana Brill, Staff Writer", "Brill, AFP"])
def test_an_office_behind_the_name_is_no_first_name(author):
    text = f"Title: {TITLE}\nAuthor: {author}\nSource: Quay Monthly\n\n{FIRST}\n\n{SECOND}\n"
    assert (article_of(text, None).metadata.author or "").startswith(author.split(",")[0])


def test_several_lines_of_credit_do_not_hide_the_place_below_them():
    text = f"THE WRECK OF THE CORMORANT.\n\n[BY TELEGRAPH.]\n\n(FROM OUR CORRESPONDENT.)\n\nORSK, Friday.\n\n{FIRST}\n\n{SECOND}\n"
    roles = {p.span.of(text): p.role for p in article_of(text, None).paragraphs}
    assert roles["ORSK, Friday."] == "dateline"
