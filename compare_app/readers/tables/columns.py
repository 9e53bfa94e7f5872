"""Which column of a table holds an article's text, its title, author, outlet, date: by their names, then by what they hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from compare_app.readers.dates import parse_date
from compare_app.readers.errors import CannotRead
from compare_app.readers.labels import LABELS

Field = Literal["text", "title", "author", "outlet", "published", "language", "address"]
Row = Mapping[str, str]

#: Names by field, the surest first; compared in small letters without signs.
_NAMES: dict[Field, tuple[str, ...]] = {
    "text": (
        "text", "fulltext", "maintext", "articletext", "articlebody", "bodytext", "body", "content", "article", "story", "contenttext", "cleantext",
        "plaintext", "fulltextpublished", "artikel", "inhalt", "texte", "texto", "cuerpo", "conteudo", "contenido", "contenu", "corpo", "testo",
        "本文", "テキスト", "正文", "内容", "內容", "全文", "본문", "원문", "النص", "نصالمقال", "טקסט", "תוכן", "текст", "содержание",
    ),
    "title": (
        "title", "headline", "articletitle", "headlines", "titel", "titre", "titulo", "titolo", "ueberschrift", "uberschrift",
        "schlagzeile", "subject", "heading", "webtitle", "articleheadline", "storytitle",
    ),
    "author": ("author", "authors", "byline", "creator", "writer", "autor", "auteur", "autorin", "autore", "journalist", "journalists", "reporter", "verfasser", "authorname"),
    "outlet": (
        "outlet", "source", "sourcename", "publication", "publicationtitle", "newspaper", "publisher", "media", "medium", "site", "sitename", "domain",
        "sourcedomain", "quelle", "zeitung", "fuente", "fonte", "journal", "paper", "containertitle",
        "medianame", "outletname", "publishername", "testata", "medio", "periodico", "jornal", "veiculo", "website",
    ),
    "published": (
        "published", "publishedat", "publisheddate", "datepublished", "publicationdate", "publishdate", "pubdate", "date", "datetime", "time", "timestamp",
        "datum", "fecha", "data", "datepublish", "created", "createdat", "day", "issued",
        "webpublicationdate", "publishedon", "publicationdatetime", "pubtime", "articledate", "publishdatetime", "erscheinungsdatum", "quando",
    ),
    "language": ("language", "lang", "sprache", "idioma", "langue", "lingua"),
    "address": ("url", "link", "weburl", "permalink", "uri", "articleurl", "canonicalurl", "address", "adresse"),
}  # fmt: skip
#: What services put before the names of all columns.
_WRAPPERS = re.compile(r"^(?:_source|fields|item|article|data|attributes|document|doc|properties)\.(?=.)", re.I)
#: A column of running text has cells of so many letters on average.
_TEXT_LENGTH = 150
_LOOKED_AT = 200
_LONGEST_DATE = 60


def guess_columns(rows: Sequence[Row], given: Sequence[tuple[str, str]] = ()) -> dict[Field, str]:
    """Which column holds which field. `given` are a person's own choices, (column, field); they go first, and an empty
    column says that the field stands in none.

    Raises CannotRead where no column holds texts, or a given one is not there.
    """
    names = list(dict.fromkeys(name for row in rows[:_LOOKED_AT] for name in row))
    found = _given(names, given)
    for field, own in _NAMES.items():
        if field in found:
            continue
        wanted = (*own, *(_bare(label) for label in LABELS.get(field, "").split(", ")))
        by_name = {_bare(name): name for name in reversed(names) if name not in found.values()}
        match = next((by_name[name] for name in wanted if name in by_name and _is_filled(rows, by_name[name])), None)
        if match is not None:
            found[field] = match
    if not found.get("text") or (not given and _mean_length(rows, found["text"]) < _TEXT_LENGTH / 3):
        longest = max(names, key=lambda name: _mean_length(rows, name), default=None)
        if longest is None or _mean_length(rows, longest) < _TEXT_LENGTH:
            raise CannotRead(
                "unsupported",
                "has no column with the texts of articles; say which column holds them, or name it “text”",
            )
        found = {field: column for field, column in found.items() if column != longest}
        found["text"] = longest
    if "published" not in found:
        dates = [name for name in names if name not in found.values() and _holds_dates(rows, name)]
        found |= {"published": dates[0]} if len(dates) == 1 else {}
    return {field: column for field, column in found.items() if column}


def has_header(first: Sequence[str]) -> bool:
    """Whether a table's first row names its columns; the text of an article is no name."""
    return max(map(len, first), default=0) < _TEXT_LENGTH


def _given(names: Sequence[str], given: Sequence[tuple[str, str]]) -> dict[Field, str]:
    for column, _ in given:
        if column and column not in names:
            there = ", ".join(f"“{name}”" for name in names[:12])
            raise CannotRead("unsupported", f"has no column “{column}”; choose one of these: {there}")
    fields = {field: column for column, field in given}
    return {field: fields[field] for field in _NAMES if field in fields}


def _bare(name: str) -> str:
    plain = _WRAPPERS.sub("", name).lower().translate(str.maketrans("äöüáéíóúâêôãõàèç", "aouaeiouaeoaoaec"))
    return re.sub(r"[\W\d_]", "", plain)


def _is_filled(rows: Sequence[Row], name: str) -> bool:
    return any(row.get(name, "").strip() for row in rows[:_LOOKED_AT])


def _holds_dates(rows: Sequence[Row], name: str) -> bool:
    filled = [cell for row in rows[:_LOOKED_AT] if (cell := row.get(name, "").strip())]
    return bool(filled) and all(len(cell) < _LONGEST_DATE and parse_date(cell) for cell in filled)


def _mean_length(rows: Sequence[Row], name: str) -> float:
    lengths = [len(row.get(name, "")) for row in rows[:_LOOKED_AT]]
    filled = [length for length in lengths if length]
    return sum(filled) / len(filled) if filled else 0.0
