"""Persons beside their posts: "Kepala Dinas Sosial NTB, Nunung Wardani", "Nunung Wardani selaku ..."."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian import names, places, positions, posts
from pipeline.indonesian.institution_words import Found
from pipeline.indonesian.person_evidence import LINKS, Named, plausible, trim, vouched
from pipeline.indonesian.position_parts import Post
from pipeline.indonesian.tokens import Tokens, is_capital

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
    )
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
        chain = read_chain(tokens, index, institutions)
        if not chain:
            index += 1
            continue
        end = chain[-1].end
        named = after_post(tokens, end, chain, blocked)
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


def read_chain(tokens: Tokens, index: int, institutions: dict[int, Found]) -> list[Post]:
    """Return the posts that stand one after another: "Menteri X/Kepala Y", "Sekjen A sekaligus Ketua B"."""
    chain: list[Post] = []
    while index < len(tokens) and (post := positions.read(tokens, index, institutions)):
        chain.append(post)
        at = post.end
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
        ):
            if tokens.words[at : at + len(link)] == link:
                at += len(link)
                break
        else:
            break
        index = at
    return chain


def after_post(tokens: Tokens, end: int, chain: list[Post], blocked: frozenset[int]) -> Named | None:
    """Return the holder whose name follows a chain of posts, or None."""
    at = end
    comma = False
    while tokens.word(at) in {",", "(", ":"} or tokens.word(at) in LINKS:
        comma = comma or tokens.word(at) in {",", "("}
        if tokens.word(at) == "(" and at > end:
            return None
        at += 1
        if at > end + 2:
            return None
        place = places.match(tokens, at) if comma and at < len(tokens) else None
        if place and tokens.word(place[0]) == "," and not names.is_part(tokens.words[at]):
            at = place[0] + 1
            break
    start = names.skip_titles(tokens, at)
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
    if start == at and not comma and not vouched(tokens, start, stop):
        return None
    if chain[-1].head.lower() in DEFENDERS and tokens.word(stop) == "," and chain[-1].body is None:
        own = names.skip_titles(tokens, stop + 1)
        end = trim(tokens, own, names.read(tokens, own, blocked=blocked))
        if plausible(tokens, own, end, strict=True):
            return Named(own, end, "post", tuple(chain))
    return Named(start, stop, "post", tuple(chain))


def listed(tokens: Tokens, first: Named, chain: list[Post], blocked: frozenset[int]) -> list[Named]:
    """Return the further holders in "mantan pimpinan KPK, yakni A, B, dan C"."""
    if (
        not any(tokens.word(i) in LINKS for i in range(chain[-1].end, first.start))
        and tokens.word(chain[0].start) != "para"
    ):
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
        found.append(Named(start, end, "post list", tuple(chain)))
        at = end
    return found


def apposed(tokens: Tokens, named: Named, institutions: dict[int, Found]) -> Named:
    """Add the posts that follow a name: "NAMA, Direktur Z,", "NAMA selaku ...", "NAMA (CEO X)"."""
    at = names.skip_degrees(tokens, named.end)
    start = None
    if tokens.word(at) in {",", "("}:
        start = at + 1
        if tokens.words[start : start + 1] in (("selaku",), ("sebagai",)):
            start += 1
    else:
        for link in AS_WORDS:
            if tokens.words[at : at + len(link)] == link:
                start = at + len(link)
                if tokens.word(start) in {"sebagai", "menjabat", "seorang"}:
                    start += 1
                break
    if start is None or start >= len(tokens):
        return named
    chain = read_chain(tokens, start, institutions)
    if not chain:
        return named
    if tokens.word(at) == "(":
        close = next((i for i in range(start, min(start + 10, len(tokens))) if tokens.words[i] == ")"), None)
        if (
            close is not None
            and len(chain) == 1
            and chain[0].body is None
            and close > chain[0].end
            and not any(tokens.words[i].isdigit() for i in range(start, close))
        ):
            chain = [replace(chain[0], role=tokens.text(start, close), end=close)]
    last = chain[-1]
    closing = tokens.word(last.end)
    if tokens.word(at) == "," and closing not in {",", ".", ")", "dan", "serta"}:
        return named
    if tokens.word(at) == "," and closing in {",", ""} and after_post(tokens, last.end, chain, frozenset()) is not None:
        return named
    if all(post.body is None and post.role.lower() == post.head.lower() for post in chain) and tokens.word(at) == ",":
        return named
    return Named(named.start, named.end, named.rule, (*named.posts, *chain))
