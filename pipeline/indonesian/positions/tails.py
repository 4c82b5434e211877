"""What follows a post before its holder's name: short forms, terms of office, branches, factions, larger bodies.

"Kepala BPBD | (BPBD) | Provinsi Jawa Tengah | periode 2019-2024 | NAMA".
"""

from __future__ import annotations

from pipeline.indonesian import places
from pipeline.indonesian.calendar_words import MONTH_FORMS
from pipeline.indonesian.institutions.table import known
from pipeline.indonesian.institutions.words import Found, heads, is_subject
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import STOP_WORDS, is_verb
from pipeline.indonesian.tokens import ROMAN, Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import words

#: Branches of one body, told by a number or a place: "Daop 6 Yogyakarta", "Cabang Malang".
_BRANCHES = frozenset(words("positions.toml", "branches"))
#: Parts of a region that a branch serves.
_SIDES = frozenset(words("positions.toml", "regional", "sides"))
_BETWEEN_YEARS = frozenset({"-", "–", "/", "hingga", "sampai"})


def skip_tail(tokens: Tokens, end: int) -> int:
    """Pass "(Mensos)", "RI", "Republik Indonesia", "periode 2019-2024" after a post."""
    while end < len(tokens) and (past := _past_one(tokens, end)) > end:
        end = past
    return end


def _past_one(tokens: Tokens, end: int) -> int:
    """Pass one thing that may stand behind a post; the token itself where none does."""
    word = tokens.words[end]
    if word == "(":
        return past_bracket(tokens, end, most=6) or end
    if word == "RI" or tokens.words[end : end + 2] in (("Republik", "Indonesia"), ("-", "RI")):
        return end + 1 + (word != "RI")
    if (past := _past_period(tokens, end)) > end:
        return past
    if word in _BRANCHES and (branch := _branch_end(tokens, end)):
        return branch
    if word in {"lainnya", "nonaktif", "setempat"} or _is_number(tokens, end) or _is_national(tokens, end):
        return end + 1  # "Kapen Kogabwilhan (Kogabwilhan) | III |"
    if (past := max(_past_class(tokens, end), _past_element(tokens, end))) > end:
        return past
    if word.lower() == "nomor" and tokens.word(end + 1) == "urut":
        return end + 3  # "calon presiden nomor urut 2"
    if thing := names.things().match(tokens, end):
        return thing[0]
    if tokens.words[end : end + 3] == ("yang", "baru", ","):
        return end + 2  # "Kapolda Jawa Tengah | yang baru |, Rina Utami"
    return _past_ordinals(tokens, end)


def _is_national(tokens: Tokens, index: int) -> bool:
    """Tell whether a body's level stands before a rank: "Ketua Gugus Tugas | Nasional |, Letjen TNI Rina Utami"."""
    return tokens.words[index : index + 2] == ("Nasional", ",") and tokens.word(index + 2) in names.ranks()


def _past_element(tokens: Tokens, end: int) -> int:
    """Pass whom a member of a board stands for: "Anggota BPJT | Unsur Pemangku Kepentingan |, Rina Utami"."""
    at = end + (tokens.words[end] == "Unsur")
    while at > end and is_subject(word := tokens.word(at)) and is_capital(word) and word not in names.first_words():
        at += 1
    return at if at > end + 1 else end


def _past_class(tokens: Tokens, end: int) -> int:
    """Pass the class of an office and its place: "Kepala Stasiun BMKG | Klas I Bandung |"."""
    if tokens.words[end] not in {"Kelas", "Klas"} or not ROMAN.fullmatch(tokens.word(end + 1).rstrip("AB")):
        return end
    place = places.match(tokens, end + 2) if end + 2 < len(tokens) else None
    return place[0] if place else end + 2


def _past_ordinals(tokens: Tokens, end: int) -> int:
    """Pass which of its holders one is: "Wakil Presiden | ke-10 dan 12 |", "Wakil Presiden | ke-10 dan ke-12 |"."""
    if tokens.word(end).lower() != "ke" or tokens.word(end + 1) != "-" or not tokens.word(end + 2).isdigit():
        return end
    end += 3
    if tokens.word(end) != "dan":
        return end
    again = end + 3 if tokens.word(end + 1) == "ke" and tokens.word(end + 2) == "-" else end + 1
    return again + 1 if tokens.word(again).isdigit() else end


def _past_period(tokens: Tokens, end: int) -> int:
    """Pass the time for which a post is held: "periode 2019-2024", "sejak Mei 2020"; the token itself without one."""
    if tokens.words[end] in {"periode", "tahun", "masa", "sejak"} and (
        tokens.word(end + 1).isdigit() or tokens.word(end + 1) in {"jabatan", "tahun"} or _is_month(tokens, end + 1)
    ):
        end += 2
        while (
            tokens.word(end) in _BETWEEN_YEARS
            or tokens.word(end).isdigit()
            or _term(tokens, end)
            or _is_month(tokens, end)
        ):
            end += 1
        return end
    return end + 3 if _is_term(tokens, end) else end  # "PT Sumber Jaya | 2014-2016 | NAMA"


def past_bracket(tokens: Tokens, index: int, *, most: int) -> int | None:
    """Return what follows a short form of at most so many words in brackets: "(Mensos)", but no rank or name there."""
    last = min(index + most + 2, len(tokens))
    close = next((i for i in range(index + 1, last) if tokens.words[i] == ")"), None)
    if close is None or tokens.words[index + 1] in names.rank_tails() or is_named(tokens, index + 1, close):
        return None
    return close + 1


def _is_term(tokens: Tokens, index: int) -> bool:
    """Tell whether two years, from and to, stand at a token before a name."""
    years = [tokens.word(index), tokens.word(index + 2)]
    joined = tokens.word(index + 1) in {"-", "–"} and tokens.glued(index + 1)
    named = is_capital(tokens.word(index + 3)) or (tokens.word(index + 3) == "," and is_capital(tokens.word(index + 4)))
    return joined and all(len(y) == 4 and y.isdigit() for y in years) and named


def _is_number(tokens: Tokens, index: int) -> bool:
    """Tell whether a Roman number goes on from a body: "Komando (Kogab) | III |, Rina", "Kogab | III | ("."""
    numbered = ROMAN.fullmatch(tokens.word(index)) is not None
    return numbered and (tokens.word(index - 1) == ")" or tokens.word(index + 1) in {"(", ","})


def _is_month(tokens: Tokens, index: int) -> bool:
    """Tell whether a month stands before its year: "periode | Januari | 2013"."""
    return tokens.word(index).lower() in MONTH_FORMS and tokens.word(index + 1).isdigit()


def _term(tokens: Tokens, index: int) -> bool:
    """Tell whether "dan" joins two terms of office: "periode 2011-2016 dan 2016-2021"."""
    return tokens.word(index) == "dan" and tokens.word(index - 1).isdigit() and tokens.word(index + 1).isdigit()


def _branch_end(tokens: Tokens, index: int) -> int | None:
    """Return where a branch ends that is told by number, place or both: "Daop 6 Yogyakarta"."""
    at = index + 1
    if tokens.word(at).isdigit() or ROMAN.fullmatch(tokens.word(at)):
        at += 1
    place = places.match(tokens, at) if at < len(tokens) else None
    if place and not names.is_part(tokens.words[at]):
        at = place[0]
        at += 2 * (tokens.word(at) == "Bagian" and tokens.word(at + 1) in _SIDES)  # "Regional Jawa | Bagian Tengah"
    return at if at > index + 1 else None


def is_named(tokens: Tokens, start: int, end: int) -> bool:
    """Tell whether a parenthesis holds a name rather than a short form."""
    words = tokens.words[start:end]
    if len(words) < 2 or is_acronym(words[0]) or posts.match(tokens, start):
        return False
    if heads().match(tokens, start) or any(known(word) for word in words):
        return False  # "(Kejari Jaksel)", "(Otda Kemendagri)" are a body's and a unit's short forms
    return names.is_part(words[0]) or all(is_capital(w) and not is_common(w) and not is_acronym(w) for w in words)


def chained(tokens: Tokens, end: int, institutions: dict[int, Found]) -> int | None:
    """Return where the larger body begins after a unit: "Pusat Riset Iklim, | Badan Riset ..."."""
    end = skip_tail(tokens, end)
    if tokens.word(end) in {",", "pada", "di"}:
        end += 1
    return end if end in institutions else None


def skip_faction(tokens: Tokens, end: int, institutions: dict[int, Found]) -> int:
    """Pass "dari Fraksi PKB", "Fraksi PDIP", "dari partai ...", "dapil ..." between a post and its holder."""
    at = _past_constituency(tokens, end)
    if at > end:
        return skip_faction(tokens, at, institutions) if tokens.word(at).lower() == "fraksi" else at
    if tokens.word(at) == "," and tokens.word(at + 1) in {"dari", "Fraksi"}:
        at += 1
    if tokens.word(at) in {"dari", "asal", "F"}:
        at += 1
    if tokens.word(at).lower() in {"fraksi", "partai", "dapil"} or at > end:
        if at in institutions:
            return institutions[at].end
        if (at + 1) in institutions and tokens.word(at).lower() in {"fraksi", "partai"}:
            return institutions[at + 1].end
        if at > end:
            place = places.match(tokens, at)
            return place[0] if place else end
    return end


def _past_constituency(tokens: Tokens, index: int) -> int:
    """Return the index after "Daerah Pemilihan (Dapil) Jawa Barat VIII" at a token; ``index`` where none stands."""
    long = [word.lower() for word in tokens.words[index : index + 2]] == ["daerah", "pemilihan"]
    if not long and tokens.word(index).lower() != "dapil":
        return index
    at = index + 2 if long else index + 1
    if tokens.words[at : at + 3] in (("(", "Dapil", ")"), ("(", "dapil", ")")):
        at += 3
    close = next((i for i in range(at, min(at + 10, len(tokens))) if tokens.words[i] in {",", ".", "\n"}), at)
    if tokens.word(close) == "," and all(w in "()" or is_capital(w) for w in tokens.words[at:close]):
        return close
    while (place := places.match(tokens, at) if at < len(tokens) else None) or ROMAN.fullmatch(tokens.word(at)):
        at = place[0] if place else at + 1
        if tokens.word(at) == "(" and tokens.word(at + 2) == ")":
            at += 3
    return at


def skip_same(tokens: Tokens, end: int, body: str, institutions: dict[int, Found]) -> int:
    """Pass the body that a post's word tells already: the "Polri" of "Kakorlantas Polri"."""
    found = institutions.get(end)
    return skip_tail(tokens, found.end) if found is not None and found.name == body else end


def past_larger(tokens: Tokens, found: Found, institutions: dict[int, Found]) -> int:
    """Return the end of a body and of what it is joined with: "Badan Litbang (BPPI) Kemenperin", "Kemenristek/BRIN"."""
    if tokens.word(found.end) == "/" and (twin := institutions.get(found.end + 1)):
        return twin.end
    if tokens.word(found.end) == "/" and is_capital(tokens.word(found.end + 1)) and tokens.word(found.end + 2) == ",":
        return found.end + 2  # "Kemenparekraf | /Baparekraf |, Rina Utami"
    after = institutions.get(skip_tail(tokens, found.end)) if tokens.word(found.end) == "(" else None
    return after.end if after is not None and after.rule != "head" else found.end


def unit_behind(tokens: Tokens, end: int, institutions: dict[int, Found]) -> tuple[int, str] | None:
    """Return (end, unit) of a unit printed behind its body: "Ketua MUI | Bidang Fatwa", "DPR | Komisi VII DPR"."""
    unit = institutions.get(end)
    if unit is not None and unit.unit and unit.rule in {"head+run", "nested"} and tokens.words[end] != "Fraksi":
        name = unit.name.removesuffix(unit.parent).strip() if unit.parent else unit.name
        return unit.end, name
    if tokens.word(end) not in {"Bidang", "bidang", "pengawas"}:
        return None
    if (small := small_fields(tokens, end + 1)) > end + 1:
        return small, tokens.text(end, small)
    if tokens.word(end) == "pengawas":
        return None
    at = end + 1
    while _is_field(tokens, at) or (tokens.word(at) in {"dan", ",", "&"} and _is_field(tokens, at + 1)):
        at += 1
    return (at, "Bidang " + tokens.text(end + 1, at)) if at > end + 1 else None


def _is_field(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    return is_capital(word) and is_subject(word) and posts.match(tokens, index) is None


def small_field(tokens: Tokens, index: int) -> bool:
    """Tell whether a field of work in lower case stands at a token: "bidang perencanaan dan | keuangan"."""
    word = tokens.word(index)
    known = is_common(word) or is_subject(word.capitalize())
    return word.isalpha() and word.islower() and known and word not in STOP_WORDS and not is_verb(word)


def _lists_fields(tokens: Tokens, index: int) -> bool:
    """Tell whether a comma parts two fields of a list that "dan" closes: "bidang kesehatan | , perempuan dan anak"."""
    at = index
    while tokens.word(at) == "," and small_field(tokens, at + 1):
        at += 2
        at += small_field(tokens, at)
    last = at + 1 + (tokens.word(at) == ",")
    return at > index and tokens.word(last - 1) in {"dan", "serta"} and small_field(tokens, last)


def small_fields(tokens: Tokens, index: int) -> int:
    """Return the end of the fields in lower case at a token: "Wakil Rektor bidang | riset dan kerja sama | Unram"."""
    end = index
    while end < index + _MOST_FIELDS and small_field(tokens, end):
        end += 1
        joined = tokens.word(end) in {"dan", "serta"} or _lists_fields(tokens, end)
        if joined and small_field(tokens, end + 1):
            end += 1
    after = tokens.word(end)
    return end if is_capital(after) or after in {",", "("} else index


#: A field of work has no more words.
_MOST_FIELDS = 6


def skip_region(tokens: Tokens, end: int) -> int:
    """Pass the region behind a body, unless a name begins there: "Gerindra | DKI Jakarta | NAMA"."""
    place = places.match(tokens, end) if end < len(tokens) else None
    small = places.match_district(tokens, end) if place is None and end < len(tokens) else None
    if small is not None and tokens.word(small[0]) == "," and is_capital(tokens.word(small[0] + 1)):
        place = small
    if place is None or names.is_part(tokens.words[end]):
        return end
    after = tokens.word(place[0])
    return place[0] if after in {",", "("} or (is_capital(after) and not is_subject(after)) else end
