"""German: the verb comes second, so that the subject may follow it; nouns carry capitals, so that a capital names nobody."""

from __future__ import annotations

from compare_app.text.grammar.grammar import Grammar
from compare_app.text.word_lists import word_set

_VERBS = word_set(
    "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten meinen kritisiert kritisierte kritisierten "
    "fordert forderte forderten warnt warnte warnten äußert äußerte äußerten berichtet berichtete berichteten teilt teilte teilten mitgeteilt bestätigt bestätigte bestätigten "
    "kündigt kündigte kündigten räumt räumte räumten lobt lobte lobten fragt fragte fragten antwortet antwortete antworteten erzählt erzählte erzählten fügt fügte fügten "
    "hofft hoffte hofften wünscht wünschte zitiert zitierte zitierten kommentiert kommentierte kommentierten bemerkt bemerkte bemerkten argumentiert argumentierte argumentierten "
    "behauptet behauptete behaupteten verteidigt verteidigte versichert versicherte versicherten verspricht versprach versprachen begründet begründete begründeten bezeichnet bezeichnete bezeichneten "
    "beschuldigt beschuldigte bekräftigt bekräftigte bekräftigten unterstreicht unterstrich ergänzt ergänzte ergänzten erinnert erinnerte erinnerten resümiert resümierte prognostiziert prognostizierte "
    "bilanziert bilanzierte konstatiert konstatierte formuliert formulierte reagiert reagierte reagierten urteilt urteilte urteilten beklagt beklagte beklagten bedauert bedauerte bedauerten schildert schilderte "
    "vermutet vermutete zweifelt zweifelte verlangt verlangte verlangten schreibt schrieb schrieben schreiben heißt hieß lautet lautete spricht sprach sprachen wirft warf warfen weist wies wiesen "
    "gibt gab gaben gestand gesteht hält hielt hielten nennt nannte nannten findet fand fanden glaubt glaubte glaubten denkt dachte sieht sah sahen ruft rief riefen entgegnet entgegnete "
    "erwidert erwiderte stellt stellte stellten führt führte zeigt zeigte zeigten legt legte hebt hob strich streicht merkt merkte wandte wendet droht drohte drohten appelliert appellierte "
    "plädiert plädierte spekuliert spekulierte verkündet verkündete verkündeten veröffentlicht veröffentlichte informiert informierte dementiert dementierte bestreitet bestritt verurteilt verurteilte verurteilten "
    "begrüßt begrüßte begrüßten würdigt würdigte würdigten bittet bat baten rechtfertigt rechtfertigte fasst fasste erläutert erläuterte erläuterten beschreibt beschrieb beschrieben charakterisiert charakterisierte "
    "empfiehlt empfahl rät riet schlägt schlug glaubte wertet wertete werteten feiert feierte zeigte bezweifelt bezweifelte bezweifelten deutet deutete kontert konterte "
    "klagt klagte scherzt scherzte schwärmt schwärmte jubelt jubelte tönt tönte wettert wetterte mahnt mahnte mahnten sinniert sinnierte stöhnt seufzt lacht lachte schimpft schimpfte "
    "verweist verwies verwiesen verwahrt verwahrte bekennt bekannte entschuldigt entschuldigte freut freute freuten zeigte reagierte titelt titelte titelten twittert twitterte gratuliert gratulierte "
    "erwartet erwartete erwarten befürchtet befürchtete befürchten fürchtet fürchtete stuft stufte bezeichnend vertritt vertrat räumte präzisiert präzisierte spottet spottete höhnt höhnte lästert "
    "bewertet bewertete gehe gibt erhebt erhob attackiert attackierte zürnt rügt rügte moniert monierte monierten beteuert beteuerte signalisiert signalisierte beruft berief begann macht machte machten beurteilt beurteilte "
    "skandiert skandierte skandierten brüllt brüllte brüllten flüstert flüsterte flüsterten murmelt murmelte murmelten stammelt stammelte "
    "stammelten witzelt witzelte witzelten frotzelt frotzelte frotzelten ätzt ätzte ätzten giftet giftete gifteten poltert polterte polterten "
    "donnert donnerte donnerten raunt raunte raunten unkt unkte unkten orakelt orakelte orakelten prophezeit prophezeite prophezeiten gelobt "
    "gelobte gelobten stichelt stichelte stichelten feixt feixte feixten mault maulte maulten motzt motzte motzten nörgelt nörgelte nörgelten "
    "knurrt knurrte knurrten brummt brummte brummten haucht hauchte hauchten stottert stotterte stotterten plaudert plauderte plauderten postet "
    "postete posteten bloggt bloggte bloggten mailt mailte mailten funkt funkte funkten diktiert diktierte diktierten notiert notierte notierten "
    "referiert referierte referierten doziert dozierte dozierten philosophiert philosophierte philosophierten mutmaßt mutmaßte mutmaßten rätselt "
    "rätselte rätselten grübelt grübelte grübelten überlegt überlegte überlegten wundert wunderte wunderten staunt staunte staunten rühmt rühmte "
    "rühmten tadelt tadelte tadelten geißelt geißelte geißelten brandmarkt brandmarkte brandmarkten prangert prangerte prangerten verspottet "
    "verspottete verspotteten konzediert konzedierte konzedierten attestiert attestierte attestierten bescheinigt bescheinigte bescheinigten "
    "unterstellt unterstellte unterstellten bemängelt bemängelte bemängelten beanstandet beanstandete beanstandeten reklamiert reklamierte "
    "reklamierten propagiert propagierte propagierten postuliert postulierte postulierten pocht pochte pochten beharrt beharrte beharrten "
    "insistiert insistierte insistierten drängt drängte drängten ermahnt ermahnte ermahnten ermuntert ermunterte ermunterten ermutigt ermutigte "
    "ermutigten ersucht ersuchte ersuchten fleht flehte flehten erkundigt erkundigte erkundigten hakt hakte hakten schrie schrien schreit sang "
    "sangen singt pries preist priesen schwor schwört schworen beschwor beschwört beschworen "
    "geäußert geschrieben gefordert gerügt gelobt angekündigt vorgeworfen erhoben zusammengefasst erklärend ließ lässt lassen umschreibt umschrieb fuhr fährt setzt setzte wiederholt wiederholte"
)

_ACCOUNTS = (
    "angaben",
    "aussage",
    "aussagen",
    "worten",
    "ansicht",
    "meinung",
    "auffassung",
    "einschätzung",
    "informationen",
    "darstellung",
    "darstellungen",
    "überzeugung",
    "ankündigung",
    "angabe",
    "auskunft",
    "berichten",
)

GERMAN = Grammar(
    verbs=_VERBS,
    pronouns=word_set("er sie es wir ich man ihr diese dieser dieses jene jener einer eine beide viele einige andere letzterer letztere"),
    male=word_set("er ihm ihn sein seine dieser letzterer"),
    female=word_set("sie ihr ihre letztere"),
    determiners=word_set(
        "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer kein keine keiner dieser diese dieses diesen diesem "
        "dessen deren jener jene jenes mehrere viele einige manche alle beide zwei drei vier fünf sechs unser unsere "
        "jede jeder jedes jedem jeden jegliche jeglicher jegliches jeglichem jeglichen"
    ),
    prepositions=word_set(
        "in im ins an am ans auf aus bei beim mit nach vor von vom zu zum zur für durch über unter um gegen ohne wegen während seit bis trotz laut zufolge neben zwischen hinter gegenüber "
        "als wie per via pro statt anstatt angesichts aufgrund hinsichtlich bezüglich infolge mittels anlässlich innerhalb außerhalb entgegen gemäß ab samt dank hinsichtlich"
    ),
    linking=word_set("von vom der des für aus bei beim im in am an zu zur zum mit"),
    conjunctions=word_set("und aber oder sondern denn doch dass daß weil wenn als ob obwohl während nachdem bevor damit sodass indem sowie sowohl wobei wo wie da falls jedoch"),
    relatives=word_set("welche welcher welches wer was"),
    auxiliaries=word_set(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten habe hätte hätten sei seien wäre wären kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten "
        "will wollen wollte wollten darf dürfen durfte durften mag mögen möchte möchten würde würden könne müsse solle wolle dürfe"
    ),
    between=word_set(
        "auch dann noch nun nur nicht sich ihm ihr ihn sie es ihnen uns mir mich heute gestern wörtlich weiter jedoch aber dazu darauf daraufhin hierzu dabei bereits später zuvor schließlich "
        "zudem außerdem deutlich klar ebenfalls allerdings hingegen dagegen zugleich gleichzeitig erneut wiederum unter anderem demnach so etwa damals öffentlich schon erst wieder immer "
        "abschließend anschließend ferner seinerseits ihrerseits selbst einmal sogar kürzlich vorher nachdrücklich überdies hinzu hierauf hier dort denn doch mal eben ja eher am"
    ),
    times=word_set(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli august september oktober november dezember "
        "montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend vormittag nachmittag abend morgen nacht woche monat jahr uhr tag tagen wochen monaten jahren wochenende"
    ),
    sources=(("laut",), ("so",), ("aus", "sicht", "von"), ("aus", "sicht"), *((*first, noun, *rest) for first in (("nach",), ("nach", "den"), ("in", "den"), ("in",)) for noun in _ACCOUNTS for rest in ((), ("von",)))),
    openers=word_set(
        "in im an am auf aus bei beim mit nach vor von zu zum zur für durch über unter um gegen ohne wegen während seit bis trotz als wenn weil da dass nachdem bevor obwohl "
        "aber und oder doch auch noch schon dann nun jetzt heute gestern später zuvor dabei dazu damit darauf daraufhin hierzu hier dort so zudem außerdem allerdings jedoch "
        "weiter weiterhin ferner schließlich bereits erst ebenso gleichzeitig zugleich ebenfalls wörtlich demnach danach anschließend insgesamt laut deshalb daher trotzdem "
        "offenbar besonders derzeit gerade tatsächlich vielmehr mehr sehr weiterhin ebenso somit sodann folglich immerhin möglicherweise vermutlich wahrscheinlich natürlich sicher leider erneut "
        "erstmals einst früher stets oft manchmal nie niemals kaum fast nahezu rund etwa zwar nämlich eigentlich seitdem seither neben entsprechend ähnlich insbesondere immer jetzt aktuell "
        "gegenüber angesichts anlässlich wie ob indem unterdessen inzwischen mittlerweile einerseits andererseits letztlich zunächst zuletzt kürzlich hingegen dagegen dennoch "
        "bisher bislang künftig fortan zumindest mindestens vorerst nunmehr häufig selten mehrfach teils teilweise vielleicht hoffentlich beispielsweise "
        "üblicherweise normalerweise ursprünglich endlich plötzlich zeitweise seitens"
    ),
    bare_nouns=word_set("polizei experten kritiker beobachter anwohner augenzeugen forscher wissenschaftler politiker vertreter mitarbeiter behörden medien gericht quellen grüne linke datenschützer gegner befürworter umweltschützer"),
    capital_nouns=True,
    inverts=True,
)  # fmt: skip
