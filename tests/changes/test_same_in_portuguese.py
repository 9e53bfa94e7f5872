"""Portuguese and Spanish sentences that were reworded and state the same, and some that do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from compare_app import compare_files
from tests.changes.making import linked

#: As newspapers' articles are rewritten for readers who find them hard.
SAME: list[tuple[str, str, str]] = [
    ("pt", "Na opinião deles, a lei não prevê multa para a pesca no rio.", "Os juízes dizem que a lei não prevê multa para a pesca no rio."),
    ("pt", "A fonte foi um presente em homenagem ao centenário da vila.", "A fonte foi um presente em homenagem aos cem anos da vila."),
    ("pt", "Ele foi levado a um posto da Praia de Ingazes.", "Ele foi levado a um posto na Praia dos Ingazes."),
    ("pt", "Os moradores decidem se querem ou não o bonde.", "Os moradores decidem se querem o bonde."),
    ("pt", "O salário, fixado atualmente em mil coroas, é o teto.", "O salário, fixado hoje em mil coroas, é o teto."),
    ("pt", "Lima afirma que a decisão não só impede a mina, como prejudica o sul.", "Lima afirma que a decisão impede a mina."),
    ("pt", "E todos esses bichos descendem do lobo.", "Todos os bichos têm origem no lobo."),
    ("pt", "Isso talvez possa ter acontecido antes.", "Isso também pode ter acontecido antes, talvez."),
    ("pt", "Para Viana, este é um passo importante para a vila.", "Na opinião de Viana, este é um passo importante para a vila."),
    ("es", "Los vecinos deciden si quieren o no el tranvía.", "Los vecinos deciden si quieren el tranvía."),
]  # fmt: skip

FACTS = {"number", "date", "name", "negation", "certainty", "attribution"}


@pytest.mark.parametrize(("language", "a", "b"), SAME)
def test_no_fact_is_changed_by_other_words(language: str, a: str, b: str) -> None:
    for one, other in ((a, b), (b, a)):
        *_, found = linked(one, other, language=language, drafts=True)
        assert [(c.kind, c.reason) for c in found.changes if c.kind in FACTS] == []


def test_a_denial_that_went_is_told() -> None:
    a = "Os moradores não querem o bonde na praça."
    *_, found = linked(a, a.replace("não ", ""), language="pt", drafts=True)
    assert [(c.kind, c.reason) for c in found.changes if c.kind in FACTS] == [("negation", "lost")]


def test_a_quote_whose_words_stand_in_the_sentence_beside_has_lost_its_marks_there(tmp_path: Path) -> None:
    frame = "A vila fica junto ao mar, e pouca gente passa por ela no inverno.\n\n{}\n\nNa primavera os barcos voltam ao cais, e as redes secam ao sol."
    old = "Lima disse que a “Igreja tem de respeitar o Estado”, em resposta às críticas feitas ao fim da concessão do canal."
    new = "Lima disse que a Igreja tem de respeitar o Estado. Lima disse isso em resposta às críticas que recebeu pelo fim da concessão do canal."
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file, text in zip(files, (old, new), strict=True):
        file.write_text(frame.format(text), encoding="utf-8")
    (story,) = compare_files(files, one_story=True)["stories"]
    text = story["versions"][1]["text"]
    changes = [change for link in story["links"] for change in link["changes"] if change["kind"] == "quote_marks"]
    assert [text[slice(*change["b"])] for change in changes] == ["Igreja tem de respeitar o Estado"]
