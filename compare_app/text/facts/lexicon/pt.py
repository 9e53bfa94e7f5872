"""Portuguese."""

from __future__ import annotations

from compare_app.text.facts.lexicon.shape import Lexicon, numbered, table, words


def _relative() -> dict[str, str]:
    found = {
        "hoje": "day:0", "ontem": "day:-1", "anteontem": "day:-2", "amanha": "day:1", "depois de amanha": "day:2", "hoje de manha": "day:0/morning",
        "esta manha": "day:0/morning", "esta tarde": "day:0/afternoon", "esta noite": "day:0/evening", "ontem a noite": "day:-1/evening",
        "na noite de ontem": "day:-1/evening", "ontem a tarde": "day:-1/afternoon", "ano passado": "year:-1", "este ano": "year:0", "neste ano": "year:0",
        "proximo ano": "year:1", "ano que vem": "year:1", "neste fim de semana": "weekend:0",
    }  # fmt: skip
    for noun, name, this, last, coming in (
        ("semana", "week", ("esta", "nesta", "desta"), "passada", "proxima"),
        ("mes", "month", ("este", "neste", "deste"), "passado", "proximo"),
    ):
        found |= {f"{word} {noun}": f"{name}:0" for word in this}
        found |= {f"{noun} {last}": f"{name}:-1", f"{coming} {noun}": f"{name}:1", f"{noun} que vem": f"{name}:1"}
    return found


LEXICON = Lexicon(
    decimal_comma=True,
    small=numbered(
        "zero um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis "
        "dezessete|dezassete dezoito dezenove|dezanove vinte"
    )
    | {"trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90}
    | {
        form: n * 100
        for n, forms in enumerate(
            [
                "cem cento",
                "duzentos duzentas",
                "trezentos trezentas",
                "quatrocentos quatrocentas",
                "quinhentos quinhentas",
                "seiscentos seiscentas",
                "setecentos setecentas",
                "oitocentos oitocentas",
                "novecentos novecentas",
            ],
            1,
        )
        for form in forms.split()
    },
    scales={
        "duzia": 12,
        "mil": 1000,
        "milhao": 10**6,
        "milhoes": 10**6,
        "bilhao": 10**9,
        "bilhoes": 10**9,
        "trilhao": 10**12,
        "trilhoes": 10**12,
        "mi": 10**6,
        "bi": 10**9,
    },
    joiners=words("e"),
    articles=words("um uma"),
    halves=words("metade meia meio"),
    half_after=("e meio", "e meia"),
    denominators={
        "terco": 3,
        "tercos": 3,
        "quarto": 4,
        "quartos": 4,
        "quinto": 5,
        "quintos": 5,
        "decimo": 10,
        "decimos": 10,
    },
    out_of=words("em"),
    not_counting=words("um uma"),
    vague={
        "dezenas": "tens",
        "duzias": "dozens",
        "centenas": "hundreds",
        "milhares": "thousands",
        "varias centenas": "hundreds",
        "varios milhares": "thousands",
        "varias dezenas": "tens",
        "varios milhoes": "millions",
        "varios": "several",
        "varias": "several",
        "alguns": "few",
        "algumas": "few",
        "diversos": "several",
        "diversas": "several",
        "dezenas de milhares": "ten thousands",
    },
    ordinals={
        "primeiro": 1,
        "primeira": 1,
        "terceiro": 3,
        "terceira": 3,
        "quarta": 4,
        "quinta": 5,
        "sexto": 6,
        "setimo": 7,
        "oitavo": 8,
    },
    ordinal_suffixes=words("o a"),
    percent=frozenset({"%", "por cento", "pontos percentuais"}),
    units=table(
        "kilometre=km,quilometros,quilometro metre=metros,metro mile=milhas cm=centimetros kg=quilogramas,quilos,quilo tonne=toneladas,tonelada gram=gramas "
        "kilometre/hour=kmh litre=litros,litro hectare=hectares second=segundos minute=minuto,minutos hour=hora,horas day=dia,dias week=semana,semanas month=mes,meses "
        "year=ano,anos decade=decada,decadas degree=graus,grau"
    ),
    per=("por", "a"),
    currencies=table("brl=real,reais eur=euro,euros usd=dolar,dolares gbp=libras cent=centavos"),
    about={
        "about": ("cerca de", "aproximadamente", "em torno de", "por volta de", "uns", "umas", "estimados"),
        "above": ("mais de", "pelo menos", "ao menos", "no minimo", "acima de"),
        "below": ("quase", "menos de", "ate", "no maximo", "abaixo de"),
    },
    about_after={"about": ("aproximadamente",), "above": ("ou mais",), "below": ("ou menos",)},
    months=numbered("janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro", 1),
    weekdays=numbered("segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo"),
    day_joiner="de ",
    relative=_relative(),
    parts={"de manha": "morning", "a tarde": "afternoon", "a noite": "evening", "de madrugada": "night"},
    ago=(
        r"há (?P<n>\w+) (?P<unit>dias?|semanas?|m[eê]s(?:es)?|anos?)",
        r"(?P<n>\w++) (?P<unit>dias?|semanas?|m[eê]s(?:es)?|anos?) atrás",
    ),
    before_year=words("em desde ate de ano anos no do verao outono inverno primavera e entre antes depois"),
    hours={"meio-dia": "12:00", "meia-noite": "00:00"},
    clock=(r"(?P<h>[01]?\d|2[0-3])h(?:(?P<m>[0-5]\d))?\b", r"(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![:\d])"),
    titles=words(
        "sr sra dr dra doutor doutora presidente presidenta ministro ministra prefeito prefeita senador senadora deputado deputada juiz juiza general "
        "coronel delegado delegada diretor diretora procurador procuradora rei rainha principe princesa papa bispo porta-voz secretario secretaria "
        "governador governadora professor professora vereador vereadora"
    ),
    inside_names=words("de do da dos das e"),
    not_names=words(
        "o a os as um uma uns umas e ou mas se que quem quando como onde porque embora para por com sem em no na nos nas ao aos do da dos das de desde "
        "ate segundo apos ante sob entre contra sobre durante este esta estes estas esse essa esses essas aquele seu sua seus suas meu minha nosso nossa "
        "eu ele ela eles elas nos voce voces nao sim ja ainda tambem mais menos muito todo todos toda todas varios varias alguns algumas cada nenhum "
        "nenhuma assim entao agora depois antes hoje ontem amanha segunda terca quarta quinta sexta sabado domingo porem alem enquanto janeiro "
        "fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro isso isto foi era ha"
    ),
    aliases=table("estados-unidos=eua,us,usa ue=uniao-europeia onu=nacoes-unidas otan=nato reino-unido=gra-bretanha"),
    negation={
        "not": (r"não", r"nunca", r"jamais", r"nada", r"ninguém", r"nenhum(?:a)?", r"sem", r"nem", r"tampouco"),
        "deny": (r"nega", r"negam", r"negou", r"negaram", r"desmente", r"desmentiu", r"desmentiram"),
        "refuse": (r"recusou-se a", r"se recusou a", r"recusa-se a", r"se recusa a"),
        "fail": (r"não conseguiu", r"fracassou"),
    },
    certainty={
        "reported": (
            r"supost[oa]s?",
            r"supostamente",
            r"alegad[oa]s?",
            r"alegadamente",
            r"aparentemente",
            r"teria(?:m)?",
            r"não confirmad[oa]s?",
            r"suspeit[oa]s?",
            r"ao que tudo indica",
            r"acredita(?:m)?(?:-se)?(?= que)",
            r"suspeita(?:m)?(?:-se)?(?= que)",
        ),
        "possible": (
            r"talvez",
            r"poderia(?:m)?",
            r"pode(?:m)?(?= \w+[aei]r\b)",
            r"possivelmente",
            r"possíve(?:l|is)",
            r"eventualmente",
        ),
        "probable": (
            r"provavelmente",
            r"parece(?:m)?",
            r"parecia(?:m)?",
            r"prováve(?:l|is)",
            r"deve(?:m)?(?= \w+[aei]r\b)",
            r"deveria(?:m)?",
        ),
        "expected": (
            r"previst[oa]s?",
            r"prevê",
            r"preveem",
            r"esperad[oa]s?",
            r"planeja(?:m)?",
            r"(?<!liberdade.)(?<!prisão.)(?<!governo.)(?<!medida.)provisóri[oa]s?",
            r"estimad[oa]s?",
        ),
        "future": (r"vai(?= \w+[aei]r\b)", r"vão(?= \w+[aei]r\b)", r"será", r"serão"),
        "sure": (r"certamente", r"sem dúvida", r"claramente", r"com certeza"),
        "partly": (r"em parte", r"parcialmente", r"principalmente", r"em grande parte"),
        "most": (r"a maioria d[oae]s?", r"a maior parte d[oae]s?"),
        "all": (r"tod[oa]s [oa]s", r"cada", r"sempre", r"completamente"),
        "many": (r"muit[oa]s",),
    },
    saying={
        "say": (
            "disse",
            "diz",
            "dizem",
            "disseram",
            "afirmou",
            "afirma",
            "afirmaram",
            "declarou",
            "declara",
            "explicou",
            "explica",
            "informou",
            "informa",
            "informaram",
            "anunciou",
            "anuncia",
            "anunciaram",
            "acrescentou",
            "ressaltou",
            "destacou",
            "comentou",
            "escreveu",
            "relatou",
            "contou",
            "apontou",
            "garantiu",
        ),
        "claim": ("alegou", "alega", "acusou", "acusa", "denunciou", "argumentou", "sustenta"),
        "admit": ("admitiu", "admite", "reconheceu", "reconhece", "confirmou", "confirma", "confessou"),
        "warn": ("alertou", "alerta", "advertiu", "ameacou"),
        "deny": ("negou", "nega", "desmentiu"),
        "promise": ("prometeu", "promete"),
    },
    according=("segundo", "de acordo com", "conforme", "nas palavras de"),
)
