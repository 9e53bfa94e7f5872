from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from lxml import html

from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.page.marks import Mark
from compare_app.page.notes import Note
from compare_app.page.stops import Stop
from compare_app.pipeline import compare
from compare_app.report.html_cells import marked
from compare_app.report.html_report import as_html, kinds_told, render
from compare_app.report.markup import Html
from compare_app.resources import resource
from tests.helpers.html import read
from tests.helpers.stories import FERRY, by_hand, write

HOSTILE = "\"'><script>alert(1)</script><img src=http://x.example onerror=alert(1)>&amp;]]>\x00\udc80\u202e{}"


def test_no_source_can_put_markup_into_the_page():
    tags = read(as_html(by_hand(HOSTILE))).tags
    assert [name for name, _ in tags if name in ("img", "iframe", "object", "link", "base", "form")] == []
    assert len([1 for name, _ in tags if name == "script"]) == 1
    assert [a for _, attributes in tags for a in attributes if a.startswith("on")] == []


def test_the_page_loads_nothing():
    page = as_html(by_hand(HOSTILE))
    sheet = page[page.index("<style>") : page.index("</style>")]
    assert "url(" not in sheet
    assert "@import" not in sheet
    for _, attributes in read(page).tags:
        assert "src" not in attributes
        assert attributes.get("href", "#").startswith("#")


def test_the_policy_allows_the_own_script_and_style_only():
    policy = next(a["content"] for _, a in read(as_html(by_hand())).tags if a.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_every_link_has_its_end(tmp_path: Path):
    for comparison in (by_hand(), compare(write(tmp_path, FERRY), one_story=True)):
        tags = read(as_html(comparison)).tags
        ids = [a["id"] for _, a in tags if "id" in a]
        assert len(ids) == len(set(ids))
        assert {a["href"][1:] for _, a in tags if "href" in a} <= set(ids)


def test_cells_hold_the_exact_words_of_the_source(tmp_path: Path):
    page = as_html(compare(write(tmp_path, FERRY), one_story=True))
    for other in ("in-early", "in-steps"):
        cells = html.fromstring(page).xpath(f"//td[not(contains(@class, '{other}'))]/div[contains(@class, 'text')]")
        words = [w for cell in cells for w in (cell.text_content() + " ").split()]
        assert sorted(words) == sorted(" ".join(FERRY).split())


def test_both_ends_of_a_moved_passage_name_each_other():
    page = as_html(by_hand())
    moved = re.search(r'<td class="[^"]*\bmoved\b[^"]*">(.*?)</td>', page, re.S)
    assert moved is not None
    assert 'href="#s1-r' in moved[1]
    stub = re.search(r'<p class="flag stub">(.*?)</p>', page, re.S)
    assert stub is not None
    assert 'href="#s1-r2"' in stub[1]


def test_uncertain_rows_say_so():
    assert "uncertain pairing" in as_html(by_hand())


def test_typed_changes_are_told_in_words():
    text = read(as_html(by_hand())).text
    assert "number: 12 → 14" in text
    assert "may" in text


def test_lost_words_of_a_quote_are_struck():
    assert re.search(r"<del[^>]*>ne</del>", as_html(by_hand()))


def test_problems_and_hashes_stand_at_the_end():
    text = read(as_html(by_hand())).text
    assert "third.pdf asks for a password." in text
    assert "0" * 64 in text
    assert "quotation glyphs (2)" in text
    assert "dashes, percent" in text


def test_single_articles_are_listed_apart(tmp_path: Path):
    other = "The owl prize goes to Vell\n\nA novel about owls won the prize of Vell on Tuesday night.\n"
    page = as_html(compare(write(tmp_path, [*FERRY[:2], other])))
    assert "Single articles" in page
    assert "A novel about owls" in page[page.index("Single articles") :]


def test_the_same_comparison_gives_the_same_bytes(tmp_path: Path):
    paths = write(tmp_path, FERRY)
    assert render(compare(paths)) == render(compare(list(reversed(paths))))


def test_overlapping_marks_share_the_words_under_both():
    page = marked("abcdef", [Mark("quote", Span(0, 4)), Mark("number", Span(2, 6), 0)], ["told"])
    assert page == (
        '<span class="k quote from">ab</span>'
        '<span class="k quote fact from to" title="told">cd</span>'
        '<span class="k fact to" title="told">ef</span>'
    )
    assert isinstance(page, Html)


def test_missing_words_leave_a_wedge_at_their_place():
    page = marked("ab", [Mark("gone", Span(1, 1), 0)], ["“x” is gone"])
    assert page == 'a<i class="gone" title="“x” is gone"></i>b'


def test_a_correction_and_what_it_corrects_name_each_other():
    page = as_html(by_hand())
    assert re.search(r'id="s1-r4".*✎</b> corrects <a href="#s1-r2">passage 2</a>', page, re.S)
    assert re.search(r'id="s1-r2".*✎</b> corrected by <a href="#s1-r4">passage 4</a>', page, re.S)


def test_light_changes_are_left_out_with_their_marks():
    page = as_html(replace(by_hand(), settings=Settings(min_weight=0.85)))
    assert "number: 12 → 14" in page
    assert "certainty" not in read(page[page.index("<article") : page.index("</article>")]).text
    assert "changes that weigh less than 0.85" in page


def test_what_is_not_compared_can_be_folded_away(tmp_path: Path):
    paths = write(
        tmp_path, [f"Sea wall falls\n\nBy Ana Brill\n\n{FERRY[0]}", f"Sea wall falls\n\nBy Tom Aske\n\n{FERRY[1]}"]
    )
    root = html.document_fromstring(as_html(compare(paths, one_story=True)))
    aside = [" ".join(row.itertext()) for row in root.xpath("//tr[contains(@class, 'aside')]")]
    assert any("By Ana Brill" in words for words in aside)
    assert root.xpath("//input[@id='show-asides' and not(@checked)]")


def test_what_weighs_most_keeps_room_for_its_words_whatever_versions_are_named_beside_it():
    sheet = resource("report/report.css").read_text(encoding="utf-8")
    columns = re.search(r"\.findings \{[^}]*grid-template-columns: ([^;]+);", sheet)
    assert columns is not None
    assert columns[1].count("max-content") == 1  # the sign's: names of eight versions are as long as the page
    assert "minmax(12rem" in columns[1]


def test_a_kind_of_change_is_counted_once_though_drafts_and_reports_written_apart_have_it():
    stops = [Stop(row, 1, Note("wording", 0, apart=row % 2 == 0)) for row in range(5)]
    assert kinds_told(stops) == "5 × wording"


TOLL = "Flood in Varo\n\nSource: Standard\nDate: 2031-05-20 0{}:00\n\nThe flood killed {} people in the Varo valley on Tuesday, the police said.\n\nThe road is closed.\n"


def shown(page: str, against_before: bool) -> html.HtmlElement:
    """The page as the switch shows it."""
    tree = html.fromstring(page)
    for part in tree.find_class("in-early" if against_before else "in-steps"):
        part.drop_tree()
    return tree


def test_every_version_can_be_read_against_the_one_before(tmp_path: Path):
    page = as_html(compare(write(tmp_path, [TOLL.format(n, toll) for n, toll in enumerate((14, 19, 22), 6)])))
    told = [[li.text_content() for li in shown(page, steps).find_class("findings")[0]] for steps in (False, True)]
    assert [[re.findall(r"\d+ → \d+", line)[0] for line in lines] for lines in told] == [
        ["14 → 19", "14 → 22"],
        ["14 → 19", "19 → 22"],
    ]
    last = [shown(page, steps).xpath("//tr[@id='s1-r4']/td")[2].text_content() for steps in (False, True)]
    assert "14 → 22" in last[0]
    assert "19 → 22" in last[1]
    assert all(len(shown(page, steps).xpath("//tr[@id='s1-r4']/td")) == 3 for steps in (False, True))


def test_what_reads_alike_either_way_stands_once(tmp_path: Path):
    page = as_html(compare(write(tmp_path, [TOLL.format(n, 14) for n in (6, 7, 8)])))
    assert html.fromstring(page).xpath("//article//*[contains(@class, 'in-steps')]") == []


def test_two_versions_have_no_other_reading(tmp_path: Path):
    page = as_html(compare(write(tmp_path, [TOLL.format(n, toll) for n, toll in ((6, 14), (7, 19))])))
    assert "against-before" not in page[page.index("<body") :]


def test_versions_of_one_day_are_called_by_their_times(tmp_path: Path):
    page = as_html(compare(write(tmp_path, [TOLL.format(n, toll) for n, toll in enumerate((14, 19, 22), 6)])))
    assert "Standard (08:00) against Standard (06:00)" in page
