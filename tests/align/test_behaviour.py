"""What the aligner makes of situations that a reader knows by name."""

from __future__ import annotations

import pytest

from compare_app.align import align
from compare_app.model.alignment import Constraints, SentenceRef
from compare_app.model.cancel import Cancelled
from compare_app.model.version import Version
from tests.bench.texts import edited, text, written

from .making import link, pairs, ref, row_of, said, story, version_of

CRANE = (
    "A crane fell on the roof of the Lindvik shipyard on Friday afternoon. Two welders were treated for cuts. "
    "The yard will stay closed until the cause is known.\n\n"
    "The crane had been inspected in April, the owner said. Its cables were replaced last year.\n\n"
    "Lindvik builds ferries for the northern islands. The next one was to be launched in June.\n\n"
    "The union has asked for safer cranes since the winter storms."
)


def test_a_sentence_that_was_split_is_linked_to_both_parts() -> None:
    versions = story(
        CRANE,
        CRANE.replace(
            "The crane had been inspected in April, the owner said. Its cables were replaced last year.",
            "The crane had been inspected in April, the owner said, and its cables were replaced last year.",
        ),
    )
    whole = ref(1, versions, "and its cables")
    assert pairs(align(versions)) >= {(3, whole.sentence), (4, whole.sentence)}


def test_merged_and_split_sentences_are_no_moves() -> None:
    merged = CRANE.replace("known.\n\n", "known.\n\n").replace("said. Its cables", "said, and its cables")
    assert not any(x.moved for x in align(story(CRANE, merged)).links)


def test_a_split_sentence_stands_in_one_row_with_its_parts() -> None:
    merged = CRANE.replace("said. Its cables", "said, and its cables")
    versions = story(merged, CRANE)
    row = row_of(align(versions), ref(0, versions, "and its cables"))
    assert [said(versions, 1, s)[:9] for s in row.cells[1]] == ["The crane", "Its cable"]


def moved_to_the_end() -> str:
    one, two, *others = CRANE.split("\n\n")
    return "\n\n".join([one, *others, two])


def test_a_moved_paragraph_is_marked_moved() -> None:
    versions = story(CRANE, moved_to_the_end())
    alignment = align(versions)
    moved = {said(versions, 0, x.a.sentence)[:9] for x in alignment.links if x.moved}
    assert moved == {"The crane", "Its cable"}
    row = row_of(alignment, ref(0, versions, "inspected in April"))
    assert all(row.cells)
    assert len(row.moved) == 1


def test_the_move_is_the_same_seen_from_the_other_version() -> None:
    versions = story(moved_to_the_end(), CRANE)
    moved = {said(versions, 0, x.a.sentence)[:9] for x in align(versions).links if x.moved}
    assert moved == {"The crane", "Its cable"}


def test_a_sentence_moved_and_edited_is_linked_and_moved() -> None:
    told = moved_to_the_end().replace("had been inspected in April, the owner", "was inspected in May, its owner")
    versions = story(CRANE, told)
    found = link(align(versions), ref(0, versions, "in April"), ref(1, versions, "in May"))
    assert found is not None
    assert found.moved


def test_a_refrain_is_linked_in_its_order() -> None:
    refrain = "The yard did not answer questions on Friday."
    parts = CRANE.split("\n\n")
    versions = story(f"\n\n{refrain}\n\n".join(parts), f"\n\n{refrain}\n\n".join(parts))
    found = pairs(align(versions))
    assert found == {(k, k) for k in range(len(versions[0].sentences))}


def test_a_refrain_that_was_cut_leaves_the_others_in_their_order() -> None:
    refrain = "The yard did not answer questions on Friday."
    a, b, c, d = CRANE.split("\n\n")
    versions = story("\n\n".join([a, refrain, b, refrain, c, refrain, d]), "\n\n".join([a, refrain, b, c, refrain, d]))
    alignment = align(versions)
    places = [x for x in alignment.links if said(versions, 0, x.a.sentence) == refrain and not x.moved]
    assert {x.b.sentence for x in places} == {
        k for k in range(len(versions[1].sentences)) if said(versions, 1, k) == refrain
    }


def test_a_very_short_sentence_stays_with_its_neighbours() -> None:
    short = CRANE.replace("Two welders", "He said. Two welders")
    versions = story(short, short.replace("Friday afternoon", "Friday evening").replace("stay closed", "be closed"))
    found = pairs(align(versions))
    assert (1, 1) in found
    assert {j for i, j in found if i == 1} == {1}


def test_a_headline_that_returns_in_the_body_is_linked_to_the_headline() -> None:
    head = "Crane falls on the roof of the Lindvik shipyard"
    versions = [
        version_of(f"{head}\n\n{CRANE}", {0: "headline"}),
        version_of(f"{head}, two hurt\n\n{CRANE}", {0: "headline"}),
    ]
    alignment = align(versions)
    head_link = link(alignment, SentenceRef(0, 0), SentenceRef(1, 0))
    assert head_link is not None
    assert not head_link.moved
    assert {(k, k) for k in range(1, 9)} <= pairs(alignment)


@pytest.mark.parametrize("titled", [0, 1])
def test_a_headline_leads_where_the_other_version_begins_with_an_introduction(titled: int) -> None:
    head = version_of(f"Crane falls at Lindvik\n\n{CRANE}", {0: "headline"})
    opening = "Readers have asked us for weeks what became of the harbour that their grandparents built."
    bare = version_of(f"{opening}\n\n{CRANE}")
    rows = align([head, bare] if titled == 0 else [bare, head]).rows
    assert rows[0].cells[titled] == (0,)
    assert not rows[0].cells[1 - titled]
    assert rows[1].cells[1 - titled] == (0,)
    assert not any(row.moved for row in rows)


def test_bylines_stand_above_what_only_another_version_begins_with() -> None:
    named = version_of(f"Crane falls at Lindvik\n\nBy Orla Vestergaard\n\n{CRANE}", {0: "headline", 1: "byline"})
    opening = "Readers have asked us for weeks what became of the harbour that their grandparents built."
    bare = version_of(f"Crane falls at Lindvik\n\n{opening}\n\n{CRANE}", {0: "headline"})
    rows = align([named, bare]).rows
    assert [row.cells for row in rows[:3]] == [((0,), (0,)), ((1,), ()), ((), (1,))]


def test_a_later_version_that_leads_with_a_late_passage_moves_it_and_not_the_earliest() -> None:
    versions = story(CRANE, moved_to_the_end(), moved_to_the_end())
    rows = align(versions).rows
    assert {v for row in rows for v in row.moved} == {1, 2}
    assert [s for row in rows for s in row.cells[0]] == list(range(8))


def test_a_caption_that_is_only_a_name_is_linked_to_no_sentence_that_names_the_person() -> None:
    body = "Orla Vestergaard, who owns the yard, said on Friday that the crane had been inspected in April. " + CRANE
    versions = [version_of(f"Orla Vestergaard\n\n{body}", {0: "caption"}), version_of(body)]
    assert not [x for x in align(versions).links if x.a.sentence == 0]


def test_what_a_name_means_is_no_statement() -> None:
    body = (
        "The deputy Alexander Corven answered an online poll in which some said that they wanted to leave the union.\n\n"
        "The assembly had voted a week before. Several lawyers doubt that it may."
    )
    other = "Four regions were annexed last week, the assembly said.\n\nAlexander Corven\n\nLawyers have their doubts."
    versions = [version_of(body), version_of(other, {1: "caption"})]
    assert not [pair for pair in pairs(align(versions)) if said(versions, 1, pair[1]) == "Alexander Corven"]


UNRELATED = (
    "The village choir of Amberleigh sang for eleven hours on Saturday, a record for the valley. Its conductor, "
    "Petra Novak, had no voice left at midnight.\n\nListeners brought soup and blankets. Money raised by the singers "
    "goes to a new organ.\n\nThe old instrument was eaten by moths."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The accord was signed in Lisse by the two foreign ministers.", "The accord was signed in Lugano by the two foreign ministers."),
        ("The senator voted against the measure.", "The senator voted for the measure."),
        ("Gunmen killed a judge in Samarra Heights, police said.", "A judge was killed by gunmen in Samarra Heights, according to police."),
    ],
)  # fmt: skip
def test_single_sentences_that_tell_the_same_are_linked(one: str, other: str) -> None:
    assert pairs(align(story(one, other))) == {(0, 0)}


def test_single_sentences_that_tell_something_else_are_not_linked() -> None:
    assert not align(story("The senator voted against the measure.", "A crane fell on the roof of the shipyard.")).links


def test_unrelated_texts_have_no_link() -> None:
    assert not align(story(CRANE, UNRELATED)).links


def test_unrelated_texts_stand_in_rows_of_their_own() -> None:
    assert all(sum(1 for cell in row.cells if cell) == 1 for row in align(story(CRANE, UNRELATED)).rows)


def test_a_version_far_off_does_not_pull_rows_apart() -> None:
    near = CRANE.replace("Friday afternoon", "Friday evening").replace("in April", "in May")
    two = align(story(CRANE, near))
    three = align(story(CRANE, near, UNRELATED))
    assert {row.cells for row in two.rows} <= {row.cells[:2] for row in three.rows}


def test_a_version_that_mixes_everything_leaves_the_tie_of_two_others() -> None:
    parts = [s for paragraph in CRANE.split("\n\n") for s in paragraph.replace(". ", ".|").split("|")]
    mixed = " ".join(parts[::-1])
    versions = story(CRANE, CRANE.replace("Friday afternoon", "Friday evening"), mixed)
    alignment = align(versions)
    for k in range(len(versions[0].sentences)):
        row = row_of(alignment, SentenceRef(0, k))
        assert k in row.cells[1]


CHAIN = (
    "The ferry Alma ran aground off Skerr before sunrise.",
    "The ferry Alma ran aground off Skerr before sunrise, and 300 passengers waited for hours in lifeboats.",
    "For hours, 300 passengers waited in lifeboats.",
)


def test_passages_tied_over_a_third_version_alone_say_so() -> None:
    rest = "\n\nThe harbour master, Runa Tveit, has ordered an inquiry.\n\nThe weather was calm, the coast guard said."
    versions = story(*(first + rest for first in CHAIN))
    alignment = align(versions)
    assert link(alignment, SentenceRef(0, 0), SentenceRef(1, 0))
    assert link(alignment, SentenceRef(1, 0), SentenceRef(2, 0))
    assert not link(alignment, SentenceRef(0, 0), SentenceRef(2, 0))
    assert row_of(alignment, SentenceRef(1, 0)).open_pairs == {(0, 2)}


def test_a_row_held_by_a_doubtful_link_is_uncertain() -> None:
    versions = story(CRANE, CRANE.replace("The union has asked for safer cranes since the winter storms.",
                                          "For months, unions had been writing letters about old cranes."))  # fmt: skip
    alignment = align(versions)
    doubtful = [x for x in alignment.links if x.a.sentence == 7]
    assert all(x.uncertain == (x.score < 0.6) for x in alignment.links)
    for x in doubtful:
        assert row_of(alignment, x.a).uncertain == x.uncertain


# ---- corrections by the user ---------------------------------------------------------------------------------------


def asked(*refs: SentenceRef) -> frozenset[frozenset[SentenceRef]]:
    return frozenset({frozenset(refs)})


def test_a_pair_that_the_user_asks_for_is_linked_and_marked() -> None:
    one, two = SentenceRef(0, 1), SentenceRef(1, 3)
    found = link(align(story(CRANE, UNRELATED), Constraints(must=asked(one, two))), one, two)
    assert found is not None
    assert (found.origin, found.score) == ("user", 1.0)


def test_a_pair_that_the_user_asks_for_shares_a_row() -> None:
    one, two = SentenceRef(0, 0), SentenceRef(1, 4)
    row = row_of(align(story(CRANE, UNRELATED), Constraints(must=asked(two, one))), one)
    assert 4 in row.cells[1]


def test_a_pair_that_the_user_forbids_is_not_linked() -> None:
    one, two = SentenceRef(0, 4), SentenceRef(1, 4)
    versions = story(CRANE, CRANE)
    assert link(align(versions), one, two)
    alignment = align(versions, Constraints(must_not=asked(one, two)))
    assert link(alignment, one, two) is None


def test_other_links_stay_where_the_user_left_them() -> None:
    one, two = SentenceRef(0, 4), SentenceRef(1, 4)
    versions = story(CRANE, CRANE)
    assert pairs(align(versions, Constraints(must_not=asked(one, two)))) == {(k, k) for k in range(8) if k != 4}


def test_a_correction_between_two_versions_leaves_a_third_alone() -> None:
    versions = story(CRANE, CRANE.replace("April", "May"), CRANE.replace("April", "June"))
    free = align(versions)
    bound = align(versions, Constraints(must_not=asked(SentenceRef(0, 0), SentenceRef(1, 0))))
    assert pairs(bound, 0, 2) == pairs(free, 0, 2)
    assert pairs(bound, 1, 2) == pairs(free, 1, 2)


# ---- stopping ------------------------------------------------------------------------------------------------------


def test_work_nobody_wants_is_not_begun() -> None:
    with pytest.raises(Cancelled):
        align(story(CRANE, CRANE), should_cancel=lambda: True)


@pytest.fixture(scope="module")
def long() -> list[Version]:
    whole = text(12_000)
    return story(written(whole), written(edited(whole, 1)))


def test_long_work_asks_often_whether_it_is_still_wanted(long: list[Version]) -> None:
    asked_at: list[int] = []
    align(long, should_cancel=lambda: bool(asked_at.append(1)))
    assert len(asked_at) > 10


@pytest.mark.parametrize("question", [1, 3, 6, 10])
def test_whichever_question_is_answered_by_stop_stops_the_work(long: list[Version], question: int) -> None:
    asked_at: list[int] = []

    def should_cancel() -> bool:
        asked_at.append(1)
        return len(asked_at) >= question

    with pytest.raises(Cancelled):
        align(long, should_cancel=should_cancel)
    assert len(asked_at) == question


# ---- odd texts -----------------------------------------------------------------------------------------------------


def test_a_sentence_repeated_two_thousand_times_is_linked_in_order() -> None:
    sentence = "Weather report pending.\n\n"
    versions = story(sentence * 2000, sentence * 1990)
    assert pairs(align(versions)) == {(k, k) for k in range(1990)}


def test_sentences_that_both_stand_in_the_other_version_as_they_are_have_no_link_besides() -> None:
    """Half of one stands in the other, and both are kept: nothing was reworded."""
    told = (
        "“The council's handling of the harbour fund is completely unacceptable,” said the treasurer Ines Vold.\n\n"
        "The harbour fund was begun in 1987 and pays for dredging. Nobody on the council would say more on Friday.\n\n"
        "“I have read the books. That is completely unacceptable.”\n\n"
        "The auditors come on Monday, and the ferries go on as before until the spring.\n"
    )
    versions = story(told, told)
    assert all(x.a.sentence == x.b.sentence for x in align(versions).links)


MILL = """Man found dead at the old mill in Varn

By Ole Brandt

A man of 34 was found dead at the old mill in Varn on Tuesday, and the police were looking for a driver.

The mill has stood empty since the flood of 2009.

The mayor asked for more lamps on the road."""


def test_a_headline_that_becomes_the_lead_has_not_moved() -> None:
    told = MILL.replace("Man found dead at the old mill in Varn\n", "Police seek the driver of a lorry\n", 1)
    versions = [version_of(text, {0: "headline", 1: "byline"}) for text in (MILL, told)]
    alignment = align(versions)
    assert (0, 2) in pairs(alignment)
    assert not any(x.moved for x in alignment.links)
