from __future__ import annotations

import pytest

from compare_app.text.facts.datelines import dateline_of


@pytest.mark.parametrize(
    "dateline",
    [
        "VARNHOLT, May 3 (Northline) — ",
        "VARNHOLT (Northline) -- ",
        "VARNHOLT, Orland — ",
        "VARNHOLT – ",
        "Varnholt, 3. Mai (nlp) - ",
        "Varnholt/Port Malden (Northline) – ",
        "Varnholt, 3 May – ",
        "(Northline) — ",
    ],
)
def test_a_dateline_ends_before_the_sentence(dateline: str) -> None:
    for sentence in ("The dam at Kessel broke.", "“It broke,” Holt said.", "Über Kessel brach der Damm."):
        assert dateline_of(dateline + sentence) in (len(dateline), len(dateline.rstrip()))


@pytest.mark.parametrize(
    "sentence",
    [
        "The dam — A wonder of its age — broke.",
        "DAM BREAKS - TOWN FLOODED",
        "Ana Holt (Bluewater) — who resigned — met him.",
        "Kessel-Varnholt talks resumed.",
        "US – China talks resumed.",
        "(Northline) The dam broke.",
        "",
    ],
)
def test_other_dashes_and_brackets_are_no_dateline(sentence: str) -> None:
    assert dateline_of(sentence) == 0
