"""Persons behind their posts: "Kepala Dinas Sosial NTB, Nunung Wardani"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names, servants
from pipeline.indonesian.persons.before_posts import follows_name, name_start
from pipeline.indonesian.persons.clauses import (
    closes_clause,
    enclosed_end,
    is_place_of,
    of_then,
    past_client,
    past_company,
    taken_by,
)
from pipeline.indonesian.persons.evidence import (
    ADDRESS,
    LINKS,
    Named,
    after_ordinal,
    past_tail,
    plausible,
    trim,
    vouched,
)
from pipeline.indonesian.persons.neighbours import another_is_named, under_another
from pipeline.indonesian.persons.pairs import couple, is_couple
from pipeline.indonesian.persons.several import listed, such_as
from pipeline.indonesian.positions import business, offices, posts
from pipeline.indonesian.positions import mentions as positions
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.positions.tails import skip_tail
from pipeline.indonesian.tokens import Tokens, is_capital, is_common

#: Posts that the press names without their holder: "kata Jaksa, Rudi Hartanta ..." goes on about somebody else.
_BARE = frozenset({"jaksa", "hakim", "penyidik", "majelis hakim", "jaksa penuntut umum", "auditor"})
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
        chain = [under_another(chain[0], read, index), *chain[1:]]
        chain = [_of_body_before(tokens, chain[0], institutions), *chain[1:]]
        apart, chain = _of_others(tokens, chain)
        read.extend(apart)
        direct = follows_name(tokens, index, chain, covered)
        if direct and plausible(tokens, first := name_start(tokens, index, covered), index, strict=True):
            found.append(Named(first, index, "post"))
        named = None if direct or _of_client(tokens, chain) else after_post(tokens, end, chain, blocked)
        if named is not None and another_is_named(tokens, chain, named):
            named = replace(named, posts=()) if tokens.word(end) in {",", ":"} else None
        if named is not None and (server := servants.server(tokens, chain)):
            found.append(server)
            named = replace(named, posts=servants.served(tokens, chain[0], institutions))
        if named is not None and servants.is_served(tokens, chain[-1], named):
            named = replace(named, posts=servants.served(tokens, chain[-1], institutions))
        if named is not None and servants.of_relative(tokens, chain[0], named):
            named = replace(named, posts=())
        if named is not None and is_couple(chain):
            found.extend(couple(tokens, named, chain, blocked))
            named = None
        read.extend(chain)
        if named is not None or is_capital(tokens.words[index]) or chain[-1].body:
            covered.update(range(index, end))
        if named is not None:
            found.append(named)
            found.extend(listed(tokens, named, chain, blocked) if named.posts else [])
            index = named.end
        else:
            index = max(index + 1, chain[-1].end)
    return found, covered, read


def _of_body_before(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> Post:
    """Give an English post the body right before it: "World Bank | Country Director Rina Utami"."""
    if post.body is not None or tokens.word(post.start) not in business.words():
        return post
    before = (institutions.get(at) for at in range(post.start - _NEAR, post.start))
    body = next((f for f in before if f is not None and f.end == post.start and f.rule != "head"), None)
    return post if body is None else replace(post, body=body.name, found=body)


#: Names of bodies right before an English post have no more words.
_NEAR = 5


def _of_others(tokens: Tokens, chain: list[Post]) -> tuple[list[Post], list[Post]]:
    """Part the posts that another holds than the last: "bertemu Kapolda Bali | dan Gubernur Bali, Rina Utami"."""
    cut = 0
    for at, (post, after) in enumerate(pairwise(chain), 1):
        if tokens.word(post.end) == "dan" and offices.exclude(post, after):
            cut = at
    return chain[:cut], chain[cut:]


#: Posts that a board has beside its chair: "Ketua KPU Rina Utami serta anggota Rudi Hartanta".
_BESIDE = frozenset({"anggota", "wakil ketua", "sekretaris", "bendahara", "wakil sekretaris", "wakil bendahara"})
#: Posts that a party or society has beside its chair: "Ketua Umum PSSI Rina Utami dan Sekjen Rudi Hartanta".
_BESIDE_CHAIR = frozenset(
    [
        "sekretaris jenderal", "wakil ketua umum", "bendahara umum", "ketua harian", "sekretaris umum", "ketua umum",
        "wakil sekretaris jenderal", "wakil bendahara umum", "ketua dewan pembina", "pengurus",
    ]
)  # fmt: skip


def _of_same_body(tokens: Tokens, post: Post, read: list[Post]) -> Post:
    """Give a bare "anggota" the body of the post before it in its sentence."""
    head = post.head.lower()
    if post.body is not None or not read or post.role.lower() != head or head not in _BESIDE | _BESIDE_CHAIR:
        return post
    last = read[-1]
    chairs = _BESIDE_CHAIR if head in _BESIDE_CHAIR else _BESIDE | {"ketua", "koordinator"}
    board = last.body is not None and last.head.lower() in chairs
    same = not {".", "\n", ";"}.intersection(tokens.words[last.end : post.start])
    return replace(post, body=last.body, found=last.found) if board and same else post


def _of_client(tokens: Tokens, chain: list[Post]) -> bool:
    """Tell whether the name behind a defender's post is the client's: "Rina Utami yang menjadi kuasa hukum Sutarno"."""
    joined = tokens.word(chain[0].start - 1) in {"menjadi", "sebagai", "selaku"}
    return joined and _defends(chain[-1]) and chain[-1].body is None


def _defends(post: Post) -> bool:
    return any(post.role.lower().endswith(words) for words in DEFENDERS) or _counsels_official(post)


def _counsels_official(post: Post) -> bool:
    """Tell whether a post is that of an official's counsel: "Kuasa hukum | Bupati Sleman"."""
    rest = post.role.split()[len(post.head.split()) :]
    official = bool(rest) and is_capital(rest[0]) and posts.one_word(rest[0]) is not None
    return official and post.head.lower() in DEFENDERS and post.found is None


def _named_so(tokens: Tokens, index: int) -> bool:
    """Tell whether a post's word is part of another name: "Jalan Raya Panglima Sudirman", "Ahmad Perwira Mulia"."""
    before = [tokens.word(index - 1), tokens.word(index - 2)]
    word = tokens.word(index)
    if (
        word == "Hakim"
        and names.is_part(before[0])
        and not is_common(before[0])
        and not is_capital(tokens.word(index + 1))
    ):
        return True  # "Ali Maulana Hakim"
    if word == "Kepala" and before[0] in {"Sersan", "Kopral", "Prajurit"}:
        return True
    if word == "kepala" and before[0] in {"di", "ke", "pada"} and not tokens.word(index + 1).isalpha():
        return True  # "topi di kepala, Rina Utami"
    if word == "Humas" and "Dok" in (before[0], before[1] if before[0] == "." else ""):
        return True  # the credit of a picture: "Dok. Humas Ditjen Hubdat"
    street = any(w.lower() in ADDRESS for w in before[:1]) or (before[1].lower() in ADDRESS and before[0] == "Raya")
    inside = word.lower() in posts.only_with_name() and is_capital(word) and names.is_part(before[0])
    return (street and is_capital(word)) or (inside and not is_common(before[0]))


def read_chain(tokens: Tokens, index: int, institutions: dict[int, Found]) -> list[Post]:
    """Return the posts that stand one after another: "Menteri X/Kepala Y", "Sekjen A sekaligus Ketua B"."""
    chain: list[Post] = []
    while index < len(tokens) and (post := positions.read(tokens, index, institutions)):
        chain.append(_by_number(tokens, post))
        chain += _further_employers(tokens, post, institutions)
        at = chain[-1].end
        if tokens.word(at) == "," and tokens.word(at + 1) in {"sekaligus", "yang", "merangkap"}:
            at += 1
        for link in (
            ("/",),
            ("&",),
            ("sekaligus",),
            ("merangkap",),
            ("yang", "juga", "merupakan"),
            ("yang", "merangkap"),
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
    return _sharing(chain)


#: Posts of one body beside another of the same: "pendiri sekaligus Ketua PKPI", "Chairman & CEO Galaksindo".
_OF_ONE_BODY = frozenset(
    [
        "pendiri", "pemilik", "ketua", "wakil ketua", "sekretaris", "bendahara", "anggota", "chairman", "founder",
        "co-founder", "ceo", "direktur", "juru bicara", "komisaris", "presiden direktur", "pengurus", "pembina",
    ]
)  # fmt: skip


def _sharing(chain: list[Post]) -> list[Post]:
    """Give a bare post the body of the post it stands beside: "pendiri sekaligus anggota Komite Eksekutif KAMI"."""
    shared = list(chain)
    for k, (post, after) in enumerate(pairwise(chain)):
        if after.role.endswith(" terpilih") and is_couple([post, after]):
            shared[k] = replace(post, role=f"{post.role} terpilih", body=after.body, status=after.status)
            continue
        bare = post.body is None and post.role.lower() == post.head.lower() and post.head.lower() in _OF_ONE_BODY
        if bare and after.body is not None and post.status == after.status:
            shared[k] = replace(post, body=after.body, found=after.found)
    return shared


#: Bodies whose chiefs the press counts once they have left: "Ketua DPR RI ke-20".
_COUNTED = ("Dewan Perwakilan", "Majelis Permusyawaratan", "Kepolisian Negara", "Tentara Nasional", "Mahkamah")


def _by_number(tokens: Tokens, post: Post) -> Post:
    """Put a post into the past whose holder is called by his number: "Ketua DPR RI ke-20"."""
    words = [word.lower() for word in tokens.words[post.start : post.end]]
    counted = any(words[at : at + 2] == ["ke", "-"] and words[at + 2].isdigit() for at in range(len(words) - 2))
    past = counted and post.status == "current" and (post.body or "").startswith(_COUNTED)
    return replace(post, status="former") if past else post


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
    if _defends(chain[-1]) and chain[-1].body is None and (own := past_client(tokens, end)):
        end = own  # "kuasa hukum korban Galaksindo |, Rina Utami"
    taken = taken_by(tokens, end)
    at = taken[0] if taken else end
    comma = taken is not None
    if taken and taken[1]:
        chain = [replace(post, status="former") if post.status == "current" else post for post in chain]
    if tokens.words[at : at + 2] == ("-", "nya"):
        at += 2 + (tokens.word(at + 2) in {"saja", "sendiri"})  # "Ketua KPK | -nya saja |, Rina Utami"
        end = at
    while tokens.word(at) in {",", "(", ":"} or tokens.word(at) in LINKS or such_as(tokens, at):
        comma = comma or tokens.word(at) in {",", "("}
        if tokens.word(at) == "(" and at > end:
            return None
        at += 2 if such_as(tokens, at) else 1
        if at > end + 3:
            return None
        place = places.match(tokens, at) if comma and at < len(tokens) else None
        closed = skip_tail(tokens, place[0]) if place else at
        if place and tokens.word(closed) == "," and not names.is_part(tokens.words[at]):
            at = closed + 1
            break
    at += comma and tokens.word(at) == "dokter"
    start = after_ordinal(tokens, names.skip_titles(tokens, at))
    if start > at and tokens.word(start) == ",":
        start = names.skip_titles(tokens, start + 1)  # ", Komisaris Besar Polisi, Rina Utami"
    if _defends(chain[-1]) and chain[-1].body is None and _is_initials(tokens.word(start)):
        start = names.skip_titles(tokens, start + 2)  # "kuasa hukum HM, Rina Utami"
        comma = True
    head = chain[-1].head.lower()
    if comma and chain[-1].body is None and chain[-1].role.lower() == head and head in _BARE:
        return None
    if chain[-1].head[:1].islower() and chain[-1].head in posts.only_with_name() and start == at and comma:
        return None
    stop = trim(tokens, start, names.read(tokens, start, blocked=blocked))
    begin = past_tail(tokens, start, stop)
    if begin > start:
        start, stop = begin, trim(tokens, begin, names.read(tokens, begin, blocked=blocked))
    firm = (
        comma
        or start > at
        or chain[-1].body is not None
        or chain[-1].head.lower() in posts.REGIONAL
        or chain[-1].head.startswith("Menteri")
    )
    if not plausible(tokens, start, stop, strict=firm):
        enclosed = enclosed_end(tokens, start, chain) if comma else None
        return None if enclosed is None else Named(start, enclosed, "post", tuple(chain))
    if start == end and is_place_of(tokens, start, stop, chain):
        return None
    if tokens.word(start - 1) == "(" and tokens.word(stop) == "," and tokens.word(stop + 1).isdigit():
        return None  # who wrote it: "caleg (Rina, 2025)"
    if "," in tokens.words[end:start] and closes_clause(tokens, chain[0].start, stop):
        return None
    if start == at and (not comma or tokens.word(at - 1) == "(") and not vouched(tokens, start, stop):
        return None
    speaks_for = _speaks_for(tokens, chain[-1])
    other = tokens.word(stop) == "lainnya"
    behind = past_company(tokens, stop)
    apart = other or tokens.word(behind) == ","
    serves = (_defends(chain[-1]) or speaks_for) and not chain[-1].role.endswith("nya")
    if serves and apart and (chain[-1].body is None or speaks_for or _counsels_official(chain[-1])):
        own = behind + 1
        while other and (tokens.word(own) in LINKS or tokens.word(own) == ","):
            own += 1
        own = names.skip_titles(tokens, own)
        end = trim(tokens, own, names.read(tokens, own, blocked=blocked))
        if plausible(tokens, own, end, strict=True):
            return Named(own, end, "post", tuple(chain))
    held = of_then(tokens, chain)
    return Named(start, stop, "post", tuple(_of_country(tokens.text(start, stop), post) for post in held))


#: Posts whose next name may be whom they serve: "Juru Bicara Sutarno, Rina Utami".
_SERVANTS = frozenset({"juru bicara", "staf khusus", "ajudan", "sekretaris pribadi", "asisten pribadi", "penasihat"})


def _speaks_for(tokens: Tokens, post: Post) -> bool:
    """Tell whether the name behind a post may be the one it serves, known by another name behind a comma."""
    if post.head.lower() not in _SERVANTS:
        return False
    serves = post.role.lower() != post.head.lower() and post.body in {None, "Republik Indonesia"}
    return serves or (post.body is None and post.role.lower() == post.head.lower())


def _is_initials(word: str) -> bool:
    return 1 < len(word) <= 3 and word.isupper() and word.isalpha()


def _of_country(name: str, post: Post) -> Post:
    """Let a known leader's name tell the country of a bare "Presiden": a foreign head of state holds no post here."""
    country = names.country_led(name) if post.body == "Republik Indonesia" else None
    return post if country in {None, "Indonesia"} else replace(post, body=country)
