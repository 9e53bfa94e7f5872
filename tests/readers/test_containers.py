import gzip
from datetime import UTC, datetime

from compare_app.model.document import Document
from compare_app.readers.registry import read

from .office_files import docx, paragraph, zipped

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it."
PAGE = f"<html><body><h1>Velm sells</h1><p>{FIRST}</p></body></html>"


def result(tmp_path, name: str, data: bytes):
    (tmp_path / name).write_bytes(data)
    return read(tmp_path / name, name)


def test_an_archives_files_are_read_under_their_own_names(tmp_path):
    archive = zipped(
        {
            "2031/a.txt": FIRST,
            "2031/b.html": PAGE,
            "c.docx": docx(paragraph(SECOND)),
            "picture.png": b"\x89PNG",
            ".hidden.txt": "x",
        }
    )
    found = result(tmp_path, "news.zip", archive)
    assert [d.path for d in found.documents] == ["news.zip/2031/a.txt", "news.zip/2031/b.html", "news.zip/c.docx"]
    assert found.problems == ()


def test_a_broken_file_in_an_archive_costs_no_other(tmp_path):
    found = result(tmp_path, "news.zip", zipped({"a.txt": FIRST, "b.docx": b"nothing", "c.txt": SECOND}))
    assert [d.path for d in found.documents] == ["news.zip/a.txt", "news.zip/c.txt"]
    assert [(p.path, p.kind) for p in found.problems] == [("news.zip/b.docx", "damaged")]


def test_a_file_of_many_articles_in_an_archive_numbers_them(tmp_path):
    table = "title,text\n" + "".join(f'"Story {i}","{FIRST} {SECOND}"\n' for i in range(3))
    found = result(tmp_path, "news.zip", zipped({"t.csv": table}))
    assert [d.path for d in found.documents] == [f"news.zip/t.csv#{i}" for i in (1, 2, 3)]


def test_archives_in_archives_in_archives_are_not_opened(tmp_path):
    inner = zipped({"a.txt": FIRST})
    found = result(tmp_path, "news.zip", zipped({"b.zip": inner, "c.zip": zipped({"d.zip": inner})}))
    assert [d.path for d in found.documents] == ["news.zip/b.zip/a.txt"]
    assert [p.kind for p in found.problems] == ["unsupported"]


def test_names_that_lead_out_of_the_archive_are_only_names(tmp_path):
    found = result(tmp_path, "news.zip", zipped({"../../etc/a.txt": FIRST}))
    assert [d.path for d in found.documents] == ["news.zip/etc/a.txt"]


def test_a_bomb_in_an_archive_is_refused(tmp_path):
    found = result(tmp_path, "bomb.zip", zipped({"a.txt": b"a" * 50_000_000, "b.txt": FIRST}))
    assert [(p.path, p.kind) for p in found.problems] == [("bomb.zip/a.txt", "too_large")]


def warc(*pages: str) -> bytes:
    records = []
    for i, page in enumerate(pages):
        answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/{i}\r\nWARC-Record-ID: <urn:uuid:{i}>\r\n"
            f"WARC-Date: 2031-05-03T14:05:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        records.append(head.encode() + answer + b"\r\n\r\n")
    return b"".join(records)


def test_a_web_archive_gives_its_pages(tmp_path):
    found = result(tmp_path, "a.warc", warc(PAGE, PAGE.replace(FIRST, SECOND)))
    assert [d.path for d in found.documents] == ["a.warc/x.example/0", "a.warc/x.example/1"]
    assert found.documents[1].text == f"Velm sells\n\n{SECOND}"


def test_an_archived_page_knows_its_address_and_when_it_was_taken(tmp_path):
    meta = result(tmp_path, "a.warc", warc(PAGE)).documents[0].metadata
    assert (meta.address, meta.outlet) == ("http://x.example/0", "x.example")
    assert meta.captured == datetime(2031, 5, 3, 14, 5, tzinfo=UTC)
    assert meta.published is None


def test_two_copies_of_one_page_are_two_articles(tmp_path):
    copies = warc(PAGE) + warc(PAGE.replace(FIRST, SECOND)).replace(b"2031-05-03", b"2031-05-04")
    found = result(tmp_path, "a.warc", copies).documents
    assert [d.path for d in found] == ["a.warc/x.example/0", "a.warc/x.example/0#2"]
    assert found[0].sha256 != found[1].sha256


def test_a_compressed_web_archive(tmp_path):
    assert isinstance(result(tmp_path, "a.warc.gz", gzip.compress(warc(PAGE))).documents[0], Document)


def test_a_cut_web_archive_gives_what_is_there_and_says_so(tmp_path):
    found = result(tmp_path, "a.warc.gz", gzip.compress(warc(PAGE, PAGE))[:-40])
    assert [p.kind for p in found.problems] == ["damaged"]


def epub(*chapters: str, about: str = "<creator>Ana Brill</creator><publisher>Coast News</publisher>") -> bytes:
    items = "".join(
        f"<item id='c{i}' href='c%20{i}.xhtml' media-type='application/xhtml+xml'/>" for i in range(len(chapters))
    )
    spine = "".join(f"<itemref idref='c{i}'/>" for i in range(len(chapters)))
    opf = f"<package><metadata>{about}<date>2031-05-03</date></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"
    return zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<container><rootfiles><rootfile full-path='OEBPS/b.opf'/></rootfiles></container>",
        "OEBPS/b.opf": opf,
        **{f"OEBPS/c {i}.xhtml": f"<html><body>{chapter}</body></html>" for i, chapter in enumerate(chapters)},
    })  # fmt: skip


def test_a_books_chapters_are_articles_and_its_cover_is_none(tmp_path):
    chapter = f"<h2>Velm sells</h2><p>{FIRST}</p><p>{SECOND}</p><h3>What now</h3><p>{FIRST}</p>"
    found = result(tmp_path, "a.epub", epub("<h1>Coast News</h1>", chapter, chapter))
    assert [d.path for d in found.documents] == ["a.epub#1", "a.epub#2"]
    assert [p.role for p in found.documents[0].paragraphs] == ["headline", "body", "body", "subhead", "body"]
    assert found.documents[0].metadata.outlet == "Coast News"


def test_the_news_of_a_day_as_a_program_fetched_them(tmp_path):
    menu = "| <a href='n'>Next</a> | <a href='s'>Section menu</a> |"
    teasers = "".join(f"<li><a href='{i}'>Velm sells lighthouse</a><div>{FIRST}</div></li>" for i in range(3))
    article = (
        f"<div>{menu}</div><h1>Velm sells</h1><p>{FIRST}</p><p>{SECOND}</p><p>{FIRST}</p>"
        "<p>This article was downloaded by <b>calibre</b> from <a href='x'>https://coast.example/velm</a></p>"
    )
    about = "<creator>calibre</creator><publisher>calibre</publisher><title>Coast News [Sun, 04 May 2031]</title>"
    (document,) = result(tmp_path, "a.epub", epub(f"<h2>News</h2><ul>{teasers}</ul>", article, about=about)).documents
    assert [p.role for p in document.paragraphs] == ["boilerplate", "headline", "body", "body", "body", "boilerplate"]
    meta = document.metadata
    assert (meta.outlet, meta.author, meta.address) == ("Coast News", None, "https://coast.example/velm")


def test_what_a_file_is_goes_before_what_its_name_says(tmp_path):
    assert result(tmp_path, "a.doc", docx(paragraph(FIRST))).documents[0].text == FIRST
    assert result(tmp_path, "b.doc", b"{\\rtf1 " + FIRST.encode() + b"\\par}").documents[0].text == FIRST
    assert "old Word" in result(tmp_path, "c.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)).problems[0].message


def test_the_troubles_of_one_file_are_summed_up(tmp_path):
    box = b"".join(b"From x@y Sat May  3 14:05:00 2031\n\nno headers here at all\n\n" for _ in range(50))
    problems = result(tmp_path, "a.mbox", box).problems
    assert len(problems) == 21
    assert problems[-1].message == "a.mbox has 30 more parts that could not be read."
