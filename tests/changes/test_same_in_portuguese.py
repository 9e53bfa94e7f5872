"""Portuguese and Spanish sentences that were reworded and state the same, and some that do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare_app import compare_files
from tests.changes.making import linked

#: As articles are rewritten for readers who find them hard.
SAME: list[tuple[str, str, str]] = [
    ("pt", "Na opinião delas, a norma não proíbe barracas na praia.", "As juízas dizem que a norma não proíbe barracas na praia."),
    ("pt", "O sino foi uma doação para o centenário da escola.", "O sino foi uma doação para os cem anos da escola."),
    ("pt", "Ela mora perto da Ponte de Salgueiros.", "Ela mora perto da Ponte dos Salgueiros."),
    ("pt", "Os pais escolhem se pagam ou não a excursão.", "Os pais escolhem se pagam a excursão."),
    ("pt", "O bilhete, vendido atualmente por duas coroas, é azul.", "O bilhete, vendido hoje por duas coroas, é azul."),
    ("pt", "Costa garante que a obra não só fecha a rua, como suja o canal.", "Costa garante que a obra fecha a rua."),
    ("pt", "E todos esses barcos vêm da ilha.", "Todos os barcos vêm da ilha."),
    ("pt", "A ponte talvez possa cair no inverno.", "A ponte talvez pode cair no inverno."),
    ("pt", "Para Costa, é uma boa notícia para o porto.", "Na opinião de Costa, é uma boa notícia para o porto."),
    ("es", "Los padres eligen si pagan o no la excursión.", "Los padres eligen si pagan la excursión."),
]  # fmt: skip

FACTS = {"number", "date", "name", "negation", "certainty", "attribution"}


@pytest.mark.parametrize(("language", "a", "b"), SAME)
def test_no_fact_is_changed_by_other_words(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        *_, found = linked(one, other, language=language, drafts=True)
        assert [(c.kind, c.reason) for c in found.changes if c.kind in FACTS] == []


def test_a_denial_that_went_is_told() -> None:
    a = "Os pais não pagam a excursão da escola."
    *_, found = linked(a, a.replace("não ", ""), language="pt", drafts=True)
    assert [(c.kind, c.reason) for c in found.changes if c.kind in FACTS] == [("negation", "lost")]


def test_a_quote_whose_words_stand_in_the_sentence_beside_has_lost_its_marks_there(tmp_path: Path) -> None:
    frame = "A vila fica junto ao mar, e pouca gente passa por ela no inverno.\n\n{}\n\nNa primavera os barcos voltam ao cais, e as redes secam ao sol."
    old = "Costa disse que o “porto precisa de um farol”, ao responder a perguntas sobre o naufrágio da traineira."
    new = "Costa disse que o porto precisa de um farol. Costa disse isso ao responder a perguntas sobre o naufrágio da traineira."
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, (old, new), strict=True):
        file.write_text(frame.format(text), encoding="utf-8")
    (story,) = compare_files(files, one_story=True)["stories"]
    text = story["versions"][1]["text"]
    changes = [change for link in story["links"] for change in link["changes"] if change["kind"] == "quote_marks"]
    assert [text[slice(*change["b"])] for change in changes] == ["porto precisa de um farol"]
