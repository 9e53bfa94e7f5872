"""What speech itself says of who speaks and who is spoken to: “Mr. Teague, do you know?”, “So you lied,” “No, sir.”"""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.text.names.titles import is_title
from compare_app.word_lists import Regex, WordLists

#: Mr. Teague, do you know
_ADDRESSED = re.compile(r"(?P<name>(?P<title>[A-Z][a-z]+)\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?), ")
#: Do you know, Mr. Teague?
_ADDRESSED_LAST = re.compile(r", (?P<name>(?P<title>[A-Z][a-z]+)\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?)\?$")
#: Mia Holt, 41, teacher: over what she says, where many are asked
_CARD = re.compile(
    r"(?P<name>[A-Z][\w'\u2019-]+(?: [A-Z][\w.'\u2019-]+){1,3}),(?: \d{1,3}(?:,|$)| [a-z])[^.!?:;\u201c\"\n]{0,60}(?<![.!?:;,])"
)


class AddressWords(WordLists, area="addresses"):
    """Asked of all languages at once."""

    #: That is not what I asked you, General. Senator, I do not know.
    vocative: Regex
    #: that is not what I asked
    asks_again: Regex
    you: Regex
    #: What answers a statement, and so is another's: “So you were out to get him,” Holt said. “No, sir.”
    answers: Regex


ADDRESSES = AddressWords()


def addressed(text: str, speech: Span) -> Span | None:
    """Whom a question names: “Mr. Teague, do you know?”"""
    content = speech.of(text)
    found = _ADDRESSED.match(content) or _ADDRESSED_LAST.search(content)
    if found is None or not is_title(found["title"]):
        return None
    return Span(speech.start + found.start("name"), speech.start + found.end("name"))


def speaks_back(content: str, asked: bool) -> bool:
    """Whether speech is hardly whose answer was heard last: it names him, or what was asked, or, to a question that was quoted, is to him."""
    address = ADDRESSES.vocative.search(content)
    named = address is not None and (address["title"][0].islower() or is_title(address["title"]))
    return named or ADDRESSES.asks_again.search(content) is not None or (asked and is_to_somebody(content))


def is_to_somebody(content: str) -> bool:
    """Whether speech speaks to somebody as `you`."""
    return ADDRESSES.you.search(content) is not None


def answers(content: str) -> bool:
    """Whether speech answers a statement, and so is another's."""
    return ADDRESSES.answers.match(content) is not None


def card(text: str, paragraph: Span) -> Span | None:
    """Who alone makes a paragraph over what he says, where many are asked: `Mia Holt, 41, teacher`."""
    found = _CARD.fullmatch(text, paragraph.start, paragraph.end)
    return Span(*found.span("name")) if found is not None else None
