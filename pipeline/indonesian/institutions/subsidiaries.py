"""Names that go on from a listed body's: firms of its group, its regional offices.

"PT Pertamina | Gas", "Bank Mega | Syariah", "Kepala BNN | Kepri", "Kanwil Bea Cukai | Jakarta".
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.bounds import after_post
from pipeline.indonesian.institutions.posted import behind_post, facility_end
from pipeline.indonesian.institutions.runs import Match
from pipeline.indonesian.institutions.words import Found, firm_words, group
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml


@cache
def _of_groups() -> Phrases[str]:
    phrases: Phrases[str] = Phrases()
    table = toml("institutions.toml")["subsidiaries"]
    phrases.extend((word, word) for word in (*table["words"], *table["founded"]))
    return phrases


def of_group(tokens: Tokens, start: int, end: int, body: institutions.Body) -> Found | None:
    """Return the firm of a listed firm's group whose name goes on with what it deals in: "Bank Mega | Syariah"."""
    if body.kind != "company":
        return None
    at = end
    while found := _of_groups().match(tokens, at):
        sure = at > end or tokens.words[at] == "Syariah" or tokens.words[start] == "PT" or after_post(tokens, start)
        if found[0] == at + 1 and is_common(tokens.words[at]) and not sure:
            break
        at = found[0]
    if at == end and tokens.words[start] == "PT":
        at = _unknown_firm_end(tokens, start, end)
    if at == end:
        return part_of(tokens, start, end, body.name)
    name = tokens.text(start, at)
    founded = name.endswith(tuple(f" {word}" for word in toml("institutions.toml")["subsidiaries"]["founded"]))
    firm = body.name.startswith("PT ") and not founded
    whole = f"PT {name}" if firm and not name.startswith(("PT ", "Bank ")) else name
    return Found(start, at, whole, "group")


def _unknown_firm_end(tokens: Tokens, start: int, end: int) -> int:
    """Return the end of a group's firm that our table lacks: "PT Adhi Karya | Zorvanta |"; ``end`` where none is sure.

    Behind an officer's post only a word that ends firms' names tells it, since his name may follow.
    """
    at = end
    while is_capital(tokens.word(at)) and tokens.words[at].isalpha() and at < end + _MOST and not _is_other(tokens, at):
        at += 1
    if after_post(tokens, start):
        return next((i + 1 for i in range(at - 1, end - 1, -1) if _ends_firm(tokens.words[i])), end)
    closed = tokens.words[end - 1] in _FORMS or _stands_apart(tokens, end)
    return at if at > end and not closed and not is_common(tokens.words[end]) else end


def _stands_apart(tokens: Tokens, index: int) -> bool:
    """Tell whether the article prints a word without the firm before it, too: the staff of "PT Adhi Karya | Zorvan"."""
    word, before = tokens.word(index), tokens.word(index - 1)
    return any(w == word and tokens.word(i - 1) != before for i, w in enumerate(tokens.words))


#: What closes a firm's name, and words that are none of any.
_FORMS, _ENDS = frozenset({"Tbk", "Persero", "Indonesia"}), group("ends")
#: A firm has no more words of its own behind its group's, and none is shorter: "PT PP | Rp 1 triliun".
_MOST, _SHORTEST = 3, 3


def _ends_firm(word: str) -> bool:
    return word in firm_words() or (word.endswith("indo") and len(word) > 6 and not names.is_part(word))


def _is_other(tokens: Tokens, index: int) -> bool:
    """Tell whether what stands behind a firm's name is none of it: a place, a person, a form, a short form, a post."""
    word = tokens.words[index]
    if word in _FORMS | _ENDS or len(word) < _SHORTEST or is_acronym(word) or names.skip_titles(tokens, index) > index:
        return True
    if index in tokens.persons or names.is_part(word) or posts.match(tokens, index) is not None:
        return True
    return places.match(tokens, index) is not None or institutions.gazetteer().match(tokens, index) is not None


@cache
def _parts() -> Phrases[str]:
    phrases: Phrases[str] = Phrases()
    phrases.extend((word, word) for word in toml("institutions.toml")["parts"]["words"])
    return phrases


def part_of(tokens: Tokens, start: int, end: int, name: str) -> Found | None:
    """Return a firm's part that a number, a place or both tell: "Pertamina | RU IV Cilacap", "PLN | UP3 Kudus"."""
    head = _parts().match(tokens, end)
    if head is None:
        return None
    if head[1] == "Bandara":
        stop = facility_end(tokens, head[0]) if after_post(tokens, start) else head[0]
        return Found(start, stop, f"{name} {tokens.text(end, stop)}", "gazetteer+branch") if stop > head[0] else None
    at = head[0] + bool(tokens.word(head[0]).isdigit() or ROMAN.fullmatch(tokens.word(head[0])))
    place = places.match(tokens, at) if at < len(tokens) else None
    stop = place[0] if place is not None and not names.is_part(tokens.words[at]) else at
    sure = stop > at > head[0] or after_post(tokens, start)
    return (
        Found(start, stop, f"{name} {tokens.text(end, stop)}", "gazetteer+branch") if stop > head[0] and sure else None
    )


#: Kinds of bodies with offices in the regions, each of which has a head of its own.
_WITH_OFFICES = frozenset({"agency", "ngo", "organisation", "commission"})


def of_region(tokens: Tokens, start: int, end: int, body: institutions.Body) -> Found | None:
    """Return the regional office of a body right behind its head's post: "Kepala | BNN Kepri", "| BMKG Wilayah III"."""
    if body.kind not in _WITH_OFFICES or not behind_post(tokens, start):
        return None
    at = end
    number = tokens.word(at + 1)
    if tokens.word(at) in {"Wilayah", "Regional"} and (number.isdigit() or ROMAN.fullmatch(number)):
        at += 2
    place = places.match(tokens, at) if at < len(tokens) else None
    if place is not None and places.regions(place[1]) and not names.is_part(tokens.words[at]):
        middle = f"{tokens.text(end, at)} " if at > end else ""
        return Found(start, place[0], f"{body.name} {middle}{places.official(place[1])}", "gazetteer+place")
    return Found(start, at, f"{body.name} {tokens.text(end, at)}", "gazetteer+place") if at > end else None


def office_of(tokens: Tokens, start: int, end: int, inner: Found, head: str) -> Found:
    """Return the regional office of a listed body: "Kanwil | Bea Cukai Jakarta", "Kanwil | DJP Jawa Timur I"."""
    at = inner.end + (tokens.word(inner.end) in {"Provinsi", "Prov"})
    name = f"{head} {inner.name}"
    place = places.match(tokens, at) if at < len(tokens) else None
    if place is not None and not names.is_part(tokens.words[at]):
        at, name = place[0], f"{name} {places.official(place[1])}"
        if ROMAN.fullmatch(tokens.word(at)) or tokens.word(at) in {"Barat", "Timur", "Selatan", "Utara", "Tengah"}:
            name, at = f"{name} {tokens.words[at]}", at + 1
    return Found(start, at if place is not None else inner.end, name, "nested", inner=None)


@cache
def _headed() -> dict[str, str]:
    words: dict[str, str] = toml("institutions.toml")["headed"]["words"]
    return words


def headed(tokens: Tokens, index: int, match: Match) -> Found | None:
    """Return the office whose head's post in one word holds its first word: "Kadis | PUPR Lampung Selatan"."""
    head = _headed().get(tokens.word(index))
    if head is None or not is_capital(tokens.word(index + 1)) or names.is_part(tokens.word(index + 1)):
        return None
    found = match(_parted(tokens, index, head), index + 1)
    return replace(found, start=index + 1, end=found.end - 1) if found is not None and found.end > index + 2 else None


def _parted(tokens: Tokens, index: int, head: str) -> Tokens:
    """Return the tokens with one parted into post and office: "Kadis" into "Kepala" and "Dinas"."""
    parts = ("Kepala", {"Kantor Wilayah": "Kanwil"}.get(head, head))
    return replace(
        tokens,
        words=(*tokens.words[:index], *parts, *tokens.words[index + 1 :]),
        starts=(*tokens.starts[: index + 1], *tokens.starts[index:]),
        ends=(*tokens.ends[: index + 1], *tokens.ends[index:]),
        persons=frozenset(i + (i > index) for i in tokens.persons),
        introduced={s + (s > index): e + (e > index) for s, e in tokens.introduced.items()},
    )
