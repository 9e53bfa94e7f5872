"""What became of a story's quotes and claims, in a line that stands over it."""

from __future__ import annotations

from collections import Counter

from compare_app.page.page import Page
from compare_app.page.utterances import UNTOUCHED, Share, Utterance, utterances
from compare_app.report.plain import count
from compare_app.report.quote_words import event_kind_name


def of_quotes_and_claims(page: Page) -> str:
    """How many quotes there are and what happened to how many of them, and how many claims all versions have.

    A quote counts once for everything that any version did with it.
    """
    return " · ".join(part for part in (_quotes(page), _claims(page)) if part)


def _quotes(page: Page) -> str:
    rows = utterances(page.index)
    if not rows:
        return ""
    done = Counter(name for row in rows for name in _done(row))
    ranked = sorted(done.items(), key=lambda found: (-found[1], found[0]))
    told = ", ".join(f"{number} × {name}" for name, number in ranked)
    return count(len(rows), "quote") + (f": {told}" if told else ", the same in all that have them")


def _done(row: Utterance) -> set[str]:
    return {_name(share) for share in row.shares if share.state not in UNTOUCHED} - {""}


def _name(share: Share) -> str:
    if share.state == "absent":
        return "dropped"
    return "" if share.event is None else event_kind_name(share.event, share.apart).removesuffix(" here")


def _claims(page: Page) -> str:
    claims = page.story.changes.claims
    if not claims:
        return ""
    shared = sum(all(cell.sentences for cell in claim.cells) for claim in claims)
    return f"{count(len(claims), 'claim')}, {shared} of them in all versions"
