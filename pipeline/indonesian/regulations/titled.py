"""Instruments told by a title or topic, or by the number right behind.

"RPP tentang Manajemen ASN", "Perpres terbaru, yakni ...".
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cached_property

from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.regulations import bodies, contexts, index, rulings
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.subject import Subject
from pipeline.indonesian.regulations.taking import PRESIDENTS
from pipeline.resources.read import words
from pipeline.schema.spans import RegulationKind

_NAMELY = re.compile(r"(?:\s+(?:(?:ter)?(?:baru|anyar)|sebelumnya|lama))?,?\s+(?:yakni|yaitu)\s+")
#: What a kind governs, and that it stands in the one behind: "PMK yang mengatur cukai tertuang dalam PMK Nomor 5".
_GOVERNS = re.compile(
    r"\s+yang\s+(?:mengatur|memuat|membahas)\s[^.;\n]{3,120}?\s(?:tertuang|termuat|tercantum|diatur|ialah|adalah)\s+(?:di\s*)?(?:dalam\s+)?"
)
_WHICH = re.compile(
    r"\s+yang\s+(?:akan\s+)?(?:membahas|mengatur|memuat)\s+(?:tentang\s+|soal\s+|mengenai\s+)?(?P<topic>[^.;\n]{3,120})"
)
#: Within how many words at the head of a title a name is looked for.
_HEAD = 8
#: Words of many titles, by their first letters, which tell no topic.
_OF_ANY_LAW = frozenset(words("regulation_words.toml", "of_any_title"))
#: Kinds whose rules go by one word, and that word, which is nobody's name or office: "Keppres Covid-19".
_BY_A_WORD = frozenset({"keppres", "inpres", "pojk", "pmk", "pbi"})
_OWN_NAME = re.compile(
    rf"\s(?P<name>(?!(?:{'|'.join(words('regulation_words.toml', 'no_name', 'of_one_word'))})[a-z]*\b)"
    r"(?:[A-Z][a-z]{3,}(?:-\d{1,2})?|[A-Z]{3,8}))(?=\s[a-z]|[.,;:)\"”])"
)
#: No article numbers more rulings, or names more laws of one kind, of which one is told by its topic.
_FEW = 40


class Titled(Subject):
    """Finds the instrument of an article that bears a title or topic told, or the number told right behind."""

    def _on_its_topic(self, draft: Draft) -> Draft | None:
        """The one of several rulings numbered whose topic the words tell: "putusan MK soal pemilu terpisah"."""
        assert draft.kind is not None
        if draft.kind.id != "putusan-mk" or not draft.title or draft.tail:
            return None
        numbered = {d.id: d for d in reversed(self.numbered["putusan-mk"][:_FEW])}
        fitting = [d for d in numbered.values() if rulings.fits(draft.title, d.id, d.title)]
        return fitting[0] if len(numbered) > 1 and len(fitting) == 1 else None

    def _namesake(self, draft: Draft) -> tuple[str, RegulationKind] | None:
        """The name that the article gives elsewhere to what is told by its title.

        "RPP tentang Manajemen ASN", "RPP Manajemen ASN".
        """
        which = _WHICH.match(self.text, draft.end)
        title = which["topic"] if which is not None else draft.title
        if not title or draft.tail or draft.kind is None or draft.kind.family == "putusan":
            return None
        named = self._named_of.get(draft.kind.id, {})
        if not named or len(named) > _FEW:
            return None
        words = set(fold(contexts.topic(title)).split()[:_HEAD])
        fitting = [d for name, d in named.items() if words.issuperset(name.split("-"))]
        return (self.nicknamed(fitting[0]), "named") if len(fitting) == 1 else None

    def _namely(self, draft: Draft) -> tuple[str, RegulationKind] | None:
        """The number that the same sentence tells behind.

        "Peraturan KPU (PKPU) terbaru, yakni PKPU Nomor 23 Tahun 2023".
        """
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or following.kind != draft.kind or not (following.number and following.id) or draft.tail:
            return None
        if _NAMELY.fullmatch(self.text, draft.end, following.start):
            return following.id, "partial"
        governs = _GOVERNS.fullmatch(self.text, draft.end, following.start)
        if governs is None:
            return None
        return following.id, "anaphor" if draft.kind is not None and draft.kind.id in self._last else "partial"

    def _by_one_word(self, draft: Draft) -> bool:
        """Whether a rule without a number goes by one word, which then is its name: "POJK Stimulus", "Keppres BPKP"."""
        assert draft.kind is not None
        if draft.kind.id not in _BY_A_WORD or draft.tail or draft.words or " " in self.text[draft.start : draft.end]:
            return False
        found = _OWN_NAME.match(self.text, draft.end)
        if found is None:
            return False
        about = found["name"].isupper() and draft.kind.id in PRESIDENTS
        if not about and (found["name"].isupper() or bodies.is_acronym(found["name"].lower())):
            return False
        if found.start("name") in self._opened:
            return False
        kind, name = re.escape(self.text[draft.start : draft.end]), found["name"]
        if not about and re.search(rf"\b(?!{kind}\b)[A-Z][a-z]+ {name}\b|\({name}\)", self.text) is not None:
            return False
        draft.name, draft.end = slug(name), found.end()
        draft.id = f"{draft.kind.id}:{draft.name}"
        return True

    @cached_property
    def _opened(self) -> frozenset[int]:
        """Where instruments begin: "Keppres | Perda" is two of them, and none called so."""
        return frozenset(draft.start for draft in self.drafts)

    @cached_property
    def _named_of(self) -> dict[str, dict[str, Draft]]:
        """What the article names without a number, by kind and name."""
        found: dict[str, dict[str, Draft]] = {}
        for draft in self.drafts:
            if draft.kind is not None and draft.name and not draft.number:
                found.setdefault(draft.kind.id, {}).setdefault(draft.name, draft)
        return found

    @cached_property
    def _bearing(self) -> dict[tuple[str, str], Draft]:
        """The first mention of each kind and name."""
        found: dict[tuple[str, str], Draft] = {}
        for draft in self.drafts:
            if draft.kind is not None and draft.name:
                found.setdefault((draft.kind.id, draft.name), draft)
        return found

    def brought(self, law: Draft, draft: Draft) -> str:
        """Return the id of a law named later, of which the story speaks from here on: "RUU X. UU itu. Pasal 26"."""
        id = self.nicknamed(law)
        self.named.append(replace(law, id=id, start=draft.start, end=draft.end, pasal=""))
        return id


def of_topic(topic: str, law: Draft) -> bool:
    """Whether a topic is that of an instrument.

    "aturan barang bawaan itu" and a PMK on "Barang yang Dibawa Penumpang".
    """
    title = fold(f"{law.title} {law.name or ''} {index.title(law.id) or ''}").split()[:24]
    told = {word for word in title if len(word) > 4 and word[:5] not in _OF_ANY_LAW}
    words = [word for word in fold(topic).split()[:6] if len(word) > 4]
    return any(word in other or word[:5] == other[:5] for word in words for other in told)
