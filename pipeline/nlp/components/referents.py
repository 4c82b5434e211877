"""Who can be meant: the persons and bodies of a document by place, and persons by the posts they hold."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pipeline.schema import Institution, Person, Position, RegulationMention

_WORD = re.compile(r"\w+")
_IDLE = frozenset(
    [
        "itu",
        "ini",
        "tersebut",
        "mantan",
        "eks",
        "pihak",
        "sang",
        "si",
        "para",
        "seorang",
        "salah",
        "satu",
        "yang",
        "juga",
        "pun",
        "selaku",
        "dan",
        "di",
    ]
)
#: Posts by their newspaper short forms, where a post's long form is what the record keeps.
_SHORT = {
    "walkot": "wali kota",
    "wawali": "wakil wali kota",
    "wagub": "wakil gubernur",
    "wabup": "wakil bupati",
    "ketum": "ketua umum",
    "waketum": "wakil ketua umum",
    "sekjen": "sekretaris jenderal",
    "sekda": "sekretaris daerah",
    "dirut": "direktur utama",
    "dirjen": "direktur jenderal",
    "jubir": "juru bicara",
    "mendagri": "menteri dalam negeri",
    "menkeu": "menteri keuangan",
    "menkes": "menteri kesehatan",
    "menhub": "menteri perhubungan",
    "mensos": "menteri sosial",
    "menaker": "menteri ketenagakerjaan",
    "menag": "menteri agama",
    "menlu": "menteri luar negeri",
    "menko": "menteri koordinator",
    "wapres": "wakil presiden",
    "wamen": "wakil menteri",
    "kapolri": "kepala kepolisian",
    "kapolda": "kepala kepolisian daerah",
    "kapolres": "kepala kepolisian resor",
    "kapolresta": "kepala kepolisian resor kota",
    "kapolrestabes": "kepala kepolisian resor kota besar",
    "kapolsek": "kepala kepolisian sektor",
    "kadis": "kepala dinas",
    "kabid": "kepala bidang",
}


@dataclass(frozen=True, slots=True)
class Referent:
    """One place where a person or body is named: ``kind`` is the reference's, ``person`` tells which of the two."""

    start: int
    end: int
    entity: str
    kind: str
    person: bool


class Referents:
    """The named persons and bodies of one document, found by place or by post."""

    def __init__(
        self,
        text: str,
        persons: Iterable[Person],
        institutions: Iterable[Institution],
        positions: Iterable[Position],
        regulations: Sequence[RegulationMention] = (),
    ) -> None:
        self.text = text
        self.named = {p.id for p in persons}
        found = [
            Referent(m.start, m.end, p.id, m.kind, True)
            for p in persons
            for m in p.mentions
            if m.kind not in {"pronoun", "clitic"}
        ]
        found += [Referent(m.start, m.end, i.id, m.kind, False) for i in institutions for m in i.mentions]
        self.mentions = sorted(set(found), key=lambda r: (r.start, -r.end, not r.person))
        self._starts = [r.start for r in self.mentions]
        self._regulations = regulations
        self._posts = _posts(text, positions, institutions)

    def within(self, start: int, end: int) -> list[Referent]:
        """Return the mentions that begin and end between two offsets, in order."""
        first = bisect_left(self._starts, start)
        found = []
        for referent in self.mentions[first:]:
            if referent.start >= end:
                break
            if referent.end <= end:
                found.append(referent)
        return found

    def document(self, start: int, end: int) -> str | None:
        """Return the name in print of the law that a phrase names or points back to: "beleid tersebut"."""
        for mention in self._regulations:
            if mention.start < end and start < mention.end:
                if mention.kind != "anaphor":
                    return self.text[mention.start : mention.end]
                return next(
                    (self._print(m) for m in self._regulations if m.id == mention.id and m.kind != "anaphor"), None
                )
        return None

    def latest_document(self, start: int, end: int) -> str | None:
        """Return the last law named or pointed to between two offsets."""
        inside = [m for m in self._regulations if start <= m.start < end]
        return self.document(inside[-1].start, inside[-1].end) or self._print(inside[-1]) if inside else None

    def _print(self, mention: RegulationMention) -> str:
        return self.text[mention.start : mention.end]

    def holder(self, words: str) -> str | None:
        """Return the one person whose post the words name: "Kapolresta", "mantan Gubernur itu"; None if two might."""
        wanted = [
            w for word in _WORD.findall(words.lower()) if word not in _IDLE for w in _SHORT.get(word, word).split()
        ]
        if not wanted:
            return None
        holders = {p for p, known, role in self._posts if wanted[0] in role and all(w in known for w in wanted)}
        return holders.pop() if len(holders) == 1 else None


def _posts(
    text: str, positions: Iterable[Position], institutions: Iterable[Institution]
) -> list[tuple[str, set[str], set[str]]]:
    names = {i.id: " ".join((i.name, *i.aliases)) for i in institutions}
    posts = []
    for p in positions:
        raw = f"{p.role} {text[p.start : p.end]} {names.get(p.institution or '', '')}".lower()
        words = set(_WORD.findall(raw))
        for short in words & set(_SHORT):
            words |= set(_SHORT[short].split())
        printed = _WORD.findall(text[p.start : p.end].lower())[:2]
        role = {*_WORD.findall(p.role.lower()), *printed}
        role |= {word for short in role & set(_SHORT) for word in _SHORT[short].split()}
        posts.append((p.person, words, role | {short for short in _SHORT if set(_SHORT[short].split()) <= role}))
    return posts
