"""A word that became its opposite: rose became fell, behind became ahead of; a negation without a `not`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property

from compare_app.changes.diff import Block
from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.same.numbers import same_number, value_and_unit
from compare_app.changes.stems import stem, telling
from compare_app.changes.tokens import Token
from compare_app.changes.typed.context.borne_on import Told, told_of
from compare_app.changes.typed.deeds.verdicts import of_other_counts
from compare_app.model.changes import Change
from compare_app.model.version import Fact
from compare_app.word_lists import Endings, Table, WordLists, Words, word_set


class OppositeWords(WordLists, area="changes.opposites"):
    """Words that are opposites, and what tells which of two is meant."""

    #: what rises and what falls, in two lists; groups of other opposites, both lists of each parted by a slash. Words that are
    #: opposites only in some sentences are left out.
    rises: Words
    falls: Words
    #: … right before a figure that says by how much, or how much there was of it
    ups: Words
    downs: Words
    groups: Words
    #: of each group, in any form, whose side a sentence takes as a whole: one word of the pair is enough, wherever it stands
    rulings: Words
    #: … and of each group that one thing may be told by from either end: lost to her, she won against him
    either_end: Words
    #: of each group that tells what is done, or what happens: raised, lowered
    deeds: Words
    guilty: Words
    free: Words
    #: before what somebody is charged with
    charge: Words
    #: verbs of two words, and the verb of one word that they are told like
    phrases: Table
    #: what can be the opposite with a prefix (armed, unarmed) ends in one of these: not till and until, der and under
    prefixes: Words
    states: Endings
    #: … of adjectives, which have more such prefixes: incomplete, illegal, impossible
    negatives: Words
    adjectives: Endings
    #: what the prefix makes another deed, and no denial: who uncovers a scandal may have covered it
    undone: Words
    where_or_who: Words
    #: what says how many times as large
    factors: Words
    #: nouns that `for` and `against` join to somebody alike
    with_either: Words
    nots: Words
    contracted: Endings

    @cached_property
    def sides(self) -> Mapping[str, frozenset[tuple[int, int]]]:
        """The groups that a word is in, each with its side; the first one is of what rises and falls."""
        found: dict[str, frozenset[tuple[int, int]]] = {}
        pairs = [(self.rises, self.falls), *(self._pair(group) for group in sorted(self.groups))]
        for n, sides in enumerate(pairs):
            for side, words in enumerate(sides):
                for word in words:
                    found[word] = found.get(word, frozenset()) | {(n, side)}
        return found

    @staticmethod
    def _pair(group: str) -> tuple[Words, Words]:
        one, _, other = group.partition("/")
        return word_set(one), word_set(other)

    @cached_property
    def first(self) -> Words:
        """Words that have an opposite, and first words of verbs of two that have one."""
        return frozenset(self.sides).union(phrase.split()[0] for phrase in self.phrases)

    def groups_of(self, form: str) -> frozenset[int]:
        """The groups that a word is on a side of: lost has risen as its opposite, and won."""
        return frozenset(n for n, _ in self.sides.get(form, ()))

    @cached_property
    def ruled(self) -> frozenset[int]:
        """The groups of rulings."""
        return frozenset[int]().union(*map(self.groups_of, self.rulings))

    @cached_property
    def deed(self) -> frozenset[int]:
        """The groups of what is done."""
        return frozenset[int]().union(*map(self.groups_of, self.deeds))

    @cached_property
    def relative(self) -> frozenset[int]:
        """The groups of what is told from either end."""
        return frozenset[int]().union(*map(self.groups_of, self.either_end))

    @cached_property
    def ruling(self) -> Words:
        """Words that tell a ruling, and first words of verbs of two that do: a sentence with none of them need not be looked through."""
        told = {form for form in self.sides if self.groups_of(form) & self.ruled}
        return frozenset(told).union(phrase.split()[0] for phrase, form in self.phrases.items() if form in told)


#: Opposites stand in for each other only in a short difference of sentences that are otherwise close.
_LONGEST = 3
_CLOSE = 0.6
#: … or have a good part of an edited sentence in common, in order.
_EDITED = 0.4


def opposite_changes(pair: Pair) -> list[Change]:
    """Words in whose place their opposite stands."""
    verdicts = pair.a.words(OppositeWords)
    if any(of_other_counts(one, verdicts.guilty, verdicts.free) for one in (pair, pair.flipped)):
        return []
    if pair.share < (_EDITED if pair.drafts else _CLOSE):
        return rulings_turned(pair) or verdicts_turned(pair)
    found, words = [], pair.a.words(OppositeWords)
    for block in pair.blocks:
        if block.equal or not (short(block) or pair.drafts):
            continue
        for k in range(block.a0, block.a1):
            a, others = pair.a.tokens[k], (pair.b.tokens[n] for n in in_its_place(pair, block, k))
            twin = next((b for b in others if opposite(a.form, b.form, words)), None)
            if twin is not None and not any(idle(*word) for word in ((pair.a, a), (pair.b, twin))):
                found.append(turned(a, twin, words))
                break
    return found or rulings_turned(pair) or verdicts_turned(pair)


def short(block: Block) -> bool:
    """Whether a difference is so short that an opposite in it stands in its opposite's place."""
    return 0 < block.a1 - block.a0 <= _LONGEST and 0 < block.b1 - block.b0 <= _LONGEST


def in_its_place(pair: Pair, block: Block, k: int) -> Iterable[int]:
    """The tokens of b in a difference that may stand in the place of the token k of a."""
    places = range(block.b0, block.b1)
    even = block.a1 - block.a0 == block.b1 - block.b0  # the shop withdrew the jam, the grocer reinstated the item
    return (
        places
        if short(block)
        else (n for n in places if in_one_slot(pair, k, n) or (even and n - block.b0 == k - block.a0))
    )


def in_one_slot(pair: Pair, k: int, n: int) -> bool:
    """Whether the same telling word follows two tokens of an edit at once (hit the southern coast, struck the northern coast), or
    the same words stand on both sides of them (approved it at last, rejected it in March).
    """
    behind = pair.a.line[k + 1 : k + 2], pair.b.line[n + 1 : n + 2]
    before = pair.a.line[max(0, k - 1) : k], pair.b.line[max(0, n - 1) : n]
    owned = bool(before[0]) and before[0] == before[1]
    if owned and pair.a.line[k] in pair.a.words(OppositeWords).where_or_who:
        return True  # the airline's chairman hopes, the airline's chairwoman said
    follows = behind[0] if behind[0] == behind[1] else ()
    return bool(follows) and (owned or telling(follows[0]))


def rulings_turned(pair: Pair) -> list[Change]:
    """A ruling and its opposite in sentences that tell the same in another order: approved the plan; the plan was rejected."""
    words = pair.a.words(OppositeWords)
    left, right = (rulings_of(side) for side in (pair.a, pair.b))
    found = next((twins for a in left for b in right if (twins := (a, b)) and ruled_otherwise(*twins, words)), None)
    if found is None or not (pair.close or tell_the_rest(pair)) or other_way_round(pair, *found):
        return directions_turned(pair)
    plain = not negated(pair.a, found[0]) and not negated(pair.b, found[1])
    return [turned(*found, words)] if plain else []


def ruled_otherwise(a: Token, b: Token, words: OppositeWords) -> bool:
    """Whether two words stand on the two sides of one group of rulings."""
    there = words.sides.get(b.form, ())
    return any(n in words.ruled and (n, 1 - side) in there for n, side in words.sides.get(a.form, ()))


def rulings_of(side: Side) -> list[Token]:
    """The words of a sentence that tell how something was ruled, those that are the only ones of their sort."""
    words = side.words(OppositeWords)
    if side.forms.isdisjoint(words.ruling):
        return []
    told = [(token, words.groups_of(token.form) & words.ruled) for token in sided(side)]
    of = Counter(group for _, groups in told for group in groups)
    return [token for token, groups in told if groups and all(of[group] == 1 for group in groups)]


def tell_the_rest(pair: Pair) -> bool:
    """Whether one side tells nearly all that the other does but for its ruling, and that a good part of it: by a show of hands, the
    board turned the contract down.
    """
    rest = told_besides(pair), told_besides(pair.flipped)
    enough = any(told.there >= _REST and told.share >= _NEARLY_ALL for told in rest)
    return enough and all(told.share >= _PART for told in rest)


def told_besides(pair: Pair) -> Told:
    """How much of what a tells besides its opposites b tells, too."""
    ruled = {t.span for t in sided(pair.a)}
    return told_of(pair, [k for k, t in enumerate(pair.a.tokens) if not any(span.overlap(t.span) for span in ruled)])


#: So many telling words besides a ruling, and so much of all of them on one side and on the other, show that two sentences are of one.
_REST, _NEARLY_ALL, _PART = 4, 0.8, 0.4


def other_way_round(pair: Pair, a: Token, b: Token) -> bool:
    """Whether two opposites tell one thing from either end of it: the park is north of the town; the town is south of the park."""
    words = pair.a.words(OppositeWords)
    if words.groups_of(a.form).isdisjoint(words.relative):
        return False
    behind, there = (
        {stem(t.form) for t in [t for t in side.tokens if t.start >= word.end and telling(t.form)][:_BEHIND]}
        for side, word in ((pair.a, a), (pair.b, b))
    )
    before = [{stem(t.form) for t in side.tokens if t.end <= word.start} for side, word in ((pair.a, a), (pair.b, b))]
    return not (behind.isdisjoint(before[1]) or there.isdisjoint(before[0]))


#: So many telling words behind an opposite tell whom or what it is told against.
_BEHIND = 2


def verdicts_turned(pair: Pair) -> list[Change]:
    """Somebody found guilty in one report of what the other has him acquitted of: found guilty of theft; cleared him of a charge of theft."""
    words = pair.a.words(OppositeWords)
    for one, back in ((pair, False), (pair.flipped, True)):
        guilty, free = charged(one.a, words.guilty), charged(one.b, words.free)
        if guilty is None or free is None or len(guilty[1] & free[1]) < _CHARGE:
            continue
        if not negated(one.a, guilty[0]) and not negated(one.b, free[0]):
            return [turned(free[0], guilty[0], words) if back else turned(guilty[0], free[0], words)]
    return []


def charged(side: Side, verdict: frozenset[str]) -> tuple[Token, frozenset[str]] | None:
    """The only word of a verdict in a sentence, and the stems of the charge behind its `of`."""
    if side.forms.isdisjoint(verdict):
        return None
    found = [k for k, token in enumerate(side.tokens) if token.form in verdict]
    if len(found) != 1:
        return None
    behind = side.tokens[found[0] + 1 : found[0] + _CHARGED]
    of = next((n for n, token in enumerate(behind) if token.form in side.words(OppositeWords).charge), len(behind))
    return side.tokens[found[0]], frozenset(stem(token.form) for token in behind[of:] if telling(token.form))


#: So many words of a charge must be told; it stands within so many tokens.
_CHARGE, _CHARGED = 2, 12


def sided(side: Side) -> list[Token]:
    """The words of a sentence that have an opposite; a verb of two words is one, under the form of its like."""
    found: list[Token] = []
    words = side.words(OppositeWords)
    for k, token in enumerate(side.tokens):
        if token.form not in words.first:
            continue
        after = side.tokens[k + 1] if k + 1 < len(side.tokens) else token
        form = words.phrases.get(f"{token.form} {after.form}")
        if form is not None:
            found.append(Token(token.start, after.end, form))
        elif token.form in words.sides and not (found and token.end == found[-1].end):
            found.append(token)
    return found


def directions_turned(pair: Pair) -> list[Change]:
    """A figure that both have, with opposite directions right before it: rose 4.2 percent; fell 4.2 percent."""
    found, words = [], pair.a.words(OppositeWords)
    for a in pair.a.of_kind("number"):
        value, unit = value_and_unit(a)
        sized = unit or (value is not None and (value >= _LARGE or value != int(value)))
        twins = [b for b in pair.b.of_kind("number") if same_number(a, b)] if sized else []
        if len(twins) == 1:
            left, right = direction(pair.a, a), direction(pair.b, twins[0])
            if left and right and is_up(left, words) != is_up(right, words):
                found.append(turned(left, right, words))
    return found[:1]


def direction(side: Side, number: Fact) -> Token | None:
    """The rise or fall that a number is the size of: rose by 4.2 percent, up 4.2 percent."""
    at = side.tokens_in(number.span)
    before = side.tokens[max(0, at.start - _BEFORE) : at.start] if at else []
    words = side.words(OppositeWords)
    told = words.rises | words.ups | words.falls | words.downs
    return next((t for t in reversed(before) if t.form in told), None)


def is_up(direction: Token, words: OppositeWords) -> bool:
    """Whether a direction is a rise, or a gain."""
    return direction.form in words.rises or direction.form in words.ups


#: Smaller whole numbers without a unit are no size of a rise.
_LARGE = 1000


#: A shorter word has no opposite by a prefix.
_WORD = 5
#: So many tokens before a number its direction may stand: rose by about.
_BEFORE = 3


def turned(a: Token, b: Token, words: OppositeWords) -> Change:
    """The change: of place or person between points of the compass, men and women; of number between factors; else a turned statement."""
    if a.form in words.factors:
        return Change("number", a.span, b.span, weight_of("change", "number", "replaced"), "replaced")
    if a.form in words.where_or_who:
        return Change("name", a.span, b.span, weight_of("change", "name", "replaced"), "replaced")
    return Change("negation", a.span, b.span, weight_of("change", "negation", "opposite"), "opposite")


def opposite(a: str, b: str, words: OppositeWords) -> bool:
    """Whether two words are opposites.

    >>> words = OppositeWords.of("en")
    >>> opposite("rose", "fell", words), opposite("armed", "unarmed", words), opposite("covered", "uncovered", words)
    (True, True, False)
    """
    if any((n, 1 - side) in words.sides.get(b, ()) for n, side in words.sides.get(a, ())):
        return True
    short, long = sorted((a, b), key=len)
    denied = short.endswith(words.states) and any(long == prefix + short for prefix in words.prefixes)
    denied = denied or (short.endswith(words.adjectives) and any(long == prefix + short for prefix in words.negatives))
    return denied and len(short) >= _WORD and long not in words.undone


def idle(side: Side, word: Token) -> bool:
    """Whether a word turns nothing where it stands: behind a `not`, or a noun that it joins to a person as its opposite would (the penalty against him, for him)."""
    at, words = side.tokens_in(word.span), side.words(OppositeWords)
    return negated(side, word) or bool(at.start and side.tokens[at.start - 1].form in words.with_either)


def negated(side: Side, word: Token) -> bool:
    """Whether a `not` stands right before a word, so that its opposite says the same: found not guilty, acquitted."""
    at = side.tokens_in(word.span)
    before, words = side.tokens[max(0, at.start - 2) : at.start] if at else [], side.words(OppositeWords)
    return any(token.form in words.nots or token.form.endswith(words.contracted) for token in before)
