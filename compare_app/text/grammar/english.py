"""English: the verb may stand before its subject beside a quote; a capital names somebody."""

from __future__ import annotations

from functools import cache

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.word_lists import word_set


def english_forms(bases: str, irregular: str) -> frozenset[str]:
    """The forms of regular verbs (`deny` gives denies, denied, denying), and irregular ones as they are written."""
    forms: set[str] = set(irregular.split())
    for base in bases.split():
        stem = base[:-1] if base.endswith("e") else base
        third = base + "es" if base.endswith(("s", "sh", "ch", "x", "z")) else base + "s"
        past = base + "d" if base.endswith("e") else base + "ed"
        if base.endswith("y") and base[-2] not in "aeiou":
            third, past = base[:-1] + "ies", base[:-1] + "ied"
        forms |= {base, third, past, stem + "ing"}
    return frozenset(forms)


_ENGLISH_VERBS = english_forms(
    "condemn applaud deplore assail castigate disparage bemoan portray characterize hail welcome accuse allude insinuate add announce answer argue ask assert assure authorize brag boast blast blame call caution challenge charge cite claim clarify comment complain "
    "conclude concede confess confirm continue contend counter criticize criticise cry decline declare decry defend demand denounce deny describe detail "
    "disclose dismiss dub echo emphasize emphasise estimate exclaim explain express fume gush hint imply indicate inform insist instruct interject joke "
    "lament laugh lecture maintain mention mock moan mumble murmur mutter muse note object observe opine order outline plead pledge point post praise "
    "predict proclaim promise pronounce propose protest question quip quote rail rant reason recall recite recommend recount refer reflect refute "
    "reiterate reject remark remind repeat reply report request respond reveal rule scoff scold scream shout sigh signal slam smile snap snarl speculate "
    "state stress suggest summarize summarise suppose surmise tease testify thank theorize threaten thunder tout tweet urge utter vent volunteer vow "
    "wail warn whisper wonder worry yell acknowledge admit affirm advise agree allege appeal apologize apologise address attack attest believe "
    "chant chide cheer chime chuckle chronicle commend compare congratulate consider counsel deem deride deplore determine dispute doubt "
    "elaborate enthuse envision explain feel figure forecast foresee grumble guess hail highlight hope joke label lash lambast lambaste learn "
    "liken list mention narrate offer oppose phrase plead preach proffer quote rate read rebut rebuke regard relate release retort ridicule sing "
    "sneer speak stipulate stress submit sum swear sympathize teach tell testify text title type underline underscore view voice warn welcome "
    "write cable email e-mail facebook retweet blog inquire enquire deadpan bellow bark growl grin shrug nod sob weep decide find argue suspect anticipate "
    "attribute ascribe chalk remember reminisce marvel gripe grouse concur confide gloat intone drawl gasp croak chirp hiss groan rave roar holler beg implore beseech exhort berate upbraid reprimand "
    "mock taunt jeer heckle ponder demur dissent disagree skewer savage excoriate vilify christen trumpet "
    "expect fear assume allow brand characterize characterise term recall tag toast vouch venture admonish allude caution interrupt introduce "
    "avow belittle bluster bristle carp chirrup chortle commiserate coo croon depict deprecate disavow effuse endorse enjoin entreat espouse eulogize "
    "expound exult fulminate giggle guffaw harangue impugn intimate inveigh jest josh laud malign nitpick pillory pontificate posit postulate profess propound quibble reaffirm "
    "rebuff reckon recollect remonstrate repudiate restate rhapsodize savage scowl seethe shriek snicker snigger snipe snort specify splutter sputter squawk squeal stammer stutter "
    "sympathise theorise titter trash whimper whine whinge whoop wisecrack yelp chip pipe weigh beam react bash",
    "say says said saying tell tells told telling write writes wrote written writing think thinks thought thinking speak speaks spoke spoken speaking "
    "feel feels felt feeling know knows knew hold holds held find finds found finding go goes went put puts putting give gives gave giving sing sang sings "
    "read reads reading quip quips quipped quipping swear swears swore sworn forecast forecasts foresee foresees foresaw learn learned learnt hear hears heard begin begins began "
    "begun admit admits admitted admitting refer refers referred referring slam slams slammed slamming snap snaps snapped snapping submit submitted "
    "rebut rebutted recall recalls recalled dub dubs dubbed brag brags bragged bragging plead pleads pleaded pled teach taught sum sums summed summing "
    "chat chats chatted chatting blurt blurted spit spat shot shoots fired sent sends see sees saw understand understands understood make made makes "
    "averred avers raged rages stormed storms extolled extols purred purrs parried parries kidded kids riffed riffs ripped rips rapped raps roasted talk talked talks talking invited invites encouraged encourages credited credits chipped chipping begged begging brushed brushes waved painted paints framed frames pitched nodded nodding shrugged shrugging grinned grinning sobbed sobbing "
    "show shows showed shown throw threw lead leads led deem deemed weep wept label labeled labelled labeling labelling signal signaled signalled",
)  # fmt: skip


@cache
def english() -> Grammar:
    """The grammar of English."""
    return Grammar(
        verbs=_ENGLISH_VERBS - word_set("see sees make made makes show shows showed shown list type title text rate order report cable lead rail chat chats"),
        pronouns=word_set("he she they it we i you who one some many others both another someone somebody everyone everybody nobody none few several most all those"),
        weak_verbs=word_set(
            "go goes went put puts putting give gives gave giving begin begins began begun find finds found finding know knows knew see sees saw learn learned learnt learns hear hears heard "
            "understand understands understood address addressed addresses detail detailed figure figured terms hold holds held shoot shoots shot fired blast answer view views use lead leads led "
            "introduce introduced relate related send sends sent sum sums summed point refer relates release released compare compared sing sang shout list lists narrate wonder regard rates point "
            "allow allows allowed allowing expect expected expects expecting decide decided decides anticipate anticipated learning hearing finding knowing holding going nods shrugs sighs grins grinned sobs sobbed weeps wept smile smiled smiles laugh laughed laughs nod nodded shrug shrugged sigh sighed cry cries cried guess reveal reveals offer offers offered offering demand use plan plans use uses hope hopes hoped "
            "chip chips chipped chipping pipe pipes piped piping weigh weighs weighed weighing beam beams beamed beaming react reacts reacted reacting bash ripped rips "
            "rapped raps stormed storms kids riffed riffs intimate trash depict depicts depicted endorse endorses endorsed specify specifies specified roasted nodding shrugging grinning sobbing continue continues continued continuing talk talked talks talking invited invites encouraged encourages credited credits brushed brushes waved painted paints framed frames pitched"
        ),
        male=word_set("he him his himself"),
        female=word_set("she her hers herself"),
        determiners=word_set("the a an this that these those his her its their our my your one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty another some several many both no any each every either neither other such dozens hundreds thousands"),
        prepositions=word_set(
            "of for at from with in on to by about against among around before after during since through throughout until upon within without under over across behind "
            "between beyond near off onto out outside toward towards via despite like as into amid per than ahead regarding concerning alongside following up down"
        ),
        linking=word_set("of for at from with in into on near behind by against to under within representing including"),
        conjunctions=word_set("and but or nor so yet because although though while when whereas if unless whether that where why how even however what"),
        relatives=word_set("who whom whose which that where"),
        auxiliaries=word_set(
            "is are was were be been being has have had having do does did will would can could may might shall should must "
            "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't "
            "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t ’s 's ’d 'd ’ve 've"
        ),
        between=word_set(
            "also later then now even once again never ever still just not only first last finally recently previously earlier already often sometimes always "
            "soon further instead simply quickly reportedly allegedly apparently famously repeatedly publicly privately bluntly clearly openly flatly "
            "too well as quoted cited to n't yesterday today tonight monday tuesday wednesday thursday friday saturday sunday together all both himself herself themselves "
            "proceeded proceeds hastened rushed dared opted chose heard seen caught wanted tried declined refused continued went goes on began started sought used likes liked loved wants began "
            "kept keeps keep proudly sarcastically jokingly angrily rather quite long since once further in-turn"
        ),
        times=word_set(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
            "yesterday today tomorrow tonight week month year morning afternoon evening night noon midnight jan feb mar apr jun jul aug sept sep oct nov dec "
            "earlier later ago weekend time moment moments minute minutes seconds decades hour day days weeks months years hours spring summer autumn fall winter"
        ),
        sources=(("according", "to"), ("in", "the", "words", "of"), ("as", "stated", "by"), ("as", "reported", "by"), ("per",)),
        openers=word_set(
            "in on at after before during when while as if although though since because for from with without by to of asked speaking writing referring "
            "responding talking addressing including excluding citing noting calling but and yet so still however meanwhile also then now later earlier moreover nevertheless "
            "instead thus indeed here there once despite amid among under over through until unlike like following according given despite last next this "
            "that early late recently today yesterday tonight separately finally first second third ultimately eventually additionally further furthermore "
            "besides similarly likewise perhaps maybe often sometimes even only just not never no asked pressed told questioned quoted"
        ),
        bare_nouns=word_set(
            "police officials authorities prosecutors investigators critics supporters opponents residents witnesses experts analysts researchers scientists "
            "doctors lawyers attorneys lawmakers republicans democrats conservatives liberals activists protesters organizers organisers sources people neighbors "
            "neighbours friends relatives parents teachers students workers employees executives economists traders dealers brokers investors firefighters "
            "soldiers officers campaigners ministers senators judges defendants fans readers voters farmers fishermen spokesmen aides advisers advisors reporters "
            "journalists historians psychologists engineers pilots nurses villagers locals survivors victims families members leaders spokespeople company counsel"
        ),
    )  # fmt: skip
