"""Who speaks where another stands nearer to the quote: in a condition, an aside, a clause that leads in, or under the same surname."""

from __future__ import annotations

import pytest

from .making import version_of


def _last(text: str) -> tuple[str | None, str]:
    quote = version_of(text).quotes[-1]
    assert quote.speaker is not None
    return quote.speaker.name, quote.speaker.span.of(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz, the mayor, said she would stay home unless Bo Lund promised to be “a fair and honest host.”", "Ana Ruiz"),
        ("Ana Ruiz said that it would be a gift if Bo Lund called her “a danger to the town.”", "Ana Ruiz"),
        ("Ana Ruiz said a “culture of fear” had led managers to look away.", "Ana Ruiz"),
        ("Ana Ruiz declined to comment on what Bo Lund was alleged to have said, adding: “We have never met.”", "Ana Ruiz"),
        ("Her rival, former Secretary of State Bo Lund, has said it was “a very long wait.”", "Bo Lund"),
        ("Her brother, retired Marine Lt. Col. Bo Lund, called it “a very long wait.”", "Bo Lund"),
        ("Behind her, Ana Ruiz, her sister, mouthed, “No more,” and left.", "Ana Ruiz"),
        ("Ana Ruiz called her “somebody to watch,” and the Rev. Bo Lund, in a 1981 sermon, accused her of running “a shop with no goods.”", "Bo Lund"),
        ("The letter is from Bo Lund, a doctor and former head of a national family group, who wrote that it “can harm” a child.", "Bo Lund"),
        ("The Hartwell Center said in a statement that its observers had noted “some concerns.”", "Hartwell Center"),
        ("Mayor Bo Lund came. Barrister Ana Ruiz put it to him that his wife had been “extremely fond” of the dog.", "Ana Ruiz"),
        ("“We waited here,” said Deputy Dist. Atty. Bo Lund, standing up.", "Bo Lund"),
        ("“We waited here,” said Asst. U.S. Atty. Ana Ruiz, standing up.", "Ana Ruiz"),
        ("The chief, Ana Ruiz, said that Officer Bo Lund had used “a hold that is taught and permitted.”", "Ana Ruiz"),
        ("Ana Ruiz, a Democrat, rose while the president was speaking of insulin and shouted, “You closed our clinics!”", "Ana Ruiz"),
        ("She left, when Ana Ruiz, a Democrat, rose while the president was speaking and shouted, “You closed our clinics!”", "Ana Ruiz"),
        ("Texts show that Ana Ruiz told the captain to go and, when he protested, answered: “Children are thin.”", "Ana Ruiz"),
        ("One of the four was Councilman Bo Lund, who may run, and who has taken to calling it “Connie's Swamp.”", "Bo Lund"),
        ("“It turns out people can read,” said Democratic state Rep. Ana Ruiz of Delby.", "Ana Ruiz"),
        ("Bo Lund came. Ana Ruiz later said Lund had been speaking “for himself alone.”", "Ana Ruiz"),
        ("Al Pell, 63, is silent. In 2023, when he was asked whether he would support Mr. Bo Lund, he demurred, saying that he was “enjoying the tomatoes.”", "Al Pell"),
        ("Ana Ruiz said that it depended. “On what?” she went on. “On who's asking.”", "Ana Ruiz"),
        ("Commissioner Bo Lund watched on television. Through a spokesman, he said he would wait while “the process” went on.", "Bo Lund"),
    ],
)  # fmt: skip
def test_the_speaker_is_not_who_stands_nearest(text: str, name: str) -> None:
    assert _last(text)[0] == name


def test_who_shouts_in_a_clause_that_leads_in_has_said_it() -> None:
    text = "Bo Lund spoke for an hour. When a woman in the front row shouted, “What about the bridge?” he moved on to trade."
    assert _last(text) == (None, "a woman in the front row")


def test_who_asks_not_to_be_named_is_not_a_later_namesake_of_the_role() -> None:
    text = (
        "“He was a good soldier,” said the lawyer, who spoke on condition of anonymity because the report is secret.\n\n"
        "Bo Lund, a lawyer for the town, disagreed."
    )
    assert _last(text)[0] is None


def test_whom_somebody_tells_something_is_another() -> None:
    text = "In one letter a sales manager, Bo Lund, tells a customer in Delby that it sells well. “Like cake,” the customer writes back."
    assert _last(text) == (None, "the customer")


def test_a_surname_means_who_bore_it_before_another_came() -> None:
    text = (
        "Kayla Orr paid for two lunches. Orr was fired.\n\n“I cried,” Orr told the paper.\n\n"
        "Her mother, Tina Orr, was proud. When Kayla was 7, she gave away her lunch."
    )
    assert _last(text)[0] == "Kayla Orr"


def test_pronouns_behind_an_object_tell_nothing_of_it() -> None:
    text = (
        "Rowley Murdane of Ohio is a congressman. Sen. Carla Ruiz, trailing Murdane in the polls, could not believe her ears. "
        "Ruiz, leading Murdane now, smiled at her aides.\n\nMurdane, a former coach, was calm. “I misspoke,” he told host Carl Bing."
    )
    assert _last(text)[0] == "Rowley Murdane"


@pytest.mark.parametrize("people", ["Kansan", "Iowan", "Minnesotan"])
def test_where_somebody_is_from_is_no_name(people: str) -> None:
    text = f"Sen. Dale Whitcomb accused the others of sulking. “They never came,” the {people} said."
    assert _last(text)[0] == "Dale Whitcomb"


def test_an_office_with_its_place_is_who_alone_is_named_in_the_lines_before() -> None:
    text = (
        "Ana Ruiz and Carl Bing came.\n\nEven candidate Bo Lund got in on the act. At a rally in Delby, the Indiana governor "
        "held up a letter and said, “You have a job with us.”"
    )
    assert _last(text)[0] == "Bo Lund"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It rained. Rival Orlan Airways said it would be “the last to leave.”", "Orlan Airways"),
        ("It rained. Insurer Velland said it was “reviewing the claim.” The cost to Velland is high.", "Velland"),
        ("Northgate Plc will move 700 jobs to Delby, its chief said.\n\nThe bank said it would pay “when rules allow it.”", "Northgate Plc"),
    ],
)  # fmt: skip
def test_a_body_is_named_without_what_it_is(text: str, name: str) -> None:
    assert _last(text)[0] == name


def test_she_is_whom_a_sentence_says_that_she_is() -> None:
    text = "The owner brings the check. She is Darlene Pitre, and her trade fell by a third. “They were here,” she tells him."
    assert _last(text)[0] == "Darlene Pitre"


def test_a_witness_who_is_told_to_be_kin_is_the_witness() -> None:
    text = "The first witness was the dead man's brother, Marc Lund, a surgeon.\n\n“He would not take it,” the witness said."
    assert _last(text)[0] == "Marc Lund"


def test_a_surname_after_new_kin_means_the_kin() -> None:
    text = (
        "One of them was a schoolgirl, Grace Adhola, who was struck on a balcony. Her father, Moses Adhola, a driver, "
        "watched it on television. “People were shouting,” Adhola said by telephone."
    )
    assert _last(text)[0] == "Moses Adhola"


def test_of_several_in_congress_the_one_named_here_is_the_congressman() -> None:
    text = (
        "Rep. Paul Denning asked first.\n\nHe left.\n\nNobody spoke for a long time, and the room was still, as those who had come from far away "
        "had been told that it would be before they were let in by the clerks and the ushers, who stood along the wall in the heat of the day "
        "and looked at the clock above the door, which had stopped, it turned out later, some time before the hearing had begun, so that "
        "nobody in there knew when it would be over.\n\n"
        "Marcus Reddick, a Democrat from Delby, would have none of it. “I want to believe you,” the congressman said."
    )
    assert _last(text)[0] == "Marcus Reddick"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz is the attorney general of Delby. The attorneys general of two states sued, arguing that it was “a very long wait.”",
        "It rained. “We waited here,” the special counsel said.",
        "The president of the union, who is off today, called it “a terrible thing.” In an email, vice president Rosa Teller urged calm.",
        "President Bo Lund's choice to lead it told senators that he could not recall writing messages in which he called it “a casino.”",
        "Ana Ruiz came. One teacher, who asked me to leave out her name, keeps books in Broken Delby. “They hold up the tree,” she said.",
        "It rained. One senator up for reelection next year said he had been there “exactly twice, and briefly.”",
    ],
)
def test_who_has_no_name_speaks_and_nobody_is_named(text: str) -> None:
    assert _last(text)[0] is None


def test_what_is_told_of_the_name_in_marks_is_nobodys_speech() -> None:
    quote = version_of(
        "He is mentioned once, as “the principal,” to whom Bo Lund is said to have promised a summary."
    ).quotes[-1]
    assert quote.speaker is None


def test_a_headline_behind_a_colon_is_nobodys_name() -> None:
    text = "‘It Got Very Quiet’: Survivors Describe Horror Of Delby Disaster\n\nIt rained on Monday."
    quote = version_of(text).quotes[0]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.span.of(text)) == (None, "Survivors")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bo Lund, whose program is heard in Delby, read the tweet to all. “Check your wallet,” the host said.", "Bo Lund"),
        ("Dennis Skelton leapt to his defence. The veteran Left-winger said Mr Keith Brannigan was a good man. He blamed “a system designed by toffs.”", "Dennis Skelton"),
        ("Secretary Dana Whitlow called it “a victory,” and President Victor Hale, on his way out, said that he had watched. “I called,” he said.", "Victor Hale"),
        ("Mitch Carver accused them of “holding children hostage,” and his colleague Craig Blevins suggested that they be fired. “Reagan did it,” he said.", "Craig Blevins"),
    ],
)  # fmt: skip
def test_a_pronoun_or_a_role_goes_on_with_who_spoke_last(text: str, name: str) -> None:
    assert _last(text)[0] == name


def test_an_office_at_the_top_is_who_holds_it_by_title_in_the_next_paragraph() -> None:
    text = (
        "An Iowa congressman who has promised voters that he’ll protect Delby told donors that cutting it is “the whole game.”\n\n"
        "Rep. Bo Lund (R-Iowa), who faces a race, made the remarks in July."
    )
    assert _last(text) == ("Bo Lund", "An Iowa congressman")


RALLY = "Republican nominee Jack Thorn attacked Democrat Anne Dell at a rally on Monday.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sen. Carl Holm, R-Ohio, met Rep. Ana Ruiz, D-Iowa, on Monday. “It went well,” the Iowa Democrat said.", "Ana Ruiz"),
        ("Sen. Carl Holm, R-Ohio, met Rep. Ana Ruiz, D-Iowa, on Monday. “It went well,” the Ohio Republican said.", "Carl Holm"),
        ("Vice President Bo Orr spoke for President Carl Holm. “He is fine,” the vice president said.", "Bo Orr"),
        (RALLY + "“He is a liar,” the Democratic candidate told CNN.", "Anne Dell"),
        (RALLY + "“She is a liar,” the GOP nominee said.", "Jack Thorn"),
        (RALLY + "“He is a liar,” the former secretary of state told CNN.", None),
        ("It rained. “We waited here,” said FBI Special Agent in Charge Ana Ruiz.", "Ana Ruiz"),
    ],
)  # fmt: skip
def test_parties_places_and_ranks_tell_two_apart(text: str, name: str | None) -> None:
    assert _last(text)[0] == name


def test_what_is_called_by_a_name_says_no_title() -> None:
    quotes = version_of(
        "Dell made an album called Small Hours for them and a single, “Paper Moon Motel,” that she hates."
    ).quotes
    assert [quote.kind for quote in quotes] == ["title"]
    assert _last("A report called Orr “reckless and wrong.”")[1] == "A report"
