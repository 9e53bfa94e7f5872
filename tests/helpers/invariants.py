"""What must hold of every JSON report, beyond its schema."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from itertools import pairwise
from typing import Any

import jsonschema

from compare_app.resources import resource

JSON = dict[str, Any]


@cache
def validator() -> jsonschema.Draft202012Validator:
    """The shipped schema, checked itself."""
    schema = json.loads(resource("schema/report-1.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def breaches(report: JSON) -> list[str]:
    """Every breach of the format, in words; empty for a good report."""
    found = [f"{e.json_path}: {e.message[:200]}" for e in validator().iter_errors(report)]
    for story in report["stories"]:
        for holds in (_spans, _sentences, _rows, _links, _possible, _events, _marks, _claims):
            found += holds(story)
    return found + _remarks(report)


def _remarks(report: JSON) -> list[str]:
    """Notes and corrections stand in stories, rows, claims, quotes and texts that are there; codes are in the codebook."""
    remarks = report.get("remarks") or {"notes": [], "codes": [], "corrections": []}
    stories = {story["id"]: story for story in report["stories"]}
    codes = {code["id"] for code in remarks["codes"]}
    found = [f"code under an unknown one: {c['name']}" for c in remarks["codes"] if c["parent"] not in {None, *codes}]
    for note in remarks["notes"]:
        story = stories.get(note["story"])
        found += [f"note {note['id']} has an unknown code" for code in note["codes"] if code not in codes]
        if (note["row"] is None) != (story is None):
            found.append(f"note {note['id']} has a row and no story, or a story and no row")
        if story is not None:
            known = {x["id"] for key in ("rows", "claims") for x in story[key]}
            known |= {quote["id"] for version in story["versions"] for quote in version["quotes"]}
            found += [
                f"note {note['id']}: no {key}" for key in ("row", "claim", "quote") if note[key] not in {None, *known}
            ]
    for remark in (*remarks["notes"], *remarks["corrections"]):
        places = remark.get("words") or [words for end in remark.get("ends", []) for words in end]
        for words in places:
            if words["version"] is not None:
                texts = {v["id"]: v["text"] for v in stories[remark["story"]]["versions"]}
                span = words["span"] or [0, 0]
                if not 0 <= span[0] <= span[1] <= len(texts[words["version"]]):
                    found.append(f"remark {remark['id']}: {span} is out of the text")
    return found


def _spans(story: JSON) -> list[str]:
    """Every span lies in its version's text."""
    size = {v["id"]: len(v["text"]) for v in story["versions"]}
    spans: list[tuple[str, list[int]]] = []
    for version in story["versions"]:
        own = version["id"]
        spans += [(own, [x["start"], x["end"]]) for k in ("paragraphs", "sentences", "facts") for x in version[k]]
        spans += [(own, piece) for quote in version["quotes"] for piece in quote["pieces"]]
        mentions = [quote[k] for quote in version["quotes"] for k in ("speaker", "cue") if quote[k]]
        spans += [(own, [m["start"], m["end"]]) for m in mentions]
        found = [m for m in mentions if version["text"][m["start"] : m["end"]] != m["text"]]
        if found:
            return [f"{own}: {found[0]} is not what stands there"]
    for link in story["links"]:
        a, b = (link[side].split(".")[0] for side in "ab")
        marks = [*link["changes"], *link["edits"]]
        spans += [(version, mark[side]) for mark in marks for version, side in ((a, "a"), (b, "b")) if mark[side]]
    for event in story["quote_events"]:
        a, b = event["a_version"], event["b_version"]
        spans += [(v, event[k]) for v, k in ((a, "a_span"), (b, "b_span")) if event[k]]
        spans += [(a, s) for s in event["lost"]] + [(b, s) for s in event["gained"]]
    return [f"{v}: {span} is out of the text" for v, span in spans if not 0 <= span[0] <= span[1] <= size[v]]


def _sentences(story: JSON) -> list[str]:
    """Sentences tile their paragraphs but for white space."""
    found = []
    for version in story["versions"]:
        text = version["text"]
        covered = bytearray(len(text))
        for s in version["sentences"]:
            covered[s["start"] : s["end"]] = b"\1" * (s["end"] - s["start"])
        inside = bytearray(len(text))
        for p in version["paragraphs"]:
            inside[p["start"] : p["end"]] = b"\1" * (p["end"] - p["start"])
        bare = [i for i, c in enumerate(text) if not c.isspace() and not (inside[i] and covered[i])]
        found += [f"{version['id']}: {text[i]!r} at {i} is in no sentence" for i in bare[:1]]
    return found


def _rows(story: JSON) -> list[str]:
    """Every sentence stands in one row, in reading order where it was not moved."""
    found = []
    for version in story["versions"]:
        own = version["id"]
        cells = [(row, row["cells"][own]) for row in story["rows"] if own in row["cells"]]
        if sorted(s for _, cell in cells for s in cell) != sorted(s["id"] for s in version["sentences"]):
            found.append(f"{own}: the rows do not hold every sentence once")
        places = [int(s.split(".s")[1]) for row, cell in cells if own not in row["moved"] for s in cell]
        if any(b < a for a, b in pairwise(places)):
            found.append(f"{own}: the rows leave the reading order")
    return found


def _links(story: JSON) -> list[str]:
    """Links run from an earlier version to a later one, sorted, once each, between sentences that exist."""
    known = {s["id"] for v in story["versions"] for s in v["sentences"]}
    keys = [tuple(int(n) for side in "ab" for n in link[side][1:].split(".s")) for link in story["links"]]
    found = [f"link {k} to an unknown sentence" for link in story["links"] for k in "ab" if link[k] not in known]
    found += [f"link {key} runs backwards" for key in keys if key[0] >= key[2]]
    if sorted(set(keys)) != sorted(keys):
        found.append("a link stands twice")
    if keys != sorted(keys, key=lambda k: ((k[0], k[1]), (k[2], k[3]))):
        found.append("the links are not sorted")
    return found


def _possible(story: JSON) -> list[str]:
    """What is only possible is no link, runs from an earlier version to a later one, and joins sentences that are there."""
    known = {s["id"] for v in story["versions"] for s in v["sentences"]}
    linked = {(link["a"], link["b"]) for link in story["links"]}
    pairs = [(pair["a"], pair["b"]) for pair in story["possible_links"]]
    return [
        f"possible pair {a}, {b} cannot be one"
        for a, b in pairs
        if not {a, b} <= known or (a, b) in linked or int(a[1:].split(".")[0]) >= int(b[1:].split(".")[0])
    ]


def _events(story: JSON) -> list[str]:
    """Every quote of the story itself has at least one event in each pair of versions; those in readers' comments have none."""
    told_roles = {"headline", "subhead", "body", "caption", "list", "correction"}
    aside = {
        q["id"]
        for v in story["versions"]
        for q in v["quotes"]
        for p in v["paragraphs"]
        if p["start"] <= q["pieces"][0][0] < p["end"] and p["role"] not in told_roles
    }
    known = {q["id"] for v in story["versions"] for q in v["quotes"]}
    events = story["quote_events"]
    found = [f"event on unknown quote {e[k]}" for e in events for k in "ab" if e[k] is not None and e[k] not in known]
    told = {(e["a_version"], e["b_version"], e[k]) for e in events for k in "ab"}
    ids = [v["id"] for v in story["versions"]]
    for i, a in enumerate(ids):
        for b in ids[i + 1 :]:
            wanted = [q for q in known - aside if q.split(".")[0] in (a, b)]
            found += [f"{a} {b}: nothing is said of {q}" for q in wanted if (a, b, q) not in told]
    return found


def _marks(story: JSON) -> list[str]:
    """A quote that a link tells without its marks is not dropped or new for its event."""
    kinds: dict[tuple[str, str, str], set[str]] = defaultdict(set)
    pieces: dict[str, list[list[int]]] = {q["id"]: q["pieces"] for v in story["versions"] for q in v["quotes"]}
    for event in story["quote_events"]:
        for quote in (event["a"], event["b"]):
            kinds[event["a_version"], event["b_version"], quote or ""].add(event["kind"])
    found = []
    for link in story["links"]:
        a, b = (link[side].split(".")[0] for side in "ab")
        for change in link["changes"]:
            if change["kind"] != "quote_marks":
                continue
            own, (start, end) = (a, change["a"]) if change["reason"] == "lost" else (b, change["b"])
            quotes = [q for q in pieces if q.split(".")[0] == own and any(s < end and start < e for s, e in pieces[q])]
            told = set().union(*(kinds[a, b, q] for q in quotes))
            if told and told <= {"dropped", "added", "same"}:
                found.append(f"{link['a']} {link['b']}: marks {change['reason']}, and the quote is {told}")
    return found


def _claims(story: JSON) -> list[str]:
    """The cells of a claim name every version, and absent means no sentence."""
    ids = [v["id"] for v in story["versions"]]
    found = []
    for claim in story["claims"]:
        cells = claim["cells"]
        if list(cells) != ids:
            found.append(f"{claim['id']}: cells {list(cells)}")
        wrong = [v for v, cell in cells.items() if not cell["sentences"] and cell["status"] not in ("absent",)]
        found += [f"{claim['id']}: {v} is {cells[v]['status']} without a sentence" for v in wrong]
    return found
