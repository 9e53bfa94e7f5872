"""Undeclared encodings: what each script and language writes comes back, a paragraph being enough."""

import pytest

from compare_app.readers.encodings.decoding import decode
from compare_app.readers.encodings.guessing import escaped
from compare_app.readers.encodings.mojibake import is_mojibake, mended
from tests.readers.page_files import STORIES

TEXTS = {
    "pl": "W nocy z piątku na sobotę zawalił się dwudziestometrowy odcinek muru portowego w Verrinie, raniąc dwanaście osób – podała straż pożarna.\n\n„Brzmiało to jak grzmot pod podłogą”, powiedziała burmistrzyni Petra Lund. „Potem woda była w kuchni.”",
    "cs": "V noci na sobotu se při bouři zřítil dvacetimetrový úsek přístavní zdi ve Verrinu a zranil dvanáct lidí, uvedli hasiči.\n\n„Znělo to jako hrom pod podlahou,“ řekla starostka Petra Lundová. „Pak byla voda v kuchyni.“",
    "tr": "Verrin limanındaki duvarın yirmi metrelik bölümü cumartesi sabahı fırtınada çöktü, itfaiyeye göre on iki kişi yaralandı.\n\nBelediye başkanı Petra Lund, “Döşemenin altında gök gürültüsü gibiydi” dedi. Sonra su mutfağa girdi.",
    "ru": "В ночь на субботу во время шторма в Верринe обрушился двадцатиметровый участок портовой стены, пострадали двенадцать человек, сообщили пожарные.\n\n«Это было как гром под полом», – сказала мэр Петра Лунд. «Потом вода была на кухне».",
    "uk": "У ніч на суботу під час шторму у Верріні обвалилася двадцятиметрова ділянка портової стіни, постраждали дванадцять людей, повідомили пожежники.\n\n«Це було як грім під підлогою», – сказала мерка Петра Лунд. «Потім вода була на кухні, її було багато».",
    "el": "Ένα τμήμα είκοσι μέτρων του λιμενικού τοίχου κατέρρευσε τα ξημερώματα του Σαββάτου, τραυματίζοντας δώδεκα ανθρώπους, είπε η πυροσβεστική.\n\nΉταν σαν βροντή κάτω από το πάτωμα, είπε η δήμαρχος. Μετά το νερό ήταν στην κουζίνα.",
    "he": "קטע של עשרים מטרים מחומת הנמל קרס בסערה בשבת לפנות בוקר ושנים עשר אנשים נפצעו, מסרו הכבאים.\n\nזה נשמע כמו רעם מתחת לרצפה, אמרה ראשת העיר. אחר כך המים היו במטבח.",
    "ar": "انهار جزء من جدار الميناء بطول عشرين مترا في العاصفة فجر السبت مما أدى إلى إصابة اثني عشر شخصا بحسب رجال الإطفاء.\n\nقالت رئيسة البلدية إن الصوت كان مثل الرعد تحت الأرض ثم كان الماء في المطبخ.",
    "ja": "土曜日の未明、嵐のため港の防波堤が二十メートルにわたって崩れ、十二人がけがをしたと消防が発表した。\n\n「床の下で雷が鳴ったようだった」と市長は話した。その後、台所に水が入ってきたという。",
    "zh": "周六凌晨，港口一段二十米长的海堤在风暴中倒塌，造成十二人受伤，消防部门说。\n\n市长说：“那声音就像地板下的雷声。”然后水就进了厨房，大家都没有想到会这样。",
    "zt": "週六凌晨，港口一段二十米長的海堤在風暴中倒塌，造成十二人受傷，消防部門說。\n\n市長說：「那聲音就像地板下的雷聲。」然後水就進了廚房，大家都沒有想到會這樣。",
    "ko": "토요일 새벽 폭풍으로 항구의 방파제 이십 미터가 무너져 열두 명이 다쳤다고 소방서가 밝혔다.\n\n시장은 “마루 밑에서 천둥소리 같은 소리가 났다”고 말했다. 그 뒤 부엌에 물이 들어왔다.",
}  # fmt: skip
TEXTS |= {language: "\n\n".join(STORIES[language][:2]) for language in ("en", "de", "fr", "es", "pt", "it")}
ENCODINGS = {
    "en": "cp1252 utf-16-le utf-16-be mac_roman", "de": "cp1252 iso8859_15 utf-16-le mac_roman cp850", "fr": "cp1252 utf-16-be mac_roman", "es": "cp1252 cp850",
    "pt": "cp1252", "it": "cp1252", "pl": "cp1250 iso8859_2 utf-16-le", "cs": "cp1250 iso8859_2", "tr": "cp1254 iso8859_9",
    "ru": "cp1251 koi8_r iso8859_5 cp866 mac_cyrillic utf-16-le utf-16-be", "uk": "cp1251 koi8_u mac_cyrillic", "el": "cp1253 iso8859_7", "he": "cp1255 iso8859_8",
    "ar": "cp1256 iso8859_6", "ja": "shift_jis euc_jp iso2022_jp utf-16-le utf-16-be", "zh": "gb18030 gbk hz utf-16-le utf-16-be", "zt": "big5 utf-16-le", "ko": "euc_kr cp949 iso2022_kr utf-16-le",
}  # fmt: skip
CASES = [(language, encoding) for language, names in ENCODINGS.items() for encoding in names.split()]
PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "«": '"', "»": '"'})


def written(language: str, encoding: str, whole: bool) -> str:
    """The text as it can be written in the encoding: older ones have no curly quotation marks."""
    text = TEXTS[language] if whole else TEXTS[language].partition("\n")[0]
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(PLAIN)
    return text


@pytest.mark.parametrize(("language", "encoding"), CASES)
@pytest.mark.parametrize("whole", [False, True])
def test_what_was_written_comes_back(language, encoding, whole):
    text = written(language, encoding, whole)
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(("language", "encoding"), CASES)
def test_a_declaration_of_utf_8_that_is_wrong_changes_nothing(language, encoding):
    text = written(language, encoding, True)
    assert decode(text.encode(encoding), "utf-8").text == text


def test_a_short_german_text_of_the_console_is_not_korean():
    text = 'Müller sagte, die Brücke über den Fluß sei "gefährlich". Für die Stadt wäre das ein Unglück, erklärte Käthe Größl.'
    assert decode(text.encode("cp850")).text == text


WRONG = "„Für die Gäste – und für Łódź“, sagte sie; “it’s naïve…”"


def misread(text: str, encoding: str) -> str:
    """UTF-8 read as something else, undefined bytes passed through as programs do."""
    return "".join(bytes([b]).decode(encoding, "ignore") or chr(b) for b in text.encode())


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1250", "cp1251", "mac_roman", "cp437", "cp850"])
def test_utf_8_read_as_something_else_is_recognised_and_mended(encoding):
    assert is_mojibake(misread(WRONG, encoding))
    assert mended(misread(WRONG, encoding)) == WRONG


def test_what_was_misread_twice_is_mended_twice():
    assert mended(misread(misread(WRONG, "cp1252"), "cp1252")) == WRONG


@pytest.mark.parametrize("language", TEXTS)
def test_right_text_of_any_language_is_left_alone(language):
    assert not is_mojibake(TEXTS[language])
    assert mended(TEXTS[language]) == TEXTS[language]


def test_tildes_and_braces_in_ascii_are_no_chinese():
    assert escaped(b"A formula: x~{ab~} and y~{cdef~}, and ~{!!~} as well.") is None
