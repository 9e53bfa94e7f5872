"""Whether a marked string is a title or a name: `her memoir, “A Life in Mud”`, `der Roman „Am Fluss“`; not a slogan or a caption."""

from __future__ import annotations

import re

from compare_app.text.in_place import String
from compare_app.text.speakers.mention.works import names_work
from compare_app.text.speakers.words import SPEAKERS
from compare_app.text.string_words import STRINGS
from compare_app.text.tokens import QUOTE

#: delby.example
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
#: A word with a figure, or a capital or full stop within it: iPhone, web.de
_COINED = re.compile(r"\d|[a-z][A-Z]|\w\.\w")


def is_title_of_work(string: String) -> bool:  # noqa: PLR0911  one case a line
    """`Morning Briefing`: all but the small words carry capitals, and nobody says it."""
    if string.setting.capital_nouns and _is_named_title(string):
        return True
    if not string.setting.capital_nouns and (_is_in_work(string) or names_work(string.place)):
        return True
    if string.content.isupper() and string.before is not None and string.before.low in STRINGS.worded:
        return len(string.words) <= 1  # the words “HE IS NOT A TOY”
    if _is_headed(string):
        return True
    if _is_sentence(string) or _is_captioned(string) or _is_said(string) or _is_borne(string):
        return False
    if string.after is not None and string.after.low in STRINGS.slogan_nouns:
        return False
    if string.setting.capital_nouns:
        return _is_german_title(string)
    noun = string.before is not None and string.before.low in STRINGS.title_nouns
    if noun and _capitalised(string) and string.after is not None and string.after.text == QUOTE:
        return True  # called the film “Low Tide” “a hoot”
    if not _capitalised(string) or string.cue in STRINGS.naming or string.cue in STRINGS.reads or _is_called(string):
        return False
    if string.before is not None and string.before.low == "as" and string.cue in SPEAKERS.told_of:
        return False  # mocked her as “Green Elena”
    if string.setting.headline and (string.content.isupper() or (string.before is None and len(string.words) == 1)):
        return False  # ‘Selfish’ cyclist is fined: the capitals are the headline's
    if string.setting.title_cased and _is_told_in_capitals(string):
        return False  # Minister ‘Misled’ Members
    return noun or string.voice is None or len(string.words) > 1 or not string.voice.beside


def _is_told_in_capitals(string: String) -> bool:
    """`Pope Denounces ‘Culture of Waste’`, `Deal Is ‘Dead’`, `Minister ‘Misled’ Members`; not `Director of ‘Jaws’ Dies`, `New Film ‘Jaws’ Opens`."""
    before, after = string.before, string.after
    if before is not None and (before.low in STRINGS.title_nouns or before.possessive):
        return False
    if before is None and len(string.words) > 1 and after is not None and after.is_word:
        return False  # ‘The Long Road’ Director Says
    if string.voice is not None or (before is not None and before.low in STRINGS.be):
        return True
    amid = before is not None and after is not None and before.is_name and after.is_name and len(string.words) == 1
    return amid and before is not None and before.text != QUOTE


def _is_sentence(string: String) -> bool:
    """`Eleven minutes later: “Sad!”`: what stands alone and ends as a sentence does."""
    if string.before is None and string.after is not None and string.after.low in STRINGS.comes:
        return string.content[-1] in "!?"  # “Liar!” came a shout
    first = string.before is None or string.before.text == ":"
    return first and string.place.ended and string.content.endswith((".", "?", "!"))


def _is_captioned(string: String) -> bool:
    """`posted a picture with the caption “Onwards.”`: what somebody wrote below a picture, however short."""
    place, before = string.place, string.before
    if before is None or before.low != "caption" or not string.ends_speech:
        return False
    return any(token.low in STRINGS.posts for token in place.tokens[max(place.low, place.at - 16) : place.at])


def _is_borne(string: String) -> bool:
    """`held signs that said “Fired Up” and “Ready to Go.”`: what signs say."""
    place = string.place
    before = place.tokens[max(place.low, place.at - 6) : place.at]
    says = next((n for n, token in enumerate(before) if token.low in ("said", "say", "says", "saying")), None)
    return says is not None and any(token.low in STRINGS.bearers for token in before[max(0, says - 2) : says])


def _is_called(string: String) -> bool:
    """`Holt Called the Ferry “Candy”`: what somebody calls a thing, in one word."""
    place = string.place
    return len(string.words) == 1 and any(
        token.low in STRINGS.calls
        for token in place.tokens[max(place.low, place.at - 6) : max(place.low, place.at - 1)]
    )


def _is_headed(string: String) -> bool:
    """`a post titled “We Hear You.”`, `with the subject line “We're coming home,”`."""
    place, before = string.place, string.before
    if before is None or not string.content[0].isupper() or string.setting.capital_nouns:
        return False
    if before.text == ":":
        return place.at - 2 >= place.low and place.tokens[place.at - 2].low == "title"  # Its title: “Our Guy.”
    if before.low == "words" and place.at - 3 >= place.low and place.tokens[place.at - 3].low in STRINGS.bears:
        return _capitalised(string)  # a lectern that bore the words “Truth Over Fear.”
    if before.low == "line":
        return place.at - 2 >= place.low and place.tokens[place.at - 2].low == "subject"
    if before.low in ("headline", "heading"):
        return all(map(_is_title_word, string.words))
    return before.low in ("titled", "entitled", "headlined") or _is_named_group(string)


def _is_named_group(string: String) -> bool:
    """`A group called “Delby Dads” has 300 members`."""
    place, before = string.place, string.before
    if before is None or before.low != "called" or len(string.words) <= 1 or not _capitalised(string):
        return False
    return any(token.low in ("a", "an") for token in place.tokens[max(place.low, place.at - 5) : place.at - 1])


def _is_in_work(string: String) -> bool:
    """`In her memoir, “A Life in Mud,” she writes`, `on CNN's “The State,” Holt said`."""
    place, before = string.place, string.before
    if before is None or not string.words or not string.words[0][0].isupper():
        return False
    if place.titled and (before.possessive or before.low in STRINGS.works or before.low in STRINGS.makes):
        ended = string.content.endswith(",") or (string.after is not None and string.after.text[0].islower())
        return _capitalised(string) and ended  # whose show “Morning Briefing” airs at 8
    if before.possessive and before.is_name and string.content[-1] == "," and len(string.words) == 1:
        return _is_broadcast(string)
    if not all(map(_is_title_word, string.words)):
        return False
    named = place.at - 2
    if named - 2 >= place.low and place.tokens[named].low in STRINGS.whom and place.tokens[named - 1].low == "about":
        named -= 2  # a book about her, “A Life in Mud.”
    if before.text != "," or named < place.low:
        return False
    noun = place.tokens[named].low  # its white paper, “A Sea for All,” had
    return noun in STRINGS.works or (place.titled and noun in SPEAKERS.documents)


def _is_broadcast(string: String) -> bool:
    """`Speaking on the BBC's “Sunday,” Orme said`: one word that a house on the air is the owner of."""
    place = string.place
    owner = range(place.at - 2, max(place.low, place.at - 6) - 1, -1)
    first = next((p for p in owner if not (place.tokens[p].is_name or place.tokens[p].low == "the")), place.low)
    return place.tokens[first].low in STRINGS.on_air


def _is_said(string: String) -> bool:
    voice, before = string.voice, string.before
    if voice is None or not voice.beside:
        return False
    return string.ends_speech or voice.side == "after" or (before is not None and before.text in (":", ","))


def _capitalised(string: String) -> bool:
    words = string.words
    if not words or len(words) > 9 or (string.content.endswith((".", "?", "!")) and len(words) > 4):
        return False
    return words[0][0].isupper() and all(map(_is_title_word, words))


def _is_title_word(word: str) -> bool:
    """Whether a word may stand in a title as it is: with a capital, a number, or small in all titles."""
    return word[0].isupper() or word[0].isdigit() or word.lower() in STRINGS.small_in_titles


def _is_named_title(string: String) -> bool:
    """`der Roman „Am Fluss“`, `schrieb „Der Bote“`, `laut „bote.de“`, `im „Boten“`: the place tells, whoever speaks beside it."""
    before, words = string.before, string.words
    if before is None or not words:
        return False
    if _SITE.fullmatch(string.content):
        return True
    begins = string.content[0].isupper() or string.content[0].isdigit()
    if not begins or (string.ends_speech and before.low not in STRINGS.mottoes):
        return False
    if before.is_name and before.low.removesuffix("s").removesuffix("e").endswith(STRINGS.title_noun_endings):
        return len(words) <= 12
    if before.low in STRINGS.writes and words[0] in ("Der", "Die", "Das") and len(words) <= 4:
        return all(word[0].isupper() for word in words)
    return len(words) == 1 and not _is_said(string) and _is_where(string)


def _is_where(string: String) -> bool:
    """`im „Boten“`, `gegenüber dem „Boten“`: words in which somebody says something."""
    place = string.place
    before = [token.low for token in place.tokens[max(place.low, place.at - 2) : place.at]]
    after = string.after
    if after is not None and after.low in STRINGS.named:
        return True
    return before[-1] in ("im", "beim") or (
        len(before) == 2 and before[0] in ("in", "gegenüber", "laut", "mit") and before[1] in ("der", "dem")
    )


def _is_german_title(string: String) -> bool:
    """A noun's capital says nothing, so the place decides: after a noun, or after an article where the string is a whole name."""
    before, words = string.before, string.words
    if not words or not string.content[0].isupper() or len(words) > 9 or string.content.endswith((".", "!")):
        return False
    if before is not None and before.low in STRINGS.title_nouns:
        return True
    if before is not None and before.low in STRINGS.words_for_words:
        return False
    if before is not None and before.is_name and before.text != QUOTE:
        return before.low.endswith(tuple(STRINGS.title_nouns)) or all(map(_is_title_word, words))
    if any(_COINED.search(w) for w in words) and not (string.voice is not None and string.voice.beside):
        return True
    definite = before is not None and before.low in STRINGS.leads_to_title
    article = definite and all(_is_title_word(word) or not word.islower() for word in words)
    return (article and len(words) > 1 and words[0][0].isupper()) or (string.voice is None and _capitalised(string))
