"""What tells of the occasion on which something was said is no part of what was said."""

from __future__ import annotations

import pytest

from compare_app.align.occasions import OCCASION
from compare_app.align.wording import wording
from tests.align.making import version_of


def occasions(text: str, language: str = "en") -> str:
    version = version_of(text, language=language)
    flags = wording(version).flags
    return " ".join(w.form for w, f in zip(version.words, flags, strict=True) if f & OCCASION)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cutter told jurors in his closing argument that Vance had done his job.", "jurors in his closing argument"),
        ("“He had a duty to see what stood there,” Markovic told jurors on Monday.", "markovic told jurors on monday"),
        ("Orla Dunn told reporters in the rain: “Nobody will be left behind here.”", "orla dunn told reporters in the rain"),
        ("The dike broke at dawn and forty families were taken to the school.", ""),
        # what stands before a quotation of its last words is said as well
        ("The minister said the blockade would continue “for as long as it takes”.", ""),
        # too few words for a sentence of its own
        ("He called the plan “a joke”, Dunn said.", ""),
    ],
)  # fmt: skip
def test_occasions(text: str, found: str) -> None:
    assert occasions(text) == found


def test_other_languages_introduce_what_was_said_with_their_own_words() -> None:
    assert occasions("Holm sagte am Montag vor dem Rathaus, dass niemand verletzt sei.", "de") == ""  # a comma parts it
    assert (
        occasions("Ana Reis dijo el lunes ante la prensa que nadie resultó herido.", "es") == "el lunes ante la prensa"
    )


def test_two_statements_on_one_occasion_share_less_than_one_statement_on_two() -> None:
    from compare_app.align.explain import explain
    from compare_app.model.alignment import SentenceRef
    from tests.align.making import story

    versions = story(
        "Elena Markovic told jurors in her closing argument that the officer had lied about the torch.",
        "Elena Markovic told jurors in her closing argument that nobody had called an ambulance.\n\n"
        "The officer lied about the torch, Elena Markovic said on Friday.",
    )
    same_occasion = explain(versions, SentenceRef(0, 0), SentenceRef(1, 0)).score
    same_statement = explain(versions, SentenceRef(0, 0), SentenceRef(1, 1)).score
    assert same_occasion is not None
    assert same_statement is not None
    assert same_statement > same_occasion
