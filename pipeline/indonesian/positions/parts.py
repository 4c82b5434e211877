"""The parts of a post in print: status, units, body, and what may stand between post and name.

"Plt. | Kepala | Biro Humas | Kementerian Sosial | (Kemensos) | RI | dari Fraksi X".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.table import bodies, known, official_names
from pipeline.indonesian.institutions.words import TASK_FORCE, Found, bare, is_subject, plain_units, units
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import toml

#: Kinds of listed bodies that stay in the role, their larger body being the institution: "Ketua | Badan Legislasi".
_UNIT_KINDS = frozenset({"committee", "police", "prosecution"})
#: Posts that serve another post: "Staf Khusus | Menteri Keuangan".
SERVING = frozenset(toml("positions.toml")["aides"]["words"])
#: Posts described by what their holder knows or does: "pengamat | kebijakan publik".
EXPERTS = frozenset(toml("positions.toml")["experts"]["words"])
#: Small words that end such a description: "pengamat transportasi | yang".
STOP_WORDS = frozenset(toml("positions.toml")["description_ends"]["words"])


@dataclass(frozen=True, slots=True)
class Post:
    """A post in the text, tokens ``start`` to ``end``; ``found`` is the body's own name there, where it stands.

    ``head`` is the first word's long form, ``printed`` the role as printed where it strays from the official one.
    """

    start: int
    end: int
    role: str
    body: str | None
    status: str
    head: str
    found: Found | None = None
    place: str | None = None
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class Begun:
    """A post under way: where it begins, whether it is held now, and the words before its head: "Plt", "mantan"."""

    start: int
    status: str
    prefix: tuple[str, ...]

    def role(self, words: str) -> str:
        """Return a role behind the words before it: "Kepala" -> "Pelaksana Tugas Kepala"."""
        return " ".join([*self.prefix, words])


def read_status(tokens: Tokens, start: int) -> tuple[int, str, list[str]]:
    """Return (next token, status, words written out) of the status words before a post: "Plt (Pelaksana Tugas)"."""
    at, status, prefix = start, "current", list[str]()
    while at < len(tokens) and (found := posts.status(tokens, at)):
        prefix.append(posts.write_out(tokens.text(at, found[0])))
        at, status = found
        if tokens.word(at) == "." and tokens.glued(at) and posts.write_out(tokens.word(at - 1)) != tokens.word(at - 1):
            at += 1
        if tokens.word(at) == "(" and tokens.word(at + 2) == ")" and posts.status(tokens, at + 1):
            at += 3
    return at, status, prefix


def official_place(text: str, *, kind: str | None = None) -> str:
    """Return the place after a post under its official name: "Jabar" -> "Jawa Barat"."""
    kind = next((w.lower() for w in text.split() if w in {"Kota", "Kabupaten", "Provinsi"}), kind)
    if kind == "provinsi":
        text = text.replace("Provinsi ", "")
        kind = None
    for name in (text, text.split(" ", 1)[-1]):
        full = places.official(name, kind=kind)
        if full != name:
            return text.replace(name, full)
    return text


def is_person(tokens: Tokens, index: int) -> bool:
    """Tell whether two capital words after a lower-case post are a name: "hakim Teguh Arianto"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    return (
        not is_acronym(word)
        and (names.is_part(word) or names.is_part(after))
        and is_capital(after)
        and not is_common(after)
    )


def split_body(tokens: Tokens, end: int, found: Found | None, text: str) -> tuple[int, str | None, str]:
    """Move the final body out of the role: "Komisi IX" stays in it, the DPR is the body."""
    if found is None:
        return end, None, text
    body = bodies().get(found.body or "") or known(found.name)
    if re.fullmatch(r"Komisi [IVX]+", found.name):
        return end, "Dewan Perwakilan Rakyat Republik Indonesia", f"{text} {found.name}"
    listed = body is not None and body.part_of and body.kind in _UNIT_KINDS
    owner = known(found.parent) if found.parent else None
    official = owner is not None and owner.kind in {"ministry", "agency", "commission"}
    if listed or (found.inner is not None and body is None and (official or _is_unit(found.name))):
        name = found.name
        parent = parent_of(found, name)
        if parent and name != parent and name.endswith(parent):
            unit, whole = _up_to_whole(parent)
            return end, whole, f"{text} {written_out(name.removesuffix(parent).strip())} {unit}".rstrip()
    return end, found.name, text


def _up_to_whole(name: str) -> tuple[str, str]:
    """Return (unit, whole) of a body that is a unit itself: the "Divisi Humas Polri" of a Biro is in the Polri."""
    body = known(name)
    if body is None or not body.part_of or body.kind not in _UNIT_KINDS:
        return "", name
    whole = bodies()[body.part_of].name
    return (name.removesuffix(whole).strip(), whole) if name.endswith(whole) else ("", name)


def written_out(unit: str) -> str:
    """Return a unit's name with its short forms written out: "Bidang Humas" -> "Bidang Hubungan Masyarakat"."""
    return " ".join(posts.unit_words().get(word, word) for word in unit.split())


def _is_unit(name: str) -> bool:
    """Tell whether a name is a unit's that leads up to a larger body's: "Divisi Humas Polri", "Dewan Pembina X"."""
    words = name.split()
    boards = {phrase for phrase in bare() if phrase.startswith(("Dewan ", "Komite "))}
    return any(" ".join(words[:size]) in units() | plain_units() | boards for size in (1, 2, 3))


def parent_of(found: Found, name: str) -> str | None:
    """Return the larger body that a unit's name ends with, or that our table gives."""
    if found.parent:
        return found.parent
    body = bodies().get(found.body or "")
    if body is not None and body.part_of:
        return bodies()[body.part_of].name
    words = name.split()
    for at in range(1, len(words)):
        if (rest := " ".join(words[at:])) in official_names():
            return rest
    for head in (
        "Kepolisian Daerah",
        "Kepolisian Resor",
        "Dewan Perwakilan Rakyat Daerah",
        "Universitas",
        "Kejaksaan",
        "Partai",
    ):
        at = name.find(" " + head + " ")
        if at > 0:
            return name[at + 1 :]
    return None


@cache
def unit_nouns() -> frozenset[str]:
    """Return nouns of units inside posts, which no name begins with: "Seksi", "Subdit"."""
    return frozenset(toml("positions.toml")["expansions"]["nouns"])


def is_plain(tokens: Tokens, found: Found) -> bool:
    """Tell whether a body is a unit that belongs into the role: "Biro Humas"."""
    force = tokens.words[found.start : found.start + 2] == TASK_FORCE and found.end > found.start + 2
    return found.body is None and tokens.words[found.start] in plain_units() and not (force or _is_own(tokens, found))


#: Heads of units that act under a name of their own where a short form is given: "Kepala | Balai Latihan Nusa (BLN)".
_OWN = frozenset(toml("institutions.toml")["generic"]["own"])


def _is_own(tokens: Tokens, found: Found) -> bool:
    """Tell whether a unit gets a short form that begins with its letter: "Balai Latihan Nusa | (BLN) |"."""
    short = tokens.word(found.end + 1)
    given = tokens.word(found.end) == "(" and tokens.word(found.end + 2) == ")"
    return (
        given and tokens.words[found.start] in _OWN and is_acronym(short) and short[0] == tokens.words[found.start][0]
    )


def unit_name(found: Found) -> str:
    """Return a unit's name without its larger body: "Badan Legislasi" of "Badan Legislasi Dewan Perwakilan ..."."""
    parent = parent_of(found, found.name)
    return found.name.removesuffix(parent).strip() if parent and parent != found.name else found.name


_FAITHS = frozenset(toml("positions.toml")["faiths"]["words"])
_OF_FAITHS = frozenset(toml("positions.toml")["faiths"]["before"])


def begins_name(tokens: Tokens, index: int, units: list[str]) -> bool:
    """Tell whether the holder's name begins at a token rather than a further unit."""
    word = tokens.words[index]
    if word in posts.unit_words() or word in unit_nouns() or word in names.foreign_words() or ROMAN.fullmatch(word):
        return False
    if word in _FAITHS and tokens.word(index - 1) in _OF_FAITHS:
        return False  # "Dirjen Pendidikan | Islam | Rina Utami"
    if word in {"Wa", "La"} and tokens.word(index + 1) == "Ode":
        return True
    if tokens.words[index : index + 2] == names.FARMING:
        return False  # "Dirjen Perikanan | Budi Daya | Rina Utami"
    if len(word) == 1 and word.isupper() and word not in {"A", "B", "C", "D"}:
        return True
    if is_acronym(word):
        return names.is_part(word) and not units
    if not is_subject(word):
        return word not in unit_nouns()
    after = tokens.word(index + 1)
    if word in names.first_words():
        return names.begins_with_word(tokens, index)
    return names.is_part(word) and not is_common(after) and is_capital(after)


def unit_follows(tokens: Tokens, index: int, institutions: dict[int, Found]) -> bool:
    """Tell whether an ordinary capital word, and so a further unit, stands at a token."""
    word = tokens.word(index)
    unit = (is_subject(word) or word in posts.unit_words()) and posts.status(tokens, index) is None
    post = posts.match(tokens, index)
    alone = post is None or (post[0] == index + 1 and word in posts.unit_words())  # "Bagian Hukum dan | Humas |"
    return is_capital(word) and unit and index not in institutions and alone


def unit_list(tokens: Tokens, index: int, institutions: dict[int, Found]) -> bool:
    """Tell whether a comma inside a role goes on with units: "Penyuluhan, Pelayanan, dan Hubungan Masyarakat"."""
    at = index + 1
    if tokens.words[index] == "/":
        return unit_follows(tokens, at, institutions)
    while True:
        if tokens.word(at) in {"dan", "serta", "&"}:
            return unit_follows(tokens, at + 1, institutions)
        if not unit_follows(tokens, at, institutions) or begins_name(tokens, at, ["-"]):
            return False
        while is_capital(tokens.word(at)) and (is_subject(tokens.word(at)) or tokens.word(at) in posts.unit_words()):
            at += 1
        if tokens.word(at) in {"dan", "serta", "&"}:
            continue
        if tokens.word(at) != ",":
            return at in institutions or (tokens.word(at) in {","})
        at += 1


def is_verb(word: str) -> bool:
    """Tell whether a lower-case word looks like a verb, which ends a post's description."""
    if word.endswith("nya") or (word.startswith(("mel", "mer", "mey", "mew")) and word.endswith(("kan", "i"))):
        return True
    if word.startswith("di") and word.endswith("kan") and len(word) > 7:
        return True
    return word.startswith(("meng", "mem", "men", "meny", "ber", "ter")) and len(word) > 5 and word not in {"bersama"}
