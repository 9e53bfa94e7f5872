"""A paragraph as who speaks in it is told from: its tokens, the marked strings among them, and its sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from compare_app.model.cancel import ShouldCancel, check
from compare_app.model.document import Document
from compare_app.text.fields import with_fields
from compare_app.text.grammar.grammar import Grammar
from compare_app.text.marked import Marked
from compare_app.text.phrases.places import Place, Voice
from compare_app.text.speakers.mention.attribution import attribute
from compare_app.text.title_case import is_title_cased, with_small_verbs
from compare_app.text.tokens import QUOTE, tokenize

NEAR = 80  # tokens
#: The hour that an entry of a live blog begins with: 18:30 Uhr –
_HOUR = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?|\s(?:Uhr|[A-Z]{2,4}(?=[\s:])))?\s?[:\u2013\u2014-]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Said:
    """A marked string with its place among the tokens of its paragraph, and who says it by its own sentence."""

    marked: Marked
    place: Place
    voice: Voice | None


class Scene:
    """One paragraph: its tokens, its strings among them, and where its sentences begin outside of strings."""

    def __init__(
        self,
        document: Document,
        number: int,
        strings: Sequence[Marked],
        ends: Sequence[int],
        grammar: Grammar,
        should_cancel: ShouldCancel | None = None,
    ) -> None:
        span, role = document.paragraphs[number].span, document.paragraphs[number].role
        self.text = document.text
        self.strings = strings
        self.tokens = with_fields(document.text, tokenize(document.text, span.start, span.end, strings, should_cancel))
        check(should_cancel)
        if (number == 0 or role in ("headline", "subhead")) and is_title_cased(span.of(document.text)):
            self.tokens = with_small_verbs(self.tokens, grammar)
        self.starts = [token.start for token in self.tokens]
        self.breaks = self._breaks(ends[bisect_left(ends, span.start) : bisect_left(ends, span.end)])

    def _breaks(self, ends: Sequence[int]) -> list[int]:
        found = [0]
        dateline = self._hour() or self._dateline()
        if dateline:
            found.append(dateline)
        place = 0
        for end in ends:
            while place < len(self.strings) and self.strings[place].outer.end < end:
                place += 1
            inside = (
                place < len(self.strings) and self.strings[place].content.start < end < self.strings[place].content.end
            )
            at = bisect_left(self.starts, end)
            if not inside and found[-1] < at < len(self.tokens):
                found.append(at)
        return found

    def _hour(self) -> int:
        """Where the first sentence begins after `15:40` or `3.40pm`, which entries of a live blog begin with; 0 where there is none."""
        if not self.tokens:
            return 0
        hour = _HOUR.match(self.text, self.tokens[0].start)
        at = bisect_left(self.starts, hour.end()) if hour is not None else 0
        return at if at < len(self.tokens) else 0

    def _dateline(self) -> int:
        """Where the first sentence begins after `WASHINGTON (AP) —`; 0 where there is no such line."""
        if not self.tokens or not self.tokens[0].text.isupper() or len(self.tokens[0].text) < 3:
            return 0
        dash = next((p for p, token in enumerate(self.tokens[:10]) if token.text in ("\u2014", "\u2013", "-")), 0)
        names = all(token.is_name or not token.is_word for token in self.tokens[:dash])
        return dash + 1 if dash and names and dash + 1 < len(self.tokens) else 0

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence that the token at `at` stands in, as a range of tokens."""
        place = bisect_left(self.breaks, at + 1) - 1
        return self.breaks[place], self.breaks[place + 1] if place + 1 < len(self.breaks) else len(self.tokens)

    def said(self, marked: Marked, grammar: Grammar) -> Said:
        """The string with what its own sentence says of it."""
        at = bisect_left(self.starts, marked.outer.start)
        low, following = self.sentence(at)
        rest = self.tokens[at + 1 : min(following, at + 8)]
        ended = following - at < 8 and not any(token.is_word or token.text == QUOTE for token in rest)
        end = self.sentence(following)[1] if ended and following < len(self.tokens) else following
        # an attribution stands near its string; without this bound, a text without full stops costs quadratic time
        low, end = max(low, at - NEAR), min(end, at + NEAR)
        low += low < at and self.tokens[low].text == "("  # (Mia Holt told reporters that she “never” went.)
        content = marked.content.of(self.text)
        place = Place(
            self.tokens,
            at,
            low,
            end,
            (content.rstrip("'\u2019\u201d\"") or content)[-1],
            ended,
            content.count(" ") + 1,
            _is_titled(content),
            content,
        )
        return Said(marked, place, attribute(place, grammar))


def _is_titled(content: str) -> bool:
    words = content.rstrip(",").split()
    return (
        len(words) > 1
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and content[-1] not in ".?!"
        and not any(w.islower() and len(w) > 4 for w in words)
    )
