"""Invented web pages in the manner of common content systems, each of which says itself what should be read from it.

In `pages/`, `data-expect` names the role that an element's text should have, `data-not` leaves it open; every other visible text
is furniture. `{{1}}` to `{{6}}` stand for the paragraphs of a story in the page's language. The attributes `data-title`,
`data-author`, `data-outlet` and `data-published` of the page say what it states.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from lxml import html

from compare_app.model.document import Document
from compare_app.report.json_report import published

PAGES = Path(__file__).parent / "pages"

STORIES = {
    "en": (
        "A twenty-metre stretch of the harbour wall at Port Verrin gave way in the storm early on Saturday, injuring twelve people, the town’s fire service said.",
        "“It sounded like thunder under the floor,” said Petra Lund, the mayor, who lives on Mill Lane. “Then the water was in the kitchen.”",
        "Engineers had reported cracks three times since November, according to letters seen by this newspaper; an inspection in March called the wall sound.",
        "“We told them, and we wrote it down,” Otto Brandt, a retired engineer, said on Saturday. “Nobody can say that they did not know.”",
        "A fisherman, 61, was still missing in the evening. The ferry to Velm will not run before Wednesday, its operator said.",
        "The wall was built in 1922 and repaired for the last time eleven years ago, when the town still owned a dredger.",
    ),
    "de": (
        "Im Sturm ist am frühen Samstag ein zwanzig Meter langes Stück der Hafenmauer von Port Verrin eingestürzt. Zwölf Menschen wurden verletzt, wie die Feuerwehr mitteilte.",
        "„Es klang wie Donner unter dem Boden“, sagte Bürgermeisterin Petra Lund, die in der Mühlgasse wohnt. „Dann stand das Wasser in der Küche.“",
        "Ingenieure hatten seit November dreimal Risse gemeldet, das geht aus Briefen hervor; ein Gutachten vom März nannte die Mauer standfest.",
        "„Wir haben es gesagt, und wir haben es aufgeschrieben“, sagte der Ingenieur Otto Brandt am Samstag. „Niemand kann behaupten, er habe nichts gewusst.“",
        "Ein 61 Jahre alter Fischer wurde am Abend noch vermisst. Die Fähre nach Velm fährt nach Angaben des Betreibers frühestens am Mittwoch wieder.",
        "Die Mauer stammt von 1922 und wurde vor elf Jahren zuletzt ausgebessert.",
    ),
    "fr": (
        "Une partie de la digue de Port-Verrin, longue de vingt mètres, a cédé dans la nuit de vendredi à samedi, blessant douze personnes, ont annoncé les pompiers.",
        "« C’était comme le tonnerre sous le plancher, raconte la maire, Petra Lund, qui habite rue du Moulin. Puis l’eau était dans la cuisine. »",
        "Des ingénieurs avaient signalé des fissures à trois reprises depuis novembre, selon des lettres que nous avons pu lire ; une inspection avait jugé la digue saine en mars.",
        "« Nous l’avons dit et nous l’avons écrit », affirme Otto Brandt, ingénieur à la retraite. « Personne ne peut dire qu’il ne savait pas. »",
        "Un pêcheur de 61 ans était toujours porté disparu samedi soir. Le ferry pour Velm ne reprendra pas avant mercredi, selon son exploitant.",
        "La digue date de 1922 et a été réparée pour la dernière fois il y a onze ans.",
    ),
    "es": (
        "Un tramo de veinte metros del muro del puerto de Verrín cedió en la madrugada del sábado por el temporal y dejó doce heridos, según los bomberos.",
        "“Sonó como un trueno bajo el suelo”, cuenta la alcaldesa, Petra Lund, que vive en la calle del Molino. “Luego el agua estaba en la cocina”.",
        "Los ingenieros habían avisado de grietas tres veces desde noviembre, según cartas a las que ha tenido acceso este diario; una inspección lo dio por bueno en marzo.",
        "“Lo dijimos y lo escribimos”, afirma Otto Brandt, ingeniero jubilado. “Nadie puede decir que no lo sabía”.",
        "Un pescador de 61 años seguía desaparecido por la noche. El ferri a Velm no saldrá antes del miércoles, según la empresa.",
        "El muro es de 1922 y se reparó por última vez hace once años.",
    ),
    "pt": (
        "Um troço de vinte metros do muro do porto de Verrim cedeu na madrugada de sábado com o temporal e deixou doze feridos, segundo os bombeiros.",
        "“Soou como um trovão debaixo do chão”, conta a presidente da câmara, Petra Lund, que vive na rua do Moinho. “Depois a água estava na cozinha.”",
        "Os engenheiros tinham avisado de fendas três vezes desde novembro, segundo cartas que o jornal leu; uma inspeção deu-o como seguro em março.",
        "“Dissemos e escrevemos”, afirma Otto Brandt, engenheiro reformado. “Ninguém pode dizer que não sabia.”",
        "Um pescador de 61 anos continuava desaparecido à noite. O barco para Velm não sai antes de quarta-feira, segundo a empresa.",
        "O muro é de 1922 e foi reparado pela última vez há onze anos.",
    ),
    "it": (
        "Un tratto di venti metri del muro del porto di Verrino ha ceduto all’alba di sabato per la mareggiata, ferendo dodici persone, dicono i vigili del fuoco.",
        "«Sembrava un tuono sotto il pavimento», racconta la sindaca, Petra Lund, che abita in via del Mulino. «Poi l’acqua era in cucina».",
        "Gli ingegneri avevano segnalato crepe tre volte da novembre, secondo alcune lettere; un’ispezione a marzo lo aveva definito solido.",
        "«Lo abbiamo detto e lo abbiamo scritto», afferma Otto Brandt, ingegnere in pensione. «Nessuno può dire che non lo sapeva».",
        "Un pescatore di 61 anni era ancora disperso in serata. Il traghetto per Velm non partirà prima di mercoledì, dice la società.",
        "Il muro è del 1922 ed è stato riparato l’ultima volta undici anni fa.",
    ),
    "ru": (
        "Двадцатиметровый участок портовой стены в Порт-Веррине обрушился во время шторма рано утром в субботу, пострадали двенадцать человек, сообщили пожарные.",
        "«Это было похоже на гром под полом, — рассказала мэр Петра Лунд, которая живёт на Мельничной улице. — Потом вода была на кухне».",
        "Инженеры с ноября трижды сообщали о трещинах, следует из писем; проверка в марте назвала стену прочной.",
        "«Мы говорили и мы писали, — заявил в субботу инженер на пенсии Отто Брандт. — Никто не может сказать, что он не знал».",
        "Рыбака 61 года вечером всё ещё искали. Паром в Вельм не пойдёт раньше среды, сообщил перевозчик.",
        "Стену построили в 1922 году, в последний раз её чинили одиннадцать лет назад.",
    ),
    "ja": (
        "土曜日の未明、嵐のためポートベリンの港の防波堤が二十メートルにわたって崩れ、十二人がけがをしたと町の消防が発表した。",
        "「床の下で雷が鳴ったようだった」と、水車通りに住むペトラ・ルンド町長は話した。「その後、台所に水が入ってきた」",
        "本紙が入手した手紙によると、技術者らは十一月から三度ひびを報告していた。三月の点検では防波堤に問題はないとされた。",
        "「私たちは言ったし、書いた」と元技術者のオットー・ブラント氏は土曜日に述べた。「知らなかったとは誰も言えない」",
        "六十一歳の漁師が夜になっても行方不明のままだ。ベルム行きの船は水曜日まで運航しないと運航会社は説明した。",
        "防波堤は一九二二年に造られ、最後に修理されたのは十一年前だった。",
    ),
    "zh": (
        "周六凌晨，波特韦林港口一段二十米长的海堤在风暴中倒塌，造成十二人受伤，当地消防部门表示。",
        "“那声音就像地板下的雷声，”住在磨坊街的市长佩特拉·隆德说，“然后水就进了厨房。”",
        "本报看到的信件显示，工程师自去年十一月以来三次报告裂缝；三月的一次检查称海堤完好。",
        "“我们说过，也写过，”退休工程师奥托·布兰特周六说，“谁也不能说自己不知道。”",
        "一名六十一岁的渔民到晚上仍然下落不明。运营方表示，开往韦尔姆的渡轮周三之前不会开航。",
        "海堤建于1922年，最后一次维修是在十一年前。",
    ),
}  # fmt: skip

NAMES = tuple(sorted(path.stem for path in PAGES.glob("*.html")))


class Expected(NamedTuple):
    """A stretch of the page, and the role that it should have; "any" where that is left open."""

    text: str
    role: str


def page(name: str) -> bytes:
    """The page's bytes, with its story filled in."""
    source = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    language = re.search(r'<html[^>]*\blang="(\w\w)', source)
    story = STORIES.get(language[1] if language else "en", STORIES["en"])
    return re.sub(r"\{\{(\d)\}\}", lambda match: story[int(match[1]) - 1], source).encode()


def expected(source: bytes) -> list[Expected]:
    """What should be read from the page, in its order."""
    root = html.document_fromstring(source.decode())
    return [
        Expected(_folded("".join(element.itertext())), element.get("data-expect") or "any")
        for element in root.xpath("//*[@data-expect or @data-not]")
    ]


def metadata_faults(source: bytes, document: Document) -> list[str]:
    """What the page states and the document does not say, or says otherwise."""
    root = html.document_fromstring(source.decode())
    meta = document.metadata
    found = {
        "title": meta.title,
        "author": meta.author,
        "outlet": meta.outlet,
        "published": published(meta),
    }
    wanted = {name: root.get(f"data-{name}") for name in found}
    return [f"{name}: {found[name]!r} for {wanted[name]!r}" for name in found if found[name] != wanted[name]]


def role_faults(source: bytes, document: Document) -> list[str]:
    """Stretches of the page that are missing, too many or in another role."""
    wanted = expected(source)
    found = [Expected(_folded(p.span.of(document.text)), p.role) for p in document.paragraphs]
    faults = []
    for text, role in wanted:
        roles = {r for t, r in found if text in t or (t in text and len(t) > 0.3 * len(text))}
        if role == "any":
            continue
        if role not in roles:
            faults.append(f"{role} {'as ' + '/'.join(sorted(roles)) if roles else 'missing'}: {text[:70]}")
    for text, role in found:
        if role != "boilerplate" and not any(text in t or t in text for t, _ in wanted):
            faults.append(f"too much, as {role}: {text[:70]}")
    return faults


def _folded(text: str) -> str:
    """Without spaces: where elements touch, a page says nothing of them."""
    return "".join(text.split())
