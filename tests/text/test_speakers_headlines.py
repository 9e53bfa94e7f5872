"""Who says what stands in single marks in a headline, where nouns have no articles and passives no helper."""

from __future__ import annotations

import pytest

from .making import version_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Hospital ‘failing’ dementia patients, says charity", "charity"),
        ("Council ‘ignored’ fire warnings, says residents’ group", "residents’ group"),
        ("Toll road ‘will cost £4bn’, warns think tank", "think tank"),
        ("Trains ‘worse than ever’, admits rail boss", "rail boss"),
        ("Mum's fury after school brands son's packed lunch 'unhealthy'", "school"),
        ("Council accused of ‘burying’ report", None),
        ("Minister urged to sack ‘shameful’ aide", None),
        ("Minister told to ‘get a grip’ over rail chaos", None),
        ("Drivers warned of ‘treacherous’ conditions", None),
        ("‘Arrogant’ bankers blamed for crash", None),
        ("Orr ‘very relaxed’ about by-election defeat", "Orr"),
        ("Cyclists ‘should pay road tax’, says Tory peer", "Tory peer"),
        ("Cyclists ‘should pay road tax’, Tory peer says", "Tory peer"),
        ("Minister ‘lied to Parliament’, leaked memo shows", "leaked memo"),
        ("‘Brainwashed’ teenager flees to join militants, family say", "family"),
        ("Harry and Mia ‘overwhelmed’ by welcome", "Harry and Mia"),
        ("Tory MP branded ‘a disgrace’ for sleeping through debate", None),
        ("Police warn of ‘dangerous’ man on the run", "Police"),
        ("Police chief defends officers over ‘heavy-handed’ arrest", None),
    ],
)
def test_a_headline_tells_who_says_it(text: str, speaker: str | None) -> None:
    (quote,) = version_of(text).quotes
    assert (quote.speaker.span.of(text) if quote.speaker else None) == speaker


def test_what_a_headline_is_about_is_no_verb() -> None:
    text = "Moretti on title hopes: ‘We are not even thinking about it’"
    (quote,) = version_of(text).quotes
    assert quote.speaker is not None
    assert (quote.speaker.span.of(text), quote.cue) == ("Moretti", None)


def test_one_word_before_a_colon_is_somebody_where_the_article_names_him() -> None:
    headline, body = "Kerrigan: Deal is ‘dead’", "Ana Kerrigan told reporters on Monday that she would vote no."
    (quote,) = version_of(f"{headline}\n\n{body}").quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Kerrigan"
    assert version_of(f"Syria: Rebels ‘close to victory’\n\n{body}").quotes[0].speaker is None


def test_what_somebody_says_of_himself_behind_a_colon_is_direct() -> None:
    assert [quote.kind for quote in version_of("Ex-Marine: ‘I followed orders’").quotes] == ["direct"]
