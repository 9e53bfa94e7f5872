"""Who speaks in what somebody gave out: `Holt issued a statement. It said: “`, `Holt said in a letter. “...,” the letter went on`."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.phrases.noun_phrase import Tokens
from compare_app.text.phrases.places import Place, Voice
from compare_app.text.speakers.mention.attribution import attribute, subject_voice
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.tokens import QUOTE, Token


def giver(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """Who gives out something written in the sentence `tokens[low:end]`: `Holt has issued a statement through his lawyers.`"""
    if grammar.inverts or grammar.drops:
        return None
    given = (
        p
        for p in range(end - 1, low, -1)
        if tokens[p].low in SPEAKERS.gave_out
        and any(token.low in SPEAKERS.writings for token in tokens[p + 1 : min(end, p + 8)])
    )
    gave = next(given, None)
    return subject_voice(tokens, low, gave, grammar) if gave is not None else None


def brought_by_colon(tokens: Tokens, low: int, end: int, grammar: Grammar) -> Voice | None:
    """Who speaks in the paragraph after a sentence `tokens[low:end]` that ends in a colon: `She told the Courier:`."""
    if tokens[end - 1].text != ":":
        return None
    brought = Token(tokens[end - 1].end, tokens[end - 1].end, QUOTE, QUOTE)
    voice = attribute(Place([*tokens[:end], brought], end, low, end + 1, ".", True, 1), grammar)
    if voice is None or voice.cue is not None or voice.pronoun:
        return voice
    named = tokens[low].text[0].isupper() and tokens[low].low not in grammar.determiners
    return voice if named else None
