"""Numbers that one report makes rounder, or vague, than the other, between sentences of reports written apart. All invented."""

from __future__ import annotations

import pytest

from compare_app.model.version import Version
from tests.changes.making import link_changes, version


def numbers(a: Version, b: Version, beside_a: tuple[int, ...] = ()) -> list[str]:
    """The changes of numbers between the first sentences, as they would be read out."""
    found = link_changes(a, 0, b, 0, beside_a=beside_a).changes
    return [
        f"{c.reason}: {c.a.of(a.text) if c.a else '-'} → {c.b.of(b.text) if c.b else '-'}"
        for c in found
        if c.kind == "number"
    ]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "Prosecutors said Orr used more than $400,000 of the guild's money to pay for a boat and a wedding at Delby.",
            "Orr of the guild spent hundreds of thousands of dollars of other people's money on a boat and a Delby wedding.",
            ["vague: more than $400,000 → hundreds of thousands"],
        ),
        (
            "The Osk ferry firm was fined £18.6 million yesterday over the deaths of eels in the harbour.",
            "Osk harbour: ferry firm fined millions over eel deaths",
            ["vague: £18.6 million → millions"],
        ),
        (
            "The Osk ferry firm was fined £18.6 million yesterday over the deaths of eels in the harbour.",
            "Millions of eels died in the Osk harbour, and the ferry firm was fined.",
            [],
        ),
        (
            "Former treasurer of Osk jailed for nine years over £2.6m theft",
            "Boats, bets and a mill: treasurer of Osk who took £2.5m goes to jail",
            ["replaced: £2.6m → £2.5m"],
        ),
        (
            "The board at Osk said 87% of ferries had been cancelled.",
            "Nearly nine in 10 ferries were cancelled, the Osk board confirmed.",
            ["rounded: 87% → Nearly nine in 10"],
        ),
        (
            "The mills must catch 90 percent of their soot by 2034 or close, the rule of the Osk board says.",
            "The board at Osk had no right to order mills to catch nearly all of their soot or shut down, the judges ruled.",
            ["vague: 90 percent → nearly all"],
        ),
        (
            "The guild pays 70 percent of the cost of a tarred fence, but only one farm in five at Osk has one.",
            "Help is on offer at Osk: the guild will pay most of the bill for a fence.",
            ["vague: 70 percent → most"],
        ),
        (
            "The guild pays 30 percent of the cost of a tarred fence at Osk.",
            "Help is on offer at Osk: the guild will pay most of the bill for a fence.",
            [],
        ),
        (
            "More than two-thirds of the deposits at the Osk bank were above the limit.",
            "Like most of the firms at Osk, the ferry owners had more in the bank than the limit.",
            [],
        ),
        # a sum of which one report alone names the currency; not a count of something
        (
            "And that at a ferry firm which had just told of a loss of 6.4 million!",
            "Without a lender, she said on Monday, the firm cannot bear its loss of more than six million pounds.",
            ["rounded: 6.4 million → more than six million pounds"],
        ),
        (
            "And that at a ferry firm which had just counted 6.4 million passengers!",
            "Without a lender, she said on Monday, the firm cannot bear its loss of more than six million pounds.",
            [],
        ),
        # one number for a range; not an end of what rose from one to the other, nor where the other end stands, too
        (
            "Brokers at Osk put the bill of the ferry firm at between £180m and £260m.",
            "The ferry firm at Osk now faces a bill that brokers say could top a quarter of a billion pounds.",
            ["rounded: £180m and £260m → a quarter of a billion pounds"],
        ),
        (
            "The repair is cheap, the lawsuits are not, said Ines Orr of Osk, who put the whole cost at $2 billion to $3 billion.",
            "That does not count the lawsuits, which Ines Orr of Osk said could bring the cost to $3 billion.",
            ["rounded: $2 billion to $3 billion → $3 billion"],
        ),
        (
            "The governor of Osk would raise the tax on firms from 21 percent to 28 percent.",
            "At Osk she would pay for it by a tax on firms of 28 percent, said the governor.",
            [],
        ),
        (
            "Three of the pilots of Osk were given terms of between six and nine years.",
            "Ines Orr, who led the pilots, got nine years at Osk, and others at least six apiece.",
            [],
        ),
    ],
)  # fmt: skip
def test_what_is_made_rounder_is_told(a: str, b: str, told: list[str]) -> None:
    assert numbers(version(a), version(b)) == told


@pytest.mark.parametrize(
    ("a", "beside", "b", "told"),
    [
        (
            "Orr stole almost £2m from widows at Delby, the court heard.",
            "The £1.9m went on a launch.",
            "Orr was jailed on Friday for stealing £1.9m from widows.",
            ["rounded: almost £2m → £1.9m"],
        ),
        (
            "The mayor ordered dozens of old cranes at Delby to keep lifting.",
            "The 43 cranes were to be sold.",
            "The mayor of Delby ordered 43 cranes that were to be sold to keep on lifting.",
            ["vague: dozens → 43"],
        ),
        (
            "Roughly one in four of the sailors who break a hip at Delby die within a year.",
            "A study found 29 percent more strokes.",
            "Sailors at Delby who took the pill were less likely to break a hip, but 29 percent more likely to have a stroke.",
            [],
        ),
        (
            "The guild may not forbid 18-, 19- and 20-year-olds to buy a crane at Delby, the court ruled.",
            "Nobody under 21 may buy a crane at Delby.",
            "The Delby court struck down the rule of the guild against the sale of cranes to anyone under 21.",
            [],
        ),
    ],
)  # fmt: skip
def test_a_round_number_is_told_although_another_sentence_has_the_exact_one(
    a: str, beside: str, b: str, told: list[str]
) -> None:
    assert numbers(version(a, beside), version(b), beside_a=(1,)) == told
