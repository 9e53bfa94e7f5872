"""Names of bodies, places and ships that begin as a person's does, with a title or a first name: Mercy General Hospital, Judge Road.

What such a name ends in says that it is nobody's; a title at its head is part of it. The nouns are English: in other languages
they stand before the name (avenue du Général Orr), where no title begins it.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare_app.text.word_lists import word_set

#: Nouns that are hardly ever surnames.
_ENDS = word_set(
    "hospital hospitals infirmary clinic clinics hospice medical health healthcare pharmacy county counties borough township island islands peninsula "
    "university college school schools elementary academy institute seminary library museum center centre gallery theatre theater auditorium stadium arena "
    "cathedral chapel abbey cemetery memorial monument hotel motel inn casino resort restaurant tavern grill brewery prison jail barracks airport airfield airways airlines "
    "avenue road boulevard lane highway parkway expressway turnpike freeway plaza mall ranch estate estates apartments "
    "company companies corp corporation inc ltd plc llc llp partners holdings industries systems technologies motors motor foods oil gas petroleum energy electric electronics "
    "steel chemical chemicals insurance securities pharmaceuticals laboratories laboratory logistics shipping freight railway railroad studios pictures records media "
    "times tribune gazette herald journal magazine radio television "
    "department ministry office bureau agency authority administration commission committee council association federation union foundation fund trust society alliance coalition league "
    "party campaign caucus convention act award awards prize cup championship championships tournament baseball basketball football soccer hockey "
    "army navy police brigade regiment squadron battalion battery"
)
#: … and nouns that are surnames as well: there a word that is no first name must stand before.
_ENDS_TOO = word_set(
    "hall church street park house bridge square court field fields hill hills mills bay beach lake river creek valley forest garden gardens tower towers bank store stores market pier port fort camp temple lodge club press post news show ward day station group high"
)
#: What follows a general that is nobody: General Motors.
_OF_GENERAL = word_set("motors electric mills dynamics assembly atomics")


def is_institution(words: Sequence[str], known: Sequence[str] = ()) -> bool:
    """Whether a run of capitalised words names a body, a place or a ship; `known`: those of them that are titles or first names.

    >>> is_institution(["Mercy", "General", "Hospital"]), is_institution(["General", "Orr"])
    (True, False)
    """
    if len(words) < len(("Judge", "Road")):
        return False
    last, before = words[-1].lower().strip("."), words[-2]
    if last in _ENDS or "&" in words or (before.lower() == "general" and last in _OF_GENERAL):
        return True
    return last in _ENDS_TOO and len(words) > len(("Judge", "Hall")) and before not in known
