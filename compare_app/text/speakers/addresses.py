"""What speech itself says of who speaks and who is spoken to: “Mr. Teague, do you know?”, “So you lied,” “No, sir.”"""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.text.names.titles import is_title

_ADDRESSED = re.compile(r"(?P<name>(?P<title>[A-Z][a-z]+)\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?), ")
_ADDRESSED_LAST = re.compile(r", (?P<name>(?P<title>[A-Z][a-z]+)\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?)\?$")
#: Mia Holt, 41, teacher: over what she says, where many are asked
_CARD = re.compile(
    r"(?P<name>[A-Z][\w'\u2019-]+(?: [A-Z][\w.'\u2019-]+){1,3}),(?: \d{1,3}(?:,|$)| [a-z])[^.!?:;\u201c\"\n]{0,60}(?<![.!?:;,])"
)
_YOU = re.compile(r"\b[Yy]ou(?:r|rs)?\b")
#: What answers a statement, and so is another's: “So you were out to get him,” Holt said. “No, sir.”
_ANSWERS = re.compile(r"(?:Yes|No|Yeah|Nope|Correct|That is correct|That's right)\b[,.]")


def addressed(text: str, speech: Span) -> Span | None:
    """Whom a question names: “Mr. Teague, do you know?”"""
    content = speech.of(text)
    found = _ADDRESSED.match(content) or _ADDRESSED_LAST.search(content)
    if found is None or not is_title(found["title"]):
        return None
    return Span(speech.start + found.start("name"), speech.start + found.end("name"))


def is_to_somebody(content: str) -> bool:
    """Whether speech speaks to somebody as `you`."""
    return _YOU.search(content) is not None


def answers(content: str) -> bool:
    """Whether speech answers a statement, and so is another's."""
    return _ANSWERS.match(content) is not None


def card(text: str, paragraph: Span) -> Span | None:
    """Who alone makes a paragraph over what he says, where many are asked: `Mia Holt, 41, teacher`."""
    found = _CARD.fullmatch(text, paragraph.start, paragraph.end)
    return Span(*found.span("name")) if found is not None else None
