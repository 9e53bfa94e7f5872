from pathlib import Path

from compare_app.readers.registry import find_files, read

from .office_files import zipped

WORDS = "The old lighthouse of Velm will be sold before the end of the year."


def write(folder: Path, *names: str, content: str = "Words.") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


def names_in(*paths: Path) -> list[str]:
    return [file.name for file in find_files(paths).files]


def test_a_folders_files_are_named_from_the_folder_and_sorted_as_people_number_them(tmp_path):
    write(tmp_path, "b/part 10.txt", "b/part 2.txt", "a.txt")
    assert names_in(tmp_path) == ["a.txt", "b/part 2.txt", "b/part 10.txt"]


def test_given_files_keep_the_order_in_which_they_were_given(tmp_path):
    write(tmp_path, "a.txt", "b.txt")
    assert names_in(tmp_path / "b.txt", tmp_path / "a.txt") == ["b.txt", "a.txt"]


def test_two_files_of_one_name_are_told_apart_by_their_folders(tmp_path):
    write(tmp_path, "morning/story.txt", "evening/story.txt", "evening/other.txt")
    given = [tmp_path / "morning/story.txt", tmp_path / "evening/story.txt", tmp_path / "evening/other.txt"]
    assert names_in(*given) == ["morning/story.txt", "evening/story.txt", "other.txt"]


def test_a_file_given_twice_is_taken_once(tmp_path):
    write(tmp_path, "a.txt")
    assert names_in(tmp_path, tmp_path / "a.txt") == ["a.txt"]


def test_hidden_files_and_clutter_are_left_out_without_a_word(tmp_path):
    write(tmp_path, ".secret.txt", ".git/notes.txt", "~$draft.txt", "Thumbs.db", "a.txt")
    found = find_files([tmp_path])
    assert [file.name for file in found.files] == ["a.txt"]
    assert found.problems == ()


def test_folders_linked_in_a_circle_are_walked_once(tmp_path):
    write(tmp_path, "deep/a.txt")
    (tmp_path / "deep/back").symlink_to(tmp_path, target_is_directory=True)
    assert names_in(tmp_path) == ["deep/a.txt"]


def test_a_file_of_unknown_kind_is_named(tmp_path):
    write(tmp_path, "a.txt", "picture.xyz")
    (problem,) = find_files([tmp_path]).problems
    assert (problem.path, problem.kind) == ("picture.xyz", "unsupported")


def test_a_text_without_an_ending_is_an_article(tmp_path):
    write(tmp_path, "article1", content="The old lighthouse of Velm will be sold before the end of the year.")
    (tmp_path / "program").write_bytes(bytes(range(256)))
    assert names_in(tmp_path) == ["article1"]
    assert read(tmp_path / "article1", "article1").documents


def test_a_given_text_of_unknown_kind_is_read(tmp_path):
    write(tmp_path, "article.v2", content="The old lighthouse of Velm will be sold before the end of the year.")
    (file,) = find_files([tmp_path / "article.v2"]).files
    assert read(file.path, file.name).documents


def test_what_tells_of_the_folder_is_no_article_and_named_in_one_sentence(tmp_path):
    write(
        tmp_path, "a.txt", "README.md", "LICENSE", "requirements.txt", "more/readme_de.txt", "more/b.txt", content=WORDS
    )
    found = find_files([tmp_path])
    assert [file.name for file in found.files] == ["a.txt", "more/b.txt"]
    (problem,) = found.problems
    assert problem.kind == "left_out"
    assert problem.message == (
        "LICENSE, README.md, more/readme_de.txt and 1 more file tell of the folder and are no articles; they were left out. "
        "To read one, open it by itself."
    )


def test_a_readme_alone_is_named(tmp_path):
    write(tmp_path, "a.txt", "README", content=WORDS)
    (problem,) = find_files([tmp_path]).problems
    assert (
        problem.message
        == "README tells of the folder and is no article; it was left out. To read it, open it by itself."
    )


def test_a_given_readme_is_read(tmp_path):
    write(tmp_path, "README.md", content=WORDS)
    assert names_in(tmp_path / "README.md") == ["README.md"]


def test_articles_about_licences_and_manuals_are_articles(tmp_path):
    names = [
        "License to fish.txt",
        "license-plate-theft.html",
        "read-me-the-news.txt",
        "requirements for boats.txt",
        "licence-row.md",
    ]
    write(tmp_path, *names, content=WORDS)
    assert sorted(names_in(tmp_path)) == sorted(names)


def test_an_archives_readme_is_no_article(tmp_path):
    (tmp_path / "a.zip").write_bytes(zipped({"corpus/README.md": WORDS, "corpus/1.txt": WORDS}))
    result = read(tmp_path / "a.zip", "a.zip")
    assert [document.path for document in result.documents] == ["a.zip/corpus/1.txt"]
    assert [(problem.path, problem.kind) for problem in result.problems] == [("a.zip/corpus/README.md", "left_out")]


def test_many_files_of_unknown_kind_make_one_problem(tmp_path):
    write(tmp_path, *(f"pictures/{i}.xyz" for i in range(9)))
    (problem,) = find_files([tmp_path]).problems
    assert problem.path == "pictures"
    assert "9 files" in problem.message


def test_what_is_not_there_is_a_problem(tmp_path):
    (problem,) = find_files([tmp_path / "gone.txt"]).problems
    assert problem.kind == "unreadable"


def test_the_programs_own_report_is_no_article(tmp_path):
    write(tmp_path, "a.txt")
    write(tmp_path, "report.json", content='{"format": "compare-app/report", "format_version": 1}')
    found = find_files([tmp_path])
    assert [file.name for file in found.files] == ["a.txt"]
    assert found.problems == ()


def test_an_empty_file_is_said_to_be_empty(tmp_path):
    write(tmp_path, "a.txt", content="")
    (problem,) = read(tmp_path / "a.txt", "a.txt").problems
    assert problem.kind == "empty"


def test_a_text_file_keeps_its_text_but_for_line_ends_and_mark(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("\ufeff  First\r\n\r\nSecond\rThird \n".encode())
    (document,) = read(path, "a.txt").documents
    assert document.text == "  First\n\nSecond\nThird \n"
    assert document.encoding == "utf-8"


def test_the_folder_of_a_saved_page_is_part_of_the_page(tmp_path):
    write(tmp_path, "Velm sells.html", "Velm sells_files/frame.html", "Velm sells_files/style.css", "files/other.txt")
    found = find_files([tmp_path])
    assert [file.name for file in found.files] == ["files/other.txt", "Velm sells.html"]
    assert found.problems == ()
