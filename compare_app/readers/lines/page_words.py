"""What a page says around an article: whole paragraphs such as "Read more", "Newsletter", "3 min read".

Strict, because a body paragraph taken for one of these is a claim that the program loses. A button whose word may be a heading
(“Video”, “Continue”) is none.
"""

from __future__ import annotations

import re
from functools import cache

from compare_app.word_lists import Pattern, WordLists

#: Such paragraphs are short; longer ones are never looked at.
LONGEST = 500


class PageWords(WordLists, area="readers.page"):
    """Regular expressions in small letters, each of a whole paragraph: a page may be in another language than its article."""

    #: over links to other stories, or before one: See also, Read more: …
    elsewhere: Pattern
    #: what else leads there, and what an article is about
    stories: Pattern
    #: newsletters, and what stands in them
    letters: Pattern
    #: for those who have an account, or pay
    account: Pattern
    consent: Pattern
    advertising: Pattern
    rights: Pattern
    sharing: Pattern
    #: what readers are asked to write
    comments: Pattern
    #: sound, pictures and scripts
    players: Pattern
    #: what moves about on the page, or opens it
    controls: Pattern
    reading_time: Pattern
    #: labels of newspaper databases
    exports: Pattern
    #: … that stand in a row, or alone: Share, Tweet, Comments (12)
    buttons: Pattern


_BETWEEN_BUTTONS = r"[\s|/,:\u2022\u00b7\d]*"
#: … and what may stand behind words that lead elsewhere.
_LEADS_TO = r"\s*[:\uff1a\u00bb>|\u2192\u2013-]+.{0,200}|\s*[.\u2026>\u00bb\u2192]*"
#: Where a page stands among the others: Home > News > UK.
_CRUMB = r"[^\W\d_][\w &'\u2019,-]{1,40}"
#: The time of day, how far a player is, an address, what is left of a row of pictures.
_BARE = (
    r"\d{1,2}[.:h]\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?|uhr|h)?(?:\s(?-i:[A-Z]{2,4}))?",
    r"\d{1,2}:\d\d(?::\d\d)?\s?/\s?\d{1,2}:\d\d(?::\d\d)?",
    r"https?://\S+|www\.\S+",
    r"[\s|/,\u2022\u00b7]+",
    rf"{_CRUMB}(?:\s?[>\u203a]\s?{_CRUMB}){{1,6}}|{_CRUMB}(?:\s\u00bb\s{_CRUMB}){{1,6}}",
)


@cache
def _call() -> re.Pattern[str]:
    words = PageWords()
    return re.compile(
        "|".join(
            (
                rf"(?:{words.elsewhere})(?:{_LEADS_TO})",
                rf"[\s|/,\u2022\u00b7]*(?:(?:{words.buttons}){_BETWEEN_BUTTONS})+",
                words.stories, words.letters, words.account, words.consent, words.advertising, words.rights, words.sharing,
                words.comments, words.players, words.controls, words.reading_time, words.exports,
                *_BARE,
            )
        ),
        re.IGNORECASE,
    )  # fmt: skip


@cache
def _over_links() -> re.Pattern[str]:
    return re.compile(rf"(?:{PageWords().elsewhere})\s*[:\uff1a\u00bb>\u2192.\u2026]*", re.IGNORECASE)


def stands_over_links(paragraph: str) -> bool:
    """Whether titles of other stories follow a line, which has none itself: “Read more”, “Recommended”."""
    return len(paragraph) <= LONGEST and _over_links().fullmatch(paragraph) is not None


def is_call(paragraph: str) -> bool:
    """Whether a paragraph belongs to the page around the article.

    >>> is_call("Share this article on Facebook"), is_call("He told them to read more.")
    (True, False)
    """
    return len(paragraph) <= LONGEST and _call().fullmatch(paragraph) is not None
