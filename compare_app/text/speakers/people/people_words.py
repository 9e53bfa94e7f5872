"""What shows whom an article names, in the words of each language: asked of all languages at once, as the lists of names are."""

from __future__ import annotations

from compare_app.word_lists import Regex, WordLists, Words


class PeopleWords(WordLists, area="people"):
    """What stands right before a name, or right behind it."""

    #: Minister for Culture and Urban Development Ana Ruiz: the office, with the words between it and the name
    in_office: Regex
    #: … of which these stand before names of two words, too, and may be small: not the Mayor of Delby Falls
    small_offices: Words
    #: and former Marlin Ana Ruiz
    led_in: Regex
    #: behind a first name that somebody bears, and not a place: Rosalba came
    acts: Regex
    #: … and behind a surname: Orr, who runs the shelter
    told_of: Regex
    #: the two Haddons: the group `name` without its plural
    family: Regex
    #: Dockworkers Local 418, Ladder Company 12
    numbered: Regex


PEOPLE = PeopleWords()
