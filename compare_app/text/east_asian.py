"""Speakers in Chinese and Japanese, where no white space parts words: told from the characters beside the marks."""

from __future__ import annotations

import re

from compare_app.model.spans import Span
from compare_app.text.marked import Marked
from compare_app.text.phrases.places import Voice

_REACH = 60
_CHINESE_LEAD = re.compile(
    r"(?P<who>[^\s\u3000-\u303f\uff00-\uffef\u201c\u201d]{1,24}?)(?:(?:\u5728|\u5bf9|\u5411|\u4e8e|\u63a5\u53d7|\u901a\u8fc7)[^\u3002\uff0c\uff1a\u201c\u201d]{0,24})?"
    r"(?:\u6628\u5929|\u4eca\u5929|\u5468[\u4e00-\u4e94\u516d\u65e5]|\u8fd8|\u4e5f|\u5219|\u66fe|\u8fdb\u4e00\u6b65)*"
    r"(?P<cue>(?:\u56de\u5e94|\u4ecb\u7ecd|\u900f\u9732|\u7b54\u590d|\u58f0)\u79f0|\u8868\u793a|\u8bf4\u9053|\u8bf4|\u8aaa|\u79f0|\u7a31|\u6307\u51fa|\u8ba4\u4e3a|\u5f3a\u8c03|\u900f\u9732|\u5199\u9053|\u56de\u5e94|\u95ee\u9053|\u95ee|\u5ba3\u5e03|\u8865\u5145|\u89e3\u91ca|\u8868\u660e)(?:\u9053|\u8bf4)?(?:[\uff1a\uff0c:,]?\s?|\uff0c[^\u3002\uff1b\u201c\u201d]{1,40})$"
)
_CHINESE_AFTER = re.compile(
    r"[\uff0c,]?(?P<who>[^\s\u3000-\u303f\uff00-\uffef\u201c\u201d]{1,20}?)(?P<cue>\u8868\u793a|\u8bf4\u9053|\u8bf4|\u8aaa|\u79f0|\u6307\u51fa|\u8865\u5145)[\u9053\u8bf4]?(?=[\u3002\uff0c]|$)"
)
_JAPANESE_LEAD = re.compile(
    r"(?P<who>[^\s\u3001\u3002\u300c\u300d\u300e\u300f\uff08\uff09]{1,24}?)(?:\u306f|\u304c|\u3082)[^\u3002\u300c\u300d]{0,30}$"
)
_JAPANESE_CUES = "\u8ff0\u3079|\u8a71\u3057|\u8a71\u3059|\u8a9e\u3063|\u8a9e\u308b|\u8a9e\u308a|\u8a00\u3044|\u660e\u304b\u3057|\u4e3b\u5f35|\u6279\u5224|\u53cd\u8ad6|\u8a00\u3063|\u8a00\u3046|\u8aac\u660e|\u767a\u8868|\u6307\u6458|\u5f37\u8abf|\u7b54\u3048|\u8a34\u3048|\u30b3\u30e1\u30f3\u30c8|\u66f8\u3044"
_JAPANESE_AFTER = re.compile(r"(?:\u306a\u3069)?\u3068(?:[^\u3002\u300c\u300d]{0,16}?)(?P<cue>" rf"{_JAPANESE_CUES})")


#: 「残ります」と山田さんは話した: who speaks behind the words
_JAPANESE_WHO_AFTER = re.compile(
    r"(?:\u306a\u3069)?\u3068(?P<who>[^\s\u3001\u3002\u300c\u300d\u306f\u304c]{2,16})[\u306f\u304c][^\u3002\u300c\u300d]{0,16}?"
    rf"(?P<cue>{_JAPANESE_CUES})"
)

#: Family names that most people of Chinese name bear.
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万覆武钱錢"
)
_CHINESE_ROLES = re.compile(
    r"^.*(?:市长|总统|主席|部长|发言人|教授|经理|书记|院长|校长|医生|警官|居民|学生|司机|律师|记者|专家|议员|州长|省长|总理|局长|所长|董事长|总裁|教练|市長|總統|部長|發言人|院長|校長|醫生|律師|專家|議員)(?=.{2,3}$)"
)
_CHINESE_TITLES = re.compile(r"(?:先生|女士|太太|博士)$")
_NO_NAMES = re.compile(r"^(?:高官|高层|方面|周围|黄金|白宫|金融|万人|林业|石油|江苏|江西)")
_JAPANESE_TITLES = (
    r"(?:さん|氏|容疑者|被告|選手|首相|大統領|市長|知事|社長|教授|議員|監督|長官|大臣)(?:[(（]\d{1,3}[)）])?$"
)
#: A name has no hiragana where it stands behind a clause: 近くに住む山田花子さん
_JAPANESE_NAMED = re.compile(
    rf"^(?:.*(?:[ぁ-ん](?=[^ぁ-ん]+{_JAPANESE_TITLES})|の|・))?(?P<name>[一-鿿぀-ヿ々]{{2,8}}?){_JAPANESE_TITLES}"
)


#: What is headed by a 長官 or 大臣, and nobody's name: 官房長官
_JAPANESE_OFFICES = re.compile(
    r"官房|庁$|省$|務$|防衛$|環境$|総理$|内閣|経済|産業$|担当$|厚生|労働$|文部|科学$|農林|水産$|国土|交通$|事務$|副$|前$|元$"
)


def east_asian_name(mention: str) -> str | None:
    """The name in a mention, as far as a title, an honorific or a common family name tells; None for roles and pronouns.

    >>> east_asian_name("市长王丽"), east_asian_name("田中さん"), east_asian_name("市長"), east_asian_name("他")
    ('王丽', '田中', None, None)
    """
    japanese = _JAPANESE_NAMED.match(mention)
    if japanese is not None:
        return None if _JAPANESE_OFFICES.search(japanese["name"]) else japanese["name"]
    bare = _CHINESE_TITLES.sub("", _CHINESE_ROLES.sub("", mention))
    plausible = 2 <= len(bare) <= _LONGEST_NAME and bare[0] in _SURNAMES and _NO_NAMES.match(bare) is None
    return bare if plausible and all("\u4e00" <= sign <= "\u9fff" for sign in bare) else None


_LONGEST_NAME = 3


def east_asian_voice(text: str, marked: Marked, paragraph: Span, language: str) -> Voice | None:
    """Who says the string, by what stands right before and after it in its paragraph."""
    before_from = max(paragraph.start, marked.outer.start - _REACH)
    before = text[before_from : marked.outer.start]
    after = text[marked.outer.end : min(paragraph.end, marked.outer.end + _REACH)]
    if language == "zh":
        lead, following = _CHINESE_LEAD.search(before), _CHINESE_AFTER.match(after)
        if lead is not None:
            return _voice(before_from, lead, before_from, lead, "before")
        return _voice(marked.outer.end, following, marked.outer.end, following, "after") if following else None
    named = _JAPANESE_WHO_AFTER.match(after)
    if named is not None:
        return _voice(marked.outer.end, named, marked.outer.end, named, "after")
    cue = _JAPANESE_AFTER.match(after)
    who = _JAPANESE_LEAD.search(before)
    if cue and who is None:
        return _of_same_sentence(text, marked, paragraph, cue)
    return _voice(before_from, who, marked.outer.end, cue, "after") if cue and who else None


#: A string of the same sentence before another one: 町長は「…」と述べ、「
_SENTENCE = 240


def _of_same_sentence(text: str, marked: Marked, paragraph: Span, cue: re.Match[str]) -> Voice | None:
    """Who says a string with a verb of its own, where the subject stands before another string of its sentence."""
    start = max(paragraph.start, marked.outer.start - _SENTENCE)
    begins = max(start, text.rfind("\u3002", start, marked.outer.start) + 1)
    string = text.find("\u300c", begins, marked.outer.start)
    if string < 0 or text[string : marked.outer.start].count("\u300c") != text[string : marked.outer.start].count(
        "\u300d"
    ):
        return None
    who = _JAPANESE_LEAD.search(text[begins:string])
    return _voice(begins, who, marked.outer.end, cue, "after") if who else None


def _voice(who_base: int, who: re.Match[str], cue_base: int, cue: re.Match[str], side: str) -> Voice:
    speaker = Span(who_base + who.start("who"), who_base + who.end("who"))
    said = Span(cue_base + cue.start("cue"), cue_base + cue.end("cue"))
    return Voice(speaker, speaker, False, said, "before" if side == "before" else "after", True)
