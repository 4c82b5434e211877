"""The weights of the features, read from ``resources/identity.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from pipeline import resources
from pipeline.indonesian.persons.keys import name_words
from pipeline.schema.identity import Feature


@dataclass(frozen=True, slots=True)
class Weights:
    """Points for every feature, and how many points join or cast doubt."""

    join: float
    doubt: float
    join_one_word: float
    points: dict[str, float]
    most: dict[str, float]

    def feature(self, name: str, detail: str = "", *, times: int = 1) -> Feature:
        """Return a feature with its points, ``times`` over but never above its bound."""
        points = self.points[name] * times
        return Feature(name, round(min(points, self.most.get(name, points)), 2), detail)


@cache
def passing() -> frozenset[str]:
    """Return the words of a post that some print and others leave out."""
    return frozenset(resources.toml("identity.toml")["passing"]["words"])


@cache
def namesakes() -> frozenset[tuple[str, ...]]:
    """Return the names of the dead and the holy, in words, after whom others are called."""
    return frozenset(name_words(name) for name in resources.toml("identity.toml")["namesakes"]["names"])


@cache
def public_names() -> dict[tuple[str, ...], str]:
    """Return by a printed name, in words, the full name of the person in public life who bears it."""
    return {
        name_words(form): row["name"]
        for row in resources.csv_rows("gazetteers/public_names.csv")
        for form in (row["name"], *row["forms"].split("|"))
    }


@cache
def families() -> frozenset[str]:
    """Return names of families that go before the given name: "Wang"."""
    return frozenset(resources.toml("identity.toml")["families"]["words"])


@cache
def everywhere() -> frozenset[str]:
    """Return first names that so many bear before another that they tell nobody apart: "Muhammad"."""
    return frozenset(resources.toml("identity.toml")["everywhere"]["words"])


@cache
def titles() -> frozenset[str]:
    """Return the titles that look like initials: "KH"."""
    return frozenset(resources.toml("identity.toml")["not_initials"]["words"])


@cache
def weights() -> Weights:
    """Return the weights that ship."""
    table = resources.toml("identity.toml")
    entries = table["feature"]
    return Weights(
        join=float(table["join"]),
        doubt=float(table["doubt"]),
        join_one_word=float(table["join_one_word"]),
        points={name: float(entry["weight"]) for name, entry in entries.items()},
        most={name: float(entry["most"]) for name, entry in entries.items() if "most" in entry},
    )


@cache
def bare_heads() -> frozenset[str]:
    """Return posts that say nothing by themselves: "kepala"."""
    return frozenset(resources.toml("identity.toml")["bare_heads"]["words"])
