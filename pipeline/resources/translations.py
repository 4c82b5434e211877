"""What errors and issues say, in the reader's language: the code writes English, the table holds the Indonesian."""

from __future__ import annotations

import re
from functools import cache

from pipeline.resources.read import toml

_NAME = re.compile(r"\\\{(\w+)\\\}")
_DEEPEST = 4


def translated(message: str, language: str) -> str:
    """Return a message of an error or issue in a language, itself where the table does not know it.

    What varies in a message is translated in its turn, and so is the reason behind a path or an address.

    >>> translated("besar.html: larger than 50 MB", "id")
    'besar.html: lebih besar dari 50 MB'
    >>> translated("jejak.db: Permission denied", "id")
    'jejak.db: tidak boleh dibuka'
    """
    return message if language == "en" else _translated(message, _DEEPEST)


#: What is counted, with the verb before or behind it: "there are 1 figures", "1 articles have".
_COUNTED = re.compile(
    r"(?P<before>\bare )?(?<![\d.,])1 (?P<what>(?:other )?(?:article|statement|mention|figure|version)s)\b"
    r"(?P<behind> have| are)?"
)
_ONE = {None: "", "are ": "is ", " have": " has", " are": " is"}


def of_number(message: str, language: str) -> str:
    """Return a message with what is counted in the number that it has.

    >>> of_number("1 articles have the words", "en")
    '1 article has the words'
    """
    if language != "en":
        return message
    return _COUNTED.sub(lambda m: f"{_ONE[m['before']]}1 {m['what'][:-1]}{_ONE[m['behind']]}", message)


def told(stage: str, code: str, detail: str, language: str) -> str:
    """Return an issue as one line: stage, what happened, detail.

    >>> told("read", "too-large", "besar.html: larger than 50 MB", "id")
    'pembacaan, terlalu besar: besar.html: lebih besar dari 50 MB'
    """
    return f"{stage_name(stage, language)}, {code_name(code, language)}: {detail_of(code, detail, language)}"


def detail_of(code: str, detail: str, language: str) -> str:
    """Return an issue's detail; the mark of a foreign language is its name: "en" -> "bahasa Inggris"."""
    if code == "foreign-language" and language != "en":
        return str(toml("translations.toml")["languages"].get(detail, detail))
    return translated(detail, language)


def stage_name(stage: str, language: str) -> str:
    """Return the name of a stage: "clean" -> "pembersihan"."""
    return stage if language == "en" else str(toml("translations.toml")["stages"].get(stage, stage))


def code_name(code: str, language: str) -> str:
    """Return the name of an issue's code: "too-large" -> "terlalu besar"."""
    return code if language == "en" else str(toml("translations.toml")["codes"].get(code, code))


def known(message: str) -> bool:
    """Say whether the table holds a template for a whole message."""
    return any(pattern.fullmatch(message) for pattern, _ in _templates())


def _translated(message: str, depth: int) -> str:
    for pattern, template in _templates() if depth else ():
        if found := pattern.fullmatch(message):
            values = {name: _translated(value, depth - 1) for name, value in found.groupdict().items()}
            return template.format(**values)
    head, colon, reason = message.partition(": ")
    return f"{head}: {_translated(reason, depth - 1)}" if colon and depth else message


@cache
def _templates() -> list[tuple[re.Pattern[str], str]]:
    entries = sorted(toml("translations.toml")["message"], key=lambda entry: -len(_fixed(entry["en"])))
    return [(_pattern(entry["en"]), entry["id"]) for entry in entries]


def _fixed(template: str) -> str:
    return re.sub(r"\{\w+\}", "", template)


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_NAME.sub(r"(?P<\1>.+?)", re.escape(template)), re.DOTALL)
