"""Signs that stand written out as a web page's source writes them (`&quot;`, `&#8217;`), left over where text was taken from one.

Only recognised and offered, as a wrong decoding is: a source is never mended unasked.
"""

from __future__ import annotations

import html
import re

#: With its semicolon always: “AT&T” and “Q&A” are no such signs.
_ENTITY = re.compile(
    r"&(?:amp;)?(?:quot|apos|amp|lt|gt|nbsp|shy|(?:l|r|b|s)[sd]quo|[lr]saquo|[lr]aquo|[nm]dash|hellip|bull|middot|deg|euro|pound|copy|reg|sect|frac12|"
    r"[a-zA-Z](?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron)|szlig|[ao]elig|AElig|OElig|iexcl|iquest|ordf|ordm|"
    r"#(?:x[0-9a-fA-F]{2,5}|\d{2,6}));"
)
#: One might be meant: a text about web pages.
_FEWEST = 2
#: What was written out twice (`&amp;quot;`) is read twice.
_MOST_TIMES = 2


def has_entities(text: str) -> bool:
    """Whether the text has signs written out, more than one.

    >>> has_entities("&quot;No,&quot; she said."), has_entities("AT&T; Q&A")
    (True, False)
    """
    if "&" not in text:
        return False
    found = _ENTITY.finditer(text)
    return all(next(found, None) is not None for _ in range(_FEWEST))


def read_out(text: str) -> str:
    """The text with each of them as the sign that it stands for.

    >>> read_out("&quot;It&#8217;s &amp;quot;over&amp;quot;&quot;, A&A")
    '"It’s "over"", A&A'
    """
    for _ in range(_MOST_TIMES):
        text = _ENTITY.sub(lambda match: html.unescape(match[0]), text)
    return text
