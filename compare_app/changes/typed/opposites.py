"""A word that became its opposite: rose became fell, behind became ahead of; a negation without a `not`."""

from __future__ import annotations

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same_fact import same_number, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.model.changes import Change
from compare_app.model.version import Fact
from compare_app.text.word_lists import word_set

#: Groups of opposites, two sides each. Words that are opposites only in some sentences are left out.
_OPPOSITES = (
    ("rose risen rise rises rising increased increase increases increasing grew grown growing gained climbed jumped surged soared up higher raised raise",
     "fell fallen fall falls falling decreased decrease decreases decreasing shrank shrunk shrinking lost dropped declined plunged slumped down lower lowered cut"),
    ("before", "after"), ("above", "below"), ("ahead", "behind"), ("more", "less fewer"), ("most", "least"),
    ("won win wins winning winner victory", "lost lose loses losing loser defeat"),
    ("accepted accept accepts approved approve approves backed back backs supported support supports supporting welcomed favoured favored",
     "rejected reject rejects refused opposed oppose opposes opposing condemned"),
    ("guilty convicted", "innocent acquitted cleared"), ("alive", "dead"), ("legal lawful", "illegal unlawful"),
    ("possible", "impossible"), ("likely", "unlikely"), ("safe", "unsafe dangerous"), ("allowed allow allows permitted", "banned ban bans forbade forbidden prohibited"),
    ("succeeded succeed success", "failed fail failure"), ("passed", "failed"), ("open opened opens reopened reopens reopen", "closed closes close shut"),
    ("first", "last"), ("with", "without"), ("for", "against"), ("inside", "outside"), ("arrived", "left departed"), ("hired", "fired"),
    ("male man men", "female woman women"), ("northern north", "southern south"), ("eastern east", "western west"), ("strong stronger", "weak weaker"),
    ("confirmed confirms", "denied denies"), ("includes including included", "excludes excluding excluded"), ("major", "minor"),
    ("early earlier", "late later"), ("best", "worst"), ("better", "worse"), ("public", "private"), ("majority", "minority"), ("upheld uphold upholds", "overturned overturn overturns quashed struck"),
    ("kept keep keeps retained", "abolished abolish scrapped dropped"), ("abandoned", "continued"), ("resumed resume", "suspended suspend halted halt"),
    ("true", "false"), ("widened widens", "narrowed narrows"), ("peaceful peacefully", "violent violently"), ("successful successfully", "unsuccessful unsuccessfully failed"),
)  # fmt: skip
_SIDES: dict[str, frozenset[tuple[int, int]]] = {}
for _n, _sides in enumerate(_OPPOSITES):
    for _side, _line in enumerate(_sides):
        for _word in _line.split():
            _SIDES[_word] = _SIDES.get(_word, frozenset()) | {(_n, _side)}
#: Opposites stand in for each other only in a short difference of sentences that are otherwise close.
_LONGEST = 3
_CLOSE = 0.6


def opposite_changes(pair: Pair) -> list[Change]:
    """Words in whose place their opposite stands; English."""
    if pair.a.version.language != "en":
        return []
    if pair.share < _CLOSE:
        return rulings_turned(pair) or verdicts_turned(pair)
    found = []
    for block in pair.blocks:
        if block.equal or not 0 < block.a1 - block.a0 <= _LONGEST or not 0 < block.b1 - block.b0 <= _LONGEST:
            continue
        left, right = pair.a.tokens[block.a0 : block.a1], pair.b.tokens[block.b0 : block.b1]
        for a in left:
            twin = next((b for b in right if opposite(a.form, b.form)), None)
            if twin is not None and not negated(pair.a, a) and not negated(pair.b, twin):
                found.append(turned(a, twin))
                break
    return found


#: The side that a sentence takes as a whole: one word of the pair is enough, wherever it stands.
_RULINGS = frozenset(
    {"approved", "confirmed", "upheld", "convicted", "guilty", "alive", "resumed", "north", "east", "reopened", "won"}
)


def rulings_turned(pair: Pair) -> list[Change]:
    """A ruling and its opposite in sentences that tell the same in another order: approved the plan; the plan was rejected."""
    if not pair.close:
        return directions_turned(pair)
    left, right = ([t for t in sided(side) if groups_of(t.form) & _RULED] for side in (pair.a, pair.b))
    if len(left) == len(right) == 1 and opposite(left[0].form, right[0].form):
        plain = not negated(pair.a, left[0]) and not negated(pair.b, right[0])
        return [turned(left[0], right[0])] if plain else []
    return directions_turned(pair)


def verdicts_turned(pair: Pair) -> list[Change]:
    """Somebody found guilty in one report of what the other has him acquitted of: found guilty of theft; cleared him of a charge of theft."""
    for one, back in ((pair, False), (pair.flipped, True)):
        guilty, free = charged(one.a, _GUILTY), charged(one.b, _FREE)
        if guilty is None or free is None or len(guilty[1] & free[1]) < _CHARGE:
            continue
        if not negated(one.a, guilty[0]) and not negated(one.b, free[0]):
            return [turned(free[0], guilty[0]) if back else turned(guilty[0], free[0])]
    return []


def charged(side: Side, verdict: frozenset[str]) -> tuple[Token, frozenset[str]] | None:
    """The only word of a verdict in a sentence, and the stems of the charge behind its `of`."""
    found = [k for k, token in enumerate(side.tokens) if token.form in verdict]
    if len(found) != 1:
        return None
    behind = side.tokens[found[0] + 1 : found[0] + _CHARGED]
    of = next((n for n, token in enumerate(behind) if token.form == "of"), len(behind))
    return side.tokens[found[0]], frozenset(stem(token.form) for token in behind[of:] if telling(token.form))


_GUILTY, _FREE = word_set("guilty convicted"), word_set("cleared acquitted innocent")
#: So many words of a charge must be told; it stands within so many tokens.
_CHARGE, _CHARGED = 2, 12
#: Verbs of two words, and the verb of one word that they are told like.
_PHRASES = {
    ("turned", "down"): "rejected", ("voted", "down"): "rejected", ("struck", "down"): "overturned", ("threw", "out"): "overturned",
    ("thrown", "out"): "overturned", ("voted", "for"): "approved", ("voted", "against"): "rejected", ("shut", "down"): "closed",
}  # fmt: skip
_FIRST = frozenset(_SIDES) | {first for first, _ in _PHRASES}


def sided(side: Side) -> list[Token]:
    """The words of a sentence that have an opposite; a verb of two words is one, under the form of its like."""
    found: list[Token] = []
    for k, token in enumerate(side.tokens):
        if token.form not in _FIRST:
            continue
        after = side.tokens[k + 1] if k + 1 < len(side.tokens) else token
        form = _PHRASES.get((token.form, after.form))
        if form is not None:
            found.append(Token(token.start, after.end, form))
        elif token.form in _SIDES and not (found and token.end == found[-1].end):
            found.append(token)
    return found


def directions_turned(pair: Pair) -> list[Change]:
    """A figure that both have, with opposite directions right before it: rose 4.2 percent; fell 4.2 percent."""
    found = []
    for a in pair.a.of_kind("number"):
        twins = [b for b in pair.b.of_kind("number") if same_number(a, b)] if value_and_unit(a)[1] else []
        if len(twins) == 1:
            left, right = direction(pair.a, a), direction(pair.b, twins[0])
            if left and right and opposite(left.form, right.form):
                found.append(turned(left, right))
    return found[:1]


def direction(side: Side, number: Fact) -> Token | None:
    """The rise or fall that a number is the size of: rose by 4.2 percent, up 4.2 percent."""
    at = side.tokens_in(number.span)
    before = side.tokens[max(0, at.start - _BEFORE) : at.start] if at else []
    return next((t for t in reversed(before) if _DIRECTIONS in groups_of(t.form)), None)


#: The first group: what rises and falls.
_DIRECTIONS = 0
#: What can be the opposite with a prefix: armed, unarmed; not till and until, der and under.
_WORD, _STATES = 5, ("ed", "able", "al", "ful", "ious", "ible")
#: What the prefix makes another deed, and no denial: who uncovers a scandal may have covered it.
_UNDONE = word_set("uncovered unfolded unveiled unearthed unleashed unraveled unravelled")
#: So many tokens before a number its direction may stand: rose by about.
_BEFORE = 3


def turned(a: Token, b: Token) -> Change:
    """The change: of place or person between points of the compass, men and women; else a turned statement."""
    if a.form in _WHERE_OR_WHO:
        return Change("name", a.span, b.span, weight_of("change", "name", "replaced"), "replaced")
    return Change("negation", a.span, b.span, weight_of("change", "negation", "opposite"), "opposite")


_WHERE_OR_WHO = word_set("northern north southern south eastern east western west man men woman women male female")


def opposite(a: str, b: str) -> bool:
    """Whether two words are opposites.

    >>> opposite("rose", "fell"), opposite("armed", "unarmed"), opposite("covered", "uncovered")
    (True, True, False)
    """
    if any((n, 1 - side) in _SIDES.get(b, ()) for n, side in _SIDES.get(a, ())):
        return True
    short, long = sorted((a, b), key=len)
    denies = len(short) >= _WORD and long in (f"un{short}", f"non{short}") and short.endswith(_STATES)
    return denies and long not in _UNDONE


def negated(side: Side, word: Token) -> bool:
    """Whether a `not` stands right before a word, so that its opposite says the same: found not guilty, acquitted."""
    at = side.tokens_in(word.span)
    before = side.tokens[max(0, at.start - 2) : at.start] if at else []
    return any(token.form in _NOT or token.form.endswith(("n't", "n\u2019t")) for token in before)


_NOT = frozenset({"not", "never", "no"})


def groups_of(form: str) -> frozenset[int]:
    """The groups that a word is on a side of: lost has risen as its opposite, and won."""
    return frozenset(n for n, _ in _SIDES.get(form, ()))


_RULED = frozenset[int]().union(*map(groups_of, _RULINGS))
