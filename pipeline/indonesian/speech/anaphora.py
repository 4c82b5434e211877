"""Words that refer back to a person or body without naming it: posts, "politikus itu", "ia", "kementerian tersebut".

"Kapolres Kudus Rina Utami ... Kapolres menambahkan ... Ia juga ..." -> three references to one person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.indonesian.persons.evidence import SAID, SAYS
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.speech import pointing
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.tokens import Tokens
from pipeline.resources.read import toml, words

_POINTING = frozenset({"itu", "ini", "tersebut"})
_PRONOUNS = frozenset({"dia", "ia", "beliau", "dirinya"})
#: Owned things that are also words of the speaker's, whom the speaker rules find: "dalam keterangannya".
_SPOKEN = speech_words("spoken_things")
_FILE = "anaphors.toml"
_OTHERS = frozenset(words(_FILE, "others"))
_ANY_OF = frozenset(words(_FILE, "any_of"))
_DESCRIBED = frozenset(words(_FILE, "described"))
_MANY = frozenset(words(_FILE, "many"))
_BENCHES = frozenset(words(_FILE, "benches"))
_BENCH = _MANY.union(toml(_FILE)["benches"]["parts"], "()")
_CLASSES = {word: tuple(heads) for word, heads in toml(_FILE)["classes"]["heads"].items()}
#: How far back, in tokens, a reference without a name may reach.
_REACH = 120


@cache
def owned() -> frozenset[str]:
    """Return words that name something of the person spoken of: "istrinya", "jabatannya"."""
    return frozenset(f"{word}nya" for word in toml("names.toml")["owned"]["words"]) - _SPOKEN


@dataclass(frozen=True, slots=True)
class Back:
    """A reference to cluster or body number ``target``, tokens ``start`` to ``end``."""

    start: int
    end: int
    target: int
    kind: str
    rule: str
    confidence: float = 1.0
    post: Post | None = None


def to_posts(tokens: Tokens, clusters: list[Cluster], posts: list[Post]) -> list[Back]:
    """Return posts printed without their holder's name: "Mendagri menilai", "Ketua Komisi A itu".

    A post goes to the person who holds the same one in the article, the latest named where several do; with "itu" or
    "ini" after it, else to the person named last, who then holds it.
    """
    held = {(p.start, p.end) for c in clusters for n, _ in c.mentions for p in n.posts}
    quoted = _quoted(tokens)
    found = []
    for post in posts:
        before = tokens.word(post.start - 1).lower()
        if (post.start, post.end) in held or before in _OTHERS or _before_name(tokens, post, clusters):
            continue
        if _is_of_many(tokens.words[post.start : post.end]) or _is_of_inner_noun(tokens, post.start):
            continue
        holders = [
            k for k, c in enumerate(clusters) if any(_same_post(post, p) for n, _ in c.mentions for p in n.posts)
        ]
        points = _points(tokens, post.end)
        if not points and before in _ANY_OF:
            continue
        if not points and post.head.lower() in _BENCHES:
            continue
        if holders and (points or post.body or tokens.words[post.start][0].isupper()):
            chosen = max(holders, key=lambda k: _last_before(clusters[k], post.start))
            found.append(Back(post.start, post.end, chosen, "role", "same post", 0.9 if len(holders) == 1 else 0.7))
        elif post.status == "candidate" or _is_any_member(tokens, post):
            continue  # "cawapres tersebut" may be anybody's
        elif points and post.head.lower() not in _MANY and (post.body or len(post.role.split()) > 2):
            pointed = pointing.pointed_at(tokens, clusters, post, quoted)
            if pointed is not None:
                held_now = post if pointed[1] and post.head.lower() not in _DESCRIBED else None
                end = post.end + (tokens.word(post.end) in _POINTING)
                sure = 0.7 if pointed[1] else 0.5
                found.append(Back(post.start, end, pointed[0], "nominal", "post that points back", sure, held_now))
    return found


def _is_any_member(tokens: Tokens, post: Post) -> bool:
    """Tell whether a post is one member's of a unit that nobody sits in by election: "anggota PPSU tersebut"."""
    return tokens.words[post.start] == "anggota" and not (post.body or "").startswith(_SEATS)


#: Bodies in which members sit, how their names begin.
_SEATS = ("Dewan", "Majelis", "Komisi", "Badan", "Ombudsman", "Mahkamah", "Lembaga")


def _points(tokens: Tokens, end: int) -> bool:
    """Tell whether "itu" follows a post, or "yang akrab disapa Nunung itu" does."""
    if tokens.word(end) == "yang" and "disapa" in tokens.words[end : end + 4]:
        return any(word in _POINTING for word in tokens.words[end : end + 8])
    return tokens.word(end) in _POINTING


def _is_of_inner_noun(tokens: Tokens, start: int) -> bool:
    """Tell whether a post is said of a noun inside a clause.

    "kasus yang melibatkan penumpang yang merupakan pemilik X itu".
    """
    if [word.lower() for word in tokens.words[start - 2 : start]] not in (["yang", "merupakan"], ["yang", "menjadi"]):
        return False
    for index in range(start - 3, -1, -1):
        if tokens.words[index] in {".", "\n", "?", "!"}:
            return False
        if tokens.words[index].lower() == "yang":
            return True
    return False


def _is_of_many(words: Sequence[str]) -> bool:
    """Tell whether a bare post is one that many hold, so that it points at nobody: "Jaksa", "majelis hakim"."""
    return all(word.lower() in _BENCH for word in words)


def _quoted(tokens: Tokens) -> frozenset[int]:
    """Return the tokens inside quotation marks, which a line's end closes."""
    found, opened = set(), False
    for index, word in enumerate(tokens.words):
        if word in {"\n", "”"}:
            opened = False
        elif word == "“":
            opened = True
        elif word == '"':
            opened = not opened
        elif opened:
            found.add(index)
    return frozenset(found)


def in_quotes(tokens: Tokens, index: int) -> bool:
    """Tell whether a token stands inside quotation marks of its line."""
    opened = False
    for at in range(index - 1, -1, -1):
        word = tokens.words[at]
        if word == "\n":
            break
        if word == "”":
            return False
        if word == "“":
            return True
        opened ^= word == '"'
    return opened


def _before_name(tokens: Tokens, post: Post, clusters: list[Cluster]) -> bool:
    starts = {n.start for c in clusters for n, _ in c.mentions}
    return any(at in starts for at in range(post.end, post.end + 2))


def _same_post(a: Post, b: Post) -> bool:
    if a.status != b.status or a.head.lower() != b.head.lower():
        return False
    if a.role.lower() not in {b.role.lower(), a.head.lower()}:
        return False
    return not a.body or a.body == b.body


def _last_before(cluster: Cluster, at: int) -> int:
    return max((n.start for n, _ in cluster.mentions if n.start < at), default=-1)


def _latest(clusters: list[Cluster], at: int) -> int | None:
    """Return the person named last before a token, within reach; one who opens a sentence or speaks goes first."""
    best = max(range(len(clusters)), key=lambda k: _last_before(clusters[k], at), default=None)
    if best is None or at - _last_before(clusters[best], at) > _REACH or _last_before(clusters[best], at) < 0:
        return None
    return best


def pronouns(tokens: Tokens, clusters: list[Cluster]) -> list[Back]:
    """Return "ia", "dia", "beliau" and "istrinya" outside the place of a speaker, which the speaker rules settle."""
    found = []
    quoted = False
    for index, word in enumerate(tokens.words):
        if word in {'"', "“", "”"}:
            quoted = word == "“" or (word == '"' and not quoted)
        elif word == "\n":
            quoted = False
        if quoted:
            continue
        lower = word.lower()
        if (lower in _PRONOUNS and not _speaks(tokens, index)) or lower in owned():
            target = _subject(tokens, clusters, index)
            if target is not None:
                kind = "pronoun" if lower in _PRONOUNS else "clitic"
                found.append(Back(index, index + 1, target, kind, "latest subject", 0.6))
    return found


def _speaks(tokens: Tokens, index: int) -> bool:
    before, after = tokens.word(index - 1).lower(), (tokens.word(index + 1), tokens.word(index + 2))
    return before in SAYS or any(w in SAID for w in after)


def _subject(tokens: Tokens, clusters: list[Cluster], index: int) -> int | None:
    """Return the person who opens the latest sentence that names one, else the one named last."""
    opened: tuple[int, int] | None = None
    for k, cluster in enumerate(clusters):
        for named, _ in cluster.mentions:
            if index - _REACH < named.start < index:
                opens = named.start if _opens(tokens, named.start) else named.start - 18
                if opened is None or opens > opened[0]:
                    opened = (opens, k)
    return opened[1] if opened else None


def _opens(tokens: Tokens, start: int) -> bool:
    return tokens.opens_sentence(start) or tokens.word(start - 1).lower() in SAYS


def to_bodies(tokens: Tokens, bodies: list[tuple[str, list[int]]]) -> list[Back]:
    """Return "kementerian tersebut", "lembaga antirasuah itu": a class word that points at the body named last.

    Args:
        tokens: the text.
        bodies: (official name, starts of its mentions in tokens) of each institution.
    """
    found = []
    for index, word in enumerate(tokens.words):
        heads = _CLASSES.get(word.lower())
        if heads is None:
            continue
        end = next((i for i in (index + 1, index + 2) if tokens.word(i) in _POINTING), None)
        if end is None or (end == index + 2 and not tokens.word(index + 1).startswith("anti")):
            continue
        near = [
            (max((s for s in starts if s < index), default=-1), k)
            for k, (n, starts) in enumerate(bodies)
            if n.startswith(heads)
        ]
        best = max(near, default=(-1, -1))
        if best[0] >= 0 and index - best[0] <= _REACH:
            found.append(Back(index, end + 1, best[1], "nominal", "class word that points back", 0.7))
    return found
