"""Articles in the XML of news agencies and of collections of texts."""

import time
from pathlib import Path

import pytest

from compare_app.model.document import Document
from compare_app.readers.kinds import kind_by_bytes
from compare_app.readers.registry import find_files, read

from .office_files import fodt, zipped

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said “nobody asked me”, and that she would write to the minister at once about it."
THIRD = "The tower has stood empty since the lamp was moved to the mole some years ago, and its paint is gone."
TEI = "http://www.tei-c.org/ns/1.0"

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.example/nitf-3-4.dtd">
<nitf change.date="June 10, 2005" version="-//IPTC//DTD NITF 3.4//EN"><head><title>Lighthouse</title>
 <docdata><doc-id id-string="7"/><date.issue norm="20310503T140500Z"/><doc.copyright holder="Coast News"/></docdata>
 <pubdata date.publication="20310504" name="The Coast News" ex-ref="https://coast.example/velm"/></head>
<body><body.head><hedline><hl1>Velm sells its lighthouse</hl1><hl2>Keeper was not asked</hl2></hedline>
 <byline>By <person>Ana Brill</person><byttl>Coast News</byttl></byline><distributor>CNA</distributor>
 <dateline><location>VELM</location></dateline></body.head>
<body.content><block class="lead_paragraph"><p>{FIRST}</p></block>
 <block class="full_text"><p>{FIRST}</p><p>Keeper <person>Ana Brill</person>{SECOND[16:]}</p>
 <media media-type="image"><media-reference source="a.jpg">tower</media-reference><media-caption><p>The tower</p></media-caption></media>
 <hl2>What comes next</hl2><ol><li>One thing that was said there</li></ol><p>{THIRD}</p></block></body.content>
<body.end><tagline>Ana Brill is a reporter for the Coast News.</tagline></body.end></body></nitf>"""
XHTML = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Velm sells its lighthouse</h1><p>{FIRST}</p><p>{SECOND}</p></body></html>'
ITEM = """<newsItem guid="urn:velm:{number}" version="2" standard="NewsML-G2" xml:lang="en-GB" xmlns="http://iptc.org/std/nar/2006-10-01/">
 <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CNA"><name>Coast News Agency</name></provider>
  <versionCreated>2031-05-04T09:00:00Z</versionCreated><firstCreated>2031-05-03T14:05:00Z</firstCreated><edNote>Adds keeper</edNote></itemMeta>
 <contentMeta><contentCreated>2031-05-03T14:05:00Z</contentCreated><creator><name>Ana Brill</name></creator>
  <headline>Velm sells its lighthouse</headline><by>By Ana Brill</by><dateline>VELM, May 3 (CNA)</dateline><slugline>VELM-LIGHT</slugline></contentMeta>
 <contentSet>{content}</contentSet></newsItem>"""
INLINE = f'<inlineXML contenttype="application/xhtml+xml">{XHTML}</inlineXML>'
PICTURE = '<remoteContent href="a.jpg" contenttype="image/jpeg"/>'
OLD = f"""<NewsML><NewsItem><NewsManagement><FirstCreated>20310503T140500+0000</FirstCreated></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Velm sells its lighthouse</HeadLine><ByLine>By Ana Brill</ByLine></NewsLines>
 <AdministrativeMetadata><Provider><Party FormalName="CNA"/></Provider></AdministrativeMetadata>
 <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
 <NewsComponent><ContentItem Href="a.jpg"/></NewsComponent>
 <ContentItem><DataContent><p>{FIRST}</p><p>{SECOND}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
CORPUS = f"""<newsitem itemid="12" date="2031-05-03" xml:lang="en"><title>VELM: Velm sells its lighthouse.</title>
<headline>Velm sells its lighthouse.</headline><byline>Ana Brill</byline><dateline>VELM 2031-05-03</dateline>
<text><p>{FIRST}</p><p>{SECOND}</p></text><copyright>(c) Coast News 2031</copyright><metadata><codes><code code="X"/></codes></metadata></newsitem>"""
SCRAPED = f"""<doc sitename="Coast News" title="Velm sells its lighthouse" author="Ana Brill" date="2031-05-03" url="https://coast.example/velm" hostname="coast.example">
 <main><head rend="h1">Velm sells its lighthouse</head><p>{FIRST}<lb/>{SECOND}</p><head rend="h2">What comes next</head>
 <list rend="ul"><item>One thing that was <ref target="x">said</ref> there</item></list><quote>{THIRD}</quote>
 <table><row><cell>Year</cell><cell>Visitors</cell></row></table></main>
 <comments><p>I think that this is a great shame for the whole of the coast.</p></comments></doc>"""
SCRAPED_TEI = f"""<TEI xmlns="{TEI}"><teiHeader><fileDesc><titleStmt><title type="main">Velm sells its lighthouse</title><author>Ana Brill</author></titleStmt>
 <publicationStmt><p/></publicationStmt><notesStmt><note type="fingerprint">f5</note></notesStmt>
 <sourceDesc><bibl>Velm sells its lighthouse, Coast News</bibl><biblFull><titleStmt><title>Velm sells its lighthouse</title></titleStmt>
  <publicationStmt><publisher>Coast News (coast.example)</publisher><ptr type="URL" target="https://coast.example/velm"/><date>2031-05-03</date></publicationStmt></biblFull></sourceDesc></fileDesc>
 <profileDesc><abstract><p/></abstract><creation><date type="download">2031-06-01</date></creation></profileDesc></teiHeader>
 <text><body><div type="entry"><ab rend="h1" type="header">Velm sells its lighthouse</ab><p>{FIRST}<lb/>{SECOND}</p><ab rend="h2" type="header">What comes next</ab>
 <list rend="ul"><item>One thing that was <ref target="x">said</ref> there</item></list><quote>{THIRD}</quote>
 <table><row><cell>Year</cell><cell>Visitors</cell></row></table></div>
 <div type="comments"><p>I think that this is a great shame for the whole of the coast.</p></div></body></text></TEI>"""
EDITED = f"""<TEI xmlns="{TEI}" xml:lang="de"><teiHeader><fileDesc><titleStmt><title>Velm sells: a transcription</title></titleStmt>
 <publicationStmt><publisher>University of Orsk</publisher></publicationStmt>
 <sourceDesc><biblStruct><analytic><author><persName>Ana Brill</persName></author><title level="a">Velm sells its lighthouse</title></analytic>
 <monogr><title level="j">Coast News</title><imprint><date when="1931-05-03">3. Mai 1931</date></imprint></monogr></biblStruct></sourceDesc></fileDesc></teiHeader>
 <text><body><pb n="1"/><head>Velm sells its lighthouse</head><p>The harbour board<note>sic</note>{FIRST[17:]}</p><p>{SECOND}</p>
 <figure><head>The tower</head><figDesc>A drawing</figDesc></figure></body></text></TEI>"""


def only(tmp_path: Path, source: str, name: str = "a.xml") -> Document:
    path = tmp_path / name
    path.write_text(source, encoding="utf-8")
    result = read(path, name)
    assert result.problems == ()
    (document,) = result.documents
    return document


def told(document: Document) -> list[tuple[str, str]]:
    return [(paragraph.role, paragraph.span.of(document.text)) for paragraph in document.paragraphs]


def of_velm(document: Document) -> bool:
    meta = document.metadata
    return (meta.title, meta.author) == ("Velm sells its lighthouse", "Ana Brill")


def test_an_agencys_nitf_is_read_with_its_head_and_its_text_once(tmp_path):
    document = only(tmp_path, NITF)
    assert told(document) == [
        ("headline", "Velm sells its lighthouse"),
        ("subhead", "Keeper was not asked"),
        ("byline", "By Ana Brill"),
        ("byline", "Coast News"),
        ("boilerplate", "CNA"),
        ("dateline", "VELM"),
        ("body", FIRST),
        ("body", SECOND),
        ("caption", "The tower"),
        ("subhead", "What comes next"),
        ("list", "One thing that was said there"),
        ("body", THIRD),
        ("byline", "Ana Brill is a reporter for the Coast News."),
    ]
    meta = document.metadata
    assert of_velm(document)
    assert (meta.outlet, meta.address) == ("The Coast News", "https://coast.example/velm")
    assert meta.published.isoformat() == "2031-05-03T14:05:00+00:00"


def test_nitf_without_paragraphs_is_read(tmp_path):
    source = f"<nitf><body><body.head><hedline><hl1>Velm sells</hl1></hedline></body.head><body.content>{FIRST}</body.content></body></nitf>"
    assert told(only(tmp_path, source, "a.nitf")) == [("headline", "Velm sells"), ("body", FIRST)]


def test_a_named_sign_of_the_format_is_read(tmp_path):
    source = NITF.replace("mole", "m&ocirc;le &mdash;", 1)
    assert "môle —" in only(tmp_path, source).text


@pytest.mark.parametrize(
    "content",
    [
        INLINE,
        f'<inlineXML contenttype="application/nitf+xml">{NITF[NITF.index("<nitf") :]}</inlineXML>{PICTURE}',
        f'<inlineData contenttype="text/plain">{FIRST}\n\n{SECOND}</inlineData>',
        f'<inlineData contenttype="text/html">&lt;p>{FIRST}&lt;/p>&lt;p>{SECOND}&lt;/p></inlineData>',
    ],
)
def test_a_newsml_g2_item_is_read_whatever_holds_its_text(tmp_path, content):
    document = only(tmp_path, ITEM.format(number=1, content=content))
    roles = [role for role, _ in told(document)]
    assert of_velm(document)
    assert roles.count("headline") == 1
    assert [words for role, words in told(document) if role == "body"][:2] == [FIRST, SECOND]
    meta = document.metadata
    assert meta.language == "en"
    assert meta.updated.isoformat() == "2031-05-04T09:00:00+00:00"
    assert meta.published.isoformat() == "2031-05-03T14:05:00+00:00"


def test_the_agency_is_the_outlet_where_no_newspaper_is_named(tmp_path):
    assert only(tmp_path, ITEM.format(number=1, content=INLINE)).metadata.outlet == "Coast News Agency"


def test_a_message_gives_its_items_one_by_one_and_passes_over_pictures(tmp_path):
    items = "".join(ITEM.format(number=n, content=c) for n, c in enumerate((INLINE, PICTURE, INLINE)))
    path = tmp_path / "a.xml"
    path.write_text(f"<newsMessage><header/><itemSet>{items}</itemSet></newsMessage>", encoding="utf-8")
    result = read(path, "a.xml")
    assert [document.path for document in result.documents] == ["a.xml#1", "a.xml#2"]
    assert result.problems == ()


@pytest.mark.parametrize("source", [OLD, CORPUS])
def test_older_xml_of_agencies_is_read(tmp_path, source):
    document = only(tmp_path, source)
    assert [words for role, words in told(document) if role == "body"] == [FIRST, SECOND]
    assert document.metadata.title.rstrip(".") == "Velm sells its lighthouse"
    assert document.metadata.author == "Ana Brill"
    assert document.metadata.published.date().isoformat() == "2031-05-03"
    assert document.metadata.language == "en"


@pytest.mark.parametrize("source", [SCRAPED, SCRAPED_TEI])
def test_what_trafilatura_writes_is_read_with_comments_apart(tmp_path, source):
    document = only(tmp_path, source)
    assert told(document) == [
        ("headline", "Velm sells its lighthouse"),
        ("body", FIRST),
        ("body", SECOND),
        ("subhead", "What comes next"),
        ("list", "One thing that was said there"),
        ("body", THIRD),
        ("body", "Year"),
        ("body", "Visitors"),
        ("comment", "I think that this is a great shame for the whole of the coast."),
    ]
    meta = document.metadata
    assert of_velm(document)
    assert (meta.outlet, meta.address) == ("Coast News", "https://coast.example/velm")
    assert meta.published.date().isoformat() == "2031-05-03"


def test_an_edition_in_tei_has_the_newspaper_of_its_source(tmp_path):
    document = only(tmp_path, EDITED, "a.tei")
    assert told(document) == [
        ("headline", "Velm sells its lighthouse"),
        ("body", FIRST),
        ("body", SECOND),
        ("caption", "The tower"),
    ]
    assert of_velm(document)
    assert (document.metadata.outlet, document.metadata.language) == ("Coast News", "de")
    assert document.metadata.published.date().isoformat() == "1931-05-03"
    assert document.left_out == ("sic", "A", "drawing")


def test_a_corpus_in_tei_gives_its_texts_one_by_one(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(f'<teiCorpus xmlns="{TEI}"><teiHeader/>{SCRAPED_TEI}{EDITED}</teiCorpus>', encoding="utf-8")
    assert len(read(path, "a.xml").documents) == 2


def test_a_page_and_an_office_text_that_are_xml_are_read_as_what_they_are(tmp_path):
    assert only(tmp_path, XHTML).metadata.title == "Velm sells its lighthouse"
    office = fodt(f"<text:p>{FIRST}</text:p>").decode()
    assert told(only(tmp_path, office)) == [("body", FIRST)]


def test_xml_in_an_archive_is_read_where_it_is_an_article(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped({"1.xml": NITF, "2.xml": "<catalog>Words.</catalog>"}))
    result = read(tmp_path / "a.zip", "a.zip")
    assert [document.path for document in result.documents] == ["a.zip/1.xml"]
    assert result.problems == ()


def test_xml_of_no_known_kind_is_told_with_the_files_that_are_no_articles(tmp_path):
    for i in range(9):
        (tmp_path / f"{i}.xml").write_text("<catalog><item>Words and words and words.</item></catalog>")
    (tmp_path / "a.xml").write_text(NITF, encoding="utf-8")
    found = find_files([tmp_path])
    assert [file.name for file in found.files] == ["a.xml"]
    (problem,) = found.problems
    assert "9 files" in problem.message


def test_given_xml_of_no_known_kind_says_what_to_do(tmp_path):
    (tmp_path / "a.xml").write_text("<doc><field name='x'>Words.</field></doc>")
    (problem,) = read(tmp_path / "a.xml", "a.xml").problems
    assert problem.kind == "unsupported"


@pytest.mark.parametrize("part", [b"<?a?>", b"<!--a-->", b"<!DOCTYPE a [b]>", b" ", b"<!DOCTYPE a [b"])
def test_what_stands_before_the_first_element_is_looked_at_once(part):
    began = time.process_time()
    assert kind_by_bytes(part * 1000, "xml") is None
    assert time.process_time() - began < 0.5


def test_what_stands_before_the_first_element_does_not_hide_it():
    before = b'\xef\xbb\xbf<?xml version="1.0"?>\n<?xml-model href="a"?><!-- <doc> --><!DOCTYPE nitf [ <!-- x --> ]>\n'
    assert kind_by_bytes(before + b"<nitf>", "xml") == "agency xml"


@pytest.mark.parametrize("inside", ["<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<!ENTITY x 'aa'>"])
def test_entities_that_a_file_defines_are_refused(tmp_path, inside):
    (tmp_path / "a.xml").write_text(f"<!DOCTYPE nitf [{inside}]><nitf><body>&x;</body></nitf>")
    (problem,) = read(tmp_path / "a.xml", "a.xml").problems
    assert problem.kind == "damaged"
