"""Why passages are paired: what a tooltip says at once, and what it says when the answer has come."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from compare_app.align import meaning
from compare_app.align.aids import Aids
from compare_app.align.others import BRIDGES
from compare_app.align.scoring import weights
from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.changes import LinkChanges
from compare_app.model.explanation import Explanation, kind_of
from compare_app.page.page import Page
from compare_app.page.pairing import pairings
from compare_app.ui.compare.tips import Tips
from compare_app.ui.compare.why import reasons
from tests.ui.builders import link, story, version


def chain() -> Page:
    """a is linked with b, b with c, a not with c; b to c is unsure."""
    a, b, c = (version([[f"One {word} sank."]], name) for word, name in (("boat", "A"), ("ship", "B"), ("hull", "C")))
    unsure = Link(SentenceRef(1, 0), SentenceRef(2, 0), 0.5), LinkChanges("same")
    return Page(story([a, b, c], [[[0], [0], [0]]], [link((0, 0), (1, 0)), unsure]))


def test_a_pair_that_nothing_links_names_the_version_between():
    page = chain()
    assert [(p.other, p.score, p.over) for p in pairings(page.index, 0, 2)] == [(0, None, (1,)), (1, 0.5, ())]
    assert page.marks(0, 2).indirect
    assert not page.marks(0, 1).indirect


def test_the_tip_says_how_sure_each_pairing_is_and_asks_for_reasons_once(qtbot, view):
    view.set_page(chain())
    asked: list[object] = []
    view.why.wanted.connect(asked.append)
    said = view.why.lines(0, 2)
    view.why.lines(0, 2)
    assert said[0] == "Not paired with A itself; both are with B."
    assert "only 50 % sure" in said[1]
    assert asked == [(SentenceRef(1, 0), SentenceRef(2, 0))]


def test_a_sentence_that_is_paired_in_doubt_is_named_beside_one_that_is_paired_surely(qtbot, view):
    a, b = (version([["The decision was taken on a Sunday night.", "Nobody was told."]], name) for name in ("A", "B"))
    unsure = Link(SentenceRef(0, 0), SentenceRef(1, 1), 0.5), LinkChanges("reworded")
    view.set_page(Page(story([a, b], [[[0, 1], [0, 1]]], [link((0, 1), (1, 1)), unsure])))
    (said, *_) = view.why.lines(0, 0)
    assert said == (
        "Paired with B, 90 % sure, but for “The decision was taken on a …” only 50 %: check it before you quote it."
    )


def test_a_tip_is_no_wider_than_can_be_read(qtbot, view):
    name = "The Evening Observer of Varn and the Northern Islands, with the Harbour Gazette and the Farmers' Post"
    a, b = version([["One boat sank."]], "A"), version([["One ship sank."]], name)
    view.set_page(Page(story([a, b], [[[0], [0]]], [link((0, 0), (1, 0))])))
    tips = Tips(view, view.cells, view.over, view.why)
    lines = tips.at(view.visualRect(view.compare_model.index(0, 0)).topLeft() + QPoint(5, 15)).split("\n")
    assert "".join(lines).endswith("90 % sure.")
    assert max(map(len, lines)) <= 100


def test_an_answer_is_said_in_parts(qtbot, view):
    view.set_page(chain())
    view.why.lines(0, 2)
    parts = (("ahead hi", 2.0), ("words", -1.5), ("likeness x near", -0.6), ("bridge", 0.3), ("firm bridge", 0.2))
    view.why.take(
        (SentenceRef(1, 0), SentenceRef(2, 0)),
        Explanation(0.5, 0.45, parts, (("sank", 1.0),), (("boat", "ship", 0.7),), ()),
    )
    assert view.why.lines(0, 2)[2:] == [
        "Both have: sank",
        "Near in meaning: boat – ship",
        "For it: no other passage matches either of them as well.",
        "Against it: their neighbours are not like each other.",
        "For it: a passage of another version goes with both.",
    ]


def test_shared_words_are_said_as_they_are_printed(qapp):
    shared = (("shortl", 1.0), ("weir", 0.9), ("citi", 0.5), ("2", 0.4))
    said = reasons(Explanation(0.9, 0.45, (), shared, (), ()), "Shortly after 2 the Weir of the city broke.")
    assert said == ["Both have: Shortly, Weir, citi, 2"]


def test_a_pair_that_was_never_weighed_is_said_so(qapp):
    assert reasons(Explanation(None, 0.45, (), (), (), ())) == ["The two share nothing telling."]


def test_the_aligner_still_has_the_figures_that_are_put_into_words():
    _, everything = weights(Aids(vectors=True))
    kinds = {kind_of(name) for name in everything.names}
    assert kinds == {"sentences", "rivals", "around"}
    assert {kind_of(name) for name in BRIDGES} == {"others"}


def test_words_near_in_meaning_are_no_neighbouring_sentences():
    assert {kind_of(name) for name in meaning.NAMES} == {"sentences"}
