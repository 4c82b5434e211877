"""Mentions that say what they mean: "Pasal 5 UU Nomor 11 Tahun 2020", "UU ITE", "Inpres 8", "Peraturan KPK Nomor 2 Tahun 2019"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from pipeline.indonesian.regulations import pasal, patterns
from pipeline.indonesian.regulations.instruments import (
    Instrument,
    instruments,
    names,
    nicknames,
    region_names,
    shared_region_names,
)
from pipeline.indonesian.regulations.words import slug
from pipeline.schema import RegulationMention

_CUE = regex.compile(
    r"(?i)undang|\bR?UU|peraturan|\bper(?:m|p|d|w|b|g|k|bawaslu)|\bkep|keputusan|instruksi|\bin(?:pres|men|gub)|\bp(?:p|mk|ma|ojk|bi|kpu|adg)\b"
    r"|qanun|\bsk[bh]?\b|\bse\b|surat|\bkuh|\bR(?:an)?perd|\braperda|\btap\b|ketetapan|putusan|nota|\bmou\b|\bkm[ak]\b|\bsema|\bpojk|omnibus|pasal|rpp|rancangan"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A mention with what its words give: kind, number, year, nickname, region; missing parts are None."""

    start: int
    end: int
    instrument: Instrument | None
    type: str
    number: str | None
    year: str | None
    name: str | None
    region: str | None
    pasal: str | None
    words: str
    given: str | None = None
    needs_another: bool = False

    @property
    def is_bare(self) -> bool:
        """Tell whether only the kind is named: "Perpres", "Peraturan Presiden (Perpres)"."""
        code = self.instrument is not None and self.instrument.code
        return not (code or self.given or self.number or self.year or self.name)

    @property
    def id(self) -> str:
        """Return ``type-number-year``, ``type:nickname`` or the code's own id; "?" for what is missing."""
        if self.given:
            return self.given
        if self.instrument and self.instrument.code:
            return self.type
        head = f"{self.type}-{self.region}" if self.region else self.type
        if self.number and "/" in self.number:
            return f"{head}-{self.number}"
        if self.number or self.year or not self.name:
            return f"{head}-{self.number or '?'}-{self.year or '?'}"
        return f"{head}:{self.name}"

    @property
    def kind(self) -> str:
        """Return "full", "partial" or "named", as the annotation guide has it."""
        if self.instrument and self.instrument.code:
            return "named"
        if self.number and (self.year or "/" in self.number):
            return "full"
        return "named" if self.name and not self.number and not self.year else "partial"

    def as_mention(self, id: str | None = None) -> RegulationMention:
        """Return the mention, under another id where the article gives one."""
        return RegulationMention(self.start, self.end, id or self.id, self.kind, self.pasal)  # type: ignore[arg-type]


def find(text: str) -> list[Found]:
    """Return the explicit mentions of a text in order; they do not overlap."""
    if not _CUE.search(text):
        return []
    found: list[Found] = []
    for line_start, line in _lines(text):
        if _CUE.search(line):
            found += _in_line(line, line_start)
    return found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1


def _in_line(line: str, offset: int) -> list[Found]:
    rows = [_read(m, offset) for m in patterns.mention().finditer(line)]
    taken = [(r.start - offset, r.end - offset) for group in rows for r in group]
    for match in patterns.of_agency().finditer(line):
        if not any(match.start("kind") < end and match.end() > start for start, end in taken):
            rows.append(_read_agency(match, offset))
    return sorted((row for group in rows for row in group), key=lambda r: r.start)


@dataclass(frozen=True, slots=True)
class _Name:
    nickname: str | None = None
    region: str | None = None
    length: int | None = None


def _read(match: regex.Match[str], offset: int) -> list[Found]:
    kind = _kind_of(match.group("kind"))
    if kind is None:
        return []
    number, year = match.group("number"), match.group("year") or match.group("onlyyear")
    name = _name(kind, match)
    end = match.end()
    if match.group("onlyyear") and not (kind.region or kind.id.startswith(("per", "in", "kep"))):
        return []
    if number is None and match.group("onlyyear") is None and not match.group("after"):
        end = _end_of_name(match, name)
    if kind.code:
        end = match.end() if match.group("after") and not match.group("name") else match.end("kind")
        if match.group("parens") and not match.group("after"):
            end = match.end("parens")
        number = year = None
        name = _Name()
    elif match.group("name") and number and match.group("year") is None and "/" not in number and not _has_number_word(match):
        return []
    elif number is None and year is None and name.nickname is None and not _stands_alone(kind, match):
        return [_waiting(kind, match, offset)] if _may_point(kind, match) else []
    elif kind.numbered_only and number is None:
        return []
    cited = " ".join(part for part in (match.group("before"), match.group("after")) if part)
    start = match.start()
    number, year = _number_and_year(number, year)
    first = Found(
        start + offset, end + offset, kind, kind.id, number, year, name.nickname, name.region,
        pasal.canonical(cited) if cited else None, match.group()[: end - start],
    )  # fmt: skip
    return [first, *_also(first, match, offset)] if match.group("also") else [first]


def _has_number_word(match: regex.Match[str]) -> bool:
    return bool(regex.search(r"(?i)n(?:omor|o\.?|r\.?)\s*:?\s*$", match.string[match.start() : match.start("number")]))


def _may_point(kind: Instrument, match: regex.Match[str]) -> bool:
    """Tell whether a kind in lower case can stand for one named elsewhere: "perpres", "perda", "permendag"."""
    return " " not in match.group("kind") and kind.id not in {"uu", "pp", "skb", "perma", "sema", "nota-kesepahaman"}


def _waiting(kind: Instrument, match: regex.Match[str], offset: int) -> Found:
    start, end = match.start("kind") + offset, match.end("kind") + offset
    return Found(start, end, kind, kind.id, None, None, None, None, None, match.group("kind"), needs_another=True)


def _also(first: Found, match: regex.Match[str], offset: int) -> list[Found]:
    """ "PP Nomor 5 dan 6 Tahun 2021": the second number is an instrument of its own."""
    more = []
    for number in regex.finditer(r"\d+", match.group("also")):
        start = match.start("also") + number.start() + offset
        more.append(
            Found(start, first.end, first.instrument, first.type, number.group(), first.year, None, first.region, None, "")
        )
    return more


def _kind_of(words: str) -> Instrument | None:
    plain = regex.sub(r"\s+", " ", words)
    table = _lowered()
    id = names().get(plain) or table.get(plain.lower())
    return instruments().get(id) if id else None


@cache
def _lowered() -> dict[str, str]:
    return {name.lower(): id for name, id in names().items()}


def _number_and_year(words: str | None, year: str | None) -> tuple[str | None, str | None]:
    """Read a number in print: "84/2022" -> ("84", "2022"); "90/PUU-XXI/2023" keeps its year inside."""
    if words is None:
        return None, year
    number = regex.sub(r"\s", "", words).lower().rstrip(".-,/")
    match = regex.fullmatch(r"(\d+[a-z]?)/((?:19|20)\d\d)", number)
    if match and year is None:
        return match.group(1), match.group(2)
    return number, year


def _name(kind: Instrument, match: regex.Match[str]) -> _Name:
    """Read what stands between kind and number: a nickname, a region, or nothing of use."""
    words = match.group("name")
    short = next((p.strip(" ()\u00a0") for p in (match.group("parens2"), match.group("parens")) if p), None)
    if kind.region:
        if kind.id == "raperda" and match.group("title"):
            return _Name(None, None, 0)
        region, length = region_of(words or "")
        rest = (words or "")[length or 0 :].strip()
        nickname = slug(rest) if rest and not region and kind.named and match.group("number") is None else None
        return _Name(nickname, region, length)
    if words is None:
        return _Name(_nickname_in_parens(kind, short) if match.group("parens") else None)
    if not kind.named and match.group("number") is None:
        return _Name()
    if (kind.id == "raperda" and match.group("title")) or words.startswith("Perubahan"):
        return _Name(None, None, 0)
    known = nicknames().get(words.lower()) or (nicknames().get(short.lower()) if short else None)
    if known:
        return _Name(known, None, len(words))
    parts = words.split(" ")
    for size in range(len(parts), 0, -1):
        head = " ".join(parts[:size])
        if head.lower() in nicknames():
            return _Name(nicknames()[head.lower()], None, len(head))
    return _Name(slug(words), None, len(words))


def _nickname_in_parens(kind: Instrument, short: str | None) -> str | None:
    """ "Perpres (Pemindahan Ibu Kota)": a name in parentheses, not the kind's own short form."""
    if not kind.named or not short or short.lower() in _lowered():
        return None
    return nicknames().get(short.lower()) or (slug(short) if regex.fullmatch(r"(?:\p{Lu}\p{L}+\s?){2,6}", short) else None)


def _end_of_name(match: regex.Match[str], name: _Name) -> int:
    """Where a mention without a number ends: after its nickname, or after the kind and its short form."""
    if match.group("name") is None or name.length is None:
        return match.end("parens2") if match.group("parens2") else match.end("parens") if match.group("parens") else match.end("kind")
    if name.length == 0:
        return match.end("parens") if match.group("parens") else match.end("kind")
    end = match.start("name") + name.length
    if match.group("title") and match.group("kind")[:1].lower() == "r":
        return match.end("parens") if match.group("parens") else match.end("kind")
    if match.group("parens2") and end == match.end("name"):
        return match.end("parens2")
    return end


def _stands_alone(kind: Instrument, match: regex.Match[str]) -> bool:
    """Tell whether a kind without number or name is a mention: "Perpres", "Peraturan Presiden (Perpres)"."""
    words = match.group("kind")
    if match.group("before") or kind.id == "putusan-mk":
        return True
    if kind.id in {"uu", "skb", "nota-kesepahaman", "tap-mpr"}:
        return False
    if match.group("parens") and match.group("parens").strip(" ()").lower() in _lowered():
        return True
    if words in names() and words[:1].isupper() and " " not in words and words not in {"PP", "MoU", "Perma", "SEMA", "PBI"}:
        return True
    if kind.id.startswith(("se-men", "kepmen", "kepgub")):
        return any(letter.isupper() for letter in words)
    return kind.id.startswith(("permen", "pmk", "ruu", "perpres", "inpres")) and words[:1].isupper()


def region_of(words: str) -> tuple[str | None, int | None]:
    """Read a region at the head of some words: "Kota Bogor" -> ("kota-bogor", 10), "Provinsi Bali" -> ("bali", 13).

    The kind of region is kept only where a regency and a city bear the same name.
    """
    parts = words.replace("\u00a0", " ").split(" ")
    for size in range(min(len(parts), 6), 0, -1):
        head = " ".join(parts[:size])
        bare = regex.sub(r"^(?i:provinsi|kabupaten|kota|kab\.?|daerah khusus ibukota)\s+", "", head)
        level = regex.match(r"(?i)(kabupaten|kab|kota)\b", head)
        if bare.lower() in region_names() or (level and size > 1 and bare.lower() in region_names()):
            if level and bare.lower() in shared_region_names():
                return slug(("kota " if level.group(1).lower() == "kota" else "kabupaten ") + bare), len(head)
            return slug(bare), len(head)
    return None, None


def _read_agency(match: regex.Match[str], offset: int) -> list[Found]:
    number, year = _number_and_year(match.group("number"), match.group("year"))
    if number is None or not regex.search(r"\d", number):
        return []
    words = regex.sub(r"\s+", " ", match.group("kind")).lower()
    agency = regex.sub(r"\s+(?:RI|Republik Indonesia)$", "", match.group("name") or "")
    if words.startswith("putusan"):
        if "puu" not in number and not (number.isdigit() and not agency):
            return []
        type_ = "putusan-mk" if "puu" in number or number.isdigit() else "putusan"
    else:
        type_ = _agency_type(words, agency, match.group("parens"))
    cited = " ".join(part for part in (match.group("before"), match.group("after")) if part)
    if not year and number.isdigit() and not agency and words.startswith(("peraturan", "instruksi")):
        return []
    return [
        Found(
            match.start() + offset, match.end() + offset, None, type_, number, year, None, None,
            pasal.canonical(cited) if cited else None, match.group(),
        )
    ]  # fmt: skip


def _agency_type(words: str, agency: str, short: str | None) -> str:
    prefix = "se" if words.startswith(("surat edaran", "se")) else "sk" if words.startswith(("surat k", "sk")) else words
    name = (short or "").strip(" ()") or agency
    ministry = regex.match(r"(?:Kemen|Kementerian\s+)(\S.*)", name)
    if ministry and prefix in {"peraturan", "keputusan"}:
        kind = _kind_of(("Permen" if prefix == "peraturan" else "Kepmen") + ministry.group(1).replace(" ", ""))
        if kind:
            return kind.id
    return f"{prefix}-{slug(name)}" if name and name.upper() not in {"SE", "SK"} else prefix
