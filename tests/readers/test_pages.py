"""Web pages in the manner of common content systems: every stretch in its role, nothing of the furniture, what is stated."""

import pytest

from compare_app.model.document import Document
from compare_app.readers.web.page import read_page
from tests.readers.page_files import NAMES, metadata_faults, page, role_faults


def document_of(name: str) -> Document:
    (article,) = read_page(page(name))
    return Document(name, "", article.text, article.paragraphs, article.metadata)


def test_there_are_more_than_thirty_pages():
    assert len(NAMES) > 30


@pytest.mark.parametrize("name", NAMES)
def test_every_stretch_has_its_role_and_no_furniture_is_left(name):
    assert role_faults(page(name), document_of(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_what_the_page_states_is_known(name):
    assert metadata_faults(page(name), document_of(name)) == []
