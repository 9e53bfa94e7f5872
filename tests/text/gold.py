"""Excerpts with their quotes labelled in the text: what `tests/bench/quotes.py` measures on.

    == what the excerpt is about
    “{1d We lost it all,}” <1 Mia Holt> <1c said>. “{2d Twice,}” <2 she=Mia Holt> <2c added>.
    @2 Mia Holt | she

`{1d ...}` is a piece of quote 1, of kind `d`irect, `p`artial, `s`care or `t`itle; a further piece of it is `{1 ...}`. `<1 ...>` is its
speaker as mentioned, `<1c ...>` its cue. After `=` stands the person meant; a mention in capitals is its own person. A line `@2 name |
mention` says the same where the mention is another quote's too; `-` is no name, and without a mention none is asked for. Labels of no piece are read over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).parent / "data"

_KINDS = {"d": "direct", "p": "partial", "s": "scare", "t": "title"}
_TAG = re.compile(
    r"\{(?P<piece>\d+)(?P<kind>[dpst]?) |<(?P<by>\d+)(?P<cue>c?) (?P<words>[^<>=]*)(?:=(?P<name>[^<>]*))?>|\}"
)
_NOTE = re.compile(r"^@(?P<by>\d+) (?P<name>[^|\n]+?)(?: \| (?P<mention>.+))?$", re.MULTILINE)
_SMALL = frozenset({"van", "den", "de", "of", "and", "&"})
_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Sgt|Capt|Judge|Chief|Mayor|Coach|Sheriff|Senator|Superintendent|Lord|Sir|Dame|The|the)\.? )+"
)


@dataclass
class GoldQuote:
    """One labelled quote; `voiced`: somebody says it; `mention` None of a voiced one: any is right."""

    kind: str = ""
    pieces: list[tuple[int, int]] = field(default_factory=list)
    mention: tuple[int, int] | None = None
    name: str | None = None
    cue: tuple[int, int] | None = None
    voiced: bool = False

    @property
    def attributed(self) -> bool:
        """Whether it is speech rather than a name or a coined term."""
        return self.kind in ("direct", "partial")


@dataclass(frozen=True)
class Excerpt:
    """A text and its quotes."""

    about: str
    text: str
    quotes: tuple[GoldQuote, ...]


def excerpts(name: str) -> Iterator[Excerpt]:
    """The excerpts of a file of `data`."""
    for block in re.split(r"^== ", (DATA / name).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        about, _, body = block.partition("\n")
        yield _excerpt(about, body)


def person(name: str | None) -> str | None:
    """A name without what two writers put beside it differently: titles, `'s`, a nickname."""
    if name is None:
        return None
    bare = re.sub(r"['\u2019]s$| [\u201c\"'][^\u201d\"']*[\u201d\"']|,? (?:Jr|Sr)\.?$", "", name)
    return _TITLES.sub("", bare).strip().lower()


def _excerpt(about: str, body: str) -> Excerpt:
    notes = list(_NOTE.finditer(body))
    labelled = _NOTE.sub("", body).strip()
    text, quotes = _unlabelled(labelled)
    for note in notes:
        quote = quotes[int(note["by"])]
        quote.voiced = True
        quote.name = _name(note["name"])
        if note["mention"]:
            quote.mention = _mention(text, note["mention"], quote.pieces[0][0])
    return Excerpt(about, text, tuple(quotes[number] for number in sorted(quotes) if quotes[number].pieces))


def _unlabelled(labelled: str) -> tuple[str, dict[int, GoldQuote]]:
    text, at = "", 0
    quotes: dict[int, GoldQuote] = {}
    opened: tuple[int, int] | None = None
    for tag in _TAG.finditer(labelled):
        text, at = text + labelled[at : tag.start()], tag.end()
        if opened is not None and tag["words"] is None:  # a piece ends with its label, or where the next begins
            start = opened[1]
            content = text[start:] if tag["piece"] is None else text[start:].rstrip("\u201c\"\u2018' \n")
            quotes[opened[0]].pieces.append((start, start + len(content)))
            opened = None
        if tag["piece"]:
            quote = quotes.setdefault(int(tag["piece"]), GoldQuote())
            quote.kind = _KINDS.get(tag["kind"], quote.kind)
            opened = (int(tag["piece"]), len(text))
        elif tag["by"]:
            quote = quotes.setdefault(int(tag["by"]), GoldQuote())
            span = (len(text), len(text) + len(tag["words"]))
            text += tag["words"]
            if tag["cue"]:
                quote.cue = quote.cue or span
            else:
                quote.mention, quote.voiced = span, True
                quote.name = _name(tag["name"] or (tag["words"] if _is_name(tag["words"]) else "-"))
    return text + labelled[at:], quotes


def _name(written: str) -> str | None:
    return None if written == "-" else written


def _mention(text: str, words: str, at: int) -> tuple[int, int]:
    """Where a mention stands that a note names: the nearest before the quote, else the first after."""
    begins = r"\b" if words[0] < "\u0600" else ""  # scripts without spaces
    spans = [match.span() for match in re.finditer(begins + re.escape(words), text)]
    return next((span for span in reversed(spans) if span[0] < at), spans[0])


def _is_name(words: str) -> bool:
    return all(
        word[0].isupper() or word in _SMALL or not word[0].islower() or word.startswith("al-") for word in words.split()
    )
