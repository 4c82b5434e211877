"""A kind of instrument named alone: "Perpres itu", "peraturan daerah", "UU" in "sejak UU ditetapkan"."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import index, rulings
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import THESE, Memory, made
from pipeline.indonesian.regulations.naming import identify
from pipeline.schema import RegulationMention

_BECOMING = re.compile(
    r"(?i)\b(?:menjadi|jadi|sebuah|suatu|setiap|sejumlah|berbagai|beberapa|para\s+pembentuk|banyak|prolegnas|semua|seluruh|tiap|masing-masing|penegakan|menegakkan)\s+$"
)
_COUNTED = re.compile(r"(?i)(?:\b(?:sebagai|satu|dua|tiga|empat|lima|enam)|\d)\s+$")
#: What holds for all rulings of a court is said of none: "putusan MK yang bersifat final dan mengikat".
_FINAL = re.compile(r"\s+yang\s+bersifat\s+final\b")
#: A ruling that is still to come: "menunggu putusan MK".
_AWAITED = re.compile(r"(?i)\b(?:menunggu|tunggu|menanti|mengikuti|apa|apapun)\s+(?:apa\s+|hasil\s+)?$")
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
    r"\s+yang\s+(?:baru\s+saja\s+|baru\s+|telah\s+|sudah\s+)?di(?:sahkan|setujui|tolak|bahas|ajukan)\b"
)
#: "lewat PP", "menerbitkan PP": the short name behind these is no party's board.
_LAID_DOWN = re.compile(
    r"(?i)\b(?:lewat|melalui|dalam|menerbitkan|terbitkan|mengeluarkan|turunan|bentuk|berupa|revisi|merevisi)\s+$"
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
_MINISTERS = ("permen", "pmk")
_KIN = {
    "uu": ("ruu", "perppu"),
    "ruu": ("uu",),
    "perppu": ("uu",),
    "pkpu": ("keputusan-kpu",),
    "pp": ("rpp",),
    "perda": ("raperda",),
    "raperda": ("perda",),
}


class Bare(Memory):
    """Tells which instrument a kind alone means: the last of its kind, the article's only one, or a new one."""

    def bare(self, draft: Draft) -> RegulationMention | None:
        """A kind alone: the last of its kind, or the article's only one, or one that nobody has numbered yet."""
        assert draft.kind is not None
        if draft.kind.numbered_only or self._loose(draft) or self._elsewhere(draft) or self._opinion(draft):
            return None
        if draft.kind.id == "putusan-mk" and self._in_case(draft):
            return self.name(draft, "named")
        draft.id = identify(draft)
        if draft.tail in {"baru", "lama"}:
            return self._of_age(draft)
        several = self._several(draft)
        if several is not None:
            draft.id = several
            return made(draft, "anaphor")
        last = self._before(draft)
        if last is not None and not self._another(draft, last):
            draft.id = last.id
            if "?" in last.id and (draft.words or draft.title):
                return self.name(draft, "partial")
            return self._point(draft, last) if self._counts(draft) else None
        if (draft.tail in THESE or self._decree(draft) or self._enacted(draft)) and (
            kin := self._relative(draft)
        ) is not None:
            draft.id = kin
            return made(draft, "anaphor")
        return self._unnamed(draft)

    def _of_age(self, draft: Draft) -> RegulationMention | None:
        """A new rule that has no number yet, "Permenhub baru", or the old one that it replaces, "Permenhub lama"."""
        assert draft.kind is not None
        if draft.tail == "lama":
            before = [d for d in self.numbered[draft.kind.id] if d.start < draft.start]
            draft.id = before[-1].id if before else ""
            return made(draft, "anaphor") if before else None
        if not draft.capital:
            return None
        if draft.kind.id != "uu" and _TO_COME.search(self.text, max(0, draft.start - 60), draft.start):
            self._last[draft.kind.id] = draft
        return made(draft, "partial")

    def _in_case(self, draft: Draft) -> bool:
        """Whether a topic tells the ruling in the one case that the article numbers: "perkara nomor 90/PUU-XXI/2023"."""  # noqa: E501
        if self.numbered["putusan-mk"] or not draft.title or len(self._cases) != 1:
            return False
        number, title = self._cases[0]
        draft.id = f"putusan-mk-{number.lower()}"
        return rulings.fits(draft.title, draft.id, title)

    @cached_property
    def _cases(self) -> list[tuple[str, str]]:
        return list(dict(_CASE.findall(self.text)).items())

    def _decree(self, draft: Draft) -> bool:
        """Whether "PKPU" may stand for the decision of which the article speaks, and not for rules in general."""
        if draft.kind is None or draft.kind.id != "pkpu" or _AMONG_LAWS.match(self.text, draft.end):
            return False
        return _AS_A_RULE.search(self.text, max(0, draft.start - 14), draft.start) is None

    def _enacted(self, draft: Draft) -> bool:
        """Whether a bare "UU" is the bill of which the article speaks, now passed: "UU yang disahkan"."""
        if not self._in_force(draft):
            return False
        derived = _DERIVED.search(self.text, max(0, draft.start - 16), draft.start)
        return derived is not None or _ACTING.match(self.text, draft.end) is not None

    def _elsewhere(self, draft: Draft) -> bool:
        """Whether a short name stands for another thing here: "PMK" in an article on foot-and-mouth disease."""
        assert draft.kind is not None
        if not draft.kind.elsewhere or draft.tail in THESE or self.numbered.get(draft.kind.id):
            return False
        if draft.kind.id not in self._strange:
            low = self.text.lower()
            self._strange[draft.kind.id] = any(words.lower() in low for words in draft.kind.elsewhere)
        return self._strange[draft.kind.id]

    def _opinion(self, draft: Draft) -> bool:
        """Whether "fatwa" is said of religious opinions in general, where no fatwa of the MUI is named or numbered."""
        assert draft.kind is not None
        if draft.kind.id != "fatwa-mui" or len(self.text[draft.start : draft.end].removesuffix(draft.tail).split()) > 1:
            return False
        return not (draft.kind.id in self._last or self.numbered[draft.kind.id])

    def _loose(self, draft: Draft) -> bool:
        """Whether the words before it speak of laws in general: "menjadi undang-undang", "sejumlah Perda", "4 UU"."""
        law = draft.kind is not None and draft.kind.id in {"uu", "ruu"}
        if (_FINAL if draft.kind is None or not draft.kind.region else _EVERYWHERE).match(
            self.text, draft.end
        ) is not None:
            return True
        if draft.tail or (draft.words and not law):
            return False
        start = max(0, draft.start - 16)
        if draft.kind is not None and draft.kind.family == "putusan" and _AWAITED.search(self.text, start, draft.start):
            return True
        return _BECOMING.search(self.text, start, draft.start) is not None or (
            law and _COUNTED.search(self.text, start, draft.start) is not None
        )

    def _before(self, draft: Draft) -> Draft | None:
        """The instrument of its kind that was named before: the last, or a court's most discussed ruling."""
        assert draft.kind is not None
        if draft.kind.id == "permen":
            return self._ministers()
        if draft.tail and _NEWEST.search(self.text, draft.start, draft.end):
            dated = [d for d in self.numbered[draft.kind.id] if d.start < draft.start and d.year and d.number]
            return max(
                dated, key=lambda d: (d.year or "", len(d.number or ""), d.number or ""), default=None
            ) or self._last.get(draft.kind.id)
        rulings = (
            [d for d in self.named[-60:] if d.kind == draft.kind and d.number] if draft.kind.id == "putusan-mk" else []
        )
        if len(rulings) > 1 and not draft.tail:
            spoken = [d.id for d in rulings]
            return max(rulings, key=lambda d: (spoken.count(d.id), -d.start))
        return self._last.get(draft.kind.id)

    def _ministers(self) -> Draft | None:
        """The last minister's regulation named, which "Peraturan Menteri" alone may stand for."""
        named = [self._last[kind] for kind in self._last if kind.startswith(_MINISTERS)]
        return max(named, key=lambda d: d.end) if named else None

    def _later(self, draft: Draft) -> list[Draft]:
        """The numbered instruments of its kind that the article brings later, one for each number."""
        assert draft.kind is not None
        if draft.kind.id == "permen":
            found = [d for kind, drafts in self.numbered.items() if kind.startswith(_MINISTERS) for d in drafts]
        else:
            found = [] if draft.kind.id in self._last else self.numbered.get(draft.kind.id, [])
        near = {d.id: d for d in found if d.start > draft.start}
        if len(near) > 1:
            near = {d.id: d for d in near.values() if not self.in_title(d)}
        if len(near) > 1:
            return []
        return list(near.values())

    def _unnamed(self, draft: Draft) -> RegulationMention | None:
        """Nothing of its kind stands before it: the article may number it later, or never."""
        assert draft.kind is not None
        later = self._later(draft)
        plain = not (draft.tail or draft.words or draft.title)
        decided = (
            plain
            and draft.kind.family not in {"peraturan", "rancangan", "fatwa"}
            and self.text[draft.start].islower()
            and not draft.agency
            and not self._only(draft)
        )
        if len(later) == 1 and self._counts(draft) and not decided and not self._another(draft, later[0]):
            draft.id = later[0].id
            if draft.tail in THESE:
                return made(draft, "anaphor")
            return self.name(draft, "partial")
        if draft.kind.id == "uu" and not (draft.tail or draft.words or draft.title):
            return made(draft, "partial") if self._law_in_general(draft) else None
        if draft.kind.id == "pkpu" and not self._decree(draft):
            return made(draft, "partial") if self._first(draft) else None
        return self.name(draft, "partial") if self._first(draft) else None

    def _only(self, draft: Draft) -> bool:
        """Whether an article numbers one court ruling alone, which "putusan Mahkamah Konstitusi" then means."""
        assert draft.kind is not None
        return draft.kind.id == "putusan-mk" and len({d.id for d in self.numbered["putusan-mk"]}) == 1

    def _another(self, draft: Draft, last: Draft) -> bool:
        """Whether a title tells that another instrument is meant: "Perpres tentang pemindahan ibu kota" after one on taxes."""  # noqa: E501
        if not draft.title or last.id == draft.id or last.id.startswith("putusan-mk"):
            return False
        known = fold(f"{last.title} {last.name or ''} {index.title(last.id) or ''}").split()
        words = {word for word in fold(draft.title).split()[:8] if len(word) > 3}
        return bool(known) and not words & set(known)

    def _relative(self, draft: Draft) -> str | None:
        """A draft law and the law are spoken of in one another's place: "RUU itu" after "UU Cipta Kerja"."""
        assert draft.kind is not None
        kin = (*_KIN.get(draft.kind.id, ()), f"r{draft.kind.id}", draft.kind.id.removeprefix("r"))
        near = [self._last[kind] for kind in kin if kind in self._last]
        if not near:
            decided = self.numbered.get("keputusan-kpu", []) if draft.kind.id == "pkpu" else []
            return decided[0].id if len({d.id for d in decided}) == 1 and not self.numbered.get("pkpu") else None
        other = max(near, key=lambda d: d.end)
        if other.name:
            for law in self.drafts:
                if law.kind == draft.kind and law.name == other.name:
                    return self.nicknamed(law)
        return other.id

    def _counts(self, draft: Draft) -> bool:
        """Whether a kind named alone is a mention: "Perpres", "UU tersebut", hardly "undang-undang" or "PP" in passing."""  # noqa: E501
        assert draft.kind is not None
        words = self.text[draft.start : draft.end]
        if draft.tail or draft.words:
            return True
        if draft.kind.id == "uu":
            return self._in_force(draft)
        if draft.kind.id == "ruu" and _PASSED.match(self.text, draft.end):
            return True
        if draft.kind.id in {"pp", "skb", "pbi", "ruu"}:
            return words.lower().startswith("peraturan") or (draft.kind.id != "ruu" and self._laid_down_in(draft))
        spoken = _SPOKEN.fullmatch(words) is not None
        return draft.capital or spoken or words.lower().startswith(("per", "ra", "keputusan", "putusan", "fatwa"))

    def _laid_down_in(self, draft: Draft) -> bool:
        """Whether the words before a short name tell that a rule is meant: "diadopsi lewat PP"."""
        return _LAID_DOWN.search(self.text, max(0, draft.start - 14), draft.start) is not None

    def _law_in_general(self, draft: Draft) -> bool:
        """Whether an article speaks in capitals of a law that it never names: "garis merah yang dilindungi Undang-Undang"."""  # noqa: E501
        before = self.text[max(0, draft.start - 2) : draft.start]
        amid = len(before) == 2 and (before[0].islower() or before[0] in "),") and before[1].isspace()
        if not amid or _LAW.fullmatch(self.text[draft.start : draft.end]) is None:
            return False
        general = _ALL_LAWS.search(self.text, max(0, draft.start - 16), draft.start)
        return general is None and _AND_RULES.match(self.text, draft.end) is None

    def _in_force(self, draft: Draft) -> bool:
        """Whether a bare "UU" is spoken of as a law in force or in the making: "sejak UU ditetapkan", "revisi UU"."""
        if draft.kind is None or draft.kind.id != "uu" or self.text[draft.start : draft.end] != "UU":
            return False
        if _OUGHT.search(self.text, max(0, draft.start - 48), draft.start):
            return False
        before = _INSIDE.search(self.text, max(0, draft.start - 16), draft.start)
        return before is not None or _ACTING.match(self.text, draft.end) is not None

    def _first(self, draft: Draft) -> bool:
        """Whether a kind named alone for the first time is a mention: "Peraturan Presiden (Perpres)", "peraturan daerah"."""  # noqa: E501
        assert draft.kind is not None
        words = self.text[draft.start : draft.end]
        kind = draft.kind.id
        if words in {"PMA", "KMA"}:
            return False
        if draft.words:
            return kind != "uu"
        if (
            (draft.agency and draft.kind.family == "edaran")
            or _SPOKEN.fullmatch(words)
            or words.lower().startswith(("rancangan per", "fatwa"))
        ):
            return True
        if kind in {"uu", "ruu", "skb"}:
            return False
        if draft.kind.family == "rancangan" and len(words) > 3 and words.isupper():
            return True
        long = words.lower().startswith("peraturan ")
        if kind in {"pp", "pbi", "perma", "sema", "rpp", "qanun"}:
            return long or bool(draft.title)
        if kind == "pkpu":
            return long or _KPU.search(self.text, 0, draft.start) is not None
        if draft.kind.family == "peraturan":
            return long or draft.capital
        if draft.kind.family == "keputusan" and words[0].islower():
            return "(" in words
        if draft.title or "(" in words:
            return True
        return words[0].isupper() and not words.isupper() and draft.tail not in THESE
