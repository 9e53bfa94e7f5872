from __future__ import annotations

import gc
import weakref

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.comparison import Story
from compare_app.model.spans import Span
from compare_app.page.cells import cell_text
from compare_app.page.marks import Mark
from compare_app.page.page import Page
from tests.ui.builders import event, find, flood, link, reworded, story, version


def words(page: Page, row: int, column: int, kind: str) -> list[str]:
    text = page.index.cell(row, column).text
    return [mark.span.of(text) for mark in page.marks(row, column).marks if mark.kind == kind]


def kinds(page: Page) -> list[tuple[int, int, str]]:
    return [(stop.row, stop.version, stop.note.kind) for stop in page.stops]


def test_a_cell_shows_the_exact_words_and_finds_its_way_back():
    v = version([["One.", "Two\nlines."], ["Three."]])
    cell = cell_text(v, (0, 1, 2))
    assert cell.text == "One. Two lines.\u2028\u2028Three."
    assert cell.source(cell.text.index("Three")) == v.text.index("Three")
    assert cell.place(find(v.text, "Three")) == (Span(17, 22),)


def test_a_span_outside_a_cell_has_no_place_in_it():
    v = version([["One."], ["Two."]])
    assert cell_text(v, (0,)).place(find(v.text, "Two")) == ()


def test_sentences_that_do_not_follow_each_other_stand_apart():
    v = version([["One.", "Two.", "Three."]])
    assert cell_text(v, (0, 2)).text == "One.\u2028Three."


def test_a_changed_number_is_boxed_on_both_sides():
    page = Page(flood())
    assert words(page, 0, 0, "number") == ["Twelve"]
    assert words(page, 0, 1, "number") == ["Fourteen"]


def test_a_dropped_hedge_is_struck_in_the_base_and_leaves_a_wedge():
    page = Page(flood())
    assert words(page, 0, 0, "dropped") == ["reportedly"]
    gone = [m for m in page.marks(0, 1).marks if m.kind == "gone"]
    assert gone
    assert page.index.cell(0, 1).text[gone[0].span.start :].startswith("closed the quay")


def test_a_quote_that_lost_its_marks_is_marked_on_both_sides():
    page = Page(flood())
    assert words(page, 1, 0, "unquoted") == ["We never saw water like it,"]
    assert words(page, 1, 1, "unquoted") == ["They never saw water like it"]


def test_stops_are_in_reading_order_and_name_what_happened():
    assert kinds(Page(flood("Northline"))) == [
        (0, 1, "number"), (0, 1, "certainty"), (1, 1, "unquoted"), (2, 1, "moved"), (3, 1, "dropped"), (4, 1, "added"),
    ]  # fmt: skip


def test_every_stop_is_a_note_of_its_cell():
    page = Page(flood())
    for stop in page.stops:
        if stop.note.kind != "dropped":
            assert stop.note in page.marks(stop.row, stop.version).notes


def test_a_moved_passage_leaves_a_stub_where_it_stands():
    page = Page(flood())
    stubs = page.index.stubs
    assert stubs[(0, 1)][0].shown_in == 2
    assert not stubs[(0, 1)][0].after


def test_gaps_say_whether_the_passage_was_there_before():
    page = Page(flood("Northline"))
    assert page.marks(3, 1).gap == "dropped"
    assert page.marks(4, 0).gap == "absent"
    assert Page(flood()).marks(3, 1).gap == "absent"  # another outlet tells what it tells


def test_against_a_chosen_base_what_it_lacks_is_new_and_what_others_lack_is_dropped():
    page = Page(flood(), base=1)
    assert page.marks(3, 0).new
    assert page.marks(4, 0).gap == "dropped"
    assert words(page, 0, 0, "number") == ["Twelve"]
    lost = [stop.note for stop in page.stops if stop.note.kind == "number"]
    assert page.words(1, lost[0].theirs) == "Fourteen"
    assert page.words(0, lost[0].mine) == "Twelve"


def test_a_quote_read_backwards_gained_what_it_lost():
    assert (1, 0, "newly_quoted") in kinds(Page(flood(), base=1))


def three() -> Page:
    a, b, c = (version([[text]]) for text in ("The big red boat sank.", "The red boat sank.", "The big boat sank."))
    return Page(
        story(
            [a, b, c],
            [[[0], [0], [0]]],
            [link((0, 0), (1, 0), reworded(a, b, ("big", ""))), link((0, 0), (2, 0), reworded(a, c, ("red", "")))],
        )
    )


def test_the_base_strikes_only_what_no_other_version_kept():
    assert not [m for m in three().marks(0, 0).marks if m.kind == "dropped"]


def test_the_base_shows_what_the_current_version_dropped():
    page = three()
    text = page.index.cell(0, 0).text
    assert [m.span.of(text) for m in page.marks(0, 0, focus=2).marks if m.kind == "dropped"] == ["red"]


def test_a_sentence_linked_to_nothing_in_a_linked_passage_is_added():
    a, b = version([["One boat sank."]]), version([["One boat sank.", "Nobody died."]])
    page = Page(story([a, b], [[[0], [0, 1]]], [link((0, 0), (1, 0))]))
    assert words(page, 0, 1, "sentence_added") == ["Nobody died."]
    assert kinds(page) == [(0, 1, "sentence_added")]


def test_a_sentence_gone_from_a_linked_passage_leaves_one_wedge_after_its_neighbour():
    a, b = version([["One boat sank.", "Nobody died.", "It rained."]]), version([["One boat sank.", "It rained."]])
    page = Page(story([a, b], [[[0, 1, 2], [0, 1]]], [link((0, 0), (1, 0)), link((0, 2), (1, 1))]))
    assert [m for m in page.marks(0, 1).marks if m.kind == "gone"] == [Mark("gone", Span(14, 14), 0)]


def test_versions_without_a_direct_link_are_compared_over_the_one_between():
    a, b, c = version([["One boat sank."]]), version([["A boat sank."]]), version([["A boat went down."]])
    rows = [[[0], [0], [0]]]
    page = Page(
        story([a, b, c], rows, [link((0, 0), (1, 0)), link((1, 0), (2, 0), reworded(b, c, ("sank", "went down")))])
    )
    assert page.marks(0, 2).against == 1
    assert words(page, 0, 2, "reworded") == ["went down"]


def test_a_rewritten_pair_has_one_mark_and_keeps_its_facts():
    a, b = version([["Twelve boats sank in the night."]]), version([["Overnight, 14 vessels were lost."]])
    changes = reworded(a, b, ("Twelve", "14"), ("sank", "lost"), kinds=["number", "wording"])
    whole = type(changes)("reworded", changes.changes, changes.edits, rewritten=True)
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), whole)]))
    assert sorted(kind for _, _, kind in kinds(page)) == ["number", "rewritten"]
    assert not words(page, 0, 1, "reworded")


def test_a_headline_that_no_link_joins_to_another_is_another_headline():
    a = version([["Boats break loose"], ["Nobody was hurt."]], roles={0: "headline"})
    b = version([["A night to forget"], ["Nobody was hurt."]], roles={0: "headline"})
    page = Page(story([a, b], [[[0], [0]], [[1], [1]]], [link((0, 1), (1, 1))]))
    assert kinds(page) == [(0, 1, "rewritten")]
    assert page.marks(0, 1).rewritten
    assert not page.marks(0, 0).rewritten


def test_a_passage_of_several_rewritten_sentences_is_one_stop():
    a = version([["Twelve boats sank in the night.", "Nobody had seen it come."]])
    b = version([["Overnight, vessels were lost.", "No warning was given to anyone."]])
    first, second = reworded(a, b, ("sank", "lost")), reworded(a, b, ("seen", "given"))
    links = [
        link((0, n), (1, n), type(c)("reworded", c.changes, c.edits, rewritten=True))
        for n, c in enumerate((first, second))
    ]
    page = Page(story([a, b], [[[0, 1], [0, 1]]], links))
    assert kinds(page) == [(0, 1, "rewritten")]


def test_words_inside_an_altered_quote_are_one_stop():
    a = version([["“The old bridge is safe,” she said."]], quotes=["The old bridge is safe,"])
    b = version([["“The new bridge is safe,” she said."]], quotes=["The new bridge is safe,"])
    changed = reworded(a, b, ("old", "new"))
    altered = event("reworded", 0, 1, 0, 0, lost=(find(a.text, "old"),), gained=(find(b.text, "new"),))
    page = Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0), changed)], events=[altered]))
    assert kinds(page) == [(0, 1, "quote_reworded")]


def test_bylines_and_comments_are_shown_and_not_compared():
    a = version([["By Ena Brodie"], ["One boat sank."]], roles={0: "byline"})
    b = version([["One boat sank."]])
    page = Page(story([a, b], [[[0], []], [[1], [0]]], [link((0, 1), (1, 0))]))
    assert page.marks(0, 1).gap == "apart"
    assert not page.stops


def test_another_base_keeps_the_look_ups():
    page = Page(flood())
    assert page.with_base(1).index is page.index


def test_a_stub_never_stands_beside_a_byline():
    a = version([["One boat sank."], ["It rained."], ["Nobody died."]])
    b = version([["By Ena Brodie"], ["Nobody died."], ["One boat sank."], ["It rained."]], roles={0: "byline"})
    links = [link((0, 0), (1, 2)), link((0, 1), (1, 3)), link((0, 2), (1, 1), moved=True)]
    rows = [[[], [0]], [[0], [2]], [[1], [3]], [[2], [1]]]
    page = Page(story([a, b], rows, links, moved={3: {1}}))
    assert page.index.beside == {0}
    assert list(page.index.stubs) == [(1, 1)]


def test_a_page_that_nobody_holds_goes_at_once():
    """The collector leaves stories aside, so nothing of one may hold itself."""
    gc.disable()
    try:
        page = Page(flood())
        page = page.with_base(1)
        for row in range(len(page.index.rows)):
            page.marks(row, 0, 1)
        gone = [weakref.ref(page), weakref.ref(page.index)]
        del page
        assert [ref() for ref in gone] == [None, None]
    finally:
        gc.enable()


def test_nothing_is_marked_as_a_change_of_what_came_later():
    a, b, c = (version([[f"One {word} sank."]], name) for word, name in (("boat", "A"), ("hull", "B"), ("ship", "C")))
    page = Page(story([a, b, c], [[[0], [0], [0]]], [link((0, 0), (2, 0)), link((1, 0), (2, 0))]))
    assert [page.index.against(0, version, None) for version in range(3)] == [None, 0, 0]
    assert all(stop.note.other <= stop.version for stop in page.stops)
    assert page.index.against(0, 1, 0) == 2  # where A is chosen, the pair is held together by C


def test_a_word_or_two_are_told_with_those_beside_them():
    page = Page(story([version([["It had rained.", "The alarm had not failed on that night in May."]])], [[[0, 1]]]))
    text = page.story.versions[0].text
    assert page.in_context(0, (find(text, "not"),)) == "… alarm had not failed on that …"
    assert page.in_context(0, (find(text, "The"),)) == "The alarm had not …"
    assert page.in_context(0, (find(text, "in May."),)) == "… that night in May."
    assert page.in_context(0, (find(text, "failed on that night"),)) == "failed on that night"
    assert page.in_context(0, ()) == ""


@given(st.data())
def test_words_in_context_hold_the_words_and_stay_in_their_sentence(data):
    sentences = data.draw(
        st.lists(st.from_regex(r"[A-Z][a-z]{0,6}( [a-z,]{1,8}){0,6}\\.", fullmatch=True), min_size=1, max_size=4)
    )
    page = Page(story([version([sentences])], [[list(range(len(sentences)))]]))
    sentence = data.draw(st.sampled_from(page.story.versions[0].sentences)).span
    start = data.draw(st.integers(sentence.start, sentence.end - 1))
    span = Span(start, data.draw(st.integers(start + 1, sentence.end)))
    text = page.story.versions[0].text
    shown = page.in_context(0, (span,), most=500)
    assert " ".join(span.of(text).split()) in shown
    assert shown.removeprefix("… ").removesuffix(" …") in sentence.of(text)


def scattered() -> Story:
    """The lead of the second says what two paragraphs of the first say; its own second paragraph is of another row again."""
    a = version([["Ten boats sank."], ["The quay broke."], ["Nobody was hurt."]], "Lamp")
    b = version([["The quay broke, and ten boats sank."], ["Ten boats sank."], ["Nobody was hurt."]], "Buoy")
    links = [link((0, n), (1, 0)) for n in (0, 1)] + [link((0, 0), (1, 1)), link((0, 2), (1, 2))]
    return story([a, b], [[[], [0]], [[0], [1]], [[1], []], [[2], [2]]], links)


def test_what_an_earlier_version_says_in_other_rows_is_not_new():
    page = Page(scattered())
    marks = page.marks(0, 1)
    assert not marks.new
    assert marks.elsewhere == (1, 0)
    assert kinds(page) == [(0, 1, "elsewhere")]
    note = page.stops[0].note
    assert page.words(0, note.theirs) == "Ten boats sank. … The quay broke."


def test_what_a_version_says_in_another_row_was_not_dropped():
    marks = Page(scattered()).marks(2, 1)
    assert marks.gap == "elsewhere"
    assert marks.elsewhere == (0, 1)


def test_the_first_version_leads_to_what_it_says_elsewhere_too():
    marks = Page(scattered()).marks(0, 0)
    assert marks.gap == "elsewhere"
    assert marks.elsewhere == (1, 0)


def test_against_a_chosen_base_the_same_holds():
    page = Page(scattered(), base=1)
    assert page.marks(2, 0).elsewhere == (0, 1)
    assert page.marks(0, 0).gap == "elsewhere"
    assert kinds(page) == [(2, 0, "elsewhere")]


def test_what_two_earlier_versions_say_together_is_not_new_either():
    a, b = version([["Ten boats sank."]]), version([["Nobody was hurt."]])
    c = version([["Ten boats sank.", "Nobody was hurt."]])
    links = [link((0, 0), (2, 0)), link((1, 0), (2, 1))]
    page = Page(story([a, b, c], [[[0], [], []], [[], [0], []], [[], [], [0, 1]]], links))
    assert not page.marks(2, 2).new


def test_a_passage_with_one_sentence_that_nobody_had_is_new():
    a = version([["Ten boats sank."], ["Nobody was hurt."]])
    b = version([["Ten boats sank.", "The town weeps."]])
    page = Page(story([a, b], [[[0], []], [[1], []], [[], [0, 1]]], [link((0, 0), (1, 0))]))
    assert page.marks(2, 1).new
    assert page.marks(2, 1).elsewhere is None


def test_a_fact_within_a_fact_is_boxed_once_in_the_version_that_others_are_compared_with():
    first = version([["At least 14 people were hurt, the council said."]], "One")
    second = version([["At least 19 people were hurt, the council said."]], "Two")
    third = version([["People were hurt, the council said."]], "Three")
    links = [
        link((0, 0), (1, 0), reworded(first, second, ("At least 14", "At least 19"), kinds=("number",))),
        link((0, 0), (2, 0), reworded(first, third, ("14", ""), kinds=("number",))),
    ]
    page = Page(story([first, second, third], [[[0], [0], [0]]], links))
    boxes = [mark.span for mark in page.marks(0, 0).marks if mark.kind == "number"]
    assert boxes == [Span(0, len("At least 14"))]
