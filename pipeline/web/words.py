"""The page's words: Indonesian first, English by a switch, and dates and numbers as each language writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from babel.dates import format_date, parse_date
from babel.numbers import format_compact_decimal, format_decimal

from pipeline import resources
from pipeline.resources import translations

LANGUAGES = ("id", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the page says in one language: ``words("search")`` -> "Cari"."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """Return a message; a key without an entry is shown as it is, so that nothing is hidden."""
        entry = resources.toml("page.toml").get(key)
        said = str(entry[self.language]).format(**values) if entry else key
        return translations.of_number(said, self.language)

    def feature(self, key: str) -> str:
        """Return what a sign of identity means: "same_post" -> "jabatan sama"."""
        return str(resources.toml("identity.toml")["feature"].get(key, {}).get(self.language, key))

    def relation(self, name: str) -> str:
        """Return what an edge of the graph says: "AMENDS" -> "mengubah"."""
        entry = resources.toml("ontology.toml")["edge"].get(name)
        return str(entry[self.language]) if entry else self(f"rel_{name}")

    def explain(self, message: object) -> str:
        """Return what an error or issue says: "larger than 50 MB" -> "lebih besar dari 50 MB"."""
        return translations.translated(str(message), self.language)

    def detail(self, code: str, detail: str) -> str:
        """Return an issue's detail: ("foreign-language", "en") -> "bahasa Inggris"."""
        return translations.detail_of(code, detail, self.language)

    def stage(self, stage: str) -> str:
        """Return the name of an issue's stage: "clean" -> "pembersihan"."""
        return translations.stage_name(stage, self.language)

    def code(self, code: str) -> str:
        """Return the name of an issue's code: "paywall" -> "berbayar"."""
        return translations.code_name(code, self.language)

    def has(self, key: str) -> bool:
        """Tell whether there is such a message: for values that come from the base."""
        return key in resources.toml("page.toml")

    def date(self, value: str | None, form: str = "d MMMM y") -> str:
        """Return a date as people read it: "2023-07-27" -> "27 Juli 2023", "2023-07" -> "Juli 2023"."""
        if not value:
            return ""
        try:
            if len(value) == 4:
                return str(int(value))
            if len(value) == 7:
                form = "MMM y" if "MMMM" not in form else "MMMM y"
                value += "-01"
            return format_date(parse_date(value[:10], locale="sv"), format=form, locale=self.language)
        except (ValueError, IndexError):
            return value

    def span(self, first: str | None, last: str | None) -> str:
        """Return two dates as one: "27 Juli 2023" where they are equal, else "27 Juli 2023 – 3 Mei 2024"."""
        one, other = self.date(first), self.date(last)
        return one if one == other else " – ".join(filter(None, (one, other)))

    def number(self, value: Any) -> str:
        """Return a number as people read it: 36700000 -> "36.700.000"; a pair as a range."""
        if isinstance(value, list | tuple):
            return "–".join(self.number(v) for v in value)
        return format_decimal(value, locale=self.language) if isinstance(value, int | float) else str(value)

    def short(self, value: float) -> str:
        """Return a number for an axis: 36700000 -> "36,7 jt"."""
        return format_compact_decimal(value, format_type="short", locale=self.language, fraction_digits=1)


def words(language: str | None) -> Words:
    """Return the words of a language; anything but "en" is Indonesian."""
    return Words("en" if language == "en" else "id")
