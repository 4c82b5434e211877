"""Articles that stand apart from their law: "dijerat Pasal 28", "bunyi Pasal 5 ayat 2", "pasal tersebut"."""

from __future__ import annotations

import re
from functools import cached_property

from pipeline.indonesian.keys import fold
from pipeline.indonesian.regulations import contexts, lawless, signers
from pipeline.indonesian.regulations.circulars import Circulars
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.indonesian.regulations.memory import SENTENCE_ENDS, article, made
from pipeline.indonesian.regulations.naming import unnumbered
from pipeline.indonesian.regulations.titled import of_topic
from pipeline.resources.read import words
from pipeline.schema import RegulationMention

_CONSTITUTIONAL = re.compile(r"(?:6A|7[A-C]|18[AB]|20A|22[A-E]|23[A-G]|24[A-C]|25A|28[A-J]|36[A-C])(?:\(|$)")
#: What has articles and is no law: "Perjanjian Kerja Bersama (PKB) khususnya Pasal 7".
_CONTRACT = re.compile(
    r"(?i)\b(?:perjanjian|kontrak|AD/ART|anggaran\s+dasar|statuta|peraturan\s+perusahaan)\b(?:[^.;\n]{0,40})$"
)
#: A rule named right behind that is not known: "pasal 4 di Perkabadan".
_ELSEWHERE = re.compile(
    r"\s+(?:di|dalam|pada|dari)\s+(?:(?:Per|Kep)[a-z]{4,}\b|AD/ART|Statuta|Piagam|Kode\s+Etik|PKB\b|Kontrak\b)"
)
#: An article in a list of charges, which goes on from another: "Pasal 170 KUHP subsider UU Darurat subsider Pasal 351".
_BESIDE = re.compile(r"(?i)\b(?:subsidi?air|subsider|juncto|jo\.?|lebih\s+subsider)\s+$")
_PLURAL = re.compile(r"(?i)pasal-pasal|kedua|ketiga")
#: A letter of a paragraph, of which the constitution has none: "Pasal 9 ayat (4) huruf g".
_LETTERED = re.compile(r"\)[a-z]\b")
#: How many of the laws named last may have been cited together.
_LAWS = 4
#: How many of the laws named last are looked at for an article cited.
_CITED = 20
#: How far back, in characters, such a list may begin.
_LIST = 300
_AS_MEANT = re.compile(r"\bsebagaimana\s+(?:telah\s+)?(?:dimaksud|diatur)\s+(?:dalam|pada|di)\s+$")
_ACCOMPLICES = re.compile(r"55\(1\)ke-\d|55ke-\d")
#: A house's rules of order, which a debate goes by and does not speak of.
_RULES_OF_ORDER = "peraturan-dpr:tata-tertib"
_NO_ARTICLES = frozenset({"putusan-mk", "putusan-ma", "se", "sk", "skb", "nota-kesepahaman", _RULES_OF_ORDER})
#: Words that are long enough to tell a law by its name.
_LONG = 6
#: What charges somebody under an article.
_CHARGED = re.compile(
    r"(?i)\b(?:(?:di|me[nm])?(?:jerat|sangka(?:kan)?|persangkakan|dakwa|kenakan|kenai)(?:kan)?|tersangka|penahanan|ditahan|melanggar)\b(?:[^.\n]|\.\s(?=ya(?:kni|itu)\b)){0,80}$"
)
#: A minister or ministry that says something in an article of its own rule.
_SAYS_IN = re.compile(
    r"\b(?P<who>(?:Kementerian|Menteri)(?:\s[A-Z][a-z]+){1,4}|(?:Kemen|Men)[a-z]{2,})"
    rf"\s+(?:{'|'.join(words('regulation_words.toml', 'done_by_ministers', 'saying'))})"
    r"\s+(?:(?:di\s*)?dalam|pada|lewat|melalui)\s+$"
)
_ABOUT = re.compile(r"\s+(?i:tentang|soal|mengenai)\s+(?P<topic>[^.,;\n]{4,60})")
_GOVERNING = re.compile(r"\s+yang\s+mengatur\s+(?P<topic>[^.;\n]{4,90})")
_IN_LAW = re.compile(r"[^.;\n]{0,70}?\b(?:dalam|pada|dari|menurut)\s+(?:draf\s+)?")


class Apart(Circulars):
    """Tells which law an article belongs to that is cited without it."""

    def _apart(self, draft: Draft) -> RegulationMention | None:
        """Return articles that stand apart as a mention of their law: the one cited, on trial, ahead or beside them."""
        law: Draft | None
        if draft.pasal is None and (joined := self._of_several(draft)) is not None:
            return joined
        if draft.words and (self._cited is None or draft.start - self._cited.end > _LIST):
            return None
        if draft.pasal is None:
            law = self._under_test(draft) or self._cited or self._last_law or self._cited_alone
            draft.pasal = law.pasal if law is not None else None
        else:
            if _CONTRACT.search(self.text, max(0, draft.start - 70), draft.start):
                return None
            if _ELSEWHERE.match(self.text, draft.end) and self._ahead(draft) is None:
                return None
            parts = draft.pasal.split(";")
            law = (
                self._of_issuer(draft)
                or self._ahead(draft)
                or self._complicity(parts)
                or self._constitution(parts)
                or next((self._citing[part] for part in parts if part in self._citing), None)
                or self._cited_before(draft, parts)
                or self._on_topic(draft)
                or (self._cited_later(parts) if self._charged(draft) or not self.named else None)
            )
            law = law or self._with_articles(draft) or self._code_next(draft) or self._beside_cited(draft)
            if law is not None and self._charged(draft) and not self._punishes(law):
                return None
        if law is None or not law.id:
            return self._of_no_named_law(draft)
        draft.id, draft.kind = law.id, law.kind
        mention = self._point(draft, self._latest.get(law.id))
        self._cite(draft)
        return mention

    def _of_issuer(self, draft: Draft) -> Draft | None:
        """The rule of the minister who says something in an article: "Kemenhub menyatakan dalam Pasal 11"."""
        said = _SAYS_IN.search(self.text, max(0, draft.start - 72), draft.start)
        issued = signers.by_minister("Peraturan", said["who"]) if said is not None else None
        if issued is None:
            return None
        return next((d for d in reversed(self.named[-_CITED:]) if d.kind == issued[0] and d.number), None)

    def _cited_before(self, draft: Draft, parts: list[str]) -> Draft | None:
        """The law that the article was cited of before; "sebagaimana dimaksud" means the one that is now quoted."""
        law = next((self._citing[base] for part in parts if (base := article(part)) in self._citing), None)
        quoted = self._cited
        if law is None or quoted is None or law.id == quoted.id or not self._as_meant(draft):
            return law
        return quoted if quoted is self.named[-1] else law

    @cached_property
    def _cited_alone(self) -> Draft | None:
        """The law of the one article that a story out of order cites, for "pasal tersebut" before it."""
        cited = {(law.id, law.pasal): law for laws in self._citations.values() for law in laws}
        return next(iter(cited.values())) if len(cited) == 1 else None

    @property
    def _last_law(self) -> Draft | None:
        """The law named last, no ruling and no house's rules of order; a rule without a number only where none is."""
        named = [d for d in reversed(self.named[-_CITED:]) if d.id != _RULES_OF_ORDER]
        laws = [d for d in named if d.kind is None or d.kind.family != "putusan"]
        written = (d for d in laws if not unnumbered(d.id) or (d.kind is not None and d.kind.family != "peraturan"))
        return next(written, laws[0] if laws else None)

    def _beside_cited(self, draft: Draft) -> Draft | None:
        """The law of the article just cited, where no law is named yet: "terbukti Pasal 12, bukan Pasal 11"."""
        cited = self._cited
        return cited if cited is not None and not self.named and draft.start - cited.end < _LIST else None

    def _of_no_named_law(self, draft: Draft) -> RegulationMention | None:
        """An article in a story that names no law, or none yet: "dijerat Pasal 363", "Pasal 365 dan UU Darurat"."""
        unnamed = self._names_no_law or (
            self._charged(draft) and not self.named and lawless.beside_a_law(self.text, draft)
        )
        if not draft.pasal or not unnamed or not lawless.of_some_law(self.text, draft):
            return None
        draft.id, draft.kind = "uu-?-?", kinds()["uu"]
        self._cite(draft)
        return made(draft, "partial")

    @cached_property
    def _names_no_law(self) -> bool:
        return lawless.names_no_law(self.drafts)

    def _under_test(self, draft: Draft) -> Draft | None:
        """The article of a law that is tested, and not that of the constitution by which it is."""
        if self._cited is None or self._cited.id != "uud-1945" or not contexts.under_test(self.text, draft.end):
            return None
        return next((d for d in reversed(self.named[-_CITED:]) if d.pasal and d.id != "uud-1945"), None)

    def _of_several(self, draft: Draft) -> RegulationMention | None:
        """The laws whose articles "kedua pasal itu" means, one of each having just been cited.

        "Pasal 28 UU ITE dan Pasal 156 KUHP".
        """
        if not _PLURAL.match(self.text, draft.start) or self._cited is None:
            return None
        cited = {d.id: d for d in self.named[-_LAWS:] if d.pasal and draft.start - d.end < _LIST}
        if len(cited) < 2 or self._cited.id not in cited:
            return None
        laws = sorted(cited.values(), key=lambda law: self._named_at.get(law.id, law.start))
        draft.id, draft.pasal = ";".join(d.id for d in laws), ";".join(d.pasal or "" for d in laws)
        return made(draft, "anaphor")

    def _with_articles(self, draft: Draft) -> Draft | None:
        """The last law named that has articles; one still to be made, "diatur dengan Perpres", where no other is."""
        near = [d for d in self._backwards(draft) if d.kind and d.kind.id not in _NO_ARTICLES]
        if _LETTERED.search(draft.pasal or "") is not None:
            near = [d for d in near if d.id != "uud-1945"]
        if near and near[0].pasal is None and _BESIDE.search(self.text, max(0, draft.start - 16), draft.start):
            sentence = SENTENCE_ENDS.split(self.text[max(0, draft.start - _LIST) : draft.start])[-1]
            near = [d for d in near if d.pasal and d.start >= draft.start - len(sentence)] or near
        if self._as_meant(draft):
            near = [d for d in near if not self._as_meant(d)] or near
        law = next((d for d in near if not self._awaited(d)), near[0] if near else None)
        if law is None or not unnumbered(law.id) or (law.kind is not None and law.kind.family == "rancangan"):
            return law
        quoted = contexts.quoted(self.text, draft.start)
        return next((d for d in near if d.id in self._cited_laws or (quoted and not unnumbered(d.id))), law)

    def _charged(self, draft: Draft) -> bool:
        """Whether somebody is charged under an article, "dijerat Pasal 28", which no bill can be."""
        return _CHARGED.search(self.text, max(0, draft.start - 96), draft.start) is not None

    def _code_next(self, draft: Draft) -> Draft | None:
        """The code under another article of which the next words charge somebody.

        "dikenai Pasal 170, sedangkan ... Pasal 187 KUHP".
        """
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or following.kind is None or following.kind.id != "kuhp" or not following.pasal:
            return None
        near = following.start - draft.end < _LIST and self._charged(draft)
        return Draft(0, 0, kind=following.kind, id="kuhp") if near else None

    def _punishes(self, law: Draft) -> bool:
        """Whether somebody may be charged under a law: no bill, and no law that a story tells of for another reason."""
        if law.kind is None or law.kind.id == "ruu":
            return False
        return (
            law.kind.id != "uu" or "-" in law.id.partition(":")[0] or law.id in self._cited_laws or self._charged(law)
        )

    def _on_topic(self, draft: Draft) -> Draft | None:
        """The law of the article's own topic, "Pasal 93 tentang Karantina Kesehatan", where the story names it."""
        title = _ABOUT.match(self.text, draft.end)
        governing = _GOVERNING.match(self.text, draft.end) if title is None else None
        if governing is not None:
            law = self._named_after(governing["topic"])
        elif title is not None:
            law = next((d for d in self._laws_cited if of_topic(title["topic"], d)), None)
            law = self.in_force(draft, law) if law is not None and law.start < draft.start else law
        else:
            return None
        if law is not None:
            law.id = law.id or self.nicknamed(law)
        return law

    def _named_after(self, topic: str) -> Draft | None:
        """The one law that bears a word of what its article governs: "yang mengatur izin penyiaran", UU Penyiaran."""
        words = {word for word in fold(topic).split() if len(word) > _LONG}
        laws = {d.id: d for d in self._laws_cited if d.name and words & set(d.name.split("-"))}
        return next(iter(laws.values())) if len(laws) == 1 else None

    @cached_property
    def _laws_cited(self) -> list[Draft]:
        return [d for d in self.drafts if d.kind is not None and not d.kind.code and (d.number or d.name) and d.id]

    def _cited_later(self, parts: list[str]) -> Draft | None:
        """The one law whose same article the story cites in full later: "Pasal 28 ayat 2 UU ITE"."""
        laws = [law for part in parts for law in self._citations.get(article(part), ())]
        laws = [law for law in laws if law.number or not law.name] or laws
        return laws[0] if len({law.id for law in laws}) == 1 else None

    @cached_property
    def _citations(self) -> dict[str, list[Draft]]:
        cited: dict[str, list[Draft]] = {}
        for law in self.drafts:
            if law.kind is None or law.pasal is None or not (law.number or law.kind.code or law.name):
                continue
            law.id = law.id or (self.nicknamed(law) if law.name else law.kind.id)
            for part in law.pasal.split(";"):
                cited.setdefault(article(part), []).append(law)
        return cited

    @cached_property
    def _basis(self) -> Draft | None:
        found = next((d for d in self.drafts if d.kind is not None and d.kind.id == "uud-1945"), None)
        if found is not None:
            found.id = "uud-1945"
        return found

    def _complicity(self, parts: list[str]) -> Draft | None:
        """The criminal code, whose article on accomplices is cited without it: "juncto Pasal 55 ayat 1 ke-1"."""
        if not all(_ACCOMPLICES.match(part) for part in parts):
            return None
        return Draft(0, 0, kind=kinds()["kuhp"], id="kuhp")

    def _constitution(self, parts: list[str]) -> Draft | None:
        """The constitution, where an article that it alone has is cited: "bertentangan dengan Pasal 28E"."""
        if any(part in self._citing for part in parts) or not all(_CONSTITUTIONAL.match(part) for part in parts):
            return None
        return self._basis

    def _ahead(self, draft: Draft) -> Draft | None:
        """The law that the same sentence names behind: "Pasal 156a tentang penodaan agama dalam KUHP".

        Another one's article to which it refers is none: "Pasal 33 ... sebagaimana diatur dalam Pasal 5 UU 1/2023".
        """
        place = self._places.get(id(draft))
        following = self.drafts[place + 1] if place is not None and place + 1 < len(self.drafts) else None
        if following is None or following.kind is None or following.start - draft.end > 90:
            return None
        named = following.number or following.kind.code or following.name
        if not named or not _IN_LAW.fullmatch(self.text[draft.end : following.start]):
            return None
        if following.pasal and self._as_meant(following):
            return None
        if following.name and not following.number:
            following.id = following.id or self.nicknamed(following)
        following.id = following.id or following.kind.id
        return following

    def _as_meant(self, draft: Draft) -> bool:
        """Whether a law or article is cited in the words of a provision: "sebagaimana dimaksud dalam Pasal 9"."""
        return _AS_MEANT.search(self.text, max(0, draft.start - 36), draft.start) is not None

    def _awaited(self, law: Draft) -> bool:
        """Whether a law leaves a matter to an instrument that nobody has made yet: "lewat penerbitan PP"."""
        return unnumbered(law.id) and not law.tail and contexts.left_to(self.text, law.start)
