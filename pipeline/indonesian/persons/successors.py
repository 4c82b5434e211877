"""Who follows whom in a post: "Rudi menggantikan Rina sebagai Ketua KPU" makes Rudi its chair, and Rina no more."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import Named
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import words

_FILE = "holders.toml"
_REPLACING = frozenset(words(_FILE, "replacing"))
#: Words between who follows and "menggantikan" that tell that he does by now: "Rudi resmi | menggantikan".
_DONE = frozenset(words(_FILE, "replacing", "done"))
#: Words before the verb that leave it undone: "Rudi | akan | menggantikan".
_OPEN = frozenset(words(_FILE, "replacing", "open"))
#: So many words before the verb may tell so: "belum resmi | menggantikan".
_NEAR = 2
_APPOINTING = frozenset(words(_FILE, "appointing"))
#: "mengusulkan | Rudi untuk menggantikan": so many words before the verb may tell that it is wanted only.
_WANTING = frozenset(words(_FILE, "wanting"))
_WANTED = 7


def _before(tokens: Tokens, named: Named) -> int:
    """Return the token before a name, its titles and the posts before it."""
    start = min([named.start, *(post.start for post in named.posts if post.start < named.start)])
    while start > 0 and names.skip_titles(tokens, start - 1) >= start:
        start -= 1
    return start - 1


def is_replaced(tokens: Tokens, named: Named) -> bool:
    """Tell whether another takes a person's place: "menggantikan | Rina Utami | sebagai Ketua KPU"."""
    at = _before(tokens, named)
    return tokens.word(at) in _REPLACING and not _is_open(tokens, at)


def _is_open(tokens: Tokens, at: int) -> bool:
    """Tell whether what a verb says is not done, or not yet: "akan | menggantikan", "batal | menunjuk"."""
    wanted = tokens.word(at - 1) == "untuk" and not _WANTING.isdisjoint(tokens.words[max(0, at - _WANTED) : at])
    return wanted or not _OPEN.isdisjoint(tokens.words[max(0, at - _NEAR) : at])


def is_appointed(tokens: Tokens, named: Named) -> bool:
    """Tell whether somebody puts a person into a post: "menunjuk | Rina Utami | menjadi Ketua KPU"."""
    at = _before(tokens, named)
    return tokens.word(at) in _APPOINTING and not _is_open(tokens, at)


def successors(tokens: Tokens, found: list[Named]) -> list[Named]:
    """Give who takes another's place the post that the other left: "| Rudi | menggantikan Rina sebagai Ketua KPU"."""
    grown = list(found)
    for place, (first, second) in enumerate(pairwise(found)):
        at = _before(tokens, second)
        left = [post for post in second.posts if post.start >= second.end and post.status == "former"]
        if left and tokens.word(at) in _REPLACING and _DONE.issuperset(tokens.words[first.end : at]):
            grown[place] = replace(first, posts=(*first.posts, *(replace(post, status="current") for post in left)))
    return grown
