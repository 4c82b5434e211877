"""Relations between laws that titles and texts state: one amends, revokes or implements another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.indonesian.regulations import index, references, scanner
from pipeline.indonesian.regulations.kinds import known
from pipeline.schema import RegulationMention

_AMENDS = re.compile(
    r"(?i)\bperubahan\b[^.;\n]{0,40}?\b(?:atas|terhadap|dari)\s+(?:lampiran\s+[\dIVX]+\s+|(?:beberapa|sejumlah)\s+(?:pasal|ketentuan)\s+(?:dalam\s+|dari\s+)?)?$"
    r"|\btentang\s+perubahan(?:\s+ke\w+)?\s*$|^\s*(?:,\s*)?perubahan\s*$"
    r"|\b(?:mengubah|merevisi)(?:\s+(?:beberapa|sejumlah)\s+(?:pasal|ketentuan)(?:\s+(?:dari|dalam|di|pada))?)?\s*$"
    r"|\b(?:sebagai\s+)?revisi\s+(?:dari|atas)\s*$"
)
_AMENDED = re.compile(
    r"(?i)\b(?:sebagaimana|yang)\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?(?:telah\s+)?diubah[^.;\n]{0,30}?\b(?:dengan|oleh|melalui|menjadi|dalam)"
    r"\s*$|\b(?:diubah|direvisi)\s+(?:terakhir\s+)?(?:dengan|oleh|melalui|menjadi|lewat|dalam)\s*$|\bsebagaimana\s+(?:telah\s+)?diubah\s*$"
    r"|\b(?:diubah|direvisi)\b[^.;\n]{0,40},?\s+(?:terakhir\s+(?:kali\s+)?)?dengan\s+(?:terbitnya\s+|keluarnya\s+)?$"
)
_REVOKES = re.compile(
    r"(?i)\b(?:pencabutan|mencabut|menggantikan|pengganti)(?:\s+(?:atas|dari))?\s*$|\bsebagai\s+(?:peng)?ganti(?:\s+dari)?\s*$"
)
_REVOKED = re.compile(r"(?i)\b(?:dicabut|digantikan|diganti)\s+(?:dengan|oleh|melalui)\s*$")
_IMPLEMENTS = re.compile(
    r"(?i)\b(?:pelaksanaan|pelaksana|turunan|aturan\s+teknis|amanat|ketentuan\s+pelaksanaan)"
    r"(?:\s+(?:dari|atas|pasal[^.;\n]{0,40}))?\s*$"
)
_FORMS = (
    (_AMENDED, "amends", True),
    (_REVOKED, "revokes", True),
    (_AMENDS, "amends", False),
    (_REVOKES, "revokes", False),
    (_IMPLEMENTS, "implements", False),
)
#: What is denied or only wished is no relation: "Inpres itu tidak dicabut oleh UU 6/2023", "agar UU itu mencabut PP".
_NOT = re.compile(
    r"(?i)\b(?:tidak|tak|belum|bukan|tanpa|jangan|agar|supaya|minta|meminta|mendesak)\s+(?:[\w-]+\s+){0,2}$"
)
#: What is done "sesuai amanat UU" implements nothing.
_FOLLOWING = re.compile(r"(?i)\b(?:sesuai|menjalankan|melaksanakan|mengikuti|berdasarkan)\s+$")
_YEAR = re.compile(r"\d{4}$")
_CODES = frozenset({"kuhp", "kuhap", "kuhperdata", "kuhd"})
_SENTENCE = re.compile(r"[.;!?]\s+[A-Z“\"]|\n")


@dataclass(frozen=True, slots=True)
class Relation:
    """``source`` amends, revokes or implements ``target``; the words that say so stand between two offsets."""

    source: str
    kind: str
    target: str
    start: int = 0
    end: int = 0


def relations(text: str, *, subject: str | None = None) -> list[Relation]:
    """Return the relations that a title or an article states.

    Args:
        text: "Perubahan atas Undang-Undang Nomor 8 Tahun 2019", or a whole article.
        subject: the id of the law whose title ``text`` is.
    """
    return stated(text, references.Reader(text, scanner.scan(text)).mentions(), subject=subject)


def stated(text: str, mentions: Iterable[RegulationMention], *, subject: str | None = None) -> list[Relation]:
    """Return the relations between instruments whose mentions are known, each with the place of its evidence."""
    return [one for one in claimed(text, mentions, subject=subject) if plausible(one.source, one.kind, one.target)]


def claimed(text: str, mentions: Iterable[RegulationMention], *, subject: str | None = None) -> list[Relation]:
    """Return the relations as printed, with those that no law can have to another, for want of a right number."""
    found: dict[tuple[str, str, str], Relation] = {}
    before, start, end = subject, 0, 0
    for mention in mentions:
        if ";" in mention.id or (mention.kind == "anaphor" and subject is not None):
            continue
        between = text[max(end, mention.start - 120) : mention.start]
        near = subject is not None or not (mention.start - end > 260 or _SENTENCE.search(text, end, mention.start))
        if near and before is not None and before != mention.id and "?" not in f"{before}{mention.id}":
            for source, kind, target in _said(before, between, mention.id):
                found.setdefault((source, kind, target), Relation(source, kind, target, start, mention.end))
        if subject is None:
            before, start = mention.id, mention.start
        end = max(end, mention.end)
    return list(found.values())


def plausible(source: str, kind: str, target: str) -> bool:
    """Whether one law may do so to another by their kinds and years: no UU implements a UU, none amends a later one.

    A bill has amended nothing yet, and a court tests a law without amending it.
    """
    first, second = known(source), known(target)
    if first is None or second is None:
        return True
    if kind == "implements":
        return second.rank is not None and second.rank <= (first.rank or _LOWEST) - (first.id != second.id)
    years = [found[0] for id in (source, target) if (found := _YEAR.search(id))]
    if len(years) == 2 and years[0] < years[1]:
        return False
    if kind == "revokes":
        return True
    if first.id.startswith("putusan") or first.family == "rancangan":
        return False
    return _class(first.id) == _class(second.id) and not _other_target(source, target)


_LOWEST = 99


def _class(kind: str) -> str:
    """A law, a code and a government regulation in lieu of a law amend one another."""
    return "uu" if kind in {"uu", "perppu", "ruu", *_CODES} else kind.removeprefix("r")


def _other_target(source: str, target: str) -> bool:
    """Whether the index tells that an amending law amends another one than the printed.

    UU 20/2001, not "UU 31/1991".
    """
    title = index.title(source) or ""
    if not title.startswith("Perubahan") or not target.startswith(("uu-", "pp-")) or "?" in target:
        return False
    number, year = target.split("-")[1:3]
    return re.search(rf"(?i)\bnomor\s+{re.escape(number)}\s+tahun\s+{re.escape(year)}\b", title) is None


def _said(first: str, between: str, second: str) -> list[tuple[str, str, str]]:
    for pattern, kind, turned in _FORMS:
        match = pattern.search(between)
        if (
            match
            and not _NOT.search(between[: match.start()])
            and not (kind == "implements" and _FOLLOWING.search(between[: match.start()]))
        ):
            return [(second, kind, first) if turned else (first, kind, second)]
    return []
