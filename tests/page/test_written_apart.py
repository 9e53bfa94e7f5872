"""Reports of one event that were written apart: nothing is new in one, nothing was dropped from another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html

from compare_app.model.changes import Change, LinkChanges, Rejected
from compare_app.model.comparison import Comparison, Story
from compare_app.page.index import StoryIndex
from compare_app.page.page import Page
from compare_app.page.utterances import utterances
from compare_app.pipeline import compare
from compare_app.report import flow, wording
from compare_app.report.claim_words import differences
from compare_app.report.html_report import as_html
from compare_app.report.notes import line
from compare_app.report.wording import change_line
from compare_app.ui.tables.rows import claim_rows, quote_rows
from compare_app.ui.words import apart_words
from tests.ui import builders
from tests.ui.builders import find, link, story

COURIER = """Council shuts Orrin bridge after cracks are found

The council closed Orrin bridge to all traffic on Monday after divers found cracks in two of its piers.

“Nobody should have been driving over it at all,” said Mara Tolley, who leads the council.

Repairs will cost 2.4 million crowns and take until spring, her office estimates.

The bridge was built in 1911 by the Delmar ironworks.

A ferry will carry pupils across the river from Wednesday.
"""
LEDGER = """Orrin cut in two: bridge shut for months

For forty years Jonas Pell has crossed the river to open his bakery, and on Monday he stood before a barrier.

Cracks in two piers, seen by divers, made the council close the bridge over the Orrin to cars and walkers alike.

Mara Tolley, the council's leader, reckons that the work will cost 2.9 million crowns.

“I will bake on this side, then,” said Pell.

The bridge was built in 1911.
"""
DRAFT = COURIER.replace("A ferry will carry pupils across the river from Wednesday.\n", "").replace("2.4", "2.6")


def told(folder: Path, **texts: str) -> Story:
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    files = [folder / f"{name}.txt" for name in texts]
    return compare(files, one_story=True).stories[0]


@pytest.fixture
def reports(tmp_path: Path) -> Story:
    return told(tmp_path, courier=COURIER, ledger=LEDGER)


@pytest.fixture
def drafts(tmp_path: Path) -> Story:
    return told(tmp_path, first=COURIER, second=DRAFT)


def row_with(page: Page, of: int, words: str) -> int:
    row = page.index.row_at(of, page.story.versions[of].text.index(words))
    assert row is not None
    return row


def test_two_reports_are_written_apart_and_two_drafts_are_not(reports: Story, drafts: Story) -> None:
    assert reports.changes.written_apart(0, 1)
    assert reports.changes.written_apart(1, 0)
    assert not drafts.changes.written_apart(0, 1)


def test_what_only_one_report_has_is_marked_in_both_alike(reports: Story) -> None:
    page = Page(reports)
    for version, words in ((0, "A ferry"), (1, "For forty years")):
        marks = page.marks(row_with(page, version, words), version)
        assert marks.new
        assert marks.only_here
        assert page.marks(row_with(page, version, words), 1 - version).gap == "absent"


def test_nothing_was_dropped_from_a_report_of_its_own_even_against_a_chosen_one(reports: Story) -> None:
    page = Page(reports, base=0)
    assert page.marks(row_with(page, 0, "A ferry"), 1).gap == "absent"
    assert not any(stop.note.kind == "dropped" for stop in page.stops)


def test_a_draft_did_drop_what_it_lacks(drafts: Story) -> None:
    page = Page(drafts)
    assert page.marks(row_with(page, 0, "A ferry"), 1).gap == "dropped"


def test_a_passage_of_one_report_weighs_less_than_one_that_was_dropped(reports: Story, drafts: Story) -> None:
    apart = [stop.note.weight for stop in Page(reports).stops if stop.note.kind in ("added", "dropped")]
    dropped = [stop.note.weight for stop in Page(drafts).stops if stop.note.kind == "dropped"]
    assert max(apart) < min(dropped)


def test_a_quote_that_another_report_lacks_is_no_dropped_quote(reports: Story) -> None:
    lone = [e for e in reports.changes.quote_events if e.kind in ("added", "dropped")]
    assert {e.reason for e in lone} == {"apart"}
    states = {share.state for row in utterances(Page(reports).index) for share in row.shares}
    assert states == {"only", "lacking"}
    assert not any(row.changed for row in quote_rows(Page(reports)))


def test_a_claim_of_one_report_is_not_told_in_the_other_whichever_comes_first(reports: Story) -> None:
    states = [
        {cell.state for cell in row.cells} for row in claim_rows(Page(reports)) if "" in {c.words for c in row.cells}
    ]
    assert states
    assert all(found == {"only", "lacking"} for found in states)


def test_a_difference_between_reports_is_no_step_from_one_to_the_other(reports: Story, drafts: Story) -> None:
    def numbers(story: Story) -> set[str]:
        page = Page(story)
        return {line(page, stop.version, stop.note) for stop in page.stops if stop.note.kind == "number"}

    assert numbers(reports) == {"number: 2.4 million / 2.9 million"}
    assert numbers(drafts) == {"number: 2.4 million → 2.6 million"}


def test_the_first_report_is_marked_as_the_others_are_and_nothing_in_it_is_struck(
    reports: Story, drafts: Story
) -> None:
    def kinds(story: Story) -> set[str]:
        page = Page(story)
        return {m.kind for row in range(len(page.index.rows)) for m in page.marks(row, 0).marks}

    assert not kinds(reports) & {"dropped", "sentence_dropped"}
    assert "added" in kinds(reports)  # by the Delmar ironworks
    assert kinds(drafts) & {"dropped", "reworded", "number"}


def test_a_report_counts_differences_where_nothing_changed(reports: Story, drafts: Story) -> None:
    def summary(story: Story) -> str:
        return html.fromstring(as_html(Comparison((story,), ()))).xpath("string(//article/header/p[1])")

    assert re.search(r"\d+ differences?: .*\bonly here\b", summary(reports))
    assert re.search(r"\d+ changes?: ", summary(drafts))


THIRD = """Pupils go by boat while Orrin bridge is shut

From Wednesday a ferry is to carry pupils across the river, since nobody may drive over the Orrin any more.

A teacher, Ivo Sand, said his class was looking forward to it.

His own road to school will be nine miles longer until spring.

Parents want the boat to have a roof before winter.
"""
#: What is said of drafts alone: that something came, went, or was there first.
STEPS = re.compile(r"\b(new|gone|dropped|lost|gained|earliest|changed|altered|kept|reworded|moved)\b", re.IGNORECASE)


def own_words(page: str) -> str:
    """What a report says itself, without what stands in the articles and without the small print at its end."""
    tree = html.fromstring(page)
    for element in tree.xpath(
        "//style | //script | //*[contains(@class, 'text')] | //footer | //details[@id='provenance']"
    ):
        element.drop_tree()
    return " ".join(tree.text_content().split())


def test_a_report_of_reports_written_apart_speaks_of_no_step(reports: Story) -> None:
    words = own_words(as_html(Comparison((reports,), ())))
    top = words[: words.index("The versions side by side")]
    assert "written apart" in top
    allowed = top.replace("none dropped or changed what another has", "")
    assert not STEPS.findall(allowed), STEPS.findall(allowed)


def test_a_report_on_paper_speaks_of_no_step_either(reports: Story, drafts: Story) -> None:
    def said(story: Story) -> str:
        found = [str(part) for part in flow.parts(Comparison((story,), ()))]
        return found[0]

    assert "words only here" in said(reports)
    assert not re.search(r"earliest version|new words|; gone|reworded, moved", said(reports))
    assert "earliest version" in said(drafts)
    assert "new words" in said(drafts)


def test_figures_of_a_claim_stand_side_by_side(reports: Story, drafts: Story) -> None:
    def lines(story: Story) -> set[str]:
        page = Page(story)
        found = (difference for claim in story.changes.claims for difference in differences(page, claim))
        return {line for difference in found for line in difference.typed if line.startswith("number")}

    assert lines(reports) == {"number: 2.4 million / 2.9 million"}
    assert lines(drafts) == {"number: 2.4 million → 2.6 million"}


def test_what_a_third_report_has_is_not_called_only_here(tmp_path: Path) -> None:
    page = Page(told(tmp_path, courier=COURIER, ledger=LEDGER, post=THIRD), base=1)
    row = row_with(page, 0, "A ferry")
    assert page.index.present(row) == (0, 2)
    for version in (0, 2):
        marks = page.marks(row, version)
        assert marks.new
        assert not marks.only_here
        assert {(n.reason, n.other) for n in marks.notes if n.kind == "added"} == {("shared", 1)}


def test_what_the_chosen_report_alone_has_is_only_here_as_well(reports: Story, drafts: Story) -> None:
    page = Page(reports, base=0)
    marks = page.marks(row_with(page, 0, "A ferry"), 0)
    assert marks.only_here
    assert [(n.kind, n.other) for n in marks.notes if n.kind == "added"] == [("added", 0)]
    page = Page(drafts, base=0)
    assert not page.marks(row_with(page, 0, "A ferry"), 0).new


def test_a_word_that_one_report_lacks_is_named_once(reports: Story) -> None:
    assert change_line("negation", "", "not", reason="gained", apart=True) == "negation only here: “not”"
    assert change_line("negation", "not", "", reason="lost", apart=True) == "negation not here: “not”"
    assert change_line("negation", "", "not", reason="gained") == "negation: “not” is new"


def test_a_passage_that_is_new_or_only_here_says_so_in_words(reports: Story, drafts: Story) -> None:
    def flags(story: Story) -> set[str]:
        tree = html.fromstring(as_html(Comparison((story,), ())))
        return {" ".join(p.text_content().split()) for p in tree.xpath("//p[contains(@class, 'new-flag')]")}

    assert flags(reports) == {"+ only here"}
    assert "+ only here" not in flags(drafts)


def test_none_of_reports_written_apart_tells_a_claim_first(tmp_path: Path) -> None:
    for name, text, hour in (("courier", COURIER, 8), ("ledger", LEDGER, 9)):
        head = f"Outlet: {name.title()}\nDate: 2031-05-02 {hour:02}:00\n\n"
        (tmp_path / f"{name}.txt").write_text(head + text, encoding="utf-8")
    dated = compare([tmp_path / "courier.txt", tmp_path / "ledger.txt"], one_story=True).stories[0]
    assert any(cell.status == "first" and not cell.only for claim in dated.changes.claims for cell in claim.cells)
    states = {cell.state for row in claim_rows(Page(dated)) for cell in row.cells}
    assert "told" in states
    assert "first" not in states
    assert "first here" not in as_html(Comparison((dated,), ()))


def test_a_passage_in_other_words_stays_so_when_its_one_fact_is_rejected() -> None:
    texts = (["Boats came home in 2036."], ["In 2034 the fleet made harbour."])
    versions = [builders.version([text], outlet) for text, outlet in zip(texts, ("Courier", "Ledger"), strict=True)]
    fact = Change("date", find(texts[0][0], "2036"), find(texts[1][0], "2034"), 0.6, "replaced")
    found = LinkChanges("reworded", rewritten=True, rejected=(Rejected(fact, ("one",)),))
    page = Page(story(versions, [[[0], [0]]], [link((0, 0), (1, 0), found)]))
    assert page.marks(0, 1).rewritten
    assert [stop.note.kind for stop in page.stops] == ["rewritten"]


def test_an_outlet_is_itself_in_whatever_letters_its_name_is_written() -> None:
    outlets = ("L’Écho", "L'ECHO", "Mirror", None)
    index = StoryIndex(
        story([builders.version([["The gate broke."]], outlet) for outlet in outlets], [[[0], [0], [0], [0]]])
    )
    assert index.follows(1, 0)
    assert index.follows(3, 2)
    assert not index.follows(2, 1)


def test_window_and_reports_call_the_differences_alike() -> None:
    assert apart_words._KINDS == wording._APART
