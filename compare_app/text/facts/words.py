"""The lists of words that facts are known by where no language is told, beyond the tables of `lexicon`.

They stand in resources/words, a file a language, in the table `facts`.
"""

from __future__ import annotations

from compare_app.word_lists import Endings, Pattern, Regex, WordLists, Words


class FactWords(WordLists, area="facts"):
    """Folded forms."""

    #: Before a noun they tell of a thing: where a capital says nothing, it is no name
    determiners: Words
    #: Endings of adverbs, participles and nouns that stand without an article.
    bare_endings: Endings
    #: Prepositions behind which names of towns and countries stand bare, where nouns have capitals.
    where: Words
    #: … but not nouns with these endings, and not these.
    no_place_endings: Endings
    no_places: Words
    #: What a name may begin with and be the same without: the Courier
    articles: Words
    #: Behind a title and `of` they are an office's, and a name may follow: Secretary of State Ann Roe
    offices: Words
    #: What is written with a full stop at the end of a name: Corvane Inc.
    shortened: Words
    #: What a name's owner may own within the name: Prince George's County
    owned: Words
    #: … and what stands before the name of a saint or a mountain, with a full stop.
    saints: Words
    #: With what that begins of which half is a share: half the town, half of them
    wholes: Words
    #: Within a line they have a capital where every word of a headline has: Lind Was Right
    in_headlines: Words
    #: What leads a sentence in before a name: Citing Ann Roe, the paper said
    leading_in: Words
    #: What sums of less than a dollar are in: NZ75 cents
    parts_of_money: Words
    #: Verbs of telling that also take no claim: tells the story of
    tells: Words
    #: Cues that are nouns behind these words: these claims, several reports.
    cue_nouns: Words
    #: Cues that are also done to things: wrote books, recalled cars, maintained roads, reported a loss.
    done_to_things: Words
    #: Who is accused of doing something is claimed to have done it.
    accuses: Words
    #: Who counts in dozens rounds: two dozen, drei Dutzend; a dozen may be counted.
    in_dozens: Regex
    #: Between the two ends of a range: 10 to 15
    range_joints: Pattern
    #: What makes a number of years an age: 12 years old
    ages: Words


FACTS = FactWords()
