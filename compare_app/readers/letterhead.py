"""What in a mail is about the mail: the message that it answers or sends on, the signature, how to get no more of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from email.utils import parseaddr
from functools import cache

from compare_app.model.document import Metadata
from compare_app.readers.dates import parse_date
from compare_app.word_lists import Pattern, WordLists


class MailWords(WordLists, area="readers.mail"):
    """Regular expressions in small letters: a mail program may be in another language than what it sends."""

    #: over a message that is sent on, whole lines and with a colon
    forwarded: Pattern
    begin_forwarded: Pattern
    #: labels in its head
    sender: Pattern
    when: Pattern
    others: Pattern
    #: in the line over an answered message, behind a date …
    wrote: Pattern
    #: … or before it
    wrote_first: Pattern
    #: how to get no more of them, and what stands beside it: articles tell of people who unsubscribe, too
    unsubscribe: Pattern
    how: Pattern
    #: what offices hang below every mail
    notice: Pattern
    #: before the subject of an answer, and of what is sent on
    answers: Pattern
    sends_on: Pattern


_WORDS = MailWords()


@cache
def _pattern(of: Callable[[], str]) -> re.Pattern[str]:
    return re.compile(of(), re.IGNORECASE)


def _forwarded() -> str:
    return rf"\W*(?:{_WORDS.forwarded})\W*$|\W*(?:{_WORDS.begin_forwarded})\s*:"


def _header() -> str:
    labels = rf"{_WORDS.sender}|{_WORDS.when}|{_WORDS.others}"
    return rf"(?s:\W*(?P<label>{labels})\s?:\W*(?:$|(?P<value>\S.*)))"


def _wrote() -> str:
    """The line over an answered message: "On 3 May 2031 Ana Brill wrote:"."""
    behind = rf".*\d.*\b(?:{_WORDS.wrote})\b[^\n]{{0,80}}:\s*$"
    return rf"(?s:{behind}|.*\b(?:{_WORDS.wrote_first})\b.*\d[^\n]{{0,40}}:\s*$)"


def _unsubscribe() -> str:
    return _WORDS.unsubscribe


def _how() -> str:
    return rf"https?://|{_WORDS.how}"


def _notice() -> str:
    return rf"\W*(?:{_WORDS.notice})"


def sends_on_line(line: str) -> bool:
    """Whether a line stands over a message that is sent on."""
    return _pattern(_forwarded).match(line) is not None


_SHORTEST_SENTENCE = 5  # words
#: Fewer words of its own than this make a remark, not an article.
FEWEST_OWN = 40
_LONGEST_TAIL = 200  # words
_FEWEST_HEADERS = 3


def parted_from_answered(text: str) -> tuple[str, str]:
    """A plain mail's own words, and those of the message that it answers (`> ...`); all are its own where it says little."""
    lines = text.split("\n")
    answered = [line.startswith(">") for line in lines]
    if not any(answered):
        return text, ""
    for i, is_answered in enumerate(answered):
        if is_answered and not answered[i - 1]:
            for j in _line_above(lines[:i]):
                answered[j] = True
    own = "\n".join(line for line, is_answered in zip(lines, answered, strict=True) if not is_answered)
    bare = [re.sub(r"^(?:> ?)+", "", line) for line in lines]
    if len(own.split()) < FEWEST_OWN:
        return "\n".join(bare), ""
    return own, "\n".join(line for line, is_answered in zip(bare, answered, strict=True) if is_answered)


def _line_above(lines: Sequence[str]) -> Iterator[int]:
    """The line that says whose words follow, which mail programs break once."""
    last = next((i for i in reversed(range(len(lines))) if lines[i].strip()), None)
    if last is None:
        return
    for first in (last, last - 1):
        if first >= 0 and _pattern(_wrote).fullmatch(" ".join(lines[first : last + 1])):
            yield from range(first, last + 1)
            return


def is_answer(subject: str) -> bool:
    """Whether a subject says that the mail answers another."""
    return re.match(rf"\s*(?:{_WORDS.answers})\s*:", subject, re.IGNORECASE) is not None


def sends_on(subject: str) -> bool:
    """Whether a subject says that the mail sends another on."""
    return re.match(rf"\s*(?:{_WORDS.sends_on})\s*:", subject, re.IGNORECASE) is not None


def about_the_mail(lines: Sequence[str], *, answers: bool = False, forwards: bool = False) -> set[int]:
    """Which paragraphs of a mail are no part of what it reports.

    `answers`: below the head of another message stands the one that is answered; `forwards`: the one that is meant, and
    the few words above it are a remark of who sends it.
    """
    found = {i for i, line in enumerate(lines) if _pattern(_notice).match(line)}
    for head in _heads(lines):
        found |= set(head)
        own = sum(len(line.split()) for line in lines[: head.start])
        if answers and own >= FEWEST_OWN:
            return found | set(range(head.start, len(lines)))
        if own < FEWEST_OWN and (forwards or sends_on_line(lines[head.start])):
            found |= set(range(head.start))
    signed = next((i for i, line in enumerate(lines) if line in ("--", "-- ")), len(lines))
    left = _unsubscribing(lines)
    return found | set(range(min(signed, left), len(lines)))


def _heads(lines: Sequence[str]) -> Iterator[range]:
    """The heads of messages that the mail holds: the line that announces one, and From, Date, Subject, To below it."""
    i = 0
    while i < len(lines):
        announced = sends_on_line(lines[i])
        end = i + announced
        headers = 0
        while end < len(lines) and (match := _pattern(_header).match(lines[end])) and len(lines[end]) < 300:
            headers += 1
            end += 1 if match["value"] or not _is_value(lines, end + 1) else 2
        if announced or headers >= _FEWEST_HEADERS:
            yield range(i, min(end, len(lines)))
        i = max(end, i + 1)


def _is_value(lines: Sequence[str], i: int) -> bool:
    """Whether a line stands behind a label alone: an address, or anything short with another label below it."""
    if i >= len(lines) or len(lines[i]) >= 300 or _pattern(_header).match(lines[i]):
        return False
    return "@" in lines[i] or (i + 1 < len(lines) and _pattern(_header).match(lines[i + 1]) is not None)


def _unsubscribing(lines: Sequence[str]) -> int:
    """Where it is said how to get no more such mails, and nothing of length follows."""
    left = 0
    at = len(lines)
    for i in reversed(range(len(lines) // 2, len(lines))):
        left += len(lines[i].split())
        if left > _LONGEST_TAIL:
            break
        says_how = len(lines[i].split()) < _SHORTEST_SENTENCE or _pattern(_how).search(lines[i])
        if says_how and len(lines[i]) < 600 and _pattern(_unsubscribe).search(lines[i]):
            at = i
    return at


def sent_first(lines: Sequence[str], *, forwards: bool = False) -> Metadata:
    """Who wrote the message that this one sends on, and when; nothing where it sends none on."""
    head = next((head for head in _heads(lines) if forwards or sends_on_line(lines[head.start])), None)
    if head is None:
        return Metadata()
    values: dict[str, str] = {}
    for i in head:
        match = _pattern(_header).match(lines[i])
        if match:
            below = lines[i + 1] if i + 1 in head else ""
            values.setdefault(match["label"].lower(), match["value"] or below)
    who = next((value for label, value in values.items() if re.fullmatch(_WORDS.sender, label)), "")
    date = parse_date(next((value for label, value in values.items() if re.fullmatch(_WORDS.when, label)), None))
    name, address = parseaddr(who)
    return Metadata(
        author=name or ("" if address else who) or None,
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
    )
