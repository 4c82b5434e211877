"""Whether a text has gone on to another rule or ruling since one was named, so that "aturan itu" may mean that."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from pipeline.indonesian.regulations import its
from pipeline.indonesian.regulations.ahead import Ahead
from pipeline.indonesian.regulations.drafts import Draft

_OTHER_RULING = re.compile(r"MKMK|Majelis Kehormatan|(?i:pengadilan|vonis|tipikor|DKPP|praperadilan)")
#: Judges of another court, in an article that tells of one.
_JUDGE = re.compile(r"(?i)\bhakim\b(?!\s+(?:konstitusi|MK)\b)")
_TRIAL = re.compile(
    r"MKMK|Majelis Kehormatan|(?i:pengadilan|vonis|tipikor|terdakwa|\bjaksa|mahkamah agung|praperadilan)|\bMA\b"
)
_OTHER_LETTER = re.compile(r"\b[Ss]urat\s+(?!(?i:edaran|itu|ini|tersebut)\b)[A-Za-z]{3,}")
#: Who rules in "dalam putusannya, majelis etik ...": another court than the one that an article numbers a ruling of.
_THEIR_RULING = re.compile(r",?\s+(?:MKMK|DKPP|(?i:majelis|hakim|pengadilan))\b")
_OTHER_RULE = re.compile(
    r"(?i)\b(?:(?:aturan|regulasi|peraturan|ketentuan|kebijakan)\s+(?:baru\s+)?(?:mengenai|tentang|soal|terkait|untuk|larangan|"
    r"pembatasan|ganjil|lockdown|baru|teknis|main)|(?:aturan|regulasi|peraturan|ketentuan)\s+(?:baru\s+)?"
    r"yang(?!\s+(?:sama|berlaku|ada|sudah\s+ada|telah\s+ada|diatur|tertuang|termuat|dimaksud)\b))\b(?!\s+(?:tersebut|itu|ini))"
)
#: A rule on another matter, which is no law of which the article speaks even where it names only one.
_OF_ANOTHER = re.compile(
    r"(?i)\b(?:aturan|regulasi|peraturan|ketentuan)\s+(?:baru\s+)?(?:mengenai|tentang|soal|terkait|untuk|larangan|"
    r"pembatasan|ganjil|lockdown)\b(?!\s+(?:tersebut|itu|ini))"
)
#: What a rule on a matter is followed by where it points back itself: "aturan tentang barang bawaan itu".
_POINTS_BACK = re.compile(r"\s+(?:[\w/-]+\s+){0,4}?(?:tersebut|itu|ini)\b")
#: A ruling in cassation or on review, in a story that named one of the constitutional court before.
_OF_SUPREME_COURT = re.compile(
    r"(?i:putusan|vonis)(?:nya)?\s+(?:\w+\s+){0,2}(?:MA\b|Mahkamah\s+Agung)|(?i:\bkasasi\b|\bpeninjauan\s+kembali\b)"
)
#: Rules that are many, or still to be made, which are no law of which the article speaks.
_NEW_RULES = re.compile(
    r"(?i)\b(?:(?:berbagai|beberapa|sejumlah)\s+(?:peraturan|aturan|regulasi)\b(?!\s+(?:di|dalam|pada)\b)|"
    r"(?:membentuk|membuat|menyusun|menyiapkan|menggodok|merancang)\s+(?:suatu\s+|sebuah\s+)?(?:aturan|peraturan|regulasi)"
    r"(?!nya|\s+(?:itu|ini|tersebut|pelaksana|turunan|teknis))\b|"
    r"(?:men|ber)(?:jadi|bentuk)\s+peraturan\s+(?:menteri|daerah|presiden))"
)
#: What an article seldom tells of more than one of, so that the noun means it however far it is named.
LETTERS = frozenset({"edaran", "instruksi", "maklumat", "seruan", "nota"})
#: Laws of the highest rank, under which other rules are made, and the bills of them.
ACTS = frozenset({"uu", "ruu", "perppu", "uud-1945"})
#: What is done with a decree, and not with what people decide.
_ACTED_ON = re.compile(r"(?i)\b(?:menandatangani|meneken|mencabut|pencabutan|menerbitkan)\s+$")
#: How far "keputusan itu" may be from its decree: what people decide is called so too.
FAR = 700
#: What stands before a law under which rules are made, and how long the text goes on speaking of those.
_RULES_UNDER = re.compile(
    r"(?i)\b(?:aturan|peraturan|regulasi)\s+(?:turunan|pelaksana(?:an)?)(?:nya)?\s+(?:dari\s+|terkait\s+|atas\s+)?$"
)
_ADJOINING = 120
#: How far behind a ruling its court is told: "salinan putusan lengkap dari MA".
_RULED_BY = 24


class Straying(Ahead):
    """Tells whether what was named is still spoken of."""

    def _astray(self, draft: Draft, other: Draft, wanted: str | None) -> bool:
        """Whether the text has gone on to another rule or ruling since an instrument was named."""
        between = self.text[other.end : draft.start]
        if its.is_sign(draft):
            return False
        if wanted in {None, "peraturan"} and (self._wanting_at > other.start or self._of_its_rules(other, between)):
            return True
        if wanted in {None, "peraturan"} and "baru" not in draft.words and _NEW_RULES.search(between):
            return True
        if wanted is None and draft.noun != "letter" and self._alone == other.id:
            return any(not _POINTS_BACK.match(between, one.end()) for one in _OF_ANOTHER.finditer(between))
        if draft.noun == "letter":
            return _OTHER_LETTER.search(between) is not None
        if wanted in LETTERS:
            return False
        if (
            wanted == "keputusan"
            and draft.start - other.end > FAR
            and not (self._within(draft) or _ACTED_ON.search(self.text, max(0, draft.start - 24), draft.start))
        ):
            return True
        if wanted == "putusan" and self._of_another_court(draft, other):
            return True
        if wanted == "putusan":
            return self._another_ruling(other.end, draft.start)
        return (_OF_ANOTHER if draft.noun == "beleid" else _OTHER_RULE).search(between) is not None

    def _another_ruling(self, since: int, until: int) -> bool:
        """Whether another court is told of between two places, or its judges: "pengadilan", "hakim" in a trial."""
        place = bisect_left(self._other_courts, (since, since))
        return place < len(self._other_courts) and self._other_courts[place][1] <= until

    @cached_property
    def _other_courts(self) -> list[tuple[int, int]]:
        """Where another court is told of, and its judges in the story of a trial, in order."""
        told = [found.span() for found in _OTHER_RULING.finditer(self.text)]
        if _TRIAL.search(self.text) is not None:
            told += [found.span() for found in _JUDGE.finditer(self.text)]
        return sorted(told)

    def _of_another_court(self, draft: Draft, other: Draft) -> bool:
        """Whether "putusan itu" is another court's: "salinan putusan lengkap dari MA", "putusannya, majelis hakim"."""
        ours = other.kind is not None and other.kind.id == "putusan-mk"
        if ours and _OF_SUPREME_COURT.search(self.text, other.end, draft.end + _RULED_BY) is not None:
            return True
        return draft.tail == "nya" and _THEIR_RULING.match(self.text, draft.end) is not None

    def _of_its_rules(self, law: Draft, between: str) -> bool:
        """Whether the rules made under a law were named with it, and no word since.

        "aturan turunan UU Cipta Kerja. Aturan tersebut".
        """
        rules = _RULES_UNDER.search(self.text, max(0, law.start - 40), law.start)
        return rules is not None and law.kind is not None and law.kind.id in ACTS and len(between) < _ADJOINING
