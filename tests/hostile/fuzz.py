"""Random damage for every reader: `python -m tests.hostile.fuzz [ENDING ...] [--minutes 5] [--seed 1]`.

Readers are called directly, without the net that catches a library's surprises, so that those come to light. Answers a
reader may give: articles whose paragraphs cover their text, and CannotRead. Everything else is listed with its seed.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import time
import zipfile
from collections import Counter

from compare_app.readers.article import Article
from compare_app.readers.encodings.misread import mended_article
from compare_app.readers.errors import CannotRead
from compare_app.readers.exports.zotero import references_in
from compare_app.readers.kinds import kind_by_bytes, kind_by_name
from compare_app.readers.options import DEFAULTS
from compare_app.readers.readers import reader_for
from tests.hostile.make_corpus import whole_files
from tests.readers.office_files import zipped
from tests.readers.test_export_pdf import factiva_with_labels, nexis_uni, old_nexis, proquest
from tests.readers.test_exports import europresse_page
from tests.readers.test_zotero import RDF, RIS

_SNIPPETS = [
    b"\x00",
    b"\xff\xfe",
    b"<",
    b">",
    b"&#0;",
    b"&amp;",
    b"{",
    b"}",
    b"\\par",
    b"\\u-1?",
    b"PK\x03\x04",
    b"]]>",
    b"<!--",
    b'"',
    b"\n\n",
    b"\r",
    b"=?x?q?=",
    b"1e999",
    b"null",
    b"%%EOF",
    b"stream",
]


#: Seconds of the processor; the files that are damaged take a hundredth of that.
_LONGEST = 5.0


def damage(data: bytes, dice: random.Random) -> bytes:
    """One to a dozen random edits."""
    out = bytearray(data)
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(out) + 1)
        length = min(len(out) - at, int(dice.expovariate(1 / 30)))
        kind = dice.randrange(5)
        if kind == 0 and at < len(out):
            out[at] ^= 1 << dice.randrange(8)
        elif kind == 1:
            del out[at : at + length]
        elif kind == 2:
            out[at:at] = dice.choice(_SNIPPETS) * dice.choice((1, 1, 2, 50))
        elif kind == 3:
            out[at:at] = out[max(0, at - length) : at]
        else:
            out[at : at + length] = dice.randbytes(length)
    return bytes(out)


def broken(data: bytes, dice: random.Random) -> bytes:
    """A damaged copy. In packages mostly one member is damaged, since damage to the package itself ends at its checksums."""
    if not data.startswith(b"PK") or dice.random() < 0.3:
        return damage(data, dice)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        members = {info.filename: package.read(info) for info in package.infolist()}
    name = dice.choice(sorted(members))
    members[name] = damage(members[name], dice)
    return zipped(members)


def surprise(ending: str, data: bytes) -> str | None:
    """What the reader did that it may not do, in words; None where it behaved."""
    began = time.process_time()
    found = _misbehaviour(ending, data)
    seconds = time.process_time() - began
    return found or (f"took {seconds:.0f} s" if seconds > _LONGEST else None)


def samples() -> dict[str, bytes]:
    """One good file for each reader and each export, by its ending."""
    exports = {
        "nexis.pdf": old_nexis(),
        "uni.pdf": nexis_uni(),
        "factiva.pdf": factiva_with_labels(),
        "proquest.pdf": proquest(),
    }
    signs = (
        rb"{\rtf1\ansi\ansicpg1251\uc1{\fonttbl{\f0\fcharset204 A;}{\f1\fcharset238 B;}}{\*\generator x;}{\info{\title t}}\f0 \'cc\'e0\'ff\'ea "
        rb"{\f1 \'e8}{\uc2\u8220??}now\u8221?\par{\field{\*\fldinst HYPERLINK x}{\fldrslt here}} {\v no}{\upr{a}{\*\ud{b}}}\cell\row \u-10179?\u-8704?\par}"
    )
    others = {
        "signs.rtf": signs,
        "ris": RIS.encode(),
        "rdf": RDF.encode(),
        "europresse.html": europresse_page(),
        "front.txt": b"---\ntitle: 'Velm'\nauthor:\n  - \"[[Ana Brill]]\"\ndate: 2031-05-03\n---\nThe board sold it, &quot;at last&quot;.\n",
        "services.json": b'{"articles":[{"headline":{"main":"Velm"},"authors":[{"name":"Ana"}],"source":{"title":"Coast"},"body":"<p>The board.</p><p>It sold.</p>"}]}'
        * 1,
    }
    return {**whole_files(), **exports, **others}


def _is_covered(article: Article) -> bool:
    covered = "".join(p.span.of(article.text) for p in article.paragraphs)
    return "".join(covered.split()) == "".join(article.text.split())


def _misbehaviour(ending: str, data: bytes) -> str | None:
    kind = kind_by_name(f"x.{ending}")
    try:
        if kind == "references":
            references_in(data, f".{ending}")
            return None
        for found in reader_for(kind_by_bytes(data[:1024], kind) or kind)(data, DEFAULTS):
            if isinstance(found, Article) and not all(map(_is_covered, (found, mended_article(found)))):
                return "paragraphs do not cover the text"
    except CannotRead:
        return None
    except Exception as fault:  # noqa: BLE001  what it is, is what is wanted
        trace = fault.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else ""
        return f"{type(fault).__name__} in {place}: {str(fault)[:80]}"
    return None


def main() -> int:
    """Fuzz until the time is over; 1 where there was a surprise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("endings", nargs="*", help="endings of files, such as docx; all of them without any")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    files = {ending: data for ending, data in samples().items() if not options.endings or ending in options.endings}
    end = time.monotonic() + 60 * options.minutes
    runs, surprises, seed = Counter[str](), Counter[str](), options.seed
    while time.monotonic() < end:
        for ending, data in files.items():
            found = surprise(ending, broken(data, random.Random(f"{ending} {seed}")))
            runs[ending] += 1
            if found:
                surprises[f"{ending}: {found}"] += 1
                if surprises[f"{ending}: {found}"] == 1:
                    sys.stdout.write(f"{ending}, seed {seed}: {found}\n")
        seed += 1
    minutes = (time.monotonic() - end) / 60 + options.minutes
    sys.stdout.write(
        f"{sum(runs.values())} files in {minutes:.0f} minutes, {sum(surprises.values())} surprises of {len(surprises)} kinds\n"
    )
    return 1 if surprises else 0


if __name__ == "__main__":
    raise SystemExit(main())
