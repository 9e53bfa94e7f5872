"""Whom an article means by what somebody is or has given out: `the mayor`, `the retired surveyor`, `his wife`, `the statement`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare_app.text.names.body_names import is_body_noun
from compare_app.text.names.person_nouns import is_person_word
from compare_app.text.names.words import NAMES
from compare_app.text.phrases.places import Voice
from compare_app.text.speakers.meant.antecedents import FEW_LINES, Antecedents
from compare_app.text.speakers.meant.body_mentions import BodyMentions
from compare_app.text.speakers.meant.examined import Examined
from compare_app.text.speakers.meant.leads import Leads
from compare_app.text.speakers.meant.other_words import OtherWords
from compare_app.text.speakers.meant.spouses import Spouses
from compare_app.text.speakers.meant.standing import NEXT_WORD
from compare_app.text.speakers.meant.subjects_told import SubjectsTold
from compare_app.text.speakers.meant.writings import Writings
from compare_app.text.speakers.people.article import Article
from compare_app.text.speakers.people.parties import Parties
from compare_app.text.speakers.people.people import People
from compare_app.text.speakers.people.role_words import ROLES
from compare_app.text.speakers.people.stranger_words import STRANGERS
from compare_app.text.speakers.people.unnamed import Unnamed
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.string_words import STRINGS

_ASIDE = 120  # characters behind a mention that tell of its bearer
_ROLE = 4  # words: Morava's high commissioner


class RoleMentions:
    """Resolves the mentions of one text that are no names; `spoke`: where each speaker so far is mentioned, with the name."""

    def __init__(
        self,
        article: Article,
        people: People,
        before: Antecedents,
        leads: Leads,
        bodies: BodyMentions,
        spoke: Sequence[tuple[int, str]],
    ) -> None:
        self._text, self._grammar, self._ends = article.text, article.grammar, article.ends
        self._people, self._before, self._leads, self._bodies, self._spoke = people, before, leads, bodies, spoke
        self._parties = Parties(article.text)
        self.spouses = Spouses(article, people, before)
        self.examined = Examined(article, people, before, spoke)
        self._writings = Writings(article, people, before, spoke)
        self._unnamed = Unnamed(article.text, people)
        self._others = OtherWords(article, people, before, self._parties, self._unnamed)
        self._subjects = SubjectsTold(article, people, before, self._parties, self._unnamed)

    def of_role(self, voice: Voice) -> str | None:
        """The name of whom a voice's noun means, or None."""
        phrase = voice.phrase.of(self._text)
        if self._grammar.capital_nouns:
            return self.of_german_role(phrase)
        words = self._words(voice)
        if not words:
            return None
        head = next((n for n, word in enumerate(words) if n and word.lower() in SPEAKERS.head_ends), len(words))
        at = voice.phrase.start
        if words[0].lower() in SPEAKERS.any or self._is_anonymous(words, head, at, voice.phrase.end):
            told = self._is_told_to_be(voice.phrase.end) if words[0] in ("One", "Another") else None
            return self._leads.named_next(words[:head], at) if words[0] in ("A", "An") else told
        if head == len(words) and words[-1].lower() in SPEAKERS.writings | SPEAKERS.documents:
            owner = self._writings.owner(words[:-1], at)
            if owner is not None or (words[0].lower() == "the" and words[-1].lower() in SPEAKERS.writings):
                return owner or self._writings.meant(words[-1].lower(), at)
        if self._bodies.is_told(words, head):
            heard = self._text.startswith(" heard", voice.phrase.end)  # the court heard that he was “a thief”
            return self._bodies.meant(words[head - 1], at) if not heard else None
        told = (
            self._bodies.of_state(phrase)
            or self._holder_there(words, head)
            or self._one_of_several(words[:head], at)
            or self.spouses.meant(words[:head], at)
            or self.examined.answers(words[:head], at)
            or self._who_said_before(words[:head], at)
        )
        return (
            told
            or self._others.meant(voice, words[:head])
            or self._subjects.meant(words[:head], at)
            or self._others.candidate(words[:head], at)
            or (self._named_later(words[:head], at) if head < len(words) else None)
        )

    def _named_later(self, words: Sequence[str], at: int) -> str | None:
        """`The head of the rail agency`, who is named behind, by the next sentence or the next paragraph."""
        behind = self._leads.named_behind(at)
        return behind or (self._leads.named_next(words, at) if words[0] == "The" else None)

    def _is_anonymous(self, words: Sequence[str], head: int, at: int, end: int) -> bool:
        """`One Republican, who was granted anonymity, was exasperated. “...,” the lawmaker said`: who has no name, where nobody is named since."""
        if words[0].lower() != "the" or head < len(words) or self._bodies.is_told(words, head):
            return False
        if self._asks_not_to_be_named(end):
            return True
        start = self._text.rfind("\n", 0, at) + 1
        found = STRANGERS.anonymous.search(self._text, start, at)
        if found is None or self._people.is_quoted(found.start()):
            return False
        return not self._before.named_between(start, at)

    def _is_told_to_be(self, end: int) -> str | None:
        """`One of the four WAS COUNCILMAN BO LUND, who calls it “a swamp”`: who the sentence says that it is."""
        found = ROLES.was.match(self._text, end)
        person = self._people.person(found["name"]) if found is not None else None
        return person.name if person is not None else None

    def _asks_not_to_be_named(self, end: int) -> bool:
        """`said the lawyer, who spoke on condition of anonymity`: what is told of the speaker right behind the mention."""
        place = bisect_left(self._ends, end)
        stop = self._ends[place] if place < len(self._ends) else end
        if ROLES.relative.match(self._text, end, stop) is None:
            return False
        found = STRANGERS.anonymous.search(self._text, end, min(stop, end + _ASIDE))
        return found is not None and not self._people.is_quoted(found.start())

    def _words(self, voice: Voice) -> list[str]:
        """The words of a voice's phrase, with the article before marks; none for what is somebody's: `a guest whose lawyer called it`."""
        phrase = ROLES.parent_of.sub("-of-", voice.phrase.of(self._text))
        words = [word.strip(",.") for word in phrase.split()]
        if self._people.follows_quoted(voice.phrase.start, "the "):
            words = ["the", *words]  # the “Harbor Lights” star
        return [] if self._text.endswith("whose ", 0, voice.phrase.start) else words

    def holder(self, words: Sequence[str]) -> str | None:
        """Who alone holds the role that the words end with."""
        before = words[-2].lower() if len(words) > 1 else ""
        if (words[-1].lower() == "general" and before.endswith("s")) or is_body_noun(words[-1].lower()):
            return None  # the attorneys general; union says, where it has a president
        if before in NAMES.lesser_words:
            return self._people.roles.holder(f"{before} {words[-1].lower()}")  # the vice president
        once = self._people.roles.holder("former " + words[-1].lower()) if before in ("former", "ex") else None
        held = once or self._people.roles.holder(words[-1].lower())
        prime = len(words) > 1 and words[-2].lower() == "prime"
        if held is None or (prime and held == self._people.roles.holder("reverend")):
            return None
        another = self._parties.is_another(held, words) or self._people.roles.is_of_another(held, words)
        return None if another else held

    def _holder_there(self, words: Sequence[str], head: int) -> str | None:
        """Who holds a role, but for `the president of the Delby Union`, where the one president is that of another body."""
        held = self.holder(words[:head])
        body = next((word for word in words[head + 1 :] if word[0].isupper()), None) if head < len(words) else None
        if held is None or body is None or words[head].lower() != "of":
            return held
        return None if self._people.roles.is_of_another_body(held, words[head - 1].lower(), body) else held

    def _one_of_several(self, words: Sequence[str], at: int) -> str | None:
        """`the minister`, where the article has two, and the lines before name only one of them."""
        holders = self._people.roles.holders(words[-1].lower())
        if len(holders) <= 1 or [w.lower() for w in words[:-1]] != ["the"]:
            return None
        first, last = bisect_left(self._before.starts, at - FEW_LINES), bisect_left(self._before.starts, at)
        near = {n.person.name for n in self._before.named[first:last] if n.person.name in holders}
        return next(iter(near)) if len(near) == 1 else None

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
        if self._unnamed.came(head, at):
            return None
        sentence = bisect_left(self._ends, at)
        for back in (1, 2):
            if sentence - back < 0:
                return None
            start = self._ends[sentence - back - 1] if sentence > back else 0
            if "\n" in self._text[start:at].lstrip():
                return None
            first = bisect_left(self._before.starts, start)
            named = self._before.named[first] if first < len(self._before.named) else None
            begins = named is not None and not named.possessive and self._heads(start, named.start)
            if named is not None and begins and (speaks := self._speaks(named.end, at, head)) is not None:
                return named.person.name if speaks else None
        return None

    def _heads(self, start: int, end: int) -> bool:
        """Whether nothing but a role stands between a sentence's head and a name: `Morava's high commissioner, MIA HOLT, praised it.`"""
        words = self._text[start:end].replace(",", " ").split()
        told = len(words) <= _ROLE and all(word not in self._grammar.verbs for word in words)
        return not words or (told and is_person_word(words[-1].lower()))

    def _speaks(self, end: int, at: int, role: str) -> bool | None:
        """Whether who is named up to a place, at a sentence's head, may go on as `the mayor`; None where the sentence tells nothing of speech."""
        if ROLES.answers.match(self._text, end, at) is not None:
            return role not in SPEAKERS.of_scene  # Orr was asked about it. “...,” the former governor said
        verb = self._verb_behind(end)
        if verb is None or verb["word"] not in self._grammar.strong_verbs:
            return None
        # Orr called the police. “...,” the officer said; Orr asked which one. “...,” the minister said
        summons = verb["word"] in STRINGS.calls and role in SPEAKERS.of_scene
        return not summons and verb["word"] not in SPEAKERS.asked

    def _verb_behind(self, end: int) -> re.Match[str] | None:
        """The verb of a name that ends at a place, past what is told of its bearer: `Orr, whose program is heard in Delby, READ`."""
        told = ROLES.aside.match(self._text, end)
        end += told is None and self._text.startswith(", ", end)  # Morava's high commissioner, Orr, praised
        return NEXT_WORD.match(self._text, told.end() - 1 if told is not None else end)

    def of_german_role(self, phrase: str) -> str | None:
        """Who alone holds a role that German words name: `der Minister`."""
        words = [word.strip(",.").lower() for word in phrase.split()]
        if not words or words[0] in SPEAKERS.any:
            return None
        holders = {name for word in words[:6] if (name := self._people.roles.holder(word)) is not None}
        return next(iter(holders)) if len(holders) == 1 else None
