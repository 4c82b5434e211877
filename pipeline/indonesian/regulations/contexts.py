"""What the words around a kind named alone tell of it: laws in general, one in force, one still to be made."""

from __future__ import annotations

import re

_BECOMING = re.compile(
    r"(?i)\b(?:menjadi|jadi|sebuah|suatu|setiap|sejumlah|berbagai|beberapa|para\s+pembentuk|banyak|prolegnas|semua|seluruh|tiap|masing-masing|penegak|penegakan|menegakkan)\s+$"
)
_COUNTED = re.compile(r"(?i)(?:\b(?:sebagai|satu|dua|tiga|empat|lima|enam)|\d)\s+$")
#: Rules told by their number alone: "15.965 peraturan daerah".
_MANY = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d\s)(?:\d{3}|\d{1,3}(?:\.\d{3})+)\s+$")
#: What holds for all rulings of a court is said of none: "putusan MK yang bersifat final dan mengikat".
_FINAL = re.compile(
    r"\s+(?:(?:yang|memang|sudah|selalu|itu)\s+bersifat\s+final\b|(?:itu\s+)?adalah\s+final\b|yang\s+final\b|"
    r"final\s+(?:dan|and)\b)"
)
#: A ruling that is still to come: "menunggu putusan MK".
_AWAITED = re.compile(
    r"(?i)\b(?:kali\s+ada|selama\s+ini|menunggu|tunggu|menanti|mengikuti|apa|apapun)\s+(?:apa\s+|hasil\s+)?$"
)
_TO_COME = re.compile(r"(?i)\b(?:belum|menunggu|tunggu|akan|menyusun|menyiapkan|rencana|usul|segera|perlu)\b")
_DERIVED = re.compile(r"(?i)\b(?:turunan|turunan\s+dari|isi|naskah|draf)\s+$")
_NEWEST = re.compile(r"\b(?:ter)?(?:baru|anyar)\b")
#: A law that is still to be made: "harus diatur dalam UU, bukan Perpres".
_OUGHT = re.compile(
    r"(?i)\b(?:harus|mesti\w*|wajib|perlu|sebaiknya|seharusnya)\s+(?:\w+\s+)?(?:di\w+\s+)?(?:dalam|di|dengan|lewat|melalui)\s+$"
)
_CASE = re.compile(
    r"perkara\s+(?:[Nn]omor|[Nn]o\b\.?)\s*(\d{1,3}/PUU-[IVXLC]+/\d{4})(?:\s+(?:tentang|terkait|soal)\s+([^.;\n]{3,120}))?"
)
#: Rules of a body in general, one beside other laws: "apakah PKPU, UU Pemilu, maupun ...".
_AMONG_LAWS = re.compile(r"\s*(?:,|dan|maupun|atau)\s+(?:UU|Undang|Per[a-z]+|maupun)\b")
_AS_A_RULE = re.compile(r"(?i)\b(?:biasanya|apakah|setiap|penerbitan|menyusun|penyusunan)\s+$")
#: "Perda di berbagai daerah" are the rules of many regions.
_EVERYWHERE = re.compile(
    r"\s+(?:yang\s+ada\s+)?di\s+(?:berbagai|tingkat|setiap|semua|sejumlah|seluruh|beberapa|masing-masing|daerah)\b"
)
_KPU = re.compile(r"\bKPU\b|Komisi Pemilihan Umum")
_ACTING = re.compile(
    r"\s+(?:kan|ditetapkan|disahkan|diundangkan|diteken|berlaku|mengatur|menyebut|mewajibkan|melarang|memuat|tetap|"
    r"secara\s+(?:resmi|konsisten)|(?:sudah|telah)\s+di[a-z]+|"
    r"yang\s+(?:baru\s+(?:saja\s+)?|telah\s+|sudah\s+)?di(?!atur|amanat|maksud|sebut)[a-z]{4,})\b"
)
_PASSED = re.compile(
    r"\s+yang\s+(?:baru\s+saja\s+|baru\s+|telah\s+|sudah\s+)?di(?:sahkan|setujui|tolak|bahas|ajukan|usulkan)\b"
)
_FOUGHT = re.compile(
    r"(?i)\b(?:dalam|di|draft?|naskah\s+final|isi|menolak|penolakan|pengesahan|mengesahkan|disahkannya)\s+$"
)
#: "lewat PP", "menerbitkan PP", "PP dan Perpres": the short name beside these is no party's board.
_LAID_DOWN = re.compile(
    r"(?i)\b(?:lewat|melalui|dalam|menerbitkan|terbitkan|mengeluarkan|turunan|bentuk|berupa|revisi|merevisi|seperti|"
    r"penerbitan|terbitnya|di?terbitkannya|penyusunan|menyusun|pembentukan|menyiapkan|merancang|rancangan|draf|draft|"
    r"(?:diatur|didelegasikan|dimuat|dituangkan|diakomodasi|diperjelas|diubah|dirinci|mendelegasikan)(?:\s+(?:lebih\s+)?\w+)?\s+(?:ke|di|pada)"
    r")\s+(?:sejumlah\s+|beberapa\s+)?$"
)
#: What is said of a rule and of no party's board: "PP yang merupakan turunan UU".
_RULE_THAT = re.compile(
    r"\s+(?:yang\s+)?(?:merupakan|menjadi|sebagai)\s+(?:aturan\s+)?(?:turunan|pelaksana)|\s+yang\s+mengatur\b"
)
_BOARD = re.compile(r"\s+(?!UU\b|Undang|Nomor\b|No\b)[A-Z]")
_KIND = (
    r"(?:R?UU|Undang-[Uu]ndang|R?PP|(?:Ra|Ran|R)?(?:[Pp]er(?:pres|da|kada|men[a-z]*|gub|bup|wali?|ppu)|[Kk]ep(?:pres|men[a-z]*)|[Ii]npres)|"
    r"[Pp]eraturan\s+[A-Z][a-z]+|PMK|POJK|PBI)"
)
#: A short name beside another that can be no party's board: "PP dan Perpres", "PP, Permen", "UU atau PP".
_BESIDE = re.compile(rf"\s*(?:,|/|,?\s(?:dan|atau|maupun|serta|hingga|ataupun|dan\s*/\s*atau))\s*{_KIND}\b")
_BEHIND = re.compile(rf"\b{_KIND}\s*(?:,|/|,?\s(?:dan|atau|maupun|serta|hingga|ataupun|dan\s*/\s*atau))\s*$")
#: What is done to the one law of which an article speaks, or is in it: "isi undang-undang", "UU yang mereka tolak".
_OF_THE_LAW = re.compile(
    r"(?i)\b(?:isi|substansi|norma|draf|pelaksanaan|implementasi|pengesahan|mengesahkan|menolak|tolak|penolak|penolakan|"
    r"penerapan|(?:menjalankan|melaksanakan)\s+(?:perintah|amanat)|ditulis|aturan|ini|mencabut|membatalkan|revisi|merevisi|memberlakukan)\s+$"
)
_THE_LAW_THAT = re.compile(
    r"\s+yang\s+(?:mereka\s+|kita\s+|kami\s+|baru\s+|telah\s+|sudah\s+)*(?:di)?(?:tolak|sahkan|setujui|teken|undangkan|kritik)\b|"
    r"\s+di(?:ubah|cabut|revisi|batalkan)\b|\s+(?:yang\s+)?(?:hasil\s+revisi|sebelum\s+(?:di)?revisi)\b"
)
#: A law in capitals amid a sentence, "dilindungi Undang-Undang", and what tells that laws in general are meant.
_LAW = re.compile(r"UU|Undang[- ][Uu]ndang")
_ALL_LAWS = re.compile(
    r"(?i)\b(?:kitab|himpunan|pe(?:nyusun|mbentuk|mbuat|nguji|rancang)an|perangkat|produk|perubahan|adalah|para|bahwa|antar)\s+$"
)
_AND_RULES = re.compile(r"\)|,?\s+(?:dan|atau|maupun)\s+(?i:peraturan)|,\s+(?:PP|Per[a-z]+)\b|\s+bagi\s+para")
_INSIDE = re.compile(r"(?i)\b(?:dalam|di|isi|revisi|draf|naskah|menurut|sejak|turunan|turunan\s+dari)\s+$")
#: Short names that are words of their own and mean an instrument in small letters too.
_SPOKEN = re.compile(
    r"(?:(?:ran|ra|r)?(?:perpres|pergub|perbup|perwali|perwal)|raperda|ranperda|keppres|kepres|inpres|kepgub|permen[a-z]{3,}|kepmen[a-z]{3,})"
)


_ITSELF = re.compile(r"(?i)\b(?:dimaksud(?:kan)?|diatur|ditetapkan|ketentuan)\s+(?:(?:di\s+)?dalam\s+|pada\s+)?$")
_IN_MAKING = re.compile(r"(?i)\b(?:pembuatan|membuat|penyusunan|menyusun|merancang|menyiapkan|merumuskan)\s+$")
#: What ends a rule's topic and says something of it.
_SAID = re.compile(
    r"\s(?:yang|telah|sudah|akan|sedang|masih|belum|tidak|adalah|ini|itu|tersebut|bisa|dapat|harus|agar|karena|"
    r"di(?:anggap|nilai|sebut|harapkan|minta|buat|terbitkan|keluarkan|teken)|menjadi|mencapai|membuat|menuai)\b"
)
_QUOTED = re.compile(r"[\"”'’]\s*(?:demikian\s+)?(?:bunyi|tulis|isi|tegas|kutip|jelas)\w*\s+(?:isi\s+|dalam\s+)?$")
#: What leaves a matter to a rule that is still to be made: "diatur lebih lanjut dengan Peraturan Menteri".
_LEFT_TO = re.compile(
    r"(?i)\b(?:diatur|ditetapkan|dituangkan|dirinci|dijabarkan|dilaksanakan|pengaturan\w*|didelegasikan)"
    r"(?:\s+(?:lebih|lanjut|kembali|tersendiri|secara\s+\w+|nantinya|kemudian|juga|nanti|teknis)){0,3}"
    r"\s+(?:dengan|melalui|lewat|oleh|berdasarkan)\s+(?:penerbitan\s+)?$|"
    r"\blebih\s+(?:lanjut|rinci|detail|teknis)\s+(?:di\s*)?(?:dalam|pada|di)\s+$|"
    r"\b(?:melalui|lewat|dengan)\s+(?:penerbitan|menerbitkan|pembuatan)\s+$"
)
_AS_HAPPENS = re.compile(
    r"\s+(?:(?:sering|ter)?kadang(?:kala)?|sering(?:kali)?|kerap(?:kali)?|banyak|biasanya|umumnya)\b"
)
_OWN_ARTICLE = re.compile(r"\s+[Pp]asal\s+\d")


def in_general(text: str, start: int, *, law: bool, ruling: bool) -> bool:
    """Tell whether the words before speak of laws in general: "menjadi undang-undang", "sejumlah Perda", "4 UU"."""
    near = max(0, start - 16)
    if ruling and _AWAITED.search(text, near, start):
        return True
    if _BECOMING.search(text, near, start) is not None:
        return True
    return (_COUNTED if law else _MANY).search(text, near, start) is not None


def of_all(text: str, end: int, *, region: bool) -> bool:
    """Tell whether the words behind speak of all of a kind: "Perda di berbagai daerah", "putusan MK yang bersifat final"."""  # noqa: E501
    return (_EVERYWHERE if region else _FINAL).match(text, end) is not None


def of_itself(text: str, start: int) -> bool:
    """Tell whether a law speaks of itself in the words quoted: "sebagaimana dimaksud dalam undang-undang ini"."""
    return _ITSELF.search(text, max(0, start - 40), start) is not None


def in_making(text: str, start: int) -> bool:
    """Tell whether a rule is still being made: "pembuatan Permenaker ini"."""
    return _IN_MAKING.search(text, max(0, start - 24), start) is not None


def as_happens(text: str, end: int) -> bool:
    """Tell whether what is said holds of many rules: "peraturan daerah (perda) terkadang tidak sejalan"."""
    return _AS_HAPPENS.match(text, end) is not None


def left_to(text: str, start: int) -> bool:
    """Tell whether a law leaves a matter to a rule still to be made: "diatur lebih lanjut dengan Peraturan Menteri"."""
    return _LEFT_TO.search(text, max(0, start - 64), start) is not None


def quoted(text: str, start: int) -> bool:
    """Tell whether words just quoted are said to be those of a rule: '..." bunyi aturan tersebut'."""
    return _QUOTED.search(text, max(0, start - 24), start) is not None


def topic(title: str) -> str:
    """Return the topic at the head of a title, without what is said of the rule: "Lartas" of "Lartas dianggap membebani"."""  # noqa: E501
    said = _SAID.search(title)
    return title[: said.start()] if said is not None else title


def as_a_rule(text: str, start: int, end: int) -> bool:
    """Tell whether rules of a body are meant in general: "biasanya penerbitan PKPU", "apakah PKPU, UU Pemilu"."""
    among = _AMONG_LAWS.match(text, end)
    return among is not None or _AS_A_RULE.search(text, max(0, start - 14), start) is not None


def to_come(text: str, start: int) -> bool:
    """Tell whether a new rule is still awaited: "belum menerima Permenhub baru"."""
    return _TO_COME.search(text, max(0, start - 60), start) is not None


def newest(text: str, start: int, end: int) -> bool:
    """Tell whether the newest of several is meant: "Perpres teranyar ini"."""
    return _NEWEST.search(text, start, end) is not None


def cases(text: str) -> list[tuple[str, str]]:
    """Return the cases before the constitutional court that an article numbers, each with its subject."""
    return list(dict(_CASE.findall(text)).items())


def in_force(text: str, start: int, end: int) -> bool:
    """Tell whether a bare "UU" is a law in force or in the making: "sejak UU ditetapkan", "revisi UU"."""
    if text[start:end] != "UU" or _OUGHT.search(text, max(0, start - 48), start):
        return False
    return _INSIDE.search(text, max(0, start - 16), start) is not None or _ACTING.match(text, end) is not None


def enacted(text: str, start: int, end: int) -> bool:
    """Tell whether a bare "UU" may be a bill now passed: "UU yang disahkan", "turunan dari UU"."""
    derived = _DERIVED.search(text, max(0, start - 16), start) is not None
    return in_force(text, start, end) and (derived or _ACTING.match(text, end) is not None)


def passed(text: str, start: int, end: int) -> bool:
    """Tell whether a bill is told by what was done to it: "RUU yang baru saja disetujui", "belum baca isi RUU"."""
    return _PASSED.match(text, end) is not None or _FOUGHT.search(text, max(0, start - 14), start) is not None


def beside(text: str, start: int, end: int) -> bool:
    """Tell whether a short name stands beside that of another rule: "sejumlah PP dan Perpres"."""
    return _BESIDE.match(text, end) is not None or _BEHIND.search(text, max(0, start - 24), start) is not None


def laid_down(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a short name tell that a rule is meant: "diadopsi lewat PP", "PP dan Perpres"."""
    if beside(text, start, end):
        return True
    if _BOARD.match(text, end) is not None:
        return False
    if _RULE_THAT.match(text, end) is not None:
        return True
    return _LAID_DOWN.search(text, max(0, start - 60), start) is not None


def of_the_law(text: str, start: int, end: int) -> bool:
    """Tell whether a bare "undang-undang" is likely the one of which the article speaks: "isi undang-undang"."""
    if _OWN_ARTICLE.match(text, end):
        return False
    return _OF_THE_LAW.search(text, max(0, start - 28), start) is not None or _THE_LAW_THAT.match(text, end) is not None


def unnamed_law(text: str, start: int, end: int) -> bool:
    """Tell whether a law is spoken of in capitals that is never named: "garis merah yang dilindungi Undang-Undang"."""
    before = text[max(0, start - 2) : start]
    amid = len(before) == 2 and (before[0].islower() or before[0] in "),") and before[1].isspace()
    if not amid or _LAW.fullmatch(text[start:end]) is None:
        return False
    return _ALL_LAWS.search(text, max(0, start - 16), start) is None and _AND_RULES.match(text, end) is None


def spoken(words: str) -> bool:
    """Tell whether a short name means an instrument in small letters too: "perpres", "raperda"."""
    return _SPOKEN.fullmatch(words) is not None


def of_the_commission(text: str, start: int) -> bool:
    """Tell whether the election commission is named before "PKPU", which is also a debtor's moratorium."""
    return _KPU.search(text, 0, start) is not None
