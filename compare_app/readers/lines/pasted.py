"""What stands above the headline where a whole page was copied, or printed by a browser, into a text: menus, the page's title and address.

Nothing says which line is the headline but what stands around it: above it are only items of menus, below it who wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.model.document import Role
from compare_app.readers.dates import dates_in
from compare_app.readers.lines.bylines import is_credit, name_before_office
from compare_app.readers.lines.captions import is_caption
from compare_app.readers.lines.head_lines import is_byline, is_dateline
from compare_app.readers.lines.headlines import LONGEST_HEADLINE, could_be_headline
from compare_app.readers.lines.page_words import is_call

#: Who wrote it stands among so many lines of a copied page.
_LOOKED_AT = 40
#: Fewer lines above a headline are the section's name and the like.
_FEWEST_ABOVE = 4
#: Items of menus are shorter.
_LONGEST_ITEM = 60
#: Headlines have more words than items of menus mostly have.
_FEWEST_WORDS = 4
#: … and letters, where no line above repeats them.
_SHORTEST = 30
#: So many lines say who wrote it, from where, and when.
_ABOUT = 4
#: What a browser prints over each page: "5/6/31, 6:12 PM Ferry runs aground | Quay Courier", and below it the address and the page's number.
_PRINTED = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?\s+(?P<title>\S.*)", re.I | re.S
)
#: What a browser prints at the foot of a page: https://delby.example/dam 2/4
_FOOT = re.compile(r"(?:https?|file)://\S+\s+\d{1,3}(?:/| of )\d{1,3}")
_ENDED = re.compile(r"[.!?\u2026]['\"\u2019\u201d)\]]*$")


def roles_of_copied_page(texts: Sequence[str]) -> dict[int, Role]:
    """The roles that are told by a page's being copied or printed whole, by the numbers of the lines; none where it was not."""
    found: dict[int, Role] = dict.fromkeys(_printed(texts), "boilerplate")
    rest = [i for i in range(len(texts)) if i not in found]
    headline = _headline_below_menus([texts[i] for i in rest])
    if headline is None:
        return found
    found.update(dict.fromkeys(rest[:headline], "boilerplate"))
    found[rest[headline]] = "headline"
    signed = next(i for i in rest[headline + 1 :] if _is_signed(texts[i]))
    for i in range(signed, min(signed + _ABOUT, len(texts))):
        if is_byline(texts[i]) or is_credit(texts[i]) or name_before_office(texts[i]):
            found[i] = "byline"
        elif is_dateline(texts[i]):
            found[i] = "dateline"
    return found


def _printed(texts: Sequence[str]) -> set[int]:
    """The lines that a browser prints around each page: a moment with a title that stands below it again, an address with a page's number."""
    heads = {i: match["title"] for i, text in enumerate(texts) if (match := _PRINTED.fullmatch(text))}
    lines = set(texts)
    running = {i for i, title in heads.items() if any(title == line or title.startswith(f"{line} ") for line in lines)}
    return running | {i for i, text in enumerate(texts) if _FOOT.fullmatch(text)}


def _headline_below_menus(texts: Sequence[str]) -> int | None:
    """Which line is the headline where the items of a page's menus stand above it and a byline below; None where it is no such page."""
    if any(len(text) > LONGEST_HEADLINE for text in texts[:_FEWEST_ABOVE]):
        return None  # most texts; the patterns below try every line
    signed = next((i for i, text in enumerate(texts[:_LOOKED_AT]) if i > _FEWEST_ABOVE and _is_signed(text)), 0)
    found = [i for i in range(_FEWEST_ABOVE, signed) if _may_be_headline(texts[i]) and _is_below_menus(texts, i)]
    again = [i for i in found if any(texts[i] in text for text in texts[:i])]
    long = [i for i in found if len(texts[i]) >= _SHORTEST]
    return next(iter((*again, *long)), None)


def _is_signed(text: str) -> bool:
    """Whether a line says who wrote the article, or when to the minute."""
    dated = is_dateline(text) and any(date.precision == "minute" for date in dates_in(text))
    return is_byline(text) or name_before_office(text) is not None or dated


def _is_below_menus(texts: Sequence[str], headline: int) -> bool:
    """Whether all lines above are items, but for those that hold the headline again: "News | Ferry runs aground"."""
    return all(_is_item(text) or texts[headline] in text for text in texts[:headline])


def _may_be_headline(text: str) -> bool:
    plain = not is_call(text) and not is_dateline(text) and not is_caption(text)
    return plain and len(text.split()) >= _FEWEST_WORDS and could_be_headline(text)


def _is_item(text: str) -> bool:
    return is_call(text) or is_dateline(text) or (len(text) <= _LONGEST_ITEM and not _ENDED.search(text))
