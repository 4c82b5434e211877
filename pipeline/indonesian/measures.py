"""What a figure measures: the article's own words around it."""

from __future__ import annotations

import re

_CUT = re.compile(
    r"[.;:!?\n\"“”()]\s|,\s|\n|[\"“”(]|\b(?:dan|serta|atau|bahwa|karena|sehingga|agar|sedangkan|sementara|namun|tetapi|tapi|lalu|kemudian|"
    r"adapun|hingga|terdiri\s+dari)\s"
)
_FILLER = re.compile(
    r"(?:\s*\b(?:sebesar|sebanyak|senilai|sejumlah|mencapai|adalah|yakni|yaitu|menjadi|jadi|naik|turun|tercatat|hanya|sekitar|hampir|lebih|dari|"
    r"paling\s+\w+|bertambah|berkurang|meningkat|menurun|melemah|menguat|menembus|tinggal|kurang|minimal|maksimal|setidaknya|seluas|selama|ada|sudah|telah|juga|masih|berjumlah|di\s+atas|di\s+bawah|paling|banyak|"
    r"kisaran|seharga|hingga|sampai|bisa|dapat|itu|ini|kini|tersebut|dengan|terdapat|dalam|pada|untuk|yang|ke|oleh|akan|baru|"
    r"menurut\s+\w+|masing-masing|rata-rata|setiap|tiap|melebihi|sepanjang|setinggi|seberat|berkisar|antara)\b)+\s*$"
)
_LEAD = re.compile(
    r"^\s*(?:(?:dia|ia|pihaknya|kami|kita|mereka|jadi|selain\s+itu|saat\s+ini|sekarang|kata\s+\w+|ujar\s+\w+|total|adapun|tak\s+hanya|"
    r"meng\w+kan|menjelaskan|menyebut(?:kan)?|menambahkan|merinci|mengungkap\w*|mencatat|sudah|telah|di|ada|untuk|dari|barusan)\s+){1,4}"
)
_SMALL = (
    r"(?:di|dari|yang|dan|atau|ke|pada|untuk|dengan|dalam|oleh|akan|telah|sudah|itu|ini|tersebut|per|lagi|lalu|serta|juga|menjadi|hingga|"
    r"sebagai|karena|kepada|saja|lainnya|bisa|dapat|masih|sampai|sejak|saat|setelah|sehingga|namun|agar|jika|kalau|setiap|terakhir)"
)
_AFTER = re.compile(
    rf"(?:\s+(?:yang|dari|di|untuk))?(?:\s+(?!{_SMALL}\b)[A-Za-z][\w/-]*){{1,4}}"
    rf"(?:\s+yang(?:\s+(?!{_SMALL}\b)[A-Za-z][\w/-]*){{1,3}})?"
)
_FOR = re.compile(rf"\s+(?:untuk|dari|bagi)(?:\s+(?!{_SMALL}\b)[A-Za-z][\w/-]*){{1,5}}")
_TIMES = frozenset({"tahun", "bulan", "pekan", "minggu", "hari", "jam", "menit", "kali", "detik"})


def measure_of(text: str, start: int, end: int, unit: str | None) -> str | None:
    """Return the phrase that tells what is measured: counts name it after the unit, money and shares before."""
    counted = unit is not None and unit != "%" and not unit.isupper()
    if counted and unit not in _TIMES:
        after = _AFTER.match(text, end)
        if after is not None:
            return f"{unit} {after[0].strip()}"
    before = _before(text, start)
    if before is not None and len(before) > 5:
        return before if not counted or unit in _TIMES else f"{unit} {before}"
    following = _FOR.match(text, end) or (_AFTER.match(text, end) if counted or unit == "%" else None)
    if following is not None:
        return following[0].strip()
    return before or unit if counted else before


def _before(text: str, start: int) -> str | None:
    """The words that lead up to the figure: "anggaran program itu" before "mencapai Rp 71 triliun"."""
    window = text[max(0, start - 110) : start]
    cuts = [cut.end() for cut in _CUT.finditer(window)]
    ends = [*cuts[:0:-1], cuts[0]] if cuts else []
    for place in ends[:3] if len(window) == 110 else [*ends[:3], 0]:
        plain = _LEAD.sub("", _FILLER.sub("", window[place:])).strip(' ,-"“”()')
        if len(plain) > 3:
            return " ".join(plain.split()[-8:])
    return None
