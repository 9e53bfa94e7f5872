"""What a full stop after a word may mean: abbreviations, and words that begin sentences.

They stand in resources/words, a file a language, in the table `sentences`.
"""

from __future__ import annotations

from compare_app.word_lists import ByLanguage, Endings, Regex, WordLists, Words


class SentenceWords(WordLists, area="sentences"):
    """Abbreviations in small letters, without their full stop."""

    #: A name or number always follows: their full stop never ends a sentence.
    titles: Words
    #: Their full stop ends a sentence only before a word that often begins one.
    soft: Words
    #: Only before a number is this an abbreviation; else it is a word that ends its sentence.
    before_number: Words
    #: Of the titles, those that also end the name of a street or place.
    places: Words
    #: Stand inside a sentence even before a capital.
    inner: Words
    time_of_day: Words
    #: Words that begin sentences often and stand inside names seldom, capitalised.
    starters: ByLanguage
    #: Where "3." before one is a date, never the end of a sentence.
    months: Words
    #: … with their capitals, behind a time of day
    weekdays: Words
    #: a name and a verb of saying, behind a question mark that may be within what is said: “Why?” Ana Ruiz asked
    name_said: Regex
    #: words that begin small and begin sentences all the same: iPhone
    mixed_case: Words
    #: what stands before the platform X, with its space, and before the pronoun I, and before no initial
    on_platform: Endings
    before_i: Endings


SENTENCES = SentenceWords()
#: Languages that write ordinal numbers with a full stop.
ORDINAL_STOP = frozenset(
    ["de", "pl", "da", "no", "nb", "nn", "cs", "sk", "hu", "fi", "et", "lv", "hr", "sl", "sr", "tr", "is"]
)
