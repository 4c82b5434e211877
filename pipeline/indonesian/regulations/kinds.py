"""The kinds of legal instrument that the press cites, read from our tables: UU, Perpres, Permendag, SE Menaker."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from pipeline.resources.read import toml, words

#: The laws that parliament makes, their bills, and what stands in their place until it has decided.
OF_PARLIAMENT = frozenset({"uu", "ruu", "perppu"})
#: Short names that begin the name of another ministry's rule, and so are not cut from one.
NOT_CUT = frozenset(words("regulation_words.toml", "kin", "not_cut"))


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of instrument: ``id`` begins a regulation's id ("perpres"), ``long`` and ``short`` are printed forms."""

    id: str
    label: str
    long: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    issuer: str = ""
    rank: int | None = None
    region: bool = False
    named: bool = False
    code: bool = False
    numbered_only: bool = False
    elsewhere: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The noun that may stand for it later: "peraturan", "keputusan", "putusan", "instruksi", "edaran"."""
        return _family(self.id)


@cache
def kinds() -> dict[str, Kind]:
    """Return every kind by its id."""
    table = toml("regulations.toml")
    found = [_read(row) for row in table["regulation"]]
    ministries = toml("ministries.toml")
    found.extend(_of_ministry(row, made) for row in ministries["ministry"] for made in ministries["made"])
    found.extend([_draft_of(kind) for kind in found if _is_drafted(kind)])
    merged: dict[str, Kind] = {}
    for kind in found:
        known = merged.get(kind.id)
        merged[kind.id] = kind if known is None else _joined(known, kind)
    return merged


@cache
def by_form() -> dict[str, Kind]:
    """Return every kind by each of its printed forms, squeezed: "peraturanpresiden", "perpres"."""
    table: dict[str, Kind] = {}
    for kind in kinds().values():
        for form in (*kind.long, *kind.short):
            table.setdefault(squeeze(form), kind)
    return table


def squeeze(form: str) -> str:
    """Return letters and digits alone, in lower case, without what stands in parentheses."""
    return str(re.sub(r"[^a-z0-9]", "", re.sub(r"\([^)]*\)", "", form.lower())))


def known(id: str) -> Kind | None:
    """Return the kind whose id begins a regulation's id: "perda-kota-bogor-7-2023" is a perda."""
    head = id.split(":")[0]
    table = kinds()
    while head:
        if head in table:
            return table[head]
        head = head.rpartition("-")[0]
    return None


def _read(row: dict[str, Any]) -> Kind:
    return Kind(
        id=row["id"],
        label=row["label"],
        long=tuple(row["long"]),
        short=tuple(row["short"]),
        issuer=row.get("issuer", ""),
        rank=row.get("rank"),
        region=row.get("region", False),
        named=row.get("named", False),
        code=row.get("code", False),
        numbered_only=row.get("numbered_only", False),
        elsewhere=tuple(row.get("elsewhere", ())),
    )


def _joined(first: Kind, second: Kind) -> Kind:
    """Two entries of one id: the first one's facts with both entries' forms."""
    return Kind(
        id=first.id,
        label=first.label,
        long=tuple(dict.fromkeys((*first.long, *second.long))),
        short=tuple(dict.fromkeys((*first.short, *second.short))),
        issuer=first.issuer,
        rank=first.rank,
        region=first.region,
        named=first.named,
        code=first.code,
        numbered_only=first.numbered_only,
        elsewhere=first.elsewhere,
    )


#: Kinds of which the press cites drafts, "Rancangan Permenkes", beside those that have an entry of their own.
_DRAFTED = words("regulation_words.toml", "drafted")


def _is_drafted(kind: Kind) -> bool:
    return kind.id.startswith(_DRAFTED)


def _draft_of(kind: Kind) -> Kind:
    """The draft of a kind: "Rancangan Peraturan Menteri Keuangan", "RPMK", "Rapergub"."""
    acronyms = tuple(f"R{form}" for form in kind.short if form.isupper() and " " not in form)
    spoken = tuple(f"Ra{form.lower()}" for form in kind.short if form.startswith(("Perg", "Perb", "Perw")))
    return Kind(
        id=f"ra{kind.id}" if kind.id == "perpres" else f"r{kind.id}",
        label=f"Rancangan {kind.label}",
        long=tuple(f"Rancangan {form}" for form in (*kind.long, *kind.short)),
        short=(*acronyms, *spoken, *(f"Ran{form[2:]}" for form in spoken)),
        issuer=kind.issuer,
        region=kind.region,
        named=kind.named,
    )


def _of_ministry(row: dict[str, Any], made: dict[str, Any]) -> Kind:
    """Return a kind that a ministry's minister makes: "Permendag", "Kepmendag", "Inmendag" or "SE Mendag".

    Args:
        row: the ministry.
        made: what ministers make, with its words before a post and before a short form.
    """
    kind, head, posts, forms = made["kind"], made["head"], row["post"], row["forms"]
    spoken = [form.strip(" -").capitalize() for form in forms if len(form.strip(" -")) > 3 and form.isalpha()]
    id = row.get(kind, f"{kind}{row['short']}")
    return Kind(
        id=id,
        label=f"{head}{forms[0]}" if id.startswith(kind) else id.upper(),
        long=tuple(f"{name} {post}" for name in made["long"] for post in (*posts, *spoken)),
        short=(
            *(f"{name}{form}" for name in made["short"] for form in forms),
            *(f"{head} {post}" for post in posts if made["takes_post"]),
            *row.get(f"also_{kind}", ()),
        ),
        issuer=f"Menteri {posts[0]}",
    )


@cache
def _family(id: str) -> str:
    if id.startswith(("keputusan", "kep", "sk")):
        return "keputusan"
    if id.startswith("putusan"):
        return "putusan"
    if id == "se" or id.startswith(("se-", "sema", "seojk")):
        return "edaran"
    if id.startswith("nota-kesepahaman"):
        return "nota"
    if id.startswith(("surat-telegram", "telegram")):
        return "telegram"
    if id.startswith("surat-"):
        return "edaran"
    if id.startswith(("in", "ing")):
        return "instruksi"
    own = next((noun for noun in ("fatwa", "maklumat", "seruan") if id.startswith(noun)), None)
    if own is not None:
        return own
    return "rancangan" if id.startswith("r") else "peraturan"
