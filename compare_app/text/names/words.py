"""The lists of words that names are known by: titles, what bodies and places are called, what is nobody's name.

They stand in resources/words, a file a language, in the table `names`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from compare_app.word_lists import Endings, Pattern, Regex, Several, Table, WordLists, Words


class NameWords(WordLists, area="names"):
    """Words in small letters where no capital is said to matter."""

    #: What names stand behind that are nobody's: the charity Bright Wells.
    things: Words
    #: Words for several people, which stand before the name of a body, too: the farmers' union Green Acre.
    several_people: Words
    #: Who makes things is a company: the chip maker
    makers: Words
    #: What a name says of its bearer by this noun in it: Harrow Bank, Ministry of Health
    body_nouns: Words
    #: Nouns for whole bodies that only an apposition or a noun before the name tells.
    told_body_nouns: Words
    #: … and that explain a name beside which they stand: Relief Now, a charity
    apposed_body_nouns: Words
    #: Bodies of the state, which are agencies one and all.
    state_bodies: Words
    #: Bodies that people form, which are groups; a company is one too.
    group_nouns: Words
    #: Words for companies of one kind, which articles put for one another; the first of each line says which. Names end in them, too: Delby Power.
    kinds_of_company: Words
    #: Nouns that an article puts for a company, whatever it makes.
    companies: Words
    #: With what companies' names end: Orlan Foods, Corvane Inc
    company_ends: Words
    #: What begins names that end as a body's does, and are none: the European Union, a credit union, the Biden administration
    no_bodies: Words
    #: What ends companies' names for which the first word may stand alone: Brandt for Brandt Industries
    short_company_ends: Words
    #: Legal forms of companies, with their capitals: Veldhorn NV
    company_forms: Words
    #: What ends names of bodies, places and ships, and is hardly ever a surname.
    institution_ends: Words
    #: … and is a surname as well: there a word that is no first name must stand before.
    institution_ends_too: Words
    #: What follows a general that is nobody: General Motors.
    behind_general: Words
    #: Nouns beside which somebody is named by a first name alone: his wife, June. The dog is there to be nobody.
    kin: Words
    #: … of which these are no people
    kin_of_none: Words
    #: What leads in a first name that stands for somebody alone; `whose`, `given` or `own` is the pronoun: give only her first name, Peg
    first_name_alone: Regex
    #: With what a mention by title and surname begins: Mrs. Abernathy
    surname_addresses: Endings
    #: Small words within people's names: Jan van der Berg
    particles: Words
    #: Months and seasons that are names of people, too: April Dorn
    month_names: Words
    #: First names that women and men have, and that are months besides.
    month_forenames: Words
    #: Offices in letters, behind a party: the Labour MP Ana Ruiz
    seats: Words
    #: What begins names, and sentences as well: the bank, First Delby Trust, said
    ordinals: Words
    #: What tabloids put before surnames, besides words for people.
    epithets: Words
    #: A run of capitals with such a word in it is nobody's full name: Harrow Vale Rovers
    no_person: Words
    #: … but for those that are common surnames: Joan Lake, Sen. Ana West
    surname_places: Words
    #: Bodies with names like people's that no such word tells.
    set_bodies: Words
    #: How names of towns and churches begin: St. Anna, San Pedro.
    places_begin: Words
    #: States, with which nobody's full name ends but behind a first name: Radio Iowa
    states_last: Words
    #: … and what stands within names of places: Sault Ste. Marie
    places_within: Words
    #: Behind a word of places, what shows that it is somebody's surname: Lake told the board
    bearer_speaks: Pattern
    #: With what a mention begins that is nobody's name by itself: University officials
    no_names: Words
    #: Other words for somebody just named; they say what the person is, not who: `the Republican`, `the 34-year-old`, `the midfielder`.
    variations: Words
    #: Offices for whose bearers news has many other words.
    offices: Words
    #: States and seats of government that speak: nobody is meant by `she` after them.
    states: Words
    #: Bodies, which nobody is: outside court, Ana Ruiz
    bodies: Words
    #: Nouns for people and bodies that speak, besides those that end as `role_endings` say.
    roles: Words
    #: What nouns for people end in: manager, scientist
    role_endings: Endings
    #: … and words with such an ending that are nobody: number, paper
    no_roles: Words
    #: What makes a noun for somebody one for another: the sous-chef is not the chef
    lesser: Endings
    #: … by a word of its own: vice president
    lesser_words: Words
    #: … with it, where it is none before other roles: a junior minister is no minister, a junior senator is one
    lesser_pairs: Endings
    #: In what fathers' names end, which Russian full names have in their middle
    patronymics: Endings
    #: In what places end that an office is of, where no article tells: мэр Липова
    place_endings: Endings
    #: The commonest surnames of China, Hong Kong, Taiwan, Singapore, Korea and Vietnam, as English writes them.
    surnames_that_come_first: Words
    #: Titles and roles that stand before names: Mr. Orr, Prime Minister Ana Ruiz
    titles: Words
    #: Surnames that are titles too: Larry King, Ana Bishop.
    surname_titles: Words
    #: How clergy and judges are styled before their names, with the article that no paper's name has: the Rev. Ana Ruiz
    styles: Endings
    #: “That's Gus”: words with an apostrophe that a sentence begins with
    contracted: Regex
    #: Said Kowalski, with a shrug: “
    announcing: Words
    #: Titles that are first names before one other name: Nan Orr, Sen. Nan Orr.
    forename_titles: Words
    #: Titles as they are written with a full stop, with their capital.
    short_titles: Words
    #: … and other words whose full stop is their own.
    short_words: Words
    #: The role that a title in short stands for; none for Mr. and Ms.
    role_of_title: Table
    #: What else the bearer of a title is called: the Rev. Ana Ruiz, the pastor.
    also_called: Several
    #: Forms of address and what they say as English ones do, with their capital: Mme, Mrs.
    addresses: Table
    #: In what roles end that are made of two words: headmaster, alderwoman
    role_ends: Words
    #: … and what they end in besides an ending of their gender or number: Regierungssprecherin
    role_stems: Words
    #: What stands before the name of a body, and in none: Rival Orlan Airways
    before_bodies: Words
    #: Of titles, those that only begin one.
    title_fields: Words
    #: … and those that stand before much else: the Republican Caucus, the White House, the U.S. Open
    half_titles: Words
    #: English roles made with -man; most words so made are surnames: Freeman, Tillman.
    men: Words
    #: What departments of two fields are called first: the Housing and Urban Development secretary
    departments: Words
    #: … and who heads them
    field_heads: Pattern
    #: Names with small words in them that no word tells so: Doctors Without Borders
    set_names: Words
    #: Small words within names of bodies: Institute of Health and Care
    links: Words
    #: Particles that are written with the name behind them: al-Amin
    joined_particles: Endings
    #: With what names of armed forces end: the U.S. Marine Corps
    forces: Words
    #: Names of two fields, and of places, within names of bodies: the Fish and Wildlife Service
    joined_fields: Pattern
    #: Common words that are bodies where they have an article and a capital: the Army, the Treasury
    one_word_bodies: Words
    #: With what movements' names end, and no person's: Clean House Now
    movement_ends: Words
    #: What stands in movements' names between who they are and what they are against: Anglers Against Dams
    opposed: Words
    #: What titles of two parts are made of.
    title_parts: Words
    #: What stands behind a noun in a body's name: Carriers for Delby
    body_links: Words
    #: Names of companies that end as what somebody owns does: Moody's
    with_apostrophe: Words
    #: Between two things that a body is for, and before them: Center for the Law and Policy
    field_joints: Words
    field_articles: Words
    #: What stands behind names: Sinead Quirke TD.
    letters: Words
    #: Ranks and offices in letters: of British police officers, members of parliaments, prosecutors, managers; in small letters they are parts of names.
    ranks: Words
    #: Titles and nouns of men.
    male_words: Words
    #: Titles and nouns of women, besides those in -woman.
    female_words: Words

    @cached_property
    def kind_of(self) -> Mapping[str, str]:
        """The kind of company that each noun is put for."""
        return {noun: line.split()[0] for line in self.kinds_of_company for noun in line.split()}


NAMES = NameWords()
