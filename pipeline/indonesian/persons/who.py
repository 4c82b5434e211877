"""Which mentions are one person: full names gather their short forms, nicknames and variants.

"Nunung Wardani" ... "Nunung" ... "Wardani" -> one person; two Wardanis in one article stay apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.indonesian.persons import greeted, keys, likeness, names, nicknames, public, spelling
from pipeline.indonesian.persons.evidence import SAID, SAYS, Named, says
from pipeline.indonesian.persons.kin import holds_relative, is_saint_of
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import Post, is_verb
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
from pipeline.resources.read import words


@dataclass(slots=True)
class Cluster:
    """One person in an article: the fullest name and the mentions with the rule that joined each."""

    name: str
    mentions: list[tuple[Named, str]] = field(default_factory=list)

    @property
    def first(self) -> int:
        """The first token that names the person."""
        return min(named.start for named, _ in self.mentions)


def gather(tokens: Tokens, found: list[Named]) -> list[Cluster]:
    """Return the persons of an article, in order of first mention."""
    clusters: list[Cluster] = []
    ordered = sorted(found, key=lambda n: (-len(spelling.words_of(tokens.text(n.start, n.end))), n.start))
    called = [n for n in ordered if n.rule == "nickname"]
    for named in ordered:
        if named.rule == "nickname":
            continue
        text = tokens.text(named.start, named.end)
        home, rule = _home(text, named, clusters)
        if home is None:
            clusters.append(Cluster(text, [(named, named.rule)]))
        else:
            home.mentions.append((named, rule))
    for named in called:
        owner = _bearer(tokens, named, clusters)
        text = tokens.text(named.start, named.end)
        same = next((c for c in clusters if c.name == text), None)
        if owner is not None:
            owner.mentions.append((named, "nickname"))
            if same is not None and same is not owner:
                owner.mentions += [(n, "nickname") for n, _ in same.mentions]
                clusters.remove(same)
    _join_aliases(tokens, clusters)
    _join_blends(clusters)
    for cluster in clusters:
        cluster.name = _fullest(tokens, cluster)
    return sorted(clusters, key=lambda c: c.first)


def _bearer(tokens: Tokens, named: Named, clusters: list[Cluster]) -> Cluster | None:
    """Return whose nickname it is: of those named before, the one whose name it is taken from, else the last.

    "Wirasena ditanya soal itu. Kartiko, pria yang akrab disapa Tiko" -> Kartiko, whoever is named in between.
    """
    owner = _named_behind(tokens, named, clusters)
    if owner is not None:
        return owner
    before = [c for c in clusters if c.first < named.start]
    text = tokens.text(named.start, named.end)
    known = [c for c in before if c.name in public.called(text)]
    if len(known) == 1:
        return known[0]
    initialled = [c for c in clusters if spelling.initials_of(c.name) == text] if text.isupper() else []
    if len(initialled) == 1 and tokens.word(named.start - 1) != "(":
        return initialled[0]
    beside = tokens.word(named.start - 1) in {"(", "alias"}
    alike = [] if beside else [c for c in before if likeness.is_made_of(tokens.text(named.start, named.end), c.name)]
    speaks = tokens.word(named.start - 1).lower() in SAYS
    acting = [c for c in before if _acts(tokens, c, named.start)] if speaks and not alike else []
    acting = [c for c in acting if any(says(tokens, n) for n, _ in c.mentions if n.start < named.start)] or acting
    if greeted.goes_on(tokens, named):
        told = [[n for n, _ in c.mentions if n.start < named.start] for c in before]
        acting = [before[k] for k in sorted(greeted.speaking(tokens, told))]
    among = alike or acting or before
    return max(among, key=lambda c: max(n.end for n, _ in c.mentions if n.start < named.start), default=None)


def _acts(tokens: Tokens, cluster: Cluster, before: int) -> bool:
    """Tell whether somebody does something: "Rina bahkan menolak"; who only stands in a list does not."""
    ends = [n.end for n, _ in cluster.mentions if n.start < before]
    after = (tokens.words[end : end + 3] for end in ends)
    return any(word in SAID or is_verb(word) for words in after for word in words if word.islower())


def _named_behind(tokens: Tokens, named: Named, clusters: list[Cluster]) -> Cluster | None:
    """'ujar Nunung, sapaan akrab Wardani': the name behind the greeting is his in full, whoever was named before."""
    at = nicknames.behind_greeting(tokens, named)
    if at is None:
        return None
    return next((c for c in clusters if any(n.start <= at < n.end for n, _ in c.mentions)), None)


#: What sets a nickname beside the person whose it is.
_ALIAS = tuple(tuple(link.split()) for link in words("names.toml", "nicknames", "beside"))


def _join_aliases(tokens: Tokens, clusters: list[Cluster]) -> None:
    """Join the persons that "alias", "akrab disapa" or a parenthesis sets side by side: "Sutarno (Kempong)"."""
    ends = {n.end: c for c in clusters for n, _ in c.mentions}
    for cluster in sorted(clusters, key=lambda c: c.first):
        start = cluster.first
        for link in _ALIAS:
            at = start - len(link)
            if at < 0 or tokens.words[at:start] != link:
                continue
            while at > 0 and tokens.words[at - 1] in {",", "yang", "atau"}:
                at -= 1
            owner = ends.get(at)
            if (
                owner is None
                or owner is cluster
                or (link == ("(",) and tokens.word(next(n.end for n, _ in cluster.mentions if n.start == start)) != ")")
            ):
                continue
            owner.mentions += [(n, "nickname") for n, _ in cluster.mentions]
            ends.update({n.end: owner for n, _ in cluster.mentions})
            clusters.remove(cluster)
            break


def _join_clipped(tokens: Tokens, clusters: list[Cluster]) -> None:
    """Join who speaks under a lone name that nobody introduced to the one of whose name it reminds.

    "Wakil Menteri Benyamin Pratama ... Benny menekankan ..." -> one person, where Benyamin Pratama is only called by
    his full name and no other name begins so.
    """
    for cluster in sorted(clusters, key=lambda c: c.first):
        forms = {tokens.text(n.start, n.end) for n, _ in cluster.mentions}
        word = min(forms)
        if len(forms) > 1 or not word.isalpha() or len(word) < _CLIPPED:
            continue
        alike = [c for c in clusters if c is not cluster and _reminds(word, c.name)]
        if len(alike) != 1 or alike[0].first > cluster.first or not _in_full(tokens, alike[0]):
            continue
        if _speaks_unknown(tokens, cluster, alike[0]):
            alike[0].mentions += [(n, "clipped name") for n, _ in cluster.mentions]
            clusters.remove(cluster)


#: A clipped name has so many letters at least, and as many at its beginning are the name's.
_CLIPPED, _BEGINNING = 4, 3


def _reminds(word: str, name: str) -> bool:
    """Tell whether a word begins like a part of a name or is its end: "Benny" of "Benyamin", "Dhani" of "Ramdhani"."""
    parts = spelling.words_of(name)
    word = word.lower()
    return any(part.startswith(word[:_BEGINNING]) or part.endswith(word) for part in parts)


def _speaks_unknown(tokens: Tokens, cluster: Cluster, other: Cluster) -> bool:
    """Tell whether somebody says something and nothing tells him from another: no post, "Bayu (45)", "Bayu, warga"."""
    held = {post.role for named, _ in other.mentions for post in named.posts}
    told = any(
        any(post.role not in held for post in n.posts) or tokens.word(n.end) == "(" or _described(tokens, n)
        for n, _ in cluster.mentions
    )
    says = (tokens.word(n.start - 1).lower() in SAYS or tokens.word(n.end) in SAID for n, _ in cluster.mentions)
    return not told and any(says)


def _described(tokens: Tokens, named: Named) -> bool:
    """Tell whether a noun stands before a name or behind its comma: "warga Bayu", "kata Bayu, warga setempat"."""
    before, behind = tokens.word(named.start - 1), tokens.word(named.end + 1)
    noun = before.islower() and before not in SAYS and before not in _NEUTRAL
    return noun or (tokens.word(named.end) == "," and behind.islower() and tokens.word(named.end - 1) != ",")


#: Words before a name that tell nothing of him.
_NEUTRAL = frozenset({"dan", "oleh", "menurut", "bahwa", "namun", "sementara", "dengan", "kepada", "dari"})


def _in_full(tokens: Tokens, cluster: Cluster) -> bool:
    """Tell whether a person is only called by two words or more, so that a short form of him is still to come."""
    return all(len(spelling.words_of(tokens.text(n.start, n.end))) > 1 for n, _ in cluster.mentions)


def _join_blends(clusters: list[Cluster]) -> None:
    """Join a lone blended name to the one person named before whom it is made of: "Ariza" to "Ahmad Riza Patria"."""
    for cluster in list(clusters):
        if " " in cluster.name or any(named.posts for named, _ in cluster.mentions):
            continue
        owners = [c for c in clusters if c.first < cluster.first and likeness.is_blend_of(cluster.name, c.name)]
        if len(owners) == 1:
            owners[0].mentions += [(named, "blended name") for named, _ in cluster.mentions]
            clusters.remove(cluster)


def _home(text: str, named: Named, clusters: list[Cluster]) -> tuple[Cluster | None, str]:
    """Return the person of the article whose name this is, and by which rule; None where it is somebody new."""
    words = spelling.words_of(text)
    for cluster in clusters:
        if spelling.words_of(cluster.name) == words:
            return cluster, "same name"
    called = public.nicknames().get(text)
    known = next((c for c in clusters if spelling.is_short_of(c.name, called)), None) if called else None
    if known is not None:
        return known, "public nickname"
    fits = [c for c in clusters if spelling.is_short_of(text, c.name) and not _is_kin(text, named, c)]
    if called and not any(spelling.is_forename_of(text, c.name) for c in fits):
        return None, ""  # "Wiryawan" is the President, not who bears the name last
    if fits:
        return _of_fitting(text, named, fits)
    fond = next((c for c in clusters if c.name in public.called(text)), None)
    return (fond, "public nickname") if fond is not None else _misspelt(text, named, clusters)


def _of_fitting(text: str, named: Named, fits: list[Cluster]) -> tuple[Cluster, str]:
    """Return whom a short name means of those whom it fits: who bears it first, else who was named last before it."""
    if len(fits) == 1:
        return fits[0], "short name"
    forenamed = [c for c in fits if spelling.is_forename_of(text, c.name)]
    if len(forenamed) == 1:
        return forenamed[0], "forename"
    fits = forenamed or fits
    before = [c for c in fits if any(n.start < named.start for n, _ in c.mentions)]
    chosen = max(
        before or fits, key=lambda c: max((n.start for n, _ in c.mentions if n.start < named.start), default=-1)
    )
    return chosen, "short name, nearest"


def _misspelt(text: str, named: Named, clusters: list[Cluster]) -> tuple[Cluster | None, str]:
    """Return the one person whose name this is spelt otherwise: "Moehammad Rizal", "Rina Utmai"."""
    near = [
        c
        for c in clusters
        if likeness.is_variant_of(text, c.name) and not (_posted_apart(named, c) or _is_kin(text, named, c))
    ]
    if not near and named.rule == "speech":
        near = [c for c in clusters if likeness.is_slip_of(text, c.name)]
    return (near[0], "variant spelling") if len(near) == 1 else (None, "")


def _posts(cluster: Cluster) -> set[str]:
    return {told for named, _ in cluster.mentions for told in _told(named.posts)}


def _told(held: tuple[Post, ...]) -> set[str]:
    return {post.head.lower() for post in held} | {post.body for post in held if post.body}


def _posted_apart(named: Named, cluster: Cluster) -> bool:
    """Tell whether a name and a person have posts, none of one kind or body, so that a likeness joins them not."""
    own, others = _told(named.posts), _posts(cluster)
    return bool(own and others) and not own & others


def _is_relative(text: str, named: Named, cluster: Cluster) -> bool:
    """Tell whether a person bears another's full name behind a forename and has another post: his wife perhaps.

    "KSAD Bagas Perkasa ... Ketua Umum Persit, Hesti Bagas Perkasa" are two.
    """
    words, longer = spelling.words_of(text), spelling.words_of(cluster.name)
    behind = len(words) > 1 and longer[1:] == words and longer[0] != "muhammad"
    return behind and names.is_part(cluster.name.split()[0]) and _posted_apart(named, cluster)


def _is_kin(text: str, named: Named, cluster: Cluster) -> bool:
    if any(post.head in _CLERICS for post in named.posts) and is_saint_of(cluster.name, text):
        return True
    return _is_relative(text, named, cluster) or holds_relative(text, cluster.name) or _is_leaders(text, cluster.name)


_CLERICS = frozenset({"Paus", "Uskup", "Kardinal"})


def _is_leaders(text: str, longer: str) -> bool:
    """Tell whether a name is a head of state's or his deputy's, and a longer one his child's: "Siti Maruf Amin"."""
    words, more = spelling.words_of(text), spelling.words_of(longer)
    return text in public.leaders() and len(words) > 1 and more[-len(words) :] == words and more[0] not in _OF_SAME


#: Words before a leader's name under which he is the same.
_OF_SAME = frozenset({"muhammad", "kiai", "kyai", "haji"})


def _without_glued(form: str, forms: list[str]) -> str:
    """Return a name without the team's or firm's word before it where the article prints the name alone too."""
    first, _, rest = form.partition(" ")
    alone = " " in rest and forms.count(rest) > forms.count(form)
    return rest if alone and not names.is_part(first) and len(first) > 2 else form


def _fullest(tokens: Tokens, cluster: Cluster) -> str:
    """Return the form with most words, and of spellings that differ the one printed most often."""
    forms = [tokens.text(n.start, n.end) for n, rule in cluster.mentions if rule != "nickname"]
    slips = {tokens.text(n.start, n.end) for n, rule in cluster.mentions if rule == "variant spelling"}
    clipped = {f for f in forms for other in forms if other != f and other.lower().startswith(f.lower())}
    called = public.nicknames()
    fullest = max(
        forms,
        key=lambda f: (
            len(spelling.words_of(f)),
            f not in slips or forms.count(f) > 1,
            f not in called,
            f not in clipped,
            forms.count(f),
            -forms.index(f),
        ),
    )
    return _without_glued(fullest, forms)


def echoes(tokens: Tokens, clusters: list[Cluster], covered: frozenset[int]) -> None:
    """Add the later short forms of each person: every capital word that is part of one person's name."""
    owners = _owners(tokens, clusters)
    taken = {i for c in clusters for n, _ in c.mentions for i in range(n.start, n.end)} | set(covered)
    for index, word in enumerate(tokens.words):
        if index in taken or word not in owners or _may_be_plain(tokens, index):
            continue
        end, group = _longest(tokens, index, owners, taken)
        if _beside_another(tokens, index, end, taken):
            continue
        chosen, rule = _home(tokens.text(index, end), Named(index, end, "echo"), group)
        if chosen is not None:
            chosen.mentions.append((Named(index, end, "echo"), rule))
            taken.update(range(index, end))
    _join_clipped(tokens, clusters)
    for cluster in clusters:
        cluster.name = _fullest(tokens, cluster)


def _owners(tokens: Tokens, clusters: list[Cluster]) -> dict[str, list[Cluster]]:
    """The persons by each word of their names, but for initials: "Sri" -> those who bear it."""
    owners: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        for named, _ in cluster.mentions:
            for at, word in enumerate(tokens.words[named.start : named.end], named.start):
                half = names.is_double(tokens, at - 1) and not is_capital(word)
                if half or ((len(word) > 2 or (len(word) == 2 and named.rule == "nickname")) and is_capital(word)):
                    for form in (word, *keys.spellings_of(word)):
                        entry = owners.setdefault(form, [])
                        if cluster not in entry:
                            entry.append(cluster)
    return owners


def _may_be_plain(tokens: Tokens, index: int) -> bool:
    """Whether a word of somebody's name may be a plain one here: it opens a sentence, or a post or "Budi Daya"."""
    word = tokens.words[index]
    if tokens.words[index : index + 2] == names.FARMING:
        return True
    if not is_common(word):
        return False
    return (tokens.opens_sentence(index) and not names.is_part(word)) or posts.match(tokens, index) is not None


def _longest(
    tokens: Tokens, index: int, owners: dict[str, list[Cluster]], taken: set[int]
) -> tuple[int, list[Cluster]]:
    """Where the words end that are all of one name, and whose name that may be."""
    end, group = index + 1, owners[tokens.words[index]]
    while (
        tokens.word(end) in owners and end not in taken and set(map(id, owners[tokens.word(end)])) & set(map(id, group))
    ):
        group = [c for c in group if c in owners[tokens.word(end)]]
        end += 1
    while names.is_double(tokens, end) and tokens.word(end + 1) in owners:
        end += 2
    return end, group


def _beside_another(tokens: Tokens, index: int, end: int, taken: set[int]) -> bool:
    """Whether a capital word on either side makes another name of it: "Sri" in "Bank Sri Kencana"."""
    before, behind = tokens.word(index - 1), tokens.word(end)
    if is_capital(behind) and end not in taken and names.is_name_word(behind) and not is_common(behind):
        return True
    return is_capital(before) and index - 1 not in taken and not is_common(before) and before[0].isalpha()
