"""Speech without quotation marks: dialogue after dashes, and attributions inside French marks.

A dash that opens a paragraph opens speech in most languages of Europe, not in English, German or Dutch, where it lists.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from compare_app.model.spans import Span
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.marked import Marked
from compare_app.text.string_words import STRINGS

LANGUAGES = frozenset({"es", "pt", "fr", "it", "pl", "ru", "uk", "sv", "ca", "gl", "ro", "cs", "hu", "tr", "fi"})
#: — Nobody came, at a paragraph's beginning
_OPENS = re.compile(r"(?:\u2014|\u2013|\u2015|--)\s?(?=[^\W_]|[\u00bf\u00a1\u2026\"\u00ab])")
#: — Nobody came — said Holt: where the voice changes
_TURN = re.compile(r"\s(?:\u2014|\u2013|\u2015|--)\s?|(?<=[^\s\d])(?:\u2014|\u2015)(?=[\s.,;:!?]|$)")
#: — Nobody came, SAID Holt: a comma in place of the dash
_COMMA_TURN = re.compile(r"[,?!\u2026](?P<space>\s)(?P<word>[^\W\d_]+)(?=\s)")
#: The end of a clause, and no abbreviation's full stop.
_CLAUSE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?](?:\s+|$)")
#: Q: Where were you?, MIA HOLT: At home
_TURN_LABEL = re.compile(
    r"(?P<name>[QAF](?=[.:])|[A-Z][A-Z.'\u2019-]+(?: [A-Z][A-Z.'\u2019-]+){0,3}(?=:))[.:]\s+(?=[\"\u201c\u2018']?[^\W_])"
)
#: Guardian: ... Mia Holt: ... JAKE ORR: ... SEN. ANA RUIZ: ...
_NAMED_LABEL = re.compile(r"(?P<name>[A-Z][\w.'\u2019-]+(?: [A-Z][\w.'\u2019-]+){0,3}):\s+(?=[\"\u201c\u2018']?[^\W_])")
_LABEL = 60  # characters
_TURNS = 4  # so many turns by names, one of them a question, are an interview
_FIRST_WORDS = re.compile(r"[^\W\d_]+")
#: Signs between the speaker and what goes on.
_AFTER_TURN = re.compile(r"[.,;:!?\s]*")


def interview(text: str, paragraphs: Sequence[Span], found: Sequence[Marked]) -> dict[int, list[Marked]]:
    """The turns of an interview or transcript, `Q: ...` or `RUIZ: ...`, by paragraph; none where labels do not take turns.

    A single `UPDATE:` is no speaker: there must be two labels, and one of them must come back. A turn in marks, `A: “I did.”`, is
    the strings `found` in it.
    """
    turns = {
        number: match
        for number, span in enumerate(paragraphs)
        if (match := _TURN_LABEL.match(text, span.start, span.end)) and match.end() < span.end
    }
    labels = [match["name"] for match in turns.values()]
    if not _take_turns(labels) and not _all_in_marks(text, turns, found):
        turns = _named_turns(text, paragraphs)
    return {
        number: _turn(paragraphs[number], number, match, [m for m in found if m.paragraph == number])
        for number, match in turns.items()
    }


def _take_turns(labels: Sequence[str]) -> bool:
    """Whether two labels or more stand before turns, and one of them comes back."""
    return len(set(labels)) > 1 and (len(set(labels)) < len(labels) or set(labels) == {"Q", "A"})


def _all_in_marks(text: str, turns: dict[int, re.Match[str]], found: Sequence[Marked]) -> bool:
    """`MR. ORR: “Did you?” DR. HOLT: “I did.”`: two labels in turn, behind each of which a whole sentence stands in marks."""
    whole = {marked.outer.start for marked in found if text[marked.content.end - 1] in ".?!\u2026"}
    return len({match["name"] for match in turns.values()}) > 1 and all(m.end() in whole for m in turns.values())


def _named_turns(text: str, paragraphs: Sequence[Span]) -> dict[int, re.Match[str]]:
    """Turns by names in small letters, or in full first and by the surname then; two must come back, and one must ask."""
    turns = {
        number: match
        for number, span in enumerate(paragraphs)
        if ":" in text[span.start : span.start + _LABEL]
        and (match := _NAMED_LABEL.match(text, span.start, span.end))
        and match.end() < span.end
    }
    labels = Counter(match["name"].split()[-1].lower() for match in turns.values())
    asks = any(
        text[match.end() : paragraphs[number].end].rstrip("\u201d\"\u2019'").endswith("?")
        for number, match in turns.items()
    )
    back = sum(1 for count in labels.values() if count > 1)
    return turns if len(turns) >= _TURNS and back > 1 and asks else {}


def _turn(paragraph: Span, number: int, match: re.Match[str], found: Sequence[Marked]) -> list[Marked]:
    label = Span(*match.span("name"))
    if found and found[0].outer.start == match.end():
        return [replace(marked, label=label) for marked in found]
    return [Marked(Span(match.end(), paragraph.end), paragraph, number, whole=False, label=label)]


def dashed(text: str, paragraph: Span, number: int, grammar: Grammar) -> list[Marked]:
    """The speech of a paragraph that begins with a dash, in parts between its attributions."""
    opening = _OPENS.match(text, paragraph.start, paragraph.end)
    if opening is None:
        return []
    if grammar.inverts:
        return _commaed(text, paragraph, opening.end(), number, grammar)
    found = _turns(text, Span(opening.end(), paragraph.end), number, grammar)
    if found:
        found[0] = replace(found[0], outer=Span(paragraph.start, found[0].outer.end))
    return found


def _turns(text: str, words: Span, number: int, grammar: Grammar) -> list[Marked]:
    """What is spoken of some words, in parts between the attributions that dashes set off."""
    found: list[Marked] = []
    start, speaking = words.start, True
    for turn in _TURN.finditer(text, start, words.end):
        if turn.start() < start:
            continue
        if speaking and _attributes(text, turn.end(), words.end, grammar):
            _add(found, text, start, turn.start(), number)
            start, speaking = turn.end(), False
        elif not speaking:
            after = _AFTER_TURN.match(text, turn.end(), words.end)
            start, speaking = after.end() if after else turn.end(), True
    if speaking:
        _add(found, text, start, words.end, number)
    return found


def parted_by_dashes(text: str, marked: Marked, grammar: Grammar) -> list[Marked]:
    """`“No es una derrota —dijo Rivas—. Es una lección”`: the string as parts without the attribution inside."""
    parts = _turns(text, marked.content, marked.paragraph, grammar)
    if len(parts) == 1 and parts[0].content == marked.content:
        return [marked]
    ends = [Span(marked.outer.start, parts[0].outer.end), *(part.outer for part in parts[1:])]
    ends[-1] = Span(ends[-1].start, marked.outer.end) if len(parts) > 1 else ends[-1]
    return [replace(marked, content=part.content, outer=outer) for part, outer in zip(parts, ends, strict=True)]


def _commaed(text: str, paragraph: Span, start: int, number: int, grammar: Grammar) -> list[Marked]:
    """Swedish dialogue: `– Bron är gammal, säger Brandt. Den håller.`, where no second dash ends the speech."""
    found: list[Marked] = []
    for turn in _COMMA_TURN.finditer(text, start, paragraph.end):
        if turn.start() < start or turn["word"].lower() not in grammar.verbs:
            continue
        _add(found, text, start, turn.start("space"), number)
        after = _CLAUSE_END.search(text, turn.end(), paragraph.end)
        start = after.end() if after else paragraph.end
    _add(found, text, start, paragraph.end, number)
    if found:
        found[0] = replace(found[0], outer=Span(paragraph.start, found[0].outer.end))
    return found


def _attributes(text: str, at: int, end: int, grammar: Grammar) -> bool:
    """Whether a dash is followed by words that say who speaks: a small letter first, and a reporting verb among the first."""
    words = [match[0] for match, _ in zip(_FIRST_WORDS.finditer(text, at, min(end, at + 60)), range(4), strict=False)]
    if not words or not words[0][0].islower():
        return False
    named = len(words) > 1 and words[1][0].isupper() and words[0].lower() not in grammar.stops  # reclama Marta
    told = len(words) > 1 and words[0].lower().endswith(STRINGS.past_endings) and words[1].lower() not in grammar.stops
    return named or told or any(word.lower() in grammar.verbs for word in words)


def _add(found: list[Marked], text: str, start: int, end: int, number: int) -> None:
    while end > start and text[end - 1].isspace():
        end -= 1
    if any(c.isalnum() for c in text[start:end]):
        span = Span(start, end)
        found.append(Marked(span, span, number, whole=False))


def parted(text: str, marked: Marked, grammar: Grammar) -> list[Marked]:
    """`« C'est fini, a dit M. Dupin, et bien fini »`: the string as parts without the attribution inside."""
    for comma in re.finditer(r",\s", text[marked.content.start : marked.content.end]):
        at = marked.content.start + comma.end()
        inside = _inside(grammar).match(text, at, marked.content.end)
        if inside is None:
            continue
        before = Span(marked.content.start, marked.content.start + comma.start() + 1)
        first = replace(marked, content=before, outer=Span(marked.outer.start, before.end))
        rest = re.compile(r"[,.\s]*").match(text, _told_to(text, inside.end(), marked.content.end, grammar))
        start = min(rest.end(), marked.content.end) if rest else inside.end()
        if start >= marked.content.end:
            return [first]
        return [first, replace(marked, content=Span(start, marked.content.end), outer=Span(start, marked.outer.end))]
    return [marked]


def _told_to(text: str, start: int, end: int, grammar: Grammar) -> int:
    """Where an attribution ends that what the speaker is may follow."""
    office = _OFFICE.match(text, start, end)
    no_office = grammar.never_verbs | grammar.stops | grammar.openers | grammar.verbs | STRINGS.before_de
    return office.end() if office is not None and office["office"] not in no_office else start


#: `a dit Paul Dupin, maire de Lancy.`: a noun without an article is what somebody is, and no more speech
_OFFICE = re.compile(
    r",\s(?P<office>[^\W\d_A-Z][\w-]+)(?:\s[\w-]+)?\s(?:de|du|des|d['\u2019]|\u00e0|au|aux)\b[^,;:.!?]{1,60}(?=[,.])"
)


def _inside(grammar: Grammar) -> re.Pattern[str]:
    verbs = "|".join(sorted(map(re.escape, grammar.verbs), key=len, reverse=True))
    pronoun = r"(?:-(?:t-)?(?:il|elle|on|ils|elles))"
    return re.compile(
        rf"(?:(?:a|ont|avait|avaient)(?:{pronoun}\s|\s))?(?:{verbs})"
        rf"(?:{pronoun}(?:\s[^,.;!?]{{1,40}})?|\s(?:(?:l[ea']|les|un|une|M\.|Mme|ce|cette)\s?)?[^,;!?.]{{2,70}}|)(?=,|\.|$)"
    )
