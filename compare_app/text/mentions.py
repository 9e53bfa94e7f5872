"""Whom a mention means: a surname, a role, a pronoun, or the other words that news finds for somebody just named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.document import Document
from compare_app.model.spans import Span

from .east_asian import east_asian_name
from .grammar import Grammar
from .name_runs import without_first_word
from .other_words import NO_NAMES, OFFICES, STATES, VARIATIONS
from .people import Named, People, Person
from .person_nouns import ROLES, is_person_word
from .places import Voice
from .protagonists import Protagonists
from .titles import Gender, bare_name, gender_of, gender_of_word, is_title
from .word_lists import word_set

_LINES = 400  # characters
_ACTS = re.compile(r",?(?:\s\d\d,)?\s(?:says|said|tells|told|adds|added|recalls|recalled|thinks|thought)\b")
_BACK = 1200  # characters; a pronoun means somebody of the last few sentences
_PARTICLES = word_set("de da del der den di du la le van von bin ibn al el ten ter")
#: whose, and who that is
_BONDS: dict[str, tuple[Gender, Gender]] = {"his wife": ("m", "f"), "her husband": ("f", "m")}
_MONTH_NAMES = word_set("april may june august jan summer autumn julio augusto abril")
_PLURALS = ("ers", "ors", "ists", "ians", "men", "women", "people", "ants", "ents")
_ANY = word_set("a an one another some ein eine einer un une una")
_HEAD_ENDS = word_set("of for at in from with on near to who whose that which and")
_ROLE_MENTION = re.compile(r"\b[Tt]he (?:[\w'\u2019-]+ ){0,2}?(?P<role>[a-z]{3,})\b")
_PREFIXED = re.compile(r"(?:al|el|d)[-'\u2019][A-Z]")
_SOMEBODY = re.compile(r"\s*(?:An?|Another|One) (?:[a-z-]+ ){0,2}(?:man|woman|[a-z]{2,}(?:er|or|ist|ian))\b(?! of)")
#: Lund's mother, his wife: known by their bond to another
_RELATIVE = re.compile(
    r"\s*(?:(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+['\u2019]s|His|Her|Their|An?|One) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{3,})(?=[\s,.])"
)
_NEXT_CAPITAL = re.compile(r"\s*(?P<word>[A-Z][a-z]*)\s")
_FIRST_WORD = re.compile(r"\s*(?P<word>[A-Z][a-z]*)\s")
_CLAUSE = re.compile(
    r"\b(?:[Ww]here|[Ww]hen|[Ww]hile|[Aa]s|[Aa]fter|[Bb]efore|[Bb]ecause|[Aa]lthough|[Tt]hough|[Ss]ince)\s$"
)
#: a composer who, in the words of the critic Bo Lund, is lost
_PUT_BY = re.compile(r", in the words of (?:[a-z]+ ){0,3}$")
_OF = re.compile(r"\bof (?:[a-z-]+ ){0,3}$")
#: no possessive
_HER = re.compile(r"\b[a-z]+\sher\s(?:to|into|from|that|about|for|with|on|at)\b")
_NEXT_WORD = re.compile(r"\s(?P<word>[a-z]+)\b")
_TRADE = re.compile(
    r"\s*The (?P<noun>[a-z]{4,})(?:,| (?:[a-z]{3,}ed|(?P<present>[a-z]{3,}s)|was|is|had|has|did|sat|stood|ran|shook|took|got|went|came)\b)"
)
_NAME_FOLLOWS = re.compile(r"(?:,\s(?:(?:the|an?)\s)?(?:[a-z-]+\s){0,3}|\s)[A-Z]")
_AGE = re.compile(r"\d{1,3}-year-old")
_PEOPLES = re.compile(
    r"[A-Z][a-z]+(?:ese|ish|man|woman|ian|ean|can|ench|utch|wiss|zech|eek|egian|ander|iard|urk|ane|ole)"
)


class Mentions:
    """Resolves mentions of speakers, in the order of the text; remembers who spoke."""

    def __init__(
        self,
        document: Document,
        grammar: Grammar,
        sentence_ends: Sequence[int],
        quoted: Sequence[Span],
        should_cancel: ShouldCancel | None = None,
    ) -> None:
        self._text = document.text
        self._grammar = grammar
        self._ends = sentence_ends
        self._people = People(document, grammar, sentence_ends, quoted, should_cancel)
        check(should_cancel)
        paragraphs = [paragraph.span for paragraph in document.paragraphs]
        self._protagonists = Protagonists(self._text, paragraphs, self._people, grammar)
        self._named = self._with_roles(document)
        self._starts = [named.start for named in self._named]

    def _with_roles(self, document: Document) -> list[Named]:
        """The mentions by name, and those by a role that one person holds: `The judge was not persuaded.`"""
        roles = self._people.roles()
        if not roles or self._grammar.capital_nouns:
            return self._people.named
        found = list(self._people.named)
        for paragraph in document.paragraphs:
            for match in _ROLE_MENTION.finditer(self._text, paragraph.span.start, paragraph.span.end):
                if match["role"] not in roles or self._people.is_quoted(match.start()):
                    continue
                person = self._people.person(self._people.holder(match["role"]) or "")
                if person is not None and self._text[match.end() : match.end() + 2] not in ("'s", "\u2019s"):
                    found.append(Named(match.start(), match.end(), person, False))
        return sorted(found, key=lambda named: named.start)

    def resolve(self, voice: Voice, unnamed: int | None = None) -> str | None:
        """The name of the person whom the voice's mention means, or None.

        `unnamed`: where somebody without a name last spoke; a pronoun after that means nobody named before.
        """
        if voice.pronoun:
            if unnamed is not None and not self._named_between(unnamed, voice.speaker.start):
                return None
            person = self._near(self._gender_of_pronoun(voice.speaker.of(self._text).lower()), voice.speaker.start)
            self._note(voice.speaker, person)
            return person.name if person else None
        text = voice.speaker.of(self._text)
        if text in ("Q", "A", "F"):
            return None  # the labels of an interview
        if text.startswith("@") or "\u3040" <= text[:1] <= "\u9fff":
            return text if text[0] == "@" else east_asian_name(text)
        if text[:1].isupper() and any(c.islower() for c in text) or text.isupper() or _PREFIXED.match(text):  # noqa: RUF021
            named = self._of_name(voice, text)
            if named is not None:
                return named
        return self._of_role(voice)

    # ---- names -----------------------------------------------------------------------------------------------------

    def _of_name(self, voice: Voice, text: str) -> str | None:  # noqa: PLR0911  one case a line
        person = self._lately_heard(text, voice.speaker.start) or self._people.person(text)
        if person is not None and text.lower() in self._people.companies:
            return text  # Brandt, the company
        if person is not None:
            self._note(voice.speaker, person)
            return person.name
        first = voice.phrase.of(self._text).split()[0].lower()
        if self._grammar.capital_nouns and first in self._grammar.determiners:
            return self._of_german_role(voice.phrase.of(self._text))  # a noun, as far as anybody can tell
        if first == "the" and text in ("Times", "Post", "Journal", "The Times"):
            return text  # papers
        name, titles = bare_name(text)
        if self._grammar.capital_nouns:
            name = without_first_word(name)
        elif text.endswith(("'s", "\u2019s")):
            name = text  # Moody's said
        if titles and name.lower() in NO_NAMES and name[0].isupper():
            return text  # the State Department
        if not name or not self._can_be_name(name) or self._is_noun(voice, name):
            return None
        if first == "the" and (
            _PEOPLES.fullmatch(name) or {name.split()[-1].lower(), text.rsplit(maxsplit=1)[-1].lower()} & VARIATIONS
        ):
            return None  # the Republican
        if first not in self._grammar.determiners and not any(part.lower() in NO_NAMES for part in name.split()):
            gender = gender_of(name.split(maxsplit=1)[0], titles)
            self._note(voice.speaker, Person(name, gender, gender is not None or name.lower() not in STATES))
        return name

    def _lately_heard(self, surname: str, at: int) -> Person | None:
        """Of several people with one surname, whoever was named in full in these lines and said or did something there."""
        if " " in surname or len(self._people.by_last.get(surname.lower(), ())) < 2:
            return None
        last = bisect_left(self._starts, at)
        for named in reversed(self._named[:last]):
            if at - named.start > _LINES:
                return None
            full = named.person.parts[-1].lower() == surname.lower() and " " in self._text[named.start : named.end]
            if full and _ACTS.match(self._text, named.end) is not None:
                return named.person
        return None

    def _can_be_name(self, name: str) -> bool:
        low = name.split(maxsplit=1)[0].lower()
        if " " not in name and (low in ROLES or gender_of_word(low) is not None):
            return False  # Mother tells of terror
        small = self._people.is_small(low) and low not in _MONTH_NAMES
        capitals = all(
            part[0].isupper()
            or part in _PARTICLES
            or part in ("&", "and", "of", "for")
            or part.startswith(("al-", "el-"))
            for part in name.split()
        )
        return capitals and not (small or low in NO_NAMES or is_title(name))

    def _note(self, mention: Span, person: Person | None) -> None:
        """Remember that somebody spoke here: a pronoun after it may mean the person."""
        at = bisect_left(self._starts, mention.start)
        if person is None or (at < len(self._starts) and self._starts[at] == mention.start):
            return
        self._starts.insert(at, mention.start)
        self._named.insert(at, Named(mention.start, mention.end, person, False))

    def _is_noun(self, voice: Voice, name: str) -> bool:
        """`Marchers carried signs`: a word for people that a capital begins a sentence with, and nothing else makes a name."""
        low = name.lower()
        if " " in name or self._grammar.capital_nouns or not low.endswith(_PLURALS) or len(low) < 6:
            return False
        return self._people.begins_sentence(voice.speaker.start) and not self._people.stands_within(name)

    # ---- roles and other words -------------------------------------------------------------------------------------

    def _of_role(self, voice: Voice) -> str | None:
        phrase = voice.phrase.of(self._text)
        if self._grammar.capital_nouns:
            return self._of_german_role(phrase)
        words = [word.strip(",.") for word in phrase.split()]
        if self._people.follows_quoted(voice.phrase.start, "the "):
            words = ["the", *words]  # the “Harbor Lights” star
        whose = self._text.endswith("whose ", 0, voice.phrase.start)  # a guest whose lawyer called it
        if not words or words[0].lower() in _ANY or whose:
            return None
        head = next((n for n, word in enumerate(words) if n and word.lower() in _HEAD_ENDS), len(words))
        held = self._people.holder(words[head - 1].lower())
        prime = head > 1 and words[head - 2].lower() == "prime"
        if held is not None and not (prime and held == self._people.holder("reverend")):
            return held
        told = self._spouse(words[:head], voice.phrase.start) or self._who_said_before(words[:head], voice.phrase.start)
        if told is not None:
            return told
        gender = self._varied(words[:head])
        if words[head - 1].lower() in OFFICES and self._several_near(voice.speaker.start, gender):
            return None  # nothing tells which of them is the mayor
        person = self._near(gender or None, voice.speaker.start) if gender is not None else None
        self._note(voice.speaker, person)
        return person.name if person is not None else None

    def _spouse(self, words: Sequence[str], at: int) -> str | None:
        """`Jim and Nancy Orr came. Mr. Orr sat. “...,” said his wife`: the other one of a couple of one surname."""
        bond = _BONDS.get(" ".join(words).lower())
        person = self._near(bond[0], at) if bond is not None else None
        if bond is None or person is None:
            return None
        others = [p for p in self._people.by_last.get(person.parts[-1].lower(), ()) if p.gender == bond[1]]
        return others[0].name if len(others) == 1 else None

    def _several_near(self, at: int, gender: Gender | str | None) -> bool:
        """Whether several people who may be meant are named in the lines before a place."""
        first, last = bisect_left(self._starts, at - _LINES), bisect_left(self._starts, at)
        fits = {n.person.name for n in self._named[first:last] if not gender or n.person.gender in (None, gender)}
        return len(fits) > 1

    def _who_said_before(self, words: Sequence[str], at: int) -> str | None:
        """`Vukic insisted that he would stay. “...,” the Rovers manager said`: who spoke in the sentence before, told by a role."""
        head = words[-1].lower()
        if words[0].lower() != "the" or not is_person_word(head) or head.endswith("s") or self._people.is_held(head):
            return None
        sentence = bisect_left(self._ends, at)
        for back in (1, 2):
            if sentence - back < 0:
                return None
            start = self._ends[sentence - back - 1] if sentence > back else 0
            if "\n" in self._text[start:at].strip():
                return None
            first = bisect_left(self._starts, start)
            named = self._named[first] if first < len(self._named) else None
            begins = named is not None and not self._text[start : named.start].strip() and not named.possessive
            verb = _NEXT_WORD.match(self._text, named.end) if named is not None and begins else None
            if named is not None and verb is not None and verb["word"] in self._grammar.verbs:
                return named.person.name
        return None

    def _of_german_role(self, phrase: str) -> str | None:
        words = [word.strip(",.").lower() for word in phrase.split()]
        if not words or words[0] in _ANY:
            return None
        holders = {name for word in words[:6] if (name := self._people.holder(word)) is not None}
        return next(iter(holders)) if len(holders) == 1 else None

    def _varied(self, words: Sequence[str]) -> Gender | str | None:
        """For another word for somebody just named, the gender that it tells, "" for none; None for any other phrase."""
        if len(words) < 2 or words[0].lower() != "the":
            return None
        head = words[-1]
        low = head.lower()
        former = words[1].lower() == "former" and len(words) > 2
        alone = len(words) == 2 and _PEOPLES.fullmatch(head) is not None
        plain = len(words) == 2 or words[-2].lower() == "state" or not is_title(words[-2])  # not the prime minister
        if low in OFFICES and plain and not self._people.is_held(low):
            return gender_of_word(low) or ""  # the senator, where nobody else is one
        partisan = low in ("man", "woman") and len(words) == 3 and words[1][0].isupper()  # the Labour man
        if partisan or low in VARIATIONS or _AGE.fullmatch(low) or former or alone:
            return gender_of_word(low) or ""
        return None

    # ---- pronouns --------------------------------------------------------------------------------------------------

    def _gender_of_pronoun(self, pronoun: str) -> Gender | str:
        return "m" if pronoun in self._grammar.male else "f" if pronoun in self._grammar.female else "none"

    def _named_between(self, start: int, end: int) -> bool:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return any(not named.possessive for named in self._named[first:last])

    def _near(self, gender: Gender | str | None, at: int) -> Person | None:
        """The nearest person of the gender, or of any where it is None, sentence by sentence backwards."""
        if gender == "none":
            return None
        last = bisect_left(self._starts, at)
        end = at
        sentence = bisect_left(self._ends, at)
        steps = -1  # sentences before that of the mention
        while last > 0 and sentence >= 0 and at - end <= _BACK:
            start = self._ends[sentence - 1] if sentence > 0 else 0
            first = bisect_left(self._starts, start)
            fits = self._fitting(first, last, gender, start, after_it=end < at)
            within = self._people.is_quoted(start)
            steps += 1
            if gender is not None and not within and self._acts_unnamed(start, end, gender, steps == 1):
                return None  # Lund's mother disagreed. “...,” she said
            if fits and steps == 0 and self._hang_on_of(fits, start):
                ahead = self._begins(sentence, gender)
                if ahead is not None:
                    return ahead
            if fits:  # rather somebody known to fit, rather not `Lund's lawyer`; the subject comes first
                return min(fits, key=lambda n: (n.person.gender is None, n.possessive, self._leads_in(n, start))).person
            about = self._protagonists.meant(gender, start)
            if about is not None or (not within and _SOMEBODY.match(self._text, start) is not None):
                return about  # A man sat on the curb. “...,” he said
            last, end, sentence = first, start, sentence - 1
        return None

    def _hang_on_of(self, fits: Sequence[Named], start: int) -> bool:
        """Whether a sentence names people only by what is theirs: `the sale of top scorer Bo Orr, which he called`."""
        return all(_OF.search(self._text, start, named.start) is not None for named in fits)

    def _begins(self, sentence: int, gender: Gender | str | None) -> Person | None:
        """Who begins the sentence before, in the same paragraph, and may be meant."""
        if sentence < 1:
            return None
        start, end = self._ends[sentence - 2] if sentence > 1 else 0, self._ends[sentence - 1]
        first = bisect_left(self._starts, start)
        if first >= len(self._named) or "\n" in self._text[end : end + 1]:
            return None
        named = self._named[first]
        begins = not self._text[start : named.start].strip() and not named.possessive
        return named.person if begins and named.person.gender == gender else None

    def _fitting(self, first: int, last: int, gender: Gender | str | None, start: int, after_it: bool) -> list[Named]:
        """Whom a sentence names that may be meant, `after_it` or in it: nobody, where it begins with the pronoun itself."""
        if gender is not None and after_it and self._goes_on(start, gender):
            return []
        return [
            n
            for n in self._named[first:last]
            if n.person.likely
            and _PUT_BY.search(self._text, start, n.start) is None
            and (gender is None or n.person.gender in (None, gender))
            and not (n.possessive and n.person.gender is None)
        ]

    def _goes_on(self, start: int, gender: Gender | str) -> bool:
        """Whether the sentence begins with the pronoun itself, which means nobody whom it names: `He added that they had trusted Orr.`"""
        found = _NEXT_CAPITAL.match(self._text, start)
        subject = found is not None and found["word"] in ("He", "She")
        if found is not None and subject:
            return self._gender_of_pronoun(found["word"].lower()) == gender
        return gender == "f" and found is not None and self._is_about_her(found["word"], start)

    def _is_about_her(self, first: str, start: int) -> bool:
        """`A scholarship took her to Delby, where the dean, A. J. Orr, met her`: before anybody is named."""
        at = bisect_left(self._starts, start)
        end = self._starts[at] if at < len(self._starts) else start
        led_in = first.lower() in self._grammar.openers
        return not led_in and any(not self._people.is_quoted(m.start()) for m in _HER.finditer(self._text, start, end))

    def _leads_in(self, named: Named, start: int) -> bool:
        """Whether a name stands in the clause that leads a sentence in: `At the diner, where Orr had pie, Lund said`."""
        first = _FIRST_WORD.match(self._text, start)
        if first is None or first["word"].lower() not in self._grammar.openers or self._grammar.capital_nouns:
            return False
        return (
            _CLAUSE.search(self._text, start, named.start) is not None and "," in self._text[named.end : named.end + 60]
        )

    def _acts_unnamed(self, start: int, end: int, gender: Gender | str, right_before: bool) -> bool:
        """Whether the sentence begins with somebody of the gender, or of a trade, whom no name follows."""
        trade = _TRADE.match(self._text, start, end)
        introduced = trade is not None and (trade[0].endswith(",") or trade["noun"] not in VARIATIONS | OFFICES)
        if (
            introduced and trade is not None and trade["present"] is not None
        ):  # not `Marek rents here. The student pays`
            introduced = re.search(rf"\b{trade['noun']}\b", self._text[:start]) is not None
        if trade is not None and introduced and is_person_word(trade["noun"]):
            named = bisect_left(self._starts, start) < bisect_left(self._starts, end)
            return not named and not self._people.is_held(trade["noun"])
        found = _RELATIVE.match(self._text, start, end)
        if found is None or self._people.holder(found["noun"]) is not None:
            return False
        told = gender_of_word(found["noun"])
        another = told is None and right_before and is_person_word(found["noun"])  # His deputy was less discreet.
        if told != gender and not another:
            return False
        return _NAME_FOLLOWS.match(self._text, found.end(), end) is None
