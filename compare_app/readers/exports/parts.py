"""What the parsers of exports share: an article put together from a title, fields and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from compare_app.model.document import Metadata
from compare_app.readers.address import taken_from
from compare_app.readers.article import Article, composed
from compare_app.readers.dates import parse_date
from compare_app.readers.lines.bylines import is_office, without_by
from compare_app.readers.lines.pieces import Piece

_LANGUAGES = {
    "english": "en", "englisch": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
    "portuguese": "pt", "português": "pt", "italian": "it", "italiano": "it", "dutch": "nl", "nederlands": "nl", "polish": "pl", "swedish": "sv",
    "danish": "da", "norwegian": "no", "finnish": "fi", "russian": "ru", "turkish": "tr", "chinese": "zh", "japanese": "ja", "arabic": "ar",
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "por": "pt", "ita": "it", "nld": "nl", "dut": "nl", "pol": "pl",
    "swe": "sv", "dan": "da", "nor": "no", "fin": "fi", "rus": "ru", "tur": "tr", "zho": "zh", "chi": "zh", "jpn": "ja", "ara": "ar",
}  # fmt: skip


def exported(
    title: str | None, paragraphs: Sequence[str], fields: Mapping[str, str], left_out: Sequence[str] = ()
) -> Article:
    """An article of an export; `fields` as in `declared_by`. Raises Empty where neither title nor paragraphs have words."""
    pieces = [Piece(title, False, "headline")] if title else []
    words = tuple(word for line in left_out for word in line.split())
    return composed([*pieces, *map(Piece, paragraphs)], declared_by(title, fields), left_out=words)


def declared_by(title: str | None, fields: Mapping[str, str]) -> Metadata:
    """What an export states of an article. `fields` may hold author, outlet, published, updated, language and address, as it words them."""
    published, updated = parse_date(fields.get("published")), parse_date(fields.get("updated"))
    where = taken_from(fields.get("address"))
    author = _authors(without_by(fields.get("author", "").strip()))
    return Metadata(
        title=title or None,
        outlet=fields.get("outlet") or where.outlet,
        author=author or None,
        published=published[0] if published else None,
        published_precision=published[1] if published else "day",
        language=language_tag(fields.get("language")),
        updated=updated[0] if updated else None,
        address=where.address,
    )


#: Who gave a hand is no author: "Jon Arvik contributed reporting from Orsk."
_HELPED = re.compile(r"\bcontributed (?:reporting|to this|research)\b", re.I)


def _authors(text: str) -> str:
    """Names as they are read: "Brill, Ana; Aske, Tom" becomes "Ana Brill, Tom Aske"; offices behind them fall out."""
    parts = [part.strip() for part in text.split(";")]
    names = [part for part in parts if part and not is_office(part) and not _HELPED.search(part)]
    turned = [re.fullmatch(r"([^,]{2,40}), ([^,]{1,40})", name) for name in names]
    if len(parts) > 1 and all(turned):
        return ", ".join(f"{match[2]} {match[1]}" for match in turned if match)
    return ", ".join(names)


def language_tag(name: str | None) -> str | None:
    """The tag of a language that is named in words or by its code; None for one that is not known."""
    if not name:
        return None
    first = re.split(r"[;,/\s-]", name.strip().lower())[0]
    return _LANGUAGES.get(first) or (first if first in _LANGUAGES.values() else None)
