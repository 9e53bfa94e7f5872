"""Who speaks behind a long description, a place that leads in, or a judgement of several things; and what nobody says."""

from __future__ import annotations

import pytest

from .making import version_of
from .quoting import quotes_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A spokesman based in Delby, Bo Lund, said the firm was “reviewing” it.", "Bo Lund"),
        ("A lawyer hired by Holt, Bob Lund, said it was “a bog.”", "Bob Lund"),
        ("The club's groundsman, a bachelor and, at 71, a marathon runner, Alf Dean, said the pitch was “a bog.”", "Alf Dean"),
        ("“It was chaos,” said the former head of the state's agency and, until last year, its chief engineer, Lyle Baker.", "Lyle Baker"),
        ("“It is a roof,” said the curator, a former seaman who came in 1998 after answering an advertisement, Gideon Marsh.", "Gideon Marsh"),
    ],
)  # fmt: skip
def test_a_name_behind_a_description_that_has_commas_is_who_is_described(text: str, name: str) -> None:
    speaker = version_of(text).quotes[0].speaker
    assert speaker is not None
    assert speaker.name == name


def test_a_name_right_behind_a_noun_for_a_person_is_that_ones() -> None:
    assert quotes_of("A lawyer for the chairman, Bob Lund, said it was “a bog.”")[0][2] == "A lawyer for the chairman"


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("At the meeting the chairman rose and said the vote was “a disgrace.”", "the chairman"),
        ("At the end of the meeting her lawyer rose and said the vote was “a disgrace.”", "her lawyer"),
        ("At the hearing Mia Holt rose and said the vote was “a disgrace.”", "Mia Holt"),
        ("In the weeks after the vote he changed his mind and said it was “a mistake.”", "he"),
    ],
)
def test_a_place_leads_in_without_a_comma(text: str, mention: str) -> None:
    assert quotes_of(text)[0][2] == mention


@pytest.mark.parametrize(
    ("text", "mention", "cue"),
    [
        ("Holt dismissed the charge as “odd,” the Fars news agency reported.", "Holt", "dismissed"),
        ("Holt called it “odd,” police said.", "Holt", "called"),
        ("Citing “softness” in Europe, the company cut its outlook.", "the company", "Citing"),
        ("Blaming “outside agitators,” Mayor Bo Lund imposed a curfew.", "Mayor Bo Lund", "Blaming"),
        ("Shares fell after the company cut its outlook, citing “softness” in Europe.", "the company", "citing"),
        ("Cross-examining, Ana Ruiz, for the defence, told him he was “a fantasist.”", "Ana Ruiz", "told"),
        ("State television showed the bodies and called the dead “terrorists.”", "State television", "called"),
        ("The star of “Desert Wind,” Omar Saleh, said the director, Lena Voss, was “a tyrant.”", "Omar Saleh", "said"),
        ("Holt took the microphone from the woman, who had called the mayor “an ogre.”", "the woman", "had called"),
        ("The first lady said she had “never been happier.”", "The first lady", "said"),
        ("Lund told the court he was lost, before adding: “I had no map.”", "Lund", "adding"),
        ("“Get me a beer,” chimed in a third.", "a third", "chimed"),
        ("“I am not a candidate.” — Gov. Bo Lund of Delby, asked for the ninth time this week", "Gov. Bo Lund", None),
        (
            "“Why should I have to pay for it?” a man in a veterans’ cap demanded.",
            "a man",
            "demanded",
        ),
        ("“Cause of death: hubris,” someone had scrawled on the board.", "someone", "had scrawled"),
        ("“Beautiful, and far too long,” was the verdict of the Sunday Argus.", "Sunday Argus", "verdict"),
        ("‘A shambles from start to finish’ – Sunday Herald", "Sunday Herald", None),
        ("What bankers call “leverage” the rest of us call debt.", "bankers", "call"),
        (
            "The minister was said to have described the plan, in private, as “suicide.”",
            "The minister",
            "to have described",
        ),
        ("The duchess said in a message posted on Instagram: “We are home.”", "The duchess", "said"),
        ("Bo Lund, who in the '70s called his critics “eunuchs,” has mellowed.", "Bo Lund", "called"),
        ("The class of '74 called it “odd.”", "The class of '74", "called"),
        ("“Nothing is forever,” says a sign above the bar.", "a sign", "says"),
        ("More than half (53%) called the service “poor.”", "More than half", "called"),
        ("Some held signs that said “Fired Up.”", "signs", "said"),
        ("“Trains? I’ve heard of them.” – commuter Phil Orr, at Delby", "Phil Orr", None),
        ("“Non mi dimetto”, ha ribadito ieri sera la ministra Elsa Fontana.", "Elsa Fontana", "ha ribadito"),
        ("Fans unfurled a banner reading “£77 for this?” and walked out.", "a banner", "reading"),
        ("Inflation is “yesterday’s problem,” in the view of Bo Lund, an economist.", "Bo Lund", "in the view of"),
        ("Ms. Roe’s e-mail to colleagues read: “We need to be careful.”", "Ms. Roe’s e-mail to colleagues", "read"),
        ("To the victims’ families, the settlement was “an insult.”", "the victims’ families", None),
        ("The diary’s last entry reads, “Tomorrow, the summit.”", "The diary’s last entry", "reads"),
        ("Reached by phone at his home in Delby, Mr. Orr, 78, said only, “I’m eating.”", "Mr. Orr", "said"),
        (
            "Critics were kinder: Bo Lund gave it five stars and declared it “a masterpiece of dread”.",
            "Bo Lund",
            "declared",
        ),
        ("The pilot radioed that he had “zero visibility” and was turning back.", "The pilot", "radioed"),
        (
            "The former minister’s QC, Gordon Orr, told the jury he “could have been a better man”.",
            "Gordon Orr",
            "told",
        ),
        ("« C’est une honte », s’est indignée Sylvie Marchand.", "Sylvie Marchand", "est indignée"),
    ],
)
def test_whose_the_words_are_and_what_tells_so(text: str, mention: str, cue: str | None) -> None:
    quote = version_of(text).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.span.of(text) == mention
    assert (quote.cue.of(text) if quote.cue else None) == cue


def test_a_noun_that_does_not_agree_is_no_verb() -> None:
    text = "Voters described the governor as “honest,” the lowest figure since May."
    assert quotes_of(text)[0][2] == "Voters"


def test_what_somebody_found_holds_for_each_thing() -> None:
    text = "The critic found the soup “thin,” the fish “dry” and the waiters “rude.”"
    assert [speaker for _, _, speaker in quotes_of(text)] == ["The critic"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Members have long complained about so-called “sanctuary cities,” which limit it.",
        "Investors fear what is known on Wall Street as a “death cross,” when the average falls.",
    ],
)
def test_a_name_that_things_have_is_nobody_s_words(text: str) -> None:
    ((_, kind, speaker),) = quotes_of(text)
    assert (kind, speaker) == ("scare", None)


@pytest.mark.parametrize(
    "body",
    ["Tax and Justice Network", "Land and Water Campaign", "Freedom and Privacy Project", "Arts and Humanities Forum"],
)
def test_a_body_for_two_things_keeps_both(body: str) -> None:
    speaker = version_of(f"The {body} said it was “a loophole.”").quotes[0].speaker
    assert speaker is not None
    assert speaker.name == body


def test_markup_is_no_part_of_a_name() -> None:
    speaker = version_of('Rep. <a href="/holt" title="Holt">Jim Holt</a> called it “a bog.”').quotes[0].speaker
    assert speaker is not None
    assert speaker.name == "Jim Holt"


def test_whom_somebody_asks_is_another() -> None:
    text = "“Have you no decency?” Bo Welch asked the senator.\n\n“I’ll ask the questions here,” the senator said."
    speaker = version_of(text).quotes[-1].speaker
    assert speaker is not None
    assert speaker.name is None


def test_what_a_share_of_the_asked_did_so_is_part_of_the_answer() -> None:
    assert quotes_of("Only 9 percent of those polled “strongly” approved of it.") == [(["strongly"], "partial", None)]


def test_a_film_between_its_noun_and_what_it_is_called_is_a_title() -> None:
    text = "Mrs. Orr called the film “Low Tide” “a hoot.”"
    assert quotes_of(text) == [(["Low Tide"], "title", None), (["a hoot."], "partial", "Mrs. Orr")]


def test_who_declines_to_comment_has_not_said_what_stands_before() -> None:
    text = (
        "“We’d stay,” says Ana Roe, 34, whose lease is up in June, “but it is dear.” Her landlord declined to comment."
    )
    assert quotes_of(text) == [(["We’d stay,", "but it is dear."], "direct", "Ana Roe")]


def test_what_is_conceded_is_said_by_whoever_the_clause_names() -> None:
    text = (
        "While Mr. Orr insisted that it had been “beyond doubt,” the chairman, Sir Bo Lund, found that it was “thin”."
    )
    assert [speaker for _, _, speaker in quotes_of(text)] == ["Mr. Orr", "Sir Bo Lund"]


def test_a_shout_that_comes_is_no_title_and_a_name_given_in_capitals_no_sentence() -> None:
    assert quotes_of("“Liar!” came a shout from the gallery.")[0][1] == "direct"
    assert quotes_of("Republicans have branded her “Tax-Hike Tammy.”")[0][1:] == ("partial", "Republicans")
