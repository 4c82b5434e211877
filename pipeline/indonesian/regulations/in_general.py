"""Whether a kind of instrument named alone is a mention: "Perda di berbagai daerah" speaks of laws in general."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.indonesian.regulations import contexts, signers
from pipeline.indonesian.regulations.aged import Aged
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import SENTENCE_ENDS, THESE
from pipeline.indonesian.regulations.naming import RULING, unnumbered

#: The families of what lays down rules.
RULES = frozenset({"peraturan", "maklumat", "seruan"})
#: How long names begin that mean the instrument of the story in small letters too: "instruksi gubernur".
_SPOKEN_AT_LENGTH = ("per", "ra", "keputusan", "putusan", "fatwa", "surat", "instruksi", "seruan")
#: The law on how laws are made, and its last change.
_LAWMAKING = frozenset({"uu-12-2011", "uu:p3", "uu-13-2022"})
#: How far, in characters, a kind goes on to mean laws in general once it has.
_STILL = 400
#: How far, in characters, "perda itu" means one that was only told to be alike, and by what words that is told.
_ALIKE = 160
_KIND_OF = (" serupa", " sejenis")
#: Whose religious opinion is none of the MUI's: "fatwa Dewan Ulama Mesir".
_OTHER_COUNCIL = re.compile(r"\s+(?!MUI|Majelis\s+Ulama\s+Indonesia|Nomor\b|No\b|Haram|Halal)[A-Z]")


class InGeneral(Aged):
    """Tells a kind named alone that means one instrument from words for laws in general."""

    def in_general(self, draft: Draft) -> bool:
        """Whether a kind alone means no instrument here: it is all of its kind, another thing, or opinions."""
        assert draft.kind is not None
        if self._loose(draft):
            self._general_at[draft.kind.id] = draft.end
            return True
        if self._of_one_alike(draft):
            return True
        none = draft.kind.numbered_only or self._loose_still(draft) or self._of_lawmaking(draft)
        return none or self._elsewhere(draft) or self._opinion(draft)

    def _of_one_alike(self, draft: Draft) -> bool:
        """Whether the next sentence is of one that nobody names: "Depok membuat perda serupa. Perda itu ..."."""
        assert draft.kind is not None
        alike, last = self._general_at.get(draft.kind.id), self._last.get(draft.kind.id)
        if alike is None or draft.tail not in THESE or draft.start - alike > _ALIKE or (last and last.end > alike):
            return False
        between = self.text[alike : draft.start]
        return between.startswith(_KIND_OF) and [bool(part) for part in SENTENCE_ENDS.split(between)] == [True, False]

    @cached_property
    def _decided_case(self) -> str | None:
        """The number of the one case before the constitutional court that the article tells of, if it is decided."""
        return contexts.decided_case(self.text)

    def _of_lawmaking(self, draft: Draft) -> bool:
        """Whether the sentence tells what the law on making laws says of a kind, and no rule of it is spoken of yet.

        "Menurut UU 12/2011, perppu dibahas pada masa sidang berikutnya".
        """
        assert draft.kind is not None
        law = self.named[-1] if self.named else None
        if law is None or law.id not in _LAWMAKING or draft.tail or draft.words or draft.title:
            return False
        told = self._last.get(draft.kind.id)
        again = told is not None and unnumbered(told.id)
        return not again and SENTENCE_ENDS.search(self.text, law.end, draft.start) is None

    def _loose_still(self, draft: Draft) -> bool:
        """Whether a kind of which one was told goes on to mean all: "suatu perppu ... Perppu gugur".

        No law and no bill does, which become one: "disahkan menjadi undang-undang. UU berlaku Mei".
        """
        assert draft.kind is not None
        general = self._general_at.get(draft.kind.id)
        if general is None or draft.start - general > _STILL or draft.tail or draft.words or draft.title:
            return False
        last = self._last.get(draft.kind.id)
        return draft.kind.id not in {"uu", "ruu"} and last is not None and last.end < general

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
        """Whether "fatwa" is said of opinions in general, where none of the MUI is told: "dengan adanya fatwa MUI"."""
        assert draft.kind is not None
        if draft.kind.id != "fatwa-mui":
            return False
        told = draft.kind.id in self._last or self.numbered[draft.kind.id]
        if len(self.text[draft.start : draft.end].removesuffix(draft.tail).split()) > 1:
            return not (told or draft.title or draft.tail) and contexts.some_opinion(self.text, draft.start)
        return not told or _OTHER_COUNCIL.match(self.text, draft.end) is not None

    def _loose(self, draft: Draft) -> bool:
        """Whether the words around it speak of laws in general: "menjadi undang-undang", "Perda di berbagai daerah"."""
        assert draft.kind is not None
        law = draft.kind.id in {"uu", "ruu"}
        if not draft.tail and (self._is_decided(draft) or contexts.of_its_kind(self.text, draft.start, draft.end)):
            return True
        if contexts.of_all(self.text, draft.end, region=draft.kind.region):
            return True
        if not draft.tail and not self.numbered.get(draft.kind.id) and contexts.enforced(self.text, draft.start):
            return not (draft.words and not law)
        if draft.kind.id == "pp" and self.text.startswith(" daerah", draft.end):
            return True
        ordered = draft.kind.id == "pp" and not (draft.tail or self.numbered["pp"])
        if ordered and contexts.obeyed(self.text, draft.start, draft.end):
            return True
        if draft.tail:
            clause = draft.tail in THESE and contexts.some(self.text, draft.start)
            return clause or contexts.every(self.text, draft.start)
        if draft.words and not law:
            return False
        if law and contexts.another(self.text, draft.end):
            return True
        if draft.kind.id == "pp" and contexts.beside(self.text, draft.start, draft.end):
            return False
        return contexts.in_general(self.text, draft.start, law=law, ruling=draft.kind.family == "putusan")

    def _is_decided(self, draft: Draft) -> bool:
        """Whether a decision is told of, no decree: "keputusan diambil", "Keputusan KPU untuk menunda"."""
        assert draft.kind is not None
        if draft.kind.family == "keputusan" and contexts.taken(self.text, draft.end):
            return True
        return draft.kind.id.startswith("keputusan-") and contexts.decided_to(self.text, draft.end)

    def counts(self, draft: Draft) -> bool:
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
        return draft.capital or spoken or words.lower().startswith(_SPOKEN_AT_LENGTH)

    def counts_first(self, draft: Draft) -> bool:
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
        if words.startswith("RPP") or (draft.kind.family == "rancangan" and len(words) > 3 and words.isupper()):
            return True
        long = words.lower().startswith("peraturan ")
        if kind in {"pp", "pbi", "perma", "sema", "rpp", "qanun"}:
            of_all_kinds = kind == "pp" and contexts.laid_down(self.text, draft.start, draft.end)
            return long or bool(draft.title) or of_all_kinds
        if kind == "pkpu":
            return long or contexts.of_the_commission(self.text, draft.start)
        if draft.kind.family in RULES:
            issued = kind == "perppu" and contexts.laid_down(self.text, draft.start, draft.end)
            told = issued or contexts.in_making(self.text, draft.start)
            return long or draft.capital or told or (draft.region is not None and not draft.at_home)
        if draft.kind.family == "keputusan" and words[0].islower():
            ordered = words[-1].islower() and not words.islower() and contexts.left_to(self.text, draft.start)
            issued = signers.signing("issued").leads(self.text, draft.start)
            return "(" in words or (" atau " in words and not draft.beside) or ordered or issued
        told = bool(draft.title) or "(" in words or (kind == RULING and words.lower().startswith("putusan"))
        return told or (words[0].isupper() and not words.isupper() and draft.tail not in THESE)
