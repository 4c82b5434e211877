"""The words around a number: currency, scale, unit, modifier and rate."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from pipeline.indonesian import numbers
from pipeline.indonesian.figures.money import SIGNS as _SIGNS
from pipeline.indonesian.figures.money import behind
from pipeline.resources.read import toml

_SCALE = (
    r"(?=[bjkmrt])(?:ribu(?:\s(?:juta|miliar|triliun)\b)?|juta|mil(?:l)?i(?:y)?ar[d]?|mil(?:l)?yar[d]?|tril(?:l)?iun|tril(?:l)?yun|triliyun|trilun|milar|kuadriliun|jt|rb|tr|billion|bilion|million|trillion)"
    r"(?:-?an)?(?![a-zA-Z])"
)
#: Parts of a whole in one word, which count nothing but measures.
SHARES = frozenset("setengah separuh separo seperempat sepertiga seperlima seperenam seperdelapan sepersepuluh".split())
_SPELLED = rf"(?i:{numbers.LONG_WORDS}|{numbers.WORDS}|seribu|sejuta|(?:{'|'.join(sorted(SHARES))})(?:nya)?)\b"
_NUMBER = rf"(?:{numbers.DIGITS}|{_SPELLED})"
_TO = r"\s*(?:-|–|—|\bhingga\b|\bsampai(?:\s+dengan)?\b|\bs\.?/?d\.?(?=\s))\s*"
_IN_WORDS = r"(?:(?:,-)?\s*\(\s*(?!juta|ribu|miliar|triliun)(?:[a-z ]{2,30}|[a-z ]{2,90} rupiah)\))?"
#: Units printed without a blank: "158kg".
_GLUED = r"(?:(?i:kg|km|cm|mm|cc|ml|gr|gb|mb)|ha|kWh|MW|GW|m2|m3|mAh|ton|tahun|jam)\b"
_LOW = (
    rf"(?P<low>{_NUMBER})(?![.,]\d)"
    rf"(?:(?!\w)|(?<=\.\d\d\d)(?=[A-Z][a-z])|(?=(?i:{_SCALE}))|(?=[TM]\b)|(?=an\b)|(?={_GLUED})){_IN_WORDS}"
)
_END = rf"(?P<scale>(?:-?an)?\s?\(?(?i:{_SCALE})\)?|-?an\b|\s?[TM](?=[\s.,;:!?)\"”/-]|$))?"
#: A number that goes up to another: "2-3 persen", "Rp 1 juta hingga Rp 2 juta".
RANGE = re.compile(
    rf"{_LOW}(?P<lowscale>\s?(?i:{_SCALE}))?(?P<lowunit>\s*%|\s+(?i:persen|tahun|bulan|hari|jam|orang|meter|km|kg|ton))?"
    rf"(?P<lowper>(?:/|\sper\s)(?:m[23]|[a-z]{{2,12}}))?{_TO}(?:(?P<highcur>{_SIGNS})\.?\s*)?(?P<high>{_NUMBER})(?!\w|/\d|[.,:]\d){_END}"
)
#: Behind "antara", with one unit for both: "antara 5 dan 10 persen".
BETWEEN = re.compile(rf"{_LOW}\s+dan\s+(?P<high>{_NUMBER})(?!\w|/\d|[.,:]\d){_END}")
#: "satu atau dua orang": a range where one number follows the other.
EITHER = re.compile(
    r"(?P<low>(?i:satu|dua|tiga|empat|lima|enam|tujuh|delapan|\d))\s+(?:atau|sampai)\s+(?P<high>(?i:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|\d))\b(?!\s+(?:atau|dan))"
)
#: One number with its scale.
SINGLE = re.compile(rf"{_LOW}{_END}")
#: Whether digits may open a range: "2-3", "5 sampai", "Rp 1 juta hingga".
OPENS_RANGE = re.compile(
    r"[\d.,]+\s?(?:[a-zA-Z]{2,8}\s?|%\s?)?(?:(?:/|per\s)[a-z23]{2,12}\s)?"
    r"(?:-|–|—|hingga\b|sampai\b|s[./]?d\b|atau\b)"
)
#: A year where no number is expected: "2025" before anything but "orang" and the like.
YEAR_ONLY = re.compile(
    r"(?:19|20)\d\d(?![\d.,]*\d)(?!\s*(?:orang|personel|unit|jiwa|ton|%|persen|rupiah|ribu|juta|miliar|x\b)|[-–]\d)"
)
#: "1x24 jam", "3 x 24 jam": a term in hours.
TIMES = re.compile(r"(?P<n>\d)\s?[xX×]\s?(?P<hours>24)(?=\s*jam\b)")
SE_UNITS = ("tahun", "bulan", "pekan", "minggu", "hari", "jam", "menit", "abad", "dekade", "lusin", "windu", "semester")
#: "Kedua pabrik itu": a known number of things, not an ordinal.
KNOWN_NUMBER = re.compile(
    r"Ke(?P<word>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s(?P<unit>[a-z]{3,})(?=\s(?:tersebut|itu|ini|yang)\b)"
)
#: "satu setengah tahun", "2 setengah juta": half of one more.
HALF = re.compile(
    r"\s+setengah(?:(?P<scale>\s(?:ribu|juta|miliar|triliun)\b)|(?=\s(?:tahun|bulan|minggu|pekan|hari|jam|menit|kali|abad|dekade|"
    r"meter|kilometer|km|hektare|kilogram|kg|ton|liter|persen)\b))"
)
#: "2/3 anggota": a part of a whole in digits.
FRACTION = re.compile(r"(?P<n>[1-9])/(?P<of>[2-9]|1[02])(?![\d/,:-])(?=\s+[a-z]{3,})")
#: "dua pertiga", "3 perempat": parts of a whole.
PARTS = re.compile(
    r"\s+per\s?(?P<of>dua|tiga|empat|lima|enam|delapan|sepuluh)\b(?!\s(?:tahun|bulan|pekan|minggu|hari|jam))"
)
#: "5 dan 7 tahun", "4,5 atau 5 persen": a number that shares the unit of the next one.
SHARED = re.compile(
    rf"(?:\s?,\s(?:{numbers.DIGITS})){{0,3}},?"
    r"(?:\s(?P<by>dan|atau|menjadi|jadi|ke|plus[- ]minus)\s(?:maksimal\s|minimal\s|sekitar\s)?|\s?±\s?)"
    rf"(?P<next>{numbers.DIGITS})(?:\s(?P<scale>ribu|juta|miliar|triliun))?(?=\s|%)"
)
#: "359 dari 514 kabupaten": a part, whose noun is printed with its whole alone.
PART_OF = re.compile(
    rf"\sdari\s(?:total\s|sekitar\s|seluruh\s|setiap\s|tiap\s)?(?P<whole>{_NUMBER})(?:\s(?:ribu|juta))?(?=\s)"
)
#: A unit put in parentheses by the editor: "jumlahnya 5 (orang)".
EDITED = re.compile(r"\((?P<unit>[a-z]{3,12})\)$")
#: A number larger than this shares no per cent with a decimal next to it: "27.040.878 atau 16,47%".
_MOST_PERCENT = 1000
#: More than this per cent is told of no whole: "620 atau 79 persen".
_WHOLE, _DECIMALS = 100, 3
#: Numbers of this size are written out; no amount in the news is larger than the other.
_WRITTEN_OUT, _NEVER = 1e8, 1e16
_LARGE = 1e9
#: No number in print has more than six decimals.
_MILLIONTH = 10**6
_DEGREES = re.compile(r"\s?(?P<unit>°\s?[CFcf]?)")
_PERCENT = re.compile(r"\s?(?:%|(?i:persen|prosen|percent)(?:nya|an)?\b)")
_WORD = re.compile(
    r"[ \u00a0\n]?[ \u00a0](?P<word>[A-Za-z]\w*(?:[-/][A-Za-z]\w*)?)|-(?P<hyphened>ton|meter|kilometer|tahun)\b|"
    rf"(?P<glued>{_GLUED})"
)
_PER = re.compile(
    r"\s*(?:\([^)]{1,20}\)\s*)?(?:\bper\b-?|\bper(?=(?:detik|menit|jam|hari|minggu|bulan|tahun|orang|liter|kilogram|kg|unit|ton|gram|lembar)\b)|/(?:se)?|\bsetiap\b|\btiap\b)\s*(?P<per>kepala\s+keluarga|meter\s+persegi|meter\s+kubik|(?!akhir\b|awal\b|pertengahan\b|medio\b|tanggal\b|posisi\b)[a-z][A-Za-z]+|m[23]|(?:MMBtu|MMBTU|KK|TPS|KPM|RT|RW|SKS|GB|MB|MW|KWh|KWH)\b)|\s+se(?P<se>bulan|tahun|hari|minggu|pekan)\b"
)
#: A rate whose base stands behind what is counted: "400 mg kafein per hari".
_PER_LATER = re.compile(
    r"(?:\s(?!dari\b)[a-z]{3,}){1,2}\sper\s?(?P<per>hari|pekan|minggu|bulan|tahun|jam|menit|detik)\b(?!\s(?:lalu|ini|terakhir|yang))"
)
#: "per hari ini" tells a day, no rate.
_TODAY = re.compile(r" (?:ini|kemarin|lalu|tanggal)\b")
#: How far, in characters, the base of a rate may stand behind a figure.
_RATE = 48
_VERB = re.compile(r"(?:di|me[mn]?|ter|ber|men[gy])[a-z]{4,}")
_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
#: Units that may stand behind a name and a number: "Lapas Cipinang 300 orang".
AFTER_NAME = frozenset(
    {
        *(
            "%",
            "IDR",
            "USD",
            "orang",
            "jiwa",
            "warga",
            "kali",
            "kali lipat",
            "unit",
            "kasus",
            "suara",
            "paket",
            "ekor",
            "botol",
            "karung",
            "porsi",
        ),
        *(
            "ton",
            "kilogram",
            "kg",
            "gram",
            "liter",
            "barel",
            "hektare",
            "hektar",
            "ha",
            "meter",
            "kilometer",
            "km",
            "cm",
            *"mm ml kl kiloliter cc m2 m3 km2 km/jam knot teus teu dwt gt bopd boepd mmscfd".split(),
            *"watt mw mwp mwh kw kwp kwh gw gwp gwh kv kva mva".split(),
        ),
        *(
            "meter persegi",
            "meter kubik",
            "tahun",
            "bulan",
            "pekan",
            "minggu",
            "hari",
            "jam",
            "menit",
            "poin",
            "rupiah",
            *"karat pasien sampel kursi penumpang pelanggan personel relawan kendaraan kematian liter/detik".split(),
            *"m3/detik rumah lokasi titik perusahaan sekolah mobil pegawai karyawan anggota".split(),
        ),
    }
)


@cache
def words_of(group: str) -> Any:
    """Return a group of words of figures.toml, as a set where it is a list."""
    found = toml("figures.toml")[group]
    return frozenset(found) if isinstance(found, list) else found


@cache
def scale_of(word: str) -> float:
    """Return what a scale multiplies by: "jutaan" -> 1e6, "ribu triliun" -> 1e15, the headline's "M" -> 1e9."""
    plain = word.removeprefix("-").removeprefix("an").strip("() \n\u00a0").lower().removesuffix("an").rstrip("-")
    first, _, rest = plain.partition(" ")
    if rest:
        return scale_of(first) * scale_of(rest)
    plain = words_of("misspelt_scales").get(plain, plain)
    short = {"t": 1e12, "m": 1e9, "": 1.0}
    return float(short.get(plain, words_of("scales").get(plain, 1.0)))


@cache
def _long_units() -> tuple[re.Pattern[str], frozenset[str]]:
    units = sorted(toml("figures.toml")["long_units"], key=len, reverse=True)
    pattern = re.compile(rf"[ \u00a0](?P<unit>{'|'.join(map(re.escape, units))})\b", re.I)
    return pattern, frozenset(unit.split()[0] for unit in units)


@cache
def is_unit(word: str) -> bool:
    """Whether a word after a number may be what it counts."""
    low = word.lower()
    if not words_of("not_units").isdisjoint((low, low.removesuffix("nya"))) or low in words_of("states"):
        return False
    if len(low) < 2 and word != "m":
        return False
    return not (_VERB.fullmatch(low) and low not in words_of("nouns"))


def scaled(number: float, scale: float) -> float | int:
    """Return a number times its scale, without what multiplication leaves: "8.909,14 triliun" ends in zeros."""
    if scale >= _LARGE and number < _WRITTEN_OUT:
        return round(number * _MILLIONTH) * int(scale) // _MILLIONTH
    return numbers.whole(round(number * scale) if scale >= _LARGE else number * scale)


def twice_scaled(number: float, scale: str) -> bool:
    """Whether a number is written out and scaled once more by a slip: "Rp 2.659.430.425 miliar"."""
    return number >= _WRITTEN_OUT and number * scale_of(scale) >= _NEVER


def read_unit(text: str, place: int, *, currency: str | None, spelled: str) -> tuple[str | None, int]:
    """Return the unit that follows a number and where it ends."""
    following = text[place : place + 2]
    if "°" in following and (degrees := _DEGREES.match(text, place)) is not None:
        return degrees["unit"].lower(), degrees.end()
    percent = (
        _PERCENT.match(text, place) if "%" in following or following[-1:] in "pP" or following[:1] in "pP" else None
    )
    if percent is not None:
        return "%", percent.end()
    if currency is not None:
        return currency, place
    word = _WORD.match(text, place)
    if word is None:
        return None, place
    if word["word"] == "lebih" and (counted := _WORD.match(text, word.end())) is not None and counted["word"]:
        if counted["word"] in words_of("compared"):
            return None, place
        return _plain_unit(counted["word"], counted, spelled=spelled, place=place)[0], place
    found = word["word"] or word["hyphened"] or word["glued"]
    opens = found.partition("/")[0] if "/" in found else found
    if (money := behind(text, place, word.start(word.lastgroup or 0) - 1, opens)) is not None:
        return money
    pattern, firsts = _long_units()
    long = pattern.match(text, place) if found.lower() in firsts else None
    if long is not None:
        return long["unit"].lower(), long.end()
    if found.lower() in _passed_over() and (counted := _WORD.match(text, word.end())) is not None and counted["word"]:
        word, found = counted, counted["word"]
    return _plain_unit(found, word, spelled=spelled, place=place)


def shared_unit(text: str, low: int, end: int, *, number: float) -> tuple[str | None, float]:
    """Return the unit shared with the next number, "5 dan 7 tahun", or put in parentheses, "5 (orang)", and the scale.

    "620 atau 13,4 persen" shares none, "378 dan 398 juta rupiah" the scale too.
    """
    edited = EDITED.search(text, low, end)
    if edited is not None:
        return edited["unit"] if edited["unit"] in AFTER_NAME else None, 1
    shared = SHARED.match(text, end) if text[end : end + 1] in {" ", ",", "±"} else None
    if shared is None or (number > _MOST_PERCENT and "," in shared["next"]):
        return None, 1
    unit, _ = read_unit(text, shared.end(), currency=None, spelled="")
    counted = shared["by"] == "atau" and "," not in text[low - _DECIMALS : low]
    if unit == "%" and counted and ("," in shared["next"] or number > _WHOLE):
        return None, 1
    scale = scale_of(shared["scale"] or "") if number < _MOST_PERCENT else 1
    return (unit, scale) if unit == "%" or unit in AFTER_NAME else (None, 1)


def whole_of(text: str, end: int, *, number: float) -> str | None:
    """Return the noun of the whole that a number is a part of: "359 dari 514 kabupaten" -> "kabupaten"."""
    match = PART_OF.match(text, end)
    whole = numbers.value(match["whole"]) if match is not None else None
    if match is None or whole is None or whole <= number:
        return None
    unit, _ = read_unit(text, match.end(), currency=None, spelled="")
    return unit if unit is not None and unit != "%" and not unit.isupper() else None


@cache
def _passed_over() -> frozenset[str]:
    """Words between a number and the noun that it counts: "3 buah laptop", "dua mantan pejabat"."""
    return frozenset({"buah", *words_of("former")})


_PARTS = frozenset({"lusin", "jam", "tahun", "hari", "kilogram", "hektare", "bulan", "ton", "liter", "abad"})


_POWERS = frozenset({"km2", "cm2", "mm2", "cm3", "dm3", "co2"})
#: A list's next number glued to a unit: "9 poin20. Alex".
_GLUED_UNIT = re.compile(r"(?P<unit>[a-z]{2,})(?P<next>\d+)")


def _plain_unit(found: str, word: re.Match[str], *, spelled: str, place: int) -> tuple[str | None, int]:
    low = found.lower()
    glued = _GLUED_UNIT.fullmatch(low) if not low.isalpha() else None
    if glued is not None and glued["unit"] in AFTER_NAME and low not in _POWERS:
        return glued["unit"], word.end() - len(glued["next"])
    if (spelled in SHARES and low not in _PARTS) or not is_unit(found) or "\n" in word[0]:
        return None, place
    if found[0].isupper() and low.startswith(_MONTHS) and not found.isupper():
        return None, place
    return (low.removesuffix("nya") if len(low) > 5 else low), word.end()


def _rate(text: str, end: int) -> re.Match[str] | None:
    """Match what makes a rate of a figure; looked for only where its letters are near."""
    near = text[end : end + _RATE]
    if "per" in near:
        return _PER.match(text, end) or _PER_LATER.match(text, end)
    return _PER.match(text, end) if near[:1] == "/" or near[:3] == " se" or "tiap" in near or "/" in near else None


def after_rate(text: str, end: int) -> int:
    """Return where a figure and the base of its rate end: after "per bulan" in "Rp 2 juta per bulan"."""
    found = _rate(text, end)
    return found.end() if found is not None else end


def per_of(text: str, end: int) -> str | None:
    """Return the base of a rate: "bulan" after "Rp 2 juta" in "Rp 2 juta per bulan"."""
    found = _rate(text, end)
    if found is None or _TODAY.match(text, found.end()):
        return None
    if found.re is _PER_LATER:
        return str(found["per"])
    base = (found["per"] or found["se"]).lower()
    return str(base.removesuffix("nya") if len(base) > 6 else base)
