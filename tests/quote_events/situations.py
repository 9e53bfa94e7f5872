"""Excerpts for every numbered situation of the design, as papers print them, with what is right written beside them.

`data/situations_one.txt` has one version each, `data/situations_two.txt` two, with `----` between them. A case:

    ## 1a what it is about
    “We lost it all,” said Mia Holt.
    => direct | Mia Holt | said | We lost it all,

Of one version every quote has a line: kind, speaker, cue, its pieces with ` / ` between them. Of two, every quote's event has one: kind, how the
quote begins, and what is `lost:` and `gained:`, whether an `ellipsis` admits it, `speaker: A > B`, `cue: a > b`; a case of which
the typed changes are asked has `=> change kind | first | second` for each. ` or ` stands between answers that are both right, `-` for
nothing. A line `! why` marks what is known to come out wrong.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from compare_app.model.changes import QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.version import Quote, Version
from compare_app.pipeline import compare
from tests.bench.changes import FACTS
from tests.text.gold import person
from tests.text.making import version_of

#: The kinds of typed changes that are asked for.
ASKED = FACTS | {"agent", "quote_marks"}
DATA = Path(__file__).parent / "data"
#: A report stands in a page, not alone: what is the same in both versions.
AROUND = {
    "en": "Delby on the Osk\n\nThe town of Delby lies on the river Osk and has about nine thousand inhabitants.\n\n"
    "A meeting was held there in the old school hall, and several hundred people came.\n\n{}\n\n"
    "The county is expected to publish its findings before the end of the year.\n",
    "de": "Delby an der Osk\n\nDie Stadt Delby liegt am Fluss Osk und hat etwa neuntausend Einwohner.\n\n"
    "In der alten Schulaula kamen mehrere hundert Menschen zu einer Versammlung.\n\n{}\n\n"
    "Der Landkreis will seine Ergebnisse noch vor dem Jahresende vorlegen.\n",
    "es": "Delby junto al Osk\n\nLa ciudad de Delby está a orillas del río Osk y tiene unos nueve mil habitantes.\n\n"
    "En la antigua escuela hubo una reunión a la que acudieron varios cientos de personas.\n\n{}\n\n"
    "La provincia publicará sus conclusiones antes de fin de año.\n",
    "fr": "Delby au bord de l’Osk\n\nLa ville de Delby est au bord de l’Osk et compte environ neuf mille habitants.\n\n"
    "Une réunion s’est tenue dans l’ancienne école, et plusieurs centaines de personnes sont venues.\n\n{}\n\n"
    "Le département publiera ses conclusions avant la fin de l’année.\n",
}


#: What a case's title calls the language that it is in, where that is not English.
LANGUAGES = {"de": "German", "es": "Spanish", "fr": "French"}


class Case(NamedTuple):
    """A case: its title, its texts, the lines of what is right, and why it is known to come out wrong."""

    title: str
    texts: tuple[str, ...]
    right: tuple[str, ...]
    wrong: str


def cases(name: str) -> list[Case]:
    """The cases of a file of `data`."""
    blocks = re.split(r"^## ", (DATA / name).read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [_case(*block.split("\n", 1)) for block in blocks]


def _case(title: str, body: str) -> Case:
    lines = [line for line in body.split("\n") if not line.startswith("# ")]
    text = "\n".join(line for line in lines if not line.startswith(("=> ", "! ")))
    right = tuple(line[3:] for line in lines if line.startswith("=> "))
    wrong = " ".join(line[2:] for line in lines if line.startswith("! "))
    return Case(title, tuple(part.strip() for part in text.split("\n----\n")), right, wrong)


def errors_of_one(case: Case) -> list[str]:
    """What is told of one version's quotes and is not right, and what is right and not told."""
    version = version_of(case.texts[0])
    told = [_told(quote, version.text) for quote in version.quotes]
    wanted = [tuple(field.split(" or ") for field in line.split(" | ")) for line in case.right]
    missing = [" | ".join(" or ".join(f) for f in w) for w in wanted if not any(_is_right(w, t) for t in told)]
    return ["not told: " + w for w in missing] + [
        "told: " + " | ".join(t) for t in told if not any(_is_right(w, t) for w in wanted)
    ]


def _told(quote: Quote, text: str) -> tuple[str, str, str, str]:
    speaker = quote.speaker
    name = "-" if speaker is None else speaker.name or speaker.span.of(text)
    pieces = " / ".join(piece.of(text).strip(" ,") for piece in quote.pieces)
    return quote.kind, name, quote.cue.of(text) if quote.cue else "-", pieces


def _is_right(wanted: tuple[list[str], ...], told: tuple[str, str, str, str]) -> bool:
    kinds, names, cues, pieces = wanted
    return (
        told[0] in kinds
        and any(person(told[1]) == person(name) for name in names)
        and any(told[2] == cue or (cue.lower() in told[2].lower() and cue != "-") for cue in cues)
        and told[3] == " / ".join(piece.strip(" ,") for piece in " or ".join(pieces).split(" / "))
    )


def story_of(case: Case) -> Story:
    """Both versions as files of a folder; a headline of their own, or the town's; `[date: ...]` says when it was printed."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, text in enumerate(case.texts):
            date = re.match(r"\[date: (.+)\]\n", text)
            front = f"---\ndate: {date[1]}\n---\n\n" if date else ""
            around = (
                "{}"
                if "headline" in case.title
                else AROUND[next((code for code, name in LANGUAGES.items() if name in case.title), "en")]
            )
            paths.append(Path(folder) / f"{'ab'[number]}.txt")
            paths[-1].write_text(front + around.format(text[date.end() :] if date else text), encoding="utf-8")
        return compare(paths, one_story=True).stories[0]


def errors_of_two(case: Case) -> list[str]:
    """What is told of two versions and is not right, and what is right and not told."""
    story = story_of(case)
    events = [Told(event, story.versions) for event in story.changes.quote_events]
    wanted = [line for line in case.right if not line.startswith(("change ", "correction "))]
    errors = [f"not told: {line}" for line in wanted if not any(event.is_right(line) for event in events)]
    errors += [f"told: {event}" for event in events if not any(event.is_right(line) for line in wanted)]
    if case.title.startswith("C"):
        errors += _unlike([line[7:] for line in case.right if line.startswith("change ")], sorted(_changes(story)))
    corrected = [line[11:] for line in case.right if line.startswith("correction ")]
    return errors + _unlike([line.lstrip("| ") for line in corrected], list(_corrected(story)))


class Told:
    """An event as a line of the data tells it."""

    def __init__(self, event: QuoteEvent, versions: tuple[Version, ...]) -> None:
        self.event = event
        self.quotes = [
            None if at is None else version.quotes[at]
            for at, version in zip((event.a, event.b), versions, strict=True)
        ]  # fmt: skip
        self.texts = [version.text for version in versions]
        spans = [
            quote.span if quote else span for quote, span in zip(self.quotes, (event.a_span, event.b_span), strict=True)
        ]
        self.words = ["" if span is None else span.of(text) for text, span in zip(self.texts, spans, strict=True)]
        self.lost, self.gained = (
            _bare(" ".join(span.of(text) for span in part))
            for text, part in zip(self.texts, (event.lost, event.gained), strict=True)
        )

    def speakers(self) -> list[str]:
        """Who says it in either version."""
        return [_told(q, t)[1] if q else "-" for q, t in zip(self.quotes, self.texts, strict=True)]

    def __str__(self) -> str:
        e = self.event
        flags = f"{' moved' * e.moved}{' ellipsis' * e.admitted}{' cue' * e.cue_changed}"
        return f"{e.kind}{flags} | {self.words} | lost: {self.lost} | gained: {self.gained} | {self.speakers()}"

    def is_right(self, line: str) -> bool:
        """Whether the line tells this event."""
        kind, begins, *more = line.split(" | ")
        asked = {key: words for key, _, words in (field.partition(": ") for field in more)}
        moved = kind.endswith(" moved")
        kinds = kind.removesuffix(" moved").split(" or ")
        if self.event.kind not in kinds or (moved and not self.event.moved):
            return False
        if not any(_bare(words).startswith(_bare(begins)) for words in self.words if words):
            return False
        return self._words_right(asked, kinds) and self._rest_right(asked)

    def _words_right(self, asked: dict[str, str], kinds: list[str]) -> bool:
        if "lost" not in asked:
            return set(kinds) != {"same"} or not self.lost + self.gained
        return [self.lost, self.gained] == [_bare(asked.get(key, "-")) for key in ("lost", "gained")]

    def _rest_right(self, asked: dict[str, str]) -> bool:
        if "speaker" in asked and [person(s) for s in self.speakers()] != [
            person(s) for s in asked["speaker"].split(" > ")
        ]:
            return False
        if ("ellipsis" in asked and not self.event.admitted) or ("no ellipsis" in asked and self.event.admitted):
            return False
        return ("cue" in asked) == self.event.cue_changed or self.event.kind != "same"


def _bare(words: str) -> str:
    """Words without signs and without what parts them."""
    return " ".join(re.findall(r"[\w$€'’-]*\w[\w'’-]*", words.replace("’", "'"))).casefold()


def _changes(story: Story) -> Iterator[str]:
    for link in story.changes.by_link:
        for change in link.changes:
            if change.kind in ASKED:
                sides = [s.of(v.text) if s else "-" for s, v in zip((change.a, change.b), story.versions, strict=True)]
                yield " | ".join([change.kind, *sides])


def _corrected(story: Story) -> Iterator[str]:
    for correction in story.changes.corrections:
        if correction.corrected is not None:
            version, sentence = correction.corrected
            text = story.versions[version]
            yield text.sentences[sentence].span.of(text.text)


def _unlike(wanted: list[str], told: list[str]) -> list[str]:
    """What is not told, and what is told besides; a change's words may stand within longer ones."""
    errors = [f"not told: {w}" for w in wanted if not any(_alike(w, t) for t in told)]
    return errors + [f"told: {t}" for t in told if not any(_alike(w, t) for w in wanted)]


def _alike(wanted: str, told: str) -> bool:
    parts = zip(wanted.split(" | "), told.split(" | "), strict=False)
    return all(w.casefold() in t.casefold() or (t.casefold() in w.casefold() and t != "-") for w, t in parts)
