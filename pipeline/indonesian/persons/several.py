"""Several holders of one post, joined or in a list: "anggota A dan B", "mantan pimpinan KPK, yakni A, B, dan C"."""

from __future__ import annotations

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import LINKS, Named, plausible, trim, vouched
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import words

#: Posts that several persons hold at once, so that names joined with "dan" all do: "anggota A dan B".
_SHARED = frozenset(words("holders.toml", "several"))
#: Of these, posts that a capital makes the title of the first alone: "Jaksa Rina Utami dan Bayu Saputra".
_SHARED_IN_SMALL = frozenset({"jaksa", "hakim"})


def such_as(tokens: Tokens, index: int) -> bool:
    """Tell whether several holders are about to be named: "antara lain", "di antaranya"."""
    return tokens.words[index : index + 2] in (("antara", "lain"), ("di", "antaranya"))


def listed(tokens: Tokens, first: Named, chain: list[Post], blocked: frozenset[int]) -> list[Named]:
    """Return the further holders in "mantan pimpinan KPK, yakni A, B, dan C"."""
    between = range(chain[-1].end, first.start)
    linked = any(tokens.word(i) in LINKS or such_as(tokens, i) for i in between)
    shared = chain[-1].head.lower() in _SHARED or chain[-1].head in _SHARED_IN_SMALL
    shared = shared and tokens.word(first.end) == "dan"
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
