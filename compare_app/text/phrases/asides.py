"""The subject of a verb before which an aside ends: `Mia Holt, who runs the shelter, | said`."""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.names.person_nouns import is_person_noun
from compare_app.text.phrases.appositions import with_apposition
from compare_app.text.phrases.late_names import named_late
from compare_app.text.phrases.noun_phrase import Phrase, Tokens, is_verb
from compare_app.text.phrases.phrases import phrase_at
from compare_app.text.phrases.phrases_before import is_time, phrase_before
from compare_app.text.phrases.words import PHRASES
from compare_app.text.tokens import QUOTE

_LONG = 30  # tokens; no name or role is so long


def before_aside(tokens: Tokens, low: int, comma: int, grammar: Grammar) -> Phrase | None:
    """`Mia Holt, who runs the shelter, said`: the subject stands before the aside that ends at `comma`."""
    title = _past_title(tokens, low, comma, grammar)
    if title is not None:
        return before_aside(tokens, title, comma, grammar)
    low = _past_string(tokens, low, comma)
    commas = [
        p for p in range(low, comma) if tokens[p].text in (",", "\u2014", "\u2013") and not _in_bracket(tokens, low, p)
    ]
    if not commas:
        return None
    starts = [low, *(p + 1 for p in commas)]
    ends = [*commas, comma]
    inner = _named_in_aside(tokens, low, starts, ends, grammar) or _named_last(tokens, low, starts, ends, grammar)
    if inner is not None:
        return inner
    whole = phrase_at(tokens, low, ends[0], grammar) if tokens[low].is_word else None
    late = named_late(tokens, whole, comma, grammar) if whole is not None else None
    if late is not None:
        return late
    for start, end in zip(starts, ends, strict=True):
        found = _at_stretch(tokens, low, start, end, comma, grammar) if start < end <= start + _LONG else None
        if found is not None:
            return found
    return None


def _past_string(tokens: Tokens, low: int, comma: int) -> int:
    """`Holt called it “sad,” and BO LUND, in a letter, said`: where the subject begins behind a string and what joins another clause to it."""
    for string in range(comma - 3, low, -1):
        joint = string + 2 if tokens[string + 1].text == "," else string + 1
        if tokens[string].text == QUOTE and tokens[joint].low in PHRASES.joints:
            return joint + 1 if any(t.text == "," for t in tokens[joint:comma]) else low
    return low


def _past_title(tokens: Tokens, low: int, comma: int, grammar: Grammar) -> int | None:
    """`Speaking on “The Hour,” MIA HOLT, the mayor, said`: where the subject begins behind a title that leads the sentence in, and has the comma."""
    if tokens[low].low not in grammar.openers and not tokens[low].low.endswith("ing"):
        return None
    title = next((p for p in range(low + 1, comma - 1) if tokens[p].text == QUOTE), None)
    if title is None or not (tokens[title + 1].is_name or tokens[title + 1].low in grammar.determiners):
        return None
    return title + 1


def _in_bracket(tokens: Tokens, low: int, comma: int) -> bool:
    """`Bo Lund (D., Conn.)`"""
    near = next((tokens[p].text for p in range(comma - 1, max(low, comma - 6) - 1, -1) if tokens[p].text in "()"), ")")
    return near == "("


def _named_last(
    tokens: Tokens, low: int, starts: Sequence[int], ends: Sequence[int], grammar: Grammar
) -> Phrase | None:
    """`to attack critics, a day after the columnist, Mia Holt, told`: a role and its name right before the verb."""
    name = tokens[starts[-1] : ends[-1]]
    if len(starts) <= 2 or not 1 < len(name) <= 4 or not all(token.is_name for token in name):
        return None
    if grammar.inverts or not is_person_noun(tokens[ends[-2] - 1], grammar):
        return None
    role = phrase_before(tokens, max(low, starts[-2]), ends[-2], grammar)
    if role is None or role.first == starts[-2] or tokens[role.first].low not in grammar.determiners:
        return None
    if tokens[role.first - 1].low in PHRASES.beside:
        return None  # Mia Holt, speaking alongside the columnist, Bo Lund, said
    return with_apposition(tokens, role, ends[-1], grammar)


def _at_stretch(tokens: Tokens, low: int, start: int, end: int, comma: int, grammar: Grammar) -> Phrase | None:
    """The subject that is, or ends, the stretch between two commas, where an aside up to `comma` follows."""
    joined = tokens[start].low in PHRASES.joints | PHRASES.singling_out and start + 1 < end
    first = _past_place(tokens, _past_time(tokens, start + 1 if joined else start, end, grammar), end, grammar)
    word = tokens[first].low
    if _leads_in(tokens, start, end, grammar) if start == low else word in ("who", "whose", "which"):
        return None
    if (word in grammar.openers or word in PHRASES.places) and word not in grammar.determiners:
        return None
    if end == comma:
        return None
    bare_end = _before_bracket(tokens, first, end)
    phrase = _whole(tokens, phrase_at(tokens, first, bare_end, grammar), bare_end, grammar)
    if phrase is not None and phrase.last == bare_end:
        return with_apposition(tokens, phrase, comma, grammar)
    ending = phrase_before(tokens, start, end, grammar)
    if ending is not None and _aside_follows(tokens, end + 1, comma, grammar):
        return with_apposition(tokens, ending, comma, grammar)
    return None


def _leads_in(tokens: Tokens, start: int, end: int, grammar: Grammar) -> bool:
    """`Standing beside the coffin, the mayor, Ana Ruiz, told`: what somebody does, and no `Fleming, who runs the shelter, told`."""
    if grammar.inverts or not tokens[start].low.endswith(("ing", "ed")) or tokens[start + 1].low == "of":
        return False
    if tokens[start].low.endswith("ed"):  # Reached by phone, Ana Ruiz, 78, said
        return start + 1 < end and tokens[start + 1].low in grammar.prepositions
    if start + 1 >= end:  # Cross-examining, Ana Ruiz, for the defence, told
        return tokens[start].low in grammar.verbs or tokens[start].low in PHRASES.in_court
    return tokens[start + 1].low in grammar.prepositions or tokens[start + 1].low in grammar.determiners


def _past_time(tokens: Tokens, first: int, end: int, grammar: Grammar) -> int:
    """`Last month MIA HOLT, who runs the shelter, said`: where the subject begins behind a time that no comma parts off."""
    if tokens[first].low not in PHRASES.lead_to_times:
        return first
    at = first + 1
    while at < end and is_time(tokens[at], grammar):
        at += 1
    return at if first + 1 < at < end else first


def _past_place(tokens: Tokens, first: int, end: int, grammar: Grammar) -> int:
    """`Outside court MRS HOLT, with her dog, said`: where the subject begins behind a place that no comma parts off."""
    if tokens[first].low not in PHRASES.places or grammar.capital_nouns:
        return first
    name = next(
        (p for p in range(first + 2, min(end, first + 5)) if tokens[p].is_name and not tokens[p - 1].is_name), None
    )
    if name is None or any(t.low in grammar.determiners or t.is_name for t in tokens[first + 1 : name]):
        return first
    return name


def _whole(tokens: Tokens, phrase: Phrase | None, end: int, grammar: Grammar) -> Phrase | None:
    """`the coroner for Exeter AND GREATER DEVON, Ana Ruiz,`, `her opponent NEXT FALL,`: a role with both of its places, and with its time (IN NOVEMBER)."""
    if phrase is None or phrase.pronoun or phrase.last >= end:
        return phrase
    when = phrase.last + 1 if tokens[phrase.last].low == "in" and phrase.last + 1 < end else phrase.last
    if all(is_time(token, grammar) for token in tokens[when:end]):
        named = (phrase.head, phrase.head_end) != (phrase.first, phrase.last)
        return phrase._replace(last=end, head_end=phrase.head_end if named else end)
    if phrase.last + 1 >= end or tokens[phrase.last].low != "and":
        return phrase
    role = tokens[phrase.first].low in grammar.determiners and tokens[phrase.last - 1].is_name
    hangs = any(token.low in grammar.prepositions for token in tokens[phrase.first : phrase.last])
    if role and hangs and all(token.is_name for token in tokens[phrase.last + 1 : end]):
        return Phrase(phrase.first, end, phrase.first, end)
    return phrase


def _named_in_aside(
    tokens: Tokens, low: int, starts: Sequence[int], ends: Sequence[int], grammar: Grammar
) -> Phrase | None:
    """Who says something in the aside itself: emails in which an engineer, whose name is not known, wrote."""
    comma = ends[-1]
    inner = phrase_before(tokens, low, ends[-2], grammar)
    if inner is not None and inner.first - 1 > low and tokens[inner.first - 1].low == "which":
        return with_apposition(tokens, inner, comma, grammar)
    for start, end in zip(starts[1:-1], ends[1:-1], strict=True):
        if tokens[start].low == "whose":  # the union, whose head, Ana Ruiz, said
            owned = phrase_at(tokens, start + 1, end, grammar)
            named = with_apposition(tokens, owned, comma, grammar) if owned is not None and owned.last == end else None
            if named is not None and named.last == comma and tokens[named.head].is_name:
                return named
        of_them = end - start >= _OF_WHOM and [t.low for t in tokens[end - 2 : end]] == ["of", "whom"]
        if of_them and start == starts[-2] and all(t.is_name for t in tokens[starts[-1] : comma]):
            return Phrase(starts[-1], comma, starts[-1], comma)  # students, one of whom, Ana Ruiz, said
        # went to Delby, where the dean, Ana Ruiz, said
        clause = next(
            (p + 1 for p in range(end - 2, start, -1) if tokens[p].text == QUOTE), start
        )  # “odd,” and a member
        leads = tokens[clause].low in PHRASES.clauses or _begins_clause(tokens, low, clause, grammar)
        phrase = phrase_at(tokens, clause + 1, end, grammar) if leads else None
        if phrase is not None and phrase.last == end:
            return with_apposition(tokens, phrase, comma, grammar)
    return None


_OF_WHOM = 3  # words


def _begins_clause(tokens: Tokens, low: int, joint: int, grammar: Grammar) -> bool:
    """`Holt called it “odd,” AND a member of the board, Ana Ruiz, said`: whether another than who said something before begins to speak."""
    if tokens[joint].low not in PHRASES.joints or tokens[joint + 1].low not in grammar.determiners or grammar.inverts:
        return False
    return any(token.text == QUOTE or is_verb(token, grammar) for token in tokens[low + 1 : joint])


def _before_bracket(tokens: Tokens, first: int, end: int) -> int:
    """`Bo Lund (R-Delby)`, `the keeper himself`: where the phrase ends without what is put behind it."""
    if end - 1 > first and tokens[end - 1].low in ("himself", "herself", "themselves"):
        return end - 1
    if end - 1 <= first or tokens[end - 1].text != ")":
        return end
    return next((p for p in range(end - 2, first, -1) if tokens[p].text == "("), end)


def _aside_follows(tokens: Tokens, at: int, end: int, grammar: Grammar) -> bool:
    if at >= end:
        return False
    token = tokens[at]
    return (
        token.low in PHRASES.now
        or (token.low.endswith("ing") and not grammar.inverts)
        or token.low in grammar.relatives
        or token.low in grammar.determiners
        or token.text[0].isdigit()
        or token.is_name
    )
