"""Reporting verbs that colour what is said: a said that became a claimed is worth showing, a said that became a wrote is not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from compare_app.text.word_lists import word_set

_COLOURED = """
claim claims claimed claiming behauptete behauptet behaupten affirme affirmait pretend pretendait afirmo alega alego alegou
allege alleges alleged
admit admits admitted admitting gab zugab eingeraumt raumte avoue admet admis admitio admite reconocio admitiu reconheceu
concede concedes conceded acknowledge acknowledges acknowledged
confess confesses confessed gestand confeso
insist insists insisted insisting beharrte betonte insistio insistiu insiste
warn warns warned warning warnte warnt averti avertit advirtio alerto alertou advertiu
threaten threatens threatened drohte menace amenazo ameacou
boast boasts boasted brag brags bragged prahlte
deny denies denied denying bestritt leugnete dementierte nie nego desmintio negou desmentiu
accuse accuses accused accusing beschuldigte acuso acusou accuse
complain complains complained beklagte klagte quejo reclamou
argue argues argued arguing argumentierte argumento argumentou
quip quips quipped joke jokes joked joking scherzte ironizo brincou
vow vows vowed pledge pledges pledged promise promises promised swear swears swore versprach prometio prometeu
suggest suggests suggested imply implies implied hint hints hinted deutete insinuo sugeriu
lash lashes lashed blast blasts blasted slam slams slammed rant ranted fume fumed fumes wetterte schimpfte
shout shouts shouted yell yells yelled scream screams screamed rief schrie grito gritou
lament laments lamented bedauerte lamento lamentou
demand demands demanded forderte exigio exigiu
urge urges urged plead pleads pleaded beg begs begged flehte
speculate speculates speculated
gush gushed sneer sneered mock mocked scoff scoffed hohnte
lie lied lies log
"""

#: Words before a verb of saying that take it back: half of it, or all.
_HEDGED = word_set(
    "reportedly allegedly supposedly apparently purportedly seemingly angeblich offenbar mutmasslich anscheinend vermeintlich "
    "pretendument apparemment supuestamente presuntamente supostamente alegadamente presumibilmente naar"
)
_DENIED = word_set("not never nicht nie niemals jamais pas nunca nao jamas mai")
#: How many words before the verb are looked at.
BEFORE = 3


@cache
def _colours() -> dict[str, str]:
    lines = [line.split() for line in _COLOURED.split("\n") if line]
    return {form: line[0] for line in lines for form in line}


def colour(cue: Sequence[str], before: Sequence[str]) -> str:
    """What the cue's words say beyond saying, with what the words before them take back; empty for plain ones.

    >>> colour(["said"], ["she", "reportedly"]), colour(["claimed"], ["she"]), colour(["said"], ["she"])
    ('hedged', 'claim', '')
    """
    table = _colours()
    found = {table[f] for f in cue if f in table}
    held = (*before, *cue)
    if any(f in _HEDGED for f in held):
        found.add("hedged")
    if any(f in _DENIED or f.endswith("n't") for f in held):
        found.add("denied")
    return " ".join(sorted(found))
