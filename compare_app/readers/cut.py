"""Signs that a file holds only the beginning of an article: what a paywall shows, what a feed cuts, what a copy lost.

Only what the file itself says or shows is a sign; a short article is none. A remark, never a reason to leave the file out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compare_app.model.document import Cut, Paragraph
from compare_app.model.spans import Span

#: What stands where a page stops showing an article to those who do not pay.
_BARRIER = re.compile(
    r"\b(?:subscribe|sign up|sign in|log in|register|join|pay)(?: [\w’',]+){0,5} to (?:continue|keep|finish) (?:on )?reading|"
    r"\bto (?:continue|keep) reading(?: this)?,? (?:please |you )?(?:subscribe|sign|log|register|article|story|choose|need)|"
    r"\b(?:continue|keep) reading (?:with a|with your|for (?:free|just|only|as little))\b|"
    r"\b(?:subscribe|register|sign up|sign in|log in)(?: \w+){0,3} to (?:read|unlock|access|view|see) (?:the (?:full|rest|entire|whole)|this|full|all of)|"
    r"\bunlock the (?:full|rest of (?:the|this)) (?:article|story|piece|post)\b|\bthe rest of this (?:article|story|post) is\b|"
    r"\bthis (?:article|story|content|post) is (?:only |exclusively |just )*(?:available |reserved |accessible )?(?:only |exclusively )?(?:for|to) (?:\w+ ){0,2}(?:subscribers|members)|"
    r"\byou(?:['’]ve| have) (?:reached|hit|used|read)(?: \w+){0,5} (?:limit|free (?:articles?|stories))\b|"
    r"\b(?:jetzt|hier|sofort|um) (?:\w+ ){0,4}weiterlesen|\bweiterlesen (?:mit|für|ab) |\bdiesen (?:artikel|text|beitrag) (?:\w+ ){0,3}(?:weiterlesen|freischalten)|"
    r"\bwollen sie (?:\w+ ){0,2}weiterlesen|\b(?:nur|exklusiv) für (?:\w+ )?abonnent(?:innen|en|\*innen)|"
    r"\b(?:il vous reste|reste) .{1,20} (?:de (?:cet|l['’])\s?article )?à (?:lire|découvrir)|\breste de (?:cet|l['’])\s?article est réservé|"
    r"\bla suite (?:de cet article )?est réservée|\b(?:article|contenu) (?:est )?réservé aux? (?:\w+ )?abonnés|\babonnez-vous pour (?:lire|continuer|accéder)|"
    r"\bpour (?:lire la suite|continuer (?:à lire|(?:votre|la) lecture))|"
    r"\bpara (?:seguir|continuar) leyendo|\bsuscríbete (?:y|para) (?:seguir|sigue|leer|continuar|acceder)|\b(?:exclusiv[oa]|sol[oa]) para suscriptores|"
    r"\b(?:para|e) continu(?:ar|e) (?:a )?l(?:er|endo)\b|\bcontinue lendo com\b|\bexclusiv[oa] para assinantes|\bassine (?:para|e) (?:ler|continu)|"
    r"\bper (?:continuare|proseguire) (?:a leggere|la lettura)|\briservato agli abbonati|\babbonati per (?:leggere|continuare)|"
    r"\b(?:om|abonneer) .{0,30}verder (?:te )?lezen|\balleen voor abonnees",
    re.I,
)
#: It says itself how much is missing.
_SHARE = re.compile(r"\b\d{1,3}(?:[.,]\d+)?\s?%", re.I)
_ON = (
    r"continue reading|read (?:the )?(?:full|whole|entire|rest of the) (?:article|story|post)|(?:ganzen artikel |jetzt |hier )?weiterlesen|lire la suite|"
    r"(?:seguir|sigue|continuar) leyendo|continuar? (?:a ler|lendo)|continua a leggere|lees verder|läs hela artikeln|czytaj dalej|читать (?:далее|полностью)|читати далі|"
    r"続きを読む|阅读全文|閱讀全文|继续阅读|繼續閱讀|계속 읽기|متابعة القراءة|للمزيد|להמשך קריאה|המשך לקרוא"
)
#: The last line of a teaser: the text goes on elsewhere. "Read more" is no sign: links to other stories say so, too.
_GOES_ON = re.compile(
    rf"\W*(?:{_ON})(?: (?:on|at|in|auf|bei) .{{1,40}}|\s*[:→»>]?\s*[\"“„«‘].{{1,200}}[\"”“»’])?\W*"
    r"|\(\s*(?:more|mehr folgt|folgt|à suivre|suite|sigue)\s*\)",
    re.I,
)
#: The same behind the first words of an article, on their line; it begins like a line of its own.
_ON_BEHIND = re.compile(
    rf"(?<=\S)\s+(?=[(\[]?(?-i:[A-Z]|[^a-z\W]))(?P<call>[(\[]?(?:{_ON}|read more|leer más|leia mais|en savoir plus|mehr lesen|подробнее|اقرأ المزيد|もっと見る)"
    r"(?:\s*[:→»>]?\s*[\"“„«‘][^.]{1,200}[\"”“»’])?[^\w.]*)$",
    re.I,
)
#: What services set behind the beginning of an article that they give away.
_CHARS_LEFT = re.compile(r"\s?(?P<call>\[\+\d+ chars\])$")
#: How feeds and news services end what they cut.
_CUT_MARK = re.compile(r"(?:\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\[\+\d+ chars\])[\s>→]*$")
_ELLIPSIS = re.compile(
    r"[^\W_][,;]?\s?(?:…|\.\.\.)\s?(?:(?:continue reading|read more|more|weiterlesen|lire la suite|leer más|leia mais)\W*)?$",
    re.I,
)
_ENDED = re.compile("[.!?:;…。！？]['\"’”»«“」)\\]*_]*$")
#: Words that end no sentence.
_LEADS_ON = re.compile(
    r"(?:,|\b(?:the|an|and|or|of|whose|der|die|das|und|oder|dass|dem|den|des|eine?|le|la|les|des|du|et|ou|que|el|los|las|del|y|o|os|as|da|do|dos|il|gli|che|een|het|dat))$",
    re.I,
)
#: Longer articles than this are read whole, whatever a box below them offers.
_TEASER_WORDS = 400
_FEED_WORDS = 200
_TAIL = 4
_LONGEST_LINE = 300
#: Of the words that a page states so many must be there, and a page that counts letters states far more.
_LEAST_SHARE = 0.6
_FEWEST_STATED = 100


def cut_sign(
    text: str, paragraphs: Sequence[Paragraph], beside: Sequence[str] = (), stated_words: int | None = None
) -> Cut | None:
    """The sign that this may be only the beginning of an article; None where there is none.

    `beside`: paragraphs that the page shows right behind the text and that are no part of it. `stated_words`: how many
    words the article has, where the file says so.
    """
    body = [p for p in paragraphs if p.role in ("body", "list")]
    if not body:
        return None
    words = sum(len(p.span.of(text).split()) for p in body)
    if stated_words is not None and words >= 0.9 * stated_words:
        return None
    last = _end_of(body[-1], text)
    tail = [_end_of(p, text) for p in paragraphs[-_TAIL:] if p.role != "comment"]
    return (
        _barrier([*tail, *beside], words if _ENDED.search(last) else 0)
        or _goes_on(tail, last)
        or _breaks_off(last, words)
        or _shorter(sum(p.span.end - p.span.start for p in body), words, stated_words)
    )


def parted(text: str, paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """The paragraphs, the words "Continue reading" at the end of the last one's line apart: they are no part of its sentence."""
    last = next((i for i in reversed(range(len(paragraphs))) if paragraphs[i].role in ("body", "list")), None)
    if last is None:
        return tuple(paragraphs)
    span = paragraphs[last].span
    end_of = _end_of(paragraphs[last], text)
    found = _ON_BEHIND.search(end_of) or _CHARS_LEFT.search(end_of)
    if found is None:
        return tuple(paragraphs)
    begin = span.end - len(found["call"])
    end = span.end - len(found[0])
    pieces = (Paragraph(Span(span.start, end), paragraphs[last].role), Paragraph(Span(begin, span.end), "boilerplate"))
    return (*paragraphs[:last], *pieces, *paragraphs[last + 1 :])


def _end_of(paragraph: Paragraph, text: str) -> str:
    """A paragraph's last words: no more are looked at, however long a line is that a hostile file holds."""
    span = paragraph.span
    return text[max(span.start, span.end - _LONGEST_LINE - 1) : span.end]


def _barrier(lines: Sequence[str], words: int) -> Cut | None:
    for line in lines:
        found = _BARRIER.search(line) if len(line) <= _LONGEST_LINE else None
        if found and (words <= _TEASER_WORDS or _SHARE.search(found[0])):
            return Cut("barrier", " ".join(line.split()))
    return None


def _goes_on(tail: Sequence[str], last: str) -> Cut | None:
    line = tail[-1] if tail else ""
    if _GOES_ON.fullmatch(line) and (line != last or len(line.split()) <= 6):
        return Cut("goes on", " ".join(line.split()))
    return None


def _breaks_off(last: str, words: int) -> Cut | None:
    marked = _CUT_MARK.search(last) or (_ELLIPSIS.search(last) if words <= _FEED_WORDS else None)
    torn = len(last.split()) >= 8 and not _ENDED.search(last) and _LEADS_ON.search(last)
    return Cut("breaks off", " ".join(last.split()[-8:])) if marked or torn else None


def _shorter(signs: int, words: int, stated: int | None) -> Cut | None:
    """Whether the file states many more words than there are; some state the number of letters instead."""
    if stated is None or stated < _FEWEST_STATED or words >= _LEAST_SHARE * stated:
        return None
    if abs(stated - signs) < 0.08 * signs:
        return None
    return Cut("shorter than stated", f"{stated}")
