"""Whom a mention means: a surname, a role, a pronoun, or the other words that news finds for somebody just named."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.document import Document
from compare_app.model.spans import Span
from compare_app.text.east_asian import east_asian_name
from compare_app.text.frequencies import frequencies
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.body_names import without_kind
from compare_app.text.names.capitals import begins_sentence, stands_alone, stands_within
from compare_app.text.names.mention_names import can_be_name, is_body
from compare_app.text.names.name_runs import german_name
from compare_app.text.names.named import Named, Person
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.titles import bare_name, gender_of, names_institution
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.places import Voice
from compare_app.text.phrases.words import PHRASES
from compare_app.text.speakers.meant.antecedents import Antecedents
from compare_app.text.speakers.meant.asked import Asked
from compare_app.text.speakers.meant.bare_surnames import BareSurnames
from compare_app.text.speakers.meant.body_mentions import BodyMentions
from compare_app.text.speakers.meant.leads import Leads
from compare_app.text.speakers.meant.mention_words import MENTIONS, body_of, noble
from compare_app.text.speakers.meant.namesakes import Namesakes
from compare_app.text.speakers.meant.role_mentions import RoleMentions
from compare_app.text.speakers.meant.standing import NEXT_WORD
from compare_app.text.speakers.people.ages import Ages
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.pronoun_words import PRONOUNS
from compare_app.text.speakers.people.protagonists import Protagonists
from compare_app.text.speakers.people.role_words import ROLES
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import TOKENS

#: al-Amin, d'Arc, easyJet
_PREFIXED = re.compile(r"(?:al|el|d)[-'\u2019][A-Z]|[a-z]{1,4}[A-Z]")
#: Rep. <a href="/holt">Mia Holt</a>
_MARKUP = re.compile(r"<[A-Za-z/!][^<>\n]{0,400}>")
#: the Archbishop of Delby, Ana Ruiz,
_APPOSED = re.compile(r", (?P<name>(?:[A-Z][\w.'\u2019-]+ ){1,4}[A-Z][\w'\u2019-]+)(?=[,.;])")
_COMMON = 1e-5  # of all words; 7 of such names on the first runs of 21 labelled batches were all wrong (`tests/bench/QUALITY.md`)
_LETTERS = 5  # the NFL, no EXCLUSIVE
_STILL = 3  # sentences, those of both mentions among them


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
        article = Article.of(document, grammar, sentence_ends)
        self._text, self._grammar, self._ends, self._paragraphs = (
            document.text,
            grammar,
            sentence_ends,
            article.paragraphs,
        )
        #: where each speaker is mentioned whose name is known
        self._spoke: list[tuple[int, str]] = []
        self._people = People(article, quoted, should_cancel)
        check(should_cancel)
        self._ages = Ages(article, self._people)
        protagonists = Protagonists(article, self._people)
        self._before = Antecedents(article, self._people, protagonists, self._with_roles())
        self._asked = Asked(article, self._people, self._before)
        self._namesakes = Namesakes(article, self._people, self._before)
        self._leads = Leads(article, self._people, self._before)
        self._bare = BareSurnames(article, self._people, self._before)
        self._bodies = BodyMentions(article, self._people)
        self._roles = RoleMentions(article, self._people, self._before, self._leads, self._bodies, self._spoke)

    def _with_roles(self) -> list[Named]:
        """The mentions by name, and those by a role that one person holds: `The judge was not persuaded.`"""
        roles = self._people.roles.of_one() | ROLES.ages.keys()
        if self._grammar.capital_nouns:
            return self._people.named
        found = list(self._people.named)
        named_first: dict[str, int] = {}
        for named in found:
            named_first.setdefault(named.person.name, named.start)
        for paragraph in self._paragraphs:
            for match in MENTIONS.role.finditer(self._text, paragraph.start, paragraph.end):
                if match["role"] not in roles or self._people.is_quoted(match.start()):
                    continue
                person = self._holder(match["role"], match.start())
                if person is None or named_first.get(person.name, match.start()) >= match.start():
                    continue  # took the dog to the vet, whom nobody has named yet
                if self._text[match.end() : match.end() + 2] not in ("'s", "\u2019s"):
                    found.append(Named(match.start(), match.end(), person, False))
        return sorted(found, key=lambda named: named.start)

    def _holder(self, role: str, at: int) -> Person | None:
        """Who alone holds a role, or is as old as the word for it says: The judge was not persuaded. The pensioner wept."""
        held = self._people.person(self._people.roles.holder(role) or "")
        start = self._ends[place - 1] if (place := bisect_left(self._ends, at)) else 0
        if held is not None or PRONOUNS.but.fullmatch(self._text, start, at) is None:
            return held
        return self._ages.only_one(role, self._people.named[: bisect_left(self._people.named, at, key=_place)])

    def resolve(self, voice: Voice, unnamed: int | None = None, asker: str | None = None) -> str | None:
        """The name of the person whom the voice's mention means, or None.

        `unnamed`: where somebody without a name last spoke; a pronoun after that means nobody named before. `asker`: whose
        question right before is answered, rather by another.
        """
        name = self._resolved(voice, unnamed, asker)
        if name is not None:
            self._spoke.append((voice.speaker.start, name))
        return name

    def knows(self, surname: str) -> bool:
        """Whether the article names somebody of the surname, or calls somebody by the word."""
        return is_person_word(surname.lower()) or self._people.person(surname) is not None

    def _resolved(self, voice: Voice, unnamed: int | None, asker: str | None) -> str | None:
        if voice.pronoun:
            return self._of_pronoun(voice, unnamed, asker)
        text = _MARKUP.sub("", voice.speaker.of(self._text)).removeprefix("ex-")
        if text in ("Q", "A", "F"):
            return self._roles.examined.labelled(text, voice.speaker.start)
        if text.startswith("@") or "\u3040" <= text[:1] <= "\u9fff":
            return text if text[0] == "@" else east_asian_name(text)
        named = self._of_name(voice, text) if self._has_capitals(text) and not self._is_description(text) else None
        return named if named is not None else self._roles.of_role(voice)

    def _has_capitals(self, text: str) -> bool:
        begins = text[:1].isupper() and any(c.islower() for c in text)
        begins = begins or self._begins_with_particle(text)
        return begins or text.isupper() or _PREFIXED.match(text) is not None

    def _begins_with_particle(self, text: str) -> bool:
        """`de Blasio`, `von der Leyen`: small words of a surname, and it."""
        *particles, last = text.split()
        return bool(particles) and last[0].isupper() and PHRASES.particles.issuperset(particles)

    def _of_pronoun(self, voice: Voice, unnamed: int | None, asker: str | None) -> str | None:
        if unnamed is not None and self._is_still(unnamed, voice.speaker.start):
            return None
        said_by, at = voice.speaker.of(self._text).lower(), voice.speaker.start
        if said_by == "it":
            return self._bodies.of_it(at)
        gender = self._before.gender_of(said_by)
        asked = self._asked.named(at) if asker is not None else self._asked.whether(at, gender)
        if asked is not None and asked.gender == gender:
            self._before.note(voice.speaker, asked)
            return asked.name
        person = self._before.object(gender, at) if said_by in SPEAKERS.objects else self._before.near(gender, at)
        if person is not None and person.name == asker:
            other = self._before.near(gender, at, avoid=asker)
            person = other if other is not None and other.gender == gender else person
        self._before.note(voice.speaker, person)
        if person is not None:
            return person.name
        return self._leads.pronoun(voice) or self._roles.spouses.told_of(gender, at) or self._bare.meant(said_by, at)

    def _is_description(self, text: str) -> bool:
        """`A spokesman for Ms. Diallo`, `A profile in the Delby Monthly`: no name, though one stands in it."""
        first, _, rest = text.partition(" ")
        low = first.lower()
        several = low in self._grammar.bare_nouns and not first[:1].islower()  # People close to Ms. Diallo
        if self._grammar.capital_nouns or low == "the" or not (several or low in self._grammar.determiners):
            return False
        told = [word for word in rest.split() if word[0].islower()]
        return bool(told) if not several else not NAMES.links.union(NAMES.field_articles).issuperset(told)

    def _is_still(self, unnamed: int, at: int) -> bool:
        """Whether somebody without a name who spoke at the place may still be meant: nobody is named since, and little is told."""
        told = bisect_left(self._ends, at) - bisect_left(self._ends, unnamed)
        return told <= _STILL and not self._before.named_between(unnamed, at)

    # ---- names -----------------------------------------------------------------------------------------------------

    def _of_name(self, voice: Voice, text: str) -> str | None:
        if text in MENTIONS.in_letters:
            return self._roles.holder(MENTIONS.in_letters[text])
        bare = MENTIONS.owner.sub("", text)  # Morava's Ministry of Trade
        members = " of " in self._text[voice.phrase.start : voice.speaker.start]  # members of Students Against Guns
        joined = TOKENS.joined_bodies.fullmatch(f"the {bare}", len("the ")) is not None  # Tax and Justice Network
        if not members and (joined or noble().fullmatch(text) or body_of().fullmatch(bare) or bare in NAMES.set_names):
            return self._named_behind(voice) or bare
        person = self._namesakes.lately_heard(text, voice.speaker.start) or self._people.person(text)
        if person is None and self._grammar.capital_nouns and text.endswith("s") and " " not in text:
            person = self._people.person(text[:-1])  # nach Holms Meinung
        if person is not None and text.lower() in self._people.companies.short:
            return text  # Brandt, the company
        if " " in text and (company := self._people.companies.in_full(text)) is not None:
            return company
        if person is not None:
            self._before.note(voice.speaker, person)
            return person.name
        return self._of_new_name(voice, text)

    def _named_behind(self, voice: Voice) -> str | None:
        """`the Archbishop of Delby, Ana Ruiz,`: who holds the office."""
        named = _APPOSED.match(self._text, voice.speaker.end)
        person = self._people.person(named["name"]) if named is not None else None
        return person.name if person is not None else None

    def _of_new_name(self, voice: Voice, text: str) -> str | None:
        first = voice.phrase.of(self._text).split()[0].lower()
        if self._grammar.capital_nouns and first in self._grammar.determiners:
            return self._roles.of_german_role(voice.phrase.of(self._text))  # a noun, as far as anybody can tell
        if first == "the" and text in MENTIONS.papers:
            return text
        name, titles = bare_name(text)
        if self._grammar.capital_nouns:
            name = german_name(name)
        elif text.endswith(("'s", "\u2019s")):
            name = text  # Moody's said
        elif not titles:
            name = without_kind(self._text, voice.speaker.start, name)
        if titles and is_body(name, titles):
            return text
        noun = self._is_noun(voice, name) or (not titles and self._is_common_word(voice, name, first))
        noun = noun or (not self._grammar.capital_nouns and self._is_some_of_many(first, text))
        if not name or not can_be_name(name, self._people.is_small) or noun:
            return None
        named = self._bodies.in_full(name, first, voice.speaker.start) if first == "the" else None
        if named is not None or (first == "the" and self._is_other_word(name, text)):
            return named  # the Smithsonian, which is no Parisian
        if first not in self._grammar.determiners and not any(part.lower() in NAMES.no_names for part in name.split()):
            gender = gender_of(name.split(maxsplit=1)[0], titles)
            self._before.note(
                voice.speaker, Person(name, gender, gender is not None or name.lower() not in NAMES.states)
            )
        return (self._bodies.in_full(name, first, voice.speaker.start) if not titles else None) or name

    def _is_some_of_many(self, first: str, text: str) -> bool:
        """`One senior Tory MP`, `Senate Democrats`, `New Yorkers`: no name, though its words have capitals."""
        last = text.rsplit(maxsplit=1)[-1]
        if last.endswith("s") and (
            last[:-1].lower() in NAMES.variations
            or MENTIONS.of_places.fullmatch(last) is not None
            or ROLES.peoples.fullmatch(last[:-1]) is not None  # 54 percent of Americans
        ):
            return True
        if MENTIONS.share.fullmatch(text) is not None:
            return True
        some = first in SPEAKERS.any or first in PHRASES.counts
        return some and (last.removesuffix("s") in PHRASES.ranks_in_letters or last.lower() in NAMES.variations)

    def _is_other_word(self, name: str, text: str) -> bool:
        """`the Republican`, `the Delby Briton`: another word for somebody, and no name."""
        if ROLES.peoples.fullmatch(name) is not None and name.lower() not in NAMES.one_word_bodies:
            return True
        body = (
            name.endswith(MENTIONS.body_ends)
            or name.lower() in NAMES.one_word_bodies
            or names_institution(name.split())
        )
        return not body and not {name.rsplit(maxsplit=1)[-1].lower(), text.rsplit(maxsplit=1)[-1].lower()}.isdisjoint(
            NAMES.variations
        )

    def _is_noun(self, voice: Voice, name: str) -> bool:
        """`Marchers carried signs`, `Statsministern sade`: a noun that a capital begins a sentence with, and nothing else makes a name."""
        low = name.lower()
        swedish = "och" in self._grammar.conjunctions and gender_of(name, ()) is None
        ends = SPEAKERS.definite_endings if swedish else SPEAKERS.plural_endings
        if " " in name or self._grammar.capital_nouns or not low.endswith(ends) or len(low) < 6:
            return False
        return begins_sentence(self._text, voice.speaker.start) and not stands_within(self._text, name)

    def _is_common_word(self, voice: Voice, name: str, first: str) -> bool:
        """`Talks collapsed`, `the Federation said`: one common word, which has a capital without an article nowhere within a sentence."""
        article = first in self._grammar.determiners and self._text.startswith(
            name, voice.phrase.start + len(first) + 1
        )
        if " " in name or not self._grammar.bare_nouns or (gender_of(name, ()) is not None and not article):
            return False
        if (frequencies("en") or {}).get(name.lower(), 0) < _COMMON or (name.isupper() and len(name) <= _LETTERS):
            return False
        if article and name.lower() in NAMES.one_word_bodies:
            return False
        if article:
            return True
        says = NEXT_WORD.match(self._text, voice.speaker.end)
        named = name.endswith("son") or (
            says is not None and says["word"] in SPEAKERS.says
        )  # Johnson, telling reporters
        labels = self._text.startswith(":", voice.speaker.end)  # Guardian: And then?
        return not (named or labels) and not stands_alone(self._text, name)


def _place(named: Named) -> int:
    return named.start
