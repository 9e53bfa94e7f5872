"""A word that became its opposite: rose became fell, behind became ahead of; a negation without a `not`."""

from __future__ import annotations

from compare_app.model.changes import Change
from compare_app.text.word_lists import word_set

from .pair import Pair
from .ranking import weight_of
from .tokens import Token

#: Groups of opposites, two sides each. Words that are opposites only in some sentences are left out.
_OPPOSITES = (
    ("rose risen rise rises rising increased increase increases increasing grew grown growing gained climbed jumped surged soared up higher raised raise",
     "fell fallen fall falls falling decreased decrease decreases decreasing shrank shrunk shrinking lost dropped declined plunged slumped down lower lowered cut"),
    ("before", "after"), ("above", "below"), ("ahead", "behind"), ("more", "less fewer"), ("most", "least"),
    ("won win wins winning winner victory", "lost lose loses losing loser defeat"),
    ("accepted accept accepts approved approve approves backed back backs supported support supports supporting welcomed favoured favored",
     "rejected reject rejects refused opposed oppose opposes opposing condemned"),
    ("guilty", "innocent"), ("convicted", "acquitted cleared"), ("alive", "dead"), ("legal lawful", "illegal unlawful"),
    ("possible", "impossible"), ("likely", "unlikely"), ("safe", "unsafe dangerous"), ("allowed allow allows permitted", "banned ban bans forbade forbidden prohibited"),
    ("succeeded succeed success", "failed fail failure"), ("passed", "failed"), ("open opened opens", "closed closes shut"),
    ("first", "last"), ("with", "without"), ("for", "against"), ("inside", "outside"), ("arrived", "left departed"), ("hired", "fired"),
    ("male man men", "female woman women"), ("northern north", "southern south"), ("eastern east", "western west"), ("strong stronger", "weak weaker"),
    ("confirmed confirms", "denied denies"), ("includes including included", "excludes excluding excluded"), ("major", "minor"),
    ("early earlier", "late later"), ("best", "worst"), ("better", "worse"), ("public", "private"), ("majority", "minority"), ("upheld uphold upholds", "overturned overturn overturns quashed struck"),
    ("kept keep keeps retained", "abolished abolish scrapped dropped"), ("abandoned", "continued"), ("resumed resume", "suspended suspend halted halt"),
    ("true", "false"), ("widened widens", "narrowed narrows"), ("peaceful peacefully", "violent violently"), ("successful successfully", "unsuccessful unsuccessfully failed"),
)  # fmt: skip
_SIDES = {
    word: (n, side) for n, sides in enumerate(_OPPOSITES) for side, line in enumerate(sides) for word in line.split()
}
#: Opposites stand in for each other only in a short difference of sentences that are otherwise close.
_LONGEST = 3
_CLOSE = 0.6


def opposite_changes(pair: Pair) -> list[Change]:
    """Words in whose place their opposite stands; English."""
    if pair.a.version.language != "en":
        return []
    if pair.share < _CLOSE:
        return rulings_turned(pair)
    found = []
    for block in pair.blocks:
        left, right = pair.a.tokens[block.a0 : block.a1], pair.b.tokens[block.b0 : block.b1]
        if block.equal or not 0 < len(left) <= _LONGEST or not 0 < len(right) <= _LONGEST:
            continue
        for a in left:
            twin = next((b for b in right if opposite(a.form, b.form)), None)
            if twin is not None:
                found.append(turned(a, twin))
                break
    return found


#: The side that a sentence takes as a whole: one word of the pair is enough, wherever it stands.
_RULINGS = frozenset({"approved", "confirmed", "upheld", "convicted", "guilty", "alive", "resumed", "north", "east"})


def rulings_turned(pair: Pair) -> list[Change]:
    """A ruling and its opposite in sentences that tell the same in another order: approved the plan; the plan was rejected."""
    if not pair.close:
        return []
    groups = {_SIDES[word][0] for word in _RULINGS}
    left = [t for t in pair.a.tokens if _SIDES.get(t.form, (-1,))[0] in groups]
    right = [t for t in pair.b.tokens if _SIDES.get(t.form, (-1,))[0] in groups]
    if len(left) == len(right) == 1 and opposite(left[0].form, right[0].form):
        return [turned(left[0], right[0])]
    return []


def turned(a: Token, b: Token) -> Change:
    """The change: of place or person between points of the compass, men and women; else a turned statement."""
    if a.form in _WHERE_OR_WHO:
        return Change("name", a.span, b.span, weight_of("change", "name", "replaced"), "replaced")
    return Change("negation", a.span, b.span, weight_of("change", "negation", "opposite"), "opposite")


_WHERE_OR_WHO = word_set("northern north southern south eastern east western west man men woman women male female")


def opposite(a: str, b: str) -> bool:
    """Whether two words are opposites.

    >>> opposite("rose", "fell"), opposite("rose", "jumped")
    (True, False)
    """
    left, right = _SIDES.get(a), _SIDES.get(b)
    return left is not None and right is not None and left[0] == right[0] and left[1] != right[1]
