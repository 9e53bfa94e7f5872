"""What each paragraph of an article is for, as far as its place and its words say it.

When in doubt a paragraph is body: furniture that is compared is a nuisance, a claim that is not compared is a loss. What a
format says itself (a heading, a caption) comes in as the block's role and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from compare_app.model.document import Role
from compare_app.readers.dates import YEAR, dates_in
from compare_app.readers.layout import BEHIND_STOP, LIST_ITEM
from compare_app.readers.lines import wire
from compare_app.readers.lines.bylines import (
    are_names,
    is_about_author,
    is_credit,
    is_office,
    is_office_below,
    is_post_signature,
)
from compare_app.readers.lines.captions import is_caption, is_source
from compare_app.readers.lines.comments import begins_comments, is_reply, names_commenter
from compare_app.readers.lines.head_lines import author_in, is_byline, is_dateline, is_page_head, outlet_in
from compare_app.readers.lines.headlines import (
    FULL_STOP,
    LONGEST_HEADLINE,
    could_be_headline,
    is_ended_headline,
    is_long_headline,
    is_masthead,
)
from compare_app.readers.lines.moments import clock_and_day, page_number, place_and_day
from compare_app.readers.lines.neighbours import judge_by_neighbours
from compare_app.readers.lines.notes import is_note
from compare_app.readers.lines.page_words import LONGEST, is_call, stands_over_links
from compare_app.readers.lines.pasted import roles_of_copied_page

_ENDED = re.compile(f"[.!?:;,\u2026\u3002\uff01\uff1f\uff0c\u0964\u06d4\u061f]{BEHIND_STOP}$")
#: What stands on buttons, and is a heading in articles about what it names.
_NETWORK = re.compile(
    r"(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|print|email|ad|werbung|themen)", re.I
)
_YEAR = re.compile(YEAR)
_LONGEST_SUBHEAD = 90
#: Byline, dateline and the like stand in the first few paragraphs.
_HEAD = 8
#: The name of a section or an item of a menu is shorter.
_LONGEST_ABOVE = 40
#: A line about the author stands among the last so many.
_TAIL = 8
#: Between two names: Ana Brill and Tom Aske
_AND = re.compile(r"\s*(?:,|&|\b(?:and|und|et|y|e|en)\b)\s*")
#: Text: Ana Brill
_CREDITED = re.compile(r"[A-Z\u00c0-\u00de]\w+: (?:[A-Z\u00c0-\u00de][\w'\u2019.-]*\s?){2,4}")
#: So much article must stand before a line that could open the readers' comments.
_ARTICLE_BEFORE_COMMENTS = 400


class Piece(NamedTuple):
    """A paragraph to be judged; `attached`: on the line right after the one before; `role` where the format knows it."""

    text: str
    attached: bool = False
    role: Role | None = None


def roles_of(pieces: Sequence[Piece], *, headline_known: bool = False, above_fields: bool = False) -> list[Role]:
    """Judge an article's paragraphs together; one role each.

    `headline_known`: it stands elsewhere, none of these is it. `above_fields`: fields (`Source: ...`) follow the first.
    """
    if not any(piece.role for piece in pieces):
        copied = roles_of_copied_page([piece.text for piece in pieces])
        pieces = [piece._replace(role=copied.get(i)) for i, piece in enumerate(pieces)]
    roles = _roles_known(pieces)
    known = headline_known or "headline" in roles
    first = [piece.text for piece in pieces[:3]]
    if not known and roles[:1] == [None] and is_ended_headline(first, above_fields):
        known, roles[0] = True, "headline"
    _judge_head(pieces, roles, known, above_fields)
    for i, piece in enumerate(pieces):
        if roles[i] is None:
            dated = _is_moment(piece.text) or is_page_head(piece.text)
            roles[i] = "dateline" if dated else _by_words(piece.text)
        else:
            roles[i] = _of_known(piece.text, roles[i])
    _judge_captions(pieces, roles)
    _judge_links(pieces, roles)
    judge_by_neighbours([piece.text for piece in pieces], roles)
    _judge_subheads(pieces, roles)
    _judge_about_author(pieces, roles)
    return [role or "body" for role in roles]


def _roles_known(pieces: Sequence[Piece]) -> list[Role | None]:
    """The roles that formats know, and that of the readers' comments, which are all that stands behind their beginning."""
    end = _comments_begin(pieces)
    return [
        "comment" if i >= end and piece.role in (None, "subhead", "list") else piece.role
        for i, piece in enumerate(pieces)
    ]


def _of_known(text: str, role: Role | None) -> Role | None:
    """The role of a paragraph that its format knows, where its words are surer: a call on a list's line, a note of correction."""
    if role in ("subhead", "correction", "list", "caption") and is_call(text) and not _NETWORK.fullmatch(text):
        return "boilerplate"
    return "correction" if role == "list" and is_note(text) else role


def _comments_begin(pieces: Sequence[Piece]) -> int:
    """The first paragraph of the readers' comments, or the number of paragraphs."""
    before = 0
    replies = sum(1 for piece in pieces if is_reply(piece.text))
    for i, piece in enumerate(pieces):
        text = piece.text
        may_begin = before >= _ARTICLE_BEFORE_COMMENTS and piece.role in (None, "subhead", "list")
        if may_begin and (begins_comments(text) or (replies >= 2 and names_commenter(text))):
            return i
        before += len(text) if _ENDED.search(text) else 0
    return len(pieces)


def _judge_head(pieces: Sequence[Piece], roles: list[Role | None], headline: bool, above_fields: bool) -> None:
    """The lines around the article's beginning: headline, byline, dateline; one standfirst may stand among them."""
    sentences = 0
    end = min(len(pieces), _judge_above(pieces, roles) + _HEAD)
    for i in range(end):
        text = pieces[i].text
        if roles[i] in (None, "list"):  # pasted pages have both in lists
            signed = is_byline(text) or (len(text) <= LONGEST and is_credit(text))
            roles[i] = "byline" if signed else "dateline" if is_dateline(text) else roles[i]
        if roles[i] is None and _is_boilerplate(text):
            roles[i] = "boilerplate"
        if roles[i] is None and i and roles[i - 1] == "byline" and len(text) < _LONGEST_SUBHEAD and is_office(text):
            roles[i] = "byline"
        if roles[i] is None and wire.CORRECTS.match(text):
            roles[i] = "correction"
        if roles[i] is None and not headline and not sentences and is_page_head(text):
            roles[i] = "byline"
        if roles[i] is None and not headline and not i and _is_perhaps_page_head([piece.text for piece in pieces[:2]]):
            roles[i] = "dateline"
        if roles[i] is None and not headline and is_masthead([piece.text for piece in pieces[i : i + _HEAD]]):
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
    texts = [piece.text for piece in pieces[i : i + _HEAD]]
    return could_be_headline(texts[0]) or is_long_headline(texts, above_fields=above_fields and i == 0)


def _judge_above(pieces: Sequence[Piece], roles: list[Role | None]) -> int:
    """Where the head begins: at the headline that the format knows. Bare words above it are menus or the section's name."""
    start = next((i for i, piece in enumerate(pieces) if piece.role == "headline"), 0)
    if any(_ENDED.search(piece.text) and len(piece.text) > _LONGEST_SUBHEAD for piece in pieces[:start]):
        return 0
    for i in range(start):
        if roles[i] is None and len(pieces[i].text) <= _LONGEST_ABOVE and not re.search(r"\d|[.!?]$", pieces[i].text):
            roles[i] = "byline" if outlet_in(pieces[i].text) else "boilerplate"
    return start


def _is_moment(text: str) -> bool:
    """Whether a line is the time of an entry; a timeline's headings are days alone."""
    if len(text) >= _LONGEST_SUBHEAD or not any(c.isdigit() for c in text):  # most lines need no second look
        return False
    if clock_and_day().fullmatch(text):
        return True
    if not _YEAR.search(text):
        return False
    return is_dateline(text) and any(date.precision == "minute" for date in dates_in(text))


#: Signs that show nothing: editors leave them on lines that were meant to be blank.
_NOTHING = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]*")


def _is_boilerplate(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    return is_call(text) or is_source(text) or any(pattern.fullmatch(text) for pattern in (_NOTHING, wire.MARKS))


def _judge_masthead(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """A newspaper's name and date over the headline: where a byline follows a later line, that line is the headline."""
    first = next((i for i in range(min(len(roles), _HEAD)) if roles[i] == "headline" and pieces[i].role is None), None)
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


def _by_words(text: str) -> Role | None:
    """The role that a paragraph has by its words alone, wherever it stands; None where they do not tell."""
    if is_note(text) or wire.CORRECTS.match(text):
        return "correction"
    if len(text) > LONGEST:
        return None
    if _is_boilerplate(text):
        return "boilerplate"
    if is_credit(text) or is_post_signature(text):
        return "byline"
    if is_caption(text):
        return "caption"
    return "list" if LIST_ITEM.match(text) and text[0] not in "\u2013\u2014-" else None


def _judge_captions(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """The short line on top of a credited caption, and a caption that repeats the line before it."""
    for i in range(1, len(pieces)):
        above, text = pieces[i - 1].text, pieces[i].text
        if roles[i - 1] is not None or not pieces[i].attached or len(above) > LONGEST_HEADLINE:
            continue
        repeated = roles[i] in (None, "caption") and len(text) < LONGEST and _repeats(text, above)
        if repeated or (roles[i] == "caption" and not _ENDED.search(above)):
            roles[i - 1] = roles[i] = "caption"


def _repeats(text: str, above: str) -> bool:
    """Whether a line is the line above it again, with no more behind it than a caption adds."""
    behind = text[len(above) :].lstrip()
    return (
        text.startswith(above)
        and len(above.split()) >= 2
        and (not behind or not behind[0].isalnum() or not _ENDED.search(text))
    )


def _judge_links(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """Titles of other stories under a line like “Recommended”: those right below it, or all that is left of the file."""
    for i, piece in enumerate(pieces):
        if roles[i] != "boilerplate" or not stands_over_links(piece.text):
            continue
        titles = list(takewhile(lambda k: _is_title(pieces[k].text, roles[k]), range(i + 1, len(pieces))))
        below = list(takewhile(lambda k: pieces[k].attached, titles))
        is_rest = all(roles[k] is not None for k in range(i + 1 + len(titles), len(pieces)))
        for k in titles if is_rest else below:
            roles[k] = "boilerplate"


def _is_title(text: str, role: Role | None) -> bool:
    """Whether a line whose role nothing told reads as a title of a story."""
    return role in (None, "boilerplate") and len(text) <= LONGEST_HEADLINE and not _ENDED.search(text)


def _judge_about_author(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """A line about the author at the end: "Ana Brill is a reporter for the Quay Courier", or "By Ana Brill"."""
    names = {
        name for piece, role in zip(pieces, roles, strict=True) if role == "byline" for name in _names_in(piece.text)
    }
    for i in range(max(0, len(pieces) - _TAIL), len(pieces)):
        text = pieces[i].text
        if names and roles[i] in (None, "body") and len(text) <= LONGEST and is_about_author(text):
            about = any(text.startswith(f"{name} ") for name in names)
            roles[i] = "byline" if about else roles[i]
        if roles[i] in (None, "body") and i >= _HEAD and len(text) < _LONGEST_SUBHEAD and is_byline(text):
            roles[i] = "byline"


def _names_in(byline: str) -> list[str]:
    """The single names in a byline."""
    whole = [name for name in _AND.split(author_in(byline) or "") if len(name.split()) > 1]
    return [*whole, *(name.split()[-1] for name in whole)]


def _judge_subheads(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """Short lines without a full stop that stand over a paragraph of sentences."""
    for i, piece in enumerate(pieces[:-1]):
        text, after = piece.text, pieces[i + 1].text
        if roles[i] is not None or len(text) > _LONGEST_SUBHEAD or text[:1].islower() or text[:1] == "(":
            continue
        if not any(c.isalpha() for c in text) or "\u3002" in text:
            continue  # a table's cell; sentences of which the last is a quote, which has no full stop in Japanese
        question = text.endswith("?")
        if (
            (question or not _ENDED.search(text))
            and roles[i + 1] in (None, "list")
            and len(after) > len(text)
            and _ENDED.search(after)
        ):
            roles[i] = "subhead"
