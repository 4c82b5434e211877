"""What an article has named so far, kept in mind for the words that point back to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from pipeline.indonesian.regulations import signers
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import Kind
from pipeline.indonesian.regulations.naming import unnumbered
from pipeline.resources.read import toml, words
from pipeline.schema import RegulationMention
from pipeline.schema.spans import RegulationKind

#: How far back, in characters, a general noun such as "aturan ini" may point.
REACH = 2500
#: How far back one may point in an article that numbers a single instrument.
_FARTHEST = 6000
#: Within so many characters a pointing noun means the law right before it, whatever has changed that law.
_ADJOINING = 200
_ARTICLE = re.compile(r"\d+[A-Z]{0,2}")
#: A count before what is counted: "kedua UU itu".
COUNT = re.compile(r"(?i)\b(kedua|ketiga|keempat|kelima|dua|tiga|empat|lima|[2-5])\s+$")
_COUNTS = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5}
#: The law that another one's title speaks of: what follows points back to the amending one.
_IN_TITLE = re.compile(
    r"(?i)\b(?:perubahan|pencabutan|penetapan|pelaksanaan)(?:\s+ke\w+)?(?:\s+(?:atas|terhadap|dari|ketentuan))?"
    r"(?:\s+Lampiran(?:\s+[IVX]+)?(?:\s+dari)?)?\s+$|\b(?:juncto|jo\b\.?)\s+$"
)
#: The law under which an instrument is made: "RPP sebagai turunan dari UU Cipta Kerja".
_PARENT = re.compile(
    r"(?i)\b(?:(?:turunan|pelaksana(?:an)?|amanat|mandat|tindak\s+lanjut|implementasi)(?:nya)?"
    r"(?:\s+(?:dari|atas|terhadap|pelaksanaan))?|menindaklanjuti)\s+$"
)
#: The rule that another one ends or changes: what follows points back to the newer one.
_ENDED = re.compile(
    r"(?i)\b(?:menggantikan|mengganti|mencabut|merevisi|mengubah|membatalkan|menghapus|"
    r"merupakan\s+(?:revisi|perubahan|penyempurnaan)(?:\s+(?:atas|dari|terhadap))?|(?:sebagai|untuk)\s+(?:peng)?ganti(?:\s+dari)?|"
    r"(?:se)?pengganti(?:\s+dari)?)\s+$"
)
#: The law in which stands what another one is about: "PP itu menegaskan sistem yang sudah berjalan dalam UU Hak Cipta".
_STANDING = re.compile(
    r"(?i)\byang\s+(?:(?:sudah|telah|selama\s+ini|sebelumnya)\s+){1,2}"
    r"(?:berjalan|diatur|tertuang|termuat|tercantum|ada|berlaku|ditetapkan)\s+(?:(?:di\s*)?dalam|pada|oleh|lewat|melalui|dengan)\s+$"
)
_FORMER = re.compile(r"(?i)\b(?:aturan|beleid|regulasi|ketentuan)\s+(?:sebelumnya|lama),?\s+(?:yakni|yaitu)\s+$")
#: What stands between rules in a row: "peraturan pemerintah, peraturan presiden, dan peraturan menteri".
_IN_A_ROW = re.compile(r"\s?(?:,|/|,?\s(?:dan|atau|serta|maupun|hingga))\s?")
#: So many kinds in a row are a list.
_LIST = 3
#: Where a sentence ends.
SENTENCE_ENDS = re.compile(r"[.!?]\s|\n")
#: The tails that make a noun point back.
THESE = frozenset(words("regulation_words.toml", "these"))
#: The families of what "surat itu" may mean.
LETTER_FAMILIES = frozenset({"edaran", "keputusan", "telegram"})
#: What stands before an article to which another one's words refer.
_REFERRING = re.compile(r"(?i)\bsebagaimana\s+(?:di\s?maksud|diatur)(?:kan)?\s+(?:(?:di\s*)?dalam|pada|di|oleh)\s+$")
#: The family of instruments that a general noun may stand for.
FAMILIES: dict[str, str] = toml("regulation_words.toml")["families"]["words"]


class Memory:
    """What an article has named so far, in order and by kind, id and article."""

    def __init__(self, text: str, drafts: list[Draft]) -> None:
        """Keep the text and the drafts in order of place."""
        self.text = text
        self.drafts = drafts
        self.named: list[Draft] = []
        self.numbered: dict[str, list[Draft]] = defaultdict(list)
        self._last: dict[str, Draft] = {}
        self._latest: dict[str, Draft] = {}
        self._named_at: dict[str, int] = {}
        self._citing: dict[str, Draft] = {}
        self._cited: Draft | None = None
        self._cited_laws: set[str] = set()
        self._strange: dict[str, bool] = {}
        self._foretold: set[str] = set()
        self._changed_by: dict[str, Draft] = {}
        self._rows: dict[str, tuple[str, ...]] = {}
        self._mentioned: Draft | None = None
        self._general_at: dict[str, int] = {}
        self._wanting_at = -1

    def nicknamed(self, draft: Draft) -> str:
        """Return the id that a nickname stands for in this article."""
        raise NotImplementedError

    def name(self, draft: Draft, kind: RegulationKind) -> RegulationMention:
        """Remember an instrument as named and return its mention."""
        assert draft.kind is not None
        self._rows[draft.id] = self._row(draft)
        self._mentioned = draft
        self._latest[draft.id] = draft
        self._named_at.setdefault(draft.id, draft.start)
        if self.named and (self.in_title(draft) or self.ended(draft)):
            latest = self.named[-1].kind
            self._changed_by.setdefault(draft.id, self.named[-1])
            self.named.insert(-1, draft)
            if latest is not None and latest.id == draft.kind.id:
                self._last.setdefault(draft.kind.id, draft)
            else:
                self._last[draft.kind.id] = draft
        else:
            self.named.append(draft)
            self._last[draft.kind.id] = draft
        if draft.pasal:
            self._cite(draft)
        return made(draft, kind)

    def _told_at(self, id: str) -> int:
        """Where an instrument was first named; at the end, where what was named turned out to be it only later."""
        return self._named_at.get(id, len(self.text))

    def _row(self, draft: Draft) -> tuple[str, ...]:
        """The rules without numbers that stand in a row up to this one: "pp-?-?", "perpres-?-?" of "PP dan Perpres"."""
        last = self._mentioned if unnumbered(draft.id) else None
        if last is None or last.id == draft.id or not unnumbered(last.id):
            return (draft.id,)
        together = last.start == draft.start or _IN_A_ROW.fullmatch(self.text, last.end, draft.start) is not None
        return (*self._rows.get(last.id, (last.id,)), draft.id) if together else (draft.id,)

    def in_force(self, draft: Draft, law: Draft) -> Draft:
        """Return the instrument that changed a law, where the story is more of the change.

        "PP 21/2024, Perubahan atas PP 25/2020".
        """
        change = self._changed_by.get(law.id)
        if change is None or change.id == law.id or change.kind is None or law.kind is None:
            return law
        if change.kind.family != law.kind.family or draft.start - law.end < _ADJOINING:
            return law
        named = [d.id for d in self.named[-60:]]
        return self._latest.get(change.id, change) if named.count(law.id) <= named.count(change.id) + 1 else law

    def in_title(self, draft: Draft) -> bool:
        """Tell whether an instrument stands in the title of another: "Perubahan atas Perpres Nomor 40 Tahun 2016"."""
        return _IN_TITLE.search(self.text, max(0, draft.start - 48), draft.start) is not None

    def ended(self, draft: Draft) -> bool:
        """Tell whether the sentence says that an instrument named before it ends this one, or is made under it.

        "... mencabut Perpres 7/2020".
        """
        last = self.named[-1] if self.named else None
        if last is None or last.kind is None or last.kind.code or draft.start - last.end > 260:
            return False
        if self.text.find("sebelumnya", draft.start, draft.end) > 0:
            return True
        between = self.text[last.end : draft.start]
        if _PARENT.search(between) and SENTENCE_ENDS.search(between) is None:
            return draft.kind is not None and draft.kind.id != last.kind.id
        if _FORMER.search(between):
            return True
        if _STANDING.search(between) and SENTENCE_ENDS.search(between) is None:
            return True
        return _ENDED.search(between) is not None and SENTENCE_ENDS.search(between) is None

    def _listed(self, draft: Draft) -> bool:
        """Whether a kind stands in a list of kinds, which tells of none in particular: "Pergub, Kepgub, dan Perda"."""
        place = self._places.get(id(draft))
        if place is None:
            return False
        return self._beside(place, 1) + self._beside(place, -1) >= _LIST - 1

    def _beside(self, place: int, step: int) -> int:
        """How many kinds without numbers stand in a row before or behind the draft at a place; a list is enough."""
        count = 0
        while count < _LIST and 0 <= place + step < len(self.drafts) and self.drafts[place + step].bare:
            one, other = sorted((place, place + step))
            if _IN_A_ROW.fullmatch(self.text, self.drafts[one].end, self.drafts[other].start) is None:
                break
            count, place = count + 1, place + step
        return count

    def _point(self, draft: Draft, target: Draft | None) -> RegulationMention:
        """Return a mention that points back, and keep its antecedent in mind a little longer."""
        if target is not None:
            if not draft.noun:
                self._rows[target.id] = self._row(draft)
                self._mentioned = draft
            target.end = max(target.end, draft.end)
            if draft.kind is not None and not draft.noun and self.named and self.named[-1] is not target:
                self.named.append(target)
        return made(draft, "anaphor")

    def _point_at_article(self, draft: Draft, target: Draft) -> RegulationMention:
        """Return a mention that points back, whose article "pasal itu" means from here on: "Pasal 9 PP tersebut"."""
        mention = self._point(draft, target)
        if draft.pasal:
            self._cite(draft)
        return mention

    def _cite(self, draft: Draft) -> None:
        if self._cited is None or not self._referred_to(draft):
            self._cited = draft
        if "?" not in draft.id:
            self._cited_laws.add(draft.id)
        for part in (draft.pasal or "").split(";"):
            self._citing[part] = self._citing[article(part)] = draft

    def _referred_to(self, draft: Draft) -> bool:
        """Whether the words of an article refer to another one, which "pasal ini" behind them does not mean.

        'Pasal 33 berbunyi: "... sebagaimana dimaksud dalam Pasal 23 dipidana". Pasal ini ...'
        """
        return _REFERRING.search(self.text, max(0, draft.start - 40), draft.start) is not None

    def _backwards(self, draft: Draft) -> Iterator[Draft]:
        """What has been named within reach, the nearest first."""
        for other in reversed(self.named):
            away = draft.start - other.end
            if away > REACH and (other.id != self._alone or away > _FARTHEST):
                return
            yield other

    @cached_property
    def _alone(self) -> str | None:
        """The one instrument that the article numbers, where it names no other."""
        ids = {d.id for d in self.drafts if d.kind is not None and not d.kind.code and (d.number or d.name)}
        only = next(iter(ids)) if len(ids) == 1 else ""
        return only if "?" not in only and ":" not in only else None

    def _several(self, draft: Draft) -> str | None:
        """The instruments that "kedua UU tersebut" or "kedua aturan itu" points back to, their ids joined."""
        count = COUNT.search(self.text, max(0, draft.start - 10), draft.start)
        if count is None or draft.tail not in THESE:
            return None
        word = count[1].lower().removeprefix("ke")
        wanted = int(word) if word.isdigit() else _COUNTS[word]
        family = FAMILIES.get(draft.noun)
        ids = self._nearest(draft, family)[:wanted]
        if len(ids) < wanted and draft.kind is not None and draft.kind.id == "ruu":
            ids = self._nearest(draft, family, also="uu")[:wanted]
        if len(ids) < wanted:
            return None
        draft.start = count.start(1)
        return ";".join(sorted(ids, key=self._told_at))

    def _nearest(self, draft: Draft, family: str | None, *, also: str = "") -> list[str]:
        """What "kedua RUU itu" may mean, the nearest first; a law under revision is a bill, ``also`` its kind."""
        meant = (d for d in self._backwards(draft) if _may_be_meant(draft, d, family) or _is_of(d, also))
        return list(dict.fromkeys(d.id for d in meant))

    @cached_property
    def _office(self) -> Kind | None:
        """The kind of circular that the one office signs of which the article tells."""
        return signers.of_article(self.text)

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(draft): place for place, draft in enumerate(self.drafts)}


def _may_be_meant(draft: Draft, other: Draft, family: str | None) -> bool:
    """Whether one of several that are pointed back to may be this one: of the same kind, or of the noun's family."""
    assert other.kind is not None
    if draft.kind is not None:
        return other.kind.id == draft.kind.id
    if draft.noun == "letter":
        return other.kind.family in LETTER_FAMILIES
    return not other.kind.code and family in {None, other.kind.family}


def _is_of(law: Draft, kind: str) -> bool:
    return law.kind is not None and law.kind.id == kind


def article(part: str) -> str:
    """Return the article of a cited part: "20(2)c" -> "20"."""
    found = _ARTICLE.match(part)
    return found[0] if found is not None else part


def made(draft: Draft, kind: RegulationKind) -> RegulationMention:
    """Return the mention that a draft has become."""
    return RegulationMention(draft.start, draft.end, draft.id, kind, draft.pasal or None)
