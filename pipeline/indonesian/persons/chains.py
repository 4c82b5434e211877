"""Posts that stand one after another, held by one person: "Menteri X/Kepala Y", "Sekjen A sekaligus Ketua B".

A post right behind another is somebody else's, whom the holder of the first is under: "Direktur Penyidikan Jampidsus
Rina Utami" makes Rina no Jampidsus.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons.pairs import JOINTS, is_couple
from pipeline.indonesian.positions import mentions as positions
from pipeline.indonesian.positions import offices
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import toml, words

_FILE = "holders.toml"
_OF_ONE_BODY = frozenset(words(_FILE, "of_one_body"))
_COUNTED = words(_FILE, "counted")
_LINKS = tuple(tuple(link.split()) for link in words(_FILE, "links"))
_BOARD = frozenset(words(_FILE, "of_board"))
_CHAIR = frozenset(words(_FILE, "of_chair"))
_UNDER = frozenset(words(_FILE, "under"))
_HEADS_BOARD = frozenset(toml(_FILE)["of_board"]["heads"])


def read_chain(tokens: Tokens, index: int, institutions: dict[int, Found]) -> list[Post]:
    """Return the posts that stand one after another: "Menteri X/Kepala Y", "Sekjen A sekaligus Ketua B"."""
    chain: list[Post] = []
    while index < len(tokens) and (post := positions.read(tokens, index, institutions)):
        post = _under_office(tokens, post, institutions)
        chain.append(_by_number(tokens, post))
        chain += _further_employers(tokens, post, institutions)
        at = chain[-1].end
        if tokens.word(at) == "," and tokens.word(at + 1) in {"sekaligus", "yang", "merangkap"}:
            at += 1
        link = next((words for words in _LINKS if tokens.words[at : at + len(words)] == words), None)
        link = link or _to_deputy(tokens, at, chain[-1])
        if link is None:
            break
        index = at + len(link)
        index += tokens.word(index) == "menjabat"
        index += tokens.word(index) == "sebagai"
    return _sharing(chain)


def further(tokens: Tokens, start: int, chain: list[Post], institutions: dict[int, Found]) -> list[Post]:
    """Add to the posts that somebody is said to hold further ones of a list: "menjabat Ketua KPU, | Komisaris PLN".

    A list that goes on with what is no post is of several people: "selaku Ketua KPU, Kapolri, dan Panglima TNI hadir".
    """
    held = list(chain)
    while held and _holds(tokens, start):
        at = _next_listed(tokens, held[-1].end)
        more = read_chain(tokens, at, institutions) if at < len(tokens) and is_capital(tokens.word(at)) else []
        if not more:
            break
        held += more
    closed = tokens.word(held[-1].end) in _CLOSING if held else False
    return held if closed else chain


def _holds(tokens: Tokens, start: int) -> bool:
    """Tell whether somebody is said to hold the posts from a token on: "menjabat | Ketua", "menjabat sebagai |"."""
    return tokens.word(start - 1 - (tokens.word(start - 1) == "sebagai")) in _HOLDING


def _next_listed(tokens: Tokens, end: int) -> int:
    """Return where the next post of a list would begin; past the text where none is listed."""
    at = end + (tokens.word(end) == ",")
    at += tokens.word(at) in _LISTING
    return at if at > end else len(tokens)


_HOLDING = frozenset({"menjabat", "menjadi", "merangkap"})
_CLOSING = frozenset({".", "\n", ""})
_LISTING = frozenset({"dan", "serta"})


def _to_deputy(tokens: Tokens, at: int, chief: Post) -> tuple[str, ...] | None:
    """Return what joins a chief's post to his deputy's in one word: "presiden | - | wakil presiden"."""
    follows = " ".join(tokens.words[at + 1 : at + 3]).lower()
    return (tokens.word(at),) if tokens.word(at) in JOINTS and follows == f"wakil {chief.head.lower()}" else None


def _under_office(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> Post:
    """Join a post to an office right behind it, whose holder is another: "mantan Sekretaris | Jampidsus | Rina"."""
    at = post.end + (tokens.word(post.end) == "pada")
    office = positions.read(tokens, at, institutions) if post.body is None and at < len(tokens) else None
    if office is None or office.status != "current":
        return post
    short = at > post.end or (office.end == post.end + 1 and office.body is not None and " " in office.role)
    if not short and (post.head.lower() not in _UNDER or post.role.lower() == "sekretaris"):
        return post
    role = f"{post.role} {office.role}"
    return replace(post, end=office.end, role=role, body=office.body, found=office.found, printed=None)


def of_others(tokens: Tokens, chain: list[Post]) -> tuple[list[Post], list[Post]]:
    """Part the posts that another holds than the last: "bertemu Kapolda Bali | dan Gubernur Bali, Rina Utami"."""
    cut = 0
    for at, (post, after) in enumerate(pairwise(chain), 1):
        if tokens.word(post.end) == "dan" and offices.exclude(post, after):
            cut = at
    return chain[:cut], chain[cut:]


def of_same_body(tokens: Tokens, post: Post, read: list[Post]) -> Post:
    """Give a bare "anggota" the body of the post before it in its sentence."""
    head = post.head.lower()
    if post.body is not None or not read or post.role.lower() != head or head not in _BOARD | _CHAIR:
        return post
    last = read[-1]
    chairs = _CHAIR if head in _CHAIR else _BOARD | _HEADS_BOARD
    board = last.body is not None and last.head.lower() in chairs
    same = not {".", "\n", ";"}.intersection(tokens.words[last.end : post.start])
    return replace(post, body=last.body, found=last.found) if board and same else post


def _of_no_state(post: Post, after: Post) -> bool:
    """Tell whether a bare "Presiden" is of the firm whose post in small letters goes on: "Presiden dan peneliti"."""
    bare = post.role == "Presiden" and post.end == post.start + 1 and post.body == "Republik Indonesia"
    return bare and after.body not in {None, "Republik Indonesia"} and after.role[:1].islower()


def _sharing(chain: list[Post]) -> list[Post]:
    """Give a bare post the body of the post it stands beside: "pendiri sekaligus anggota Komite Eksekutif KAMI"."""
    shared = list(chain)
    for k, (post, after) in enumerate(pairwise(chain)):
        if after.role.endswith(" terpilih") and is_couple([post, after]):
            shared[k] = replace(post, role=f"{post.role} terpilih", body=after.body, status=after.status)
            continue
        if _of_no_state(post, after):  # "Presiden dan peneliti utama Acme Corp" is the firm's
            shared[k] = replace(post, body=after.body, found=after.found)
            continue
        bare = post.body is None and post.role.lower() == post.head.lower() and post.head.lower() in _OF_ONE_BODY
        if bare and after.body is not None and post.status == after.status:
            shared[k] = replace(post, body=after.body, found=after.found)
    return shared


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
