"""What a marked string is: speech, a part of a sentence, a title or name, or words that the writer keeps at arm's length."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from compare_app.model.version import QuoteKind
from compare_app.text.phrases.places import Place, Voice

from .tokens import QUOTE, Token
from .word_lists import word_set

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
_NAMING = word_set(
    "called calls call calling dubbed dubs labeled labelled branded nicknamed nannte nennt bezeichnete bezeichnet"
)
_CALLS = word_set("called calls calling branded labeled labelled")
#: What signs and crowds do; what they bear or shout in capitals is no title.
_READS = word_set(
    "read reads reading chanted chanting chant chants shouted shouting yelled yelling screamed declared declaring proclaimed proclaiming"
)
_BEARS = word_set("bore bears bearing emblazoned")
_TRADES = word_set(
    "doctors physicians surgeons nurses midwives planners scientists researchers engineers economists astronomers physicists linguists historians lawyers "
    "fishermen farmers sailors pilots builders chefs brewers foresters"
)
_POSTS = word_set("posted posting posts shared sharing shares tweeted tweeting uploaded uploading")
_REPORTS = word_set("reported reports reporting posted posts announced offers offered")
#: What explains a term: “shrinkflation,” in which packages get smaller.
_EXPLAINED = re.compile(
    r",?\s(?:in which|a term|the term|a practice|the practice|a phrase|as it is (?:called|known))\b"
)
_ARM = re.compile(
    r"(?:so-called|so called|knows?(?: (?:him|her|it|them))? as(?: an?| the)?|known as(?: an?| the)?|(?:dubbed|nicknamed)(?: an?| the)?|(?:taken|taking|took|takes) to calling|sogenannte[nrs]?|so genannte[nrs]?|aka|the word|the term|the phrase|das wort|der begriff|wort|begriff|"
    r"soi-disant|llamad[oa]s?|chamad[oa]s?|cosiddett[oaie])\s*$",
    re.IGNORECASE,
)
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
_ARTICLES = word_set(
    "the a an der die das den dem des ein eine einen einem einer eines zum zur im am le la les un une el los las una o os as il lo gli de het een en ett"
)
_SPEECH_END = (",", ".", "?", "!", "\u2026", "\u2014", "\u2013", "\uff0c", "\u3002", "\uff01", "\uff1f", "--")
_WORDS = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_COINED = re.compile(r"\d|[a-z][A-Z]|\w\.\w")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the paragraph, the language and the sentence add.

    It is a headline; a capital says nothing of a name; somebody says it whom nobody names: `is accused of “theft”`.
    """

    headline: bool = False
    capital_nouns: bool = False
    unnamed: bool = False


class _String(NamedTuple):
    """A marked string with its words, its place, and who says it in its own sentence."""

    content: str
    words: list[str]
    place: Place
    voice: Voice | None
    cue: str
    setting: Setting

    @property
    def before(self) -> Token | None:
        """The token right before, in the same sentence."""
        return self.place.tokens[self.place.at - 1] if self.place.at > self.place.low else None

    @property
    def after(self) -> Token | None:
        """The token right after."""
        at = self.place.at + 1
        return self.place.tokens[at] if at < len(self.place.tokens) else None

    @property
    def ends_speech(self) -> bool:
        """Whether the content ends as speech does, with a mark of its own."""
        return self.content.endswith(_SPEECH_END)


def kind_of(text: str, content: str, place: Place, voice: Voice | None, setting: Setting) -> QuoteKind:
    """The string's kind, from its own words, the words beside it, and whether somebody says it."""
    cue = voice.cue.of(text).lower().split()[-1] if voice is not None and voice.cue is not None else ""
    string = _String(content, _WORDS.findall(content), place, voice, cue, setting)
    if _is_nickname(string) or _is_title(string):
        return "title"
    start = place.tokens[place.at].start
    if len(string.words) <= 4 and _ARM.search(text[max(0, start - 24) : start]):
        return "scare"
    if len(string.words) <= 2 and (_is_term(text, string) or _is_pet_name(string)):
        return "scare"
    if len(string.words) <= 3 and _is_of_trade(text, string):
        return "scare"
    if _is_speech(string):
        return "direct"
    unsaid = voice is None or (voice.cue is None and not voice.beside)
    silent = unsaid and not (setting.headline or setting.unnamed)
    return "scare" if silent and _is_short(string) else "partial"


def _is_term(text: str, string: _String) -> bool:
    """`worry about “shrinkflation,” in which`, `reported “adjusted” earnings`: a word of the trade."""
    token, before, after = string.place.tokens[string.place.at], string.before, string.after
    if _EXPLAINED.match(text, token.end, token.end + 30) or (after is not None and after.low in ("rating", "ratings")):
        return True  # kept her “overweight” rating
    return (
        before is not None
        and before.low in _REPORTS
        and after is not None
        and after.is_word
        and after.text[0].islower()
        and after.low not in _HANGS_ON
    )


def _is_of_trade(text: str, string: _String) -> bool:
    """`Doctors call these places “maternity deserts”`: how a whole trade calls a thing; not what critics call it."""
    voice = string.voice
    if voice is None or string.setting.capital_nouns or string.cue not in ("call", "calls", "called"):
        return False
    if not string.content[0].islower() or string.words[0].lower() in _ARTICLES:
        return False
    trade = voice.phrase.of(text).lower()
    whom = string.before.low if string.before is not None else ""
    return whom not in _WHOM - {"it", "them"} and (trade in _TRADES or trade.endswith("ologists"))


def _is_pet_name(string: _String) -> bool:
    """`They call him “Gerald.”`, `She wrote “25” on the mirror`: a name, or a bare number."""
    place, before = string.place, string.before
    if len(string.words) != 1 or before is None or string.setting.capital_nouns:
        return False
    named = before.low in _WHOM and place.at - 2 >= place.low and place.tokens[place.at - 2].low in _NAMING
    return string.words[0].isdigit() or (named and string.words[0][0].isupper())


#: offered “sincere condolences” to the family: what follows is no noun that the string describes
_HANGS_ON = word_set(
    "to for in on at from with as and or but by of after before when over if because about that who which"
)


def _is_short(string: _String) -> bool:
    """Three words, or a German noun phrase of some more."""
    noun_phrase = string.setting.capital_nouns and string.content[0].isupper() and not string.ends_speech
    return len(string.words) <= (7 if noun_phrase else 3)


def _is_nickname(string: _String) -> bool:
    """`Robert “Bo” Larkin`."""
    before, after, token = string.before, string.after, string.place.tokens[string.place.at]
    if before is None or after is None or len(string.words) > 3 or string.place.ended:
        return False
    if not string.content[0].isupper():
        return False  # Minister ‘misled’ MPs
    close = before.end + 1 == token.start and after.start - token.end == 1 and string.content[-1].isalnum()
    return close and before.is_name and after.is_name and before.text != QUOTE and before.text.isalpha()


def _is_title(string: _String) -> bool:  # noqa: PLR0911  one case a line
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
    if not _capitalised(string) or string.cue in _NAMING or string.cue in _READS or _is_called(string):
        return False
    noun = string.before is not None and string.before.low in _TITLE_NOUNS
    return noun or string.voice is None or len(string.words) > 1 or not string.voice.beside


def _is_captioned(string: _String) -> bool:
    """`posted a picture with the caption “Onwards.”`: what somebody wrote below a picture, however short."""
    place, before = string.place, string.before
    if before is None or before.low != "caption" or not string.ends_speech:
        return False
    return any(token.low in _POSTS for token in place.tokens[max(place.low, place.at - 16) : place.at])


def _is_called(string: _String) -> bool:
    """`Holt Called the Ferry “Candy”`: what somebody calls a thing, in one word."""
    place = string.place
    return len(string.words) == 1 and any(
        token.low in _CALLS for token in place.tokens[max(place.low, place.at - 6) : max(place.low, place.at - 1)]
    )


def _is_headed(string: _String) -> bool:
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
        return all(w[0].isupper() or w.lower() in _SMALL_IN_TITLES for w in string.words)
    return before.low in ("titled", "entitled", "headlined") or _is_named_group(string)


def _is_named_group(string: _String) -> bool:
    """`A group called “Delby Dads” has 300 members`."""
    place, before = string.place, string.before
    if before is None or before.low != "called" or len(string.words) <= 1 or not _capitalised(string):
        return False
    return any(token.low in ("a", "an") for token in place.tokens[max(place.low, place.at - 5) : place.at - 1])


#: What brings words in capitals that are written or shouted, and no title
_WORDED = word_set("words writing wrote writes scrawled shouting shouted yelling yelled read reads reading said saying")
_WHOM = word_set("him her it them")


def _is_in_work(string: _String) -> bool:
    """`In her memoir, “A Life in Mud,” she writes`, `on CNN's “The State,” Holt said`."""
    place, before = string.place, string.before
    if before is None or not string.words or not string.words[0][0].isupper():
        return False
    if place.titled and (before.possessive or before.low in _WORKS):
        ended = string.content.endswith(",") or (string.after is not None and string.after.text[0].islower())
        return _capitalised(string) and ended  # whose show “Morning Briefing” airs at 8
    if not all(word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL_IN_TITLES for word in string.words):
        return False
    named = place.at - 2
    if named - 2 >= place.low and place.tokens[named].low in _WHOM and place.tokens[named - 1].low == "about":
        named -= 2  # a book about her, “A Life in Mud.”
    return before.text == "," and named >= place.low and place.tokens[named].low in _WORKS


def _is_said(string: _String) -> bool:
    voice, before = string.voice, string.before
    if voice is None or not voice.beside:
        return False
    return string.ends_speech or voice.side == "after" or (before is not None and before.text in (":", ","))


def _capitalised(string: _String) -> bool:
    words = string.words
    if not words or len(words) > 9 or (string.content.endswith((".", "?", "!")) and len(words) > 4):
        return False
    return words[0][0].isupper() and all(
        w[0].isupper() or w[0].isdigit() or w.lower() in _SMALL_IN_TITLES for w in words
    )


def _is_named_title(string: _String) -> bool:
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


def _is_where(string: _String) -> bool:
    """`im „Boten“`, `gegenüber dem „Boten“`: words in which somebody says something."""
    place = string.place
    before = [token.low for token in place.tokens[max(place.low, place.at - 2) : place.at]]
    after = string.after
    if after is not None and after.low in _NAMED:
        return True
    return before[-1] in ("im", "beim") or (
        len(before) == 2 and before[0] in ("in", "gegenüber", "laut", "mit") and before[1] in ("der", "dem")
    )


#: What stands before words that somebody used, and before no title: `der Vorwurf „…“`.
_NAMES_WORDS = frozenset({"bezeichnung", "vorwurf", "wort", "worte", "begriff", "ausdruck", "forderung", "aussage"})
#: Articles, and what takes their place before a title: `im „Boten“`.
_LEADS_TO_TITLE = word_set("der die das den dem des zum zur im beim ins am von vom wie oder auch")


def _is_german_title(string: _String) -> bool:
    """A noun's capital says nothing, so the place decides: after a noun, or after an article where the string is a whole name."""
    before, words = string.before, string.words
    if not words or not string.content[0].isupper() or len(words) > 9 or string.content.endswith((".", "!")):
        return False
    if before is not None and before.low in _TITLE_NOUNS:
        return True
    if before is not None and before.low in _NAMES_WORDS:
        return False
    if before is not None and before.is_name and before.text != QUOTE:
        return before.low.endswith(tuple(_TITLE_NOUNS)) or all(
            w[0].isupper() or w.lower() in _SMALL_IN_TITLES for w in words
        )
    if any(_COINED.search(w) for w in words) and not (string.voice is not None and string.voice.beside):
        return True
    definite = before is not None and before.low in _LEADS_TO_TITLE
    article = definite and all(w[0].isupper() or w.lower() in _SMALL_IN_TITLES or not w.islower() for w in words)
    return (article and len(words) > 1 and words[0][0].isupper()) or (string.voice is None and _capitalised(string))


def _is_speech(string: _String) -> bool:
    content, words, place, voice = string.content, string.words, string.place, string.voice
    before, after = string.before, string.after
    begins = content[:1].isupper() or not content[:1].isalpha()
    ends = string.ends_speech
    if before is not None and _within_phrase(before, string):
        return False
    if voice is not None and voice.beside:
        if voice.cue is None and voice.side == "before" and not ends and len(words) < 7:
            return False  # Das Werk heißt kurz: „Le Grand Macabre“
        led = before is not None and before.text in (":", ",", "\uff1a")
        comma = after is not None and after.text in (",", "\uff0c", "\u2013", "\u2014")
        said_after = voice.side == "after" and (ends or len(words) >= 4 or (begins and comma))
        return said_after or (led and (begins or ends or len(words) >= 5)) or (begins and ends)
    if before is not None and before.text == ":" and place.ended and begins and content[-1] in ".?!":
        return True  # Eleven minutes later: “Sad!”
    if place.at == place.low and place.ended and begins:
        return len(words) >= 3 or voice is not None or (ends and not content.endswith(","))
    return len(words) >= 9 and ends and begins


def _within_phrase(before: Token, string: _String) -> bool:
    """`dem „Coup“`, `Nachrichtenagentur „Interfax“`: an article or, in German, a noun right before makes it part of a phrase."""
    if before.low in _ARTICLES:
        return True
    noun = string.setting.capital_nouns and before.is_name and before.text != QUOTE
    return noun and len(string.words) <= 5 and not string.ends_speech
