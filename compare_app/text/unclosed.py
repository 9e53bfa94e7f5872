"""Where words end whose closing mark was forgotten: before the clause that says whose they were, as a rule the last of its paragraph."""

from __future__ import annotations

import re
from functools import cache

from compare_app.model.spans import Span
from compare_app.text.string_words import StringWords

_WORD = r"[^\W\d_][\w.'\u2019-]*"


def words_end(text: str, content: Span, language: str) -> int | None:
    """Where the words `"We won, the mayor said.` end, None where no attribution ends them; a pronoun may be told of within a speech."""
    start = max(content.start, content.end - _LONGEST)
    found = _attribution(language).search(text, start, content.end)
    found = found or _attribution_within(language).search(text, content.start, content.end)
    if found is None or not any(sign.isalnum() for sign in text[content.start : found.start()]):
        return None
    return found.start()


#: Letters of the clause.
_LONGEST = 120


def told_behind(text: str, at: int, end: int, language: str) -> bool:
    """Whether a verb that says whose words they were stands right behind their closing mark: `…,” said Holt`, `…,” he said`."""
    return _behind(language).match(text, at, end) is not None


@cache
def _behind(language: str) -> re.Pattern[str]:
    says = "|".join(sorted(StringWords.of(language).tells_whose)) or "(?!)"
    return re.compile(rf"\s(?:{_WORD}\s){{0,3}}?(?:{says})\b")


@cache
def _attribution_within(language: str) -> re.Pattern[str]:
    """`"We're gutted, said club secretary Ken Orr. The pitch was under water.`: by a full name or a title's, which nobody tells of so in speech."""
    words = StringWords.of(language)
    says, own = (
        "|".join(sorted(kept)) or "(?!)" for kept in (words.tells_whose | words.tells_whose_too, words.narrator)
    )
    role = rf"(?:(?!(?:{own})\b)[a-z][\w-]+\s){{0,4}}"
    name = r"[A-Z][\w.'\u2019-]+(?:\s[A-Z][\w'\u2019-]+){1,3}"
    return re.compile(
        rf"(?<=[,?!\u2026])['\u2019]?\s(?:{says})\s{role}{name}(?:,\s[^.?!\"\u201c\u201d]{{2,90}})?\.\s(?=[A-Z\"\u201c])"
    )


@cache
def _attribution(language: str) -> re.Pattern[str]:
    words = StringWords.of(language)
    says = "|".join(sorted(words.tells_whose | words.tells_whose_too)) or "(?!)"
    articles = "|".join(sorted(words.articles)) or "(?!)"
    who = rf"(?:(?:{articles})\s(?:(?!(?:{articles})\b){_WORD}\s){{0,3}}?{_WORD}|[A-Z][\w.'\u2019-]*(?:\s{_WORD}){{0,4}}?)"
    rest = r"(?:\s[a-z][^,.?!\"\u201c\u201d]{1,30})?"
    own = "|".join(sorted(words.narrator)) or "(?!)"
    roles = rf"(?:(?!(?:{own})\b)[a-z][\w-]+\s){{0,3}}"  # said night nurse Petra Kolb; my brother Tom is told of
    joins = "|".join(sorted(words.joins)) or "(?!)"
    told = rf"(?:,\s(?!(?:{joins})\b)(?:(?!\b(?:{own})\b)[^.?!\"\u201c\u201d]){{1,90}})?"  # said the chair, Mia Holt, on Monday
    return re.compile(
        rf"(?<=[,?!\u2026])['\u2019]?\s(?:(?:{says})\s(?:{who}|{roles}(?=[A-Z]){who}){told}|(?!I\b|We\b){who}(?:,\s[^,.?!\"\u201c\u201d]{{2,60}},)?\s(?:{says}){rest})\.?$"
    )
