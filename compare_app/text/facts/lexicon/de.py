"""German."""

from __future__ import annotations

from compare_app.text.facts.lexicon.shape import Lexicon, numbered, table, words


def _relative() -> dict[str, str]:
    found = {
        "heute": "day:0", "gestern": "day:-1", "vorgestern": "day:-2", "morgen": "day:1", "ubermorgen": "day:2",
        "heute abend": "day:0/evening", "heute morgen": "day:0/morning", "heute fruh": "day:0/morning",
        "heute nachmittag": "day:0/afternoon", "gestern abend": "day:-1/evening", "gestern morgen": "day:-1/morning",
        "gestern nachmittag": "day:-1/afternoon", "heute nacht": "day:0/night", "vergangene nacht": "day:-1/night",
        "in der nacht": "day:0/night", "am wochenende": "weekend:0",
    }  # fmt: skip
    for period, name in (("woche", "week"), ("jahr", "year"), ("monat", "month"), ("wochenende", "weekend")):
        for forms, by in (
            (("diese", "dieser", "dieses", "diesen", "diesem", "laufenden"), 0),
            (
                (
                    "letzte",
                    "letzter",
                    "letztes",
                    "letzten",
                    "vergangene",
                    "vergangenen",
                    "vergangenes",
                    "vorigen",
                    "vorige",
                ),
                -1,
            ),
            (("nachste", "nachster", "nachstes", "nachsten", "kommende", "kommenden", "kommendes"), 1),
        ):
            found |= {f"{form} {period}": f"{name}:{by}" for form in forms}
    return found


LEXICON = Lexicon(
    decimal_comma=True,
    small=numbered("null ein|eins zwei|zwo drei vier funf sechs sieben acht neun zehn elf zwolf"),
    scales={
        "hundert": 100,
        "dutzend": 12,
        "tausend": 1000,
        "tsd": 1000,
        "million": 10**6,
        "millionen": 10**6,
        "mio": 10**6,
        "milliarde": 10**9,
        "milliarden": 10**9,
        "mrd": 10**9,
        "billion": 10**12,
        "billionen": 10**12,
    },
    joiners=words("und"),
    articles=words("ein eine einem einen einer"),
    halves=words("halbe halben halber halb halfte"),
    denominators={
        "drittel": 3,
        "viertel": 4,
        "funftel": 5,
        "sechstel": 6,
        "achtel": 8,
        "zehntel": 10,
    },
    out_of=words("von"),
    not_counting=words("ein eins eine einen einem einer"),
    vague={
        "dutzende": "dozens",
        "dutzenden": "dozens",
        "hunderte": "hundreds",
        "hunderten": "hundreds",
        "tausende": "thousands",
        "tausenden": "thousands",
        "zehntausende": "ten thousands",
        "hunderttausende": "hundred thousands",
        "mehrere hundert": "hundreds",
        "einige hundert": "hundreds",
        "mehrere tausend": "thousands",
        "einige tausend": "thousands",
        "mehrere dutzend": "dozens",
        "mehrere millionen": "millions",
        "millionen": "millions",
        "mehrere": "several",
        "mehreren": "several",
        "einige": "few",
        "einigen": "few",
        "ein paar": "few",
        "wenige": "few",
    },
    ordinals={
        form + ending: n
        for n, form in enumerate(
            ["erst", "zweit", "dritt", "viert", "funft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwolft"],
            1,
        )
        for ending in ("e", "en", "er", "es", "em")
    },
    percent=frozenset({"%", "prozent", "prozentpunkte", "prozentpunkten"}),
    units=table(
        "kilometre=km,kilometer,kilometern mile=meilen metre=meter,metern centimetre=zentimeter,zentimetern cm=cm kg=kilogramm,kilo "
        "tonne=tonnen gram=gramm litre=liter hectare=hektar second=sekunde,sekunden minute=minuten hour=stunde,stunden "
        "day=tag,tage,tagen week=woche,wochen month=monat,monate,monaten year=jahr,jahre,jahren decade=jahrzehnt,jahrzehnte,jahrzehnten "
        "degree=grad mw=megawatt kilometre/hour=kmh,stundenkilometer,stundenkilometern"
    ),
    per=("pro", "je", "in der"),
    then=words("spater"),
    currencies=table("eur=euro,euros usd=dollar gbp=pfund chf=franken cent=cent inr=rupien rub=rubel jpy=yen"),
    about={
        "about": (
            "rund",
            "etwa",
            "ungefahr",
            "circa",
            "ca",
            "zirka",
            "schatzungsweise",
            "in etwa",
            "um die",
            "geschatzte",
        ),
        "above": ("mehr als", "uber", "mindestens", "wenigstens", "gut", "knapp uber", "nicht weniger als"),
        "below": (
            "fast",
            "knapp",
            "beinahe",
            "nahezu",
            "bis zu",
            "weniger als",
            "unter",
            "hochstens",
            "maximal",
            "kaum mehr als",
        ),
    },
    about_after={"above": ("oder mehr",), "below": ("oder weniger",)},
    months=numbered(
        "januar|janner|jan februar|feber|feb marz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez",
        1,
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag"),
    relative=_relative(),
    parts={
        "morgen": "morning",
        "vormittag": "morning",
        "nachmittag": "afternoon",
        "abend": "evening",
        "nacht": "evening",
        "mittag": "noon",
        "fruh": "morning",
    },
    ago=(r"vor (?P<n>\w+) (?P<unit>Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)",),
    before_year=words(
        "jahr jahre jahren jahres seit bis von anfang ende mitte herbst sommer winter fruhjahr und im in ab um nach vor"
    ),
    hours={"mitternacht": "00:00"},
    clock=(
        r"(?P<h>[01]?\d|2[0-4])(?:[:.](?P<m>[0-5]\d))? ?Uhr(?: (?P<m2>[0-5]\d))?\b",
        r"(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![:\d])",
    ),
    titles=words(
        "herr herrn frau dr prof professor professorin prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister "
        "ministerin bundesminister innenminister innenministerin aussenminister aussenministerin finanzminister finanzministerin "
        "justizminister verteidigungsminister ministerprasident ministerprasidentin bundesprasident premierminister premierministerin "
        "burgermeister burgermeisterin oberburgermeister oberburgermeisterin landrat senator senatorin richter richterin staatsanwalt "
        "sprecher sprecherin pressesprecher regierungssprecher chef chefin parteichef parteichefin konig konigin papst bischof general "
        "direktor direktorin trainer"
    ),
    inside_names=words("von van der de zu zum zur den und fur des"),
    not_names=words(
        "der die das den dem des ein eine einen einem einer und oder aber doch auch wenn weil dass als wie so es er sie wir ihr ich "
        "im in an am auf aus bei beim mit nach vor von vom zu zum zur uber unter gegen fur seit bis nicht nur noch schon dann dort hier "
        "diese dieser dieses jede jeder alle viele mehr laut nachdem wahrend bevor damit denn trotz wegen zudem ausserdem allerdings "
        "jedoch dabei danach bereits heute gestern morgen insgesamt nun uhr prozent euro million millionen milliarde milliarden jahr jahre "
        "jahren tag tage woche wochen monat monate montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai "
        "juni juli august september oktober november dezember herr frau laut rund etwa"
    ),
    nouns_are_capitalised=True,
    aliases=table(
        "usa=us,vereinigte-staaten,vereinigten-staaten eu=europaische-union,europaischen-union uno=un,vereinte-nationen,vereinten-nationen grossbritannien=vereinigtes-konigreich"
    ),
    negation={
        "not": (
            r"nicht(?! nur)",
            r"kein(?:e[nmrs]?)?",
            r"nie(?:mals)?",
            r"nichts",
            r"niemand(?:en|em)?",
            r"ohne",
            r"weder",
            r"keinesfalls",
            r"keineswegs",
            r"nirgends",
            r"kaum(?= \w)",
        ),
        "deny": (
            r"bestreitet",
            r"bestritt(?:en)?",
            r"dementiert(?:e|en)?",
            r"leugnet(?:e|en)?",
            r"zurückgewiesen",
            r"wies \w+ zurück",
        ),
        "refuse": (r"lehnt(?:e|en)? ab", r"lehnt(?:e|en)? \w+ (?:\w+ )?ab", r"abgelehnt", r"verweigert(?:e|en)?"),
        "fail": (r"versäumt(?:e|en)?", r"gescheitert", r"scheitert(?:e|en)?"),
    },
    certainty={
        "reported": (
            r"angeblich(?:e[nmrs]?)?",
            r"mutmaßlich(?:e[nmrs]?)?",
            r"vermeintlich(?:e[nmrs]?)?",
            r"offenbar",
            r"anscheinend",
            r"unbestätigt(?:e[nmrs]?)?",
            r"Berichten zufolge",
            r"dem Vernehmen nach",
            r"sogenannte[nmrs]?",
            r"soll(?:en)?(?= )",
            r"vermutet",
            r"verdächtig\w*",
            r"glaub(?:t|en|te|ten)",
            r"vermut(?:en|ete|eten)",
            r"geht davon aus",
            r"gehen davon aus",
        ),
        "possible": (
            r"möglicherweise",
            r"vielleicht",
            r"eventuell",
            r"könnte[nst]?",
            r"könne[n]?",
            r"womöglich",
            r"unter Umständen",
            r"unklar",
            r"nicht bestätigt",
            r"ungewiss",
            r"möglich(?:e[nmrs]?)?",
            r"dürfe",
        ),
        "probable": (
            r"wahrscheinlich",
            r"vermutlich",
            r"wohl",
            r"dürfte[n]?",
            r"scheint",
            r"scheinen",
            r"schien(?:en)?",
            r"voraussichtlich",
        ),
        "expected": (
            r"erwartet(?:e[nmrs]?)?",
            r"geplant(?:e[nmrs]?)?",
            r"plan(?:t|en|te|ten)",
            r"würde[n]?",
            r"prognostiziert(?:e|en)?",
            r"rechnet(?:e|en)? mit",
            r"vorläufig(?:e[nmrs]?)?(?! (?:fest\w*|in Gewahrsam|in Haft|Festnahmen?|Insolvenz\w*|Regierung)\b)",
        ),
        "future": (r"wird(?= .{1,120}en\b)", r"werden(?= .{1,120}en\b)"),
        "sure": (
            r"bestimmt",
            r"sicher(?:lich)?",
            r"zweifellos",
            r"zweifelsfrei",
            r"eindeutig",
            r"definitiv",
            r"nachweislich",
        ),
        "partly": (r"teilweise", r"überwiegend", r"größtenteils", r"zum Teil", r"weitgehend", r"hauptsächlich"),
        "most": (r"die meisten", r"die Mehrheit", r"eine Mehrheit", r"mehrheitlich"),
        "all": (
            r"alle[nrms]?(?= \w)",
            r"sämtliche[nrms]?",
            r"jede[nrms]?(?= \w)",
            r"immer",
            r"völlig",
            r"vollständig",
        ),
        "many": (r"viele[nr]?(?= \w)",),
    },
    saying={
        "say": (
            "sagte",
            "sagten",
            "sagt",
            "sagen",
            "gesagt",
            "erklarte",
            "erklarten",
            "erklart",
            "teilte",
            "teilten",
            "mitteilte",
            "mitteilten",
            "mitgeteilt",
            "betonte",
            "betont",
            "schrieb",
            "schreibt",
            "meldete",
            "meldet",
            "berichtete",
            "berichten",
            "berichtet",
            "ausserte",
            "ausserten",
            "kundigte",
            "angekundigt",
            "erganzte",
            "hiess",
            "heisst",
            "meinte",
            "meint",
            "verkundete",
        ),
        "claim": (
            "behauptete",
            "behauptet",
            "behaupten",
            "beteuerte",
            "beteuert",
            "kritisierte",
            "beklagte",
            "argumentierte",
        ),
        "admit": ("raumte", "raumt", "gestand", "bestatigte", "bestatigt", "bestatigten", "eingeraumt", "zugegeben"),
        "warn": ("warnte", "warnt", "warnten", "mahnte", "drohte"),
        "deny": ("bestritt", "bestreitet", "dementierte", "dementiert"),
        "promise": ("versprach", "verspricht", "versicherte", "kundigt"),
    },
    according=(
        "laut",
        "nach angaben",
        "zufolge",
        "nach worten",
        "wie aus",
        "nach auskunft",
        "angaben zufolge",
        "einem sprecher zufolge",
    ),
)
