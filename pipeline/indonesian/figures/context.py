"""Whether a number in print is a quantity, and which figures are set against one another: "naik dari X menjadi Y"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pipeline.indonesian.figures.changes import without_change
from pipeline.indonesian.figures.words import AFTER_NAME, SHARES, words_of
from pipeline.indonesian.tokens import is_common
from pipeline.schema import Figure

_GLUED = re.compile(r"(?:[\w)][-+/.:,]|[\w&]|\bke\s?-\s?|#|@)$")
_SENTENCE = re.compile(r"[a-z]\.$")
_WORD_END = re.compile(r"[\w.]+$")
_NAME_BEFORE = re.compile(r"[A-Z]\w*\s+$")
_OPENING = re.compile(r"(?:^|[.!?\"“\n]\s*)[A-Z][a-z]+\s+$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ODD = re.compile(r"\s*[/:]\s*\d|-\w|\.\d|\w")
_ENDS = re.compile(r"\s*[,.;:!?\"”]|\s(?:dan|yaitu|yakni|di|dari|yang)\b")
_CLOSES = re.compile(r"\s*(?:[,;!?\"”]|\.(?:\s|$))")
#: "mobil setengah pakai" is no half of anything; "posisi 8 besar" is a rank.
_HALFWAY = re.compile(r"\s(?:pakai|jadi|hati|matang|mati|baya|gila|lingkaran|kompetisi|dewa|sadar|telanjang)\b")
#: A number told again as a share counts something: "620 | atau 13,43 persen", "400 | (89,68%)".
_AS_A_SHARE = re.compile(r"\s(?:atau\s(?:sekitar\s|sebesar\s)?|\()\d{1,3}(?:[.,]\d+)?\s?(?:%|persen)")
#: "Dari 24 perkara yang masuk, 19 berlanjut ke pemeriksaan": how many of those.
_OF_THOSE = re.compile(r"(?i)\bdari (?:total )?(?:ke)?[\w.]+ [a-z]{3,}[^.,;\n]{0,50}, $")
#: "hanya 19 yang berlanjut".
_ONLY = frozenset({"hanya", "cuma", "terdapat", "tinggal", "baru", "ada", "masih"})
_WHAT = re.compile(r"\s(?:(?:di|ter|ber|me)[a-z]{4,}|yang|telah|sudah|masih|belum|akan|tidak)\b")
_AMONG = re.compile(r"\sbesar\b")
#: Thousands are counted, never named: "11.226 di zona merah, 9.815 di zona kuning".
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
#: "menyentuh angka 995", "berada di angka 82,7".
_LEVELLED = re.compile(r"(?i)\b(?:mencapai|menyentuh|menembus|tembus|sentuh|capai|di|ke|pada|kisaran) angka $")
#: What a rise starts from: "bertambah dari 560 | menjadi 575".
_RISES = re.compile(r"\s(?:menjadi|jadi|ke)\s(?:sekitar\s)?\d")
_CONSISTS = re.compile(r"\bterdiri\s+(?:dari|atas)\s$")
_LIST_MARK = re.compile(r"[.)]\s")
_LINE = re.compile(r"(?:^|\n)\s*$")
#: "Refleksi Satu Tahun Pengundangan" names an event, "Divonis 20 Tahun Penjara" a time.
_OF_AN_EVENT = re.compile(r"\s+(?!Penjara|Kurungan|Bui|Lebih|Lalu|Terakhir|Lagi|Ke\s)[A-Z][a-z]")
_NAME_NEXT = re.compile(r"\s+[A-Z][A-Za-z]")
_NUMBER_BEFORE = re.compile(
    r"(?i:\d|\b(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|setengah))\s+\w+\s+$"
)
#: A name that ends with a number in words: "Pemain film Dua Garis Biru", "Inspektur Polisi Satu".
_NAME_GOES_ON = re.compile(r"[A-Za-z][a-z]+\s$")
_SMALL = frozenset({"satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"})
_FEW = frozenset({"satu", "dua", "2", "nol"})
#: "satu per satu wajah", "belum ada satu ahli pun": one of no number.
_NO_NUMBER = re.compile(r"(?i)\b(?:satu per|(?:tidak|tak|belum|nggak|enggak) ada) $")
#: What leads to a title: "edaran tentang 9 Langkah Pembangunan".
_TITLED = frozenset({"tentang", "bertajuk", "berjudul", "bertema", "bertemakan"})
_SCALED_AFTER = frozenset({"tahap", "poin", "tahun", "kilometer", "jam", "kelas"})
_COUNTED = frozenset({"sebanyak", "ada", "sekitar", "total", "capai", "tembus", "hingga"})
_YEARS_OF = frozenset({"orang", "personel", "unit", "jiwa", "ton"})
#: These bear numbers in digits; in words they are counted by one: "berkas perkara dua mantan pejabat".
_NUMBERED = frozenset({"perkara", "register", "kantor", "gedung", "jalan", "stasiun", "bagian", "halaman", "grup"})
#: "tol 4 lajur", "gedung 12 lantai", but "Gedung 4 Kemenkes".
_STOREYED = frozenset({"tol", "gedung", "jalan", "kantor"})
_WAYS = frozenset({"jalan", "gang", "tol", "zona", "gedung"})
_LENGTHS = frozenset({"meter", "kilometer", "km", "hektare", "meter persegi", "ha"})
_SCORES = frozenset({"skor", "tensi", "hasil", "unggul", "birama", "f", "diafragma", "perbandingan"})
#: "dua hari dua malam", "menginap tiga malam", but "jam 10 malam".
_NIGHTS = frozenset({"selama", "hari", "menginap", "bermalam", "tinggal"})
_DAYTIME = frozenset({"pagi", "siang", "sore", "malam", "petang", "wib", "wita", "wit"})
_MENJADI = re.compile(
    r"\s*(?:per\s+\w+\s*)?(?:\([^)]*\)\s*)?(?:(?:pada|di|tahun|per)\s+[\w -]{3,24})?,?\s*(?:kini\s+|sekarang\s+)?(?:menjadi|jadi|ke)\s+"  # noqa: E501
    r"(?:sekitar\s+|hanya\s+)?"
)
_DARI = re.compile(
    r"\s*(?:per\s+\w+\s*)?,?\s*(?:dari|dibanding(?:kan)?|dari\s+sebelumnya|dari\s+semula)\s+(?:sebelumnya\s+|semula\s+|awalnya\s+|target\s+)?"
)
_AGAINST = re.compile(
    r"[^.;\n]{0,40}\b(?:dibanding(?:kan)?|ketimbang|dari(?=\s(?:(?:tahun|bulan|pekan|kuartal|triwulan|periode|posisi)\s)?(?:sebelumnya|lalu|semula)))"
    r"\s+(?:dengan\s+)?(?:[\w()/-]+\s+){0,7}(?:sebesar|sebanyak|senilai|mencapai|yakni|yang)?\s*"
)
#: "5,1 persen, lebih tinggi dari 4,9 persen", "5,3 persen atau turun dari 5,8 persen".
_THAN = re.compile(
    r"[^.;\n]{0,30}(?:,|\batau|\bdan|\byang)?\s(?:juga\s)?(?:(?:lebih|jauh|sedikit)\s(?:lebih\s)?(?:tinggi|rendah|besar|kecil|banyak|sedikit|baik|buruk|"
    r"mahal|murah|cepat|lambat)|naik|turun|meningkat|menurun|melonjak|merosot|menyusut|bertambah|berkurang|melambat|membaik|di\s(?:atas|bawah))\s"
    r"(?:tajam\s|tipis\s|signifikan\s)?(?:dari|daripada|dibanding(?:kan)?|ketimbang)\s(?:[\w()/-]+\s){0,6}?"
    r"(?:sebesar|sebanyak|senilai|mencapai|yakni|yang|sekitar|hanya|di\sangka|sebelumnya)?\s*"
)
_RISE = re.compile(r"(?:menjadi|jadi)\s*$")


def counts(text: str, start: int, printed: str, *, unit: str | None, end: int, scaled: bool) -> bool:
    """Whether a number is a quantity, not part of a name, an address, a list or an ordinal.

    Args:
        text: the article.
        start: where the figure begins.
        printed: the number as printed.
        unit: its unit.
        end: where the figure ends.
        scaled: whether "ribu", "juta" or the like follows the number.
    """
    if unit is not None and (unit == "%" or unit.isupper()) and unit in _sure():
        return True
    before = text[max(0, start - 40) : start]
    apart = before[-1:].isspace() and before[-2:-1] != "-"
    if (
        not apart
        and _GLUED.search(before, max(0, len(before) - 6))
        and not _SENTENCE.search(before, max(0, len(before) - 3))
    ):
        return False
    printed_word = _last_word(before)
    word = printed_word.lower().rstrip(".")
    counted_time = word in _SCALED_AFTER and unit is not None and _NUMBER_BEFORE.search(before)
    if word == "angka" and _LEVELLED.search(before) is not None:
        word = "mencapai"
    elif word == "angka" and (scaled or (unit is not None and _GROUPED.fullmatch(printed))):
        word = ""
    if word == "ke" and unit not in {None, "kali", "kali lipat", "tahun"}:
        word = ""
    counted_there = unit is not None and (
        (word in _NUMBERED and text[start].islower()) or (word in _STOREYED and text[end - len(unit)].islower())
    )
    if word in _names() and not counted_time and not counted_there and not (word in _WAYS and unit in _LENGTHS):
        return unit is not None and word in _SCALED_AFTER and scaled
    digits = printed[0].isdigit()
    low = printed.lower()
    if low in _FEW and not scaled and _points(before, low, unit):
        return False
    if low in {"dua", "tiga", "2", "3"} and unit == "bersaudara":
        return True
    if unit in _DAYTIME and not (unit == "malam" and word in _NIGHTS):
        return False
    if scaled and unit == "rumah" and word == "program":
        return False
    opens = unit is not None and not scaled and (word in _labels() or text[start].isupper())
    if opens and unit not in AFTER_NAME and _labelled(text, start, end, word=word, unit=unit or ""):
        return False
    if unit is None and not scaled:
        return _bare(text, low, word, end=end, digits=digits)
    if _names_event(text, start, end, unit) or (digits and not scaled and _ranks(text, start, end, unit)):
        return False
    if (
        printed_word
        and digits
        and not scaled
        and printed_word[0].isupper()
        and word not in _COUNTED
        and _in_name(before)
    ):
        return unit in AFTER_NAME
    if (
        len(printed) < 3
        and digits
        and not scaled
        and unit is not None
        and printed_word
        and _model(text, printed_word, end, unit)
    ):
        return False
    if _YEAR.fullmatch(printed) and unit not in _YEARS_OF:
        return False
    return not (digits and _LIST_MARK.match(text, start + len(printed)) and _LINE.search(before))


def _points(before: str, low: str, unit: str | None) -> bool:
    """Whether a small number counts nothing: "di satu sisi", "belum ada satu ahli", "titik nol Nusantara"."""
    if low == "nol":
        return unit not in AFTER_NAME
    if low == "satu":
        return unit in words_of("one_of") or _NO_NUMBER.search(before, max(0, len(before) - 14)) is not None
    return unit == "arah"


@cache
def _labels() -> frozenset[str]:
    """Words before a number that may make it a name's: "seksi", "tentang"."""
    return _TITLED.union(words_of("labels_before"))


def _labelled(text: str, start: int, end: int, *, word: str, unit: str) -> bool:
    """Whether a number names a part of a whole or ends a name: "seksi 3 Sukabumi", "film Dua Garis Biru"."""
    digits = text[start].isdigit()
    number = text[start:end].split(None, 1)[0].lower()
    if word in _labels() and word not in _TITLED and (len(number) < 3 if digits else number in _SMALL):
        return True
    if word in _TITLED and text[end - len(unit)].isupper():
        return True
    if digits or not text[start].isupper() or number not in _SMALL:
        return False
    return text[end - len(unit) : end].istitle() and _NAME_GOES_ON.search(text, max(0, start - 9), start) is not None


def named(text: str, start: int) -> bool:
    """Whether the word before a number makes it a name's or an address's: "RT 1/3", "skor 2/3"."""
    word = _last_word(text[max(0, start - 40) : start]).lower().rstrip(".")
    return word in _names() or word in _SCORES


@cache
def _sure() -> frozenset[str]:
    """Units that make any number a quantity: per cent and the currencies."""
    return frozenset({"%", *words_of("currencies")})


def _last_word(before: str) -> str:
    """Return the word that a blank or a hyphen parts from the number, "" where none does."""
    bare = before.rstrip(" \u00a0\t-")
    if len(bare) == len(before) or not bare:
        return ""
    word = bare.rsplit(None, 1)[-1]
    if word.isalnum():
        return word
    found = _WORD_END.search(word)
    return found[0] if found is not None else ""


def _names() -> frozenset[str]:
    found: frozenset[str] = words_of("name_before")
    return found


def _bare(text: str, low: str, word: str, *, end: int, digits: bool) -> bool:
    """A number without unit or scale counts after a word that announces one: "berjumlah 28", "menjadi 82,7"."""
    if low in SHARES:
        return text[end : end + 1] != "-" and _HALFWAY.match(text, end) is None
    if _AMONG.match(text, end) is not None or (word in {"posisi", "level"} and len(low) < 3):
        return False
    start = end - len(low)
    if text[start - 2 : start] == ", " and _WHAT.match(text, end) and _OF_THOSE.search(text, max(0, start - 90), start):
        return True
    if low != "satu" and word in _ONLY and text.startswith(" yang ", end):
        return True
    spelled = low != "satu" and _ENDS.match(text, end) is not None
    if spelled and (word in words_of("count_before") or (word in {"dari", "atas"} and _consists(text, end, low))):
        return True
    if digits and word in words_of("clause_before") and _CLOSES.match(text, end) is not None:
        return _YEAR.fullmatch(low) is None
    if digits and word == "di" and "," in low and _CLOSES.match(text, end) is not None:
        return True
    if _GROUPED.fullmatch(low) and not _ODD.match(text, end):
        return True
    if digits and text[end : end + 2] in {" a", " ("} and _AS_A_SHARE.match(text, end) is not None:
        return _YEAR.fullmatch(low) is None
    if low.endswith(".0") or not digits or _ODD.match(text, end):
        return False
    if word not in words_of("number_before") and not (word == "dari" and ("," in low or _RISES.match(text, end))):
        return False
    return _YEAR.fullmatch(low) is None


def _consists(text: str, end: int, low: str) -> bool:
    """Whether a number tells of how many something consists: "terdiri dari tiga, yaitu"."""
    start = end - len(low)
    return _CONSISTS.search(text, max(0, start - 16), start) is not None and not low[0].isdigit()


def _model(text: str, word: str, end: int, unit: str) -> bool:
    """Whether capitals on both sides make a product's or a line's name: "iPhone 15 Pro", "Koridor 3 Kalideres"."""
    printed = text[end - len(unit) : end]
    return printed[:1].isupper() and printed[1:].islower() and not word.islower() and unit not in AFTER_NAME


def _in_name(before: str) -> bool:
    return _NAME_BEFORE.search(before) is not None and _OPENING.search(before) is None


def _ranks(text: str, start: int, end: int, unit: str | None) -> bool:
    """Whether a number at the head of a line ranks a name: "1 Enea Bastianini"."""
    if unit is None or unit in AFTER_NAME or end - start - len(unit) > 3 or text[start - 1 : start] not in {"", "\n"}:
        return False
    word = text[end - len(unit) : end]
    return word[:1].isupper() and not is_common(word) and _NAME_NEXT.match(text, end) is not None


def _names_event(text: str, start: int, end: int, unit: str | None) -> bool:
    """Whether capitals all through make a name: "Refleksi Satu Tahun Pemerintahan", "Empat Pilar"."""
    if unit is None or end - len(unit) <= start or not text[end - len(unit)].isupper() or text[start].islower():
        return False
    if text[end - len(unit) : end].isupper():
        return False
    return unit in words_of("named_by_number") or (unit == "tahun" and _OF_AN_EVENT.match(text, end) is not None)


def linked(text: str, figures: list[Figure]) -> list[Figure]:
    """Link the new figure of "naik dari X menjadi Y" and "menjadi Y dari X" to the old one."""
    found = list(figures)
    for place in range(1, len(found)):
        old, new = found[place - 1], found[place]
        if new.start - old.end > 110 or new.change or old.change or not _alike(old, new):
            continue
        between = text[old.end : new.start]
        if ("jadi" in between or "ke" in between) and _MENJADI.fullmatch(between):
            found[place] = replace(new, compared_with=place - 1)
        elif ("dari" in between or "banding" in between or "ketimbang" in between) and _set_against(text, old, between):
            found[place - 1] = replace(old, compared_with=place)
    return found


def shared(figures: list[Figure]) -> list[Figure]:
    """Return the figures; of two set against one another the one without a measure has that of the other."""
    found = list(figures)
    for place, figure in enumerate(figures):
        other = figure.compared_with
        if other is None:
            continue
        mine, theirs = found[place].measure, found[other].measure
        if mine in {None, figure.unit} and theirs not in {None, figures[other].unit}:
            found[place] = replace(found[place], measure=without_change(theirs or ""))
        elif theirs in {None, figures[other].unit} and mine not in {None, figure.unit}:
            found[other] = replace(found[other], measure=without_change(mine or ""))
    return found


def _set_against(text: str, old: Figure, between: str) -> bool:
    """Whether the words between two figures set the first against the second: "5,1 persen, lebih tinggi dari 4,9"."""
    if len(between) <= 60 and _DARI.fullmatch(between) and _RISE.search(text, max(0, old.start - 30), old.start):
        return True
    return _AGAINST.fullmatch(between) is not None or _THAN.fullmatch(between) is not None


def _alike(old: Figure, new: Figure) -> bool:
    """Whether two figures can be set against one another; the unit may be printed with the second alone."""
    if old.unit is None and new.unit is not None:
        return new.unit not in {"%", "kali", "kali lipat"} and not new.unit.isupper()
    return old.unit == new.unit
