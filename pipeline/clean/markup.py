"""What an element's class, id and item property say about what lies in it: ``markup.toml`` as patterns."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal

import regex
from lxml import html

from pipeline.resources import read

Kind = Literal["body", "elsewhere", "box", "caption", "picture", "stranger", "lead"]


@cache
def _pattern(kind: Kind) -> regex.Pattern[str]:
    words = "|".join(read.toml("markup.toml")[kind]["words"])
    return regex.compile(rf"(?i)(?:^|[\s_-])(?:{words})(?:$|[\s_-])")


@lru_cache(maxsize=8192)
def _says(names: str, kind: Kind) -> bool:
    return bool(_pattern(kind).search(names))


def names_of(element: html.HtmlElement) -> str:
    """An element's class, id and item property as one text."""
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"[:400]


def says(element: html.HtmlElement, kind: Kind) -> bool:
    """Whether an element's names say that it is of a kind: ``<div class="baca-juga">`` is a "box"."""
    names = names_of(element)
    return len(names) > 2 and _says(names, kind)
