"""Numbers, dates, hedges, denials and sources in Italian and Dutch."""

from __future__ import annotations

import pytest

from tests.changes.making import linked, version

STATED: list[tuple[str, str, list[str]]] = [
    ("it", "Il ponte è stato chiuso tre giorni fa, ha detto il sindaco.", ["date:day:-3", "attribution:say"]),
    ("it", "La diga è costata 1,2 milioni di euro, secondo il ministero.", ["number:1200000:eur", "attribution:according"]),
    ("it", "Circa trecento persone erano lì alle 18.30 di lunedì 3 maggio 2021.", ["certainty:about", "number:300:", "date:T18:30", "date:2021-05-03"]),
    ("it", "Il presunto ladro non è stato trovato e potrebbe tornare domani.", ["certainty:reported", "negation:not", "certainty:possible", "date:day:1"]),
    ("it", "Nel 2019 un terzo dei tetti e la maggior parte delle barche andò perduta.", ["date:2019", "number:33.333:%", "certainty:most"]),
    ("nl", "De brug werd drie dagen geleden gesloten, zei de burgemeester.", ["date:day:-3", "attribution:say"]),
    ("nl", "De dam kostte 1,2 miljoen euro, volgens het ministerie.", ["number:1200000:eur", "attribution:according"]),
    ("nl", "Ongeveer driehonderd mensen stonden er om 18.30 uur op maandag 3 mei 2021.", ["certainty:about", "number:300:", "date:T18:30", "date:2021-05-03"]),
    ("nl", "De vermeende dief is niet gevonden en komt misschien morgen terug.", ["certainty:reported", "negation:not", "certainty:possible", "date:day:1"]),
    ("nl", "In 2019 ging een derde van de daken en gingen de meeste boten verloren.", ["date:2019", "number:33.333:%", "certainty:most"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "keys"), STATED)
def test_what_a_sentence_states(language: str, text: str, keys: list[str]) -> None:
    assert [fact.key for fact in version(text, language=language).facts] == keys


CHANGED: list[tuple[str, str, str, tuple[str, str]]] = [
    ("it", "Il sindaco non ha firmato il contratto.", "Il sindaco ha firmato il contratto.", ("negation", "lost")),
    ("it", "Nella miniera lavoravano circa trecento uomini.", "Nella miniera lavoravano trecento uomini.", ("certainty", "lost")),
    ("it", "Il presunto ladro è stato arrestato.", "Il ladro è stato arrestato.", ("certainty", "lost")),
    ("it", "La scuola chiude lunedì.", "La scuola chiude martedì.", ("date", "replaced")),
    ("nl", "De burgemeester heeft het contract niet getekend.", "De burgemeester heeft het contract getekend.", ("negation", "lost")),
    ("nl", "De vermeende dief is aangehouden.", "De dief is aangehouden.", ("certainty", "lost")),
    ("nl", "De school sluit op maandag.", "De school sluit op dinsdag.", ("date", "replaced")),
    ("nl", "In de mijn werkten driehonderd mannen.", "In de mijn werkten dertig mannen.", ("number", "replaced")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "a", "b", "change"), CHANGED)
def test_a_fact_that_changed_is_told(language: str, a: str, b: str, change: tuple[str, str]) -> None:
    *_, found = linked(a, b, language=language, drafts=True)
    assert [(c.kind, c.reason) for c in found.changes if c.kind not in ("wording", "spelling", "punctuation")] == [
        change
    ]
