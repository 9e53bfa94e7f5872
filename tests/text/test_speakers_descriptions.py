"""Whose a quote is, where what describes a speaker has no comma behind it, holds another name, or is what somebody reads or hears."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

#: A passage, the words that its last quote's speaker is mentioned by, and the speaker's name.
PASSAGES: list[tuple[str, str, str | None]] = [
    ("The plant opened on Monday. Bo Carlin, president and chief executive of Marnholt Commercial Engines said, “This is a wonderful day.”", "Bo Carlin", "Bo Carlin"),
    ("The plant opened on Monday. Bo Carlin, owner of the firm Quill said “I was questioned for an hour.”", "Bo Carlin", "Bo Carlin"),
    ("The raid was lawful. Tor Andell, of Piratverk agrees, claiming that the firm “has clearly misled the police”.", "Tor Andell", "Tor Andell"),
    ("Prices fell. Pete Bockner an analyst for Mill Tabor, commented: “The market now sees it.”", "Pete Bockner", "Pete Bockner"),
    ("The road was closed. Terry Selwyn, Marnholt City Council spokesman, said “The lane is impassable.”", "Terry Selwyn", "Terry Selwyn"),
    ("Scott Marden spoke first. The company president and CEO Louis Gallant said, “Today is a great day.”", "CEO Louis Gallant", "Louis Gallant"),
    ("Scott Marden spoke first. Company chairman and founder Louis Gallant said, “Today is a great day.”", "Louis Gallant", "Louis Gallant"),
    ("“This is a milestone,” said Airbird President and CEO Louis Gallant. The plane flew on.", "CEO Louis Gallant", "Louis Gallant"),
    ("The Delby Times reported that someone familiar with the situation said Marden’s health has “ups and downs”.", "someone familiar with the situation", None),
    ("A person close to the talks said the offer was “insulting”.", "A person close to the talks", None),
    ("The lab is led by Dan Huber. Huber said it works. He is building a program that proposes using kites to inspect bridges. “We have found a way to fly round an area,” he said.", "he", "Dan Huber"),
    ("The kite fell, said Dan Huber. He is working on a program that proposes using kites to inspect bridges. “We have found a way to draw a box around an area.”\n\nHuber went on.", "He", "Dan Huber"),
    ("The deal was cancelled. The premier of the German state of Nordmark remarked that the firm “shows its ugly face”.", "The premier of the German state of Nordmark", None),
    ("The government welcomed it. “It is the best decision for our plants,” said the general secretary of the British union Unita, Tony Woodall.", "Tony Woodall", "Tony Woodall"),
    ("“It is hard to say,” said chief investment officer at Solar Asset Management, Tim Gresham.", "Tim Gresham", "Tim Gresham"),
    ("“It is hard to say,” said the head of research at the bank Norland, Ana Gresham.", "Ana Gresham", "Ana Gresham"),
    ("“We need both sides to stop,” said UNHRA representative Amin Awadi. “Food is scarce.”", "Amin Awadi", "Amin Awadi"),
    ("Haw Parr closed the aquarium. In June, Chan said of the animals he worked with, whom he described as his “band of friends”, “They are so quietly tame.”", "Chan", "Chan"),
    ("Tom Otter is the lawyer. Because Murphy was late he was required to sign an affidavit stating he would “not knowingly violate any law”.", "an affidavit", None),
    ("Joss Fisher spoke in Delby. He found particularly worrisome a statement by the candidate Rudy Giolani in October that “they will never find out what we do next”.", "Rudy Giolani", "Rudy Giolani"),
    ("The denials come as The Watcher ran a report saying that soldiers in the valley are under “huge” pressure.", "a report", None),
    ("General A S Sekhar paid tribute to the fallen saying, “This day is dedicated to them.”", "General", "A S Sekhar"),
    ("Tom Otter argued that it must go because when Murphy came he was to sign an affidavit stating he would “not knowingly violate it”.", "an affidavit", None),
    ("More than 100 economists signed a letter saying the plan “would fail”.", "100 economists", None),
    ("Holt, in a letter saying she was “sad”, resigned.", "Holt", "Holt"),
    ("Bo Carlin, president and CEO of Marnholt Commercial Engines said, “This is a day.”", "Bo Carlin", "Bo Carlin"),
    ("“No,” said economy minister Rainer Bruder. The premier of Nordmark remarked that it “shows its face”.", "The premier of Nordmark", None),
    ("Prime Minister Rainer Bruder left. The premier remarked that it “shows its face”.", "The premier", "Rainer Bruder"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "name"), PASSAGES)
def test_a_speaker_is_found_behind_what_describes_him(text: str, mention: str, name: str | None) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert (speaker.span.of(text), speaker.name) == (mention, name)


def test_what_a_thing_is_commonly_called_is_nobodys_speech() -> None:
    version = version_of("Marden noted that five billion applications, commonly called “apps,” have been bought.")
    assert [quote.kind for quote in version.quotes] == ["scare"]
