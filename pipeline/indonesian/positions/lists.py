"""Holders listed line by line under a line that tells their post.

"Berikut hakim yang dilaporkan:" / "1. Rina Utami" / "2. Rudi Hartanta" -> both are judges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import Named, plausible, trim
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens

#: A line that opens a list says so.
_OPENERS = frozenset({"berikut", "daftar", "yakni", "yaitu", "adalah", "antara", "nama"})
#: Posts that a list of names may hold; "direktur" in such a line is somebody's whom the list is about.
_LISTED = frozenset(
    [
        "hakim", "hakim konstitusi", "hakim agung", "anggota", "komisioner", "jaksa", "pimpinan", "menteri",
        "wakil menteri", "pengurus", "penyidik", "staf khusus", "komisaris", "direktur", "wakil ketua", "pejabat",
        "duta besar", "bupati", "wali kota", "gubernur", "kepala daerah",
    ]
)  # fmt: skip


def holders(tokens: Tokens, read: list[Post], blocked: frozenset[int]) -> list[Named]:
    """Return the persons of numbered lists, each with the post that the line above the list tells."""
    found: list[Named] = []
    for post in read:
        end = _line_end(tokens, post.end)
        if post.head.lower() in _LISTED and tokens.word(end - 1) == ":" and _opens(tokens, post, end):
            whole = _with_body(post, read)
            found += [replace(named, posts=(whole,)) for named in _items(tokens, end, blocked)]
    return found


def _line_end(tokens: Tokens, index: int) -> int:
    while index < len(tokens) and tokens.words[index] != "\n":
        index += 1
    return index


def _opens(tokens: Tokens, post: Post, end: int) -> bool:
    start = post.start
    while start > 0 and tokens.words[start - 1] != "\n":
        start -= 1
    return any(word.lower() in _OPENERS for word in tokens.words[start:end])


def _with_body(post: Post, read: list[Post]) -> Post:
    """Return a bare post with the one body that the article's other posts of that name have."""
    bodies = {p.body: p.found for p in read if p.body and p.head.lower() == post.head.lower()}
    if post.body is not None or len(bodies) != 1:
        return post
    body, where = next(iter(bodies.items()))
    return replace(post, body=body, found=where)


def _items(tokens: Tokens, at: int, blocked: frozenset[int]) -> Iterator[Named]:
    """Yield the names that fill numbered lines: "1. Rina Utami", not "1. Rina Utami, Direktur PT Sumber Jaya"."""
    while tokens.word(at) == "\n":
        while tokens.word(at) == "\n":
            at += 1
        if not tokens.word(at).isdigit() or tokens.word(at + 1) not in {".", ")"}:
            return
        start = names.skip_titles(tokens, at + 2)
        end = trim(tokens, start, names.read(tokens, start, blocked=blocked))
        after = names.skip_degrees(tokens, end) if end > start else end
        at = _line_end(tokens, at)
        if (
            end > start
            and tokens.word(after) in {"\n", "", ".", ";", "("}
            and plausible(tokens, start, end, strict=True)
        ):
            yield Named(start, end, "post list")
