import json

import pytest

from compare_app.readers.registry import find_files, read

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
RIS = """TY  - NEWS
TI  - Velm sells its lighthouse
AU  - Brill, Ana
T2  - Coast News
DA  - 2031/05/03/
UR  - https://coast.example/velm
Y2  - 2031/05/06/10:04:00
L1  - files/12/page%20one.html
ER  -
"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
 <bib:Article rdf:about="http://x.example"><dcterms:isPartOf><bib:Newspaper><dc:title>Coast News</dc:title></bib:Newspaper></dcterms:isPartOf>
  <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Brill</foaf:surname><foaf:givenName>Ana</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
  <link:link rdf:resource="#item_12"/><dc:title>Velm sells its lighthouse</dc:title><dc:date>2031-05-03</dc:date>
  <dc:identifier><dcterms:URI><rdf:value>https://coast.example/velm</rdf:value></dcterms:URI></dc:identifier><dcterms:dateSubmitted>2031-05-06 10:04:00</dcterms:dateSubmitted></bib:Article>
 <z:Attachment rdf:about="#item_12"><rdf:resource rdf:resource="files/12/page%20one.html"/></z:Attachment>
</rdf:RDF>"""


@pytest.mark.parametrize(("name", "export"), [("refs.ris", RIS), ("refs.rdf", RDF)])
def test_a_snapshot_takes_what_the_export_knows_of_it(tmp_path, name, export):
    (tmp_path / "files/12").mkdir(parents=True)
    (tmp_path / "files/12/page one.html").write_text(f"<p>{FIRST}</p><p>{FIRST}</p>", encoding="utf-8")
    (tmp_path / name).write_text(export, encoding="utf-8")
    found = find_files([tmp_path])
    assert [file.name for file in found.files] == ["files/12/page one.html"]
    metadata = read(found.files[0].path, found.files[0].name).documents[0].metadata
    assert (metadata.title, metadata.author, metadata.outlet) == (
        "Velm sells its lighthouse",
        "Ana Brill",
        "Coast News",
    )
    assert metadata.published.isoformat() == "2031-05-03T00:00:00"
    assert metadata.address == "https://coast.example/velm"
    assert metadata.captured.isoformat() == "2031-05-06T10:04:00"


def test_references_without_files_say_what_to_do(tmp_path):
    (tmp_path / "refs.ris").write_text(RIS, encoding="utf-8")
    (problem,) = read(tmp_path / "refs.ris", "refs.ris").problems
    assert "export them with their files" in problem.message


def test_references_in_csl_json_are_no_articles(tmp_path):
    item = {
        "type": "article-newspaper",
        "title": "Velm sells its lighthouse",
        "abstract": FIRST * 2,
        "container-title": "Coast News",
    }
    (tmp_path / "refs.json").write_text(json.dumps([item]), encoding="utf-8")
    (problem,) = read(tmp_path / "refs.json", "refs.json").problems
    assert problem.message.startswith("refs.json holds references without their texts")


def test_articles_that_look_like_references_are_read(tmp_path):
    item = {"type": "article", "title": "Velm sells its lighthouse", "text": FIRST * 2}
    (tmp_path / "a.json").write_text(json.dumps([item]), encoding="utf-8")
    assert read(tmp_path / "a.json", "a.json").documents[0].metadata.title == "Velm sells its lighthouse"
