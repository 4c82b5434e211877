"""Words that point back to a named instrument: "aturan itu", "beleid ini", "kedua UU tersebut", "Pasal 5 itu".

A wrong law is worse than none: where several may be meant, or the text has gone on to another rule, nothing is said.
"""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.indonesian.regulations import contexts, its, letters, rulings
from pipeline.indonesian.regulations.ahead import Ahead
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.indonesian.regulations.memory import FAMILIES, SENTENCE_ENDS, THESE, made
from pipeline.indonesian.regulations.naming import unnumbered
from pipeline.indonesian.regulations.titled import of_topic
from pipeline.schema import RegulationMention

_OTHER_RULING = re.compile(r"MKMK|Majelis Kehormatan|(?i:pengadilan|vonis|tipikor|DKPP|praperadilan)")
#: Judges of another court, in an article that tells of one.
_JUDGE = re.compile(r"(?i)\bhakim\b(?!\s+(?:konstitusi|MK)\b)")
_TRIAL = re.compile(
    r"MKMK|Majelis Kehormatan|(?i:pengadilan|vonis|tipikor|terdakwa|\bjaksa|mahkamah agung|praperadilan)|\bMA\b"
)
_OTHER_LETTER = re.compile(r"\b[Ss]urat\s+(?!(?i:edaran|itu|ini|tersebut)\b)[A-Za-z]{3,}")
#: Who rules in "dalam putusannya, majelis etik ...": another court than the one that an article numbers a ruling of.
_THEIR_RULING = re.compile(r",?\s+(?:MKMK|DKPP|(?i:majelis|hakim|pengadilan|jimly))\b")
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
_LETTERS = frozenset({"edaran", "instruksi", "maklumat", "seruan", "nota"})
#: Families of which some are letters, "surat itu", and how those begin.
_WRITTEN = frozenset({"keputusan", "telegram"})
_LETTER_FORMS = ("Surat", "surat", "SK", "Telegram", "telegram")
#: What is told of "surat itu" where it means a decree: who signed it, and when.
_SIGNED = re.compile(r"\s+(?:juga\s+|telah\s+)?(?:di(?:tandatangani|teken|tetapkan)|(?:ber|ter)tanggal)\b")
#: Nouns that may mean a rule before the story numbers it.
_RULES = frozenset({"aturan", "beleid", "regulasi", "peraturan"})
#: "regulasinya" is the rule just told of, where it does not stand in it.
_ITS_RULE = frozenset({"aturan", "regulasi", "peraturan"})
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
#: What "aturan turunan itu" cannot be: rules made under a law are not that law.
_MADE_UNDER = frozenset({"turunan", "pelaksana"})
_ACTS = frozenset({"uu", "ruu", "perppu", "uud-1945"})
#: How far, in characters, "ketentuan itu" may be from its law: it is more often the one provision just told.
_NEAR = 300
#: What is done with a decree, and not with what people decide.
_ACTED_ON = re.compile(r"(?i)\b(?:menandatangani|meneken|mencabut|pencabutan|menerbitkan)\s+$")
#: How far a rule is of which the next sentence begins to tell where the story names others: "Aturan berlaku Senin".
_BESIDE = 120
#: How far "keputusan itu" may be from its decree: what people decide is called so too.
_FAR = 700
_PLURAL = re.compile(r"(?i)([a-z]{4,})-\1\b")
#: More rules than these are not meant one by one: "aturan-aturan tersebut".
_ALL = 4
#: What stands before a law under which rules are made, and how long the text goes on speaking of those.
_RULES_UNDER = re.compile(
    r"(?i)\b(?:aturan|peraturan|regulasi)\s+(?:turunan|pelaksana(?:an)?)(?:nya)?\s+(?:dari\s+|terkait\s+|atas\s+)?$"
)
_ADJOINING = 120
#: How far behind a ruling its court is told: "salinan putusan lengkap dari MA".
_RULED_BY = 24
_OBEYED = re.compile(
    r"(?i)\b(?:(?:taat|patuh|tunduk)\s+(?:ke)?(?:pada|terhadap)|menaati|mematuhi|mengikuti|melanggar)\s+$"
)
_TO_OBEY = re.compile(
    r"\s+(?:(?:harus|wajib|mesti|tetap)\s+)?di(?:patuhi|taati|langgar)\b|"
    r"\s+(?:(?:telah|sudah|resmi)\s+)?(?:di(?:terbitkan|undangkan|teken|tandatangani)|mulai\s+berlaku|mencabut|menggantikan|mewajibkan|mengharuskan)\b"
)
_REFERS = re.compile(r"(?i)\b(?:merujuk|mengacu|berpedoman|menindaklanjuti)(?:\s+(?:pada|ke(?:pada)?))?\s+$")
#: What comes before what is listed, and is said of many rules.
_LISTED = re.compile(r"(?i)\b(?:rincian|berikut|begini|simak)\s+$")
_MANY = re.compile(r"\s+(?:banyak\s+(?:dan|sekali|macam)|beragam|berubah-ubah|berbeda-beda)\b")
#: What is said of a whole rule: "Ketentuan ini berlaku untuk seluruh bank".
_OF_ALL = re.compile(
    r"\s+(?:penting\b|(?:mulai\s+)?berlaku\s+(?:untuk\s+(?:seluruh|semua)|sejak|mulai|efektif)|akan\s+dilaksanakan\b)"
)
_NAMELY = re.compile(r"\s*,?\s+(?:yakni|yaitu|ialah)\s+")
_MEANT_IS = re.compile(r"\s+adalah\s+")
_CALLED = re.compile(r"\s+bernama\s+")
_IN_THE_MAKING = re.compile(
    r"\b(?:pengesahan|mengesahkan|pembahasan|membahas|draf|rancangan|penolakan|menolak|tolak)\s+(?:\w+\s+)?(?i:omnibus)\s*(?i:law)"
)


class Pointing(Ahead):
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
        if target is None or general or self._of_some(draft):
            return None
        draft.id = target.id
        if target.start < draft.start:
            draft.id = target.id if draft.pasal else ";".join(dict.fromkeys(self._rows.get(target.id, (target.id,))))
            draft.kind = target.kind if draft.pasal else None
            return self._point_at_article(draft, target)
        return self._foretell(draft, target)

    def _all_of(self, draft: Draft) -> RegulationMention | None:
        """The rules just told of that "aturan-aturan tersebut" means, or the many of one kind that have no number."""
        near = {d.id: d for d in self._backwards(draft) if draft.start - d.end < _FAR and d.kind and not d.kind.code}
        ids = sorted(near, key=lambda one: self._named_at[one])
        if not ids or (len(ids) == 1 and not unnumbered(ids[0])) or len(ids) > _ALL:
            return None
        draft.id = ";".join(ids)
        return made(draft, "anaphor")

    def _ruling(self, draft: Draft) -> RegulationMention | None:
        """Resolve "putusan soal batas usia calon presiden".

        The only ruling numbered, if that is its topic, else its name.
        """
        numbered = {d.id: d for d in self.numbered.get("putusan-mk", [])}
        if not numbered and rulings.of_court(self.text) and (known := rulings.named(draft.name or "")):
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
        name = draft.name or "cipta-kerja"
        same = [d for d in self.drafts if d.name == name and d.kind is not None and not d.noun]
        law = next((d for d in reversed(same) if d.start < draft.start), same[0] if same else None)
        if law is not None:
            draft.kind, draft.id = law.kind, self.nicknamed(law)
        elif draft.name is None and not self._disputed:
            return None
        else:
            made_still = draft.name is not None and _IN_THE_MAKING.search(self.text) is not None
            draft.kind = kinds()["ruu" if made_still else "uu"]
            draft.id = f"{draft.kind.id}:{name}"
        again = draft.tail in THESE and draft.id in self._latest
        draft.end -= 0 if again or not draft.tail else len(draft.tail) + 1
        mention = self.name(draft, "named")
        return made(draft, "anaphor") if again else mention

    @cached_property
    def _explained(self) -> bool:
        return contexts.way_explained(self.text)

    @cached_property
    def _disputed(self) -> bool:
        """Whether "omnibus law" is the disputed law of the day, which the story names in no other way."""
        return any(d.noun == "omnibus" and contexts.contested(self.text, d.start) for d in self.drafts)

    def _told_by(self, draft: Draft, law: Draft) -> bool:
        """Whether an instrument still to be made cannot be meant: it has no provisions and no words to quote yet."""
        if contexts.quoted(self.text, draft.start):
            return unnumbered(law.id) and (draft.pasal is not None or self._awaited(law))
        return draft.noun == "ketentuan" and self._awaited(law)

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
        if wanted not in {*_LETTERS, "putusan"} or back_only:
            return None
        only = self._only_letter(draft, wanted)
        far = only is not None and only.start - draft.end > _NEAR
        return None if wanted == "putusan" and (far or self._another_ruling(self.text[: draft.start])) else only

    def _of_many(self, draft: Draft) -> bool:
        """Whether rules in general are meant: "aturan tersebut banyak", "berikut rincian aturannya:"."""
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

    def _fits(self, draft: Draft, other: Draft, wanted: str | None) -> bool:
        """Whether an instrument may be what a noun means: of its family, signed by whom the words name, no code."""
        assert other.kind is not None
        if other.kind.code and draft.noun not in {"ketentuan", "konvensi", "kovenan"}:
            return False
        if "?" in other.id and (contexts.as_happens(self.text, other.end) or self._told_by(draft, other)):
            return False
        if (_MADE_UNDER.intersection(draft.words) and other.kind.id in _ACTS) or self._referring(draft, other):
            return False
        if draft.noun == "ketentuan" and not self._is_rule(draft, other):
            return False
        if self._is_bill(other) and _OBEYED.search(self.text, max(0, draft.start - 24), draft.start):
            return False
        away = draft.start - other.end
        owned = draft.tail == "nya" and draft.noun in _ITS_RULE and away > _NEAR and not self._within(draft)
        if owned or (draft.tail == "alone" and away > (_NEAR if self._alone == other.id else _BESIDE)):
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
        near = draft.start - other.end < _NEAR
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
        if _TO_OBEY.match(self.text, draft.end) or (away < _NEAR and self._within(draft)):
            return True
        begins = self.text[draft.start].isupper() and self._alone == other.id
        return begins and _OF_ALL.match(self.text, draft.end) is not None

    def _astray(self, draft: Draft, other: Draft, wanted: str | None) -> bool:
        """Whether the text has gone on to another rule or ruling since an instrument was named."""
        between = self.text[other.end : draft.start]
        if its.is_sign(draft):
            return False
        if wanted in {None, "peraturan"} and self._of_its_rules(other, between):
            return True
        if wanted in {None, "peraturan"} and "baru" not in draft.words and _NEW_RULES.search(between):
            return True
        if wanted is None and draft.noun != "letter" and self._alone == other.id:
            return any(not _POINTS_BACK.match(between, one.end()) for one in _OF_ANOTHER.finditer(between))
        if draft.noun == "letter":
            return _OTHER_LETTER.search(between) is not None
        if wanted in _LETTERS:
            return False
        if (
            wanted == "keputusan"
            and draft.start - other.end > _FAR
            and not (self._within(draft) or _ACTED_ON.search(self.text, max(0, draft.start - 24), draft.start))
        ):
            return True
        if wanted == "putusan" and self._of_another_court(draft, other):
            return True
        if wanted == "putusan":
            return self._another_ruling(between)
        return (_OF_ANOTHER if draft.noun == "beleid" else _OTHER_RULE).search(between) is not None

    def _another_ruling(self, words: str) -> bool:
        """Whether another court is told of, or its judges: "pengadilan", "hakim" in the story of a trial."""
        if _OTHER_RULING.search(words) is not None:
            return True
        return _JUDGE.search(words) is not None and _TRIAL.search(self.text) is not None

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
        return rules is not None and law.kind is not None and law.kind.id in _ACTS and len(between) < _ADJOINING

    def _on_a_ruling(self, draft: Draft) -> bool:
        """Whether "keputusan ini" may be the ruling of which the article speaks: nothing else in it was decided."""
        last = max(self._backwards(draft), key=lambda d: d.end, default=None)
        if last is None or last.kind is None or last.kind.id not in {"putusan-mk", "putusan-ma"}:
            return False
        return not any(d.kind is not None and d.kind.family == "keputusan" for d in self._backwards(draft))
