"""Lines that stand around an article's text and tell of it: bylines, datelines, captions.

Patterns only. They are meant to be strict: a body paragraph taken for furniture is a claim that the program loses. Each
matches a whole paragraph or its beginning, as its name says; English, German, French, Spanish, Portuguese, Italian, Dutch.
"""

from __future__ import annotations

import re

from compare_app.readers.dates import MONTHS, WEEKDAYS

_I = re.IGNORECASE

_NAME = (
    r"(?:[A-Z\u00c0-\u00de](?:[^\W\d_]|[.'\u2019-])*|de|da|do|dos|das|del|della|di|van|von|der|den|zu|la|le|al|el|bin)"
)
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{0,5}}(?:\s*(?:,|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|&)\s*{_NAME}(?:\s+{_NAME}){{0,5}}){{0,5}}"
#: A line that says who wrote it. The names are group "who".
BYLINE = re.compile(
    rf"(?:(?i:by|(?:written|reported) by:?|story by|words by|von|par|por|texto:?|text:|autor:|autora:|author:|auteur\s?:|di|door))\s+(?P<who>{_NAMES})"
    r"(?P<more>\s*(?:[,|/(\u2013\u2014\u2022\u00b7-]|\bin\b|\bfor\b|\bfür\b|\bpour\b|\bpara\b).{0,80})?"
)
#: Names alone, with the place they wrote from: a byline where a date stands beside it.
NAMES_ALONE = re.compile(
    rf"{_NAME}(?:\s+{_NAME}){{1,3}}(?:\s*(?:,|\band\b|\bund\b|\bet\b|\by\b|&)\s*{_NAME}(?:\s+{_NAME}){{1,3}}){{0,4}}(?:\s+in\s+{_NAMES})?"
)
#: The line under a name: an office or an agency, and nothing else.
OFFICE = re.compile(
    r"[\w .,&'\u2019-]{0,40}\b(?:correspondent|reporter|editor|staff writer|news agency|special to the [\w ]{2,30}|news agencies|press association|associated press|reuters|afp|dpa|korrespondent(?:in)?|"
    r"redakteur(?:in)?|correspondant(?:e)?|corresponsal|redacción|redação|correspondente)\b[\w .,&'\u2019-]{0,40}",
    _I,
)
#: Under what somebody posted, where it is shown in an article: the name, the account, the day.
POSTED_BY = re.compile(r"[-\u2013\u2014]\s.{1,80}\(@\w{1,30}\).{0,40}")
#: What is said of an author at an article's end, behind the name.
ABOUT_AUTHOR = re.compile(
    r"\S+(?: \S+){0,3} (?:is|was|has been) (?:an?|the|our) (?:[\w-]+,? ){0,4}(?:correspondent|reporter|editor|journalist|columnist|writer|freelancer|photographer|producer|contributor|fellow|professor|lecturer)\b"
    r"|\S+(?: \S+){0,3} (?:covers|reports on|writes (?:about|for|on)|reports for|joined the)\b"
    r"|\S+(?: \S+){1,3} (?:ist|arbeitet als) (?:[\w-]+ ){0,3}(?:korrespondent|reporter|redakteur|journalist|kolumnist|autor)(?:in)?\b"
    r"|\S+(?: \S+){1,3} est (?:\w+ ){0,2}(?:journaliste|correspondante?|rédacteur|rédactrice|chroniqueu[rs]e?)\b|\S+(?: \S+){1,3} es (?:\w+ ){0,2}(?:periodista|corresponsal|redactora?|columnista)\b",
    _I,
)
#: Who else worked on it, at the end.
CREDITS = re.compile(
    r"(?!.*\b(?:found|finds|shows?|showed|suggests?|revealed|says?|said|told|has|have|had|was|were|is|are|will|would)\b)"
    r"(?:(?:from |compiled from )?(?:staff|wire|agency|news services?)(?:,? and (?:wires?|agency|agencies))? reports?|(?:staff (?:and|&) )?agencies|(?:wire|news) services?|agenturen|agences|agencias|"
    r"\W*(?:additional |further )?reporting (?:and writing )?by (?-i:[A-Z]).{0,200}|(?-i:"
    + _NAMES
    + r") reported from (?-i:[A-Z])(?!.*\bthat\b).{0,120}|"
    r"(?:\W*(?:aus|in) (?-i:[A-Z]).{1,40} berichtet(?:en)? (?-i:" + _NAMES + r")\W*)|"
    r"\W*(?:writing|editing|compiled|edited) by (?-i:[A-Z]).{0,160}|"
    r"\W*with (?:files|inputs?|additional reporting|reporting|contributions?|material) from\b.{0,100}|\W*with agencies\W*|\W*mit (?:informationen|material|agenturmaterial) (?:von|der|des) .{0,100}|"
    r"(?:(?-i:[A-Z])[\w'\u2019-]*\s+){0,4}avec (?:les )?(?:afp|reuters|ap|agences?|(?:l['\u2019])?agence).{0,60}|"
    r"\W*con información de .{0,100}|\W*com (?:informações|agências|a agência).{0,100}|"
    r".{0,120}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,80})",
    _I,
)

#: Words that stand around a date on a line of its own.
AROUND_DATE = re.compile(
    rf"\b(?:(?:first |last |originally )?(?:published|posted|updated|modified|created)|publication date|date|on|at|from|"
    rf"veröffentlicht|erstellt|aktualisiert|stand|vom|am|um|uhr|publié|mis à jour|modifié|le|à|publicado|actualizado|atualizado|el|em|às|"
    rf"pubblicato|aggiornato|il|gepubliceerd|опубликовано|обновлено|опубліковано|оновлено|дата|в|г|תאריך|פורסם|עודכן|בשעה|التاريخ|نشر في|آخر تحديث|تحديث|"
    rf"公開|更新|配信|掲載|発行|日付|发布(?:于|时间)?|更新于|日期|{WEEKDAYS}|local time|ET|Uhr|today|yesterday|heute|gestern|\d{{1,2}}[- ]min(?:ute)?s?[- ]read|(?:lesezeit|temps de lecture|tiempo de lectura|tempo de leitura)\W{{0,3}}\d{{1,2}} ?min\w*|\d{{1,5}} (?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti))\b[.:]?",
    _I,
)
#: The same words at the end of what stands before a date.
BEFORE_DATE = re.compile(
    rf"(?:[\s,|\u2013\u2014\u2022\u00b7-]*\b(?:(?:first |last |originally )?(?:published|posted|updated|modified)|on|at|veröffentlicht|aktualisiert|stand|am|vom|"
    rf"publié|mis à jour|le|publicado|actualizado|atualizado|el|em|{WEEKDAYS})\b[:,]?)*\W*$",
    _I,
)
#: Before a date: it is that of the last change.
UPDATED = re.compile(
    r"\b(?:updated?|modified|amended|revised|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornato)\b",
    _I,
)
#: When an article was put up or changed, by the clock or without a year: Updated at 9:40 a.m., Posted Thursday, March 14.
STAMP = re.compile(
    r"\d{1,2}[/月]\d{1,2}日?\s?[(（][月火水木金土日][)）]\s*\d{1,2}[:時]\d\d分?\s*(?:配信|更新|公開|掲載)?|"
    r"(?=.*\d)(?:(?:(?:first |last |originally )?(?:published|posted|updated|modified)|veröffentlicht|aktualisiert|stand|publié|mis à jour|"
    r"publicado|actualizado|atualizado|pubblicato|aggiornato)\b"
    r"(?:[\s,:;|()\u2013\u2014\u2022\u00b7-]|\b(?:at|on|um|am|à|le|el|em|às|a las)\b|\b\d{1,2}(?:[:.h]\d\d)?(?:st|nd|rd|th)?(?=[\s,:;.|)]|[ap]m|$)|[ap]\.?m\b\.?"
    rf"|\b(?-i:[A-Z]{{2,3}}T|GMT|UTC|ET|PT|CT)\b|\buhr\b|\blocal time\b|\b(?:{WEEKDAYS})\b\.?|\b(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?)+)+",
    _I,
)
_OUTLET_WORDS = (
    r"Times|Herald|Tribune|Gazette|Chronicle|Courier|Journal|Sentinel|Ledger|Argus|Telegraph|Daily|Observer|Examiner|Inquirer|Enquirer|"
    r"Dispatch|Messenger|Advertiser|Guardian|Bulletin|Zeitung|Tagblatt|Tageblatt|Anzeiger|Nachrichten|Rundschau|Kurier|Wire Service|News Service"
)
#: Such a word is a surname, too, or the name of anything; with an article before it, or two words, it is an outlet's.
_PERHAPS_OUTLET = (
    r"Post|Star|Sun|Mail|Mirror|Globe|Express|Standard|Echo|Review|Independent|Monitor|Register|News|Press|Presse"
)
#: A newspaper's name, and nothing else.
OUTLET_FOR_SURE = re.compile(rf"(?:The |Der |Die )?(?:{_NAME}\s+){{1,4}}(?:{_OUTLET_WORDS})")
OUTLET = re.compile(
    rf"{OUTLET_FOR_SURE.pattern}"
    rf"|(?:The|Der|Die)\s+(?:{_NAME}\s+){{0,4}}(?:{_OUTLET_WORDS}|{_PERHAPS_OUTLET})|(?:{_NAME}\s+){{2,4}}(?:{_PERHAPS_OUTLET})"
)
#: A name or a newspaper's: nobody is told to be the author.
PERHAPS_OUTLET = re.compile(rf"{_NAME}\s+(?:{_PERHAPS_OUTLET})")
_AGENCY = (
    r"(?:the )?(?:reuters|a\.?p\.?|associated press|afp|agence france-presse|dpa|deutsche presse-agentur|apa|sda|keystone-sda|pa(?: media)?|press association|efe|europa press|"
    r"ansa|lusa|anp|belga|ritzau|ntb|tt|stt|pap|čtk|ctk|mti|tass|interfax|ukrinform|anadolu(?: agency)?|xinhua|kyodo(?: news)?|jiji(?: press)?|yonhap|pti|press trust of india|"
    r"ani|ians|aap|canadian press|upi|united press international|bloomberg(?: news)?|agencies|agenturen|agences|agencias|agências|(?-i:[A-Z])[\w. -]{0,40}\bnews (?:agency|service))"
)
#: News agencies, one or several: their copy stands in newspapers that are not named by it.
AGENCIES = re.compile(rf"{_AGENCY}(?:\s?(?:[/,&+]|and|und|et|y|e)\s?{_AGENCY}){{0,3}}", _I)
#: A moment told from that of reading.
AGO = re.compile(
    r"(?:(?:(?:last )?(?:published|updated|posted)|aktualisiert|mis à jour|actualizado|atualizado|aggiornato)\s*:?\s*)?"
    r"(?:(?:\d{1,2}|an?|one|two)\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?)\s+ago"
    r"|vor\s+(?:\d{1,2}|einer|einem)\s+(?:minuten?|stunden?|tag(?:en)?|wochen?)"
    r"|il y a\s+(?:\d{1,2}|une?)\s+(?:minutes?|heures?|jours?|semaines?)"
    r"|(?:hace|há)\s+(?:\d{1,2}|uma?|una?)\s+(?:minutos?|horas?|d[ií]as?|semanas?))",
    _I,
)
#: A day in figures alone, which may mean two days and is a date all the same.
FIGURES = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)?\d\d(?![\d/-])")
#: A place in capitals with its agency, nothing behind it: LONDON (AP) —
PLACE = re.compile(
    r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de .,'\u2019-]{2,40}(?:\s*\([A-Za-z ./]{2,30}\))?\s*[-\u2013\u2014]{0,2}"
)

#: A word of a picture's owner.
_OWNER = r"(?-i:[A-Z\u00c0-\u00de][\w.\u2019'-]*|und|and|for|f\u00fcr|via|of|the|der)"
#: A line of one caption only: it begins with the picture, or names its owner at the end.
CAPTION = re.compile(
    r"(?:file photo|file image|photo(?:graph|s)?|image|picture|pic|video|illustration|graphic|map|foto|bild|grafik|archivbild|archivfoto|"
    r"symbolbild|légende|crédit(?: photo)?|imagen|imagem|fotografía|fotografia|infografía|afbeelding|beeld|immagine|source|quelle|fuente|"
    r"fonte|bron|credit)\s*(?:by\s+[A-Z]|credits?\s*:|courtesy|[:\u2013\u2014|©]).{0,400}"
    r"|(?:image|media|photo|video) (?:source|caption|copyright|credit)\s*[,:].{0,400}"
    r"|FILE\s*[-\u2013\u2014:].{0,400}|In this .{1,40}photo,? .{0,400}",
    _I | re.S,
)  # fmt: skip
#: Where something is from, on a line of its own.
SOURCE = re.compile(
    rf"\W*(?:sources?|quellen?|fuentes?|fontes?|bron)\s?[:：]\s?(?:{AGENCIES.pattern}|{_OWNER}(?:(?:\s?[/|&,]\s?|\s){_OWNER}){{0,6}})\W*",
    _I,
)
CREDITED = re.compile(
    r".{0,500}(?:[(\[]\s*(?:source|photo|image|picture|credit|foto|bild|quelle|fuente|fonte|crédit|imagen|imagem|courtesy|ap photo|"
    r"(?:[\w .&-]{0,40}[/:]\s?)?(?:getty|reuters|afp|dpa|epa|pa wire|wikimedia|shutterstock|flickr|alamy))\b[^()]{0,120}[)\]]"
    r"|[.!?\u2026]\s+(?:photo(?:graph)?|picture|image|illustration|foto|bild|credit|quelle)s?\s?(?::|by\b|/)\s?[\w .,/&\u2019'-]{2,80}"
    r"|[.!?\u2026]['\"\u2019\u201d]?\s*\((?-i:[A-Z\u00c0-\u00de][\w.\u2019'-]+(?: [A-Z\u00c0-\u00de][\w.\u2019'-]+){1,3})\s?/\s?(?-i:[A-Z\u00c0-\u00de])[\w .&\u2019'-]{1,40}\)"
    rf"|\s(?:foto|photo|bild|pic|picture)s?\s?: ?{_OWNER}(?:\s?[/|&,]\s?[\w.\u2019'-]{{2,20}}|\s{_OWNER}){{0,6}}"
    r"|\bgetty images|/getty|(?:^|\s)©\s?[A-Z][\w /.&-]{2,60}|/(?:reuters|afp|dpa|epa|ap))\.?",
    _I | re.S,
)  # fmt: skip
