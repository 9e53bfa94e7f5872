"""The JSON report, format version 1: the value that scripts and the other reports' tests read.

Ids are made of positions, here and nowhere else. The same comparison gives the same bytes. Fields beyond the published
ones are documented in `resources/schema/report-1.schema.json`.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from compare_app.about import VERSION
from compare_app.model.alignment import Link, Row
from compare_app.model.changes import Change, Claim, Correction, LinkChanges, QuoteEvent, Rejected
from compare_app.model.comparison import Comparison, Story
from compare_app.model.document import Metadata
from compare_app.model.remarks import Remark, Remarks, UserCorrection, Words
from compare_app.model.settings import Settings
from compare_app.model.spans import Span
from compare_app.model.version import Mention, Quote, Version
from compare_app.report.pacing import each
from compare_app.report.provenance import model_hash
from compare_app.report.selection import selected

FORMAT = "compare-app/report"
FORMAT_VERSION = 1

JSON = dict[str, Any]


def as_dict(comparison: Comparison) -> JSON:
    """The report as plain dicts, lists, strings and numbers."""
    comparison = selected(comparison)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "generator": {"name": "compare-app", "version": VERSION, "settings": settings_dict(comparison.settings)},
        "stories": [_story(f"s{i}", story) for i, story in enumerate(each(comparison.stories), 1)],
        "problems": [{"path": p.path, "kind": p.kind, "message": p.message} for p in comparison.problems],
        "remarks": None if comparison.remarks is None else _remarks(comparison.remarks),
    }


def render(comparison: Comparison) -> bytes:
    """The report as a JSON file's bytes."""
    text = json.dumps(as_dict(comparison), ensure_ascii=False, indent=1)
    # a lone surrogate (an undecodable file name) becomes the escape that JSON has for it
    return (text + "\n").encode("utf-8", "backslashreplace")


def version_id(version: int) -> str:
    """`v1` for the first version of a story."""
    return f"v{version + 1}"


def sentence_id(version: int, sentence: int) -> str:
    """`v1.s0` for the first sentence of the first version."""
    return f"{version_id(version)}.s{sentence}"


def quote_id(version: int, quote: int) -> str:
    """`v1.q0` for the first quote of the first version."""
    return f"{version_id(version)}.q{quote}"


def settings_dict(settings: Settings) -> JSON:
    """What the user chose, as it stands in the report."""
    return {
        "not_equal": sorted(settings.not_equal),
        "model_folder": None if settings.model_folder is None else settings.model_folder.as_posix(),
        "model_sha256": None if settings.model_folder is None else model_hash(settings.model_folder),
        "min_weight": settings.min_weight,
    }


def published(metadata: Metadata) -> str | None:
    """The date as the file states it: a day, or a day and a time."""
    moment: datetime | None = metadata.published
    if moment is None:
        return None
    return moment.date().isoformat() if metadata.published_precision == "day" else moment.isoformat(timespec="minutes")


def _story(story_id: str, story: Story) -> JSON:
    by_link = zip(story.alignment.links, story.changes.by_link, strict=True)
    return {
        "id": story_id,
        "title": story.title,
        "versions": [_version(v, version) for v, version in enumerate(story.versions)],
        "rows": [_row(i, row) for i, row in enumerate(story.alignment.rows)],
        "links": [_link(link, changes) for link, changes in by_link],
        "quote_events": [_event(event) for event in story.changes.quote_events],
        "rejected_events": [{**_event(r.event), "corrections": list(r.by)} for r in story.changes.rejected_events],
        "claims": [_claim(i, claim) for i, claim in enumerate(story.changes.claims)],
        "corrections": [_correction(c) for c in story.changes.corrections],
        "possible_links": [_possible(link) for link in story.alignment.possible],
        "written_apart": [[version_id(v), version_id(w)] for v, w in sorted(story.changes.apart)],
    }


def _version(v: int, version: Version) -> JSON:
    document, own = version.document, version_id(v)
    meta = document.metadata
    return {
        "id": own,
        "path": document.path,
        "sha256": document.sha256,
        "title": meta.title,
        "outlet": meta.outlet,
        "author": meta.author,
        "published": published(meta),
        "language": None if version.language == "und" else version.language,
        "encoding": document.encoding,
        "text": document.text,
        "paragraphs": [
            {"id": f"{own}.p{i}", "start": p.span.start, "end": p.span.end, "role": p.role}
            for i, p in enumerate(document.paragraphs)
        ],
        "sentences": [
            {"id": f"{own}.s{i}", "paragraph": f"{own}.p{s.paragraph}", "start": s.span.start, "end": s.span.end}
            for i, s in enumerate(version.sentences)
        ],
        "quotes": [_quote(f"{own}.q{i}", q, version) for i, q in enumerate(version.quotes)],
        "facts": [
            {"kind": f.kind, "start": f.span.start, "end": f.span.end, "key": f.key, "about": f.about}
            for f in version.facts
        ],
        "left_out": list(document.left_out),
        "chosen": list(document.chosen),
        "address": meta.address,
        "updated": None if meta.updated is None else meta.updated.isoformat(timespec="minutes"),
        "captured": None if meta.captured is None else meta.captured.isoformat(timespec="minutes"),
        "may_be_cut": None if document.cut is None else {"sign": document.cut.sign, "words": document.cut.words},
    }


def _quote(quote_id: str, quote: Quote, version: Version) -> JSON:
    text = version.text
    cue = quote.cue
    return {
        "id": quote_id,
        "pieces": [[p.start, p.end] for p in quote.pieces],
        "kind": quote.kind,
        "speaker": None if quote.speaker is None else _speaker(quote.speaker, text),
        "cue": None if cue is None else {"text": cue.of(text), "start": cue.start, "end": cue.end},
        "speaker_origin": quote.speaker_origin,
    }


def _speaker(speaker: Mention, text: str) -> JSON:
    span = speaker.span
    return {"text": span.of(text), "start": span.start, "end": span.end, "name": speaker.name}


def _row(i: int, row: Row) -> JSON:
    return {
        "id": f"r{i}",
        "cells": {
            version_id(v): [sentence_id(v, s) for s in sentences] for v, sentences in enumerate(row.cells) if sentences
        },
        "moved": [version_id(v) for v in sorted(row.moved)],
        "continues": [version_id(v) for v in sorted(row.continues)],
        "not_linked": [[version_id(a), version_id(b)] for a, b in sorted(row.open_pairs)],
        "uncertain": row.uncertain,
    }


def _possible(link: Link) -> JSON:
    a, b = (sentence_id(ref.version, ref.sentence) for ref in (link.a, link.b))
    return {"a": a, "b": b, "score": round(link.score, 4)}


def _link(link: Link, found: LinkChanges) -> JSON:
    return {
        "a": sentence_id(*link.a),
        "b": sentence_id(*link.b),
        "score": round(link.score, 4),
        "status": found.status,
        "moved": link.moved,
        "changes": [_change(c) for c in found.changes],
        "uncertain": link.uncertain,
        "origin": link.origin,
        "edits": [{"a": _span(e.a), "b": _span(e.b)} for e in found.edits],
        "rewritten": found.rewritten,
        "equalled": dict(found.equalled),
        "equal": [{"rule": e.rule, "a": _span(e.a), "b": _span(e.b)} for e in found.equal],
        "rejected": [_rejected(one) for one in found.rejected],
    }


def _change(change: Change) -> JSON:
    return {
        "kind": change.kind,
        "a": _span(change.a),
        "b": _span(change.b),
        "weight": round(change.weight, 4),
        "reason": change.reason,
    }


def _rejected(one: Rejected) -> JSON:
    return {**_change(one.change), "corrections": list(one.by)}


def _event(event: QuoteEvent) -> JSON:
    return {
        "kind": event.kind,
        "a": None if event.a is None else quote_id(event.first, event.a),
        "b": None if event.b is None else quote_id(event.second, event.b),
        "a_span": _span(event.a_span),
        "b_span": _span(event.b_span),
        "moved": event.moved,
        "a_version": version_id(event.first),
        "b_version": version_id(event.second),
        "lost": [_span(s) for s in event.lost],
        "gained": [_span(s) for s in event.gained],
        "admitted": event.admitted,
        "cue_changed": event.cue_changed,
        "not_in_excerpt": event.not_in_excerpt,
        "weight": round(event.weight, 4),
        "reason": event.reason,
    }


def _claim(i: int, claim: Claim) -> JSON:
    return {
        "id": f"c{i}",
        "cells": {
            version_id(v): {
                "sentences": [sentence_id(v, s) for s in cell.sentences],
                "status": cell.status,
                "not_in_excerpt": cell.not_in_excerpt,
                "only": cell.only,
                "order_unknown": cell.order_unknown,
            }
            for v, cell in enumerate(claim.cells)
        },
        "first_seen": version_id(claim.first_seen),
        "last_seen": version_id(claim.last_seen),
        "weight": round(claim.weight, 4),
    }


def _correction(correction: Correction) -> JSON:
    corrected = correction.corrected
    return {
        "note": sentence_id(*correction.note),
        "corrected": None if corrected is None else sentence_id(*corrected),
    }


def _span(span: Span | None) -> list[int] | None:
    return None if span is None else [span.start, span.end]


# --- what the user put to it


def _remarks(remarks: Remarks) -> JSON:
    return {
        "notes": [_remark(remark) for remark in remarks.notes],
        "codes": [
            {"id": c.id, "name": c.name, "colour": c.colour, "description": c.description, "parent": c.parent}
            for c in remarks.codes
        ],
        "corrections": [_user_correction(c) for c in remarks.corrections],
    }


def _remark(remark: Remark) -> JSON:
    return {
        "id": remark.id,
        "kind": remark.kind,
        "change": remark.detail or None,
        "story": _story_id(remark.story),
        "row": None if remark.row is None else f"r{remark.row}",
        "claim": None if remark.claim is None else f"c{remark.claim}",
        "quote": None if remark.quote is None else quote_id(*remark.quote),
        "words": [_words(words) for words in remark.words],
        "text": remark.text,
        "codes": list(remark.codes),
        "reviewed": remark.reviewed,
        "author": remark.author,
        "made": remark.made.isoformat(timespec="seconds"),
        "changed": remark.changed.isoformat(timespec="seconds"),
        "edited": remark.edited,
    }


def _user_correction(c: UserCorrection) -> JSON:
    return {
        "id": c.id,
        "kind": c.kind,
        "value": c.value,
        "story": _story_id(c.story),
        "ends": [[_words(words) for words in end] for end in c.ends],
        "author": c.author,
        "made": c.made.isoformat(timespec="seconds"),
        "effective": c.placed,
    }


def _words(words: Words) -> JSON:
    return {
        "version": None if words.version is None else version_id(words.version),
        "path": words.path,
        "exact": words.exact,
        "span": _span(words.span),
    }


def _story_id(story: int | None) -> str | None:
    return None if story is None else f"s{story + 1}"
