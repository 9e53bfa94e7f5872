"""Signs written out as in a web page's source: recognised, told, and read only when asked."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.cli import main
from compare_app.readers.entities import has_entities, read_out
from compare_app.readers.inspect import inspect
from compare_app.readers.options import ReadOptions
from compare_app.readers.registry import read

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


@given(st.text(alphabet="&quot;#8217amplt x", max_size=40))
def test_reading_out_never_makes_a_text_longer(text):
    assert len(read_out(text)) <= len(text)
