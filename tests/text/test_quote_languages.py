"""The marks of other languages."""

from __future__ import annotations

import pytest

from tests.text.making import pieces_of
from tests.text.quoting import quotes_of

LANGUAGES = [
    ("„Das ‚geht‘ so nicht“, sagte die Ministerin Anna Holm.", ["Das ‚geht‘ so nicht"], "Anna Holm"),
    ("»Das geht so nicht«, sagte Anna Holm am Montag in der Stadt.", ["Das geht so nicht"], "Anna Holm"),
    (
        "« C’est fini pour nous, a dit Anne Roux, et c’est bien. »",
        ["C’est fini pour nous,", "et c’est bien."],
        "Anne Roux",
    ),
    ("«Se acabó la fiesta», dijo Ana Ruiz, la alcaldesa de la ciudad.", ["Se acabó la fiesta"], "Ana Ruiz"),
    (
        "—No sé nada —dijo Ana—. Ya veremos lo que pasa con la casa.",
        ["No sé nada", "Ya veremos lo que pasa con la casa."],
        "Ana",
    ),
    ("«Это был „конец“ для всех», — сказал Иван Петров.", ["Это был „конец“ для всех"], "Иван Петров"),
    ("„To jest koniec” – powiedział Jan Nowak, który był w mieście.", ["To jest koniec"], "Jan Nowak"),
    ("”Det går inte att göra”, sade Anna Holm i en intervju.", ["Det går inte att göra"], "Anna Holm"),
    ("市長は「もう『終わり』だ」と述べた。", ["もう『終わり』だ"], "市長"),
    ("市长王明表示：“我们已经尽力了。”", ["我们已经尽力了。"], "市长王明"),
    ("市長王明說：「我們已經盡力了。」", ["我們已經盡力了。"], "市長王明"),
    ("وقال أحمد علي: «انتهى كل شيء في المدينة».", ["انتهى كل شيء في المدينة"], "أحمد علي"),
    ("«Мы так и думали, — пошутил тренер Иван Петров. — Есть план».", ["Мы так и думали,", "Есть план"], "Иван Петров"),
    ("—Correr —contesta el acusado, sin levantar la vista.", ["Correr"], "el acusado"),
    (
        "„To nie jest kryzys” – ocenił prezes banku, Marek Zalewski, w Krakowie.",
        ["To nie jest kryzys"],
        "Marek Zalewski",
    ),
    ("«Мы не знаем», — сказал журналистам вчера представитель компании.", ["Мы не знаем"], "представитель компании"),
    ("官房長官は会見で「事実関係を確認中だ」と述べた。", ["事実関係を確認中だ"], "官房長官"),
    ("«Δεν το περιμέναμε», είπε ο δήμαρχος Νίκος Λάμπρου.", ["Δεν το περιμέναμε"], "Νίκος Λάμπρου"),
    ("Η αστυνομία χαρακτήρισε το περιστατικό «πολύ σοβαρό».", ["πολύ σοβαρό"], "Η αστυνομία"),
    ("对此，物业公司回应称，维修工作“正在进行中”。", ["正在进行中"], "物业公司"),
    ("«لم ينم أحد في الحي»، تقول أم خالد، وهي جدة.", ["لم ينم أحد في الحي"], "أم خالد"),
    ("«È finita per tutti noi», ha detto Anna Rossi, che vive in città.", ["È finita per tutti noi"], "Anna Rossi"),
    ("“Acabou para nós”, disse Ana Lima, que não quis falar mais.", ["Acabou para nós"], "Ana Lima"),
]


@pytest.mark.parametrize(("text", "pieces", "speaker"), LANGUAGES, ids=[text[:24] for text, _, _ in LANGUAGES])
def test_31_the_languages_own_marks(text: str, pieces: list[str], speaker: str) -> None:
    (quote,) = quotes_of(text)
    assert quote[0] == pieces
    assert quote[2] is not None
    assert speaker in quote[2]


def test_swedish_dialogue_leaves_its_attribution_out() -> None:
    text = (
        "Dammen i Delby har stått i hundra år och det är inte första gången som den diskuteras.\n\n"
        "– Dammen är säker, säger Anna Brandt till Byposten. Den håller i hundra år till.\n\n– Håller dammen? frågade hon."
    )
    assert quotes_of(text) == [
        (["Dammen är säker,", "Den håller i hundra år till."], "direct", "Anna Brandt"),
        (["Håller dammen?"], "direct", "hon"),
    ]


@pytest.mark.parametrize(
    ("rest", "after"),
    [
        ("maire de Lancy. La nuit tombe.", "La nuit tombe."),
        ("porte-parole du parti, et pour longtemps.", "et pour longtemps."),
        ("nous parlons de la suite demain.", "nous parlons de la suite demain."),
        ("loin de la ville.", "loin de la ville."),
    ],
)
def test_31_what_a_french_speaker_is_stands_in_no_piece(rest: str, after: str) -> None:
    text = f"« C’est fini, a dit Paul Dupin, {rest} »\n\nLa ville de Lancy attend la décision."
    assert pieces_of(text) == [["C’est fini,", after]]


def test_each_string_with_a_verb_of_its_own_is_a_quote_in_japanese() -> None:
    text = "町長は会見で「声が寄せられている」と述べ、「早く再開したい」と強調した。"
    assert [(quote[0], quote[2]) for quote in quotes_of(text)] == [
        (["声が寄せられている"], "町長"),
        (["早く再開したい"], "町長"),
    ]


def test_arabic_verbs_without_a_subject_go_on_with_who_spoke() -> None:
    text = "وقال الوزير سامي حداد إن الأسعار «لن ترتفع هذا العام». وأضاف في تصريح: «المخزون يكفي حتى الربيع»."
    assert [quote[2] for quote in quotes_of(text)] == ["الوزير سامي حداد", "الوزير سامي حداد"]
