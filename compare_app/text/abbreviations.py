"""Abbreviations and sentence starters, by language: what a full stop after a word may mean."""

from __future__ import annotations

from compare_app.text.word_lists import word_set

#: A name or number always follows: their full stop never ends a sentence. Lower case, without the full stop.
TITLES = word_set(
    "mr mrs ms mx dr prof profs gen sen sens rep reps gov govs lt col sgt capt cmdr cpl maj adm rev hon pres supt insp det coun const "
    "msgr fr bros messrs mme mlle sra srta sr.ª dra drs ing dipl mag univ mt ft st ste "
    "hr fr frl bzw ca vgl zzgl inkl einschl sog evtl ggf nr dott avv ir mw dhr ul im św ks gen płk tys prym"
)
#: Their full stop ends a sentence only before a word that often begins one.
SOFT = word_set(
    "inc co corp ltd llc plc bros jr sr vs etc al ave blvd rd dept est assn ed eds vol vols fig figs op cit approx v cf ft "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla "
    "ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo "
    "str abs art bd geb gest jh mio mrd std tel usw okt dez vs s.a av pág págs núm tel ex cia "
    "mln mld prof hab r w zob ok np itd itp im "
    "д г гг ул тыс млн млрд руб см им стр рис"
)
#: Only before a number is this an abbreviation; else it is a word that ends its sentence.
BEFORE_NUMBER = word_set("no nos nr n° núm num p pp pg ch sec art vol fig abs s str op ver")
#: Of the titles, those that also end the name of a street or place.
PLACES = word_set("st ft mt")
#: Stand inside a sentence even before a capital.
INNER = word_set("vs v al av cf ft in ca op cit fig figs ed eds")
TIME_OF_DAY = word_set("am pm")

#: Words that begin sentences often and stand inside names seldom, capitalised.
STARTERS: dict[str, frozenset[str]] = {
    "en": word_set(
        "The A An It He She They We I You This That These Those There Here In On At By For From With Without As If When While "
        "After Before Since Although Though Because But And Or So Yet However Still Then Thus Also Another Both Each Even Every "
        "His Her Its Their Our My Your Some Many Most Few More No Not Now Only Other Others What Where Which Who Why How Once "
        "One Two Three Several Such To Under Until Last Asked According Despite During Meanwhile Moreover Nevertheless Instead "
        "Police Officials People Critics Residents"
    ),
    "de": word_set(
        "Der Die Das Den Dem Des Ein Eine Einen Einem Einer Es Er Sie Wir Ich Ihr Sein Seine Ihre Im In An Am Auf Aus Bei Beim Nach Vor "
        "Von Vom Zu Zum Zur Mit Ohne Für Durch Über Unter Als Wenn Weil Da Dass Doch Aber Und Oder Auch Nur Noch Schon Dabei Dazu "
        "Damit Dann Dort Hier Heute Gestern Morgen Jetzt So Wie Was Wer Wo Warum Während Trotz Laut Seit Bis Diese Dieser Dieses Diesem "
        "Viele Alle Insgesamt Zudem Außerdem Allerdings Jedoch Man Nun Bereits Weitere Zuvor Danach Daraufhin Nachdem Obwohl"
    ),
    "fr": word_set("Le La Les L Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces C Dans En Au Aux Pour Par Sur Avec Sans Mais Et Ou Si Selon Après Avant Depuis Pendant"),
    "es": word_set("El La Los Las Un Una Él Ella Ellos En Al Por Para Con Sin Pero Y O Si No Según Este Esta Esto Su Sus Se Lo Cuando Como Tras Desde Aunque También"),
    "pt": word_set("O A Os As Um Uma Ele Ela Eles Elas Em No Na Nos Nas Ao Por Para Com Sem Mas E Ou Se Não Segundo Este Esta Isso Seu Sua Quando Como Após Desde Embora Também De Do Da"),
    "it": word_set("Il Lo La I Gli Le Un Una Egli Lui Lei Loro In Nel Nella Al Alla Per Con Senza Ma E O Se Non Secondo Questo Questa Quando Come Dopo Anche"),
    "nl": word_set("De Het Een Hij Zij Ze Wij We Ik Er In Op Bij Van Voor Met Zonder Maar En Of Als Toen Na Dit Dat Deze Volgens Ook"),
    "sv": word_set("Den Det De En Ett Han Hon Vi Jag Man I På Vid Av För Med Utan Men Och Eller Om När Efter Enligt Detta Denna"),
    "pl": word_set("W Na Z Do Nie To Jest Jak Po Za Od A Ale I O Przez Dla Ten Ta Jego Jej On Ona Oni Według Gdy Kiedy"),
    "ru": word_set("В На С И А Но Он Она Они Мы Я По Из К За От До Это Как При Для Не Что Если Когда Также"),
}  # fmt: skip

#: Months, where "3." before one is a date, never the end of a sentence.
MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "januar februar märz april mai juni juli august september oktober november dezember jänner "
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
)
WEEKDAYS = word_set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
#: Languages that write ordinal numbers with a full stop.
ORDINAL_STOP = word_set("de pl da no nb nn cs sk hu fi et lv hr sl sr tr is")
