"""A kind of instrument named alone: "Perpres itu", "peraturan daerah", "UU" in "sejak UU ditetapkan"."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import contexts, index, rulings
from pipeline.indonesian.regulations.aged import Aged
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import COUNT, THESE, made
from pipeline.indonesian.regulations.naming import identify
from pipeline.indonesian.regulations.subject import law_of
from pipeline.schema import RegulationMention

#: What a minister's instrument named without the minister may be.
_BY_MINISTERS = {"permen": ("permen", "pmk"), "kepmen": ("kepmen", "kepmenkeu")}
#: Short names that ministers share, "Keputusan Menteri Kesehatan (KMK)".
_OF_MINISTERS = frozenset({"pmk", "kepmenkeu"})
#: How long, in characters, the words of an article may be that are quoted after it.
_QUOTED = 600
#: A single word that tells a topic is long; a short one may be an abbreviation: "Permendag terkait Lartas".
_WORD = 6
#: The families of what lays down rules.
_RULES = frozenset({"peraturan", "maklumat", "seruan"})
#: How many of a kind are looked at where one alone is sought.
_SOME = 60
#: Short names that begin the name of another ministry's rule.
_NOT_CUT = frozenset({"permendag", "kepmendag", "permen", "kepmen", "permenko", "kepmenko"})
#: Rules of the head of a body, whose "komisi" is none.
_OF_HEADS = "peraturan-kepala-"
#: Whose religious opinion is none of the MUI's: "fatwa Dewan Ulama Mesir".
_OTHER_COUNCIL = re.compile(r"\s+(?!MUI|Majelis\s+Ulama\s+Indonesia|Nomor\b|No\b|Haram|Halal)[A-Z]")
_KIN = {
    "uu": ("ruu", "perppu"),
    "ruu": ("uu",),
    "perppu": ("uu",),
    "pkpu": ("keputusan-kpu",),
    "pp": ("rpp",),
    "perda": ("raperda",),
    "raperda": ("perda",),
}


class Bare(Aged):
    """Tells which instrument a kind alone means: the last of its kind, the article's only one, or a new one."""

    def bare(self, draft: Draft) -> RegulationMention | None:
        """A kind alone: the last of its kind, or the article's only one, or one that nobody has numbered yet."""
        assert draft.kind is not None
        if draft.kind.numbered_only or self._loose(draft) or self._elsewhere(draft) or self._opinion(draft):
            return None
        if draft.kind.id == "putusan-mk" and self._in_case(draft):
            return self.name(draft, "named")
        if draft.kind.id == "putusan-mk" and self._well_known(draft):
            return self.name(draft, "named")
        if draft.kind.id == "putusan-mk" and not self.numbered["putusan-mk"] and self._on_an_election:
            return None
        draft.id = identify(draft)
        if draft.tail == "baru itu" and (newest := self._newest(draft)) is not None:
            draft.id = newest
            return made(draft, "anaphor")
        if draft.tail in {"baru", "baru itu", "lama", "sebelumnya"}:
            return self._of_age(draft)
        if (told := self._namesake(draft) or self._namely(draft)) is not None:
            draft.id, kind = told
            return self.name(draft, kind)
        several = self._several(draft) or self._quoted(draft)
        if several is not None:
            draft.id = several
            return made(draft, "anaphor")
        last = self._meant(draft)
        if last is not None and not self._another(draft, last):
            if draft.kind.id == "uu" and last.number and draft.tail and contexts.in_making(self.text, draft.start):
                return None
            draft.id = last.id
            if last.start > draft.start or ("?" in last.id and self._titled_anew(draft)):
                return self.name(draft, "partial")
            return self._point_at_article(draft, last) if self._counts(draft) else None
        if last is None and (law := self._told_later(draft)) is not None:
            draft.id, draft.kind = law
            return self.name(draft, "partial")
        if (draft.tail in THESE or self._decree(draft) or self._enacted(draft)) and (
            kin := self._relative(draft)
        ) is not None:
            draft.id = kin
            return made(draft, "anaphor")
        return self._unnamed(draft)

    def _meant(self, draft: Draft) -> Draft | None:
        """The instrument named before that a kind alone means, None where it is a new one."""
        last = None if self._of_the_bill(draft) else self._on_its_topic(draft) or self._before(draft)
        last = (
            self._sweeping(draft)
            or self._of_the_draft(draft)
            or self._of_the_story(draft)
            or (last and self._most_told(draft, last))
            or last
        )
        if last is not None and self._anew(draft, last):
            last = None
        last = self._not_behind(draft, last) if last is not None and draft.tail == "nya" else last
        if self.named and self._sole(draft) and (last is None or law_of(last) != self._main_law):
            last = self.named[-1]
        return last

    def _anew(self, draft: Draft, last: Draft) -> bool:
        """Whether a kind alone is one still being made, no numbered one: "masih menyusun Perpres"."""
        law = draft.kind is not None and draft.kind.id in {"uu", "ruu"}
        if law or draft.tail or not last.number or last.start > draft.start:
            return False
        return contexts.being_made(self.text, draft.start)

    def _titled_anew(self, draft: Draft) -> bool:
        """Whether a title, or a count, names what has no number anew.

        "Raperda tentang Pajak", "empat Ranperda (Raperda)".
        """
        counted = bool(draft.words) and COUNT.search(self.text, max(0, draft.start - 10), draft.start) is not None
        titled = bool(draft.words) or self.text.startswith("entang", draft.end + 2)
        return counted or (bool(draft.title) and titled)

    def _quoted(self, draft: Draft) -> str | None:
        """The law whose own words are quoted.

        "Pasal 1 KUHAP berbunyi: ... menurut cara yang diatur dalam undang-undang ini".
        """
        assert draft.kind is not None
        cited = self._cited
        if draft.kind.id != "uu" or draft.tail != "ini" or cited is None or draft.start - cited.end > _QUOTED:
            return None
        laws = cited.kind is not None and (cited.kind.code or cited.kind.id in {"uu", "ruu", "perppu"})
        return cited.id if laws and contexts.of_itself(self.text, draft.start) else None

    def _in_case(self, draft: Draft) -> bool:
        """Whether a topic tells the ruling in the one case that the article numbers.

        "perkara nomor 90/PUU-XXI/2023".
        """
        if self.numbered["putusan-mk"] or not draft.title or len(self._cases) != 1:
            return False
        number, title = self._cases[0]
        draft.id = f"putusan-mk-{number.lower()}"
        return rulings.fits(draft.title, draft.id, title)

    def _well_known(self, draft: Draft) -> bool:
        """Whether a topic tells a ruling that the article never numbers: "putusan MK soal batas usia capres"."""
        if self.numbered["putusan-mk"] or draft.tail:
            return False
        known = rulings.named(draft.title or rulings.told(self.text, draft.end))
        draft.id = f"putusan-mk:{known}"
        return known is not None and draft.id not in self._latest

    @cached_property
    def _on_an_election(self) -> bool:
        return contexts.on_an_election(self.text)

    @cached_property
    def _cases(self) -> list[tuple[str, str]]:
        return contexts.cases(self.text)

    def _decree(self, draft: Draft) -> bool:
        """Whether "PKPU" may stand for the decision of which the article speaks, and not for rules in general."""
        decree = draft.kind is not None and draft.kind.id == "pkpu"
        return decree and not contexts.as_a_rule(self.text, draft.start, draft.end)

    def _enacted(self, draft: Draft) -> bool:
        """Whether a bare "UU" is the bill of which the article speaks, now passed: "UU yang disahkan"."""
        law = draft.kind is not None and draft.kind.id == "uu"
        return law and (contexts.enacted(self.text, draft.start, draft.end) or self._sole(draft))

    def _elsewhere(self, draft: Draft) -> bool:
        """Whether a short name stands for another thing here: "PMK" in an article on foot-and-mouth disease."""
        assert draft.kind is not None
        if not draft.kind.elsewhere or draft.kind.id in self._last or self.numbered.get(draft.kind.id):
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
        told = draft.kind.id in self._last or self.numbered[draft.kind.id]
        return not told or _OTHER_COUNCIL.match(self.text, draft.end) is not None

    def _loose(self, draft: Draft) -> bool:
        """Whether the words around it speak of laws in general: "menjadi undang-undang", "Perda di berbagai daerah"."""
        assert draft.kind is not None
        law = draft.kind.id in {"uu", "ruu"}
        if draft.kind.family == "keputusan" and not draft.tail and contexts.taken(self.text, draft.end):
            return True
        if draft.kind.id.startswith("keputusan-") and not draft.tail and contexts.decided_to(self.text, draft.end):
            return True
        if contexts.of_all(self.text, draft.end, region=draft.kind.region):
            return True
        if draft.kind.id == "pp" and self.text.startswith(" daerah", draft.end):
            return True
        ordered = draft.kind.id == "pp" and not (draft.tail or self.numbered["pp"])
        if ordered and contexts.obeyed(self.text, draft.start, draft.end):
            return True
        if draft.tail:
            return contexts.every(self.text, draft.start)
        if draft.words and not law:
            return False
        if law and contexts.another(self.text, draft.end):
            return True
        if draft.kind.id == "pp" and contexts.beside(self.text, draft.start, draft.end):
            return False
        return contexts.in_general(self.text, draft.start, law=law, ruling=draft.kind.family == "putusan")

    def _before(self, draft: Draft) -> Draft | None:
        """The instrument of its kind that was named before: the last, or a court's most discussed ruling."""
        assert draft.kind is not None
        if draft.kind.id == "permen" or (draft.kind.id == "kepmen" and draft.tail in THESE):
            return self._ministers(_BY_MINISTERS[draft.kind.id])
        of_kind = [d for d in self.named[-60:] if d.kind == draft.kind and d.number]
        if draft.kind.id in _OF_MINISTERS and draft.kind.id not in self._last:
            short = self.text[draft.start : draft.end].split()[0]
            return next((d for d in reversed(self.named[-60:]) if short in d.words), None)
        if draft.tail and of_kind and contexts.newest(self.text, draft.start, draft.end):
            return max(of_kind, key=lambda d: (d.year or "", len(d.number or ""), d.number or ""))
        if draft.kind.id == "putusan-mk" and len(of_kind) > 1 and not draft.tail:
            spoken = [d.id for d in of_kind]
            return max(of_kind, key=lambda d: (spoken.count(d.id), -d.start))
        return self._last.get(draft.kind.id) or self._of_one_ministry(draft)

    def _of_one_ministry(self, draft: Draft) -> Draft | None:
        """The rule of a ministry whose name was cut short: "Permendikbud itu" after a Permendikbudristek."""
        assert draft.kind is not None
        short = "peraturan-k" if draft.kind.id == "perkom" else draft.kind.id
        if not short.startswith(("permen", "kepmen", "peraturan-k")) or short in _NOT_CUT or self.numbered.get(short):
            return None
        longer = [self._last[kind] for kind in self._last if kind.startswith(short) and not kind.startswith(_OF_HEADS)]
        return longer[0] if len(longer) == 1 else None

    def _ministers(self, kinds: tuple[str, ...]) -> Draft | None:
        """The last minister's regulation or decree named.

        "Peraturan Menteri" or "Keputusan Menteri" may stand for it.
        """
        named = [self._last[kind] for kind in self._last if kind.startswith(kinds)]
        return max(named, key=lambda d: d.end) if named else None

    def _later(self, draft: Draft) -> list[Draft]:
        """The numbered instruments of its kind that the article brings later, one for each number."""
        assert draft.kind is not None
        if draft.kind.id in _BY_MINISTERS:
            of = _BY_MINISTERS[draft.kind.id]
            found = [d for kind, drafts in self.numbered.items() if kind.startswith(of) for d in drafts]
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
            and draft.kind.family not in {"rancangan", "fatwa", *_RULES}
            and self.text[draft.start].islower()
            and not draft.agency
            and not self._only(draft)
            and not self._sole(draft)
        )
        new = draft.tail in THESE and contexts.in_making(self.text, draft.start)
        if len(later) == 1 and not new and self._counts(draft) and not decided and not self._another(draft, later[0]):
            draft.id = later[0].id
            if draft.tail in THESE:
                return made(draft, "anaphor")
            return self.name(draft, "partial")
        if draft.kind.id == "uu" and not (draft.tail or draft.words or draft.title):
            return made(draft, "partial") if contexts.unnamed_law(self.text, draft.start, draft.end) else None
        if draft.kind.id == "pkpu" and not self._decree(draft):
            return made(draft, "partial") if self._first(draft) else None
        if not self._first(draft):
            return None
        return self.name(draft, "named" if self._by_one_word(draft) else "partial")

    def _only(self, draft: Draft) -> bool:
        """Whether an article numbers one court ruling alone, which "putusan Mahkamah Konstitusi" then means."""
        assert draft.kind is not None
        return draft.kind.id == "putusan-mk" and len({d.id for d in self.numbered["putusan-mk"]}) == 1

    def _another(self, draft: Draft, last: Draft) -> bool:
        """Whether a title tells that another instrument is meant.

        "Perpres tentang pemindahan ibu kota" after one on taxes.
        """
        if not draft.title or last.id == draft.id or last.id.startswith("putusan-mk"):
            return False
        kind = draft.kind.id if draft.kind is not None else ""
        if not self.text.startswith("entang", draft.end + 2) and self._alone_of(kind) == last.id:
            return False
        known = fold(f"{last.title} {last.name or ''} {index.title(last.id) or ''}").split()
        words = {word for word in fold(contexts.topic(draft.title)).split()[:8] if len(word) > 3}
        told = len(words) > 1 or any(len(word) > _WORD for word in words)
        return bool(known) and told and not words & set(known)

    def _alone_of(self, kind: str) -> str | None:
        """The one instrument of a kind that the article numbers."""
        ids = {d.id for d in self.numbered.get(kind, [])[:_SOME]}
        return ids.pop() if len(ids) == 1 else None

    def _relative(self, draft: Draft) -> str | None:
        """A draft law and the law are spoken of in one another's place: "RUU itu" after "UU Cipta Kerja"."""
        assert draft.kind is not None
        kin = (*_KIN.get(draft.kind.id, ()), f"r{draft.kind.id}", draft.kind.id.removeprefix("r"))
        near = [self._last[kind] for kind in kin if kind in self._last]
        if not near:
            decided = self.numbered.get("keputusan-kpu", []) if draft.kind.id == "pkpu" else []
            return decided[0].id if len({d.id for d in decided}) == 1 and not self.numbered.get("pkpu") else None
        other = max(near, key=lambda d: d.end)
        law = self._bearing.get((draft.kind.id, other.name)) if other.name else None
        if law is not None:
            return self.brought(law, draft)
        return other.id

    def _counts(self, draft: Draft) -> bool:
        """Whether a kind named alone is a mention.

        "Perpres", "UU tersebut", hardly "undang-undang" or "PP" in passing.
        """
        assert draft.kind is not None
        words = self.text[draft.start : draft.end]
        if draft.tail or draft.words:
            return True
        if draft.kind.id == "uu":
            told = contexts.in_force(self.text, draft.start, draft.end) or self._sole(draft)
            return told or self._of_the_draft(draft) is not None
        bill = draft.kind.id == "ruu"
        if (bill and contexts.passed(self.text, draft.start, draft.end)) or (
            words == "RUU" and (self._sole(draft) or contexts.debated(self.text, draft.start))
        ):
            return True
        government = draft.kind.id == "pp" and (bool(self.numbered["pp"]) or "pp" in self._last)
        if government and contexts.of_a_rule(self.text, draft.start, draft.end):
            return True
        if draft.kind.id == "pbi" and self.numbered["pbi"]:
            return True
        if draft.kind.id in {"pp", "pbi", "ruu"}:
            return words.lower().startswith("peraturan") or (
                draft.kind.id != "ruu" and contexts.laid_down(self.text, draft.start, draft.end)
            )
        spoken = contexts.spoken(words)
        return (
            draft.capital or spoken or words.lower().startswith(("per", "ra", "keputusan", "putusan", "fatwa", "surat"))
        )

    def _first(self, draft: Draft) -> bool:
        """Whether a kind named alone for the first time is a mention.

        "Peraturan Presiden (Perpres)", "peraturan daerah".
        """
        assert draft.kind is not None
        words = self.text[draft.start : draft.end]
        kind = draft.kind.id
        if words.split()[0] in {"PMA", "KMA"}:
            return False
        if draft.words or draft.pasal:
            return kind != "uu"
        if (
            (draft.kind.family == "edaran" and (draft.agency or draft.kind.id.startswith(("se-", "seojk"))))
            or contexts.spoken(words)
            or words.lower().startswith(("rancangan per", "fatwa"))
            or (kind != "ruu" and draft.kind.family == "rancangan" and words.lower().startswith("rancangan "))
        ):
            return True
        if kind in {"uu", "ruu", "seb"} or (kind == "skb" and words.isupper()):
            return False
        if draft.kind.family == "rancangan" and len(words) > 3 and words.isupper():
            return True
        long = words.lower().startswith("peraturan ")
        if words.startswith("RPP"):
            return True
        if kind in {"pp", "pbi", "perma", "sema", "rpp", "qanun"}:
            of_all_kinds = kind == "pp" and contexts.laid_down(self.text, draft.start, draft.end)
            return long or bool(draft.title) or of_all_kinds
        if kind == "pkpu":
            return long or contexts.of_the_commission(self.text, draft.start)
        if draft.kind.family in _RULES:
            issued = kind == "perppu" and contexts.laid_down(self.text, draft.start, draft.end)
            return long or draft.capital or issued
        if draft.kind.family == "keputusan" and words[0].islower():
            return "(" in words
        if draft.title or "(" in words:
            return True
        return words[0].isupper() and not words.isupper() and draft.tail not in THESE
