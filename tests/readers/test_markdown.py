from compare_app.readers.markdown import read_markdown

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."


def read(text: str):
    (article,) = read_markdown(text.encode())
    return article


def roles(text: str) -> list[tuple[str, str]]:
    article = read(text)
    return [(p.role, p.span.of(article.text)) for p in article.paragraphs]


def test_marks_are_dropped_and_spans_fit_the_rendered_text():
    found = roles(f"# Velm *sells* its lighthouse\n\n{FIRST}\n\nHe called it **a [shame](https://x.example)**, twice.")
    assert found == [
        ("headline", "Velm sells its lighthouse"),
        ("body", FIRST),
        ("body", "He called it a shame, twice."),
    ]


def test_later_headings_are_subheads():
    assert roles(f"# Velm\n\n{FIRST}\n\n## What now\n\n{FIRST}")[2] == ("subhead", "What now")


def test_front_matter_gives_the_metadata_and_is_no_text():
    article = read(
        f'---\ntitle: "Velm: the sale"\nauthor: Ana Brill\nsite: Coast News\ndate: 2031-05-03T14:05:00+02:00\n---\n\n{FIRST}'
    )
    assert (article.metadata.title, article.metadata.author, article.metadata.outlet) == (
        "Velm: the sale",
        "Ana Brill",
        "Coast News",
    )
    assert article.metadata.published.isoformat() == "2031-05-03T14:05:00+02:00"
    assert article.text == f"Velm: the sale\n\n{FIRST}"


def test_a_rule_at_the_top_is_no_front_matter():
    assert roles(f"---\n\n{FIRST}\n\n---\n\n{FIRST}") == [("body", FIRST), ("body", FIRST)]


def test_list_items_and_pictures_have_their_roles():
    found = roles(f"{FIRST}\n\n- the tower\n- the lamp\n\n![The tower on Monday](a.jpg)\n\n{FIRST}")
    assert found[1:4] == [("list", "the tower"), ("list", "the lamp"), ("caption", "The tower on Monday")]


def test_a_table_gives_its_cells():
    assert "the lamp" in read(f"{FIRST}\n\n| what | price |\n|---|---|\n| the lamp | 12 |").text


def test_quotation_marks_stay_as_written():
    assert (
        roles(f'{FIRST}\n\n"Nobody asked us," she said -- twice...')[1][1] == '"Nobody asked us," she said -- twice...'
    )


def test_authors_in_a_list_below_their_name_as_clippers_write_them():
    front = '---\ntitle: "Velm"\nsource: "https://coast.example/velm"\nauthor:\n  - "[[Ana Brill]]"\n  - "[[Tom Aske]]"\npublished: 2031-05-03\ntags:\n  - "clippings"\n---\n'
    (article,) = read_markdown((front + "The board sold it.\n").encode())
    metadata = article.metadata
    assert (metadata.author, metadata.outlet, metadata.address) == (
        "Ana Brill, Tom Aske",
        "coast.example",
        "https://coast.example/velm",
    )
