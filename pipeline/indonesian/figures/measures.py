"""What a figure measures: the article's own words around it."""

from __future__ import annotations

import re

#: Words that begin another phrase: what stands before them measures nothing here.
_CUT = frozenset(
    """
    dan serta atau bahwa karena sehingga agar sedangkan sementara namun tetapi tapi lalu kemudian adapun hingga
    """.split()
)
#: Words between a phrase and its figure: "anggaran program itu mencapai sekitar Rp 71 triliun".
_FILLER = frozenset(
    """
    sebesar sebanyak senilai sejumlah mencapai adalah yakni yaitu menjadi jadi naik turun tercatat hanya sekitar
    hampir lebih dari kurang minimal maksimal setidaknya seluas selama ada sudah telah juga masih berjumlah di atas
    bawah paling banyak sedikit lama tinggi rendah lambat kisaran seharga hingga sampai bisa dapat itu ini kini
    tersebut dengan terdapat dalam pada untuk yang ke oleh akan baru masing-masing rata-rata setiap tiap melebihi
    sepanjang setinggi seberat berkisar antara bertambah berkurang meningkat menurun melemah menguat menembus
    tinggal
    """.split()
)
#: Words that open a clause without naming what is measured: "Dia menjelaskan, ada", "Saat ini".
_LEAD = frozenset(
    """
    dia ia pihaknya kami kita mereka jadi selain itu saat ini sekarang kata ujar total adapun tak hanya menjelaskan
    menyebut menyebutkan menambahkan merinci mengungkap mengungkapkan mencatat mengatakan sudah telah di ada untuk
    dari barusan
    """.split()
)
_ENDS = '.;:!?,)"”'
_OPENS = '("“'
_MARKS = ' ,-"“”().'
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
    opening = max(0, start - 110)
    words = text[opening:start].rpartition("\n")[2].split()
    if opening and len(words) > 1:
        del words[0]
    for _ in range(3):
        while words and words[-1].lower() in _FILLER:
            words.pop()
        phrase = _last_phrase(words)
        while phrase and phrase[0].lower().strip(_MARKS) in _LEAD:
            phrase.pop(0)
        plain = " ".join(phrase[-8:]).strip(_MARKS)
        if len(plain) > 3:
            return plain
    return None


def _last_phrase(words: list[str]) -> list[str]:
    """Take the last phrase off a list of words."""
    phrase: list[str] = []
    while words:
        word = words[-1]
        if phrase and word[-1] in _ENDS:
            break
        words.pop()
        if word.lower() in _CUT:
            break
        phrase.append(word)
        if word[0] in _OPENS:
            break
    phrase.reverse()
    return phrase
