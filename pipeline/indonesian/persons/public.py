"""Persons whom every reader knows: heads of state and ministers by their names, public figures by their nicknames."""

from __future__ import annotations

from functools import cache

from pipeline.indonesian.persons.spelling import is_short_of, words_of
from pipeline.resources.read import csv_rows


@cache
def nicknames() -> dict[str, str]:
    """Return nicknames of public figures -> their names: "SBY" -> "Susilo Bambang Yudhoyono"."""
    return {row["nickname"]: row["name"] for row in csv_rows("gazetteers/nicknames.csv")}


@cache
def leaders() -> dict[str, str]:
    """Return heads of state and their deputies -> country: "Joko Widodo" -> "Indonesia"."""
    return {row["name"]: row["country"] for row in csv_rows("gazetteers/leaders.csv")}


@cache
def ministers() -> frozenset[tuple[str, ...]]:
    """Return the words of the names of ministers and heads of houses and forces of Indonesia."""
    return frozenset(words_of(row["name"]) for row in csv_rows("gazetteers/ministers.csv"))


def serves_indonesia(name: str) -> bool:
    """Tell whether a name is a known Indonesian minister's, in full or two words of it: "Sri Mulyani"."""
    words = words_of(nicknames().get(name, name))
    return any(set(words) <= set(known) or (len(words) > 1 and set(known) <= set(words)) for known in ministers())


@cache
def _terms() -> dict[tuple[str, str], str]:
    """Return when the terms of heads of state ended, "" while they last, by name and post."""
    return {(row["name"], row["post"]): row["until"] for row in csv_rows("gazetteers/leaders.csv")}


def term_ended(name: str, post: str, on: str) -> bool:
    """Tell whether a head of state or his deputy had left a day's office: "Soeharto", "Presiden", "2020-01-01"."""
    found = [until for (full, held), until in _terms().items() if held == post and is_short_of(name, full)]
    return bool(found) and all(until and until <= on[:10] for until in found)


def country_led(name: str) -> str | None:
    """Return the country that a head of state or his deputy leads or led; a short form that one alone has will do."""
    name = nicknames().get(name, name)
    if name in leaders():
        return leaders()[name]
    found = {country for full, country in leaders().items() if is_short_of(name, full)}
    return found.pop() if len(found) == 1 else None


@cache
def called(form: str) -> frozenset[str]:
    """Return the public figures of whose nickname a word is all but the honorific: "Emil" of "Kang Emil"."""
    last = {nick: name for nick, name in nicknames().items() if nick.split()[-1] == form and " " in nick}
    return frozenset(last.values())
