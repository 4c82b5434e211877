"""The law that an article is about, which "isi undang-undang" or "UU ini" means whatever other law was named last."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cached_property

from pipeline.indonesian.regulations import contexts
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind
from pipeline.indonesian.regulations.memory import REACH, SENTENCE_ENDS, THESE, Memory

#: How near, in characters, a bill is that "UU tersebut" may mean.
_NEAR_BILL = 300
#: How many times as often as others a law is told of that an article is about.
_OFTEN = 4
#: How often a law is named at least that leads in an article which tells of others too.
_LEADING = 3
#: The law of many laws and its successor.
_SWEEPING = frozenset({"uu-11-2020", "uu-6-2023", "perppu-2-2022"})
#: What stands before a law that is cited in passing, and how many sentences end behind it before the story is its own.
_CITED_AS = re.compile(
    r"\b(?:Menurut|Berdasarkan|Sesuai(?:\s+dengan)?|Merujuk|Mengacu(?:\s+pada)?|Dalam)\s+(?:ketentuan\s+)?$"
)
_GONE_ON = 2
#: Where a matter stands that the story tells in passing: "hak itu diatur dalam | UU Nomor 9 Tahun 1998".
_REGULATED_IN = re.compile(
    r"\b(?:di\s?atur|dijamin|dilindungi|tercantum|tertuang|termaktub)\s+(?:(?:di\s*)?dalam|oleh|di|pada|lewat|melalui)\s+$"
)


class Subject(Memory):
    """Tells which law, if any one, the article is about, and where the words mean it."""

    def _of_the_bill(self, draft: Draft) -> bool:
        """Whether "UU tersebut" means the bill named right before it, and no law named far away."""
        bill, law = self._last.get("ruu"), self._last.get("uu")
        if draft.kind is None or draft.kind.id != "uu" or draft.tail not in THESE or bill is None or law is None:
            return False
        if bill.end < law.end or draft.start - bill.end > _NEAR_BILL:
            return False
        if draft.start - law.end > 2 * _NEAR_BILL:
            return True
        return law_of(bill) == self._leading_law != law_of(law) and "\n" in self.text[law.end : bill.start]

    def _of_the_story(self, draft: Draft) -> Draft | None:
        """The law that the article is about.

        It is what "UU ini" means in a new paragraph, whatever law was named in the one before.
        """
        if draft.kind is None or draft.kind.id != "uu" or draft.tail not in THESE or self._leading_law is None:
            return None
        last = self._last.get("uu")
        if last is None or law_of(last) == self._leading_law or not self._moved_on(last.end, draft.start):
            return None
        if draft.tail != "ini" and not self._in_passing(last, draft):
            return None
        leading = self._leading_law
        return self._latest.get(leading) or next((d for d in reversed(self.named[-60:]) if law_of(d) == leading), None)

    def _in_passing(self, law: Draft, draft: Draft) -> bool:
        """Whether a law was cited for what it says, and the story went on: "Menurut UU Nomor 12 Tahun 2011"."""
        before = max(0, law.start - 40)
        if _CITED_AS.search(self.text, before, law.start) is not None:
            return len(SENTENCE_ENDS.findall(self.text, law.end, draft.start)) > _GONE_ON
        regulated = _REGULATED_IN.search(self.text, before, law.start) is not None
        return regulated and self.text.count("\n", law.end, draft.start) >= _GONE_ON

    def _sweeping(self, draft: Draft) -> Draft | None:
        """The job creation law where a law of many laws is spoken of: "UU sapu jagat itu"."""
        if "sapu jaga" not in self.text[draft.start : draft.end].lower():
            return None
        return next((d for d in reversed(self.named[-60:]) if d.name == "cipta-kerja" or d.id in _SWEEPING), None)

    def _of_the_draft(self, draft: Draft) -> Draft | None:
        """The law that the article is about, of whose text a bare "UU" tells: "meneken naskah undang-undang"."""
        if draft.kind is None or draft.kind.id != "uu" or draft.tail:
            return None
        if not contexts.of_its_draft(self.text, draft.start):
            return None
        main = self._main_law or self._leading_law
        if main is None:
            return None
        told = [d for d in reversed(self.named[-60:]) if law_of(d) == main]
        return next((d for d in told if d.id == main), told[0] if told else None)

    def _most_told(self, draft: Draft, last: Draft) -> Draft | None:
        """The one of a kind that the article tells of most, which the kind alone means in a new paragraph.

        "Urusan itu kini bukan wilayah Permendag."
        """
        if draft.tail or draft.words or draft.title or draft.kind is None or last.id not in self._named_at:
            return None
        if draft.start - last.end < REACH and "\n" not in self.text[last.end : draft.start]:
            return None
        told = self._told_of.get(draft.kind.id, Counter())
        (most, count), *_ = told.most_common(1) or [("", 0)]
        return self._latest.get(most) if count >= _LEADING and count > 2 * told[last.id] else None

    @cached_property
    def _told_of(self) -> dict[str, Counter[str]]:
        """How often the article names each instrument of a kind other than laws."""
        told: dict[str, Counter[str]] = defaultdict(Counter)
        for draft in self.drafts:
            named = draft.id if draft.number else draft.name
            if draft.kind is not None and draft.kind.id not in {"uu", "ruu", "putusan-mk"} and named:
                told[draft.kind.id][draft.id or self.nicknamed(draft)] += 1
        return told

    def _moved_on(self, end: int, start: int) -> bool:
        """Whether a new paragraph has begun, or a sentence gone by, since a law was named."""
        if start - end > REACH:
            return True
        between = self.text[end:start]
        return "\n" in between or len(SENTENCE_ENDS.findall(between)) > 1

    def _sole(self, draft: Draft) -> bool:
        """Whether a bare "undang-undang" is the law or bill that the article is about: "menolak isi undang-undang"."""
        if draft.tail or draft.words or draft.title or draft.kind is None or draft.kind.id not in {"uu", "ruu"}:
            return False
        if self._main_law is None:
            return False
        if self.named and law_of(self.named[-1]) != self._main_law:
            return False
        if contexts.commanded(self.text, draft.start) and "-" in self._main_law.partition(":")[0]:
            return not self.named or law_of(self.named[-1]) == self.named[-1].id
        return contexts.of_the_law(self.text, draft.start, draft.end)

    def _told_later(self, draft: Draft) -> tuple[str, Kind] | None:
        """The law that the article is about and names only later, in a story whose paragraphs are out of order."""
        if self.named or not self._sole(draft):
            return None
        for law in self.drafts:
            if law.kind is not None and law.kind.id in {"uu", "ruu"} and (law.number or law.name):
                id = law.id or self.nicknamed(law)
                if id.removeprefix("r") == self._main_law:
                    return id, law.kind
        return None

    @cached_property
    def _told(self) -> list[tuple[str, int]]:
        """The laws that the article names, a bill and its law as one, with how often, the most told first."""
        return Counter(
            (d.id or self.nicknamed(d)).removeprefix("r")
            for d in self.drafts
            if d.kind is not None and d.kind.id in {"uu", "ruu"} and (d.number or d.name) and d.name != "perubahan"
        ).most_common()

    @cached_property
    def _main_law(self) -> str | None:
        """The one law that the article is about; None where it tells of several alike."""
        (law, most), *others = self._told or [("", 0)]
        rest = sum(count for _, count in others)
        return law if most and (not rest or (most >= _OFTEN and most >= _OFTEN * rest)) else None

    @cached_property
    def _leading_law(self) -> str | None:
        """The law of which the article tells more than of any other."""
        (law, most), *others = self._told or [("", 0)]
        return law if most >= _LEADING and (not others or most >= 2 * others[0][1]) else None

    @cached_property
    def _old_law(self) -> str | None:
        """The one law that "UU lama" may be: the only one beside the law that the article is about, or the older."""
        laws = [d for d in self.drafts if d.kind is not None and d.kind.id in {"uu", "ruu"} and (d.number or d.name)]
        in_force = {d.id or self.nicknamed(d): d for d in laws if d.kind is not None and d.kind.id == "uu"}
        bills = {
            (d.id or self.nicknamed(d)).removeprefix("r") for d in laws if d.kind is not None and d.kind.id == "ruu"
        }
        others = in_force.keys() - {self._leading_law, self._main_law}
        if len(others) == 2:
            others = others - bills or others
        if len(others) == 2 and all(in_force[one].year for one in others):
            return min(others, key=lambda one: in_force[one].year or "")
        return next(iter(others)) if len(others) == 1 else None


def law_of(draft: Draft) -> str | None:
    """Return the id of a law or a bill, as that of the law, None for what is neither."""
    law = draft.kind is not None and draft.kind.id in {"uu", "ruu"}
    return draft.id.removeprefix("r") if law else None
