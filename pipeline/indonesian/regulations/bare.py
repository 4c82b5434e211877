"""A kind of instrument named alone: "Perpres itu", "peraturan daerah", "UU" in "sejak UU ditetapkan"."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import contexts, index, rulings
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.in_general import RULES, InGeneral
from pipeline.indonesian.regulations.kinds import NOT_CUT, OF_PARLIAMENT, kinds
from pipeline.indonesian.regulations.memory import COUNT, THESE, made
from pipeline.indonesian.regulations.naming import identify, unnumbered
from pipeline.indonesian.regulations.subject import law_of
from pipeline.resources.read import toml
from pipeline.schema import RegulationMention

#: What a minister's instrument named without the minister may be.
_BY_MINISTERS = {"permen": ("permen", "pmk"), "kepmen": ("kepmen",)}
#: Short names that ministers share, "Keputusan Menteri Kesehatan (KMK)".
_OF_MINISTERS = frozenset({"pmk", "kepmenkeu"})
#: How long, in characters, the words of an article may be that are quoted after it.
_QUOTED = 600
#: A single word that tells a topic is long; a short one may be an abbreviation: "Permendag terkait Lartas".
_WORD = 6
#: How a draft begins that is written out.
_WRITTEN = ("rancangan ", "Rancangan ", "draf")
#: How many of a kind are looked at where one alone is sought.
_SOME = 60
#: Rules of the head of a body, whose "komisi" is none.
_OF_HEADS = "peraturan-kepala-"
#: Kinds -> those that a bare word for them may mean, too: "UU itu" a bill that is a law in the story's words.
_KIN: dict[str, list[str]] = toml("regulation_words.toml")["kin"]["words"]


class Bare(InGeneral):
    """Tells which instrument a kind alone means: the last of its kind, the article's only one, or a new one."""

    def bare(self, draft: Draft) -> RegulationMention | None:
        """A kind alone: the last of its kind, or the article's only one, or one that nobody has numbered yet."""
        assert draft.kind is not None
        if self.in_general(draft):
            return None
        if draft.kind.id == "putusan-mk":
            if self._in_case(draft) or self._well_known(draft):
                return self.name(draft, "named")
            if not self.numbered["putusan-mk"] and self._on_an_election:
                return None
        if draft.beside:
            return self._of_heads(draft) if self.counts_first(draft) else None
        draft.id = identify(draft)
        if draft.tail in {"baru", "baru itu", "lama", "sebelumnya"}:
            return self._by_age(draft)
        if (told := self._namesake(draft) or self._namely(draft)) is not None:
            draft.id, kind = told
            return self.name(draft, kind)
        several = self._several(draft) or self._quoted(draft)
        if several is not None:
            draft.id = several
            return made(draft, "anaphor")
        if self._counted(draft):
            return self.name(draft, "partial") if self.counts_first(draft) else None
        return self._known_alone(draft)

    def _known_alone(self, draft: Draft) -> RegulationMention | None:
        """A kind alone that means the last of its kind, one told later, its rule or its kin, or a new one."""
        last = self._meant(draft)
        if last is not None and not self._another(draft, last):
            return self._of_last(draft, last)
        if last is None and (law := self._told_later(draft)) is not None:
            draft.id, draft.kind = law
            return self.name(draft, "partial")
        if (rule := self._of_its_rule(draft)) is not None:
            draft.id = rule.id
            return self._point(draft, rule)
        if last is None and self._before_its_rule(draft):
            return self._as_its_rule(draft)
        kin = self._relative(draft) if draft.tail in THESE or self._decree(draft) or self._enacted(draft) else None
        if kin is not None:
            draft.id = kin
            return made(draft, "anaphor")
        return self._unnamed(draft)

    def _counted(self, draft: Draft) -> bool:
        """Whether several of a kind are told of that are not those named: "empat putusan MK"."""
        if draft.tail or draft.words or draft.kind is None or draft.kind.id in OF_PARLIAMENT:
            return False
        return (
            draft.kind.family != "rancangan"
            and COUNT.search(self.text, max(0, draft.start - 10), draft.start) is not None
        )

    def _of_its_rule(self, draft: Draft) -> Draft | None:
        """The rule without a number whose draft is told: "penyusunan rancangan PP" behind "diatur dalam PP"."""
        assert draft.kind is not None
        if draft.kind.family != "rancangan" or draft.kind.id == "ruu" or draft.title or draft.numbered or draft.words:
            return None
        rule = self._last.get(_drafted(draft.kind.id))
        written = self.text.startswith(_WRITTEN, draft.start)
        return rule if written and rule is not None and unnumbered(rule.id) else None

    def _as_its_rule(self, draft: Draft) -> RegulationMention:
        assert draft.kind is not None
        draft.kind = kinds()[_drafted(draft.kind.id)]
        draft.id = identify(draft)
        return self.name(draft, "partial")

    def _before_its_rule(self, draft: Draft) -> bool:
        """Whether the rule of a draft goes by its kind alone later: "Rancangan PKPU dibahas. Isi PKPU kelak"."""
        assert draft.kind is not None
        rule = _drafted(draft.kind.id)
        if draft.kind.family != "rancangan" or draft.kind.id in {"ruu", "raperda"} or self.numbered.get(rule):
            return False
        return draft.kind.id not in self._called_in_short and rule in self._told_alone

    @cached_property
    def _called_in_short(self) -> set[str]:
        """The kinds of drafts that the article calls by a short name somewhere: "Raperpres", "rancangan PP (RPP)"."""
        of_drafts = (d for d in self.drafts if d.kind is not None and d.kind.family == "rancangan")
        return {
            d.kind.id
            for d in of_drafts
            if d.kind and ("(" in self.text[d.start : d.end] or not self.text.startswith(_WRITTEN, d.start))
        }

    @cached_property
    def _told_alone(self) -> set[str]:
        """The kinds that stand alone somewhere: "pembentukan PKPU"."""
        return {d.kind.id for d in self.drafts if d.kind is not None and d.bare and not d.tail}

    def _of_heads(self, draft: Draft) -> RegulationMention:
        """The rules of several heads said in one, each of its own or as named before: "peraturan bupati/wali kota"."""
        assert draft.kind is not None
        named = [self._last.get(kind.id) for kind in (draft.kind, *draft.beside)]
        for kind, law in zip((draft.kind, *draft.beside), named, strict=True):
            if law is None:
                one = replace(draft, kind=kind, region=None, beside=())
                one.id = identify(one)
                self.name(one, "partial")
        draft.id = ";".join(self._last[kind.id].id for kind in (draft.kind, *draft.beside))
        return made(draft, "anaphor" if all(named) else "partial")

    def _by_age(self, draft: Draft) -> RegulationMention | None:
        """The older or newer of two: "Perpres lama", "aturan baru itu"."""
        newest = self._newest(draft) if draft.tail == "baru itu" else None
        if newest is None:
            return self._of_age(draft)
        draft.id = newest
        return made(draft, "anaphor")

    def _of_last(self, draft: Draft, last: Draft) -> RegulationMention | None:
        """A kind alone as a mention of the instrument named before, or of one that the article names later."""
        law = draft.kind is not None and draft.kind.id == "uu"
        if law and last.number and draft.tail and contexts.in_making(self.text, draft.start):
            return None
        draft.id = last.id
        if last.start > draft.start or ("?" in last.id and self._titled_anew(draft)):
            return self.name(draft, "partial")
        if self.counts(draft):
            return self._point_at_article(draft, last)
        return self._some_law(draft) if law and self.text[draft.start : draft.end] != "UU" else None

    def _some_law(self, draft: Draft) -> RegulationMention | None:
        """A law in capitals that is never named: "hak yang dilindungi Undang-Undang"."""
        if draft.tail or draft.words or draft.title or not contexts.unnamed_law(self.text, draft.start, draft.end):
            return None
        draft.id = identify(draft)
        return made(draft, "partial")

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
        last = self._of_its_region(draft, last) if last is not None else None
        if self.named and self._sole(draft) and (last is None or law_of(last) != self._main_law):
            last = self.named[-1]
        return last

    def _of_its_region(self, draft: Draft, last: Draft) -> Draft | None:
        """The last of its kind in the region told with it: "Perbup Garut" is no "Perbup Sleman" named before."""
        if not _elsewhere(draft, last):
            return last
        return next(
            (d for d in reversed(self.named[-_SOME:]) if d.kind == draft.kind and d.region == draft.region), None
        )

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
        if draft.kind is not None and draft.kind.family in {"edaran", "keputusan"}:
            return False
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
        laws = cited.kind is not None and (cited.kind.code or cited.kind.id in OF_PARLIAMENT)
        return cited.id if laws and contexts.of_itself(self.text, draft.start) else None

    def _in_case(self, draft: Draft) -> bool:
        """Whether a topic tells the ruling in the one case that the article numbers.

        "perkara nomor 90/PUU-XXI/2023".
        """
        if self.numbered["putusan-mk"] or len(self._cases) != 1:
            return False
        if not draft.title:
            number = None if draft.kind and draft.kind.id in self._last else self._decided_case
            draft.id = f"putusan-mk-{(number or '').lower()}"
            return number is not None
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
        if not short.startswith(("permen", "kepmen", "peraturan-k")) or short in NOT_CUT or self.numbered.get(short):
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
        near = {d.id: d for d in found if d.start > draft.start and not _elsewhere(draft, d)}
        if len(near) > 1:
            near = {d.id: d for d in near.values() if not self.in_title(d)}
        if len(near) > 1:
            return []
        return list(near.values())

    def _unnamed(self, draft: Draft) -> RegulationMention | None:
        """Nothing of its kind stands before it: the article may number it later, or never."""
        assert draft.kind is not None
        later = self._later(draft) if not self._laws_in_general(draft) else []
        plain = not (draft.tail or draft.words or draft.title)
        decided = (
            plain
            and draft.kind.family not in {"rancangan", "fatwa", *RULES}
            and self.text[draft.start].islower()
            and not draft.agency
            and not self._only(draft)
            and not self._sole(draft)
        )
        new = (draft.tail in THESE and contexts.in_making(self.text, draft.start)) or self._listed(draft)
        if len(later) == 1 and not new and self.counts(draft) and not decided and not self._another(draft, later[0]):
            draft.id = later[0].id
            if draft.tail in THESE:
                return made(draft, "anaphor")
            return self.name(draft, "partial")
        if draft.kind.id == "uu" and not (draft.tail or draft.words or draft.title):
            return self._some_law(draft)
        if draft.kind.id == "pkpu" and not self._decree(draft):
            return made(draft, "partial") if self.counts_first(draft) else None
        if not self.counts_first(draft):
            return None
        return self.name(draft, "named" if self._by_one_word(draft) else "partial")

    def _laws_in_general(self, draft: Draft) -> bool:
        """Whether laws in general are told of with their short name: "sesuai undang-undang (UU) yang berlaku"."""
        law = draft.kind is not None and draft.kind.id == "uu" and bool(draft.words)
        return law and self.text[draft.start].islower() and not (draft.tail or draft.title or draft.pasal)

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
        kin = (*_KIN.get(draft.kind.id, ()), f"r{draft.kind.id}", f"ra{draft.kind.id}", _drafted(draft.kind.id))
        near = [self._last[kind] for kind in kin if kind in self._last and not _elsewhere(draft, self._last[kind])]
        if not near:
            decided = self.numbered.get("keputusan-kpu", []) if draft.kind.id == "pkpu" else []
            return decided[0].id if len({d.id for d in decided}) == 1 and not self.numbered.get("pkpu") else None
        other = max(near, key=lambda d: d.end)
        law = self._bearing.get((draft.kind.id, other.name)) if other.name else None
        if law is not None:
            return self.brought(law, draft)
        return other.id


def _drafted(kind: str) -> str:
    """The kind that a kind of drafts is of: "raperpres" -> "perpres", "rpp" -> "pp"."""
    return kind.removeprefix("ra") if kind.startswith("raper") else kind.removeprefix("r")


def _elsewhere(draft: Draft, other: Draft) -> bool:
    """Whether a rule is of the region told with it, which is not that of another rule of its kind."""
    if draft.region is None or draft.at_home or draft.region == other.region:
        return False
    untold = other.number is not None and other.region is None
    return not (untold and draft.kind is not None and draft.kind.region)
