"""The situations of a quote in one version, numbered as in the design notes; at least one test each."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.version import Quote, Version
from tests.text.making import only_quote, pieces_of, version_of


def quotes_of(text: str) -> list[tuple[list[str], str, str | None]]:
    """Pieces, kind and the speaker's mention of every quote."""
    version = version_of(text)
    return [
        ([p.of(text) for p in q.pieces], q.kind, q.speaker.span.of(text) if q.speaker else None) for q in version.quotes
    ]


def test_01_a_quote_split_by_its_attribution_is_one_quote() -> None:
    text = '"The bridge is old," the engineer said, "and it will stay old."'
    assert quotes_of(text) == [(["The bridge is old,", "and it will stay old."], "direct", "engineer")] or quotes_of(
        text
    ) == [(["The bridge is old,", "and it will stay old."], "direct", "the engineer")]


def test_01_the_next_sentence_without_attribution_belongs_to_the_quote() -> None:
    assert pieces_of("“We left,” she said. “Nobody stayed.”") == [["We left,", "Nobody stayed."]]


def test_01_a_lead_of_its_own_begins_a_new_quote() -> None:
    assert pieces_of("“We left,” she said. Lund said, “Nobody stayed.”") == [["We left,"], ["Nobody stayed."]]


def test_02_mixed_glyphs_pair_by_direction() -> None:
    assert pieces_of('“The bridge is old," she said.') == [["The bridge is old,"]]


def test_03_an_opening_glyph_in_a_closing_place_closes() -> None:
    assert pieces_of("“Surely not,“ he said. “We begin in May.”") == [["Surely not,", "We begin in May."]]


def test_04_two_apostrophes_are_a_double_mark() -> None:
    assert pieces_of("The plan ''was never real,'' he said.") == [["was never real,"]]


def test_05_a_decade_closes_nothing() -> None:
    assert pieces_of("''That was the '70s,'' she said.") == [["That was the '70s,"]]


def test_06_a_quote_over_paragraphs_is_one_quote() -> None:
    assert pieces_of("“One of us left.\n\n“Two of us stayed.\n\n“Three came,” Lund said.") == [
        ["One of us left.", "Two of us stayed.", "Three came,"]
    ]


def test_07_the_attribution_of_the_second_paragraph_is_for_all() -> None:
    (quote,) = quotes_of("“One of us left.\n\n“Two of us,” Lund said, “stayed here.”")
    assert quote == (["One of us left.", "Two of us,", "stayed here."], "direct", "Lund")


def test_08_a_mark_typed_the_wrong_way_round_does_not_join_two_speakers() -> None:
    found = quotes_of("“Will you leave?“ he asked.\n\n“Never,” the mayor said.")
    assert [(pieces, speaker) for pieces, _, speaker in found] == [
        (["Will you leave?"], "he"),
        (["Never,"], "the mayor"),
    ]


def test_09_single_marks_inside_double_ones_are_part_of_the_quote() -> None:
    assert pieces_of("“They yelled ‘Get out’ at us,” she said.") == [["They yelled ‘Get out’ at us,"]]


def test_09_double_marks_inside_single_ones_are_part_of_the_quote() -> None:
    assert pieces_of("‘They yelled “Get out” at us,’ she said.") == [["They yelled “Get out” at us,"]]


def test_10_an_inner_mark_never_closed_loses_nothing() -> None:
    text = "“They yelled “Get out at us,” she said. Then she left.\n\nThe “old” bridge stays."
    assert pieces_of(text) == [["They yelled “Get out at us,"], ["old"]]


def test_10_words_end_before_who_said_them_and_what_he_is() -> None:
    text = '"The bids were fair, said the chairman, Ian Cole, on Monday.\n\n"They were not," said Jean Marsh.'
    assert pieces_of(text) == [["The bids were fair,"], ["They were not,"]]


def test_10_what_a_speaker_tells_of_another_ends_nothing() -> None:
    text = '"We must go, said the foreman, and we went.\n\n"Nobody stayed," said Jean Marsh.'
    assert pieces_of(text) == [["We must go, said the foreman, and we went.", "Nobody stayed,"]]


def test_11_inches_and_feet_are_no_quotes() -> None:
    assert pieces_of('The statue is 6\'3" tall and 12" wide. “It is tall,” she said.') == [["It is tall,"]]


def test_11_inches_close_no_quote() -> None:
    assert pieces_of('"He is 6\'3" tall," she said.') == [["He is 6'3\" tall,"]]


@pytest.mark.parametrize(
    "word",
    ["’em", "‘em", "the voters’ choice", "rock ’n’ roll", "o’clock", "the '60s", "class of '98", "'tis", "Jones' dog"],
)
def test_12_apostrophes_open_and_close_nothing(word: str) -> None:
    assert pieces_of(f"Nobody saw {word} here. “It is gone,” she said.") == [["It is gone,"]]


def test_12_a_possessive_inside_single_marks_closes_nothing() -> None:
    assert pieces_of("‘We won the voters’ trust,’ Lund said.") == [["We won the voters’ trust,"]]


def test_13_marks_in_markup_are_no_quotes() -> None:
    assert pieces_of('See <a title="old" href="x">this</a> and class="y" here. "It is gone," she said.') == [
        ["It is gone,"]
    ]


def test_14_single_marks_in_a_headline_are_a_partial_quote() -> None:
    assert quotes_of("Mayor 'overjoyed' to resign, says aide")[0][:2] == (["overjoyed"], "partial")


def test_15_a_name_and_a_colon_name_the_speaker() -> None:
    assert quotes_of("Lopez: 'Never once more.'") == [(["Never once more."], "direct", "Lopez")]


@pytest.mark.parametrize(
    "text",
    ["So-called “clean” coal is sold here.", "The firm sells “clean” coal here.", "It is known as “clean” coal."],
)
def test_16_scare_quotes_and_coined_terms_are_nobodys(text: str) -> None:
    assert quotes_of(text) == [(["clean"], "scare", None)]


def test_17_a_title_is_no_speech_and_what_follows_is() -> None:
    text = "She told “Morning Papers” that the deal was “dead for good.”"
    assert [(pieces, kind) for pieces, kind, _ in quotes_of(text)] == [
        (["Morning Papers"], "title"),
        (["dead for good."], "partial"),
    ]


def test_17_a_film_is_a_title() -> None:
    assert quotes_of("He directed the film “The Long Road Home” in Delby.") == [(["The Long Road Home"], "title", None)]


def test_18_a_nickname_swallows_nothing() -> None:
    text = "Robert “Bo” Larkin said “we won this.”"
    assert [(pieces, kind) for pieces, kind, _ in quotes_of(text)] == [
        (["Bo"], "title"),
        (["we won this."], "partial"),
    ] or [kind for _, kind, _ in quotes_of(text)] == ["title", "direct"]


def test_18_a_nickname_in_the_attribution_cuts_no_quote_in_two() -> None:
    text = "“He was late,” said his drummer, Carl “Stix” Larkin, 90. “He was always late.”"
    assert pieces_of(text) == [["He was late,", "He was always late."], ["Stix"]]


def test_19_a_survey_answer_is_partial() -> None:
    text = "Some agreed (34 % “strongly agree with it”) in the survey, it said."
    assert quotes_of(text)[0][:2] == (["strongly agree with it"], "partial")


def test_20_one_attributed_word_is_partial_with_its_speaker() -> None:
    assert quotes_of("Ruiz called the report “absurd.”") == [(["absurd."], "partial", "Ruiz")]


def test_21_a_memo_speaks_and_its_cue_says_so() -> None:
    text = "“I was thinking, ‘that is all’,” the memo read."
    quote = only_quote(text)
    assert quote.cue is not None
    assert (quote.pieces[0].of(text), quote.cue.of(text)) == ("I was thinking, ‘that is all’,", "read")


def test_22_a_transcript_has_a_speaker_a_paragraph() -> None:
    found = quotes_of('"RUIZ: Did you know?\n\n"HALE: I did not.')
    assert [speaker for _, _, speaker in found] == ["RUIZ", "HALE"]


def test_23_a_name_after_a_dash_signs_the_quote() -> None:
    assert quotes_of("“Nobody ever asked.” — Ana Ruiz") == [(["Nobody ever asked."], "direct", "Ana Ruiz")]


def test_24_a_partial_quote_in_a_paraphrase() -> None:
    assert quotes_of("He said the deal took “real courage” and would pass.") == [(["real courage"], "partial", "He")]


def test_25_brackets_and_ellipses_stay_in_the_piece() -> None:
    assert pieces_of("She said he “really [doesn’t] know … the answer.”") == [["really [doesn’t] know … the answer."]]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Ana Ruiz came. “We lost,” she said.", "she", "Ana Ruiz"),
        ("Bo Lund met Ana Ruiz. “We lost,” she said.", "she", "Ana Ruiz"),
        ("Ana Ruiz came late. “We lost,” Ruiz said.", "Ruiz", "Ana Ruiz"),
        ("Ana Ruiz came late. “We lost,” Ms. Ruiz said.", "Ms. Ruiz", "Ana Ruiz"),
        ("Mayor Ana Ruiz came late. “We lost,” the mayor said.", "the mayor", "Ana Ruiz"),
        ("Ana Ruiz, the mayor of Delby, came. “We lost,” the mayor said.", "the mayor", "Ana Ruiz"),
        ("“We lost,” one official said.", "one official", None),
        ("“We lost,” the lawmaker said.", "the lawmaker", None),
        ("“We lost,” protesters said.", "protesters", None),
        ("“We lost,” they said.", "they", None),
        ("“We lost,” Ruiz said.", "Ruiz", "Ruiz"),
    ],
)
def test_26_a_mention_is_resolved_where_the_article_tells(text: str, mention: str, name: str | None) -> None:
    quote = only_quote(text)
    assert quote.speaker is not None
    assert (quote.speaker.span.of(text), quote.speaker.name) == (mention, name)


def test_27_a_description_does_not_lose_the_speaker() -> None:
    assert quotes_of("“It will hold,” Mia Holt, who runs the shelter, said.")[0][2] == "Mia Holt"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“We lost,” Ruiz reportedly said.", "reportedly said"),
        ("Ruiz did not say “we lost everything.”", "did not say"),
        ("Ruiz denied that “we lost everything.”", "denied"),
    ],
)
def test_28_the_cue_keeps_negation_and_hedge(text: str, cue: str) -> None:
    quote = only_quote(text)
    assert quote.cue is not None
    assert quote.cue.of(text) == cue


@pytest.mark.parametrize(
    "text",
    [
        "According to Ana Ruiz, “we lost it all.”",
        "In a statement, Ana Ruiz said “we lost it all.”",
        "Ana Ruiz tells the Courier “we lost it all.”",
        "Ana Ruiz, speaking to the Courier, said “we lost it all.”",
    ],
)
def test_29_attribution_without_a_plain_verb_of_saying(text: str) -> None:
    assert quotes_of(text)[0][2] == "Ana Ruiz"


@pytest.mark.parametrize("verb", ["said", "snarked", "bristled", "effused", "intoned", "ad-libbed"])
def test_30_no_list_of_verbs_decides(verb: str) -> None:
    assert quotes_of(f"“It is all gone,” {verb} Ana Ruiz.")[0][2] == "Ana Ruiz"


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
    ("«È finita per tutti noi», ha detto Anna Rossi, che vive in città.", ["È finita per tutti noi"], "Anna Rossi"),
    ("“Acabou para nós”, disse Ana Lima, que não quis falar mais.", ["Acabou para nós"], "Ana Lima"),
]


@pytest.mark.parametrize(("text", "pieces", "speaker"), LANGUAGES, ids=[text[:24] for text, _, _ in LANGUAGES])
def test_31_the_languages_own_marks(text: str, pieces: list[str], speaker: str) -> None:
    (quote,) = quotes_of(text)
    assert quote[0] == pieces
    assert quote[2] is not None
    assert speaker in quote[2]


@pytest.mark.parametrize(
    "odd", ["He said “no.", "He said no.”", "“He said no.", 'The " sign.', "’", '12" of ‘snow', "« Non", '"A "B "C']
)
def test_32_an_odd_mark_costs_only_its_paragraph(odd: str) -> None:
    text = f"{odd}\n\nShe left.\n\n“We lost,” Ruiz said."
    assert pieces_of(text)[-1] == ["We lost,"]


def test_32_a_quote_whose_end_is_lost_stops_where_another_voice_speaks() -> None:
    assert pieces_of("“We lost, he said. “We won.”") == [["We lost,", "We won."]] or pieces_of(
        "“We lost, he said. “We won.”"
    ) == [
        ["We lost,"],
        ["We won."],
    ]


def test_32_a_quote_whose_beginning_is_lost_begins_its_paragraph() -> None:
    assert pieces_of("We lost it all,” Ruiz said.") == [["We lost it all,"]]


MARKS = st.text(alphabet=st.sampled_from("ab Mia said, .?!\n\"'“”„‘’«»—-:()「」…0123"), max_size=160)


def check(version: Version) -> None:
    spans = [paragraph.span for paragraph in version.document.paragraphs]
    ends = [quote.pieces[0].start for quote in version.quotes]
    assert ends == sorted(ends)
    for quote in version.quotes:
        check_quote(version, quote)
        assert all(any(span.contains(piece) for span in spans) for piece in quote.pieces)


def check_quote(version: Version, quote: Quote) -> None:
    for piece in quote.pieces:
        words = piece.of(version.text)
        assert words == words.strip()
        assert any(c.isalnum() for c in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(quote.pieces))
    for span in (quote.speaker.span if quote.speaker else None, quote.cue):
        if span is not None:
            assert span.length > 0
            assert span.end <= len(version.text)


@given(MARKS)
def test_pieces_lie_in_paragraphs_in_order_and_never_raise(text: str) -> None:
    check(version_of(text))


@given(st.text(max_size=200))
def test_any_text_can_be_analysed(text: str) -> None:
    check(version_of(text))


@given(
    st.lists(
        st.sampled_from(["“We lost,” Ruiz said.", "Ruiz said: “We lost.”", '"We lost."', "She left."]),
        min_size=1,
        max_size=6,
    )
)
def test_whole_quotes_leave_their_marks_out(parts: list[str]) -> None:
    version = version_of("\n\n".join(parts))
    assert sum(len(q.pieces) for q in version.quotes) == sum("We lost" in part for part in parts)
    assert not any(mark in piece.of(version.text) for q in version.quotes for piece in q.pieces for mark in '“”"')


@pytest.mark.parametrize(
    "unit", ["“We won,” said Mia Holt. ", "“We won ", "'We won' ", "“We won.\n\n", "— No — said he. "]
)
def test_thousands_of_quotes_and_odd_marks_are_read_to_the_end(unit: str) -> None:
    """What takes more than linear time here ends at the time limit of all tests."""
    text = unit * (40_000 // len(unit))
    version = version_of(text)
    assert version.sentences[-1].span.end == len(text.rstrip())


def test_06_paragraphs_in_the_middle_may_lack_their_marks() -> None:
    text = "“One of us left.\n\nTwo of us stayed.\n\nThree came,” Lund said.\n\n“We won,” Ruiz said."
    assert pieces_of(text) == [["One of us left.", "Two of us stayed.", "Three came,"], ["We won,"]]


def test_32_an_open_mark_swallows_no_paragraph_that_somebody_else_speaks_in() -> None:
    text = "He said “no.\n\nShe left, Lund said.\n\nWe lost it,” Ruiz said."
    assert ["She left, Lund said."] not in pieces_of(text)


def test_10_marks_opened_twice_and_never_closed_give_strings_apart() -> None:
    check(version_of("0««“0“」"))


WORDS = st.sampled_from(
    [
        "said",
        "Mia",
        "Holt",
        ",",
        ".",
        ":",
        ";",
        "—",
        "–",
        "-",
        "“",
        "”",
        '"',
        "'",
        "''",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "(",
        ")",
        "?",
        "!",
        "…",
        "who",
        "that",
        "by",
        "according",
        "to",
        "as",
        "was",
        "called",
        "had",
        "and",
        "the",
        "mayor",
        "of",
        "he",
        "she",
        "they",
        "it",
        "one",
        ".",
        "“",
        "”",
        ",",
        "said",
        "sagte",
        "hatte",
        "Holm",
        "der",
        "die",
        "das",
        "dass",
        "und",
        "laut",
        "nach",
        "Angaben",
        "wie",
        "heißt",
        "es",
        "gesagt",
        "weil",
        "er",
        "sie",
        ".",
        "„",
        "“",
        "a",
        "dit",
        "dijo",
        "-t-il",
        "M.",
        "l’",
        "que",
        "selon",
        "il",
        "elle",
        "\n\n",
        "\n\n",
        "Mr.",
        "U.S.",
        "WASHINGTON",
        "12",
        "A",
        "B",
        "put",
        "in",
        "these",
        "words",
        "so",
        "how",
        "is",
    ]
)


@given(
    st.lists(WORDS, max_size=40),
    st.sampled_from(
        [
            "",
            "The man who was with them said that it had been there. ",
            "Der Mann und die Frau sagten nicht, dass es so ist. ",
            "Le maire de la ville est dans les rues avec nous. ",
        ]
    ),
)
def test_any_row_of_words_beside_quotes_can_be_analysed(words: list[str], lead: str) -> None:
    check(version_of(lead + " ".join(words)))


def test_32_a_mark_before_another_voice_is_no_quote() -> None:
    check(version_of("« , said Mia"))


def test_an_opening_glyph_between_spaces_closes_where_an_attribution_follows() -> None:
    text = "“Is this still our valley? “ said union leader Mia Holt. “We think not.”"
    assert quotes_of(text) == [(["Is this still our valley?", "We think not."], "direct", "Mia Holt")]


def test_a_mark_at_the_end_of_its_paragraph_opens_nothing() -> None:
    assert pieces_of('"Stop me before I build this." “\n\n“We stay,” Lund said.') == [
        ["Stop me before I build this."],
        ["We stay,"],
    ]


def test_spaces_inside_the_marks_of_a_tokenised_text() -> None:
    text = '" The bridge is safe , " said Mia Holt . " It will stay . "'
    assert quotes_of(text) == [(["The bridge is safe ,", "It will stay ."], "direct", "Mia Holt")]


def test_swedish_dialogue_leaves_its_attribution_out() -> None:
    text = (
        "Dammen i Delby har stått i hundra år och det är inte första gången som den diskuteras.\n\n"
        "– Dammen är säker, säger Anna Brandt till Byposten. Den håller i hundra år till.\n\n– Håller dammen? frågade hon."
    )
    assert quotes_of(text) == [
        (["Dammen är säker,", "Den håller i hundra år till."], "direct", "Anna Brandt"),
        (["Håller dammen?"], "direct", "hon"),
    ]


def test_a_german_paper_named_after_the_speaker_is_a_title_and_no_second_piece() -> None:
    text = "Die Brücke ist alt. „Wir bleiben hier“, sagte Holm der Zeitung „Der Bote“. Die Brücke wird nicht gebaut."
    assert quotes_of(text) == [(["Wir bleiben hier"], "direct", "Holm"), (["Der Bote"], "title", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach einem Bericht im Wissenschaftsmagazin „Kosmos“ haben Forscher die Brücke vermessen.",
        "Laut der Website „bruecken-heute.de“ wird die Brücke nicht gebaut.",
        "In ihrem Roman „Am anderen Ufer“ wird das Leben der Fischer geschildert.",
        "Er demonstrierte mit vielen anderen unter dem Motto „Wir bleiben!“ vor dem Rathaus.",
        "Die Stadt hat nach Angaben eines Mitarbeiters gegenüber dem „Abendboten“ die Brücke gesperrt.",
    ],
)
def test_german_titles_are_told_from_speech_by_their_place(sentence: str) -> None:
    assert [kind for _, kind, _ in quotes_of(sentence)] == ["title"]


def test_the_turns_of_a_transcript_without_marks_are_quotes_of_its_labels() -> None:
    text = "RUIZ: Did you know of it?\n\nHALE: I did not.\n\nRUIZ: Who did?"
    assert quotes_of(text) == [
        (["Did you know of it?"], "direct", "RUIZ"),
        (["I did not."], "direct", "HALE"),
        (["Who did?"], "direct", "RUIZ"),
    ]


def test_a_label_that_does_not_come_back_is_no_speaker() -> None:
    assert quotes_of("UPDATE: The bridge is open again.\n\nNOTE: This text was changed.") == []


@pytest.mark.parametrize(
    "unit", ["Rosa Tillman ", "Bo “Al” Lund ", "Mr. Lund Holt ", "Peter and Anne ", "Novelist Ana Ruiz "]
)
def test_capitals_without_end_are_nobody_and_no_error(unit: str) -> None:
    shouted = unit * 2_000
    version = version_of(f"{shouted}\n\n“We won,” said {shouted}.")
    assert version.quotes


def test_a_phrase_left_open_does_not_swallow_the_next_paragraph() -> None:
    text = 'The minister spoke of "a new dawn for all.\n\n"It is the same old dusk," said Vera Lodge.'
    quote = version_of(text).quotes[-1]
    assert quote.pieces[0].of(text) == "It is the same old dusk,"
    assert quote.speaker is not None
    assert quote.speaker.name == "Vera Lodge"


def test_elisions_before_small_words_close_nothing() -> None:
    text = "\u2018We\u2019re the workers\u2019 friends, always \u2019ave been,\u2019 said Alf Deacon."
    assert [quote.pieces[0].of(text) for quote in version_of(text).quotes] == [text[1 : text.index(" said") - 1]]
    assert not version_of("The rock 'n' roll crowd backed the '98 law.").quotes


@pytest.mark.parametrize("told", ["the auditor wrote in March.", "said Mia Holt.", "the mayor of Delby said."])
def test_32_a_clause_that_says_whose_words_they_were_ends_a_quote_that_nothing_closes(told: str) -> None:
    text = f"“The figures are wrong, {told}\n\n“They were checked,” said Hugo Lenz."
    assert pieces_of(text) == [["The figures are wrong,"], ["They were checked,"]]


@pytest.mark.parametrize("told", ["my father said.", "the way a child asks.", "and that is what I said."])
def test_06_words_that_somebody_else_said_within_a_speech_do_not_end_it(told: str) -> None:
    text = f"“It would be a long winter, {told}\n\n“It was,” said Hugo Lenz."
    assert pieces_of(text) == [[f"It would be a long winter, {told}", "It was,"]]


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


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("— Professor Ole Strand, hydrologist", "Ole Strand"),
        ("-- Ole Strand (1951)", "Ole Strand"),
        ("– Ana Ruiz", "Ana Ruiz"),
        ("– Ana Ruiz sold the boat.", None),
        ("– The boat was sold in May, and nobody asked.", None),
    ],
)
def test_23_a_signature_below_a_quote_that_stands_alone_names_the_speaker(signature: str, name: str | None) -> None:
    quote = only_quote(f"The plan goes to parliament.\n\n“A river is no garden.”\n\n{signature}\n\nNobody has replied.")
    assert (quote.speaker.name if quote.speaker else None) == name


def test_32_a_mark_between_spaces_opens_where_nothing_is_open_and_nobody_is_said_to_speak_behind_it() -> None:
    assert pieces_of("“This is,” he paused , “ not easy .”") == [["This is,", "not easy ."]]
    assert pieces_of("It fell into the valley? “ said Holt. “We ran.”") == [["We ran."]]


def test_04_two_commas_open_and_marks_set_twice_are_one() -> None:
    assert pieces_of(",,We go on,'' said Mia Holt, ,,all of us.''") == [["We go on,", "all of us."]]
    assert pieces_of("““We go on,”” said Mia Holt.") == [["We go on,"]]
