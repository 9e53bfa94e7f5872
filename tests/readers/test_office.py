import zipfile

import pytest

from compare_app.readers.errors import CannotRead
from compare_app.readers.office.docx import read_docx
from compare_app.readers.office.odt import read_flat_odt, read_odt

from .office_files import core, docx, fodt, odt, paragraph, zipped

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it."


def roles(read, data: bytes) -> list[tuple[str, str]]:
    (article,) = read(data)
    return [(p.role, p.span.of(article.text)) for p in article.paragraphs]


def test_styles_give_roles_whatever_the_language_of_the_program():
    body = (
        paragraph("Velm sells", "Titel")
        + paragraph(FIRST)
        + paragraph("What now", "berschrift2")
        + paragraph("The tower", "Beschriftung")
    )
    assert roles(read_docx, docx(body + paragraph(SECOND))) == [
        ("headline", "Velm sells"), ("body", FIRST), ("subhead", "What now"), ("caption", "The tower"), ("body", SECOND),
    ]  # fmt: skip


def test_without_a_title_the_first_heading_is_the_headline():
    assert roles(read_docx, docx(paragraph("Velm sells", "berschrift1") + paragraph(FIRST)))[0] == (
        "headline",
        "Velm sells",
    )


def test_tables_are_read_row_by_row():
    rows = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
        for row in (("tower", "12"), ("lamp", "3"))
    )
    assert [text for _, text in roles(read_docx, docx(paragraph(FIRST) + f"<w:tbl>{rows}</w:tbl>"))][1:] == [
        "tower",
        "12",
        "lamp",
        "3",
    ]


def test_tracked_changes_are_read_as_accepted():
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
    body = f"<w:p>{run.format('It costs ')}<w:del><w:r><w:delText>twelve</w:delText></w:r></w:del><w:ins>{run.format('fourteen')}</w:ins>{run.format(' crowns.')}</w:p>"
    assert roles(read_docx, docx(body))[0][1] == "It costs fourteen crowns."


def test_hidden_text_and_field_codes_are_no_text():
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
    assert roles(read_docx, docx(f"<w:p><w:r><w:t>Shown.</w:t></w:r>{hidden}</w:p>"))[0][1] == "Shown."


def test_a_text_box_is_read_once():
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    drawing = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    assert [
        text for _, text in roles(read_docx, docx(f"<w:p><w:r><w:t>Outside.</w:t></w:r><w:r>{drawing}</w:r></w:p>"))
    ] == ["Outside.", "In the box."]


def test_properties_count_only_where_the_article_confirms_them():
    body = paragraph("Velm sells", "Titel") + paragraph("By Ana Brill") + paragraph("3 May 2031") + paragraph(FIRST)
    (confirmed,) = read_docx(docx(body, core=core(creator="Ana Brill", created="2031-05-03T14:05:00Z")))
    (other,) = read_docx(docx(body, core=core(creator="Office User", created="2033-01-01T10:00:00Z")))
    assert confirmed.metadata.published.isoformat() == "2031-05-03T14:05:00+00:00"
    assert (other.metadata.author, other.metadata.published.isoformat()) == ("Ana Brill", "2031-05-03T00:00:00")


def test_a_file_saved_by_somebody_states_no_author():
    (article,) = read_docx(
        docx(paragraph(FIRST) + paragraph(SECOND), core=core(creator="Office User", created="2031-05-03T14:05:00Z"))
    )
    assert article.metadata.author is article.metadata.published is None


def test_notes_count_as_left_out():
    package = docx(paragraph(FIRST))
    with_notes = zipped(
        {
            **_members(package),
            "word/footnotes.xml": _members(package)["word/document.xml"].replace(FIRST.encode(), b"See the register."),
        }
    )
    (article,) = read_docx(with_notes)
    assert article.left_out == ("See", "the", "register.")


def _members(package: bytes) -> dict[str, bytes]:
    import io

    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_a_bomb_is_refused():
    with pytest.raises(CannotRead, match="too_large"):
        list(read_docx(zipped({"word/document.xml": b"<a>" + b" " * 60_000_000 + b"</a>"})))


@pytest.mark.parametrize(
    "evil",
    [
        '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;">]><a>&y;</a>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    ],
)
def test_entities_are_refused(evil):
    with pytest.raises(CannotRead, match="damaged"):
        list(read_docx(zipped({"word/document.xml": evil})))


def test_opendocument_headings_lists_spaces_and_breaks():
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    body = (
        '<text:p text:style-name="P1">Velm sells</text:p>'
        f"<text:p>{FIRST}</text:p><text:h>What now</text:h>"
        '<text:list><text:list-item><text:p>the<text:s text:c="2"/>tower</text:p></text:list-item></text:list>'
        f"<text:p>{SECOND}<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note></text:p>"
    )
    assert roles(read_odt, odt(body, styles)) == [
        ("headline", "Velm sells"), ("body", FIRST), ("subhead", "What now"), ("list", "the tower"), ("body", SECOND),
    ]  # fmt: skip


def test_opendocument_deleted_text_is_no_text():
    deleted = f"<text:tracked-changes><text:changed-region><text:deletion><text:p>{SECOND}</text:p></text:deletion></text:changed-region></text:tracked-changes>"
    assert roles(read_odt, odt(f"{deleted}<text:p>{FIRST}</text:p>")) == [("body", FIRST)]


def test_opendocument_of_one_file_is_read_as_the_packed_one_is():
    named = '<style:style style:name="Title" style:parent-style-name="Heading"/>'
    styles = '<style:style style:name="P1" style:parent-style-name="Title"/>'
    body = f'<text:p text:style-name="P1">Velm sells</text:p><text:p text:style-name="Title">Velm buys</text:p><text:p>{FIRST}</text:p>'
    expected = roles(read_odt, odt(body, styles))
    assert expected[0] == ("headline", "Velm sells")
    assert roles(read_flat_odt, fodt(body, styles, named)) == expected


def test_a_picture_inside_an_opendocument_of_one_file_is_no_text():
    picture = "<draw:frame><draw:image><office:binary-data>iVBORw0KGgo</office:binary-data></draw:image></draw:frame>"
    assert roles(read_flat_odt, fodt(f"<text:p>{FIRST}{picture}</text:p>")) == [("body", FIRST)]


@pytest.mark.parametrize("data", [b"", b"<html/>", b"<a", b'<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'])
def test_what_is_no_opendocument_of_one_file_says_so(data):
    with pytest.raises(CannotRead):
        list(read_flat_odt(data))
