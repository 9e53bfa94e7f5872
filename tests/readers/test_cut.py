"""Remarks that a file may hold only the beginning of its article: by what it says, never by being short."""

import json
from pathlib import Path

import pytest

from compare_app.model.document import Document
from compare_app.readers.plain_text import read_text
from compare_app.readers.reading import read_here
from tests.readers.page_files import NAMES, page

BODY = (
    "A stretch of the harbour wall at Port Verrin gave way early on Saturday, injuring twelve people.",
    "“It sounded like thunder,” said Petra Lund, the mayor. “Then the water was in the kitchen.”",
)


def document_of(path: Path, content: str | bytes) -> Document:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = read_here(path, path.name)
    assert isinstance(found, Document)
    return found


def sign_of(path: Path, content: str) -> str | None:
    cut = document_of(path, content).cut
    return cut and cut.sign


def a_page(body: str, behind: str = "", ld: dict[str, object] | None = None) -> str:
    data = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **ld})}</script>' if ld else ""
    paragraphs = "".join(f"<p>{p}</p>" for p in BODY)
    return (
        f"<html lang=en><head>{data}</head><body><nav><a>Home</a><a>Sport</a></nav><main><article><h1>The wall fell</h1>"
        f"<div class=body>{paragraphs}{body}</div>{behind}</article></main><footer><p>© Ledger</p></footer></body></html>"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to continue reading",
        "Already a subscriber? Log in to keep reading.",
        "Continue reading for just $1 a week",
        "Register for free to read the full article",
        "This post is for paid subscribers",
        "You have reached your limit of free articles.",
        "Jetzt weiterlesen mit N+",
        "Dieser Artikel ist exklusiv für Abonnenten",
        "Il vous reste 72.4% de cet article à lire. La suite est réservée aux abonnés.",
        "Pour lire la suite, abonnez-vous",
        "Suscríbete para seguir leyendo",
        "Conteúdo exclusivo para assinantes",
        "Per continuare a leggere questo articolo abbonati",
    ],
)
def test_a_barrier_behind_the_text_is_a_sign(tmp_path, line):
    found = document_of(
        tmp_path / "a.html", a_page("", f'<div class="paywall"><h3>{line}</h3><p>Only 1 € a week.</p></div>')
    )
    assert found.cut is not None
    assert (found.cut.sign, found.cut.words) == ("barrier", line)
    assert sign_of(tmp_path / "a.txt", "The wall fell\n\n" + "\n\n".join([*BODY, line]) + "\n") == "barrier"


@pytest.mark.parametrize(
    "line", ["Continue reading →", "Read the full story", "Weiterlesen …", "Lire la suite", "Seguir leyendo", "(more)"]
)
def test_a_last_line_that_leads_on_is_a_sign(tmp_path, line):
    assert sign_of(tmp_path / "a.txt", "The wall fell\n\n" + "\n\n".join([*BODY, line]) + "\n") == "goes on"


@pytest.mark.parametrize(
    "end",
    [
        "Engineers had reported cracks three times since…",
        "Engineers had reported cracks three times since Nov... [+3127 chars]",
        "Engineers had reported cracks. […]",
        "Engineers had reported cracks three times, and an inspection in March called the",
        "Engineers had reported cracks three times since November, according to letters, but",
        "Engineers had reported cracks three times... Read more",
    ],
)
def test_a_text_that_breaks_off_is_a_sign(tmp_path, end):
    expected = None if end.endswith("but") else "breaks off"
    assert sign_of(tmp_path / "a.txt", "The wall fell\n\n" + "\n\n".join([*BODY, end]) + "\n") == expected


@pytest.mark.parametrize(
    "end",
    [
        "Engineers had reported cracks three times since November.",
        "“We told them, and then …”",
        "„Wir haben es gesagt […]“",
        "Nobody was hurt",
        "Read more: How old are our walls?",
        "Subscribe to our newsletter",
        "The council asked residents to register to vote.",
        "Correction: An earlier version misstated the year.",
        "Reporting by Otto Lind; editing by Jo Marsh",
        "More follows from the council on Monday.",
        "She said that the club would subscribe to the plan and keep going.",
    ],
)
def test_a_short_whole_article_is_none(tmp_path, end):
    text = "The wall fell\n\n" + "\n\n".join([*BODY, end]) + "\n"
    assert document_of(tmp_path / "a.txt", text).cut is None
    assert document_of(tmp_path / "a.html", a_page(f"<p>{end}</p>")).cut is None


def test_a_barrier_above_a_whole_long_article_is_none(tmp_path):
    body = "".join(f"<p>{BODY[i % 2]} This was paragraph {i}.</p>" for i in range(40))
    assert (
        document_of(tmp_path / "a.html", a_page(body, "<div class=paywall>Subscribe to continue reading</div>")).cut
        is None
    )


def test_a_page_that_says_how_much_is_left_is_cut_however_long_it_is(tmp_path):
    body = "".join(f"<p>{BODY[i % 2]} This was paragraph {i}.</p>" for i in range(40))
    left = "<div class=paywall>Il vous reste 12.5% de cet article à lire</div>"
    assert sign_of(tmp_path / "a.html", a_page(body, left)) == "barrier"


def test_a_page_that_states_more_words_than_it_shows_may_be_cut(tmp_path):
    found = document_of(tmp_path / "a.html", a_page("", ld={"headline": "The wall fell", "wordCount": 812}))
    assert found.cut is not None
    assert (found.cut.sign, found.cut.words) == ("shorter than stated", "812")


def test_a_page_that_states_as_many_words_as_it_shows_is_whole_whatever_stands_beside(tmp_path):
    words = sum(len(p.split()) for p in BODY)
    source = a_page("", "<div>Subscribe to continue reading</div>", ld={"wordCount": words})
    assert document_of(tmp_path / "a.html", source).cut is None


def test_a_number_of_letters_is_no_number_of_words(tmp_path):
    assert document_of(tmp_path / "a.html", a_page("", ld={"wordCount": sum(map(len, BODY))})).cut is None


def test_a_part_for_subscribers_that_is_not_there_is_a_sign(tmp_path):
    ld = {"isAccessibleForFree": False, "hasPart": {"isAccessibleForFree": "False", "cssSelector": ".paid"}}
    assert sign_of(tmp_path / "a.html", a_page("", "<div class='paid'></div>", ld)) == "barrier"
    whole = f"<div class='paid'><p>{BODY[0]} Nobody was hurt, and the ferry ran all the same on Sunday.</p></div>"
    assert document_of(tmp_path / "a.html", a_page(whole, ld=ld)).cut is None


def test_of_the_invented_pages_those_with_a_barrier_are_cut(tmp_path):
    cut = [name for name in NAMES if document_of(tmp_path / f"{name}.html", page(name)).cut is not None]
    assert cut == ["elpais_like", "lemonde_like", "paywall", "zeit_paywall"]


def test_a_text_alone_says_nothing_of_pages():
    (article,) = read_text("\n\n".join(BODY).encode())
    assert article.cut is None


@pytest.mark.parametrize(
    "call",
    [
        "Continue reading",
        "… Continue reading →",
        "[…] Continue reading “The wall fell”",
        "... Read more »",
        "Weiterlesen",
        "Lire la suite",
        "Seguir leyendo",
        "続きを読む",
        "Читать далее",
        "للمزيد",
    ],
)
def test_the_call_behind_the_last_words_is_no_part_of_their_sentence(tmp_path, call):
    text = f"The wall fell\n\n{BODY[0]}\n\nThe ferry to Velm will not run before {call}\n"
    found = document_of(tmp_path / "a.txt", text)
    assert found.text == text
    assert found.cut is not None
    last, behind = found.paragraphs[-2:]
    assert last.span.of(text).removesuffix("...").strip(" …[]") == "The ferry to Velm will not run before"
    assert behind.role == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "“Continue reading,” he told the children.",
        "The teacher told the class to continue reading.",
        "She could not continue reading",
        "He wrote Read More Books, her favourite.",
    ],
)
def test_a_sentence_about_reading_on_stays_whole(tmp_path, line):
    found = document_of(tmp_path / "a.txt", f"The wall fell\n\n{BODY[0]}\n\n{line}\n")
    assert found.paragraphs[-1].span.of(found.text) == line
