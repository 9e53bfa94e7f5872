"""What stands beside people's names, as shapes into which each language puts its words."""

from __future__ import annotations

import re
from functools import cached_property

from compare_app.text.names.name_runs import UPPER
from compare_app.word_lists import Pattern, Regex, WordLists

_WORD = r"[\w'\u2019-]+"


class BesideWords(WordLists, area="beside"):
    """Asked of all languages at once, as the lists of names are."""

    #: what explains a name behind a comma: …, president of
    explains: Pattern
    #: what is said, told, thought: … believes
    says: Pattern
    #: what only people do with their eyes, legs and hands: … shrugged
    moves: Pattern
    #: between somebody and where he is of, and what then shows that it is somebody: … of Dockworkers Local 418, who
    hails: Pattern
    who: Pattern
    told: Pattern
    #: what leads a person's name in: said …, according to …, fisherman …
    leads: Pattern
    #: before a role that explains a name: …, who became a teacher
    opens: Pattern
    #: behind such a role; and behind a role that somebody is said to have
    goes_on: Pattern
    goes_on_too: Pattern
    #: between a role and what it is of: a spokeswoman for the retailer, …
    belongs: Pattern
    #: before what it is of
    owned: Pattern
    #: between a noun and a name: a young constable called …
    called: Pattern
    #: between a name and the noun for who works for its bearer: … campaign pollster Mia Holt
    staff_of: Pattern
    #: what people do to what bears a name: the charity Bright Wells, not the firm … founded
    makes: Pattern
    #: whose something is that is not told of the name before: …, 67, hugged his wife
    others: Pattern
    #: somebody was sacked as a manager
    as_role: Pattern
    determiners: Pattern
    #: somebody became now one of the managers
    becomes: Pattern
    now: Pattern
    one_of: Pattern
    #: where somebody lives, what leads a charge in, and the charge: …, of Delby, has pleaded
    lives: Pattern
    has: Pattern
    charged: Pattern
    #: behind a name, whom somebody stands for in court: … represents Dr. Ruiz, … represents the widow
    represents: Regex
    #: behind a name: …, 28, said within minutes of taking the stand
    testifies: Regex
    #: his wife, the poet …
    whose: Pattern
    kin: Pattern
    articles: Pattern

    @cached_property
    def person_after(self) -> re.Pattern[str]:
        """`, 67`, `, a nurse`, ` said`."""
        return re.compile(rf",?\s\(?\d\d\b|,\s(?:{self.explains})\b|,?\s(?:{self.says})\b")

    @cached_property
    def acts_first(self) -> re.Pattern[str]:
        """`, told a customer`: who does so is no customer."""
        return re.compile(rf",\s(?:\d\d,\s)?(?:{self.says})\s")

    @cached_property
    def human(self) -> re.Pattern[str]:
        """` shrugged`, ` of Dockworkers Local 418, who`."""
        place = r"[\w'\u2019&-]+(?:\s[\w'\u2019&-]+){0,5}"
        return re.compile(
            rf",?\s(?:{self.moves})\b|\s(?:{self.hails})\s{place}(?:,\s(?:{self.who})|\s(?:{self.told}))\b"
        )

    @cached_property
    def person_before(self) -> re.Pattern[str]:
        """`according to `, `fisherman `."""
        return re.compile(rf"\b(?:{self.leads})\s$")

    @cached_property
    def apposed(self) -> re.Pattern[str]:
        """`, 67, who became a history teacher of`."""
        return re.compile(
            rf",\s(?:\d\d,\s)?(?:(?:{self.opens})\s)?(?:{_WORD}\s){{0,3}}?(?P<role>[a-z\u00e4\u00f6\u00fc]{{3,}})(?=[,.;]|\s(?:{self.goes_on})\b)"
        )

    @cached_property
    def apposed_before(self) -> re.Pattern[str]:
        """`spokeswoman for the retailer, `."""
        return re.compile(rf"(?P<role>[a-z]{{4,}})(?:\s(?:{self.belongs})\s[\w\s]{{1,30}})?,?\s$")

    @cached_property
    def in_of_phrase(self) -> re.Pattern[str]:
        """`founder of the charity `."""
        return re.compile(rf"[a-z]\s(?:{self.belongs})\s(?:{self.owned})\s[\w\s]+(?<!,)\s$")

    @cached_property
    def made_by(self) -> re.Pattern[str]:
        """` founded`."""
        return re.compile(rf"\s(?:{self.makes})\b")

    @cached_property
    def by_name(self) -> re.Pattern[str]:
        """`constable called `."""
        return re.compile(rf"(?P<noun>[a-z]+),? (?:{self.called}) $")

    @cached_property
    def of_another(self) -> re.Pattern[str]:
        """`hugged his `."""
        return re.compile(rf"[a-z] (?:{self.others}) ")

    @cached_property
    def has_role(self) -> re.Pattern[str]:
        """` was sacked as manager of`, ` became the club's ninth manager`."""
        as_one = rf"(?:\s[a-z\u2019'-]+){{1,5}}?\s(?:{self.as_role})\s(?:(?:{self.determiners})\s)?"
        is_one = rf"(?:,\s\d\d,)?\s(?:{self.becomes})\s(?:(?:{self.now})\s)?(?:{self.one_of})\s"
        return re.compile(
            rf"(?:{as_one}|{is_one})(?:{_WORD}\s){{0,2}}?(?P<role>[a-z]{{3,}})(?=[,.;]|\s(?:{self.goes_on_too})\b)"
        )

    @cached_property
    def accused(self) -> re.Pattern[str]:
        """`, 38, of Delby, pleaded`."""
        home = rf"(?:, (?:{self.lives}) [^,.;]+(?:, [^,.;]+){{0,2}})?"
        return re.compile(rf"(?:,? \(?\d\d\)?)?{home},? (?:(?:{self.has}) )?(?:{self.charged})\b")

    @cached_property
    def was_who(self) -> re.Pattern[str]:
        """`The first witness was the dead man's brother, `."""
        return re.compile(rf"\bThe (?:[a-z]+ )?(?P<role>[a-z]{{4,}}) (?:was|is) (?:{_WORD} ){{1,5}}?{_WORD}, $")

    @cached_property
    def kin_before(self) -> re.Pattern[str]:
        """`his wife, the poet `."""
        return re.compile(rf"\b(?:{self.whose}) (?P<role>{self.kin}), (?:{self.articles}) (?:[a-z-]+ ){{1,3}}$")

    @cached_property
    def right_before(self) -> re.Pattern[str]:
        """`coach `, in any language."""
        return re.compile(r"\b(?P<role>[a-z]{4,}),?\s$")

    @cached_property
    def person_named(self) -> re.Pattern[str]:
        """` actress Mia`, in any language."""
        return re.compile(rf"\s(?:[a-z]+\s)?(?P<noun>[a-z]+)\s(?=[{UPPER}])")

    @cached_property
    def serves(self) -> re.Pattern[str]:
        """` campaign pollster Mia Holt`."""
        return re.compile(rf"\s(?:(?:{self.staff_of})\s){{0,2}}(?P<noun>[a-z]+)\s(?=[{UPPER}][\w.'\u2019-]+ [{UPPER}])")


BESIDE = BesideWords()
