"""What two sentences tell in common, in whatever order and words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare_app.changes.common import concepts_of, in_common
from compare_app.changes.tokens import Token
from compare_app.model.version import Fact

WORDS = st.lists(
    st.sampled_from(["shut", "closed", "bridge", "mayor", "river", "school", "vote", "the", "of", "and"]), max_size=9
)


def line(words: list[str]) -> list[Token]:
    return [Token(10 * k, 10 * k + len(word), word) for k, word in enumerate(words)]


@given(WORDS, WORDS)
def test_the_share_is_a_share_and_the_same_from_both_sides(a: list[str], b: list[str]) -> None:
    share = in_common(line(a), (), line(b), (), "en")
    assert 0 <= share <= 1
    assert share == in_common(line(b), (), line(a), (), "en")


@given(WORDS)
def test_a_sentence_has_all_in_common_with_itself_in_any_order(words: list[str]) -> None:
    assert in_common(line(words), (), line(words[::-1]), (), "en") in (0, 1)


def test_another_word_for_the_same_counts() -> None:
    shut, closed = line(["mayor", "shut", "bridge"]), line(["bridge", "closed", "mayor"])
    assert in_common(shut, (), closed, (), "en") == 1
    assert in_common(shut, (), closed, (), "xx") < 1
    assert concepts_of(("shut",), "xx") == [frozenset()]


def test_what_may_have_changed_counts_only_where_both_have_it() -> None:
    a, b = line(["kelvor", "shut", "bridge"]), line(["norvex", "shut", "bridge"])
    names = [(Fact("name", tokens[0].span, f"name:{tokens[0].form}"),) for tokens in (a, b)]
    assert in_common(a, names[0], b, names[1], "en") == 1
    assert in_common(a, (), b, (), "en") < 1
