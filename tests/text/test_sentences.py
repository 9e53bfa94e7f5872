"""Where sentences end: tricky cases, one behaviour each; `|` stands where a sentence must end."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.text.sentences import split

ENGLISH = [
    '"Stop me before I build this." \u201c',
    '"Stop me." | \u201c The council met. | It voted.',
    'Holt said : " It is safe . " | The council met .',
    '" It is safe , " said Holt . | " It will stay . "',
    "He left. | \u201c The bridge fell.\u201d | She stayed.",
    "Mr. Holt left. | Mrs. Dane stayed.",
    "The bridge is safe, he said. | also reported the news, with a map of the town.",
    "the council met on monday. | mr. holt voted against it. | nobody else did.",
    "It rose to approx. five metres, the vols. and plates of dept. records show.",
    "Lows of 6º C and highs of 14º C. | During the night it froze at 20 ° F. | Nobody was hurt.",
    "“It is safe.” he said, and left the etc. of it to others.",
    "They met with Mia C. Holt.",
    "Dr. Mia Holt and Prof. J. Dane agree.",
    "Sen. Ruiz met Gov. Pell and Lt. Gen. Moss on Friday. | Nothing came of it.",
    "The U.S. Army left. | It will be back.",
    "They moved to the U.S. | He stayed in the U.K. | She did not.",
    "The U.S. Senate and the U.N. Security Council met in Washington, D.C. | The talks failed.",
    "It opens at 9 a.m. on Monday.",
    "It opens at 9 a.m. Monday and closes at 5 p.m. Friday.",
    "It opens at 9 a.m. | Doors close at noon.",
    "It began at 7 p.m. EST. | Nobody came.",
    "It began at 7 p.m. | He left at eight.",
    "John F. Marsh and J. K. Lund spoke.",
    "J.K. Lund and A.A.K. Dorn wrote to T.S. Holm.",
    "The firm, Marsh Inc., was sold to Lund Co. of Delby for $3.5 million.",
    "She works for Marsh Inc. | The firm is old.",
    "Marsh Bros. Ltd. Chief Executive Ana Ruiz resigned.",
    "Martin Lund Jr. and Robert Dane Sr. were there.",
    "It cost 3.14 dollars. | That was cheap.",
    "Shares fell to 5.13. | Dana Holt sold hers for $6.20. | Ana Ruiz kept hers.",
    "It rose 1.2 percent to 10.5 million, version 2.0.1 says.",
    "See www.example.org. | It is all there.",
    "Write to ana.ruiz@example.org or see https://example.org/a.b?c=d. | We answer.",
    "OAKHAVEN, Wis. — The train was late. | Nobody minded.",
    "WASHINGTON, D.C. — A judge resigned. | He was tired.",
    "He moved to Delby, Ill. | A year later he left.",
    "He said it ... and then he left.",
    "He said it … | Then he left.",
    "He waited . . . and waited.",
    "He waited. . . . | Then he left.",
    "He wanted more... | She did not.",
    "Wait... what happened?",
    "1. Open the box. | 2. Read the note.",
    "(a) The first reason is money. | (b) The second is time.",
    "He left. | (She stayed.) | They wrote.",
    "He left (at about 9 p.m.) and came back.",
    "He left (he had no choice. | He was ill.) and she stayed.",
    '"Stop." | She left.',
    '"Stop!" | She left.',
    '"Stop!" she said.',
    '"Will it hold?" asked Mia Holt.',
    '"Will it hold?" Mia Holt asked.',
    "“It will hold,” he said. | “We start Monday.”",
    '"It will hold," he said. | "We start Monday."',
    "“Certainly not,“ he said. | “We start Monday.”",
    "“I went. | You stayed. | Nobody asked,” he said.",
    "He said, “It is over.” | Then he left.",
    "He asked “Why?” and left.",
    "“Why?” | “Because.”",
    "''It was the '80s,'' she said. | ''We danced.''",
    "The deal is dead. ” | Nobody wept.",
    "The vote was 5-4. | 12 people spoke.",
    "In 1999. | That was the year.",
    "He came in at No. 10. | She was No. 1 on the list.",
    "The answer was no. | He left.",
    "Fig. 3 and pp. 12-14 show it, cf. Sec. 4.",
    "He was born on Jan. 5, 1970. | She was born in Feb. 1971.",
    "The meeting in Dec. was short.",
    "Bring pens, paper, etc. | We supply the rest.",
    "Pens, paper, etc. are there.",
    "Was it you? | Or he?",
    "No!!! | Really?!",
    "Yahoo! shares fell. | So did others.",
    "He gave it an A. | She gave it a B.",
    "It is as tall as I. | He is not.",
    "She wrote so in a post on X. | Senator Orr disagreed. | He had talked to X. Y. Zed.",
    "Three things matter; money; time; Luck.",
    "One thing is clear: The bridge is unsafe.",
    "St. Anne lies on Main St. | The church is old.",
    "He holds a Ph.D. | She holds an M.A. from Delby.",
    "He has a Ph.D. in law.",
    "The iPhone sold well. | iPhone users cheered.",
    "The bridge closed. • It will open in May.",
    "The road was shut.The mayor was not amused.",
    "“Good luck with that.”Though we tried, it failed.",
    "Smith v. Jones and Dane vs. Holt were heard.",
    "It was 5 ft. 3 in. tall.",
    "COUNCIL SHUTS BRIDGE",
    "Ratings by Moody's Corp. and S.&P. fell.",
    "Rev. Dr. Ann Pell Jr. spoke to Capt. Lee at Ft. Dorn.",
    "He moved to Delby, PA. | Otter stayed.",
    "The U.S.-led force left. | The E.U.'s did not.",
]
OTHER = [
    ("de", "Er kam am 3. Mai um 9.30 Uhr. | Sie blieb."),
    ("de", "Der 2. Weltkrieg endete 1945. | Danach kam Ruhe."),
    ("de", "„Das geht nicht.“ | Sie ging."),
    ("de", "„Das geht nicht“, sagte er. | „Wir fangen am Montag an.“"),
    ("de", "»Halt!«, rief Dr. Holm. | Niemand hielt."),
    ("de", "Das gilt z. B. für Holz u. a. Stoffe, d. h. fast immer. | Es gilt nicht für Stein."),
    ("de", "Ludwig XIV. war da. | Er blieb."),
    ("de", "Er zahlte ca. 3 Mio. Euro. | Sie zahlte nichts."),
    ("fr", "« C’est fini. » | Elle partit."),
    ("fr", "« C’est fini ! », a dit M. Dupin. | Elle partit."),
    ("fr", "Mme Dupin et le Dr. Roux sont là. | Ils parlent."),
    ("es", "¿Por qué? | ¡No! | El Sr. Ruiz se fue."),
    ("pt", "O Sr. Lima chegou. | A Dra. Reis não veio."),
    ("pt", "O relatório mostra um risco: A ponte pode cair."),
    ("ru", "Он ушёл в 2010 г. в Москву. | Она осталась."),
    ("ru", "«Всё кончено», — сказал И. Петров. | Она ушла."),
    ("pl", "To kosztowało 5 tys. zł. | Nikt nie zapłacił."),
    ("sv", "”Det går inte”, sade han. | Hon gick."),
    ("nl", "“Dat kan niet,” zei dhr. De Wit. | Zij ging."),
    ("it", "«È finita.» | Il dott. Rossi uscì."),
    ("ja", "彼は去った。 | 彼女は残った！ | なぜ？"),
    ("ja", "「もう終わりだ。」と彼は言った。 | 彼女は去った。"),
    ("zh", "他走了。 | 她说：“我不走。” | 没有人说话。"),
    ("ar", "غادر الرجل. | هل بقيت المرأة؟ | نعم."),
    ("hi", "वह चला गया। | वह रुकी।"),
]


def marked(text: str, language: str) -> str:
    return " | ".join(span.of(text) for span in split(text, 0, len(text), language))


@pytest.mark.parametrize("case", ENGLISH)
def test_an_english_text_is_split_where_its_sentences_end(case: str) -> None:
    assert marked(case.replace(" | ", " "), "en") == case.replace("shut.The", "shut. | The").replace(
        "”Though", "” | Though"
    ).replace("closed. •", "closed. | •")


@pytest.mark.parametrize(("language", "case"), OTHER)
def test_other_languages_are_split_by_their_own_habits(language: str, case: str) -> None:
    glued = "" if language in ("ja", "zh") else " "
    assert marked(case.replace(" | ", glued), language) == case.replace(
        "risco: A", "risco: | A" if language == "pt" else "risco: A"
    )


@given(
    st.text(alphabet=st.sampled_from("ab.A1 !?\"'“”„‘’»«…。！」(),:;-\n ")),
    st.sampled_from(["en", "de", "fr", "ja", "und"]),
)
def test_sentences_tile_the_text_but_for_white_space(text: str, language: str) -> None:
    spans = split(text, 0, len(text), language)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


@pytest.mark.parametrize("unit", ["a", ".", "word ", ". ", '" ', "A.", "a. B ", "((", "... ", ".”", "。", "x:"])
def test_a_paragraph_of_half_a_megabyte_is_split_to_its_end(unit: str) -> None:
    """What takes more than linear time here ends at the time limit of all tests."""
    text = unit * (500_000 // len(unit))
    assert split(text, 0, len(text), "en")[-1].end == len(text.rstrip())
