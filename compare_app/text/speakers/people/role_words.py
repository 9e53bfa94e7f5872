"""How people are told by what they are, in the words of each language: asked of all languages at once, as the lists of names are."""

from __future__ import annotations

from compare_app.word_lists import Endings, Pattern, Regex, Table, WordLists, Words

#: Words of a role that is told by more than its article: the Delby senator, not the senator
MODIFIED = 3


class RoleWords(WordLists, area="roles"):
    """What a role is told by, and what is told of its bearer beside it."""

    #: Whose, and which gender the other one of the couple has: his wife
    spouses: Table
    #: Words made for the occasion, which say what somebody was or is: the award-winning chef, the self-taught farmer
    made_up: Regex
    #: the mother-of-three
    parent: Regex
    #: … as it is written apart: the mother of three
    parent_of: Regex
    #: Behind a name at a sentence's head, what makes its bearer speak: was asked about it, was unmoved
    answers: Regex
    #: Who heads a government, and with which title
    heads: Words
    prime_minister: Regex
    #: Words for somebody who was elected: the Republican
    elected: Words
    #: … and for who works for such
    staff: Words
    #: Who answers whoever asked last: the witness
    answerers: Words
    #: the 34-year-old: the group `age`
    aged: Regex
    #: … and right before a name, over a noun: 34-year-old dancer
    aged_before: Regex
    #: Nouns that tell an age, from which year to which: the pensioner
    ages: Table
    #: People of a country or state: the Swede, the Californian
    peoples: Regex
    #: Behind a mention, what is told of its bearer: , whose place is full
    relative: Regex
    #: … or anything told of a name's bearer, to its end: , a baker from Delby,
    aside: Regex
    #: Before a role that is the subject's own: Orr became the senator
    becomes: Words
    #: Behind a mention, who its bearer is: the group `name` in ` was Councilman Bo Lund, who`
    was: Regex
    #: The article by which somebody comes in without a name: A retired nurse who lives there
    brings_in: Pattern
    #: What is told before roles of somebody who had them once: retired Judge Ana Ruiz
    once: Endings
    #: Behind a name, its bearer's party and place: , a Democrat from Delby
    of_party: Regex
    #: Before a name, whose its bearer is: Holt's spokesman, for Mia Holt,
    owner: Regex
    #: What begins a bishop's style: the Most Rev. Bo Lund
    styled: Words
    #: … and as it stands right before the title
    styled_before: Endings


ROLES = RoleWords()
