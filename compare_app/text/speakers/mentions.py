"""Whom a mention means: a surname, a role, a pronoun, or the other words that news finds for somebody just named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.text.east_asian import east_asian_name
from compare_app.text.frequencies import frequencies
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.bodies import is_kind
from compare_app.text.names.mention_names import can_be_name, is_body
from compare_app.text.names.name_runs import german_name
from compare_app.text.names.named import Named, Person
from compare_app.text.names.other_words import NO_NAMES, OFFICES, STATES, VARIATIONS
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import Gender, bare_name, gender_of, gender_of_word, is_title, names_institution
from compare_app.text.phrases.noun_phrase import OF_STATE
from compare_app.text.phrases.places import Voice
from compare_app.text.word_lists import word_set

from .antecedents import FEW_LINES, Antecedents
from .leads import Leads
from .parties import Parties
from .people import People
from .protagonists import Protagonists
from .statements import WRITINGS
from .subjects import SAYS
from .subjects_told import told_of

_ACTS = re.compile(r",?(?:\s\d\d,)?\s(?:says|said|tells|told|adds|added|recalls|recalled|thinks|thought)\b")
#: whose, and who that is
_BONDS: dict[str, tuple[Gender, Gender]] = {"his wife": ("m", "f"), "her husband": ("f", "m")}
_ROLES_IN_LETTERS = {"PM": ("the", "prime", "minister"), "DA": ("the", "attorney"), "CEO": ("the", "ceo")}
_OBJECTS = ("him", "her")
_DEFINITE = ("en", "et", "na", "ern", "orn")
_PLURALS = ("ers", "ors", "ists", "ians", "men", "women", "people", "ants", "ents")
_POSTED = {"post": r"|\bposted (?:on|to)\b", "tweet": r"|\btweeted\b"}
_ANY = word_set("a an one another some ein eine einer un une una")
_HEAD_ENDS = word_set("of for at in from with on near to who whose that which and")
_ROLE_MENTION = re.compile(r"\b[Tt]he (?:[\w'\u2019-]+ ){0,2}?(?P<role>[a-z]{3,})\b")
_PREFIXED = re.compile(r"(?:al|el|d)[-'\u2019][A-Z]|[a-z]{1,4}[A-Z]")
_BODY_OF = re.compile(
    rf"(?!An? )(?:[A-Z][\w.]* )*(?:{'|'.join(sorted(OF_STATE))}) of (?:the )?[A-Z][\w'\u2019-]*"
    r"(?: (?:and|the|[A-Z][\w'\u2019-]*))*"
)
#: the Labour man, the Delby resident
_OF_PLACES = word_set("man woman resident native teen teenager schoolboy schoolgirl")
_COMMON = 1e-5  # of all words; 7 of such names on the first runs of 21 labelled batches were all wrong (`tests/bench/QUALITY.md`)
_BROUGHT_IN = 900  # characters before a statement that goes on
_MODIFIED = 3  # words: the Delby senator, not the senator
_STILL = 3  # sentences, those of both mentions among them
_NOBLE = re.compile(r"(?:Duke|Duchess|Earl|Countess|Prince|Princess|Archbishop|Bishop|Marquess) of [A-Z][\w'\u2019-]+")
_NEXT_WORD = re.compile(r"\s(?P<word>[a-z]+)\b")
#: What is told of somebody just named, and brings nobody in: the retired surveyor, the award-winning chef
_ONCE = word_set("former retired veteran longtime married divorced widowed embattled beleaguered outspoken")
_MADE_UP = re.compile(
    r"[\w]+-(?:time|term|winning|born|based|educated|trained|old|nominated|turned)(?:-\w+)?|self-[a-z]+"
)
_PARENT = re.compile(r"(?:great-)?(?:mum|mom|mother|dad|father|gran|grandmother|grandad|grandfather)-of-[a-z]+")
_AGE = re.compile(r"\d{1,3}-year-old")
_PEOPLES = re.compile(
    r"[A-Z][a-z]+(?:ese|ish|man|woman|ian|ean|can|ench|utch|wiss|zech|eek|egian|ander|iard|urk|ane|ole)|Scot|Dane|Swede|Finn|Pole|Serb|Croat|Thai|Slovak|Briton|Brit|Aussie|Kiwi|Texan|Ohioan|Latvian|Welsh"
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
        #: where somebody without a name is first brought in by a noun
        self._unnamed_nouns: dict[str, int] = {}
        #: where each speaker is mentioned whose name is known
        self._spoke: list[tuple[int, str]] = []
        self._parties = Parties(self._text)
        self._people = People(document, grammar, sentence_ends, quoted, should_cancel)
        check(should_cancel)
        paragraphs = [paragraph.span for paragraph in document.paragraphs]
        protagonists = Protagonists(self._text, paragraphs, self._people, grammar)
        named = self._with_roles(document)
        starts = [span.start for span in paragraphs]
        self._before = Antecedents(self._text, grammar, sentence_ends, self._people, protagonists, named, starts)
        self._leads = Leads(self._text, starts, self._people, self._before)

    def _with_roles(self, document: Document) -> list[Named]:
        """The mentions by name, and those by a role that one person holds: `The judge was not persuaded.`"""
        roles = self._people.roles.of_one()
        if not roles or self._grammar.capital_nouns:
            return self._people.named
        found = list(self._people.named)
        named_first: dict[str, int] = {}
        for named in found:
            named_first.setdefault(named.person.name, named.start)
        for paragraph in document.paragraphs:
            for match in _ROLE_MENTION.finditer(self._text, paragraph.span.start, paragraph.span.end):
                if match["role"] not in roles or self._people.is_quoted(match.start()):
                    continue
                person = self._people.person(self._people.roles.holder(match["role"]) or "")
                if person is None or named_first.get(person.name, match.start()) >= match.start():
                    continue  # took the dog to the vet, whom nobody has named yet
                if self._text[match.end() : match.end() + 2] not in ("'s", "\u2019s"):
                    found.append(Named(match.start(), match.end(), person, False))
        return sorted(found, key=lambda named: named.start)

    def resolve(self, voice: Voice, unnamed: int | None = None, asker: str | None = None) -> str | None:
        """The name of the person whom the voice's mention means, or None.

        `unnamed`: where somebody without a name last spoke; a pronoun after that means nobody named before. `asker`: whose
        question right before is answered, rather by another.
        """
        name = self._resolved(voice, unnamed, asker)
        if name is not None:
            self._spoke.append((voice.speaker.start, name))
        return name

    def _resolved(self, voice: Voice, unnamed: int | None, asker: str | None) -> str | None:
        if voice.pronoun:
            if unnamed is not None and self._is_still(unnamed, voice.speaker.start):
                return None
            said_by, at = voice.speaker.of(self._text).lower(), voice.speaker.start
            gender = self._before.gender_of(said_by)
            person = self._before.object(gender, at) if said_by in _OBJECTS else self._before.near(gender, at)
            if person is not None and person.name == asker:
                other = self._before.near(gender, at, avoid=asker)
                person = other if other is not None and other.gender == gender else person
            self._before.note(voice.speaker, person)
            return person.name if person else self._leads.pronoun(voice)
        text = voice.speaker.of(self._text)
        if text in ("Q", "A", "F"):
            return None  # the labels of an interview
        if text.startswith("@") or "\u3040" <= text[:1] <= "\u9fff":
            return text if text[0] == "@" else east_asian_name(text)
        described = self._is_description(text)
        if not described and (
            (text[:1].isupper() and any(c.islower() for c in text)) or text.isupper() or _PREFIXED.match(text)
        ):
            named = self._of_name(voice, text)
            if named is not None:
                return named
        return self._of_role(voice)

    def _is_description(self, text: str) -> bool:
        """`A spokesman for Ms. Diallo`, `A profile in the Delby Monthly`: no name, though one stands in it."""
        first, _, rest = text.partition(" ")
        low = first.lower()
        if self._grammar.capital_nouns or low == "the" or low not in self._grammar.determiners:
            return False
        return any(word[0].islower() for word in rest.split())

    def _is_still(self, unnamed: int, at: int) -> bool:
        """Whether somebody without a name who spoke at the place may still be meant: nobody is named since, and little is told."""
        told = bisect_left(self._ends, at) - bisect_left(self._ends, unnamed)
        return told <= _STILL and not self._before.named_between(unnamed, at)

    # ---- names -----------------------------------------------------------------------------------------------------

    def _of_name(self, voice: Voice, text: str) -> str | None:
        if text in _ROLES_IN_LETTERS:
            return self._holder(_ROLES_IN_LETTERS[text])
        if _NOBLE.fullmatch(text) or _BODY_OF.fullmatch(text):
            return text
        person = self._lately_heard(text, voice.speaker.start) or self._people.person(text)
        if person is None and self._grammar.capital_nouns and text.endswith("s") and " " not in text:
            person = self._people.person(text[:-1])  # nach Holms Meinung
        if person is not None and text.lower() in self._people.companies:
            return text  # Brandt, the company
        if " " in text and (company := self._people.company(text)) is not None:
            return company
        if person is not None:
            self._before.note(voice.speaker, person)
            return person.name
        return self._of_new_name(voice, text)

    def _of_new_name(self, voice: Voice, text: str) -> str | None:
        first = voice.phrase.of(self._text).split()[0].lower()
        if self._grammar.capital_nouns and first in self._grammar.determiners:
            return self._of_german_role(voice.phrase.of(self._text))  # a noun, as far as anybody can tell
        if first == "the" and text in ("Times", "Post", "Journal", "The Times"):
            return text  # papers
        name, titles = bare_name(text)
        if self._grammar.capital_nouns:
            name = german_name(name)
        elif text.endswith(("'s", "\u2019s")):
            name = text  # Moody's said
        if titles and is_body(name, titles):
            return text
        noun = self._is_noun(voice, name) or (not titles and self._is_common_word(voice, name, first))
        if not name or not can_be_name(name, self._people.is_small) or noun:
            return None
        if first == "the" and (
            _PEOPLES.fullmatch(name)
            or (
                not (name.endswith(" Guard") or names_institution(name.split()))
                and {name.split()[-1].lower(), text.rsplit(maxsplit=1)[-1].lower()} & VARIATIONS
            )
        ):
            return None  # the Republican
        if first not in self._grammar.determiners and not any(part.lower() in NO_NAMES for part in name.split()):
            gender = gender_of(name.split(maxsplit=1)[0], titles)
            self._before.note(voice.speaker, Person(name, gender, gender is not None or name.lower() not in STATES))
        return (self._people.company(name) if not titles else None) or name

    def _lately_heard(self, text: str, at: int) -> Person | None:
        """Of several people with one surname, whoever was named in full in these lines and said or did something there."""
        surname, titles = bare_name(text)
        gender = gender_of("", titles)
        if " " in surname or len(self._people.by_last.get(surname.lower(), ())) < 2:
            return None
        last = bisect_left(self._before.starts, at)
        for named in reversed(self._before.named[:last]):
            if at - named.start > FEW_LINES:
                return None
            full = named.person.parts[-1].lower() == surname.lower() and " " in self._text[named.start : named.end]
            fits = full and gender in (None, named.person.gender)
            if fits and _ACTS.match(self._text, named.end) is not None:
                return named.person
        return None

    def _is_noun(self, voice: Voice, name: str) -> bool:
        """`Marchers carried signs`, `Statsministern sade`: a noun that a capital begins a sentence with, and nothing else makes a name."""
        low = name.lower()
        swedish = "och" in self._grammar.conjunctions and gender_of(name, ()) is None
        ends = _DEFINITE if swedish else _PLURALS
        if " " in name or self._grammar.capital_nouns or not low.endswith(ends) or len(low) < 6:
            return False
        return self._people.begins_sentence(voice.speaker.start) and not self._people.stands_within(name)

    def _is_common_word(self, voice: Voice, name: str, first: str) -> bool:
        """`Talks collapsed`, `the Federation said`: one common word, which has a capital without an article nowhere within a sentence."""
        article = first in self._grammar.determiners and self._text.startswith(
            name, voice.phrase.start + len(first) + 1
        )
        if " " in name or not self._grammar.bare_nouns or (gender_of(name, ()) is not None and not article):
            return False
        if (frequencies("en") or {}).get(name.lower(), 0) < _COMMON:
            return False
        if article:
            return True
        says = _NEXT_WORD.match(self._text, voice.speaker.end)
        named = name.endswith("son") or (says is not None and says["word"] in SAYS)  # Johnson, telling reporters
        labels = self._text.startswith(":", voice.speaker.end)  # Guardian: And then?
        return not (named or labels) and not self._people.stands_alone(name)

    # ---- roles and other words -------------------------------------------------------------------------------------

    def _of_role(self, voice: Voice) -> str | None:
        phrase = voice.phrase.of(self._text)
        if self._grammar.capital_nouns:
            return self._of_german_role(phrase)
        words = [word.strip(",.") for word in phrase.split()]
        if self._people.follows_quoted(voice.phrase.start, "the "):
            words = ["the", *words]  # the “Harbor Lights” star
        whose = self._text.endswith("whose ", 0, voice.phrase.start)  # a guest whose lawyer called it
        if not words or whose:
            return None
        head = next((n for n, word in enumerate(words) if n and word.lower() in _HEAD_ENDS), len(words))
        at = voice.phrase.start
        if words[0].lower() in _ANY:
            return self._leads.named_next(words[:head], at) if words[0] in ("A", "An") else None
        if words[0].lower() == "the" and words[-1].lower() in WRITINGS and head == len(words):
            return self._of_writing(words[-1].lower(), at)
        if words[0].lower() == "the" and is_kind(words[head - 1].lower()):
            return self._people.bodies.meant(words[head - 1].lower(), at)
        told = (
            self._holder(words[:head])
            or self._one_of_several(words[:head], at)
            or self._spouse(words[:head], at)
            or self._who_said_before(words[:head], at)
        )
        return told or self._told_otherwise(voice, words[:head]) or self._told_of_before(words[:head], at)

    def _of_writing(self, noun: str, at: int) -> str | None:
        """`Holt said in a statement that ... “...,” the statement went on`: who spoke in the sentence that brought it in."""
        posted = _POSTED.get(noun)  # Ruiz later posted on the site that
        brought = re.compile(
            rf"\b(?:in|on|via|by|through) (?:an?|his|her) (?:[\w'\u2019-]+ ){{0,4}}?{re.escape(noun)}\b{posted or ''}",
            re.IGNORECASE,
        )
        found = list(brought.finditer(self._text, max(0, at - _BROUGHT_IN), at))
        if not found or self._people.is_quoted(found[-1].start()):
            return None
        place = bisect_left(self._ends, found[-1].end())
        start, end = self._ends[place - 1] if place else 0, self._ends[place] if place < len(self._ends) else at
        names = {name for spoke, name in self._spoke if start <= spoke < end}
        if not names and posted:
            person = self._before.near(None, found[-1].start())
            names = (
                {person.name} if person is not None and self._before.named_between(start, found[-1].start()) else names
            )
        return next(iter(names)) if len(names) == 1 else None

    def _holder(self, words: Sequence[str]) -> str | None:
        """Who alone holds the role that the words end with."""
        before = words[-2].lower() if len(words) > 1 else ""
        once = self._people.roles.holder("former " + words[-1].lower()) if before in ("former", "ex") else None
        held = once or self._people.roles.holder(words[-1].lower())
        prime = len(words) > 1 and words[-2].lower() == "prime"
        if held is None or (prime and held == self._people.roles.holder("reverend")):
            return None
        another = self._parties.is_another(held, words) or self._people.roles.is_of_another(held, words)
        return None if another else held

    def _one_of_several(self, words: Sequence[str], at: int) -> str | None:
        """`the minister`, where the article has two, and the lines before name only one of them."""
        holders = self._people.roles.holders(words[-1].lower())
        if len(holders) <= 1 or [w.lower() for w in words[:-1]] != ["the"]:
            return None
        first, last = bisect_left(self._before.starts, at - FEW_LINES), bisect_left(self._before.starts, at)
        near = {n.person.name for n in self._before.named[first:last] if n.person.name in holders}
        return next(iter(near)) if len(near) == 1 else None

    def _told_otherwise(self, voice: Voice, words: Sequence[str]) -> str | None:
        """Whoever was just named, where the words are other words for somebody: `the Republican`, `the retired surveyor`."""
        gender = self._varied(words, voice.phrase.start)
        if gender is None:
            return None
        if words[-1].lower() in OFFICES and self._several_near(voice.speaker.start, gender):
            return None  # nothing tells which of them is the mayor
        at = voice.speaker.start
        named = islice(self._before.named, bisect_left(self._before.starts, at))
        person = self._parties.only_one(words, named) or self._before.near(gender or None, at)
        if person is not None and self._parties.is_another(person.name, words):
            return None
        self._before.note(voice.speaker, person)
        return person.name if person is not None else None

    def _spouse(self, words: Sequence[str], at: int) -> str | None:
        """`Jim and Nancy Orr came. Mr. Orr sat. “...,” said his wife`: the other one of a couple of one surname."""
        bond = _BONDS.get(" ".join(words).lower())
        person = self._before.near(bond[0], at) if bond is not None else None
        if bond is None or person is None:
            return None
        others = [p for p in self._people.by_last.get(person.parts[-1].lower(), ()) if p.gender == bond[1]]
        return others[0].name if len(others) == 1 else None

    def _several_near(self, at: int, gender: Gender | str | None) -> bool:
        """Whether several people who may be meant are named in the lines before a place."""
        first, last = bisect_left(self._before.starts, at - FEW_LINES), bisect_left(self._before.starts, at)
        fits = {
            n.person.name for n in self._before.named[first:last] if not gender or n.person.gender in (None, gender)
        }
        return len(fits) > 1

    def _who_said_before(self, words: Sequence[str], at: int) -> str | None:
        """`Vukic insisted that he would stay. “...,” the Rovers manager said`: who spoke in the sentence before, told by a role."""
        head = words[-1].lower()
        if (
            words[0].lower() != "the"
            or not is_person_word(head)
            or head.endswith("s")
            or self._people.roles.is_held(head)
        ):
            return None
        if self._comes_unnamed(head, at):
            return None
        sentence = bisect_left(self._ends, at)
        for back in (1, 2):
            if sentence - back < 0:
                return None
            start = self._ends[sentence - back - 1] if sentence > back else 0
            if "\n" in self._text[start:at].strip():
                return None
            first = bisect_left(self._before.starts, start)
            named = self._before.named[first] if first < len(self._before.named) else None
            begins = named is not None and not self._text[start : named.start].strip() and not named.possessive
            verb = _NEXT_WORD.match(self._text, named.end) if named is not None and begins else None
            if named is not None and verb is not None and verb["word"] in self._grammar.strong_verbs:
                return named.person.name
        return None

    def _told_of_before(self, words: Sequence[str], at: int) -> str | None:
        """`“...,” the Delby senator said` after a paragraph that is all about one person, where nobody else is known as one."""
        head = words[-1].lower()
        start = self._text.rfind("\n", 0, at) + 1
        end = len(self._text[:start].rstrip())
        if words[0].lower() != "the" or not is_person_word(head) or head.endswith("s") or len(words) < _MODIFIED:
            return None
        if (
            not end
            or not self._people.is_quoted(start)
            or self._people.roles.is_held(head)
            or self._comes_unnamed(head, at)
        ):
            return None
        begins = self._text.rfind("\n", 0, end) + 1
        person = told_of(self._text, self._ends, self._before.named, begins, end)
        gender = gender_of_word(head)
        return person.name if person is not None and gender in (None, person.gender) else None

    def _of_german_role(self, phrase: str) -> str | None:
        words = [word.strip(",.").lower() for word in phrase.split()]
        if not words or words[0] in _ANY:
            return None
        holders = {name for word in words[:6] if (name := self._people.roles.holder(word)) is not None}
        return next(iter(holders)) if len(holders) == 1 else None

    def _comes_unnamed(self, noun: str, at: int) -> bool:
        """Whether somebody without a name was brought in by the noun before: a retired nurse who lives there."""
        if noun not in self._unnamed_nouns:
            found = re.search(rf"\b[Aa]n? (?:[\w'\u2019-]+ ){{0,3}}{re.escape(noun)}\b(?!,? [A-Z])", self._text)
            self._unnamed_nouns[noun] = found.start() if found is not None else len(self._text)
        return self._unnamed_nouns[noun] < at

    def _came_lately(self, noun: str, at: int) -> bool:
        """Whether the lines before tell of somebody without a name by the noun: a governor of the school said."""
        brought_in = re.compile(rf"\b[Aa]n? (?:[\w'\u2019-]+ ){{0,3}}{re.escape(noun)}\b(?!,? [A-Z])")
        return any(
            not self._people.is_quoted(m.start()) for m in brought_in.finditer(self._text, max(0, at - FEW_LINES), at)
        )

    def _varied(self, words: Sequence[str], at: int) -> Gender | str | None:
        """For another word for somebody just named, the gender that it tells, "" for none; None for any other phrase."""
        if len(words) < 2 or words[0].lower() != "the":
            return None
        head = words[-1]
        low = head.lower()
        former = len(words) > 2 and (words[1].lower() in _ONCE or _MADE_UP.fullmatch(words[1]) is not None)
        if former and words[1].lower() != "former" and self._comes_unnamed(low, at):
            return None
        alone = len(words) == 2 and _PEOPLES.fullmatch(head) is not None
        plain = len(words) == 2 or words[-2].lower() == "state" or not is_title(words[-2])  # not the prime minister
        if low in OFFICES and self._came_lately(low, at):
            return None  # A governor of the school said ... “...,” the governor said
        if low in OFFICES and plain and not self._people.roles.is_held(low):
            return gender_of_word(low) or ""  # the senator, where nobody else is one
        partisan = low in _OF_PLACES and len(words) == 3 and words[1][0].isupper()  # the Labour man
        if partisan or low in VARIATIONS or _AGE.fullmatch(low) or former or alone or _PARENT.fullmatch(low):
            return gender_of_word(low.partition("-of-")[0].removeprefix("great-")) or ""
        return None
