"""From names of institutions in the text to the institutions of an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from spacy.tokens import Doc

from pipeline.indonesian import abbreviations, places
from pipeline.indonesian.institutions import kin as institution_kin
from pipeline.indonesian.institutions import mentions as institution_names
from pipeline.indonesian.institutions import regions as institution_regions
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions import words as institution_words
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons.names import is_part
from pipeline.indonesian.persons.spelling import nearly
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.speech import anaphora, stand_ins
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.tokens import Tokens, tokenize
from pipeline.nlp.components.reading import Reading
from pipeline.resources.read import toml
from pipeline.schema import Abbreviation, Institution, Reference

#: Bodies that are in the table so that others may be named by them, not bodies of the story.
_NOT_BODIES = frozenset({"Republik Indonesia"})
#: Words before a minister's field in short, which is not a body's name there: "Menteri | ESDM".
_OF_FIELD = frozenset({"Menteri", "Wamen", "Menko"})
#: Class words that stand for a body by themselves where no place is given.
_ALONE = ("Dinas ", "Satuan Polisi", "Forum ", "Badan P")
#: Words beside a class word that mean any body of that class: "setiap Polres", "DPR, DPD, dan DPRD", "Polsek setempat".
_GENERAL = speech_words("any_body")
_ANY = speech_words("any_body_behind")
#: Offices that act by themselves, so that naming one does not name the house that it serves.
_WHOLE = ("Sekretariat Jenderal ",)
_HOUSE_COMMITTEE = re.compile(r"Komisi [IVX]+$")


def gather(doc: Doc, reading: Reading) -> tuple[Institution, ...]:
    """Return the institutions of an article in order of first mention."""
    mentions: dict[str, list[tuple[int, int, str]]] = {}
    parents: dict[str, str] = {}
    published = doc._.article.published if doc._.article is not None else None
    whole = reading.tokens.source
    other = abbreviations.glosses(whole) | {a.short: a.expanded for a in doc._.abbreviations}
    people = {reading.tokens.text(n.start, n.end) for n in reading.named}
    held = {(reading.tokens.starts[p.found.start], p.found.name) for p in reading.posts if p.found}
    for start, end, name, rule in _named(doc, reading):
        text = whole[start:end]
        explained = text not in other or explains_body(other[text])
        if not explained and name == text and (start, text) in held and other[text] not in people:
            name = other[text]
            mentions.setdefault(name, [(*m.span(), "long form") for m in re.finditer(re.escape(name), whole)])
        elif not explained and (whole[start - 1 : start] == "(" or not _names(other[text], name)):
            continue
        if _HOUSE_COMMITTEE.match(name):
            name += " Dewan Perwakilan Rakyat Republik Indonesia"
        mentions.setdefault(institution_kin.official(name, on=published), []).append((start, end, rule))
    _shorts(doc, whole, mentions)
    _fold(whole, mentions)
    _class_words(reading, mentions)
    _to_region(mentions)
    for name in list(mentions):
        if name in _NOT_BODIES:
            del mentions[name]
    ordered = sorted(mentions, key=lambda name: min(mentions[name]))
    ids = {name: f"i{n}" for n, name in enumerate(ordered, 1)}
    return tuple(_institution(whole, name, ids, mentions[name], parents) for name in ordered)


def without_names(reading: Reading) -> dict[int, Found]:
    """Return the bodies without short forms that are names of persons here: "Fitra" where Fitra Zuanda speaks.

    A body that the article names otherwise, too, keeps its short form.
    """
    tokens = reading.tokens
    parts = {w for n in reading.named if n.end - n.start > 1 for w in tokens.words[n.start : n.end]}
    short = [
        hit
        for hit in reading.institutions.values()
        if hit.rule == "gazetteer" and hit.end == hit.start + 1 and tokens.words[hit.start] in parts
    ]
    names = {hit.name for hit in short if tokens.words[hit.start].istitle() and is_part(tokens.words[hit.start])}
    names -= {hit.name for hit in reading.institutions.values() if hit not in short}
    return {at: hit for at, hit in reading.institutions.items() if hit.name not in names}


def with_nominals(
    reading: Reading, institutions: tuple[Institution, ...], clusters: list[Cluster], held: Mapping[int, int]
) -> tuple[Institution, ...]:
    """Return the institutions with the words that point back at them: "kementerian tersebut", "pihaknya"."""
    tokens = reading.tokens
    places_in_text = [(i.name, [tokens.at(m.start) for m in i.mentions]) for i in institutions]
    back = anaphora.to_bodies(tokens, places_in_text)
    back += stand_ins.own_side(tokens, clusters, places_in_text, held)
    if not back:
        return institutions
    grown = list(institutions)
    for b in back:
        body = grown[b.target]
        reference = Reference(tokens.starts[b.start], tokens.ends[b.end - 1], body.id, b.kind, b.rule, b.confidence)  # type: ignore[arg-type]
        grown[b.target] = replace(
            body, mentions=tuple(sorted(dict.fromkeys((*body.mentions, reference)), key=lambda r: (r.start, r.end)))
        )
    return tuple(grown)


def explains_body(expanded: str) -> bool:
    """Tell whether a long form names a body: by our table or by the word it begins with."""
    words = tokenize(expanded)
    return table.known(expanded) is not None or (bool(words.words) and institution_names.match(words, 0) is not None)


def _names(expanded: str, body: str) -> bool:
    """Tell whether a long form is a body's name, cut short or misspelt: "Pekerjaan Umum dan Perumahan Rakyat"."""
    words = {w for w in expanded.lower().split() if len(w) > 3}
    known = body.lower().split()
    return bool(words) and all(any(w == k or nearly(w, k) for k in known) for w in words)


def _named(doc: Doc, reading: Reading) -> list[tuple[int, int, str, str]]:
    """Return the bodies named in an article, each as start, end, official name and rule."""
    found = []
    tokens = reading.tokens
    held = {p.body for p in reading.posts}
    in_post = {i for p in reading.posts for i in range(p.start, p.end)}
    fields = {(i, p.body) for p in reading.posts if p.found is None for i in range(p.start + 1, p.end)}
    for hit in reading.institutions.values():
        if (hit.rule == "head" and not hit.name.startswith(_ALONE)) or (
            hit.rule == "model" and hit.start in in_post and hit.end not in in_post
        ):
            continue
        if hit.end == hit.start + 1 and (hit.start, hit.name) in fields and tokens.words[hit.start - 1] in _OF_FIELD:
            continue
        start, end = tokens.starts[hit.start], tokens.ends[hit.end - 1]
        inner = _inner(reading, hit)
        board = hit.inner is not None and tokens.text(hit.start, hit.inner) in institution_words.bare()
        unit = tokens.words[hit.start] in institution_words.plain_units()
        unit = unit and tokens.words[hit.start : hit.start + 2] != institution_words.TASK_FORCE
        plain = hit.unit and hit.body is None and (board or unit)
        own = hit.name in held and tokens.words[hit.start] in _OWN_OFFICES
        plain = plain and not own and (hit.start in in_post or not _is_shortened(doc, tokens, hit))
        if not (plain and (inner is None or hit.start in in_post)):
            found.append((start, end, hit.name, hit.rule))
        found += inner or []
    return found


#: Heads of units that act under a name of their own where the article gives it a short form.
_OWN_OFFICES = frozenset(toml("institutions.toml")["generic"]["own"])


def _is_shortened(doc: Doc, tokens: Tokens, hit: Found) -> bool:
    """Tell whether an office is introduced as a body of its own: "Balai Latihan Kerja Industri (BLKI)"."""
    own = {tokens.text(hit.start, hit.end), tokens.text(hit.start + 1, hit.end)}  # the head has a letter in it or none
    named = any(a.expanded in own for a in doc._.abbreviations)
    return named and tokens.words[hit.start] in _OWN_OFFICES


def _inner(reading: Reading, hit: Found) -> list[tuple[int, int, str, str]] | None:
    """Return the larger body that a unit's name ends with: the DPR in "Komisi IX DPR RI"."""
    if hit.inner is None or hit.name.startswith(_WHOLE):
        return None
    tokens = reading.tokens
    within = institution_names.match(tokens, hit.inner)
    if within is None or within.end > hit.end:
        return None
    found = [(tokens.starts[within.start], tokens.ends[within.end - 1], within.name, "inside " + hit.rule)]
    if within.unit and within.body is None and tokens.words[within.start] in institution_words.plain_units():
        found = []
    return found + (_inner(reading, within) or [])


def _class_words(reading: Reading, mentions: dict[str, list[tuple[int, int, str]]]) -> None:
    """Give "Polda", "Pemkot" alone to the body of that class named before, else to the only one."""
    tokens = reading.tokens
    bodies = (*mentions, *(p.body for p in reading.posts if p.body))
    regions = institution_regions.told(bodies)
    for hit in reading.institutions.values():
        if hit.rule != "head":
            continue
        start, end = tokens.starts[hit.start], tokens.ends[hit.end - 1]
        owners = [name for name in mentions if name.startswith(hit.name + " ") or name == hit.name]
        if not owners and not _is_general(tokens, hit):
            held = {b for b in bodies if b.startswith(hit.name + " ")}
            told = held.pop() if len(held) == 1 else institution_regions.of_region(hit.name, regions)
            if told is not None:
                mentions[told] = [(start, end, "class word of the region")]
                continue
        if not owners and (part := _only_part(hit.name, mentions)):
            mentions[part] = [(start, end, "class word")]
            continue
        before = [name for name in owners if min(mentions[name])[0] < start]
        if before or len(owners) == 1:
            name = max(before or owners, key=lambda n: max((s for s, _, _ in mentions[n] if s < start), default=-1))
            mentions[name].append((start, end, "class word"))


def _is_general(tokens: Tokens, hit: Found) -> bool:
    before = {tokens.word(i).lower() for i in range(hit.start - 3, hit.start)}
    return (
        tokens.word(hit.start - 1).lower() in _GENERAL or bool(before & {"dpd", "dpr"}) or tokens.word(hit.end) in _ANY
    )


def _only_part(name: str, mentions: Mapping[str, object]) -> str | None:
    """Return the body of our table that a bare "Dewan Pengawas" means: the one whose larger body is in the article."""
    kin = [b for b in table.bodies().values() if b.part_of and b.name.startswith(name + " ")]
    named = [b.name for b in kin if table.bodies()[b.part_of or ""].name in mentions]
    return named[0] if len(named) == 1 else None


def _shorts(doc: Doc, text: str, mentions: dict[str, list[tuple[int, int, str]]]) -> None:
    """Add the short forms that the article itself introduced: "(SPPSI)" and every later "SPPSI"."""
    taken = {(s, e) for spans in mentions.values() for s, e, _ in spans}
    for abbreviation in doc._.abbreviations:
        owner = next(
            (n for n in mentions if n == abbreviation.expanded or _same(abbreviation, text, mentions[n])), None
        )
        if owner is None:
            continue
        if abbreviation.short != owner and abbreviation.short in mentions and table.known(abbreviation.short) is None:
            mentions[owner] += mentions.pop(abbreviation.short)
        for mark in re.finditer(rf"(?<!\w){re.escape(abbreviation.short)}(?!\w)", text):
            free = (mark.start(), mark.end()) not in taken and not any(s <= mark.start() < e for s, e in taken)
            if free and "/" not in text[max(mark.start() - 1, 0) : mark.end() + 1]:
                mentions[owner].append((mark.start(), mark.end(), "abbreviation"))


def _same(short: Abbreviation, text: str, spans: list[tuple[int, int, str]]) -> bool:
    """Tell whether the long form before a parenthesis is a mention of a body, whole or but for its place."""
    opening = text.rfind("(", 0, short.start)
    for start, end, _ in spans:
        if text[start:end] == short.expanded:
            return True
        inside = start < short.start < end and text[start:opening].rstrip() == short.expanded
        longer = text[end:opening].strip() == "" and end <= opening and text[start:end].endswith(" " + short.expanded)
        if inside or (longer and not places.regions(short.expanded) and short.short[:1] == text[start : start + 1]):
            return True
    return False


#: Units that our table gives to the DPR, and that every DPRD has: "Banggar".
_HOUSE = "Dewan Perwakilan Rakyat Republik Indonesia"
_HOUSE_UNITS = tuple(f"{unit} {_HOUSE}" for unit in ("Badan Anggaran", "Badan Legislasi", "Badan Kehormatan"))


def _to_region(mentions: dict[str, list[tuple[int, int, str]]]) -> None:
    """Give "Banggar" to the one DPRD of an article that does not name the DPR."""
    houses = [name for name in mentions if name.startswith("Dewan Perwakilan Rakyat Daerah ")]
    if _HOUSE in mentions or len(houses) != 1:
        return
    for name in set(_HOUSE_UNITS).intersection(mentions):
        mentions[name.replace(_HOUSE, houses[0])] = mentions.pop(name)


#: Never a region's body: "KPU RI", "Bawaslu Pusat".
_NATIONAL = re.compile(r"\s(?:RI|Pusat|Republik Indonesia)$")


def _fold(text: str, mentions: dict[str, list[tuple[int, int, str]]]) -> None:
    """Give "KPU" to "Komisi Pemilihan Umum Kota Makassar" where the article knows one such body alone."""
    if "Kejaksaan Republik Indonesia" in mentions:
        kin = [n for n in mentions if n.startswith("Kejaksaan ") and n != "Kejaksaan Republik Indonesia"]
        bare = all(text[s:e] == "Kejaksaan" for s, e, _ in mentions["Kejaksaan Republik Indonesia"])
        if bare and kin:
            owner = "Kejaksaan Agung" if "Kejaksaan Agung" in kin else kin[0]
            mentions[owner] += [(s, e, "class word") for s, e, _ in mentions.pop("Kejaksaan Republik Indonesia")]
    for name, (owner, rule) in institution_kin.owners(mentions).items():
        national = [m for m in mentions[name] if rule == "class word" and _NATIONAL.search(text[slice(*m[:2])])]
        unplaced = [m for m in mentions.pop(name) if m not in national]
        if national:  # "KPU Sleman ... KPU RI ... KPU": the bare form is of whichever was named last
            mentions[name] = national
        for start, end, how in unplaced:
            before = ((s, other) for other in (owner, name) for s, _, _ in mentions.get(other, ()) if s < start)
            last = max(before, default=(0, owner))[1]
            mentions[last].append((start, end, rule if last == owner else how))


def _institution(
    text: str, name: str, ids: dict[str, str], spans: list[tuple[int, int, str]], parents: dict[str, str]
) -> Institution:
    """Return a body with its mentions and the forms in which it is printed."""
    id = ids[name]
    body = table.known(name)
    mentions = tuple(
        Reference(
            s, e, id, "name" if text[s:e] == name else "abbreviation" if len(text[s:e]) < len(name) else "name", rule
        )
        for s, e, rule in sorted(set(spans))
    )
    aliases = tuple(dict.fromkeys(text[m.start : m.end] for m in mentions))
    return Institution(
        id=id,
        name=name,
        aliases=aliases,
        part_of=_part_of(name, ids),
        mentions=mentions,
        kind=body.kind if body else None,
        wikidata=body.wikidata if body else None,
    )


def _part_of(name: str, ids: dict[str, str]) -> str | None:
    body = table.known(name)
    if body and body.part_of:
        return ids.get(table.bodies()[body.part_of].name)
    outer = [other for other in ids if other != name and name.endswith(" " + other)]
    return ids[max(outer, key=len)] if outer else None
