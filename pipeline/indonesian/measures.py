"""What a figure measures: the article's own words around it."""

from __future__ import annotations

import re

_CUT = re.compile(
    r"[.;:!?\n\"“”()]\s|,\s|\n|\b(?:dan|serta|atau|bahwa|karena|sehingga|agar|yang|sedangkan|sementara|namun|tetapi|dengan|dari|hingga)\s"
)
_FILLER = re.compile(
    r"(?:\s*\b(?:sebesar|sebanyak|senilai|sejumlah|mencapai|adalah|yakni|yaitu|menjadi|jadi|naik|turun|tercatat|hanya|sekitar|hampir|lebih|dari|"
    r"kurang|minimal|maksimal|setidaknya|total|seluas|selama|ada|sudah|telah|juga|masih|berjumlah|di\s+atas|di\s+bawah|paling|banyak|"
    r"kisaran|seharga|hingga|sampai|bisa|dapat|itu|ini|kini|tersebut)\b)+\s*$"
)
_AFTER = re.compile(
    r"(?:\s+(?!(?:di|dari|yang|dan|atau|ke|pada|untuk|dengan|dalam|oleh|akan|telah|sudah|itu|ini|tersebut|per|lagi|lalu|serta|juga|menjadi|hingga|sebagai|karena|kepada)\b)[\w-]+){1,4}"
)


def measure_of(text: str, start: int, end: int, unit: str | None) -> str | None:
    """Return the phrase that tells what is measured: counts name it after the unit, money and shares before."""
    if unit is not None and unit != "%" and not unit.isupper():
        after = _AFTER.match(text, end)
        if after is not None:
            return f"{unit} {after.group().strip()}" if len(unit) > 3 else after.group().strip()
    before = text[max(0, start - 110) : start]
    cuts = list(_CUT.finditer(before))
    phrases = [before[cut.end() :] for cut in reversed(cuts)] + ([] if len(before) == 110 else [before])
    for phrase in phrases[:3]:
        plain = _FILLER.sub("", phrase).strip(" ,-")
        if len(plain) > 2:
            return " ".join(plain.split()[-8:])
    return None
