"""Names: runs of capitals, with one key for all variants of a name within a version.

Titles are left out of a name (President Maria Lopez), small words inside are kept (Ursula von der Leyen, University of
Linden). A surname or an acronym takes the key of the full name that stands in the same version. `about` is "person" beside
a title, "acronym" for capitals alone.

The first word of a sentence is a name where it belongs to a run, is all capitals, or stands elsewhere in the version with a
capital and never without one. In languages that capitalise nouns, a lone capital is a name only where it is part of a
longer name of the same version, stands after a title, or is an acronym.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version
from compare_app.text.words import fold

from .lexicon import Lexicon, lexicon_for
from .lexicon.shape import words

_TOKEN = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.?)+|[^\W_](?:[’'\u2010\u2011-]?\w)*")
_OPENING = frozenset("\"'“”„‘‚«»")
_BORN = re.compile(
    r"(?<=[^\W\d_])[-‐‑](?:born|based|led|backed|controlled|held|run|made|style|speaking|owned|funded|trained)$"
)
#: Right before a word these open a quotation; a mark with a space behind it has closed one.
_OPENING = frozenset("\"'“”„‘‚«»")
_BEFORE_NEW = frozenset(":•“„")
_POSSESSIVE = re.compile(r"['’]s?$")


class Piece(NamedTuple):
    """A word: its place, and whether it opens a sentence or a quotation; the rest as `shape` says."""

    start: int
    end: int
    opens: bool
    text: str
    form: str
    capital: bool
    acronym: bool


@lru_cache(maxsize=1 << 15)
def shape(written: str) -> tuple[str, str, bool, bool]:
    """A word without possessive and without what ties it to a place or owner (Harnwick-based); its folded form.

    Then whether it begins like a name, and whether it is all capitals (NATO, U.S.).
    """
    tail = _POSSESSIVE.search(written)
    word = _BORN.sub("", written[: tail.start()] if tail else written)
    capital = word[:1].isupper() or (word[:3] in ("al-", "Al-") and word[3:4].isupper())
    letters = [c for c in word if c.isalpha()]
    return word, fold(word.replace(".", "")), capital, len(letters) > 1 and all(c.isupper() for c in letters)


def find_names(version: Version) -> list[Fact]:
    """The names of a version, in order."""
    lexicon = lexicon_for(version.language)
    lines = [pieces(version.text, sentence.span) for sentence in version.sentences]
    loud = [
        not lexicon.nouns_are_capitalised
        and version.text[sentence.span.end - 1 : sentence.span.end] != "."
        and shouted(line)
        for sentence, line in zip(version.sentences, lines, strict=True)
    ]
    known = Known.of([line for line, is_loud in zip(lines, loud, strict=True) if not is_loud], lexicon)
    runs = [
        run
        for line, is_loud in zip(lines, loud, strict=True)
        for run in (known_runs if is_loud else runs_of)(line, version.text, lexicon, known)
    ]
    keys = Variants(runs, lexicon)
    return [
        Fact("name", place_of(run, version.text), "name:" + keys.key(run), about_of(run, version.text, lexicon))
        for run in runs
        if not is_agency(run, version.text)
    ]


#: The words that companies and families shorten, full stop included.
_SHORTENED = frozenset({"inc", "corp", "ltd", "co", "bros", "jr", "sr", "dept", "assn"})
_DATELINE = re.compile(r"[ \t]*\([^()\n]{1,40}\)\s?(?:--?|[‐‑–—:])")
#: A dateline's place and day take no more room than this.
_DATELINE_REACH = 60


def place_of(run: tuple[Piece, ...], text: str) -> Span:
    """From the first word to the last, with the full stop that shortens it."""
    last = run[-1]
    stop = len(run) > 1 and last.form in _SHORTENED and text[last.end : last.end + 1] == "."
    return Span(run[0].start, last.end + stop)


def is_agency(run: tuple[Piece, ...], text: str) -> bool:
    """Whether a run is in the brackets of a dateline: VARNHOLT, May 3 (Northline) — …"""
    line = text.rfind("\n", 0, run[0].start) + 1
    opening = text.rfind("(", line, run[0].start)
    if opening < 0 or opening - line > _DATELINE_REACH or not _DATELINE.match(text, opening):
        return False
    place = re.match(r"[^\W\d_]+", text[line:opening])
    return place is None or place[0].isupper() or bool(_PLACE_AND_DAY.fullmatch(text[line:opening].strip()))


#: Malden, May 3, and Port Verrin.
_PLACE_AND_DAY = re.compile(r"(?:[^\W\d_a-z][\w.’'-]*\s?){1,3}(?:,\s[\w. ,]{1,25})?")


def pieces(text: str, within: Span) -> list[Piece]:
    """The words of a sentence."""
    found: list[Piece] = []
    last = within.start
    for m in _TOKEN.finditer(text, within.start, within.end):
        gap = text[last : m.start()]
        opens = not found or gap[-1:] in _OPENING or gap.rstrip()[-1:] in _BEFORE_NEW
        word, form, capital, acronym = shape(m[0])
        if word:
            last = m.start() + len(word)
            found.append(Piece(m.start(), last, opens, word, form, capital, acronym))
    return found


def shouted(line: list[Piece]) -> bool:
    """Whether a line is all capitals, or has a capital on every longer word, as headlines do: capitals tell nothing there."""
    words = [p for p in line if len(p.text) > _SHORT and p.text[0].isalpha()]
    capitals = sum(p.capital for p in words)
    return len(words) >= _LINE and capitals >= _LOUD * len(words)


#: Words of a headline that keep their small letter, and how much of how long a line must have capitals.
_SHORT, _LINE, _LOUD = 3, 5, 0.8


def known_runs(line: list[Piece], text: str, lexicon: Lexicon, known: Known) -> list[tuple[Piece, ...]]:
    """The names of a headline: words that the running text knows with a capital, and never without."""
    found: list[tuple[Piece, ...]] = []
    run: list[Piece] = []
    for piece in [*line, None]:
        named = piece is not None and piece.form in known.capital and piece.form not in known.small
        if run and (not named or piece is None or not near(run[-1], piece, text, lexicon)):
            found.append(tuple(run))
            run = []
        if named and piece is not None and piece.form not in lexicon.not_names | lexicon.titles:
            run.append(piece)
    return found


@dataclass(frozen=True, slots=True)
class Known:
    """What the version shows of its words: with a capital inside a sentence, and without one."""

    capital: Counter[str]
    small: frozenset[str]
    in_runs: frozenset[str]
    with_article: frozenset[str]

    @staticmethod
    def of(lines: list[list[Piece]], lexicon: Lexicon) -> Known:
        """Count over all lines."""
        capital = Counter(p.form for line in lines for p in line if p.capital and not p.opens)
        small = frozenset(p.form for line in lines for p in line if not p.capital)
        in_runs = frozenset(
            word.form
            for line in lines
            for p, q in pairwise(line)
            if p.capital and q.capital and q.start == p.end + 1 and p.form not in lexicon.not_names
            for word in (p, q)
        )
        with_article = frozenset(q.form for line in lines for p, q in pairwise(line) if p.form in _DETERMINERS)
        return Known(capital, small, in_runs, with_article)


def runs_of(line: list[Piece], text: str, lexicon: Lexicon, known: Known) -> list[tuple[Piece, ...]]:
    """The names of one sentence, as runs of words."""
    found: list[tuple[Piece, ...]] = []
    k = 0
    while k < len(line):
        if not line[k].capital:
            k += 1
            continue
        end = run_end(line, k, text, lexicon)
        run = stripped(line[k:end], lexicon, known)
        if run and is_name(run, line, k, lexicon, known):
            found.append(run)
        k = end
    return found


def run_end(line: list[Piece], k: int, text: str, lexicon: Lexicon) -> int:
    """Behind the last word of the run of capitals that begins at k."""
    end = k + 1
    while end < len(line):
        if line[end].capital and near(line[end - 1], line[end], text, lexicon):
            end += 1
            continue
        inner = end
        while (
            inner < len(line)
            and inner < end + 3
            and line[inner].form in lexicon.inside_names
            and near(line[inner - 1], line[inner], text, lexicon)
        ):
            inner += 1
        if end - k > 1 and inner > end:
            break  # Felix Brandt of the University of Linden: two names
        if (
            inner > end
            and inner < len(line)
            and line[inner].capital
            and near(line[inner - 1], line[inner], text, lexicon)
        ):
            end = inner + 1
            continue
        break
    return end


def near(left: Piece, right: Piece, text: str, lexicon: Lexicon) -> bool:
    """Whether two words may belong to one name: a space between them, or the full stop of a title or an initial."""
    gap = text[left.end : right.start]
    if not gap.strip() or gap.strip() == "&":
        return bool(gap)
    return gap.strip() == "." and gap[0] == "." and (left.form in lexicon.titles or len(left.text) == 1)


def stripped(run: list[Piece], lexicon: Lexicon, known: Known) -> tuple[Piece, ...]:
    """The run without what opens the sentence, and without titles before a name."""
    first = 0
    while (
        first < len(run)
        and run[first].opens
        and run[first].form in lexicon.not_names
        and not known_short(run[first], lexicon)
    ):
        first += 1
    if first and first < len(run) and run[first].form in lexicon.inside_names and not run[first].capital:
        first += 1
    for k in range(len(run) - 1, first, -1):
        if run[k - 1].form in lexicon.titles and run[k].capital:
            return tuple(run[k:])
    rest = run[first:]
    if (
        len(rest) > 1
        and rest[0].opens
        and rest[0].form in known.small
        and rest[0].form not in known.capital
        and rest[1].capital
    ):
        rest = rest[1:]
    return tuple(rest)


def sayings(lexicon: Lexicon) -> frozenset[str]:
    """All verb forms of saying: who stands before one at the start of a sentence is somebody."""
    return _forms(tuple(lexicon.saying.values()))


@lru_cache(maxsize=16)
def _forms(groups: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(form for group in groups for form in group)


def known_short(piece: Piece, lexicon: Lexicon) -> bool:
    """Whether capitals alone are a short form that the table knows: US, which is no pronoun then."""
    return piece.acronym and piece.form in lexicon.aliases


def is_name(run: tuple[Piece, ...], line: list[Piece], k: int, lexicon: Lexicon, known: Known) -> bool:
    """Whether a run of capitals names something."""
    only = run[0]
    if known_short(only, lexicon):
        return True
    if len(run) > 1:
        return not lexicon.nouns_are_capitalised or all(p.form not in lexicon.not_names for p in run)
    if len(only.text) == 1 or any(
        only.form in group for group in (lexicon.not_names, lexicon.titles, lexicon.months, lexicon.weekdays)
    ):
        return False
    return only.acronym or stands_alone(only, line, k, lexicon, known)


def stands_alone(only: Piece, line: list[Piece], k: int, lexicon: Lexicon, known: Known) -> bool:
    """Whether one capitalised word is a name by itself."""
    if lexicon.nouns_are_capitalised:
        return (
            only.form in known.in_runs
            or place(only, line, k, known)
            or (only.start > line[k].start and line[k].form in lexicon.titles)
        )
    inside = not only.opens or only.start > line[k].start
    if inside or (only.form in known.capital and only.form not in known.small):
        return True
    return (
        only.form not in known.small
        and only.form[-1:] != "s"
        and k + 1 < len(line)
        and line[k + 1].form in sayings(lexicon)
    )


_WHERE = frozenset({"in", "aus", "nach"})
_DETERMINERS = words(
    "der die das den dem des ein eine einem einen einer eines im am zum zur beim vom ins ans kein keine keinen keiner sein seine seiner seinen "
    "ihr ihre ihrer ihren dieser diese dieses diesem diesen jede jeder jedes alle allen vielen mehrere mehreren"
)
#: Endings of German nouns that are no places, and nouns that stand behind these prepositions bare.
_NO_PLACE = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tionen",
    "tat",
    "nis",
    "innen",
    "ern",
    "ismus",
    "zeit",
    "zeiten",
    "gefahr",
    "angst",
    "grunden",
    "kreisen",
    "sachen",
    "berichten",
    "arbeiten",
    "produkten",
    "keiten",
    "kliniken",
)
_BARE = words(
    "frage kraft angaben anspruch auftrag zukunft betrieb sicht haft hause grund protest angst hohe form teilen kreisen medien jahren tagen wochen "
    "monaten stunden minuten eile ruhe gefahr not bezug einsatz sachen fallen verbindung folge erinnerung aussicht bewegung planung bau arbeit "
    "druck eigenregie serie szene richtung norden suden osten westen ende beginn schluss plan berichten meinung auffassung ansicht worten wunsch "
    "hinweisen protesten verhandlungen gesprachen anfang millionen tausenden hunderten dutzenden prozent euro dollar krankenhausern stadten landern brand kontakt zusammenhang "
    "flammen kauf panik wut anbetracht kurze anlass holz mitternacht dingen felsen widerspruche stallen sorge trauer"
)


def place(only: Piece, line: list[Piece], k: int, known: Known) -> bool:
    """Whether a German noun stands bare behind in, aus or nach, as towns and countries do, and nowhere with an article."""
    return (
        k > 0
        and line[k - 1].form in _WHERE
        and only.form not in known.small
        and only.form not in known.with_article
        and only.form not in _BARE
        and not only.form.endswith(_NO_PLACE)
    )


def about_of(run: tuple[Piece, ...], text: str, lexicon: Lexicon) -> str:
    """Give "person" right after a title, "acronym" for capitals alone."""
    before = re.search(r"(\w[\w-]*)\.?\s+$", text[max(0, run[0].start - 25) : run[0].start])
    if before and fold(before[1]) in lexicon.titles:
        return "person"
    return "acronym" if len(run) == 1 and run[0].acronym else ""


class Variants:
    """One key for the full name, its surname and its acronym; ambiguous short forms keep their own."""

    def __init__(self, runs: list[tuple[Piece, ...]], lexicon: Lexicon) -> None:
        self._aliases = lexicon.aliases
        self._inside = lexicon.inside_names
        full = Counter(self._plain(run) for run in runs if len(run) > 1)
        self._by_part: dict[str, set[str]] = {}
        for name in full:
            parts = name.split()
            for short in {parts[-1], initials(parts, self._inside)}:
                self._by_part.setdefault(short, set()).add(name)

    def key(self, run: tuple[Piece, ...]) -> str:
        """The name's key."""
        plain = self._plain(run)
        alias = self._aliases.get(plain.replace(" ", "-"))
        if alias:
            return alias.replace("-", " ")
        if len(run) > 1 and run[0].acronym and run[0].form in self._aliases:
            return " ".join([self._aliases[run[0].form].replace("-", " "), *(p.form for p in run[1:])])
        full = self._by_part.get(plain, set()) if len(run) == 1 else set()
        if len(full) != 1:
            return plain
        (name,) = full
        return self._aliases.get(name.replace(" ", "-"), name).replace("-", " ") if " " not in plain else plain

    def _plain(self, run: tuple[Piece, ...]) -> str:
        """The folded words, a leading article left out."""
        forms = [p.form for p in run]
        return " ".join(forms[1:] if len(forms) > 1 and forms[0] in _ARTICLES else forms)


_ARTICLES = frozenset({"the", "der", "die", "das", "le", "la", "les", "el", "los", "las", "o", "a", "os", "as"})


@lru_cache(maxsize=4096)
def _initials(parts: tuple[str, ...], inside: frozenset[str]) -> str:
    return "".join(part[0] for part in parts if part not in inside)


def initials(parts: list[str], inside: frozenset[str]) -> str:
    """The first letters of a name's words, small words left out; nothing for fewer than three."""
    found = _initials(tuple(parts), inside)
    return found if len(found) > 2 else ""
