import pytest

from compare_app.readers.encodings.mojibake import is_mojibake, mended
from compare_app.readers.inspect import inspect
from compare_app.readers.options import ReadOptions
from compare_app.readers.registry import read

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
GERMAN = "Der Bürgermeister von Möhl sagte „nein“ – und die Gäste gingen über die Brücke."
TABLE = f'headline;body;paper;id\n"Velm sells";"{FIRST} {FIRST}";"Coast News";7\n'


@pytest.mark.parametrize("wrong", ["cp1252", "latin-1"])
def test_text_decoded_wrongly_is_recognised_and_mended(wrong):
    broken = (
        GERMAN.encode().decode(wrong, "ignore")
        if wrong == "latin-1"
        else "".join(
            bytes([b]).decode("cp1252") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b) for b in GERMAN.encode()
        )
    )
    assert is_mojibake(broken)
    assert mended(broken) == GERMAN


@pytest.mark.parametrize("text", [GERMAN, FIRST, "Ça coûte 5 € à São Paulo, señor.", "Ã alone", "«Élan» – œuvre naïve"])
def test_right_text_is_left_alone(text):
    assert not is_mojibake(text)
    assert mended(text) == text


def test_mending_is_offered_and_done_only_when_asked(tmp_path):
    path = tmp_path / "a.txt"
    broken = GERMAN.encode().decode("latin-1")
    path.write_text(broken, encoding="utf-8")
    report = inspect(path)
    assert report.documents[0].text == broken
    assert read(path, "a.txt", report.offers["mend"]).documents[0].text == GERMAN


def test_an_encoding_can_be_chosen(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Маяк".encode("cp1251"))
    assert read(path, "a.txt", ReadOptions(encoding="cp1251")).documents[0].text == "Маяк"
    assert read(path, "a.txt", ReadOptions(encoding="klingon")).problems[0].kind == "unreadable"


def test_a_tables_columns_are_shown(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(TABLE, encoding="utf-8")
    report = inspect(path)
    assert report.kind == "csv"
    assert report.columns == {"title": "headline", "text": "body", "outlet": "paper"}
    assert report.unused_columns == ("id",)


def test_a_page_of_which_much_was_left_out_can_be_had_whole(tmp_path):
    path = tmp_path / "a.html"
    menu = "<nav>" + "<a href='/'>Weather</a> " * 200 + "</nav>"
    path.write_text(
        f"<body>{menu}<article><h1>Velm</h1>" + f"<p>{FIRST}</p>" * 8 + "</article></body>", encoding="utf-8"
    )
    report = inspect(path)
    assert "Weather" not in report.documents[0].text
    whole = read(path, "a.html", report.offers["whole page"]).documents[0]
    assert "Weather" in whole.text
    assert whole.left_out == ()


def test_a_file_that_cannot_be_read_is_reported_with_its_problem(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"nothing")
    report = inspect(path)
    assert (report.kind, report.documents, report.problems[0].kind) == ("docx", (), "damaged")


def test_the_command_shows_how_a_table_was_read(tmp_path, capsys):
    from compare_app.cli import main

    path = tmp_path / "a.csv"
    path.write_text(TABLE, encoding="utf-8")
    assert main(["inspect", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "a.csv, read as csv" in shown
    assert "column “paper”" in shown
    assert "not used    id" in shown
