"""Names behind the posts of those who serve them: in "kuasa hukum Rina" Rina may be counsel or counsel's client.

She is counsel where the article, having named her so first, lets her speak and gives her no other post; else the words
mean somebody unnamed, and the post is nobody's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.evidence import SAID, SAYS, Named
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import toml


def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = toml("positions.toml")["serving"]
    return table


def without_posts(tokens: Tokens, clusters: list[Cluster]) -> None:
    """Take the posts of their servants from the persons of an article, and give each to whom it stands beside."""
    ends = {n.end: (c, at) for c in clusters for at, (n, _) in enumerate(c.mentions)}
    for cluster in clusters:
        for at, (named, rule) in enumerate(cluster.mentions):
            serving = [post for post in named.posts if _serves(tokens, post, named)]
            if not serving or _is_servant(tokens, cluster, named):
                continue
            kept = tuple(post for post in named.posts if post not in serving)
            cluster.mentions[at] = (replace(named, posts=kept), rule)
            first = serving[0]
            beside = ends.get(first.start - 1) if tokens.word(first.start - 1) == "," else None
            if beside is not None and beside[0] is not cluster:
                _give(beside[0], beside[1], first)


def servants() -> list[str]:
    """Return the posts of those who serve a person: "kuasa hukum", "ajudan"."""
    return _table()["words"]


def served() -> list[str]:
    """Return what may stand between such a post and the name of whom it serves: "jaksa", "almarhum"."""
    return _table()["of"]


def is_serving(role: str) -> bool:
    """Tell whether a role is that of somebody who serves a person: "Juru Bicara Menteri"."""
    return _held(role).startswith(tuple(servants()))


def _held(role: str) -> str:
    """Return a role whether it is held now or was: "mantan juru bicara" -> "juru bicara"."""
    return role.lower().removeprefix("mantan ").removeprefix("eks ")


def leads_served(words: str) -> bool:
    """Tell whether words before a name end in such a post: "menurut kuasa hukum terdakwa" in front of "Rina"."""
    return _LED.search(words) is not None


_LED = re.compile(rf"(?i:\b(?:jubir|{'|'.join(servants())}) (?:(?:{'|'.join(served())}) )?)$")


def _give(cluster: Cluster, at: int, post: Post) -> None:
    """Give "asisten Rina" to Bayu in "Bayu, asisten Rina, mengatakan"."""
    named, rule = cluster.mentions[at]
    cluster.mentions[at] = (replace(named, posts=(*named.posts, post)), rule)


def _serves(tokens: Tokens, post: Post, named: Named) -> bool:
    """Tell whether a post may be somebody's who serves the one named right behind it: "kuasa hukum Jaksa | Rina"."""
    role = _held(post.role)
    noun = next((n for n in servants() if role == n or role.startswith(n + " ")), None)
    if noun is None or post.body is not None or post.end > named.start:
        return False
    rest = role.removeprefix(noun).split()
    return names.skip_titles(tokens, post.end) >= named.start and all(word in served() for word in rest)


def _is_servant(tokens: Tokens, cluster: Cluster, named: Named) -> bool:
    """Tell whether the article speaks of the one named as of the servant himself."""
    others = [n for n, _ in cluster.mentions if n is not named]
    if any(n.start < named.start for n in others if not any(_serves(tokens, p, n) for p in n.posts)):
        return False
    if any(not _serves(tokens, post, n) for n, _ in cluster.mentions for post in n.posts):
        return False
    if others and all(n.posts for n in others):
        return True  # never named but as the servant
    profession = any(post.role.lower() in _table()["professions"] for post in named.posts)
    return any(_speaks(tokens, n) for n in others if not n.posts) or (profession and not others)


def _speaks(tokens: Tokens, named: Named) -> bool:
    start = named.start
    while start > 0 and names.skip_titles(tokens, start - 1) > start - 1:
        start -= 1
    return tokens.word(start - 1).lower() in SAYS or tokens.word(named.end) in SAID
