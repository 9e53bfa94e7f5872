# ruff: noqa: SIM905  (names of elements read better in a row)
"""What elements of HTML are, by their names: those that no reader sees, those within a line, those that hold no article."""

from __future__ import annotations

#: Nothing in these is read.
INVISIBLE = frozenset(
    "script style noscript template head title meta link svg math iframe object embed audio video canvas map area select option "
    "datalist input button textarea progress meter base param source track dialog".split()
)
#: Within a line: a paragraph goes on behind them.
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb rp rt s samp small span strike "
    "strong sub sup time tt u var wbr".split()
)
#: What styles set apart where it touches in the source.
TOUCHING = frozenset({"a", "span", "time", "strong", "b", "em"})
#: Parts of a page that hold no article; `header` counts only outside of an article.
FURNITURE_TAGS = frozenset({"nav", "aside", "footer", "form", "menu"})
#: Not even a page that consists of little else has its article in these.
NEVER_ARTICLE = frozenset({"nav", "footer", "menu"})
#: What heads the text behind it.
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
