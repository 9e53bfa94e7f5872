"""The other languages: closed classes and the commonest reporting verbs, enough to see who speaks beside a quote."""

from __future__ import annotations

from .grammar import Grammar
from .word_lists import word_set

_FRENCH = Grammar(
    verbs=word_set(
        "dit disent disait dira dire affirme affirmé affirment affirmait explique expliqué expliquent expliquait déclare déclaré déclarent ajoute ajouté ajoutent ajoutait précise précisé estime estimé estiment "
        "assure assuré assurent souligne souligné répond répondu répondait demande demandé raconte raconté confie confié indique indiqué note noté rappelle rappelé regrette regretté reconnaît reconnu "
        "annonce annoncé insiste insisté conclut conclu lance lancé écrit écrivait juge jugé dénonce dénoncé prévient prévenu poursuit poursuivi résume résumé martèle martelé admet admis avoue avoué "
        "promet promis plaide plaidé témoigne témoigné soupire sourit s'exclame s'indigne commente commenté observe observé soutient soutenu considère considéré qualifie qualifié critique critiqué renchérit tempère"
    ),
    pronouns=word_set("il elle ils elles on je nous ce celui-ci celle-ci"),
    male=word_set("il"),
    female=word_set("elle"),
    determiners=word_set(
        "le la les l' l’ un une des ce cette ces son sa ses leur leurs notre nos plusieurs certains deux trois"
    ),
    prepositions=word_set(
        "de du des d' d’ à au aux en dans sur sous pour par avec sans chez vers contre entre depuis pendant après avant lors selon devant derrière dès"
    ),
    linking=word_set("de du des d' d’ à au aux en chez pour"),
    conjunctions=word_set("et ou mais car donc or ni que qu' qu’ si comme quand lorsque puisque"),
    relatives=word_set("qui que dont où lequel laquelle"),
    auxiliaries=word_set("a ont avait avaient aurait est sont était étaient sera ai avons"),
    between=word_set(
        "aussi encore alors déjà ensuite également t y ne pas lui leur se s' s’ hier lundi mardi mercredi jeudi vendredi samedi dimanche notamment toutefois"
    ),
    times=word_set(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier aujourd'hui demain matin soir"
    ),
    sources=(("selon",), ("d'après",), ("d’après",)),
    openers=word_set(
        "dans en à au aux sur pour par avec sans après avant lors pendant depuis selon mais et or donc hier puis ensuite enfin alors si quand comme interrogé interrogée"
    ),
    bare_nouns=word_set("policiers manifestants habitants experts"),
)

_SPANISH = Grammar(
    verbs=word_set(
        "dijo dice dicen dijeron decía dicho afirma afirmó afirmaron aseguró asegura aseguraron explicó explica explicaron señaló señala declaró declara declararon añadió añade agregó agrega indicó indica "
        "sostuvo sostiene manifestó manifiesta expresó expresa comentó comenta preguntó pregunta respondió responde contestó reconoció reconoce admitió admite advirtió advierte insistió insiste subrayó subraya "
        "recordó recuerda destacó destaca apuntó apunta precisó precisa concluyó concluye denunció denuncia lamentó lamenta anunció anuncia escribió escribe contó cuenta relató relata confesó confiesa "
        "reiteró reitera criticó critica calificó califica llamó llama consideró considera opinó opina gritó susurró exclamó murmuró replicó"
    ),
    pronouns=word_set("él ella ellos ellas yo nosotros quien"),
    male=word_set("él"),
    female=word_set("ella"),
    determiners=word_set(
        "el la los las un una unos unas su sus este esta estos estas ese esa varios varias algunos algunas dos tres"
    ),
    prepositions=word_set(
        "de del a al en con por para sin sobre entre desde hasta hacia contra según tras durante ante bajo"
    ),
    linking=word_set("de del en al a"),
    conjunctions=word_set("y e o u pero ni que si como cuando aunque porque mientras"),
    relatives=word_set("que quien quienes cual cuyo"),
    auxiliaries=word_set("ha han había habían habría es son fue era fueron"),
    between=word_set(
        "también ya luego después además ayer hoy no se lo le les nos lunes martes miércoles jueves viernes sábado domingo entonces"
    ),
    times=word_set(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana"
    ),
    sources=(("según",), ("de", "acuerdo", "con")),
    openers=word_set(
        "en a al con por para sin sobre tras durante ante según pero y ayer luego después además también si cuando como aunque desde"
    ),
    drops=True,
    bare_nouns=word_set("vecinos expertos manifestantes fuentes"),
)

_PORTUGUESE = Grammar(
    verbs=word_set(
        "disse diz dizem disseram dizia afirma afirmou afirmaram afirmam explicou explica explicaram declarou declara acrescentou acrescenta contou conta contam destacou destaca ressaltou ressalta garantiu garante "
        "lembrou lembra perguntou pergunta respondeu responde comentou comenta reconheceu reconhece admitiu admite alertou alerta insistiu insiste criticou critica anunciou anuncia escreveu escreve relatou relata "
        "revelou revela observou observa avaliou avalia justificou justifica justificam concluiu conclui completou completa argumentou argumenta defendeu defende considerou considera chamou chama bradou gritou "
        "lamentou lamenta informou informa salientou sublinhou referiu adiantou reforçou opina opinou brinca brincou resume resumiu ironizou ironiza consolou-se consola-se desabafa desabafou"
    ),
    pronouns=word_set("ele ela eles elas eu nós quem"),
    male=word_set("ele"),
    female=word_set("ela"),
    determiners=word_set(
        "o a os as um uma uns umas seu sua seus suas este esta esse essa vários várias alguns algumas dois três"
    ),
    prepositions=word_set(
        "de do da dos das em no na nos nas a ao à aos às com por pelo pela para sem sobre entre desde até contra segundo após durante ante"
    ),
    linking=word_set("de do da dos das em no na"),
    conjunctions=word_set("e ou mas nem que se como quando embora porque enquanto"),
    relatives=word_set("que quem qual cujo onde"),
    auxiliaries=word_set("foi é são era eram tem têm tinha havia será está"),
    between=word_set(
        "também já ainda depois ontem hoje não se lhe nos segunda terça quarta quinta sexta sábado domingo então"
    ),
    times=word_set(
        "segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã"
    ),
    sources=(("segundo",), ("de", "acordo", "com"), ("conforme",)),
    openers=word_set(
        "em no na nos nas a ao à com por para sem sobre após durante segundo conforme mas e ontem depois também se quando como embora desde"
    ),
    drops=True,
    bare_nouns=word_set("moradores especialistas manifestantes fontes"),
)

_ITALIAN = Grammar(
    verbs=word_set(
        "detto dice dicono disse dissero afferma affermato affermò spiega spiegato spiegano dichiara dichiarato aggiunge aggiunto racconta raccontato sottolinea sottolineato ricorda ricordato risponde risposto chiede chiesto "
        "ammette ammesso conclude concluso scrive scritto annuncia annunciato commenta commentato osserva osservato sostiene sostenuto precisa precisato assicura assicurato denuncia denunciato replica replicato attacca insiste definito definisce ribadisce ribadito"
    ),
    pronouns=word_set("lui lei loro egli ella io noi"),
    male=word_set("lui egli"),
    female=word_set("lei ella"),
    determiners=word_set(
        "il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue questo questa alcuni alcune due tre"
    ),
    prepositions=word_set(
        "di del dello della dei degli delle d' d’ a al alla ai in nel nella con per da dal dalla su sul sulla tra fra senza contro dopo prima secondo durante"
    ),
    linking=word_set("di del dello della dei degli delle d' d’"),
    conjunctions=word_set("e ed o ma né che se come quando perché mentre"),
    relatives=word_set("che cui quale dove"),
    auxiliaries=word_set("ha hanno aveva avevano è sono era erano ho"),
    between=word_set(
        "anche poi ancora già ieri oggi non si gli lunedì martedì mercoledì giovedì venerdì sabato domenica"
    ),
    times=word_set(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani"
    ),
    sources=(("secondo",),),
    openers=word_set("in nel nella a al con per da su dopo prima secondo ma e ieri poi anche se quando come mentre"),
    drops=True,
    bare_nouns=word_set("residenti esperti manifestanti fonti"),
)

_DUTCH = Grammar(
    verbs=word_set(
        "zei zegt zeggen zeiden gezegd aldus vertelt vertelde vertellen verklaart verklaarde stelt stelde vindt vond meent meende schrijft schreef laat liet noemt noemde vraagt vroeg antwoordt antwoordde legt legde benadrukt benadrukte "
        "waarschuwt waarschuwde meldt meldde reageert reageerde voegt voegde denkt dacht gelooft roept riep erkent erkende concludeert concludeerde"
    ),
    pronouns=word_set("hij zij ze ik we wij men"),
    male=word_set("hij"),
    female=word_set("zij"),
    determiners=word_set("de het een zijn haar hun deze dit die dat enkele twee drie"),
    prepositions=word_set(
        "van in op aan bij met voor door over naar uit om tot na tijdens volgens sinds tegen zonder onder tussen te"
    ),
    linking=word_set("van in bij voor uit aan"),
    conjunctions=word_set("en of maar want dat als toen terwijl omdat dus"),
    relatives=word_set("wie wat waar welke"),
    auxiliaries=word_set("is zijn was waren heeft hebben had hadden wordt werd kan kon zal zou wil moet"),
    between=word_set(
        "ook dan nog er zich hem haar ons gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag verder later wel niet daarover"
    ),
    times=word_set(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december gisteren vandaag morgen"
    ),
    sources=(("volgens",),),
    openers=word_set("in op bij met voor door na tijdens volgens maar en gisteren later toen ook als daarna eerder"),
    bare_nouns=word_set("bewoners deskundigen"),
    inverts=True,
)

_SWEDISH = Grammar(
    verbs=word_set(
        "säger sade sa säga berättar berättade skriver skrev menar menade tycker tyckte förklarar förklarade uppger uppgav hävdar hävdade svarar svarade frågar frågade tillägger tillade konstaterar konstaterade kallar kallade anser ansåg varnar varnade"
    ),
    pronouns=word_set("han hon de jag vi man"),
    male=word_set("han"),
    female=word_set("hon"),
    determiners=word_set("en ett den det de sin sitt sina hans hennes deras flera två tre"),
    prepositions=word_set("av på i till från med för om vid hos under efter före mot utan enligt mellan genom"),
    linking=word_set("av på i från för vid hos"),
    conjunctions=word_set("och eller men att som när om därför medan"),
    relatives=word_set("som vilken vilket"),
    auxiliaries=word_set("är var har hade ska skulle kan kunde blir blev vill"),
    between=word_set(
        "också då nu inte sig henne honom oss igår idag måndag tisdag onsdag torsdag fredag lördag söndag vidare senare"
    ),
    times=word_set(
        "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december igår idag"
    ),
    sources=(("enligt",),),
    openers=word_set("i på vid efter under enligt men och igår senare också när om från"),
    bare_nouns=word_set("boende experter polisen"),
    inverts=True,
)

_POLISH = Grammar(
    verbs=word_set(
        "powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła podkreślił podkreśliła zaznaczył zaznaczyła wyjaśnił wyjaśniła napisał napisała ocenił oceniła zapytał zapytała odpowiedział odpowiedziała przyznał przyznała twierdzi poinformował poinformowała oświadczył oświadczyła"
    ),
    pronouns=word_set("on ona oni ja my"),
    male=word_set("on"),
    female=word_set("ona"),
    prepositions=word_set("w we na z ze do od po za przez dla przy o u nad pod przed według"),
    conjunctions=word_set("i oraz ale a lub że gdy kiedy jak bo"),
    relatives=word_set("który która które którzy"),
    auxiliaries=word_set("jest są był była było będzie"),
    between=word_set("też także również wczoraj dziś potem się"),
    times=word_set(
        "poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    sources=(("według",), ("zdaniem",)),
    openers=word_set("w we na z po przed według ale i wczoraj potem gdy jak"),
)

_RUSSIAN = Grammar(
    verbs=word_set(
        "сказал сказала сказали говорит говорил говорила говорят заявил заявила заявили отметил отметила отметили добавил добавила добавили подчеркнул подчеркнула объяснил объяснила пояснил пояснила рассказал рассказала "
        "рассказали написал написала пишет сообщил сообщила сообщили считает уверен уверена спросил спросила ответил ответила признал признала указал указала назвал назвала заметил заметила предупредил предупредила утверждает утверждал"
    ),
    pronouns=word_set("он она они я мы"),
    male=word_set("он"),
    female=word_set("она"),
    prepositions=word_set("в во на с со из к ко от до по за о об у при для без через над под перед после"),
    conjunctions=word_set("и а но или что если когда как чтобы потому"),
    relatives=word_set("который которая которые кто"),
    auxiliaries=word_set("был была было были будет"),
    between=word_set("также тоже вчера сегодня затем потом уже ещё"),
    times=word_set(
        "понедельник вторник среду четверг пятницу субботу воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    ),
    sources=(("по", "словам"), ("по", "мнению")),
    openers=word_set("в во на по после при но и а вчера затем когда если как"),
)

_ARABIC = Grammar(
    verbs=word_set(
        "قال وقال قالت وقالت قالوا وأضاف أضاف وأضافت أضافت أكد وأكد أكدت وأكدت صرح وصرح صرحت أوضح وأوضح أوضحت وأوضحت ذكر وذكر ذكرت وتابع تابع وتابعت أعلن وأعلن أعلنت كتب وكتب كتبت سأل أجاب"
    ),
    pronouns=word_set("هو هي هم"),
    male=word_set("هو"),
    female=word_set("هي"),
    prepositions=word_set("في من على إلى عن مع بعد قبل خلال منذ حول لدى أمام بين"),
    conjunctions=word_set("أن إن بأن لكن ثم أو و"),
    relatives=word_set("الذي التي الذين"),
    inverts=True,
)

OTHERS: dict[str, Grammar] = {
    "fr": _FRENCH, "es": _SPANISH, "pt": _PORTUGUESE, "it": _ITALIAN, "nl": _DUTCH, "sv": _SWEDISH, "pl": _POLISH, "ru": _RUSSIAN, "ar": _ARABIC,
}  # fmt: skip
