"""Words that point back to a named instrument: "Perpres tersebut", "aturan itu", "kedua UU ini", "Pasal 5 itu".

A wrong law is worse than none: where several may be meant, or the text has gone on to another rule, nothing is said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import index
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.naming import identify
from pipeline.schema import RegulationMention
from pipeline.schema.spans import RegulationKind

#: How far back, in characters, a general noun such as "aturan ini" may point.
REACH = 2500
_THESE = frozenset({"tersebut", "itu", "ini", "dimaksud", "yang dimaksud"})
_COUNT = re.compile(r"(?i)\b(kedua|ketiga|keempat|kelima|dua|tiga|empat|lima|[2-5])\s+$")
_COUNTS = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5}
_BECOMING = re.compile(
    r"(?i)\b(?:menjadi|jadi|sebuah|suatu|setiap|sejumlah|berbagai|beberapa|para\s+pembentuk|banyak|prolegnas)\s+$"
)
_CONSTITUTIONAL = re.compile(r"(?:6A|7[A-C]|18[AB]|20A|22[A-E]|23[A-G]|24[A-C]|25A|28[A-J]|36[A-C])(?:\(|$)")
_NO_ARTICLES = frozenset({"putusan-mk", "se", "sk", "skb", "nota-kesepahaman"})
_OTHER_RULING = re.compile(r"MKMK|Majelis Kehormatan|(?i:pengadilan|hakim|vonis|tipikor|DKPP|praperadilan)")
_OTHER_RULE = re.compile(
    r"(?i)\b(?:aturan|regulasi|peraturan|ketentuan|kebijakan)\s+(?:baru\s+)?(?:mengenai|tentang|soal|yang|terkait|untuk|larangan|"
    r"pembatasan|ganjil|lockdown|baru|teknis|main)\b(?!\s+(?:tersebut|itu|ini))"
)
#: The law that another one's title speaks of: what follows points back to the amending one.
_IN_TITLE = re.compile(
    r"(?i)\b(?:perubahan|pencabutan|penetapan|pelaksanaan)(?:\s+ke\w+)?(?:\s+(?:atas|terhadap|dari|ketentuan))?\s+$"
)
_STANDS_IN = re.compile(
    r"\s+(?:tertuang|diatur|termuat|tercantum|dituangkan|ditetapkan)\s+(?:di\s*)?(?:dalam|lewat|melalui|dengan)\s+"
)
_IN_LAW = re.compile(r"[^.;\n]{0,70}?\b(?:dalam|pada|dari|menurut)\s+(?:draf\s+)?")
_KPU = re.compile(r"\bKPU\b|Komisi Pemilihan Umum")
#: How far ahead an instrument may be numbered that is first named by kind alone.
AHEAD = 600
_ACTING = re.compile(
    r"\s+(?:kan|ditetapkan|disahkan|diundangkan|diteken|berlaku|mengatur|menyebut|mewajibkan|melarang|memuat|tetap)\b"
)
_INSIDE = re.compile(r"(?i)\b(?:dalam|di|isi|revisi|draf|naskah|menurut|sejak|turunan|turunan\s+dari)\s+$")
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
_WANTED = {
    **{noun: noun for noun in ("keputusan", "putusan", "instruksi", "edaran", "rancangan", "peraturan")},
    "surat": "edaran",
    "sk": "keputusan",
    "se": "edaran",
}


class Pointing:
    """What an article has named so far, and what its bare and pointing words mean."""

    def __init__(self, text: str, drafts: list[Draft]) -> None:
        """Keep the text and the drafts in order of place."""
        self.text = text
        self.drafts = drafts
        self.named: list[Draft] = []
        self.numbered: dict[str, list[Draft]] = defaultdict(list)
        self._last: dict[str, Draft] = {}
        self._latest: dict[str, Draft] = {}
        self._citing: dict[str, Draft] = {}
        self._cited: Draft | None = None

    def nicknamed(self, draft: Draft) -> str:
        """Return the id that a nickname stands for in this article."""
        raise NotImplementedError

    def name(self, draft: Draft, kind: RegulationKind) -> RegulationMention:
        """Remember an instrument as named and return its mention."""
        assert draft.kind is not None
        self._latest[draft.id] = draft
        if self.named and _IN_TITLE.search(self.text, max(0, draft.start - 48), draft.start):
            self.named.insert(-1, draft)
            self._last.setdefault(draft.kind.id, draft)
        else:
            self.named.append(draft)
            self._last[draft.kind.id] = draft
        if draft.pasal:
            self._cite(draft)
        return _made(draft, kind)

    def _point(self, draft: Draft, target: Draft | None) -> RegulationMention:
        """Return a mention that points back, and keep its antecedent in mind a little longer."""
        if target is not None:
            target.end = max(target.end, draft.end)
        return _made(draft, "anaphor")

    def _cite(self, draft: Draft) -> None:
        self._cited = draft
        for part in (draft.pasal or "").split(";"):
            self._citing[part] = draft

    def bare(self, draft: Draft) -> RegulationMention | None:
        """A kind alone: the last of its kind, or the article's only one, or one that nobody has numbered yet."""
        assert draft.kind is not None
        loose = not draft.tail and (not draft.words or draft.kind.id in {"uu", "ruu"})
        if draft.kind.numbered_only or (
            loose and _BECOMING.search(self.text, max(0, draft.start - 16), draft.start) is not None
        ):
            return None
        draft.id = identify(draft)
        if draft.tail == "baru":
            return _made(draft, "partial") if draft.capital else None
        several = self._several(draft)
        if several is not None:
            draft.id = several
            return _made(draft, "anaphor")
        last = self._before(draft)
        if last is not None and not self._another(draft, last):
            draft.id = last.id
            if "?" in last.id and (draft.words or draft.title):
                return self.name(draft, "partial")
            return self._point(draft, last) if self._counts(draft) else None
        if (draft.tail in _THESE or draft.kind.id == "pkpu") and (kin := self._relative(draft)) is not None:
            draft.id = kin
            return _made(draft, "anaphor")
        return self._unnamed(draft)

    def _before(self, draft: Draft) -> Draft | None:
        """The instrument of its kind that was named before: the last, or a court's most discussed ruling."""
        assert draft.kind is not None
        if draft.kind.id == "permen":
            return self._ministers()
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
            return []
        told = bool(draft.words or draft.title)
        return [d for d in near.values() if told or d.start - draft.end <= AHEAD]

    def _unnamed(self, draft: Draft) -> RegulationMention | None:
        """Nothing of its kind stands before it: the article may number it later, or never."""
        assert draft.kind is not None
        later = self._later(draft)
        plain = not (draft.tail or draft.words or draft.title)
        decided = plain and draft.kind.family != "peraturan" and self.text[draft.start].islower()
        if len(later) == 1 and self._counts(draft) and not decided and not self._another(draft, later[0]):
            draft.id = later[0].id
            if draft.tail in _THESE:
                return _made(draft, "anaphor")
            return self.name(draft, "partial")
        return self.name(draft, "partial") if self._first(draft) else None

    def _another(self, draft: Draft, last: Draft) -> bool:
        """Whether a title tells that another instrument is meant: "Perpres tentang pemindahan ibu kota" after one on taxes."""  # noqa: E501
        if not draft.title or last.id == draft.id or last.id.startswith("putusan-mk"):
            return False
        known = fold(f"{last.title} {last.name or ''} {index.title(last.id) or ''}").split()
        words = {word for word in fold(draft.title).split()[:8] if len(word) > 3}
        return bool(known) and not words & set(known)

    def _several(self, draft: Draft) -> str | None:
        """The instruments that "kedua UU tersebut" or "kedua aturan itu" points back to, their ids joined."""
        count = _COUNT.search(self.text, max(0, draft.start - 10), draft.start)
        if count is None or draft.tail not in _THESE:
            return None
        word = count[1].lower().removeprefix("ke")
        wanted = int(word) if word.isdigit() else _COUNTS[word]
        family = _WANTED.get(draft.noun)
        ids = list(dict.fromkeys(d.id for d in self._backwards(draft) if _may_be_meant(draft, d, family)))
        return ";".join(reversed(ids[:wanted])) if len(ids) >= wanted else None

    def _backwards(self, draft: Draft) -> Iterator[Draft]:
        """What has been named within reach, the nearest first."""
        for other in reversed(self.named):
            if draft.start - other.end > REACH:
                return
            yield other

    def _relative(self, draft: Draft) -> str | None:
        """A draft law and the law are spoken of in one another's place: "RUU itu" after "UU Cipta Kerja"."""
        assert draft.kind is not None
        near = [self._last[kind] for kind in _KIN.get(draft.kind.id, ()) if kind in self._last]
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
            return words == "UU" and self._acts(draft)
        if draft.kind.id in {"pp", "skb", "pbi", "ruu"}:
            return words.lower().startswith("peraturan")
        return draft.capital or words.lower().startswith(("per", "ra", "keputusan", "putusan"))

    def _acts(self, draft: Draft) -> bool:
        """Whether a bare "UU" is spoken of as a law in force or in the making: "sejak UU ditetapkan", "revisi UU"."""
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
        if kind in {"uu", "ruu", "skb"}:
            return False
        long = words.lower().startswith("peraturan ")
        if kind in {"pp", "pbi", "perma", "sema", "rpp", "qanun"}:
            return long or bool(draft.title)
        if kind == "pkpu":
            return long or _KPU.search(self.text, 0, draft.start) is not None
        if draft.kind.family == "peraturan":
            return long or draft.capital
        if draft.title or "(" in words:
            return True
        return words[0].isupper() and not words.isupper() and draft.tail not in _THESE

    def pointing(self, draft: Draft) -> RegulationMention | None:
        """A general noun or an article apart from its law."""
        if draft.noun == "pasal":
            return self._apart(draft)
        if draft.noun == "omnibus":
            known = next((d for d in self.drafts if d.name == "cipta-kerja"), None)
            if known is None:
                return None
            draft.id = self.nicknamed(known)
            return _made(draft, "named")
        several = self._several(draft)
        if several is not None:
            draft.id = several
            return _made(draft, "anaphor")
        target = self._target(draft)
        if target is None:
            return None
        draft.id = target.id
        return self._point(draft, target)

    def _apart(self, draft: Draft) -> RegulationMention | None:
        law: Draft | None
        if draft.pasal is None:
            law = self._cited or (self.named[-1] if self.named else None)
            draft.pasal = law.pasal if law is not None else None
        else:
            parts = draft.pasal.split(";")
            law = (
                self._ahead(draft)
                or self._constitution(parts)
                or next((self._citing[part] for part in parts if part in self._citing), None)
            )
            law = law or next((d for d in self._backwards(draft) if d.kind and d.kind.id not in _NO_ARTICLES), None)
        if law is None or not law.id:
            return None
        draft.id, draft.kind = law.id, law.kind
        mention = self._point(draft, self._latest.get(law.id))
        self._cite(draft)
        return mention

    @cached_property
    def _basis(self) -> Draft | None:
        found = next((d for d in self.drafts if d.kind is not None and d.kind.id == "uud-1945"), None)
        if found is not None:
            found.id = "uud-1945"
        return found

    def _constitution(self, parts: list[str]) -> Draft | None:
        """The constitution, where an article that it alone has is cited: "bertentangan dengan Pasal 28E"."""
        if any(part in self._citing for part in parts) or not all(_CONSTITUTIONAL.match(part) for part in parts):
            return None
        return self._basis

    def _ahead(self, draft: Draft) -> Draft | None:
        """The law that the same sentence names behind: "Pasal 156a tentang penodaan agama dalam KUHP"."""
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or following.kind is None or following.start - draft.end > 90:
            return None
        if not _IN_LAW.fullmatch(self.text[draft.end : following.start]) or not (
            following.number or following.kind.code
        ):
            return None
        following.id = following.id or following.kind.id
        return following

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(draft): place for place, draft in enumerate(self.drafts)}

    def _laid_down(self, draft: Draft) -> Draft | None:
        """The law, known already, in which the words say that the rule stands: "aturan itu tertuang dalam PP ..."."""
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or not following.number or following.id not in self._latest:
            return None
        return following if _STANDS_IN.fullmatch(self.text[draft.end : following.start][:60]) else None

    def _target(self, draft: Draft) -> Draft | None:
        wanted = _WANTED.get(draft.noun)
        if draft.noun == "surat" and len(draft.words) > 1 and draft.words[1].lower() == "keputusan":
            wanted = "keputusan"
        laid = self._laid_down(draft)
        if laid is not None:
            return laid
        for other in self._backwards(draft):
            assert other.kind is not None
            if (other.kind.code and draft.noun != "ketentuan") or (
                draft.noun in {"sk", "se"} and self._last.get(draft.noun, other) is not other
            ):
                continue
            if wanted is None or other.kind.family == wanted:
                between = self.text[other.end : draft.start]
                astray = _OTHER_RULING if wanted == "putusan" else _OTHER_RULE
                return None if astray.search(between) else other
        return None


def _may_be_meant(draft: Draft, other: Draft, family: str | None) -> bool:
    """Whether one of several that are pointed back to may be this one: of the same kind, or of the noun's family."""
    assert other.kind is not None
    if draft.kind is not None:
        return other.kind.id == draft.kind.id
    return not other.kind.code and family in {None, other.kind.family}


def _made(draft: Draft, kind: RegulationKind) -> RegulationMention:
    return RegulationMention(draft.start, draft.end, draft.id, kind, draft.pasal or None)
