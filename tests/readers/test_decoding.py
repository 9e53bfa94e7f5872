import pytest

from compare_app.readers.encodings.decoding import decode
from compare_app.readers.errors import CannotRead

WESTERN = "Der Bürgermeister von Möhl sagte „nein“ – und die Gäste gingen. Über die Brücke führt kein Weg zurück, hieß es später."
RUSSIAN = "Мэр города сказал в понедельник, что старый маяк будет продан до конца года и что никто не потеряет работу."
JAPANESE = "港の理事会は月曜日に、古い灯台を年末までに売ると発表した。だれも仕事を失わないという。"
CHINESE = "港务局星期一表示，旧灯塔将在年底前出售给出价最高的人，没有人会因此失去工作。"
GREEK = "Ο δήμαρχος είπε τη Δευτέρα ότι ο παλιός φάρος θα πουληθεί πριν από το τέλος του χρόνου."
KOREAN = "시장은 월요일에 오래된 등대가 연말까지 팔릴 것이라고 말했다. 아무도 일자리를 잃지 않는다고 했다."
TURKISH = "Belediye başkanı pazartesi günü eski deniz fenerinin yıl sonuna kadar satılacağını söyledi; kimse işini kaybetmeyecek."
POLISH = "Burmistrz powiedział w poniedziałek, że stara latarnia zostanie sprzedana do końca roku, a żaden z pracowników nie straci posady."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
def test_marked_text_is_decoded_without_the_mark(encoding):
    assert decode(WESTERN.encode(encoding)).text == WESTERN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [WESTERN, RUSSIAN, GREEK, CHINESE, JAPANESE, KOREAN])
def test_utf16_without_a_mark_is_seen(encoding, text):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WESTERN, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (JAPANESE, "shift_jis"), (JAPANESE, "euc_jp"), (CHINESE, "gb18030"),
        (CHINESE.replace("港务局", "港務局"), "big5"), (POLISH, "cp1250"), (POLISH, "iso8859_2"), (GREEK, "cp1253"),
        (KOREAN, "euc_kr"), (TURKISH, "cp1254"),
    ],
)  # fmt: skip
def test_undeclared_legacy_encodings_are_found(text, encoding):
    data = text.encode(encoding, "ignore")
    assert decode(data).text == data.decode(encoding)


def test_a_declaration_is_believed_where_the_bytes_allow_it():
    assert decode(RUSSIAN.encode("iso8859_5"), "iso-8859-5").text == RUSSIAN


def test_a_declaration_that_the_bytes_contradict_is_not_believed():
    assert decode(WESTERN.encode("utf-8"), "ascii").text == WESTERN


def test_an_unknown_declaration_is_passed_over():
    assert decode(WESTERN.encode(), "x-klingon").text == WESTERN


def test_a_text_cut_inside_its_last_letter_stays_utf8():
    assert decode("Über die Brücke führt".encode()[:-4]).encoding == "utf-8"


def test_line_ends_become_newlines():
    assert decode(b"a\r\nb\rc\n").text == "a\nb\nc\n"


def test_bytes_of_a_program_are_no_text():
    with pytest.raises(CannotRead, match="damaged"):
        decode(bytes(range(32)) * 40)
