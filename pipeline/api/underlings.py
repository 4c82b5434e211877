"""Posts that lean on somebody else's, "staf khusus Mendagri", and those that were held before, "mantan Ketua KPK".

The chief is never answered with where his underling is asked for, nor who holds a post now with who held it before:
they are offered beside.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.api import naming_posts, naming_speakers, offices, post_words
from pipeline.api.meaning import Meant
from pipeline.api.question_words import is_title, words_of
from pipeline.indonesian.keys import fold
from pipeline.schema.answers import Understood
from pipeline.store import terms
from pipeline.store.database import Database, RowDict
from pipeline.store.naming import SAID, official, post_key

#: How a post's key begins that somebody held before.
_FORMER = tuple(f"{word} " for word in SAID["former"])


def of(database: Database, words: str) -> Meant | None:
    """Read words as one post that leans on another or was held before; None where they are no such post."""
    first, _, rest = words.partition(" ")
    if first.casefold() in SAID["former"] and rest:
        return _former(database, words, rest)
    head, chief = offices.leaning(words)
    return _leaning(database, words, head, chief) if head and not post_words.roles_of(words) else None


def _leaning(database: Database, words: str, head: str, chief: str) -> Meant | None:
    """Read words as a post under another, "ajudan" of the "Kapolri"; None where nobody knows whose."""
    chief = _untitled(chief)
    boss = naming_speakers.named(database, chief, parts=False, bare=False)
    known = naming_posts.is_post(chief) or naming_posts.is_body(chief) or post_words.roles_of(chief)
    if boss.nobody and not known:
        return None
    shown = naming_posts.Shown(database)
    roles = tuple(dict.fromkeys(role for one in offices.alike(head) for role in post_words.roles_of(one) or (one,)))
    forms = tuple(dict.fromkeys(_forms(chief, boss)))
    posts = [key for role in roles for key in shown.beginning(role) if _is_of(key[len(role) + 1 :], forms)]
    if posts:
        return Meant(positions=tuple(posts), notes=(naming_posts.note(database, words, tuple(posts)),))
    return _nobodys(words, f"{head.capitalize()} {_label(chief, boss)}", boss)


def _untitled(name: str) -> str:
    """Return a name without a rank or a title before it: "Irjen Bagas" -> "Bagas"."""
    said = name.split()
    while len(said) > 1 and is_title(words_of(said[0])[0]):
        said.pop(0)
    return " ".join(said)


def _nobodys(words: str, label: str, instead: Meant) -> Meant:
    """Return a post that nobody is quoted in, with whom words nearly mean offered: nothing is found by it."""
    offered = (Understood(words, "offered", n.ids, n.label) for n in instead.notes if n.kind in _WHO)
    return Meant(positions=(fold(label),), notes=(Understood(words, "position", (fold(label),), label), *offered))


_WHO = ("person", "institution", "position")


def _label(chief: str, boss: Meant) -> str:
    told = [note.label for note in boss.notes if note.kind in _WHO]
    return told[0] if len(told) == 1 and ", …" not in told[0] else chief


def _forms(chief: str, boss: Meant) -> Iterator[str]:
    """Yield how a chief may be printed behind his underling's post: "menteri investasi", "kementerian investasi"."""
    known = official().get(fold(chief))
    names = [note.label for note in boss.notes if note.kind == "person"]
    for form in (
        fold(chief),
        *post_words.roles_of(chief),
        *boss.positions,
        *map(fold, (known or ())[1:]),
        *map(fold, names),
    ):
        yield form
        if form.startswith("menteri "):
            yield f"kementerian {form.removeprefix('menteri ')}"
        if form.startswith("kementerian "):
            yield f"menteri {form.removeprefix('kementerian ')}"


def _is_of(rest: str, forms: tuple[str, ...]) -> bool:
    return any(rest == form or rest.startswith(f"{form} ") for form in forms)


def _former(database: Database, words: str, post: str) -> Meant | None:
    """Return those who held a post before, and what they say since; where nobody did, who holds it now is offered.

    Who was seen in the post again later holds it still.
    """
    now = naming_posts.posts_of(database, post)
    cores = set(_cores(post))
    left = [row for row in terms.left(database) if _is_called(row["role_key"], post, cores)]
    seen = [{**row, "since": terms.last_in(database, row["person_id"], row["role_key"])} for row in left]
    found = [row for row in seen if row["since"] is None or row["since"] < row["last"]]
    if found:
        people = tuple(dict.fromkeys(row["person_id"] for row in found))
        last = tuple((row["person_id"], row["since"]) for row in found if row["since"])
        return Meant(speakers=people, left=last, notes=(Understood(words, "position", people, _told(words, found)),))
    if not (now or post_words.roles_of(post) or naming_posts.empty_office(post)):
        return None
    holders = Meant(notes=(naming_posts.note(database, post, now),) if now else ())
    return _nobodys(words, words, holders)


def _told(words: str, rows: list[RowDict]) -> str:
    """Return the label of those meant: "mantan bupati: Rina Utami, Bagas Saputra, … (12)"."""
    names = list(dict.fromkeys(row["name"] for row in rows))
    more = f", … ({len(names)})" if len(names) > naming_posts.TOLD else ""
    return f"{words}: {', '.join(names[: naming_posts.TOLD])}{more}"


def _cores(post: str) -> Iterator[frozenset[str]]:
    """Yield the words of a post with its body's name in full: "ketua", "komisi", "pemberantasan", "korupsi"."""
    said = post.split()
    yield offices.core(post)
    for role in post_words.roles_of(post):
        yield offices.core(role)
    for cut in range(1, len(said)):
        head, rest = " ".join(said[:cut]), " ".join(said[cut:])
        body = official().get(fold(rest))
        for role in post_words.roles_of(head) or (fold(head),):
            yield offices.core(post_key(role, body[1] if body else rest))


def _is_called(key: str, post: str, cores: set[frozenset[str]]) -> bool:
    """Tell whether a post held before is the one asked for; a bare "menteri" is any minister's."""
    held = next((key.removeprefix(word) for word in _FORMER if key.startswith(word)), key)
    return offices.core(held) in cores or any(held.startswith(f"{role} ") for role in post_words.roles_of(post))
