"""Speakers in Chinese and Japanese, where no white space parts words: told from the characters beside the marks."""

from __future__ import annotations

import re

from compare_app.model.spans import Span

from .marked import Marked
from .places import Voice

_REACH = 60
_CHINESE_LEAD = re.compile(
    r"(?P<who>[^\s\u3000-\u303f\uff00-\uffef\u201c\u201d]{1,24}?)(?:(?:\u5728|\u5bf9|\u5411|\u4e8e|\u63a5\u53d7|\u901a\u8fc7)[^\u3002\uff0c\uff1a\u201c\u201d]{0,24})?"
    r"(?:\u6628\u5929|\u4eca\u5929|\u5468[\u4e00-\u4e94\u516d\u65e5]|\u8fd8|\u4e5f|\u5219|\u66fe|\u8fdb\u4e00\u6b65)*"
    r"(?P<cue>\u8868\u793a|\u8bf4\u9053|\u8bf4|\u8aaa|\u79f0|\u7a31|\u6307\u51fa|\u8ba4\u4e3a|\u5f3a\u8c03|\u900f\u9732|\u5199\u9053|\u56de\u5e94|\u95ee\u9053|\u95ee|\u5ba3\u5e03|\u8865\u5145|\u89e3\u91ca|\u8868\u660e)(?:\u9053|\u8bf4)?[\uff1a\uff0c:,]?\s?$"
)
_CHINESE_AFTER = re.compile(
    r"[\uff0c,]?(?P<who>[^\s\u3000-\u303f\uff00-\uffef\u201c\u201d]{1,20}?)(?P<cue>\u8868\u793a|\u8bf4\u9053|\u8bf4|\u8aaa|\u79f0|\u6307\u51fa|\u8865\u5145)[\u9053\u8bf4]?(?=[\u3002\uff0c]|$)"
)
_JAPANESE_LEAD = re.compile(
    r"(?P<who>[^\s\u3001\u3002\u300c\u300d\u300e\u300f\uff08\uff09]{1,24}?)(?:\u306f|\u304c|\u3082)[^\u3002\u300c\u300d]{0,30}$"
)
_JAPANESE_AFTER = re.compile(
    r"(?:\u306a\u3069)?\u3068(?:[^\u3002\u300c\u300d]{0,16}?)(?P<cue>\u8ff0\u3079|\u8a71\u3057|\u8a71\u3059|\u8a9e\u3063|\u8a9e\u308b|\u8a00\u3063|\u8a00\u3046|\u8aac\u660e|\u767a\u8868|\u6307\u6458|\u5f37\u8abf|\u7b54\u3048|\u8a34\u3048|\u30b3\u30e1\u30f3\u30c8|\u66f8\u3044)"
)


def east_asian_voice(text: str, marked: Marked, paragraph: Span, language: str) -> Voice | None:
    """Who says the string, by what stands right before and after it in its paragraph."""
    before_from = max(paragraph.start, marked.outer.start - _REACH)
    before = text[before_from : marked.outer.start]
    after = text[marked.outer.end : min(paragraph.end, marked.outer.end + _REACH)]
    if language == "zh":
        lead, following = _CHINESE_LEAD.search(before), _CHINESE_AFTER.match(after)
        if lead is not None:
            return _voice(before_from, lead, before_from, lead, "before")
        return _voice(marked.outer.end, following, marked.outer.end, following, "after") if following else None
    cue = _JAPANESE_AFTER.match(after)
    who = _JAPANESE_LEAD.search(before)
    return _voice(before_from, who, marked.outer.end, cue, "after") if cue and who else None


def _voice(who_base: int, who: re.Match[str], cue_base: int, cue: re.Match[str], side: str) -> Voice:
    speaker = Span(who_base + who.start("who"), who_base + who.end("who"))
    said = Span(cue_base + cue.start("cue"), cue_base + cue.end("cue"))
    return Voice(speaker, speaker, False, said, "before" if side == "before" else "after", True)
