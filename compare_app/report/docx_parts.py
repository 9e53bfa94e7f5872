"""WordprocessingML: runs, paragraphs, tables and sections, and the parts that every document has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from compare_app.report.packing import packed
from compare_app.report.xml import Xml, document, element

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def w(name: str, value: str | None = None, *children: str, **attributes: str | None) -> Xml:
    """An element of the main namespace; `value` is its `w:val`."""
    named = {"w:val": value} | {f"w:{key}": v for key, v in attributes.items()}
    return element(f"w:{name}", named, *children)


#: Bold in every script.
_BOLD = (w("b"), w("bCs"))


def run(words: str, *properties: Xml, leftwards: bool = False) -> Xml:
    """A stretch of text of one format and direction; line ends become breaks."""
    own = (*properties, w("rtl")) if leftwards else properties
    parts: list[Xml] = [w("rPr", None, *own)] if own else []
    for number, line in enumerate(words.split("\n")):
        if number:
            parts.append(w("br"))
        if line:
            parts.append(element("w:t", {"xml:space": "preserve"}, line))
    return w("r", None, *parts)


def paragraph(*runs: str, style: str | None = None, leftwards: bool = False) -> Xml:
    """A paragraph of a named style."""
    own = ([w("pStyle", style)] if style else []) + ([w("bidi")] if leftwards else [])
    return w("p", None, *([w("pPr", None, *own)] if own else []), *runs)


def cell(*paragraphs: Xml, fill: str | None = None, width: int) -> Xml:
    """A table cell; `fill` is a colour `#rrggbb`, `width` in twentieths of a point."""
    shade = [w("shd", "clear", color="auto", fill=fill.lstrip("#"))] if fill else []
    own = w("tcPr", None, w("tcW", None, w=str(width), type="dxa"), *shade)
    return w("tc", None, own, *(paragraphs or (paragraph(),)))


def table(header: Sequence[Xml], rows: Sequence[Sequence[Xml]], widths: Sequence[int]) -> Xml:
    """A table whose header comes again on every page, and whose rows break over pages only where one is longer than a page."""
    properties = w(
        "tblPr", None,
        w("tblStyle", "Grid"), w("tblW", None, w=str(sum(widths)), type="dxa"), w("tblLayout", None, type="fixed"),
    )  # fmt: skip
    whole = w("trPr", None, w("cantSplit"))
    grid = w("tblGrid", None, *(w("gridCol", None, w=str(width)) for width in widths))
    top = w("tr", None, w("trPr", None, w("cantSplit"), w("tblHeader")), *header)
    return w("tbl", None, properties, grid, top, *(w("tr", None, whole, *cells) for cells in rows))


def section(width: int, height: int, margin: int, last: bool = False) -> Xml:
    """The page of what stands before, in twentieths of a point; the last one stands by itself at the end."""
    edges = {side: str(margin) for side in ("top", "right", "bottom", "left")}
    size = w("pgSz", None, w=str(width), h=str(height), orient="landscape")
    margins = w("pgMar", None, **edges, header="400", footer="400", gutter="0")
    properties = w("sectPr", None, w("type", "nextPage"), size, margins)
    return properties if last else w("p", None, w("pPr", None, properties))


def package(body: Sequence[Xml], title: str, program: str) -> bytes:
    """The whole file, the same bytes for the same body."""
    root = element("w:document", {"xmlns:w": _MAIN}, w("body", None, *body))
    return packed(
        {
            "[Content_Types].xml": document(_types()),
            "_rels/.rels": document(_top_relations()),
            "docProps/core.xml": document(_properties(title, program)),
            "word/_rels/document.xml.rels": document(_relations({"styles": "styles.xml"}, _OFFICE)),
            "word/document.xml": document(root),
            "word/styles.xml": document(_styles()),
        }
    )


def _types() -> Xml:
    kinds = {
        "/word/document.xml": f"{_CONTENT}.document.main+xml",
        "/word/styles.xml": f"{_CONTENT}.styles+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    ends = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
    parts = [element("Default", {"Extension": end, "ContentType": kind}) for end, kind in ends.items()]
    parts += [element("Override", {"PartName": part, "ContentType": kind}) for part, kind in kinds.items()]
    return element("Types", {"xmlns": f"{_PACKAGE}/content-types"}, *parts)


def _top_relations() -> Xml:
    kinds = {
        f"{_OFFICE}/officeDocument": "word/document.xml",
        f"{_PACKAGE}/relationships/metadata/core-properties": "docProps/core.xml",
    }
    return _relations(kinds, "")


def _relations(targets: Mapping[str, str], base: str) -> Xml:
    relations = [
        element("Relationship", {"Id": f"rId{n}", "Type": f"{base}/{kind}" if base else kind, "Target": target})
        for n, (kind, target) in enumerate(targets.items(), 1)
    ]
    return element("Relationships", {"xmlns": f"{_PACKAGE}/relationships"}, *relations)


def _properties(title: str, program: str) -> Xml:
    spaces = {
        "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }
    return element("cp:coreProperties", spaces, element("dc:title", None, title), element("dc:creator", None, program))


def _styles() -> Xml:
    serif = element("w:rFonts", {f"w:{k}": "Georgia" for k in ("ascii", "hAnsi", "cs")})
    sans = element("w:rFonts", {f"w:{k}": "Arial" for k in ("ascii", "hAnsi", "cs")})
    defaults = w("docDefaults", None, w("rPrDefault", None, w("rPr", None, serif, w("noProof"), *_size("20"))))
    return element(
        "w:styles",
        {"xmlns:w": _MAIN},
        defaults,
        _style("Normal", "Normal", w("pPr", None, w("spacing", None, before="0", after="60"))),
        _style("Heading1", "heading 1", _heading(0, 240), w("rPr", None, *_BOLD, *_size("34"))),
        _style("Heading2", "heading 2", _heading(1, 200), w("rPr", None, sans, *_BOLD, *_size("20"))),
        _style("Small", "Small", w("rPr", None, sans, *_size("15"))),
        _style("Cell", "Cell", w("pPr", None, w("spacing", None, before="40", after="40"))),
        _style("CellHeadline", "Cell headline", w("rPr", None, *_BOLD, *_size("24"))),
        _grid(),
    )


def _size(half_points: str) -> tuple[Xml, Xml]:
    """A size for every script; Arabic and Hebrew have one of their own."""
    return w("sz", half_points), w("szCs", half_points)


def _style(key: str, name: str, *properties: Xml) -> Xml:
    default = "1" if key == "Normal" else None
    based = [] if key == "Normal" else [w("basedOn", "Normal")]
    heading = [w("qFormat")] if key.startswith("Heading") else []
    return w(
        "style", None, w("name", name), *based, *heading, *properties, type="paragraph", styleId=key, default=default
    )


def _heading(level: int, before: int) -> Xml:
    return w(
        "pPr", None, w("keepNext"), w("spacing", None, before=str(before), after="100"), w("outlineLvl", str(level))
    )


def _grid() -> Xml:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = [w(side, "single", sz="4", space="0", color="C9C4B8") for side in sides]
    margins = [w(side, None, w="90", type="dxa") for side in ("left", "right")]
    properties = w("tblPr", None, w("tblBorders", None, *lines), w("tblCellMar", None, *margins))
    return w("style", None, w("name", "Grid"), properties, type="table", styleId="Grid")
