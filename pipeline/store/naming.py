"""Ids and labels of what the store knows: institutions by official name, places by code, posts as people say them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline import resources
from pipeline.indonesian.institutions import table
from pipeline.indonesian.institutions.words import units
from pipeline.indonesian.keys import fold, slug
from pipeline.indonesian.persons.names import is_part
from pipeline.store.database import Database

#: What a topic's id begins with that is a further post of the speaker: "post:kepala badan pertanahan nasional".
POST = "post:"
#: How a status is said, and words that say it in the role already; who is "Bupati terpilih" is no candidate more.
STATUS = {"acting": "Plt", "former": "mantan", "candidate": "calon"}
_CHOSEN = "terpilih"
SAID = {"acting": ("plt", "plh", "pj", "penjabat", "pelaksana"), "former": ("mantan", "eks", "bekas", "ex"),
        "candidate": ("calon", "bakal", "kandidat")}  # fmt: skip


@cache
def official() -> dict[str, tuple[str, str]]:
    """Return every known form of an institution's name with its entity id and official name.

    A form that two institutions share is left out: it names neither for certain.
    """
    rows = resources.csv_rows("gazetteers/institutions.csv")
    found: dict[str, tuple[str, str]] = {}
    shared: set[str] = set()
    for row in rows:
        target = (f"i-{row['id']}", row["name"])
        found[fold(row["name"])] = target
    names = set(found)
    for row in rows:
        target = (f"i-{row['id']}", row["name"])
        for alias in filter(None, (row.get("aliases") or "").split("|")):
            key = fold(alias)
            if key in names:
                continue
            if found.get(key, target) != target:
                shared.add(key)
            found[key] = target
    return {key: target for key, target in found.items() if key not in shared}


def institution_id(name: str) -> str:
    """Return an institution's entity id: "Kementerian Dalam Negeri" and "Kemendagri" have one."""
    known = official().get(fold(name))
    return known[0] if known else f"i-{slug(name)}"


@lru_cache(maxsize=8192)
def larger(name: str) -> str | None:
    """Return the id of the body that a unit's name says it is part of: "DPD Partai Golkar Kota Tegal" -> i-golkar."""
    body = table.known(name)
    if body is not None:
        return f"i-{body.part_of}" if body.part_of else None
    head = next((unit for unit in sorted(units(), key=len, reverse=True) if name.startswith(f"{unit} ")), None)
    if head is None:
        return None
    words = name[len(head) :].split()
    for at, word in enumerate(words):
        for end in range(len(words), at, -1):
            known = official().get(fold(" ".join(words[at:end])))
            if known and (end == len(words) or word == "Partai"):
                return known[0]
    return None


def place_id(name: str, code: str | None) -> str:
    """Return a place's entity id: by its Kemendagri code, else by its name."""
    return f"l-{code}" if code else f"l-{slug(name)}"


def post_key(role: str, institution: str | None) -> str:
    """Return a post as it is looked up.

    "Gubernur" of "Pemerintah Provinsi Bali" -> "gubernur pemerintah provinsi bali".
    """
    return fold(_whole(role, institution))


def post_label(role: str, institution: str | None, status: str = "current") -> str:
    """Return a post as people say it: ("Sekretaris", "Ditjen BKD") -> "Sekretaris Ditjen BKD".

    A role that already says the institution stands alone: "Menteri Dalam Negeri". What role and institution both say is
    said once: "Kepala Kepolisian Resor Tegal"; of a regional government only the region: "Wali Kota Surabaya". A
    director general is one of a field, not of his directorate: "Direktur Jenderal Bea dan Cukai".
    """
    return _DOUBLED.sub(r"\1 ", _label(role, institution, status))


def _label(role: str, institution: str | None, status: str) -> str:
    before = "" if _CHOSEN in fold(role).split() else STATUS.get(status, "")
    if before and fold(role).split()[:1] not in [[word] for word in SAID[status]]:
        role = f"{before} {role}"
    if not institution:
        return role
    governed = _GOVERNMENT.match(institution)
    if governed and (head := _REGIONAL.search(role)):
        level = f" {governed[1]}" if head[1] else ""
        return f"{role}{level if governed[2] else ''}{governed[2] or ''}"
    said, rest = role.split(), institution.split()
    if len(said) > 1 and _MINISTER.match(role) and rest[0] == "Kementerian":
        return role
    for shared in range(min(len(said), len(rest)) - 1, 0, -1):
        if list(map(fold, said[-shared:])) == list(map(fold, rest[:shared])):
            return " ".join((*said, *rest[shared:]))
    return _whole(role, institution)


#: A post and its unit, which say one thing twice.
_DOUBLED = re.compile(r"\b(Direktur Jenderal) Direktorat Jenderal (?=\w)")
#: A region's government, and the posts of those who lead it, which name the region alone.
_GOVERNMENT = re.compile(r"Pemerintah (Provinsi|Kabupaten|Kota|Daerah)(?=\b)( .+)?$")
_REGIONAL = re.compile(r"(?i)\b(?:gubernur|bupati|wali ?kota|(sekretaris daerah|sekda))$")


def leads_region(role: str) -> bool:
    """Tell whether a post is that of a region's head or secretary: "Gubernur", "Wakil Bupati"."""
    return bool(_REGIONAL.search(role))


_MINISTER = re.compile(r"(?i)(?:\w+ )?(?:wakil )?menteri ")


def _whole(role: str, institution: str | None) -> str:
    if not institution:
        return role
    minister = fold(role).split()[-1:] == ["menteri"] and fold(institution).startswith("kementerian ")
    if minister:
        return f"{role} {institution.split(maxsplit=1)[1]}"
    said = set(fold(role).split())
    rest = fold(institution).split()[1:] or fold(institution).split()
    return role if set(rest) <= said else f"{role} {institution}"


#: A person is called by a name of two words or more, one that two articles show if there is any, the fullest of those
#: that are shown at least a fifth as often as the most frequent one.
FULLEST = """SELECT alias, key FROM aliases WHERE entity_id = :id AND key <> ''
    ORDER BY CASE WHEN key LIKE '% %' THEN 0 ELSE 1 END, CASE WHEN n > 1 THEN 0 ELSE 1 END,
    CASE WHEN 5 * n >= (SELECT max(b.n) FROM aliases b WHERE b.entity_id = :id AND b.key LIKE '% %') THEN 0 ELSE 1 END,
    length(key) - length(replace(key, ' ', '')) DESC, n DESC, alias LIMIT 1"""


def call(database: Database, person: str) -> None:
    """Let a person be called by the fullest form of his name that is vouched for."""
    for best in database.rows(FULLEST, {"id": person}):
        name = _without_glued(database, person, best["alias"])
        called = {"id": person, "name": name, "key": fold(name)}
        database.run("UPDATE entities SET name = :name, key = :key WHERE id = :id", called)


def _without_glued(database: Database, person: str, name: str) -> str:
    """Return a name without a word before it that is no name's, where it is printed more often without that word.

    "Kemendagg Rina Utami" of two articles is "Rina Utami" of five.
    """
    first, _, rest = name.partition(" ")
    if " " not in rest or is_part(first) or len(first) < _WORD:
        return name
    rows = database.rows("SELECT alias, n FROM aliases WHERE entity_id = :id", {"id": person})
    printed = {row["alias"]: row["n"] for row in rows}
    return rest if printed.get(rest, 0) > printed.get(name, 0) else name


#: Shorter words before a name are initials and titles.
_WORD = 3
