#!/usr/bin/env python3
"""Write the Word file of the sample from the text below, the same bytes every time. Standard library only.

    python3 packaging/make_sample_docx.py

A Word file cannot be read in a diff, so its text is kept here; tests/stories/test_sample.py holds the two together.
"""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

TARGET = Path(__file__).resolve().parent.parent / "resources" / "sample" / "hallin-weir-courier.docx"

TITLE = "Auditor on Hallin Weir: ‘The second key is a formality’"
AUTHOR = "Agnes Thorley"
OUTLET = "The Corrow Courier"
CREATED = "2026-05-14T21:30:00+02:00"

#: Style and text of each paragraph, in order.
PARAGRAPHS = (
    ("Title", TITLE),
    ("Byline", f"By {AUTHOR}"),
    ("Byline", OUTLET),
    ("Byline", "14 May 2026, 21:30"),
    (
        "Normal",
        "Two months before a flood gate at Hallin Weir opened and let the river into the old town of Sennet, the county "
        "auditor had warned that two of its five gates could be opened by one person.",
    ),
    (
        "Normal",
        "“The second key is a formality,” Judith Amery wrote in a report that the county council received on 9 March. "
        "“It hangs on a nail beside the first.”",
    ),
    (
        "Normal",
        "At about 2.10am on 14 May the gate opened. About 340 homes were flooded and 12 people were injured. "
        "The gate was closed by hand at 3.25am. There were no deaths.",
    ),
    (
        "Normal",
        "Officers arrested a 46-year-old night supervisor at his home before dawn. According to the police, he allegedly "
        "switched off an alarm. They did not say whether he was alone.",
    ),
    (
        "Normal",
        "“Someone turned a key that nobody is meant to turn alone,” Superintendent Ruth Adelund said, “and we want to "
        "know why, and who else was in the building.”",
    ),
    ("Heading2", "‘Deeply ashamed’"),
    (
        "Normal",
        "In a statement the operator, Aldra Water, said that the alarm had not failed. “We regret what has happened to "
        "our customers … and we will publish everything we find,” said its spokesman, Tomas Reiker. Asked whether anybody "
        "would resign, he said that he was “deeply ashamed” and that it was too early to speak of it.",
    ),
    ("Normal", "“We test the alarm every second spring – and last year it worked,” Mr Reiker said."),
    (
        "Normal",
        "“For eleven years we [the council] have asked for a second siren on this side of the river,” said the mayor, "
        "Ilse Marran. The siren on the east bank had been silent.",
    ),
    ("Normal", "“Last night the risk came up the stairs,” said Jonas Feld, a councillor for the quays."),
    (
        "Normal",
        "Leon Haverty, professor of hydraulic engineering at the University of Corrow, recognised the pattern. “That would "
        "not pass an inspection today,” he said. “It was a mistake, and the design invites mistakes.”",
    ),
    (
        "Normal",
        "The weir was built in 1931. Its remote control, fitted in 2019, cost 4.8 million crowns, twice what the council had "
        "planned. It was praised at the time for “saving” three posts on the night shift.",
    ),
    ("Heading2", "On the roof"),
    (
        "Normal",
        "In Cooper’s Row the water stood 1.2 metres high. Petra Solvik, who runs a bakery there, heard a roar, like a train "
        "in the garden. She picked up the girls and they went out over the roof.",
    ),
    (
        "Normal",
        "“My neighbour was shouting ‘Leave it – leave it all’ from the wall,” she said. There had been no warning, no call and "
        "no message before the water came.",
    ),
    (
        "Normal",
        "“We wrote to the company four times,” said Anton “Toly” Brask, a retired lock-keeper who leads the residents’ group "
        "River Watch. “They never answered one of them [sic].” In the group’s survey of 1,150 residents, 58 per cent said they "
        "“strongly agree” that more staff are needed at night.",
    ),
    (
        "Normal",
        "One council official, who asked not to be named, said the second siren had been struck from the budget in 2023. "
        "“Nobody wanted to be the one who paid for a noise,” the official said.",
    ),
    (
        "Normal",
        "The damage will reach 9 million crowns, the county council said. The schools of the old town stay closed until "
        "18 May, and the quays will be without power until Friday evening. Inspectors examine the other four gates this week.",
    ),
)

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/app.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/>'
    '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/>'
    '<Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" '
    'Target="docProps/app.xml"/></Relationships>'
)
_DOCUMENT_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" '
    'Target="styles.xml"/></Relationships>'
)
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def document() -> str:
    """The body of the file: one paragraph each, with its style's name."""
    return f"<w:document {_WORD}><w:body>{''.join(_paragraph(s, t) for s, t in PARAGRAPHS)}</w:body></w:document>"


def _paragraph(style: str, text: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def styles() -> str:
    """The four styles that the text uses, so that word processors show headings as headings."""
    looks = {
        "Normal": ("Normal", "24", ""),
        "Title": ("Title", "40", "<w:b/>"),
        "Heading2": ("heading 2", "28", "<w:b/>"),
        "Byline": ("Byline", "20", "<w:i/>"),
    }
    return f"<w:styles {_WORD}>" + "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr>{bold}<w:sz w:val="{size}"/></w:rPr></w:style>'
        for key, (name, size, bold) in looks.items()
    ) + "</w:styles>"  # fmt: skip


def core_properties() -> str:
    """Title, author and time of writing, where word processors keep them."""
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(TITLE)}</dc:title><dc:creator>{escape(AUTHOR)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{CREATED}</dcterms:created></cp:coreProperties>'
    )


def application_properties() -> str:
    """The outlet, as the company that the file belongs to."""
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Company>{escape(OUTLET)}</Company></Properties>"
    )


def write(target: Path = TARGET) -> None:
    """Write the file; times inside are fixed, so that the same text gives the same bytes."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document(),
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/styles.xml": styles(),
        "docProps/core.xml": core_properties(),
        "docProps/app.xml": application_properties(),
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(2026, 5, 14, 21, 30, 0))
            entry.create_system = 3
            package.writestr(entry, _HEADER + content)


if __name__ == "__main__":
    write()
