"""What the finder of speakers knows about a language: small closed classes of words, and the commonest reporting verbs.

The verbs are evidence, never a gate: the fifty commonest cover 73 % of real ones, so a word in a verb's place beside a quote counts too.
`grammars` has the grammar of each language.
"""

from __future__ import annotations

from dataclasses import dataclass, field

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Grammar:
    """Words by what they do, all in small letters."""

    #: whose words these are: English for a language that has no grammar, whose lists of words are asked for likewise
    language: str
    verbs: frozenset[str]
    #: verbs of speech only where they stand beside it
    weak_verbs: frozenset[str] = field(default=_NONE, kw_only=True)
    #: who speaks, as a pronoun
    pronouns: frozenset[str]
    determiners: frozenset[str] = _NONE
    prepositions: frozenset[str] = _NONE
    #: prepositions that go on with a noun phrase: the mayor OF Delby
    linking: frozenset[str] = _NONE
    conjunctions: frozenset[str] = _NONE
    relatives: frozenset[str] = _NONE
    auxiliaries: frozenset[str] = _NONE
    #: adverbs and other words that may stand between a subject and its verb
    between: frozenset[str] = _NONE
    #: names of times, capitalised or not, which are nobody
    times: frozenset[str] = _NONE
    #: "according to", as lists of words
    sources: tuple[tuple[str, ...], ...] = ()
    #: first words of sentences that are no subject
    openers: frozenset[str] = _NONE
    #: groups of people that stand without an article: police, officials
    bare_nouns: frozenset[str] = _NONE
    #: male and female pronouns, for finding the person
    male: frozenset[str] = field(default=_NONE)
    female: frozenset[str] = field(default=_NONE)
    #: in what participles of saying end that go on with a clause: calling it, añadiendo que
    participles: frozenset[str] = field(default=_NONE, kw_only=True)
    #: verbs may stand without a subject
    drops: bool = False
    #: nouns carry capitals, so a capital says nothing of a name
    capital_nouns: bool = False
    #: the subject may follow its verb before a quote: "Später sagte Holm: ..."
    inverts: bool = False

    # Unions asked for at every token, made once.
    #: no noun phrase begins or goes on with these
    stops: frozenset[str] = field(init=False)
    #: pronouns that never stand before a noun
    alone: frozenset[str] = field(init=False)
    #: an attribution that begins with its verb begins with none of these
    never_verbs: frozenset[str] = field(init=False)
    #: what may follow a subject that ends its clause
    after_subject: frozenset[str] = field(init=False)
    #: verbs that say something wherever they stand
    strong_verbs: frozenset[str] = field(init=False)
    #: `participles`, as `str.endswith` takes them
    participle_endings: tuple[str, ...] = field(init=False)
    #: the first words of `sources`
    source_words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "stops", self.prepositions | self.conjunctions | self.relatives | self.auxiliaries)
        put(self, "alone", self.pronouns - self.determiners)
        put(self, "never_verbs", self.prepositions | self.conjunctions | self.pronouns | self.determiners)
        put(self, "strong_verbs", self.verbs - self.weak_verbs)
        put(self, "participle_endings", tuple(sorted(self.participles)))
        put(self, "source_words", frozenset(words[0] for words in self.sources))
        put(self, "after_subject", self.prepositions | self.times | self.conjunctions | self.between)
