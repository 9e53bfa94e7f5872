"""Word differences: what the blocks cover, and when they need no cleaning."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from compare_app.changes.diff import Block, cleaned, diff, may_be_cleaned, merged

WORDS = st.lists(st.sampled_from("abcdef"), max_size=14)


def raw(a: list[str], b: list[str]) -> list[Block]:
    ops = Indel.opcodes(a, b)
    return merged([Block(op.tag == "equal", op.src_start, op.src_end, op.dest_start, op.dest_end) for op in ops])


@given(WORDS, WORDS)
def test_what_need_not_be_cleaned_stays_as_it_is_when_it_is(a: list[str], b: list[str]) -> None:
    blocks = raw(a, b)
    assert may_be_cleaned(blocks, a, b) or cleaned(blocks, a, b) == blocks


def test_a_word_replaced_in_a_sentence_needs_no_cleaning() -> None:
    a, b = ["the", "hall", "was", "closed", "on", "sunday"], ["the", "hall", "was", "shut", "on", "sunday"]
    assert not may_be_cleaned(raw(a, b), a, b)


def test_an_island_between_differences_is_dissolved() -> None:
    a = ["nobody", "ever", "saw", "the", "red", "boat", "there"]
    b = ["some", "fishers", "met", "the", "two", "ships", "here"]
    assert may_be_cleaned(raw(a, b), a, b)
    assert diff(a, b)[0] == [Block(False, 0, 7, 0, 7)]


@given(WORDS, WORDS)
def test_blocks_cover_both_sides_and_alternate(a: list[str], b: list[str]) -> None:
    blocks, _ = diff(a, b)
    assert [k for x in blocks for k in range(x.a0, x.a1)] == list(range(len(a)))
    assert [k for x in blocks for k in range(x.b0, x.b1)] == list(range(len(b)))
    assert all(a[x.a0 : x.a1] == b[x.b0 : x.b1] for x in blocks if x.equal)
    assert all(one.equal != other.equal for one, other in pairwise(blocks))
