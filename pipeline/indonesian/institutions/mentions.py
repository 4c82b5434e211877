"""Finding names of institutions in running text: by our table and by how Indonesian builds them.

"Dinas Perindustrian dan Perdagangan (Disperindag) Kota Malang", "Komisi IX DPR RI", "Polres Kudus", "PT Sumber Jaya".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from pipeline.indonesian import places
from pipeline.indonesian.institutions import kin as institution_kin
from pipeline.indonesian.institutions import listed
from pipeline.indonesian.institutions import runs as institution_runs
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.bounds import is_of_rank
from pipeline.indonesian.institutions.employers import acronyms, branded, employers, short_names
from pipeline.indonesian.institutions.own_shorts import called_too, reread
from pipeline.indonesian.institutions.parties import of_parties
from pipeline.indonesian.institutions.placed import grow_placed
from pipeline.indonesian.institutions.posted import facilities, introduced
from pipeline.indonesian.institutions.runs import Match
from pipeline.indonesian.institutions.spelled import of_article
from pipeline.indonesian.institutions.subsidiaries import headed
from pipeline.indonesian.institutions.tails import tailed
from pipeline.indonesian.institutions.words import (
    TASK_FORCE,
    Found,
    bare,
    expand,
    generic,
    group,
    heads,
    once,
    skip_parenthesis,
    tails,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common

#: Heads whose generic phrases stay generic whatever follows: "Badan Usaha Milik Desa".
_GENERIC_HEADS = group("generic", "heads")


def _is_firm_phrase(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a generic phrase stays generic whatever follows: "Badan Usaha", "Kementerian/Lembaga"."""
    if tokens.words[start:end] == TASK_FORCE:
        return False
    return tokens.words[start] in _GENERIC_HEADS or "/" in tokens.words[start:end]


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
    found = _from_where_introduced(tokens, found)
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
    found = called_too(tokens, found)
    whole = of_article(tokens, reread(tokens, of_parties(tokens, _relearned(tokens, found))))
    return {start: replace(hit, name=once(hit.name)) for start, hit in whole.items()}


def _from_where_introduced(tokens: Tokens, found: dict[int, Found]) -> dict[int, Found]:
    """Return the bodies, with the first words that their own short forms show: "Public | Virtue Research (PVR)"."""
    grown = dict(found)
    ends = {hit.end: hit for hit in found.values() if hit.rule == "tail"}
    for start, end in tokens.introduced.items():
        hit = ends.get(end)
        if hit is not None and 0 < hit.start - start <= _FIRST_WORDS and all(map(is_capital, tokens.words[start:end])):
            grown.pop(hit.start)
            grown[start] = replace(hit, start=start, name=tokens.text(start, end))
    return grown


#: So many words at most stand before those that a body's last word tells.
_FIRST_WORDS = 2


def _in_number(tokens: Tokens, index: int) -> bool:
    """Tell whether a word stands inside a number: "S-10/MK.02/2023", "133/Pdt.G/2021/PN Smg", "RS-GP23" of a bike."""
    code = tokens.word(index + 2)
    if tokens.word(index + 1) == "-" and tokens.glued(index + 1) and tokens.glued(index + 2) and code[-1:].isdigit():
        return code[:1].isalpha()
    if tokens.word(index - 1) != "/" or not tokens.glued(index):
        return tokens.word(index - 1) == "Catatan" and tokens.word(index) == "Kepolisian"
    if tokens.word(index - 2).isdigit() and tokens.word(index) in _COURTS:
        return True
    at = index
    while tokens.word(at + 1) in {"/", "."} and tokens.glued(at + 1) and tokens.glued(at + 2):
        at += 2
        if tokens.word(at).isdigit():
            return True
    return False


#: Courts in the number of a case: "133/Pdt.G/2021/ | PN | Smg".
_COURTS = frozenset({"PN", "PT", "PTUN"})
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
    if depth > _DEEPEST or _is_part(tokens, start):
        return None
    if tokens.word(start).lower() == "pemerintah" and (state := _state(tokens, start)):
        return state
    if is_of_rank(tokens, start):
        return None
    if (whose := _keeper(tokens, start, depth)) is not None:
        return whose
    known = institutions.gazetteer().match(tokens, start)
    grown = _grow(tokens, start, partial(match, depth=depth + 1))
    if tokens.words[start : start + 2] == TASK_FORCE and (apart := listed.apart(tokens, start, grown)) is not None:
        return apart
    if known is not None:
        return listed.of_table(tokens, start, known, grown)
    return tailed(tokens, start) if grown is None else _of_grown(tokens, start, grown)


def _is_part(tokens: Tokens, start: int) -> bool:
    """Tell whether a word is the second of words that name no body: "Amerika | Serikat", "Dirjen | Pemdes"."""
    if tokens.words[max(start - 1, 0) : start + 1] == ("Amerika", "Serikat"):
        return True
    if tokens.word(start) == "Pemdes" and tokens.word(start - 1) in {"Bina", "Dirjen"}:
        return True  # the directorate general for villages
    return tokens.words[max(start - 2, 0) : start + 1] == ("Kementerian", "/", "Lembaga")


def _of_grown(tokens: Tokens, start: int, grown: Found) -> Found | None:
    """Return a body that our tables do not have; None where its words are generic: "Badan Usaha"."""
    plain = generic().match(tokens, start)
    firm = plain is not None and _is_firm_phrase(tokens, start, plain[0]) and plain[0] > start + 1
    if plain is not None and (firm or skip_parenthesis(tokens, plain[0]) >= grown.end):
        return listed.apart(tokens, start, grown)
    if tokens.text(start, grown.end) in bare():
        return Found(start, grown.end, grown.name, "head", unit=tokens.word(start) == "Fakultas")
    return grown


_CELLS = (("Rutan",), ("Rumah", "Tahanan"), ("Rumah", "Tahanan", "Negara"))


def _keeper(tokens: Tokens, start: int, depth: int) -> Found | None:
    """Return the body whose cells are named, which are a place: "Rutan | Polda Bali", "Rumah Tahanan (Rutan) | KPK"."""
    for head in reversed(_CELLS):
        if tokens.words[start : start + len(head)] == head:
            at = skip_parenthesis(tokens, start + len(head))
            return match(tokens, at, depth=depth + 1) if is_capital(tokens.word(at)) else None
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


def _grow(tokens: Tokens, start: int, inner: Match) -> Found | None:
    head = heads().match(tokens, start)
    if head is None:
        return None
    end, reach = head
    if reach == "place":
        return grow_placed(tokens, start, end, inner)
    return institution_runs.grow(tokens, start, end, inner, listing=reach == "list")
