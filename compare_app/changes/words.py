"""What the comparison of claims asks of a language: its words for what a number counts, what joins clauses, who hands a claim on.

They stand in resources/words, a file a language, in the tables `changes.…`, and are asked by the language of the text. A language
without a list has none of its words: an English word in another language is another word (Portuguese 30 a 40, no such rate).
Lists that one rule alone asks for stand beside that rule.
"""

from __future__ import annotations

from functools import cached_property

from compare_app.changes.stems import stem
from compare_app.word_lists import Endings, Regex, Table, WordLists, Words


class ClauseWords(WordLists, area="changes.clauses"):
    """What clauses begin with; folded forms."""

    joining: Words
    clauses: Words
    relatives: Words
    #: before what somebody says: that, dass
    that: Regex
    #: within a sentence, where another clause begins
    another: Regex


class ClaimWords(WordLists, area="changes.claims"):
    """By what a claim is told as somebody's; folded forms."""

    claims: Words
    #: before whoever thinks so, at a sentence's head: Para Viana, este é um passo
    for_whom: Words
    hands_on: Words
    #: forms of say and tell, which tell nothing of what is said
    saying: Words
    #: who tells somebody to do something claims nothing
    to_do: Regex
    #: what somebody should do is no claim that it is so
    advice: Words
    #: who is charged with something is not said to have done it
    charges: Words
    #: between a speaker and his verb: the auditors also said
    before_cue: Words
    #: who tells, and whom, where what is told has to be proven: told the court
    tells: Words
    judges: Words
    #: who does so says no more than that something is to come
    promises: Words
    puts_at: Regex
    says_that: Regex
    when_said: Regex
    #: with the groups that the rules ask for: `source`
    heard: Regex
    trailing: Regex


class CountWords(WordLists, area="changes.counts"):
    """What a number counts; folded forms. Patterns are matched behind a number or, where they end in $, before it."""

    some_of: Words
    modifiers: Words
    #: a single dollar
    single: Words
    #: a hundred years
    century: Words
    #: what is measured, and people who are counted
    measured: Words
    #: what else says too little of what a number is of
    little_telling: Words
    others: Regex
    the_other: Regex
    #: by how much a poll may err
    margin: Regex
    #: of how many charges somebody is guilty, and of how many not
    guilty_of: Regex
    cleared_of: Regex
    more: Regex
    people: Regex
    #: nouns for people, whoever they are and by what they do
    persons: Words
    part: Regex
    #: behind a number of which there is one on the other side: two to one
    odds: Regex
    part_of: Regex
    of_them: Regex
    #: what amounts end in that are taken from a whole: most of
    taken_from: Endings
    #: between two nouns that are counted together
    joined: Words
    such: Regex

    @cached_property
    def times(self) -> Words:
        """The stems of what is measured, and of people who are counted."""
        return frozenset(map(stem, self.measured))

    @cached_property
    def little(self) -> Words:
        """Those, and the stems of what else says too little of what a number is of."""
        return self.times.union(map(stem, self.little_telling))

    @cached_property
    def measures(self) -> Words:
        """The stems of what figures are so many of; how often something was done says more."""
        return self.times - {"time"}


class FigureWords(WordLists, area="changes.figures"):
    """Of which sort a number is: a rate, a label, a limit, a part of a score. Patterns as in `CountWords`."""

    factors: Words
    times_as: Regex
    how_often: Regex
    rate: Regex
    period: Regex
    short_measure: Regex
    label: Regex
    limit: Regex
    room: Regex
    family: Regex
    governs: Regex
    score_before: Regex
    score_behind: Regex
    upper: Regex
    limited: Regex
    #: before the second of two ends, and what says that a number is one end
    ranges: Regex
    capped: Regex
    #: before the first of two shares that are no score, and the two shares of one
    starting: Regex
    share_behind: Regex
    share_before: Regex
    #: a time of day in a language whose times are not read
    clock_before: Regex
    clock_behind: Regex
    #: in brackets, before what a number is in another unit
    roughly: Words


class AgeWords(WordLists, area="changes.ages"):
    """Whose age a number is. Patterns as in `CountWords`."""

    age: Regex
    aged: Regex
    age_behind: Regex
    age_before: Regex


class TollWords(WordLists, area="changes.tolls"):
    """What became of those whom a number counts. Patterns as in `CountWords`."""

    rises: Words
    lives: Regex
    cost: Regex
    saved: Regex
    alive: Regex
    critical: Regex
    #: adjectives that are no verb of the lexicon
    missing: Words
    #: how phrases begin that say that people died: lost their lives
    lose: Words


class OccasionWords(WordLists, area="changes.occasions"):
    """What tells one occasion from another; folded forms."""

    #: what comes again: another vigil, a second one
    once_more: Words
    #: verbs that leave it to a noun what was done: went out on 41 occasions
    does: Words
    #: how long something takes: lasted three days
    lasts: Words
    present: Regex
    #: our time, as a day of it that is none: today, currently
    nowadays: Words
    about_time: Regex
    #: between the two years of a span: from 1989 to 2001
    span_to: Words
    #: before the preposition of a date at which something begins: starting on 1 July, from 1 July
    starting: Words
    #: behind what is in the calendar, before its day
    set_for: Words
    #: names of decades, each with the end of its year
    decades: Table


class VerbWords(WordLists, area="changes.verbs"):
    """Forms of helping verbs, and what past forms come from."""

    be: Words
    #: in a clause that tells what has been, and in one that tells what is
    been: Words
    are: Words
    have: Words
    #: past forms and participles that no ending tells, and the ending of the others
    irregular: Table
    regular: Endings


class PronounWords(WordLists, area="changes.pronouns"):
    """Pronouns by whom they can mean."""

    #: who speaks
    speakers: Words
    #: who does something, which may be a body, too
    doers: Words
    #: … a body alone
    itself: Words
    #: whoever was named before, in any case
    named_before: Words


class DoubtWords(WordLists, area="changes.doubts"):
    """Markers of what may be so or is denied, and words that leave it as open; folded forms, patterns for small letters."""

    may: Words
    can: Words
    could: Words
    #: what somebody without a name does not give, or is not
    named: Words
    #: words that turn what stands beside them and are no negation: rather than relying on, cautioned against
    turned: Regex
    #: who rejects a request denies it
    refused: Words
    #: who is not there, and what stands before things that are not
    nobody: Words
    none: Words
    #: what may be so is left open as by who will not say whether it is
    left_open: Words
    whether: Words
    #: what somebody is able to do, or faces
    able: Words
    #: one of them in the place of another says no more surely that it is so: than we should have been, than we would have liked
    ought: Words
    #: doubts about a thing, not about the statement: possible claims, potential buyers
    of_things: Words
    #: what nobody has shown to be right: an unverified 80 percent
    unproven: Regex
    unknown: Regex
    suggests: Regex
    suspects: Regex
    estimates: Regex
    #: endings of adverbs by which a deed is only told of: allegedly split
    told_of: Endings
    confirmed: Words
    every: Words
    without: Words
    having: Words
    #: is the first time, and denies nothing of this one
    never_before: Regex
    #: behind a `not` that another claim follows: not only
    only: Words
    failed: Regex
    #: what makes a bound of the day beside it
    at_earliest: Words
    #: what denies as a `not` does: unhurt
    prefixes: Words


class PlanWords(WordLists, area="changes.plans"):
    """Markers of what is to come, and words that say as much; patterns for small letters."""

    would: Words
    will: Words
    #: … as the end of another word
    shortened: Endings
    #: before what somebody has leave to do: has 14 days to sign it
    before_verb: Words
    #: before a verb of what is to come, and what stands for a `would` or a plan
    auxiliaries: Words
    instead: Words
    going_on: Endings
    #: whose expectation it is stands there: who expects
    expects: Regex
    expected: Regex
    planned: Regex
    #: what is in the calendar doubts nothing: is scheduled to meet on May 3, meets on May 3
    calendar: Regex
    #: who seeks a term intends to run for it
    aims: Regex
    seeks: Words
    #: what a bill would do it does: would be fined under the bill; the legislation sets fines
    bills: Words
    #: nouns that say that something is expected: the consensus was for a profit
    foreseen: Words


class OrderWords(WordLists, area="changes.order"):
    """What stands between two names."""

    #: words that make their order mean nothing
    mutual: Words
    #: before where a way begins, and where it ends
    start: Words
    goal: Words
