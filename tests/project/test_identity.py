from __future__ import annotations

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.document import Document
from compare_app.project.identity import identify
from compare_app.project.sketch import likeness, sketch
from compare_app.project.values import ArticleKey, KnownArticle
from tests.helpers.stories import FERRY

OWL = "Volunteers counted forty owls in the woods above Brenn on Sunday, more than ever before, the bird society said."


def article(path: str, text: str, file: str = "") -> Document:
    return Document(path, sha256((file or text).encode()).hexdigest(), text, ())


def known(*documents: Document) -> list[KnownArticle]:
    return [KnownArticle((ArticleKey.of(d),), sketch(d.text)) for d in documents]


def found(before: list[Document], after: list[Document]) -> dict[str, str]:
    """For the path of each article before: its path now."""
    identity = identify(known(*before), after)
    return {d.path: path for d in before if (path := identity.path(ArticleKey.of(d))) is not None}


def test_an_article_that_stayed_is_itself():
    both = [article("a.txt", FERRY[0]), article("b.txt", FERRY[1])]
    assert found(both, both[::-1]) == {"a.txt": "a.txt", "b.txt": "b.txt"}


def test_a_renamed_article_is_known_by_its_bytes():
    assert found([article("a.txt", OWL)], [article("new/c.txt", OWL)]) == {"a.txt": "new/c.txt"}


def test_an_edited_article_is_known_by_its_path():
    assert found([article("a.txt", OWL)], [article("a.txt", OWL.replace("forty", "fifty"))]) == {"a.txt": "a.txt"}


def test_an_article_edited_and_renamed_is_known_by_its_words():
    assert found([article("a.txt", OWL)], [article("b.txt", OWL.replace("forty", "50") + " More soon.")]) == {
        "a.txt": "b.txt"
    }


def test_two_files_that_changed_their_names_are_not_confused():
    before = [article("a.txt", FERRY[0]), article("b.txt", OWL)]
    assert found(before, [article("a.txt", OWL + " Late."), article("b.txt", FERRY[0] + " Late.")]) == {
        "a.txt": "b.txt",
        "b.txt": "a.txt",
    }


def test_a_deleted_draft_is_gone_though_another_draft_is_like_it():
    before = [article("1.txt", FERRY[0]), article("2.txt", FERRY[0].replace("12", "14"))]
    assert found(before, before[1:]) == {"2.txt": "2.txt"}


def test_another_article_under_an_old_name_is_another_article():
    assert found([article("a.txt", FERRY[0])], [article("a.txt", OWL)]) == {}


def test_articles_of_one_file_are_told_apart_by_their_number_then_by_their_words():
    before = [article("all.docx#1", FERRY[0], "x"), article("all.docx#2", OWL, "x")]
    renamed = [article("new.docx#1", FERRY[0], "x"), article("new.docx#2", OWL, "x")]
    assert found(before, renamed) == {"all.docx#1": "new.docx#1", "all.docx#2": "new.docx#2"}
    one_more = [
        article("all.docx#1", "Snow fell.", "y"),
        article("all.docx#2", FERRY[0], "y"),
        article("all.docx#3", OWL, "y"),
    ]
    assert found(before, one_more) == {"all.docx#1": "all.docx#2", "all.docx#2": "all.docx#3"}


def test_of_equal_files_each_keeps_its_own_name():
    before = [article("a.txt", OWL), article("copy/a.txt", OWL)]
    assert found(before, before) == {"a.txt": "a.txt", "copy/a.txt": "copy/a.txt"}
    assert found(before[:1], [article("x/copy.txt", OWL), article("x/a.txt", OWL)]) == {"a.txt": "x/a.txt"}


def test_nothing_is_guessed_while_files_are_still_being_read():
    identity = identify(known(article("a.txt", OWL)), [article("b.txt", OWL + " Late.")], complete=False)
    assert identity.path_of == {}


def test_an_article_is_known_by_its_former_keys():
    old, new = article("a.txt", OWL), article("b.txt", OWL + " Late.")
    both = [KnownArticle((ArticleKey.of(old), ArticleKey.of(new)), sketch(new.text))]
    identity = identify(both, [new])
    assert identity.path(ArticleKey.of(old)) == identity.path(ArticleKey.of(new)) == "b.txt"
    assert identify(both, [old]).path(ArticleKey.of(new)) == "a.txt"  # an older copy was put back


@given(st.lists(st.sampled_from(OWL.split()), min_size=1, max_size=120).map(" ".join))
def test_a_text_is_wholly_like_itself(text):
    assert likeness(sketch(text), sketch(text)) == 1.0


def test_likeness_falls_with_what_differs():
    owl = sketch(OWL)
    assert likeness(owl, sketch(OWL.replace("forty", "fifty"))) > 0.7
    assert likeness(owl, sketch(FERRY[0])) < 0.1
    assert likeness(sketch(""), owl) == 0.0
