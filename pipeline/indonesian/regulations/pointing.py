"""Words that point back to a named instrument: "aturan itu", "beleid ini", "kedua UU tersebut", "Pasal 5 itu".

A wrong law is worse than none: where several may be meant, or the text has gone on to another rule, nothing is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from functools import cached_property

from pipeline.indonesian.regulations import contexts, nicknames, rulings
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.indonesian.regulations.meant import NEAR, Meant
from pipeline.indonesian.regulations.memory import THESE, made
from pipeline.indonesian.regulations.naming import unnumbered
from pipeline.indonesian.regulations.straying import FAR, LETTERS
from pipeline.indonesian.regulations.titled import of_topic
from pipeline.schema import RegulationMention

#: Nouns that may mean a rule before the story numbers it.
_RULES = frozenset({"aturan", "beleid", "regulasi", "peraturan"})
_STANDS = (
    r"\s+(?:(?:sudah|telah|juga|memang|akan|nanti(?:nya)?)\s+){0,2}(?:tertuang|tertulis|diatur|termuat|tercantum|dituangkan|ditetapkan|disebut(?:kan)?)"
    r"(?:\s+(?:jelas|lengkap))?\s+"
)
_STANDS_IN = re.compile(rf"{_STANDS}(?:(?:di\s*)?(?:dalam|lewat|melalui|dengan)|di|pada)\s+")
#: A document that is not known, in which a rule stands: "tertuang dalam Putusan Perkara Nomor 15".
_STANDS_ELSEWHERE = re.compile(
    rf"{_STANDS}(?:di\s*)?(?:dalam|lewat|melalui|dengan)\s+(?=[A-Z])(?!Pasal\b|Bab\b|Lampiran\b|Ayat\b)"
)
#: A ruling on judges, by its number: "putusan itu termaktub dalam nomor 2/MKMK/L/11/2023".
_OF_ETHICS = re.compile(r"\s+(?:\w+\s+){0,4}\d{1,3}/MKMK")
_PLURAL = re.compile(r"(?i)([a-z]{4,})-\1\b")
#: More rules than these are not meant one by one: "aturan-aturan tersebut".
_ALL = 4
_NAMELY = re.compile(r"\s*,?\s+(?:yakni|yaitu|ialah)\s+")
_MEANT_IS = re.compile(r"\s+adalah\s+")
_CALLED = re.compile(r"\s+bernama\s+")
_IN_THE_MAKING = re.compile(
    r"\b(?:pengesahan|mengesahkan|pembahasan|membahas|draf|rancangan|penolakan|menolak|tolak)\s+(?:\w+\s+)?(?i:omnibus)\s*(?i:law)"
)
#: The tail with which "omnibus law" points back; with any other it names the law: "omnibus law ini".
_SAID_BEFORE = "tersebut"
#: The sweeping law that "omnibus law" alone is, and its numbers.
_JOBS = "cipta-kerja"
_SWEEPING = frozenset(nicknames.candidates(_JOBS))


class Pointing(Meant):
    """Tells which instrument a general noun, or an article apart from its law, points back to."""

    def pointing(self, draft: Draft) -> RegulationMention | None:
        """A general noun or an article apart from its law."""
        own = {"pasal": self._apart, "topic": self._ruling, "omnibus": self._omnibus, "former": self._former}
        if (read := own.get(draft.noun)) is not None:
            return read(draft)
        if (new := self._renewed(draft)) is not None:
            return new
        if _PLURAL.match(self.text, draft.start):
            return self._all_of(draft)
        several = self._several(draft)
        if several is not None:
            draft.id = several
            return made(draft, "anaphor")
        target = self._target(draft)
        if target is None and (letter := self._of_office(draft)) is not None:
            return letter
        general = draft.noun == "putusan" and contexts.of_all(self.text, draft.end, region=False)
        if target is None or not target.id or general or self._of_some(draft):
            return None
        draft.id = target.id
        if target.start < draft.start:
            draft.id = target.id if draft.pasal else ";".join(dict.fromkeys(self._rows.get(target.id, (target.id,))))
            draft.kind = target.kind if draft.pasal else None
            return self._point_at_article(draft, target)
        return self._foretell(draft, target)

    def _all_of(self, draft: Draft) -> RegulationMention | None:
        """The rules just told of that "aturan-aturan tersebut" means, or the many of one kind that have no number."""
        rules = (d for d in self._backwards(draft) if d.kind and not d.kind.code and d.kind.family != "putusan")
        near = {d.id: d for d in rules if draft.start - d.end < FAR}
        ids = sorted(near, key=self._told_at)
        if not ids or (len(ids) == 1 and not unnumbered(ids[0])) or len(ids) > _ALL:
            return None
        draft.id = ";".join(ids)
        return made(draft, "anaphor")

    def _ruling(self, draft: Draft) -> RegulationMention | None:
        """Resolve "putusan soal batas usia calon presiden".

        The only ruling numbered, if that is its topic, else its name.
        """
        numbered = {d.id: d for d in self.numbered.get("putusan-mk", [])}
        if not numbered and self._of_the_court and (known := rulings.named(draft.name or "")):
            draft.kind = kinds()["putusan-mk"]
            draft.id = f"putusan-mk:{known}"
            return self.name(draft, "named")
        if len(numbered) != 1:
            return None
        ((draft.id, ruling),) = numbered.items()
        titles = " ".join(d.title for d in self.numbered["putusan-mk"])
        if not rulings.fits(draft.name or "", draft.id, titles):
            return None
        draft.kind = ruling.kind
        return self.name(draft, "named")

    def _omnibus(self, draft: Draft) -> RegulationMention | None:
        """Resolve "Omnibus Law Cipta Kerja": the law or the bill of that name that the article speaks of."""
        if draft.name is None and self._explained:
            return None
        name = draft.name or _JOBS
        same = self._of_name.get(name, [])
        before = bisect_left(same, draft.start, key=lambda law: law.start)
        law = same[max(0, before - 1)] if same else None
        told = self._latest.get(f"uu:{_JOBS}") or self._latest.get(f"ruu:{_JOBS}") if draft.name is None else None
        if law is None and told is not None:
            draft.kind, draft.id = told.kind, told.id
        elif law is not None:
            draft.kind, draft.id = law.kind, law.id if law.number else self.nicknamed(law)
        elif draft.name is None and not self._disputed:
            return None
        else:
            made_still = draft.name is not None and self._in_the_making
            draft.kind = kinds()["ruu" if made_still else "uu"]
            draft.id = f"{draft.kind.id}:{name}"
        again = draft.tail == _SAID_BEFORE and draft.id in self._latest
        draft.end -= 0 if again or not draft.tail else len(draft.tail) + 1
        mention = self.name(draft, "named")
        return made(draft, "anaphor") if again else mention

    @cached_property
    def _of_the_court(self) -> bool:
        """Whether the article speaks of the constitutional court, whose rulings go by their topics."""
        return rulings.of_court(self.text)

    @cached_property
    def _in_the_making(self) -> bool:
        """Whether the omnibus law of the article is a bill still: "pembahasan omnibus law"."""
        return _IN_THE_MAKING.search(self.text) is not None

    @cached_property
    def _of_name(self) -> dict[str, list[Draft]]:
        """The laws and bills that are called by a name, in order: "cipta-kerja"."""
        called: dict[str, list[Draft]] = defaultdict(list)
        for draft in self.drafts:
            if draft.name and draft.kind is not None and not draft.noun:
                called[draft.name].append(draft)
            elif draft.number and draft.id in _SWEEPING:
                called[_JOBS].append(draft)
        return called

    @cached_property
    def _explained(self) -> bool:
        return contexts.way_explained(self.text)

    @cached_property
    def _disputed(self) -> bool:
        """Whether "omnibus law" is the disputed law of the day, which the story names in no other way."""
        return any(d.noun == "omnibus" and contexts.contested(self.text, d.start) for d in self.drafts)

    def _laid_down(self, draft: Draft) -> tuple[Draft, bool] | None:
        """The law in which the words say that the rule stands.

        "aturan itu tertuang dalam PP ...", "aturan ini, yakni PP ...".
        """
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or not (following.number or following.name):
            return None
        if not following.number:
            return (following, False) if _STANDS_IN.fullmatch(self.text[draft.end : following.start][:60]) else None
        between = self.text[draft.end : following.start][:60]
        if (
            _NAMELY.fullmatch(between)
            or _CALLED.fullmatch(between)
            or (draft.tail.endswith("dimaksud") and _MEANT_IS.fullmatch(between))
        ):
            return following, True
        return (following, False) if _STANDS_IN.fullmatch(between) else None

    def _target(self, draft: Draft) -> Draft | None:
        """Return the instrument that a noun points back to, by its family: "beleid itu", "putusan tersebut"."""
        laid = self._laid_down(draft)
        if laid is not None:
            return laid[0] if laid[1] else None
        if (draft.tail.endswith("dimaksud") and _NAMELY.match(self.text, draft.end)) or self._of_many(draft):
            return None
        if _STANDS_ELSEWHERE.match(self.text, draft.end) or _OF_ETHICS.match(self.text, draft.end):
            return None
        wanted = self._family(draft)
        ruling = None
        for other in self._backwards(draft):
            if not self._fits(draft, other, wanted):
                continue
            assert other.kind is not None
            if draft.title and draft.tail in THESE and wanted != "edaran":
                if of_topic(draft.title, other) or self._told_beside(draft.title, other):
                    return other
                continue
            if other.kind.family == "putusan" and wanted is None:
                ruling = ruling or other
                continue
            return None if self._astray(draft, other, wanted) else self.in_force(draft, other)
        if ruling is not None and not self._astray(draft, ruling, wanted):
            return ruling
        return self._told_ahead(draft, wanted)

    def _told_ahead(self, draft: Draft, wanted: str | None) -> Draft | None:
        """Return the instrument told only later that a noun means: "Edaran itu ditandatangani Senin ... SE Nomor 5"."""
        if wanted is None and not self.named and draft.noun in _RULES:
            return self._told_after(draft)
        back_only = draft.noun == "letter" or (draft.noun == "putusan" and draft.tail == "nya")
        if wanted not in {*LETTERS, "putusan"} or back_only:
            return None
        only = self._only_letter(draft, wanted)
        far = only is not None and only.start - draft.end > NEAR
        return None if wanted == "putusan" and (far or self._another_ruling(0, draft.start)) else only
