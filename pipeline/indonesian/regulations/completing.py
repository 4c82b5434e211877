"""What an article itself adds to the names in it: the region of a Pergub, a name that comes again in small letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from pipeline.indonesian.keys import slug
from pipeline.indonesian.regulations import behind, bodies, contexts, heads, home, ministers, nicknames, regions
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.kinds import OF_PARLIAMENT, Kind
from pipeline.schema import RegulationMention

#: A circular or instruction of a region's head whose region the article tells elsewhere: "SE Gubernur Nomor 4".
_HEADS = re.compile(r"(?:se|sk|instruksi|maklumat|seruan)-(?P<post>gubernur|bupati|wali-?kota)$")
_LEVELS = {"gubernur": "provinsi", "bupati": "kabupaten"}
#: Names that are long enough to be no common word, and how many of them are looked for again.
_SHORT = 8
_MANY = 40
_KIND = re.compile(r"^.*?\b(?:R?UU|[Uu]ndang[-\s][Uu]ndang)\s+(?:\(R?UU\)\s+)?(?:tentang\s+)?", re.DOTALL)
_AND = re.compile(r"\s+(?:dan\s?/\s?atau|dan|serta|maupun|atau)\s(?=[A-Z])")
#: Letters that stand in a rule's title, and how far, in characters, it may reach.
_LETTERS = re.compile(r"(?:[^.;\n]*?\(|\s[Tt]entang\s)(?P<name>[A-Z][A-Z-]{1,8}[A-Z])\b(?!-)")
_TITLE = 240
#: The name that a kind bears in brackets: "(KDK Perlakuan Khusus)".
_BRACKETED = re.compile(r"\s(?P<name>[A-Z][\w-]*(?:\s(?:dan\s)?[A-Z][\w-]*){0,4})\)")
#: A topic in small letters and what shortens it: "adaptasi tatanan hidup baru (ATHB)".
_TOPIC = re.compile(r"\s(?:tentang\s)?(?P<topic>[a-z][\w-]*(?:\s[a-z][\w-]*){1,6})\s\((?P<short>[A-Z]{2,6})\)")
_OR = re.compile(r"\s+(?:atau|maupun|ataupun|dan\s?/\s?atau)\s+")
#: What may stand behind the second of two laws: else the words may begin a clause, "UU ITE dan Polri menangkap".
_ENDED = re.compile(r"\s?[.,;:)\"”]|\s+(?:yang|ini|itu|tersebut|untuk|agar|di|ke|pada|segera|masuk)\b|$")
_CAPITAL, _PROVINCE = "dki-jakarta", "jakarta"
#: The province in an id, and none of its cities: "pergub-jakarta-47-2020", hardly "perwali-jakarta-barat-3-2019".
_OF_THE_PROVINCE = re.compile(r"(?<!-dki)-jakarta(?=:|-(?:\d|\?|[a-z.]+/))")
#: The years in which Jakarta was the capital region by law, at the end of an id.
_OF_THE_CAPITAL = re.compile(r"[-/](?:19\d\d|200\d|201\d|202[0-3])$")
_DKI = re.compile(r"\bD\.?K\.?I\b|\bDaerah Khusus\b")
#: The commission of a "Perkom" that the article tells of.
_COMMISSION = re.compile(r"\bKPK\b|\bKomisi Pemberantasan Korupsi\b")
#: The long name of a body's rule that goes by a short one: "peraturan komisi (".
_LONG = re.compile(r"\b[Pp]eraturan\s(?:[Kk]omisi|[Bb]adan|[Ll]embaga|[Dd]ewan|[Kk]epala\s[Bb]adan)\s?\($")
_OF_A_NUMBER = frozenset({"full", "partial"})
_IN_ONE = re.compile(r"\((UU[A-Z]{2,5})\)$")


def complete(text: str, drafts: list[Draft]) -> None:
    """Give drafts the names and regions that the article tells elsewhere."""
    _numbered_in_brackets(text, drafts)
    _matters(drafts)
    ministers.issued(text, drafts)
    _names_again(text, drafts)
    _told_names(text, drafts)
    _short_topics(text, drafts)
    _one_spoken_of(text, drafts)
    _second_names(text, drafts)
    _names_in_one(text, drafts)
    _regions(text, drafts)
    _heads(text, drafts)
    _commission(text, drafts)
    _written_out(text, drafts)


def _numbered_in_brackets(text: str, drafts: list[Draft]) -> None:
    """A law's number in brackets right behind its name is of one mention with it: "UU Desa (UU Nomor 6 Tahun 2014)"."""
    for name, number in list(pairwise(drafts)):
        if not name.name or name.numbered or name.tail or number.kind != name.kind or number.number is None:
            continue
        bare = number.name is None and number.pasal is None
        if bare and text[name.end : number.start] == " (" and text.startswith(")", number.end):
            name.number, name.year, name.end = number.number, number.year, number.end + 1
            name.title = name.title or number.title
            behind.with_articles(text, name)
            drafts[:] = [d for d in drafts if not name.start < d.start < name.end]


def _matters(drafts: list[Draft]) -> None:
    """Articles named after a law's matter are of that law where the story names it: "pasal ITE" beside "UU ITE"."""
    if all(d.words != ["pasal"] for d in drafts):
        return
    named = {d.name for d in drafts if d.words != ["pasal"]}
    ids = {f"uu-{d.number}-{d.year}" for d in drafts if d.number}
    known = {d.name for d in drafts if d.name and (d.name in named or ids & set(nicknames.candidates(d.name)))}
    drafts[:] = [d for d in drafts if d.words != ["pasal"] or d.name in known]


def _commission(text: str, drafts: Sequence[Draft]) -> None:
    """Rules of "the commission" are the anti-corruption commission's where the article tells of it: "Perkom"."""
    rules = [d for d in drafts if d.kind is not None and d.kind.id == "perkom"]
    if rules and _COMMISSION.search(text) is not None:
        for draft in rules:
            draft.kind = Kind(id="peraturan-kpk", label="Peraturan KPK", issuer="Komisi Pemberantasan Korupsi")


def _written_out(text: str, drafts: Sequence[Draft]) -> None:
    """A short name in brackets takes in the long one before it: "peraturan komisi (Perkom)"."""
    before = 0
    for draft in drafts:
        if draft.kind is not None and not draft.numbered and text.startswith("(", draft.start - 1):
            long = _LONG.search(text, max(before, draft.start - 40), draft.start)
            if long is not None and text.startswith(")", draft.end):
                draft.start, draft.end = long.start(), draft.end + 1
        before = draft.end


def _names_again(text: str, drafts: Sequence[Draft]) -> None:
    """A name that the article prints in capitals may come again in small letters: "UU kejahatan perbankan"."""
    laws = [d for d in drafts if d.kind is not None and d.kind.id in {"uu", "ruu"}]
    bare = [d for d in laws if d.bare and not d.tail]
    if not bare:
        return
    printed = {_KIND.sub("", text[d.start : d.end]).lower() for d in laws if d.name and not d.number}
    firsts = [n.split()[0] for n in printed if " " in n]
    printed |= {first for first in firsts if firsts.count(first) == 1}
    names = sorted((n for n in printed if len(n) > _SHORT and n.replace(" ", "").isalpha()), key=len, reverse=True)
    if not names:
        return
    forms = "|".join(r"\s".join(name.split()) for name in names[:_MANY])
    again = re.compile(rf"\s+({forms})\b")
    for draft in bare:
        found = again.match(text, draft.end)
        if found is not None:
            draft.name, draft.end, draft.title = nicknames.canonical(found[1]), found.end(), ""


def _told_names(text: str, drafts: Sequence[Draft]) -> None:
    """Names that the article itself gives a rule in brackets: "(KDK Perlakuan Khusus)", "... (LPBBTI)", "POJK LPBBTI".

    Letters alone are the name of a numbered rule of the kind in whose title they stand.
    """
    bare = [d for d in drafts if d.bare and not d.tail and text[d.end + 1 : d.end + 2].isupper()]
    if not bare:
        return
    told: set[tuple[str, str]] = set()
    last: Draft | None = None
    for draft in drafts:
        if draft.kind is None:
            continue
        before, last = last, draft
        titled = draft.number is not None and bool(draft.title)
        found = _LETTERS.match(text, draft.end, draft.end + _TITLE) if titled else None
        if draft.bare and text.startswith("(", draft.start - 1) and before is not None and before.kind == draft.kind:
            found = _BRACKETED.match(text, draft.end) if before.number and draft.start - before.end < _TITLE else None
        if found is not None:
            told.add((draft.kind.id, found["name"]))
    for draft in bare if told else ():
        for kind, name in sorted(told, reverse=True):
            end = draft.end + 1 + len(name)
            same = draft.kind is not None and kind == draft.kind.id
            if same and text.startswith(f" {name}", draft.end) and not text[end : end + 1].isalnum():
                draft.name, draft.end = nicknames.canonical(name), end
                break


def _short_topics(text: str, drafts: Sequence[Draft]) -> None:
    """A topic in small letters that the article shortens for a name: "perda kawasan tanpa asap (KTA)", "Perda KTA"."""
    called = {(d.kind.id, d.name) for d in drafts if d.kind is not None and d.name and not d.number}
    for draft in drafts if called else ():
        found = _TOPIC.match(text, draft.end) if draft.bare and not draft.tail else None
        if found is None or draft.kind is None or (draft.kind.id, name := found["short"].lower()) not in called:
            continue
        if nicknames.initials(found["topic"]) == name:
            draft.name, draft.end, draft.title = name, found.end(), ""


def _one_spoken_of(text: str, drafts: Sequence[Draft]) -> None:
    """What a rule is about, in small letters, names none anew where the story has told of the one of its kind.

    "Keputusan Presiden (Keppres)", later "keppres pemindahan IKN".
    """
    if not any(d.name and text[d.start].islower() for d in drafts):
        return
    told: set[str] = set()
    named: set[str] = set()
    for draft in drafts:
        if draft.kind is None or draft.kind.id in OF_PARLIAMENT or draft.numbered or draft.pasal:
            continue
        if draft.bare and text[draft.end - 1] == ")":
            told.add(draft.kind.id)
        elif draft.name and not text[draft.start].islower():
            named.add(draft.name)
        elif draft.name and draft.name not in named and draft.kind.id in told:
            head = heads.read(text, draft.start)
            if head is not None and text[head.end : head.end + 2].strip().islower():
                draft.name, draft.end = None, head.end


def _second_names(text: str, drafts: list[Draft]) -> None:
    """The second of two laws whose kind is said once: "RUU Perampasan Aset dan Pembatasan Transaksi Uang Kartal"."""
    found: list[Draft] = []
    for place, draft in enumerate(drafts):
        if draft.kind is None or draft.kind.id not in {"uu", "ruu"} or not draft.name or draft.number:
            continue
        joined = _AND.match(text, draft.end)
        second = nicknames.known(text, joined.end() - 1) if joined is not None else None
        if joined is None or second is None or second[0] == draft.name:
            continue
        after = drafts[place + 1].start if place + 1 < len(drafts) else len(text)
        whole = " " in text[joined.end() : second[1]] or _ENDED.match(text, second[1]) is not None
        if whole and second[1] <= after:
            found.append(Draft(joined.end(), second[1], kind=draft.kind, name=second[0]))
    if found:
        drafts[:] = sorted((*drafts, *found), key=lambda one: one.start)


def _names_in_one(text: str, drafts: Sequence[Draft]) -> None:
    """What the article itself shortens in one with "UU": "UU Pemerintahan Aceh (UUPA)", later "UUPA"."""
    told: dict[str, str] = {}
    for draft in drafts:
        if draft.name is None or draft.number is not None:
            continue
        printed = text[draft.start : draft.end]
        short = _IN_ONE.search(printed)
        if short is not None:
            told[short[1]] = draft.name
        elif (words := printed.rpartition(" ")[2]) in told:
            draft.name = told[words]


def as_called(text: str, mentions: list[RegulationMention]) -> list[RegulationMention]:
    """Return the mentions with the capital called as the article calls it: "jakarta" where nobody says DKI.

    What was issued while it was the capital region is the DKI's all the same: "Pergub Jakarta Nomor 47 Tahun 2020".
    """
    if all(_PROVINCE not in m.id for m in mentions) or "Jakarta" not in text:
        return mentions
    capital = _DKI.search(text) is not None
    return [replace(m, id=";".join(_called(id, capital=capital) for id in m.id.split(";"))) for m in mentions]


def told_twice(text: str, mentions: Sequence[RegulationMention]) -> list[RegulationMention]:
    """Return the mentions, in order, a law's number told again in brackets right behind it of one mention with it.

    "Peraturan OJK Nomor 3 Tahun 2024 (POJK 3/2024)", hardly "... tentang Inovasi (POJK 3/2024)".
    """
    told: list[RegulationMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        last = told[-1] if told else None
        adjoins = last is not None and last.end == mention.start - 2 and text.startswith(" (", last.end)
        if last is None or not adjoins or last.id != mention.id or not text.startswith(")", mention.end):
            told.append(mention)
        elif mention.pasal is None and {mention.kind, last.kind} <= _OF_A_NUMBER:
            told[-1] = replace(last, end=mention.end + 1)
        else:
            told.append(mention)
    return told


def _called(id: str, *, capital: bool) -> str:
    """An id with the province as it was called when its rule was issued, else as the article calls it."""
    if _PROVINCE not in id:
        return id
    if capital or _OF_THE_CAPITAL.search(id) is not None:
        return _OF_THE_PROVINCE.sub(f"-{_CAPITAL}", id)
    return id.replace(_CAPITAL, _PROVINCE)


class _Places:
    """The region that an article tells for a level, found once."""

    def __init__(self, text: str, drafts: Sequence[Draft]) -> None:
        self._text = text
        self._told = tuple(dict.fromkeys(d.region for d in drafts if d.region and d.kind and d.kind.region))
        self._known: dict[tuple[str | None, bool], str | None] = {}

    def of(self, level: str | None, *, sure: bool) -> str | None:
        if (level, sure) not in self._known:
            fitting = next((region for region in self._told if regions.fits(region, level)), None)
            self._known[level, sure] = fitting or home.region(self._text, level, sure=sure)
        return self._known[level, sure]


def _regions(text: str, drafts: Sequence[Draft]) -> None:
    """Give regional instruments without a region the one that their article names."""
    homeless = [d for d in drafts if d.kind is not None and d.kind.region and d.region is None]
    if not homeless:
        return
    places = _Places(text, drafts)
    anywhere = _of_several_levels(text, drafts)
    for draft in homeless:
        assert draft.kind is not None
        alone = draft.bare and not draft.tail
        if alone and contexts.of_any_region(text, draft.start, draft.end):
            anywhere.add(draft.start)
        if (draft.beside and not draft.numbered) or draft.kind.id == "perdes" or (alone and draft.start in anywhere):
            continue
        level = regions.level(draft.kind.id)
        behind = regions.read(text, draft.end, of=level) if draft.numbered or draft.name else None
        if behind is None and alone:
            behind = regions.located(text, draft.end, of=level)
        draft.region = (
            behind.name
            if behind is not None
            else home.seat(text, draft.start, level)
            if alone or draft.number
            else None
        )
        if draft.region is None:
            draft.region = places.of(level, sure=draft.numbered)
            draft.at_home = draft.region is not None
        if draft.region is None and (draft.numbered or level is not None):
            draft.region = home.near(text, draft.start, level)
        if draft.region is None and draft.numbered:
            draft.region = home.dateline(text, level)
        if draft.region is None and draft.numbered and draft.kind.id == "qanun":
            draft.region = "aceh"
    _of_one_number(homeless, drafts, places)
    _of_the_same([d for d in drafts if d.start not in anywhere])


def _of_several_levels(text: str, drafts: Sequence[Draft]) -> set[int]:
    """Where rules of heads of two levels stand in a row, of no certain region: "peraturan wali kota maupun bupati"."""
    found: set[int] = set()
    for one, other in pairwise(drafts):
        if one.kind is None or other.kind is None or not (one.bare and other.bare) or one.region or other.region:
            continue
        levels = {regions.level(one.kind.id), regions.level(other.kind.id)}
        if None not in levels and len(levels) > 1 and _OR.fullmatch(text, one.end, other.start) is not None:
            found |= {one.start, other.start}
    return found


def _of_one_number(homeless: Sequence[Draft], drafts: Sequence[Draft], places: _Places) -> None:
    """One number is of one region: the one printed with it, else the article's where its sentences tell several."""
    without = {id(draft) for draft in homeless}
    printed = {_numbered_as(d): d.region for d in reversed(drafts) if d.number and d.region and id(d) not in without}
    told: dict[tuple[str, str, str], set[str | None]] = {}
    for draft in homeless:
        if draft.number:
            told.setdefault(_numbered_as(draft), set()).add(None if draft.at_home else draft.region)
    for draft in homeless:
        key = _numbered_as(draft)
        if draft.number and key in printed:
            draft.region = printed[key]
        elif draft.kind is not None and len(told.get(key, ())) > 1:
            draft.region, draft.at_home = places.of(regions.level(draft.kind.id), sure=True), True


def _numbered_as(draft: Draft) -> tuple[str, str, str]:
    return draft.kind.id if draft.kind is not None else "", draft.number or "", draft.year or ""


def _of_the_same(drafts: Sequence[Draft]) -> None:
    """A region's own rule in a row with its head's is of the same region: "Pergub, Kepgub, dan Perda"."""
    told = {d.region for d in drafts if d.kind is not None and d.kind.region and d.region}
    for draft in drafts if len(told) == 1 else ():
        if draft.kind is not None and draft.kind.id in {"perda", "raperda"} and draft.region is None:
            draft.region, draft.at_home = next(iter(told)), True


@cache
def _services() -> frozenset[str]:
    known = bodies.services()
    return frozenset((*known.values(), *map(slug, known)))


@lru_cache(maxsize=1 << 12)
def _post(kind: str) -> str | None:
    """The head or the service of a region that an id names alone: "se-gubernur", "sk-dishub"."""
    head = _HEADS.match(kind)
    if head is not None:
        return head["post"]
    lead, _, service = kind.partition("-")
    service = service.removeprefix("kepala-")
    return service if lead in {"se", "sk", "keputusan", "instruksi"} and service in _services() else None


def _heads(text: str, drafts: Sequence[Draft]) -> None:
    """Give letters of a region's head without a region the one that the article tells: "SE Gubernur Nomor 4"."""
    letters = [d for d in drafts if d.kind is not None and not d.kind.region]
    homeless = [(d, post) for d in letters if d.kind is not None and (post := _post(d.kind.id)) is not None]
    if not homeless:
        return
    places = _Places(text, drafts)
    for draft, post in homeless:
        assert draft.kind is not None
        level = _LEVELS.get(post, "kota") if post not in _services() else None
        region = places.of(level, sure=draft.numbered)
        if region is not None:
            called = region.removeprefix("kota-") if level == "kota" else region
            draft.kind = replace(draft.kind, id=f"{draft.kind.id}-{called}")
