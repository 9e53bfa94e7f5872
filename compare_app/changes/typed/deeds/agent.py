"""A deed that lost its doer: “officers shot him” became “he was shot”."""

from __future__ import annotations

from functools import lru_cache

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.context.written_apart import HALF, apart
from compare_app.changes.words import VerbWords
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.word_lists import Endings, WordLists, Words


class AgentWords(WordLists, area="changes.agents"):
    """What stands before a verb as its subject, and behind a passive as its doer."""

    #: before a verb that has no subject there: who killed
    no_subject: Words
    #: before what may be a subject, another phrase ends
    breaks: Words
    who: Words
    whom: Words
    by: Words
    #: between somebody and where he comes from
    whence: Words
    #: what follows `by` bare and is a means, a time or a manner; `way` and `means` stand behind `the` only in long phrases
    means: Words
    amounts: Words
    #: … and what such a word may end in: by closing
    doing: Endings
    #: between a helping verb and its participle: badly
    manner: Endings


_BEHIND = 6


def agent_changes(pair: Pair) -> list[Change]:
    """Agents lost, then agents gained; where the language has forms of its verbs."""
    if apart(pair) and pair.common < HALF:
        return []
    lost = [
        Change("agent", active, passive, weight_of("change", "agent", "lost"), "lost")
        for active, passive in made_passive(pair)
    ]
    gained = [
        Change("agent", passive, active, weight_of("change", "agent", "gained"), "gained")
        for active, passive in made_passive(pair.flipped)
    ]
    return [*lost, *gained]


def made_passive(pair: Pair) -> list[tuple[Span, Span]]:
    """Active verbs of a that are passive without an agent on the other side: subject with verb, and the passive."""
    if pair.b.words(VerbWords).be.isdisjoint(pair.b.forms):
        return []
    passives = verbs_passive(pair.b)
    if not passives:
        return []
    actives = verbs_active(pair.a)
    found = []
    for verb, at in actives.items():
        if verb in passives and verb not in verbs_passive(pair.a) and verb not in verbs_active(pair.b):
            subject = subject_before(pair.a, at)
            if (
                subject
                and patient_stands(pair, at, passives[verb])
                and not agent_stands(pair.b, passives[verb], pair.a, subject)
            ):
                there = pair.b.tokens[passives[verb]]
                found.append(
                    (
                        Span(pair.a.tokens[subject[0]].start, pair.a.tokens[at].end),
                        Span(pair.b.tokens[passives[verb] - 1].start, there.end),
                    )
                )
    return found


@lru_cache(maxsize=1 << 14)
def root(form: str, language: str) -> str | None:
    """What a participle or past form comes from, roughly; None for what is no verb form of the past."""
    verbs = VerbWords.of(language)
    if form in verbs.irregular:
        return verbs.irregular[form]
    return stem(form) if form.endswith(verbs.regular) and len(form) > _SHORT else None


#: A verb with the ending has more letters: no red.
_SHORT = 4


def tells_deed(side: Side, k: int) -> bool:
    """Whether a word has the form of a verb that tells what happened: buried, sunk."""
    form, language = side.tokens[k].form, side.version.language
    known = bool(VerbWords.of(language).regular)  # of another language no form tells that a word is a verb
    return known and (root(form, language) is not None or bool(side.roots_of(form)))


def verbs_passive(side: Side) -> dict[str, int]:
    """Participles behind a form of `be`, without `by` behind them."""
    found, be, manner = {}, side.words(VerbWords).be, side.words(AgentWords).manner
    for k, verb in verbs(side):
        before = [t.form for t in side.tokens[max(0, k - 2) : k]]
        if (
            before[-1] in be or (len(before) == 2 and before[0] in be and before[1].endswith(manner))
        ) and not by_somebody(side, k):
            found[verb] = k
    return found


def verbs_active(side: Side) -> dict[str, int]:
    """Past forms that no form of `be` or `have been` precedes, and that have a subject before them."""
    without = side.words(VerbWords).be | side.words(AgentWords).no_subject
    return {verb: k for k, verb in verbs(side) if without.isdisjoint(side.line[max(0, k - 2) : k])}


def verbs(side: Side) -> list[tuple[int, str]]:
    """The past forms that have a word before them, each with what it comes from."""
    return _verbs(side.line, side.version.language)


@lru_cache(maxsize=1 << 10)
def _verbs(line: tuple[str, ...], language: str) -> list[tuple[int, str]]:
    return [(k, verb) for k, form in enumerate(line) if k and (verb := root(form, language))]


def subject_before(side: Side, at: int) -> list[int]:
    """The positions of the words right before a verb that may be its subject."""
    found: list[int] = []
    words = side.words(AgentWords)
    for k in range(at - 1, max(-1, at - 4), -1):
        token, gap = side.tokens[k], side.text[side.tokens[k].end : side.tokens[k + 1].start]
        if gap.strip() or token.form in words.breaks:
            break
        found.insert(0, k)
    return found if any(telling(side.tokens[k].form) or side.tokens[k].form in words.who for k in found) else []


def patient_stands(pair: Pair, active: int, passive: int) -> bool:
    """Whether what the deed was done to stands behind the active verb and before the passive one."""
    whom, who = pair.a.words(AgentWords).whom, pair.b.words(AgentWords).who
    done_to = {stem(form) for form in pair.a.line[active + 1 : active + 1 + _BEHIND] if telling(form) or form in whom}
    subject = {stem(form) for form in pair.b.line[max(0, passive - _BEHIND) : passive] if telling(form) or form in who}
    return bool(done_to & subject) or bool(done_to & whom) or (bool(subject & who) and bool(done_to))


def agent_stands(side: Side, passive: int, own: Side, subject: list[int]) -> bool:
    """Whether the doer is named on the other side after all."""
    words = {stem(own.tokens[k].form) for k in subject if telling(own.tokens[k].form)}
    return bool(words & side.stems) or by_somebody(side, passive)


def by_somebody(side: Side, passive: int) -> bool:
    """Whether a doer stands behind a passive: by the police, but not by hand, by train, by Monday or by 12 percent."""
    by = side.words(AgentWords).by
    return any(
        side.tokens[k].form in by and actor(side, k + 1)
        for k in range(passive + 1, min(passive + 1 + _BEHIND, len(side.tokens)))
    )


def actor(side: Side, k: int) -> bool:
    """Whether what begins at token k may do something: neither means nor time, place or measure."""
    words = side.words(AgentWords)
    if k >= len(side.tokens) or side.tokens[k].form in words.means or side.tokens[k].form.endswith(words.doing):
        return False
    first = side.tokens[k]
    if any(fact.kind == "date" and fact.span.overlap(first.span) for fact in side.facts):
        return False
    number = first.fact if first.fact is not None and first.fact.kind == "number" else None
    return number is None or not (
        measured(number) or (k + 1 < len(side.tokens) and side.tokens[k + 1].form in words.amounts)
    )


def measured(number: Fact) -> bool:
    """Whether a number has a unit: 12 percent do nothing, 12 officers do."""
    return bool(number.key.rpartition(":")[2])
