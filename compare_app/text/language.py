"""Which language a text is in: by its script, then by its frequent small words. A guess that has little to go on is "und".

Thirteen languages are told apart by words; others that own a script (Greek, Hebrew, Korean, Hindi, Thai) are told by it.
The answer chooses quotation marks, abbreviations and patterns of attribution; nothing breaks where it is wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from math import log10

from compare_app.text.frequencies import UNLISTED, frequencies
from compare_app.text.word_lists import word_set
from compare_app.text.words import fold

UNKNOWN = "und"

#: Only so much of a text is looked at: its language does not change with its length.
_SAMPLE = 6000
#: A Latin or Cyrillic text needs this share of known small words, and this many of them.
_MIN_SHARE = 0.12
_MIN_HITS = 2

_LETTERS = re.compile(r"[^\W\d_]+")
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("latin", re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")),
    ("cyrillic", re.compile(r"[\u0400-\u052f]")),
    ("arabic", re.compile(r"[\u0620-\u06ff]")),
    ("han", re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("kana", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u05d0-\u05ea]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
)

# Words that are frequent in one language; those shared by two count for both and decide nothing.
_SMALL_WORDS: dict[str, frozenset[str]] = {
    "en": word_set("the of and to in a is that for it was on with as be by at he his this from are have had not but they which you were an or she will would has been their who said after about more there than its it's told people when what all out up we them if no so into over also because year years last new two first could him my your do did does can may might should must how where why these those such before against during since until while only any some other three says will monday tuesday wednesday thursday friday saturday sunday january february july october percent people"),
    "de": word_set("der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder sagte wurde ihr ihm sein diese montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar juli oktober dezember prozent millionen"),
    "pt": word_set("de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre foi são está ser"),
    "fr": word_set("de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il ce avec son sont aux cette ont été mais comme ou leur on y elle nous vous être lundi mardi mercredi jeudi vendredi samedi dimanche janvier juillet octobre après avant lors selon fait"),
    "es": word_set("de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde es fue son lunes martes miércoles jueves viernes sábado domingo enero julio octubre según después antes ser dijo"),
    "it": word_set("di e il la che a in un è per una del non si da con i le della al sono dei nel più alla ha gli come lo anche ma delle o su se nella dal dell questo ai all stato era"),
    "nl": word_set("de het een en van in is dat op te zijn voor met die niet aan er om ook als bij door maar uit naar dan nog wordt heeft hij ze over werd worden wel deze zich was had of zo geen zegt zei we onze ons mijn erg heel veel kan moet gaan hebben dus toch ik je jij wij hun toen onder tegen"),
    "sv": word_set("och i att det som en på är av för med till den har inte om ett han de var jag men sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får säger"),
    "pl": word_set("w i na z do się nie że o jest to jak po za od a przez dla ale przy są tym co ze jego być był tego już które który czy także została oraz tylko może jej było ich może"),
    "ru": word_set("и в не на что с по как он из к за то это у о от его а но для до же мы все так бы было они был при также или если который которые уже чтобы"),
}  # fmt: skip


# Letters and endings of one language only.
_SIGNS = {
    "en": re.compile(r"[a-z]['\u2019](?:s|t|re|ve|ll)\b"),
    "de": re.compile(r"[ß]|\w[äöü]\w"),
    "es": re.compile(r"[ñ¿¡]|[^\W\d_]{2}(?:ó\b|ción)"),
    "pt": re.compile(r"[ãõ]"),
    "fr": re.compile(r"[çèêœ]|\b[ldjn]['\u2019][aeiouéh]"),
    "it": re.compile(r"[^\W\d_]{2}[àòù]\b"),
    "nl": re.compile(r"\b(?:ge)?sch|[^\W\d_]ij[^\W\d_]|[^\W\d_]aa[^\W\d_]"),
    "sv": re.compile(r"å"),
    "pl": re.compile(r"[ąęłśżźćń]"),
}
#: Letters without any of which these are not to be found, as in texts of most other languages.
_NEEDED = {"de": "ßäöü", "es": "ñ¿¡ó", "it": "àòù"}


def detect(text: str, declared: str | None = None) -> str:
    """The language's BCP 47 primary tag; what the file declares decides only where the text itself does not.

    >>> detect("The mayor said that it was the end of the road for the old bridge.")
    'en'
    """
    sample = text[:_SAMPLE]
    script = _main_script(sample)
    if script in ("latin", "cyrillic"):
        return _by_small_words(sample, script) or _by_frequencies(sample, script) or _tag(declared)
    if script == "arabic":
        return "fa" if re.search(r"[پچگژ]", sample) and len(re.findall(r"[ةيك]", sample)) < 3 else "ar"
    return script if script else _tag(declared)


#: Texts of at most so many words are told by how common their words are: in “Mayor resigns” no small word stands.
_FEW = 40
#: … in the tables of so many languages, which take some time to read: those with a small word in the text, and English.
_MOST = 4
#: The best language must be so many times likelier, as a power of ten, and know at least two words and half of all.
_LIKELIER = 1.5
#: Rarer words on the whole (as a power of ten) are names, or words of another language.
_COMMON = -5.3


def _by_frequencies(sample: str, script: str) -> str | None:
    """The language in whose table a short text's words are commonest, where it leaves the others well behind."""
    words = [fold(word) for word in _LETTERS.findall(sample)]
    if not 2 <= len(words) <= _FEW:
        return None
    hits = _hits(sample, script)
    likely: dict[str, float] = {}
    known: dict[str, int] = {}
    for name in sorted((name for name in hits if hits[name] or name == "en"), key=lambda name: -hits[name])[:_MOST]:
        table = frequencies(name)
        if table is not None:
            likely[name] = sum(log10(table.get(word, UNLISTED)) for word in words)
            known[name] = sum(word in table for word in words)
    ranked = sorted(likely, key=lambda name: -likely[name])
    if not ranked or known[ranked[0]] < max(_MIN_HITS, len(words) / 2) or likely[ranked[0]] < _COMMON * len(words):
        return None
    behind = likely[ranked[0]] - likely[ranked[1]] if len(ranked) > 1 else _LIKELIER
    return ranked[0] if behind >= _LIKELIER else None


def _tag(declared: str | None) -> str:
    tag = re.split(r"[-_]", declared.strip().lower())[0] if declared else ""
    return tag if re.fullmatch(r"[a-z]{2,3}", tag) else UNKNOWN


def _main_script(sample: str) -> str | None:
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    # A sign of Chinese or Japanese says as much as several letters, and kana of any number mean Japanese.
    if counts["kana"] * 10 > counts["han"] and (counts["kana"] + counts["han"]) * 2 > counts["latin"]:
        return "ja" if counts["kana"] else _largest(counts)
    if counts["han"] * 2 > max(counts["latin"], counts["cyrillic"]):
        return "zh"
    return _largest(counts)


def _largest(counts: dict[str, int]) -> str | None:
    name = max(counts, key=counts.__getitem__)
    return name if counts[name] else None


def _hits(sample: str, script: str) -> dict[str, int]:
    """How often each language's small words and signs stand in a text."""
    found = Counter(_LETTERS.findall(sample.lower()))
    forms = frozenset(found)
    languages = ["ru"] if script == "cyrillic" else [name for name in _SMALL_WORDS if name != "ru"]
    hits = {name: sum(found[word] for word in forms & _SMALL_WORDS[name]) for name in languages}
    for name, signs in _SIGNS.items():
        if name in hits and (name not in _NEEDED or any(sign in sample for sign in _NEEDED[name])):
            hits[name] += len(signs.findall(sample))
    return hits


def _by_small_words(sample: str, script: str) -> str | None:
    hits = _hits(sample, script)
    best, second = sorted([*hits.values(), 0], reverse=True)[:2]
    if best < max(_MIN_HITS, _MIN_SHARE * len(_LETTERS.findall(sample))) or best == second:
        return None
    return next(name for name in hits if hits[name] == best)
