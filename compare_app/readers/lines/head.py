"""The lines around an article's beginning: headline, byline, dateline, the newspaper's name over them, and one standfirst among them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.model.document import Role
from compare_app.readers.dates import dates_in
from compare_app.readers.lines import wire
from compare_app.readers.lines.bylines import are_names, is_credit, is_office, is_office_below
from compare_app.readers.lines.head_lines import is_byline, is_dateline, is_page_head, outlet_in
from compare_app.readers.lines.headlines import (
    FULL_STOP,
    LONGEST_HEADLINE,
    could_be_headline,
    is_long_headline,
    is_masthead,
)
from compare_app.readers.lines.moments import page_number, place_and_day
from compare_app.readers.lines.page_words import LONGEST
from compare_app.readers.lines.pieces import ENDED, LONGEST_SUBHEAD, Piece, is_boilerplate

#: Byline, dateline and the like stand in the first few paragraphs.
HEAD = 8
#: The name of a section or an item of a menu is shorter.
_LONGEST_ABOVE = 40
#: Text: Ana Brill
_CREDITED = re.compile(r"[A-Z\u00c0-\u00de]\w+: (?:[A-Z\u00c0-\u00de][\w'\u2019.-]*\s?){2,4}")


def judge_head(pieces: Sequence[Piece], roles: list[Role | None], headline: bool, above_fields: bool) -> None:
    """The lines around the article's beginning: headline, byline, dateline; one standfirst may stand among them."""
    sentences = 0
    end = min(len(pieces), _judge_above(pieces, roles) + HEAD)
    for i in range(end):
        text = pieces[i].text
        if roles[i] in (None, "list"):  # pasted pages have both in lists
            signed = is_byline(text) or (len(text) <= LONGEST and is_credit(text))
            roles[i] = "byline" if signed else "dateline" if is_dateline(text) else roles[i]
        if roles[i] is None and is_boilerplate(text):
            roles[i] = "boilerplate"
        if roles[i] is None and i and roles[i - 1] == "byline" and len(text) < LONGEST_SUBHEAD and is_office(text):
            roles[i] = "byline"
        if roles[i] is None and wire.CORRECTS.match(text):
            roles[i] = "correction"
        if roles[i] is None and not headline and not sentences and is_page_head(text):
            roles[i] = "byline"
        if roles[i] is None and not headline and not i and _is_perhaps_page_head([piece.text for piece in pieces[:2]]):
            roles[i] = "dateline"
        if roles[i] is None and not headline and is_masthead([piece.text for piece in pieces[i : i + HEAD]]):
            roles[i] = "byline"
        if roles[i] is None and not sentences and not headline and _heads(pieces, i, above_fields):
            headline = not _is_kicker(text, pieces[i + 1].text)
            roles[i] = "headline" if headline else "boilerplate"
        sentences += roles[i] in (None, "body") and not _is_short_line(text)
        if sentences > 1:
            break
    _judge_masthead(pieces, roles)
    _judge_names(pieces[:end], roles)


def _is_perhaps_page_head(texts: Sequence[str]) -> bool:
    """Whether a first line in capitals ends with a day, and a headline follows: the name of a newspaper that nobody knows, and its date."""
    last = max((date.end for date in dates_in(texts[0])), default=0)
    ends = last > 0 and not any(c.isalpha() for c in page_number().sub("", texts[0][last:]))
    return ends and texts[0].isupper() and len(texts) > 1 and could_be_headline(texts[1])


def _heads(pieces: Sequence[Piece], i: int, above_fields: bool) -> bool:
    """Whether a line before the first sentence may be the headline of what follows."""
    if i + 1 >= len(pieces):
        return False
    texts = [piece.text for piece in pieces[i : i + HEAD]]
    return could_be_headline(texts[0]) or is_long_headline(texts, above_fields=above_fields and i == 0)


def _judge_above(pieces: Sequence[Piece], roles: list[Role | None]) -> int:
    """Where the head begins: at the headline that the format knows. Bare words above it are menus or the section's name."""
    start = next((i for i, piece in enumerate(pieces) if piece.role == "headline"), 0)
    if any(ENDED.search(piece.text) and len(piece.text) > LONGEST_SUBHEAD for piece in pieces[:start]):
        return 0
    for i in range(start):
        if roles[i] is None and len(pieces[i].text) <= _LONGEST_ABOVE and not re.search(r"\d|[.!?]$", pieces[i].text):
            roles[i] = "byline" if outlet_in(pieces[i].text) else "boilerplate"
    return start


def _judge_masthead(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """A newspaper's name and date over the headline: where a byline follows a later line, that line is the headline."""
    first = next((i for i in range(min(len(roles), HEAD)) if roles[i] == "headline" and pieces[i].role is None), None)
    if first is None or not (pieces[first].text.isupper() or outlet_in(pieces[first].text)):
        return
    after = first + 1
    while after < len(roles) and roles[after] in ("dateline", "boilerplate"):
        after += 1
    lines = after
    while lines < len(roles) and roles[lines] is None and _heads(pieces, lines, above_fields=False):
        lines += 1
    if "dateline" in roles[first:after] and after < lines < len(roles) and roles[lines] == "byline":
        roles[first] = "byline" if outlet_in(pieces[first].text) else "boilerplate"
        roles[after] = "headline"


def _judge_names(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """A line of a name alone is a byline where a date line stands next to it; an office under a byline belongs to it."""
    for i, piece in enumerate(pieces):
        if roles[i] is not None:
            continue
        beside = {
            roles[j]
            for j in (i - 1, i + 1)
            if 0 <= j < len(pieces) and not _is_of_old_heads(piece.text, pieces[j].text)
        }
        names = 2 <= len(piece.text.split()) <= 10 and are_names(piece.text)
        office = len(piece.text) < 80 and (is_office(piece.text) or outlet_in(piece.text))
        credited = len(piece.text) < 60 and _CREDITED.fullmatch(piece.text) is not None
        named = i + 1 < len(pieces) and is_office_below(piece.text, pieces[i + 1].text)
        if named or ((names or credited) and "dateline" in beside) or (office and beside & {"byline", "dateline"}):
            roles[i] = "byline"


def _is_of_old_heads(text: str, beside: str) -> bool:
    """Whether a line in capitals stands at a place and a day's name: the last of several headings over a letter from there."""
    return text.isupper() and place_and_day().fullmatch(beside) is not None


def _is_kicker(text: str, after: str) -> bool:
    """A word or two in capitals over the headline, such as the section's name."""
    if len(text.split()) > 2 or not text.isupper() or FULL_STOP.search(text) or is_byline(after) or is_dateline(after):
        return False
    return len(after.split()) >= 4 and could_be_headline(after)


def _is_short_line(text: str) -> bool:
    return len(text) <= LONGEST_HEADLINE and not FULL_STOP.search(text)
