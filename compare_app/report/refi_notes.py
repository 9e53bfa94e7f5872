"""The user's codes and notes in a REFI-QDA project: codes with their descriptions, coded passages, notes with their authors.

The ids of the user's codes are kept, so that a codebook that came from another program goes back to it as the same codes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from compare_app.model.comparison import Comparison
from compare_app.model.remarks import COLOUR, CodeEntry, Remark, Remarks
from compare_app.model.spans import Span
from compare_app.report.plain import one_line
from compare_app.report.xml import Xml, element

Stretch = tuple[str, int, Span]  # a story's id, a version, a stretch of its text
Coded = dict[Span, dict[str, None]]
_REVIEWED = "Reviewed"


def guid(*parts: str) -> str:
    """An id that is made of what it stands for."""
    return str(uuid5(NAMESPACE_URL, "\n".join(("compare-app", *parts))))


def guid_of(record_id: str) -> str:
    """The id of a code or a note, which is a UUID already where the program or another one made it."""
    try:
        return str(UUID(record_id))
    except ValueError:
        return guid("record", record_id)


class UserCodes:
    """What the user noted and coded, by stretch of text."""

    def __init__(self, comparison: Comparison) -> None:
        self._remarks = comparison.remarks or Remarks()
        self._known = {code.id for code in self._remarks.codes}
        self._at: dict[Stretch, list[Remark]] = defaultdict(list)
        for remark in self._remarks.notes:
            for words in remark.words:
                if (
                    remark.story is not None
                    and words.version is not None
                    and words.span is not None
                    and words.span.length
                ):
                    self._at[f"s{remark.story + 1}", words.version, words.span].append(remark)

    def added(self, story: int, found: Sequence[Coded]) -> Sequence[Coded]:
        """The stretches of a story's versions with those of the user among them."""
        for story_id, v, span in self._at:
            if story_id == f"s{story + 1}":
                found[v].setdefault(span, {})
        return found

    @property
    def names(self) -> frozenset[str]:
        """The names of the user's codes, without regard to capitals."""
        return frozenset(code.name.casefold() for code in self._remarks.codes)

    def said_at(self, stretch: Stretch) -> Iterator[Xml]:
        """The notes on a stretch as its description: what many programs show beside it, who do not follow it to a note."""
        texts = [remark.text for remark in self._at.get(stretch, []) if remark.text]
        if texts:
            yield element("Description", None, "\n\n".join(texts))

    def users(self) -> Iterator[Xml]:
        """Everybody who wrote a note."""
        for name in sorted({remark.author for remark in self._remarks.notes if remark.author}):
            yield element("User", {"guid": guid("user", name), "name": name})

    def codes(self) -> Iterator[Xml]:
        """The codebook, codes under the codes above them; and one code for what was ticked off."""
        yield from codes_under(self._remarks.codes, None)
        if any(remark.reviewed for remark in self._remarks.notes):
            yield element("Code", {"guid": guid("code", _REVIEWED), "name": _REVIEWED, "isCodable": "true"})

    def notes(self) -> Iterator[Xml]:
        """The texts of notes; those that have lost their place come with the words that they were about."""
        for remark in self._remarks.notes:
            if not remark.text:
                continue
            lost = remark.story is None
            about = " / ".join(f"“{one_line(w.exact)}” ({w.path})" for w in remark.words if w.exact)
            text = f"{remark.text}\n\nAbout {about}" if lost and about else remark.text
            attributes = {"guid": guid_of(remark.id), "name": one_line(remark.text)[:80], **self._made(remark)}
            yield element("Note", attributes, element("PlainTextContent", None, text))

    def at(self, selection: str, stretch: Stretch) -> Iterator[Xml]:
        """The codings at a stretch, then the ways to its notes."""
        remarks = self._at.get(stretch, [])
        for remark in remarks:
            codes = [guid_of(code) for code in remark.codes if code in self._known]
            codes += [guid("code", _REVIEWED)] if remark.reviewed else []
            for code in codes:
                made = {k: v for k, v in self._made(remark).items() if not k.startswith("modif")}
                target = element("CodeRef", {"targetGUID": code})
                yield element("Coding", {"guid": guid(selection, remark.id, code), **made}, target)
        yield from (element("NoteRef", {"targetGUID": guid_of(r.id)}) for r in remarks if r.text)

    def _made(self, remark: Remark) -> dict[str, str | None]:
        user = guid("user", remark.author) if remark.author else None
        return {
            "creatingUser": user,
            "creationDateTime": _time(remark.made),
            "modifyingUser": user,
            "modifiedDateTime": _time(remark.changed),
        }


def codes_under(codes: Sequence[CodeEntry], parent: str | None) -> Iterator[Xml]:
    """The codes under a code, by name; those whose parent is not there stand at the top."""
    ids = {code.id for code in codes}
    for code in codes:
        if (code.parent if code.parent in ids else None) != parent:
            continue
        described = [element("Description", None, code.description)] if code.description else []
        colour = code.colour if COLOUR.fullmatch(code.colour) else None
        attributes = {"guid": guid_of(code.id), "name": code.name, "isCodable": "true", "color": colour}
        yield element("Code", attributes, *described, *codes_under(codes, code.id))


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
