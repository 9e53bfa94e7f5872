"""W3C Web Annotations (JSON-LD): every change as an annotation on the words before and the words after, and every note.

A target is the file by its hash, with the place in code points and the exact words, so that an annotation finds its words
again when the text around them changes. The model: https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison, Story
from compare_app.model.remarks import Remark, Remarks, Words
from compare_app.model.spans import Span
from compare_app.model.version import Version
from compare_app.report.pacing import each
from compare_app.report.plain import one_line
from compare_app.report.provenance import facts
from compare_app.report.quote_words import event_name
from compare_app.report.selection import selected
from compare_app.report.wording import change_line

_COLLECTION_ID = "urn:compare-app:report"
_AROUND = 32  # signs before and after that help to find the words again

JSON = dict[str, Any]


def render(comparison: Comparison) -> bytes:
    """The file's bytes: one collection with one page."""
    least = comparison.settings.min_weight
    stories = enumerate(each(selected(comparison).stories), 1)
    items = [item for i, story in stories for item in _story(f"s{i}", story, least)]
    items += _notes(comparison)
    collection = _collection(comparison, items)
    return (json.dumps(collection, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace")


def _collection(comparison: Comparison, items: list[JSON]) -> JSON:
    """The collection around the annotations, which says what was compared and how."""
    page = {
        "id": "urn:compare-app:page",
        "type": "AnnotationPage",
        "partOf": _COLLECTION_ID,
        "startIndex": 0,
        "items": items,
    }
    return {
        "@context": ["http://www.w3.org/ns/anno.jsonld", {"schema": "https://schema.org/"}],
        "id": _COLLECTION_ID,
        "type": "AnnotationCollection",
        "generator": {"type": "Software", "name": PROGRAM},
        "schema:isBasedOn": [_source(version) for story in comparison.stories for version in story.versions],
        "schema:additionalProperty": [
            {"type": "schema:PropertyValue", "schema:name": name, "schema:value": value}
            for name, value in facts(comparison)
        ],
        "total": len(items),
        "first": page,
    }


def _story(story_id: str, story: Story, least: float) -> Iterator[JSON]:
    for number, (link, found) in enumerate(zip(story.alignment.links, story.changes.by_link, strict=True)):
        a, b = story.versions[link.a.version], story.versions[link.b.version]
        for k, change in enumerate(found.changes):
            words = (_words(a, change.a), _words(b, change.b))
            targets = _targets((a, change.a), (b, change.b))
            yield _annotation(f"{story_id}:l{number}:{k}", change.kind, change_line(change.kind, *words), targets)
    for number, event in enumerate(story.changes.quote_events):
        if event.kind != "same" and not event.not_in_excerpt and event.weight >= least:
            ends = ((story.versions[event.first], event.a_span), (story.versions[event.second], event.b_span))
            yield _annotation(
                f"{story_id}:e{number}", f"quote-{event.kind}", f"quote {event_name(event)}", _targets(*ends)
            )


def _notes(comparison: Comparison) -> Iterator[JSON]:
    """The user's notes; the words that one has lost are given as they were, in the file as it was named."""
    remarks = comparison.remarks or Remarks()
    for remark in remarks.notes:
        bodies = [_body("commenting", remark.text)] if remark.text else []
        bodies += [_body("tagging", name) for name in remarks.code_names(remark)]
        bodies += [_body("assessing", "reviewed")] if remark.reviewed else []
        if bodies:
            yield {
                "id": f"urn:uuid:{UUID(remark.id)}" if _is_uuid(remark.id) else f"urn:compare-app:{remark.id}",
                "type": "Annotation",
                "motivation": [body["purpose"] for body in bodies],
                **({"creator": {"type": "Person", "name": remark.author}} if remark.author else {}),
                "created": _time(remark.made),
                "modified": _time(remark.changed),
                "body": bodies,
                "target": [_place(comparison, remark, words) for words in remark.words],
            }


def _body(purpose: str, value: str) -> JSON:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _place(comparison: Comparison, remark: Remark, words: Words) -> JSON:
    if remark.story is not None and words.version is not None and words.span is not None:
        return _target(comparison.stories[remark.story].versions[words.version], words.span)
    selector = {"type": "TextQuoteSelector", "exact": words.exact}
    source = {"id": f"urn:compare-app:lost:{quote(words.path)}", "type": "Text", "schema:name": words.path}
    return {"type": "SpecificResource", "source": source, "selector": [selector]}


def _time(moment: datetime) -> str:
    """As the model asks: universal time, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _is_uuid(text: str) -> bool:
    return len(text) == 32 and all(c in "0123456789abcdef" for c in text)


def _annotation(key: str, kind: str, line: str, targets: list[JSON]) -> JSON:
    bodies = [
        {"type": "TextualBody", "purpose": "tagging", "value": kind},
        {"type": "TextualBody", "purpose": "describing", "value": line, "format": "text/plain", "language": "en"},
    ]
    return {"id": f"urn:compare-app:{key}", "type": "Annotation", "body": bodies, "target": targets}


def _targets(*ends: tuple[Version, Span | None]) -> list[JSON]:
    return [_target(version, span) for version, span in ends if span is not None]


def _target(version: Version, span: Span) -> JSON:
    text = version.text
    selectors = [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - _AROUND) : span.start],
            "suffix": text[span.end : span.end + _AROUND],
        },
    ]
    return {"type": "SpecificResource", "source": _source(version), "selector": selectors}


def _source(version: Version) -> JSON:
    """The file that a version was read from."""
    return {"id": f"urn:sha256:{version.document.sha256}", "type": "Text", "schema:name": version.document.path}


def _words(version: Version, span: Span | None) -> str:
    return "" if span is None else one_line(span.of(version.text))
