"""What in a mail is about the mail: the message that it answers or sends on, the signature, how to get no more of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from email.utils import parseaddr

from compare_app.model.document import Metadata
from compare_app.readers.dates import parse_date

#: Over a message that is sent on.
FORWARDED = re.compile(
    r"\W*(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada)\W*$|"
    r"\W*(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado)\s*:",
    re.I,
)
_FROM = r"from|von|de|da|van"
_WHEN = r"date|sent|datum|gesendet|envoyé|fecha|enviado(?: el)?|data|inviato|verzonden"
_HEADER = re.compile(
    rf"\W*(?P<label>{_FROM}|{_WHEN}|subject|to|cc|reply-to|betreff|an|objet|à|para|asunto|assunto|oggetto|a|onderwerp|aan)\s?:\W*(?:$|(?P<value>\S.*))",
    re.I | re.S,
)
#: The line over an answered message: "On 3 May 2031 Ana Brill wrote:".
_WROTE = re.compile(
    r".*\d.*\b(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)\b[^\n]{0,80}:\s*$|.*\b(?:schrieb|a écrit|escribió)\b.*\d[^\n]{0,40}:\s*$",
    re.I | re.S,
)
#: At the end of what is sent to many.
_UNSUBSCRIBE = re.compile(
    r"\bunsubscribe\b|\bemail (?:settings|preferences)\b|\b(?:vom )?newsletter (?:abmelden|abbestellen)|\babbestellen\b|\bse désabonner|\bdésabonne|\bdésinscri|\bdarse de baja|"
    r"\bcancelar (?:la suscripción|a inscrição)|\bdisiscri|\bafmelden\b|отпис|配信停止|退订|取消订阅|إلغاء الاشتراك",
    re.I,
)
#: What stands beside it: articles tell of people who unsubscribe, too.
_HOW = re.compile(
    r"https?://|\b(?:click|klick\w*|cliquez|clic|clicca|clique|here|hier|ici|aquí|aqui|qui|receiv\w+|settings|preferences|newsletter|e-?mail)\b|こちら|здесь|点击|點擊|هنا",
    re.I,
)
#: What offices hang below every mail.
_NOTICE = re.compile(
    r"\W*(?:confidentiality (?:notice|note)|legal disclaimer|disclaimer)\s*[:\u2013\u2014-]|\W*(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)(?: message)?"
    r"(?: and any (?:files|attachments?)(?: \w+){0,4})? (?:is|are|may be|may contain|contains?)\b.{0,80}\b(?:confidential|privileged|intended (?:only|solely))|"
    r"\W*(?:diese (?:e-?mail|nachricht)) .{0,80}\bvertraulich|\W*ce (?:message|courriel) .{0,80}\bconfidentiel|\W*este (?:mensaje|correo|mensagem|e-?mail) .{0,80}\bconfidencia",
    re.I,
)
_SHORTEST_SENTENCE = 5  # words
#: Fewer words of its own than this make a remark, not an article.
FEWEST_OWN = 40
_LONGEST_TAIL = 200  # words
_FEWEST_HEADERS = 3


def parted_from_answered(text: str) -> tuple[str, str]:
    """A plain mail's own words, and those of the message that it answers (`> ...`); all are its own where it says little."""
    lines = text.split("\n")
    answered = [line.startswith(">") for line in lines]
    if not any(answered):
        return text, ""
    for i, is_answered in enumerate(answered):
        if is_answered and not answered[i - 1]:
            for j in _line_above(lines[:i]):
                answered[j] = True
    own = "\n".join(line for line, is_answered in zip(lines, answered, strict=True) if not is_answered)
    bare = [re.sub(r"^(?:> ?)+", "", line) for line in lines]
    if len(own.split()) < FEWEST_OWN:
        return "\n".join(bare), ""
    return own, "\n".join(line for line, is_answered in zip(bare, answered, strict=True) if is_answered)


def _line_above(lines: Sequence[str]) -> Iterator[int]:
    """The line that says whose words follow, which mail programs break once."""
    last = next((i for i in reversed(range(len(lines))) if lines[i].strip()), None)
    if last is None:
        return
    for first in (last, last - 1):
        if first >= 0 and _WROTE.fullmatch(" ".join(lines[first : last + 1])):
            yield from range(first, last + 1)
            return


def is_answer(subject: str) -> bool:
    """Whether a subject says that the mail answers another."""
    return re.match(r"\s*(?:re|aw|antw|sv|rif|ré|odp)\s*:", subject, re.I) is not None


def sends_on(subject: str) -> bool:
    """Whether a subject says that the mail sends another on."""
    return re.match(r"\s*(?:fwd?|fw|wg|tr|rv|enc|doorst|vb|vl|pd|i)\s*:", subject, re.I) is not None


def about_the_mail(lines: Sequence[str], *, answers: bool = False, forwards: bool = False) -> set[int]:
    """Which paragraphs of a mail are no part of what it reports.

    `answers`: below the head of another message stands the one that is answered; `forwards`: the one that is meant, and
    the few words above it are a remark of who sends it.
    """
    found = {i for i, line in enumerate(lines) if _NOTICE.match(line)}
    for head in _heads(lines):
        found |= set(head)
        own = sum(len(line.split()) for line in lines[: head.start])
        if answers and own >= FEWEST_OWN:
            return found | set(range(head.start, len(lines)))
        if own < FEWEST_OWN and (forwards or FORWARDED.match(lines[head.start])):
            found |= set(range(head.start))
    signed = next((i for i, line in enumerate(lines) if line in ("--", "-- ")), len(lines))
    left = _unsubscribing(lines)
    return found | set(range(min(signed, left), len(lines)))


def _heads(lines: Sequence[str]) -> Iterator[range]:
    """The heads of messages that the mail holds: the line that announces one, and From, Date, Subject, To below it."""
    i = 0
    while i < len(lines):
        announced = FORWARDED.match(lines[i]) is not None
        end = i + announced
        headers = 0
        while end < len(lines) and (match := _HEADER.match(lines[end])) and len(lines[end]) < 300:
            headers += 1
            end += 1 if match["value"] or not _is_value(lines, end + 1) else 2
        if announced or headers >= _FEWEST_HEADERS:
            yield range(i, min(end, len(lines)))
        i = max(end, i + 1)


def _is_value(lines: Sequence[str], i: int) -> bool:
    """Whether a line stands behind a label alone: an address, or anything short with another label below it."""
    if i >= len(lines) or len(lines[i]) >= 300 or _HEADER.match(lines[i]):
        return False
    return "@" in lines[i] or (i + 1 < len(lines) and _HEADER.match(lines[i + 1]) is not None)


def _unsubscribing(lines: Sequence[str]) -> int:
    """Where it is said how to get no more such mails, and nothing of length follows."""
    left = 0
    at = len(lines)
    for i in reversed(range(len(lines) // 2, len(lines))):
        left += len(lines[i].split())
        if left > _LONGEST_TAIL:
            break
        says_how = len(lines[i].split()) < _SHORTEST_SENTENCE or _HOW.search(lines[i])
        if says_how and len(lines[i]) < 600 and _UNSUBSCRIBE.search(lines[i]):
            at = i
    return at


def sent_first(lines: Sequence[str], *, forwards: bool = False) -> Metadata:
    """Who wrote the message that this one sends on, and when; nothing where it sends none on."""
    head = next((head for head in _heads(lines) if forwards or FORWARDED.match(lines[head.start])), None)
    if head is None:
        return Metadata()
    values: dict[str, str] = {}
    for i in head:
        match = _HEADER.match(lines[i])
        if match:
            below = lines[i + 1] if i + 1 in head else ""
            values.setdefault(match["label"].lower(), match["value"] or below)
    who = next((value for label, value in values.items() if re.fullmatch(_FROM, label)), "")
    date = parse_date(next((value for label, value in values.items() if re.fullmatch(_WHEN, label)), None))
    name, address = parseaddr(who)
    return Metadata(
        author=name or ("" if address else who) or None,
        published=date[0] if date else None,
        published_precision=date[1] if date else "day",
    )
