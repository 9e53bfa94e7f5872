"""Quotes of one version: marked strings, put together to utterances, each with its speaker and cue."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.document import Document
from compare_app.model.version import Mention, Quote, QuoteKind, Sentence
from compare_app.text.carried import with_carried
from compare_app.text.dialogue import LANGUAGES, dashed, interview, parted, parted_by_dashes
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.grammar.grammars import grammar_of
from compare_app.text.in_place import Setting
from compare_app.text.kinds import is_said_by_nobody, kind_of
from compare_app.text.marked import Marked
from compare_app.text.phrases.places import Voice
from compare_app.text.repeats import with_repeats
from compare_app.text.set_off import set_off
from compare_app.text.signatures import with_signatures
from compare_app.text.speakers.meant.mentions import Mentions
from compare_app.text.speakers.mention.by_nobody import told_by_nobody
from compare_app.text.speakers.mention.led_in import another_clause
from compare_app.text.speakers.mention.sources import is_no_man_or_woman
from compare_app.text.speakers.mention.verb_alone import dropped_subject
from compare_app.text.speakers.voices.scenes import Said
from compare_app.text.speakers.voices.voices import Voices
from compare_app.text.strings import find_marked
from compare_app.text.title_case import is_title_cased

_TOP = 3  # paragraphs, headlines and a line below them


def find_quotes(
    document: Document, sentences: Sequence[Sentence], language: str, should_cancel: ShouldCancel | None = None
) -> tuple[Quote, ...]:
    """The utterances of a document, in the order of their first pieces. Raises Cancelled."""
    strings = _strings(document, language)
    if not strings:
        return ()
    check(should_cancel)
    return _Speech(document, strings, [sentence.span.end for sentence in sentences], language, should_cancel).quotes()


def _strings(document: Document, language: str) -> list[Marked]:
    """Marked strings, and the speech that some languages set off by dashes or part inside its marks."""
    grammar = grammar_of(language)
    spans = [paragraph.span for paragraph in document.paragraphs]
    found = with_carried(document.text, spans, find_marked(document.text, spans, language), language)
    found = with_signatures(document, found)
    if language == "fr":
        found = [part for marked in found for part in parted(document.text, marked, grammar)]
    elif language in LANGUAGES and not grammar.inverts:
        found = [part for marked in found for part in parted_by_dashes(document.text, marked, grammar)]
    spoken = interview(document.text, spans, found)
    if language in LANGUAGES:
        spoken |= {
            number: strings
            for number, span in enumerate(spans)
            if (strings := dashed(document.text, span, number, grammar))
        }
    if language == "fr":  # – Jamais, répondit le garde.
        spoken = {n: [p for s in strings for p in parted(document.text, s, grammar)] for n, strings in spoken.items()}
    if language == "en":
        spoken |= {marked.paragraph: [marked] for marked in set_off(document, found) if marked.paragraph not in spoken}
    if not spoken:
        return found
    kept = [marked for marked in found if marked.paragraph not in spoken]
    return sorted([*kept, *(s for strings in spoken.values() for s in strings)], key=lambda marked: marked.outer.start)


def _utterances(said: Sequence[Said], is_title: Callable[[Said], bool], grammar: Grammar) -> Iterator[list[Said]]:
    """The strings of each utterance; a name between two of them is one by itself: said Cornelius “Stix” Avery. “He …"""
    group: list[Said] = []
    names: list[Said] = []
    for one in said:
        named = bool(group) and not one.marked.taken_up and is_title(one)
        if named and _in_attribution(group[-1], one):
            names.append(one)
            continue
        if group and (named or not _joins(group[-1], one, grammar)):
            yield group
            yield from ([name] for name in names)
            group, names = [], []
        group.append(one)
    if group:
        yield group
    yield from ([name] for name in names)


def _in_attribution(last: Said, one: Said) -> bool:
    """Whether a string stands in the sentence that says whose the words before it are."""
    return last.voice is not None and last.voice.side == "after" and one.place.low <= last.place.at


def _joins(last: Said, one: Said, grammar: Grammar) -> bool:
    """Whether a string goes on with the utterance: taken up in a new paragraph, or after nothing but its attribution."""
    if one.marked.taken_up:
        return last.marked.goes_on
    voice = last.voice
    if (
        one.marked.paragraph != last.marked.paragraph
        or _in_phrase(last, grammar)
        or voice is None
        or voice.side != "after"
        or not voice.beside
    ):
        return False
    if one.place.low <= last.place.at:  # the same sentence
        same = one.voice is None or one.voice.cue == voice.cue or _by_the_way(last, one)
        return same and _resumes(one, voice)
    between = one.place.tokens[one.place.low : one.place.at]
    if _in_sentence(last):
        return False
    follows = last.place.end == one.place.low and not any(token.is_word for token in between)
    return follows and one.voice is None and not last.place.ended and dropped_subject(one.place, grammar) is None


def _by_the_way(last: Said, one: Said) -> bool:
    """`„Früher“, sagt Holm und zeigt auf den Hang, „war hier Wiese.“`: what who speaks does meanwhile brings no other words."""
    if last.voice is None or one.voice is None or one.voice.side != "before":
        return False
    parted = one.place.tokens[one.place.at - 1].text == "," and one.place.content[:1].islower()
    return parted and one.voice.phrase == last.voice.phrase and last.place.tokens[last.place.at + 1].text == ","


def _in_sentence(said: Said) -> bool:
    """Whether the string is a part of the writer's sentence: Er sei „tief betroffen“, sagte Holm. „Wir trauern.“"""
    place = said.place
    return place.at > place.low and place.tokens[place.at - 1].is_word and place.content[:1].islower()


def _in_phrase(said: Said, grammar: Grammar) -> bool:
    """Whether a preposition stands right before the string: under “Reason for leaving,” he had written “wet.”"""
    place = said.place
    return place.at > place.low and place.tokens[place.at - 1].low in grammar.prepositions


def _resumes(one: Said, voice: Voice) -> bool:
    """Whether nothing but the attribution and marks stands before the string: `Holt said, “and`, not `Holt, who has a “sell” rating`."""
    tokens, at = one.place.tokens, one.place.at
    before = tokens[at - 1]
    if before.text == ":" and another_clause(tokens, one.place.low, at - 1) is not None:
        return False
    return not before.is_word or before.end <= max(voice.phrase.end, voice.cue.end if voice.cue else 0)


class _Speech:
    """The marked strings of a document on their way to quotes."""

    def __init__(
        self,
        document: Document,
        strings: Sequence[Marked],
        ends: Sequence[int],
        language: str,
        should_cancel: ShouldCancel | None,
    ) -> None:
        self._should_cancel = should_cancel
        self._document = document
        self._grammar = grammar_of(language)
        self._strings = strings
        self._voices = Voices(document, strings, ends, self._grammar, language, should_cancel)
        #: the paragraph and place where somebody without a name last spoke
        self._unnamed: tuple[int, int] | None = None
        #: the paragraph that ends with a question, and who asks
        self._asked: tuple[int, str | None] = (-1, None)
        self._mentions = Mentions(document, self._grammar, ends, [marked.outer for marked in strings], should_cancel)

    def quotes(self) -> tuple[Quote, ...]:
        """All quotes; each utterance knows whose the ones before it were. Raises Cancelled."""
        said: list[Said] = []
        for marked in self._strings:
            check(self._should_cancel)
            said.append(self._voices.said(marked))
        found: list[Quote] = []
        for group in _utterances(said, self._is_title, self._grammar):
            check(self._should_cancel)
            found.append(self._quote(group))
        found.sort(key=lambda quote: quote.pieces[0].start)
        heads = [number for number in range(min(_TOP, len(self._document.paragraphs))) if self._is_headline(number)]
        return with_repeats(self._document.text, found, self._document.paragraphs[heads[-1]].span.end if heads else 0)

    def _quote(self, group: Sequence[Said]) -> Quote:
        first = next((one for one in group if one.voice is not None), group[0])
        kind = "direct" if len(group) > 1 else self._kind(first)
        voice = first.voice if first.voice is not None else self._heard(group[0], kind)
        german = self._grammar.capital_nouns  # there it is often the speaker who calls it so
        if kind == "scare" and not german and is_said_by_nobody(self._document.text, first.marked.outer.start):
            voice = None  # They complain about so-called “sanctuary cities”
        if voice is not None and self._is_topic(voice):
            voice = None
        if first.voice is None and voice is not None and voice.side == "after" and kind != "title":
            kind = "direct"  # “...”, dijo en la radio
        elif first.voice is None and voice is not None and voice.cue is not None and kind == "scare":
            kind = "partial"  # Añadió que la obra es “...”
        for one in group:
            self._voices.settle(one, voice if kind != "title" else None)
        pieces = tuple(one.marked.content for one in group)
        if voice is None or kind == "title":
            return Quote(pieces, kind)
        name = self._name(voice, group[0])
        asks = pieces[-1].of(self._document.text).endswith("?")
        self._asked = (group[-1].marked.paragraph, name) if asks else (-1, None)
        return Quote(pieces, kind, Mention(voice.speaker, name), voice.cue)

    def _is_topic(self, voice: Voice) -> bool:
        """`Syria: Rebels ‘close to victory’`: one word before a colon and a clause, where nobody is named so: `Orr: Deal is ‘dead’` above what Mia Orr says."""
        text = self._document.text
        label = voice.cue is None and not voice.beside and text.startswith(":", voice.speaker.end)
        word = voice.speaker.of(text)
        return label and word[:1].isupper() and " " not in word and not self._mentions.knows(word)

    def _name(self, voice: Voice, said: Said) -> str | None:
        paragraph = said.marked.paragraph
        spoke_here = self._unnamed is not None and self._unnamed[0] == paragraph
        asker = self._asked[1] if said.place.at == 0 and self._asked[0] == paragraph - 1 else None
        name = self._mentions.resolve(voice, self._unnamed[1] if self._unnamed and spoke_here else None, asker)
        if name is not None:
            self._unnamed = None
        elif not voice.pronoun and not is_no_man_or_woman(voice.phrase.of(self._document.text)):
            self._unnamed = (paragraph, voice.phrase.end)
        return name

    def _heard(self, said: Said, kind: QuoteKind) -> Voice | None:
        silent = kind == "scare" and not (self._grammar.inverts or self._grammar.drops)
        if kind == "title" or silent:
            return None
        return self._voices.heard(said, kind == "direct")

    def _is_title(self, said: Said) -> bool:
        """Whether a string between those of an utterance is a name: `sagte Holm der Zeitung „Der Bote“`."""
        return self._kind(said) == "title"

    def _kind(self, said: Said) -> QuoteKind:
        text = self._document.text
        headline = self._is_headline(said.marked.paragraph)
        if said.marked.label is not None:
            return "direct"  # a transcript's turn
        unnamed = said.voice is None and told_by_nobody(said.place, self._grammar)
        line = self._document.paragraphs[said.marked.paragraph].span.of(text)
        cased = headline and is_title_cased(line)
        setting = Setting(headline, self._grammar.capital_nouns, unnamed, _in_phrase(said, self._grammar), cased)
        return kind_of(text, said.marked.content.of(text), said.place, said.voice, setting)

    def _is_headline(self, number: int) -> bool:
        """Whether a paragraph is a headline by its role, or the first one and short, with no full stop."""
        paragraph = self._document.paragraphs[number]
        last = paragraph.span.of(self._document.text).rstrip('"\u201d')[-1:]
        untitled = number == 0 and last not in ".,!?\u2026\u3002"
        return paragraph.role in ("headline", "subhead") or (untitled and paragraph.span.length < 140)
