"""Words that stand for each other when speech becomes the newspaper's own text: I and he, we and they, is and was.

`keys` gives a word's loose forms. Two words with a key in common are aligned; whether they are equal is asked of the
exact forms afterwards. The classes are made for recall: they only ever loosen an alignment that rarer words carry.
"""

from __future__ import annotations

from functools import cache, lru_cache

from compare_app.text.word_lists import word_set

_ENGLISH = """
~i i he she we they you it one
~my my his her our their your its me him us them mine hers ours theirs yours myself himself herself ourselves themselves itself
~be am is are was were be been being
~have have has had having
~do do does did
~will will would shall should
~can can could
~may may might
~this this that these those
~here here there
go goes went gone going
think thinks thought thinking
know knows knew known knowing
get gets got gotten getting
make makes made making
take takes took taken taking
see sees saw seen seeing
come comes came coming
say says said saying
feel feels felt feeling
find finds found finding
give gives gave given giving
tell tells told telling
leave leaves left leaving
keep keeps kept keeping
lose loses lost losing
mean means meant
run runs ran running
hold holds held holding
stand stands stood standing
pay pays paid paying
begin begins began begun
grow grows grew grown
speak speaks spoke spoken
understand understands understood
bring brings brought
buy buys bought
build builds built
fight fights fought
write writes wrote written
win wins won
sell sells sold
send sends sent
break breaks broke broken
choose chooses chose chosen
meet meets met
"""
_GERMAN = """
~i ich er sie wir man es
~my mein meine meinen meinem meiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren mich mir ihn ihm uns ihnen
~be bin ist sind war waren sei seien ware waren bist gewesen
~have habe hat haben hatte hatten gehabt
~do tue tut tun tat taten
~will werde wird werden wurde wurden
~can kann konnen konnte konnten konne
~may mag mogen mochte mochten moge
~must muss mussen musste mussten musse
~should soll sollen sollte sollten solle
~want will wollen wollte wollten wolle
~this dieser diese dieses das
"""
_FRENCH = """
~i je j' il elle nous ils elles on tu vous
~my mon ma mes son sa ses notre nos leur leurs votre vos me m' te t' se s' lui eux moi
~be suis est sommes sont etait etaient etais serait sera soit fut
~have ai a avons ont avait avaient avais aura aurait ait
~can peux peut pouvons peuvent pouvait pouvaient pourrait
~must dois doit devons doivent devait devaient devrait
~want veux veut voulons veulent voulait voulaient
~go vais va allons vont allait allaient
~do fais fait faisons font faisait faisaient
~this ce cet cette ces c' cela ca
"""
_SPANISH = """
~i yo el ella nosotros ellos ellas usted
~my mi mis su sus nuestro nuestra nuestros nuestras me se nos le les
~be soy es somos son era eran fue sera seria sea estoy esta estamos estan estaba estaban
~have he ha hemos han habia habian haya
~can puedo puede podemos pueden podia podian podria
~must debo debe debemos deben debia debian
~want quiero quiere queremos quieren queria querian
~go voy va vamos van iba iban
~this este esta esto estos estas ese esa eso
"""
_PORTUGUESE = """
~i eu ele ela nos eles elas voce
~my meu minha meus minhas seu sua seus suas nosso nossa nossos nossas me se
~be sou e somos sao era eram foi sera seria estou esta estamos estao estava estavam
~have tenho tem temos tinha tinham ha havia
~can posso pode podemos podem podia podiam poderia
~must devo deve devemos devem devia
~want quero quer queremos querem queria
~go vou vai vamos vao ia iam
~this este esta isto estes estas esse essa isso
"""
_ITALIAN = """
~i io lui lei noi loro egli ella
~my mio mia miei mie suo sua suoi sue nostro nostra nostri mi si ci
~be sono e siamo era erano ero sara sarebbe sia
~have ho ha abbiamo hanno aveva avevano avevo abbia
~can posso puo possiamo possono poteva potevano potrebbe
~must devo deve dobbiamo devono doveva
~want voglio vuole vogliamo vogliono voleva
"""
_CLASSES = {
    "en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH, "pt": _PORTUGUESE, "it": _ITALIAN, "und": _ENGLISH,
}  # fmt: skip
#: contracted endings of English words, with what they stand for
_ENDINGS = (
    ("n't", "not"), ("'m", "am"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would"), ("'s", "is"),
)  # fmt: skip
_WHOLE = {"can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not")}
_SUBJECTS = word_set("i he she we they you it that there what who here let")
_STEM = 6  # letters: as good as a stemmer for aligning (measured for sentences), and no language has to be known

#: Words whose loss or gain inside a quote turns it round.
NEGATIONS = word_set(
    "not no never none nothing nobody neither nor cannot without "
    "nicht kein keine keinen keinem keiner nie niemals ohne ne pas jamais aucun aucune sans non nunca nao jamas sin mai nessuno senza"
)


@cache
def _table(language: str) -> dict[str, str]:
    lines = _CLASSES.get(language, "").split("\n")
    classes = [line.split() for line in lines if line]
    return {form: line[0] for line in classes for form in line if not form.startswith("~")}


@lru_cache(maxsize=1 << 16)
def keys(form: str, language: str) -> tuple[str, ...]:
    """The loose forms of a folded word: one, or the parts of a contraction.

    >>> keys("i'm", "en"), keys("needed", "en") == keys("needs", "en")
    (('~i', '~be'), True)
    """
    table = _table(language)
    return tuple(table.get(part) or _stem(part, language) for part in _parts(form, language) if part)


def _parts(form: str, language: str) -> tuple[str, ...]:
    if "'" not in form and form != "cannot":
        return (form,)
    if language in ("fr", "it", "ca", "pt"):
        head, _, tail = form.partition("'")
        return (head + "'", tail)
    if form in _WHOLE:
        return _WHOLE[form]
    for ending, full in _ENDINGS:
        head = form.removesuffix(ending)
        if head != form and head:
            # the mayor's is a genitive more often than "the mayor is"
            return (head,) if ending == "'s" and head not in _SUBJECTS else (head, full)
    return (form,)


def _stem(form: str, language: str) -> str:
    if language in ("en", "und") and len(form) > 3 and form.isalpha():
        for ending in ("ing", "ed", "es", "s", "e"):
            if form.endswith(ending) and len(form) - len(ending) >= 3:
                form = form[: -len(ending)]
                break
    return form if not form.isalpha() else form[:_STEM]


def negation(form: str) -> bool:
    """Whether the word denies."""
    return form in NEGATIONS or form.endswith("n't")
