"""The lists of words that attribution is known by, beyond the verbs of `Grammar`.

They stand in resources/words, a file a language, in the table `speakers`.
"""

from __future__ import annotations

from compare_app.word_lists import Endings, WordLists, Words


class SpeakerWords(WordLists, area="speakers"):
    """Words in small letters where no capital is said to matter."""

    #: What a writer calls words just quoted: “...,” a phrase that the council dropped
    words_for_words: Words
    #: Names of bodies end so, of which words are: the Delby County Sheriff's Office
    offices: Words
    #: Before words that somebody reports from another: police told the Courier
    tells: Words
    #: What goes on with a subject and brings a verb of its own.
    relatives: Words
    #: `se queja Marta`, `s'indigne Anne`: before the verb itself.
    reflexives: Words
    #: In what the participles of such verbs end: s'est indignée Anne Roux
    reflexive_endings: Endings
    #: What ends a clause whose helper came before: musste Holm einräumen
    infinitives_of_saying: Words
    #: What begins an aside with somebody else in it: along with Orr, Lund left
    along: Words
    #: Right before a string, its verb, whatever comes after: signs that read “Clean air now,” protesters marched
    reads: Words
    #: Feelings, which nobody tells but whose they are.
    own_mind: Words
    #: … and what stands before them: ‘very sorry’
    how_felt: Words
    #: Participles of passives that tell of whom the words are said, and not who says them: has been accused of “theft”
    told_of: Words
    #: Verbs whose object stands right behind them, and not `of`: the council accused of “theft”
    charged: Words
    #: … and not `to`: the minister told to “get a grip”
    bidden: Words
    #: … and not `for`: bankers blamed for crash
    judged: Words
    #: What others say of somebody who said something: is alleged to have called
    hearsay: Words
    #: Who claims is not told: hit back at claims she “stole” it; interrupts to say that it is “a journey”
    claims: Words
    #: What is done with words that others offer: 40 percent chose “never”
    chose: Words
    #: What takes a claim of nobody's: to say that it is “a journey”
    saying: Words
    #: What a desk puts before a headline: EXCLUSIVE: ‘
    labels: Words
    #: Who asks in an interview: When I asked her, she laughed. “…”
    askers: Words
    #: Subjects of verbs of saying that are nobody: it said that, there was
    nobody: Words
    #: Others' words reach the subject: She was greeted with “my dear”
    addressed_with: Words
    #: Verbs of asking somebody, whose answer follows.
    asked: Words
    #: What a question begins with that is asked so.
    questions: Words
    #: In what words end that judge an answer instead of giving it: her claim was rejected
    participle_endings: Endings
    #: Subjects that are nobody, of what is done before somebody speaks.
    nobody_who_does: Words
    #: What stands between a verb and its words: called himself “a farmer”
    selves: Words
    #: What brings an infinitive whose subject is its own: was able to call it “theft”
    before_infinitives: Words
    #: made it clear that
    makes: Words
    #: What a participle stands behind that leads in the rest: before commenting
    leading: Words
    #: Between be and its participle it says itself that somebody is quoted: was heard saying
    heard: Words
    #: what she INSISTS on calling “change”
    insists: Words
    #: WANTED to know whether
    wants: Words
    #: … and whoever asks hard: PRESSED an official on why she had “sat on her hands”
    presses: Words
    #: By her own ACCOUNT, Holt was “cruel”
    own_accounts: Words
    #: found the soup “thin”
    finds: Words
    #: … of what is known already: THE soup, IT
    definite: Words
    #: What takes no words as its object: had put “politics first”
    puts: Words
    #: compared it to “theft”
    likens: Words
    #: brushed it off as “noise”
    takes_as: Words
    #: invited them to “look again”
    invites: Words
    #: talked of “theft”
    talks: Words
    #: What somebody thinks or feels, and says only where nobody else says so: they felt “ignored”
    minds: Words
    #: What is done more than said: said that she considered it “a gift”
    does: Words
    #: What is said behind it, or only a way: he goes there on Sundays
    goes: Words
    #: Before a verb of what somebody need not have said: parents COULD request it
    possible: Words
    #: … and verbs of what somebody does about something: students RESPOND to the book
    reacts: Words
    #: Who runs for a party: the Democratic nominee
    candidates: Words
    #: What begins a clause of what may never be: unless Holt promises “a fair hearing”
    conditions: Words
    #: Before a participle that tells how or when the subject does something: began BY calling it “a bog”
    manner: Words
    #: What begins a clause that tells what somebody else says or thinks: was not surprised by WHAT he had said
    subordinates: Words
    #: expects the bank to be “patient”
    attitudes: Words
    #: Helpers whose verb ends the sentence, and may be any: hatte den Plan „gut“ genannt
    helpers: Words
    #: der Meinung, dass
    opinions: Words
    #: … and the verb before: ist der Meinung
    be_of_opinion: Words
    #: geht davon aus, dass
    goes_in_opinion: Words
    #: What a paper itself has found out: Holt called it “a joke”, the Courier can reveal
    found_out: Words
    #: someone FAMILIAR with the matter
    near_to: Words
    #: In what somebody is heard: a clip of Holt saying
    recordings: Words
    #: … and what these do: a video SHOWS the mayor telling her
    records: Words
    #: put the blame on “the wind”
    puts_words: Words
    #: ended her speech with “God bless you”
    ends: Words
    #: used the words “God bless you”
    uses_words: Words
    #: What comes from who wrote or said it: a note from Holt
    sent: Words
    #: Pronouns of whom something is done to.
    objects: Words
    #: In what nouns for people end that have been told of: ministern
    definite_endings: Endings
    #: In what nouns for several people end.
    plural_endings: Endings
    #: What makes a passive.
    be: Words
    #: … in French
    be_french: Words
    #: Participles of passives whose subject speaks: was quoted saying
    spoken_of_self: Words
    #: In what participles end.
    passive_endings: Endings
    #: replied by email, said by phone, answered by shrugging
    means: Words
    #: First names that are places, teams or months too
    places_too: Words
    #: Nouns for what somebody says: his claim that
    utterances: Words
    #: … and for what many shout: chants of “Clean air”
    cries: Words
    #: Whose it is, as a pronoun.
    owners: Words
    #: What follows such a noun and brings the words.
    goes_on: Words
    #: was his reply
    is_was: Words
    #: said in her letter
    where: Words
    #: Verbs whose forms are nouns as often, and need a subject right before them: the report, a call
    noun_too: Words
    #: Verbs that do nothing but say.
    says: Words
    #: What companies do whose names end as an owner's does: Kohl's said
    of_companies: Words
    #: the worker claims that, the nurse claims in papers
    tells_what: Words
    #: What somebody is heard doing: recalled her saying; no nouns, as her rating and her writing are.
    heard_saying: Words
    #: Verbs whose forms are no nouns, whatever stands before: the man who called it in said
    no_nouns: Words
    #: What makes `called` something else: called off, called up
    called_off: Words
    #: What is written beside a thing that is sent, besides notes: with the words “love and rage”
    beside_sent: Words
    #: what stands over or under a picture that somebody posts: above the CAPTION
    placed: Words
    #: Verbs behind which a thing stands and no clause: who supported the ban
    takes_no_clause: Words
    #: What somebody does about what others call by a word of theirs: defends officers over “heavy-handed” arrest
    stands_by: Words
    #: What somebody does about words of his own: apologized for her “tears” remark
    owns_up: Words
    #: What is done to somebody for what he said: mocked him for calling it “a sham”
    blames: Words
    #: What leads a sentence in with what another has said: Asked about Holt's charge that he was “unfit,” Orr laughed
    about_another: Words
    #: What verbs of saying have behind them: “Nonsense,” chimed in a third
    chimes: Words
    #: Nouns that end as verbs do: the Fars news agency
    ends_as_verbs: Words
    #: What papers and figures do at a headline's end: leaked memo shows
    shows: Words
    #: Whom a share is of: 9 percent of those polled
    polled: Words
    #: What begins a clause that the one behind it is set against: While Orr insisted that it was “fair,” Holt found
    concedes: Words
    #: What somebody does who says nothing: declined to comment
    declines: Words
    #: Verbs that say something before `back` and `out` alone: she hit back
    strikes: Words
    #: what the agency calls a “flexible offer”
    names: Words
    #: Participles behind a noun that has the string for its name: a film called “Low Tide”
    naming: Words
    #: What brings the words of somebody else: recalled her saying
    hears: Words
    #: Subjects of many, besides plurals: most say
    several: Words
    #: What brings in somebody new: a man, another critic
    any: Words
    #: What stands behind the noun that a mention is about: the mayor of Delby
    head_ends: Words
    #: the Labour man, the Delby resident
    of_places: Words
    #: What is told of somebody just named, and brings nobody in: the retired surveyor, the award-winning chef
    once: Words
    #: Whom a scene has without being told of before: Orr denied it. “...,” said the judge, who
    of_scene: Words
    #: Who asks in court
    examiners: Words
    #: Who holds no office that people are voted into: `the governor` is not Fire Chief Ana Ruiz
    unelected: Words
    #: A lieutenant governor is no governor, though a lieutenant is one
    lesser_ranks: Words
    #: Titles that make the one behind them another: the vice president is not the president
    lesser: Words
    #: What a lawmaker is called in full, behind an office: Chairman Rep. Ana Ruiz, Majority Leader Sen. Bo Orr
    styles: Words
    #: … and those offices
    chairs: Words
    #: Roles that neither their ending nor the list of person nouns tells.
    roles_too: Words
    #: How an aside begins that tells from where or how something is said: said, BY telephone from Delby, a nurse
    from_where: Words
    #: For whom something is so: Pour la préfecture, « tout danger est écarté »
    opinion_of: Words
    #: … whose opinion of somebody an article tells: To his CRITICS, who include most of his staff, he is
    opiners: Words
    #: Neither Mia Holt nor Bo Lund would say
    neither: Words
    nor: Words
    #: Words that lead a sentence in with no comma behind them: Then, Yesterday, Meanwhile Mia Holt rose and said
    leads_alone: Words
    #: What begins a place that leads in with no comma behind it: At the meeting the chairman rose
    leads_to_place: Words
    #: about 40 residents
    roughly: Words
    #: In her last letter, published IN May, Mia Holt said
    behind_participles: Words
    #: Per l'opposizione si TRATTA di “una farsa”
    is_about: Words
    #: … and what is nobody there: Pour l'INSTANT c'est “non”
    no_holders: Words
    #: Where those are for whom a verb without a subject speaks: В полиции сообщили, aseguran desde el ministerio
    from_within: Words
    #: Verbs whose subject is not who says it: In dem Brief heißt es
    it_says: Words
    #: What it stands in: in dem Brief
    within: Words
    #: die Agentur zitiert Holm
    quoting: Words
    #: Whom somebody quotes or stands beside, as a pronoun.
    whom: Words
    #: Holms Angaben zufolge
    accounts: Words
    #: What is written and speaks: a filing said
    documents: Words
    #: What is written and given out, and said of again by that: in the statement
    writings: Words
    #: issued a statement
    gave_out: Words
    #: Who is somebody's without being kin: her lawyer
    close: Words
    #: What is heard is told by another: told police that they were “lonely,” a court heard
    hears_of: Words
    #: Darin heißt es
    therein: Words
    #: Verb forms of indirect speech in German: the sentence is somebody's words already.
    indirect: Words
    #: how a sentence begins that says whose the words before it were: That was the verdict of Mia Holt.
    points_back: Words
    #: between a verb and its string: said that “…”, called it “…”
    before_strings: Words
    #: behind a verb in -s that goes on with what another one tells: opens it and calls it
    begins_object: Words
    #: pronouns behind which a word that is a verb as well is a noun: one claim, no answer
    before_noun: Words
    #: behind which a participle is an adjective: was a little more pointed
    degrees: Words
    #: behind which a German verb is an infinitive or a noun: ist zu sagen, beim Sagen
    before_verbal_noun: Words
    #: helpers of the German passive: Vergleiche werden gezogen
    undergoes: Words
    #: with what a clause under a `that` goes on: said that she had been asked and had replied
    second_helpers: Words
    #: behind a comma at which what leads a sentence in is not over: Asked about the aria, which has no tune, she laughed
    begins_aside: Words
    #: what a string is called right before it: she used the word “war”
    names_of_words: Words
    #: before what somebody else does between: told him to go and, when he protested, answered
    meanwhile: Words
    #: before where something is said: writes Mia Holt in a commentary
    where_said: Words
    #: what begins a phrase that is no name: “…,” a phrase that; Her union called the ruling
    before_some_noun: Words
    #: between several people and for whom they speak: lawyers for Mia Holt
    speak_for: Words
    #: behind the noun for what is written: the report of the board
    behind_documents: Words
    #: before whose opinion it is, in German: nach Holms Meinung
    opinion_before: Words


SPEAKERS = SpeakerWords()
