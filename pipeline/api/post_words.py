"""Which post of our table a reader's words are, in whatever case they are typed: "mendag", "Gubernur"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from pipeline.indonesian.keys import fold
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import tokenize
from pipeline.store.naming import post_key


@lru_cache(maxsize=4096)
def roles_of(words: str) -> tuple[str, ...]:
    """Return the keys of a post that words name as a whole: "Mendag" -> ("menteri perdagangan",); () for no post."""
    found: list[str] = []
    for one in _in_any_case(words):
        body = one.body if one.body and not one.takes_place else None
        found += [post_key(one.role, body), fold(one.role)]
    return tuple(dict.fromkeys(found))


def word(words: str) -> posts.Word | None:
    """Return the post that words are from end to end: "Menteri Perdagangan"; None for no post."""
    return next(_in_any_case(words), None)


def _in_any_case(words: str) -> Iterator[posts.Word]:
    """Yield what the table of posts has for words, in each case that they may be printed in."""
    for form in dict.fromkeys((words, words.title(), words.upper())):
        tokens = tokenize(form)
        match = posts.match(tokens, 0) if form else None
        if match and match[0] == len(tokens):
            yield match[1]
