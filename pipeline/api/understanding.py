"""What a reader's words mean: a person, an institution, a post, a regulation in any form, or just words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.indonesian.keys import fold, slug
from pipeline.schema.answers import Understood
from pipeline.store import entities, laws
from pipeline.store.database import Database

_PLAIN = re.compile(
    r"(?i)^\s*(?:pasal\s+\S+(?:\s+ayat\s+\S+)?\s+)?(?P<type>[a-z]{2,20})\s*(?:(?:nomor|no)\b\.?)?\s*(?P<number>\d+[a-z]?)"
    r"\s*(?:/|tahun|thn\.?)\s*(?P<year>\d{4})\s*$"
)
_ID = re.compile(r"^[a-z][a-z0-9-]*(?:-[0-9?][^\s]*-(?:\d{4}|\?)|:[a-z0-9-]+)$")
#: Words without any of these name no regulation, so that the tables of laws need not be read.
_CUE = re.compile(
    r"(?i)\b(?:r?uud?\b|r?pp\b|undang|per[a-z]*|kep[a-z]*|in(?:pres|men|gub|struksi)|kuh|pmk|pojk|pbi|pkpu|s[ek]b?\b|surat"
    r"|putusan|tap\b|ketetapan|qanun|pasal|rancangan|raperda|beleid|omnibus)"
)
#: A court's or an agency's own number: "putusan-mk-105/puu-xxii/2024".
_SLASHED = re.compile(r"([a-z-]+?)-(\d[^/]*/.+)")
#: Types that are written in capitals; the others begin with one.
_CAPITALS = frozenset(
    ["uu", "ruu", "pp", "uud", "kuhp", "kuhap", "pmk", "pojk", "pbi", "skb", "se", "sk", "tap", "kuhperdata"]
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a question's words were taken for."""

    speakers: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    words: str = ""
    notes: tuple[Understood, ...] = field(default_factory=tuple)

    @property
    def nobody(self) -> bool:
        """Tell that a name was asked for and nobody bears it."""
        return not (self.speakers or self.institutions or self.positions)


def regulation_ids(words: str) -> tuple[str, ...]:
    """Return the ids of the regulations that words name: "inpres no 2 tahun 2021" -> ("inpres-2-2021",)."""
    words = words.strip()
    if _ID.match(words):
        return (words,)
    plain = _PLAIN.match(words)
    if plain and plain["type"].lower() not in ("perpu",):
        return (f"{plain['type'].lower()}-{plain['number'].lower()}-{plain['year']}",)
    if not _CUE.search(words):
        return ()
    from pipeline.indonesian import regulations

    return tuple(filter(None, (regulations.parse(words),)))


def regulation_label(number: str) -> str:
    """Return a regulation's id as people write it: "inpres-2-2021" -> "Inpres 2/2021", "uu:ite" -> "UU ITE"."""
    if ":" in number:
        kind, _, name = number.partition(":")
        said = name.replace("-", " ")
        return f"{_type(kind)} {said.upper() if len(name) <= 5 else said.title()}"
    if slashed := _SLASHED.fullmatch(number):
        return f"{_type(slashed[1])} {slashed[2].upper()}"
    parts = number.split("-")
    if len(parts) < 3:
        return _type(number)
    head, count, year = "-".join(parts[:-2]), parts[-2], parts[-1]
    return f"{_type(head)} {count}/{year}"


def _type(kind: str) -> str:
    head, *rest = kind.split("-")
    first = head.upper() if head in _CAPITALS else head[:1].upper() + head[1:]
    return " ".join([first, *(part.upper() if len(part) <= 3 else part.capitalize() for part in rest)])


def who(database: Database, words: str) -> Meant:
    """Read words as who speaks: a person, an institution, or a post ("Mendagri", "Bupati Sukamaju")."""
    found = entities.named(database, words, kinds=("person", "institution"))
    people = tuple(row["id"] for row in found if row["kind"] == "person")
    bodies = tuple(row["id"] for row in found if row["kind"] == "institution")
    posts = tuple(
        dict.fromkeys(post for said in (words, _post_in_full(words)) for post in entities.holders(database, said))
    )
    notes = [Understood(words, row["kind"], (row["id"],), row["name"]) for row in found]
    notes += [Understood(words, "position", (post,), post) for post in posts]
    return Meant(speakers=people, institutions=bodies, positions=posts, notes=tuple(notes))


def _post_in_full(words: str) -> str:
    """Return a post without its abbreviation: "Mendagri" -> "Menteri Dalam Negeri"."""
    from pipeline.indonesian import posts

    return posts.one_word(words.strip()) or words


def about(database: Database, words: str) -> Meant:
    """Read words as what is spoken about: a regulation, else an institution or place, else plain words."""
    ids = _nicknamed(database, words) or regulation_ids(words)
    if ids:
        named = [row["id"] for row in laws.known(database, ids)]
        ids = tuple(named or ids)
        return Meant(topics=ids, notes=tuple(Understood(words, "regulation", (i,), regulation_label(i)) for i in ids))
    titled = laws.titled(database, fold(words))
    if titled and " " in words.strip():
        notes = tuple(Understood(words, "regulation", (i,), regulation_label(i)) for i in titled)
        return Meant(topics=tuple(titled), words="", notes=notes)
    return Meant(words=words, notes=(Understood(words, "words"),))


def _nicknamed(database: Database, words: str) -> tuple[str, ...]:
    """Return the id that words are as they stand, where the base has it: "UU ITE" -> ("uu:ite",)."""
    kind, _, name = words.strip().partition(" ")
    ids = (f"{slug(kind)}:{slug(name)}", slug(words)) if name else (slug(words),)
    return tuple(row["id"] for row in laws.known(database, ids))


def anything(database: Database, words: str) -> Meant:
    """Read the words of one search box: a regulation anywhere in them, else a speaker, else plain words."""
    if _nicknamed(database, words) or regulation_ids(words):
        return about(database, words)
    meant = who(database, words)
    return meant if not meant.nobody else Meant(words=words, notes=(Understood(words, "words"),))


def law_slug(words: str) -> str:
    """Return the beginning of a regulation's id as somebody types it: "inpres 2" -> "inpres-2"."""
    return slug(words.replace("/", " "))
