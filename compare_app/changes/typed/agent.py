"""A deed that lost its doer: “officers shot him” became “he was shot”."""

from __future__ import annotations

from functools import lru_cache

from compare_app.changes.pair import Pair, Side
from compare_app.changes.ranking import weight_of
from compare_app.changes.stems import stem, telling
from compare_app.changes.typed.written_apart import HALF, apart
from compare_app.model.changes import Change
from compare_app.model.spans import Span
from compare_app.model.version import Fact
from compare_app.text.word_lists import word_set

_BE = frozenset({"was", "were", "is", "are", "been", "being", "be", "got"})
_NO_SUBJECT = _BE | {"who", "that", "which"}
_IRREGULAR = {
    "shot": "shoot", "killed": "kill", "hit": "hit", "struck": "strike", "beaten": "beat", "taken": "take", "given": "give",
    "found": "find", "held": "hold", "brought": "bring", "sent": "send", "seen": "see", "made": "make",
    "thrown": "throw", "shut": "shut", "cut": "cut", "fought": "fight", "stolen": "steal", "broken": "break", "driven": "drive",
    "bitten": "bite", "torn": "tear", "sold": "sell", "bought": "buy", "caught": "catch", "hurt": "hurt", "put": "put",
    "run": "run", "fired": "fire", "chosen": "choose", "written": "write", "drawn": "draw", "built": "build", "burnt": "burn",
}  # fmt: skip
_PAST = {"took": "take", "gave": "give", "beat": "beat", "threw": "throw", "stole": "steal", "broke": "break", "drove": "drive",
         "bit": "bite", "tore": "tear", "chose": "choose", "wrote": "write", "drew": "draw", "saw": "see", "shoots": "shoot", "ran": "run"}  # fmt: skip
_BEHIND = 6


def agent_changes(pair: Pair) -> list[Change]:
    """Agents lost, then agents gained; English."""
    if pair.a.version.language != "en" or pair.b.version.language != "en":
        return []
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
    if _BE.isdisjoint(pair.b.forms):
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
def root(form: str) -> str | None:
    """What a participle or past form comes from, roughly; None for what is no verb form of the past."""
    if form in _IRREGULAR or form in _PAST:
        return _IRREGULAR.get(form) or _PAST[form]
    return stem(form) if form.endswith("ed") and len(form) > 4 else None


def tells_deed(side: Side, k: int) -> bool:
    """Whether a word has the form of an English verb that tells what happened: buried, sunk."""
    form = side.tokens[k].form
    return side.version.language in _ENGLISH and (root(form) is not None or bool(side.roots_of(form)))


#: A language that nobody could tell is read as English is.
_ENGLISH = ("en", "und")


def verbs_passive(side: Side) -> dict[str, int]:
    """Participles behind a form of `be`, without `by` behind them."""
    found = {}
    for k, verb in verbs(side):
        before = [t.form for t in side.tokens[max(0, k - 2) : k]]
        if (
            before[-1] in _BE or (len(before) == 2 and before[0] in _BE and before[1].endswith("ly"))
        ) and not by_somebody(side, k):
            found[verb] = k
    return found


def verbs_active(side: Side) -> dict[str, int]:
    """Past forms that no form of `be` or `have been` precedes, and that have a subject before them."""
    return {
        verb: k
        for k, verb in verbs(side)
        if _NO_SUBJECT.isdisjoint(token.form for token in side.tokens[max(0, k - 2) : k])
    }


def verbs(side: Side) -> list[tuple[int, str]]:
    """The past forms that have a word before them, each with what it comes from."""
    return _verbs(side.line)


@lru_cache(maxsize=1 << 10)
def _verbs(line: tuple[str, ...]) -> list[tuple[int, str]]:
    return [(k, verb) for k, form in enumerate(line) if k and (verb := root(form))]


def subject_before(side: Side, at: int) -> list[int]:
    """The positions of the words right before a verb that may be its subject."""
    found: list[int] = []
    for k in range(at - 1, max(-1, at - 4), -1):
        token, gap = side.tokens[k], side.text[side.tokens[k].end : side.tokens[k + 1].start]
        if gap.strip() or token.form in _BREAKS:
            break
        found.insert(0, k)
    return found if any(telling(side.tokens[k].form) or side.tokens[k].form in _WHO for k in found) else []


_BREAKS = word_set(
    "and or but that who which when while as if because after before by of in on at for from with to was were has had have"
)
_WHO = word_set("he she they we i you it")
_WHOM = word_set("him her them us me it")


def patient_stands(pair: Pair, active: int, passive: int) -> bool:
    """Whether what the deed was done to stands behind the active verb and before the passive one."""
    done_to = {
        stem(t.form) for t in pair.a.tokens[active + 1 : active + 1 + _BEHIND] if telling(t.form) or t.form in _WHOM
    }
    subject = {
        stem(t.form) for t in pair.b.tokens[max(0, passive - _BEHIND) : passive] if telling(t.form) or t.form in _WHO
    }
    return bool(done_to & subject) or bool(done_to & _WHOM) or (bool(subject & _WHO) and bool(done_to))


def agent_stands(side: Side, passive: int, own: Side, subject: list[int]) -> bool:
    """Whether the doer is named on the other side after all."""
    words = {stem(own.tokens[k].form) for k in subject if telling(own.tokens[k].form)}
    return bool(words & side.stems) or by_somebody(side, passive)


def by_somebody(side: Side, passive: int) -> bool:
    """Whether a doer stands behind a passive: by the police, but not by hand, by train, by Monday or by 12 percent."""
    return any(
        side.tokens[k].form == "by" and actor(side, k + 1)
        for k in range(passive + 1, min(passive + 1 + _BEHIND, len(side.tokens)))
    )


def actor(side: Side, k: int) -> bool:
    """Whether what begins at token k may do something: neither means nor time, place or measure."""
    if k >= len(side.tokens) or side.tokens[k].form in _MEANS or side.tokens[k].form.endswith("ing"):
        return False
    first = side.tokens[k]
    if any(fact.kind == "date" and fact.span.overlap(first.span) for fact in side.facts):
        return False
    number = first.fact if first.fact is not None and first.fact.kind == "number" else None
    return number is None or not (
        measured(number) or (k + 1 < len(side.tokens) and side.tokens[k + 1].form in _AMOUNTS)
    )


def measured(number: Fact) -> bool:
    """Whether a number has a unit: 12 percent do nothing, 12 officers do."""
    return bool(number.key.rpartition(":")[2])


#: What follows `by` bare and is a means, a time or a manner; `way` and `means` stand behind `the` only in long phrases.
_MEANS = word_set(
    "hand hands train rail road sea air land boat ship ferry plane bus car bike bicycle truck lorry helicopter foot horse post mail "
    "courier phone telephone fax email e-mail radio satellite video letter text internet computer machine default design law statute "
    "decree mistake accident chance surprise force night day dawn dusk noon midnight now then tomorrow tonight far nature birth marriage "
    "name means way virtue acclamation consensus vote lot ballot weight half percent"
)
_AMOUNTS = word_set("points point percentage seats votes times")
