"""What newsrooms write differently and mean alike; every rule has a name and can be switched off.

Two places apply the rules: words (`word_form`) and what stands between words (`gap_form`). Both give the form that is
compared; where two exact texts differ and their forms agree, `rule_for_words` and `rules_for_gaps` name what made them equal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from compare_app.text.word_lists import word_set
from compare_app.text.words import fold

#: Differences of encoding alone (normal forms, ligatures, soft hyphens) are equal always; counted under this name.
CHARACTERS = "characters"

_QUOTES = re.compile(r"''|``|[\"“”„‟«»‹›‘’‚‛'`´「」『』″′]")
_DASHES = re.compile(r"\s*(?:--+|[–—―‒−])\s*|\s+-\s+")
_HYPHENS = re.compile(r"[‐‑­]")
_ELLIPSIS = re.compile(r"\s*(?:…|\.(?:\s?\.){2,})\s*")
_SPACES = re.compile(r"\s+")
#: What some programs write before an item of a list, and others draw.
_BULLET = re.compile(r"^\s*[•◦▪●‣∙]\s+")
#: Format signs, and accents written apart: they belong to the letter before.
_INVISIBLE = re.compile(r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]")


def gap_form(gap: str, off: Collection[str]) -> str:
    """What stands between two words, in the form that is compared. Quotation marks are left out: they have kinds of their own."""
    form = _INVISIBLE.sub("", unicodedata.normalize("NFKC", gap) if not gap.isascii() and "…" not in gap else gap)
    form = _HYPHENS.sub("-", form)
    if "ellipsis" not in off:
        form = _ELLIPSIS.sub("… ", form)
    if "dashes" not in off:
        form = _DASHES.sub("–", form)
    if "quotation glyphs" not in off:
        form = _QUOTES.sub("", form)
    if "spaces" not in off:
        form = _SPACES.sub(" ", form)
        form = re.sub(r" (?=[,.;:!?)\]%…])|(?<=[(\[]) ", "", _BULLET.sub("", form)).strip()
    return form


def rules_for_gaps(a: str, b: str) -> list[str]:
    """The rules that make two different gaps equal."""
    found = []
    for name, pattern in (("ellipsis", _ELLIPSIS), ("dashes", _DASHES), ("quotation glyphs", _QUOTES)):
        if [s.strip() for s in pattern.findall(a)] != [s.strip() for s in pattern.findall(b)]:
            found.append(name)
    if _moved_stop(a, b):
        found.append("full stop and quotation mark")
    if not found:
        bare = [_SPACES.sub("", _BULLET.sub("", gap)) for gap in (a, b)]
        found.append("spaces" if bare[0] == bare[1] else CHARACTERS)
    return found


def _moved_stop(a: str, b: str) -> bool:
    """Whether a full stop or comma stands inside the mark on one side and outside on the other."""
    order = [re.sub(r"[^.,Q]", "", _QUOTES.sub("Q", gap)) for gap in (a, b)]
    return order[0] != order[1] and sorted(order[0]) == sorted(order[1])


@lru_cache(maxsize=1 << 15)
def word_form(form: str, language: str, off: frozenset[str]) -> str:
    """A folded word in the form that is compared."""
    if "apostrophes" in off and ("'" in form or "’" in form):
        return form
    if language == "en" and "abbreviations" not in off:
        form = _ABBREVIATED.get(form, form)
    if language == "en" and "spelling variants" not in off:
        return american(form)
    return form


def rule_for_words(a: str, b: str) -> str | None:
    """The rule that makes two exact words equal whose compared forms agree; None where they are the same."""
    if a == b:
        return None
    if _straight(a) == _straight(b):
        return "apostrophes"
    bare_a, bare_b = (_INVISIBLE.sub("", unicodedata.normalize("NFKC", w)) for w in (a, b))
    if bare_a == bare_b:
        return CHARACTERS
    if bare_a.casefold() == bare_b.casefold():
        return "case of headlines"
    short = [_ABBREVIATED.get(fold(w), fold(w)) for w in (a, b)]
    if short[0] == short[1] and fold(a) != fold(b):
        return "abbreviations"
    return "spelling variants" if fold(a) != fold(b) else CHARACTERS


#: Written in capitals these are other words: IT, the US, the WHO.
_OTHER_WORDS = word_set("it us who aids am pm or in me id ma pa la al co de ok hi ai ms un eu uk")


def emphasised(a: str, b: str) -> bool:
    """Whether one of two spellings of a word shouts it: NOT, NEVER.

    >>> emphasised("not", "NOT"), emphasised("Never", "NEVER"), emphasised("us", "US"), emphasised("polish", "Polish")
    (True, True, False, False)
    """
    return a.isupper() != b.isupper() and min(len(a), len(b)) > 1 and a.casefold() not in _OTHER_WORDS


def _straight(word: str) -> str:
    return re.sub(r"[’ʼ‘´`]", "'", word)


#: Months and offices that papers write out or cut short; no words that mean something else (mar, gen, no).
_ABBREVIATED = {
    "jan": "january", "feb": "february", "aug": "august", "sept": "september", "sep": "september", "oct": "october", "nov": "november",
    "dec": "december", "gov": "governor", "sen": "senator", "rep": "representative", "lt": "lieutenant", "capt": "captain",
    "sgt": "sergeant", "supt": "superintendent", "insp": "inspector", "prof": "professor", "mt": "mount",
}  # fmt: skip
_IRREGULAR = {
    "programme": "program", "programmes": "programs", "grey": "gray", "tyre": "tire", "tyres": "tires", "plough": "plow",
    "cheque": "check", "cheques": "checks", "storey": "story", "storeys": "stories", "aluminium": "aluminum", "jewellery": "jewelry",
    "mould": "mold", "moustache": "mustache", "pyjamas": "pajamas", "sceptical": "skeptical", "sceptic": "skeptic",
    "sceptics": "skeptics", "aeroplane": "airplane", "defence": "defense", "offence": "offense", "offences": "offenses",
    "licence": "license", "licences": "licenses", "practise": "practice", "practised": "practiced", "pretence": "pretense",
    "artefact": "artifact", "artefacts": "artifacts", "ageing": "aging", "judgement": "judgment", "acknowledgement": "acknowledgment",
    "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment", "skilful": "skillful", "wilful": "willful",
    "manoeuvre": "maneuver", "manoeuvres": "maneuvers", "analyse": "analyze", "analysed": "analyzed", "analysing": "analyzing",
    "paralyse": "paralyze", "paralysed": "paralyzed", "catalogue": "catalog", "dialogue": "dialog", "analogue": "analog",
    "towards": "toward", "afterwards": "afterward", "backwards": "backward", "forwards": "forward", "upwards": "upward",
    "whilst": "while", "amongst": "among", "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed",
    "leapt": "leaped", "spoilt": "spoiled", "advisor": "adviser", "advisors": "advisers", "okay": "ok", "anaesthetic": "anesthetic",
    "paediatric": "pediatric", "haemorrhage": "hemorrhage", "foetus": "fetus", "oestrogen": "estrogen", "encyclopaedia": "encyclopedia",
    "kerb": "curb", "draught": "draft", "mum": "mom", "mums": "moms", "maths": "math", "sulphur": "sulfur", "cosy": "cozy",
    "furore": "furor", "likeable": "likable", "sizeable": "sizable", "saleable": "salable", "focussed": "focused",
    "focussing": "focusing", "co-operate": "cooperate", "per cent": "percent", "mister": "mr", "doctor": "dr",
}  # fmt: skip
_OUR = re.compile(
    r"^(arbo|armo|behavio|cando|clamo|colo|demeano|discolo|dishono|endeavo|enamo|favo|ferv|flavo|glamo|harbo|hono|humo|labo|misdemeano|neighbo|odo|parlo|rancou?|rigo|rumo|savio|savo|splendo|tumo|valo|vapo|vigo)ur"
)
_RE = re.compile(
    r"^((?:kilo|centi|milli|deci)?met|cent|theat|fib|lit|millilit|calib|lust|meag|sab|spect|somb|epicent)re(s|d)?$"
)
_ISE = re.compile(r"^(\w{3,})(is)(e|es|ed|ing|er|ers|ation|ations|ational)$")
_NOT_ISE = re.compile(
    r"^(?:.*(?:rais|prais|prom|surpr|adv|rev|superv|telev|exerc|comprom|franch|disgu|desp|merchand|improv|expert|adverti|enterpr|prec|conc|paradi|otherw|likew|clockw|adv|dev|chast|circumc|exc|inc|demis|surm|treat|prem|tort|no|po|bru|cru|appra|ar|rais|excis|r)is)"
)
_LL = re.compile(
    r"^(\w*?(?:cance|trave|labe|mode|signa|fue|due|leve|counse|quarre|marve|pane|chan|tota|riva|initia|equa|jewe|shove|dia|funne|tunne|towe|unrave|snorke|swive|medal|pedal|spira|crue|libe|victua|worship|kidnap))(?:l|p)(led|ling|ler|lers|lation|ped|ping|per|pers|led|ling|lor|lors)$"
)


def american(form: str) -> str:
    """The American form of a British spelling; the form itself where it knows none.

    >>> [american(w) for w in ("colour", "organised", "centre", "travelled", "surprise", "four")]
    ['color', 'organized', 'center', 'traveled', 'surprise', 'four']
    """
    if form in _IRREGULAR:
        return _IRREGULAR[form]
    if m := _OUR.match(form):
        return m[1] + "r" + form[m.end() :]
    if m := _RE.match(form):
        return m[1] + "er" + (m[2] or "")
    if (m := _ISE.match(form)) and not _NOT_ISE.match(m[1] + "is"):
        return m[1] + "iz" + m[3]
    if m := _LL.match(form):
        return m[1] + m[2]
    return form
