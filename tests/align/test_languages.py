"""One small story in two wordings for each language: the same statements are linked, and no others.

The texts are invented. Sentence n of the first wording states what `LINKS` says sentence m of the second states.
"""

from __future__ import annotations

import pytest

from compare_app.align import align

from .making import story, told

STORIES: dict[str, tuple[str, str]] = {
    "de": (
        "Der Stadtrat von Hirschau hat am Dienstag beschlossen, das alte Hallenbad zu schließen. "
        "Die Sanierung würde mindestens 4,2 Millionen Euro kosten, sagte Kämmerer Ralf Wendel. "
        "Vor dem Rathaus protestierten rund 200 Schwimmer mit Transparenten.\n\n"
        "Das Bad war 1931 eröffnet worden und steht unter Denkmalschutz. "
        "Eine Bürgerinitiative sammelte 9300 Unterschriften für den Erhalt. "
        "Im März wird erneut über den Haushalt abgestimmt.",
        "Hirschau schließt sein altes Hallenbad, das entschied der Stadtrat am Dienstagabend. "
        "Kämmerer Ralf Wendel bezifferte die Kosten einer Sanierung auf mindestens 4,2 Millionen Euro. "
        "Etwa 200 Schwimmer protestierten mit Transparenten vor dem Rathaus.\n\n"
        "1931 wurde das Bad eröffnet, es ist denkmalgeschützt. "
        "Für den Erhalt hatte eine Bürgerinitiative 9300 Unterschriften gesammelt. "
        "Über den Haushalt stimmt der Rat im März noch einmal ab.",
    ),
    "pt": (
        "A câmara de Vilar do Norte decidiu na terça-feira encerrar a piscina municipal. "
        "As obras custariam pelo menos 4,2 milhões de euros, disse a tesoureira Inês Falcão. "
        "Cerca de 200 nadadores protestaram em frente à câmara com cartazes.\n\n"
        "A piscina abriu em 1931 e está classificada como património. "
        "Uma petição reuniu 9300 assinaturas contra o encerramento. "
        "O orçamento volta a ser votado em março.",
        "A piscina municipal de Vilar do Norte vai encerrar, decidiu a câmara na terça-feira. "
        "Segundo a tesoureira Inês Falcão, as obras custariam pelo menos 4,2 milhões de euros. "
        "Com cartazes na mão, uns 200 nadadores protestaram diante da câmara.\n\n"
        "Aberta em 1931, a piscina é património classificado. "
        "Contra o encerramento há uma petição com 9300 assinaturas. "
        "Em março haverá nova votação do orçamento.",
    ),
    "fr": (
        "Le conseil municipal de Montbrieux a voté mardi la fermeture de la vieille piscine. "
        "La rénovation coûterait au moins 4,2 millions d’euros, a indiqué le trésorier Luc Ferrand. "
        "Quelque 200 nageurs ont manifesté devant la mairie avec des banderoles.\n\n"
        "La piscine, ouverte en 1931, est classée monument historique. "
        "Une pétition contre la fermeture a recueilli 9300 signatures. "
        "Le budget sera de nouveau débattu en mars.",
        "La vieille piscine de Montbrieux va fermer, a décidé mardi le conseil municipal. "
        "Selon le trésorier Luc Ferrand, il faudrait au moins 4,2 millions d’euros pour la rénovation. "
        "Devant la mairie, environ 200 nageurs ont manifesté, banderoles à la main.\n\n"
        "Ouverte en 1931, la piscine est un monument historique classé. "
        "9300 signatures ont été recueillies par une pétition contre cette fermeture. "
        "Un nouveau débat sur le budget aura lieu en mars.",
    ),
    "es": (
        "El ayuntamiento de Valdeoro decidió el martes cerrar la antigua piscina cubierta. "
        "La reforma costaría al menos 4,2 millones de euros, dijo la tesorera Nuria Robledo. "
        "Unos 200 nadadores protestaron con pancartas ante el ayuntamiento.\n\n"
        "La piscina se inauguró en 1931 y es un edificio protegido. "
        "Una petición contra el cierre reunió 9300 firmas. "
        "El presupuesto se votará de nuevo en marzo.",
        "Valdeoro cerrará su antigua piscina cubierta, según decidió el martes el ayuntamiento. "
        "La tesorera Nuria Robledo cifró el coste de la reforma en al menos 4,2 millones de euros. "
        "Con pancartas, cerca de 200 nadadores protestaron frente al ayuntamiento.\n\n"
        "Inaugurada en 1931, la piscina está en un edificio protegido. "
        "Contra el cierre se reunieron 9300 firmas en una petición. "
        "En marzo volverá a votarse el presupuesto.",
    ),
    "ru": (
        "Городской совет Заречного во вторник решил закрыть старый бассейн. "
        "Ремонт обошёлся бы не менее чем в 42 миллиона рублей, сообщил казначей Олег Берёзкин. "
        "Около 200 пловцов вышли к мэрии с плакатами.\n\n"
        "Бассейн открыли в 1931 году, здание считается памятником архитектуры. "
        "Петицию против закрытия подписали 9300 жителей. "
        "Бюджет снова обсудят в марте.",
        "Старый бассейн в Заречном закроют: такое решение городской совет принял во вторник. "
        "По словам казначея Олега Берёзкина, на ремонт нужно не менее 42 миллионов рублей. "
        "С плакатами к мэрии вышли примерно 200 пловцов.\n\n"
        "Здание бассейна, открытого в 1931 году, признано памятником архитектуры. "
        "Под петицией против закрытия стоят подписи 9300 жителей. "
        "В марте бюджет будут обсуждать ещё раз.",
    ),
    "ar": (
        "قرر مجلس مدينة النخيل يوم الثلاثاء إغلاق المسبح القديم. "
        "وقال أمين الصندوق سامر الحلو إن الترميم سيكلف 42 مليون درهم على الأقل. "
        "وتظاهر نحو 200 سباح أمام البلدية رافعين لافتات.\n\n"
        "افتتح المسبح عام 1931 وهو مبنى تراثي محمي. "
        "وجمعت عريضة ضد الإغلاق 9300 توقيع. "
        "وستناقش الميزانية مرة أخرى في مارس.",
        "المسبح القديم في مدينة النخيل سيغلق بعد قرار المجلس يوم الثلاثاء. "
        "الترميم سيكلف 42 مليون درهم على الأقل بحسب أمين الصندوق سامر الحلو. "
        "ورفع نحو 200 سباح لافتات أمام البلدية.\n\n"
        "المبنى التراثي المحمي افتتح عام 1931. "
        "وبلغ عدد التواقيع على عريضة ضد الإغلاق 9300 توقيع. "
        "وفي مارس ستناقش الميزانية مرة أخرى.",
    ),
    "zh": (
        "柳溪市议会星期二决定关闭旧游泳馆。"
        "财务主管陈立本说，维修费用至少需要四百二十万元。"
        "约200名游泳爱好者举着标语在市政厅前抗议。\n\n"
        "这座游泳馆于1931年开馆，是受保护的历史建筑。"
        "反对关闭的请愿书收集到9300个签名。"
        "三月将再次审议预算。",
        "柳溪市的旧游泳馆将要关闭，市议会星期二作出了决定。"
        "据财务主管陈立本介绍，维修至少要花四百二十万元。"
        "市政厅前，大约200名游泳爱好者手举标语抗议。\n\n"
        "1931年开馆的游泳馆属于受保护的历史建筑。"
        "一份请愿书反对关闭，共有9300个签名。"
        "预算将在三月再次审议。",
    ),
    "ja": (
        "青葉市議会は火曜日、古い市民プールの閉鎖を決めた。"
        "会計担当の森田和子氏は、改修に少なくとも4億2000万円かかると述べた。"
        "市役所前では約200人の水泳愛好家が横断幕を掲げて抗議した。\n\n"
        "プールは1931年に開業し、歴史的建造物に指定されている。"
        "閉鎖に反対する署名は9300筆に達した。"
        "予算案は三月に再び採決される。",
        "古い市民プールの閉鎖が決まった。青葉市議会が火曜日に採決した。"
        "改修には少なくとも4億2000万円かかると、会計担当の森田和子氏は説明した。"
        "約200人の水泳愛好家が市役所前で抗議し、横断幕を掲げた。\n\n"
        "1931年に開業したプールは歴史的建造物の指定を受けている。"
        "9300筆の署名が閉鎖に反対して集まった。"
        "三月に予算案の採決が再び行われる。",
    ),
}
DIAGONAL = {(k, k) for k in range(6)}
LINKS = dict.fromkeys(STORIES, DIAGONAL) | {"ja": {(0, 0), (0, 1)} | {(k, k + 1) for k in range(1, 6)}}


@pytest.mark.parametrize("language", STORIES)
def test_two_wordings_are_linked_statement_by_statement(language: str) -> None:
    versions = story(*STORIES[language], language=language)
    alignment = align(versions)
    found = {(x.a.sentence, x.b.sentence) for x in alignment.links}
    assert found == LINKS[language], told(versions, alignment)


@pytest.mark.parametrize("language", STORIES)
def test_a_paragraph_put_first_is_linked_and_moved(language: str) -> None:
    first, last = STORIES[language][0].split("\n\n")
    versions = story(STORIES[language][0], f"{last}\n\n{first}", language=language)
    found = align(versions)
    count = len(versions[0].sentences)
    assert {(x.a.sentence, x.b.sentence) for x in found.links} >= {(k, (k + 3) % count) for k in range(count)}
    assert sum(x.moved for x in found.links) == 3
