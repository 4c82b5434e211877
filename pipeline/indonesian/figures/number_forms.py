"""The forms of numbers in print: "Rp 1 juta hingga Rp 2 juta", "satu atau dua", "2/3", "359 dari 514", "1x24 jam"."""

from __future__ import annotations

import re

from pipeline.indonesian import numbers
from pipeline.indonesian.figures.money import SIGNS as _SIGNS
from pipeline.indonesian.figures.words import either, listed

_OPENERS = "".join(sorted({word[0] for word in listed("scales")}))
_SCALE = rf"(?=[{_OPENERS}])(?:{either('scales')})(?:-?an)?(?![a-zA-Z])"
#: Behind "tiga puluh" and the like, "-an" makes it vague.
_SPELLED_END = r"(?:\b|(?<=luh|las|tus)(?=an\b))"
_SPELLED = rf"(?i:{numbers.LONG_WORDS}|{numbers.WORDS}|seribu|sejuta|(?:{either('shares')})(?:nya)?){_SPELLED_END}"
_NUMBER = rf"(?:{numbers.DIGITS}|{_SPELLED})"
_TO = rf"\s*(?:-|–|—|\b(?:{either('range')})\b(?:\s(?:{either('range_leads')})\b)?|\bs\.?/?d\.?(?=\s))\s*"
_IN_WORDS = rf"(?:(?:,-)?\s*\(\s*(?!{either('plain_scales')})(?:[a-z ]{{2,30}}|[a-z ]{{2,90}} rupiah)\))?"
#: Units printed without a blank: "158kg".
GLUED = rf"(?:(?i:{either('glued_units')})|{either('glued_units_as_printed')})\b"
_LOW = (
    rf"(?P<low>{_NUMBER})(?![.,]\d)"
    rf"(?:(?!\w)|(?<=\.\d\d\d)(?=[A-Z][a-z])|(?=(?i:{_SCALE}))|(?=[TM]\b)|(?=an\b)|(?={GLUED})){_IN_WORDS}"
)
_END = rf"(?P<scale>(?:-?an)?\s?\(?(?i:{_SCALE})\)?|-?an\b|\s?[TM](?=[\s.,;:!?)\"”/-]|$))?"
#: A number that goes up to another: "2-3 persen", "Rp 1 juta hingga Rp 2 juta".
RANGE = re.compile(
    rf"{_LOW}(?P<lowscale>\s?(?i:{_SCALE}))?(?P<lowunit>\s*%|\s+(?i:{either('range_units')}))?"
    rf"(?P<lowper>(?:/|\sper\s)(?:m[23]|[a-z]{{2,12}}))?{_TO}(?:(?P<highcur>{_SIGNS})\.?\s*)?(?P<high>{_NUMBER})"
    rf"(?!\w|/\d|[.,:]\d){_END}"
)
#: Behind "antara", with one unit for both: "antara 5 dan 10 persen".
BETWEEN = re.compile(rf"{_LOW}\s+dan\s+(?P<high>{_NUMBER})(?!\w|/\d|[.,:]\d){_END}")
#: "2,5 plus minus 1 persen", "2,5±1%": a target with what it may miss.
ABOUT = re.compile(
    rf"(?P<low>{numbers.DIGITS})\s?(?:%|(?i:persen))?\s?(?:±|\+\s?/?\s?[-–]|(?i:plus[\s-]+minus))\s?(?P<high>{numbers.DIGITS})(?=\s|%)"
)
#: "satu atau dua orang": a range where one number follows the other.
EITHER = re.compile(
    rf"(?P<low>(?i:{'|'.join(numbers.ONES[:-1])}|\d))\s+(?:{either('either')})\s+(?P<high>(?i:{'|'.join(numbers.ONES[1:])}|\d))\b"
    r"(?!\s+(?:atau|dan))"
)
#: One number with its scale.
SINGLE = re.compile(rf"{_LOW}{_END}")
#: Whether digits may open a range: "2-3", "5 sampai", "Rp 1 juta hingga".
OPENS_RANGE = re.compile(
    r"[\d.,]+\s?(?:[a-zA-Z]{2,9}\s?|%\s?)?(?:(?:/|per\s)[a-z23]{2,12}\s)?"
    r"(?:-|–|—|hingga\b|sampai\b|s[./]?d\b|atau\b)"
)
#: A year where no number is expected: "2025" before anything but "orang" and the like.
YEAR_ONLY = re.compile(rf"(?:19|20)\d\d(?![\d.,]*\d)(?!\s*(?:{either('counted_like_years')})|[-–]\d)")
#: "1x24 jam", "2 x 45 menit": a term in hours or minutes.
TIMES = re.compile(r"(?P<n>\d)\s?[xX×]\s?(?P<hours>\d{1,3})(?=\s*(?:jam|menit)\b)")
#: Units that "se-" counts once: "sebulan".
SE_UNITS = listed("once")
#: "Kedua pabrik itu": a known number of things, not an ordinal.
KNOWN_NUMBER = re.compile(
    rf"Ke(?P<word>{'|'.join(numbers.ONES[1:])})\s(?P<unit>[a-z]{{3,}})(?=\s(?:{either('known')})\b)"
)
#: "satu setengah tahun", "2 setengah juta": half of one more.
HALF = re.compile(rf"\s+setengah(?:(?P<scale>\s(?:{either('plain_scales')})\b)|(?=\s(?:{either('halved')})\b))")
#: "2/3 anggota": a part of a whole in digits.
FRACTION = re.compile(r"(?P<n>[1-9])/(?P<of>[2-9]|1[02])(?![\d/,:-])(?=\s+[a-z]{3,})")
#: "dua pertiga", "3 perempat": parts of a whole.
PARTS = re.compile(rf"\s+per\s?(?P<of>{either('parts')})\b(?!\s(?:{either('parts_of_time')}))")
#: "5 dan 7 tahun", "4,5 atau 5 persen": a number that shares the unit of the next one.
SHARED = re.compile(
    rf"(?:\s?,\s(?:{numbers.DIGITS})){{0,3}},?"
    rf"(?:\s(?P<by>{either('sharing')})\s(?:(?:{either('sharing_leads')})\s)?|\s?±\s?)"
    rf"(?P<next>{numbers.DIGITS})(?:\s(?P<scale>{either('plain_scales')}))?(?=\s|%)"
)
#: "359 dari 514 kabupaten": a part, whose noun is printed with its whole alone.
PART_OF = re.compile(rf"\sdari\s(?:(?:{either('whole_leads')})\s)?(?P<whole>{_NUMBER})(?:\s(?:ribu|juta))?(?=\s)")
#: A unit put in parentheses by the editor: "jumlahnya 5 (orang)".
EDITED = re.compile(r"\((?P<unit>[a-z]{3,12})\)$")
#: How strong an earthquake is, behind an M: "M5,6".
MAGNITUDE = re.compile(r"[2-9][.,]\d(?![\w.,]*\d)")
