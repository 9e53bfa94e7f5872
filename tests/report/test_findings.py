from compare_app.page.page import Page
from compare_app.pipeline import compare
from compare_app.report.findings import findings, heaviest_steps, names
from tests.helpers.stories import write

TEXT = "Gate opens at Hallin\n\nThe gate opened at night and {} homes were flooded in Sennet.\n\nThe mayor, Ana Brill, did {}resign on Monday."


def page(tmp_path, *fills: tuple[str, str]) -> Page:
    paths = write(tmp_path, [TEXT.format(*fill) for fill in fills])
    return Page(compare(paths, one_story=True).stories[0])


def test_what_several_versions_did_in_one_passage_stands_once_with_all_of_them(tmp_path):
    found = findings(page(tmp_path, ("340", "not "), ("430", "not "), ("430", "not ")))
    (number,) = [finding for finding in found if finding.stop.note.kind == "number"]
    assert number.versions == (1, 2)


def test_one_passage_does_not_fill_the_top_of_the_list(tmp_path):
    fills = [("340", "not "), *((str(400 + i), "not ") for i in range(6)), ("340", "")]
    kinds = [finding.stop.note.kind for finding in findings(page(tmp_path, *fills))]
    assert kinds.count("number") == 6
    assert "negation" in kinds[:4]


def test_of_many_versions_the_first_are_named(tmp_path):
    versions = page(tmp_path, *[("340", "not ")] * 5).story.versions
    assert names(versions, (0, 1)) == "1.txt, 2.txt"
    assert names(versions, (0, 1, 2, 3, 4)) == "1.txt, 2.txt, 3.txt and 2 more"


def test_versions_of_one_outlet_are_named_together(tmp_path):
    source = "Source: The Quay\nDate: 2031-05-02 0{}:00\n\n"
    texts = [TEXT.replace("\n\n", "\n\n" + source.format(hour), 1).format("340", "not ") for hour in (7, 8, 9)]
    versions = compare(write(tmp_path, texts), one_story=True).stories[0].versions
    assert names(versions, (0, 2)) == "The Quay (07:00, 09:00)"
    assert names(versions, (1,)) == "The Quay (08:00)"


def test_every_step_of_a_toll_is_told_beside_what_it_was_at_first(tmp_path):
    told = page(tmp_path, *((number, "not ") for number in ("340", "360", "430")))
    assert [f.line for f in findings(told) if f.stop.typed] == ["number: 340 → 360", "number: 340 → 430"]
    assert [f.line for f in heaviest_steps(told)] == ["number: 360 → 430"]


def test_two_versions_have_no_other_steps(tmp_path):
    assert heaviest_steps(page(tmp_path, ("340", "not "), ("430", "not "))) == []
