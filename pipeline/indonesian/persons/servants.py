"""Those who serve an official or are his kin, named beside his post: whose the post is and whose the name.

"Rina Utami, staf khusus Menteri Sosial Rudi Hartanta" has two holders, "istri Bupati Bangli, Rina Utami" none.
"""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names, public
from pipeline.indonesian.persons.evidence import Named, plausible
from pipeline.indonesian.positions import mentions as positions
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import SERVING, Post
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import toml, words

_DEFENDERS = frozenset(words("holders.toml", "defenders"))
_SPOKESMEN = frozenset(words("holders.toml", "spokesmen"))
#: Whoever stands in for an official: "perwakilan | Menpora".
_SENT = frozenset(words("holders.toml", "spokesmen", "sent"))
_KIN = frozenset(words("holders.toml", "kin"))


def defends(post: Post) -> bool:
    """Tell whether the name behind a post may be the client's: "Pengacara | Sutarno, Rina Utami"."""
    return any(post.role.lower().endswith(words) for words in _DEFENDERS) or counsels_official(post)


def counsels_official(post: Post) -> bool:
    """Tell whether a post is that of an official's counsel: "Kuasa hukum | Bupati Sleman"."""
    rest = post.role.split()[len(post.head.split()) :]
    official = bool(rest) and is_capital(rest[0]) and posts.one_word(rest[0]) is not None
    return official and post.head.lower() in _DEFENDERS and post.found is None


def speaks_for(post: Post) -> bool:
    """Tell whether the name behind a post may be the one it speaks for: "Juru Bicara | Sutarno, Rina Utami"."""
    if post.head.lower() not in _SPOKESMEN:
        return False
    served = post.role.lower() != post.head.lower()
    return post.body is None or (served and post.body == "Republik Indonesia")


def server(tokens: Tokens, chain: list[Post]) -> Named | None:
    """Return who is named before the post that serves another: "Rina Utami, | staf khusus Menteri Sosial Rudi"."""
    post = chain[0]
    serves = post.head.lower() in SERVING and post.role.lower() != post.head.lower()
    if len(chain) > 1 or not serves or tokens.word(post.start - 1) != ",":
        return None
    end = start = post.start - 1
    while start > 0 and names.is_name_word(tokens.words[start - 1]) and end - start < _LONGEST:
        start -= 1
    named = end - start > 1 and names.read(tokens, start) == end and plausible(tokens, start, end, strict=True)
    sure = named and (any(map(names.is_part, tokens.words[start:end])) or start in tokens.persons)
    return Named(start, end, "post", (post,)) if sure and posts.match(tokens, start) is None else None


#: A name before a post has no more words.
_LONGEST = 4


def served(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> tuple[Post, ...]:
    """Return the post that another one serves: the "Menteri Sosial" of "staf khusus Menteri Sosial"."""
    for at in range(post.start + 1, post.end):
        inner = positions.read(tokens, at, institutions)
        if inner is not None and inner.end == post.end and is_capital(tokens.words[at]):
            return (inner,)
    return ()


def is_served(tokens: Tokens, post: Post, named: Named) -> bool:
    """Tell whether the name behind a serving post is that of whom it serves: "seorang penasihat Presiden Rina Utami".

    So it is of one among others, and where "ini" follows: "Staf Khusus Presiden Rina Utami | ini".
    """
    if _serves_himself(tokens, post, named):
        return True
    serves = post.head.lower() in SERVING and post.role.lower() != post.head.lower()
    among = tokens.word(post.start - 1).lower() in _numbers() or tokens.word(named.end) in {"ini", "itu", "tersebut"}
    return serves and among and named.start == post.end


def _serves_himself(tokens: Tokens, post: Post, named: Named) -> bool:
    """Tell whether a known head of state or minister is named behind his own aide's post: "Jubir Presiden Jokowi"."""
    head, role = post.head.lower(), post.role.lower()
    if head not in SERVING | _SENT or named.start != post.end:
        return False
    name = tokens.text(named.start, named.end)
    if role == head:
        return post.body is None and public.serves_indonesia(name) and " " in name
    office = role.removeprefix(head).split()
    if office[0] in {"presiden", "wakil"}:
        return public.nicknames().get(name, name) in public.leaders()
    return office[0] == "menteri" and public.serves_indonesia(name)


@cache
def _numbers() -> frozenset[str]:
    return frozenset(toml("positions.toml")["beside"]["numbers"])


def of_relative(tokens: Tokens, post: Post, named: Named) -> bool:
    """Tell whether the name behind a comma is a relative's: "memeriksa istri Bupati Bangli, | Rina Utami"."""
    before = tokens.word(post.start - 1).lower()
    apposed = tokens.word(post.start - 2) in {",", ")", "("}
    return before in _KIN and not apposed and tokens.word(post.end) == "," and named.start > post.end
