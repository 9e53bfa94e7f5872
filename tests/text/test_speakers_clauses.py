"""Whose words are quoted where other clauses stand between: what somebody says he did, whom he speaks of, what tells who it was."""

from __future__ import annotations

import pytest

from .making import version_of


@pytest.mark.parametrize(
    ("text", "name", "cue"),
    [
        ("Arne Bloom said through a spokesman that he had not read the report but that the firm “takes the safety of all seriously.”", "Arne Bloom", "said"),
        ("Arne Bloom told the court that he wrote the report and that the firm “takes the safety of all seriously.”", "Arne Bloom", "told"),
        ("Arne Bloom lashed out at Republicans who oppose the bill, comparing them to “hostage-takers.”", "Arne Bloom", "comparing"),
        ("Bo Orr's Democratic opponent in November, former judge Tina Holm, said the senator was “picking fights.”", "Tina Holm", "said"),
        ("“This is a slap,” state Rep. Carla Hewitt said.", "Carla Hewitt", "said"),
        ("“This is a slap,” state Rep. Carla Hewitt, a Republican, told a local paper.", "Carla Hewitt", "told"),
        ("“This is a slap,” state officials said.", None, "said"),
        ("Ana Ruiz — who runs the shop — said it was “a very long wait.”", "Ana Ruiz", "said"),
        ("Ana Ruiz -- the owner of the shop -- called it “a very long wait.”", "Ana Ruiz", "called"),
        ("Ana Ruiz, who had called it “a lie on top of a lie,” said the family was grateful.", "Ana Ruiz", "had called"),
        ("Bo Lund left. “We waited here,” Lund recalled Ana Ruiz telling him.", "Ana Ruiz", "recalled"),
        ("Bo Lund's remarks, which Ana Ruiz called “cheap and untrue,” angered many.", "Ana Ruiz", "called"),
        ("Bo Lund asks it. “Then why is it there?” Ana Ruiz replies, to cheers.", "Ana Ruiz", "replies"),
        ("Bo Lund asks it. “Then why is it there?” Ana Ruiz countered, holding up the letter.", "Ana Ruiz", "countered"),
        ("Outside court Mrs Ruiz, with Alfie on a new lead, said: “He will stay with me from now on.”", "Ruiz", "said"),
        ("Outside court Ana Ruiz, who was in tears, called it “a very long wait.”", "Ana Ruiz", "called"),
        ("Ana Ruiz is alleged to have called it “a very long wait.”", "Ana Ruiz", "to have called"),
        ("Ana Ruiz was accused of having called it “a very long wait.”", "Ana Ruiz", "having called"),
        ("“We waited here,” said the author and critic, Ana Ruiz.", "Ana Ruiz", "said"),
        ("“We waited here,” said co-owner and head chef Ana Ruiz.", "Ana Ruiz", "said"),
        ("“We waited here,” said residents and their lawyer, Ana Ruiz.", None, "said"),
        ("Speaking on “The Early Hour,” Ana Ruiz, the minister, said it was “a very long wait.”", "Ana Ruiz", "said"),
        ("Speaking on “The Early Hour,” the minister, Ana Ruiz, said it was “a very long wait.”", "Ana Ruiz", "said"),
        ("“We have forty dogs here,” said, with some patience, Ana Ruiz, who runs the shelter.", "Ana Ruiz", "said"),
        ("“We have forty dogs here,” says, laughing, the cook, Ana Ruiz.", "Ana Ruiz", "says"),
        ("“Nobody slept,” said night nurse Ana Ruiz.", "Ana Ruiz", "said"),
        ("Ana Ruiz and Bo Lund said it was “a very long wait.”", "Ana Ruiz", "said"),
        ("The envoy, Lady Thorne, who left in May, called it “odd,” and a member of the board, Bo Lund, called it “a very long wait.”", "Bo Lund", "called"),
        ("Fire Chief Ana Ruiz said the wind had turned.\n\nThe governor called it “a very long wait.”", None, "called"),
        ("Standing beside the coffin, the mayor, Ana Ruiz, told them it was “a very long wait.”", "Ana Ruiz", "told"),
        ("She came with friends, one of whom, Ana Ruiz, said it was “a very long wait.”", "Ana Ruiz", "said"),
        ("A couple who paid £240,000 for their house say it was “a very long wait.”", None, "say"),
        ("Ana Ruiz told the Chamber that she had sent it “within an hour of that.”", "Ana Ruiz", "told"),
        ("La alcaldesa, Ana Ruiz, salió a las nueve y no volvió. Dijo que la obra es «una espera muy larga».", "Ana Ruiz", "Dijo"),
        ("Ana Ruiz sued. Her lawsuit claims it was “a very long wait.”", "Ana Ruiz", "claims"),
        ("The general, Bo Lund, told them that the army, whose pay he had promised to raise, would be “a very long wait.”", "Bo Lund", "told"),
        ("The mayor, Ana Ruiz, said that her rival, who had claimed to know nothing, was “in a very long wait.”", "Ana Ruiz", "said"),
        ("Bo Lund praised the offer, and Ana Ruiz, the treasurer, stood up and called it “a very long wait.”", "Ana Ruiz", "called"),
        ("Bo Lund called it “odd”, and Ana Ruiz, writing in a magazine, went further and denounced it as “a very long wait.”", "Ana Ruiz", "denounced"),
        ("The trust “repeatedly ignored” warnings about a pool, the ombudsman, Sir Bo Lund, has ruled.", "Bo Lund", "ruled"),
        ("Bo Lund spent it on what the chief, Ana Ruiz, insists on calling “a very long wait”.", "Ana Ruiz", "on calling"),
        ("By her own account, the landlord, Ana Ruiz, was “in a very long wait.”", "Ana Ruiz", "By her own account"),
        ("“No,” said Bo Lund, while the member for Osk North, Ana Ruiz, stage-whispered: “A very long wait.”", "Ana Ruiz", "stage-whispered"),
        ("“We waited here,” a former associate, Ana “Sax” Ruiz, testified.", "Ana Ruiz", "testified"),
        ("The boxer, Ana “Sax” Ruiz, called it “a very long wait.”", "Ana Ruiz", "called"),
        ("A woman held a sign that said “Shame”, and Ana Ruiz had sprayed the words “a very long wait” on it.", "Ana Ruiz", "sprayed"),
        ("El alcalde, Luis Pardo, salió. Añadió en rueda de prensa: «No iremos a la reunión».", "Luis Pardo", "Añadió"),
        ("The council “acted unlawfully” when it shut the library, a judge, Ana Ruiz, said yesterday.", "Ana Ruiz", "said"),
    ],
)  # fmt: skip
def test_the_words_are_of(text: str, name: str | None, cue: str) -> None:
    quote = next(q for q in reversed(version_of(text).quotes) if q.kind != "title")
    assert quote.speaker is not None
    assert quote.cue is not None
    assert (quote.speaker.name, quote.cue.of(text)) == (name, cue)


@pytest.mark.parametrize(
    "text",
    [
        "A banner that hung from the bridge read: “Not one more.”",
        "A sign that had been taped to the window said “Closed for good.”",
        "A letter which was found in the car read, “I could not do it any longer.”",
    ],
)
def test_what_words_stand_on_is_told_from_the_place_where_it_is(text: str) -> None:
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == " ".join(text.split()[:2])


@pytest.mark.parametrize("who", ["watchdog", "new study", "housing charity", "think tank"])
def test_the_last_words_of_a_headline_need_no_article(who: str) -> None:
    text = f"Ferry ‘left to rot’ over contract, says {who}"
    (quote,) = version_of(f"{text}\n\nThe ferry has been in the port since May.").quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == who


@pytest.mark.parametrize(
    "hears", ["a court heard", "a panel, chaired by Ana Ruiz, heard", "an inquest in Delby was told"]
)
def test_who_hears_says_nothing(hears: str) -> None:
    (quote,) = version_of(f"A trader “could not stop” betting his clients’ money for years, {hears}.").quotes
    assert quote.speaker is None
    assert quote.kind == "partial"


def test_a_number_of_thousands_is_one_word_of_a_source() -> None:
    text = "Few answered “getting better,” according to a survey of 1,204 adults in Delby."
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text).startswith("a survey of 1,204 adults")


@pytest.mark.parametrize("what", ["friends reveal", "study finds", "watchdog warns", "top doctors say"])
def test_who_stands_before_the_last_verb_of_a_headline_needs_no_article(what: str) -> None:
    (quote,) = version_of(f"Ferry ‘left to rot’ after row, {what}\n\nThe ferry has been in the port since May.").quotes
    assert quote.speaker is not None
    assert what.startswith(quote.speaker.span.of(f"Ferry ‘left to rot’ after row, {what}"))


@pytest.mark.parametrize("what", ["Delby mourns", "crew missing", "neighbours stunned"])
def test_what_happens_at_the_end_of_a_headline_is_no_saying(what: str) -> None:
    (quote,) = version_of(f"Fire at ‘haunted’ hotel, {what}\n\nThe hotel has been closed since May.").quotes
    assert quote.speaker is None


@pytest.mark.parametrize("share", ["71 per cent", "71 percent", "71%", "71pc"])
def test_a_share_of_the_asked_says_what_its_verb_brings(share: str) -> None:
    text = f"Of the 2,300 nurses who replied, {share} said they were “too ill to be there”."
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == share


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Reviewers found the soup “thin” and left early.", "Reviewers"),
        ("Judges considered it “very odd”.", "Judges"),
        ("Police found a note “from a friend” in the car.", None),
        ("Rescuers found the man “hiding in a cupboard”.", None),
    ],
)
def test_what_somebody_finds_a_thing_is_his_word(text: str, mention: str | None) -> None:
    (quote,) = version_of(text).quotes
    assert (quote.speaker and quote.speaker.span.of(text)) == mention


def test_who_tells_which_thing_is_meant_has_not_said_what_it_is() -> None:
    (quote,) = version_of("The “independent” review that they promise will be led by Bo Lund.").quotes
    assert (quote.kind, quote.speaker) == ("scare", None)


def test_what_a_speaker_does_meanwhile_brings_no_other_words() -> None:
    text = "„Früher“, sagt Hannes Ebner und zeigt auf den Hang, „war hier alles Wiese.“"
    (quote,) = version_of(text).quotes
    assert [piece.of(text) for piece in quote.pieces] == ["Früher", "war hier alles Wiese."]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“Give him what he wants,” a man identified by police as Mr. Lund is heard saying.", "a man"),
        ("“Give him what he wants,” a woman dressed as a nun told the court.", "a woman"),
        ("“Give him what he wants,” a guard known only as Sal said.", "a guard"),
        ("“Give him what he wants,” a man accused of theft in Delby has said.", "a man"),
        ("“Give him what he wants,” the mayor shouted at reporters who have waited.", "the mayor"),
        ("“There is no bread,” said, by telephone from the quarter of Bab Amra, a pharmacist.", "a pharmacist"),
    ],
)
def test_what_is_told_of_a_speaker_before_the_verb_is_none_of_his_name(text: str, mention: str) -> None:
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == mention


def test_a_share_chooses_what_it_is_asked_whoever_is_named_before() -> None:
    text = "Asked what they would call Bo Lund, 22 percent of respondents chose “tired.”"
    assert version_of(text).quotes[0].speaker is None


@pytest.mark.parametrize(
    "lead", ["", "Then ", "Yesterday ", "Meanwhile ", "Finally ", "Suddenly ", "Whereupon ", "On Friday "]
)
@pytest.mark.parametrize("who", ["an old man", "the chairman", "Ana Ruiz"])
@pytest.mark.parametrize(
    "deed",
    [
        "rose",
        "got up",
        "took the microphone",
        "looked up from her notes",
        "turned to the cameras",
        "let go of the rope",
    ],
)
def test_whoever_does_something_and_says_something_is_told_without_the_deed(lead: str, who: str, deed: str) -> None:
    text = f"{lead}{who} {deed} and said: “A very long wait.”"
    text = text[0].upper() + text[1:]
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text).lower() == who.lower()


def test_whoever_is_accused_does_not_say_so_by_that() -> None:
    text = "A man accused of theft said: “A very long wait.”"
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == "A man"
