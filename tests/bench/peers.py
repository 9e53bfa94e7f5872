"""One run of one peer over texts, in the peers' own environment: `python peers.py PEER FILE FILE ...`.

Prints a line of JSON: seconds of processor time (imports not counted) and the peak of memory. A peer that compares two texts compares all pairs.
Imports nothing of the program.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

Compare = Callable[[list[str]], object]


def collatex() -> Compare:
    from collatex import Collation, collate

    def run(texts: list[str]) -> object:
        collation = Collation()
        for number, text in enumerate(texts):
            collation.add_plain_witness(f"w{number}", text)
        return collate(collation)

    return run


def difflib() -> Compare:
    from difflib import SequenceMatcher

    return _pairs(lambda a, b: SequenceMatcher(None, a.split(), b.split()).get_opcodes())


def dmp_characters() -> Compare:
    from diff_match_patch import diff_match_patch

    dmp = diff_match_patch()
    dmp.Diff_Timeout = 0
    return _pairs(lambda a, b: dmp.diff_main(a, b, False))


def dmp_words() -> Compare:
    from diff_match_patch import diff_match_patch

    dmp = diff_match_patch()
    dmp.Diff_Timeout = 0

    def run(a: str, b: str) -> object:
        numbers: dict[str, int] = {}
        coded = ["".join(chr(0x10000 + numbers.setdefault(w, len(numbers))) for w in text.split()) for text in (a, b)]
        return dmp.diff_main(coded[0], coded[1], False)

    return _pairs(run)


def _pairs(compare: Callable[[str, str], object]) -> Compare:
    return lambda texts: [compare(a, b) for a, b in combinations(texts, 2)]


PEERS = {
    "CollateX": collatex,
    "difflib, words": difflib,
    "diff-match-patch, characters": dmp_characters,
    "diff-match-patch, words": dmp_words,
}


def peak_mb() -> float:
    """The peak of this process's memory."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main() -> None:
    """Run one peer."""
    run = PEERS[sys.argv[1]]()
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[2:]]
    start = time.process_time()
    run(texts)
    print(json.dumps({"seconds": time.process_time() - start, "peak_mb": peak_mb()}))


if __name__ == "__main__":
    main()
