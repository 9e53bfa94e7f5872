"""Web pages in the manner of common content systems: every stretch in its role, nothing of the furniture, what is stated."""

import pytest
from lxml import html

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


@pytest.mark.parametrize("token", ["text--icon-links", "c-embedded", "expandable-slide", "celebrating"])
@pytest.mark.parametrize("name", ["bbc_like", "nyt_like", "spiegel_like", "globo_like", "wordpress"])
def test_no_text_is_lost_where_a_name_around_it_has_a_part_of_that_of_furniture(name, token):
    root = html.document_fromstring(page(name).decode())
    for around in {e.getparent() for e in root.xpath("//p[@data-expect='body']")}:
        if around.tag in ("div", "section"):
            around.set("class", f"{around.get('class') or ''} {token}".strip())
    source = html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>").encode()
    (article,) = read_page(source)
    assert role_faults(source, Document(name, "", article.text, article.paragraphs, article.metadata)) == []
