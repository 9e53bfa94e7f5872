"""PDF files made in memory, for tests: lines of Helvetica at given places."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

Line = tuple[float, float, float, str]  # left, bottom, size, text


def pdf(pages: Sequence[Sequence[Line]], title: str = "", picture: bool = False) -> bytes:
    count = len(pages)
    image = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x00\nendstream"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{6 + 2 * i} 0 R' for i in range(count))}] >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) >>".encode(),
        image,
    ]
    for i, lines in enumerate(pages):
        content = "".join(
            f"BT /F1 {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET\n" for x, y, size, text in lines
        ).encode("cp1252")
        content += b"q 400 0 0 400 50 50 cm /Im Do Q\n" if picture and not lines else b""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * i} 0 R "
            "/Resources << /Font << /F1 3 0 R >> /XObject << /Im 5 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def column(
    paragraphs: Sequence[str],
    left: float,
    top: float,
    chars: int,
    indent: float = 0.0,
    gap: float = 0.0,
    size: float = 10.0,
) -> list[Line]:
    """Paragraphs set in a column of about so many characters, 12 points from line to line."""
    lines: list[Line] = []
    y = top
    for paragraph in paragraphs:
        for i, text in enumerate(textwrap.wrap(paragraph, chars)):
            lines.append((left + (indent if i == 0 else 0.0), y, size, text))
            y -= 1.2 * size
        y -= gap
    return lines


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects: Sequence[bytes]) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return (
        out
        + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, len(out))
    )
