"""REFI-QDA project exchange (.qdpx): the versions as sources, every change and quote as a coded selection.

NVivo, ATLAS.ti, MAXQDA and QualCoder open it, so that coding goes on there. Ids are made from the contents: the same
comparison gives the same file. Positions are code points, as the standard asks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from compare_app.about import PROGRAM
from compare_app.model.comparison import Comparison, Story
from compare_app.model.spans import Span
from compare_app.page.index import StoryIndex
from compare_app.page.kinds import FACTS
from compare_app.report.json_report import published
from compare_app.report.pacing import each
from compare_app.report.packing import packed
from compare_app.report.palette import colours
from compare_app.report.plain import one_line
from compare_app.report.provenance import facts
from compare_app.report.refi_notes import UserCodes, guid
from compare_app.report.selection import selected
from compare_app.report.version_words import version_name
from compare_app.report.wording import kind_name
from compare_app.report.xml import Xml, document, element

_SPACE = "urn:QDA-XML:project:1.0"
#: The code book: groups of codes, each with the kinds that are coded and the theme's role that colours them.
_BOOK: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "Quotes": ("quote", ("direct", "partial", "scare", "title")),
    "What became of quotes": (
        "quote_lost",
        ("quote_reworded", "truncated", "extended", "unquoted", "newly_quoted", "reattributed", "spliced"),
    ),
    "Changed facts": ("fact", FACTS),
    "Passages": ("added", ("sentence_added", "sentence_dropped", "only_here", "moved")),
}
_CODED = frozenset(kind for _, kinds in _BOOK.values() for kind in kinds)
_VARIABLES = ("story", "outlet", "author", "published", "path", "sha256")
#: Who made what the program found; some readers ask it of every coding.
_USER = guid("user")
_MADE = {"creatingUser": _USER}

Selections = dict[Span, dict[str, None]]  # the codes of every stretch, in the order in which they were found


def render(comparison: Comparison) -> bytes:
    """The exchange file's bytes."""
    comparison = selected(comparison)
    texts: dict[str, bytes] = {}
    sources: list[Xml] = []
    links: list[Xml] = []
    mine = UserCodes(comparison)
    for number, story in enumerate(each(comparison.stories), 1):
        selections = _selections(story)
        for v, found in enumerate(mine.added(number - 1, selections)):
            source = _Source(f"s{number}", v, story, mine)
            texts[f"sources/{source.guid}.txt"] = story.versions[v].text.encode("utf-8", "replace")
            sources.append(source.element(found))
        links += _links(f"s{number}", story)
    project = _project(comparison, sources, links, mine)
    return packed({"project.qde": document(project), **texts})


def _project(comparison: Comparison, sources: list[Xml], links: list[Xml], mine: UserCodes) -> Xml:
    user = _USER
    name = comparison.stories[0].title if comparison.stories else "Story Compare"
    return element(
        "Project",
        {"xmlns": _SPACE, "name": name, "origin": PROGRAM, "creatingUserGUID": user},
        element("Users", None, element("User", {"guid": user, "name": "Story Compare"}), *mine.users()),
        element("CodeBook", None, element("Codes", None, *mine.codes(), *_codes(mine.names))),
        element("Variables", None, *_variables()),
        element("Sources", None, *sources),
        *([element("Notes", None, *notes)] if (notes := list(mine.notes())) else []),
        *([element("Links", None, *links)] if links else []),
        element("Sets", None, *_sets(comparison)),
        element("Description", None, "\n".join(f"{name}: {value}" for name, value in facts(comparison))),
    )


def _codes(taken: frozenset[str]) -> Iterator[Xml]:
    """The program's codes, under other names where the user has given theirs to codes of their own: QualCoder knows each once."""

    def code(kind: str, name: str, role: str, codable: str, *inside: Xml) -> Xml:
        name = f"{name} (Story Compare)" if name.casefold() in taken else name
        return element("Code", {"guid": _code(kind), "name": name, "isCodable": codable, "color": _rgb(role)}, *inside)

    for group, (role, kinds) in _BOOK.items():
        inside = [code(kind, kind_name(kind), role, "true") for kind in kinds]
        yield code(group, group, role, "false", *inside)


def _rgb(role: str) -> str:
    return colours("light")[role]


def _variables() -> Iterator[Xml]:
    for name in _VARIABLES:
        yield element("Variable", {"guid": guid("variable", name), "name": name, "typeOfVariable": "Text"})


def _sets(comparison: Comparison) -> Iterator[Xml]:
    """A set of sources for every story."""
    for number, story in enumerate(comparison.stories, 1):
        story_id = f"s{number}"
        members = [element("MemberSource", {"targetGUID": _source(story_id, v)}) for v in range(len(story.versions))]
        yield element("Set", {"guid": guid("set", story_id), "name": one_line(story.title)}, *members)


def _file_name(name: str) -> str:
    """A name under which programs can keep the text as a file: QualCoder makes one of it."""
    return "".join("_" if c in '\\:*?"<>|' or not c.isprintable() else c for c in name.replace("/", " › "))


class _Source:
    """One version as a text source."""

    def __init__(self, story_id: str, v: int, story: Story, mine: UserCodes) -> None:
        self.story_id, self.v, self.story = story_id, v, story
        self._mine = mine
        self.guid = _source(story_id, v)

    def element(self, selections: Selections) -> Xml:
        """The source with its coded selections and what is known of it."""
        version = self.story.versions[self.v]
        name = _file_name(f"{version_name(version)} ({version.document.path})")
        coded = [self._selection(span, codes) for span, codes in sorted(selections.items())]
        attributes = {"guid": self.guid, "name": name, "plainTextPath": f"internal://{self.guid}.txt", **_MADE}
        return element("TextSource", attributes, *coded, *self._values())

    def _selection(self, span: Span, codes: Iterable[str]) -> Xml:
        own = _selection(self.story_id, self.v, span)
        words = one_line(span.of(self.story.versions[self.v].text))
        coding = [
            element("Coding", {"guid": guid(own, code), **_MADE}, element("CodeRef", {"targetGUID": _code(code)}))
            for code in codes
        ]
        stretch = self.story_id, self.v, span
        coding = [*self._mine.said_at(stretch), *coding, *self._mine.at(own, stretch)]
        place = {"startPosition": str(span.start), "endPosition": str(span.end)}
        return element("PlainTextSelection", {"guid": own, "name": words[:80], **place, **_MADE}, *coding)

    def _values(self) -> Iterator[Xml]:
        found = self.story.versions[self.v].document
        meta = found.metadata
        values = (self.story.title, meta.outlet, meta.author, published(meta), found.path, found.sha256)
        for name, value in zip(_VARIABLES, values, strict=True):
            if value is not None:
                variable = element("VariableRef", {"targetGUID": guid("variable", name)})
                yield element("VariableValue", None, variable, element("TextValue", None, value))


def _selections(story: Story) -> list[Selections]:
    """Every stretch that is coded, by version."""
    found: list[Selections] = [defaultdict(dict) for _ in story.versions]
    for v, span, kind in _stretches(story):
        if span is not None and span.length and kind in _CODED:
            found[v][span][kind] = None
    return found


def _stretches(story: Story) -> Iterator[tuple[int, Span | None, str]]:
    """Every quote, change, moved passage and quote's fate: the version, where in its text, the kind."""
    for v, version in enumerate(story.versions):
        for quote in version.quotes:
            yield from ((v, piece, quote.kind) for piece in quote.pieces)
    for link, at_link in zip(story.alignment.links, story.changes.by_link, strict=True):
        for change in at_link.changes:
            yield link.a.version, change.a, change.kind
            yield link.b.version, change.b, change.kind
        if link.moved:
            yield link.b.version, story.versions[link.b.version].sentences[link.b.sentence].span, "moved"
    for event in story.changes.quote_events:
        if not event.not_in_excerpt:
            became = "quote_reworded" if event.kind == "reworded" else event.kind
            yield event.first, event.a_span, became
            yield event.second, event.b_span, became
    for v, sentence, kind in _alone(story):
        yield v, story.versions[v].sentences[sentence].span, kind


def _alone(story: Story) -> Iterator[tuple[int, int, str]]:
    """Sentences that came with a version or went with the next state of its article, and ones that one of several reports written
    apart tells alone: these added nothing to each other and dropped nothing.
    """
    befores, apart = StoryIndex(story).befores, story.changes.written_apart
    linked = {(x.a, x.b.version) for x in story.alignment.links} | {(x.b, x.a.version) for x in story.alignment.links}
    for v, version in enumerate(story.versions):
        others = [u for u in range(len(story.versions)) if u != v]
        alone, states = all(apart(v, u) for u in others), [u for u in others if befores[u] == v]
        before = befores[v]
        earlier = range(v) if before is None else (before,)
        for s in (s for s in range(len(version.sentences)) if version.tells_story(s)):
            lacking = {u for u in others if ((v, s), u) not in linked and not story.changes.may_hold(u, v, s)}
            if alone and others and lacking.issuperset(others):
                yield v, s, "only_here"
            elif not alone and earlier and lacking.issuperset(earlier):
                yield v, s, "sentence_added"
            if not lacking.isdisjoint(states):
                yield v, s, "sentence_dropped"


def _links(story_id: str, story: Story) -> Iterator[Xml]:
    """From the words before to the words after, for every typed change that has both."""
    seen: set[str] = set()
    for link, at_link in zip(story.alignment.links, story.changes.by_link, strict=True):
        for change in at_link.changes:
            if change.kind not in _CODED or not (change.a and change.a.length and change.b and change.b.length):
                continue
            ends = (
                _selection(story_id, link.a.version, change.a),
                _selection(story_id, link.b.version, change.b),
            )
            own = guid("link", *ends, change.kind)
            if own not in seen:
                seen.add(own)
                where = {"originGUID": ends[0], "targetGUID": ends[1]}
                yield element("Link", {"guid": own, "name": kind_name(change.kind), "direction": "OneWay", **where})


def _code(kind: str) -> str:
    return guid("code", kind)


def _source(story_id: str, v: int) -> str:
    return guid("source", story_id, str(v))


def _selection(story_id: str, v: int, span: Span) -> str:
    return guid("selection", story_id, str(v), f"{span.start}:{span.end}")
