"""How somebody who is named stands in his sentence, as far as a pronoun after it asks: as its subject, in what leads it in, in an aside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.named import Named
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import Gender, gender_of_word
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.text.speakers.people.strangers import Part
from compare_app.text.speakers.words import SPEAKERS

#: The word that a sentence begins with.
FIRST_WORD = re.compile(r"\s*(?P<word>[A-Z][a-z]*)(?:['\u2019](?:s|d|ll|ve|re))?\s")
#: The word behind a name: ` shrugged`
NEXT_WORD = re.compile(r"\s(?P<word>[a-z]+)\b")
_LEAD = 80  # characters


class Standing:
    """Asked of one text; `named`: its mentions of people, which grow as the text is read, `starts`: where they stand."""

    def __init__(self, article: Article, named: Sequence[Named], starts: Sequence[int]) -> None:
        self._text, self._grammar, self._named, self._starts = article.text, article.grammar, named, starts

    def gender_of(self, pronoun: str) -> Gender | str:
        """What a pronoun says of whom it means; `none` where it means no single person."""
        return "m" if pronoun in self._grammar.male else "f" if pronoun in self._grammar.female else "none"

    def speaks_last(self, named: Named, part: Part) -> bool:
        """`Orr called it “theft,” and his colleague LUND suggested that they go.`: who speaks in the clause that a string and `and` lead to."""
        told = PRONOUNS.between.match(self._text, named.end, part.end)
        said = NEXT_WORD.match(self._text, told.end() - 1 if told is not None else named.end, part.end)
        led = PRONOUNS.new_clause_to.search(self._text, part.start, named.start) is not None
        # …, and Lund, a lawyer in Delby, resigned: who is told of there does more than the sentence begins with
        acts = said is not None and (
            said["word"] in self._grammar.strong_verbs or (told is not None and said["word"].endswith("ed"))
        )
        return led and acts

    def is_subject(self, named: Named, start: int) -> bool:
        """Whether a sentence begins with a name, whatever stands before it in its phrase: `Democratic strategist Laurie Orr defended`."""
        if named.possessive or PRONOUNS.does.match(self._text, named.end) is None:
            return False
        return PRONOUNS.to_name.fullmatch(self._text, start, named.start) is not None

    def hang_on_of(self, fits: Sequence[Named], start: int) -> bool:
        """Whether a sentence names people only by what is theirs: `the sale of top scorer Bo Orr, which he called`."""
        return all(PRONOUNS.of_him.search(self._text, start, named.start) is not None for named in fits)

    def is_met_by(self, named: Named, start: int, gender: Gender | str | None) -> bool:
        """`In an interview with Bo Orr, HE said`: whom the subject, a pronoun, talks or writes to by what leads its sentence in."""
        if gender is None or PRONOUNS.led_with.match(self._text, start, named.start) is None:
            return False
        pronoun = PRONOUNS.led_on.match(self._text, named.end)
        return pronoun is not None and self.gender_of(pronoun["pronoun"]) == gender

    def is_his_own(self, named: Named, start: int) -> bool:
        """Whether somebody is told as what another of the gender has: `There was a note from his coach, Bo Orr.`"""
        own = PRONOUNS.his_own.search(self._text, max(start, named.start - 50), named.start)
        if own is None or not PRONOUNS.joint.sub("", self._text[start : own.start()]).strip():
            return False  # But his coach, Bo Orr, said
        if PRONOUNS.new_clause.search(self._text, start, own.start()) and PRONOUNS.does.match(self._text, named.end):
            return False
        noun = own["noun"]
        if not (is_person_word(noun) or gender_of_word(noun) is not None or noun in SPEAKERS.close):
            return False
        return self.gender_of("he" if own["whose"] == "his" else "she") == named.person.gender

    def leads_in(self, named: Named, start: int) -> bool:
        """Whether a name stands in what leads a sentence in: `At the diner, where Orr had pie, Lund said`, `Unlike Orr, Lund stayed`."""
        first = FIRST_WORD.match(self._text, start)
        if first is None or self._grammar.capital_nouns:
            return False
        low = first["word"].lower()
        if low not in self._grammar.openers and not (
            (low.endswith(("ed", "ing")) or low in SPEAKERS.along) and first.end("word") < named.start
        ):
            return False
        if self._is_followed_by_subject(named):
            return True
        return (
            PRONOUNS.clause.search(self._text, start, named.start) is not None
            and "," in self._text[named.end : named.end + 60]
        )

    def tells_aside(self, named: Named) -> bool:
        """`That night, ORR recalled, Lund went back`: who tells what the sentence says of others."""
        verb = PRONOUNS.retells.match(self._text, named.end)
        return (
            verb is not None
            and verb["verb"] in self._grammar.strong_verbs
            and self._text.endswith(", ", 0, named.start)
        )

    def in_aside(self, named: Named) -> bool:
        """`President Lund, who has not spoken with ORR since July, left`: whom what is told of another names."""
        at = bisect_left(self._starts, named.start) - 1
        return at >= 0 and PRONOUNS.aside.fullmatch(self._text, self._named[at].end, named.start) is not None

    def _is_followed_by_subject(self, named: Named) -> bool:
        """Whether the next who is named stands right behind a comma, as the subject does that a sentence has been led to."""
        at = bisect_left(self._starts, named.start) + 1
        if at >= len(self._named) or self._starts[at] - named.end > _LEAD:
            return False
        return PRONOUNS.led_to.fullmatch(self._text, named.end, self._starts[at]) is not None
