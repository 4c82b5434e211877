"""Names right before their posts in lists: "Bapak Rudi Hartanta Menteri Sosial, Ibu Rina Utami Menteri Keuangan"."""

from __future__ import annotations

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import plausible, trim
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
from pipeline.resources.read import words


def follows_name(tokens: Tokens, index: int, chain: list[Post], covered: set[int]) -> bool:
    """Tell whether a post stands right behind its holder in a list: "yakni Rina Utami | Direktur PT X, Bagas ..."."""
    if (
        not is_capital(tokens.words[index])
        or not chain[-1].body
        or tokens.word(chain[-1].end) not in {",", ".", "dan", ")"}
    ):
        return False
    start = name_start(tokens, index, covered)
    words = tokens.words[start:index]
    parts = sum(map(names.is_part, words))
    if len(words) < 2 or not (parts or tokens.persons.issuperset(range(start, index))):
        return False
    before = tokens.word(start - 1)
    if before in _CALLED or _lists_on(tokens, chain[-1].end):
        return not any(map(is_common, words))
    listed = before in {",", "dan", "yakni", "yaitu", ":", "\n", "adalah", "oleh"}
    return listed and (parts > 1 or tokens.persons.issuperset(range(start, index)))


#: Courtesies that open a name in a list of persons with their posts behind them.
_CALLED = frozenset(words("holders.toml", "called"))


def name_start(tokens: Tokens, index: int, covered: set[int]) -> int:
    """Return where the name begins that ends right before a token, its courtesies left out."""
    start = index
    while start > 0 and start - 1 not in covered and names.is_name_word(tokens.words[start - 1]):
        if tokens.words[start - 1] in _CALLED:
            break
        start -= 1
    return start


def _lists_on(tokens: Tokens, index: int) -> bool:
    """Tell whether the next of a list is a name with a post right behind: "... | , Ibu Rina Utami Menteri Sosial"."""
    if tokens.word(index) not in {",", "dan"}:
        return False
    start = names.skip_titles(tokens, index + 1 + (tokens.word(index + 1) in {"dan", "Saudara", "Saudari"}))
    end = trim(tokens, start, names.read(tokens, start))
    post = posts.match(tokens, end) if end > start + 1 and is_capital(tokens.word(end)) else None
    return post is not None and plausible(tokens, start, end, strict=True)
