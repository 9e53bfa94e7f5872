from email.message import EmailMessage
from html import escape

import pytest

from compare_app.readers.errors import CannotRead
from compare_app.readers.mail import read_mailbox, read_message, read_saved_page
from compare_app.readers.registry import read

from .office_files import docx, paragraph

FIRST = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
SECOND = "Keeper Ana Brill said that she had not been asked, and that she would write to the minister about it."
HEAD = "From: Coast News <news@coast.example>\nSubject: {}\nDate: Sat, 03 May 2031 14:05:00 +0200\nMIME-Version: 1.0\n"


def message(body: str, subject: str = "Velm sells its lighthouse", kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{HEAD.format(subject)}Content-Type: {kind}\n\n{body}\n".encode()


def test_subject_date_and_sender_are_metadata():
    (article,) = read_message(message(f"{FIRST}\n\n{SECOND}", "Fwd: Velm sells its lighthouse"))
    assert article.text == f"Velm sells its lighthouse\n\n{FIRST}\n\n{SECOND}"
    assert (article.metadata.title, article.metadata.author) == ("Velm sells its lighthouse", "Coast News")
    assert article.metadata.published.isoformat() == "2031-05-03T14:05:00+02:00"


def test_the_html_part_is_taken_where_there_is_one():
    parts = f"--x\nContent-Type: text/plain\n\nSee the page.\n--x\nContent-Type: text/html\n\n<p>{FIRST}</p><p>{SECOND}</p>\n--x--"
    (article,) = read_message(message(parts, kind="multipart/alternative; boundary=x"))
    assert article.text.endswith(f"{FIRST}\n\n{SECOND}")


def test_an_unknown_charset_does_not_stop_it():
    (article,) = read_message(message(FIRST, kind="text/plain; charset=x-klingon"))
    assert FIRST in article.text


def test_a_mailbox_gives_every_message():
    box = b"".join(b"From x@y Sat May  3 14:05:00 2031\n" + message(FIRST, f"Story {i}") + b"\n" for i in range(3))
    assert [a.metadata.title for a in read_mailbox(box)] == ["Story 0", "Story 1", "Story 2"]


def test_a_line_that_begins_with_from_parts_no_message():
    box = b"From x@y Sat May  3 14:05:00 2031\n" + message(f"{FIRST}\n\nFrom the quay nobody saw it.")
    assert len(list(read_mailbox(box))) == 1


def test_the_mark_before_from_is_taken_away():
    box = b"From x@y Sat May  3 14:05:00 2031\n" + message(f"{FIRST}\n\n>From the quay nobody saw it.")
    (article,) = read_mailbox(box)
    assert article.text.endswith("\n\nFrom the quay nobody saw it.")


def test_a_page_saved_as_one_file():
    page = f"<html><body><h1>Velm sells</h1><p>{FIRST}</p></body></html>"
    saved = f"From: <Saved by Browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\n\n{page}\n--x--\n"
    (article,) = read_saved_page(saved.encode())
    assert article.text == f"Velm sells\n\n{FIRST}"


def test_deep_nesting_ends_in_a_sentence():
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n" for i in range(1200))
    with pytest.raises((CannotRead, RecursionError)):
        list(read_message(deep.encode()))


def test_what_is_no_mail_says_so():
    with pytest.raises(CannotRead, match="no mail"):
        list(read_message(b"\n\nJust words."))


def mail_with(*attached: tuple[str, bytes], body: str = "Hello, the copy is attached.") -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = "Copy", "desk@x.example"
    if body:
        mail.set_content(body)
    for name, content in attached:
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return bytes(mail)


def test_attached_files_are_read_under_their_names(tmp_path):
    story = docx(paragraph("Velm sells its lighthouse") + paragraph(FIRST))
    path = tmp_path / "a.eml"
    path.write_bytes(mail_with(("story.docx", story), ("logo.png", b"\x89PNG"), ("../b.txt", FIRST.encode())))
    documents = read(path, "a.eml").documents
    assert sorted(d.path for d in documents) == ["a.eml", "a.eml/b.txt", "a.eml/story.docx"]


def test_a_mail_of_attachments_alone_and_a_broken_one(tmp_path):
    path = tmp_path / "a.eml"
    path.write_bytes(mail_with(("b.txt", FIRST.encode()), ("c.docx", b"PK\x03\x04 broken"), body=""))
    result = read(path, "a.eml")
    assert [d.path for d in result.documents] == ["a.eml/b.txt"]
    assert [p.path for p in result.problems] == ["a.eml/c.docx"]


def test_a_signature_and_the_head_of_a_forwarded_message_are_no_text():
    text = f"See below.\n\n---------- Forwarded message ---------\nFrom: Coast News <n@x.example>\nSubject: Velm\n\n{FIRST}\n\n-- \nAna Brill\nCoast News"
    (article,) = read_message(mail_with(body=text))
    assert [p.span.of(article.text) for p in article.paragraphs if p.role == "body"] == [FIRST]


def test_a_first_line_that_repeats_the_subject_is_the_headline_once():
    (article,) = read_message(message(f"Velm sells its lighthouse.\n\n{FIRST}\n\n{SECOND}"))
    assert article.text == f"Velm sells its lighthouse\n\n{FIRST}\n\n{SECOND}"
    (article,) = read_message(message(f"<p>Velm sells its lighthouse</p><p>{FIRST}</p>", kind="text/html"))
    assert [p.role for p in article.paragraphs] == ["headline", "body"]


@pytest.mark.parametrize(
    "quote",
    [
        '<div class="moz-cite-prefix">On 3 May 2031 14:05, Tom Witt wrote:<br></div><blockquote type="cite" cite="mid:x"><p>{}</p></blockquote>',
        '<div class="gmail_quote"><div class="gmail_attr">On Sat, May 3, 2031 Tom Witt wrote:<br></div><blockquote class="gmail_quote"><div>{}</div></blockquote></div>',
    ],
)
def test_the_message_that_a_page_answers_is_left_out_and_counted(quote):
    other = "Otto Lind called the sale a mistake that the town would pay for."
    (article,) = read_message(message(f"<p>{FIRST}</p><p>{SECOND}</p>{quote.format(other)}", "Re: Velm", "text/html"))
    assert other not in article.text
    assert " ".join(article.left_out).endswith(other)
    (article,) = read_message(message(f"<p>See.</p>{quote.format(FIRST)}", "Re: Velm", "text/html"))
    assert FIRST in article.text


def test_the_head_of_a_message_that_a_page_sends_on_is_no_text():
    rows = "".join(
        f"<tr><th>{name}: </th><td>{value}</td></tr>"
        for name, value in (
            ("Subject", "Velm"),
            ("Date", "Sat, 3 May 2031 17:40:11 +0200"),
            ("From", "Ana Brill &lt;a@x.example&gt;"),
            ("To", "d@x.example"),
        )
    )
    page = f"<p>See below.</p><div>-------- Forwarded Message --------<table>{rows}</table><p>{FIRST}</p><p>{SECOND}</p></div>"
    (article,) = read_message(message(page, "Fwd: Velm", "text/html"))
    assert [p.span.of(article.text) for p in article.paragraphs if p.role == "body"] == [FIRST, SECOND]
    assert article.metadata.author == "Ana Brill"


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_headline_and_byline_below_the_head_of_a_message_that_is_sent_on_are_such(kind):
    lines = [
        "For the corpus",
        "---------- Forwarded message ---------",
        "From: Otto Kern <o@x.example>",
        "Date: Sun, May 4, 2031 at 7:31 AM",
        "Subject: Velm sells its lighthouse",
        "To: d@x.example",
        "Velm sells its lighthouse",
        "By Ana Brill",
        FIRST,
        SECOND,
    ]
    text = "".join(f"<p>{escape(line)}</p>" for line in lines) if kind == "html" else "\n\n".join(lines)
    (article,) = read_message(message(text, "Fwd: Velm sells its lighthouse", f"text/{kind}"))
    found = [(p.role, p.span.of(article.text)) for p in article.paragraphs if p.role != "boilerplate"]
    assert found == [
        ("headline", "Velm sells its lighthouse"),
        ("byline", "By Ana Brill"),
        ("body", FIRST),
        ("body", SECOND),
    ]
