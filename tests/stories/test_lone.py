"""An article that is like one story and like nothing else joins it, though it shares little."""

import numpy as np
import pytest

from compare_app.stories.lone import with_lone
from compare_app.stories.similarity import Pairs

ENOUGH = 0.2


def pairs(**scores: float) -> Pairs:
    """Likenesses by the two positions: a01=0.3."""
    places = sorted((int(name[1]), int(name[2]), score) for name, score in scores.items())
    first, second, score = zip(*places, strict=True)
    return Pairs(np.array(first), np.array(second), np.array(score))


def test_an_article_joins_the_story_that_it_is_like_alone():
    assert with_lone([[0, 1], [2], [3]], pairs(a01=0.4, a02=0.17, a12=0.11), ENOUGH) == [[0, 1, 2], [3]]


@pytest.mark.parametrize(
    ("second", "elsewhere"),
    [(0.05, 0.0), (0.11, 0.06)],
    ids=["it is like one of them alone", "something else here is nearly as like"],
)
def test_it_stands_alone_where(second, elsewhere):
    alike = pairs(a01=0.4, a02=0.17, a12=second, a23=elsewhere)
    assert with_lone([[0, 1], [2], [3]], alike, ENOUGH) == [[0, 1], [2], [3]]


def test_two_single_articles_make_no_story():
    assert with_lone([[0], [1], [2]], pairs(a01=0.19), ENOUGH) == [[0], [1], [2]]


def test_two_that_are_like_each_other_too_are_not_told_apart_from_a_topic():
    alike = pairs(a01=0.4, a02=0.17, a12=0.12, a03=0.17, a13=0.12, a23=0.15)
    assert with_lone([[0, 1], [2], [3]], alike, ENOUGH) == [[0, 1], [2], [3]]


def test_several_may_join_one_story():
    alike = pairs(a01=0.4, a02=0.17, a12=0.12, a03=0.17, a13=0.12, a23=0.04)
    assert with_lone([[0, 1], [2], [3]], alike, ENOUGH) == [[0, 1, 2, 3]]


def test_nothing_to_group_is_nothing():
    assert with_lone([], Pairs(np.array([], int), np.array([], int), np.array([])), ENOUGH) == []
