"""Where a copy of a web page comes from and when it was taken: as archives and browsers note it in what they save."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import urlsplit

from compare_app.model.document import Metadata
from compare_app.readers.dates import parse_date

#: A page out of a web archive has the archive's address before its own, with the moment between them.
_ARCHIVED = re.compile(
    r"https?://[^/\s]*archive[^/\s]*/(?:web/)?(?P<when>\d{14})(?:[a-z]{2}_)?/(?P<url>https?://\S+)", re.I
)
#: What browsers and their helpers write into a page that they save.
_NOTES = (
    re.compile(r"<!--\s*saved from url=\(\d+\)(?P<url>https?://\S+?)\s*-->", re.I),
    re.compile(
        r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>https?://\S+)\s+saved date:\s*(?P<when>[^\r\n]{10,80})",
        re.I,
    ),
    re.compile(
        r"<a class=\"domain reader-domain\" href=\"(?P<url>https?://[^\"\s]+)\"", re.I
    ),  # Firefox's reading view
)
#: Sat May 03 2031 12:00:00 GMT+0200
_BROWSER_DATE = re.compile(
    r"(?:[A-Z][a-z]{2} )?(?P<month>[A-Z][a-z]{2}) (?P<day>\d\d) (?P<year>\d{4}) (?P<rest>\d\d:\d\d:\d\d GMT[+-]\d{4})"
)
#: Day and page behind a newspaper's name: "Coast News; 05/03/2031, p1", "Coast News. 05/03/2031."
_BEHIND_OUTLET = re.compile(r"[;.,]\s*\d[\d/.-]{5,}.*$")
_LONGEST = 2000
_NOTHING = Metadata()


def taken_from(url: str | None, when: str | None = None) -> Metadata:
    """What the address of a copy, and the moment of its taking, say; the outlet is the address's host.

    >>> taken_from("https://web.archive.org/web/20310503101100/https://www.ledger.example/wall").outlet
    'ledger.example'
    """
    if not url and not when:
        return _NOTHING
    url = (url or "").strip()
    archived = _ARCHIVED.match(url)
    if archived:
        url, when = archived["url"], f"{archived['when'][:8]}T{archived['when'][8:]}Z"
    host = _host(url)
    return Metadata(outlet=host, address=url if host else None, captured=_moment(when))


def stated_source(source: str | None, address: str | None = None) -> Metadata:
    """Outlet and address as lines above a text state them; many clippers write the address where the outlet should stand."""
    source = _BEHIND_OUTLET.sub("", source or "")
    where = taken_from(source)
    outlet = where.outlet if where.address else (source or "").strip() or None
    return Metadata(outlet=outlet, address=taken_from(address).address or where.address)


def noted_in(source: str) -> Metadata:
    """What a page's source notes of its saving."""
    for pattern in _NOTES:
        found = pattern.search(source, 0, 20_000)
        if found:
            return taken_from(found["url"], found.groupdict().get("when"))
    return Metadata()


def _host(url: str) -> str | None:
    if len(url) > _LONGEST or not url.lower().startswith(("http://", "https://")):
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return host.removeprefix("www.") or None


def _moment(when: str | None) -> datetime | None:
    browser = _BROWSER_DATE.search(when or "")
    if browser:
        when = f"{browser['day']} {browser['month']} {browser['year']} {browser['rest']}"
    found = parse_date(when)
    return found[0] if found else None
