"""The lists of words that tell a title, a slogan or a term from speech.

They stand in resources/words, a file a language, in the table `strings`.
"""

from __future__ import annotations

from compare_app.word_lists import Endings, Pattern, WordLists, Words


class StringWords(WordLists, area="strings"):
    """Words in small letters where no capital is said to matter."""

    #: Words that a share of the asked chose: 34 percent “strongly agree”
    shares: Words
    #: What explains the term before it: “shrinkflation,” in which packages get smaller
    explains: Pattern
    #: What the string behind it is kept at arm's length by: so-called “experts”
    at_arms_length: Pattern
    #: … though somebody may say it: he used the word “green”
    words_as_words: Pattern
    #: Verbs and nouns by which a sentence that ends in a colon announces somebody's words: said in a statement:
    announces: Words
    #: Who speaks of himself, as a subject.
    of_self: Words
    #: … and in any case: the writer of an article, outside of quotes
    narrator: Words
    #: Words of dialects that are cut short at their end, where an apostrophe closes nothing: the cheek o’ them
    cut_short: Words
    #: “For the bridge,” came the reply: what speech does where nobody is named
    comes: Words
    #: With what a clause goes on that is no description of whoever was named before the comma
    joins: Words
    #: Who calls a thing by a word of the trade: Doctors call these places “maternity deserts”
    trades: Words
    #: What companies do with figures that have a name in the trade: reported “adjusted” earnings
    reports: Words
    #: What stands before `de` without an article and is nobody's office: loin de là
    before_de: Words
    #: What begins an attribution inside a sentence: as Holt put it
    asides: Words
    #: What people do with programs, right before their names: who hosts “The Hour,”
    shows: Words
    #: What stands before the name of where something is said, besides `on`: in an interview with “Meet the Folks,” Holt said
    within: Words
    #: … and where an outlet is spoken to: told “Dateline”
    told: Words
    #: What is done on a program that has one word for its name: appearing on “Nightwatch,”
    airs: Words
    #: In what verbs of the past end where no list has them: — пошутил тренер
    past_endings: Endings
    #: What is done to works, right before their titles: wrote “The River Bottom,”
    makes: Words
    #: Verbs of the clause that says whose the words before it were
    tells_whose: Words
    #: … and which tell so only where a clause ends the paragraph, or a full name follows: complained Rita Shaw
    tells_whose_too: Words
    #: What makes the string behind it a part of a phrase: the “coup”
    articles: Words
    #: offered “sincere condolences” to the family: what follows is no noun that the string describes
    hangs_on: Words
    #: Nouns before a title or a name: the film “Low Tide”, die Agentur „Bote“
    title_nouns: Words
    #: Works, whose titles stand behind a comma or an owner: her memoir, “A Life in Mud”
    works: Words
    #: What stands before whoever owns a programme: on the BBC's “Sunday”
    on_air: Words
    #: What a string before it is written on or shouted as, and no title: the “Clean Air” slogan
    slogan_nouns: Words
    #: Verbs that give a name to somebody or something.
    naming: Words
    #: … behind which a single word is a name: Holt called the ferry “Candy”
    calls: Words
    #: What signs and crowds do; what they bear or shout in capitals is no title.
    reads: Words
    #: What a thing does with words on it: a lectern that bore the words “Truth Over Fear.”
    bears: Words
    #: What is done with pictures and their captions.
    posts: Words
    #: What titles write in small letters.
    small_in_titles: Words
    #: Nouns before titles that may end as speech does: unter dem Motto „Mehr Licht!“
    mottoes: Words
    #: In what nouns before titles end: die Tageszeitung „Bote“
    title_noun_endings: Endings
    #: What papers do: schrieb „Der Bote“
    writes: Words
    #: Behind a name: im „Adler“ genannten Haus
    named: Words
    #: What brings words in capitals that are written or shouted, and no title
    worded: Words
    #: Who or what is given a name: They call him “Gerald.”
    whom: Words
    #: What stands before words that somebody used, and before no title: `der Vorwurf „…“`.
    words_for_words: Words
    #: Articles, and what takes their place before a title: `im „Boten“`.
    leads_to_title: Words
    #: What words stand on: a “Clean air now” placard
    bearers: Words
    #: … and how: a box labeled “Fragile”
    bearing: Words
    #: What stands before such a word where nothing bears the words: was labeled “a liar”
    be: Words


STRINGS = StringWords()
