"""Copies of web pages say where they come from and when they were taken, apart from when they were published."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from compare_app.model.document import Metadata
from compare_app.readers.address import noted_in, stated_source, taken_from
from compare_app.readers.mail import read_saved_page
from compare_app.readers.markdown import read_markdown
from compare_app.readers.plain_text import read_text
from compare_app.readers.web.page import read_page

WALL = "A stretch of the harbour wall at Port Verrin gave way on Saturday, injuring twelve people."
BODY = "<body><h1>The wall fell</h1><p>A stretch of the harbour wall at Port Verrin gave way on Saturday.</p></body>"


def test_a_web_archive_has_its_address_and_moment_before_the_pages_own():
    found = taken_from("https://web.archive.example/web/20310503101112id_/http://www.ledger.example/wall?a=1")
    assert found.address == "http://www.ledger.example/wall?a=1"
    assert found.outlet == "ledger.example"
    assert found.captured == datetime(2031, 5, 3, 10, 11, tzinfo=UTC)


def test_what_is_no_web_address_says_nothing():
    assert taken_from("file:///home/a/page.html") == Metadata()
    assert taken_from("http://[broken") == Metadata()
    assert taken_from(None, None) == Metadata()


def test_a_page_that_a_browser_saved_notes_its_address():
    assert (
        noted_in("<!DOCTYPE html>\n<!-- saved from url=(0026)https://ledger.example/wall -->\n").address
        == "https://ledger.example/wall"
    )


def test_a_page_that_a_helper_of_the_browser_saved_notes_the_moment():
    note = "<html><!--\n Page saved with SingleFile \n url: https://ledger.example/wall \n saved date: Sat May 03 2031 14:05:12 GMT+0200 (CEST)\n-->"
    found = noted_in(note)
    assert found.address == "https://ledger.example/wall"
    assert found.captured == datetime(2031, 5, 3, 14, 5, tzinfo=timezone(timedelta(hours=2)))


def test_the_outlet_that_a_page_names_goes_before_its_host():
    named = f'<html><head><meta property="og:site_name" content="Ledger"></head><!-- saved from url=(0026)https://ledger.example/wall -->{BODY}</html>'
    (article,) = read_page(named.encode())
    assert article.metadata.outlet == "Ledger"
    (article,) = read_page(named.replace('content="Ledger"', "").encode())
    assert article.metadata.outlet == "ledger.example"


def test_a_page_names_its_own_address_but_that_alone_is_no_outlet():
    (article,) = read_page(f'<html><link rel=canonical href="https://ledger.example/wall">{BODY}</html>'.encode())
    assert (article.metadata.address, article.metadata.outlet) == ("https://ledger.example/wall", None)


@pytest.mark.parametrize("reader", [read_text, read_markdown])
def test_lines_above_a_text_state_its_address(reader):
    front = "title: The wall fell\nsource: https://www.ledger.example/wall\npublished: 2031-05-03\n"
    text = f"---\n{front}---\n\n{WALL}\n" if reader is read_markdown else f"{front.title()}\n{WALL}\n"
    (article,) = reader(text.encode())
    assert article.metadata.outlet == "ledger.example"
    assert (article.metadata.address or "").lower() == "https://www.ledger.example/wall"


def test_a_source_and_its_address_are_two_things():
    assert stated_source("Ledger", "https://ledger.example/wall").outlet == "Ledger"
    assert stated_source("Ledger", "https://ledger.example/wall").address == "https://ledger.example/wall"
    assert stated_source(None) == Metadata()


def test_a_page_saved_as_one_file_knows_where_it_comes_from_and_when_it_was_saved():
    saved = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://ledger.example/wall\nSubject: The wall fell\n"
        "Date: Sat, 3 May 2031 14:05:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
        f"--x\nContent-Type: text/html\n\n<html>{BODY}</html>\n--x--\n"
    )
    (article,) = read_saved_page(saved.encode())
    assert article.metadata.address == "https://ledger.example/wall"
    assert article.metadata.captured == datetime(2031, 5, 3, 14, 5, tzinfo=timezone(timedelta(hours=2)))
    assert article.metadata.published is None
