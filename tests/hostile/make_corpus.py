"""Damaged and hostile files of every kind that is read: `python -m tests.hostile.make_corpus FOLDER` writes them.

The same files every time. Whole files of each kind are cut, flipped, filled and repeated; the rest are tricks by name:
bombs, entities, deep nesting, endless lines, pipes, circles, files too large or not to be opened.
"""

from __future__ import annotations

import json
import os
import plistlib
import random
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from tests.readers.office_files import docx, fodt, odt, paragraph, zipped
from tests.readers.page_files import page as page_file
from tests.readers.pdf_files import column, pdf
from tests.readers.test_containers import epub, warc
from tests.readers.test_export_files import FILES as EXPORTS
from tests.readers.test_exports import OLD, UNI
from tests.readers.test_feeds import ITEM as FEED_ITEM
from tests.readers.test_feeds import NOTE, RSS
from tests.readers.test_mail import message
from tests.readers.test_markup import INLINE, ITEM, NITF, SCRAPED_TEI
from tests.readers.test_xlsx import book

SENTENCES = [
    "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year.",
    "Keeper Ana Brill said “nobody asked me”, and that she would write to the minister – «at once» – about it.",
    "Der Turm steht leer, seit die Lampe auf die Mole kam; 1.200 Kronen hat die Stadt für Farbe ausgegeben.",
    "Маяк стоит пустой с тех пор, как лампу перенесли на мол. 灯台は空のままだ。",
]
BODY = SENTENCES * 3


def whole_files() -> dict[str, bytes]:
    """One good file of each kind, by its ending."""
    text = "Velm sells its lighthouse\n\n" + "\n\n".join(BODY)
    page = "<html><head><title>Velm</title><meta charset='utf-8'></head><body><nav><a href='/'>Home</a></nav><article><h1>Velm</h1>"
    page += "".join(f"<p>{s}</p>" for s in BODY) + "</article></body></html>"
    rows = [{"title": f"Story {i}", "text": text, "date": "2031-05-03"} for i in range(5)]
    rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}" + "\\par ".join(SENTENCES[:2] * 6) + "\\par}"
    saved = f"From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\n\n{page}\n--x--\n"
    return {
        "txt": text.encode(),
        "utf16.txt": text.encode("utf-16"),
        "nexis.txt": "\n\n".join(OLD).encode(),
        "md": f"---\ntitle: Velm\n---\n\n# Velm\n\n{text}".encode(),
        "html": page.encode(),
        "docx": docx("".join(map(paragraph, BODY))),
        "uni.docx": docx("".join(map(paragraph, UNI))),
        "odt": odt("".join(f"<text:p>{s}</text:p>" for s in BODY)),
        "fodt": fodt("".join(f"<text:p>{s}</text:p>" for s in BODY)),
        "nitf.xml": NITF.encode(),
        "g2.xml": ITEM.format(number=1, content=INLINE).encode(),
        "tei.xml": SCRAPED_TEI.encode(),
        "rss": RSS.format(items=FEED_ITEM * 3).encode(),
        "enex": NOTE.encode(),
        "rtf": rtf.encode("cp1252", "replace"),
        "pdf": pdf([column(SENTENCES[:2] * 6, 50, 740, 80, gap=8)] * 2),
        "epub": epub(*["".join(f"<p>{s}</p>" for s in BODY)] * 3),
        "eml": message(text),
        "mbox": b"".join(b"From x@y Sat May  3 14:05:00 2031\n" + message(text) + b"\n" for _ in range(3)),
        "mhtml": saved.encode(),
        "webarchive": web_archive(page),
        "csv": ("title;text\n" + "".join(f'"{r["title"]}";"{r["text"]}"\n' for r in rows)).encode(),
        "xlsx": book(*((r["title"], datetime(2031, 5, 3), "Coast News", text) for r in rows)),
        "json": json.dumps(rows).encode(),
        "jsonl": "\n".join(map(json.dumps, rows)).encode(),
        "zip": zipped({"a.txt": text, "b.html": page, "c.docx": docx(paragraph(text))}),
        "warc": warc(page, page),
        "cms.html": page_file("guardian_like"),
        "live.html": page_file("liveblog"),
        "factiva.txt": (EXPORTS / "factiva.txt").read_bytes(),
        "proquest.txt": (EXPORTS / "proquest.txt").read_bytes(),
        "german.txt": (EXPORTS / "nexis_german.txt").read_bytes(),
    }  # fmt: skip


def web_archive(page: str, address: str = "https://www.coast.example/velm") -> bytes:
    """A page as Safari saves it."""
    resource = {"WebResourceData": page.encode(), "WebResourceURL": address, "WebResourceMIMEType": "text/html"}
    resource |= {"WebResourceTextEncodingName": "UTF-8", "WebResourceFrameName": ""}
    return plistlib.dumps({"WebMainResource": resource, "WebSubresources": []}, fmt=plistlib.FMT_BINARY)


def damaged(data: bytes, seed: str) -> Iterator[tuple[str, bytes]]:
    """Seventeen ways to damage a file."""
    dice = random.Random(seed)
    for share in (0.02, 0.3, 0.7, 0.99):
        yield f"cut{int(share * 100)}", data[: int(len(data) * share)]
    yield "beheaded", data[len(data) // 10 :]
    for round_ in range(6):
        flipped = bytearray(data)
        for _ in range(max(1, len(data) // (2000 >> round_))):
            flipped[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        yield f"flipped{round_}", bytes(flipped)
    middle = len(data) // 2
    yield "zeros", data[:middle] + bytes(5000) + data[middle:]
    yield "noise", data[:middle] + dice.randbytes(5000) + data[middle:]
    yield "twice", data + data
    yield "shuffled", b"".join(dice.sample(chunks := [data[i : i + 97] for i in range(0, len(data), 97)], len(chunks)))
    yield "reversed", data[::-1]
    yield "percent", data.replace(b" ", b"%s%n\x00", 20)


def tricks() -> Iterator[tuple[str, bytes]]:
    """Files made to make a reader hang, crash, fill the memory or reach out."""
    yield from _xml_tricks()
    yield from _archive_tricks()
    yield from _page_tricks()
    yield from _text_tricks()
    yield from _other_tricks()


def _xml_tricks() -> Iterator[tuple[str, bytes]]:
    bomb = '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)
    )
    entity_bomb = f"{bomb}]><nitf>&j;</nitf>"
    outside = '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>'
    network = '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/x.dtd"><nitf/>'
    for name, xml in (("laughs", entity_bomb), ("outside", outside), ("network", network), ("deep", "<a>" * 200_000)):
        yield f"{name}.docx", zipped({"word/document.xml": xml})
        yield f"{name}.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": xml})
        yield f"{name}.epub", zipped({"META-INF/container.xml": xml})
        yield f"{name}.fodt", xml.encode()
        yield f"{name}.html", xml.encode()
        yield f"{name}.xml", xml.encode()
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    nested = f"<w:document {w}>" + "<w:sdt>" * 50_000 + "</w:sdt>" * 50_000 + "</w:document>"
    yield (
        "nested.rss",
        RSS.format(
            items="<item><content>" + "<div>" * 50_000 + "Words." + "</div>" * 50_000 + "</content></item>"
        ).encode(),
    )
    yield "nested.xml", b"<nitf>" + b"<block>" * 50_000 + b"Words." + b"</block>" * 50_000 + b"</nitf>"
    yield "nested.docx", zipped({"word/document.xml": nested})


def _archive_tricks() -> Iterator[tuple[str, bytes]]:
    yield "bomb.docx", zipped({"word/document.xml": b" " * 80_000_000})
    yield "bomb.zip", zipped({f"{i}.txt": b"a" * 30_000_000 for i in range(4)})
    deep = zipped({"a.txt": "Words."})
    for _ in range(30):
        deep = zipped({"inner.zip": deep})
    yield "russian.zip", deep
    yield "same.zip", _same_name(zipped({"a.txt": "First words.", "b.txt": "Second words."}))
    yield "locked.zip", _locked(zipped({"a.txt": "Words."}))
    yield "records.warc", warc(*["<p>Words.</p>"] * 3000)
    yield "many.zip", zipped({f"{i}.txt": "x" for i in range(20_000)})
    yield "lying.zip", _lying(zipped({"a.txt": "word " * 10_000}))
    yield (
        "names.zip",
        zipped(
            {"../../a.txt": "Words.", "/etc/b.txt": "Words.", "c\n\x1b[2J.txt": "Words.", "d" * 4000 + ".txt": "Words."}
        ),
    )
    yield "bomb.warc.gz", _gzip_bomb()
    yield "length.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx"


def _page_tricks() -> Iterator[tuple[str, bytes]]:
    yield "deep.html", b"<div>" * 300_000 + b"words"
    yield "spans.html", b"<b><i>" * 100_000 + b"words"
    yield "attributes.html", b"<p " + b"a=1 " * 500_000 + b">words</p>"
    yield "tables.html", b"<table><tr><td>" * 20_000 + b"words"
    yield "line.html", b"<p>" + b"word " * 1_000_000
    yield "word.html", b"<p>" + b"w" * 5_000_000
    yield "unclosed.html", b"<p>Words.</p><script>" + b"x < y " * 500_000
    yield "comment.html", b"<p>Words.</p><!--" + b"-" * 3_000_000
    yield "spaces.html", b"<p>a</p>" + b" \n" * 3_000_000
    yield "space.html", b" "
    yield "blocks.html", b"<div><p>Words of a paragraph that goes on for a while, and on.</p></div>" * 60_000
    yield "classes.html", b"<div class='" + b"comment-list " * 100_000 + b"'><p>Words.</p></div>"
    yield "ld.html", b"<script type='application/ld+json'>" + b'[{"@graph":' * 5000 + b"</script><p>Words.</p>"


def _text_tricks() -> Iterator[tuple[str, bytes]]:
    yield "line.txt", b"word " * 8_000_000
    yield "word.txt", b"w" * 30_000_000
    yield "lines.txt", b"a\n" * 2_000_000
    yield "blank.txt", b"\n \t" * 5_000_000
    yield "quotes.txt", "“".encode() * 3_000_000
    yield "commas.txt", b"By A, B, " * 20_000
    yield "dots.txt", b"." * 5_000_000
    yield "dates.txt", b"3 May 2031 " * 200_000
    yield "binary.txt", random.Random(7).randbytes(200_000)
    yield "zeros.txt", bytes(5_000_000)
    yield "stars.md", b"*" * 200_000
    yield "brackets.md", b"[" * 50_000 + b"](" * 50_000
    yield "quoted.md", b"> " * 50_000 + b"words"
    yield "lists.md", b"".join(b" " * (2 * i) + b"- a\n" for i in range(1500))
    yield "empty.txt", b""
    yield "exports.txt", b"1 of 9 DOCUMENTS\n\nLENGTH: 1 words\n\n" * 20_000
    yield "slashes.txt", b"a/" * 200 + b"\n\n" + b"-" * 400 + b"30"
    yield "mark.txt", b"\xef\xbb\xbf"
    ends = ("\u2028", "\x85", "\r\n", "\x0c\n", "\x0b", "\r", "\u2029", "\x1e", "\n\u200b\n", "\r\r\n", "\n\r")
    yield "line-ends.txt", "".join(f"{SENTENCES[i % 4]}{end}" for i, end in enumerate(ends * 3)).encode()
    yield "unseen.txt", "\u200b\u2060\ufeff\u00ad \n".encode() * 20_000 + b"Words."
    yield "turned.txt", "\u202e\u2066Words.\u202d \u200f".encode() * 5_000
    yield "accents.txt", ("e" + "\u0301" * 200_000 + " words.").encode()
    yield "hz.txt", b"~{" * 200_000 + b"~}" * 200_000


def _other_tricks() -> Iterator[tuple[str, bytes]]:
    yield "deep.json", b"[" * 300_000
    yield "keys.json", b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    yield "number.json", b'[{"text": ' + b"9" * 100_000 + b"}]"
    yield "cell.csv", b'text\n"' + b"word " * 3_000_000
    yield "columns.csv", b"a," * 200_000 + b"\n" + b"1," * 200_000
    yield "rows.csv", b"title,text\n" + (b"Velm," + b"Words and words. " * 12 + b"\n") * 20_000
    yield "delimiters.csv", b"text;title,x|y\tz\n" * 1000
    yield "nul.csv", b"text,title\n\x00\x00,\x00\n"
    yield "braces.rtf", b"{\\rtf1 " + b"{" * 300_000
    yield "closing.rtf", b"{\\rtf1 words" + b"}" * 300_000
    yield "words.rtf", b"{\\rtf1 " + b"\\par word" * 300_000 + b"}"
    yield "bin.rtf", b"{\\rtf1 \\bin999999999 x\\par words}"
    yield "unicode.rtf", b"{\\rtf1 \\u55357?\\u999999999?\\u-1?\\'zz words\\par}"
    yield "nested.rtf", b"{\\rtf1 " + b"{\\*\\a{\\upr{\\pict " * 150 + b"x" + b"}}}" * 150 + b"words\\par}"
    yield "skips.rtf", b"{\\rtf1 {\\uc99999\\u8220 }" + b"{\\uc0\\u8220 \\u-10179?\\u-8704?}" * 20_000 + b"words\\par}"
    yield (
        "pages.rtf",
        b"{\\rtf1\\ansicpg99999{\\fonttbl{\\f1\\fcharset204 X;}{\\f2\\fcharset999 Y;}}\\f1 \\'cc\\'e0 \\f2 \\'cc \\f9 \\'e0\\par}",
    )
    yield (
        "parts.eml",
        "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(3000)).encode(),
    )
    yield "header.eml", b"Subject: " + b"=?utf-8?q?a?= " * 100_000 + b"\n\nwords"
    yield "charset.eml", b"Subject: x\nContent-Type: text/plain; charset=\xff\xfe;;==\n\nwords"
    yield "from.mbox", b"From x@y Sat May  3 14:05:00 2031\n\n" * 30_000
    yield (
        "loop.pdf",
        b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 99999999 >>\nendobj\ntrailer << /Root 1 0 R >>",
    )
    yield "pages.pdf", pdf([[]] * 700)


def strange_places(folder: Path) -> None:
    """Names, links and files that are no ordinary files, as far as the system knows them."""
    (folder / "line\nbreak.txt").write_text("Words.", encoding="utf-8")
    (folder / "\u202etxt.exe.txt").write_text("Words.", encoding="utf-8")
    with (folder / "sparse.txt").open("wb") as file:
        file.truncate(2 << 30)
    with (folder / "sparse.zip").open("wb") as file:
        file.truncate(2 << 30)
    locked = folder / "locked.txt"
    locked.write_text("Words.", encoding="utf-8")
    locked.chmod(0)
    (folder / "circle").mkdir()
    (folder / "circle" / "inside.txt").write_text("Words.", encoding="utf-8")
    (folder / "folder.txt").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.txt")
        os.mkfifo(folder / "pipe.html")
        (folder / "circle" / "back").symlink_to(folder, target_is_directory=True)
        (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
        (folder / "itself.txt").symlink_to(folder / "itself.txt")
        (folder / "device.txt").symlink_to("/dev/zero")
        with open(os.fsencode(folder) + b"/bytes\xff.txt", "wb") as file:  # noqa: PTH123  a name that is no text
            file.write(b"Words.")


#: Tricks that take longer than a second, to be refused or read.
SLOW = frozenset({
    "blank.txt", "blocks.html", "bomb.warc.gz", "exports.txt", "records.warc", "rows.csv", "brackets.md", "header.eml", "line.html", "line.txt", "lines.txt", "lists.md", "many.zip", "parts.eml", "word.txt",
    "words.rtf", "cell.csv", "zeros.txt", "from.mbox", "dots.txt", "quotes.txt",
})  # fmt: skip


def make(folder: Path, quick: bool = False) -> None:
    """Write the corpus into an empty folder; `quick` without the slow tricks."""
    for ending, data in whole_files().items():
        (folder / f"whole.{ending}").write_bytes(data)
        for how, broken in damaged(data, ending):
            (folder / f"{how}.{ending}").write_bytes(broken)
    for name, data in tricks():
        if quick and name in SLOW:
            continue
        (folder / f"trick-{name}").write_bytes(data)
    strange_places(folder)


def _lying(archive: bytes) -> bytes:
    """An archive that declares a member of ten bytes where there are more."""
    out = bytearray(archive)
    place = archive.rindex(b"PK\x01\x02")
    out[place + 24 : place + 28] = (10).to_bytes(4, "little")
    return bytes(out)


def _same_name(archive: bytes) -> bytes:
    """An archive with two members of one name."""
    return archive.replace(b"b.txt", b"a.txt")


def _locked(archive: bytes) -> bytes:
    """An archive that says that its members are encrypted."""
    out = bytearray(archive)
    for sign, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        out[archive.index(sign) + place] |= 1
    return bytes(out)


def _gzip_bomb() -> bytes:
    import gzip

    head = b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: 300000000\r\n\r\n"
    return gzip.compress(head + b"<p>" + b"a" * 300_000_000, 9)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True)
    make(target)
