"""English nouns for people and bodies that speak, told by a short list and by their endings."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.tokens import Token
from compare_app.text.word_lists import word_set

#: Bodies, which nobody is: outside court, Ana Ruiz
BODIES = word_set("staff team union group council court company family police")
ROLES = word_set(
    "source couple host hosts anchor chief aide president official coach captain secretary executive ceo governor sheriff judge star principal priest bishop student resident agent champion champ pundit vet ref medic cook supremo guru hopeful "
    "attorney candidate nominee delegate deputy general analyst staff team union group council court company family police vicar survivor victim volunteer "
    "native veteran expert boss bosses cop cops pal mum gran medic critic advocate envoy ambassador diplomat fan nurse surgeon pilot pastor guard mom dad mother father neighbour neighbor bride groom clerk chef guide teen babe beauty hunk stunner blonde brunette ace lad lass fella heartthrob beau "
    "witness defendant plaintiff claimant complainant applicant solicitor attendant accountant consultant assistant lieutenant corporal constable immigrant migrant refugee employee trainee retiree trustee referee spouse cousin teammate classmate roommate colleague graduate academic magnate mechanic actress hostess heiress waitress duchess princess seamstress"
)
_OF_PEOPLE = (
    "man",
    "woman",
    "person",
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "ian",
    "ians",
    "eur",
    "eurs",
    "men",
    "women",
    "people",
)
# Words with such an ending that are nobody.
_NO_ROLES = word_set(
    "after later earlier other another human german roman norman shaman whether never over under order matter number power water former another rather either neither together however answer offer consider remember further letter poster banner sticker chapter answer computer september october november december "
    "paper newspaper river tower corner flower shower counter center theater trailer folder sweater floor mirror dinner winter summer weather tractor elevator "
    "motor factor error color honor humor flavor harbor labor cover trigger bumper freezer cooler heater ladder layer lever tanker helicopter disaster "
    "cluster register charter chamber timber lumber finger danger hunger anger burger ledger transfer prayer slipper copper silver fever cancer "
    "border shelter platter butter pepper ginger rubber leather feather thunder wonder murder quarter monitor terror horror tremor armor vapor "
    "container printer scanner charger boiler burner dryer blender toaster router server folder binder marker stapler clipper trimmer"
)


def is_person_noun(token: Token, grammar: Grammar) -> bool:
    """Whether a small word is a noun for a person or a body that speaks, as far as its ending tells."""
    if token.is_name or not token.is_word or grammar.capital_nouns or token.low in grammar.stops:
        return False
    return token.low in grammar.bare_nouns or is_person_word(token.low)


def is_person_word(word: str) -> bool:
    """Whether a word in small letters is a noun for a person or body, by a short list and its ending."""
    word = word.removeprefix("ex-")
    return word in ROLES or (len(word) > 4 and word.endswith(_OF_PEOPLE) and word not in _NO_ROLES)
