"""What news agencies and press offices put around their copy: slugs, urgency, notes to editors, page turns, ends, initials.

Patterns of whole paragraphs, as strict as those of other lines. The conventions are those of the wire manuals: a slug with
its version (`BC-Verrin-Wall, 2nd Ld-Writethru`), `(more)` at the foot of a page, `-30-`, `###` or `ENDS` at the end.
"""

from __future__ import annotations

import re

_I = re.IGNORECASE

#: slugs and their versions
_SLUGS = (
    r"\^.{0,120}|(?-i:[A-Z]{2,3}-[\w./ -]{2,50}),?\s*(?:\d{1,2}(?:st|nd|rd|th)\s+)?(?:ld\b|lead\b|writethru|\d{2,5}).{0,60}|(?:slug|keyword|topic|category|priority)s?\s*:.{0,120}"
    r"|(?:\d{1,2}(?:st|nd|rd|th)\s+)?(?:ld[-\s])?write-?thru\b.{0,60}|(?:eds?|editors|attention editors|note to editors|news desk)\s*[:,].{0,300}"
)
#: urgency and release
_RELEASE = (
    r"\W*(?:urgent|bulletin|flash|newsalert|news alert|alert|breaking|eilmeldung|eil|urgente|alerte|factbox|update \d{1,2})\W*"
    r"|\W*(?:for immediate release|embargoed (?:until|for|to)\b.{0,80}|not for (?:publication|release) before.{0,80}|sperrfrist\s*:.{0,80}|pressemitteilung|medienmitteilung|"
    r"press release|news release|media release|communiqué de presse|nota de prensa|comunicado de prensa)\W*"
    r"|(?:media |press )?(?:contacts?|enquiries|inquiries|ansprechpartner(?:in)?|rückfragen|pressekontakt|contacto)\s*:.{0,200}"
)
#: turns of the page, in print and on the wire
_TURNS = (
    r"\W*(?:more|mehr folgt|folgt|suite|sigue)\W*(?<=[)\-–—])|(?:please )?(?:see|turn to) [A-Z]\w{1,20},? (?:on )?page [A-Z]?\d{1,3}|(?:continued |from )+(?:on |from )?(?:page [A-Z]?-?\d{1,3}|(?-i:[A-Z])-?\d{1,3})"
    r"|(?:page|seite|página|p\.) ?(?-i:[A-Z])?-?\d{1,3}"
)
#: ends
_ENDS = r"[-–—#*\s]*(?:30|ends?|ende|fin)[-–—#*\s]*(?<=[-–—#*])|(?-i:ENDS?|ENDE|FIN)|[-–—#*]+\s*(?:30|ends?|ende|fin)"
#: the writer's and desk's initials, the time of sending, ways to reach them
_DESK = (
    r"(?-i:(?:[a-z]{2,5}\s+){0,2}[a-z]{1,4}(?:[/-][a-z]{1,4}){1,4}(?:\s+[a-z]{2,5}){0,3})|(?-i:[a-z]{2,5}(?:-[a-z0-9]{2,8}){1,4})\s+\d{4}\s?(?:gmt|utc|z)|\d{6}\s(?-i:[A-Z])[a-zä]{2,3}\.?\s\d{2,4}|\(\(.{0,300}\)\)"
    r"|.{3,60}\b(?:can|may) be reached (?:at|on|by)\b.{0,120}|(?:contact|reach|e-?mail|follow) (?-i:[A-Z]).{2,60}? (?:at|on|via) (?:\S+@\S+|@\S+).{0,80}|(?:e-?mail|tel(?:ephone|efon)?|phone|twitter)\s*:.{0,80}"
)
#: rules between parts
_RULES = r"[^\w\s]{1,3}(?:\s*[^\w\s]){1,80}|[_\W]{2,80}"

MARKS = re.compile("|".join((_SLUGS, _RELEASE, _TURNS, _ENDS, _DESK, _RULES)), _I | re.S)

#: Notes with which an agency corrects its own copy; the beginning of a paragraph.
CORRECTS = re.compile(
    r"\W*(?:this (?:story|item|version|article) (?:corrects|has been corrected)|\w{0,12}\s?corrects\s*[:\-–—]|corrects (?:the )?(?:number|spelling|name|date|day|figure|age|title|"
    r"attribution|quote|headline|location|first|second|third|\w+ (?:in|of|to))\b|refiles? to (?:fix|correct)|\w{0,12}\s?(?:berichtigt|korrigiert)\s*:|\(?(?:berichtigung|wiederholung|korrektur)\b\s*[:)])",
    _I,
)  # fmt: skip

#: A place, its agency and a date in front of the first sentence: "PORT VERRIN, May 5, 2031 (NNA) —".
BEFORE_SENTENCE = re.compile(r"[^\W\d_][^\n.!?]{2,80}?\s?(?:--|[-\u2013\u2014])\s")
