"""What a marked string is: speech, a part of a sentence, a title or name, or words that the writer keeps at arm's length."""

from __future__ import annotations

import re

from compare_app.model.version import QuoteKind

from .attribution import Place, Voice
from .tokens import QUOTE, Token
from .word_lists import word_set

_TITLE_NOUNS = word_set(
    "film movie book novel song album single show series programme program podcast magazine newspaper journal play musical opera documentary game ship boat "
    "painting poem essay article story titled entitled named episode column blog exhibition exhibit called sitcom drama comedy chapter hit newsletter "
    "zeitung zeitschrift magazin film buch roman lied album sendung serie artikel titel schiff tageszeitung nachrichtenmagazin agentur firma unternehmen "
    "namens partei gruppe band lokal sonde raumschiff rakete organisation verein stiftung projekt liste hotel restaurant programm initiative "
    "película libro canción revista diario programa serie livre chanson émission revue journal roman filme livro canção jornal revista libro canzone rivista giornale"
)
_ARM = re.compile(
    r"(?:so-called|so called|known as|dubbed|nicknamed|sogenannte[nrs]?|so genannte[nrs]?|aka|the word|the term|the phrase|das wort|der begriff|wort|begriff|soi-disant|llamad[oa]s?|chamad[oa]s?|cosiddett[oaie])\s*$",
    re.IGNORECASE,
)
_SMALL_IN_TITLES = word_set(
    "a an the of and or in on at to for from with by de la le el des du der die das und von vs as is my your"
)
_SPEECH_END = (",", ".", "?", "!", "\u2026", "\u2014", "\u2013", "\uff0c", "\u3002", "\uff01", "\uff1f", "--")
_WORDS = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")


def kind_of(
    text: str, content: str, place: Place, found: Voice | None, capital_nouns: bool, headline: bool = False
) -> QuoteKind:
    """The string's kind, from its own words, the words beside it, and whether somebody says it."""
    words = _WORDS.findall(content)
    if _is_nickname(place) or (
        _is_title(words, content) and not _spoken(content, place, found) and _named(place, found, words, capital_nouns)
    ):
        return "title"
    before = text[max(0, place.tokens[place.at].start - 24) : place.tokens[place.at].start]
    if len(words) <= 4 and _ARM.search(before):
        return "scare"
    if _is_speech(content, words, place, found, capital_nouns):
        return "direct"
    if found is None and len(words) <= 3 and not headline:
        return "scare"
    return "partial"


def _spoken(content: str, place: Place, found: Voice | None) -> bool:
    beside = found is not None and found.beside
    return beside and (
        content.endswith(_SPEECH_END)
        or place.tokens[place.at - 1].text in (":", ",")
        or (found is not None and found.side == "after")
    )


def _is_nickname(place: Place) -> bool:
    """`Robert “Bo” Larkin`."""
    tokens, at = place.tokens, place.at
    if at == place.low or at + 1 >= len(tokens) or place.words > 3:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    close = before.end + 1 == tokens[at].start and after.start - tokens[at].end == 1
    named = before.is_name and after.is_name and before.text != QUOTE and before.text.isalpha()
    return close and named and not place.ended and place.last.isalnum()


def _is_title(words: list[str], content: str) -> bool:
    """`Morning Briefing`: all but the small words carry capitals."""
    if not words or len(words) > 9 or content.endswith((".", "?", "!")) and len(words) > 4:  # noqa: RUF021
        return False
    return words[0][0].isupper() and all(
        w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL_IN_TITLES for w in words
    )


def _named(place: Place, found: Voice | None, words: list[str], capital_nouns: bool) -> bool:
    if place.at > place.low and place.tokens[place.at - 1].low in _TITLE_NOUNS:
        return True
    if found is None:
        return True
    if capital_nouns:  # a noun's capital says nothing
        return len(words) > 1 and any(w[0].isupper() and w.isascii() and w.lower() in _SMALL_IN_TITLES for w in words)
    return len(words) > 1 or not found.beside


def _within_phrase(before: Token, content: str, words: list[str], capital_nouns: bool) -> bool:
    """`dem „Coup“`, `Nachrichtenagentur „Interfax“`: an article or, in German, a noun right before makes it part of a phrase."""
    if before.low in _ARTICLES:
        return True
    return (
        capital_nouns
        and before.is_name
        and before.text != QUOTE
        and len(words) <= 5
        and not content.endswith(_SPEECH_END)
    )


_ARTICLES = word_set(
    "the a an der die das den dem des ein eine einen einem einer eines zum zur im am le la les un une el los las una o os as il lo gli de het een en ett"
)


def _is_speech(content: str, words: list[str], place: Place, found: Voice | None, capital_nouns: bool) -> bool:
    tokens, at = place.tokens, place.at
    begins = content[:1].isupper() or not content[:1].isalpha()
    ends = content.endswith(_SPEECH_END)
    alone = at == place.low
    if at > place.low and _within_phrase(tokens[at - 1], content, words, capital_nouns):
        return False
    if found is not None and found.beside:
        if found.cue is None and found.side == "before" and not ends and len(words) < 7:
            return False  # Das Werk heißt kurz: „Le Grand Macabre“
        led = at > place.low and tokens[at - 1].text in (":", ",", "\uff1a")
        comma = at + 1 < len(tokens) and tokens[at + 1].text in (",", "\uff0c", "\u2013", "\u2014")
        after = found.side == "after" and (ends or len(words) >= 4 or (begins and comma))
        before = led and (begins or ends or len(words) >= 5)
        return after or before or (begins and ends)
    if alone and place.ended and begins:
        return len(words) >= 3 or found is not None
    return len(words) >= 9 and ends and begins
