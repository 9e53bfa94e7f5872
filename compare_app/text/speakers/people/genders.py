"""What stands beside a name tells whether its bearer is a man or a woman: `Quill Dorn, a retired actress`, `Quill Dorn came home and found his door open`."""

from __future__ import annotations

from bisect import bisect_left

from compare_app.text.names.beside_names import apposed_gender, tells_of_another
from compare_app.text.names.name_runs import run
from compare_app.text.names.titles import Gender
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.text.speakers.people.quoted import Quoted

_BEFORE = 16  # characters before a name in which a word or two stand
_SENTENCE = 300  # characters after a name in which a pronoun tells of it


class Genders:
    """What one text tells beside its names."""

    def __init__(self, article: Article, quoted: Quoted) -> None:
        self._text, self._grammar, self._ends, self._quoted = article.text, article.grammar, article.ends, quoted

    def beside(self, start: int, end: int) -> Gender | None:
        """What stands beside a name tells of its bearer; nothing in `At a rally in Delby Ridge, he said`, `He stunned Delby when he left`."""
        apposed = apposed_gender(self._text, start, end)
        before = max(0, start - _BEFORE)
        object_of = any(one.search(self._text, before, start) for one in (PRONOUNS.where, PRONOUNS.acted_on))
        if apposed is not None or object_of or tells_of_another(self._text, start, end):
            return apposed
        if PRONOUNS.of_it.search(self._text, before, start) and not self._text.startswith((", who", " who"), end):
            return None  # the head of Dellway Trains blamed what he called
        told = self.pronoun_after(end)
        # His deputy, Ana Ruiz, denied that he had fled
        whose = PRONOUNS.whose.search(self._text, max(0, start - 60), start)
        return None if whose is not None and told is not None and told == self._gender_of(whose[1]) else told

    def pronoun_after(self, end: int) -> Gender | None:
        """`Quill Dorn came home and found his door open`: the first pronoun of the sentence, with nobody else named before it."""
        home = PRONOUNS.home.match(self._text, end)
        end = home.end() if home is not None else end
        place = bisect_left(self._ends, end)
        stop = min(self._ends[place] if place < len(self._ends) else end, end + _SENTENCE)
        stop = min(stop, self._quoted.next_start(end))
        found = PRONOUNS.gendered.search(self._text, end, stop)
        if found is None or self._names_between(end, found.start()):
            return None
        if (
            self._text.endswith("whom ", end, found.start())
            or PRONOUNS.her_no_owner.match(self._text, found.start(), stop) is not None
        ):
            return None
        return self._gender_of(found[0])

    def _gender_of(self, pronoun: str) -> Gender | None:
        low = pronoun.lower()
        return "m" if low in self._grammar.male else "f" if low in self._grammar.female else None

    def _names_between(self, start: int, end: int) -> bool:
        """Whether anybody or anything is named between two places; days and months are nobody."""
        return any(match[0].lower() not in self._grammar.times for match in run().finditer(self._text, start, end))
