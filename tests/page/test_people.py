"""Whom a story names, to choose a speaker from."""

from __future__ import annotations

from dataclasses import replace

from compare_app.model.version import Fact, Mention, Quote, Version
from compare_app.page.people import people
from tests.ui.builders import find, story, version


def told(text: str, names: list[str], speakers: list[str]) -> Version:
    made = version([[text]])
    facts = tuple(Fact("name", find(text, name), f"name:{name.lower()}") for name in names)
    quotes = tuple(Quote((find(text, "So it was"),), "direct", Mention(find(text, who), who)) for who in speakers)
    return replace(made, facts=facts, quotes=quotes)


def test_who_speaks_most_comes_first_and_everybody_once():
    text = "So it was, said Ada Holt. Superintendent Ada Holt met Piet Karsen and Karsen in Brenn near Port Brenn."
    one = told(
        text, ["Superintendent Ada Holt", "Brenn", "Port Brenn", "Piet Karsen"], ["Piet Karsen", "Ada Holt", "Ada Holt"]
    )
    assert people(story([one], [])) == ("Ada Holt", "Piet Karsen", "Port Brenn")
    assert people(story([version([["Nobody."]])], [])) == ()


def test_who_wrote_an_article_and_for_whom_is_not_proposed():
    made = version([["By Mia Torvald, Harle Morning Post"], ["Ada Holt came."]], roles={0: "byline"})
    names = ("Mia Torvald", "Harle Morning Post", "Ada Holt")
    facts = tuple(Fact("name", find(made.text, name), f"name:{name.lower()}") for name in names)
    assert people(story([replace(made, facts=facts)], [])) == ("Ada Holt",)
