"""Holders listed line by line under a line that tells their post.

"Berikut hakim yang dilaporkan:" / "1. Rina Utami" / "2. Rudi Hartanta" -> both are judges.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import Named, plausible, trim
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import words

#: A line that opens a list says so.
_OPENERS = frozenset(words("positions.toml", "lists", "opening"))
#: Posts that a list of names may hold; "direktur" in such a line is somebody's whom the list is about.
_LISTED = frozenset(words("positions.toml", "lists"))


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


#: A heading that names the body of the posts below it has no more words.
_LONGEST_HEADING = 16


def under_heading(tokens: Tokens, found: list[Named], institutions: dict[int, Found]) -> list[Named]:
    """Return the names, posts of lines "Ketua: Rina Utami" with the one body that the line above them names.

    "DPC PDIP Badung" / "Ketua: Rina Utami" / "Sekretaris: Rudi Hartanta" -> both are of the DPC.
    """
    grown, above = list(found), dict[int, Found | None]()
    for k, named in enumerate(found):
        post = named.posts[-1] if named.posts else None
        if post is None or post.body is not None or not _fills_line(tokens, post):
            continue
        line = _line_start(tokens, post.start)
        above[line] = _heading(tokens, line, institutions, above)
        body = above[line]
        if body is not None:
            grown[k] = replace(named, posts=(*named.posts[:-1], replace(post, body=body.name, found=body)))
    return grown


def _fills_line(tokens: Tokens, post: Post) -> bool:
    """Tell whether a post opens its line, a number or a mark before it passed, and a colon parts it from its holder."""
    start = _line_start(tokens, post.start)
    led = post.start - start <= 2 and all(w.isdigit() or not w.isalnum() for w in tokens.words[start : post.start])
    return led and start > 0 and tokens.word(post.end) == ":"


def _line_start(tokens: Tokens, index: int) -> int:
    while index > 0 and tokens.words[index - 1] != "\n":
        index -= 1
    return index


def _heading(tokens: Tokens, line: int, institutions: dict[int, Found], above: dict[int, Found | None]) -> Found | None:
    """Return the only body of the line above a line, or that of the list which the line above belongs to."""
    end = line - 1
    while end > 0 and tokens.words[end - 1] == "\n":
        end -= 1
    start = _line_start(tokens, end)
    if start in above:
        return above[start]
    bodies = [f for i in range(start, end) if (f := institutions.get(i)) is not None and f.rule != "head"]
    closed = tokens.word(end - 1) in {".", "!", "?", '"'} or end - start > _LONGEST_HEADING
    return bodies[0] if len(bodies) == 1 and not closed else None
