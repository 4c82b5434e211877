"""Whether a number in print is a quantity, or part of a name, an address, a list: "KRL 12 gerbong", "Pasal 12"."""

from __future__ import annotations

import re
from functools import cache

from pipeline.indonesian.figures.alone import counts_alone
from pipeline.indonesian.figures.bracketed import in_brackets
from pipeline.indonesian.figures.in_rows import in_row
from pipeline.indonesian.figures.words import AFTER_NAME, SHARES, either, listed, words_of
from pipeline.indonesian.numbers import ONES
from pipeline.indonesian.places import regions
from pipeline.indonesian.tokens import is_common

_GLUED = re.compile(r"(?:[\w)][-+/.:,]|[\w&]|\bke\s?-\s?|#|@)$")
_SENTENCE = re.compile(r"[a-z]\.$")
_WORD_END = re.compile(r"[\w.]+$")
_NAME_BEFORE = re.compile(r"[A-Z]\w*\s+$")
#: What may part a word from the number behind it.
_PARTING = frozenset(" \u00a0\t-")
_OPENING = re.compile(r"(?:^|[.!?\"“\n]\s*)[A-Z][a-z]+\s+$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ODD = re.compile(r"\s*[/:]\s*\d|-\w|\.\d|\w")
_ENDS = re.compile(r"\s*[,.;:!?\"”]|\s(?:dan|yaitu|yakni|di|dari|yang)\b")
_CLOSES = re.compile(r"\s*(?:[,;!?\"”]|\.(?:\s|$))")
#: "mobil setengah pakai" is no half of anything; "posisi 8 besar" is a rank.
_HALFWAY = re.compile(rf"\s(?:{either('halfway')})\b")
#: A number told again as a share counts something: "620 | atau 13,43 persen", "400 | (89,68%)".
_AS_A_SHARE = re.compile(r"\s(?:atau\s(?:sekitar\s|sebesar\s)?|\()\d{1,3}(?:[.,]\d+)?\s?(?:%|persen)")
#: "Dari 24 perkara yang masuk, 19 berlanjut ke pemeriksaan": how many of those.
_OF_THOSE = re.compile(r"(?i)\bdari (?:total )?(?:ke)?[\w.]+ [a-z]{3,}[^.,;\n]{0,50}, $")
#: "hanya 19 yang berlanjut".
_ONLY = frozenset(listed("remaining"))
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
_NUMBER_BEFORE = re.compile(rf"(?i:\d|\b(?:se|{'|'.join(ONES)}|sepuluh|belas|puluh|setengah))\s+\w+\s+$")
#: A name that ends with a number in words: "Pemain film Dua Garis Biru", "Inspektur Polisi Satu".
_NAME_GOES_ON = re.compile(r"[A-Za-z][a-z]+\s$")
_SMALL = frozenset({*ONES, "sepuluh"})
_FEW = frozenset({"satu", "dua", "2", "nol"})
#: "satu per satu wajah", "belum ada satu ahli pun": one of no number.
_NO_NUMBER = re.compile(r"(?i)\b(?:satu per|(?:tidak|tak|belum|nggak|enggak) ada) $")
#: Behind "satu aplikasi", these tell that it is the same one, or any one: "yang sama", "dengan yang lain".
_SAME = re.compile(r" (?:yang sama|dengan (?:yang )?lain(?:nya)?)\b")
#: What leads to a title: "edaran tentang 9 Langkah Pembangunan".
_TITLED = frozenset(listed("titled"))
#: Parts that bear a number which a name in capitals may follow: "Unit | 2 PLTU"; what is called by one in words.
_PARTED = frozenset(listed("parted"))
_PROGRAMMES = frozenset(listed("programmes"))
_QUOTES = frozenset("\"“”'‘’")
_SCALED_AFTER = frozenset(listed("not_of_scaled"))
_COUNTED = frozenset(listed("counting"))
_YEARS_OF = frozenset(listed("counted_as_years"))
#: These bear numbers in digits; in words they are counted by one: "berkas perkara dua mantan pejabat".
_NUMBERED = frozenset(listed("numbered"))
#: "tol 4 lajur", "gedung 12 lantai", but "Gedung 4 Kemenkes".
_STOREYED = frozenset(listed("storeyed"))
_WAYS = frozenset(listed("ways"))
_LENGTHS = frozenset(listed("lengths"))
#: "kamar 3 x 4 meter" has a size, of which the second side alone is no length.
_SIDES = _LENGTHS.union(listed("sides"))
_CROSSES = frozenset("xX×")
_SIZE = re.compile(r"\d\s?(?:[a-z]{1,10}\s)?[xX×]\s$")
_SCORES = frozenset(listed("scores"))
#: "dua hari dua malam", "menginap tiga malam", but "jam 10 malam".
_NIGHTS = frozenset(listed("nights"))
_DAYTIME = frozenset(listed("daytime"))


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
    before = text[start - 40 if start > 40 else 0 : start]
    if (unit in _SIDES and _is_side(text, before, end)) or _is_glued(before, text[start]):
        return False
    printed_word = _last_word(before)
    word = printed_word.lower().rstrip(".")
    if word in {"angka", "ke"}:
        word = _announced(before, word, printed, unit=unit, scaled=scaled)
    if word in words_of("name_before") and not _is_counted(text, start, end, before, word=word, unit=unit):
        return unit is not None and word in _SCALED_AFTER and scaled
    low = printed.lower()
    if low in _FEW and not scaled and (_points(before, low, unit) or (low == "satu" and _SAME.match(text, end))):
        return False
    if unit == "bersaudara" and low in {"dua", "tiga", "2", "3"}:
        return True
    if (scaled or unit in _DAYTIME) and _is_no_unit(unit, word, scaled=scaled):
        return False
    opens = unit is not None and not scaled and (word in _labels() or text[start].isupper())
    if opens and unit not in AFTER_NAME and _labelled(text, start, end, word=word, unit=unit or ""):
        return False
    if unit is None and not scaled:
        digits = printed[0] <= "9"
        return (
            _bare(text, low, word, end=end, digits=digits)
            or counts_alone(text, end - len(printed), end, word, digits=digits)
            or in_row(text, start, end)
            or (before[-1:] == "(" and in_brackets(text, start, end))
        )
    return _beside_names(text, start, printed, printed_word, before, unit=unit, end=end, scaled=scaled)


def _is_no_unit(unit: str | None, word: str, *, scaled: bool) -> bool:
    """Whether what looks like a unit is a time of the day, or a programme's: "jam 10 malam", "program sejuta rumah"."""
    if unit in _DAYTIME:
        return unit != "malam" or word not in _NIGHTS
    return scaled and unit == "rumah" and word == "program"


def _is_glued(before: str, first: str) -> bool:
    """Whether a number is the rest of what is printed before it: "Covid-19", "F-16", but not "selesai.19 orang"."""
    last = before[-1:]
    if (last.isspace() and before[-2:-1] != "-") or (last == "-" and first.isupper()):
        return False
    glued = _GLUED.search(before, max(0, len(before) - 6)) is not None
    return glued and not _SENTENCE.search(before, max(0, len(before) - 3))


def _announced(before: str, word: str, printed: str, *, unit: str | None, scaled: bool) -> str:
    """Return the word before a number as it is meant: "menyentuh angka 995" is a level, "ke 12 desa" no rank."""
    if word == "ke":
        return "" if unit not in {None, "kali", "kali lipat", "tahun"} else word
    if _LEVELLED.search(before) is not None:
        return "mencapai"
    return "" if scaled or (unit is not None and _GROUPED.fullmatch(printed)) else word


def _is_counted(text: str, start: int, end: int, before: str, *, word: str, unit: str | None) -> bool:
    """Whether a number counts although a word of names is before it: "dua jam 30 menit", "tol 4 lajur"."""
    if unit is None:
        return False
    if word in _SCALED_AFTER and _NUMBER_BEFORE.search(before):
        return True
    if (word in _NUMBERED and text[start].islower()) or (word in _STOREYED and text[end - len(unit)].islower()):
        return True
    return word in _WAYS and unit in _LENGTHS


def _beside_names(
    text: str, start: int, printed: str, word: str, before: str, *, unit: str | None, end: int, scaled: bool
) -> bool:
    """Whether a number with a unit or a scale counts, and is no part of a name in capitals, no year, no list's mark."""
    digits = printed[0] <= "9"
    if _names_event(text, start, end, unit=unit, last=word.lower()):
        return False
    if digits and not scaled and _ranks(text, start, end, unit):
        return False
    if digits and not scaled and unit is not None and _numbers_body(text, start, end, unit):
        return False
    if digits and not scaled and word:
        if word[0].isupper() and word.lower().rstrip(".") not in _COUNTED and _in_name(before):
            return unit in AFTER_NAME
        if len(printed) < 3 and unit is not None and _model(text, word, end, unit):
            return False
    if _YEAR.fullmatch(printed) and unit not in _YEARS_OF:
        return False
    return not (digits and _LIST_MARK.match(text, start + len(printed)) and _LINE.search(before))


def _is_side(text: str, before: str, end: int) -> bool:
    """Whether a length is one side of a size: "kamar 3 x | 4 meter", "spanduk 2 meter | x 1 meter"."""
    if before[-2:-1] in _CROSSES and _SIZE.search(before) is not None:
        return True
    return text[end + 1 : end + 2] in _CROSSES and text[end + 2 : end + 4].strip()[:1].isdigit()


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
    return _TITLED.union(_PARTED, words_of("labels_before"))


def _labelled(text: str, start: int, end: int, *, word: str, unit: str) -> bool:
    """Whether a number names a part of a whole or ends a name: "seksi 3 Sukabumi", "film Dua Garis Biru"."""
    digits = text[start].isdigit()
    number = text[start:end].split(None, 1)[0].lower()
    if word in _TITLED or word in _PARTED:
        if text[end - len(unit)].isupper() and (word in _TITLED or len(number) < 3):
            return True
    elif word in _labels() and (len(number) < 3 if digits else number in _SMALL):
        return True
    if digits or not text[start].isupper() or number not in _SMALL:
        return False
    return text[end - len(unit) : end].istitle() and _NAME_GOES_ON.search(text, max(0, start - 9), start) is not None


def named(text: str, start: int) -> bool:
    """Whether the word before a number makes it a name's or an address's: "RT 1/3", "skor 2/3"."""
    word = _last_word(text[max(0, start - 40) : start]).lower().rstrip(".")
    return word in words_of("name_before") or word in _SCORES


@cache
def _sure() -> frozenset[str]:
    """Units that make any number a quantity: per cent and the currencies."""
    return frozenset({"%", *words_of("currencies")})


def _last_word(before: str) -> str:
    """Return the word that a blank or a hyphen parts from the number, "" where none does."""
    if before[-1:] not in _PARTING:
        return ""
    words = before.rstrip(" \u00a0\t-").rsplit(None, 1)
    if not words:
        return ""
    word = words[-1]
    if word.isalnum():
        return word
    found = _WORD_END.search(word)
    return found[0] if found is not None else ""


def _bare(text: str, low: str, word: str, *, end: int, digits: bool) -> bool:
    """A number without unit or scale counts after a word that announces one: "berjumlah 28", "menjadi 82,7"."""
    if low in SHARES:
        return text[end : end + 1] != "-" and _HALFWAY.match(text, end) is None
    if (text.startswith(" b", end) and _AMONG.match(text, end)) or (word in {"posisi", "level"} and len(low) < 3):
        return False
    start = end - len(low)
    if text[start - 2 : start] == ", " and _WHAT.match(text, end) and _OF_THOSE.search(text, max(0, start - 90), start):
        return True
    if low != "satu" and word in _ONLY and text.startswith(" yang ", end):
        return True
    told = word in words_of("count_before") or (word in {"dari", "atas"} and _consists(text, end, low))
    if told and low != "satu" and _ENDS.match(text, end) is not None:
        return True
    return digits and _bare_digits(text, low, word, end)


def _bare_digits(text: str, low: str, word: str, end: int) -> bool:
    """The same of a number in digits alone: "hanya punya 1,", "di 82,7.", "620 atau 13,43 persen"."""
    if word in words_of("clause_before") and _CLOSES.match(text, end) is not None:
        return _YEAR.fullmatch(low) is None
    if word == "di" and "," in low and _CLOSES.match(text, end) is not None:
        return True
    if "." in low and _GROUPED.fullmatch(low) and not _ODD.match(text, end):
        return True
    if text[end : end + 2] in {" a", " ("} and _AS_A_SHARE.match(text, end) is not None:
        return _YEAR.fullmatch(low) is None
    if word not in words_of("number_before") and not (word == "dari" and ("," in low or _RISES.match(text, end))):
        return False
    return not low.endswith(".0") and _ODD.match(text, end) is None and _YEAR.fullmatch(low) is None


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


def _numbers_body(text: str, start: int, end: int, unit: str) -> bool:
    """Whether a number names what follows: "SRMA 33 Tangerang", "kelas 1, 2, dan 3 BPJS", a line of "1 BNI"."""
    if not text[end - len(unit)].isupper():
        return False
    printed = text[end - len(unit) : end]
    if printed in words_of("never_counted") or (printed[1:].islower() and regions(printed)):
        return True
    if text[start - 1 : start] not in {"", "\n"}:
        return False
    return (
        _LISTED_NEXT.match(text, end) is not None or _LISTED_BEFORE.search(text, max(0, start - 80), start) is not None
    )


#: The line behind or before begins with a number, too.
_LISTED_NEXT = re.compile(r"[^\n]{0,60}\n\d{1,2} [A-Z]")
_LISTED_BEFORE = re.compile(r"(?:^|\n)\d{1,2} [A-Z][^\n]{0,60}\n$")


def _ranks(text: str, start: int, end: int, unit: str | None) -> bool:
    """Whether a number at the head of a line ranks a name: "1 Enea Bastianini"."""
    if unit is None or unit in AFTER_NAME or end - start - len(unit) > 3 or text[start - 1 : start] not in {"", "\n"}:
        return False
    word = text[end - len(unit) : end]
    return word[:1].isupper() and not is_common(word) and _NAME_NEXT.match(text, end) is not None


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether marks stand around a name: 'acara "Sejuta Buku"'."""
    return text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES


def _names_event(text: str, start: int, end: int, *, unit: str | None, last: str) -> bool:
    """Whether capitals all through make a name: "Refleksi Satu Tahun Pemerintahan", "Gerakan Seribu Pohon"."""
    if unit is None or (word := end - len(unit)) <= start or not text[word].isupper() or text[start].islower():
        return False
    if text[word:end].isupper():
        return False
    if not text[start].isdigit() and (_quoted(text, start, end) or last in _PROGRAMMES):
        return True
    return unit in words_of("named_by_number") or (unit == "tahun" and _OF_AN_EVENT.match(text, end) is not None)
