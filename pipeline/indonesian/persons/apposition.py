"""Persons before their posts: "Nunung Wardani, Kepala Dinas Sosial NTB", "Nunung Wardani selaku ..."."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import Found
from pipeline.indonesian.persons import names
from pipeline.indonesian.persons.before_posts import follows_name
from pipeline.indonesian.persons.behind_posts import after_post
from pipeline.indonesian.persons.chains import further, read_chain
from pipeline.indonesian.persons.evidence import SAID, SAYS, Named
from pipeline.indonesian.persons.pairs import JOINTS, is_couple, paired
from pipeline.indonesian.persons.successors import is_appointed, is_replaced
from pipeline.indonesian.positions import business, posts
from pipeline.indonesian.positions.parts import Post
from pipeline.indonesian.positions.tails import skip_tail
from pipeline.indonesian.tokens import Tokens, is_capital, is_common
from pipeline.resources.read import toml, words

_FILE = "holders.toml"
_AS = tuple(tuple(link.split()) for link in words(_FILE, "as"))
_TAKEN = frozenset(words(_FILE, "taken"))
_SEATS = frozenset(toml(_FILE)["taken"]["seats"])
_BETWEEN = frozenset(toml(_FILE)["taken"]["between"])
_LEFT = frozenset(words(_FILE, "left"))
_PAST = frozenset(words(_FILE, "past"))
_THEN = frozenset((age, "itu") for age in toml(_FILE)["past"]["ages"])
_APPOINTED = frozenset(words(_FILE, "appointed"))
_AGENTS_OF = frozenset(words(_FILE, "agents_of"))
_OF_PERSONS = words(_FILE, "of_persons")


def _changed(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Return (start of the post, status) behind "resmi dilantik sebagai", "mengundurkan diri dari jabatan"."""
    status = None
    for index in range(at, min(at + 8, len(tokens))):
        word = tokens.words[index]
        if word == "pernah":
            status = "former"
        elif word in _TAKEN:
            status = status or "current"
        elif word in _LEFT:
            status = status or "former"
        elif word in {"sebagai", "menjadi"} or (word in {"dari", "selaku"} and status):
            begin = index + 2 if tokens.word(index + 1) in _SEATS | {"jabatannya"} else index + 1
            begin += tokens.word(begin) in {"sebagai", "selaku"}
            return (begin, status) if status else None
        elif word not in _BETWEEN and not (word in _SEATS and tokens.word(index - 1) == "menduduki"):
            return None
    return None


def apposed(tokens: Tokens, named: Named, institutions: dict[int, Found]) -> Named:
    """Add the posts that follow a name: "NAMA, Direktur Z,", "NAMA (45) selaku ...", "NAMA (CEO X)"."""
    at = _past_aside(tokens, names.skip_degrees(tokens, named.end))
    if tokens.word(at) in {"sebagai", "menjadi"} and (_is_agent(tokens, named) or _is_wanted(tokens, named)):
        return named
    start, former = _apposition(tokens, at)
    if start is None and tokens.word(at) == "menjadi" and is_appointed(tokens, named):
        start = at + 1
    if start is None or start >= len(tokens):
        return named
    former = former or (tokens.word(at) == "sebagai" and is_replaced(tokens, named))
    chain = further(tokens, start, read_chain(tokens, start, institutions), institutions)
    if is_couple(chain) or (chain and _is_next_ones(tokens, at, chain)):
        return named
    if not chain or (start == at and not follows_name(tokens, start, chain, set())):
        return named
    if former or _is_past(tokens, named, start):
        chain = [replace(post, status="former") if post.status == "current" else post for post in chain]
    if tokens.word(at) == "(":
        chain = _bracketed(tokens, start, chain)
    if tokens.word(at) == ",":
        chain = [*chain[:-1], _with_body(tokens, chain[-1], institutions)]
        chain = [*chain[:-1], _with_employer(tokens, chain[-1])]
        if not _closes(tokens, named, chain):
            return named
    return Named(named.start, named.end, named.rule, (*named.posts, *chain))


def _is_next_ones(tokens: Tokens, at: int, chain: list[Post]) -> bool:
    """Tell whether a post is the next person's: "menantu Bagas Saputra sekaligus | Ketua KPU | Rina Utami"."""
    return tokens.word(at) in _ALSO and is_capital(tokens.word(chain[-1].end))


_ALSO = frozenset(words(_FILE, "as", "also"))


def _is_past(tokens: Tokens, named: Named, start: int) -> bool:
    """Tell whether a post was held in the past: "Sebelumnya, Rina menjabat ...", "Rina saat itu menjabat ..."."""
    between = tuple(word.lower() for word in tokens.words[named.end : start])
    if _PAST.intersection(between) or any(pair in _THEN for pair in pairwise(between)):
        return True
    at = named.start - 1 - (tokens.word(named.start - 1) == ",")
    then = (tokens.word(at - 1).lower(), tokens.word(at)) in _THEN  # "Saat itu | Rina masih menjabat ..."
    return "menjabat" in between and (then or tokens.word(at).lower() in _PAST)


def _is_agent(tokens: Tokens, named: Named) -> bool:
    """Tell whether a name is that of who appoints another: "ditunjuk (oleh) Presiden Rina Utami sebagai ketua"."""
    start = min([named.start, *(post.start for post in named.posts)])
    while start > 0 and names.skip_titles(tokens, start - 1) >= start:
        start -= 1
    before = start - 2 if tokens.word(start - 1) == "oleh" else start - 1
    return tokens.word(before) in _APPOINTED


def _is_wanted(tokens: Tokens, named: Named) -> bool:
    """Tell whether others want somebody in a post: "mendukung Bagas dan | Rina Utami | sebagai Gubernur Jawa Barat"."""
    for at in range(named.start - 1, max(-1, named.start - _WANTED), -1):
        word = tokens.words[at]
        if word in _WANTING:
            return True
        if not (word in _WANTED_BETWEEN or (is_capital(word) and word.isalpha())):
            return False
    return False


_WANTING = frozenset(words(_FILE, "wanting"))
_WANTED_BETWEEN = frozenset(words(_FILE, "wanting", "between"))
#: So many words may stand between who wants and whom.
_WANTED = 9


def _past_aside(tokens: Tokens, at: int) -> int:
    """Return the index after an age, initials or a nickname in parentheses: "Rina Utami | (45), Kepala ..."."""
    aside = tokens.word(at) == "(" and tokens.word(at + 2) == ")" and posts.match(tokens, at + 1) is None
    return at + 3 if aside and tokens.word(at + 3) not in {"", "\n"} else at


def _apposition(tokens: Tokens, at: int) -> tuple[int | None, bool]:
    """Return (start of the post, whether it is past) behind a comma, a parenthesis, "selaku" or "dilantik sebagai"."""
    at += tokens.words[at : at + 2] == (",", "(")
    if tokens.word(at) in {",", "("} and tokens.word(at + 1) != "yang":
        start = at + 1
        return start + (tokens.words[start : start + 1] in (("selaku",), ("sebagai",))), False
    if not tokens.glued(at) and is_capital(tokens.word(at)) and posts.match(tokens, at):
        return at, False
    at += tokens.word(at) == ","
    for link in _AS:
        if tokens.words[at : at + len(link)] == link:
            start = at + len(link)
            return start + (tokens.word(start) in {"sebagai", "menjabat", "seorang"}), False
    changed = _changed(tokens, at)
    return (changed[0], changed[1] == "former") if changed else (None, False)


def _bracketed(tokens: Tokens, start: int, chain: list[Post]) -> list[Post]:
    """Let all the words in parentheses be the post: "(Ketua Panitia Pembangunan Masjid)"."""
    close = next((i for i in range(start, min(start + 10, len(tokens))) if tokens.words[i] == ")"), None)
    if close is None or len(chain) > 1 or chain[0].body is not None or close <= chain[0].end:
        return chain
    if any(tokens.words[i].isdigit() for i in range(start, close)):
        return chain
    return [replace(chain[0], role=tokens.text(start, close), end=close)]


def _with_body(tokens: Tokens, post: Post, institutions: dict[int, Found]) -> Post:
    """Give a post the body that a comma parts from it: "1. Rudianto, Deputi Bidang Pangan, | Kemenko Perekonomian"."""
    found = institutions.get(post.end + 1) if post.body is None and tokens.word(post.end) == "," else None
    bare = post.role.lower() == post.head.lower() and business.match(tokens, post.start) is None
    if found is None or found.rule == "head" or bare:
        return post
    return replace(post, body=found.name, found=found, end=skip_tail(tokens, found.end))


#: A firm's or team's name has no more words.
_LONGEST = 4


def _with_employer(tokens: Tokens, post: Post) -> Post:
    """Give a bare post the unknown name that closes it: "kata Rina Utami, pelatih | Galaksi Jaya | ."."""
    if post.body is not None or post.role.lower() in posts.REGIONAL or post.head.lower().startswith(_OF_PERSONS):
        return post
    end = post.end
    while end < post.end + _LONGEST and is_capital(tokens.word(end)) and tokens.word(end).isalpha():
        person = names.is_part(tokens.word(end)) or end in tokens.persons or names.skip_titles(tokens, end) > end
        if person or posts.match(tokens, end) or places.match(tokens, end):
            return post
        end += 1
    named = end > post.end and not all(is_common(word) for word in tokens.words[post.end : end])
    if len(post.role.split()) > len(post.head.split()) and all(len(word) > 2 for word in tokens.words[post.end : end]):
        return post  # "Kadis Muharman, Kepala Satuan Polisi Pamong Praja | Asir Hartanta" are two
    closed = tokens.word(end) in {",", ".", ")", "\n", ""}
    return replace(post, body=tokens.text(post.end, end), end=end) if named and closed else post


#: What may follow a post that stands behind a name and a comma.
_CLOSERS = frozenset(words(_FILE, "closing"))


def _closes(tokens: Tokens, named: Named, chain: list[Post]) -> bool:
    """Tell whether posts behind a comma are the name's before them, not those of the next name."""
    last = chain[-1]
    closing = tokens.word(last.end)
    told = last.body or (len(last.role) > len(last.head) and is_capital(last.role.split()[-1]))
    in_source = last.body and closing == "dalam" and tokens.word(last.end + 1).startswith(_SOURCES)
    if closing not in _CLOSERS and not in_source and not (told and _goes_on(tokens, named, closing)):
        return False
    if closing in {",", "dan", "serta"} and posts.match(tokens, last.end + 1):
        return False
    if (
        last.body is None
        and tokens.words[last.end : last.end + 2] == (",", "dan")
        and posts.match(tokens, last.end + 2)
    ):
        return False  # "diteken Rina Utami, Jaksa Eksekutor, dan Kepala Rutan": three hands
    if closing in {",", ""} and after_post(tokens, last.end, chain, frozenset()) is not None:
        return False
    return any(post.body or post.role.lower() != post.head.lower() for post in chain)


def _goes_on(tokens: Tokens, named: Named, closing: str) -> bool:
    """Tell whether its sentence goes on behind a name and post: "kata Rina, Kepala BPS | kepada wartawan"."""
    if tokens.word(named.start - 1).lower() in SAYS | _BEFORE_OBJECT | _AGENTS_OF:
        return closing in _CIRCUMSTANCES
    return tokens.opens_sentence(named.start) and closing in SAID


#: What words stand in behind who said them: "tulis Rina Utami, Analis RHB Sekuritas | dalam risetnya".
_SOURCES = words(_FILE, "closing", "sources")
#: Words before a name that is no subject, so that its sentence's verb may stand behind name and post.
_BEFORE_OBJECT = frozenset(words(_FILE, "closing", "before_object"))
_CIRCUMSTANCES = frozenset(words(_FILE, "closing", "circumstances"))


def couples(tokens: Tokens, found: list[Named], institutions: dict[int, Found]) -> list[Named]:
    """Give each of two names its own of two posts: "Rina dan Bayu dilantik sebagai Gubernur dan Wakil Gubernur"."""
    grown = list(found)
    for k, (first, second) in enumerate(pairwise(found)):
        if second.start != first.end + 1 or tokens.word(first.end) not in JOINTS:
            continue
        start, former = _apposition(tokens, second.end)
        chain = read_chain(tokens, start, institutions) if start is not None and start < len(tokens) else []
        if is_couple(chain) and not former:
            for at, post in enumerate(paired(chain), k):
                grown[at] = replace(grown[at], posts=(*grown[at].posts, post))
    return grown
