"""The different sentences of a story: each is worked out once, and stands wherever it stood."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare_app.align import align
from compare_app.align.equal import readings
from compare_app.align.evidence import evidence, names
from compare_app.align.grams import BUCKETS, gram_vectors
from compare_app.align.scoring import score
from compare_app.align.sides import prepare
from compare_app.align.wording import parts, wording
from compare_app.model.version import Version

from .making import stories, story, version_of

few = settings(max_examples=20)
forms = st.lists(st.text("abcd", min_size=1, max_size=5), max_size=5)


@few
@given(stories(3))
def test_sentences_that_are_one_have_the_same_words(versions: list[Version]) -> None:
    _, sides = prepare(versions)
    of_kind: dict[int, set[tuple[str, ...]]] = {}
    for version, side in zip(versions, sides, strict=True):
        for position, kind in zip(side.positions.tolist(), side.kinds.tolist(), strict=True):
            of_kind.setdefault(kind, set()).add(tuple(w.form for w in version.words_of(position)))
    assert all(len(told) == 1 for told in of_kind.values())
    assert sorted(of_kind) == list(range(len(sides[0].contents)))


def test_a_sentence_that_another_version_repeats_is_kept_once() -> None:
    _, (a, b) = prepare(story("The weir at Osk held. Nobody slept.", "Nobody slept. The weir at Osk held. Rain fell."))
    assert len(a.contents) == 3
    assert a.kinds.tolist() == b.kinds.tolist()[1::-1]


def test_equal_words_that_are_quoted_in_one_version_alone_are_two_sentences() -> None:
    versions = story("Nobody will be moved from the weir.", "“Nobody will be moved from the weir.”")
    _, (a, b) = prepare(versions)
    assert a.kinds.tolist() != b.kinds.tolist()


def test_stems_are_counted_in_every_version_where_they_stand() -> None:
    vocabulary, (a, b) = prepare(story("The weir held. The weir was old. The weir held.", "The weir broke."))
    weir = vocabulary.stems.index("weir")
    assert (a.times[0][weir], b.times[0][weir]) == (3, 1)


@few
@given(stories(2))
def test_the_evidence_for_a_pair_is_the_same_however_often_its_sentences_stand(versions: list[Version]) -> None:
    """Repeated pairs have equal figures but for those of their places."""
    vocabulary, (a, b) = prepare(versions)
    found = score(a, b, vocabulary).found
    own, _ = evidence(found, a, b, vocabulary)
    placed = names(a.contents.likeness.aids).index("distance")
    told: dict[tuple[int, int], list[float]] = {}
    for row, i, j in zip(own, found.rows, found.columns, strict=True):
        kinds = int(a.kinds[i]), int(b.kinds[j])
        assert told.setdefault(kinds, row.tolist())[:placed] == row.tolist()[:placed]


# ---- letters -------------------------------------------------------------------------------------------------------


@given(st.lists(forms, min_size=1, max_size=6), st.data())
def test_products_of_letters_are_those_of_whole_vectors(sentences: list[list[str]], data: st.DataObject) -> None:
    grams = gram_vectors(sentences, np.ones(len(sentences), np.int64))
    whole = np.zeros((len(sentences), BUCKETS))
    for k in range(len(sentences)):
        entries = slice(grams.start[k], grams.start[k + 1])
        whole[k, grams.buckets[entries]] = grams.values[entries]
    cells = st.tuples(*[st.integers(0, len(sentences) - 1)] * 2)
    pairs = sorted(data.draw(st.lists(cells, max_size=10)))
    rows, columns = (np.array([p[n] for p in pairs], np.int64) for n in (0, 1))
    naive = [float(whole[i] @ whole[j]) for i, j in pairs]
    assert grams.products(rows, columns).tolist() == pytest.approx(naive, abs=1e-5)


@given(st.lists(forms, min_size=1, max_size=6))
def test_vectors_of_letters_have_length_one(sentences: list[list[str]]) -> None:
    grams = gram_vectors(sentences, np.ones(len(sentences), np.int64))
    lengths = [float((grams.values[a:b] ** 2).sum()) for a, b in zip(grams.start, grams.start[1:], strict=False)]
    assert lengths == pytest.approx([1.0 if told else 0.0 for told in sentences], abs=1e-5)


# ---- how sentences read, and their parts ---------------------------------------------------------------------------


def test_sentences_read_the_same_whatever_their_typography() -> None:
    one, two = readings([version_of("“It  holds,” he said. Rain fell."), version_of('"It holds," he said. Snow fell.')])
    assert one.numbers[0] == two.numbers[0]
    assert one.numbers[1] != two.numbers[1]


def test_a_comma_within_a_number_parts_nothing() -> None:
    version = version_of("The flood took about 1,200 old houses by night, and the bridge was swept away.")
    found = parts(version, 0, wording(version))
    assert [[version.words[n].form for n in part] for part in found] == [
        ["the", "flood", "took", "about", "1,200", "old", "houses", "by", "night"],
        ["and", "the", "bridge", "was", "swept", "away"],
    ]


# ---- repeated texts ------------------------------------------------------------------------------------------------


def test_a_sentence_told_hundreds_of_times_is_linked_in_order() -> None:
    line = "The council of Harnwick voted on Tuesday to close the hall. "
    found = align(story(line * 700, line * 690 + "Nobody objected."))
    assert [(x.a.sentence, x.b.sentence) for x in found.links] == [(k, k) for k in range(690)]
    assert not any(x.moved for x in found.links)


def test_long_work_asks_often_whether_it_is_wanted() -> None:
    lines = [f"The ferry number {k} was late at pier {k * 7 % 400} by {k % 50} minutes." for k in range(1200)]
    asked: list[None] = []

    def should_cancel() -> bool:
        asked.append(None)
        return False

    align(story(" ".join(lines), " ".join(lines[::-1])), should_cancel=should_cancel)
    assert len(asked) > 40
