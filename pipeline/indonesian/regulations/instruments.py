"""The kinds of legal instrument and every name under which the press prints them.

"Peraturan Menteri Dalam Negeri", "Permendagri" -> ``permendagri``; "Perpres" -> ``perpres``; read from
``resources/regulations.toml``, ``ministries.toml`` and ``nicknames.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline import resources


@dataclass(frozen=True, slots=True)
class Instrument:
    """A kind of instrument: its id, how answers call it, who issues it, and how it behaves in print."""

    id: str
    label: str
    issuer: str = ""
    rank: int | None = None
    region: bool = False
    named: bool = False
    code: bool = False
    numbered_only: bool = False


@cache
def instruments() -> dict[str, Instrument]:
    """Return every kind by its id, the ministries' included."""
    kinds = {}
    for entry in resources.toml("regulations.toml")["regulation"]:
        flags = {name: bool(entry.get(name)) for name in ("region", "named", "code", "numbered_only")}
        kinds[entry["id"]] = Instrument(entry["id"], entry["label"], entry["issuer"], entry.get("rank"), **flags)
    for short, post in ((m["short"], m["post"][0]) for m in resources.toml("ministries.toml")["ministry"]):
        minister = f"Menteri {post}" if post != "Sekretaris Negara" else post
        for prefix, label in (("permen", "Permen"), ("kepmen", "Kepmen"), ("inmen", "Inmen"), ("se-men", "SE Men")):
            kinds.setdefault(prefix + short, Instrument(prefix + short, label + short, minister))
    return kinds


@cache
def names() -> dict[str, str]:
    """Return every printed name -> kind's id; a name in capitals only is meant in capitals only."""
    found: dict[str, str] = {}
    for entry in resources.toml("regulations.toml")["regulation"]:
        for name in (*entry["long"], *entry["short"]):
            found[name] = entry["id"]
    for ministry in resources.toml("ministries.toml")["ministry"]:
        found |= {name: id for name, id in _of_ministry(ministry) if name not in found}
    return found


def _of_ministry(ministry: dict[str, object]) -> list[tuple[str, str]]:
    short = str(ministry["short"])
    permen, kepmen = str(ministry.get("permen", f"permen{short}")), str(ministry.get("kepmen", f"kepmen{short}"))
    pairs = []
    for post in ministry["post"]:  # type: ignore[attr-defined]
        title = post if post.startswith("Sekretaris") else f"Menteri {post}"
        pairs += [
            (f"Peraturan {title}", permen),
            (f"Keputusan {title}", kepmen),
            (f"Surat Keputusan {title}", kepmen),
            (f"SK {title}", kepmen),
            (f"Instruksi {title}", f"inmen{short}"),
            (f"Surat Edaran {title}", f"se-men{short}"),
            (f"Surat Edaran (SE) {title}", f"se-men{short}"),
            (f"Surat Keputusan (SK) {title}", kepmen),
            (f"SE {title}", f"se-men{short}"),
        ]
    for form in ministry["forms"]:  # type: ignore[attr-defined]
        pairs += [
            (f"Permen{form}", permen),
            (f"Kepmen{form}", kepmen),
            (f"Inmen{form}", f"inmen{short}"),
            (f"SE Men{form}", f"se-men{short}"),
            (f"Surat Edaran Men{form}", f"se-men{short}"),
            (f"Surat Edaran (SE) Men{form}", f"se-men{short}"),
        ]
    pairs += [(str(name), permen) for name in ministry.get("also_permen", ())]  # type: ignore[attr-defined]
    pairs += [(str(name), kepmen) for name in ministry.get("also_kepmen", ())]  # type: ignore[attr-defined]
    return pairs


@cache
def nicknames() -> dict[str, str]:
    """Return every nickname in lower case -> its id: "informasi dan transaksi elektronik" -> "ite"."""
    entries = resources.toml("nicknames.toml")["nickname"]
    return {name.lower(): entry["id"] for entry in entries for name in entry["names"]}


@cache
def numbers_of(nickname: str) -> tuple[str, ...]:
    """Return the laws that a nickname has meant, oldest first: "ite" -> uu-11-2008, uu-19-2016, uu-1-2024."""
    for entry in resources.toml("nicknames.toml")["nickname"]:
        if entry["id"] == nickname:
            return tuple(entry["numbers"])
    return ()


@cache
def forms_of(nickname: str) -> tuple[str, ...]:
    """Return the names in print of a nickname, lower-cased; its own words where the table does not know it."""
    for entry in resources.toml("nicknames.toml")["nickname"]:
        if entry["id"] == nickname:
            return tuple(name.lower() for name in entry["names"])
    return (nickname.replace("-", " "),)


@cache
def shared_region_names() -> frozenset[str]:
    """Return the names that both a regency and a city bear ("bogor"): their ids say which is meant."""
    rows = resources.csv_rows("gazetteers/regions.csv")
    kinds: dict[str, set[str]] = {}
    for row in rows:
        if row["kind"] in {"kabupaten", "kota"}:
            kinds.setdefault(row["name"].lower().removeprefix("kota "), set()).add(row["kind"])
    return frozenset(name for name, found in kinds.items() if len(found) == 2)


@cache
def region_names() -> frozenset[str]:
    """Return the lower-cased names of all provinces, regencies and cities, with their abbreviations."""
    rows = resources.csv_rows("gazetteers/regions.csv")
    return frozenset(
        name.lower() for row in rows for name in (row["name"], *row["aliases"].split("|")) if name
    )
