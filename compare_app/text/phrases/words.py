"""The lists of words that noun phrases are known by, beyond the classes of `Grammar`.

They stand in resources/words, a file a language, in the table `phrases`.
"""

from __future__ import annotations

from compare_app.word_lists import Endings, WordLists, Words


class PhraseWords(WordLists, area="phrases"):
    """Words in small letters where no capital is said to matter."""

    #: Offices in letters that stand behind a name of a place: the local MSP, Ana Ruiz,
    ranks_in_letters: Words
    #: What clauses begin with that tell when, where and why: when Mia Holt rose
    clauses: Words
    #: … and where somebody else is: donde compareció Luis Salas
    elsewhere: Words
    #: With what a stretch between two commas goes on from the clause before: …, and Bo Lund, 38, said
    joints: Words
    #: How an aside tells a stranger's name: a student IDENTIFIED as Bo Lund
    identified: Words
    #: Before the one of whom it is said: EVEN the mayor, Ana Ruiz, said
    singling_out: Words
    #: Where an aside tells somebody is: outside court, Ana Ruiz
    places: Words
    #: Before a role that is another's: Mia Holt, speaking alongside the columnist, Bo Lund, said
    beside: Words
    #: Last month, in March, on Tuesday
    lead_to_times: Words
    #: How an aside begins that tells what somebody is or was: Ana Ruiz, now at the Linden School, said
    now: Words
    #: Small words within people's names: Jan van der Berg
    particles: Words
    #: Offices of something that stand before names, and Halls of Famers.
    offices: Words
    #: What names of bodies end in, behind their members: the People's Party
    bodies: Words
    #: Offices that somebody has besides another: the company president and CEO Mia Holt
    held_besides: Words
    #: What stands before `of` in names of bodies: the Court of Appeals, the Bank of England
    of_state: Words
    #: What stands before `for`, `on`, `against` in names of bodies: the Center for Fair Elections, Mothers Against Guns
    for_something: Words
    #: Nouns right before the name of a body: the trade group Carriers for Delby
    groups: Words
    #: … and what joins the words of such a name.
    group_links: Words
    #: What may stand behind `of` in such names, though it stands before names of people too.
    departments: Words
    #: Whose titles go on with `of`: the Duke of Delby
    noble: Words
    #: Whose bodies there are, besides plurals in -s: the People's Party
    members: Words
    #: What bears the name of a saint: St. Mary's Hospital
    houses: Words
    #: In what nouns for those end who publish: die Nachrichtenagentur
    paper_endings: Endings
    #: What stands for somebody whom an aside names: Another, Ana Ruiz, said
    stand_alone: Words
    #: Past forms that are no participles, so that behind a noun for a person its phrase ends: the chairman ROSE and said
    deeds: Words
    #: What makes a share of a number: 12%, 71 per cent
    shares: Words
    #: Numbers that end a phrase: the mother of three said
    counts: Words
    #: What states have that speaks: Syrian state television
    media: Words
    #: Nouns before nouns for people that could be verbs.
    compounds: Words
    #: `Holt said IN A statement`, `IN RESPONSE`: how, and no part of who
    behind_in: Words
    #: `Holt TO the court`: behind a name they tell of what is done
    beside_what_is_done: Words
    #: What stands behind a first name and a surname, and tells where, when or of what.
    behind_full_names: Words
    #: What is done in court, as a participle that begins a sentence alone
    in_court: Words
    #: Nouns that end as adverbs do: family
    no_adverbs: Words
    #: Shares that are not counted in figures, and what stands before them: more than half
    parts: Words
    before_parts: Words
    #: the first lady, the second officer
    ordinals: Words
    #: What is no name though a sentence begins with it, before a noun for somebody.
    former: Words
    #: What rules behind the name of a party or a people: the Conservative GOVERNMENT
    rules: Words
    #: Times that are surnames, too: LaTonya Weeks
    surnames_of_times: Words
    #: Pronouns and adverbs between a verb and its subject that follows: sagte ihm gestern Holm
    free_objects: Words
    #: Pronouns to which something may be done: a neighbor who saw it called
    done_to: Words
    #: What begins a clause whose verb comes last.
    subordinating: Words
    #: What stresses a subject: Auch Holm sagte
    focus: Words
    #: In what nouns end that are nobody: die Einigung
    abstract_endings: Endings
    #: … but for those that end so and are bodies: die Regierung
    body_endings: Endings
    #: What joins a sentence to the one before, where verbs come second.
    joining: Words
    #: Pronouns that are nothing but subjects.
    subjects: Words
    #: What a verb that came second ends its clause with.
    verb_prefixes: Words
    #: The verb that makes a passive.
    passive: Words
    #: Participles in -en, which infinitives look like.
    participles: Words
    #: small words in names of bodies, behind their first noun: Citizens for the Rule of Law
    within_bodies: Words
    #: small words within a name that began with a capital: Ana de Soto, Omar al Amin
    within_surnames: Words
    #: small words with their capital before a surname at the beginning: Von der Leyen
    leads_surnames: Words
    #: between the adjectives before a name: the tired but smiling Bo Lund
    joins_adjectives: Words
    #: last words of phrases that are nobody: four times, in many ways
    occasions: Words
    #: how a time begins behind a phrase: last week, on Monday
    begins_time: Words


PHRASES = PhraseWords()
