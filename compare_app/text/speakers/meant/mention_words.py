"""What mentions are told by, in the words of each language: asked of all languages at once, as the lists of names are."""

from __future__ import annotations

import re
from functools import cache

from compare_app.text.names.words import NAMES
from compare_app.text.phrases.words import PHRASES
from compare_app.word_lists import Endings, Pattern, Regex, Several, WordLists, Words


class MentionWords(WordLists, area="mentions"):
    """What stands in a mention, or beside it."""

    #: The judge was not persuaded: the group `role`
    role: Regex
    #: Holt asked him if he was sorry: the group `whom`; “Are you sorry?” Holt asked Bo Orr: the group `named`
    asked_whom: Regex
    #: whose a body is, before its name: Delby's Council
    owner: Regex
    #: people of a place, who are nobody's name: Londoners
    of_places: Regex
    #: between what a body is and what it is for: Campaign AGAINST Hunger
    for_something: Pattern
    #: papers that an article and one word name: the Times
    papers: Words
    #: what ends a body's name that a word for a people begins: the Swiss Guard
    body_ends: Endings
    #: how many of those asked: Two-thirds said no
    share: Regex
    #: offices in letters, and the roles that they are: the PM
    in_letters: Several


MENTIONS = MentionWords()


@cache
def noble() -> re.Pattern[str]:
    """The Duke of Delby."""
    return re.compile(rf"(?:{'|'.join(sorted(PHRASES.noble))}) of [A-Z][\w'\u2019-]+")


@cache
def body_of() -> re.Pattern[str]:
    """The Court of Appeals, Bank of the North, Anglers Against Dams."""
    of, others = ("|".join(sorted(kinds)) for kinds in (PHRASES.of_state, PHRASES.for_something))
    return re.compile(
        rf"(?!An? )(?:[A-Z][\w.'\u2019-]* )*(?:(?:{of}) of|(?:{others}) (?:{MENTIONS.for_something})) (?:the )?"
        r"[A-Z][\w'\u2019-]*(?: (?:and|the|of|for|in(?= [A-Z])|[A-Z][\w'\u2019-]*))*"
        rf"|(?:[A-Z][\w.'\u2019-]* )*[A-Z][a-z]+s (?:{'|'.join(sorted(NAMES.opposed))}) [A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*)*"
        rf"|(?:[A-Z][\w.]* )*(?:{NAMES.joined_fields})(?: (?!{NAMES.field_heads})[A-Z][a-z]+)?"
    )
