"""Files of the shape that newspaper databases export, with invented articles."""

from compare_app.readers.office.docx import read_docx
from compare_app.readers.plain_text import read_text
from compare_app.readers.rtf import read_rtf
from compare_app.readers.web.page import read_page

from .office_files import docx, paragraph

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it."
THIRD = "A ferry with ninety people on board ran aground off Orsk on Tuesday night, the coast guard said."


def shapes(found) -> list[tuple[str | None, str | None, str | None, str | None, str]]:
    return [
        (a.metadata.title, a.metadata.outlet, a.metadata.author, str(a.metadata.published.date()), a.text)
        for a in found
    ]


VELM = (
    "Velm sells its lighthouse",
    "Coast News",
    "Ana Brill",
    "2031-05-03",
    f"Velm sells its lighthouse\n\n{FIRST}\n\n{SECOND}",
)
ORSK = ("Ferry aground off Orsk", "The Orsk Mail", "Tom Witt", "2031-05-04", f"Ferry aground off Orsk\n\n{THIRD}")


def uni(title, outlet, day, author, *body) -> list[str]:
    return [
        title, outlet, day, f"Copyright 2031 {outlet} All Rights Reserved", "Section: NEWS; Pg. 3", "Length: 46 words",
        f"Byline:\u00a0{author}", "Body", *body, "Classification", "Language: ENGLISH", "Publication-Type: Newspaper",
        "Load-Date: May 9, 2031", "End of Document",
    ]  # fmt: skip


UNI = [
    *uni("Velm sells its lighthouse", "Coast News", "May 3, 2031 Saturday", "Ana Brill", FIRST, SECOND),
    *uni("Ferry aground off Orsk", "The Orsk Mail", "May 4, 2031 Sunday 10:15 AM GMT", "Tom Witt", THIRD),
]


def test_nexis_uni_in_word():
    index = ["2 Results", "1. Velm sells its lighthouse", "2. Ferry aground off Orsk"]
    assert shapes(read_docx(docx("".join(map(paragraph, index + UNI))))) == [VELM, ORSK]


def test_nexis_uni_in_rich_text():
    source = "{\\rtf1\\ansi " + "\\par\n".join(line.replace("\u00a0", "\\~") for line in UNI) + "\\par}"
    assert shapes(read_rtf(source.encode())) == [VELM, ORSK]


def test_nexis_uni_language_and_what_stands_around_the_body():
    first, _ = read_docx(docx("".join(map(paragraph, UNI))))
    assert first.metadata.language == "en"
    assert "Load-Date:" in first.left_out


OLD = [
    "1 of 2 DOCUMENTS", "Coast News", "May 3, 2031 Saturday", "Velm sells its lighthouse", "BYLINE: Ana Brill", "SECTION: NEWS", "LENGTH: 46 words",
    FIRST, SECOND, "LOAD-DATE: May 9, 2031", "LANGUAGE: ENGLISH",
    "2 of 2 DOCUMENTS", "The Orsk Mail", "May 4, 2031 Sunday", "Ferry aground off Orsk", "BYLINE: Tom Witt", "LENGTH: 20 words",
    THIRD, "LOAD-DATE: May 9, 2031",
]  # fmt: skip


def test_old_nexis_in_text():
    assert shapes(read_text("\n\n".join(OLD).encode())) == [VELM, ORSK]


def test_old_nexis_in_html():
    html = (
        "<HTML><BODY>"
        + "".join(f"<A NAME='DOC_ID_0_{i}'></A><DIV><P>{line}</P></DIV>" for i, line in enumerate(OLD))
        + "</BODY></HTML>"
    )
    assert shapes(read_page(html.encode())) == [VELM, ORSK]


def test_factiva_with_labels():
    def item(title, author, day, outlet, *body):
        return (
            f"HD\n{title}\nBY\n{author}\nWC\n46 words\nPD\n{day}\nSN\n{outlet}\nSC\nCOAST\nLA\nEnglish\nLP\n"
            + "\n".join(body)
            + "\nIN\ni1 : Ports\nAN\nDocument COAST00020310503e7530001\n"
        )

    text = (
        item(*VELM[:1], "By Ana Brill", "3 May 2031", "Coast News", FIRST, "TD", SECOND)
        + "\n"
        + item("Ferry aground off Orsk", "Tom Witt", "4 May 2031", "The Orsk Mail", THIRD)
    )
    assert shapes(read_text(text.encode())) == [VELM, ORSK]


def test_factiva_without_labels_in_rich_text():
    def item(title, author, day, outlet, *body):
        return [
            title,
            author,
            "46 words",
            day,
            outlet,
            "COAST",
            "English",
            f"Copyright 2031 {outlet}",
            *body,
            "Document COAST00020310503e7530001",
        ]

    lines = [
        *item(VELM[0], "By Ana Brill", "3 May 2031", "Coast News", FIRST, SECOND),
        *item(ORSK[0], "By Tom Witt", "4 May 2031", "The Orsk Mail", THIRD),
    ]
    assert shapes(read_rtf(("{\\rtf1 " + "\\par ".join(lines) + "\\par}").encode())) == [VELM, ORSK]


def test_factiva_in_html():
    def item(title, author, day, outlet, *body):
        head = "".join(f"<div>{line}</div>" for line in (author, "46 words", day, outlet, "COAST", "English"))
        paragraphs = "".join(f"<p class='articleParagraph enarticleParagraph'>{p}</p>" for p in body)
        return f"<div class='article enArticle'><div id='hd'><span class='enHeadline'>{title}</span></div>{head}{paragraphs}</div>"

    html = item(VELM[0], "By Ana Brill", "3 May 2031", "Coast News", FIRST, SECOND) + item(
        ORSK[0], "Tom Witt", "4 May 2031", "The Orsk Mail", THIRD
    )
    assert shapes(read_page(f"<html><body>{html}</body></html>".encode())) == [VELM, ORSK]


def test_proquest_text():
    def item(title, author, day, outlet, *body):
        text = "\n\n".join(body)
        return f"Title: {title}\n\nPublication title: {outlet}; Velm\n\nAuthor: {author}\n\nFull text: {text}\n\nSubject: Ports\n\nPublication date: {day}\n\nProQuest document ID: 1234\n\n"

    rule = "_" * 60 + "\n\n"
    text = (
        rule
        + item(VELM[0], "Ana Brill", "May 3, 2031", "Coast News", FIRST, SECOND)
        + rule
        + item(ORSK[0], "Tom Witt", "May 4, 2031", "The Orsk Mail", THIRD)
    )
    found = shapes(read_text(text.encode()))
    assert [(f[0], f[2:]) for f in found] == [(VELM[0], VELM[2:]), (ORSK[0], ORSK[2:])]


def test_a_text_without_signs_is_one_article():
    (article,) = read_text(f"Velm sells its lighthouse\n\n{FIRST}\n\nThe length: nobody knows.".encode())
    assert article.text.startswith("Velm sells")


def europresse(outlet: str, head: str, title: str, author: str, *body: str) -> str:
    return (
        f'<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">{outlet}</span></div>'
        f'<div class="rdp__DocHeader"><span class="DocHeader">{head}</span></div><div class="titreArticle">'
        f'<p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">{title}</p></div>{author}</header>'
        f'<section><div class="DocText clearfix"><div class="docOcurrContainer">{"".join(f"<p>{p}</p>" for p in body)}</div></div></section>'
        "<footer><p>© 2031 Coast Media. Tous droits réservés.</p><div>news·20310504·OM·1</div></footer></article>"
    )


def europresse_page() -> bytes:
    first = europresse(
        "Coast News, no. 43018",
        "Monde, samedi 3 mai 2031 46 mots, p. 4",
        VELM[0],
        '<div class="docAuthors">Ana Brill</div>',
        FIRST,
        SECOND,
    )
    second = europresse(
        "The Orsk Mail (site web)", "Région", ORSK[0], '<p class="sm-margin-bottomNews">Tom Witt</p>', THIRD
    )
    page = (
        f"<html><head><title>Europresse</title></head><body><aside>Documents (2)</aside>{first}{second}</body></html>"
    )
    return page.encode()


def test_europresse():
    assert shapes(read_page(europresse_page())) == [VELM, ORSK]
