"""Persons beside their posts: "Kepala Dinas Sosial NTB, Nunung Wardani"."""

from __future__ import annotations

from dataclasses import replace

from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names, servants
from pipeline.indonesian.persons.before_posts import follows_name, name_start
from pipeline.indonesian.persons.behind_posts import after_post
from pipeline.indonesian.persons.chains import of_others, of_same_body, read_chain
from pipeline.indonesian.persons.evidence import ADDRESS, Named, plausible
from pipeline.indonesian.persons.neighbours import another_is_named
from pipeline.indonesian.persons.pairs import couple, is_couple
from pipeline.indonesian.persons.several import listed
from pipeline.indonesian.positions import business, posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
from pipeline.resources.read import words

_OF_STATES = frozenset(words("holders.toml", "of_states"))


def with_posts(
    tokens: Tokens, institutions: dict[int, Found], blocked: frozenset[int]
) -> tuple[list[Named], set[int], list[Post]]:
    """Return the names beside posts, the tokens that posts cover, and every post read."""
    found: list[Named] = []
    read: list[Post] = []
    covered: set[int] = set()
    index = 0
    while index < len(tokens):
        chain = _chain_at(tokens, index, institutions, blocked)
        if not chain:
            index += 1
            continue
        end = chain[-1].end
        apart, chain = of_others(tokens, _with_bodies(tokens, chain, read, institutions))
        read.extend(apart)
        direct = follows_name(tokens, index, chain, covered)
        if direct and plausible(tokens, first := name_start(tokens, index, covered), index, strict=True):
            found.append(Named(first, index, "post"))
        named = None if direct or _of_client(tokens, chain) else after_post(tokens, end, chain, blocked)
        others, named = _told_apart(tokens, named, chain, end, institutions, blocked)
        found.extend(others)
        read.extend(chain)
        if named is not None or is_capital(tokens.words[index]) or chain[-1].body:
            covered.update(range(index, end))
        if named is not None:
            found.append(named)
            found.extend(listed(tokens, named, chain, blocked) if named.posts else [])
        index = named.end if named is not None else max(index + 1, chain[-1].end)
    return found, covered, read


def _chain_at(tokens: Tokens, index: int, institutions: dict[int, Found], blocked: frozenset[int]) -> list[Post]:
    """Return the posts that begin at a token; none inside a body's name or another's: "Jalan | Panglima Sudirman"."""
    inside = index in blocked and index not in institutions
    if inside or not tokens.words[index][0].isalpha() or _named_so(tokens, index):
        return []
    return read_chain(tokens, index, institutions)


def _with_bodies(tokens: Tokens, chain: list[Post], read: list[Post], institutions: dict[int, Found]) -> list[Post]:
    """Give the first post of a chain the body that is told before it."""
    first = of_same_body(tokens, chain[0], read)
    return [_of_body_before(tokens, first, institutions), *chain[1:]]


def _told_apart(
    tokens: Tokens,
    named: Named | None,
    chain: list[Post],
    end: int,
    institutions: dict[int, Found],
    blocked: frozenset[int],
) -> tuple[list[Named], Named | None]:
    """Return the others beside the one named behind a chain of posts, and him with those of the posts that are his."""
    if named is not None and another_is_named(tokens, chain, named):
        named = replace(named, posts=()) if tokens.word(end) in {",", ":"} else None
    if named is None:
        return [], None
    whose = servants.served(tokens, chain[0], institutions)
    server = servants.server(tokens, chain) if whose else None
    others = [server] if server else []
    if server:
        named = replace(named, posts=whose)
    if servants.is_served(tokens, chain[-1], named):
        named = replace(named, posts=servants.served(tokens, chain[-1], institutions))
    if servants.of_relative(tokens, chain[0], named):
        named = replace(named, posts=())
    if is_couple(chain):
        return [*others, *couple(tokens, named, chain, blocked)], None
    return others, replace(named, posts=_from_body(tokens, named, institutions))


def _from_body(tokens: Tokens, named: Named, institutions: dict[int, Found]) -> tuple[Post, ...]:
    """Give a post without a body the one its holder is from: "Peneliti Rina Utami | dari Lembaga Kajian Upah"."""
    found = institutions.get(named.end + 1) if tokens.word(named.end) in {"dari", "pada"} else None
    if found is None or found.rule == "head" or any(post.body for post in named.posts):
        return named.posts
    return tuple(
        replace(post, body=found.name, found=found)
        if post.status in {"current", "former"} and post.head.lower().removeprefix("wakil ") not in _OF_STATES
        else post
        for post in named.posts
    )


def _of_body_before(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> Post:
    """Give an English post the body right before it: "World Bank | Country Director Rina Utami"."""
    if post.body is not None or tokens.word(post.start) not in business.words():
        return post
    before = (institutions.get(at) for at in range(post.start - _NEAR, post.start))
    body = next((f for f in before if f is not None and f.end == post.start and f.rule != "head"), None)
    return post if body is None else replace(post, body=body.name, found=body)


#: Names of bodies right before an English post have no more words.
_NEAR = 5


def _of_client(tokens: Tokens, chain: list[Post]) -> bool:
    """Tell whether the name behind a defender's post is the client's: "Rina Utami yang menjadi kuasa hukum Sutarno"."""
    joined = tokens.word(chain[0].start - 1) in {"menjadi", "sebagai", "selaku"}
    return joined and servants.defends(chain[-1]) and chain[-1].body is None


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
