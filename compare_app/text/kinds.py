"""What a marked string is: speech, a part of a sentence, a title or name, or words that the writer keeps at arm's length."""

from __future__ import annotations

import re
from functools import cache

from compare_app.model.version import QuoteKind
from compare_app.text.in_place import Setting, String
from compare_app.text.names.titles import gender_of
from compare_app.text.phrases.places import Place, Voice
from compare_app.text.string_words import STRINGS
from compare_app.text.tokens import QUOTE, Token
from compare_app.text.work_titles import is_title_of_work

#: Words with their apostrophes and hyphens: don't, long-time
_WORDS = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")


@cache
def _explained() -> re.Pattern[str]:
    """What explains a term: “shrinkflation,” in which packages get smaller."""
    return re.compile(rf",?\s(?:{STRINGS.explains})\b")


@cache
def _at_arms_length() -> re.Pattern[str]:
    """What ends right before words that the writer does not make his own: so-called “experts”, the word “expert”."""
    return re.compile(rf"(?:(?P<nobody>{STRINGS.at_arms_length})|{STRINGS.words_as_words})\s*$", re.IGNORECASE)


def is_said_by_nobody(text: str, start: int) -> bool:
    """Whether the marked string at a place is a name for a thing that nobody in its sentence gives it: so-called “experts”."""
    apart = _at_arms_length().search(text[max(0, start - _ARM) : start])
    return apart is not None and apart["nobody"] is not None


def kind_of(text: str, content: str, place: Place, voice: Voice | None, setting: Setting) -> QuoteKind:
    """The string's kind, from its own words, the words beside it, and whether somebody says it."""
    cue = voice.cue.of(text).lower().split()[-1] if voice is not None and voice.cue is not None else ""
    string = String(content, _WORDS.findall(content), place, voice, cue, setting)
    if text[place.tokens[place.at].start] == "\u300e":
        return "title"  # 『川の記憶』, where no 「 stands around it
    apart = _is_apart(text, string)
    if (_is_nickname(string) or is_title_of_work(string)) and not (apart and setting.capital_nouns):
        return "title"
    if apart or _is_coined(text, string):
        return "scare"
    if _is_speech(string):
        return "direct"
    unsaid = voice is None or (voice.cue is None and not voice.beside and setting.capital_nouns)
    silent = unsaid and not (setting.headline or setting.unnamed)
    return "scare" if silent and _is_short(string) else "partial"


def _is_apart(text: str, string: String) -> bool:
    """Whether a few words are kept at arm's length by what stands before them."""
    start = string.place.tokens[string.place.at].start
    return len(string.words) <= 4 and _at_arms_length().search(text[max(0, start - _ARM) : start]) is not None


#: Letters of what stands there: known on Wall Street as a
_ARM = 48


def _is_coined(text: str, string: String) -> bool:
    """Whether it is a word of the trade, or a name that somebody is called by."""
    if len(string.words) <= 2 and (_is_term(text, string) or _is_pet_name(string)):
        return True
    return len(string.words) <= 3 and _is_of_trade(text, string)


def _is_term(text: str, string: String) -> bool:
    """`worry about “shrinkflation,” in which`, `reported “adjusted” earnings`: a word of the trade."""
    token, before, after = string.place.tokens[string.place.at], string.before, string.after
    if _explained().match(text, token.end, token.end + 30) or (
        after is not None and after.low in ("rating", "ratings")
    ):
        return True  # kept her “overweight” rating
    return (
        before is not None
        and before.low in STRINGS.reports
        and after is not None
        and after.is_word
        and after.text[0].islower()
        and after.low not in STRINGS.hangs_on
    )


def _is_of_trade(text: str, string: String) -> bool:
    """`Doctors call these places “maternity deserts”`: how a whole trade calls a thing; not what critics call it."""
    voice = string.voice
    if voice is None or string.setting.capital_nouns or string.cue not in ("call", "calls", "called"):
        return False
    if not string.content[0].islower() or string.words[0].lower() in STRINGS.articles:
        return False
    trade = voice.phrase.of(text).lower()
    whom = string.before.low if string.before is not None else ""
    return whom not in STRINGS.whom - {"it", "them"} and (trade in STRINGS.trades or trade.endswith("ologists"))


def _is_pet_name(string: String) -> bool:
    """`They call him “Gerald.”`, `She wrote “25” on the mirror`: a name, or a bare number."""
    place, before = string.place, string.before
    if len(string.words) != 1 or before is None or string.setting.capital_nouns:
        return False
    named = (
        before.low in STRINGS.whom and place.at - 2 >= place.low and place.tokens[place.at - 2].low in STRINGS.naming
    )
    return string.words[0].isdigit() or (named and string.words[0][0].isupper())


def _is_short(string: String) -> bool:
    """Three words, or a German noun phrase of some more."""
    noun_phrase = string.setting.capital_nouns and string.content[0].isupper() and not string.ends_speech
    return string.size <= (7 if noun_phrase else 3)


def _is_nickname(string: String) -> bool:
    """`Robert “Bo” Larkin`."""
    before, after, token = string.before, string.after, string.place.tokens[string.place.at]
    if before is None or after is None or len(string.words) > 3 or string.place.ended:
        return False
    if not string.content.removeprefix("the ")[:1].isupper():
        return False  # Salvatore “the Dentist” Lo Bue; Minister ‘misled’ MPs
    if string.setting.headline and gender_of(before.text, ()) is None:
        return False  # Minister ‘Misled’ Members
    close = before.end + 1 == token.start and after.start - token.end == 1 and string.content[-1].isalnum()
    return close and before.is_name and after.is_name and before.text != QUOTE and before.text.isalpha()


def _is_speech(string: String) -> bool:
    content, words, place, voice = string.content, string.words, string.place, string.voice
    before, begins = string.before, _begins(content)
    ends = string.ends_speech
    if before is not None and (_within_phrase(before, string) or _names_somebody(before, string)):
        return False
    if voice is not None and (voice.beside or _announces(voice, string)):
        return _announces(voice, string) or _is_said(string, voice)
    if place.at == place.low and begins and string.after is not None and not place.ended:
        return _opens_speech(string, string.after)
    if before is not None and before.text == ":" and begins:
        # Eleven minutes later: “Sad!”; Y concluyó: «Que venga y lo vea».
        return (place.ended and content[-1] in ".?!") or (len(words) >= _CLAUSE and _is_last(string))
    if place.at == place.low and place.ended and begins:
        return len(words) >= 3 or voice is not None or (ends and not content.endswith(","))
    return len(words) >= 9 and ends and begins


def _names_somebody(before: Token, string: String) -> bool:
    """`branded her “Tax-Hike Tammy.”`: what somebody is called, in capitals."""
    named = before.low in STRINGS.whom and string.cue in STRINGS.naming and len(string.words) <= _SAYING
    return named and all(word[0].isupper() for word in string.words)


def _opens_speech(string: String, after: Token) -> bool:
    """Whether a sentence goes on behind the string as behind speech, though nobody is named: `“We ran,” said, after a while, Mia Holt`."""
    comes = after.low in STRINGS.comes
    if (string.content.endswith(",") and after.low in STRINGS.tells_whose) or (comes and string.content[-1] in ",!?"):
        return True
    title = string.place.titled or string.setting.capital_nouns  # „Das große Warten“, so heißt der Film
    return string.size >= _SAYING and not title and after.text in _APART


def _is_last(string: String) -> bool:
    """Whether the sentence's full stop stands behind the mark."""
    return string.after is not None and string.after.text == "." and string.place.at + 2 >= string.place.end


def _is_said(string: String, voice: Voice) -> bool:
    """Whether a string beside its attribution is a sentence, or as much as one, and no part of the writer's."""
    before, after, ends = string.before, string.after, string.ends_speech
    begins = _begins(string.content)
    if string.setting.in_phrase and string.content[-1] not in ".?!":
        return False  # Under “Reason for leaving,” he had written
    if voice.cue is None and voice.side == "before" and not ends and len(string.words) < 7:
        return False  # Das Werk heißt kurz: „Le Grand Macabre“
    led = before is not None and before.text in (":", ",", "\uff1a") and (begins or not _is_aside(string, voice))
    comma = after is not None and after.text in (",", "\u060c", "\uff0c", "\u2013", "\u2014", "-")
    goes_on = not begins and before is not None and before.is_word  # The crew had “no time to run,” Holt said
    said_after = voice.side == "after" and not goes_on and (ends or string.size >= 4 or (begins and comma))
    return said_after or (led and (begins or ends or len(string.words) >= 5)) or (begins and ends)


def _is_aside(string: String, voice: Voice) -> bool:
    """`It was, as Holt put it, “a lake with chairs.”`: an attribution within the writer's own sentence."""
    place = string.place
    opening = next((n for n in range(place.at - 2, place.low, -1) if place.tokens[n].text == ","), place.low)
    if opening > place.low and place.tokens[place.at - 1].text == "," and place.tokens[opening - 1].low in STRINGS.be:
        return True  # It was, in the words of Holt, “the longest day of my life”
    inside = (n for n in range(place.low, place.at) if place.tokens[n].start >= voice.phrase.start)
    first = next(inside, place.low)
    return first - 1 > place.low and place.tokens[first - 1].low in STRINGS.asides


def _begins(content: str) -> bool:
    """Whether words may begin a sentence: none in a small letter; letters without case may."""
    return not content.lstrip("[(")[:1].islower()  # [n]othing in the statute


def _announces(voice: Voice, string: String) -> bool:
    """`Fire chief: “We ran out of water”`: a headline that is somebody and what he says."""
    place, content = string.place, string.content
    if not string.setting.headline or string.before is None or string.before.text != ":" or content[:1].islower():
        return False
    starts = place.tokens[place.low].start == voice.phrase.start
    of_self = len(string.words) > 1 and string.words[0] in {word.capitalize() for word in STRINGS.of_self}  # I ran
    return starts and (of_self or len(string.words) >= _CLAUSE) and place.ended


#: What parts speech from who speaks: „Nečekali jsme to“, řekla Malá
_APART = (",", "\u2013", "\u2014")
#: … of so many words.
_SAYING = 3
#: Words of which a headline's quote is a clause rather than a name.
_CLAUSE = 4


def _within_phrase(before: Token, string: String) -> bool:
    """`dem „Coup“`, `34 percent “never,”`, `Nachrichtenagentur „Interfax“`: what stands right before makes it part of a phrase."""
    if before.low in STRINGS.articles or before.low in STRINGS.shares:
        return True
    noun = string.setting.capital_nouns and before.is_name and before.text != QUOTE
    return noun and len(string.words) <= 5 and not string.ends_speech
