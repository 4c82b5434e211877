"""Growing a body's name word by word from the head it begins with: "Dinas | Perindustrian | dan | Perdagangan"."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.indonesian import places
from pipeline.indonesian.calendar_words import MONTHS
from pipeline.indonesian.institutions import table as institutions
from pipeline.indonesian.institutions.bounds import (
    NAMED_AFTER,
    after_post,
    comma_joins,
    comma_name,
    continues,
    doubled,
    firm_goes_on,
    group_words,
    holder_before,
    holder_follows,
    is_role,
    joins,
    may_nest,
    person_begins,
    words_named_after,
)
from pipeline.indonesian.institutions.lone_heads import firm_behind_dot, names_no_body
from pipeline.indonesian.institutions.words import (
    FORCES,
    JOINERS,
    LEVELS,
    Found,
    bare,
    expand,
    generic,
    group,
    heads,
    is_subject,
    own_offices,
    regional,
    skip_parenthesis,
    societies,
    units,
)
from pipeline.indonesian.persons import names
from pipeline.indonesian.positions import posts
from pipeline.indonesian.tokens import Tokens, is_acronym, is_capital, is_common

#: No body's name has more words.
_ENDLESS = 40

Match = Callable[[Tokens, int], Found | None]
#: Heads that stand for things and people, too, where ordinary words alone follow: "Bank Sampah", "Komunitas Adat".
_OF_THINGS = group("heads", "of_things")
_STOPS = group("ends")
_LONGEST = 9
_BRANCH = tuple(group("boards"))
#: Heads of offices, whose names are made of what they deal with.
_OFFICES = group("regional", "offices")
#: Heads of hospitals, named after physicians whose title may be small: "RSUP | dr | Sardjito".
_HOSPITALS = group("named_after", "hospitals")
#: Heads of offices right behind which who heads them may be named.
_HEADED = group("regional", "headed")
#: Heads of groups and waterworks whose head's name of two to four words may follow, without one of their own.
_UNNAMED = group("heads", "unnamed")
#: Heads of schools, which are no ministry's by the word behind them.
_SCHOOLS = group("inner", "apart")
#: Boards of parties, whose fields are no part of their names: "Ketua DPP | Bidang Kehormatan".
_BOARDS = group("boards", "with_fields")
_FACILITIES, _SCHOOLINGS = group("facilities"), group("heads", "schools")
_MARKS = frozenset("-/&.")
#: Heads of groups and shops, whose names persons may bear: "Kelompok Tani | Sumber Rejeki".
_GROUPS = group("heads", "groups")
#: First words of places that our table does not hold: "Paguyuban Pedagang Pasar | Bandarjo".
_LANDFORMS = group("placed", "landforms")
#: Levels of places that our table does not hold, behind which a place stands: "Puskesmas Kecamatan | Tebet".
_SMALL = frozenset({"Kelurahan", "Kecamatan", "Desa"})
#: Small English words inside a name: "Yayasan Habitat | for | Humanity".
_ENGLISH = group("between", "english")
#: Words that end no body's name: "Gugus Tugas Covid-19 | Provinsi dan Kota", "Keputusan Dewan Pers | Nomor".
_DANGLING = group("ends", "dangling")
#: Words that a number inside a name belongs to: "SMA Negeri 3", "Gugus Tugas Covid 19".
_NUMBERED = group("numbered")


def grow(tokens: Tokens, start: int, end: int, match: Match, *, listing: bool) -> Found | None:
    """Return the body whose name begins with the head at ``start``, or None where the head stands alone.

    Args:
        tokens: the text.
        start: the head's first token.
        end: the token after the head.
        match: finds a body at a token, for the bodies inside this one.
        listing: names of this head go over "dan" and commas.
    """
    head = tokens.text(start, end)
    if names_no_body(tokens, start, end, head):
        return None
    dotted = head in {"PT", "CV"} and tokens.word(end) == "."
    if dotted and not firm_behind_dot(tokens, end + 1):
        return None
    run = _Run(tokens, start, end + dotted, head, match, listing)
    while run.step():
        pass
    return run.result()


#: Heads of bodies that are named after the pair they campaign for.
_CAMPAIGNS = group("campaigns")


def _pair_end(tokens: Tokens, start: int, *, posted: bool) -> int | None:
    """Return the end of the candidates behind a campaign's head: "TKN | Wiryawan-Gunawan"."""
    at = start
    while is_capital(tokens.word(at)) and at < start + 3:
        at += 1
    if at == start or tokens.word(at) not in {"-", "–"} or not is_capital(tokens.word(at + 1)):
        return None
    end = at + 2
    while at - start > 1 and end < at + 4 and is_capital(tokens.word(end)) and not is_role(tokens, end):
        end += 1
    same = at + at - start + 1
    return same if posted and end > same and tokens.word(end) != "," else end  # who heads the campaign follows


class _Run:
    """A name while it grows."""

    def __init__(self, tokens: Tokens, start: int, end: int, head: str, match: Match, listing: bool) -> None:
        self.tokens, self.start, self.head_end, self.end = tokens, start, end, end
        self.head, self.match, self.listing = head, match, listing
        self.unit = head in units()
        self.firm = head in {"PT", "CV"}
        self.posted = after_post(tokens, start) and not (self.firm and holder_before(tokens, start))
        pilgrims = tokens.word(end) == "Haji" and places.match(tokens, end + 1) is not None
        named_after = (tokens.word(end) in names.titles() and not pilgrims) or (
            len(tokens.word(end)) == 1 and tokens.word(end).isupper()
        )
        titled = named_after and self.head in NAMED_AFTER
        self._guard = (words_named_after(tokens, end) if titled else 0) if self.posted else _LONGEST
        if head in _GROUPS and self.posted:
            self._guard = group_words(tokens, skip_parenthesis(tokens, end)) + skip_parenthesis(tokens, end) - end
        self.placed = False
        self.nested: Found | None = None
        self.campaign = False

    def step(self) -> bool:
        """Take the next word, tell whether there may be more."""
        tokens, end = self.tokens, self.end
        if end - self.start > _ENDLESS:
            return False
        word = tokens.word(end)
        pair = _pair_end(tokens, skip_parenthesis(tokens, end), posted=self.posted) if self.head in _CAMPAIGNS else None
        if pair is not None:
            self.end, self.campaign = pair, True
            return False
        if word == "(":
            closed = skip_parenthesis(tokens, end)
            branch = self.head.startswith(_BRANCH) and institutions.gazetteer().match(tokens, closed) is not None
            goes_on = branch or continues(tokens, closed) or (self.posted and self.unit and comma_name(tokens, closed))
            goes_on = goes_on or self._is_named_behind(closed)
            if closed > end and goes_on and (self.head in _GROUPS or not self._posts_name(closed)):
                self.end = closed
                return True
            return False
        if self._takes(word):
            return self._word(word)
        return self._joiner(word)

    def _is_named_behind(self, index: int) -> bool:
        """Tell whether a hospital or school gets its name behind its short form: "Rumah Sakit Umum (RSU) | M Jamil"."""
        whole = self.tokens.text(self.start, self.end)
        named = self.head in NAMED_AFTER and whole in bare() | {self.head} and not self.posted
        return (named or (self.head in _GROUPS and whole == self.head)) and is_capital(self.tokens.word(index))

    def _posts_name(self, index: int) -> bool:
        tokens = self.tokens
        place = places.match(tokens, index)
        if place is not None and places.regions(place[1]) and not names.is_part(tokens.word(index)):
            return False
        word, after = tokens.word(index), tokens.word(index + 1)
        ordinary = is_common(word) and word not in LEVELS and names.is_part(after)  # "(Kapuspenkum) | Hari Wibowo"
        part = (names.is_part(word) or ordinary) and is_capital(after)
        return self.posted and (part or person_begins(tokens, index, posted=True, placed=False))

    def _takes(self, word: str) -> bool:
        """Tell whether a word may be part of the body's name: a capital, or a number of a firm or school."""
        tokens, end = self.tokens, self.end
        stops = word in _STOPS and tokens.words[end - 1] != "Pasar"  # "RSUD Pasar Minggu" is in a quarter, no weekday
        if stops or (self.firm and word in {"PT", "CV"}) or (word.endswith("nya") and is_common(word[:-3])):
            return False
        if word in {"dr", "drg"} and end == self.head_end and self.head in _HOSPITALS:
            return is_capital(tokens.word(end + 1 + (tokens.word(end + 1) == ".")))
        if is_capital(word):
            return not any(c.isdigit() for c in word) or (self.firm and not self.placed)
        if self.firm and word.isdigit() and end > self.head_end and is_capital(tokens.word(end + 1)):
            return len(word) < 3  # "PT Hutama | 3 | Indonesia"
        if not word.isdigit() or len(word) > 3 or tokens.word(end + 1) == "tahun":
            return False  # "siswa SMA | 18 tahun": how old he is
        if end == self.head_end or tokens.words[end - 1] in _NUMBERED:
            return not (is_acronym(self.head) and len(self.head) < 3)
        return self._is_school_number(end)

    def _is_school_number(self, index: int) -> bool:
        """Tell whether a number closes a school's name: "SDN Menteng | 01 |", not "SDN Menteng | 30 | siswa"."""
        word, after = self.tokens.word(index), self.tokens.word(index + 1)
        if after.lower() in MONTHS:
            return False  # "SDN Kudus | 12 Mei lalu"
        school = self.head.split()[0].removesuffix("N") in _SCHOOLINGS
        return school and len(word) < 3 and (word[0] == "0" or is_capital(after) or after in {",", "."})

    def _word(self, word: str) -> bool:
        """Take in a word that goes on with the name of a body; False where the name ends before it."""
        tokens, end = self.tokens, self.end
        inside = end > self.head_end
        field = word == "Bidang" and self.head in _BOARDS
        if word == "Fraksi" and self.head == "Komisi":
            return False  # "Komisi XI | Fraksi Partai Golkar"
        if not inside and (word in {"Nomor", "No"} or field or self._is_apart(end)):
            return False
        if (inside and not self.firm and self.head != "Bank") or self.unit:
            deeper = may_nest(tokens, end) or (self.unit and (self._placed(end) or self._of_society(end)))
            deeper = deeper or self._of_board()
            inner = self.match(tokens, end) if deeper else None
            if inner is not None and (self.unit or inner.rule == "gazetteer" or inside):
                self.nested = inner
                return False
        guarded = self.head in NAMED_AFTER | _GROUPS and end - self.head_end < self._guard
        holder = person_begins(tokens, end, posted=self.posted, placed=self.placed, firm=self.firm)
        firm = self.firm and (firm_goes_on(tokens, end) or self._is_last_of_firm(end))
        thing = names.things().match(tokens, end)  # "Panitia Pelaksana | Formula E |"
        holder = holder and not firm and thing is None and tokens.words[end - 1] not in _SMALL | _LANDFORMS | _ENGLISH
        if inside and not guarded and (holder or self._is_lone_holder(end)):
            return False
        if inside and word in tokens.speakers and (self.posted or not self.firm):
            return False  # "Kepala Puskesmas Pangkalan | Masriti |", who says something further on
        if not inside and self._is_followed_by_holder(end):
            return False
        if inside and is_role(tokens, end) and word.lower() not in posts.only_with_name() and not self.firm:
            return False
        place = places.match(tokens, end) or thing
        self.placed = place is not None
        self.end = place[0] if place else end + 1
        return True

    def _is_followed_by_holder(self, index: int) -> bool:
        """Tell whether who heads a body stands right behind its head: "Dinas | Rina", "PDAM | Rina Utami"."""
        tokens, word = self.tokens, self.tokens.word(index)
        if not self.posted or not names.starts_person(tokens, index) or is_subject(word):
            return False
        short = holder_follows(tokens, index) and not is_capital(tokens.word(index + 3))
        return self.head in _HEADED or (self.head in _UNNAMED and short and not comma_name(tokens, index))

    def _is_last_of_firm(self, index: int) -> bool:
        """Tell whether "dan" and another post follow the second word: "Komisaris PT Jati | Asri | dan Direktur"."""
        tokens = self.tokens
        second = index == self.head_end + 1 and tokens.word(index + 1) == "dan"
        return second and posts.match(tokens, index + 2) is not None

    def _is_lone_holder(self, index: int) -> bool:
        """Tell whether the last word behind an office's name is its head's: "Kadis Perikanan | Muharman |, ..."."""
        tokens, word, after = self.tokens, self.tokens.word(index), self.tokens.word(index + 1)
        office = (
            self.posted
            and tokens.words[self.start] in _OFFICES
            and not self.placed
            and tokens.word(index - 1).isalpha()
        )
        if not office or not names.is_name_word(word) or is_subject(word) or word in posts.unit_words():
            return False
        if is_acronym(word) or (after == "," and names.starts_person(tokens, names.skip_titles(tokens, index + 2))):
            return False
        known = places.match(tokens, index) or places.match_district(tokens, index)
        return known is None and (after in {",", "."} or (after.isalpha() and after.islower() and after not in JOINERS))

    def _is_apart(self, index: int) -> bool:
        """Tell whether a state body's full name follows a head that is none of its: "Pesantren | Kementerian Agama"."""
        listed = None if self.unit else institutions.gazetteer().match(self.tokens, index)
        body = institutions.known(listed[1]) if listed and listed[0] > index + 1 else None
        return body is not None and body.kind in {"ministry", "agency"} and self.head in _SCHOOLS

    def _of_board(self) -> bool:
        """Tell whether the name so far is a board's, whose body follows: "Dewan Pembina | Perhimpunan Ekonom"."""
        board = self.tokens.text(self.start, self.end) in bare()
        return board and heads().match(self.tokens, self.end) is not None

    def _of_society(self, index: int) -> bool:
        """Tell whether a society's name begins behind a post's unit: "Ketua Bidang Hukum | Asosiasi Petani Tebu"."""
        head = heads().match(self.tokens, index) if self.posted and index > self.head_end else None
        return head is not None and self.tokens.text(index, head[0]) in societies()

    def _placed(self, index: int) -> bool:
        """Tell whether a body of a region begins here: "Bidang Penegakan Perda | Satpol PP Kota Bogor"."""
        head = heads().match(self.tokens, index)
        return head is not None and head[1] == "place"

    def _joiner(self, word: str) -> bool:
        """Take in a word or mark that joins two parts of a body's name: "Perindustrian | dan | Perdagangan"."""
        tokens, end = self.tokens, self.end
        inside = end > self.head_end and not self.placed
        if word == "." and tokens.glued(end) and tokens.word(end - 1) in names.titles() and self._guard:
            self.end = end + 1
            return True
        if doubled(tokens, end):
            self.end = end + 2
            return True
        if (
            word in JOINERS
            and inside
            and (self.listing or (self.head == "PT" and word == "dan"))
            and joins(tokens, end)
        ):
            self.end = end + 1
            return True
        if word == "di" and end > self.head_end and self.head in {"Gereja", "Kedutaan Besar", "Kedubes"}:
            seat = places.match(tokens, end + 1)
            self.end = seat[0] if seat else end
            return seat is not None
        if word in _ENGLISH and is_capital(tokens.word(end + 1)):
            self.end = end + 1
            return True
        if word == "," and self.listing and inside and comma_joins(tokens, end):
            self.end = end + 1
            return True
        return self._mark(word)

    def _mark(self, word: str) -> bool:
        """Take in a mark inside a body's name: "Kab | . | Sleman", "Perindustrian | / | Perdagangan"."""
        tokens, end = self.tokens, self.end
        if word == "." and tokens.word(end - 1) in {"Kab", "Prov"} and places.match(tokens, end + 1):
            self.end = end + 1
            return True
        if word == "–" and tokens.glued(end) and tokens.word(end + 1).isdigit():
            self.end = end + 2
            return True
        glued = word in _MARKS and tokens.glued(end) and tokens.glued(end + 1)
        if glued and word == "." and self.posted and self.end > self.head_end + 1:
            return False
        if glued and (is_capital(tokens.word(end + 1)) or tokens.word(end + 1).isdigit()):
            self.end = end + 2
            return True
        return False

    def result(self) -> Found | None:
        """Return what was found, None where nothing but the head was."""
        tokens, start, end = self.tokens, self.start, self.end
        introduced = max(tokens.introduced.get(start, 0), tokens.introduced.get(self.head_end, 0))
        if introduced > (self.nested.end if self.nested else end):
            return Found(start, introduced, expand(tokens, start, introduced), "introduced", unit=self.unit)
        if self.nested is not None and self.head in _HOSPITALS and end > self.head_end:  # "RS PKU | Muhammadiyah Tegal"
            return Found(start, self.nested.end, expand(tokens, start, self.nested.end), "head+run")
        if self.nested is not None:
            return (
                nest(tokens, start, end, self.nested, self.match) if end > self.head_end or self.unit else self.nested
            )
        while end > self.head_end and tokens.words[end - 1] in _DANGLING and tokens.word(end - 2) != "/":
            end -= 1
        if end == self.head_end:
            return None
        words = tokens.words[self.head_end : end]
        if self.head in _OF_THINGS and all(map(is_common, words)) and not _ENGLISH.intersection(words):
            return None
        name = expand(tokens, start, end)
        if self.head == "PT" and self.placed and (place := places.match(tokens, self.head_end)) and place[0] == end:
            name = f"Pengadilan Tinggi {places.official(place[1])}"  # courts are "PT" too: "PN dan PT Jawa Tengah"
        rule = "campaign" if self.campaign else "head+run"
        return Found(start, end, name, rule, unit=self.unit and not self._is_own_office())

    def _is_own_office(self) -> bool:
        """Tell whether a post's unit is a body of its own: "Kepala | Balai Veteriner Lampung |"."""
        somewhere = self.placed or self.tokens.word(self.head_end) in _FACILITIES
        office = self.head in own_offices() and generic().match(self.tokens, self.start) is None
        return somewhere and self.posted and office


def nest(tokens: Tokens, start: int, inner_start: int, inner: Found, match: Match) -> Found:
    """Return a unit whose name ends with the larger body's: "Satreskrim | Polres Kudus", "Fraksi | PKS | DPR"."""
    outer = expand(tokens, start, inner_start)
    if outer == "Fraksi" and tokens.word(inner.end) == "-" and (ally := match(tokens, inner.end + 1)):
        inner = Found(inner.start, ally.end, f"{inner.name}-{ally.name}", inner.rule)
    seated = inner.end + (tokens.word(inner.end) == "di" and outer == "Fraksi")
    if outer == "Fraksi" and tokens.word(seated) in {"DPR", "DPRD", "MPR", "DPD"} and (house := match(tokens, seated)):
        name = f"{outer} {inner.name} {house.name}"
        return Found(start, house.end, name, "nested", unit=True, inner=house.start, parent=house.name)
    if outer.startswith(_BRANCH) and inner.name != outer:
        return _chapter(tokens, start, outer, inner)
    if inner.name == FORCES and tokens.words[inner.end : inner.end + 2] == ("-", "Polri"):
        return Found(start, inner.end + 2, f"{outer} TNI-Polri", "nested")
    if inner.name == outer:
        return Found(start, inner.end, outer, "nested")
    parent = regional(inner.name)
    return Found(start, inner.end, f"{outer} {parent}", "nested", unit=True, inner=inner.start, parent=parent)


def _chapter(tokens: Tokens, start: int, outer: str, inner: Found) -> Found:
    """Return the chapter of a party or society, a body of its own: "DPC PDIP | Jaksel"."""
    place = places.match(tokens, inner.end)
    if place is None or names.is_part(tokens.word(inner.end)):
        return Found(start, inner.end, f"{outer} {inner.name}", "nested")
    return Found(start, place[0], f"{outer} {inner.name} {places.official(place[1])}", "nested")
