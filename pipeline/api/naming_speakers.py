"""Whom a reader's words name: a person, an institution, a post ("Mendagri"), or a post before its holder's name."""

from __future__ import annotations

from functools import cache

from pipeline import resources
from pipeline.api import naming_bodies, naming_posts, offices
from pipeline.api.meaning import Meant
from pipeline.api.no_names import is_nobodys
from pipeline.api.post_words import roles_of
from pipeline.api.question_words import asks, is_title, is_word, words_of
from pipeline.api.question_words import speaks as is_speech_verb
from pipeline.indonesian import places
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Count, Understood
from pipeline.store import entities, history
from pipeline.store.database import Database, RowDict
from pipeline.store.naming import SAID, official

KINDS = ("person", "institution")
#: Namesakes told beside an answer that is not theirs.
MOST_OFFERED = 5
#: Words that say how a post is held, before it: "mantan", "Plt".
_STATUSES = frozenset(word for words in SAID.values() for word in words)


def named(database: Database, words: str, *, parts: bool = True, bare: bool = True) -> Meant:
    """Return who speaks; nobody where nobody bears the words as a whole. A listed body speaks by its parts alone, too.

    "Menkeu Ratna" is the person; "Menkeu" whoever held that post, as he held it; ``bare``, "Bupati" every regent.
    """
    posts = naming_posts.posts_of(database, words, bare=bare)
    office = posts or roles_of(words) or naming_posts.empty_office(words)
    titled = Meant() if office else _with_post(database, words, parts=parts)
    if not titled.nobody:
        return titled
    every = _called(database, words, kinds=KINDS, parts=parts)
    called = [row for row in every if row["kind"] != "person" or not is_nobodys(words, row["name"])]
    found = [row for row in called if not entities.dwarfed(row, called)]
    if _is_unclear(database, words, found):
        return Meant()
    notes = _told(database, words, found)
    notes += [_offered(words, row) for row in called if row not in found and row["statements"]][:MOST_OFFERED]
    people = _ids(found, "person")
    told = {row["id"] for row in called}
    twins = entities.alike(database, words, people) if people and parts else []
    notes += _grouped(words, [row for row in twins if row["id"] not in told])[:MOST_OFFERED]
    notes += [naming_posts.note(database, words, posts)] if posts else []
    bodies = _ids(found, "institution")
    bodies_named = [row["name"] for row in found if row["kind"] == "institution"]
    posts += tuple(post for name in bodies_named for post in naming_posts.of_parts(database, name))
    listed = official().get(fold(words)) if not found else None
    posts += naming_bodies.posts_in(database, words)
    parts_of_them = entities.parts_of(database, (listed[0],) if listed else bodies)
    notes += [Understood(words, "institution", (), listed[1])] if listed and parts_of_them else []
    notes += [_parts(words, parts_of_them)] if parts_of_them else []
    bodies += tuple(row["id"] for row in parts_of_them)
    return Meant(speakers=people, institutions=bodies, positions=posts, notes=tuple(notes))


#: Articles that call somebody by a single word, at most, where others who bear it may be meant as well.
SELDOM = 2


def _is_unclear(database: Database, words: str, found: list[RowDict]) -> bool:
    """Tell whether a single word is what an article or two call somebody, while others who bear it are quoted more.

    "Hidayat" is none of nine; who is called nothing else is meant by it.
    """
    if " " in words.strip() or not found or any(row["kind"] != "person" or row["key"] == fold(words) for row in found):
        return False
    if any(row["printed"] > SELDOM for row in found):
        return False
    ids, most = {row["id"] for row in found}, max(row["statements"] for row in found)
    others = entities.sharing(database, words, most=MOST_OFFERED)
    return any(row["statements"] > most for row in others if row["id"] not in ids)


def of_parts(database: Database, words: str) -> Meant | None:
    """Return the one person whose longer name holds all of some words: "Ratna Kusumo" of Ratna Kusumo Wardani."""
    said = words_of(words)
    if any(map(asks, said)) or is_word(said[0].text):
        return None
    found = entities.alike(database, words, ())
    return Meant(speakers=(found[0]["id"],), notes=(_note(words, found[0]),)) if len(found) == 1 else None


def bearing(database: Database, words: str, *, kind: str) -> Meant:
    """Return those who bear a single word in their names though nobody is called so alone: "Kusumo" of Ratna Kusumo.

    They are told, each with his statements, and answer nothing.
    """
    said = words_of(words)
    if len(said) != 1 or len(words) < 3 or asks(said[0]) or is_word(words) or is_nobodys(words, words):
        return Meant()
    found = entities.sharing(database, words, most=MOST_OFFERED)
    if kind == "offered":
        return Meant(notes=tuple(_offered(words, row) for row in found))
    shares = tuple(Count(row["id"], row["name"], row["statements"]) for row in found)
    label = ", ".join(row["name"] for row in found)
    return Meant(notes=(Understood(words, kind, tuple(row["id"] for row in found), label, shares),) if found else ())


#: Statements of one whom everybody means by a part of his name, and how many times those of whoever else bears it.
MUCH_QUOTED, BY_FAR = 10, 10


def partly(database: Database, words: str) -> Meant:
    """Return the one whom everybody means by a part of a name, "Mulyani", the others who bear it offered.

    So is the only one who bears it, "Pompeo". Where nobody is meant by far, all who bear it are told, and answer
    nothing.
    """
    found = bearing(database, words, kind="partly")
    first, *others = (*(found.notes[0].shares if found.notes else ()), Count("", "", 0))
    if len(others) == 1 and first.count:
        return Meant(speakers=(first.value,), notes=(Understood(words, "person", (first.value,), first.label),))
    if first.count < MUCH_QUOTED or first.count < BY_FAR * others[0].count:
        return found
    offered = (Understood(words, "offered", (one.value,), one.label) for one in others if one.count)
    return Meant(speakers=(first.value,), notes=(Understood(words, "person", (first.value,), first.label), *offered))


def may_be_given(word: str) -> bool:
    """Tell whether a word before a name may belong to it: "Fahriza", not "Menkeu", "PDIP" or "Harga"."""
    plain = word[:1].isupper() and not word.isupper() and word[1:].isalpha()
    said = next(iter(words_of(word)), None)
    if not plain or said is None or asks(said) or is_title(said) or is_speech_verb(said) or is_word(word):
        return False
    return not (roles_of(word) or naming_posts.is_body(word) or places.regions(word))


def _called(database: Database, words: str, *, kinds: tuple[str, ...], parts: bool) -> list[RowDict]:
    """Return who is called so, and whom everybody calls so: "SBY" is Susilo Bambang Yudhoyono."""
    found = entities.named(database, words, kinds=kinds, parts=parts)
    full = _nicknames().get(fold(words))
    more = entities.named(database, full, kinds=("person",), parts=parts) if full else []
    local = naming_bodies.whole(words) if "institution" in kinds else None
    more += [{**row, "printed": 0} for row in naming_bodies.called(database, local)] if local else []
    return list({row["id"]: row for row in (*more, *found)}.values())


@cache
def _nicknames() -> dict[str, str]:
    return {fold(row["nickname"]): row["name"] for row in resources.csv_rows("gazetteers/nicknames.csv")}


def speaks(database: Database, meant: Meant) -> bool:
    """Tell whether the base quotes one of the institutions meant, or somebody of it."""
    return any(row["statements"] for i in meant.institutions if (row := entities.entity(database, i)))


def _ids(rows: list[RowDict], kind: str) -> tuple[str, ...]:
    return tuple(row["id"] for row in rows if row["kind"] == kind)


def _told(database: Database, words: str, rows: list[RowDict]) -> list[Understood]:
    """Return who is meant; who shares his name with another is told by his post: "Ratna Kusumo (Bupati Jember)"."""
    names = [row["name"] for row in rows]
    return [_note(words, row) if names.count(row["name"]) == 1 else _by_post(database, words, row) for row in rows]


def _by_post(database: Database, words: str, row: RowDict) -> Understood:
    post = next(iter(history.labels(database, row["id"], most=1)), "")
    return Understood(words, row["kind"], (row["id"],), f"{row['name']} ({post})" if post else row["name"])


def _note(words: str, row: RowDict) -> Understood:
    return Understood(words, row["kind"], (row["id"],), row["name"])


def _parts(words: str, rows: list[RowDict]) -> Understood:
    """Return which parts of a body speak with it: "PDIP" with its DPP and its Fraksi."""
    shown = ", ".join(row["name"] for row in rows[: naming_posts.TOLD])
    more = f", … ({len(rows)})" if len(rows) > naming_posts.TOLD else ""
    return Understood(words, "parts", tuple(row["id"] for row in rows), shown + more)


def _offered(words: str, row: RowDict) -> Understood:
    return Understood(words, "offered", (row["id"],), row["name"])


def _grouped(words: str, rows: list[RowDict]) -> list[Understood]:
    """Return namesakes of one who is meant, those of one name together: the press may mean him by it."""
    by_name: dict[str, list[str]] = {}
    for row in rows:
        by_name.setdefault(row["name"], []).append(row["id"])
    return [Understood(words, "offered", tuple(ids), name) for name, ids in by_name.items()]


def _with_post(database: Database, words: str, *, parts: bool) -> Meant:
    """Read a post and its holder's name, in either order: "Menkeu Ratna Kusumo", "Ratna Mendag"."""
    said = words.split()
    for cut in range(1, len(said)):
        for post, name in ((said[:cut], said[cut:]), (said[cut:], said[:cut])):
            roles = _roles(database, post)
            people = _called(database, " ".join(name), kinds=("person",), parts=parts) if roles else []
            people = people or (entities.holding(database, " ".join(name), roles) if roles else [])
            people = [row for row in people if not is_nobodys(" ".join(name), row["name"])]
            people = people if people and _may_be_own(database, " ".join(post), people, roles) else []
            if people:
                return _holders(database, words, people, roles)
    return Meant()


def _may_be_own(database: Database, post: str, people: list[RowDict], roles: tuple[str, ...]) -> bool:
    """Tell whether a post beside a name may be its bearer's: "juru bicara Ratna" may be another's if she has a post.

    "Wakil menteri Ratna" serves under her where she never was one, and "calon wakil bupati Ratna" runs with her.
    """
    runs = post.casefold().split()[0] in SAID["candidate"]
    leans = post.casefold() == offices.leaning(f"{post} X")[0].casefold()
    if not (runs or leans or naming_posts.is_headed(post)):
        return True
    roles = tuple(f"{word} {role}" for word in SAID["candidate"] for role in roles) if runs else roles
    every = (*roles, *(role for word in offices.alike(post) for role in roles_of(word) or (fold(word),)))
    held = any(entities.held_by(database, row["id"], every) for row in people)
    others = offices.is_kin(post) or offices.is_for_others(post)
    return held or not (others or any(entities.has_posts(database, row["id"]) for row in people))


def _roles(database: Database, said: list[str]) -> tuple[str, ...]:
    """Return the posts that words before or behind a name tell: "mantan Presiden", "Gubernur Bank Indonesia"."""
    kept = said[1:] if said[0].casefold() in _STATUSES and len(said) > 1 else said
    words = " ".join(kept)
    headed = any(roles_of(" ".join(kept[:end])) for end in (1, 2))
    return roles_of(words) or (naming_posts.posts_of(database, words) if headed else ())


def _holders(database: Database, words: str, people: list[RowDict], roles: tuple[str, ...]) -> Meant:
    """Return those of a name who held the post, and those printed under both as one name; else all of the name."""
    held = [row for row in people if entities.held_by(database, row["id"], roles)] or people
    whole = entities.named(database, words, kinds=("person",), parts=False)
    found = list({row["id"]: row for row in (*held, *whole)}.values())
    return Meant(speakers=_ids(found, "person"), notes=tuple(_note(words, row) for row in found))
