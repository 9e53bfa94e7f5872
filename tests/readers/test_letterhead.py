"""What in a mail is about the mail, in the manner of Thunderbird, Gmail, Outlook and Apple's program."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.readers.letterhead import about_the_mail, is_answer, parted_from_answered, sends_on, sent_first

BODY = "The harbour board of Velm said on Monday that the old lighthouse would be sold before the end of the year."
OWN = " ".join([BODY] * 3)


def left(lines: list[str], *, answers: bool = False, forwards: bool = False) -> list[str]:
    outside = about_the_mail(lines, answers=answers, forwards=forwards)
    return [line for i, line in enumerate(lines) if i not in outside]


@pytest.mark.parametrize(
    "head",
    [
        ["---------- Forwarded message ---------", "From: Ana Brill <a@x.example>", "Date: Sat, May 3, 2031 at 5:40 PM", "Subject: Velm To: <d@x.example>"],
        ["-------- Forwarded Message --------", "Subject:", "Velm", "Date:", "Sat, 3 May 2031 17:40:11 +0200", "From:", "Ana Brill <a@x.example>", "To:"],
        ["-------- Weitergeleitete Nachricht --------", "Betreff:", "Velm", "Datum:", "3 May 2031", "Von:", "Ana Brill <a@x.example>", "An:", "d@x.example"],
        ["From: Ana Brill", "Sent: Saturday, May 3, 2031 5:40 PM", "To: Desk", "Subject: Velm"],
        ["Begin forwarded message:", "From: Ana Brill <a@x.example>", "Subject: Velm", "Date: May 3, 2031", "To: d@x.example"],
    ],
)  # fmt: skip
def test_the_head_of_a_message_that_is_sent_on_is_no_text(head):
    assert left(["See below.", *head, BODY], forwards=True) == [BODY]
    assert left([OWN, *head, BODY], forwards=True) == [OWN, BODY]


def test_what_a_subject_says_to_be_sent_on_has_its_author_without_a_line_that_announces_it():
    lines = ["See.", "From: Ana Brill <a@x.example>", "Sent: Saturday, May 3, 2031 5:40 PM", "To: Desk", BODY]
    assert sent_first(lines, forwards=sends_on("FW: Velm")).author == "Ana Brill"
    assert sent_first(lines, forwards=sends_on("Velm")).author is None


@pytest.mark.parametrize(
    "notice",
    [
        "CONFIDENTIALITY NOTICE: This e-mail is for the addressee alone.",
        "This message and any attachments are confidential and intended only for the addressee.",
        "Diese E-Mail und ihre Anhänge sind vertraulich.",
    ],
)
def test_a_notice_of_confidentiality_is_no_text(notice):
    assert left([BODY, notice]) == [BODY]
    assert left([BODY, "This message was confidential, the minister said."])[-1].startswith("This message was")


def test_two_labels_may_stand_in_any_text():
    lines = ["From: the quay to the lighthouse.", "To: whom it may concern.", BODY]
    assert left(lines) == lines


def test_below_the_head_of_the_message_that_is_answered_stands_that_one():
    lines = [OWN, "From: Ana Brill", "Sent: May 3, 2031", "Subject: Velm", BODY]
    assert left(lines, answers=True) == [OWN]
    assert left(["Agreed.", *lines[1:]], answers=True) == ["Agreed.", BODY]


def test_what_is_sent_on_keeps_its_author_and_date():
    found = sent_first(
        [
            "See.",
            "-- Forwarded Message --",
            "From: Ana Brill <a@x.example>",
            "Date: Sat, 3 May 2031 17:40:11 +0200",
            BODY,
        ]
    )
    assert (found.author, found.published and found.published.isoformat()) == ("Ana Brill", "2031-05-03T17:40:00+02:00")
    assert sent_first([BODY]).author is None


def test_how_to_get_no_more_of_them_ends_the_text():
    end = ["To stop receiving The Morning Tide, unsubscribe.", "Tide Media, 12 Mill Lane, Velm"]
    assert left([BODY] * 3 + end) == [BODY] * 3
    assert left([end[0], *[BODY] * 5])[-1] == BODY


@pytest.mark.parametrize(
    "line",
    ["Thousands unsubscribe from the paper each month, the board said.", "Чиновник отписался, что всё в порядке."],
)
def test_an_article_about_unsubscribing_keeps_its_end(line):
    lines = [BODY, BODY, line, BODY]
    assert left(lines) == lines


def test_the_answered_message_is_parted_from_a_mail_with_words_of_its_own():
    answered = f"On Sat, May 3, 2031 at 6:40 PM Ana Brill <a@x.example>\nwrote:\n\n> {BODY}\n>\n> Ana"
    own, other = parted_from_answered(f"{OWN}\n\n{answered}\n")
    assert own.strip() == OWN
    assert BODY in other
    assert "wrote" in other


def test_a_remark_over_a_message_costs_none_of_it():
    own, other = parted_from_answered(f"Look at this.\n\nAm 3. Mai 2031 schrieb Ana Brill:\n> {BODY}\n>> Again.")
    assert other == ""
    assert f"\n{BODY}\nAgain." in own


@pytest.mark.parametrize("subject", ["Re: Velm", "RE: Velm", "AW: Velm", "Antw: Velm", "SV: Velm"])
def test_answers_are_known_by_their_subject(subject):
    assert is_answer(subject)
    assert not is_answer(f"Fwd: {subject}")


@given(
    st.lists(
        st.sampled_from(
            ["From: x", "To:", "--", "Date: y", "a@b", "unsubscribe", "Forwarded message", BODY, "> x", ""]
        ),
        max_size=14,
    ),
    st.booleans(),
)
def test_places_are_those_of_lines(lines, answers):
    assert about_the_mail(lines, answers=answers) <= set(range(len(lines)))
    sent_first(lines)


@given(st.text(alphabet="> a\nwrote:1", max_size=60))
def test_no_word_is_lost_by_parting(text):
    own, other = parted_from_answered(text)
    assert sorted("".join((own + other).replace(">", "").split())) == sorted("".join(text.replace(">", "").split()))
