"""How well quotes, their kinds and speakers are told, on the labelled excerpts of `tests/text/data`.

python -m tests.bench.quotes              the figures
python -m tests.bench.quotes --failures   and what was wrong
python -m tests.bench.quotes --table      the figures that `QUOTES.md` shows, a row a file
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from compare_app.model.version import Quote
from tests.text.gold import DATA, Excerpt, GoldQuote, excerpts, person
from tests.text.making import version_of

#: The columns of the table in `QUOTES.md`.
COLUMNS = {
    "pieces": "direct_pieces.exact",
    "speech": "attributed.precision",
    "speech found": "attributed.recall",
    "speaker": "speaker_named.accuracy",
    "of those given": "speaker_named.precision",
    "mention": "speaker.mention",
}


class Tally:
    """Counts of right and all, and what was wrong."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.all: Counter[str] = Counter()
        self.wrong: list[str] = []

    def note(self, figure: str, right: bool, about: str) -> None:
        """One case of a figure."""
        self.all[figure] += 1
        self.right[figure] += right
        if not right:
            self.wrong.append(f"{figure}: {about}")

    def figures(self) -> Iterator[tuple[str, float, int]]:
        """Each figure's name, share and cases."""
        for figure, cases in sorted(self.all.items()):
            yield figure, self.right[figure] / cases, cases


def figures_of(name: str) -> Tally:
    """What the program finds in the excerpts of a file of `tests/text/data`."""
    tally = Tally()
    for excerpt in excerpts(name):
        measured(excerpt, tally)
    return tally


def measured(excerpt: Excerpt, tally: Tally) -> None:
    """Counts what the program finds in an excerpt."""
    text = excerpt.text
    found = {(piece.start, piece.end): quote for quote in version_of(text).quotes for piece in quote.pieces}
    gold = {piece: quote for quote in excerpt.quotes for piece in quote.pieces}
    for piece, quote in found.items():
        if quote.kind in ("direct", "partial"):
            wanted = gold.get(piece)
            tally.note("attributed.precision", wanted is not None and wanted.attributed, _shown(excerpt, piece, quote))
    for piece, wanted in gold.items():
        if wanted.attributed:
            given = found.get(piece)
            right = given is not None and given.kind in ("direct", "partial")
            tally.note("attributed.recall", right, _shown(excerpt, piece, given))
        if wanted.kind == "direct":
            tally.note("direct_pieces.exact", piece in found, _shown(excerpt, piece, None))
    for wanted in excerpt.quotes:
        if wanted.attributed:
            _speaker(excerpt, wanted, found.get(wanted.pieces[0]), tally)


def _speaker(excerpt: Excerpt, wanted: GoldQuote, given: Quote | None, tally: Tally) -> None:
    said = given.speaker if given is not None else None
    about = _shown(excerpt, wanted.pieces[0], given) + f" WANTED {wanted.name}"
    if wanted.name is not None:
        tally.note("speaker_named.accuracy", said is not None and person(said.name) == person(wanted.name), about)
    if said is not None and said.name is not None and (wanted.name is not None or wanted.mention or not wanted.voiced):
        tally.note("speaker_named.precision", person(said.name) == person(wanted.name), about)
    if wanted.mention is not None:
        overlaps = said is not None and said.span.start < wanted.mention[1] and wanted.mention[0] < said.span.end
        tally.note("speaker.mention", overlaps, about)
    if not wanted.voiced:
        tally.note("speaker.none", said is None, about)
    if wanted.cue is not None:
        cue = given.cue if given is not None else None
        tally.note("cue", cue is not None and cue.start < wanted.cue[1] and wanted.cue[0] < cue.end, about)


def _shown(excerpt: Excerpt, piece: tuple[int, int], quote: Quote | None) -> str:
    words = excerpt.text[slice(*piece)]
    if quote is None:
        return f"[{excerpt.about}] {words}"
    speaker = quote.speaker
    who = f"{speaker.span.of(excerpt.text)!r} = {speaker.name}" if speaker else None
    cue = quote.cue.of(excerpt.text) if quote.cue else None
    return f"[{excerpt.about}] {words} | {quote.kind} | {who} | {cue}"


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """The lines of a table in Markdown: a row a file, in the order of the batches."""
    yield f"| batch | named | {' | '.join(COLUMNS)} |"
    yield "|---|" + "---|" * (1 + len(COLUMNS))
    for name, tally in tallies.items():
        shares = {figure: f"{share:.3f}".removeprefix("0") for figure, share, _ in tally.figures()}
        cells = [str(tally.all["speaker_named.accuracy"]), *(shares[figure] for figure in COLUMNS.values())]
        yield f"| {name.removesuffix('.txt').removeprefix('english_').replace('_', ' ')} | {' | '.join(cells)} |"


def main() -> None:
    """Prints the figures of each file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("files", nargs="*", default=sorted(path.name for path in DATA.glob("*.txt")))
    wanted = parser.parse_args()
    tallies = {name: figures_of(name) for name in wanted.files}
    if wanted.table:
        print("\n".join(table(tallies)))
        return
    for name, tally in tallies.items():
        for line in tally.wrong if wanted.failures else ():
            print(line)
        for figure, share, cases in tally.figures():
            print(f"{name} {figure} {share:.3f} of {cases}")


if __name__ == "__main__":
    main()
