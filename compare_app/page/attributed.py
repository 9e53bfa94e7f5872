"""Who says a quote: as it is printed, and by name."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, Version
from compare_app.page.index import StoryIndex
from compare_app.page.notes import speaker_name
from compare_app.page.utterances import Node, Utterance

#: What may stand between a name and its verb and is printed with them: a sign or two, and what somebody is (said *fire chief* Ana
#: Holt). An aside behind a comma, or more letters than these, is left out with the verb.
_SIGNS, _BETWEEN = 2, 40
_ASIDE = re.compile(r"[,;:()\[\]\n–—\"“”„«»]")
_SHORT = 4
#: A short word that ends the clause belongs to the verb: hit *back*, pointed *out*, fügte sie *hinzu*.
_TAIL = re.compile(r"[ \u00a0][^\W\d_]{2,5}(?=\s*(?:[.,;:!?\n–—]|$))")


def attribution(version: Version, quote: Quote) -> str:
    """Who says it, in the version's words: “said Ana Holt”, “the clerk told”; empty where nobody is said to.

    Whom the words mean stands in brackets where they do not name anybody: “she said [Ana Holt]”.
    """
    if quote.speaker is None:
        return ""
    printed = _printed(version, quote.speaker, quote.cue)
    name = quote.speaker.name
    if not printed:  # the user says who it is, and the text does not
        return name or ""
    return printed if not name or name.split()[-1].casefold() in printed.casefold() else f"{printed} [{name}]"


def _printed(version: Version, speaker: Mention, cue: Span | None) -> str:
    if cue is not None and speaker.span.length and not cue.overlap(speaker.span):
        before, behind = sorted((cue, speaker.span))
        between = version.text[before.end : behind.start]
        if len(between) <= _BETWEEN and (len(between) <= _SIGNS or not _ASIDE.search(between)):
            tail = _TAIL.match(version.text, behind.end)
            return _line(
                version.text[before.start : tail.end() if tail is not None and tail[0].islower() else behind.end]
            )
    return _line(speaker.span.of(version.text))


def speakers(index: StoryIndex, row: Utterance) -> tuple[str, ...]:
    """Everybody who says one of the quotes of a row, each once and by the fullest name, the row's own speaker first."""
    found: list[str] = []
    for node in row.nodes:
        who = _of(index, node)
        alike = next((k for k, known in enumerate(found) if _one_name(who, known)), None)
        if who and alike is None:
            found.append(who)
        elif alike is not None and len(who) > len(found[alike]):
            found[alike] = who
    names = [who for who in found if not _is_pronoun(who)]
    return tuple(names or found)


def heading(index: StoryIndex, row: Utterance) -> str:
    """Who says it, and whom other versions give it to: “Ana Holt → Jon Kerr”, with no arrow to a report written apart; empty
    where no version names anybody.
    """
    everybody = speakers(index, row)
    other = [(v, share) for v, share in enumerate(row.shares) if share.state == "reattributed" and v != row.first]
    given = [_of(index, (v, q)) for v, share in other for q in share.quotes]
    others = [who for who in everybody[1:] if any(_one_name(who, name) for name in given if name)]
    return (" / " if all(share.apart for _, share in other) else " → ").join([*everybody[:1], *others])


def _of(index: StoryIndex, node: Node) -> str:
    version = index.story.versions[node[0]]
    return speaker_name(version.quotes[node[1]], version.text)


def _is_pronoun(who: str) -> bool:
    """Whether a mention is one short word without a capital: she, ella."""
    return who.islower() and len(who) <= _SHORT and " " not in who


def _one_name(one: str, other: str) -> bool:
    """Whether one name holds the other: Holt, Ana Holt."""
    short, long = sorted((set(one.casefold().split()), set(other.casefold().split())), key=len)
    return short <= long


def _line(text: str) -> str:
    return " ".join(text.split())
