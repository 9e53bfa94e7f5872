"""Signs written out as in a web page's source: recognised, told, and read only when asked."""

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.cli import main
from compare_app.readers.encodings.entities import has_entities, read_out
from compare_app.readers.inspect import inspect
from compare_app.readers.options import ReadOptions
from compare_app.readers.registry import read
from tests.readers.office_files import docx, odt, paragraph

LEFT = "Velm sells its lighthouse\n\n&quot;It&#8217;s over,&quot; said Ana Brill, the keeper, on Monday.\n\nThe board didn&#39;t ask her; R&amp;B Towers will pay.\n"
RIGHT = 'Velm sells its lighthouse\n\n"It’s over," said Ana Brill, the keeper, on Monday.\n\nThe board didn\'t ask her; R&B Towers will pay.\n'


def test_they_are_offered_and_read_only_when_asked(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(LEFT, encoding="utf-8")
    report = inspect(path)
    assert report.documents[0].text == LEFT
    assert read(path, "a.txt", report.offers["entities"]).documents[0].text == RIGHT
    assert "entities" not in inspect(path, report.offers["entities"]).offers


@pytest.mark.parametrize("text", ["AT&T; Q&A; R&D", "One &quot; alone", "Fish & chips &c.", "a&b;c&d;"])
def test_an_ampersand_is_none(text):
    assert not has_entities(text)


def test_cells_of_tables_are_read_so_too_and_titles_of_pages_always(tmp_path):
    path = tmp_path / "a.json"
    rows = [
        {"title": "It&#8217;s over", "text": LEFT * 3},
        {"title": "It&#8217;s over", "text": f"<p>{LEFT}</p><p>{LEFT}</p>"},
    ]
    path.write_text(json.dumps(rows), encoding="utf-8")
    plain, page = read(path, "a.json").documents
    assert (plain.metadata.title, page.metadata.title) == ("It&#8217;s over", "It’s over")
    mended = read(path, "a.json", ReadOptions(mend=True)).documents[0]
    assert mended.metadata.title == "It’s over"
    assert not has_entities(mended.text)


def test_the_commands_name_the_file_and_what_to_do(tmp_path, capsys):
    (tmp_path / "a.txt").write_text(LEFT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(RIGHT, encoding="utf-8")
    assert main(["stories", str(tmp_path)]) == 0
    assert "a.txt has signs written out, such as &quot; for a quote mark" in capsys.readouterr().err
    assert main(["stories", str(tmp_path), "--mend", "a.txt"]) == 0
    assert "written out" not in capsys.readouterr().err


def test_a_file_that_has_them_is_a_problem_that_the_window_and_reports_show(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(LEFT, encoding="utf-8")
    (problem,) = read(path, "a.txt").problems
    assert problem.kind == "misread"
    assert problem.message.startswith("a.txt has signs written out, such as &quot; for a quote mark")
    assert "--mend 'a.txt'" in problem.message
    assert not read(path, "a.txt", ReadOptions(mend=True)).problems


def test_of_a_table_it_is_said_in_how_many_of_its_articles(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"title": "One", "text": LEFT * 3}, {"title": "Two", "text": RIGHT * 3}]), "utf-8")
    (problem,) = read(path, "a.json").problems
    assert "(in 1 of its 2 articles)" in problem.message


def test_of_many_such_files_a_command_names_three(tmp_path, capsys):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text(f"No. {number}\n\n{LEFT}", encoding="utf-8")
    main(["stories", str(tmp_path)])
    said = capsys.readouterr().err
    assert said.count("written out") == 3
    assert "2 more files are like that; --mend takes a pattern, such as '*.txt'." in said


def _word(lines: list[str]) -> bytes:
    return docx("".join(paragraph(escape(line)) for line in lines))


def _odt(lines: list[str]) -> bytes:
    return odt("".join(f"<text:p>{escape(line)}</text:p>" for line in lines))


def test_they_are_read_so_in_markdown_too_where_code_holds_them(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("# It&amp;#8217;s over\n\n" + LEFT.replace("&", "&amp;"), encoding="utf-8")
    assert has_entities(read(path, "a.md").documents[0].text)
    mended = read(path, "a.md", ReadOptions(mend=True)).documents[0]
    assert mended.text.endswith(RIGHT.strip())
    assert mended.metadata.title == "It’s over"


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_they_are_read_so_in_word_files_too(tmp_path, kind):
    path = tmp_path / f"a.{kind}"
    path.write_bytes({"docx": _word, "odt": _odt}[kind](LEFT.strip().split("\n\n")))
    assert has_entities(read(path, path.name).documents[0].text)
    mended = read(path, path.name, ReadOptions(mend=True)).documents[0]
    assert [p.span.of(mended.text) for p in mended.paragraphs] == RIGHT.strip().split("\n\n")
    assert mended.paragraphs[0].role == "headline"


def test_a_wrong_decoding_is_undone_in_word_files_too(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(
        _word(["FÃ¤hre verkauft", "â€žWir sind fÃ¼r den Verkaufâ€œ, sagte BÃ¼rgermeisterin Lund am Montag."])
    )
    assert [p.kind for p in read(path, "a.docx").problems] == ["misread"]
    mended = read(path, "a.docx", ReadOptions(mend=True)).documents[0]
    assert mended.text == "Fähre verkauft\n\n„Wir sind für den Verkauf“, sagte Bürgermeisterin Lund am Montag."
    assert mended.metadata.title == "Fähre verkauft"


@given(st.text(alphabet="&quot;#8217amplt x", max_size=40))
def test_reading_out_never_makes_a_text_longer(text):
    assert len(read_out(text)) <= len(text)
