"""What is worked out once for sentences that read alike is what is worked out for each of them."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from compare_app.align import align
from compare_app.changes.background import Background
from compare_app.changes.describe import changes_by_link
from compare_app.changes.drafts import Drafts
from compare_app.changes.link_changes import between, side
from compare_app.changes.read_alike import ReadAlike
from compare_app.changes.whole import Whole
from compare_app.model.changes import LinkChanges
from compare_app.model.settings import Settings
from compare_app.model.version import Version
from tests.changes.making import link_changes
from tests.text.making import version_of

_SENTENCES = (
    "The ferry to Osk left Harnwick on Monday with some 40 people aboard.",
    "“We were never told about the storm,” said Runa Tveit, the harbour master.",
    "Over 60 of the passengers may have been hurt, the council said.",
    "Mayor Ana Holt denied that the pier was closed before March 2031.",
    "The Northern Grain Union (NGU) did not say who had shot the swan.",
    "Three of five boats were unhurt.",
    "Is it over",
    "Officers arrested two men near Lindqvist Square, and a third was let go.",
    "The bridge “holds, for now”, an engineer said.",
)
_WORDS = (
    "later",
    "not",
    "seven",
    "Holt",
    "Lindquist",
    "Tuesday",
    "reportedly",
    "will",
    "“never”",
    "after",
    "50",
    "nearly",
)


def _version(seed: int) -> Version:
    """Some of the sentences, in an order of their own, some of them with other words."""
    rng = random.Random(seed)
    told = rng.sample(_SENTENCES, rng.randint(4, len(_SENTENCES)))
    return version_of("\n\n".join(" ".join(_edited(s, rng) for s in told[k : k + 2]) for k in range(0, len(told), 2)))


def _edited(sentence: str, rng: random.Random) -> str:
    words = sentence.split()
    if rng.random() < 0.6:
        words[rng.randrange(len(words))] = rng.choice(_WORDS)
    return " ".join(words)


def _one_by_one(versions: Sequence[Version]) -> list[LinkChanges]:
    alignment = align(versions)
    drafts = Drafts(versions, alignment)
    found = []
    for link in alignment.links:
        a, b = link.a, link.b
        beside_a = tuple(k.a.sentence for k in alignment.links if k.b == b and k.a.version == a.version and k.a != a)
        beside_b = tuple(k.b.sentence for k in alignment.links if k.a == a and k.b.version == b.version and k.b != b)
        found.append(
            link_changes(
                versions[a.version], a.sentence, versions[b.version], b.sentence,
                beside_a=beside_a, beside_b=beside_b, drafts=drafts.joined(link),
            )
        )  # fmt: skip
    return found


@pytest.mark.parametrize("seed", range(0, 160, 8))
def test_changes_are_those_of_each_pair_by_itself(seed: int) -> None:
    versions = [_version(seed + k) for k in range(8)]
    alignment = align(versions)
    found = changes_by_link(versions, alignment, Settings(), Background.of(versions, alignment))
    assert list(found) == _one_by_one(versions)


@pytest.mark.parametrize("order", [1, -1])
def test_what_a_version_says_elsewhere_counts_for_its_own_pairs_alone(order: int) -> None:
    kept, clause = (
        "Twelve farmers met in the old hall of Osk on Monday",
        "the new bridge across the Elle costs 40 million crowns",
    )
    a, silent, tells = (
        version_of(text) for text in (f"{kept}, and {clause}.", f"{kept}.", f"{kept}.\n\nAt last {clause}.")
    )
    alike, found = ReadAlike(Settings()), []
    for other in (silent, tells)[::order]:
        sides = side(Whole(a), 0, (), Settings()), side(Whole(other), 0, (), Settings())
        found.append(alike.between(*sides, (alike.number(sides[0]), alike.number(sides[1])), True))
        assert found[-1] == between(*sides, Settings(), True)
    assert [len(changes.changes) for changes in found[::order]] == [3, 1]


def test_signs_around_a_sentence_count_for_its_own_pairs_alone() -> None:
    texts = (
        "Holt said: “Nobody knew. The mayor knew.”",
        "Holt spoke. Nobody knew. The mayor knew.",
        "“Nobody knew.” Holt spoke. The mayor knew.",
    )
    versions = [version_of(text) for text in texts]
    alike = ReadAlike(Settings())
    sides = [side(Whole(v), s, (), Settings()) for v in versions for s in range(len(v.sentences))]
    for a in sides:
        for b in sides:
            if a.version is not b.version:
                assert alike.between(a, b, (alike.number(a), alike.number(b)), False) == between(
                    a, b, Settings(), False
                )
