"""French."""

from __future__ import annotations

from .shape import Lexicon, numbered, table, words


def _relative() -> dict[str, str]:
    found = {
        "aujourd'hui": "day:0", "hier": "day:-1", "avant-hier": "day:-2", "demain": "day:1", "apres-demain": "day:2", "ce soir": "day:0/evening",
        "hier soir": "day:-1/evening", "hier matin": "day:-1/morning", "ce matin": "day:0/morning", "cet apres-midi": "day:0/afternoon",
        "cette nuit": "day:0/night", "la nuit derniere": "day:-1/night", "demain matin": "day:1/morning", "demain soir": "day:1/evening",
        "ce week-end": "weekend:0", "le week-end dernier": "weekend:-1", "l'an dernier": "year:-1", "l'an prochain": "year:1",
        "l'annee derniere": "year:-1", "l'annee prochaine": "year:1", "cette annee": "year:0",
    }  # fmt: skip
    for noun, name, this, last, coming in (
        ("semaine", "week", "cette", "derniere", "prochaine"),
        ("mois", "month", "ce", "dernier", "prochain"),
    ):
        found |= {f"{this} {noun}": f"{name}:0", f"{noun} {last}": f"{name}:-1", f"{noun} {coming}": f"{name}:1"}
        found |= {f"{noun} passee": f"{name}:-1", f"{noun} passe": f"{name}:-1"}
    return found


LEXICON = Lexicon(
    decimal_comma=True,
    small=numbered("zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    | {
        "vingt": 20,
        "vingts": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "nonante": 90,
    },
    scales={
        "cent": 100,
        "cents": 100,
        "douzaine": 12,
        "mille": 1000,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
    },
    joiners=words("et"),
    articles=words("un une"),
    halves=words("moitie demi demie"),
    half_after=("et demi", "et demie"),
    denominators={"tiers": 3, "quart": 4, "quarts": 4, "cinquieme": 5, "cinquiemes": 5, "dixieme": 10, "dixiemes": 10},
    out_of=words("sur"),
    not_counting=words("un une"),
    vague={
        "dizaines": "tens",
        "des dizaines": "tens",
        "une dizaine": "ten",
        "une vingtaine": "twenty",
        "une trentaine": "thirty",
        "une cinquantaine": "fifty",
        "une centaine": "hundred",
        "centaines": "hundreds",
        "des centaines": "hundreds",
        "milliers": "thousands",
        "des milliers": "thousands",
        "plusieurs centaines": "hundreds",
        "quelques centaines": "hundreds",
        "plusieurs milliers": "thousands",
        "plusieurs dizaines": "tens",
        "plusieurs millions": "millions",
        "plusieurs": "several",
        "quelques": "few",
        "un millier": "thousand",
    },
    ordinals={
        "premier": 1,
        "premiere": 1,
        "deuxieme": 2,
        "seconde": 2,
        "troisieme": 3,
        "quatrieme": 4,
        "sixieme": 6,
        "septieme": 7,
        "huitieme": 8,
        "neuvieme": 9,
    },
    ordinal_suffixes=words("e er ere eme"),
    percent=frozenset({"%", "pour cent", "points de pourcentage"}),
    units=table(
        "kilometre=km,kilometres metre=metres mile=miles cm=centimetres,centimetre kg=kilogrammes,kilos,kilo tonne=tonnes gram=grammes "
        "litre=litres hectare=hectares second=seconde,secondes minute=minutes hour=heure,heures day=jour,jours week=semaine,semaines "
        "month=mois year=an,ans,annee,annees decade=decennie,decennies degree=degres,degre"
    ),
    currencies=table("eur=euro,euros usd=dollar,dollars gbp=livres chf=francs,franc cent=centimes"),
    about={
        "about": ("environ", "quelque", "pres de", "autour de", "a peu pres", "approximativement", "une estimation de"),
        "above": ("plus de", "plus d'", "au moins", "au-dela de", "plus que"),
        "below": ("presque", "moins de", "jusqu'a", "a peine", "au plus", "au maximum"),
    },
    about_after={"about": ("environ",), "above": ("ou plus", "au moins"), "below": ("ou moins", "au plus")},
    months=numbered(
        "janvier|janv fevrier|fevr mars avril mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec",
        1,
    ),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    relative=_relative(),
    parts={"matin": "morning", "apres-midi": "afternoon", "soir": "evening", "nuit": "evening", "midi": "noon"},
    ago=(r"il y a (?P<n>\w+) (?P<unit>jours?|semaines?|mois|ans?|années?)",),
    before_year=words("en depuis de jusqu'en debut fin annee annees ete automne hiver printemps a et avant apres"),
    clock=(
        r"(?P<h>[01]?\d|2[0-3]) ?(?:h|heures?)(?: ?(?P<m>[0-5]\d))?\b",
        r"(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![:\d])",
    ),
    titles=words(
        "m mm mme mmes mlle dr professeur president presidente premier ministre maire senateur senatrice depute deputee juge general colonel "
        "commissaire directeur directrice procureur procureure roi reine prince princesse pape eveque porte-parole secretaire chef"
    ),
    inside_names=words("de du des d la le les et en l"),
    not_names=words(
        "le la les l un une des du de d et ou mais si que qui quoi dont quand comme lorsque puisque parce pour par avec sans dans sur sous en au "
        "aux ce cet cette ces il elle ils elles on nous vous je tu c'est ces son sa ses leur leurs mon ma mes notre nos selon apres avant depuis "
        "pendant entre contre vers chez ainsi alors aussi encore deja plus moins tres tout tous toute toutes plusieurs quelques chaque aucun "
        "aucune ne pas non oui ici la-bas hier demain aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche cependant toutefois "
        "pourtant enfin d'apres interroge"
    ),
    aliases=table("etats-unis=us,usa,e-u ue=union-europeenne onu=nations-unies otan=nato royaume-uni=grande-bretagne"),
    negation={
        "not": (
            r"pas",
            r"jamais",
            r"(?:n['’]|ne )\w+ plus",
            r"aucune?",
            r"personne(?=\s+n(?:e\b|['’]))",
            r"rien",
            r"sans",
            r"ni",
            r"nul(?:le)?",
            r"guère",
        ),
        "deny": (
            r"nie",
            r"nient",
            r"niait",
            r"a nié",
            r"ont nié",
            r"dément",
            r"démentent",
            r"a démenti",
            r"ont démenti",
            r"conteste(?:nt)?",
        ),
        "refuse": (r"refuse(?:nt|r)? de", r"refusé de", r"refusait de"),
        "fail": (r"échoue(?:nt)? à", r"échoué à", r"n['’]a pas réussi à"),
    },
    certainty={
        "reported": (
            r"présumée?s?",
            r"prétendue?s?",
            r"supposée?s?",
            r"prétendument",
            r"soi-disant",
            r"apparemment",
            r"non confirmée?s?",
            r"aurai(?:t|ent)",
            r"serai(?:t|ent)",
            r"il semblerait",
            r"dit-on",
        ),
        "possible": (
            r"peut-être",
            r"pourrai(?:t|ent)",
            r"éventuellement",
            r"possiblement",
            r"possibles?",
            r"peut(?= \w+er\b)",
            r"peuvent",
            r"incertaine?s?",
            r"pas (?:été )?confirmée?s?",
        ),
        "probable": (
            r"probablement",
            r"sans doute",
            r"vraisemblablement",
            r"semble(?:nt)?",
            r"semblai(?:t|ent)",
            r"paraît",
            r"probables?",
            r"devrai(?:t|ent)",
        ),
        "expected": (
            r"(?:est|sont|était|étaient) attendue?s?",
            r"prévue?s?",
            r"envisage(?:nt)?(?: de)?",
            r"prévoi(?:t|ent) de",
            r"provisoires?",
            r"attendue?s?",
        ),
        "future": (r"va(?= \w+er\b)", r"vont(?= \w+er\b)", r"sera", r"seront"),
        "sure": (r"certainement", r"assurément", r"clairement", r"évidemment", r"incontestablement"),
        "partly": (r"en partie", r"partiellement", r"largement", r"principalement", r"surtout"),
        "most": (r"la plupart des?", r"la majorité des?", r"une majorité de"),
        "some": (r"certaine?s(?= \w)",),
        "all": (r"tous les", r"toutes les", r"chaque", r"toujours", r"entièrement", r"complètement"),
        "many": (r"de nombreux", r"de nombreuses", r"beaucoup de"),
    },
    saying={
        "say": (
            "dit",
            "disent",
            "disait",
            "declare",
            "declarent",
            "declaree",
            "affirme",
            "affirment",
            "explique",
            "expliquent",
            "indique",
            "indiquent",
            "precise",
            "precisent",
            "ajoute",
            "ajoutent",
            "annonce",
            "annoncent",
            "rapporte",
            "rapportent",
            "souligne",
            "soulignent",
            "ecrit",
            "note",
            "confie",
            "raconte",
            "estime",
            "estiment",
            "assure",
            "assurent",
        ),
        "claim": (
            "pretend",
            "pretendent",
            "soutient",
            "soutiennent",
            "accuse",
            "accusent",
            "denonce",
            "denoncent",
            "argue",
        ),
        "admit": ("admet", "reconnait", "reconnaissent", "avoue", "confirme", "confirment", "admis", "reconnu"),
        "warn": ("avertit", "previent", "met en garde", "averti", "prevenu"),
        "deny": ("dement", "nie", "dementent", "dementi"),
        "promise": ("promet", "promis", "promettent"),
    },
    according=("selon", "d'apres", "de source", "a en croire", "aux dires de"),
)
