"""What stands on a page's buttons and in its boxes, and comes along where somebody copies or prints the page: whole paragraphs.

Words that no sentence of an article consists of; a button whose word may be a heading (“Video”, “Continue”) is none of these.
"""

from __future__ import annotations

import re

_NETWORK = r"(?:facebook|twitter|x(?: \(formerly twitter\))?|whatsapp|linkedin|pinterest|reddit|telegram|threads|bluesky|flipboard|e-?mail|mail|sms)"
_SHARE = (
    rf"share (?:options|page|link|this)|copy link|link copied|copied|about sharing|{_NETWORK}(?: \(opens in (?:a )?new (?:window|tab)\))?|"
    rf"click to (?:share|e-?mail|print)(?: (?:on|this|a link) .{{2,60}})?|like this|like loading[.…]{{0,3}}|lien copié|envoyer par e-?mail|copiar link|enviar por e-?mail|"
    rf"(?:compartir|compartilhar) en \w+|ir a los comentarios|weitere optionen zum teilen|x\.com"
)
#: Lines that consist of such words, in a row or alone.
CONTROL = re.compile(
    rf"(?:(?:{_SHARE})[\s:·|,\d]*)+"
    # players and pictures
    r"|\d{1,2} of \d{1,3}\W*|this video can ?not be played\W*|\d{1,2}:\d\d - source\s*:.{0,40}|close panel|(?:small|medium|large) text|listen \(\d{1,2} min\)|die wiedergabe wurde unterbrochen\.?|"
    r"\[edit\]|lecture \d{1,2} min\W*|show key events only|live reporting"
    # letters and accounts
    r"|enter your e-?mail(?: address)?|after newsletter promotion|(?:more|all) newsletters|something went wrong, please try again(?: later)?\W*|thank you for (?:subscribing|signing up)\W*|sign up for free\W*|"
    r"we use your sign-?up to provide content in ways\b.{0,300}|privacy notice\s*: newsletters may contain\b.{0,400}|i would like to be emailed about\b.{0,160}|"
    r"by (?:signing up|registering|subscribing|submitting)\b.{0,40}\byou (?:agree|acknowledge|consent|accept|confirm)\b.{0,300}|remind me in \w+|"
    r".{0,200}\bnewsletter\b.{0,150}[.!?]\s+sign up (?:here|now|for free)\W*|(?:[^.?!]{5,120}\?\s+)?join the conversation below\W*|"
    r"s['\u2019]inscrire|offrir l['\u2019]article|lire plus tard|réutiliser ce contenu|apúntate|recibe (?:el|nuestro) boletín\b.{0,60}|receba no seu e-?mail\b.{0,40}|\W*clique aqui para seguir\b.{0,80}|"
    r"mit ihrer registrierung nehmen sie\b.{0,160}|vielen dank! wir haben ihnen eine e-?mail geschickt\W*|\d{1,2} (?:wochen?|monate?) (?:kostenlos|gratis|für \d).{0,30}\btesten\W*|"
    r"be the first to get breaking news\W*|install the .{2,40} app\b.{0,30}|app store|google play(?: store)?"
    # consent
    r"|datenschutzeinstellungen|wir benötigen ihre (?:einwilligung|zustimmung), um inhalte\b.{0,400}|rechte am artikel können sie hier erwerben\W*|conforme a los criterios de the trust project"
    # what leads elsewhere
    r"|related article\s.{3,160}[^.]|\[?(?:read more|related|more)\s*:\s.{3,160}\]|about the author\W*|sobre la firma|archivado en\W*|voir aussi\W*|mehr lesen über\W*|lesen sie mehr zum thema|"
    r"why you can trust (?-i:[A-Z]).{1,40}|view all partners|\d{1,5} postings",
    re.IGNORECASE,
)  # fmt: skip
