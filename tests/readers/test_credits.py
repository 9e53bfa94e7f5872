"""Whose picture it is, apart from what the caption says of it."""

import pytest

import compare_app
from compare_app.readers.article import composed
from compare_app.readers.lines.pieces import Piece
from compare_app.readers.plain_text import article_of

SENTENCES = (
    "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year.",
    "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it.",
    "The tower has stood empty since the lamp was moved to the mole, and the town has painted it twice since.",
)
CREDITS = [
    "Photo: Jane Doe/Reuters",
    "Photo: Jane Doe / Coast News",
    "Photograph: Jane Doe",
    "Foto: Jane Doe, dpa",
    "Image credit: Jane Doe via Getty Images",
    "Picture by Jane Doe",
    "(Jane Doe/Reuters)",
    "(Photo by Jane Doe/Coast News/Getty Images)",
    "(AP Photo/Jane Doe)",
    "[Source: velm.example]",
    "(Getty Images)",
    "Jane Doe/Reuters",
    "REUTERS/Jane Doe",
    "© Coast News",
    "Crédit photo : Jane Doe",
]


def told(text: str) -> list[tuple[str, str]]:
    return [(p.role, p.span.of(text)) for p in article_of(text, None).paragraphs]


def with_line(line: str) -> str:
    return "\n\n".join(["Velm sells its lighthouse", SENTENCES[0], line, *SENTENCES[1:]])


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize(
    "caption", ["The tower of Velm on Monday.", "In this May 3, 2031 photo, a keeper stands by the tower of Velm."]
)
def test_a_credit_behind_a_caption_stands_apart_from_it(caption, credit):
    article = composed([Piece(SENTENCES[0]), Piece(f"{caption} {credit}", role="caption"), *map(Piece, SENTENCES[1:])])
    found = [(p.role, p.span.of(article.text)) for p in article.paragraphs]
    assert found[1:3] == [("caption", caption), ("boilerplate", credit)]


def test_a_credit_in_plain_text_stands_apart_too():
    assert told(with_line("The tower of Velm on Monday. Photo: Jane Doe/Coast News"))[2:4] == [
        ("caption", "The tower of Velm on Monday."), ("boilerplate", "Photo: Jane Doe/Coast News"),
    ]  # fmt: skip


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_alone_is_no_caption(credit):
    article = composed([Piece(SENTENCES[0]), Piece(credit, role="caption"), *map(Piece, SENTENCES[1:])])
    assert article.paragraphs[1].role == "boilerplate"


@pytest.mark.parametrize(
    "caption",
    [
        "Photo: The tower of Velm, seen from the mole in May.",
        "FILE PHOTO: The tower of Velm in March.",
        "The tower of Velm (left) and the mole",
        "Keeper Ana Brill (centre) with Tom Witt.",
        "The tower of Velm was sold. The town (Velm/Orsk) pays.",
        "Ana Brill holds one picture: the tower.",
        "Image caption, The tower in March",
        "The ferry Velm/Orsk on Monday",
    ],
)
def test_what_a_caption_says_stays_whole(caption):
    article = composed([Piece(SENTENCES[0]), Piece(caption, role="caption"), *map(Piece, SENTENCES[1:])])
    assert (article.paragraphs[1].role, article.paragraphs[1].span.of(article.text)) == ("caption", caption)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Photo: Jane Doe/Reuters", "Photo: Tom Aske/AP"),
        ("The tower (AP Photo/Jane Doe)", "The tower (AP Photo/Tom Aske)"),
    ],
)
def test_another_photographer_is_no_change_of_a_name(tmp_path, one, other):
    for name, credit in (("a.txt", one), ("b.txt", other)):
        (tmp_path / name).write_text(with_line(f"The old lighthouse at Velm on Monday. {credit}"), encoding="utf-8")
    report = compare_app.compare_files([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], one_story=True)
    assert [change for link in report["stories"][0]["links"] for change in link["changes"]] == []
