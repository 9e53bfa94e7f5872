"""Exports of newspaper databases saved as PDF: many articles over several pages, with heads that name the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from compare_app.readers.article import Article, Found
from compare_app.readers.pdf.reader import read_pdf
from tests.readers.pdf_files import Line, pdf

BODY = (
    "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year, and that",
    "nobody who lives beside it would be asked. It has stood on the cliff above the harbour since before the town had a",
    "railway, a school or a newspaper, and three of its keepers are buried below it, beside the path that leads down to",
    "the ferry.",
    "Keeper Ana Brill said that she would write to the minister about it. A buyer would have to keep the stairs open, and",
)
REST = (
    "the lamp as well, the board said. For thirty years ships have gone by the light on the mole, which was lit in the",
    "spring of 2001 and can be seen from Orsk.",
    "The sale has to be approved by the council.",
)
TITLE, OUTLET, DATE = "Velm sells its lighthouse", "Coast News", "May 3, 2031 Saturday"
SECOND, OTHER, DAY = "Ferry aground off Orsk", "The Orsk Mail", "May 4, 2031 Sunday"
FERRY = "A ferry with ninety people on board ran aground off Orsk on Sunday night, the coast guard said."


def page(lines: Sequence[str], head: Sequence[str] = (), foot: str = "") -> list[Line]:
    """A page of lines; those that begin with a capital stand apart from the ones above, as paragraphs do."""
    found: list[Line] = [(200, 800 - 11 * i, 10, line) for i, line in enumerate(head)]
    y = 750.0
    for i, line in enumerate(lines):
        y -= 20 if (i and line[:1].isupper()) or line[:1].isdigit() else 11.5
        found.append((70, y, 10, line))
    return [*found, (200, 40, 10, foot)] if foot else found


def old_nexis() -> bytes:
    fields = ("SECTION: NEWS; Pg. 3", "LENGTH: 58 words", "DATELINE: VELM")
    tail = (
        "URL: http://news.example/1",
        "LOAD-DATE: May 9, 2031",
        "LANGUAGE: ENGLISH",
        "GRAPHIC: Photo: The lighthouse.",
    )
    rights = (f"Copyright 2031 {OUTLET} Company", "All Rights Reserved")
    return pdf(
        [
            page(
                (
                    "1 of 2 DOCUMENTS",
                    OUTLET,
                    DATE,
                    "Final Edition",
                    TITLE,
                    "BYLINE: By ANA BRILL; Tom Witt contributed reporting from Orsk.",
                    *fields,
                    *BODY,
                ),
                ("Page 1",),
            ),
            page((*REST, *tail, *rights), ("Page 2", f"{TITLE} {OUTLET} {DATE}")),
            page(
                ("2 of 2 DOCUMENTS", OTHER, DAY, SECOND, "BYLINE: Tom Witt", "LENGTH: 18 words", FERRY, *tail, *rights),
                ("Page 3",),
            ),
        ]
    )


def nexis_uni() -> bytes:
    fields, tail = (
        ("Section: NEWS; Pg. 3", "Length: 58 words"),
        ("Classification", "Language: ENGLISH", "Load-Date: May 9, 2031", "End of Document"),
    )
    rights = f"Copyright 2031 {OUTLET} All Rights Reserved"
    return pdf(
        [
            page(
                (
                    "Date and Time: Monday, May 9, 2031 10:11:00 AM EDT",
                    "Documents (2)",
                    f"1. {TITLE}",
                    "Client/Matter: -None-",
                    f"2. {SECOND}",
                ),
                ("Page 1 of 4",),
            ),
            page((TITLE, OUTLET, DATE, rights, *fields, "Byline: Ana Brill", "Body", *BODY), ("Page 2 of 4", TITLE)),
            page((*REST, *tail), ("Page 3 of 4", TITLE)),
            page(
                (SECOND, OTHER, DAY, rights, "Length: 18 words", "Byline: Tom Witt", "Body", FERRY, *tail),
                ("Page 4 of 4", SECOND),
            ),
        ]
    )


def factiva() -> bytes:
    foot = "Page {} of 3 © 2031 Factiva, Inc. All rights reserved."
    rights = "(c) 2031 Coast Media. All Rights Reserved."
    return pdf(
        [
            page(
                (TITLE, "Ana Brill", "58 words", "3 May 2031", OUTLET, "CSTNWS", "English", rights, *BODY),
                foot=foot.format(1),
            ),
            page((*REST, "Document CSTNWS0020310503e75300001"), foot=foot.format(2)),
            page(
                (
                    SECOND,
                    "Tom Witt",
                    "18 words",
                    "4 May 2031",
                    OTHER,
                    "ORSKM",
                    "English",
                    rights,
                    FERRY,
                    "Document ORSKM00020310504e75300001",
                    "Search Summary",
                ),
                foot=foot.format(3),
            ),
        ]
    )


def factiva_with_labels() -> bytes:
    """The labels stand left of the text on its line, and a PDF tells no more than the line."""
    foot = "Page {} of 3 © 2031 Factiva, Inc. All rights reserved."
    first = (
        f"HD {TITLE}",
        "BY Ana Brill",
        "WC 58 words",
        "PD 3 May 2031",
        f"SN {OUTLET}",
        "LA English",
        "CY (c) 2031 Coast Media. All Rights Reserved.",
    )
    text = [f"LP {BODY[0]}", *BODY[1:4], f"TD {BODY[4]}"]
    second = (
        f"HD {SECOND}",
        "BY Tom Witt",
        "WC 18 words",
        "PD 4 May 2031",
        f"SN {OTHER}",
        "LA English",
        f"LP {FERRY}",
        "AN Document ORSKM00020310504e75300001",
    )
    pages = [
        page((*first, *text), foot=foot.format(1)),
        page((*REST, "RE velm : Velm", "AN Document CSTNWS0020310503e75300001"), foot=foot.format(2)),
        page(second, foot=foot.format(3)),
    ]
    known = ("HD", "BY", "WC", "PD", "SN", "LA", "CY", "LP", "TD", "RE", "AN")
    return pdf([[(x if t[:2] in known else 112, y, size, t) for x, y, size, t in lines] for lines in pages])


def proquest() -> bytes:
    foot = "PDF GENERATED BY PROQUEST.COM Page {} of 4"
    details = (
        "DETAILS",
        "Subject: Lighthouses",
        "Title: {}",
        "Publication title: {}; Velm",
        "Publication date: May {}, 2031",
        "Language of publication: English",
        "ProQuest document ID: {}",
        "LINKS",
        "Linking Service",
    )

    def tail(*values: str) -> list[str]:
        found = iter(values)
        return [line.format(next(found)) if "{}" in line else line for line in details]

    return pdf(
        [
            page(
                (
                    "Report Information from ProQuest",
                    "May 09 2031 10:11",
                    "TABLE OF CONTENTS",
                    f"1. {TITLE}...... 1",
                    f"2. {SECOND}...... 3",
                ),
                foot=foot.format(1),
            ),
            page(
                ("Document 1 of 2", TITLE, "Author: Ana Brill", "ProQuest document link", "FULL TEXT", *BODY),
                foot=foot.format(2),
            ),
            page((*REST, *tail(TITLE, OUTLET, "3", "4001")), foot=foot.format(3)),
            page(
                ("Document 2 of 2", SECOND, "Author: Tom Witt", "FULL TEXT", FERRY, *tail(SECOND, OTHER, "4", "4002")),
                foot=foot.format(4),
            ),
        ]
    )


def test_a_database_that_speaks_german_is_understood():
    lines = (
        "Der Leuchtturm wird verkauft",
        "Jonas Wehr",
        "58 Wörter",
        "3. Mai 2031",
        OUTLET,
        "CSTNWS",
        "Deutsch",
        "(c) 2031 Coast Media.",
    )
    more = ("Fähre vor Orsk auf Grund", "18 Wörter", "4. Mai 2031", OTHER, "ORSKM", "Deutsch", "(c) 2031 Coast Media.")
    ends = "Dokument CSTNWS0020310503e75300001", "Dokument ORSKM00020310504e75300001"
    made = pdf([page((*lines, *BODY)), page((*REST, ends[0])), page((*more, FERRY, ends[1]))])
    assert [title for title, *_ in told(read_pdf(made))] == [lines[0], more[0]]


def told(articles: Iterator[Found]) -> list[tuple[str | None, ...]]:
    found = []
    for article in articles:
        assert isinstance(article, Article)
        meta = article.metadata
        assert meta.published is not None
        found.append((meta.title, meta.outlet, meta.author, f"{meta.published:%Y-%m-%d}", meta.language))
    return found


@pytest.mark.parametrize("made", [old_nexis, nexis_uni, factiva, factiva_with_labels, proquest])
def test_articles_of_an_export_come_out_of_its_pdf(made):
    author = "ANA BRILL" if made is old_nexis else "Ana Brill"
    assert told(read_pdf(made())) == [
        (TITLE, OUTLET, author, "2031-05-03", "en"),
        (SECOND, OTHER, "Tom Witt", "2031-05-04", "en"),
    ]


@pytest.mark.parametrize("made", [old_nexis, nexis_uni, factiva, factiva_with_labels, proquest])
def test_their_text_goes_on_over_the_pages_without_heads_and_labels(made):
    first, second = read_pdf(made())
    paragraphs = [TITLE, " ".join(BODY[:4]), " ".join([BODY[4], *REST[:2]]), REST[2]]
    assert first.text == "\n\n".join(paragraphs)
    assert second.text == f"{SECOND}\n\n{FERRY}"


def test_a_line_that_returns_at_the_top_of_a_page_without_space_below_is_text():
    refrain = "Nobody knows what became of the keeper"
    pages = [page((TITLE, refrain, *BODY)), [(70, 750, 10, refrain), (70, 738, 10, "of the lighthouse.")]]
    (article,) = read_pdf(pdf(pages))
    assert article.text.count(refrain) == 2
