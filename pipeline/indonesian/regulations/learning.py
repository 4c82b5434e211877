"""The names of laws that an article itself explains, and which of its laws a name stands for.

"UU Nomor 11 Tahun 2020 tentang Cipta Kerja (UU Ciptaker)": from here on "UU Ciptaker" is that law.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property

from pipeline.indonesian.regulations import index, nicknames
from pipeline.indonesian.regulations.drafts import Draft
from pipeline.indonesian.regulations.issuing import Issuing
from pipeline.indonesian.regulations.kinds import NOT_CUT, OF_PARLIAMENT
from pipeline.indonesian.regulations.naming import of_name

_ALIAS = re.compile(
    r"\s*(?:tentang\s[^.;\n]{1,200}?)?[\s,(]*(?:yang\s+)?(?:(?:selanjutnya|kemudian|lebih)\s+)?(?:disebut|disingkat|dikenal|atau|alias)?"
    r"(?:\s+(?:sebagai|dengan|sebutan|juga))*\s*[(\"“]*\s*"
)
_OPENED = re.compile(r"\s*\(\s*")
_ALIASING = re.compile(r"[(\"“]|disebut|disingkat|dikenal|atau|alias")
_ASIDE = re.compile(r"\s*[(,]?\s*(?:yakni|yaitu|ialah|atau|alias)?\s*[(]?\s*")
_NAMELY = re.compile(r"yakni|yaitu|ialah")
_OWN_LAW = re.compile(r"(?i)\b(?:UU|undang-undang)\b")
_AMENDED_BY = re.compile(r"diubah(?:[^.;\n]{0,30}?(?:dengan|oleh|melalui|menjadi))?\s+(?:Pasal[^.;\n]{0,30})?$")
_AMENDING = re.compile(r"(?i)perubahan\b|penetapan\b|pencabutan\b")
#: No article names more laws of one kind; a list of laws that goes on is not asked further.
_MANY = 200
_NAME_OF = re.compile(r"(?:\bR?UU|[Uu]ndang[-\s][Uu]ndang)\s+(?:\(R?UU\)\s+)?(?:tentang\s+)?(?P<name>[A-Z][^()\d]+)$")
_BLANKS = re.compile(r"\s+")
#: A bill goes by the name of its law, and a law by its bill's.
_OF_BILLS = {"uu": "ruu", "ruu": "uu"}
#: How ids of ministers' rules begin.
_OF_MINISTRIES = ("permen", "kepmen")
_THAT = re.compile(r"\s+(?:itu|tersebut|ini)\b")


class Learning(Issuing):
    """Learns the names that an article gives its laws, and tells what each stands for."""

    def __init__(self, text: str, drafts: list[Draft]) -> None:
        """Keep the text and what was found in it."""
        super().__init__(text, drafts)
        self.nicknames: dict[str, str] = {}
        self._own: dict[str, list[Draft]] = {}

    def learn(self) -> None:
        """Learn the nicknames that the article itself explains."""
        for draft, following in zip(self.drafts, [*self.drafts[1:], None], strict=False):
            if draft.kind is None:
                continue
            if draft.number is None:
                if draft.name and following is not None and following.kind == draft.kind:
                    self._numbered_aside(draft, following)
                    if following.name:
                        self._same_name(draft, following)
                continue
            if draft.name:
                self.nicknames.setdefault(f"{draft.kind.id}:{draft.name}", draft.id)
            if following is not None and following.kind == draft.kind and following.name and not following.numbered:
                between = self.text[draft.end : following.start]
                cited = following.pasal is not None and between.strip(" ,") == "atau"
                if len(between) < 260 and not cited and _ALIAS.fullmatch(between) and _ALIASING.search(between):
                    self.nicknames.setdefault(f"{draft.kind.id}:{following.name}", draft.id)

    def _numbered_aside(self, draft: Draft, following: Draft) -> None:
        """The number of a law right behind its name: "UU Bank Indonesia (UU Nomor 23 Tahun 1999)"."""
        if following.number is None or not following.id or following.name:
            return
        between = self.text[draft.end : following.start]
        if _ASIDE.fullmatch(between) and (_NAMELY.search(between) or self.text.startswith(")", following.end)):
            self.nicknames.setdefault(f"{draft.kind.id}:{draft.name}" if draft.kind else "", following.id)

    def _same_name(self, draft: Draft, following: Draft) -> None:
        """Two names of one law, the short one in parentheses: "RUU Daerah Khusus Jakarta (RUU DKJ)"."""
        if draft.name == following.name or not _OPENED.fullmatch(self.text[draft.end : following.start]):
            return
        first, second = self.nicknamed(draft), self.nicknamed(following)
        best = first if ":" not in first else second if ":" not in second else min(first, second, key=len)
        for one in (draft, following):
            assert one.kind is not None
            self.nicknames[f"{one.kind.id}:{one.name}"] = best

    @cached_property
    def _laws(self) -> list[Draft]:
        """The laws, numbered or named, of which the article speaks."""
        return [d for d in self.drafts if d.kind is not None and d.kind.id in {"uu", "perppu"} and (d.number or d.name)]

    def amending(self, draft: Draft) -> str:
        """Return the id of a bill or law that amends a law, named so: "RUU Perubahan Kedua atas UU Desa"."""
        assert draft.kind is not None
        kind = draft.kind.id
        following = next((d for d in self._laws if d.start >= draft.end), None)
        base = following.id if following is not None else None
        if following is not None and following.name and following.number is None:
            draft.tail = ""
            return f"{kind}:{following.name}"
        what = _BLANKS.sub("-", draft.tail.lower())
        draft.tail = ""
        for other in self.drafts:
            if kind == "ruu" and other.kind == draft.kind and other.name and base in nicknames.candidates(other.name):
                return f"{kind}:{other.name}"
        return f"{kind}:{what}-{base}" if base else f"{kind}:{what}"

    def nicknamed(self, draft: Draft) -> str:
        """Return the id that a nickname stands for here: the number that the article gives, else "uu:nickname"."""
        assert draft.kind is not None and draft.name is not None
        key = f"{draft.kind.id}:{draft.name}"
        if key not in self.nicknames:
            self.nicknames[key] = self._number_of(draft) or self._abbreviated(draft) or of_name(draft)
        return self.nicknames[key]

    @staticmethod
    def _titled(law: Draft, name: str) -> bool:
        """Whether a law's own title, not that of the law which it amends, is the name's."""
        return bool(law.title) and not _AMENDING.match(law.title) and nicknames.fits_title(name, law.title)

    def _abbreviated(self, draft: Draft) -> str | None:
        """A name that nobody knows may be short for one that the article gives in full.

        It is its first letters, "RUU PB", its first word, "UU Cipta", or what stands before its last "dan".
        """
        assert draft.kind is not None and draft.name is not None
        if draft.name in nicknames.table():
            return None
        longer = self._by_first_word.get((draft.kind.id, draft.name), {})
        if len(longer) == 1:
            return self.nicknamed(next(iter(longer.values())))
        bills = self._by_first_word.get((_OF_BILLS.get(draft.kind.id, ""), draft.name), {}) if not longer else {}
        if len(bills) == 1:
            return f"{draft.kind.id}:{next(iter(bills))}"
        full = self._by_initials.get((draft.kind.id, draft.name)) if 1 < len(draft.name) < 7 else None
        return self.nicknamed(full) if full is not None else None

    @cached_property
    def _by_first_word(self) -> dict[tuple[str, str], dict[str, Draft]]:
        """The laws named by several words, by kind and first word or words: "cipta" -> "cipta-kerja"."""
        table: dict[tuple[str, str], dict[str, Draft]] = defaultdict(dict)
        for law in (d for d in self.drafts if d.kind is not None and d.kind.id in {"uu", "ruu", "perppu"}):
            if law.kind is not None and law.name and "-" in law.name:
                table[law.kind.id, law.name.split("-")[0]].setdefault(law.name, law)
            if law.kind is not None and law.name and (first := _first_of_two(self.text[law.start : law.end])):
                table[law.kind.id, first].setdefault(law.name, law)
        return table

    @cached_property
    def _by_initials(self) -> dict[tuple[str, str], Draft]:
        """The laws with a name, by kind and first letters: "pb" -> "persatuan-bangsa"."""
        table: dict[tuple[str, str], Draft] = {}
        for other in self.drafts:
            if other.kind is not None and other.name:
                table.setdefault((other.kind.id, nicknames.initials(other.name.replace("-", " "))), other)
        return table

    def _own_laws(self, kind: str) -> list[Draft]:
        """The numbered laws of a kind that a name may stand for: those by which another is amended are left out."""
        if kind not in self._own:
            named = (self.numbered.get(kind) or self.numbered.get(self._whole_kind(kind), []))[:_MANY]
            self._own[kind] = [
                law for law in named if not _AMENDED_BY.search(self.text, max(0, law.start - 50), law.start)
            ]
        return self._own[kind]

    def _whole_kind(self, kind: str) -> str:
        """The one kind told of a ministry whose name was cut short: "Permendikbud" for a Permendikbudristek."""
        if not kind.startswith(_OF_MINISTRIES) or kind in NOT_CUT:
            return kind
        longer = [told for told, drafts in self.numbered.items() if drafts and told.startswith(kind)]
        return longer[0] if len(longer) == 1 else kind

    def _number_of(self, draft: Draft) -> str | None:
        """Return the id of the article's own law that a name stands for, by tables, titles or its region."""
        assert draft.kind is not None and draft.name is not None
        numbered = self._own_laws(draft.kind.id)
        if nicknames.yearly(draft.name):
            dated = {d.name for d in self.drafts if d.kind == draft.kind and d.name and d.name[:-5] == draft.name}
            return f"{draft.kind.id}:{dated.pop()}" if len(dated) == 1 else None
        laws = nicknames.candidates(draft.name)
        listed = [other for other in numbered if other.id in laws]
        original = next((other for other in listed if self._titled(other, draft.name)), None)
        if listed:
            return (original or listed[0]).id
        for other in numbered:
            own = _OWN_LAW.split(other.title)[-1] if other.title else ""
            titled = index.title(other.id)
            # The index tells better than a story's own words what a law is about.
            printed = () if titled and laws and draft.kind.id in OF_PARLIAMENT else (other.title, own)
            if any(nicknames.fits_title(draft.name, title) for title in (*printed, titled) if title):
                return other.id
        alone = len({d.id for d in numbered}) == 1
        if alone and (draft.kind.region or self._points_to(draft, numbered[0])):
            return numbered[0].id
        return None

    def _points_to(self, draft: Draft, law: Draft) -> bool:
        """Whether a name points back to the only one of its kind that is numbered: "Permenaker JHT itu"."""
        assert draft.kind is not None and draft.name is not None
        unknown = draft.kind.id not in OF_PARLIAMENT and not nicknames.candidates(draft.name)
        return unknown and law.start < draft.start and _THAT.match(self.text, draft.end) is not None


def _first_of_two(printed: str) -> str | None:
    """Return the name before the last "dan" of a law's, where it has two words or more.

    "UU Pengelolaan Wilayah Pesisir dan Pulau-Pulau Kecil" -> "pengelolaan-wilayah-pesisir".
    """
    first, joint, _ = printed.rpartition(" dan ")
    found = _NAME_OF.search(first) if joint else None
    return nicknames.canonical(found["name"]) if found is not None and " " in found["name"].strip() else None
