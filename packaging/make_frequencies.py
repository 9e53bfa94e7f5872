#!/usr/bin/env python3
"""Write resources/frequencies/: how common each word is, by language. Run once in an environment that has wordfreq:

    pip install wordfreq && python3 packaging/make_frequencies.py

The lists are wordfreq's small ones (words that make up at least one in a million), folded as the program folds words. A file holds,
gzipped, one line for each step of a tenth of a decade: `-log10(frequency) * 10`, a tab, and the words of that frequency.
wordfreq's data is Robyn Speer's, under CC BY-SA 4.0 (resources/frequencies/LICENCE.txt); the program does not depend on the package.
"""

from __future__ import annotations

import gzip
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "frequencies"
LANGUAGES = (
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "id", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ro",
    "ru", "sv", "tr", "uk", "zh",
)  # fmt: skip


def frequencies(language: str) -> Counter[str]:
    """Frequency by folded form; a phrase of several words, or a Chinese word, counts for each of its signs."""
    from wordfreq import get_frequency_dict

    from compare_app.text.words import words

    found: Counter[str] = Counter()
    for phrase, frequency in get_frequency_dict(language, wordlist="small").items():
        for word in words(phrase):
            if not word.form[0].isdigit():  # numbers stand there as 00 and 0000
                found[word.form] += frequency
    return found


def lines(found: Counter[str]) -> str:
    """The file's text, the commonest words first."""
    steps: defaultdict[int, list[str]] = defaultdict(list)
    for form, frequency in found.items():
        steps[round(-10 * math.log10(frequency))].append(form)
    return "".join(f"{step}\t{' '.join(sorted(steps[step]))}\n" for step in sorted(steps))


def main() -> None:
    """Write one file a language."""
    sys.path.insert(0, str(ROOT))
    TARGET.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        text = lines(frequencies(language))
        (TARGET / f"{language}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main()
