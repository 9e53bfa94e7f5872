"""Names: runs of capitals, with one key for all variants of a name within a version.

Titles are left out of a name (President Maria Lopez), small words inside are kept (Ursula von der Leyen, University of
Linden). A surname or an acronym takes the key of the full name that stands in the same version. `about` is "person" beside
a title, "acronym" for capitals alone.

The first word of a sentence is a name where it belongs to a run, is all capitals, is no word of the language (English), or
stands elsewhere in the version with a capital and never without one. In languages that capitalise nouns, a lone capital is
a name only where it is part of a longer name of the same version, stands after a title, or is an acronym.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.spans import Span
from compare_app.model.version import Fact, Version
from compare_app.text.facts.datelines import agencies
from compare_app.text.facts.lexicon import Lexicon, lexicon_for
from compare_app.text.facts.name_known import Known, is_name, known_short
from compare_app.text.facts.name_variants import Variants
from compare_app.text.facts.name_words import Piece, pieces, shouted, titled
from compare_app.text.facts.words import FACTS
from compare_app.text.fields import joined_in
from compare_app.text.names.institutions import is_institution
from compare_app.text.names.titles import gender_of
from compare_app.text.names.words import NAMES
from compare_app.text.words import fold


def find_names(version: Version, should_cancel: ShouldCancel | None = None) -> list[Fact]:
    """The names of a version, in order. Raises Cancelled."""
    lexicon = lexicon_for(version.language)
    text = version.text
    written = [sentence.span.of(text) for sentence in version.sentences]
    keyed = keyed_lines(dict.fromkeys(written), lexicon, version.language, should_cancel)
    datelines = agencies(text)
    found: list[Fact] = []
    for sentence, line in zip(version.sentences, written, strict=True):
        check(should_cancel)
        start = sentence.span.start
        found += [
            Fact("name", place_of(run, start, text), key, about_of(run, start, text, lexicon))
            for run, key in keyed[line]
            if not any(agency.start < start + run[0].start < agency.end for agency in datelines)
        ]
    return found


def keyed_lines(
    written: Iterable[str], lexicon: Lexicon, language: str, should_cancel: ShouldCancel | None
) -> dict[str, list[tuple[tuple[Piece, ...], str]]]:
    """The names of each line of a version with their keys, which all its lines together tell. Raises Cancelled."""
    lines: dict[str, tuple[Piece, ...]] = {}
    for line in written:
        check(should_cancel)
        lines[line] = pieces(line)
    check(should_cancel)
    loud = {line for line, words in lines.items() if is_loud(line, words, lexicon)}
    known = Known.of([words for line, words in lines.items() if line not in loud], language)
    runs: dict[str, list[tuple[Piece, ...]]] = {}
    for line, words in lines.items():
        check(should_cancel)
        runs[line] = (known_runs if line in loud else runs_of)(words, line, lexicon, known)
    keys = Variants([run for found in runs.values() for run in found], lexicon)
    check(should_cancel)
    return {line: [(run, f"name:{keys.key(run)}") for run in found] for line, found in runs.items()}


def is_loud(line: str, words: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether a line is a headline in capitals."""
    return not lexicon.nouns_are_capitalised and ((line[-1:] != "." and shouted(words)) or titled(words))


def place_of(run: tuple[Piece, ...], line: int, text: str) -> Span:
    """From the first word to the last, with the full stop that shortens it; `line`: where the sentence begins."""
    last = run[-1]
    end = line + last.end
    stop = len(run) > 1 and last.form in FACTS.shortened and text[end : end + 1] == "."
    return Span(line + run[0].start, end + stop)


def known_runs(line: Sequence[Piece], text: str, lexicon: Lexicon, known: Known) -> list[tuple[Piece, ...]]:
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


def runs_of(line: Sequence[Piece], text: str, lexicon: Lexicon, known: Known) -> list[tuple[Piece, ...]]:
    """The names of one sentence, as runs of words."""
    found: list[tuple[Piece, ...]] = []
    k = 0
    while k < len(line):
        if not line[k].capital:
            k += 1
            continue
        end = run_end(line, k, text, lexicon)
        of_office = k > 1 and is_office(line[k - 2 : k + 1], lexicon)  # Deputy Secretary ends a run before its `of`
        run = stripped(line[k + of_office : end], lexicon, known)
        if run and is_name(run, line, k, lexicon, known):
            found.append(run)
        k = end
    return found


def run_end(line: Sequence[Piece], k: int, text: str, lexicon: Lexicon) -> int:
    """Behind the last word of the run of capitals that begins at k."""
    end = k + 1
    first = k + (line[k].opens and line[k].form in lexicon.not_names)  # The Bank of Delby
    while end < len(line):
        if _goes_on(line, end, text, lexicon):
            end += 1
            continue
        if _is_joined(line, end, text):
            end += 1
            continue
        inner = _past_small(line, end, text, lexicon)
        if inner == end or end - first > 1:  # Felix Brandt of the University of Linden: two names
            break
        if inner == len(line) or not _goes_on(line, inner, text, lexicon):
            break
        end = inner + 1
    return end


def _is_joined(line: Sequence[Piece], n: int, text: str) -> bool:
    """Whether the word n joins two words of one name: Food AND Drug Administration."""
    if line[n].form not in NAMES.field_joints or n + 1 >= len(line) or not line[n + 1].capital:
        return False
    return any(start <= line[n - 1].start and line[n + 1].end <= end for start, end in joined_in(text))


def _goes_on(line: Sequence[Piece], n: int, text: str, lexicon: Lexicon) -> bool:
    """Whether the word n is a capital of the name that the word before it is of."""
    return line[n].capital and near(line[n - 1], line[n], text, lexicon)


def _past_small(line: Sequence[Piece], n: int, text: str, lexicon: Lexicon) -> int:
    """Behind the small words inside names, three at most, that begin at n: Bank OF THE North."""
    last = min(len(line), n + 3)
    while n < last and line[n].form in lexicon.inside_names and near(line[n - 1], line[n], text, lexicon):
        n += 1
    return n


def near(left: Piece, right: Piece, text: str, lexicon: Lexicon) -> bool:
    """Whether two words may belong to one name: a space between them, or the full stop of a title or an initial."""
    gap = text[left.end : right.start]
    if not gap.strip() or gap.strip() == "&":
        return bool(gap)
    if gap in _OWNS:
        return right.form in FACTS.owned
    short = left.form in lexicon.titles or left.form in FACTS.saints or len(left.text) == 1
    return gap.strip() == "." and gap[0] == "." and short


#: Prince George's County, St. Alban's Hospital: one name, owner and all.
_OWNS = frozenset({"'s ", "\u2019s "})


def stripped(run: Sequence[Piece], lexicon: Lexicon, known: Known) -> tuple[Piece, ...]:
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
    titles = [k for k in range(first + 1, len(run)) if run[k - 1].form in lexicon.titles and run[k].capital]
    if titles and not names_no_person(run[first:], lexicon):
        return tuple(past_office(run[titles[-1] - 1 :], lexicon) or run[titles[-1] :])
    rest = past_office(run[first:], lexicon) or run[first:]
    return tuple(rest[1:] if _opens_only(rest, known) else rest)


def _opens_only(run: Sequence[Piece], known: Known) -> bool:
    """Whether the first word of a run has its capital from the sentence that it opens: CITING Ann Roe, the paper said."""
    if len(run) <= 1 or not run[0].opens or not run[1].capital or run[0].form in known.capital:
        return False
    return run[0].form in known.small or run[0].form in FACTS.leading_in


def past_office(run: Sequence[Piece], lexicon: Lexicon) -> Sequence[Piece]:
    """What follows the title of an office that `of` is part of: Secretary of State Ann Roe; nothing where none does."""
    return run[_OFFICE:] if is_office(run[:_OFFICE], lexicon) else ()


def is_office(words: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether these words are the title of an office that `of` is part of."""
    if len(words) < _OFFICE or words[0].form not in lexicon.titles:
        return False
    return words[1].form in lexicon.inside_names and words[2].form in FACTS.offices


#: Secretary of State: so many words.
_OFFICE = 3


def names_no_person(run: Sequence[Piece], lexicon: Lexicon) -> bool:
    """Whether a title is part of what a body or place is called: Mercy General Hospital, Prince William County."""
    known = [p.text for p in run if p.form in lexicon.titles or gender_of(p.text, ()) is not None]
    return is_institution([p.text for p in run], known)


def about_of(run: tuple[Piece, ...], line: int, text: str, lexicon: Lexicon) -> str:
    """Give "person" right after a title, "acronym" for capitals alone; `line`: where the sentence begins."""
    start = line + run[0].start
    before = re.search(r"(\w[\w-]*)\.?\s+$", text[max(0, start - 25) : start])
    if before and fold(before[1]) in lexicon.titles:
        return "person"
    return "acronym" if len(run) == 1 and run[0].acronym else ""
