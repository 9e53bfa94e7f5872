"""The labels of fields that collections put before an article, `Title: ...`, in the languages that they are kept in."""

from __future__ import annotations

import re

#: By field, in small letters; a field without a name is known and says nothing of the article.
LABELS: dict[str, str] = {
    "title": "title, headline, article name, article title, titel, titre, título, titulo, titolo, tytuł, rubrik, overskrift, başlık, заголовок, название, назва, τίτλος, "
    "タイトル, 見出し, 題名, 标题, 標題, 题名, 제목, العنوان, عنوان, כותרת",
    "author": "author, authors, byline, by, autor, autorin, auteur, autore, författare, yazar, автор, авторы, автори, συντάκτης, "
    "記者, 著者, 筆者, 執筆者, 记者, 作者, 기자, 글쓴이, الكاتب, المؤلف, بقلم, כתב, כתבת, מחבר, מאת",
    "published": "date, published, publication date, datum, fecha, data, tarih, дата, дата публикации, опубликовано, дата публікації, ημερομηνία, "
    "日付, 日時, 掲載日, 発行日, 公開日, 配信日, 日期, 发布时间, 發布時間, 发表时间, 날짜, 발행일, 입력, التاريخ, تاريخ, تاريخ النشر, תאריך, תאריך פרסום",
    "outlet": "source, from, outlet, publication, publication title, newspaper, publisher, quelle, medium, zeitung, fuente, fonte, medio, källa, źródło, kaynak, "
    "источник, издание, газета, джерело, видання, πηγή, 出典, 出所, 媒体, 掲載紙, 新聞, 来源, 來源, 报纸, 報紙, 출처, 매체, المصدر, مصدر, الصحيفة, מקור, עיתון",
    "language": "language, sprache, idioma, langue, lingua, язык, мова, 言語, 语言, 語言, 언어, اللغة, שפה",
    "address": "url, link, adresse, dirección, адрес, ссылка, リンク, 链接, 連結, 링크, الرابط, קישור",
    "": "gale document number, source citation, document title, publisher location, section, page, pages, start page, end page, word count, database, citation, dokumentnummer, dauerhafte adresse des dokuments, rubrique, sezione, seção, seite, edition, copyright, record, record number, document type, accession number, issn, id, length, words, ressort, sección, раздел, 面, 版, 版面, 字数, 文字数, القسم, מדור",
}  # fmt: skip
#: The field that each label names.
FIELDS = {label: field for field, labels in LABELS.items() for label in labels.split(", ")}
#: A line of one field: its label is group 1, its value group 2. It may stand right behind the colon.
FIELD = re.compile(
    r"([^\W\d_](?:[^\W\d_]| (?=[^\W\d_])){0,34})\s?(?::(?:[ \t]+|(?=\w)|(?<=[\u3040-\u9fff\uac00-\ud7a3]:)[ \t]*)|：\s*)(\S.*)"
)


def field_in(line: str) -> tuple[str, str] | None:
    """The field of a line with a known label, and its value; None where there is none."""
    match = FIELD.fullmatch(line)
    field = FIELDS.get(match[1].lower()) if match else None
    return (field, match[2].strip()) if match and field is not None else None


def bare_field_in(line: str) -> str | None:
    """The field of a label whose value was left out: who fills a form in may know no author."""
    label = line.rstrip(" \t:：")
    return FIELDS.get(label.lower()) if len(label) < len(line.rstrip()) else None
