"""What corrections of passages come to, in sentences."""

from __future__ import annotations

from compare_app.model.alignment import Constraints, SentenceRef
from compare_app.model.comparison import Story
from compare_app.project.corrections import Corrections
from compare_app.project.making import correct_passages, correct_unrelated
from compare_app.project.values import ArticleKey, Correction, KnownArticle
from tests.helpers.stories import by_hand

STORY: Story = by_hand().stories[0]
A, B = (lambda n: SentenceRef(0, n)), (lambda n: SentenceRef(1, n))


def constraints(*items: Correction) -> Constraints:
    known = tuple(KnownArticle((ArticleKey.of(v.document),)) for v in STORY.versions)
    bound = Corrections(items, known).bound([v.document for v in STORY.versions])
    return bound.constraints(STORY.versions)


def pairs(*found: tuple[SentenceRef, SentenceRef]) -> frozenset[frozenset[SentenceRef]]:
    return frozenset(map(frozenset, found))


def test_no_correction_asks_for_nothing():
    assert constraints() == Constraints()


def test_a_sentence_linked_to_several_is_linked_to_each():
    made = correct_passages(STORY, "link", [A(0)], [B(0), B(1)])
    assert constraints(made) == Constraints(must=pairs((A(0), B(0)), (A(0), B(1))))


def test_two_passages_of_several_sentences_are_left_to_their_likeness():
    made = correct_passages(STORY, "link", [A(0), A(1)], [B(0), B(1)])
    assert constraints(made) == Constraints(
        passages=frozenset({frozenset({frozenset({A(0), A(1)}), frozenset({B(0), B(1)})})})
    )


def test_of_two_that_contradict_each_other_the_later_counts():
    link = correct_passages(STORY, "link", [A(0)], [B(0)])
    unlink = correct_passages(STORY, "unlink", [A(0)], [B(0)])
    assert constraints(link, unlink) == Constraints(must_not=pairs((A(0), B(0))))
    assert constraints(unlink, link) == Constraints(must=pairs((A(0), B(0))))
    both = correct_passages(STORY, "link", [A(0), A(1)], [B(0), B(1)])
    assert constraints(unlink, both).must_not == frozenset()
    assert constraints(both, unlink).must_not == pairs((A(0), B(0)))


def test_rows_and_moves():
    assert constraints(correct_passages(STORY, "together", [A(0), A(1)], [B(2)])).together == pairs(
        (A(0), A(1)), (A(0), B(2))
    )
    assert constraints(correct_passages(STORY, "apart", [A(0)], [A(1)])).apart == pairs((A(0), A(1)))
    assert constraints(correct_passages(STORY, "moved", [A(0)], [B(1)])).moved == pairs((A(0), B(1)))
    assert constraints(correct_passages(STORY, "in_place", [A(0)], [B(1)])).in_place == pairs((A(0), B(1)))


def test_what_has_no_counterpart_is_kept_from_every_sentence():
    found = constraints(correct_unrelated(STORY, [A(1)]))
    everything = pairs(*((A(1), B(n)) for n in range(3)))
    assert (found.must_not, found.apart) == (everything, everything)


def test_a_correction_of_another_story_asks_for_nothing_here():
    made = correct_passages(STORY, "link", [A(0)], [B(0)])
    known = tuple(KnownArticle((ArticleKey.of(v.document),)) for v in STORY.versions)
    bound = Corrections((made,), known).bound([v.document for v in STORY.versions])
    assert bound.constraints(STORY.versions[:1]) == Constraints()
