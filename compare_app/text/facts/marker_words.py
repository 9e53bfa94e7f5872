"""What stands beside forms that may be markers and shows what they are, as shapes into which each language puts its words."""

from __future__ import annotations

import re
from functools import cached_property

from compare_app.word_lists import Endings, Pattern, WordLists


class MarkerWords(WordLists, area="markers"):
    """Folded forms; asked of all languages at once, as the forms themselves tell the language."""

    #: before what enables, which is no doubt: so that it could turn out 180,000 cars
    enables: Pattern
    #: what somebody was not able to do is no doubt, either: could find no evidence
    achieved: Pattern
    nothing: Pattern
    #: somebody's own conviction: what he says without it is told as surely
    holds: Pattern
    #: before what has been forecast by somebody
    given: Pattern
    #: before a no that is a vote
    votes: Endings
    #: before a likelihood that is a figure
    compares: Pattern
    #: what is taken without a claim, or told: claimed lives, the title; tells the story of
    taken: Pattern
    tales: Pattern
    whose: Pattern
    #: before a noun, or what is told of: these claims
    determines: Pattern
    #: … with a word between: several African states
    quantifies: Pattern
    #: with what begins what was claimed
    clauses: Pattern
    #: accused of having done
    of_what: Pattern
    doing: Pattern
    #: when it was told says nothing of what was told: reported on Thursday a loss, reported on Thursday that it lost
    when_led: Pattern
    when: Pattern
    time_of_day: Pattern
    #: what was said follows, or stood before
    told: Pattern
    #: verbs that a clause has, and what hangs on them
    finite: Pattern
    hanging: Pattern
    #: what begins a clause within it
    relative: Pattern
    #: to have a say
    have_a_say: Pattern
    #: has been confirmed
    passive: Pattern
    passive_between: Pattern

    @cached_property
    def so_that(self) -> re.Pattern[str]:
        """`so that it `."""
        return re.compile(rf"\b(?:{self.enables})\w+ $")

    @cached_property
    def in_vain(self) -> re.Pattern[str]:
        """` find no`."""
        return re.compile(rf"\s(?:\w+\s)?(?:{self.achieved})\s(?:{self.nothing})\b")

    @cached_property
    def has(self) -> re.Pattern[str]:
        """`having `."""
        return re.compile(rf"(?:{self.holds}) $")

    @cached_property
    def given_by(self) -> re.Pattern[str]:
        """` its `."""
        return re.compile(rf"(?:{self.given}) $")

    @cached_property
    def comparing(self) -> re.Pattern[str]:
        """`less `."""
        return re.compile(rf"(?:{self.compares}) $")

    @cached_property
    def nothing_claimed(self) -> re.Pattern[str]:
        """` 12 lives`, ` his sad story`."""
        return re.compile(rf"\s+(?:\w+\s+){{0,3}}(?:{self.taken})\b|\s+(?:{self.whose})\s(?:\w+\s)?(?:{self.tales})\b")

    @cached_property
    def determiner(self) -> re.Pattern[str]:
        """`these `."""
        return re.compile(rf"\b(?:{self.determines})\s$")

    @cached_property
    def counted(self) -> re.Pattern[str]:
        """`several african `."""
        return re.compile(rf"\b(?:{self.quantifies})\s(?:\w+\s)?$")

    @cached_property
    def clause(self) -> re.Pattern[str]:
        """`: “`, ` that`."""
        return re.compile(rf"\s*[,:\"“‘']|\s+(?:{self.clauses})\b")

    @cached_property
    def of_doing(self) -> re.Pattern[str]:
        """` the council of secretly selling`."""
        return re.compile(rf"\s[^,;:.]{{1,60}}?\s(?:{self.of_what})\s(?:\w+ly\s)?(?:{self.doing})\b")

    @cached_property
    def told_when(self) -> re.Pattern[str]:
        """` late on Thursday evening`."""
        return re.compile(rf"\s+(?:(?:{self.when_led}) )*(?:{self.when})\b(?: (?:{self.time_of_day}))?")

    @cached_property
    def claim(self) -> re.Pattern[str]:
        """A mark, a conjunction, a subject, the end of the sentence."""
        return re.compile(rf"\s*[,:.;\"“‘'\n]|\s*$|\s+(?:{self.told})\b")

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """`was`, `n't`."""
        return re.compile(rf"\b(?:{self.finite})\b|(?:{self.hanging})\b")

    @cached_property
    def clause_ends(self) -> re.Pattern[str]:
        """`;`, `who`."""
        return re.compile(rf"[,.;:]|\b(?:{self.relative})\b")

    @cached_property
    def a_say(self) -> re.Pattern[str]:
        """`no final `."""
        return re.compile(rf"\b(?:{self.have_a_say})\s$")

    @cached_property
    def been(self) -> re.Pattern[str]:
        """`been widely `."""
        return re.compile(rf"\b(?:{self.passive})\s(?:(?:{self.passive_between})\s)?$")


PLACES = MarkerWords()
