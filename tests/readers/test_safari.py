"""Pages as Safari saves them."""

import plistlib

import pytest

from compare_app.readers.registry import read
from tests.hostile.make_corpus import web_archive

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
PAGE = f"<html><head><title>Velm</title></head><body><nav><a>Home</a></nav><article><h1>Velm sells</h1><p>{FIRST}</p><p>“Möwen”</p></article></body></html>"


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_article_and_its_address_are_read(tmp_path, form):
    path = tmp_path / "a.webarchive"
    path.write_bytes(plistlib.dumps(plistlib.loads(web_archive(PAGE)), fmt=form))
    (document,) = read(path, "a.webarchive").documents
    assert document.text == f"Velm sells\n\n{FIRST}\n\n“Möwen”"
    assert (document.metadata.address, document.metadata.outlet) == ("https://www.coast.example/velm", "coast.example")


@pytest.mark.parametrize(
    "data", [b"bplist00\xd1", b"<plist/>", b"no list", plistlib.dumps({"WebMainResource": {"WebResourceData": "x"}})]
)
def test_what_is_none_says_what_to_do(tmp_path, data):
    path = tmp_path / "a.webarchive"
    path.write_bytes(data)
    (problem,) = read(path, "a.webarchive").problems
    assert problem.message == "a.webarchive holds no web page; save the page again from Safari."
