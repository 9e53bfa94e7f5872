"""Events between two versions of a quote, for tests of what kind they are."""

from __future__ import annotations

from dataclasses import replace

from compare_app.changes.quote_events import quote_events
from compare_app.model.alignment import Alignment
from compare_app.model.changes import QuoteEvent
from compare_app.model.version import Version
from compare_app.text.facts import find_facts
from tests.helpers.quoted import NO_LINKS, quoted


def events(a: Version, b: Version, alignment: Alignment = NO_LINKS) -> tuple[QuoteEvent, ...]:
    return quote_events((a, b), alignment)


def only(a: Version, b: Version, alignment: Alignment = NO_LINKS) -> QuoteEvent:
    (event,) = events(a, b, alignment)
    return event


def with_facts(version: Version) -> Version:
    return replace(version, facts=find_facts(version))


def lost(event: QuoteEvent, a: Version) -> list[str]:
    return [s.of(a.text) for s in event.lost]


def gained(event: QuoteEvent, b: Version) -> list[str]:
    return [s.of(b.text) for s in event.gained]


DAM = "“The dam at Varn was never inspected after the flood,” Ilse Brandt said."
LONG = "“The council knew about the cracks in the wall, and nobody told the people who live below it,” Brandt said."
PROSE = "The dam at Varn was never inspected after the flood, Ilse Brandt said."
AUDIT = (
    "“The survey was copied, not carried out,” said Dora Vellin, who audits the harbour. “Each page had the same date on it.”\n\n"
    "“The town is owed an honest count, and until we have one Mr Ashby cannot sign for us,” said Piet Marlow, the chairman. "
    "“That is no punishment.”"
)


def audit() -> Version:
    return quoted(AUDIT, "Dora Vellin", "Piet Marlow", pieces=(2, 2))


MIXED = "“The survey was copied, not carried out,” Marlow said. “Until we have one, Mr Ashby cannot sign for us.”"
