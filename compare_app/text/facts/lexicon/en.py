"""English: numbers, dates, names. Its words of doubt and of saying stand in `en_markers`."""

from __future__ import annotations

from compare_app.text.facts.lexicon.en_markers import ACCORDING, CERTAINTY, NEGATION, SAYING
from compare_app.text.facts.lexicon.shape import Lexicon, numbered, table, words

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = {
    w: 20 + 10 * n for n, w in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
#: What a number is compared by: less than 250,000, smaller than the 250,000 at which a rule begins. Over the, under the, say mostly something else.
_MORE = ("more", "greater", "larger", "bigger", "higher", "longer", "older", "heavier", "taller")
_LESS = ("less", "fewer", "smaller", "lower", "shorter", "younger", "lighter")
_MUCH, _THE = ("", "slightly ", "a little ", "much "), ("", " the")
_PERIODS = ("week", "month", "year", "weekend")


def _relative() -> dict[str, str]:
    found = {
        "today": "day:0", "yesterday": "day:-1", "tomorrow": "day:1", "tonight": "day:0/evening",
        "last night": "day:-1/evening", "overnight": "day:0/night", "this morning": "day:0/morning",
        "this afternoon": "day:0/afternoon", "this evening": "day:0/evening", "yesterday evening": "day:-1/evening",
        "yesterday morning": "day:-1/morning", "yesterday afternoon": "day:-1/afternoon",
        "tomorrow morning": "day:1/morning", "tomorrow evening": "day:1/evening",
        "the day before yesterday": "day:-2", "the day after tomorrow": "day:2",
    }  # fmt: skip
    for period in _PERIODS:
        for word, by in (("this", 0), ("last", -1), ("next", 1), ("previous", -1), ("past", -1), ("coming", 1)):
            found[f"{word} {period}"] = f"{period}:{by}"
        found[f"earlier this {period}"] = found[f"later this {period}"] = f"{period}:0"
    for season in ("spring", "summer", "autumn", "fall", "winter"):
        name = "autumn" if season == "fall" else season
        for word, by in (("this", 0), ("last", -1), ("next", 1)):
            found[f"{word} {season}"] = f"season:{by}/{name}"
        if season != "fall":
            for word in ("in the", "by the", "by", "in"):
                found[f"{word} {season}"] = f"season:?/{name}"
    return found


LEXICON = Lexicon(
    small=numbered(_ONES) | _TENS | {"twice": 2},
    scales={
        "hundred": 100,
        "dozen": 12,
        "thousand": 1000,
        "k": 1000,
        "million": 10**6,
        "m": 10**6,
        "mn": 10**6,
        "billion": 10**9,
        "bn": 10**9,
        "b": 10**9,
        "trillion": 10**12,
        "tn": 10**12,
    },
    joiners=words("and"),
    articles=words("a an"),
    halves=words("half"),
    half_after=("and a half",),
    nearly=words("nearly almost about roughly around over under than least"),
    half_more=words("as again a an past way time brother sister"),
    denominators={
        "third": 3,
        "thirds": 3,
        "quarter": 4,
        "quarters": 4,
        "fourths": 4,
        "fifth": 5,
        "fifths": 5,
        "sixth": 6,
        "sixths": 6,
        "seventh": 7,
        "sevenths": 7,
        "eighth": 8,
        "eighths": 8,
        "tenth": 10,
        "tenths": 10,
    },
    out_of=words("in of"),
    part_of=("of a", "of one"),
    not_counting=words("one"),
    vague={
        f"{some} {scale}": f"{scale}s"
        for some in ("several", "a few", "a couple", "many")
        for scale in ("dozen", "hundred", "thousand", "million", "billion")
    }
    | {
        "dozens": "dozens",
        "hundreds": "hundreds",
        "thousands": "thousands",
        "millions": "millions",
        "billions": "billions",
        "scores": "scores",
        "several": "several",
        "tens of thousands": "ten thousands",
        "hundreds of thousands": "hundred thousands",
        "a couple": "couple",
        "a handful": "handful",
        "a few": "few",
    },
    ordinals=numbered(_ORDINALS, 1),
    ordinal_suffixes=words("st nd rd th"),
    percent=frozenset({"%", "percent", "per cent", "pct", "percentage points", "percentage point"}),
    units=table(
        "kilometre=km,kilometres,kilometer,kilometers,kms mile=miles metre=metres,meter,meters,metres foot=feet,ft inch=inches "
        "yard=yards cm=centimetre,centimetres,centimeter,centimeters mm=millimetre,millimetres,millimeters "
        "kg=kilogram,kilograms,kilo,kilos,kgs pound-weight=lb,lbs tonne=tonnes ton=tons gram=grams "
        "litre=litres,liter,liters gallon=gallons barrel=barrels hectare=hectares acre=acres mile/hour=mph kilometre/hour=kph,kmh "
        "second=seconds,sec minute=minutes,mins,min hour=hours,hrs day=days week=weeks month=months year=years "
        "decade=decades century=centuries degree=degrees mw=megawatts,megawatt gb=gigabytes"
    ),
    per=("per", "an"),
    then=words("later before after ago earlier away"),
    currencies=table(
        "usd=dollar,dollars eur=euro,euros gbp=pound,pounds,sterling jpy=yen cny=yuan,renminbi inr=rupee,rupees "
        "rub=rouble,roubles,ruble,rubles chf=franc,francs crown=krona,kronor,krone,kroner peso=peso,pesos lira=lira cent=cents penny=pence"
    ),
    about={
        "about": (
            "some",
            "about",
            "around",
            "roughly",
            "approximately",
            "approx",
            "circa",
            "an estimated",
            "estimated",
            "close to",
            "in the region of",
            "in the order of",
            "something like",
        ),
        "above": (
            *("over", "above", "at least", "upwards of", "in excess of", "no fewer than", "not less than"),
            *("well over", "just over", "a little over", "just above", "a good", "north of", "beyond", "above the"),
            *("exceeding", "exceeded", "exceeds", "topping", "topped", "tops", "surpassing", "surpassed", "surpasses"),
            *(f"{much}{word} than{the}" for word in _MORE for much in _MUCH for the in _THE),
        ),
        "below": (
            *(
                "nearly",
                "almost",
                "up to",
                "under",
                "as many as",
                "as much as",
                "as long as",
                "at most",
                "a maximum of",
            ),
            *("not more than", "no more than", "just under", "a little under", "below", "just below", "as high as"),
            *("well under", "well below", "not quite", "short of", "just short of", "shy of", "just shy of"),
            *("below the", "short of the", "just below the"),
            *(f"{much}{word} than{the}" for word in _LESS for much in _MUCH for the in _THE),
        ),
    },
    over_verbs=words(
        "hand hands handed handing turn turns turned turning give gives gave given giving take takes took taken taking win wins won winning sign signs signed signing"
    ),
    about_after={
        "about": ("or so",),
        "above": ("or more", "or higher", "or above", "or over", "and above", "and over", "and up"),
        "below": ("or less", "or fewer", "or lower", "or under", "or below", "and under"),
    },
    months=numbered(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
        1,
    ),
    weekdays=numbered(
        "monday|mon tuesday|tues|tue wednesday|wed thursday|thurs|thu friday|fri saturday|sat sunday|sun"
    ),
    doubtful_months=words("may march mar jan sep jun"),
    month_needs=(
        "in",
        "since",
        "until",
        "till",
        "by",
        "last",
        "next",
        "this",
        "early",
        "late",
        "mid",
        "of",
        "from",
        "through",
        "to",
        "before",
        "after",
        "during",
        "between",
    ),
    day_joiner=r"(?:of )?",
    relative=_relative(),
    parts={
        "morning": "morning",
        "afternoon": "afternoon",
        "evening": "evening",
        "night": "evening",
        "lunchtime": "noon",
        "early": "",
        "midday": "noon",
    },
    ago=(r"(?P<n>\w++) (?P<unit>days?|weeks?|months?|years?) (?:ago|earlier)",),
    before_year=words(
        "in since until till by of from during before after early late year mid around about and to through between for"
    ),
    hours={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    clock=(
        r"(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?= ?(?:GMT|BST|UTC|EST|EDT|PST|PDT|CET|hrs|hours|local time)\b)",
        r"(?P<h>\d{1,2})(?:[:.](?P<m>\d\d))? ?(?P<half>[ap])\.? ?m(?:\.|\b)",
        r"(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?: ?(?:hours|hrs|GMT|BST|UTC|EST|EDT|PST|PDT|CET|local time))",
        r"(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![:\d])",
    ),
    titles=words(
        "mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor president "
        "vice vice-president minister premier chancellor secretary mayor judge justice captain capt general gen colonel col major "
        "lieutenant lt sergeant sgt officer detective inspector sheriff chief commissioner councillor councilman "
        "councilwoman congressman congresswoman deputy attorney ambassador king queen prince princess pope bishop archbishop "
        "cardinal rabbi imam reverend rev father fr pastor vicar sister brother coach chairman chairwoman chair ceo director spokesman "
        "spokeswoman spokesperson prime foreign former acting speaker admiral commander mp"
    ),
    inside_names=words(
        "of the for de del della di da dos la le van von der den bin ibn al el and-the du des y e zu und"
    ),
    not_names=words(
        "a an the this that these those it its he his him she her they their them we our us you your i my me who whom whose "
        "which what when where why how if though although because since while until after before during as at by for from in into "
        "on onto of off over under to up with within without about above across against along among around behind below "
        "beneath beside between beyond despite down except inside near outside past per through throughout toward towards "
        "upon via and but or nor so yet also both either neither not no none nobody nothing never now then there here "
        "however moreover meanwhile instead still even just only once again already often sometimes perhaps maybe all any some "
        "many most much more few fewer less several each every other another such same own one two three four five six "
        "seven eight nine ten eleven twelve first second third last next today yesterday tomorrow tonight earlier later "
        "according asked is are was were be been has have had do does did will would can could may might must shall should "
        "let yes please thank thanks see read click photo image video source copyright breaking update updated exclusive "
        "new old people police officials authorities residents experts critics supporters opponents scientists researchers "
        "doctors workers students teachers children women men parents families officers investigators prosecutors lawyers "
        "lawmakers voters government ministers sources witnesses thousands hundreds dozens millions monday tuesday wednesday thursday "
        "friday saturday sunday celsius fahrenheit january february march april june july august september october november december "
        "'i i'm i've i'll i'd it's he's she's they're we're that's there's what's don't"
    ),
    aliases=table(
        "united-states=us,usa,u-s,america uk=united-kingdom,britain,great-britain eu=european-union un=united-nations "
        "nato=north-atlantic-treaty-organization uae=united-arab-emirates dc=district-of-columbia "
        "american=americans british=britons fbi=federal-bureau-of-investigation who=world-health-organization "
        "la=los-angeles nyc=new-york-city pennsylvania=pa"
    ),
    negation=NEGATION,
    certainty=CERTAINTY,
    saying=SAYING,
    according=ACCORDING,
)
