"""What shows somebody without a name, in the words of each language: asked of all languages at once, as the lists of names are."""

from __future__ import annotations

from compare_app.word_lists import Regex, WordLists, Words


class StrangerWords(WordLists, area="strangers"):
    """Most patterns are held against the head of a sentence; the group `noun` is the word for the person."""

    #: A man sat on the curb.
    somebody: Regex
    #: Gerner, 45, got out; Gerner, the spokesman, confirmed it: `name`, and what he is in `role` where it is told
    by_surname: Regex
    #: A furious soap star has blasted her council: the phrase alone
    lead: Regex
    #: behind a name: who said something before goes on
    goes_on: Regex
    #: … behind a name at the head of a paragraph, with the `role`: , chief executive of the trust
    told_at_head: Regex
    #: Lund's mother, his wife: known by their bond to another
    relative: Regex
    #: One of several people just spoken of: Another laughed.
    another: Regex
    #: One, who has worked there for years, said that
    one_of_many: Regex
    #: One of the women said that
    one_of_gender: Regex
    #: … of which these are women
    women: Words
    #: “He never sat down,” right before a pronoun: the group `who` is the one spoken of
    spoken: Regex
    #: … of which these are a woman
    of_her: Words
    #: The clerk shook his head: `kind` may be a word before the noun, `present` a verb of today
    trade: Regex
    #: who asked not to be named, speaking on condition of anonymity
    anonymous: Regex
    #: Who presides, whom nobody names: Madam Speaker rose.
    presides: Regex
    #: a call from a woman who, as she put it, was lost
    unnamed: Regex
    #: one of its judges complained about what he called
    one_of_several: Regex
    #: whose mother: without a name
    kin_of: Regex
    #: A driver who would give only her first name, Peg,
    named_later: Regex
    #: Her husband agreed: the group `bond`, where no name follows
    spouse: Regex
    #: His mother, Ana Orr: right behind the noun
    name_follows: Regex


STRANGERS = StrangerWords()
