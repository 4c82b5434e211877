"""Reading a post in running text: its words, units and body, up to where the holder's name may begin.

"Plt Kepala Dinas Pendidikan Kota Banjarmasin" -> Pelaksana Tugas Kepala, of the Dinas Pendidikan Kota Banjarmasin.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.placed import place_end
from pipeline.indonesian.institutions.table import bodies, known
from pipeline.indonesian.institutions.words import Found, is_place_word, is_subject
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import business, posts, told
from pipeline.indonesian.positions.elected import ELECTED, elected, president
from pipeline.indonesian.positions.general import read_general
from pipeline.indonesian.positions.parts import (
    SERVING,
    Post,
    official_place,
    read_status,
    unit_follows,
    unit_list,
)
from pipeline.indonesian.positions.tails import (
    past_bracket,
    skip_same,
    skip_tail,
)
from pipeline.indonesian.tokens import ROMAN, Tokens, is_capital
from pipeline.resources.read import toml


def read(tokens: Tokens, start: int, institutions: dict[int, Found]) -> Post | None:
    """Return the post that begins at a token, or None."""
    at, status, prefix = read_status(tokens, start)
    head = posts.match(tokens, at)
    if head is None and tokens.word(at) == "Wakil" and is_capital(tokens.word(at + 1)) and posts.match(tokens, at + 1):
        return _deputy(tokens, start, at, prefix, status, institutions)
    if head is None:
        return _candidate(tokens, start, institutions)
    head_start, (end, word) = at, head
    if tokens.word(end) == "nonaktif" and word.role.lower() not in posts.REGIONAL:
        end += 1
    if tokens.word(end).lower() == "terpilih" and status == "current" and word.role.lower() in ELECTED:
        return elected(tokens, start, end, word, prefix)
    if end > at + 1 and word.body is None and (at + 1) in institutions and institutions[at + 1].end > end:
        single = tokens.words[at]
        end, word = at + 1, posts.Word(posts.one_word(single) or single)
    board = institutions.get(at)
    if board is not None and board.inner == end and board.parent:
        role = tokens.text(at, end)
        return Post(start, skip_tail(tokens, board.end), " ".join([*prefix, role]), board.parent, status, role)
    if tokens.words[at] in names.ranks() and tokens.word(end) in names.rank_tails():
        return None  # "Inspektur Jenderal Polisi" is a rank, "Inspektur Jenderal Kementerian Sosial" a post
    if tokens.word(start - 1) in _groups() and is_capital(tokens.words[at]):
        return None  # "Ketua Kelompok | Wartawan DPRD"
    if tokens.word(end) == "nya" or tokens.word(end).startswith("keluarga") or tokens.words[head_start] == "head":
        return None
    if status == "candidate" and word.role.lower() == "pendamping":
        return None  # "cawapres pendamping Rina" is whoever runs with her
    abroad = _abroad(tokens, start, end, word, status, prefix)
    if abroad is not None:
        return abroad
    if word.body and not word.takes_place and not _runs_on(tokens, end, word, institutions):
        end = skip_same(tokens, skip_tail(tokens, end), word.body, institutions)
        printed = " ".join([*prefix, word.printed]) if word.printed else None
        return Post(start, end, " ".join([*prefix, word.role]), word.body, status, word.role, printed=printed)
    if word.takes_place:
        return _with_place(tokens, start, end, word, status, prefix)
    if word.body and not word.takes_place:
        end, word = head_start + 1, posts.Word(posts.one_word(tokens.words[head_start]) or tokens.words[head_start])
    if tokens.word(end) == "for" and tokens.word(end - 1) in business.words():
        end = _past_countries(tokens, end)
    if (joined := _second_words(tokens, start, end, word, institutions)) is not None:
        return joined
    printed = tokens.text(head_start, end)
    role_head = word.role if word.role.lower() != printed.lower() else printed
    office = institutions.get(end)
    if office is not None:
        role_head = _without_office(role_head, office.name)
    regional = posts.REGIONAL.get(word.role.lower())
    if regional is not None:
        post = _regional(tokens, start, end, role_head, regional, status, prefix, institutions)
        if post:
            return post
    if word.role.lower() in told.local() and end not in institutions:
        post = told.of_place(tokens, start, end, role_head, status, prefix)
        if post:
            return post
    if word.role.lower() in {"presiden", "wakil presiden"}:
        return president(tokens, start, end, role_head, status, prefix, institutions)
    if word.role.lower() in SERVING and (served := _served(tokens, end, institutions)):
        young = [w.lower() for w in tokens.words[end : end + 4] if w.lower() == "milenial"]
        young += [w for w in tokens.words[end : end + 1] if ROMAN.fullmatch(w)]
        role = " ".join([*prefix, role_head, *young, served.role])
        return replace(served, start=start, role=role, head=role_head, status=status, printed=None)
    post = read_general(tokens, start, end, role_head, status, prefix, institutions)
    if post and post.body is None and role_head == "Direktur Jenderal":
        return replace(post, body=_ministry_of(post.role))
    if post and word.role.startswith(("Menteri", "Wakil Menteri")):
        return _sharpened(tokens, post, prefix)
    return told.with_body(tokens, post, prefix) if post else None


def _past_countries(tokens: Tokens, index: int) -> int:
    """Return the end of "for Indonesia and Timor-Leste" at a token; the token itself where no place follows."""
    end = index
    while tokens.word(end) in {"for", "and", ",", "dan"} and (place := places.match(tokens, end + 1)):
        end = place[0]
    return end


def _second_words(
    tokens: Tokens, start: int, end: int, word: posts.Word, institutions: dict[int, Found]
) -> Post | None:
    """Read an English post that an Indonesian one follows: "Executive Vice President (EVP) Sekretaris Perusahaan"."""
    if not business.words().issuperset(word.role.split()):
        return None
    at = (past_bracket(tokens, end, most=2) or end) if tokens.word(end) == "(" else end
    second = posts.match(tokens, at) if is_capital(tokens.word(at)) and at not in institutions else None
    if second is None or second[1].body is not None or tokens.word(at) in business.words():
        return None
    inner = read(tokens, at, institutions)
    return replace(inner, start=start, role=f"{word.role} {inner.role}", head=word.role) if inner else None


def _without_office(role: str, office: str) -> str:
    """Return a role without the office's first words: "Kadis | PUPR Banten" is the Kepala of the Dinas PUPR Banten."""
    head, _, kind = role.partition(" ")
    return head if kind and office.startswith(f"{kind} ") else role


@cache
def _groups() -> frozenset[str]:
    return frozenset(toml("positions.toml")["beside"]["groups"])


def _deputy(
    tokens: Tokens, start: int, at: int, prefix: list[str], status: str, institutions: dict[int, Found]
) -> Post | None:
    """Read the deputy of a post that our table has without one: "Wakil | KSAD", "Wakil | Komisaris Utama"."""
    post = read(tokens, at + 1, institutions)
    if post is None or post.status != "current":
        return None
    role, printed = (" ".join([*prefix, "Wakil", words]) if words else None for words in (post.role, post.printed))
    return replace(post, start=start, role=role or "", printed=printed, head=f"Wakil {post.head}", status=status)


#: Words before a candidate's post behind which a name is that of whom he stands with: "sebagai cawapres Wiryawan".
_OF_ANOTHER = frozenset({"-", "sebagai", "menjadi", "jadi", "ini", "pasangan"})


def _candidate(tokens: Tokens, start: int, institutions: dict[int, Found]) -> Post | None:
    """Read a candidate's short form, which is status and post at once: "eks | caleg | PDIP", "cawapres"."""
    at, status, prefix = start, "candidate", list[str]()
    while (found := posts.status(tokens, at)) and posts.status(tokens, found[0]):
        prefix.append(posts.write_out(tokens.text(at, found[0])))
        at, status = found
    word = posts.match(tokens, at)
    if found is None or word is None or not word[1].role.startswith("Calon "):
        return None
    deputy = word[1].role.startswith("Calon Wakil ") and word[0] == at + 1
    if (deputy or tokens.word(start - 1) in _OF_ANOTHER) and is_capital(tokens.word(word[0])):
        return None  # "cawapres Wiryawan" may be Wiryawan or who stands with him
    end, office = word[0], word[1].role.removeprefix("Calon ")
    regional = posts.REGIONAL.get(office.lower())
    prefix = [*prefix, "Calon"]
    if regional:
        return _regional(tokens, start, end, office, regional, status, prefix, institutions)
    if office.endswith("Presiden"):
        return Post(start, skip_tail(tokens, end), " ".join([*prefix, office]), None, status, office)
    return read_general(tokens, start, end, office, status, prefix, institutions)


def _abroad(tokens: Tokens, start: int, end: int, word: posts.Word, status: str, prefix: list[str]) -> Post | None:
    """Read a foreign government's post: "Menteri Pertahanan | AS", "Perdana Menteri | Malaysia"."""
    role = word.role.lower()
    if not role.startswith(("menteri", "wakil menteri")) and role not in {"perdana menteri", "raja", "duta besar"}:
        return None
    end += tokens.word(end) in {"Kerajaan", "Persemakmuran"}
    place = places.match(tokens, end) if end < len(tokens) else None
    country = places.country(place[1]) if place else None
    if place is None or country is None or place[1] == "Indonesia" or names.is_part(tokens.words[end]):
        return None
    stop = skip_tail(tokens, place[0]) if tokens.word(place[0]) == "(" else place[0]  # "Amerika Serikat | (AS) |"
    return Post(start, stop, " ".join([*prefix, word.role]), country, status, word.role)


def _runs_on(tokens: Tokens, end: int, word: posts.Word, institutions: dict[int, Found]) -> bool:
    """Tell whether a minister's portfolio goes on beyond the one in our table: "Menteri Koperasi | dan Usaha Kecil"."""
    if not word.role.startswith(("Menteri", "Wakil Menteri")) or tokens.word(end) not in {"dan", ","}:
        return False
    listing = tokens.word(end) == "dan" or unit_list(tokens, end, institutions)
    if not listing or not unit_follows(tokens, end + 1, institutions):
        return False
    at = end + 1
    while tokens.word(at) in {"dan", ",", "/"} or unit_follows(tokens, at, institutions):
        at += 1
    after = tokens.word(at)
    return (after == "(" and tokens.word(at - 1) != ",") or (is_capital(after) and at not in institutions)


def _ministry_of(role: str) -> str | None:
    """Return the ministry that our table gives for a director general: "Direktur Jenderal Pajak" is in the Kemenkeu."""
    unit = role[role.index("Direktur Jenderal") :].replace("Direktur", "Direktorat", 1)
    body = known(unit)
    return bodies()[body.part_of].name if body and body.part_of else None


#: Posts whose holders have aides: "Staf Khusus | Menteri Keuangan", "Asisten | Direktur Utama".
_WITH_AIDES = ("menteri", "wakil menteri", "kepala", "direktur")


def _served(tokens: Tokens, at: int, institutions: dict[int, Found]) -> Post | None:
    """Return the post that another one serves: the "Menteri Keuangan" of "Staf Khusus (Stafsus) Menteri Keuangan"."""
    if tokens.word(at) == "(" and tokens.word(at + 2) == ")":
        at += 3
    if tokens.word(at) in {"milenial", "pribadi"} or ROMAN.fullmatch(tokens.word(at)):
        at += 1
    begin, status, _ = read_status(tokens, at)
    found = posts.match(tokens, begin) if is_capital(tokens.word(begin)) else None
    if found is None or at in institutions:
        return None
    role = found[1].role.lower()
    if not (role in posts.REGIONAL or role.endswith("presiden") or role.startswith(_WITH_AIDES)):
        return None
    served = read(tokens, at, institutions)
    if served is not None and status == "candidate":
        return replace(served, body=None, found=None)
    if served is None or tokens.word(served.end) not in {"Bidang", "bidang"}:
        return served
    field = institutions.get(served.end)
    end = served.end + 1
    while _is_field(tokens, end) or (tokens.word(end) in {"dan", ","} and _is_field(tokens, end + 1)):
        end += 1
    if field is not None and field.end > end:
        end = field.inner or field.end
    role = f"{served.role} {tokens.text(served.end, end)}"
    return replace(served, role=role, end=field.end if field is not None and field.end > end else end)


def _is_field(tokens: Tokens, index: int) -> bool:
    """Tell whether a field of work stands at a token, no name: "bidang | Hukum", but "| Dini Purnama"."""
    word = tokens.word(index)
    named = names.is_part(word) and is_capital(tokens.word(index + 1))
    return is_capital(word) and is_subject(word) and not named


def _sharpened(tokens: Tokens, post: Post, prefix: list[str]) -> Post:
    """Let "(Menko Polhukam)" after a long form that differs from our table's tell the post."""
    for at in range(post.start, post.end):
        if (
            tokens.words[at] == "("
            and (found := posts.match(tokens, at + 1))
            and found[1].body
            and tokens.word(found[0]) == ")"
        ):
            word = found[1]
            role = " ".join([*prefix, word.role])
            return replace(post, role=role, body=word.body, found=None, printed=posts.fields_out(post.role))
    return post


@cache
def _commands() -> Phrases[str]:
    phrases: Phrases[str] = Phrases()
    phrases.extend((word, word) for word in toml("positions.toml")["commands"]["words"])
    return phrases


def _command(tokens: Tokens, index: int) -> tuple[int, str] | None:
    """Return the hero after whom a territorial command is named: "Pangdam | Iskandar Muda | Mayjen ..."."""
    return _commands().match(tokens, index) if index < len(tokens) else None


def _unknown_post(tokens: Tokens, index: int) -> int:
    """Return the end of an unknown place between a post and its holder's rank: "Kapolsek | Medansatria | , Kompol"."""
    at = index
    while at < index + 2 and is_capital(tokens.word(at)) and tokens.word(at).isalpha():
        if names.skip_titles(tokens, at) > at:
            break
        at += 1
    behind = at + (tokens.word(at) == ",")
    ranked = tokens.word(behind) in names.ranks() and names.skip_titles(tokens, behind) > behind
    return at if ranked else index


def _with_place(tokens: Tokens, start: int, end: int, word: posts.Word, status: str, prefix: list[str]) -> Post:
    assert word.body is not None
    role = " ".join([*prefix, word.role])
    begin = end
    while (
        tokens.word(end) in {"Metro", "Kota", "Kabupaten", "Kelas", "Provinsi"}
        or tokens.word(end).isdigit()
        or ROMAN.fullmatch(tokens.word(end))
        or (tokens.word(end) == "/" and tokens.glued(end))
    ):
        end += 1
    place = _command(tokens, end) if "Daerah Militer" in word.role else None
    place = place or places.match(tokens, end)
    if place is None and (small := tokens.word(end)).islower() and places.regions(small.title()):
        place = (end + 1, small)  # "Kapolres sambas AKBP ..."
    if begin < end and place is None and is_capital(tokens.word(end)) and names.skip_titles(tokens, end + 1) > end + 1:
        end += 1  # a territorial command is named after a hero: "Pangdam XIV Hasanuddin Mayjen ..."
    elif tokens.word(end) == "Bandara":
        end = place_end(tokens, end)
    elif place:
        end = place[0]
        while tokens.word(end) in {"Kota", "Selatan", "Utara", "Barat", "Timur", "Tengah"} and not names.is_part(
            tokens.word(end)
        ):
            end += 1
    else:
        grown = end
        while grown < end + 3 and is_place_word(tokens, grown):
            grown += 1
        grown = max(grown, _unknown_post(tokens, end))
        end = grown
    parts = tokens.text(begin, end).strip()
    official = official_place(parts)
    body = word.body.replace("{place}", official).strip() if parts else None
    end = skip_tail(tokens, end)
    return Post(start, end, role, body, status, word.role, place=official or None)


#: How a region's head stands in his office: "Bupati | nonaktif | Bangli", "Gubernur | petahana |".
_STANDING = frozenset({"nonaktif", "incumbent", "petahana", "definitif", "aktif"})


def _regional(
    tokens: Tokens,
    start: int,
    end: int,
    role: str,
    kind: str,
    status: str,
    prefix: list[str],
    institutions: dict[int, Found],
) -> Post | None:
    if end in institutions and institutions[end].rule != "head":
        return None
    at = end
    idle = tokens.word(at).lower() == "nonaktif"
    if tokens.word(at).lower() in _STANDING and status != "candidate" and tokens.word(start - 1) != "dan":
        at = end = at + 1
        if end in institutions:
            return None
    if tokens.word(at) in {"Provinsi", "Kota", "Kabupaten"}:
        kind = kind or tokens.word(at).lower()
        at += 1
    place = places.match(tokens, at)
    if place is None and kind and end not in institutions and (unknown := told.unknown_place(tokens, at)):
        form = tokens.text(at, unknown)
        stop = skip_tail(tokens, unknown)
        body = f"Pemerintah {kind.title()} {form}"
        return Post(start, stop, " ".join([*prefix, role]), body, status, role, place=form)
    if place is None:
        if kind == "" or end in institutions:
            return None
        at = skip_tail(tokens, end)
        return Post(start, at, " ".join([*prefix, role]), None, status, role)
    stop = place[0]
    form = tokens.text(at, stop)
    if places.country(form) and not places.regions(form):
        return None
    if kind == "":
        found = places.regions(form)
        kind = found[0].kind if found else "kabupaten"
    stop = skip_tail(tokens, stop)
    if tokens.word(stop).lower() in _STANDING:
        stop += 1
    body, full = places.government(form, kind=kind), " ".join([*prefix, role])
    printed = f"{full} nonaktif {body.split(' ', 2)[-1]}" if idle else None
    return Post(start, stop, full, body, status, role, place=form, printed=printed)
