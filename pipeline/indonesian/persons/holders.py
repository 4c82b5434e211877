"""Persons beside their posts: "Kepala Dinas Sosial NTB, Nunung Wardani", "Nunung Wardani selaku ..."."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import (
    ADDRESS,
    LINKS,
    SAID,
    SAYS,
    Named,
    after_ordinal,
    plausible,
    trim,
    vouched,
)
from pipeline.indonesian.positions import mentions as positions
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.positions.tails import skip_tail
from pipeline.indonesian.tokens import Tokens, is_capital, is_common

#: What joins a post to the name before it: "Rina Utami selaku ...".
AS_WORDS = tuple(
    tuple(words.split())
    for words in (
        "selaku",
        "sebagai",
        "yang juga",
        "yang menjabat",
        "yang merupakan",
        "menjabat",
        "merupakan",
        "yang kini menjabat",
        "adalah",
        "yang saat itu menjabat",
        "yang menjadi",
        "yang saat ini menjabat",
        "yang pernah menjabat",
        "yang kala itu menjabat",
        "yang ketika itu menjabat",
        "yang masih menjabat",
        "yang sebelumnya menjabat",
        "yang kini",
    )
)

#: Posts that the press names without their holder: "kata Jaksa, Rudi Hartanta ..." goes on about somebody else.
_BARE = frozenset({"jaksa", "hakim", "penyidik", "majelis hakim", "jaksa penuntut umum", "auditor"})
#: Posts that several persons hold at once, so that names joined with "dan" all do: "anggota A dan B".
_SHARED = frozenset(
    [
        "anggota",
        "komisioner",
        "jaksa",
        "hakim",
        "peneliti",
        "kuasa hukum",
        "pengacara",
        "auditor",
        "penyidik",
        "wakil ketua",
    ]
)
#: Posts whose next name may be the client's: "Pengacara Sutarno, Rina Utami".
DEFENDERS = frozenset(
    {"pengacara", "kuasa hukum", "penasihat hukum", "kuasa hukumnya", "pengacaranya", "penasihat hukumnya"}
)


def with_posts(
    tokens: Tokens, institutions: dict[int, Found], blocked: frozenset[int]
) -> tuple[list[Named], set[int], list[Post]]:
    """Return the names beside posts, the tokens that posts cover, and every post read."""
    found: list[Named] = []
    read: list[Post] = []
    covered: set[int] = set()
    index = 0
    while index < len(tokens):
        if not tokens.words[index][0].isalpha() or (index in blocked and index not in institutions):
            index += 1
            continue
        chain = [] if _named_so(tokens, index) else read_chain(tokens, index, institutions)
        if not chain:
            index += 1
            continue
        end = chain[-1].end
        chain = [_of_same_body(tokens, chain[0], read), *chain[1:]]
        named = None if _of_client(tokens, chain) else after_post(tokens, end, chain, blocked)
        read.extend(chain)
        if named is not None or is_capital(tokens.words[index]) or chain[-1].body:
            covered.update(range(index, end))
        if named is not None:
            found.append(named)
            found.extend(listed(tokens, named, chain, blocked))
            index = named.end
        else:
            index = max(index + 1, chain[-1].end)
    return found, covered, read


#: Posts that a board has beside its chair: "Ketua KPU Rina Utami serta anggota Rudi Hartanta".
_BESIDE = frozenset({"anggota", "wakil ketua", "sekretaris", "bendahara", "wakil sekretaris", "wakil bendahara"})


def _of_same_body(tokens: Tokens, post: Post, read: list[Post]) -> Post:
    """Give a bare "anggota" the body of the post before it in its sentence."""
    if post.body is not None or not read or post.role.lower() != post.head.lower() or post.head.lower() not in _BESIDE:
        return post
    last = read[-1]
    board = last.body is not None and last.head.lower() in _BESIDE | {"ketua", "koordinator"}
    same = not {".", "\n", ";"}.intersection(tokens.words[last.end : post.start])
    return replace(post, body=last.body, found=last.found) if board and same else post


def _of_client(tokens: Tokens, chain: list[Post]) -> bool:
    """Tell whether the name behind a defender's post is the client's: "Rina Utami yang menjadi kuasa hukum Sutarno"."""
    joined = tokens.word(chain[0].start - 1) in {"menjadi", "sebagai", "selaku"}
    return joined and _defends(chain[-1]) and chain[-1].body is None


def _defends(post: Post) -> bool:
    return any(post.role.lower().endswith(words) for words in DEFENDERS)


def _named_so(tokens: Tokens, index: int) -> bool:
    """Tell whether a post's word is part of another name: "Jalan Raya Panglima Sudirman", "Ahmad Perwira Mulia"."""
    before = [tokens.word(index - 1), tokens.word(index - 2)]
    word = tokens.word(index)
    street = any(w.lower() in ADDRESS for w in before[:1]) or (before[1].lower() in ADDRESS and before[0] == "Raya")
    inside = word.lower() in posts.only_with_name() and is_capital(word) and names.is_part(before[0])
    return (street and is_capital(word)) or (inside and not is_common(before[0]))


def read_chain(tokens: Tokens, index: int, institutions: dict[int, Found]) -> list[Post]:
    """Return the posts that stand one after another: "Menteri X/Kepala Y", "Sekjen A sekaligus Ketua B"."""
    chain: list[Post] = []
    while index < len(tokens) and (post := positions.read(tokens, index, institutions)):
        chain.append(post)
        chain += _further_employers(tokens, post, institutions)
        at = chain[-1].end
        if tokens.word(at) == "," and tokens.word(at + 1) in {"sekaligus", "yang", "merangkap"}:
            at += 1
        for link in (
            ("/",),
            ("sekaligus",),
            ("merangkap",),
            ("yang", "juga"),
            ("dan",),
            ("yang", "kini", "menjabat", "sebagai"),
            ("yang", "kini", "menjabat"),
            ("yang", "juga", "menjabat"),
            ("yang", "sekaligus"),
            ("sekaligus", "menjabat"),
            ("yang", "kini"),
        ):
            if tokens.words[at : at + len(link)] == link:
                at += len(link)
                break
        else:
            break
        index = at
    return chain


def _further_employers(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> list[Post]:
    """Return the same post in the firms that follow: "Founder Bumilestra, Daur4Ulang, dan Ekozistem"."""
    found: list[Post] = []
    while post.found is not None and post.found.rule == "employer":
        at = post.end
        while tokens.word(at) in {",", "dan"}:
            at += 1
        following = institutions.get(at)
        if following is None or following.rule != "employer" or at == post.end:
            break
        post = replace(post, end=following.end, body=following.name, found=following)
        found.append(post)
    return found


def after_post(tokens: Tokens, end: int, chain: list[Post], blocked: frozenset[int]) -> Named | None:
    """Return the holder whose name follows a chain of posts, or None."""
    at = end
    comma = False
    while tokens.word(at) in {",", "(", ":"} or tokens.word(at) in LINKS or _such_as(tokens, at):
        comma = comma or tokens.word(at) in {",", "("}
        if tokens.word(at) == "(" and at > end:
            return None
        at += 2 if _such_as(tokens, at) else 1
        if at > end + 3:
            return None
        place = places.match(tokens, at) if comma and at < len(tokens) else None
        if place and tokens.word(place[0]) == "," and not names.is_part(tokens.words[at]):
            at = place[0] + 1
            break
    start = after_ordinal(tokens, names.skip_titles(tokens, at))
    head = chain[-1].head.lower()
    if comma and chain[-1].body is None and chain[-1].role.lower() == head and head in _BARE:
        return None
    if chain[-1].head[:1].islower() and chain[-1].head in posts.only_with_name() and start == at and comma:
        return None
    stop = names.read(tokens, start, blocked=blocked)
    stop = trim(tokens, start, stop)
    firm = (
        comma
        or start > at
        or chain[-1].body is not None
        or chain[-1].head.lower() in posts.REGIONAL
        or chain[-1].head.startswith("Menteri")
    )
    if not plausible(tokens, start, stop, strict=firm):
        return None
    if start == at and (not comma or tokens.word(at - 1) == "(") and not vouched(tokens, start, stop):
        return None
    speaks_for = head == "juru bicara" and " calon " in f" {chain[-1].role.lower()} "
    if (_defends(chain[-1]) or speaks_for) and tokens.word(stop) == "," and (chain[-1].body is None or speaks_for):
        own = names.skip_titles(tokens, stop + 1)
        end = trim(tokens, own, names.read(tokens, own, blocked=blocked))
        if plausible(tokens, own, end, strict=True):
            return Named(own, end, "post", tuple(chain))
    return Named(start, stop, "post", tuple(_of_country(tokens.text(start, stop), post) for post in chain))


def _such_as(tokens: Tokens, index: int) -> bool:
    """Tell whether several holders are about to be named: "antara lain", "di antaranya"."""
    return tokens.words[index : index + 2] in (("antara", "lain"), ("di", "antaranya"))


def _of_country(name: str, post: Post) -> Post:
    """Let a known leader's name tell the country of a bare "Presiden": a foreign head of state holds no post here."""
    country = names.country_led(name) if post.body == "Republik Indonesia" else None
    return post if country in {None, "Indonesia"} else replace(post, body=country)


def listed(tokens: Tokens, first: Named, chain: list[Post], blocked: frozenset[int]) -> list[Named]:
    """Return the further holders in "mantan pimpinan KPK, yakni A, B, dan C"."""
    between = range(chain[-1].end, first.start)
    linked = any(tokens.word(i) in LINKS or _such_as(tokens, i) for i in between)
    shared = chain[-1].head.lower() in _SHARED and tokens.word(first.end) == "dan"
    if not linked and not shared and tokens.word(chain[0].start) != "para":
        return []
    found: list[Named] = []
    at = first.end
    while tokens.word(at) in {",", "dan", "serta"}:
        while tokens.word(at) in {",", "dan", "serta"}:
            at += 1
        start = names.skip_titles(tokens, at)
        end = trim(tokens, start, names.read(tokens, start, blocked=blocked))
        if not plausible(tokens, start, end, strict=True) or posts.match(tokens, at):
            break
        if not linked and not (end > start + 1 and vouched(tokens, start, end)):
            break
        found.append(Named(start, end, "post list", tuple(chain)))
        at = end
    return found


#: Verbs of taking and leaving a post, with the status that the post then has.
_CHANGES = {
    "current": frozenset(
        ["dilantik", "diangkat", "ditunjuk", "terpilih", "ditetapkan", "menjabat", "bertugas", "dipercaya"]
    ),
    "former": frozenset(
        ["mundur", "mengundurkan", "dicopot", "diberhentikan", "dipecat", "lengser", "pensiun", "dinonaktifkan"]
    ),
}
_IDLE = frozenset(
    """
    saat itu ketika kala masih ini sudah telah resmi kembali akhirnya baru saja diri pernah lama juga kini
    """.split()
)


def _changed(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Return (start of the post, status) behind "resmi dilantik sebagai", "mengundurkan diri dari jabatan"."""
    status = None
    for index in range(at, min(at + 8, len(tokens))):
        word = tokens.words[index]
        changed = next((s for s, verbs in _CHANGES.items() if word in verbs), None)
        if word == "pernah":
            status = "former"
        elif changed:
            status = status or changed
        elif word in {"sebagai", "menjadi"} or (word in {"dari", "selaku"} and status):
            begin = index + 2 if tokens.word(index + 1) in {"jabatan", "posisi", "kursi", "jabatannya"} else index + 1
            return (begin, status) if status else None
        elif word not in _IDLE:
            return None
    return None


def apposed(tokens: Tokens, named: Named, institutions: dict[int, Found]) -> Named:
    """Add the posts that follow a name: "NAMA, Direktur Z,", "NAMA (45) selaku ...", "NAMA (CEO X)"."""
    at = _past_aside(tokens, names.skip_degrees(tokens, named.end))
    start, former = _apposition(tokens, at)
    if start is None or start >= len(tokens):
        return named
    chain = read_chain(tokens, start, institutions)
    if not chain:
        return named
    if former:
        chain = [replace(post, status="former") if post.status == "current" else post for post in chain]
    if tokens.word(at) == "(":
        chain = _bracketed(tokens, start, chain)
    if tokens.word(at) == ",":
        chain = [*chain[:-1], _with_body(tokens, chain[-1], institutions)]
        if not _closes(tokens, named, chain):
            return named
    return Named(named.start, named.end, named.rule, (*named.posts, *chain))


def _past_aside(tokens: Tokens, at: int) -> int:
    """Return the index after an age, initials or a nickname in parentheses: "Rina Utami | (45), Kepala ..."."""
    aside = tokens.word(at) == "(" and tokens.word(at + 2) == ")" and posts.match(tokens, at + 1) is None
    return at + 3 if aside and tokens.word(at + 3) not in {"", "\n"} else at


def _apposition(tokens: Tokens, at: int) -> tuple[int | None, bool]:
    """Return (start of the post, whether it is past) behind a comma, a parenthesis, "selaku" or "dilantik sebagai"."""
    if tokens.word(at) in {",", "("} and tokens.word(at + 1) != "yang":
        start = at + 1
        return start + (tokens.words[start : start + 1] in (("selaku",), ("sebagai",))), False
    at += tokens.word(at) == ","
    for link in AS_WORDS:
        if tokens.words[at : at + len(link)] == link:
            start = at + len(link)
            return start + (tokens.word(start) in {"sebagai", "menjabat", "seorang"}), False
    changed = _changed(tokens, at)
    return (changed[0], changed[1] == "former") if changed else (None, False)


def _bracketed(tokens: Tokens, start: int, chain: list[Post]) -> list[Post]:
    """Let all the words in parentheses be the post: "(Ketua Panitia Pembangunan Masjid)"."""
    close = next((i for i in range(start, min(start + 10, len(tokens))) if tokens.words[i] == ")"), None)
    if close is None or len(chain) > 1 or chain[0].body is not None or close <= chain[0].end:
        return chain
    if any(tokens.words[i].isdigit() for i in range(start, close)):
        return chain
    return [replace(chain[0], role=tokens.text(start, close), end=close)]


def _with_body(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> Post:
    """Give a post the body that a comma parts from it: "1. Rudianto, Deputi Bidang Pangan, | Kemenko Perekonomian"."""
    found = institutions.get(post.end + 1) if post.body is None and tokens.word(post.end) == "," else None
    if found is None or found.rule == "head" or post.role.lower() == post.head.lower():
        return post
    return replace(post, body=found.name, found=found, end=skip_tail(tokens, found.end))


#: What may follow a post that stands behind a name and a comma.
_CLOSERS = frozenset({",", ".", ")", ";", "dan", "serta", "yang", "\n", ""})


def _closes(tokens: Tokens, named: Named, chain: list[Post]) -> bool:
    """Tell whether posts behind a comma are the name's before them, not those of the next name."""
    last = chain[-1]
    closing = tokens.word(last.end)
    if closing not in _CLOSERS and not (last.body and _goes_on(tokens, named, closing)):
        return False
    if closing in {",", "dan", "serta"} and posts.match(tokens, last.end + 1):
        return False
    if closing in {",", ""} and after_post(tokens, last.end, chain, frozenset()) is not None:
        return False
    return any(post.body or post.role.lower() != post.head.lower() for post in chain)


def _goes_on(tokens: Tokens, named: Named, closing: str) -> bool:
    """Tell whether its sentence goes on behind a name and post: "kata Rina, Kepala BPS | kepada wartawan"."""
    if tokens.word(named.start - 1).lower() in SAYS:
        return closing in _CIRCUMSTANCES
    return tokens.opens_sentence(named.start) and closing in SAID


_CIRCUMSTANCES = frozenset({"dalam", "kepada", "saat", "ketika", "usai", "seusai", "melalui", "lewat", "di"})
