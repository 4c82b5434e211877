"""Reading a post in running text: its words, units and body, up to where the holder's name may begin.

"Plt Kepala Dinas Pendidikan Kota Banjarmasin" -> Pelaksana Tugas Kepala, of the Dinas Pendidikan Kota Banjarmasin.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.table import bodies, known
from pipeline.indonesian.institutions.words import Found, is_subject
from pipeline.indonesian.persons import names
from pipeline.indonesian.phrases import Phrases
from pipeline.indonesian.positions import business, posts, told
from pipeline.indonesian.positions.elected import ELECTED, elected, not_yet, president
from pipeline.indonesian.positions.general import read_general
from pipeline.indonesian.positions.parts import (
    SERVING,
    Begun,
    Post,
    read_status,
    unit_follows,
    unit_list,
)
from pipeline.indonesian.positions.regional import of_placed_body, of_region
from pipeline.indonesian.positions.tails import past_bracket, skip_same, skip_tail
from pipeline.indonesian.tokens import ROMAN, Tokens, is_capital
from pipeline.resources.read import words


def read(tokens: Tokens, start: int, institutions: dict[int, Found]) -> Post | None:
    """Return the post that begins at a token, or None; "bupati Sleman terpilih" is not held yet."""
    post = _read(tokens, start, institutions)
    return not_yet(tokens, post) if post is not None and tokens.word(post.end).lower() == "terpilih" else post


def _read(tokens: Tokens, start: int, institutions: dict[int, Found]) -> Post | None:
    at, status, prefix = read_status(tokens, start)
    begun = Begun(start, status, tuple(prefix))
    head = posts.match(tokens, at)
    if head is None:
        return _headless(tokens, begun, at, institutions)
    end, word = _past_own_short(tokens, *head), head[1]
    if tokens.word(end) == "nonaktif" and word.role.lower() not in posts.REGIONAL:
        end += 1
    if tokens.word(end).lower() == "terpilih" and status == "current" and word.role.lower() in ELECTED:
        return elected(tokens, start, end, word, prefix)
    if word.body is None and not word.role.startswith("Direktur Jenderal "):
        end, word = _up_to_body(tokens, at, end, word, institutions)
    if (post := _of_board(tokens, begun, at, end, institutions)) is not None:
        return post
    if _is_no_post(tokens, begun, at, end, word):
        return None
    return _abroad(tokens, begun, end, word) or _with_body(tokens, begun, at, end, word, institutions)


def _headless(tokens: Tokens, begun: Begun, at: int, institutions: dict[int, Found]) -> Post | None:
    """Read a post that no word of posts begins: "Wakil | Menteri Sosial", "cawapres"."""
    if tokens.word(at) == "Wakil" and is_capital(tokens.word(at + 1)) and posts.match(tokens, at + 1):
        return _deputy(tokens, begun, at, institutions)
    return _candidate(tokens, begun.start, institutions)


def _of_board(tokens: Tokens, begun: Begun, at: int, end: int, institutions: dict[int, Found]) -> Post | None:
    """Read a post that begins the name of a board of a larger body: "Dewan Pakar | Partai Gerindra"."""
    board = institutions.get(at)
    if board is None or board.inner != end or not board.parent:
        return None
    role = tokens.text(at, end)
    return Post(begun.start, skip_tail(tokens, board.end), begun.role(role), board.parent, begun.status, role)


def _with_body(
    tokens: Tokens, begun: Begun, at: int, end: int, word: posts.Word, institutions: dict[int, Found]
) -> Post | None:
    """Read the body of a post: the one that its word tells, with the place behind it, or what follows."""
    if word.takes_place:
        return of_placed_body(tokens, begun, end, word, institutions.get(at + 1))
    if word.body and not _runs_on(tokens, end, word, institutions):
        return _with_own_body(tokens, begun, end, word, word.body, institutions)
    if word.body:
        end, word = at + 1, _one_word(tokens, at)
    return _with_what_follows(tokens, begun, at, end, word, institutions)


def _up_to_body(
    tokens: Tokens, at: int, end: int, word: posts.Word, institutions: dict[int, Found]
) -> tuple[int, posts.Word]:
    """Return a post without the words that begin its body: "Wakil Ketua | Bidang Organisasi DPD Partai Golkar"."""
    begin = next((i for i in range(at + 1, end) if i in institutions and institutions[i].end > end), None)
    if begin is None:
        return end, word
    return begin, _one_word(tokens, at) if begin == at + 1 else posts.Word(posts.write_out(tokens.text(at, begin)))


def _one_word(tokens: Tokens, at: int) -> posts.Word:
    """Return what a post's first word stands for by itself: the "Menteri" of "Menteri Koperasi"."""
    return posts.Word(posts.one_word(tokens.words[at]) or tokens.words[at])


def _is_no_post(tokens: Tokens, begun: Begun, at: int, end: int, word: posts.Word) -> bool:
    """Tell whether a post's words are part of something else here: a rank, a society's name, a body of parts."""
    if tokens.words[at] in names.ranks() and tokens.word(end) in names.rank_tails():
        return True  # "Inspektur Jenderal Polisi" is a rank, "Inspektur Jenderal Kementerian Sosial" a post
    if tokens.words[at] in names.ranks() and (tokens.word(at - 1) == "Ajun" or _is_rank_alone(tokens, at, end)):
        return True  # "Ajun | Komisaris | Rina Utami" is of the police, no firm's
    if tokens.word(begun.start - 1) in _groups() and is_capital(tokens.words[at]):
        return True  # "Ketua Kelompok | Wartawan DPRD"
    if _no_posts().match(tokens, at) is not None:
        return True
    if tokens.word(end) == "nya" or tokens.word(end).startswith("keluarga") or _is_head_to_head(tokens, at):
        return True
    # "cawapres pendamping Rina" is whoever runs with her
    return begun.status == "candidate" and word.role.lower() == "pendamping"


def _is_head_to_head(tokens: Tokens, at: int) -> bool:
    """Tell whether "head" counts meetings: "Head to | Head | Rina Utami vs Tuti Andini", "unggul head to head"."""
    before = tokens.word(at - 1).lower()
    tied = before == "to" or (before == "-" and tokens.glued(at))  # but "KOMPAS.com - | Head of Marketing"
    return tokens.words[at] == "head" or (tokens.words[at] == "Head" and tied)


def _is_rank_alone(tokens: Tokens, at: int, end: int) -> bool:
    """Tell whether a name stands right behind a rank that is a ministry's post, too: "Inspektur Jenderal | Rina"."""
    return tokens.words[at:end] == ("Inspektur", "Jenderal") and names.is_part(tokens.word(end))


@cache
def _no_posts() -> Phrases[str]:
    phrases: Phrases[str] = Phrases(fold=True)
    phrases.extend((phrase, phrase) for phrase in words("positions.toml", "no_posts"))
    return phrases


def _with_own_body(
    tokens: Tokens, begun: Begun, end: int, word: posts.Word, body: str, institutions: dict[int, Found]
) -> Post:
    """Read a post whose word tells its body: "Mendagri", "Kapolri"."""
    end = skip_same(tokens, skip_tail(tokens, end), body, institutions)
    printed = begun.role(word.printed) if word.printed else None
    return Post(begun.start, end, begun.role(word.role), body, begun.status, word.role, printed=printed)


def _with_what_follows(
    tokens: Tokens, begun: Begun, at: int, end: int, word: posts.Word, institutions: dict[int, Found]
) -> Post | None:
    """Read a post by what stands behind its word: a region, a place, a post that it serves, units and a body.

    Args:
        tokens: the text.
        begun: the post under way.
        at: where its word begins.
        end: where its word ends.
        word: what it stands for.
        institutions: the bodies in the text, by where they begin.
    """
    if tokens.word(end) == "for" and tokens.word(end - 1) in business.words():
        end = _past_countries(tokens, end)
    if (joined := _second_words(tokens, begun, end, word, institutions)) is not None:
        return joined
    printed, name = tokens.text(at, end), word.role.lower()
    role = word.role if name != printed.lower() else printed
    office = institutions.get(end)
    if office is not None:
        role = _without_office(role, office.name)
    start, status, prefix = begun.start, begun.status, list(begun.prefix)
    kind = posts.REGIONAL.get(name)
    if kind is not None and (post := of_region(tokens, begun, end, role, kind, institutions)):
        return post
    if name in told.local() and office is None and (post := told.of_place(tokens, start, end, role, status, prefix)):
        return post
    if name in {"presiden", "wakil presiden"}:
        return president(tokens, start, end, role, status, prefix, institutions)
    if name in SERVING and (served := _served(tokens, end, institutions)):
        return _serving(tokens, begun, end, role, served)
    post = read_general(tokens, start, end, role, status, prefix, institutions)
    if post and post.body is None and role.startswith("Direktur Jenderal"):
        return replace(post, body=_ministry_of(post.role))
    if post and word.role.startswith(("Menteri", "Wakil Menteri")):
        return _sharpened(tokens, begun, post)
    return told.with_body(tokens, post, prefix) if post else None


def _serving(tokens: Tokens, begun: Begun, end: int, role: str, served: Post) -> Post:
    """Return the post that serves another: "Staf Khusus | milenial Presiden", "Asisten | II Bupati"."""
    between = [w.lower() for w in tokens.words[end : end + 4] if w.lower() == "milenial"]
    between += [w for w in tokens.words[end : end + 1] if ROMAN.fullmatch(w)]
    full = begun.role(" ".join([role, *between, served.role]))
    return replace(served, start=begun.start, role=full, head=role, status=begun.status, printed=None)


def _past_own_short(tokens: Tokens, end: int, word: posts.Word) -> int:
    """Pass the short form of a region's post, behind which the region stands: "Wakil Bupati | (Wabup) | Kudus"."""
    if tokens.word(end) != "(" or not (word.role.lower() in posts.REGIONAL or word.role.startswith("Menteri ")):
        return end
    short = posts.match(tokens, end + 1)
    return short[0] + 1 if short is not None and short[1].role == word.role and tokens.word(short[0]) == ")" else end


def _past_countries(tokens: Tokens, index: int) -> int:
    """Return the end of "for Indonesia and Timor-Leste" at a token; the token itself where no place follows."""
    end = index
    while tokens.word(end) in {"for", "and", ",", "dan"} and (place := places.match(tokens, end + 1)):
        end = place[0]
    return end


def _second_words(
    tokens: Tokens, begun: Begun, end: int, word: posts.Word, institutions: dict[int, Found]
) -> Post | None:
    """Read an English post that an Indonesian one follows: "Executive Vice President (EVP) Sekretaris Perusahaan"."""
    if not business.words().issuperset(word.role.split()):
        return None
    at = (past_bracket(tokens, end, most=2) or end) if tokens.word(end) == "(" else end
    second = posts.match(tokens, at) if is_capital(tokens.word(at)) and at not in institutions else None
    if second is None or second[1].body is not None or tokens.word(at) in business.words():
        return None
    inner = read(tokens, at, institutions)
    return replace(inner, start=begun.start, role=f"{word.role} {inner.role}", head=word.role) if inner else None


def _without_office(role: str, office: str) -> str:
    """Return a role without the office's first words: "Kadis | PUPR Banten" is the Kepala of the Dinas PUPR Banten."""
    head, _, kind = role.partition(" ")
    return head if kind and office.startswith(f"{kind} ") else role


@cache
def _groups() -> frozenset[str]:
    return frozenset(words("positions.toml", "beside", "groups"))


def _deputy(tokens: Tokens, begun: Begun, at: int, institutions: dict[int, Found]) -> Post | None:
    """Read the deputy of a post that our table has without one: "Wakil | KSAD", "Wakil | Komisaris Utama"."""
    post = read(tokens, at + 1, institutions)
    if post is None or post.status != "current":
        return None
    role, printed = (begun.role(f"Wakil {words}") if words else None for words in (post.role, post.printed))
    return replace(
        post, start=begun.start, role=role or "", printed=printed, head=f"Wakil {post.head}", status=begun.status
    )


#: Words before a candidate's post behind which a name is that of whom he stands with: "sebagai cawapres Wiryawan".
_OF_ANOTHER = frozenset(words("positions.toml", "status", "of_another"))


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
    begun = Begun(start, status, (*prefix, "Calon"))
    if regional:
        return of_region(tokens, begun, end, office, regional, institutions)
    if office.endswith("Presiden"):
        return Post(start, skip_tail(tokens, end), begun.role(office), None, status, office)
    return read_general(tokens, start, end, office, status, list(begun.prefix), institutions)


def _abroad(tokens: Tokens, begun: Begun, end: int, word: posts.Word) -> Post | None:
    """Read a foreign government's post: "Menteri Pertahanan | AS", "Perdana Menteri | Malaysia"."""
    role = word.role.lower()
    if not role.startswith(("menteri", "wakil menteri")) and role not in {"perdana menteri", "raja", "duta besar"}:
        return None
    end = _past_own_short(tokens, end, word)
    end += tokens.word(end) in {"Kerajaan", "Persemakmuran"}
    envoy = role == "duta besar"
    if envoy and (own := skip_tail(tokens, end) + (tokens.word(end) == "Indonesia")) > end:
        posted = _accredited_end(tokens, own)
        full = f"{word.role} Republik Indonesia {tokens.text(own, posted)}".strip()
        return Post(begun.start, posted, begun.role(full), None, begun.status, word.role)
    place = places.match(tokens, end) if end < len(tokens) else None
    country = places.country(place[1]) if place else None
    if place is None or country is None or place[1] == "Indonesia" or names.is_part(tokens.words[end]):
        return None
    stop = skip_tail(tokens, place[0]) if tokens.word(place[0]) == "(" else place[0]  # "Amerika Serikat | (AS) |"
    stop = _accredited_end(tokens, stop) if envoy else stop
    return Post(begun.start, stop, begun.role(word.role), country, begun.status, word.role)


def _accredited_end(tokens: Tokens, index: int) -> int:
    """Return the end of where an envoy serves: "Duta Besar Jepang | untuk Indonesia dan Timor-Leste |, Rina Utami"."""
    end = index
    while tokens.word(end) in ({"untuk", "di"} if end == index else {",", "dan", "merangkap"}):
        place = places.match(tokens, end + 1) if end + 1 < len(tokens) else None
        if place is None or names.is_part(tokens.words[end + 1]):
            return end + 2 if tokens.word(end + 1) in {"PBB", "ASEAN", "WTO"} else end
        end = place[0]
    return end


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
_WITH_AIDES = words("positions.toml", "aides", "served")


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
    named = named or names.begins_with_word(tokens, index)
    return is_capital(word) and is_subject(word) and not named


def _sharpened(tokens: Tokens, begun: Begun, post: Post) -> Post:
    """Let "(Menko Polhukam)" after a long form that differs from our table's tell the post."""
    for at in range(post.start, post.end):
        if (
            tokens.words[at] == "("
            and (found := posts.match(tokens, at + 1))
            and found[1].body
            and tokens.word(found[0]) == ")"
        ):
            word = found[1]
            printed = posts.fields_out(post.role)
            return replace(post, role=begun.role(word.role), body=word.body, found=None, printed=printed)
    return post
