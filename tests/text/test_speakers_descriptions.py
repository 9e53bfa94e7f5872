"""Whose a quote is, where what describes a speaker has no comma behind it, holds another name, or is what somebody reads or hears."""

from __future__ import annotations

import pytest

from tests.text.making import version_of

#: A passage, the words that its last quote's speaker is mentioned by, and the speaker's name.
PASSAGES: list[tuple[str, str, str | None]] = [
    ("The yard reopened in May. Edda Quist, chairwoman and chief engineer of Brannock Shipworks said, “We launch in the autumn.”", "Edda Quist", "Edda Quist"),
    ("The dog was home by dusk. Edda Quist, owner of the kennel Fern said “He came by himself.”", "Edda Quist", "Edda Quist"),
    ("Rents will rise. Lars Fenn, of Havnevern agrees, claiming that the landlord “never asked anybody”.", "Lars Fenn", "Lars Fenn"),
    ("Milk was dear. Ines Tarn a buyer for Quell Dairies, commented: “The cows are not to blame.”", "Ines Tarn", "Ines Tarn"),
    ("The pool is shut. Rolf Acker, Tarnby Town Council spokesman, said “The tiles have to dry.”", "Rolf Acker", "Rolf Acker"),
    ("Edda Quist spoke first. The club president and CEO Viktor Lamm said, “We have a coach.”", "CEO Viktor Lamm", "Viktor Lamm"),
    ("Edda Quist spoke first. Theatre chairman and founder Viktor Lamm said, “We have a roof.”", "Viktor Lamm", "Viktor Lamm"),
    ("“The ice holds,” said Nordbus President and CEO Viktor Lamm. The ferry left.", "CEO Viktor Lamm", "Viktor Lamm"),
    ("The Tarnby Post wrote that someone familiar with the sale said the price was “a joke”.", "someone familiar with the sale", None),
    ("A woman close to the family said the will was “forged”.", "A woman close to the family", None),
    ("The workshop belongs to Jon Brede. Brede said it pays. He is designing a mower that suggests where to cut next. “It learns the lawn,” he said.", "he", "Jon Brede"),
    ("It stalled, said Jon Brede. He is designing an engine that suggests where to cut next. “You draw a line round the lawn.”\n\nBrede waved.", "He", "Jon Brede"),
    ("The levy was dropped. The premier of the island state of Varmo warned that the bank “had lost its head”.", "The premier of the island state of Varmo", None),
    ("The workers were glad. “It is good news for the night shift,” said the deputy head of the Norland union Samhold, Ivar Stad.", "Ivar Stad", "Ivar Stad"),
    ("“Nobody can tell,” said chief risk officer at Quay Street Savings, Nils Aamot.", "Nils Aamot", "Nils Aamot"),
    ("“Nobody can tell,” said the head of lending at the bank Norland, Nina Aamot.", "Nina Aamot", "Nina Aamot"),
    ("“Open the road to the lorries,” said REDAID representative Yusuf Karam. “The flour is wet.”", "Yusuf Karam", "Yusuf Karam"),
    ("Fern Bay shut the kennel. In May, Okafor said of the puppies she had raised, whom she called her “little regiment”, “None of them barks at night.”", "Okafor", "Okafor"),
    ("Nils Aamot argued that it was void because when Brede came late he was to sign a statement saying he would “not speak of it”.", "a statement", None),
    ("He was startled by a warning by the rival candidate Olga Ferm in May that “the wells will be dry by winter”.", "Olga Ferm", "Olga Ferm"),
    ("The protests come as Kanal Fire aired a report saying that patients of the ward were under “constant” watch.", "a report", None),
    ("General A B Rao greeted the crew saying, “You brought every one of them home.”", "General A B Rao", "A B Rao"),
    ("More than 40 bakers signed a letter saying the tax “would sink us”.", "40 bakers", None),
    ("Quist, in a note saying she was “worn out”, stepped down.", "Quist", "Quist"),
    ("“No,” said transport minister Ole Grann. The premier of Varmo replied that it “was a shame”.", "The premier of Varmo", None),
    ("Prime Minister Ole Grann left early. The premier called it “a long day”.", "The premier", "Ole Grann"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "name"), PASSAGES)
def test_a_speaker_is_found_behind_what_describes_him(text: str, mention: str, name: str | None) -> None:
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert (speaker.span.of(text), speaker.name) == (mention, name)


def test_what_a_thing_is_commonly_called_is_nobodys_speech() -> None:
    version = version_of(
        "Quist noted that four in ten shoppers took thin bags, commonly called “whispers,” at the till."
    )
    assert [quote.kind for quote in version.quotes] == ["scare"]
