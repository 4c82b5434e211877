"""Whom a post with "itu" points at whom the article has not given it: "Anggota Komisi IV DPR ini menilai ...".

The press calls by such a post the person it goes on about. Not meant are whoever the same clause already names (in
"Rina bertemu mantan Mendikbud itu" the minister is not Rina) and whoever holds an office that excludes it.
"""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.indonesian.persons import public
from pipeline.indonesian.persons.evidence import SAID, SAYS, Named, says
from pipeline.indonesian.persons.who import Cluster
from pipeline.indonesian.positions import offices
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.speech.claims import is_verb
from pipeline.indonesian.speech.words import speech_words
from pipeline.indonesian.tokens import Tokens, is_capital
from pipeline.resources.read import toml

#: How far back, in tokens, whoever is pointed at may have been named.
_REACH = 120
#: So many tokens a name in the middle of a sentence counts less than one that opens it.
_LESS = 18
#: One of a list of names, or whom something is done to, counts less still: "bersama Rina, Bayu, dan Tuti".
_MUCH_LESS = 60
#: "Hal itu disampaikan | Rina".
_SAID_BY = speech_words("said_by")
#: Words behind which a person is spoken of who does not speak himself.
_TOWARDS = speech_words("towards")
_HE = frozenset({"Ia", "Dia", "Beliau"})
#: So far back may he have been named whom "Ia" keeps up since.
_FAR = 400
_SAYS_NYA = frozenset(f"{word}nya" for word in SAYS)


def pointed_at(tokens: Tokens, clusters: list[Cluster], post: Post, quoted: frozenset[int]) -> tuple[int, bool] | None:
    """Return (number of the person, whether the article goes on about him) of a post that points back, or None.

    Args:
        tokens: the text.
        clusters: the persons of the article.
        post: the post that "itu" or "ini" follows.
        quoted: tokens inside quotation marks, where others are spoken of.
    """
    if post.start in quoted or _inside_name(tokens, clusters, post.start):
        return None
    named = sorted((n.start, n.end, k) for k, c in enumerate(clusters) for n, _ in c.mentions if n.start not in quoted)
    near = [m for m in named if post.start - _REACH < m[0] < post.start]
    begins = {n.start: _with_post(n) for c in clusters for n, _ in c.mentions}
    before = [m for m in named if post.start - _FAR < m[0] <= post.start - _REACH]
    single = (k for at, end, k in reversed(before) if not _is_listed(tokens, before, begins[at], end))
    last = next(single, before[-1][2] if before else None)
    found = _topic(tokens, near, post.start, quoted, begins, [] if last is None else [last])
    if found is None:
        return None
    topic, tells = found
    ministers = _ministers(clusters, post)
    if ministers and topic not in ministers:
        spoke = {k for k in ministers if any(says(tokens, n) for n, _ in clusters[k].mentions if n.start < post.start)}
        other = any(named.posts for named, _ in clusters[topic].mentions)
        return (spoke.pop(), True) if other and len(ministers) == len(spoke) == 1 else None
    titled = _titled(tokens, clusters, post)
    if titled and topic not in titled:
        return (titled.pop(), True) if len(titled) == 1 else None
    barred = _in_clause(tokens, near, post.start) | {k for _, _, k in near if _excluded(clusters[k], post)}
    if _spoken_of_by(tokens, post.start):
        barred.add(topic)  # "Rina hadir. Ia menyebut eks Kepala Staf TNI itu sakit" tells of another than Rina
    if tells and tokens.word(post.start - 1).lower() in _TOWARDS:
        barred.add(topic)  # "ujar Rina. Selain mantan Bupati itu, ..." tells of another than who tells it
    if topic not in barred:
        return None if _two_at_hand(tokens, near, post) else (topic, True)
    others = {k for _, _, k in near} - barred
    if tells and _speaks(tokens, post):  # who was only told of takes no word from who spoke
        others = {k for k in others if any(says(tokens, n) for n, _ in clusters[k].mentions if n.start < post.start)}
    return (others.pop(), False) if len(others) == 1 else None


def _titled(tokens: Tokens, clusters: list[Cluster], post: Post) -> set[int]:
    """Return whom an article calls by the noun of a post: "Dokter lulusan UI ini" is one of "dr Rina", "dr Bayu"."""
    titles = _TITLES.get(tokens.word(post.start).lower(), frozenset())
    named = ((k, n) for k, c in enumerate(clusters) for n, _ in c.mentions if n.start < post.start) if titles else ()
    return {k for k, n in named if tokens.word(n.start - 1 - (tokens.word(n.start - 1) == ".")).lower() in titles}


#: Titles before a name and in a post alike.
_TITLES = {word: frozenset(forms) for word, forms in toml("anaphors.toml")["titles"]["words"].items()}


def _ministers(clusters: list[Cluster], post: Post) -> set[int]:
    """Return who of an article may be "Menteri Perhubungan ini": those whom the country knows as ministers.

    Who holds another office now or is named only behind the post is none of them; nobody is, where the post is no
    minister's. That they are known tells no ministry: it is his who has spoken, where the one whom the article goes on
    about holds another post.
    """
    if not post.head.startswith("Menteri") or post.status != "current" or not (post.body or "").startswith(_MINISTRY):
        return set()
    named = ((k, c) for k, c in enumerate(clusters) if any(n.start < post.start for n, _ in c.mentions))
    known = (k for k, c in named if public.serves_indonesia(c.name) and not _excluded(c, post))
    return {k for k in known if _ministries(clusters[k]) <= {post.body}}


def _ministries(cluster: Cluster) -> set[str | None]:
    """Return the ministries that somebody heads now."""
    held = (post for named, _ in cluster.mentions for post in named.posts)
    return {post.body for post in held if post.head.startswith("Menteri") and post.status == "current"}


_MINISTRY = "Kementerian "


def _inside_name(tokens: Tokens, clusters: list[Cluster], start: int) -> bool:
    """Tell whether a post is part of a longer name: "Biro Perencanaan | Jaksa Agung Muda Pembinaan"."""
    before = tokens.word(start - 1)
    ends = {n.end for c in clusters for n, _ in c.mentions}
    return is_capital(before) and before.isalpha() and not tokens.opens_sentence(start - 1) and start not in ends


def _with_post(named: Named) -> int:
    """Return where a name begins with the post before it: "| Ketua PMI Rina", "| Ketua PMI, Rina"."""
    return min((p.start for p in named.posts if p.end <= named.start <= p.end + 1), default=named.start)


def _topic(
    tokens: Tokens,
    near: list[tuple[int, int, int]],
    at: int,
    quoted: frozenset[int],
    begins: Mapping[int, int],
    before: list[int],
) -> tuple[int, bool] | None:
    """Return whom the article goes on about, and whether as of one who tells something.

    It is who opens the latest sentence, kept up by "Ia" and "ujarnya"; ``before`` is who was named last before these.
    """
    best: tuple[int, int] | None = (-1, before[0]) if before else None
    tells = False
    names = iter(near)
    named = next(names, None)
    for index in range(max(0, at - _REACH), at):
        while named is not None and named[0] == index:
            begin = begins.get(index, index)
            says = tokens.word(begin - 1).lower() in SAYS or tokens.word(named[1]) in SAID
            opens = tokens.opens_sentence(begin) or says or tokens.word(begin - 1).lower() in _SAID_BY
            listed = not opens and _is_listed(tokens, near, begin, named[1])
            score = index if opens else index - (_MUCH_LESS if listed else _LESS)
            if best is None or (score > best[0] and not (listed and best[0] < 0)):
                best, tells = (score, named[2]), says
            named = next(names, None)
        goes_on = tokens.words[index] in _HE or tokens.words[index].lower() in _SAYS_NYA
        if goes_on and best is not None and index not in quoted:
            best = (index, best[1])
    return (best[1], tells) if best and best[0] >= 0 else None


def _is_listed(tokens: Tokens, near: list[tuple[int, int, int]], begin: int, end: int) -> bool:
    """Tell whether a name goes on a list of names, or is what a verb or "kepada" leads to: "menjamu | Rina"."""
    if len(_of_sentence(tokens, near, begin)) >= _SEVERAL:
        return True
    for at in range(begin - 1, max(0, begin - _DESCRIBED), -1):
        word = tokens.word(at)
        if word in {"dan", "serta"}:
            return True
        if word == ",":
            return any(at - _LIST < other <= at for _, other, _ in near) or tokens.word(end + 1) in {"dan", "serta"}
        if word in _LISTING or word in _TOWARDS or (is_verb(word) and word not in SAID):
            return True
        if not word.islower():
            return False
    return False


def _of_sentence(tokens: Tokens, near: list[tuple[int, int, int]], at: int) -> set[int]:
    """Return the persons named in the sentence around a token."""
    start, stop = at, at + 1
    while start > 0 and not tokens.opens_sentence(start):
        start -= 1
    while stop < len(tokens.words) and not tokens.opens_sentence(stop):
        stop += 1
    return {k for begin, _, k in near if start <= begin < stop}


#: So many persons in one sentence are guests at a table.
_SEVERAL = 3
#: So many words at most describe who is named in a list: "pembawa acara kondang Rina".
_DESCRIBED = 5
#: Words that lead to a list of names.
_LISTING = speech_words("listing_names")
#: Two names of a list stand so close, posts and all.
_LIST = 8


def _speaks(tokens: Tokens, post: Post) -> bool:
    """Tell whether a post stands where a speaker does: "ujar Ketua MPR itu", "Ketua MPR itu juga menilai"."""
    after = tokens.words[post.end + 1 : post.end + 4]
    verb = next((word for word in after if word not in {"juga", "pun", "lantas", "kemudian", "lalu"}), "")
    return tokens.word(post.start - 1).lower() in SAYS or verb in SAID


def _in_clause(tokens: Tokens, near: list[tuple[int, int, int]], at: int) -> set[int]:
    """Return the persons named before a post in its own sentence, but for one it stands beside: "ujar Rina, ..."."""
    if tokens.word(at - 1).lower() in SAYS:
        return set()
    start = at
    while start > 0 and not tokens.opens_sentence(start):
        start -= 1
    return {k for begin, end, k in near if begin >= start and not _beside(tokens, end, at)}


def _spoken_of_by(tokens: Tokens, at: int) -> bool:
    """Tell whether "Ia" opens the sentence of a post, so that somebody else is meant: "Ia menyebut | Ketua KPU itu"."""
    start = at
    while start > 0 and not tokens.opens_sentence(start):
        start -= 1
    he = next((i for i in range(start, min(start + _LEAD, at - 1)) if tokens.word(i).capitalize() in _HE), None)
    return he is not None and tokens.word(he + 1) not in _IS


#: So many words may open a sentence before "ia" and with it: "Serta | dia | juga berharap".
_LEAD = 4


#: "Ia adalah Ketua KPU itu".
_IS = speech_words("is_somebody")


def _beside(tokens: Tokens, end: int, at: int) -> bool:
    """Tell whether a post describes the name before it: "Rina | yang juga menjabat sebagai | Ketua KPU itu"."""
    relative = "yang" in tokens.words[end : end + 2] and at - end < _RELATIVE
    apposed = end == at - 1 and not (tokens.word(end).isalpha() and tokens.word(end) not in {"selaku", "sebagai"})
    return end >= at or apposed or relative


#: So many words may stand between a name and the post that its relative clause tells.
_RELATIVE = 7


def _excluded(cluster: Cluster, post: Post) -> bool:
    return any(offices.exclude(post, held) for named, _ in cluster.mentions for held in named.posts)


def _two_at_hand(tokens: Tokens, near: list[tuple[int, int, int]], post: Post) -> bool:
    """Tell whether the sentence before names two persons and nothing tells which is meant, for neither speaks."""
    if (
        _speaks(tokens, post)
        or not tokens.opens_sentence(post.start)
        or tokens.word(post.start - 1) in {"\n", '"', "”", "“", ":"}
    ):
        return False
    start = post.start - 1
    while start > 0 and not tokens.opens_sentence(start):
        start -= 1
    return len({k for begin, _, k in near if begin >= start}) > 1
