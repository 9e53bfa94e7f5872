"""The ledger: which sentences are one claim, in which versions it stands, what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from compare_app.changes.background import Background
from compare_app.changes.claims.claims import claims
from compare_app.model.alignment import Alignment, Link, Row, SentenceRef
from compare_app.model.changes import Change, Claim, LinkChanges
from compare_app.model.document import Metadata, Role
from compare_app.model.spans import Span
from compare_app.model.version import Version
from tests.helpers.quoted import quoted

SAME = LinkChanges("same")
REWORDED = LinkChanges("reworded")


def version(*sentences: str, roles: tuple[Role, ...] = ()) -> Version:
    return quoted("\n\n".join(sentences), roles=roles)


def aligned(*links: tuple[int, int, int, int], rows: tuple[Row, ...] = (), score: float = 0.9) -> Alignment:
    found = sorted(links)
    return Alignment(tuple(Link(SentenceRef(v, s), SentenceRef(w, t), score) for v, s, w, t in found), rows)


def ledger(
    versions: list[Version], alignment: Alignment, by_link: list[LinkChanges] | None = None
) -> tuple[Claim, ...]:
    return claims(versions, alignment, by_link or [SAME] * len(alignment.links))


def cells(found: tuple[Claim, ...]) -> set[tuple[tuple[int, ...], ...]]:
    return {tuple(cell.sentences for cell in claim.cells) for claim in found}


def statuses(claim: Claim) -> list[str]:
    return [cell.status for cell in claim.cells]


FERRY, CRACK, BUSES = "The ferry to Osk stopped.", "A crack was found in the hull.", "Buses run to the northern pier."


def test_linked_sentences_are_one_claim_with_first_and_last_seen() -> None:
    (claim,) = ledger(
        [version(FERRY), version(FERRY), version(FERRY)], aligned((0, 0, 1, 0), (0, 0, 2, 0), (1, 0, 2, 0))
    )
    assert statuses(claim) == ["first", "same", "same"]
    assert (claim.first_seen, claim.last_seen) == (0, 2)


def test_a_sentence_without_a_link_is_a_claim_of_its_own() -> None:
    found = ledger([version(FERRY), version(CRACK)], aligned())
    assert cells(found) == {((0,), ()), ((), (0,))}


def test_a_reworded_link_makes_the_claim_reworded() -> None:
    (claim,) = ledger([version(FERRY), version("The Osk ferry halted.")], aligned((0, 0, 1, 0)), [REWORDED])
    assert statuses(claim) == ["first", "reworded"]


def test_a_claim_that_was_away_has_returned() -> None:
    found = ledger([version(FERRY), version(CRACK), version(FERRY)], aligned((0, 0, 2, 0)))
    claim = next(c for c in found if c.cells[0].sentences)
    assert statuses(claim) == ["first", "absent", "returned"]


def test_a_claim_is_absent_before_it_is_first_seen() -> None:
    found = ledger([version(FERRY), version(CRACK), version(CRACK)], aligned((1, 0, 2, 0)))
    claim = next(c for c in found if c.cells[1].sentences)
    assert statuses(claim) == ["absent", "first", "same"]


def test_the_heaviest_typed_change_weighs_the_claim() -> None:
    changes = LinkChanges("reworded", (Change("wording", None, None, 0.3), Change("negation", None, None, 0.95)))
    (claim,) = ledger([version(FERRY), version(FERRY)], aligned((0, 0, 1, 0)), [changes])
    assert claim.weight == 0.95


def test_a_dropped_claim_weighs_more_than_a_kept_one() -> None:
    found = ledger([version(FERRY, CRACK), version(FERRY)], aligned((0, 0, 1, 0)))
    kept, dropped = found
    assert kept.weight == 0.0
    assert dropped.weight > 0.0


def test_two_sentences_merged_into_one_stay_two_claims_that_share_it() -> None:
    merged = "The ferry to Osk stopped because a crack was found in the hull."
    found = ledger([version(FERRY, CRACK), version(merged)], aligned((0, 0, 1, 0), (0, 1, 1, 0)))
    assert cells(found) == {((0,), (0,)), ((1,), (0,))}


def test_a_sentence_split_in_two_makes_two_claims_that_share_it() -> None:
    whole = "The ferry to Osk stopped because a crack was found in the hull."
    found = ledger([version(whole), version(FERRY, CRACK)], aligned((0, 0, 1, 0), (0, 0, 1, 1)))
    assert cells(found) == {((0,), (0,)), ((0,), (1,))}


def test_a_split_does_not_make_one_claim_of_two_in_the_other_versions() -> None:
    whole = "The ferry to Osk stopped because a crack was found in the hull."
    links = aligned((0, 0, 1, 0), (0, 1, 1, 0), (0, 0, 2, 0), (0, 1, 2, 1), (1, 0, 2, 0), (1, 0, 2, 1))
    found = ledger([version(FERRY, CRACK), version(whole), version(FERRY, CRACK)], links)
    assert cells(found) == {((0,), (0,), (0,)), ((1,), (0,), (1,))}


def test_a_claim_repeated_within_a_version_is_one_claim() -> None:
    found = ledger([version(FERRY, BUSES, FERRY), version(FERRY)], aligned((0, 0, 1, 0)))
    assert ((0, 2), (0,)) in cells(found)


def test_a_refrain_is_one_claim_however_often_it_comes() -> None:
    assert len(ledger([version(*[FERRY] * 30)], aligned())) == 1


def test_a_repetition_in_other_words_is_one_claim_where_both_say_the_same_part() -> None:
    again = "The ferry to Osk, the town said, stopped."
    found = ledger([version(FERRY, BUSES, again), version(FERRY)], aligned((0, 0, 1, 0), (0, 2, 1, 0)))
    assert ((0, 2), (0,)) in cells(found)


def test_a_part_repeated_in_a_subhead_is_one_claim() -> None:
    a = version("I heard a roar, like a train in the garden.")
    b = version("Like a train in the garden", "I heard a roar, like a train in the garden.")
    assert cells(ledger([a, b], aligned((0, 0, 1, 0), (0, 0, 1, 1)))) == {((0,), (0, 1))}


def test_a_name_behind_a_dash_belongs_to_the_sentence_before() -> None:
    assert cells(ledger([version("Nobody asked us about it.", "— Petra Solvik", CRACK)], aligned())) == {
        ((0, 1),),
        ((2,),),
    }


def test_sentences_that_differ_in_a_number_are_two_claims() -> None:
    one, other = (
        "The council paid 12 crowns for the northern pier.",
        "The council paid 14 crowns for the northern pier.",
    )
    found = ledger([version(one, other)], aligned())
    assert len(found) == 2


def test_headlines_captions_and_words_between_parts_are_no_claims() -> None:
    a = version(
        "Ferry to Osk stopped", "The ferry to Osk was stopped on Monday.", "On the roof", "Echo file photo", CRACK,
        roles=("headline", "body", "subhead", "caption", "list"),
    )  # fmt: skip
    assert cells(ledger([a], aligned())) == {((1,),), ((4,),)}


def test_a_version_of_headlines_alone_claims_by_them() -> None:
    a = version("Ferry to Osk stopped", roles=("headline",))
    assert cells(ledger([a], aligned())) == {((0,),)}


def test_a_correction_note_repeats_a_claim_and_does_not_make_it() -> None:
    note = "Correction: an earlier version of this article said that the ferry to Osk stopped."
    versions = [version(FERRY), version(CRACK), version(CRACK, note)]
    alignment = aligned((0, 0, 2, 1), (1, 0, 2, 0))
    background = replace(Background.unknown(versions), notes=frozenset({SentenceRef(2, 1)}))
    found = claims(versions, alignment, [SAME] * 2, background=background)
    assert sorted(statuses(claim) for claim in found) == [["absent", "first", "same"], ["first", "absent", "absent"]]


def by(outlet: str, *sentences: str, published: str = "2031-05-04", precision: str = "day") -> Version:
    """An outlet's article."""
    one = version(*sentences)
    metadata = Metadata(outlet=outlet, published=datetime.fromisoformat(published), published_precision=precision)  # type: ignore[arg-type]
    return replace(one, document=replace(one.document, metadata=metadata))


def test_between_outlets_nothing_returns() -> None:
    versions = [by("Echo", FERRY), by("Herald", CRACK), by("Courier", FERRY)]
    claim = next(c for c in ledger(versions, aligned((0, 0, 2, 0))) if c.cells[0].sentences)
    assert statuses(claim) == ["first", "absent", "same"]


def test_between_outlets_a_change_weighs_whichever_two_columns_it_stands_between() -> None:
    versions = [
        by("Echo", "Nine ferries stopped."),
        by("Herald", "Ferries stopped."),
        by("Courier", "Six ferries stopped."),
    ]
    number = LinkChanges("reworded", (Change("number", Span(0, 4), Span(0, 3), 0.7, "replaced"),))
    (claim,) = ledger(versions, aligned((0, 0, 1, 0), (0, 0, 2, 0), (1, 0, 2, 0)), [REWORDED, number, REWORDED])
    assert claim.weight == 0.7


def test_a_state_is_held_against_the_state_before_it_though_another_outlet_stands_between() -> None:
    versions = [by("Echo", FERRY), by("Herald", "Ferries to Osk halted."), by("Echo", FERRY)]
    links = aligned((0, 0, 1, 0), (0, 0, 2, 0), (1, 0, 2, 0))
    (claim,) = ledger(versions, links, [REWORDED, SAME, REWORDED])
    assert statuses(claim) == ["first", "reworded", "same"]


def test_a_sentence_is_no_further_claim_because_another_versions_headline_tells_a_part_of_it() -> None:
    versions = [
        version("A crack was found", "The ferry to Osk stopped.", roles=("headline", "body")),
        version("Osk waits", "The ferry to Osk stopped after a crack was found.", roles=("headline", "body")),
    ]
    found = ledger(versions, alignment_of([(0, 0, 1, 1, 0.5), (0, 1, 1, 1, 0.9)]))
    assert cells(found) == {((1,), (1,))}


def test_an_outlets_own_later_version_brings_a_claim_back() -> None:
    versions = [by("Echo", FERRY), by("Herald", CRACK), by("Echo", CRACK), by("Echo", FERRY)]
    found = ledger(versions, aligned((0, 0, 3, 0), (1, 0, 2, 0)))
    assert statuses(next(c for c in found if c.cells[0].sentences)) == ["first", "absent", "absent", "returned"]


def test_what_stood_there_as_another_sentence_has_not_returned() -> None:
    versions = [version(FERRY, BUSES), version(BUSES), version("Buses run, and the ferry to Osk stopped.")]
    strong, weak = 0.9, 0.6
    links = [(0, 1, 1, 0, strong), (0, 1, 2, 0, strong), (1, 0, 2, 0, strong), (0, 0, 2, 0, weak)]
    alignment = alignment_of(links)
    found = claims(versions, alignment, [REWORDED] * len(links))
    assert "returned" not in {state for claim in found for state in statuses(claim)}


def first_cells(*versions: Version) -> tuple[bool, bool]:
    """Whether the claim of the first version is its alone, and whether it is unknown that it was the first to tell it."""
    links = [(0, 0, 1, 0)] if versions[1].text == versions[0].text else []
    cell = next(c for c in ledger(list(versions), aligned(*links)) if c.cells[0].sentences).cells[0]
    return cell.only, cell.order_unknown


def test_who_told_it_first_is_known_by_the_dates_alone() -> None:
    assert first_cells(by("Echo", FERRY), by("Herald", CRACK)) == (True, False)
    assert first_cells(by("Echo", FERRY), by("Echo", CRACK)) == (False, False)
    assert first_cells(by("Echo", FERRY), by("Herald", FERRY)) == (False, True)
    assert first_cells(by("Echo", FERRY), by("Herald", FERRY, published="2031-05-05")) == (False, False)
    timed = [
        by(outlet, FERRY, published=f"2031-05-04T{hour}", precision="minute")
        for outlet, hour in (("Echo", "08:00"), ("Herald", "09:30"))
    ]
    assert first_cells(*timed) == (False, False)
    assert first_cells(timed[0], by("Herald", FERRY)) == (False, True)


def test_what_tells_no_story_is_no_claim() -> None:
    a = version(FERRY, "By Runa Tveit", "Subscribe to our letter.", roles=("body", "byline", "boilerplate"))
    assert cells(ledger([a], aligned())) == {((0,),)}


def test_a_chain_of_links_alone_makes_no_claim_of_four() -> None:
    versions = [version(FERRY), version(CRACK), version(BUSES), version("Rain fell on Sunday in Varn.")]
    strong = Link(SentenceRef(0, 0), SentenceRef(1, 0), 0.9)
    middle = Link(SentenceRef(1, 0), SentenceRef(2, 0), 0.5)
    other = Link(SentenceRef(2, 0), SentenceRef(3, 0), 0.9)
    found = ledger(versions, Alignment((strong, middle, other), ()))
    assert cells(found) == {((0,), (0,), (), ()), ((), (), (0,), (0,))}


def test_claims_stand_in_the_order_of_the_rows() -> None:
    rows = (Row(((0,), (0,))), Row(((1,), ())), Row(((), (1,))), Row(((2,), (2,))))
    found = ledger(
        [version(FERRY, CRACK, BUSES), version(FERRY, "Rain fell.", BUSES)],
        aligned((0, 0, 1, 0), (0, 2, 1, 2), rows=rows),
    )
    assert [tuple(c.sentences for c in claim.cells) for claim in found] == [
        ((0,), (0,)),
        ((1,), ()),
        ((), (1,)),
        ((2,), (2,)),
    ]


WORDS = [
    "harbour",
    "crack",
    "ferry",
    "council",
    "winter",
    "bridge",
    "letter",
    "engine",
    "warden",
    "island",
    "morning",
    "market",
]
SIZE = 4


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[Version], list[tuple[int, int, int, int, float]]]:
    count = draw(st.integers(1, 4))
    versions = []
    for v in range(count):
        texts = [f"The {WORDS[s]} of {WORDS[s + 6]} is number {v}{s}." for s in range(draw(st.integers(1, SIZE)))]
        versions.append(version(*texts))
    links = []
    for v in range(count):
        for w in range(v + 1, count):
            for s in range(len(versions[v].sentences)):
                links += [
                    (v, s, w, t, draw(st.floats(0.3, 1.0)))
                    for t in range(len(versions[w].sentences))
                    if draw(st.integers(0, 3)) == 0
                ]
    return versions, links


def alignment_of(links: list[tuple[int, int, int, int, float]]) -> Alignment:
    return Alignment(tuple(Link(SentenceRef(v, s), SentenceRef(w, t), x) for v, s, w, t, x in sorted(links)), ())


@given(stories())
def test_every_sentence_stands_in_a_claim(story: tuple[list[Version], list[tuple[int, int, int, int, float]]]) -> None:
    versions, links = story
    found = ledger(versions, alignment_of(links))
    held = {(v, s) for claim in found for v, cell in enumerate(claim.cells) for s in cell.sentences}
    assert held == {(v, s) for v, one in enumerate(versions) for s in range(len(one.sentences))}


@given(stories())
def test_states_follow_from_where_the_claim_stands(
    story: tuple[list[Version], list[tuple[int, int, int, int, float]]],
) -> None:
    versions, links = story
    for claim in ledger(versions, alignment_of(links)):
        present = [bool(cell.sentences) for cell in claim.cells]
        assert [cell.status == "absent" for cell in claim.cells] == [not p for p in present]
        assert claim.cells[claim.first_seen].status == "first"
        for (before, here), cell in zip(pairwise(present), claim.cells[1:], strict=True):
            if here and before:
                assert cell.status in ("same", "reworded")
            elif here:
                assert cell.status != "absent"


@given(stories(), st.randoms(use_true_random=False))
def test_the_order_of_the_versions_does_not_change_what_is_one_claim(
    story: tuple[list[Version], list[tuple[int, int, int, int, float]]], rng: object
) -> None:
    versions, links = story
    scores = {round(x, 6) for *_, x in links}
    if len(scores) < len(links):
        links = [(v, s, w, t, 0.3 + n / 1000) for n, (v, s, w, t, _) in enumerate(links)]
    order = list(range(len(versions)))
    rng.shuffle(order)  # type: ignore[attr-defined]
    at = {v: n for n, v in enumerate(order)}
    turned = [(at[v], s, at[w], t, x) if at[v] < at[w] else (at[w], t, at[v], s, x) for v, s, w, t, x in links]
    plain = cells(ledger(versions, alignment_of(links)))
    other = cells(ledger([versions[v] for v in order], alignment_of(turned)))
    assert {tuple(c[at[v]] for v in range(len(versions))) for c in other} == plain
