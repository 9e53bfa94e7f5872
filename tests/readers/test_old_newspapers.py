"""What transcripts of old newspapers begin with: the page's head, headings in capitals with a full stop, letters from a place."""

from datetime import datetime

import pytest

from compare_app.readers.plain_text import article_of

BODY = (
    "The steamer struck upon the rocks at half-past two on Sunday morning, in the height of the gale, and became a total wreck.\n\n"
    "We deeply regret to state that of the souls on board thirty-one were drowned, among them the master and two of his sons."
)


def told(head: str) -> tuple[str | None, str | None, datetime | None, str | None]:
    metadata = article_of(f"{head}\n\n{BODY}\n", None).metadata
    return metadata.outlet, metadata.title, metadata.published, metadata.author


def roles(text: str) -> dict[str, str]:
    return {p.span.of(text): p.role for p in article_of(text, None).paragraphs}


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("THE VELM GAZETTE, TUESDAY, NOVEMBER 29, 1898.                    5", "THE VELM GAZETTE"),
        ("3            THE VELM COURANT.      TUESDAY, NOV. 29, 1898", "THE VELM COURANT"),
        ("VELM HERALD — Tuesday, 29 November 1898 — Page 7", "VELM HERALD"),
        ("The Velm Voice. November 29, 1898.", "The Velm Voice"),
        ("THE VELM CLARION\nVol. IV. No. 24.      November 29, 1898.      One Penny", "THE VELM CLARION"),
        ("VELM STAR AND FISHERMAN'S CHRONICLE\nTuesday, November 29th, 1898", "VELM STAR AND FISHERMAN'S CHRONICLE"),
    ],
)
@pytest.mark.parametrize("heading", ["LOSS OF THE STEAMER.", 'LOSS OF THE "QUEEN."', "LOSS OF THE STEAMER"])
def test_a_pages_head_is_outlet_and_day_and_the_heading_below_it_the_title(
    head: str, outlet: str, heading: str
) -> None:
    assert told(f"{head}\n\n{heading}\n\nTHIRTY-ONE LIVES LOST.") == (outlet, heading, datetime(1898, 11, 29), None)


def test_a_head_with_a_name_that_nobody_knows_is_no_title_but_has_the_day() -> None:
    assert told("VELM MERCURY      NOV. 29, 1898\n\nLOSS OF THE STEAMER.") == (
        None, "LOSS OF THE STEAMER.", datetime(1898, 11, 29), None,
    )  # fmt: skip


def test_headings_below_the_first_are_nobodys_names() -> None:
    head = "THE VELM COURIER. NOV. 29, 1898\n\nTERRIBLE WRECK\n\nTHE QUEEN LOST\n\nHEROISM OF THE LIFE-\nBOAT MEN\n\nPORT VERRIN, Tuesday Night."
    assert told(head)[3] is None
    told_roles = roles(f"{head}\n\n{BODY}")
    assert told_roles["PORT VERRIN, Tuesday Night."] == "dateline"
    assert told_roles["THE QUEEN LOST"] not in ("byline", "dateline")


@pytest.mark.parametrize("line", ["(FROM OUR OWN CORRESPONDENT.)", "(By Telegraph.)", "From our special correspondent"])
def test_whose_letter_it_is_is_no_text(line: str) -> None:
    assert roles(f"LOSS OF THE STEAMER.\n\n{line}\n\n{BODY}")[line] == "byline"


def test_a_head_that_stands_in_the_text_again_is_none_of_it() -> None:
    again = "VELM COURIER, NOV. 30, 1898."
    assert roles(f"LOSS OF THE STEAMER.\n\n{BODY}\n\n{again}\n\n{BODY}")[again] == "dateline"


def test_a_sentence_about_a_newspaper_and_a_day_is_text() -> None:
    line = "The Velm Courier wrote on November 29, 1898, that nobody was saved."
    assert roles(f"LOSS OF THE STEAMER.\n\n{BODY}\n\n{line}")[line] == "body"


@pytest.mark.parametrize(
    "outlet", ["El Diario de la Costa", "La Voz del Sur", "Le Courrier de Velm", "Gazzetta di Velm", "Diário do Sul"]
)
def test_names_with_their_place_behind_are_newspapers(outlet: str) -> None:
    assert told(f"{outlet}\n3 May 2031\n\nVelm vende su faro\n\nBy Ana Brill") == (
        outlet, "Velm vende su faro", datetime(2031, 5, 3), "Ana Brill",
    )  # fmt: skip


def test_an_agency_below_a_byline_is_no_title() -> None:
    assert told("BC-Velm-Wreck, 1st Ld-Writethru\n\nBy ANA BRILL\nNorthern News Agency")[1] is None


def test_what_an_agency_puts_below_its_copy_is_no_text() -> None:
    assert roles(f"LOSS OF THE STEAMER.\n\n{BODY}\n\nnna-vh-0412 0911GMT")["nna-vh-0412 0911GMT"] == "boilerplate"
