"""The lexicons of news concepts are well formed; what the words mean is for their readers to judge."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from compare_app.resources import resource
from compare_app.text.words import fold

FOLDER = Path(resource("concepts"))
LEXICONS = sorted(path for path in FOLDER.glob("*.txt") if not path.stem.endswith("-irregular"))
IRREGULAR = sorted(FOLDER.glob("*-irregular.txt"))
GRAMMARS = sorted(FOLDER.glob("*-grammar.json"))
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: Letters with their marks, digits, signs of an amount; "~" is a gap and stands alone, "one's" a possessive.
WORD = re.compile(r"~|one's|%|€|\$|£|us\$|\w+%?|l'\w+|d'\w+|qu'\w+|s'\w+|n'\w+|aujourd'hui")
#: A word that is in more clusters than this tells nothing.
MOST_CONCEPTS = 3
MOST_WORDS = 7


class Entry(NamedTuple):
    line: int
    name: str
    members: list[str]
    broader: str | None


def lines(path: Path) -> list[tuple[int, str]]:
    text = path.read_text(encoding="utf-8")
    return [(n, line) for n, line in enumerate(text.split("\n"), 1) if line and not line.startswith("#")]


def entry(number: int, line: str) -> Entry:
    name, colon, rest = line.partition(": ")
    assert colon, f"line {number} has no colon: {line}"
    body, _, broader = rest.partition(" >")
    return Entry(number, name, body.split(", "), broader or None)


def entries(path: Path) -> list[Entry]:
    return [entry(number, line) for number, line in lines(path)]


@pytest.fixture(params=LEXICONS, ids=lambda path: path.stem)
def lexicon(request: pytest.FixtureRequest) -> list[Entry]:
    return entries(request.param)


@pytest.fixture(params=IRREGULAR, ids=lambda path: path.stem)
def irregular(request: pytest.FixtureRequest) -> tuple[Path, list[Entry]]:
    return request.param, entries(request.param)


def test_there_is_a_lexicon_and_every_irregular_file_has_its_own():
    names = {path.stem for path in LEXICONS}
    assert "en" in names
    assert {path.stem.removesuffix("-irregular") for path in IRREGULAR} <= names


@pytest.mark.parametrize("path", [*LEXICONS, *IRREGULAR], ids=lambda path: path.stem)
def test_a_file_is_composed_text_with_clean_ends_of_lines(path):
    data = path.read_bytes().decode("utf-8")
    assert data == unicodedata.normalize("NFC", data)
    assert data.endswith("\n")
    assert [
        n for n, line in enumerate(data.split("\n"), 1) if line != line.strip() or "\t" in line or "  " in line
    ] == []


def test_an_identifier_is_plain_and_unique(lexicon):
    assert [e.name for e in lexicon if not ID.fullmatch(e.name)] == []
    assert [name for name, count in Counter(e.name for e in lexicon).items() if count > 1] == []


def test_a_concept_has_members_and_none_twice(lexicon):
    assert [(e.line, e.name) for e in lexicon if not all(e.members) or len(set(e.members)) < len(e.members)] == []


def test_a_concept_of_one_member_says_nothing(lexicon):
    assert [(e.line, e.name) for e in lexicon if len(e.members) < 2] == []


def test_a_member_is_lower_case_and_made_of_words(lexicon):
    wrong = [
        (e.line, member)
        for e in lexicon
        for member in e.members
        if member != member.lower() or not all(WORD.fullmatch(word) for word in member.split(" "))
    ]
    assert wrong == []


def test_a_member_is_short_and_a_gap_stands_between_words(lexicon):
    wrong = [
        (e.line, member)
        for e in lexicon
        for member in e.members
        if len(member.split(" ")) > MOST_WORDS or "~" in (member[0], member[-1]) or "~ ~ ~" in member
    ]
    assert wrong == []


def test_a_member_stands_in_few_concepts(lexicon):
    found: dict[str, list[str]] = {}
    for e in lexicon:
        for member in e.members:
            found.setdefault(member, []).append(e.name)
    assert {member: names for member, names in found.items() if len(names) > MOST_CONCEPTS} == {}


def test_no_two_concepts_have_the_same_members(lexicon):
    same = Counter(frozenset(e.members) for e in lexicon)
    assert [sorted(members) for members, count in same.items() if count > 1] == []


def test_a_broader_concept_exists_and_leads_nowhere_back(lexicon):
    broader = {e.name: e.broader for e in lexicon}
    assert {name for name in broader.values() if name is not None and name not in broader} == set()
    for name in broader:
        seen: set[str] = set()
        step: str | None = name
        while step is not None:
            assert step not in seen, f"{name} is broader than itself"
            seen.add(step)
            step = broader[step]


def test_irregular_forms_are_single_words_and_unlike_their_base(irregular):
    _, forms = irregular
    wrong = [e.line for e in forms if e.broader or e.name in e.members or len(set(e.members)) < len(e.members)]
    words = [
        word for e in forms for word in (e.name, *e.members) if word != word.lower() or not re.fullmatch(r"\w+", word)
    ]
    assert (wrong, words) == ([], [])


def test_an_irregular_word_has_one_line_and_is_used(irregular):
    path, forms = irregular
    assert [name for name, count in Counter(e.name for e in forms).items() if count > 1] == []
    lexicon = entries(path.with_name(path.name.replace("-irregular", "")))
    used = {word for e in lexicon for member in e.members for word in member.split(" ")}
    assert [e.name for e in forms if e.name not in used] == []


@pytest.mark.parametrize("path", GRAMMARS, ids=lambda path: path.stem)
def test_a_grammar_is_of_folded_words_and_its_endings_make_others(path):
    grammar = json.loads(path.read_text(encoding="utf-8"))
    assert path.with_name(path.name.replace("-grammar.json", ".txt")) in LEXICONS
    assert grammar.keys() == {"about", "endings", "doubled", "elided", "left_out", "possessives", "reflexives"}
    endings = [tuple(pair) for pair in grammar["endings"]]
    assert [
        pair
        for pair, count in Counter(endings).items()
        if count > 1 or len(pair) != 2 or pair[0] == pair[1] or not pair[0]
    ] == []
    words = [
        *grammar["elided"],
        *grammar["left_out"],
        *grammar["possessives"],
        *grammar["reflexives"],
        *(part for pair in endings for part in pair),
    ]
    assert [word for word in words if word != fold(word)] == []
    assert set(grammar["doubled"]) <= {ending for ending, _ in endings}


@pytest.mark.parametrize("path", GRAMMARS, ids=lambda path: path.stem)
def test_no_member_hangs_on_a_word_that_is_left_out(path):
    left_out = json.loads(path.read_text(encoding="utf-8"))["left_out"]
    lost = []
    for e in entries(path.with_name(path.name.replace("-grammar.json", ".txt"))):
        for member in e.members:
            kept = [word for word in member.split(" ") if fold(word) not in left_out]
            if not kept or "~" in (kept[0], kept[-1]):
                lost.append((e.line, member))
    assert lost == []
