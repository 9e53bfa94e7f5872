"""Reporting verbs that colour what is said: a said that became a claimed is worth showing, a said that became a wrote is not."""

from __future__ import annotations

from functools import cache

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


@cache
def _colours() -> dict[str, str]:
    lines = [line.split() for line in _COLOURED.split("\n") if line]
    return {form: line[0] for line in lines for form in line}


def colour(forms: frozenset[str]) -> str | None:
    """What the cue's words say beyond saying; None for plain ones."""
    table = _colours()
    return min((table[f] for f in forms if f in table), default=None)
