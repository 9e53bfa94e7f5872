"""What each paragraph of an article is for, as far as its place and its words say it.

When in doubt a paragraph is body: furniture that is compared is a nuisance, a claim that is not compared is a loss. What a
format says itself (a heading, a caption) comes in as the block's role and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from compare_app.model.document import Role
from compare_app.readers.dates import YEAR, dates_in
from compare_app.readers.layout import LIST_ITEM
from compare_app.readers.lines import wire
from compare_app.readers.lines.bylines import between_names, is_about_author, is_credit, is_post_signature
from compare_app.readers.lines.captions import is_caption
from compare_app.readers.lines.comments import begins_comments, is_reply, names_commenter
from compare_app.readers.lines.head import HEAD, judge_head
from compare_app.readers.lines.head_lines import author_in, is_byline, is_dateline, is_page_head
from compare_app.readers.lines.headlines import LONGEST_HEADLINE, is_ended_headline
from compare_app.readers.lines.moments import clock_and_day
from compare_app.readers.lines.neighbours import judge_by_neighbours
from compare_app.readers.lines.notes import is_note
from compare_app.readers.lines.page_words import LONGEST, is_call, stands_over_links
from compare_app.readers.lines.pasted import roles_of_copied_page
from compare_app.readers.lines.pieces import ENDED, LONGEST_SUBHEAD, Piece, is_boilerplate

#: What stands on buttons, and is a heading in articles about what it names.
_NETWORK = re.compile(
    r"(?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|print|email|ad|werbung|themen)", re.I
)
_YEAR = re.compile(YEAR)
#: A line about the author stands among the last so many.
_TAIL = 8
#: So much article must stand before a line that could open the readers' comments.
_ARTICLE_BEFORE_COMMENTS = 400


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
    judge_head(pieces, roles, known, above_fields)
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
        before += len(text) if ENDED.search(text) else 0
    return len(pieces)


def _is_moment(text: str) -> bool:
    """Whether a line is the time of an entry; a timeline's headings are days alone."""
    if len(text) >= LONGEST_SUBHEAD or not any(c.isdigit() for c in text):  # most lines need no second look
        return False
    if clock_and_day().fullmatch(text):
        return True
    if not _YEAR.search(text):
        return False
    return is_dateline(text) and any(date.precision == "minute" for date in dates_in(text))


def _by_words(text: str) -> Role | None:
    """The role that a paragraph has by its words alone, wherever it stands; None where they do not tell."""
    if is_note(text) or wire.CORRECTS.match(text):
        return "correction"
    if len(text) > LONGEST:
        return None
    if is_boilerplate(text):
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
        if repeated or (roles[i] == "caption" and not ENDED.search(above)):
            roles[i - 1] = roles[i] = "caption"


def _repeats(text: str, above: str) -> bool:
    """Whether a line is the line above it again, with no more behind it than a caption adds."""
    behind = text[len(above) :].lstrip()
    return (
        text.startswith(above)
        and len(above.split()) >= 2
        and (not behind or not behind[0].isalnum() or not ENDED.search(text))
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
    return role in (None, "boilerplate") and len(text) <= LONGEST_HEADLINE and not ENDED.search(text)


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
        if roles[i] in (None, "body") and i >= HEAD and len(text) < LONGEST_SUBHEAD and is_byline(text):
            roles[i] = "byline"


def _names_in(byline: str) -> list[str]:
    """The single names in a byline."""
    whole = [name for name in between_names().split(author_in(byline) or "") if len(name.split()) > 1]
    return [*whole, *(name.split()[-1] for name in whole)]


def _judge_subheads(pieces: Sequence[Piece], roles: list[Role | None]) -> None:
    """Short lines without a full stop that stand over a paragraph of sentences."""
    for i, piece in enumerate(pieces[:-1]):
        text, after = piece.text, pieces[i + 1].text
        if roles[i] is not None or len(text) > LONGEST_SUBHEAD or text[:1].islower() or text[:1] == "(":
            continue
        if not any(c.isalpha() for c in text) or "\u3002" in text:
            continue  # a table's cell; sentences of which the last is a quote, which has no full stop in Japanese
        question = text.endswith("?")
        if (
            (question or not ENDED.search(text))
            and roles[i + 1] in (None, "list")
            and len(after) > len(text)
            and ENDED.search(after)
        ):
            roles[i] = "subhead"
