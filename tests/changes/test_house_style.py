from __future__ import annotations

import pytest

from compare_app.changes.house_style import StyleWords, american, gap_form
from compare_app.model.settings import Settings
from tests.changes.making import linked

EQUAL = [
    ("quotation glyphs", "She said “yes” to all of it.", 'She said "yes" to all of it.'),
    ("apostrophes", "It was the mayor's own plan.", "It was the mayor’s own plan."),
    ("dashes", "The plan -- a bad one -- failed.", "The plan — a bad one — failed."),
    ("ellipsis", "He waited... and left.", "He waited … and left."),
    ("spaces", "He  waited and left.", "He waited and left."),
    ("spaces", "The west bank is open.", "• The west bank is open."),
    ("spaces", "東京 and Orsk were named.", "東京and Orsk were named."),
    ("percent", "It rose 5 % in May.", "It rose 5 percent in May."),
    ("abbreviations", "He went to the U.S. again.", "He went to the United States again."),
    ("spelling variants", "They organised the harbour.", "They organized the harbor."),
    ("number words", "They saw twelve boats.", "They saw 12 boats."),
    ("capitals for emphasis", "She will not go, ever.", "She will NOT go, ever."),
    ("full stop and quotation mark", "He called it “a gift.”", "He called it “a gift”."),
    ("datelines", "VARNHOLT (Northline) — The dam broke on Monday.", "The dam broke on Monday."),
]


@pytest.mark.parametrize(("rule", "a", "b"), EQUAL, ids=[rule for rule, *_ in EQUAL])
def test_house_style_is_equal_and_counted(rule: str, a: str, b: str) -> None:
    *_, found = linked(a, b)
    assert (found.status, found.changes) == ("same", ())
    assert rule in dict(found.equalled)


@pytest.mark.parametrize(("rule", "a", "b"), EQUAL, ids=[rule for rule, *_ in EQUAL])
def test_what_was_treated_as_equal_can_be_listed(rule: str, a: str, b: str) -> None:
    left, right, found = linked(a, b)
    places = [(e.a.of(left.text), e.b.of(right.text)) for e in found.equal if e.rule == rule]
    assert places
    assert all(one != other for one, other in places)
    assert dict(found.equalled)[rule] == len(places)


@pytest.mark.parametrize(
    "dateline",
    [
        "VARNHOLT — ", "VARNHOLT, Orl. — ", "Varnholt, Orl. -- ", "VARNHOLT, May 3 (Northline) - ", "VARNHOLT, Orl., May 3 — ",
        "PORT VERRIN/VARNHOLT (Reuters) - ", "PORT VERRIN (AP) _ ", "(CNN) ", "Varnholt (CNN) ", "Varnholt, 3 May – ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("drafts", [True, False])
def test_a_dateline_that_one_version_alone_has_is_no_change(dateline: str, drafts: bool) -> None:
    story = "The old dam broke on Monday, killing 12 people, the mayor said."
    *_, found = linked(dateline + story, story, drafts=drafts)
    assert (found.changes, dict(found.equalled)) == ((), {"datelines": 1})
    *_, found = linked(dateline + story, story.replace("12", "14"), drafts=drafts)
    assert [change.kind for change in found.changes] == ["number"]


def test_a_dateline_that_names_another_place_is_a_change_between_drafts_alone() -> None:
    a, b = ("VARNHOLT — The old dam broke on Monday.", "PORT VERRIN — The old dam broke on Monday.")
    *_, found = linked(a, b, drafts=True)
    assert [change.kind for change in found.changes] == ["name"]
    *_, found = linked(a, b, drafts=False)
    assert (found.status, found.changes) == ("same", ())


def test_a_sentence_that_is_a_dateline_alone_is_compared() -> None:
    *_, found = linked("VARNHOLT, May 3 (Northline) —", "The dam at Varnholt broke.")
    assert "datelines" not in dict(found.equalled)


def test_a_quotation_mark_behind_a_dateline_is_no_part_of_it() -> None:
    *_, found = linked(
        "VARNHOLT (Northline) — “The dam broke at night,” Holt said.", "The dam broke at night, Holt said.", drafts=True
    )
    assert [change.kind for change in found.changes] == ["quote_marks"]


def test_what_stands_before_a_dash_without_being_a_dateline_counts() -> None:
    *_, found = linked("Mayor Holt (Labour) — who resigned — spoke.", "The mayor — who resigned — spoke.", drafts=True)
    assert found.changes


def test_words_written_apart_are_listed_as_spelling_variants() -> None:
    *_, found = linked("They co operate with the harbour.", "They cooperate with the harbour.")
    assert (found.status, dict(found.equalled)) == ("same", {"spelling variants": 1})


@pytest.mark.parametrize(("rule", "a", "b"), EQUAL, ids=[rule for rule, *_ in EQUAL])
def test_a_rule_that_is_switched_off_lets_the_difference_be_seen(rule: str, a: str, b: str) -> None:
    *_, found = linked(a, b, settings=Settings(not_equal=frozenset({rule})))
    assert found.changes


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The office \ufb01led it.", "The office filed it."),
        ("The co\u00adoperative won.", "The cooperative won."),
        ("Caf\u00e9 owners won.", "Cafe\u0301 owners won."),
    ],
)
def test_differences_of_encoding_are_equal(a: str, b: str) -> None:
    *_, found = linked(a, b)
    assert (found.status, found.changes) == ("same", ())


def test_a_comma_is_punctuation_and_leaves_the_sentence_the_same() -> None:
    *_, right, found = linked("He came, saw and left.", "He came, saw, and left.")
    assert found.status == "same"
    assert [(c.kind, c.a, c.b and c.b.of(right.text)) for c in found.changes] == [("punctuation", None, ",")]


def test_a_capital_in_running_text_is_spelling() -> None:
    *_, found = linked("He met the President there.", "He met the president there.")
    assert [(c.kind, c.reason) for c in found.changes] == [("spelling", "case")]


@pytest.mark.parametrize("rules", [frozenset(), frozenset({"case of headlines"})])
@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mayor Holt opened the dam at noon.", "The mayor, Ana Holt, opened the dam at noon."),
        ("After nine minutes, the roof of the hall fell in.", "The roof of the hall fell in."),
        ("“The roof is lost,” he said.", "“And the roof is lost,” he said."),
    ],
)
def test_a_capital_that_opens_a_sentence_is_neither_a_change_nor_a_style(a: str, b: str, rules: frozenset[str]) -> None:
    *_, found = linked(a, b, settings=Settings(not_equal=rules))
    assert "case of headlines" not in dict(found.equalled)
    assert "spelling" not in [change.kind for change in found.changes]


@pytest.mark.parametrize(
    "word", ["surprise", "four", "hour", "advise", "promise", "acre", "were", "tour", "rise", "compromise", "exercise"]
)
def test_words_that_only_look_british_stay(word: str) -> None:
    assert american(word, StyleWords.of("en")) == word


@pytest.mark.parametrize(
    ("a", "b"), [("”, ", ",” "), (" – ", "--"), (" … ", "..."), ("\u00a0", " "), (' "', " “"), ("\u2011", "-")]
)
def test_gaps_that_mean_the_same_have_one_form(a: str, b: str) -> None:
    assert gap_form(a, ()) == gap_form(b, ())


@pytest.mark.parametrize("other", ["He fixed polish furniture.", "He fixed POLISH furniture."])
def test_a_shouted_word_is_no_other_word_and_a_lost_capital_is_a_slip(other: str) -> None:
    *_, found = linked("He fixed Polish furniture.", other)
    assert [change.kind for change in found.changes] == (["spelling"] if "polish" in other else [])


def test_capitals_that_make_another_word_are_no_emphasis() -> None:
    *_, found = linked("He let it staff go home.", "He let IT staff go home.")
    assert [change.kind for change in found.changes] == ["spelling"]


def test_a_change_of_spaces_alone_has_its_places_where_spaces_count() -> None:
    left, right, found = linked(
        "They met at noon (sharp).", "They met at noon( sharp).", settings=Settings(frozenset({"spaces"}))
    )
    assert found.changes
    assert all(change.a and change.b for change in found.changes)
    assert left.text != right.text
