"""Places and the adjectives and peoples named for them: Germany and German, Mars and Martian."""

from __future__ import annotations

#: Adjectives and peoples by place, as far as an ending does not tell; `_` is a space. Names as the keys of facts have them.
_NAMED_FOR = {
    "afghanistan": "afghan", "argentina": "argentine argentinean argentinian", "belgium": "belgian", "britain": "british briton", "catalonia": "catalan",
    "chad": "chadian", "congo": "congolese", "cuba": "cuban", "croatia": "croat croatian", "cyprus": "cypriot", "czech republic": "czech", "czechia": "czech",
    "denmark": "danish dane", "england": "english englishman", "eu": "european", "europe": "european", "fiji": "fijian", "finland": "finnish finn",
    "flanders": "flemish", "france": "french frenchman", "germany": "german", "greece": "greek", "greenland": "greenlandic", "guernsey": "guernseyman",
    "iceland": "icelander icelandic", "india": "indian", "ireland": "irish irishman", "ivory coast": "ivorian", "jersey": "jerseyman", "kenya": "kenyan",
    "korea": "korean", "kosovo": "kosovar kosovan", "kurdistan": "kurd kurdish", "laos": "laotian lao", "lebanon": "lebanese", "libya": "libyan", "liverpool": "liverpudlian",
    "luxembourg": "luxembourger", "madagascar": "malagasy", "mali": "malian", "manchester": "mancunian", "mars": "martian", "monaco": "monegasque",
    "naples": "neapolitan", "netherlands": "dutch dutchman", "new zealand": "new_zealander kiwi", "niger": "nigerien", "north korea": "north_korean",
    "norway": "norwegian", "oman": "omani", "pakistan": "pakistani", "peru": "peruvian", "philippines": "filipino philippine filipina", "poland": "polish pole",
    "portugal": "portuguese", "qatar": "qatari", "saudi arabia": "saudi saudi_arabian", "scotland": "scottish scot scots", "serbia": "serb serbian", "slovakia": "slovak",
    "slovenia": "slovene slovenian", "somalia": "somali", "south africa": "south_african", "south korea": "south_korean", "spain": "spanish spaniard",
    "sri lanka": "sri_lankan", "sweden": "swedish swede", "switzerland": "swiss", "syria": "syrian", "texas": "texan", "thailand": "thai", "togo": "togolese",
    "turkey": "turk turkish", "tuscany": "tuscan", "uk": "british briton", "ulster": "ulsterman", "united states": "american", "uzbekistan": "uzbek",
    "kazakhstan": "kazakh", "tajikistan": "tajik", "kyrgyzstan": "kyrgyz", "turkmenistan": "turkmen", "mongolia": "mongol mongolian", "venice": "venetian", "vienna": "viennese",
    "wales": "welsh welshman", "yemen": "yemeni", "zimbabwe": "zimbabwean", "burma": "burmese", "myanmar": "burmese", "taiwan": "taiwanese", "vietnam": "vietnamese",
    "honduras": "honduran", "bahamas": "bahamian", "barbados": "barbadian", "maldives": "maldivian", "mauritius": "mauritian", "belarus": "belarusian",
    "el salvador": "salvadoran salvadorean", "costa rica": "costa_rican", "puerto rico": "puerto_rican", "panama": "panamanian", "ecuador": "ecuadorian ecuadorean",
    "guyana": "guyanese", "ghana": "ghanaian", "nepal": "nepali nepalese", "azerbaijan": "azerbaijani azeri", "morocco": "moroccan", "egypt": "egyptian", "canada": "canadian",
    "haiti": "haitian", "lesotho": "basotho", "burkina faso": "burkinabe", "gaza": "gazan", "crimea": "crimean", "sicily": "sicilian", "paris": "parisian", "sydney": "sydneysider",
    "deutschland": "deutsche", "frankreich": "franzosische", "grossbritannien": "britische", "espana": "espanol", "francia": "frances", "alemania": "aleman",
    "inglaterra": "ingles", "estados unidos": "estadounidense", "allemagne": "allemand", "espagne": "espagnol", "angleterre": "anglais", "grece": "grec",
}  # fmt: skip
_PLACES: dict[str, set[str]] = {}
for _place, _names in _NAMED_FOR.items():
    for _name in _names.split():
        _PLACES.setdefault(_name.replace("_", " "), set()).add(_place)


def named_for(people: str, place: str) -> bool:
    """Whether a people or an adjective is named for a place.

    >>> named_for("polish", "poland"), named_for("poles", "poland"), named_for("polish", "spain")
    (True, True, False)
    """
    return place in _PLACES.get(people, ()) or place in _PLACES.get(people.removesuffix("s"), ())


def is_people(name: str) -> bool:
    """Whether a word is for a people or what comes from a place: Portuguese, Pole."""
    return name in _PLACES or name.removesuffix("s") in _PLACES


def is_place(name: str) -> bool:
    """Whether a name is of a place that a people is named for."""
    return name in _NAMED_FOR


def one_people(a: str, b: str) -> bool:
    """Whether two words for a people mean the same one: Poles, Polish."""
    left, right = (_PLACES.get(name) or _PLACES.get(name.removesuffix("s")) for name in (a, b))
    return bool(left and right and left & right)
