"""Which instruments a general noun may mean: "edaran itu" a circular, "ketentuan ini" a rule that one obeys."""

from __future__ import annotations

import re

from pipeline.indonesian.regulations import contexts, its, letters
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.memory import FAMILIES, SENTENCE_ENDS
from pipeline.indonesian.regulations.naming import unnumbered
from pipeline.indonesian.regulations.straying import ACTS, Straying

#: Families of which some are letters, "surat itu", and how those begin.
_WRITTEN = frozenset({"keputusan", "telegram"})
_LETTER_FORMS = ("Surat", "surat", "SK", "Telegram", "telegram")
#: What is told of "surat itu" where it means a decree: who signed it, and when.
_SIGNED = re.compile(r"\s+(?:juga\s+|telah\s+)?(?:di(?:tandatangani|teken|tetapkan)|(?:ber|ter)tanggal)\b")
#: "regulasinya" is the rule just told of, where it does not stand in it.
_ITS_RULE = frozenset({"aturan", "regulasi", "peraturan"})
#: What "aturan turunan itu" cannot be: rules made under a law are not that law.
_MADE_UNDER = frozenset({"turunan", "pelaksana"})
#: How far, in characters, "ketentuan itu" may be from its law: it is more often the one provision just told.
NEAR = 300
#: How far a rule is of which the next sentence begins to tell where the story names others: "Aturan berlaku Senin".
_BESIDE = 120
_OBEYED = re.compile(
    r"(?i)\b(?:(?:taat|patuh|tunduk)\s+(?:ke)?(?:pada|terhadap)|menaati|mematuhi|mengikuti|melanggar)\s+$"
)
_TO_OBEY = re.compile(
    r"\s+(?:(?:harus|wajib|mesti|tetap)\s+)?di(?:patuhi|taati|langgar)\b|"
    r"\s+(?:(?:telah|sudah|resmi)\s+)?(?:di(?:terbitkan|undangkan|teken|tandatangani)|mulai\s+berlaku|mencabut|menggantikan|mewajibkan|mengharuskan)\b|"
    r"\s+merupakan\s+(?:revisi|perubahan|penyempurnaan|pengganti|turunan)\b"
)
_REFERS = re.compile(r"(?i)\b(?:merujuk|mengacu|berpedoman|menindaklanjuti)(?:\s+(?:pada|ke(?:pada)?))?\s+$")
#: What comes before what is listed, and is said of many rules.
_LISTED = re.compile(r"(?i)\b(?:rincian|berikut|begini|simak)\s+$")
_MANY = re.compile(r"\s+(?:banyak\s+(?:dan|sekali|macam)|beragam|berubah-ubah|berbeda-beda)\b")
#: What is said of a whole rule: "Ketentuan ini berlaku untuk seluruh bank".
_OF_ALL = re.compile(
    r"\s+(?:penting\b|(?:mulai\s+)?berlaku\s+(?:untuk\s+(?:seluruh|semua)|sejak|mulai|efektif)|akan\s+dilaksanakan\b)"
)


class Meant(Straying):
    """Tells whether an instrument may be what a noun means."""

    def _told_by(self, draft: Draft, law: Draft) -> bool:
        """Whether an instrument still to be made cannot be meant: it has no provisions and no words to quote yet."""
        if contexts.quoted(self.text, draft.start):
            return unnumbered(law.id) and (draft.pasal is not None or self._awaited(law))
        return draft.noun == "ketentuan" and self._awaited(law)

    def _of_many(self, draft: Draft) -> bool:
        """Whether rules in general are meant, or one that is wanting.

        "aturan tersebut banyak", "berikut rincian aturannya:", "tak ada aturan itu".
        """
        if contexts.wanting(self.text, draft.start):
            self._wanting_at = draft.start
            return True
        if draft.tail == "nya" and _LISTED.search(self.text, max(0, draft.start - 16), draft.start) is not None:
            return True
        return _MANY.match(self.text, draft.end) is not None

    def _family(self, draft: Draft) -> str | None:
        """The family of instruments that a noun may stand for here, None where it may stand for any."""
        wanted = FAMILIES.get(draft.noun)
        if draft.noun == "surat" and len(draft.words) > 1 and draft.words[1].lower().startswith("keputusan"):
            wanted = "keputusan"
        if wanted == "peraturan" and not self._of_rules(draft):
            return None
        return "putusan" if wanted == "keputusan" and self._on_a_ruling(draft) else wanted

    def _of_rules(self, draft: Draft) -> bool:
        """Whether "peraturan ini" is some rule in force, and not the draft of one that was named last."""
        last = next(self._backwards(draft), None)
        if last is not None and last.kind is not None and last.kind.family == "rancangan" and last.kind.id != "ruu":
            return False
        return any(d.kind is not None and d.kind.family == "peraturan" for d in self._backwards(draft))

    def _on_a_ruling(self, draft: Draft) -> bool:
        """Whether "keputusan ini" may be the ruling of which the article speaks: nothing else in it was decided."""
        last = max(self._backwards(draft), key=lambda d: d.end, default=None)
        if last is None or last.kind is None or last.kind.id not in {"putusan-mk", "putusan-ma"}:
            return False
        return not any(d.kind is not None and d.kind.family == "keputusan" for d in self._backwards(draft))

    def _fits(self, draft: Draft, other: Draft, wanted: str | None) -> bool:
        """Whether an instrument may be what a noun means: of its family, signed by whom the words name, no code."""
        assert other.kind is not None
        if other.kind.code and draft.noun not in {"ketentuan", "konvensi", "kovenan"}:
            return False
        if "?" in other.id and (contexts.as_happens(self.text, other.end) or self._told_by(draft, other)):
            return False
        if (_MADE_UNDER.intersection(draft.words) and other.kind.id in ACTS) or self._referring(draft, other):
            return False
        if draft.noun == "ketentuan" and not (draft.pasal or self._is_rule(draft, other)):
            return False
        if self._is_bill(other) and _OBEYED.search(self.text, max(0, draft.start - 24), draft.start):
            return False
        away = draft.start - other.end
        owned = draft.tail == "nya" and draft.noun in _ITS_RULE and away > NEAR and not self._within(draft)
        if owned or (draft.tail == "alone" and away > (NEAR if self._alone == other.id else _BESIDE)):
            return False
        if draft.noun in {"sk", "se"} and self._last.get(draft.noun, other) is not other:
            return False
        if draft.noun == "letter" and other.kind.family in {"instruksi", *_WRITTEN}:
            return self._is_letter(draft, other)
        if wanted not in {None, other.kind.family}:
            return False
        return letters.signed_by(draft, other.kind) and its.bears(draft, other.kind)

    def _is_letter(self, draft: Draft, other: Draft) -> bool:
        """Whether "surat itu" may be an instruction or a decree: near it, or one that goes by "surat" itself."""
        near = draft.start - other.end < NEAR
        if other.kind is not None and other.kind.family == "instruksi":
            return self._within(draft) and near
        signed = near and _SIGNED.match(self.text, draft.end) is not None
        return signed or self.text.startswith(_LETTER_FORMS, other.start)

    def _referring(self, draft: Draft, other: Draft) -> bool:
        """Whether a rule refers to what a noun means, and is not it: "Pergub itu merujuk pada aturan tersebut"."""
        if _REFERS.search(self.text, max(0, draft.start - 40), draft.start) is None:
            return False
        return SENTENCE_ENDS.search(self.text, other.end, draft.start) is None

    def _is_bill(self, law: Draft) -> bool:
        """Whether a law is a bill elsewhere in the story, which nobody obeys yet: "RUU X", then "UU X"."""
        return law.id.startswith("ruu") or f"r{law.id}" in self._named_at

    def _is_rule(self, draft: Draft, other: Draft) -> bool:
        """Whether "ketentuan ini" is a whole rule: one obeys it, right behind, or something stands in it, or it is new.

        "PMK itu terbit. Importir mematuhi ketentuan ini.", "Ketentuan ini berlaku untuk seluruh bank."
        """
        away = draft.start - other.end
        if _OBEYED.search(self.text, max(0, draft.start - 24), draft.start):
            return away < _BESIDE
        if (_TO_OBEY.match(self.text, draft.end) and away < NEAR) or (away < NEAR and self._within(draft)):
            return True
        begins = self.text[draft.start].isupper() and self._alone == other.id
        return begins and _OF_ALL.match(self.text, draft.end) is not None
