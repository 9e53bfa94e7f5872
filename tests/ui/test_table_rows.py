"""What the rows of the tables of quotes, claims and changes say."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from compare_app.model.changes import Change, Changes, Claim, ClaimCell, Edit, LinkChanges
from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.page.claim_facts import ClaimFact
from compare_app.page.page import Page
from compare_app.ui.tables.changes import ChangesModel
from compare_app.ui.tables.model import CellTable, Wanted, fact_words
from compare_app.ui.tables.rows import TableCell, TableRow, claim_rows, quote_rows
from compare_app.ui.words.change_wording import note_name, weight_shown, weight_words
from tests.ui.builders import event, find, flood, link, story, version

# Qt's offscreen plugin says so of every window.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "does not support raise", extend=True)


def test_a_quote_that_lost_its_marks_is_one_row_with_its_words_on_both_sides():
    rows = quote_rows(Page(flood()))
    assert [[cell.state for cell in row.cells] for row in rows] == [["first", "unquoted"]]
    assert rows[0].cells[1].words == "They never saw water like it"
    assert rows[0].who == "Ena Brodie"
    assert rows[0].weight == 0.75


def test_a_quote_of_a_headline_has_the_speaker_whom_the_text_names():
    a = version([["“The old bridge is safe”"]], quotes=["The old bridge is safe"], roles={0: "headline"})
    b = version(
        [["“The old bridge is safe,” said Ena Brodie."]], quotes=["The old bridge is safe,"], speaker="Ena Brodie"
    )
    (row,) = quote_rows(Page(story([a, b], [[[0], [0]]], events=[event("same", 0, 1, 0, 0)])))
    assert row.who == "Ena Brodie"


def test_a_reworded_quote_names_exactly_what_went_and_came():
    a = version([["“The old bridge is safe,” she said."]], quotes=["The old bridge is safe,"])
    b = version([["“The new bridge is safe,” she said."]], quotes=["The new bridge is safe,"])
    altered = event("reworded", 0, 1, 0, 0, lost=(find(a.text, "old"),), gained=(find(b.text, "new"),))
    rows = quote_rows(Page(story([a, b], [[[0], [0]]], events=[altered])))
    assert len(rows) == 1
    assert (rows[0].cells[1].lost, rows[0].cells[1].gained) == ("old", "new")


def test_every_version_says_who_is_printed_to_say_the_words_and_all_of_it_is_found():
    said = "We never saw the water so high"
    a = version([[f"“{said},” said Ena Brodie."]], quotes=[f"{said},"], speaker="Ena Brodie")
    b = version([[f"“{said},” the clerk said."]], quotes=[f"{said},"], speaker="the clerk")
    given = event("reattributed", 0, 1, 0, 0, weight=0.92, reason="unnamed")
    (row,) = quote_rows(Page(story([a, b], [[[0], [0]]], events=[given])))
    assert [cell.text for cell in row.cells] == [f"Ena Brodie: “{said},”", f"the clerk: “{said},”"]
    assert [cell.state for cell in row.cells] == ["first", "unnamed"]
    assert (row.who, row.speakers) == ("Ena Brodie → the clerk", ("Ena Brodie", "the clerk"))
    assert Wanted("the clerk").keeps(row, False)
    assert Wanted(who="the clerk").keeps(row, False)


def test_a_cell_holds_every_quote_that_a_version_made_of_one():
    a = version([["“It was dark. Nobody saw the boat,” she said."]], quotes=["It was dark. Nobody saw the boat,"])
    b = version([["“It was dark,” she said.", "“Nobody saw it.”"]], quotes=["It was dark,", "Nobody saw it."])
    cut = [event("spliced", 0, 1, 0, 0), event("spliced", 0, 1, 0, 1)]
    (row,) = quote_rows(Page(story([a, b], [[[0], [0, 1]]], events=cut)))
    assert row.cells[1].text == "“It was dark,” · “Nobody saw it.”"
    assert Wanted("nobody saw it.").keeps(row, False)


def test_a_cut_in_the_list_of_changes_stands_beside_nothing(qapp):
    a = version([["“It was dark. Nobody saw it,” she said."]], quotes=["It was dark. Nobody saw it,"])
    b = version([["“It was dark,” she said."]], quotes=["It was dark,"])
    gone = find(a.text, "Nobody saw it")
    cut = event("truncated", 0, 1, 0, 0, lost=(gone,), weight=0.68)
    owner = QObject()
    model = ChangesModel(owner)
    model.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0))], events=[cut])))
    row = next(k for k in range(model.rowCount()) if "cut" in model.index(k, ChangesModel.KIND).data())
    assert "Nobody saw it" in model.index(row, ChangesModel.BEFORE).data()
    assert model.index(row, ChangesModel.AFTER).data() == ""


def test_a_version_before_the_first_quote_is_no_loss():
    a, b = version([["Nothing yet."]]), version([["“Here I am,” she said."]], quotes=["Here I am,"])
    rows = quote_rows(Page(story([a, b], [[[0], []], [[], [0]]], events=[event("added", 0, 1, None, 0)])))
    assert [cell.state for cell in rows[0].cells] == ["", "first"]
    assert not rows[0].changed


def test_claims_keep_the_states_of_the_core():
    a, b = version([["One boat sank."]]), version([["A boat sank."]])
    claims = (Claim((ClaimCell((0,), "first"), ClaimCell((0,), "reworded")), 0.4),)
    base = story([a, b], [[[0], [0]]])
    page = Page(Story("t", base.versions, base.alignment, Changes((), claims=claims)))
    rows = claim_rows(page)
    assert [(c.state, c.words) for c in rows[0].cells] == [("first", "One boat sank."), ("reworded", "A boat sank.")]


def test_rows_are_kept_by_speaker_weight_and_what_one_version_did():
    row = TableRow(
        (TableCell("first", "One."), TableCell("same", "One."), TableCell("reworded", "Two.")),
        0.5,
        speakers=("Ena", "a clerk"),
    )
    assert Wanted(who="a clerk").keeps(row, False)
    assert Wanted(who="Ena", least=0.4).keeps(row, False)
    assert not Wanted(who="Jon").keeps(row, False)
    assert not Wanted(least=0.6).keeps(row, False)
    assert [Wanted(version=v).keeps(row, False) for v in range(3)] == [False, False, True]
    assert [Wanted(version=v, state="same").keeps(row, False) for v in range(3)] == [False, True, False]
    assert not Wanted(left=True).keeps(row, True)


@pytest.mark.parametrize(
    ("weight", "means"), [(0.97, "turned round"), (0.7, "another fact"), (0.4, "less is said"), (0.0, "hardly")]
)
def test_a_weight_says_what_it_means(weight, means):
    assert means in weight_words(weight)
    assert f"{round(weight * 100)} of 100" in weight_words(weight)


def test_words_that_are_quoted_at_another_place_are_not_said_to_have_lost_their_marks():
    a = version([["“Not one lamp was lit,” she said."], ["It was dark."]], quotes=["Not one lamp was lit,"])
    b = version(
        [["‘Not one lamp’"], ["“Not one lamp was lit,” she said."]], quotes=["Not one lamp", "Not one lamp was lit,"]
    )
    twice = event("added", 0, 1, None, 0, a_span=find(a.text, "Not one lamp"))
    kept = event("same", 0, 1, 0, 1)
    rows = quote_rows(Page(story([a, b], [[[], [0]], [[0], [1]], [[1], []]], events=[twice, kept])))
    assert sorted([cell.state for cell in row.cells] for row in rows) == [["elsewhere", "quoted"], ["first", "same"]]
    assert not any(row.changed for row in rows)


def test_a_rewritten_passage_shows_both_of_its_texts(qapp):
    a, b = version([["The quay fell into the sea."]]), version([["Nobody could have known better."]])
    whole = Span(0, len(a.text)), Span(0, len(b.text))
    page = Page(
        story(
            [a, b],
            [[[0], [0]]],
            [link((0, 0), (1, 0), LinkChanges("reworded", edits=(Edit(whole[0], whole[1]),), rewritten=True))],
        )
    )
    model = ChangesModel(qapp)
    model.set_page(page)
    shown = [model.index(0, column).data() for column in (model.BEFORE, model.AFTER)]
    assert shown == ["The quay fell into the sea.", "Nobody could have known better."]


def test_the_weight_is_read_without_pointing_at_it(qapp):
    assert weight_shown(0.95) == "●●●●●  turns the meaning"
    assert weight_shown(0.75, "\n") == "●●●●\nfact or quote"
    assert weight_shown(0.61) == "●●●●  fact or quote"
    assert weight_shown(0.59) == "●●●  content or tone"
    assert weight_shown(0.05) == ""


def test_a_passage_that_is_new_is_against_no_version(qapp):
    a, b = version([["The quay fell."]]), version([["The quay fell."], ["Nobody was hurt."]])
    page = Page(story([a, b], [[[0], [0]], [[], [1]]], [link((0, 0), (1, 0))]))
    model = ChangesModel(qapp)
    model.set_page(page)
    (number,) = [n for n, stop in enumerate(page.stops) if stop.note.kind == "added"]
    assert model.index(number, model.AGAINST).data() == "—"
    assert model.index(number, model.VERSION).data() != "—"


def test_a_claim_names_the_facts_that_changed_in_it():
    a, b = version([["12 boats sank."]]), version([["14 boats sank."]])
    number = Change("number", find(a.text, "12"), find(b.text, "14"), 0.7, "replaced")
    base = story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), LinkChanges("reworded", (number,)))])
    claims = (Claim((ClaimCell((0,), "first"), ClaimCell((0,), "reworded")), 0.7),)
    changes = Changes(base.changes.by_link, claims=claims)
    rows = claim_rows(Page(Story("t", base.versions, base.alignment, changes)))
    assert [cell.facts for cell in rows[0].cells] == [(), (ClaimFact("number", "12", "14", reason="replaced"),)]
    assert fact_words(rows[0].cells[1].facts[0]) == "number 12 → 14"


def test_the_parts_of_a_claim_that_stand_apart_are_told_apart():
    a = version([["The quay fell.", "It was old."], ["Nobody was hurt."]])
    claims = (Claim((ClaimCell((0, 1, 2), "first"),), 0.0),)
    base = story([a], [[[0, 1, 2]]])
    rows = claim_rows(Page(Story("t", base.versions, base.alignment, Changes((), claims=claims))))
    assert rows[0].cells[0].words == "The quay fell. It was old. · Nobody was hurt."


def test_what_a_later_version_lost_an_earlier_one_has_more(qapp):
    a, b = version([["12 boats sank."]]), version([["Boats sank."]])
    lost = Change("number", find(a.text, "12"), None, 0.5, "lost")
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), LinkChanges("reworded", (lost,)))]))
    names = [[note_name(stop.note) for stop in p.stops if stop.typed] for p in (page, page.with_base(1))]
    assert names == [["number left out"], ["number added"]]


def test_a_version_that_has_the_words_without_marks_gained_none_and_who_quotes_them_later_did():
    a, b = (
        version([["The old bridge is safe, she said."]]),
        version([["“The old bridge is safe,” she said."]], quotes=["The old bridge is safe,"]),
    )
    gained = event("newly_quoted", 0, 1, None, 0, a_span=find(a.text, "The old bridge is safe"), weight=0.5)
    rows = quote_rows(Page(story([a, b], [[[0], [0]]], events=[gained])))
    assert [[cell.state for cell in row.cells] for row in rows] == [["plain", "newly_quoted"]]
    assert rows[0].changed


def test_a_quote_of_which_nobody_is_named_says_so(qapp):
    table = CellTable(with_speaker=True)
    table.set_rows(Page(flood()), [TableRow((TableCell("first"), TableCell("same")))])
    assert table.index(0, 1).data() == "unknown"
