"""Correction notes, each tied to the sentence that it corrects.

A note is a passage that the reader marked as a correction, or that says what only corrections say. The corrected sentence
shares the note's rarer words and facts. An earlier version that still has the misstated value is what the note corrects;
where no version has it, it is the sentence of the note's own version.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from compare_app.changes.lines import Lines
from compare_app.model.alignment import Link, SentenceRef
from compare_app.model.cancel import ShouldCancel, check, checked
from compare_app.model.changes import Correction
from compare_app.model.version import Version
from compare_app.text.facts.patterns import beginnings
from compare_app.text.words import fold
from compare_app.word_lists import Regex, WordLists, Words


class NoteWords(WordLists, area="changes.notes"):
    """What only notes say, on folded text (no accents, no case)."""

    #: how a note begins that has a heading
    headings: Regex
    #: what stands within one, from the start of a word on
    said: Words
    #: what notes are made of, whatever they correct
    boilerplate: Words
    #: a note goes on with something else that was wrong, and with what is right
    also: Regex
    rather: Regex

    @cached_property
    def headed(self) -> re.Pattern[str]:
        """A heading with its sign."""
        return re.compile(rf"(?:{self.headings.pattern})\b[^.!?\n]{{0,40}}\s?[:.\u2013\u2014-]\s")

    @cached_property
    def any_said(self) -> re.Pattern[str]:
        """All that only notes say."""
        return re.compile("|".join(sorted(self.said)) or _NEVER)

    @cached_property
    def begin(self) -> re.Pattern[str] | None:
        """So many signs tell nearly every sentence that is no note: the patterns are slow to try at every word."""
        return beginnings(sorted(self.said), 14) if self.said else self.any_said


_NEVER = "(?!)"
#: Weight of common words from which a sentence is what the note is about: about two rare words.
_LEAST = 2.0
_FACT = 1.5
#: Share of what the best sentence has in common with a note, from which another one may be what it corrects.
_OF_BEST = 0.6
#: What it is worth that a sentence was put right by the note's own words.
_RIGHT = 2.0
#: A shorter sentence says nothing of what was wrong.
_SHORT = 6


@dataclass(frozen=True, slots=True)
class Note:
    """The first sentence of a note, the sentences it runs over, and what it speaks of."""

    version: int
    sentence: int
    sentences: range
    forms: frozenset[str]
    facts: frozenset[str]


def correction_notes(versions: Sequence[Version], should_cancel: ShouldCancel | None = None) -> tuple[Note, ...]:
    """The correction notes of all versions, in order. Raises Cancelled."""
    return tuple(note for v, version in enumerate(versions) for note in _notes(v, version, should_cancel))


def note_sentences(notes: Sequence[Note]) -> frozenset[SentenceRef]:
    """The sentences of all correction notes."""
    return frozenset(SentenceRef(note.version, s) for note in notes for s in note.sentences)


def corrections(
    versions: Sequence[Version],
    notes: Sequence[Note],
    should_cancel: ShouldCancel | None = None,
    links: Sequence[Link] = (),
    lines: Lines | None = None,
) -> tuple[Correction, ...]:
    """The notes with the sentence that each corrects where one is found; `lines`: a paper corrects no other one. Raises Cancelled."""
    if not notes:
        return ()
    weights = _weights(versions)
    taken = {(note.version, s) for note in notes for s in note.sentences}
    found = []
    for note in checked(notes, should_cancel):
        states = [v for v in range(note.version) if lines is None or lines.one(v, note.version)]
        corrected = _corrected(versions, note, states, taken, (weights, links))
        if corrected is not None and corrected[0] == note.version:
            corrected = _before(versions, note, corrected[1], links) or corrected
        found.append(Correction((note.version, note.sentence), corrected))
    return tuple(found)


def _notes(v: int, version: Version, should_cancel: ShouldCancel | None) -> Iterator[Note]:
    """A note runs from the sentence that shows it to the end of its paragraph, or of the paragraphs marked as corrections."""
    s, boilerplate = 0, NoteWords.of(version.language).boilerplate
    while s < len(version.sentences):
        check(should_cancel)
        marked = version.role(s) == "correction"
        if not marked and not (version.tells_story(s) and _reads_as_note(version, s)):
            s += 1
            continue
        last = s + 1
        while last < len(version.sentences) and (
            version.sentences[last].paragraph == version.sentences[s].paragraph
            or (marked and version.role(last) == "correction")
        ):
            if marked and _reads_as_note(version, last):
                break
            last += 1
        if not marked and len(version.words_of(s)) < _SHORT:  # We regret the error: of what stands before it
            s = next(k for k in range(s + 1) if version.sentences[k].paragraph == version.sentences[s].paragraph)
        for part in _parts(version, range(s, last)):
            yield Note(v, part.start, part, _forms(version, part) - boilerplate, _facts(version, part))
        s = last


def _parts(version: Version, note: range) -> Iterator[range]:
    """The parts of a note that corrects several things: it also misspelled …; what was wrong and what is right, then “X, not Y”."""
    begin, words = note.start, NoteWords.of(version.language)
    for s in note[1:]:
        told = fold(version.sentences[s].span.of(version.text))
        if words.also.match(told) or (s - begin >= _TOLD and words.rather.search(told)):
            yield range(begin, s)
            begin = s
    yield range(begin, note.stop)


#: Sentences in which one thing is corrected: what was wrong, what is right.
_TOLD = 2


def _reads_as_note(version: Version, sentence: int) -> bool:
    return is_note(version.sentences[sentence].span.of(version.text), version.language)


@lru_cache(maxsize=1 << 13)
def is_note(sentence: str, language: str) -> bool:
    """Whether a sentence says what only correction notes say. Remembered: versions share most of their sentences."""
    folded, words = fold.__wrapped__(sentence).lower(), NoteWords.of(language)
    if words.headed.match(folded) is not None:
        return True
    places = range(len(folded)) if words.begin is None else (m.start() for m in words.begin.finditer(folded))
    return any(words.any_said.match(folded, at) is not None for at in places)


def _forms(version: Version, sentences: range) -> frozenset[str]:
    return frozenset(w.form for s in sentences for w in version.words_of(s))


def _facts(version: Version, sentences: range) -> frozenset[str]:
    spans = [version.sentences[s].span for s in sentences]
    kinds = ("number", "date", "name")
    return frozenset(f.key for f in version.facts if f.kind in kinds and any(span.contains(f.span) for span in spans))


def _weights(versions: Sequence[Version]) -> dict[str, float]:
    """What a common word proves: little where it is short, or stands in many sentences."""
    counts: Counter[str] = Counter()
    total = 0
    for version in versions:
        for s in range(len(version.sentences)):
            counts.update({w.form for w in version.words_of(s)})
            total += 1
    return {
        form: min(1.0, len(form) / 5 if not form[:1].isdigit() else 1.0) * math.log(1 + total / n) / math.log(1 + total)
        for form, n in counts.items()
    }


def _corrected(
    versions: Sequence[Version],
    note: Note,
    states: Sequence[int],
    taken: set[tuple[int, int]],
    known: tuple[dict[str, float], Sequence[Link]],
) -> tuple[int, int] | None:
    """The best sentence of the note's version; or that of an earlier state of its text that has a value this one has not, or is worded
    otherwise here.
    """
    weights, links = known
    scores: dict[int, list[tuple[float, int]]] = {}
    for v in (*states, note.version):
        told = (s for s in range(len(versions[v].sentences)) if versions[v].tells_story(s) and (v, s) not in taken)
        scores[v] = sorted(((_shared(versions[v], s, note, weights), -s) for s in told), reverse=True)
    best = {v: (found[0][0], -found[0][1]) for v, found in scores.items() if found and found[0][0] >= _LEAST}
    if not best:
        return None
    if note.version not in best:
        return _first_best(best)
    score, here = best[note.version]
    held = _values(versions[note.version], here, note)
    for v in sorted(best.keys() - {note.version}, reverse=True):
        if _values(versions[v], best[v][1], note) - held and best[v][0] >= _OF_BEST * score:
            return v, best[v][1]
    stayed, right = _texts(versions[note.version]), _put_right(versions, note, links)
    for v in reversed(states):
        for shared, s in sorted(((own + _RIGHT * ((v, -s) in right), s) for own, s in scores[v]), reverse=True):
            if shared >= _OF_BEST * score and versions[v].sentences[-s].span.of(versions[v].text) not in stayed:
                return v, -s
    return note.version, here


def _put_right(versions: Sequence[Version], note: Note, links: Sequence[Link]) -> set[tuple[int, int]]:
    """Sentences of other versions that differ from those of the note's by no other words than the note's: should eat, should not eat."""
    found = set()
    for link in links:
        if link.b.version == note.version:
            one, other = (versions[ref.version].words_of(ref.sentence) for ref in (link.a, link.b))
            differ = {w.form for w in one} ^ {w.form for w in other}
            if differ and differ <= note.forms:
                found.add((link.a.version, link.a.sentence))
    return found


def _texts(version: Version) -> frozenset[str]:
    return frozenset(sentence.span.of(version.text) for sentence in version.sentences)


def _before(versions: Sequence[Version], note: Note, here: int, links: Sequence[Link]) -> tuple[int, int] | None:
    """The sentence as an earlier version has it, where it has another value than the one that the note says is right, or a word
    of the note's that is gone: a chemist, not a biologist.
    """
    own, alone = versions[note.version], range(here, here + 1)
    right, forms = _facts(own, alone) & note.facts, _forms(own, alone)
    kinds = {key.split(":")[0] for key in right}
    for link in reversed(links):
        if link.b == (note.version, here):
            earlier, there = versions[link.a.version], range(link.a.sentence, link.a.sentence + 1)
            facts, gone = _facts(earlier, there), (_forms(earlier, there) - forms) & note.forms
            other = bool(right) and right.isdisjoint(facts) and any(key.split(":")[0] in kinds for key in facts)
            if other or any(len(form) >= _TELLING for form in gone):
                return link.a.version, link.a.sentence
    return None


#: Letters of a word that says what was wrong.
_TELLING = 5


def _first_best(best: dict[int, tuple[float, int]]) -> tuple[int, int]:
    v = max(best, key=lambda k: (round(best[k][0], 6), k))
    return v, best[v][1]


def _shared(version: Version, sentence: int, note: Note, weights: dict[str, float]) -> float:
    alone = range(sentence, sentence + 1)
    words = math.fsum(weights.get(form, 0.0) for form in _forms(version, alone) & note.forms)
    return words + _FACT * len(_facts(version, alone) & note.facts)


def _values(version: Version, sentence: int, note: Note) -> frozenset[str]:
    """The note's facts and figures that the sentence has."""
    alone = range(sentence, sentence + 1)
    figures = {form for form in _forms(version, alone) & note.forms if form[:1].isdigit()}
    return frozenset(figures | (_facts(version, alone) & note.facts))
