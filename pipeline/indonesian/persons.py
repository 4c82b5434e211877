"""Finding persons in running text: beside their posts and titles, by the words of their names, by who speaks.

"Kepala Dinas Sosial NTB, Nunung Wardani, mengatakan ... kata Nunung" -> one person with two mentions and a post.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pipeline.indonesian import names, places, positions, posts
from pipeline.indonesian.institution_names import Found
from pipeline.indonesian.positions import Post
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common

_NOT_NAMES = frozenset(
    "Senin Selasa Rabu Kamis Jumat Jum'at Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September "
    "Oktober November Desember WIB WITA WIT Islam Kristen Katolik Hindu Buddha Allah Tuhan Nabi Ramadan Lebaran Natal "
    "Idul Covid Corona Kompas Detik Tribun Tempo Antara Liputan Pancasila Jalan Jl Desa Kelurahan Kecamatan Kabupaten "
    "Kota Provinsi Pulau Gunung Sungai Laut Pasar Gedung Bandara Stasiun Terminal Pelabuhan Instagram Twitter Facebook "
    "YouTube Youtube WhatsApp Anda Kami Kita Mereka Editor Copyright Pewarta Penulis Reporter Nomor Indonesia Doktor Negeri Google Undang Pasal Ayat Perpres Permen Halaman Foto Video Baca Simak Tonton".split()
)
SAYS = frozenset(
    "kata ujar ucap tutur menurut jelas tegas imbuh ungkap terang papar tandas pungkas tambah sebut sambung lanjut "
    "tukas cetus beber urai timpal".split()
)
SAID = frozenset(
    "mengatakan menjelaskan menegaskan menyebut menyebutkan mengungkapkan mengungkap menuturkan menambahkan menilai meminta "
    "berharap mengaku memastikan menyampaikan menyatakan memaparkan menerangkan mengimbau mengklaim membantah berujar "
    "menanggapi membenarkan mengingatkan melanjutkan menekankan menyarankan".split()
)
_LINKS = frozenset({"yakni", "yaitu", "ialah", "bernama"})
_AS = (("selaku",), ("sebagai",), ("yang", "juga"), ("yang", "menjabat"), ("yang", "merupakan"), ("menjabat",), ("merupakan",), ("yang", "kini", "menjabat"), ("adalah",), ("yang", "saat", "itu", "menjabat"))  # fmt: skip
_ADDRESS = frozenset({"jalan", "jl", "jln", "gang", "desa", "kelurahan", "kecamatan", "kampung", "dusun", "pulau", "gunung", "masjid", "stadion", "bandara", "kawasan", "patung", "tugu", "lapangan", "gedung", "stasiun", "kuda", "pasar", "terminal", "pelabuhan", "santo", "kapten", "unit"})
_CREDIT = frozenset({"editor", "pewarta", "penulis", "reporter", "foto", "redaktur", "laporan"})
#: Posts whose next name may be the client's: "Pengacara Sutarno, Rina Utami".
_DEFENDERS = frozenset({"pengacara", "kuasa hukum", "penasihat hukum", "kuasa hukumnya", "pengacaranya", "penasihat hukumnya"})
_BLOCK_PLACES = frozenset({"kecamatan", "kabupaten", "kota", "provinsi", "desa", "kelurahan", "jalan", "jl", "di", "ke", "dari", "rsud", "rs"})


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the text, tokens ``start`` to ``end``, what made it one, and the posts printed beside it."""

    start: int
    end: int
    rule: str
    posts: tuple[Post, ...] = ()


def find(
    tokens: Tokens, institutions: dict[int, Found], *, entities: Iterable[tuple[int, int]] = ()
) -> tuple[list[Named], list[Post]]:
    """Return the names of persons in a text, in order, none overlapping, and every post read in it.

    Args:
        tokens: the text.
        institutions: what ``institution_names.find`` found.
        entities: (start, end) code points that a trained model takes for persons; rules and model each add.
    """
    entities = list(entities)
    tokens = replace(tokens, persons=frozenset(i for s, e in entities for i in range(tokens.at(s), tokens.at(e - 1) + 1)))
    blocked = _blocked(institutions)
    found: dict[int, Named] = {}
    taken: set[int] = set()

    def keep(named: Named | None) -> None:
        if named is None or taken.intersection(range(named.start, named.end)):
            return
        found[named.start] = named
        taken.update(range(named.start, named.end))

    roles, spans, read = _with_posts(tokens, institutions, blocked)
    for named in roles:
        keep(named)
    covered = blocked | frozenset(spans)
    for named in _with_titles(tokens, covered):
        keep(named)
    for start, end in entities:
        keep(_entity(tokens, start, end, covered))
    for named in _by_speech(tokens, covered):
        keep(named)
    for named in _by_parts(tokens, covered | taken):
        keep(named)
    for named in _public(tokens, covered | taken):
        keep(named)
    for named in _pairs(tokens, covered | taken, list(found.values())):
        keep(named)
    for named in _nicknames(tokens, covered | taken, list(found.values())):
        keep(named)
    named = [_apposed(tokens, found[start], institutions) for start in sorted(found)]
    held = {(p.start, p.end): p for p in read}
    held.update({(p.start, p.end): p for n in named for p in n.posts})
    return named, [held[key] for key in sorted(held)]


def _blocked(institutions: dict[int, Found]) -> frozenset[int]:
    return frozenset(i for f in institutions.values() for i in range(f.start, f.end))


def _with_posts(
    tokens: Tokens, institutions: dict[int, Found], blocked: frozenset[int]
) -> tuple[list[Named], set[int], list[Post]]:
    found: list[Named] = []
    read: list[Post] = []
    covered: set[int] = set()
    index = 0
    while index < len(tokens):
        if not tokens.words[index][0].isalpha() or index in blocked and index not in institutions:
            index += 1
            continue
        chain = _chain(tokens, index, institutions)
        if not chain:
            index += 1
            continue
        end = chain[-1].end
        named = _after_post(tokens, end, chain, blocked)
        read.extend(chain)
        if named is not None or is_capital(tokens.words[index]) or chain[-1].body:
            covered.update(range(index, end))
        if named is not None:
            found.append(named)
            found.extend(_listed(tokens, named, chain, blocked))
            index = named.end
        else:
            index = max(index + 1, chain[-1].end)
    return found, covered, read


def _chain(tokens: Tokens, index: int, institutions: dict[int, Found]) -> list[Post]:
    """Return the posts that stand one after another: "Menteri X/Kepala Y", "Sekjen A sekaligus Ketua B"."""
    chain: list[Post] = []
    while index < len(tokens) and (post := positions.read(tokens, index, institutions)):
        chain.append(post)
        at = post.end
        if tokens.word(at) == "," and tokens.word(at + 1) in {"sekaligus", "yang", "merangkap"}:
            at += 1
        for link in (("/",), ("sekaligus",), ("merangkap",), ("yang", "juga"), ("dan",), ("yang", "kini", "menjabat", "sebagai"), ("yang", "kini", "menjabat"), ("yang", "juga", "menjabat"), ("yang", "sekaligus"), ("sekaligus", "menjabat")):
            if tokens.words[at : at + len(link)] == link:
                at += len(link)
                break
        else:
            break
        index = at
    return chain


def _after_post(tokens: Tokens, end: int, chain: list[Post], blocked: frozenset[int]) -> Named | None:
    at = end
    comma = False
    while tokens.word(at) in {",", "(", ":"} or tokens.word(at) in _LINKS:
        comma = comma or tokens.word(at) in {",", "("}
        if tokens.word(at) == "(" and at > end:
            return None
        at += 1
        if at > end + 2:
            return None
        place = places.match(tokens, at) if comma and at < len(tokens) else None
        if place and tokens.word(place[0]) == "," and not names.is_part(tokens.words[at]):
            at = place[0] + 1
            break
    start = names.skip_titles(tokens, at)
    if chain[-1].head[:1].islower() and chain[-1].head in posts.only_with_name() and start == at and comma:
        return None
    stop = names.read(tokens, start, blocked=blocked)
    stop = _trim(tokens, start, stop)
    firm = comma or start > at or chain[-1].body is not None or chain[-1].head.lower() in posts.REGIONAL or chain[-1].head.startswith("Menteri")
    if not _plausible(tokens, start, stop, strict=firm):
        return None
    if start == at and not comma and not _vouched(tokens, start, stop):
        return None
    if chain[-1].head.lower() in _DEFENDERS and tokens.word(stop) == "," and chain[-1].body is None:
        own = names.skip_titles(tokens, stop + 1)
        end = _trim(tokens, own, names.read(tokens, own, blocked=blocked))
        if _plausible(tokens, own, end, strict=True):
            return Named(own, end, "post", tuple(chain))
    return Named(start, stop, "post", tuple(chain))


def _vouched(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a name right after a post is one: a word of names or the model says so, or no word is ordinary."""
    words = [w for w in tokens.words[start:end] if w[0].isalpha()]
    if any(names.is_part(w) for w in words) or tokens.persons.intersection(range(start, end)):
        return True
    return not any(is_common(w) for w in words)


def _listed(tokens: Tokens, first: Named, chain: list[Post], blocked: frozenset[int]) -> list[Named]:
    """Return the further holders in "mantan pimpinan KPK, yakni A, B, dan C"."""
    if not any(tokens.word(i) in _LINKS for i in range(chain[-1].end, first.start)) and tokens.word(chain[0].start) != "para":
        return []
    found: list[Named] = []
    at = first.end
    while tokens.word(at) in {",", "dan", "serta"}:
        while tokens.word(at) in {",", "dan", "serta"}:
            at += 1
        start = names.skip_titles(tokens, at)
        end = _trim(tokens, start, names.read(tokens, start, blocked=blocked))
        if not _plausible(tokens, start, end, strict=True) or posts.match(tokens, at):
            break
        found.append(Named(start, end, "post list", tuple(chain)))
        at = end
    return found


def _trim(tokens: Tokens, start: int, end: int) -> int:
    """Drop words at the end that are no names: weekdays, posts, and places after "di"."""
    for index in range(start + 1, end):
        word = tokens.words[index]
        if word in _NOT_NAMES or (tokens.opens_sentence(index) and not is_initial_stop(tokens, index)):
            return index
    return end


def is_initial_stop(tokens: Tokens, index: int) -> bool:
    """Tell whether the full stop before a token ends an initial ("A. Rachim"), not a sentence."""
    if tokens.word(index - 1) != ".":
        return tokens.word(index - 1) not in {"\n", "!", "?", ":"}
    before = tokens.word(index - 2)
    return len(before) <= 3 and is_capital(before) and tokens.glued(index - 1)


def _plausible(tokens: Tokens, start: int, end: int, *, strict: bool) -> bool:
    words = [w for w in tokens.words[start:end] if w[0].isalpha()]
    if not words or words[0] in _NOT_NAMES or words[0] in names.rank_tails() and len(words[0]) > 2:
        return False
    if tokens.text(start, end) in names.nicknames():
        return True
    if (posts.match(tokens, start) or words[0] in posts.unit_words()) and not names.is_part(words[0]):
        return False
    if is_acronym(words[0]) and not names.is_part(words[0]):
        return False
    if tokens.word(start - 1).lower() in _ADDRESS or tokens.word(start - 2).lower() in _CREDIT and tokens.word(start - 1) == ":":
        return False
    if len(words) == 1:
        word = words[0]
        if len(word) < 3 or is_acronym(word) and not names.is_part(word):
            return False
        if is_common(word) and not names.is_part(word):
            return False
        if not names.is_part(word) and start not in tokens.persons and not strict:
            return False
        place = places.match(tokens, start)
        return place is None or names.is_part(word)
    if places.match(tokens, start) is not None and not names.is_part(words[0]):
        return False
    inside = [w for w in words if w in names.inner() or names.is_part(w)]
    if all(is_common(w) for w in words) and len(inside) < len(words):
        return False
    return not strict or len(inside) == len(words) or any(not is_common(w) for w in words)


def _with_titles(tokens: Tokens, covered: frozenset[int]) -> list[Named]:
    found = []
    index = 0
    while index < len(tokens):
        word = tokens.words[index]
        start = names.skip_titles(tokens, index) if word in names.titles() or word in names.ranks() else index
        kept = word in names.kept_titles() and is_capital(tokens.word(index + 1)) and start == index
        if (start > index or kept) and index not in covered and tokens.word(index - 1).lower() not in _ADDRESS:
            end = _trim(tokens, start, names.read(tokens, start, blocked=covered))
            if _plausible(tokens, start, end, strict=False) and not posts.match(tokens, start):
                found.append(Named(start, end, "title"))
                index = end
                continue
        index += 1
    return found


def _entity(tokens: Tokens, start: int, end: int, covered: frozenset[int]) -> Named | None:
    first, last = tokens.at(start), tokens.at(end - 1) + 1
    first = names.skip_titles(tokens, first)
    while first < last - 1 and is_common(tokens.words[first]) and not names.is_part(tokens.words[first]) and tokens.opens_sentence(first):
        first += 1
    if _leads(tokens, first - 1) and first - 1 not in covered and not tokens.opens_sentence(first):
        first -= 1
    stop = _trim(tokens, first, names.read(tokens, first, blocked=covered))
    if first >= last or first in covered or not _plausible(tokens, first, stop, strict=False):
        return None
    if posts.match(tokens, first) and is_common(tokens.words[first]):
        return None
    if stop == first + 1 and places.match(tokens, first):
        return None
    if stop == first + 1 and (is_common(tokens.words[first]) or not names.is_part(tokens.words[first])):
        return None
    return Named(first, stop, "model")


def _by_speech(tokens: Tokens, covered: frozenset[int]) -> list[Named]:
    found = []
    for index, word in enumerate(tokens.words):
        if word.lower() in SAYS and is_capital(tokens.word(index + 1)) and index + 1 not in covered:
            start = names.skip_titles(tokens, index + 1)
            end = _trim(tokens, start, names.read(tokens, start, blocked=covered))
            if _plausible(tokens, start, end, strict=True) and not posts.match(tokens, start):
                found.append(Named(start, end, "speech"))
        elif word in SAID:
            start = _back(tokens, index, covered)
            if start < index and _plausible(tokens, start, index, strict=True) and names.read(tokens, start, blocked=covered) == index:
                found.append(Named(start, index, "speech"))
    return found


def _back(tokens: Tokens, index: int, covered: frozenset[int]) -> int:
    start = index
    while start > 0 and start - 1 not in covered and is_capital(tokens.words[start - 1]) and index - start < 5:
        word = tokens.words[start - 1]
        if is_common(word) and not names.is_part(word) or word in _NOT_NAMES or is_acronym(word):
            break
        start -= 1
    return start


def _by_parts(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return runs of two words or more that names are made of."""
    found = []
    index = 0
    while index < len(tokens):
        word = tokens.words[index]
        if index in covered or not names.is_part(word) or is_common(word) or word in _NOT_NAMES:
            index += 1
            continue
        end = _trim(tokens, index, names.read(tokens, index, blocked=frozenset(covered)))
        words = [w for w in tokens.words[index:end] if w[0].isalpha()]
        start = index
        left = tokens.word(index - 1)
        if _leads(tokens, index - 1) and index - 1 not in covered:
            start = index - 1
            words.insert(0, left)
        before = tokens.word(start - 1).lower()
        place = places.match(tokens, index)
        fits = len(words) > 1 and max(2, len(words) / 2) <= sum(map(names.is_part, words)) and before not in _BLOCK_PLACES
        credit = before == ":" and tokens.word(start - 2).lower() in _CREDIT
        if fits and before not in _ADDRESS and not credit and not (place and place[0] >= end):
            found.append(Named(start, end, "name words"))
        index = max(end, index + 1)
    return found


def _pairs(tokens: Tokens, covered: frozenset[int] | set[int], known: list[Named]) -> list[Named]:
    """Return the second of a pair: "Gunawan" in "Wiryawan-Gunawan"."""
    found = []
    for named in known:
        at = named.end
        if tokens.word(at) in {"-", "–"} and tokens.glued(at) and tokens.glued(at + 1) and at + 1 not in covered:
            word = tokens.word(at + 1)
            if names.is_name_word(word) and not is_acronym(word) and (names.is_part(word) or not is_common(word)):
                found.append(Named(at + 1, _trim(tokens, at + 1, names.read(tokens, at + 1, limit=3)), "pair"))
    return found


def _leads(tokens: Tokens, index: int) -> bool:
    """Tell whether an unknown capital word before a name's word is a name's first: "Khariq" in "Khariq Anwar"."""
    word = tokens.word(index)
    if not names.is_name_word(word) or is_acronym(word) or is_common(word) or word in _NOT_NAMES:
        return False
    return places.match(tokens, index) is None and posts.match(tokens, index) is None


def _public(tokens: Tokens, covered: frozenset[int] | set[int]) -> list[Named]:
    """Return nicknames of public figures, wherever they stand."""
    found = []
    for index in range(len(tokens)):
        for size in (1, 2):
            if index not in covered and " ".join(tokens.words[index : index + size]) in names.nicknames():
                found.append(Named(index, index + size, "public nickname"))
                break
    return found


def _nicknames(tokens: Tokens, covered: frozenset[int] | set[int], known: list[Named]) -> list[Named]:
    """Return the nickname after "alias" or "akrab disapa" behind a known name."""
    found = []
    for named in known:
        at = named.end
        if tokens.word(at) == ",":
            at += 1
        for link in (("alias",), ("akrab", "disapa"), ("yang", "akrab", "disapa"), ("atau", "akrab", "disapa"), ("akrab", "dipanggil"), ("atau",), ("biasa", "disapa"), ("panggilan", "akrab")):
            if tokens.words[at : at + len(link)] == link:
                start = at + len(link)
                end = _trim(tokens, start, names.read(tokens, start, blocked=frozenset(covered)))
                if end > start and is_capital(tokens.word(start)) and not (link == ("atau",) and posts.match(tokens, start)):
                    found.append(Named(start, end, "nickname"))
                break
    return found


def _apposed(tokens: Tokens, named: Named, institutions: dict[int, Found]) -> Named:
    """Add the posts that follow a name: "NAMA, Direktur Z,", "NAMA selaku ...", "NAMA (CEO X)"."""
    at = names.skip_degrees(tokens, named.end)
    start = None
    if tokens.word(at) in {",", "("}:
        start = at + 1
        if tokens.words[start : start + 1] in (("selaku",), ("sebagai",)):
            start += 1
    else:
        for link in _AS:
            if tokens.words[at : at + len(link)] == link:
                start = at + len(link)
                if tokens.word(start) in {"sebagai", "menjabat", "seorang"}:
                    start += 1
                break
    if start is None or start >= len(tokens):
        return named
    chain = _chain(tokens, start, institutions)
    if not chain:
        return named
    if tokens.word(at) == "(":
        close = next((i for i in range(start, min(start + 10, len(tokens))) if tokens.words[i] == ")"), None)
        if close is not None and len(chain) == 1 and chain[0].body is None and close > chain[0].end and not any(tokens.words[i].isdigit() for i in range(start, close)):
            chain = [replace(chain[0], role=tokens.text(start, close), end=close)]
    last = chain[-1]
    closing = tokens.word(last.end)
    if tokens.word(at) == "," and closing not in {",", ".", ")", "dan", "serta"}:
        return named
    if tokens.word(at) == "," and closing in {",", ""} and _after_post(tokens, last.end, chain, frozenset()) is not None:
        return named
    if all(post.body is None and post.role.lower() == post.head.lower() for post in chain) and tokens.word(at) == ",":
        return named
    return Named(named.start, named.end, named.rule, (*named.posts, *chain))
