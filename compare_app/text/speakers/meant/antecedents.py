"""Whom a pronoun means: the nearest fitting person named before it, sentence by sentence backwards."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare_app.model.spans import Span
from compare_app.text.names.named import Named, Person
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import Gender
from compare_app.text.speakers.meant.standing import FIRST_WORD, Standing
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.text.speakers.people.protagonists import Protagonists
from compare_app.text.speakers.people.strangers import Part, Strangers

FEW_LINES = 400  # characters
_BACK = 1200  # characters; a pronoun means somebody of the last few sentences
#: Paragraphs that a pronoun looks back to a name, or to a sentence that goes on with the pronoun; none of 7 people further back was meant (`tests/bench/QUALITY.md`)
_LOOKS_BACK = 2


class Antecedents:
    """The mentions of people in a document, in order, and whom a pronoun after them means."""

    def __init__(self, article: Article, people: People, protagonists: Protagonists, named: list[Named]) -> None:
        self._text, self._grammar, self._ends = article.text, article.grammar, article.ends
        self._people = people
        self._protagonists = protagonists
        self._strangers = Strangers(article, people)
        self.named = named
        self._paragraphs = article.starts
        #: what the first pronoun told of people of whom nothing else is known
        self._told: dict[str, Gender | str] = {}
        self.starts = [mention.start for mention in named]
        self._standing = Standing(article, self.named, self.starts)

    def note(self, mention: Span, person: Person | None) -> None:
        """Remember that somebody spoke here: a pronoun after it may mean the person."""
        at = bisect_left(self.starts, mention.start)
        told = self.gender_of(mention.of(self._text).lower())
        if person is not None and person.gender is None and told != "none":
            self._told.setdefault(person.name, told)
        if person is None:
            return
        spoke = Named(mention.start, mention.end, replace(person, likely=True), False)
        if at < len(self.starts) and self.starts[at] == mention.start:
            if self.named[at].person.name == person.name:
                self.named[at] = spoke._replace(end=self.named[at].end)
            return
        self.starts.insert(at, mention.start)
        self.named.insert(at, spoke)

    def gender_of(self, pronoun: str) -> Gender | str:
        """What a pronoun says of whom it means; `none` where it means no single person."""
        return self._standing.gender_of(pronoun)

    def named_between(self, start: int, end: int) -> bool:
        """Whether anybody is named between two places, but by what is theirs."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return any(not named.possessive for named in self.named[first:last])

    def last_named(self, start: int, end: int) -> str | None:
        """Whom the text names last between two places."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.named[last - 1].person.name if first < last else None

    def first_named(self, start: int, end: int) -> str | None:
        """Whom the text names first between two places."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.named[first].person.name if first < last else None

    def near(self, gender: Gender | str | None, at: int, avoid: str | None = None) -> Person | None:
        """The nearest person of the gender, or of any where it is None, sentence by sentence backwards; not the one named `avoid`."""
        if gender == "none":
            return None
        reached = at
        for part in self._backwards(at):
            fits = self._fitting(part.first, part.last, gender, part.start, after_it=part.end < at)
            fits = [named for named in fits if named.person.name != avoid and not self._is_led_to(part, named, at)]
            if gender is not None and (
                self._strangers.is_meant(part, fits, gender, at)
                or self._strangers.tells_of_kin(part, fits, gender)
                or self._hang_on_stranger(part, fits, gender)
                or self._whose_is_it(part, fits, at)
            ):
                return None
            if gender is not None and (self._goes_on_within(part, fits, gender) or self._tells_of_others(part, fits)):
                continue
            if gender is not None and self._is_done_by_pronoun(part, fits, gender):
                continue
            if part.back == 0 and fits and self._is_same_pronoun(part, fits, gender, at):
                return self.near(gender, part.start + 1)
            if fits:
                return self._chosen(part, fits, gender) if self._is_close(fits, reached) else None
            if gender is not None and self._goes_on(part.start, gender):
                reached = part.start
            about = self._protagonists.meant(gender, part.start)
            if about is not None or (gender is not None and self._strangers.brings_in(part, gender)):
                return about
        return None

    def _is_same_pronoun(self, part: Part, fits: Sequence[Named], gender: Gender | str | None, at: int) -> bool:
        """`She ended with Orr's letter, which SHE read`, `She will vote for Orr, SHE said`: whom the sentence's first word means."""
        if not self._goes_on(part.start, gender or "none"):
            return False
        return self._only_owns(fits) or PRONOUNS.says_aside.search(self._text, part.start, at) is not None

    def _is_done_by_pronoun(self, part: Part, fits: Sequence[Named], gender: Gender | str) -> bool:
        """`When HE was asked whether he would support Orr, HE demurred`: who is named behind the pronoun is another."""
        pronoun = PRONOUNS.led_pronoun.match(self._text, part.start, part.end) if not part.back and fits else None
        if pronoun is None or self.gender_of(pronoun["pronoun"].lower()) != gender or pronoun.end() > fits[0].start:
            return False
        return all(PRONOUNS.does.match(self._text, named.end) is None for named in fits)

    def _whose_is_it(self, part: Part, fits: Sequence[Named], at: int) -> bool:
        """`President Orr's choice to lead it told senators that he had written what HE called`: rather the choice, who has no name."""
        if part.back or len(fits) != 1 or not fits[0].possessive or self._text[part.start : fits[0].start].strip():
            return False
        return PRONOUNS.own_says.match(self._text, fits[0].end, at) is not None

    def _tells_of_others(self, part: Part, fits: Sequence[Named]) -> bool:
        """`Orr defended him. The veteran left-winger said Lund had been badly advised. HE blamed`: by another word for him, what he says of somebody."""
        told = PRONOUNS.says_of.match(self._text, part.start) if part.back and fits else None
        return told is not None and told.end() <= fits[0].start and not self.named_between(part.start, fits[0].start)

    def _goes_on_within(self, part: Part, fits: Sequence[Named], gender: Gender | str) -> bool:
        """`According to an email SHE shared, Robin Teague wrote`: somebody spoken of before a name of whose bearer nothing is known."""
        if not part.back or not fits or any(named.person.gender is not None for named in fits):
            return False
        if (
            PRONOUNS.questioned.match(self._text, part.start) is not None
            or PRONOUNS.ahead.match(self._text, part.start) is not None
        ):
            return False  # Asked what she had learned, Orr laughed
        pronoun = PRONOUNS.of_gender.get(gender)
        found = pronoun.search(self._text, part.start, fits[0].start) if pronoun is not None else None
        return found is not None and not self._people.is_quoted(found.start())

    def _hang_on_stranger(self, part: Part, fits: Sequence[Named], gender: Gender | str | None) -> bool:
        """`A lawmaker close to President Orr went further.`: named only in what is told of somebody without a name."""
        hang = (
            part.back
            and fits
            and all(PRONOUNS.hangs.search(self._text, part.start, named.start) is not None for named in fits)
        )
        return bool(hang) and self._strangers.brings_in(part, gender)

    def object(self, gender: Gender | str, at: int) -> Person | None:
        """Whom `him` or `her` means: not who begins the sentence, by name or as `He` or `She`."""
        place = bisect_left(self._ends, at)
        start = self._ends[place - 1] if place else 0
        first = bisect_left(self.starts, start)
        if self._goes_on(start, gender):
            person = self.near(gender, at)
            return self._other(gender, at, person.name) if person is not None else None
        begins = first < len(self.named) and not self._text[start : self.starts[first]].strip()
        return self.near(gender, at, self.named[first].person.name if begins else None)

    def _other(self, gender: Gender | str, at: int, avoid: str) -> Person | None:
        """Somebody of the gender but the one named `avoid`, who is named in the sentence before: `His wife, Ana, wept. He heard HER saying`."""
        part = next((part for part in self._backwards(at) if part.back == 1), None)
        if part is None:
            return None
        fits = self._fitting(part.first, part.last, gender, part.start, after_it=True)
        return next((n.person for n in fits if n.person.name != avoid and n.person.gender == gender), None)

    def _is_led_to(self, part: Part, named: Named, at: int) -> bool:
        """`Touring the site with Orr, HE said`: who is named beside a participle that tells what the pronoun's bearer does."""
        first = FIRST_WORD.match(self._text, part.start)
        whose = self.gender_of({"His": "he", "Her": "she"}.get(first["word"], "")) if first is not None else "none"
        if not part.back and whose == named.person.gender and self._strangers.is_done_to(named.end, at, whose):
            return True  # Her mother, Ana, taught her, as SHE put it
        if part.back or self._text[named.end : at] != ", ":
            return False
        if not self._text[part.start : named.start].strip():
            return True  # Orr, HE said, is lost
        return first is not None and first["word"].endswith("ing") and first.end("word") < named.start

    def _is_close(self, fits: Sequence[Named], at: int) -> bool:
        """Whether somebody is named so few paragraphs before the place that a pronoun there may be believed to mean him; speech alone is none."""
        first, last = bisect_left(self._paragraphs, fits[-1].end), bisect_left(self._paragraphs, at + 1)
        told = (n for n in range(first, last) if not self._is_all_speech(n))
        return sum(1 for _ in told) <= _LOOKS_BACK

    def _is_all_speech(self, number: int) -> bool:
        """Whether a paragraph is within marks from its beginning to its end."""
        end = self._paragraphs[number + 1] if number + 1 < len(self._paragraphs) else len(self._text)
        return self._people.is_quoted(self._paragraphs[number], len(self._text[:end].rstrip()))

    def _backwards(self, at: int) -> Iterator[Part]:
        """The sentences up to a place, the last one first, as far as anybody is named in them or before."""
        last, end, sentence, back = bisect_left(self.starts, at), at, bisect_left(self._ends, at), 0
        while last > 0 and sentence >= 0 and at - end <= _BACK:
            start = self._ends[sentence - 1] if sentence > 0 else 0
            first = bisect_left(self.starts, start)
            yield Part(sentence, start, end, first, last, back)
            last, end, sentence, back = first, start, sentence - 1, back + 1

    def _chosen(self, part: Part, fits: Sequence[Named], gender: Gender | str | None) -> Person:
        """Of those who may be meant: rather somebody known to fit, rather not `Lund's lawyer`; the subject comes first."""
        if part.back == 0 and self._standing.hang_on_of(fits, part.start):
            ahead = self._begins(part.sentence, gender)
            if ahead is not None:
                return ahead
        return min(
            fits,
            key=lambda n: (
                part.back == 0 or not self._standing.tells_aside(n),
                self._standing.leads_in(n, part.start) or self._standing.in_aside(n),
                part.back > 0 and not self._standing.speaks_last(n, part),
                n.person.gender is None and not self._standing.is_subject(n, part.start),
                n.possessive,
            ),
        ).person

    def _only_owns(self, fits: Sequence[Named]) -> bool:
        """Whether a sentence names people only by what is theirs."""
        return all(named.possessive for named in fits)

    def _begins(self, sentence: int, gender: Gender | str | None) -> Person | None:
        """Who begins the sentence before, in the same paragraph, and may be meant."""
        if sentence < 1:
            return None
        start, end = self._ends[sentence - 2] if sentence > 1 else 0, self._ends[sentence - 1]
        first = bisect_left(self.starts, start)
        if first >= len(self.named) or "\n" in self._text[end : end + 1]:
            return None
        named = self.named[first]
        begins = not self._text[start : named.start].strip() and not named.possessive
        return named.person if begins and named.person.gender == gender else None

    def _fitting(self, first: int, last: int, gender: Gender | str | None, start: int, after_it: bool) -> list[Named]:
        """Whom a sentence names that may be meant, `after_it` or in it: nobody, where it begins with the pronoun itself."""
        if gender is not None and after_it and self._goes_on(start, gender):
            return [n for n in self.named[first:last] if PRONOUNS.is_named.fullmatch(self._text, start, n.start)]
        answerer = self._answerer(start, self.starts[last] if last < len(self.starts) else len(self._text))
        return [
            n
            for n in self.named[first:last]
            if n.person.likely
            and n.start >= answerer
            and not (gender is not None and self._standing.is_his_own(n, start))
            and PRONOUNS.put_by.search(self._text, start, n.start) is None
            and not self._standing.is_met_by(n, start, gender)
            and (gender is None or (n.person.gender or self._told.get(n.person.name)) in (None, gender))
            and not (n.possessive and n.person.gender is None)
        ]

    def _answerer(self, start: int, end: int) -> int:
        """Where the subject of a sentence stands that begins with what it is asked: `Asked about Orr, HE laughed`; else its start.

        So it is of a clause that another word for somebody follows: `When Orr tried to go on, THE MOGUL pounced`.
        """
        if PRONOUNS.questioned.match(self._text, start) is None:
            led = PRONOUNS.led_to_noun.match(self._text, start, end)
            somebody = led is not None and is_person_word(led["noun"]) and not self._people.is_quoted(start)
            return led.end() if led is not None and somebody else start
        place = bisect_left(self._ends, start + 1)
        stop = min(self._ends[place] if place < len(self._ends) else end, start + FEW_LINES)
        found = list(PRONOUNS.answerer.finditer(self._text, start, stop))
        pronoun = next((m for m in found if self._text[m.end()].islower()), None)
        return (pronoun or found[0]).end() if found else start

    def _goes_on(self, start: int, gender: Gender | str) -> bool:
        """Whether the sentence begins with the pronoun itself, which means nobody whom it names: `He added that they had trusted Orr.`"""
        found = FIRST_WORD.match(self._text, start)
        subject = found is not None and found["word"] in ("He", "She")
        if found is not None and subject:
            return self.gender_of(found["word"].lower()) == gender
        return gender == "f" and found is not None and self._is_about_her(found["word"], start)

    def _is_about_her(self, first: str, start: int) -> bool:
        """`A scholarship took her to Delby, where the dean, A. J. Orr, met her`: before anybody is named."""
        at = bisect_left(self.starts, start)
        end = self.starts[at] if at < len(self.starts) else start
        led_in = first.lower() in self._grammar.openers
        return not led_in and any(
            not self._people.is_quoted(m.start()) for m in PRONOUNS.met_her.finditer(self._text, start, end)
        )
