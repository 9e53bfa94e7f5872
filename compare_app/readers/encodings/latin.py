"""Which of the encodings of Latin script undeclared bytes are in: the one in which one language's letters make up the text.

Each language writes its own few letters beside a to z; a wrong decoding gives letters of several languages, capitals and
signs inside words. Checked on two paragraphs in each of 14 encodings and 14 languages (`tests/readers/test_guessing.py`).
"""

from __future__ import annotations

from collections import Counter

#: Letters beside a to z, by language; small ones, the capitals follow.
_LANGUAGES = {
    "German": "äöüß",
    "French": "àâæçéèêëîïôœùûüÿ",
    "Spanish": "áéíñóúü",
    "Portuguese": "ãáâàçéêíõóôúü",
    "Italian": "àèéìíòóùú",
    "Dutch": "éëïöüèáó",
    "Scandinavian": "åäöæøéü",
    "Icelandic": "áðéíóúýþæö",
    "Catalan": "àçéèíïóòúü",
    "Polish": "ąćęłńóśźż",
    "Czech and Slovak": "áčďéěíňóřšťúůýžľĺŕôä",
    "Hungarian": "áéíóöőúüű",
    "Romanian": "ăâîșțşţ",
    "South Slavic": "čćđšž",
    "Turkish": "çğıöşüâîİ",
    "Baltic": "āąčēęėģīįķļņšūųžõäöü",
}
_LETTERS = tuple(frozenset(letters + letters.upper()) for letters in _LANGUAGES.values())
#: Signs that stand between words, and those that stand inside them as well.
_BETWEEN = frozenset("“”„‚«»‹›–—…•·§©®°€£¡¿†‡ªº\u00a0\u00ad‰²³¼½¾™")
_ANYWHERE = frozenset("’‘´`\u00ad")
#: Tried in this order; the first of equals is taken, as the web takes it.
_ENCODINGS = ("cp1252", "cp1250", "iso8859_2", "cp1254", "iso8859_15", "cp1257", "mac_roman", "cp850", "mac_latin2")
#: So many of the signs above ASCII must be right; a foreign name or two is not.
_LEAST = 0.7


def latin_encoding(sample: bytes) -> str | None:
    """The encoding by its Python name; None where none gives one language's text."""
    shares = [(_share(sample.decode(encoding, "replace")), encoding) for encoding in _ENCODINGS]
    best = max(share for share, _ in shares)
    return next(encoding for share, encoding in shares if share == best) if best >= _LEAST else None


def _share(text: str) -> float:
    """The share of signs above ASCII that stand rightly, for the language that they suit best."""
    letters: Counter[str] = Counter()
    right = count = 0
    before = ""
    for at, sign in enumerate(text):
        if sign > "\x7f":
            count += 1
            after = text[at + 1 : at + 2]
            if sign in _ANYWHERE or (sign in _BETWEEN and not (before.isalpha() and after.isalpha())):
                right += 1
            elif sign.isalpha() and not (sign.isupper() and before.islower()):
                letters[sign] += 1
        before = sign
    of_one = max(sum(n for letter, n in letters.items() if letter in known) for known in _LETTERS)
    return (right + of_one) / max(1, count)
