"""The name behind a post: "Kepala Dinas Sosial NTB, | Nunung Wardani", what stands between them, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pipeline.indonesian import places
from pipeline.indonesian.persons import names, public
from pipeline.indonesian.persons.clauses import (
    closes_clause,
    enclosed_end,
    is_place_of,
    of_then,
    past_client,
    past_company,
    taken_by,
)
from pipeline.indonesian.persons.evidence import LINKS, Named, after_ordinal, past_tail, plausible, trim, vouched
from pipeline.indonesian.persons.servants import counsels_official, defends, speaks_for
from pipeline.indonesian.persons.several import such_as
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.positions.tails import skip_tail
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import words

_NAMELESS = frozenset(words("holders.toml", "nameless"))
_MANY = frozenset(words("holders.toml", "nameless", "many"))


@dataclass(frozen=True, slots=True)
class _Gap:
    """What stands between a post and a name.

    The post ends at ``end``, what joins them at ``at``, titles at ``start``, where the name begins; ``comma`` where a
    comma or a bracket is among it.
    """

    end: int
    at: int
    start: int
    comma: bool

    @property
    def titled(self) -> bool:
        """Whether a title stands before the name: "Kepala Dinas Sosial | Drs. | Bagas Saputra"."""
        return self.start > self.at


def after_post(tokens: Tokens, end: int, chain: list[Post], blocked: frozenset[int]) -> Named | None:
    """Return the holder whose name follows a chain of posts, or None."""
    last = chain[-1]
    if _is_bare_counsel(last) and (own := past_client(tokens, end)):
        end = own  # "kuasa hukum korban Galaksindo |, Rina Utami"
    taken = taken_by(tokens, chain[0].start, end)
    if taken and taken[1]:
        chain = [replace(post, status="former") if post.status == "current" else post for post in chain]
    gap = _gap(tokens, end, taken[0] if taken else None, last)
    if gap is None or _is_nameless(last, gap):
        return None
    start, stop = _name(tokens, gap.start, blocked)
    if not plausible(tokens, start, stop, strict=gap.comma or start > gap.at or _is_firm(last)):
        enclosed = enclosed_end(tokens, start, chain) if gap.comma else None
        return None if enclosed is None else Named(start, enclosed, "post", tuple(chain))
    if _is_no_holder(tokens, chain, gap, start, stop):
        return None
    if (own_name := _behind_served(tokens, last, stop, blocked)) is not None:
        return Named(*own_name, "post", tuple(chain))
    held = of_then(tokens, chain)
    return Named(start, stop, "post", tuple(_of_country(tokens.text(start, stop), post) for post in held))


def _gap(tokens: Tokens, end: int, taken: int | None, post: Post) -> _Gap | None:
    """Return what stands between a post and the name behind it; None where they do not belong together.

    Args:
        tokens: the text.
        end: where the post ends.
        taken: where the words end that hand the post on, if any: "yang saat itu dijabat |".
        post: the last post of the chain.
    """
    at, comma = (end, False) if taken is None else (taken, True)
    if tokens.words[at : at + 2] == ("-", "nya"):
        at += 2 + (tokens.word(at + 2) in {"saja", "sendiri"})  # "Ketua KPK | -nya saja |, Rina Utami"
        end = at
    if tokens.word(at) in _POINTING and (tokens.word(at + 1) in LINKS or tokens.word(at + 2) in LINKS):
        at = end = at + 1  # "Ketiga anggota KAMI | tersebut | yakni"
    past = _past_links(tokens, at, end, comma=comma)
    if past is None:
        return None
    at, comma = past
    at += comma and tokens.word(at) == "dokter"
    start = after_ordinal(tokens, names.skip_titles(tokens, at))
    if start > at and tokens.word(start) == ",":
        start = names.skip_titles(tokens, start + 1)  # ", Komisaris Besar Polisi, Rina Utami"
    if _is_bare_counsel(post) and _is_initials(tokens.word(start)):
        return _Gap(end, at, names.skip_titles(tokens, start + 2), True)  # "kuasa hukum HM, Rina Utami"
    return _Gap(end, at, start, comma)


_POINTING = frozenset({"tersebut", "itu", "ini", "lainnya", "lain"})


def _past_links(tokens: Tokens, at: int, end: int, *, comma: bool) -> tuple[int, bool] | None:
    """Return where the words and marks end that join a name to a post, and whether a comma is among them.

    A place between commas is passed too: "Kepala Cabang Bank Cempaka |, Padang, | Rina Utami". None where they are too
    many, or where a bracket opens behind others.
    """
    while tokens.word(at) in {",", "(", ":"} or tokens.word(at) in LINKS or such_as(tokens, at):
        comma = comma or tokens.word(at) in {",", "("}
        if tokens.word(at) == "(" and at > end:
            return None
        at += 2 if such_as(tokens, at) else 1
        if at > end + _MOST_LINKS:
            return None
        place = places.match(tokens, at) if comma and at < len(tokens) else None
        closed = skip_tail(tokens, place[0]) if place else at
        if place and tokens.word(closed) == "," and not names.is_part(tokens.words[at]):
            return closed + 1, comma
    return at, comma


#: More marks and words than these join no name to a post.
_MOST_LINKS = 3


def _name(tokens: Tokens, start: int, blocked: frozenset[int]) -> tuple[int, int]:
    """Return the bounds of the name at a token, less what the post has left of its words there."""
    stop = trim(tokens, start, names.read(tokens, start, blocked=blocked))
    begin = past_tail(tokens, start, stop)
    return (start, stop) if begin == start else (begin, trim(tokens, begin, names.read(tokens, begin, blocked=blocked)))


def _is_nameless(post: Post, gap: _Gap) -> bool:
    """Tell whether a post is one that the press names without its holder, or only with his name right behind it."""
    bare = post.body is None and post.role.lower() == post.head.lower() in _NAMELESS
    small = post.head[:1].islower() and post.head in posts.only_with_name() and not gap.titled
    return gap.comma and (bare or (small and (post.body is None or post.head in _MANY)))


def _is_firm(post: Post) -> bool:
    """Tell whether a post speaks for a name behind it by itself: it has a body or a region."""
    return post.body is not None or post.head.lower() in posts.REGIONAL or post.head.startswith("Menteri")


def _is_no_holder(tokens: Tokens, chain: list[Post], gap: _Gap, start: int, stop: int) -> bool:
    """Tell whether a name behind a post is a place's, an author's, of another clause, or too little of a name."""
    if start == gap.end and is_place_of(tokens, start, stop, chain):
        return True
    if tokens.word(start - 1) == "(" and tokens.word(stop) == "," and tokens.word(stop + 1).isdigit():
        return True  # who wrote it: "caleg (Rina, 2025)"
    # "didampingi Kapolsek Utan, | Kompol | Rina Utami menjelaskan"
    ranked = chain[-1].place and tokens.word(gap.at) in names.ranks()
    if "," in tokens.words[gap.end : start] and not ranked and closes_clause(tokens, chain[0].start, stop):
        return True
    unmarked = start == gap.at and (not gap.comma or tokens.word(gap.at - 1) == "(")
    return unmarked and not vouched(tokens, start, stop)


def _behind_served(tokens: Tokens, post: Post, stop: int, blocked: frozenset[int]) -> tuple[int, int] | None:
    """Return the holder's own name behind that of whom the post serves: "Pengacara Sutarno, | Rina Utami"."""
    other = tokens.word(stop) == "lainnya"
    behind = past_company(tokens, stop)
    if tokens.word(behind) == "(" and tokens.word(behind + 2) == ")":
        behind += 3  # "Juru Bicara Presiden Bagas Saputra | (Bagas) |, Rina Utami"
    speaks = speaks_for(post)
    serves = (defends(post) or speaks) and not post.role.endswith("nya")
    apart = other or tokens.word(behind) == ","
    if not (serves and apart and (post.body is None or speaks or counsels_official(post))):
        return None
    start = behind + 1
    while other and (tokens.word(start) in LINKS or tokens.word(start) == ","):
        start += 1
    start = names.skip_titles(tokens, start)
    end = trim(tokens, start, names.read(tokens, start, blocked=blocked))
    return (start, end) if plausible(tokens, start, end, strict=True) else None


def _is_bare_counsel(post: Post) -> bool:
    return post.body is None and defends(post)


def _is_initials(word: str) -> bool:
    return 1 < len(word) <= 3 and word.isupper() and word.isalpha()


def _of_country(name: str, post: Post) -> Post:
    """Let a known leader's name tell the country of a bare "Presiden": a foreign head of state holds no post here."""
    country = public.country_led(name) if post.body == "Republik Indonesia" else None
    return post if country in {None, "Indonesia"} else replace(post, body=country)
