"""How the program words what it found, in English: kinds, changes, quote events, states, versions, dates.

Pure functions of values; no Qt, no markup. Offsets are resolved by the caller, words come in as strings.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from compare_app.model.changes import ClaimCell, ClaimStatus, QuoteEvent
from compare_app.model.comparison import Story
from compare_app.model.document import Cut
from compare_app.model.version import Quote, QuoteKind, Version
from compare_app.page.attributed import attribution
from compare_app.page.utterances import Share

#: What happened, as it stands before its words.
KINDS: dict[str, str] = {
    "added": "new passage",
    "dropped": "passage dropped",
    "moved": "passage moved",
    "elsewhere": "said in another place",
    "sentence_added": "sentence added",
    "sentence_dropped": "sentence dropped",
    "rewritten": "rewritten",
    "number": "number",
    "date": "date",
    "name": "name",
    "negation": "negation",
    "certainty": "certainty",
    "attribution": "attribution",
    "agent": "agent left out",
    "quote_marks": "quotation marks",
    "wording": "wording",
    "spelling": "spelling",
    "punctuation": "punctuation",
    "unquoted": "quotation marks lost",
    "newly_quoted": "quotation marks gained",
    "quote_reworded": "quote reworded",
    "truncated": "quote cut",
    "extended": "quote longer",
    "reattributed": "quote given to another speaker",
    "spliced": "quotes joined or split",
}

_CUT_WORDS = 100  # signs of what tells that a text is cut

#: What became of a quote's source, where one side alone names it: by the event's reason.
_SOURCES: dict[str, str] = {"named": "source named", "unnamed": "source no longer named"}

#: The same between reports written apart, where nothing came or went: by kind and reason, else by kind alone.
_APART: dict[tuple[str, str], str] = {
    ("added", ""): "only here",
    ("added", "shared"): "not in the other report",
    ("added", "own"): "in no independent report",
    ("moved", ""): "told at another point",
    ("sentence_added", ""): "sentence only here",
    ("sentence_added", "shared"): "sentence not in the other report",
    ("sentence_dropped", ""): "sentence not here",
    ("rewritten", ""): "in other words",
    ("number", "lost"): "number not here",
    ("number", "gained"): "number only here",
    ("number", "vague"): "number vaguer",
    ("date", "lost"): "date not here",
    ("date", "gained"): "date only here",
    ("name", "lost"): "name not here",
    ("name", "gained"): "name only here",
    ("negation", "lost"): "negation not here",
    ("negation", "gained"): "negation only here",
    ("certainty", "lost"): "qualification not here",
    ("certainty", "gained"): "qualification only here",
    ("attribution", "lost"): "source not here",
    ("attribution", "gained"): "source only here",
    ("agent", ""): "agent not here",
    ("agent", "gained"): "agent only here",
    ("quote_marks", "lost"): "without quotation marks here",
    ("quote_marks", "gained"): "in quotation marks here",
    ("unquoted", ""): "without quotation marks here",
    ("newly_quoted", ""): "in quotation marks here",
    ("quote_reworded", ""): "quote in other words",
    ("truncated", ""): "quote shorter",
    ("reattributed", ""): "another speaker",
    ("reattributed", "named"): "speaker named here",
    ("reattributed", "unnamed"): "speaker not named here",
}

_EVENTS: dict[str, str] = {
    "same": "the same",
    "punctuation": "the same words, other punctuation",
    "reworded": "reworded",
    "truncated": "cut",
    "extended": "longer",
    "unquoted": "quotation marks lost",
    "newly_quoted": "quotation marks gained",
    "reattributed": "given to another speaker",
    "spliced": "joined or split",
    "added": "new",
    "dropped": "dropped",
}
#: The same between reports written apart, by kind and reason.
_EVENTS_APART: dict[tuple[str, str], str] = {
    ("reworded", ""): "in other words",
    ("truncated", ""): "shorter",
    ("unquoted", ""): "without quotation marks here",
    ("newly_quoted", ""): "in quotation marks here",
    ("reattributed", ""): "another speaker",
    ("reattributed", "named"): "speaker named here",
    ("reattributed", "unnamed"): "speaker not named here",
    ("added", ""): "only here",
    ("dropped", ""): "not told here",
}
#: What a report written apart did with what others tell.
NOT_TOLD = "not told here"
#: What a version did with a quote where its event does not say it.
_SHARES: dict[str, tuple[str, str]] = {
    "": ("", ""),
    "first": ("●", "first here"),
    "only": ("", "only here"),
    "quoted": ("", "quoted"),
    "plain": ("", "without marks"),
    "elsewhere": ("", "said in another place"),
    "absent": ("−", "not here"),
    "lacking": ("", NOT_TOLD),
}
_STATES: dict[ClaimStatus, tuple[str, str]] = {
    "first": ("●", "first here"),
    "same": ("=", "the same"),
    "reworded": ("≈", "reworded"),
    "absent": ("–", "absent"),
    "returned": ("↺", "back again"),
}
_CLAIMS_APART: dict[ClaimStatus, str] = {"first": "told here", "reworded": "in other words"}
#: In place of any other state where a version may be only the beginning of its article, and ends before.
NOT_IN_EXCERPT = "not in this excerpt"
#: What a reader should know who has only the report: what it shows, of drafts and of reports written apart, and how far to believe it.
_ABOUT_DRAFTS = "What each version of a news story kept, reworded, moved, dropped or added, and what became of its quotes and claims. "
_ABOUT_REPORTS = "What each report of one event tells, in which words, and what it does not tell of the others' facts, quotes and claims. "
_ABOUT_MARKS = "A program found and marked this; where much depends on a mark, read both passages."
#: Over a claim that is worded as the one above it.
SAME_SENTENCE = "the same sentence, answered by another one:"
_OPENING = frozenset("“”„\"«»‘‚'")
_QUOTE_KINDS: dict[QuoteKind, str] = {
    "direct": "direct", "partial": "partial", "scare": "so-called", "title": "title or name",
}  # fmt: skip
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def kind_name(kind: str) -> str:
    """A kind of change or of quote for people; one that is not known is shown as it is."""
    return KINDS.get(kind, kind.replace("_", " "))


def change_words(before: str, after: str, apart: bool = False) -> str:
    """The words of a change; between reports written `apart` nothing went and nothing is new.

    >>> change_words("12", "14"), change_words("allegedly", ""), change_words("", "not")
    ('12 → 14', '“allegedly” is gone', '“not” is new')
    >>> change_words("12", "14", apart=True), change_words("allegedly", "", apart=True)
    ('12 / 14', '“allegedly” is not here')
    """
    if before and after:
        return f"{before} / {after}" if apart else f"{before} → {after}"
    if before:
        return f"{quoted(before)} is {'not here' if apart else 'gone'}"
    return f"{quoted(after)} is {'only here' if apart else 'new'}" if after else ""


def quoted(words: str) -> str:
    """The words in quotation marks; those that begin with one of their own keep it.

    >>> quoted("never"), quoted("“Never,” she said")
    ('“never”', '“Never,” she said')
    """
    return words if words[:1] in _OPENING else f"“{words}”"


def change_line(
    kind: str, before: str, after: str, admitted: bool = True, reason: str = "", apart: bool = False
) -> str:
    """A change in one line: “number: 12 → 14”; `apart`: the versions are reports written apart."""
    name = change_name(kind, reason, apart)
    if kind == "truncated" and not admitted:
        name += " without a sign of it"
    whole = {"added": after, "sentence_added": after, "moved": after, "newly_quoted": after, "unquoted": after}
    whole |= {"dropped": before, "sentence_dropped": before}
    words = quoted(whole[kind]) if whole.get(kind) else "" if kind in whole else change_words(before, after, apart)
    if apart and reason in ("lost", "gained") and not (before and after):  # the name says already where they are not
        words = quoted(before or after)
    return f"{name}: {words}" if words else name


def change_name(kind: str, reason: str = "", apart: bool = False) -> str:
    """What happened, as it stands before its words."""
    if apart and (found := _APART.get((kind, reason)) or _APART.get((kind, ""))):
        return found
    return _SOURCES.get(reason, kind_name(kind)) if kind == "reattributed" else kind_name(kind)


def event_name(event: QuoteEvent, apart: bool = False) -> str:
    """What became of a quote, in a few words; `apart`: how a report written apart has it."""
    if event.not_in_excerpt:
        return NOT_IN_EXCERPT if None in (event.a, event.b) else "goes on beyond the excerpt"
    name = _SOURCES.get(event.reason, _EVENTS[event.kind]) if event.kind == "reattributed" else _EVENTS[event.kind]
    if apart:
        name = _EVENTS_APART.get((event.kind, event.reason)) or _EVENTS_APART.get((event.kind, ""), name)
    if event.kind == "truncated":
        name += ", and a sign shows it" if event.admitted else ", and no sign shows it"
    if event.cue_changed:
        name += "; another verb of saying" if apart else "; the verb of saying changed"
    if event.moved:
        name += "; told at another point" if apart else "; moved"
    return name


def share_sign(share: Share) -> str:
    """One sign for what a version did with a quote."""
    if share.state in ("not_in_excerpt", "goes_on"):
        return "…"
    if share.state in ("same", "punctuation"):
        return "="
    return _SHARES[share.state][0] if share.state in _SHARES else "≠"


def share_name(share: Share) -> str:
    """What a version did with a quote, in a few words."""
    if share.state == "not_in_excerpt":
        return NOT_IN_EXCERPT
    if share.state in _SHARES:
        return _SHARES[share.state][1]
    return "" if share.event is None else event_name(share.event, share.apart)


def lost_label(share: Share) -> str:
    """What stands before the words of the first version that quotes which this one has not."""
    return "; not here: " if share.apart else "; gone: "


def about_report(apart: bool) -> str:
    """What stands over a report; `apart`: all its stories are told by reports written apart."""
    return (_ABOUT_REPORTS if apart else _ABOUT_DRAFTS) + _ABOUT_MARKS


def against(apart: bool, some_apart: bool = False) -> str:
    """What a cell is compared with; of several stories `some` may be told by reports written apart."""
    if apart:
        return "A cell is compared with the first report from the left that has the passage. The reports were written apart: none dropped or changed what another has."
    sentence = "A cell is compared with the earliest version that has the passage."
    more = " Reports written apart dropped and changed nothing of each other's: there, new words are words only here."
    return sentence + more if some_apart else sentence


def quotes_against(apart: bool) -> str:
    """What the cells of a table of quotes are compared with; between reports written `apart` the first is only the first column."""
    if apart:
        return "Every report is held against the first column that quotes the words."
    return "Every version is compared with the first that quotes the words."


def lost_words(story: Story, version: int, share: Share, first: int) -> str:
    """The words of the first version that quotes that a later one left out; empty where it has none of them, too."""
    event = share.event
    if event is None or event.not_in_excerpt or version <= first or not (share.quotes or share.bare):
        return ""
    return " … ".join(one_line(span.of(story.versions[first].text)) for span in event.lost)


def state_sign(cell: ClaimCell) -> str:
    """One sign for a claim's state."""
    return "…" if cell.not_in_excerpt else _STATES[cell.status][0]


def state_name(cell: ClaimCell, lacking: bool = False, apart: bool = False) -> str:
    """A claim's state for people; `lacking`: absent from a report written apart; `apart`: all (before it) that have it are such."""
    if lacking and not cell.not_in_excerpt:
        return NOT_TOLD
    if cell.only or cell.order_unknown:
        return "only here" if cell.only else "told here"
    if apart and cell.status in _CLAIMS_APART and not cell.not_in_excerpt:
        return _CLAIMS_APART[cell.status]
    return NOT_IN_EXCERPT if cell.not_in_excerpt else _STATES[cell.status][1]


def quote_kind(kind: QuoteKind) -> str:
    """What the marks are for."""
    return _QUOTE_KINDS[kind]


def speaker(quote: Quote, text: str) -> str:
    """Who says it: the person, and the words at the quote where they differ; empty where unknown."""
    if quote.speaker is None:
        return ""
    mention = one_line(quote.speaker.span.of(text))
    name = quote.speaker.name
    if not mention:  # the user says who it is, and the text does not
        return name or ""
    return mention if name is None or name == mention else f"{name} (“{mention}”)"


def attributed(version: Version, quote: Quote) -> str:
    """Who is printed to say a quote, and where the user says who, that it is so; empty where nobody is said to."""
    who = attribution(version, quote)
    return f"{who or 'nobody named'} (corrected by the user)" if quote.speaker_origin == "user" else who


def version_name(version: Version) -> str:
    """What a column is called: the outlet, else the file's name."""
    return version.document.metadata.outlet or version.document.path.rsplit("/", 1)[-1]


def name_in(versions: Sequence[Version], version: int) -> str:
    """What a column is called among the others: with its date, or else its number, where several have the same name."""
    name = version_name(versions[version])
    alike = [v for v, other in enumerate(versions) if version_name(other) == name]
    if len(alike) < 2:
        return name
    dates = [version_date(versions[v]) for v in alike]
    apart = all(dates) and len(set(dates)) == len(dates)
    return f"{name} ({dates[alike.index(version)] if apart else version + 1})"


def column_name(versions: Sequence[Version], version: int) -> str:
    """What a column is called that has the version's date below: no date of its own."""
    name, date = version_name(versions[version]), version_date(versions[version])
    full = name_in(versions, version)
    return name if date and full == f"{name} ({date})" else full


def version_date(version: Version) -> str:
    """When it was last changed, else published; empty where the file does not say."""
    found = version.document.metadata.moment
    if found is None:
        return ""
    return f"{'updated ' * found.is_update}{moment(found.when, found.to_the_minute)}"


def cut_line(cut: Cut) -> str:
    """Why a text may be only the beginning of its article.

    >>> cut_line(Cut("barrier", "Subscribe to continue reading"))
    'may be cut: the file says “Subscribe to continue reading”'
    """
    words = quoted(shorten(cut.words, _CUT_WORDS))
    if cut.sign == "shorter than stated":
        return f"may be cut: the file states {cut.words} words and holds far fewer"
    return f"may be cut: {'its text ends with' if cut.sign == 'breaks off' else 'the file says'} {words}"


def moment(when: datetime, with_time: bool) -> str:
    """A date, with the time of day and its zone where known.

    >>> moment(datetime(2031, 5, 2, 6, 10), True)
    '2 May 2031, 06:10'
    """
    day = f"{when.day} {_MONTHS[when.month - 1]} {when.year}"
    if not with_time:
        return day
    return f"{day}, {when:%H:%M} {when:%z}".strip()


def count(number: int, one: str, many: str = "") -> str:
    """A number of things: “1 version”, “3 versions”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def one_line(text: str) -> str:
    """The text with every run of white space made one space."""
    return " ".join(text.split())


def shorten(text: str, most: int) -> str:
    """Cut at a word's end, with an ellipsis, where the text is longer."""
    if len(text) <= most:
        return text
    cut = text[:most].rsplit(" ", 1)[0]
    return cut.rstrip(" ,;:—–-") + " …"
