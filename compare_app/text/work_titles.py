"""Whether a marked string is a title or a name: `her memoir, “A Life in Mud”`, `der Roman „Am Fluss“`; not a slogan or a caption."""

from __future__ import annotations

import re

from compare_app.text.in_place import String
from compare_app.text.tokens import QUOTE
from compare_app.text.word_lists import word_set

_TITLE_NOUNS = word_set(
    "film movie book novel song album single show series programme program podcast magazine newspaper journal play musical opera documentary game ship boat "
    "painting poem essay article story titled entitled named episode column blog exhibition exhibit sitcom drama comedy chapter hit newsletter "
    "zeitung zeitschrift magazin buch roman lied album sendung serie artikel titel schiff tageszeitung nachrichtenmagazin agentur firma unternehmen stücke "
    "namens partei gruppe band lokal sonde raumschiff rakete organisation verein stiftung projekt liste hotel restaurant programm initiative motto thema website "
    "película libro canción revista diario programa serie livre chanson émission revue roman filme livro canção jornal revista libro canzone rivista giornale"
)
_WORKS = word_set(
    "title project initiative "
    "drama series sitcom comedy musical opera thriller movie program programme hit soap biopic "
    "memoir book textbook novel autobiography film album song show podcast column essay documentary play poem newsletter debut"
)
_SLOGAN_NOUNS = word_set(
    "slogan slogans motto mottos chant chants sign signs banner banners hashtag placard placards catchphrase mantra label"
)
NAMING = word_set(
    "called calls call calling dubbed dubs labeled labelled branded nicknamed nannte nennt bezeichnete bezeichnet"
)
_CALLS = word_set("called calls calling branded labeled labelled")
#: What signs and crowds do; what they bear or shout in capitals is no title.
_READS = word_set(
    "read reads reading chanted chanting chant chants shouted shouting yelled yelling screamed declared declaring proclaimed proclaiming"
)
_BEARS = word_set("bore bears bearing emblazoned")
_POSTS = word_set("posted posting posts shared sharing shares tweeted tweeting uploaded uploading")
_SMALL_IN_TITLES = word_set(
    "a an the of and or in on at to for from with by de la le el des du der die das und von vs as is my your"
)
_SITE = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
_MOTTOES = word_set("motto titel thema slogan")
_GERMAN_TITLE_NOUNS = tuple(
    word_set(
        "zeitung zeitschrift magazin buch roman lied album sendung serie titel schiff agentur stück theaterstück film dokumentation website webseite "
        "motto thema slogan zeile podcast show oper spiel band verein stiftung hotel restaurant blog blatt"
    )
)
_WRITES = word_set(
    "schreibt schrieb zitiert zitierte berichtet berichtete meldet meldete kommentiert kommentierte titelt titelte"
)
_NAMED = word_set("genannt getauft benannt")
_COINED = re.compile(r"\d|[a-z][A-Z]|\w\.\w")
#: What brings words in capitals that are written or shouted, and no title
_WORDED = word_set("words writing wrote writes scrawled shouting shouted yelling yelled read reads reading said saying")
WHOM = word_set("him her it them")
#: What stands before words that somebody used, and before no title: `der Vorwurf „…“`.
_NAMES_WORDS = frozenset({"bezeichnung", "vorwurf", "wort", "worte", "begriff", "ausdruck", "forderung", "aussage"})
#: Articles, and what takes their place before a title: `im „Boten“`.
_LEADS_TO_TITLE = word_set("der die das den dem des zum zur im beim ins am von vom wie oder auch")


def is_title_of_work(string: String) -> bool:  # noqa: PLR0911  one case a line
    """`Morning Briefing`: all but the small words carry capitals, and nobody says it."""
    if string.setting.capital_nouns and _is_named_title(string):
        return True
    if not string.setting.capital_nouns and _is_in_work(string):
        return True
    if string.content.isupper() and string.before is not None and string.before.low in _WORDED:
        return len(string.words) <= 1  # the words “HE IS NOT A TOY”
    if _is_headed(string):
        return True
    first = string.before is None or string.before.text == ":"
    alone = first and string.place.ended and string.content.endswith((".", "?", "!"))
    if (
        alone
        or _is_captioned(string)
        or _is_said(string)
        or (string.after is not None and string.after.low in _SLOGAN_NOUNS)
    ):
        return False
    if string.setting.capital_nouns:
        return _is_german_title(string)
    if not _capitalised(string) or string.cue in NAMING or string.cue in _READS or _is_called(string):
        return False
    noun = string.before is not None and string.before.low in _TITLE_NOUNS
    return noun or string.voice is None or len(string.words) > 1 or not string.voice.beside


def _is_captioned(string: String) -> bool:
    """`posted a picture with the caption “Onwards.”`: what somebody wrote below a picture, however short."""
    place, before = string.place, string.before
    if before is None or before.low != "caption" or not string.ends_speech:
        return False
    return any(token.low in _POSTS for token in place.tokens[max(place.low, place.at - 16) : place.at])


def _is_called(string: String) -> bool:
    """`Holt Called the Ferry “Candy”`: what somebody calls a thing, in one word."""
    place = string.place
    return len(string.words) == 1 and any(
        token.low in _CALLS for token in place.tokens[max(place.low, place.at - 6) : max(place.low, place.at - 1)]
    )


def _is_headed(string: String) -> bool:
    """`a post titled “We Hear You.”`, `with the subject line “We're coming home,”`."""
    place, before = string.place, string.before
    if before is None or not string.content[0].isupper() or string.setting.capital_nouns:
        return False
    if before.text == ":":
        return place.at - 2 >= place.low and place.tokens[place.at - 2].low == "title"  # Its title: “Our Guy.”
    if before.low == "words" and place.at - 3 >= place.low and place.tokens[place.at - 3].low in _BEARS:
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
    if place.titled and (before.possessive or before.low in _WORKS):
        ended = string.content.endswith(",") or (string.after is not None and string.after.text[0].islower())
        return _capitalised(string) and ended  # whose show “Morning Briefing” airs at 8
    if not all(map(_is_title_word, string.words)):
        return False
    named = place.at - 2
    if named - 2 >= place.low and place.tokens[named].low in WHOM and place.tokens[named - 1].low == "about":
        named -= 2  # a book about her, “A Life in Mud.”
    return before.text == "," and named >= place.low and place.tokens[named].low in _WORKS


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
    return word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL_IN_TITLES


def _is_named_title(string: String) -> bool:
    """`der Roman „Am Fluss“`, `schrieb „Der Bote“`, `laut „bote.de“`, `im „Boten“`: the place tells, whoever speaks beside it."""
    before, words = string.before, string.words
    if before is None or not words:
        return False
    if _SITE.fullmatch(string.content):
        return True
    begins = string.content[0].isupper() or string.content[0].isdigit()
    if not begins or (string.ends_speech and before.low not in _MOTTOES):
        return False
    if before.is_name and before.low.removesuffix("s").removesuffix("e").endswith(_GERMAN_TITLE_NOUNS):
        return len(words) <= 12
    if before.low in _WRITES and words[0] in ("Der", "Die", "Das") and len(words) <= 4:
        return all(word[0].isupper() for word in words)
    return len(words) == 1 and not _is_said(string) and _is_where(string)


def _is_where(string: String) -> bool:
    """`im „Boten“`, `gegenüber dem „Boten“`: words in which somebody says something."""
    place = string.place
    before = [token.low for token in place.tokens[max(place.low, place.at - 2) : place.at]]
    after = string.after
    if after is not None and after.low in _NAMED:
        return True
    return before[-1] in ("im", "beim") or (
        len(before) == 2 and before[0] in ("in", "gegenüber", "laut", "mit") and before[1] in ("der", "dem")
    )


def _is_german_title(string: String) -> bool:
    """A noun's capital says nothing, so the place decides: after a noun, or after an article where the string is a whole name."""
    before, words = string.before, string.words
    if not words or not string.content[0].isupper() or len(words) > 9 or string.content.endswith((".", "!")):
        return False
    if before is not None and before.low in _TITLE_NOUNS:
        return True
    if before is not None and before.low in _NAMES_WORDS:
        return False
    if before is not None and before.is_name and before.text != QUOTE:
        return before.low.endswith(tuple(_TITLE_NOUNS)) or all(map(_is_title_word, words))
    if any(_COINED.search(w) for w in words) and not (string.voice is not None and string.voice.beside):
        return True
    definite = before is not None and before.low in _LEADS_TO_TITLE
    article = definite and all(_is_title_word(word) or not word.islower() for word in words)
    return (article and len(words) > 1 and words[0][0].isupper()) or (string.voice is None and _capitalised(string))
