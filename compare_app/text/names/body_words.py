"""What stands beside a body's name, in the words of each language."""

from __future__ import annotations

from compare_app.word_lists import Endings, Pattern, Regex, Table, WordLists, Words


class BodyWords(WordLists, area="bodies"):
    """What stands beside a body's name; asked of all languages at once, as the lists of names are."""

    #: what ends the words between an article and the noun: … , the former head of the agency in Dell
    links: Pattern
    #: before a noun behind the name: , a research group
    articles: Pattern
    #: before a noun in front of the name: Morava's biggest lender, Banca Orsa
    led: Pattern
    #: … and between it and the comma: the group behind the march, Open Harbor,
    behind_what: Pattern
    #: … where it is no clerk of the company, Ana Ruiz
    not_before: Pattern
    #: what may follow such a noun
    behind: Pattern
    #: between a noun and the name: a group called Valley Voices United
    called: Pattern
    #: where somebody works: an analyst at Pell Securities, Bo Orr of Relief Now …
    works: Pattern
    #: … also behind a name: Bo Orr of Relief Now
    workplaces: Words
    #: the article before a name
    the: Pattern
    #: who leads or speaks for a body works there, and tells what it is
    leads: Pattern
    #: what is done with companies alone: shares of Corvane, a stake in Corvane, customers of Corvane
    owned_before: Pattern
    #: what only companies have: Corvane's shareholders; people have customers and stores, too
    owns: Pattern
    #: what only they do, in a clause behind the name
    runs: Pattern
    #: … , not `Harkaway shares a house` or `Harkaway's shares`, which may be somebody's
    listed: Pattern
    #: behind a name: what only begins another name, or calls the bearer so: Heron's, a group called Heron
    attribute: Regex
    #: what a body does, behind its name: Orlan Foods has 20 shops
    acts: Pattern
    #: before a name at the head of a sentence
    opens: Pattern
    #: with what a sentence begins before a body's name: But Harrow Council
    opens_sentence: Pattern
    #: bodies that are for something, or on it: the Center for Rural Care
    for_or_on: Pattern
    #: days, which no body is for: Harrow Bank for Friday
    days: Pattern
    #: what names of other endings say of their bearers: Harrow Infirmary
    ends_of: Table
    #: behind a company's name, its legal form in small letters: Corvane plc
    small_forms: Regex
    #: legal forms that a full stop shortens: Corvane Inc.
    abbreviated: Endings
    #: whose department is hardly the Fire Department: Police Chief Orr came
    serving: Regex


BODY_WORDS = BodyWords()
