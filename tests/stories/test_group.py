"""Which articles are one story, in folders large and very small."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare_app.model.cancel import Cancelled
from compare_app.model.document import Document
from compare_app.model.version import Version
from compare_app.stories.features import Features, features
from compare_app.stories.group import counted_as_one, group
from compare_app.stories.similarity import Articles
from compare_app.text.analyse import analyse
from tests.bench.grouping import HERE, folders, stories_of, together
from tests.stories import folders as f
from tests.stories.folders import folder, grouped, parted, version

ALL = {
    "storm_a": f.STORM_LARVIK_A, "storm_b": f.STORM_LARVIK_B, "storm_c": f.STORM_OSTREL,
    "strike_a": f.STRIKE_A, "strike_b": f.STRIKE_B, "vote": f.VOTE,
}  # fmt: skip


def test_reports_of_one_event_by_different_outlets_are_one_story() -> None:
    versions = folder(**ALL)
    assert grouped(versions, group(versions)) == parted("storm_a storm_b", "strike_a strike_b", "storm_c", "vote")


def test_two_reports_of_one_event_alone_in_a_folder_are_one_story() -> None:
    versions = folder(a=f.STORM_LARVIK_A, b=f.STORM_LARVIK_B)
    assert grouped(versions, group(versions)) == parted("a b")


def test_two_storms_alone_in_a_folder_are_two_stories() -> None:
    versions = folder(a=f.STORM_LARVIK_A, c=f.STORM_OSTREL)
    assert grouped(versions, group(versions)) == parted("a", "c")


def test_reports_that_share_little_are_one_story_though_no_two_of_them_surely_are() -> None:
    stories = stories_of(HERE / "outlets_sparse.jsonl")
    found = together(stories)
    assert not found.wrong
    assert found.missed <= 2  # of 36 pairs; 6 where three lone reports make their own names look common


@pytest.mark.parametrize(("name", "wrong"), [("footballer", 3), ("corrections", 0), ("results", 0), ("election", 0)])
def test_one_person_or_one_town_makes_no_story_of_several_events(name: str, wrong: int) -> None:
    stories = folders()[name]  # without the rule 23 wrong pairs of the footballer, 8 of the pier and the lottery
    assert together(stories).wrong <= wrong


def test_a_third_article_on_the_same_kind_of_event_stays_out() -> None:
    versions = folder(a=f.STORM_LARVIK_A, b=f.STORM_LARVIK_B, c=f.STORM_OSTREL)
    assert grouped(versions, group(versions)) == parted("a b", "c")


def test_short_reports_of_two_jailbreaks_are_two_stories() -> None:
    versions = folder(a=f.JAIL_A, b=f.JAIL_B, c=f.JAIL_C, d=f.JAIL_D)
    assert grouped(versions, group(versions)) == parted("a b", "c d")


def test_a_story_keeps_its_reports_in_a_larger_folder() -> None:
    versions = folder(**ALL, a=f.JAIL_A, b=f.JAIL_B, c=f.JAIL_C, d=f.JAIL_D)
    assert {frozenset("ab"), frozenset("cd"), frozenset({"storm_a", "storm_b"})} <= grouped(versions, group(versions))


def test_two_unrelated_articles_are_two_stories() -> None:
    versions = folder(a=f.STRIKE_A, b=f.VOTE)
    assert grouped(versions, group(versions)) == parted("a", "b")


def test_a_brief_belongs_to_the_article_that_it_shortens() -> None:
    brief = "A storm on Larne Island has left 3,200 households without power. Ferries to Skarhamn are cancelled."
    versions = folder(a=f.STORM_LARVIK_A, brief=brief)
    assert grouped(versions, group(versions)) == parted("a brief")


def test_equal_headlines_alone_are_one_story() -> None:
    versions = folder(a="Larne ferry stopped", b="Larne ferry stopped")
    assert grouped(versions, group(versions)) == parted("a b")


def test_different_headlines_alone_are_two_stories() -> None:
    versions = folder(a="Larne ferry stopped", b="Parliament rejects ban on night flights")
    assert grouped(versions, group(versions)) == parted("a", "b")


def test_articles_in_two_languages_are_two_stories() -> None:
    versions = folder(en=f.STORM_LARVIK_A, de=f.STORM_GERMAN, vote=f.VOTE)
    assert frozenset({"en", "de"}) not in grouped(versions, group(versions))


def test_chinese_reports_of_one_event_are_one_story() -> None:
    versions = folder(a=f.LEVEL_A, b=f.LEVEL_B, c=f.LEVEL_C)
    assert grouped(versions, group(versions)) == parted("a b", "c")


def test_a_report_in_another_language_joins_no_story() -> None:
    versions = folder(en=f.STORM_LARVIK_A, other=f.STORM_LARVIK_B, de=f.STORM_GERMAN)
    assert grouped(versions, group(versions)) == parted("en other", "de")


def test_articles_without_words_are_stories_of_their_own() -> None:
    versions = folder(a="—", b="…", c=f.VOTE)
    assert grouped(versions, group(versions)) == parted("a", "b", "c")


def test_an_empty_folder_has_no_stories() -> None:
    assert group([]) == []


def test_a_bridge_does_not_join_two_stories() -> None:
    roundup = "Last night in brief: bus drivers in Tamsel walked out over night shifts. Parliament rejected the ban on night flights."
    versions = folder(**ALL, roundup=roundup)
    groups = grouped(versions, group(versions))
    assert not any({"strike_a", "vote"} <= members for members in groups)


def test_likeness_counts_less_when_dates_lie_far_apart() -> None:
    told = [features(version(text)) for text in (f.STRIKE_A, f.STRIKE_B)]
    first = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)

    def likeness(days: int) -> float:
        articles = Articles(told, [first, first + timedelta(days=days)])
        return float(articles.pairs(articles.chances).score[0])

    assert likeness(0) == likeness(2) > likeness(20) > likeness(90)


def test_a_pair_of_two_times_is_no_ground_for_joining_a_lone_article() -> None:
    told = [features(version(text)) for text in (f.STRIKE_A, f.STRIKE_B)]
    first = datetime(1898, 11, 29, 8, 0, tzinfo=UTC)
    for days, kept in ((0, 1), (20, 1), (40, 0), (12_000, 0)):
        articles = Articles(told, [first, first + timedelta(days=days)])
        assert len(articles.comparable(articles.pairs(articles.chances)).score) == kept
    undated = Articles(told, [first, None])
    assert len(undated.comparable(undated.pairs(undated.chances)).score) == 1


def test_articles_in_two_languages_are_not_alike_but_where_they_share_most_of_their_words() -> None:
    told = [features(version(text)) for text in (f.STORM_LARVIK_A, f.STORM_LARVIK_B, f.STORM_GERMAN)]
    taken_for_danish = Features(told[0].chances, told[0].names, "da")
    articles = Articles([*told, taken_for_danish], [None] * 4)
    alike = articles.pairs(articles.chances)
    found = set(zip(alike.first.tolist(), alike.second.tolist(), strict=True))
    assert (0, 3) in found
    assert not any(2 in pair for pair in found)


@pytest.mark.parametrize("names", [["strike_a", "vote"], ["strike_a", "vote", "storm_c"], list(ALL)])
def test_an_outlet_s_footer_does_not_make_its_articles_one_story(names: list[str]) -> None:
    plain, footed = folder(**{n: ALL[n] for n in names}), folder(**{n: ALL[n] + f.FOOTER for n in names})
    assert grouped(footed, group(footed)) == grouped(plain, group(plain))


def test_versions_that_share_most_sentences_stay_together() -> None:
    cut = "\n\n".join(f.STORM_LARVIK_A.split("\n\n")[:-1])
    versions = folder(a=f.STORM_LARVIK_A + f.FOOTER, b=cut + f.FOOTER, c=f.VOTE + f.FOOTER)
    assert grouped(versions, group(versions)) == parted("a b", "c")


def test_comments_under_articles_do_not_make_them_one_story() -> None:
    thread = "\n\n".join(f.STRIKE_A.split("\n\n")[1:])
    mixed = [with_comments(text, thread, name) for text, name in ((f.VOTE, "vote.txt"), (f.STORM_OSTREL, "storm.txt"))]
    assert grouped(mixed, group(mixed)) == parted("vote", "storm")


def with_comments(text: str, thread: str, path: str) -> Version:
    from dataclasses import replace

    whole = version(f"{text}\n\n{thread}", path)
    document: Document = whole.document
    paragraphs = tuple(replace(p, role="comment") if p.span.start > len(text) else p for p in document.paragraphs)
    return analyse(replace(document, paragraphs=paragraphs))


@given(st.permutations(list(ALL)))
def test_groups_and_their_order_do_not_depend_on_the_order_of_the_files(names: list[str]) -> None:
    usual, mixed = folder(**ALL), folder(**{name: ALL[name] for name in names})
    assert [[mixed[i].document.path for i in g] for g in group(mixed)] == [
        [usual[i].document.path for i in g] for g in group(usual)
    ]


@given(st.lists(st.sampled_from(list(ALL.values())), max_size=6), st.randoms(use_true_random=False))
def test_every_file_is_in_exactly_one_group(texts: list[str], chance: random.Random) -> None:
    versions = [version(" ".join(chance.sample(text.split(" "), 20)), f"{i}.txt") for i, text in enumerate(texts)]
    assert sorted(i for g in group(versions) for i in g) == list(range(len(versions)))


@given(st.lists(st.text(max_size=80), max_size=5))
def test_any_texts_can_be_grouped(texts: list[str]) -> None:
    versions = [version(text, f"{i}.txt") for i, text in enumerate(texts)]
    groups = group(versions)
    assert sorted(i for g in groups for i in g) == list(range(len(versions)))
    backwards = group(versions[::-1])
    assert [[len(texts) - 1 - i for i in g] for g in backwards] == groups


def test_grouping_a_found_story_again_leaves_it_in_one_piece() -> None:
    versions = folder(**ALL)
    for members in group(versions):
        assert len(group([versions[i] for i in members])) == 1


def test_a_copy_of_an_article_joins_its_story() -> None:
    versions = [*folder(**ALL), version(f.STORM_OSTREL, "copy.txt")]
    assert frozenset({"storm_c", "copy"}) in grouped(versions, group(versions))


def test_larger_stories_come_first() -> None:
    versions = folder(**ALL)
    sizes = [len(g) for g in group(versions)]
    assert sizes == sorted(sizes, reverse=True)


def test_grouping_stops_when_nobody_wants_it() -> None:
    with pytest.raises(Cancelled):
        group(folder(**ALL), should_cancel=lambda: True)


def test_a_few_articles_that_are_nearly_one_story_are_counted_as_one_and_many_are_not() -> None:
    groups = [[0], [1], [2], [3, 4, 5, 6], [7, 8, 9, 10]]
    assert counted_as_one([[0, 1, 2], [3, 4, 5, 6, 7, 8, 9, 10]], groups) == [
        [0, 1, 2], [3, 4, 5, 6], [7, 8, 9, 10],
    ]  # fmt: skip
