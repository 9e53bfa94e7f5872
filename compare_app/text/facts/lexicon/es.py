"""Spanish."""

from __future__ import annotations

from compare_app.text.facts.lexicon.shape import Lexicon, numbered, table, words


def _relative() -> dict[str, str]:
    found = {
        "hoy": "day:0", "ayer": "day:-1", "anteayer": "day:-2", "manana": "day:1", "pasado manana": "day:2", "anoche": "day:-1/evening",
        "esta noche": "day:0/evening", "esta manana": "day:0/morning", "esta tarde": "day:0/afternoon", "ayer por la tarde": "day:-1/afternoon",
        "ayer por la manana": "day:-1/morning", "ayer por la noche": "day:-1/evening", "este fin de semana": "weekend:0",
        "el ano pasado": "year:-1", "este ano": "year:0", "el proximo ano": "year:1", "el ano que viene": "year:1",
    }  # fmt: skip
    for noun, name, this, last, coming in (
        ("semana", "week", "esta", "pasada", "proxima"),
        ("mes", "month", "este", "pasado", "proximo"),
    ):
        found |= {
            f"{this} {noun}": f"{name}:0",
            f"{noun} {last}": f"{name}:-1",
            f"{coming} {noun}": f"{name}:1",
            f"{noun} que viene": f"{name}:1",
        }
    return found


LEXICON = Lexicon(
    decimal_comma=True,
    small=numbered(
        "cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve "
        "veinte veintiuno|veintiun|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"
    )
    | {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90}
    | {
        form: n * 100
        for n, forms in enumerate(
            [
                "cien ciento",
                "doscientos doscientas",
                "trescientos trescientas",
                "cuatrocientos cuatrocientas",
                "quinientos quinientas",
                "seiscientos seiscientas",
                "setecientos setecientas",
                "ochocientos ochocientas",
                "novecientos novecientas",
            ],
            1,
        )
        for form in forms.split()
    },
    scales={"docena": 12, "mil": 1000, "millon": 10**6, "millones": 10**6, "billon": 10**12, "billones": 10**12},
    joiners=words("y"),
    articles=words("un una"),
    halves=words("mitad medio media"),
    half_after=("y medio", "y media"),
    denominators={
        "tercio": 3,
        "tercios": 3,
        "cuarto": 4,
        "cuartos": 4,
        "quinto": 5,
        "quintos": 5,
        "decimo": 10,
        "decimos": 10,
    },
    out_of=words("de"),
    not_counting=words("un uno una"),
    vague={
        "decenas": "tens",
        "docenas": "dozens",
        "cientos": "hundreds",
        "centenares": "hundreds",
        "miles": "thousands",
        "varios cientos": "hundreds",
        "varios miles": "thousands",
        "varias decenas": "tens",
        "varios millones": "millions",
        "varios": "several",
        "varias": "several",
        "algunos": "few",
        "algunas": "few",
        "una decena": "ten",
        "una veintena": "twenty",
        "decenas de miles": "ten thousands",
        "cientos de miles": "hundred thousands",
    },
    ordinals={
        "primer": 1,
        "primero": 1,
        "primera": 1,
        "segundo": 2,
        "segunda": 2,
        "tercer": 3,
        "tercero": 3,
        "tercera": 3,
        "cuarta": 4,
        "quinta": 5,
        "sexto": 6,
        "sexta": 6,
    },
    percent=frozenset({"%", "por ciento", "puntos porcentuales"}),
    units=table(
        "kilometre=km,kilometros,kilometro metre=metros,metro mile=millas cm=centimetros kg=kilogramos,kilos,kilo tonne=toneladas,tonelada gram=gramos "
        "kilometre/hour=kmh litre=litros,litro hectare=hectareas,hectarea second=segundos minute=minuto,minutos hour=hora,horas day=dia,dias week=semana,semanas "
        "month=mes,meses year=ano,anos decade=decada,decadas degree=grados,grado"
    ),
    per=("por", "a la"),
    currencies=table("eur=euro,euros usd=dolar,dolares gbp=libras mxn=pesos cent=centimos,centavos"),
    about={
        "about": (
            "unos",
            "unas",
            "alrededor de",
            "cerca de",
            "aproximadamente",
            "en torno a",
            "aproximadamente",
            "mas o menos",
        ),
        "above": ("mas de", "al menos", "por lo menos", "como minimo", "por encima de"),
        "below": ("casi", "menos de", "hasta", "como maximo", "a lo sumo", "por debajo de"),
    },
    about_after={"about": ("aproximadamente",), "above": ("o mas",), "below": ("o menos",)},
    months=numbered(
        "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre", 1
    ),
    weekdays=numbered("lunes martes miercoles jueves viernes sabado domingo"),
    day_joiner="de(?:l)? ",
    relative=_relative(),
    parts={"por la manana": "morning", "por la tarde": "afternoon", "por la noche": "evening", "de madrugada": "night"},
    ago=(r"hace (?P<n>\w+) (?P<unit>días?|semanas?|mes(?:es)?|años?)",),
    before_year=words(
        "en desde hasta de ano anos verano otono invierno primavera finales principios y entre antes despues"
    ),
    hours={"mediodia": "12:00", "medianoche": "00:00"},
    clock=(
        r"\b(?:(?:a|hacia|sobre) las? )(?P<h>[01]?\d|2[0-3])(?:[:.h](?P<m>[0-5]\d))?(?: horas)?\b",
        r"(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![:\d])",
    ),
    titles=words(
        "sr sra srta don dona dr dra doctor doctora presidente presidenta ministro ministra alcalde alcaldesa senador senadora diputado diputada "
        "juez jueza general coronel comisario director directora fiscal rey reina principe princesa papa obispo portavoz secretario secretaria "
        "gobernador gobernadora vicepresidente vicepresidenta profesor profesora"
    ),
    inside_names=words("de del la las los y e el"),
    not_names=words(
        "el la los las lo un una unos unas y e o u pero si que quien quienes cuando como donde porque aunque para por con sin en a al del de desde "
        "hasta segun tras ante bajo entre contra sobre durante este esta estos estas ese esa esos esas aquel su sus mi mis tu tus nuestro nuestra "
        "yo ella ellos ellas nosotros usted ustedes no si ya aun todavia tambien tampoco mas menos muy todo todos toda todas varios varias algunos "
        "algunas cada ningun ninguna asi entonces ahora luego despues antes hoy ayer manana lunes martes miercoles jueves viernes sabado domingo "
        "sin embargo ademas mientras enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre se es fue ha han"
    ),
    aliases=table(
        "estados-unidos=ee-uu,eeuu,usa,us ue=union-europea onu=naciones-unidas otan=nato reino-unido=gran-bretana"
    ),
    negation={
        "not": (
            r"no",
            r"nunca",
            r"jamás",
            r"nada",
            r"nadie",
            r"ningun[ao]?s?",
            r"ningún",
            r"sin",
            r"ni",
            r"tampoco",
            r"ya no",
        ),
        "deny": (
            r"niega",
            r"niegan",
            r"negó",
            r"negaron",
            r"neg[aó]ba",
            r"desmiente",
            r"desmintió",
            r"desmintieron",
            r"rechaza que",
        ),
        "refuse": (r"se negó a", r"se niega a", r"se negaron a", r"rehusó"),
        "fail": (r"no logró", r"fracasó"),
    },
    certainty={
        "reported": (
            r"presunt[oa]s?",
            r"presuntamente",
            r"supuest[oa]s?",
            r"supuestamente",
            r"al parecer",
            r"aparentemente",
            r"habría[n]?",
            r"sin confirmar",
            r"sospechos[oa]s?",
            r"cree(?:n)?(?= que)",
            r"sospecha(?:n)?(?= que)",
        ),
        "possible": (
            r"quizás?",
            r"tal vez",
            r"podría[n]?",
            r"posiblemente",
            r"posibles?",
            r"puede(?:n)?(?= \w+[aei]r\b)",
            r"acaso",
            r"no (?:se )?ha(?:n)? (?:sido )?confirmad[oa]s?",
        ),
        "probable": (r"probablemente", r"seguramente", r"parece(?:n)?", r"parecía[n]?", r"probables?", r"debería[n]?"),
        "expected": (
            r"se espera(?: que)?",
            r"se prevé(?: que)?",
            r"previst[oa]s?",
            r"prevé(?:n)?",
            r"planea(?:n)?",
            r"(?<!libertad.)(?<!prisión.)(?<!gobierno.)(?<!presidente.)provisional(?:es)?",
            r"estimad[oa]s?",
        ),
        "future": (r"va(?:n)? a", r"será(?:n)?"),
        "sure": (r"ciertamente", r"sin duda", r"claramente", r"indudablemente"),
        "partly": (r"en parte", r"parcialmente", r"principalmente", r"mayoritariamente"),
        "most": (r"la mayoría de", r"la mayor parte de"),
        "all": (r"tod[oa]s l[oa]s", r"cada", r"siempre", r"completamente"),
        "many": (r"much[oa]s",),
    },
    saying={
        "say": (
            "dijo",
            "dice",
            "dicen",
            "dijeron",
            "declaro",
            "declararon",
            "declara",
            "afirmo",
            "afirma",
            "afirmaron",
            "explico",
            "explica",
            "explicaron",
            "senalo",
            "senala",
            "senalaron",
            "indico",
            "indica",
            "anadio",
            "anade",
            "anuncio",
            "anuncia",
            "anunciaron",
            "informo",
            "informa",
            "informaron",
            "aseguro",
            "asegura",
            "aseguraron",
            "subrayo",
            "escribio",
            "manifesto",
            "comento",
            "agrego",
            "preciso",
            "sostuvo",
        ),
        "claim": ("alego", "alega", "acuso", "acusa", "denuncio", "denuncia", "sostiene", "argumento"),
        "admit": ("admitio", "admite", "reconocio", "reconoce", "confirmo", "confirma", "confeso"),
        "warn": ("advirtio", "advierte", "alerto", "alerta", "amenazo"),
        "deny": ("nego", "niega", "desmintio", "desmiente"),
        "promise": ("prometio", "promete"),
    },
    according=("segun", "de acuerdo con", "en palabras de", "a juicio de"),
)
