"""Which column of a table holds an article's text, its title, author, outlet, date: by their names, then by what they hold."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from compare_app.readers.dates import parse_date
from compare_app.readers.errors import CannotRead
from compare_app.readers.lines.labels import LABELS

Field = Literal["text", "title", "author", "outlet", "published", "language", "address"]
Row = Mapping[str, str]

#: Names by field, the surest first; compared in small letters without signs.
_NAMES: dict[Field, tuple[str, ...]] = {
    "text": (
        "text", "fulltext", "maintext", "articletext", "articlebody", "bodytext", "body", "content", "article", "story", "contenttext", "cleantext",
        "plaintext", "fulltextpublished", "paragraphs", "contentelements", "blocks", "artikel", "inhalt", "texte", "texto", "cuerpo", "conteudo", "contenido", "contenu", "corpo", "testo",
        "本文", "テキスト", "正文", "内容", "內容", "全文", "본문", "원문", "النص", "نصالمقال", "טקסט", "תוכן", "текст", "содержание",
    ),
    "title": (
        "title", "headline", "articletitle", "headlines", "titel", "titre", "titulo", "titolo", "ueberschrift", "uberschrift",
        "schlagzeile", "subject", "heading", "webtitle", "articleheadline", "storytitle", "posttitle", "titular",
    ),
    "author": ("author", "authors", "byline", "creator", "writer", "autor", "auteur", "autorin", "autore", "journalist", "journalists", "reporter", "verfasser", "authorname", "autoren", "autores", "auteurs", "firma", "postauthor", "credits"),
    "outlet": (
        "outlet", "source", "sourcename", "publication", "publicationtitle", "newspaper", "publisher", "media", "medium", "site", "sitename", "domain",
        "sourcehostname", "hostname", "threadsite", "sourcedomain", "quelle", "zeitung", "fuente", "fonte", "journal", "paper", "containertitle", "pubtitle", "publicationname", "pagename",
        "medianame", "outletname", "publishername", "testata", "medio", "periodico", "jornal", "veiculo", "website",
    ),
    "published": (
        "published", "publishedat", "publisheddate", "datepublished", "publicationdate", "publishdate", "pubdate", "datetimepub", "datetime", "date", "time", "timestamp",
        "datum", "fecha", "data", "datepublish", "created", "createdat", "day", "issued",
        "webpublicationdate", "publishedon", "publicationdatetime", "pubtime", "articledate", "publishdatetime", "displaydate", "firstpublishdate", "erscheinungsdatum", "quando", "postdate", "fechadepublicacion", "datedepublication", "datadepublicacao",
    ),
    "language": ("language", "lang", "metalang", "sprache", "idioma", "langue", "lingua"),
    "address": ("url", "link", "weburl", "permalink", "uri", "articleurl", "canonicalurl", "address", "adresse", "documenturl", "lien", "enlace", "hyperlink", "source"),
}  # fmt: skip
#: What services put before the names of all columns.
_WRAPPERS = re.compile(r"^(?:_source|fields|item|article|data|attributes|document|doc|properties)\.(?=.)", re.I)
#: What services put behind the name of what is in several parts: the plain one ("headline.main", "content.rendered").
_PLAIN_PART = re.compile(r"(?<=.)\.(?:main|name|title|original|rendered|text|value|label|full|plain|basic|by)$", re.I)
#: A column of running text has cells of so many letters on average.
_TEXT_LENGTH = 150
_LOOKED_AT = 200
_LONGEST_DATE = 60
_NO_TEXTS = "has no column with the texts of articles; say which column holds them, or name it “text”"
_LIST_ALONE = "lists articles by title and address and holds no texts; save the pages themselves, or let the program that made it fetch them"
#: A column whose text is parted into paragraphs may be so much shorter than one that runs through.
_ABOUT_AS_LONG = 0.7


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
        left = [name for name in reversed(names) if name not in found.values() and _fits(rows, name, field)]
        by_name = {_bare(_PLAIN_PART.sub("", name)): name for name in left} | {_bare(name): name for name in left}
        matches = [by_name[name] for name in wanted if name in by_name and _is_filled(rows, by_name[name])]
        if matches:
            found[field] = _with_paragraphs(rows, matches) if field == "text" else matches[0]
    if not found.get("text") or (not given and _mean_length(rows, found["text"]) < _TEXT_LENGTH / 3):
        found = _with_longest_as_text(rows, names, found)
    if "published" not in found:
        dates = [name for name in names if name not in found.values() and _holds_dates(rows, name)]
        found |= {"published": dates[0]} if len(dates) == 1 else {}
    return {field: column for field, column in found.items() if column}


def _with_longest_as_text(rows: Sequence[Row], names: Sequence[str], found: Mapping[Field, str]) -> dict[Field, str]:
    """The columns found, with the one of the longest cells for the text, whatever it was taken for."""
    longest = max(names, key=lambda name: _mean_length(rows, name), default=None)
    if longest is None or _mean_length(rows, longest) < _TEXT_LENGTH:
        raise CannotRead("unsupported", _LIST_ALONE if {"title", "address"} <= found.keys() else _NO_TEXTS)
    others: dict[Field, str] = {field: column for field, column in found.items() if column != longest}
    return others | {"text": longest}


def _fits(rows: Sequence[Row], name: str, field: Field) -> bool:
    """Whether what a column holds can be that field: an address is no newspaper's name, and the other way round."""
    if field not in ("outlet", "address"):
        return True
    filled = [cell for row in rows[:_LOOKED_AT] if (cell := row.get(name, "").strip())]
    links = sum(cell.lower().startswith(("http://", "https://")) for cell in filled)
    return links > 0 if field == "address" else not filled or links < len(filled)


def _with_paragraphs(rows: Sequence[Row], names: Sequence[str]) -> str:
    """The first of the columns that may be the text, unless another has about as much of it, parted into paragraphs."""
    first = names[0]
    if _is_parted(rows, first):
        return first
    long = _ABOUT_AS_LONG * _mean_length(rows, first)
    return next((name for name in names[1:] if _mean_length(rows, name) >= long and _is_parted(rows, name)), first)


def _is_parted(rows: Sequence[Row], name: str) -> bool:
    cells = [cell for row in rows[:_LOOKED_AT] if (cell := row.get(name, "").strip())]
    return any("\n" in cell or cell.lower().count("<p") > 1 for cell in cells)


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
