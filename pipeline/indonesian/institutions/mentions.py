"""Finding names of institutions in running text: by our table and by how Indonesian builds them.

"Dinas Perindustrian dan Perdagangan (Disperindag) Kota Malang", "Komisi IX DPR RI", "Polres Kudus", "PT Sumber Jaya".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from pipeline.indonesian import places
from pipeline.indonesian.institutions import kin as institution_kin
from pipeline.indonesian.institutions import runs as institution_runs
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.bounds import is_of_rank, is_role
from pipeline.indonesian.institutions.employers import acronyms, branded, employers, short_names
from pipeline.indonesian.institutions.own_shorts import reread
from pipeline.indonesian.institutions.parties import of_parties
from pipeline.indonesian.institutions.placed import grow_placed, place_end
from pipeline.indonesian.institutions.posted import facilities, introduced
from pipeline.indonesian.institutions.runs import Match
from pipeline.indonesian.institutions.spelled import of_article
from pipeline.indonesian.institutions.subsidiaries import headed, of_group, of_region
from pipeline.indonesian.institutions.tails import tailed
from pipeline.indonesian.institutions.words import (
    LEVELS,
    Found,
    bare,
    expand,
    generic,
    heads,
    once,
    short_inner,
    skip_parenthesis,
    tails,
    units,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common

#: Heads whose generic phrases stay generic whatever follows: "Badan Usaha Milik Desa".
_GENERIC_HEADS = frozenset(
    ["Bank", "Gereja", "Badan", "Majelis", "Lembaga", "Pusat", "Satuan", "Komite", "Jaringan", "Sekretariat", "Bidang"]
)


_TASK_FORCE = ("Satuan", "Tugas")


def _listed_apart(tokens: Tokens, start: int, grown: Found | None) -> Found | None:
    """Return a listed body whose name a short form parts: "Satuan Tugas (Satgas) Penanganan Covid-19"."""
    body = institutions.known(grown.name) if grown and "(" in tokens.words[start : grown.end] else None
    if grown is None or body is None:
        return None
    return Found(start, grown.end, body.name, "gazetteer", unit=body.part_of is not None, body=body.id)


def _is_firm_phrase(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a generic phrase stays generic whatever follows: "Badan Usaha", "Kementerian/Lembaga"."""
    if tokens.words[start:end] == _TASK_FORCE:
        return False
    return tokens.words[start] in _GENERIC_HEADS or "/" in tokens.words[start:end]


#: Words after which a platform is where something is shown, not a body that acts.
_SHOWN_ON = frozenset(
    ["di", "melalui", "lewat", "via", "akun", "video", "aplikasi", "media", "live", "konten", "unggahan"]
)
#: Bodies within bodies are named no deeper than this.
_DEEPEST = 6


def find(tokens: Tokens, *, entities: Iterable[tuple[int, int]] = ()) -> dict[int, Found]:
    """Return the institutions of a text by their first token; an outer name hides those inside it.

    Args:
        tokens: the text.
        entities: (start, end) code points that a trained model takes for organisations; heard where no rule speaks.
    """
    found: dict[int, Found] = {}
    index = 0
    tokens = _with_capitals(tokens)
    while index < len(tokens):
        word = tokens.words[index]
        named = (is_capital(word) and not _in_number(tokens, index)) or word == "pemerintah"
        hit = (match(tokens, index) or headed(tokens, index, match)) if named else None
        if hit:
            found[hit.start] = hit
            index = hit.end
        else:
            index += 1
    taken = {i for f in found.values() for i in range(f.start, f.end)}
    for start, end in entities:
        hit = _entity(tokens, start, end)
        if hit and not taken.intersection(range(hit.start, hit.end)):
            found[hit.start] = hit
    taken |= {i for f in found.values() for i in range(f.start, f.end)}
    found |= {hit.start: hit for hit in (*introduced(tokens, taken), *facilities(tokens, taken))}
    taken |= {i for f in found.values() for i in range(f.start, f.end)}
    found |= {hit.start: hit for hit in (*employers(tokens, taken), *acronyms(tokens, taken))}
    taken |= {i for f in found.values() for i in range(f.start, f.end)}
    found |= {hit.start: hit for hit in branded(tokens, taken)}
    taken |= {i for f in found.values() for i in range(f.start, f.end)}
    found |= {hit.start: hit for hit in short_names(tokens, list(found.values()), taken)}
    whole = of_article(tokens, reread(tokens, of_parties(tokens, _relearned(tokens, found))))
    return {start: replace(hit, name=once(hit.name)) for start, hit in whole.items()}


def _in_number(tokens: Tokens, index: int) -> bool:
    """Tell whether a word stands inside a number: "S-10/MK.02/2023", "SE-25/Dinkes/2020", "RS-GP23" of a motorcycle."""
    code = tokens.word(index + 2)
    if tokens.word(index + 1) == "-" and tokens.glued(index + 1) and tokens.glued(index + 2) and code[-1:].isdigit():
        return code[:1].isalpha()
    if tokens.word(index - 1) != "/" or not tokens.glued(index):
        return tokens.word(index - 1) == "Catatan" and tokens.word(index) == "Kepolisian"
    at = index
    while tokens.word(at + 1) in {"/", "."} and tokens.glued(at + 1) and tokens.glued(at + 2):
        at += 2
        if tokens.word(at).isdigit():
            return True
    return False


#: Heads of bodies that the press prints in lower case too, before a name: "fraksi Golkar", "dinas PUPR".
_LOWER = frozenset({"dinas", "fraksi", "komisi", "pemerintah"})
_GOVERNED = frozenset({"kota", "kabupaten", "provinsi"})


def _with_capitals(tokens: Tokens) -> Tokens:
    """Return the tokens with a capital on a body's head before its name: "fraksi Golkar", "komisi IX DPR"."""
    at = [i for i, word in enumerate(tokens.words) if word in _LOWER and _named_after(tokens, i)]
    if not at:
        return tokens
    words = list(tokens.words)
    for index in at:
        words[index] = words[index].capitalize()
        if words[index] == "Pemerintah":
            words[index + 1] = words[index + 1].capitalize()
    return replace(tokens, words=tuple(words))


def _named_after(tokens: Tokens, index: int) -> bool:
    head, after = tokens.words[index], tokens.word(index + 1)
    if head == "pemerintah":
        place = places.match(tokens, index + 2) if after in _GOVERNED and index + 2 < len(tokens) else None
        return place is not None and bool(places.regions(place[1]))
    if head == "komisi":
        return ROMAN.fullmatch(after) is not None and tokens.word(index + 2) in {"DPR", "DPRD"}
    if head == "dinas":
        return after in institution_kin.offices() and is_acronym(after)
    return is_capital(after) and institutions.gazetteer().match(tokens, index + 1) is not None


def _entity(tokens: Tokens, start: int, end: int) -> Found | None:
    """Return what the model takes for an organisation, where its last word is one that ends names of bodies."""
    first, last = tokens.at(start), tokens.at(end - 1) + 1
    words = tokens.words[first:last]
    if (
        len(words) < 2
        or words[0] in {"CNN", "CNBC", "Youtube", "YouTube"}
        or words[-1] not in tails()
        or not all(w.isalpha() and is_capital(w) for w in words)
    ):
        return None
    if all(is_common(w) for w in words[:-1]) or posts.match(tokens, first) or places.match(tokens, first):
        return None
    if words[0] in names.titles() or heads().match(tokens, first) or generic().match(tokens, first):
        return None
    return Found(first, last, tokens.text(first, last), "model")


def _relearned(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """Let a company's name printed alone ("PT Sumber Jaya, ...") settle where it ends before a person's name."""
    learned = {
        tokens.words[f.start : f.end]
        for f in found.values()
        if f.rule == "head+run" and tokens.words[f.start] in {"PT", "CV"}
    }
    for hit in list(found.values()):
        longer = [
            w for w in learned if len(w) > hit.end - hit.start and tokens.words[hit.start : hit.start + len(w)] == w
        ]
        if hit.rule == "head+run" and longer:
            end = hit.start + max(map(len, longer))
            found[hit.start] = Found(hit.start, end, expand(tokens, hit.start, end), hit.rule)
    return found


def match(tokens: Tokens, start: int, *, depth: int = 0) -> Found | None:
    """Return the institution whose name begins at a token, or None; ``depth`` counts the bodies that it lies within."""
    if depth > _DEEPEST or tokens.words[max(start - 1, 0) : start + 1] == ("Amerika", "Serikat"):
        return None
    if tokens.words[max(start - 2, 0) : start + 1] == ("Kementerian", "/", "Lembaga"):
        return None
    if tokens.word(start).lower() == "pemerintah" and (state := _state(tokens, start)):
        return state
    if is_of_rank(tokens, start):
        return None
    if (whose := _keeper(tokens, start, depth)) is not None:
        return whose
    listed = institutions.gazetteer().match(tokens, start)
    grown = _grow(tokens, start, partial(match, depth=depth + 1))
    if listed is None and grown is None:
        return tailed(tokens, start)
    if tokens.words[start : start + 2] == _TASK_FORCE and (apart := _listed_apart(tokens, start, grown)) is not None:
        return apart
    if (
        grown is not None
        and listed is None
        and (plain := generic().match(tokens, start))
        and (
            skip_parenthesis(tokens, plain[0]) >= grown.end
            or (_is_firm_phrase(tokens, start, plain[0]) and plain[0] > start + 1)
        )
    ):
        return _listed_apart(tokens, start, grown)
    if grown is not None and listed is None and tokens.text(start, grown.end) in bare():
        return Found(start, grown.end, grown.name, "head", unit=tokens.word(start) == "Fakultas")
    if listed and (parted := _parted(tokens, start, *listed)):
        return parted
    if listed and (firm := _foreign_firm(tokens, start, listed[0])):
        return firm
    head = heads().match(tokens, start)
    alone = listed is not None and (not _extends(tokens, listed[0]) or _is_ministry(tokens, *listed, head))
    if listed and grown and grown.end > listed[0] and head and head[0] <= listed[0] and alone:
        grown = None
    if listed and (grown is None or listed[0] >= grown.end):
        return _listed(tokens, start, *listed)
    return grown


_CELLS = (("Rutan",), ("Rumah", "Tahanan"), ("Rumah", "Tahanan", "Negara"))


def _keeper(tokens: Tokens, start: int, depth: int) -> Found | None:
    """Return the body whose cells are named, which are a place: "Rutan | Polda Bali", "Rumah Tahanan (Rutan) | KPK"."""
    for head in reversed(_CELLS):
        if tokens.words[start : start + len(head)] == head:
            at = skip_parenthesis(tokens, start + len(head))
            return match(tokens, at, depth=depth + 1) if is_capital(tokens.word(at)) else None
    return None


#: Legal forms that end the names of foreign firms: "Freeport McMoran | Inc".
_FORMS = frozenset({"Inc", "Ltd", "Corp", "Corporation", "Plc", "LLC", "Limited", "GmbH"})


def _foreign_firm(tokens: Tokens, start: int, end: int) -> Found | None:
    """Return a firm whose name begins like a listed one and goes on to its legal form: "Freeport | McMoran Inc"."""
    if not is_capital(tokens.word(end)):
        return None
    firm = tailed(tokens, start)
    return firm if firm is not None and firm.end > end and tokens.words[firm.end - 1] in _FORMS else None


def _is_ministry(tokens: Tokens, end: int, form: str, head: tuple[int, str] | None) -> bool:
    """Tell whether a listed name is a ministry's in full, which a place behind it does not change."""
    body = institutions.known(form)
    short = head is not None and head[0] == end  # "Kemenag Malang" is an office of its own
    return body is not None and body.kind == "ministry" and not short and tokens.word(end) not in LEVELS


def _parted(tokens: Tokens, start: int, end: int, form: str) -> Found | None:
    """Return a listed name whose short form stands in its middle: "Badan ... Sosial (BPJS) Ketenagakerjaan"."""
    closed = skip_parenthesis(tokens, end)
    for last in range(min(closed + 3, len(tokens)), closed, -1):
        body = institutions.known(f"{form} {tokens.text(closed, last)}") if closed > end else None
        if body is not None:
            return Found(start, last, body.name, "gazetteer", unit=body.part_of is not None, body=body.id)
    return None


def _state(tokens: Tokens, start: int) -> Found | None:
    """Return "Pemerintah Indonesia", "pemerintah Arab Saudi", "Pemerintah Sumatera Utara"."""
    end = start + 1
    if tokens.word(end) == "RI" or tokens.words[end : end + 2] == ("Republik", "Indonesia"):
        return Found(start, end + (1 if tokens.word(end) == "RI" else 2), "Pemerintah Republik Indonesia", "state")
    end += tokens.word(end) in {"Kerajaan", "Federal", "Persemakmuran"}
    place = places.match(tokens, end) if end < len(tokens) else None
    country = places.country(place[1]) if place else None
    if place and tokens.word(start) == "Pemerintah" and [r.kind for r in places.regions(place[1])] == ["provinsi"]:
        return Found(start, place[0], places.government(place[1], kind="provinsi"), "state")
    if place is None or country is None or places.regions(place[1]):
        return None
    name = "Republik Indonesia" if country == "Indonesia" else country
    return Found(start, place[0], f"Pemerintah {name}", "state")


def _extends(tokens: Tokens, end: int) -> bool:
    """Tell whether what follows a listed name makes it another body: a place or "Provinsi ..." ("KPU Malang")."""
    word = tokens.word(end)
    if word == "(":
        end = skip_parenthesis(tokens, end)
        word = tokens.word(end)
        return is_capital(word) and (
            word in LEVELS or (is_common(word) and not is_role(tokens, end)) or places.match(tokens, end) is not None
        )
    if word in LEVELS:
        return True
    if (
        end < len(tokens)
        and is_capital(word)
        and (word in short_inner() or heads().match(tokens, end) or institutions.gazetteer().match(tokens, end))
    ):
        return tokens.word(end - 1) in units()
    return end < len(tokens) and places.match(tokens, end) is not None and word not in {"Indonesia"}


def _listed(tokens: Tokens, start: int, end: int, form: str) -> Found | None:
    """Return a body of our tables with what belongs to its name here: "Pelindo | III", "Kemenkes | RI"."""
    body = institutions.known(form)
    assert body is not None
    if body.kind == "platform" and tokens.word(start - 1).lower() in _SHOWN_ON:
        return None
    if tokens.word(end) == "RI" or tokens.words[end : end + 2] == ("Republik", "Indonesia"):
        end += 1 if tokens.word(end) == "RI" else 2
    abroad = _abroad(tokens, start, end, body)
    if abroad is not None:
        return abroad
    if larger := of_group(tokens, start, end, body) or of_region(tokens, start, end, body):
        return larger
    if body.kind in {"military", "company"} and ROMAN.fullmatch(tokens.word(end)):
        name = f"{body.name.removesuffix(' (Persero)')} {tokens.word(end)}"  # "Kogabwilhan | II", "Pelindo | III"
        return Found(start, end + 1, name, "gazetteer+number")
    if body.kind in {"company", "platform"}:
        end = _past_form(tokens, end) + (tokens.word(_past_form(tokens, end)) == "Indonesia")  # "Grab | Indonesia"
    inner = None
    if body.part_of is not None:
        at = end - 1 - (tokens.words[end - 1] == "RI")
        last = institutions.known(tokens.words[at]) if at > start else None
        inner = at if last is not None and last.id == body.part_of else None
    tail = skip_parenthesis(tokens, end)
    if body.kind in _WITH_BRANCHES and (far := _branch(tokens, tail)):
        return Found(start, far, f"{body.name} {tokens.text(tail, far)}", "gazetteer+branch")
    if inner is None and tokens.word(tail) in LEVELS and (place := places.match(tokens, tail + 1)):
        return Found(start, place[0], f"{body.name} {expand(tokens, tail, place[0])}", "gazetteer+place")
    if body.kind == "organisation" and inner is None and (region := _region(tokens, tail)):
        return Found(start, region, f"{body.name} {places.official(tokens.text(tail, region))}", "gazetteer+place")
    return Found(start, end, body.name, "gazetteer", unit=body.part_of is not None, body=body.id, inner=inner)


_WITH_BRANCHES = frozenset({"organisation", "agency", "company", "commission"})


def _region(tokens: Tokens, index: int) -> int | None:
    """Return the end of the region right behind a society's name, whose chapter it is: "Apindo | Jateng"."""
    place = places.match(tokens, index) if index < len(tokens) else None
    if place is None or names.is_part(tokens.words[index]) or not places.regions(place[1]):
        return None
    return place[0]


#: Kinds of bodies that every state has: "Kemenlu China" is not Indonesia's.
_OF_STATES = frozenset({"ministry", "agency", "police", "parliament", "court", "prosecution", "military"})


def _abroad(tokens: Tokens, start: int, end: int, body: institutions.Body) -> Found | None:
    """Return a foreign state's body: "Kementerian Luar Negeri | China", "Mahkamah Agung | AS"."""
    place = places.match(tokens, end) if body.kind in _OF_STATES and end < len(tokens) else None
    country = places.country(place[1]) if place else None
    if place is None or country in {None, "Indonesia"} or places.regions(place[1]) or names.is_part(tokens.words[end]):
        return None
    return Found(start, place[0], f"{body.name.removesuffix(' Republik Indonesia')} {country}", "abroad")


def _past_form(tokens: Tokens, end: int) -> int:
    """Return the index after a firm's legal form: "PT Bank Mandiri | (Persero) Tbk"."""
    if tokens.words[end : end + 3] == ("(", "Persero", ")"):
        end += 3
    return end + 1 if tokens.word(end) in {"Tbk", "TBK", "Persero"} else end


_BRANCHES = frozenset({"Cabang", "Wilayah", "Ranting", "Komisariat", "Perwakilan"})


def _branch(tokens: Tokens, at: int) -> int | None:
    """Return the end of a society's branch: "GP Ansor | Cabang Kencong"."""
    if tokens.word(at) not in _BRANCHES or not is_capital(tokens.word(at + 1)):
        return None
    return place_end(tokens, at + 1) if place_end(tokens, at + 1) > at + 1 else None


def _grow(tokens: Tokens, start: int, inner: Match) -> Found | None:
    head = heads().match(tokens, start)
    if head is None:
        return None
    end, reach = head
    if reach == "place":
        return grow_placed(tokens, start, end, inner)
    return institution_runs.grow(tokens, start, end, inner, listing=reach == "list")
