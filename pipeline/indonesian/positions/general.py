"""Reading units and body behind a general post: "Kepala | Biro Humas | KPK", "Dirjen | Perdagangan Dalam Negeri"."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian import places
from pipeline.indonesian.institutions.words import LEVELS, Found, is_subject, plain_units
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.positions.parts import (
    EXPERTS,
    STOP_WORDS,
    Post,
    begins_name,
    is_person,
    is_plain,
    is_verb,
    split_body,
    unit_follows,
    unit_list,
    unit_name,
    unit_nouns,
    written_out,
)
from pipeline.indonesian.positions.tails import (
    chained,
    past_bracket,
    past_larger,
    skip_faction,
    skip_region,
    skip_tail,
    small_field,
    small_fields,
    unit_behind,
)
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common
from pipeline.resources.read import words


def _unknown_field(tokens: Tokens, index: int, institutions: dict[int, Found]) -> bool:
    """Tell whether an unknown word ends a unit, short form or body following: "Transportasi dan | Multimoda"."""
    word, after = tokens.word(index), tokens.word(index + 1)
    if not is_capital(word) or is_acronym(word) or names.is_part(word) or posts.match(tokens, index):
        return False
    short = after == "(" and posts.match(tokens, index + 2) is None and is_capital(tokens.word(index + 2))
    return index not in institutions and (short or index + 1 in institutions)


def _disease_end(tokens: Tokens, index: int) -> int | None:
    """Return the end of "Covid-19", which offices are named after: "Juru Bicara Penanganan | Covid-19"."""
    if tokens.word(index).lower() != "covid":
        return None
    numbered = tokens.word(index + 1) in {"-", "–"} and tokens.word(index + 2) == "19"
    return index + 3 if numbered else index + 1


#: Regions whose governments have such units.
_GOVERNED = LEVELS & {"Kota", "Kabupaten", "Provinsi"}


@cache
def clients() -> frozenset[str]:
    """Return words before the name of whom a lawyer or aide serves: "kuasa hukum | buronan | Rudi Hartanta"."""
    return frozenset(words("positions.toml", "serving", "of"))


#: Posts of lawyers, behind which such a word is no field of work.
_DEFENDING = frozenset(words("holders.toml", "defenders"))
#: Posts without units, so that the holder's name or the court follows: "Hakim Ketua | Panji Hartanta".
_UNITLESS = frozenset(words("positions.toml", "unitless"))
#: Posts of courts behind which few fields stand, so that an ordinary word is a name: "Hakim | Teguh Hartanta".
_BENCH = frozenset({"hakim", "jaksa", "panitera"})
_BENCH_FIELDS = frozenset(words("positions.toml", "judges", "fields"))
#: Posts that governments alone have, where a region is told behind them.
_OF_GOVERNMENTS = words("positions.toml", "unitless", "of_governments")
#: Words of courtesy before a holder's name: "Ketua Umum | Pak Rudi Hartanta".
_COURTESIES = frozenset(words("names.toml", "titles", "courtesies"))
#: Posts of state offices, which are some body's.
_OFFICES = frozenset(words("positions.toml", "unitless", "of_bodies"))


def _past_task(tokens: Tokens, end: int, text: str) -> tuple[int, str]:
    """Pass what a body's post is for and where: "Juru Bicara Pemda DIY | untuk Penanganan Covid-19 | , NAME"."""
    if tokens.words[end : end + 1] == ("di",) and end + 1 < len(tokens) and (place := places.match(tokens, end + 1)):
        named = is_capital(tokens.word(place[0])) and not is_subject(tokens.word(place[0]))
        return (place[0], text) if named or tokens.word(place[0]) == "," else (end, text)
    if (at := _places_end(tokens, end)) > end:
        return (at, f"{text} {tokens.text(end, at)}".strip()) if _holder(tokens, at) else (end, text)
    at = end + 1 + (tokens.word(end) == "untuk" and tokens.word(end + 1) == "penanganan")
    while is_capital(tokens.word(at)) and is_subject(tokens.word(at)) and not names.is_part(tokens.word(at)):
        at += 1
    if tokens.word(end) == "Penanganan" and (end_of := _disease_end(tokens, end + 1)) and tokens.word(end_of) == ",":
        return end_of, f"{text} {tokens.text(end, end_of)}".strip()
    if tokens.word(end) != "untuk" or at == end + 1:
        return end, text
    of = _disease_end(tokens, at)
    closed = tokens.word(of or at) == "," and is_capital(tokens.word((of or at) + 1))
    at, closed = of or at, closed or (of is not None and names.is_part(tokens.word(of)))
    return (at, f"{text} {tokens.text(end, at)}".strip()) if closed else (end, text)


def _places_end(tokens: Tokens, end: int) -> int:
    """Return the end of the places that a body's post is for: "Bank Dunia | untuk Indonesia dan Timor-Leste |"."""
    at, joint = end, "untuk"
    while tokens.word(at) == joint and at + 1 < len(tokens) and (place := places.match(tokens, at + 1)):
        at, joint = place[0], "dan"
    return at


def _holder(tokens: Tokens, at: int) -> bool:
    """Tell whether a holder's name may begin at a token, or behind the comma there."""
    return is_capital(tokens.word(at)) or (tokens.word(at) == "," and is_capital(tokens.word(at + 1)))


def _body_apart(tokens: Tokens, end: int, institutions: dict[int, Found]) -> Found | None:
    """Return the body that commas part from a unit: "Dirjen Perdagangan Dalam Negeri, | Kementerian Perdagangan |,"."""
    found = institutions.get(end + 1) if tokens.word(end) == "," else None
    if found is None or found.rule == "head" or found.inner is not None:
        return None
    close = skip_tail(tokens, found.end)
    if tokens.word(close) in names.ranks():
        return found  # "Kasat Reskrim, | Polres Kudus | AKP Rina Utami"
    named = tokens.word(close) == "," and is_capital(tokens.word(close + 1)) and close + 1 not in institutions
    return found if named and posts.match(tokens, close + 1) is None else None


def read_general(
    tokens: Tokens, start: int, end: int, role: str, status: str, prefix: list[str], institutions: dict[int, Found]
) -> Post | None:
    """Read units and body after a general head: "Kepala | Biro Humas | KPK"."""
    phrase = _Phrase(tokens, end, role, institutions)
    phrase.read()
    end, found = phrase.end()
    government = phrase.government or phrase.region()
    end, body, text = split_body(tokens, end, found, phrase.text())
    body = body or government
    if role.endswith("Direktur Jenderal"):
        text = text.removeprefix("Direktorat Jenderal ")
    text = text.removesuffix("Parta").rstrip()  # "Ketua Umum | Parta | Demokrat" misprints the body's first word
    end = skip_tail(tokens, end)
    if body and (behind := unit_behind(tokens, end, institutions)):
        end, text = skip_tail(tokens, behind[0]), f"{text} {behind[1]}".strip()
    if body and tokens.word(end) == "Sementara" and is_capital(tokens.word(end + 1)):
        end, text = end + 1, f"{text} Sementara".strip()  # "Ketua KPK | Sementara | Rina Utami"
    if body:
        end = skip_region(tokens, end)
    if body and not phrase.lower:
        end, text = _past_task(tokens, end, text)
    faction = skip_faction(tokens, end, institutions)
    end = skip_tail(tokens, faction) if faction > end else end
    full = " ".join(filter(None, [*prefix, role, text.strip(" ,/"), "" if body else phrase.place]))
    return Post(start, end, full, body, status, role, found)


class _Phrase:
    """The words behind a general head, read one after another: units, short forms, places, fields of work, the body.

    ``at`` is the next token and ``stop`` where what surely belongs to the post ends. Each reader looks at one kind of
    words: it takes them and answers True, answers False where the post ends before or with them, and None where they
    are not of its kind, so that the next reader looks.
    """

    def __init__(self, tokens: Tokens, start: int, role: str, institutions: dict[int, Found]) -> None:
        self.tokens, self.role, self.institutions = tokens, role, institutions
        self.at = self.stop = start
        self.lower = not is_capital(tokens.words[start - 1])
        self.described = self.lower or role.lower() in EXPERTS
        self.units: list[str] = []
        self.small = 0
        self.place: str | None = None
        self.government: str | None = None
        self.found: Found | None = None

    def read(self) -> None:
        """Take words until one ends the post."""
        readers = (
            self._body, self._short_form, self._next_post, self._disease, self._capital, self._english,
            self._doubled, self._small_units,
            self._joined_units, self._before_body, self._description,
        )  # fmt: skip
        while self.at < len(self.tokens):
            word = self.tokens.words[self.at]
            if not next((took for reader in readers if (took := reader(word)) is not None), False):
                return

    def end(self) -> tuple[int, Found | None]:
        """Return where the post ends and its body, which a comma may part from its units."""
        if self.found is not None:
            return self.at, self.found
        end = self.at if self.small else self.stop
        led = (self.units and self.role.lower() in _OFFICES) or not unit_nouns().isdisjoint(self.role.split()[1:-1])
        if led and (apart := _body_apart(self.tokens, end, self.institutions)):
            return apart.end, apart
        return end, None

    def region(self) -> str | None:
        """Return the government of a place that ends the post of one of its units: "Kabag Humas | Kota Tangerang"."""
        local = self.role.lower().startswith(_OF_GOVERNMENTS) and self.found is None
        told = local and self.place and self.units and self.units[-1] in _GOVERNED
        if not told or not self.place or not places.regions(self.place):
            return None
        return places.government(self.place, kind=self.units.pop().lower())

    def text(self) -> str:
        """Return the units as they are printed: "Hukum, Organisasi dan Kerja Sama"."""
        return " ".join(self.units).replace(" ,", ",").replace(" /", "/").replace("/ ", "/")

    def _take(self, *words: str, end: int, sure: bool = True) -> bool:
        """Add words to the units; without ``sure`` only what follows shows that they belong to the post."""
        if words and self.place is not None:
            self.units.append(self.place)  # "Utusan Khusus Kerajaan | Belanda | untuk Agama"
            self.place = None
        self.units += words
        self.at = end
        if sure:
            self.stop = end
        return True

    def _body(self, word: str) -> bool | None:
        """'Kepala Biro Humas | KPK': a body ends the post, unless it is a unit that leads up to a larger one."""
        if self.at not in self.institutions:
            return None
        found = self.institutions[self.at]
        if found.unit and found.inner is None:
            follow, plain = chained(self.tokens, found.end, self.institutions), is_plain(self.tokens, found)
            if follow is not None and self.tokens.word(follow) == "Fraksi":
                follow = None  # "Anggota Komisi XI | Fraksi Partai Golkar"
            if follow in self.institutions and not plain and self.tokens.word(found.end) == "(":
                # A unit with a short form of its own is the body: "Sekretaris | Direktorat Jenderal X (Ditjen X)".
                self.found = found
                self.at = self.stop = skip_tail(self.tokens, self.institutions[follow].end)
                return False
            if follow is not None or plain:
                return self._unit(found, follow)
        self.found = found
        self.at = self.stop = past_larger(self.tokens, found, self.institutions)
        return False

    def _unit(self, found: Found, follow: int | None) -> bool:
        """'Kepala | Bagian Humas | Kota Tangerang': a unit of the post, behind which its government may stand."""
        end, name = follow or skip_tail(self.tokens, found.end), unit_name(found)
        level = next((i for i in range(found.start + 2, found.end - 1) if self.tokens.words[i] in _GOVERNED), None)
        place = places.match(self.tokens, level + 1) if level and follow is None else None
        if place and level and place[0] == found.end and places.regions(place[1]):
            self.government = places.government(place[1], kind=self.tokens.words[level].lower())
            name = self.tokens.text(found.start, level)
        if self.tokens.words[found.start] in plain_units():
            name = written_out(name)
        return self._take(name, end=end)

    def _short_form(self, word: str) -> bool | None:
        """'Kepala Dinas Pekerjaan Umum | (PU) | Rina Lestari'."""
        if word != "(":
            return None
        end = past_bracket(self.tokens, self.at, most=5)
        return end is not None and self._take(end=end)

    def _next_post(self, word: str) -> bool | None:
        """'Kepala Biro Humas | Brigjen Rina Lestari', 'Ketua Harian | Wakil Ketua': a rank, title or post begins.

        So do initials: "Sekretaris Kota Ambon | AG Sutrisna".
        """
        tokens, at = self.tokens, self.at
        if (word in _COURTESIES and is_capital(tokens.word(at + 1))) or names.begins_with_initials(tokens, at):
            return False
        further = posts.match(tokens, at) and is_capital(word) and self.units and word not in posts.unit_words()
        if further and not is_common(tokens.word(at + 1)):
            return False
        named = names.skip_titles(tokens, at)
        titled = named > at and (not is_common(word) or (word == "Dr" and is_capital(tokens.word(named))))
        titled = titled or (named > at and not self.units and names.is_part(tokens.word(named)))  # "Pengacara | Haji"
        return False if titled else None

    def _disease(self, word: str) -> bool | None:
        """'Juru Bicara Penanganan | Covid-19', 'Juru Bicara | Covid-19 | Kota Serang'."""
        spoken = self.units or self.role.lower() == "juru bicara"
        end = _disease_end(self.tokens, self.at) if spoken else None
        return self._take(self.tokens.text(self.at, end), end=end) if end else None

    def _capital(self, word: str) -> bool | None:
        """'Kepala Bidang | Pelayanan', 'Kepala Kantor | Bandung': a unit, a place, or the holder's name."""
        if not is_capital(word) and not (word.isdigit() and len(word) < 3):
            return None
        tokens, at = self.tokens, self.at
        if self.role.lower() in _UNITLESS and (is_capital(tokens.word(at + 1)) or not is_common(word)):
            return False
        behind = is_capital(tokens.word(at + 1)) and not is_acronym(word) and at not in self.institutions
        if self.role.lower() in _BENCH and word not in _BENCH_FIELDS and behind and not is_acronym(tokens.word(at + 1)):
            return False
        if word in _GOVERNED and self.units and at + 1 < len(tokens) and places.match(tokens, at + 1):
            return self._take(word, end=at + 1, sure=False)
        place, after = places.match(tokens, at), tokens.word(at + 1)
        if place and ((names.is_part(word) and names.is_part(after)) or self._before_initial(after)):
            place = None
        named = place is None and not self._goes_on(word) and begins_name(tokens, at, self.units)
        named = named or (place is None and self._named_behind_bracket(word, after))
        if named and at + 1 not in self.institutions:
            return False
        if place:
            self.place = self.place or tokens.text(at, place[0])
            return self._take(end=place[0])
        if self.lower and not self.units and is_person(tokens, at):
            return False
        return self._take(posts.unit_words().get(word, word), end=at + 1)

    def _named_behind_bracket(self, word: str, after: str) -> bool:
        """'Kepala Pusat Penerangan (Kapuspen) | Hari Sutrisna': a name begins, its first word an ordinary one."""
        if self.tokens.word(self.at - 1) != ")" or not is_capital(after):
            return False
        closes = self.tokens.word(self.at + 2)
        ordinary = word not in LEVELS and word not in posts.unit_words() and names.is_part(after)
        first = word in names.first_words() and names.is_part(after)
        return names.is_part(word) or first or (ordinary and not is_capital(closes) and not is_acronym(word))

    def _before_initial(self, after: str) -> bool:
        """'Kepala Kantor | Padang B. Sutrisna': a name begins; behind 'Kota' a place stands whatever follows."""
        return len(after) == 1 and after.isupper() and self.tokens.word(self.at - 1) not in _GOVERNED

    def _goes_on(self, word: str) -> bool:
        """'Kepala Bagian Protokol | Umum dan Rumah Tangga': "dan" and a unit behind a word show that it is a unit."""
        tokens, at = self.tokens, self.at
        if names.is_part(word) or tokens.word(at + 1) != "dan":
            return False
        led = bool(self.units) or (not self.lower and at + 3 in self.institutions)
        return led and unit_follows(tokens, at + 2, self.institutions)

    def _english(self, word: str) -> bool | None:
        """'President Director | of | PT X', 'Vice President Learning | & Development | PT X'."""
        after = self.tokens.word(self.at + 1)
        if word == "of" and not self.lower and is_capital(after):
            return self._take(*([] if self.at + 1 in self.institutions else [word]), end=self.at + 1, sure=False)
        joined = word in {"&", "and"} and self.units and self.at + 2 in self.institutions
        return self._take(word, after, end=self.at + 2) if joined and after in names.foreign_words() else None

    def _doubled(self, word: str) -> bool | None:
        """'Deputi Perundang | -undangan | Kemensetneg', 'Bidang Non | -Litigasi': a hyphen joins a word to a unit."""
        joined = is_common(self.tokens.word(self.at + 1)) and self.tokens.glued(self.at + 1)
        if not self.units or word != "-" or not self.tokens.glued(self.at) or not joined:
            return None
        self.units[-1] += f"-{self.tokens.words[self.at + 1]}"
        return self._take(end=self.at + 2)

    def _small_units(self, word: str) -> bool | None:
        """'Wakil Rektor | bidang riset dan kerja sama | Unram', 'Deputi | bidang | Penindakan', '| untuk | Asia'."""
        tokens, at = self.tokens, self.at
        if not self.lower and word in {"bidang", "urusan"} and (field := small_fields(tokens, at + 1)) > at + 1:
            return self._take(tokens.text(at, field), end=field)
        leads = not self.lower and word == ("untuk" if self.units else "bidang")
        if leads and unit_follows(tokens, at + 1, self.institutions):
            return self._take(word, end=at + 1, sure=False)
        if word == "untuk" and self.units and (ill := _disease_end(tokens, at + 1)):
            return self._take(tokens.text(at, ill), end=ill)
        if self.small and word == "dan" and self.units[0] == "bidang" and small_field(tokens, at + 1):
            return self._take(word, tokens.words[at + 1], end=at + 2, sure=False)
        return None

    def _joined_units(self, word: str) -> bool | None:
        """'Kepala Biro Hukum | dan Organisasi', 'Deputi Penyuluhan |, Pelayanan, dan Humas'."""
        tokens, at = self.tokens, self.at
        if not self.units and unit_nouns().isdisjoint(self.role.split()[1:-1]):
            return None  # "Kabag Humas | dan Protokol" holds its first unit in one word
        if word in {"dan", "serta", "&"} and unit_follows(tokens, at + 1, self.institutions):
            return self._take(word, end=at + 1, sure=False)
        if word == "dan" and _unknown_field(tokens, at + 1, self.institutions):
            return self._take(word, tokens.words[at + 1], end=at + 2)
        if word in {",", "/"} and unit_list(tokens, at, self.institutions):
            return self._take(word, end=at + 1, sure=False)
        return None

    def _before_body(self, word: str) -> bool | None:
        """'Direktur Penyidikan | pada | Kejaksaan Agung'."""
        body = self.institutions.get(self.at + 1) if word in {"pada", "di", "dari"} else None
        return self._take(end=self.at + 1, sure=False) if body is not None and body.rule != "head" else None

    def _description(self, word: str) -> bool | None:
        """'pengamat | kebijakan publik | Universitas Hasanuddin': what an expert knows, four words at most."""
        if not self.described or self.small >= _MOST_DESCRIBING:
            return None
        if word == "dan" and self.small and self._second_field():
            self.small += 1
            return self._take(word, self.tokens.words[self.at + 1], end=self.at + 2, sure=False)
        if not word.isalpha() or not word.islower() or word in STOP_WORDS or is_verb(word):
            return None
        client = word in clients() and self.role.lower() in _DEFENDING
        if client or posts.status(self.tokens, self.at) is not None:
            return None
        if not is_common(word) and not is_subject(word.capitalize()):
            return None
        self.small += 1
        return self._take(word, end=self.at + 1, sure=False)

    def _second_field(self) -> bool:
        """'Pengamat intelijen | dan keamanan | UI': a second field, behind which the expert's body or name stands."""
        at = self.at + 1
        field = small_field(self.tokens, at) and posts.match(self.tokens, at) is None
        return field and (at + 1 in self.institutions or is_capital(self.tokens.word(at + 1)))


_MOST_DESCRIBING = 4  # words of an expert's subject
