"""What a version that may be only the beginning of its article cannot have dropped: what its rest may tell.

In two drafts of one text that is what stands behind the last passage which both have. Reports written apart tell in an
order of their own: whatever such a version lacks may stand in its rest.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare_app.changes.drafts import Pairs
from compare_app.model.alignment import Alignment, SentenceRef
from compare_app.model.changes import Changes, Excerpt, QuoteEvent
from compare_app.model.version import Version

#: A sentence that is whole ends so; an ellipsis at the end of a cut text ends none.
_ENDED = re.compile(r"[.!?:;。！？]['\"’”»«“」)\]*_]*$")
#: What a text ends with that was torn off: the dam … , the dam [+1204 chars]
_TORN = re.compile(r"(?:…|\.\.\.|[\[(](?:…|\.\.\.|\+\d+ chars)[\])])$")


def excerpts(versions: Sequence[Version], alignment: Alignment, drafts: Pairs) -> tuple[Excerpt, ...]:
    """The versions that may be cut, and how far they go in each other one; `drafts`: pairs of versions that are drafts of one text."""
    cut = [v for v, version in enumerate(versions) if version.document.cut is not None]
    if not cut:
        return ()
    last = {v: [-1] * len(versions) for v in cut}
    for link in alignment.links:
        if link.moved or (link.a.version, link.b.version) not in drafts:
            continue
        for here, there in ((link.a, link.b), (link.b, link.a)):
            if here.version in last:
                last[here.version][there.version] = max(last[here.version][there.version], there.sentence)
    return tuple(Excerpt(v, tuple(last[v])) for v in cut)


def torn_sentences(versions: Sequence[Version], cut: Sequence[Excerpt]) -> frozenset[SentenceRef]:
    """The sentences that break off where their version does."""
    return frozenset(_torn(versions, cut))


def _torn(versions: Sequence[Version], cut: Sequence[Excerpt]) -> Iterator[SentenceRef]:
    for v in (excerpt.version for excerpt in cut):
        version = versions[v]
        last = next((s for s in reversed(range(len(version.sentences))) if version.tells_story(s)), None)
        if last is not None and version.words_of(last) and is_torn(version.sentences[last].span.of(version.text)):
            yield SentenceRef(v, last)


def is_torn(sentence: str) -> bool:
    """Whether the last sentence of a text that is cut is no whole one.

    >>> is_torn("It will not be opened before…"), is_torn("It will not be"), is_torn("It will not be opened.”")
    (True, True, False)
    """
    end = sentence.rstrip()
    return _ENDED.search(end) is None or _TORN.search(end) is not None


def apart_from_excerpts(
    events: Sequence[QuoteEvent], versions: Sequence[Version], cut: tuple[Excerpt, ...]
) -> tuple[QuoteEvent, ...]:
    """The events of quotes, with those marked that say no more than that an excerpt has ended."""
    if not cut:
        return tuple(events)
    known, torn = Changes((), excerpts=cut), torn_sentences(versions, cut)
    return tuple(
        replace(e, not_in_excerpt=True, weight=0.0, reason="")
        if _ends_before(e, versions, known) or _ends_within(e, versions, torn)
        else e
        for e in events
    )


def _ends_before(event: QuoteEvent, versions: Sequence[Version], known: Changes) -> bool:
    """Whether the version without the quote may have it in its rest."""
    if event.kind == "dropped" and event.b_span is None:
        own, there, span = event.first, event.second, event.a_span
    elif event.kind == "added" and event.a_span is None:
        own, there, span = event.second, event.first, event.b_span
    else:
        return False
    return span is not None and known.may_hold(there, own, _sentence_at(versions[own], span.start))


def _ends_within(event: QuoteEvent, versions: Sequence[Version], torn: frozenset[SentenceRef]) -> bool:
    """Whether a quote that is shorter in one version breaks off with it."""
    if event.kind not in ("truncated", "extended"):
        return False
    v, span = (event.second, event.b_span) if event.kind == "truncated" else (event.first, event.a_span)
    ends = [versions[v].words_of(ref.sentence)[-1].end for ref in torn if ref.version == v]
    return span is not None and any(end <= span.end for end in ends)


def _sentence_at(version: Version, offset: int) -> int:
    return max(0, bisect_right(version.sentences, offset, key=lambda s: s.span.start) - 1)
