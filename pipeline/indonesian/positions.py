"""Reading a post in running text: its words, units and body, up to where the holder's name may begin.

"Plt Kepala Dinas Pendidikan Kota Banjarmasin" -> Pelaksana Tugas Kepala, of the Dinas Pendidikan Kota Banjarmasin.
"""

from __future__ import annotations

import re

from dataclasses import dataclass, replace

from pipeline.indonesian import names, places, posts
from pipeline.indonesian.institution_names import Found
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common

_EXPERTS = {"pakar", "pengamat", "ahli", "peneliti", "ekonom", "dosen", "akademisi", "guru besar", "aktivis", "analis", "guru", "staf khusus", "staf ahli", "kuasa hukum", "pengacara", "penasihat hukum", "koordinator", "ketua tim", "anggota", "kepala", "ketua"}
_STOP = {"yang", "dan", "di", "ke", "dari", "itu", "ini", "tersebut", "juga", "untuk", "pada", "dengan", "akan", "telah", "sudah", "serta", "atau", "oleh", "dalam", "saat", "agar", "baru", "lain", "adalah", "mengatakan", "menjadi", "sebagai", "kepada", "bernama", "tak", "tidak", "masih", "sejak"}
_SPEECH = ("me", "ber", "di", "ter", "ke")


@dataclass(frozen=True, slots=True)
class Post:
    """A post in the text, tokens ``start`` to ``end``; ``found`` is the body's own name there, where it stands.

    ``label`` keeps the words as printed ("Kapolres Kudus"), ``head`` the first word's long form.
    """

    start: int
    end: int
    role: str
    body: str | None
    status: str
    head: str
    found: Found | None = None
    place: str | None = None


def read(tokens: Tokens, start: int, institutions: dict[int, Found]) -> Post | None:
    """Return the post that begins at a token, or None."""
    at, status, prefix = _status(tokens, start)
    head = posts.match(tokens, at)
    if head is None:
        return _acting_alone(tokens, start, at, status, prefix, institutions)
    head_start, (end, word) = at, head
    if end > at + 1 and word.body is None and (at + 1) in institutions and institutions[at + 1].end > end:
        single = tokens.words[at]
        end, word = at + 1, posts.Word(posts.one_word(single) or single)
    if end < len(tokens) and tokens.word(end) == "nya":
        return None
    if word.body and not word.takes_place:
        end, place = _skip_tail(tokens, end)
        return Post(start, end, " ".join([*prefix, word.role]), word.body, status, word.role)
    if word.takes_place:
        return _with_place(tokens, start, end, word, status, prefix)
    printed = tokens.text(head_start, end)
    role_head = word.role if word.role.lower() != printed.lower() else printed
    regional = posts.REGIONAL.get(word.role.lower())
    if regional is not None:
        post = _regional(tokens, start, end, role_head, regional, status, prefix, institutions)
        if post:
            return post
    if word.role.lower() in {"presiden", "wakil presiden"}:
        return _president(tokens, start, end, role_head, status, prefix, institutions)
    if word.role.lower() in {"perdana menteri", "raja", "menteri", "menteri luar negeri", "duta besar"}:
        place = places.match(tokens, end)
        if place and places.country(place[1]) and place[1] != "Indonesia":
            return Post(start, place[0], " ".join([*prefix, role_head]), places.country(place[1]), status, role_head)
    post = _general(tokens, start, end, role_head, status, prefix, institutions)
    return _sharpened(tokens, post, prefix) if post and word.role.startswith(("Menteri", "Wakil Menteri")) else post


def _sharpened(tokens: Tokens, post: Post, prefix: list[str]) -> Post:
    """Let "(Menko Polhukam)" after a long form that differs from our table's tell the post."""
    for at in range(post.start, post.end):
        if tokens.words[at] == "(" and (found := posts.match(tokens, at + 1)) and found[1].body and tokens.word(found[0]) == ")":
            word = found[1]
            return replace(post, role=" ".join([*prefix, word.role]), body=word.body, found=None)
    return post


def _status(tokens: Tokens, start: int) -> tuple[int, str, list[str]]:
    at, status, prefix = start, "current", list[str]()
    while at < len(tokens) and (found := posts.status(tokens, at)):
        prefix.append(posts.write_out(tokens.text(at, found[0])))
        at, status = found
        if tokens.word(at) == "." and tokens.glued(at):
            at += 1
        if tokens.word(at) == "(" and tokens.word(at + 2) == ")" and posts.status(tokens, at + 1):
            at += 3
    return at, status, prefix


def _acting_alone(
    tokens: Tokens, start: int, at: int, status: str, prefix: list[str], institutions: dict[int, Found]
) -> Post | None:
    return None


def _skip_tail(tokens: Tokens, end: int) -> tuple[int, str | None]:
    """Pass "(Mensos)", "RI", "Republik Indonesia", "periode 2019-2024" after a post."""
    place = None
    while end < len(tokens):
        word = tokens.words[end]
        if word == "(":
            close = next((i for i in range(end + 1, min(end + 8, len(tokens))) if tokens.words[i] == ")"), None)
            if close is None or tokens.words[end + 1] in names.rank_tails() or _is_named(tokens, end + 1, close):
                break
            end = close + 1
        elif word == "RI" or tokens.words[end : end + 2] == ("Republik", "Indonesia"):
            end += 1 if word == "RI" else 2
        elif word == "-" and tokens.word(end + 1) == "RI":
            end += 2
        elif word in {"periode", "tahun", "masa", "sejak"} and (tokens.word(end + 1).isdigit() or tokens.word(end + 1) in {"jabatan", "tahun"}):
            end += 2
            while tokens.word(end) in {"-", "–", "/", "hingga", "sampai"} or tokens.word(end).isdigit():
                end += 1
        elif word in {"ke", "Ke"} and tokens.word(end + 1) == "-" and tokens.word(end + 2).isdigit():
            end += 3
        else:
            break
    return end, place


def _is_named(tokens: Tokens, start: int, end: int) -> bool:
    words = tokens.words[start:end]
    if len(words) < 2 or is_acronym(words[0]) or posts.match(tokens, start):
        return False
    return names.is_part(words[0]) or all(is_capital(w) and not is_common(w) and not is_acronym(w) for w in words)


def _with_place(tokens: Tokens, start: int, end: int, word: posts.Word, status: str, prefix: list[str]) -> Post:
    assert word.body is not None
    role = " ".join([*prefix, word.role])
    begin = end
    while tokens.word(end) in {"Metro", "Kota", "Kabupaten", "Kelas", "Provinsi"} or tokens.word(end).isdigit() or ROMAN.fullmatch(tokens.word(end)) or (tokens.word(end) == "/" and tokens.glued(end)):
        end += 1
    place = places.match(tokens, end)
    if place:
        end = place[0]
        while tokens.word(end) in {"Kota", "Selatan", "Utara", "Barat", "Timur", "Tengah"} and not names.is_part(tokens.word(end)):
            end += 1
    else:
        grown = end
        while grown < end + 3 and _is_place_word(tokens, grown):
            grown += 1
        end = grown
    parts = tokens.text(begin, end).strip()
    official = _official_place(parts)
    body = word.body.replace("{place}", official).strip() if parts else None
    end, _ = _skip_tail(tokens, end)
    return Post(start, end, role, body, status, word.role, place=official or None)


def _official_place(text: str) -> str:
    kind = next((w.lower() for w in text.split() if w in {"Kota", "Kabupaten", "Provinsi"}), None)
    if kind == "provinsi":
        text = text.replace("Provinsi ", "")
        kind = None
    for name in (text, text.split(" ", 1)[-1]):
        full = places.official(name, kind=kind)
        if full != name:
            return text.replace(name, full)
    return text


def _is_place_word(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return (
        is_capital(word)
        and word.isalpha()
        and not names.is_part(word)
        and not is_acronym(word)
        and not is_common(word)
        and word not in names.ranks()
        and word not in names.titles()
    )


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
    if tokens.word(at) in {"Provinsi", "Kota", "Kabupaten"}:
        kind = kind or tokens.word(at).lower()
        at += 1
    if tokens.word(at) == "nonaktif":
        at += 1
    place = places.match(tokens, at)
    if place is None:
        if kind == "" or end in institutions:
            return None
        at, _ = _skip_tail(tokens, end)
        return Post(start, at, " ".join([*prefix, role]), None, status, role)
    stop = place[0]
    form = tokens.text(at, stop)
    if places.country(form) and not places.regions(form):
        return None
    if kind == "":
        found = places.regions(form)
        kind = found[0].kind if found else "kabupaten"
    stop, _ = _skip_tail(tokens, stop)
    if tokens.word(stop) == "nonaktif":
        stop += 1
    return Post(start, stop, " ".join([*prefix, role]), places.government(form, kind=kind), status, role, place=form)


def _president(
    tokens: Tokens, start: int, end: int, role: str, status: str, prefix: list[str], institutions: dict[int, Found]
) -> Post | None:
    if tokens.word(end) in {"Direktur", "Komisaris"}:
        return None
    nth = next((tokens.words[i + 2] for i in (end, end + 1) if tokens.word(i).lower() == "ke" and tokens.word(i + 1) == "-"), None)
    name = " ".join([*prefix, role] + ([f"ke-{nth}"] if nth else []))
    stop, _ = _skip_tail(tokens, end)
    if stop in institutions and institutions[stop].name != "Republik Indonesia":
        found = institutions[stop]
        after, _ = _skip_tail(tokens, found.end)
        return Post(start, after, name, found.name, status, role, found)
    place = places.match(tokens, stop)
    country = places.country(place[1]) if place else None
    if place and country and country != "Indonesia":
        return Post(start, place[0], name, country, status, role)
    return Post(start, place[0] if place and country else stop, name, "Republik Indonesia", status, role)


def _general(
    tokens: Tokens, start: int, end: int, role: str, status: str, prefix: list[str], institutions: dict[int, Found]
) -> Post | None:
    """Read units and body after a general head: "Kepala | Biro Humas | KPK"."""
    head_end = end
    lower = not is_capital(tokens.words[head_end - 1])
    units: list[str] = []
    found: Found | None = None
    near: str | None = None
    stop = end
    small = 0
    while end < len(tokens):
        word = tokens.words[end]
        if end in institutions:
            found = institutions[end]
            end = stop = found.end
            if found.unit and found.inner is None:
                follow = _chained(tokens, end, institutions)
                plain = _is_plain(tokens, found)
                if follow is not None or plain:
                    units.append(_unit_name(found))
                    end = follow or _skip_tail(tokens, end)[0]
                    stop = end
                    found = None
                    continue
            break
        if word == "(":
            close = next((i for i in range(end + 1, min(end + 7, len(tokens))) if tokens.words[i] == ")"), None)
            if close is None or tokens.words[end + 1] in names.rank_tails() or _is_named(tokens, end + 1, close):
                break
            end = stop = close + 1
            continue
        if posts.match(tokens, end) and is_capital(word) and units and not is_common(tokens.word(end + 1)):
            break
        if names.skip_titles(tokens, end) > end and not is_common(word):
            break
        if is_capital(word) or word.isdigit() and len(word) < 3:
            place = places.match(tokens, end)
            after = tokens.word(end + 1)
            if place and (names.is_part(word) and names.is_part(after) or len(after) == 1 and after.isupper()):
                place = None
            if place is None and _begins_name(tokens, end, units) and (end + 1) not in institutions:
                break
            if place:
                near = near or tokens.text(end, place[0])
                end = stop = place[0]
                continue
            if lower and not units and _is_person(tokens, end):
                break
            units.append(posts.unit_words().get(word, word))
            end += 1
            stop = end
            continue
        if word in {"dan", "serta", "&"} and units and _unit_follows(tokens, end + 1, institutions):
            units.append(word)
            end += 1
            continue
        if word in {",", "/"} and units and _unit_list(tokens, end, institutions):
            units.append(word)
            end += 1
            continue
        if word in {"pada", "di", "dari"} and (end + 1) in institutions and institutions[end + 1].rule != "head":
            end += 1
            continue
        if lower or role.lower() in _EXPERTS:
            if word.isalpha() and word.islower() and word not in _STOP and small < 4 and is_common(word) and not _is_verb(word):
                units.append(word)
                small += 1
                end += 1
                continue
        break
    if found is None:
        end = stop if not small else end
    text = " ".join(units).replace(" ,", ",").replace(" /", "/").replace("/ ", "/")
    end, body, text = _split_body(tokens, end, found, text)
    end, _ = _skip_tail(tokens, end)
    end = _skip_faction(tokens, end, institutions)
    full = " ".join(filter(None, [*prefix, role, text.strip(" ,/"), "" if body else near]))
    return Post(start, end, full, body, status, role, found)


def _is_person(tokens: Tokens, index: int) -> bool:
    """Tell whether two capital words after a lower-case post are a name: "hakim Teguh Arianto"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    return not is_acronym(word) and (names.is_part(word) or names.is_part(after)) and is_capital(after) and not is_common(after)


def _split_body(tokens: Tokens, end: int, found: Found | None, text: str) -> tuple[int, str | None, str]:
    """Move the final body out of the role: "Komisi IX" stays in it, the DPR is the body."""
    if found is None:
        return end, None, text
    from pipeline.indonesian.institutions import bodies

    body = bodies().get(found.body or "")
    if re.fullmatch(r"Komisi [IVX]+", found.name):
        return end, "Dewan Perwakilan Rakyat Republik Indonesia", f"{text} {found.name}"
    if found.inner is not None or (body is not None and body.part_of and body.kind in {"committee", "police"}):
        name = found.name
        parent = _parent(found, name)
        if parent and name != parent:
            return end, parent, f"{text} {name.removesuffix(parent).strip()}"
    return end, found.name, text


def _parent(found: Found, name: str) -> str | None:
    from pipeline.indonesian.institutions import bodies

    body = bodies().get(found.body or "")
    if body is not None and body.part_of:
        return bodies()[body.part_of].name
    for entry in sorted(bodies().values(), key=lambda b: -len(b.name)):
        if name.endswith(" " + entry.name):
            return entry.name
    for head in ("Kepolisian Daerah", "Kepolisian Resor", "Dewan Perwakilan Rakyat Daerah", "Universitas", "Kejaksaan", "Partai"):
        at = name.find(" " + head + " ")
        if at > 0:
            return name[at + 1 :]
    return None


def _chained(tokens: Tokens, end: int, institutions: dict[int, Found]) -> int | None:
    """Return where the larger body begins after a unit: "Pusat Riset Iklim, | Badan Riset ..."."""
    end, _ = _skip_tail(tokens, end)
    if tokens.word(end) in {",", "pada", "di"}:
        end += 1
    return end if end in institutions else None


def _skip_faction(tokens: Tokens, end: int, institutions: dict[int, Found]) -> int:
    """Pass "dari Fraksi PKB", "Fraksi PDIP", "dari partai ...", "dapil ..." between a post and its holder."""
    at = end
    if tokens.word(at) == "," and tokens.word(at + 1) in {"dari", "Fraksi"}:
        at += 1
    if tokens.word(at) in {"dari", "asal", "F"}:
        at += 1
    if tokens.word(at).lower() in {"fraksi", "partai", "dapil"} or at > end:
        if at in institutions:
            return institutions[at].end
        if (at + 1) in institutions and tokens.word(at).lower() in {"fraksi", "partai"}:
            return institutions[at + 1].end
        if at > end:
            place = places.match(tokens, at)
            return place[0] if place else end
    return end


def _is_plain(tokens: Tokens, found: Found) -> bool:
    from pipeline.indonesian.institution_names import plain_units

    return found.body is None and tokens.words[found.start] in plain_units()


def _unit_name(found: Found) -> str:
    """Return a unit's name without its larger body: "Badan Legislasi" of "Badan Legislasi Dewan Perwakilan ..."."""
    parent = _parent(found, found.name)
    return found.name.removesuffix(parent).strip() if parent and parent != found.name else found.name


def _begins_name(tokens: Tokens, index: int, units: list[str]) -> bool:
    word = tokens.words[index]
    if word in posts.unit_words() or ROMAN.fullmatch(word):
        return False
    if len(word) == 1 and word.isupper() and word not in {"A", "B", "C", "D"}:
        return True
    if is_acronym(word):
        return names.is_part(word) and not units
    if not is_common(word):
        return True
    return names.is_part(word) and not is_common(tokens.word(index + 1)) and is_capital(tokens.word(index + 1))


def _unit_follows(tokens: Tokens, index: int, institutions: dict[int, Found]) -> bool:
    word = tokens.word(index)
    return is_capital(word) and is_common(word) and index not in institutions and posts.match(tokens, index) is None


def _unit_list(tokens: Tokens, index: int, institutions: dict[int, Found]) -> bool:
    """Tell whether a comma inside a role goes on with units: "Penyuluhan, Pelayanan, dan Hubungan Masyarakat"."""
    at = index + 1
    if tokens.words[index] == "/":
        return _unit_follows(tokens, at, institutions)
    while True:
        if tokens.word(at) in {"dan", "serta", "&"}:
            return _unit_follows(tokens, at + 1, institutions)
        if not _unit_follows(tokens, at, institutions) or _begins_name(tokens, at, ["-"]):
            return False
        while is_capital(tokens.word(at)) and is_common(tokens.word(at)):
            at += 1
        if tokens.word(at) in {"dan", "serta", "&"}:
            continue
        if tokens.word(at) != ",":
            return at in institutions or (tokens.word(at) in {","})
        at += 1


def _is_verb(word: str) -> bool:
    return word.startswith(("meng", "mem", "men", "meny", "ber", "ter")) and len(word) > 5 and word not in {"bersama"}
