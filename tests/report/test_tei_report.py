from __future__ import annotations

from pathlib import Path

from lxml import etree

from compare_app.model.alignment import Alignment, Row
from compare_app.model.changes import Changes
from compare_app.model.comparison import Comparison, Story
from compare_app.pipeline import compare
from compare_app.report.tei_report import render
from tests.helpers.stories import FERRY, by_hand, version_of, write

T = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def tei(comparison) -> etree._Element:
    return etree.fromstring(render(comparison))


def test_every_witness_reads_every_passage_once(tmp_path: Path):
    for comparison in (by_hand(), compare(write(tmp_path, FERRY), one_story=True)):
        root = tei(comparison)
        witnesses = sorted(f"#{w.get(ID)}" for w in root.iter(f"{T}witness"))
        for app in root.iter(f"{T}app"):
            assert sorted(p for rdg in app for p in rdg.get("wit").split()) == witnesses


def test_a_witness_can_be_read_on_its_own(tmp_path: Path):
    root = tei(compare(write(tmp_path, FERRY), one_story=True))
    for number, text in enumerate(FERRY, 1):
        readings = [r for r in root.iter(f"{T}rdg") if f"#s1.v{number}" in r.get("wit").split()]
        words = " ".join(" ".join(seg.text or "" for seg in r) for r in readings).split()
        assert sorted(words) == sorted(text.split())


def test_witnesses_that_read_alike_share_a_reading():
    versions = (version_of("1.txt", "It rained."), version_of("2.txt", "It snowed."), version_of("3.txt", "It rained."))
    story = Story("Weather", versions, Alignment((), (Row(((0,), (0,), (0,))),)), Changes(()))
    (app,) = tei(Comparison((story,))).iter(f"{T}app")
    assert [(r.get("wit"), r[0].text) for r in app] == [("#s1.v1 #s1.v3", "It rained."), ("#s1.v2", "It snowed.")]


def test_ids_are_unique_whatever_the_source_says():
    root = tei(by_hand('<&"\x00\udc80'))
    ids = [e.get(ID) for e in root.iter() if e.get(ID)]
    assert len(ids) == len(set(ids)) > 5


def test_moved_and_uncertain_passages_say_so():
    root = tei(by_hand())
    assert [r.get("wit") for r in root.iter(f"{T}rdg") if r.get("type") == "moved"] == ["#s1.v1"]
    assert [a.get("cert") for a in root.iter(f"{T}app")] == ["low", None, None, None]


#: What may stand in what, of the elements that a report uses; from the TEI Guidelines P5, chapters 2, 4 and 12.
CHILDREN = {
    "teiCorpus": ["teiHeader", "TEI"], "TEI": ["teiHeader", "text"], "teiHeader": ["fileDesc", "encodingDesc"],
    "fileDesc": ["titleStmt", "publicationStmt", "sourceDesc"], "titleStmt": ["title"], "publicationStmt": ["p"], "sourceDesc": ["p", "listWit"],
    "encodingDesc": ["editorialDecl", "variantEncoding", "appInfo"], "editorialDecl": ["p"], "appInfo": ["application"], "application": ["label"],
    "listWit": ["witness"], "witness": ["bibl"], "bibl": ["title", "author", "publisher", "date", "idno"], "text": ["body"], "body": ["div"],
    "div": ["ab"], "ab": ["app"], "app": ["rdg"], "rdg": ["seg"],
}  # fmt: skip


def test_elements_stand_where_the_guidelines_have_them(tmp_path: Path):
    for comparison in (by_hand(), compare(write(tmp_path, FERRY), one_story=True), compare([tmp_path / "1.txt"])):
        root = tei(comparison)
        for parent in root.iter():
            names = [etree.QName(child).localname for child in parent]
            allowed = CHILDREN.get(etree.QName(parent).localname, [])
            assert set(names) <= set(allowed)
            assert names == sorted(names, key=allowed.index)
        assert root.findall(f"{T}TEI")


def test_dates_are_those_of_xml_schema(tmp_path: Path):
    head = "Title: Sea wall falls\nDate: {}\n\n"
    paths = write(tmp_path, [head.format("3 May 2031, 14:05 GMT") + FERRY[0], head.format("4 May 2031") + FERRY[1]])
    dates = [date.get("when") for date in tei(compare(paths, one_story=True)).iter(f"{T}date")]
    assert dates == ["2031-05-03T14:05:00+00:00", "2031-05-04"]


def test_a_text_says_its_language_where_all_versions_share_it(tmp_path: Path):
    root = tei(compare(write(tmp_path, FERRY), one_story=True))
    assert [text.get("{http://www.w3.org/XML/1998/namespace}lang") for text in root.iter(f"{T}text")] == ["en"]
