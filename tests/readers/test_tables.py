import json

import pytest

from compare_app.readers.article import Article
from compare_app.readers.errors import CannotRead
from compare_app.readers.options import ReadOptions
from compare_app.readers.tables.columns import guess_columns
from compare_app.readers.tables.reader import read_csv, read_json, read_json_lines

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it."
TEXT = f"{FIRST}\n\n{SECOND}"
ROW = {
    "headline": "Velm sells its lighthouse",
    "published_at": "2031-05-03T14:05:00Z",
    "source": "Coast News",
    "author": "Ana Brill",
    "text": TEXT,
}


def articles(found) -> list[Article]:
    return [item for item in found if isinstance(item, Article)]


def check(article: Article) -> None:
    assert article.text == f"Velm sells its lighthouse\n\n{TEXT}"
    metadata = article.metadata
    assert (metadata.title, metadata.outlet, metadata.author) == (
        "Velm sells its lighthouse",
        "Coast News",
        "Ana Brill",
    )
    assert metadata.published.isoformat() == "2031-05-03T14:05:00+00:00"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_one_row_is_one_article(delimiter):
    quoted = [f'"{value}"' for value in ROW.values()]
    table = "\r\n".join(delimiter.join(line) for line in (ROW, quoted, quoted))
    first, second = read_csv(table.encode())
    check(first)
    check(second)


def test_a_list_of_objects():
    first, _ = read_json(json.dumps([ROW, ROW]).encode())
    check(first)


def test_a_list_inside_an_object_with_objects_inside():
    nested = {**ROW, "source": {"id": None, "name": "Coast News"}}
    (article,) = read_json(json.dumps({"status": "ok", "articles": [nested]}).encode())
    check(article)


def test_one_object_alone():
    (article,) = read_json(json.dumps({**ROW, "tags": ["ports"], "related": [{"id": 1}, {"id": 2}]}).encode())
    check(article)


def test_lines_of_objects_whatever_the_name_says():
    lines = "\n".join([json.dumps(ROW)] * 3).encode()
    assert len(list(read_json_lines(lines))) == len(list(read_json(lines))) == 3


def test_a_broken_line_is_counted_and_costs_no_other():
    *found, trouble = read_json_lines(f"{json.dumps(ROW)}\n{{broken\n{json.dumps(ROW)}".encode())
    assert len(found) == 2
    assert "1 line that" in trouble.advice


def test_the_longest_column_is_the_text_where_no_name_says_so():
    columns = guess_columns([{"a": "Velm", "b": TEXT, "date": "2031-05-03"}])
    assert columns == {"text": "b", "published": "date"}


def test_a_persons_choice_of_columns_goes_first():
    (article,) = read_csv(
        f'text,other\n"short","{FIRST} {SECOND}"\n'.encode(), ReadOptions(columns=(("other", "text"),))
    )
    assert article.text == f"{FIRST} {SECOND}"


def test_markup_inside_a_cell_becomes_paragraphs():
    (article,) = read_json(json.dumps([{"content": f"<p>{FIRST}</p><p>{SECOND}</p>"}]).encode())
    assert article.text == TEXT


def test_rows_without_a_text_are_counted():
    *_, trouble = read_json(json.dumps([ROW, {**ROW, "text": "", "headline": ""}]).encode())
    assert "1 row without" in trouble.advice


@pytest.mark.parametrize("value", [{"name": "tool", "version": "1.0"}, [1, 2], "x", {}])
def test_json_without_articles_says_what_to_do(value):
    with pytest.raises(CannotRead):
        list(read_json(json.dumps(value).encode()))


def test_an_ambiguous_date_stays_unknown():
    (article,) = read_json(json.dumps([{**ROW, "published_at": "05/03/2031"}]).encode())
    assert article.metadata.published is None


def test_a_table_without_a_header_loses_no_article():
    found = articles(read_csv(f'Velm sells,"{FIRST} {SECOND}"\nVelm keeps,"{SECOND} {FIRST}"\n'.encode()))
    assert [article.text for article in found] == [f"{FIRST} {SECOND}", f"{SECOND} {FIRST}"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Überschrift;Medium;Datum;Volltext;Länge", "title outlet published text"),
        ("id;media_name;publish_date;title;url;text", "outlet published title address text"),
        ("Testata;Titolo;Corpo;Quando", "outlet title text published"),
        ("webTitle;webPublicationDate;fields.byline;fields.bodyText", "title published author text"),
        (
            "Titular;Firma;Medio;Fecha de publicación;Texto completo;Enlace",
            "title author outlet published text address",
        ),
        ("Titre;Auteurs;Source;Date de publication;Texte;Lien", "title author outlet published text address"),
        ("Title;Author;FullText;pubtitle;pubdate;documentURL", "title author text outlet published address"),
        ("post_title;post_author;post_date;post_content", "title author published text"),
        ("_source.title;_source.url;_source.source.name;_source.body", "title address outlet text"),
    ],
)
def test_columns_of_services_and_of_other_languages_are_known(names, expected):
    fields = {"published": "2031-05-03", "text": f"{FIRST} {SECOND}", "address": "https://velm.example/1"}
    columns = names.split(";")
    known = [name for name in columns if name not in ("Länge", "id")]
    by_column = dict(zip(known, expected.split(), strict=True))
    row = {name: fields.get(by_column.get(name, ""), "17") for name in columns}
    assert guess_columns([row]) == {field: name for name, field in by_column.items()}


def test_the_one_column_of_dates_is_the_date_whatever_its_name():
    row = {"Texto": f"{FIRST} {SECOND}", "Cuándo": "3 de mayo de 2031", "Número": "12"}
    assert guess_columns([row])["published"] == "Cuándo"
    assert "published" not in guess_columns([row | {"Descargado": "2031-05-09"}])


def test_the_web_address_of_an_article_is_kept():
    row = json.dumps(ROW | {"url": "https://velm.example/lighthouse"}).encode()
    assert articles(read_json(row))[0].metadata.address == "https://velm.example/lighthouse"


def test_names_in_a_list_as_a_program_writes_it_are_names():
    header = "title,authors,publish_date,text,url\n"
    table = (
        f'{header}Velm,"[\'Ana Brill\', ""Tom O\'Hara""]",2031-05-03 00:00:00+00:00,"{TEXT}",https://coast.example/1\n'
    )
    (article,) = read_csv(table.encode())
    assert article.metadata.author == "Ana Brill, Tom O'Hara"


def test_what_stands_in_parts_is_known_by_the_plain_one():
    row = {
        "headline": {"main": "Velm sells its lighthouse", "kicker": None},
        "byline": {"original": "By Ana Brill", "person": [{"firstname": "Ana"}]},
        "source": {"uri": "coast.example", "title": "Coast News"},
        "pub_date": "2031-05-03T14:05:00+0000",
        "content": {"rendered": f"<p>{FIRST}</p><p>{SECOND}</p>", "protected": False},
    }
    (article,) = read_json(json.dumps([row]).encode())
    check(article)


def test_persons_in_a_list_have_their_names():
    row = {**ROW, "author": [{"uri": "a@x", "name": "Ana Brill"}, {"uri": "o@x", "name": "Otto Kern"}]}
    assert next(iter(read_json(json.dumps([row]).encode()))).metadata.author == "Ana Brill, Otto Kern"


def test_the_text_that_is_parted_into_paragraphs_goes_before_the_same_in_one():
    row = {**ROW, "bodyText": f"{FIRST} {SECOND}", "body": f"<p>{FIRST}</p><p>{SECOND}</p>"}
    del row["text"]
    check(next(iter(read_json(json.dumps([row]).encode()))))


def test_a_title_loses_the_outlets_name_behind_it():
    check(next(iter(read_json(json.dumps([{**ROW, "headline": f"{ROW['headline']} - Coast News"}]).encode()))))


def test_an_address_is_no_outlets_name_and_its_host_is_one_where_there_is_no_other():
    row = {**ROW, "source": "https://www.coast.example/velm"}
    (article,) = read_json(json.dumps([row]).encode())
    assert (article.metadata.outlet, article.metadata.address) == ("coast.example", "https://www.coast.example/velm")


def test_a_list_of_addresses_without_texts_says_so():
    rows = [{"title": "Velm", "url": f"https://coast.example/{i}", "seendate": "20310503T140500Z"} for i in range(3)]
    with pytest.raises(CannotRead, match="lists articles by title and address and holds no texts"):
        list(read_json(json.dumps({"articles": rows}).encode()))


def test_a_text_in_blocks_is_read_without_its_pictures():
    blocks = [{"type": "text", "content": FIRST}, {"type": "image", "caption": "The tower", "content": "a.jpg"}]
    row = {
        "headline": {"basic": "Velm sells its lighthouse"},
        "credits": {"by": [{"type": "author", "name": "Ana Brill"}]},
        "display_date": "2031-05-03T14:05:00Z",
        "content_elements": [*blocks, {"type": "text", "content": SECOND}],
    }
    (article,) = articles(read_json(json.dumps(row).encode()))
    assert article.text == f"Velm sells its lighthouse\n\n{FIRST}\n\n{SECOND}"
    assert (article.metadata.author, article.metadata.published.year) == ("Ana Brill", 2031)


def test_a_byline_that_was_taken_apart_is_put_together():
    row = {"headline": ["Velm sells its lighthouse"], "byline": ["By ", "Ana Brill"], "paragraphs": [FIRST, SECOND]}
    (article,) = articles(read_json_lines(json.dumps(row).encode()))
    assert article.text == f"Velm sells its lighthouse\n\n{TEXT}"
    assert article.metadata.author == "Ana Brill"
