"""Word lists as one regular expression: a trie, so that a thousand names cost no more than ten."""

from __future__ import annotations

from collections.abc import Iterable

import regex

_GAP = r"[\s\u00a0]+"


def trie(words: Iterable[str]) -> str:
    """Return a pattern that matches the longest of some names; any white space stands for a blank in them."""
    root: dict[str, object] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})  # type: ignore[assignment]
        node[""] = {}
    return _pattern(root)


def _pattern(node: dict[str, object]) -> str:
    branches = []
    for character, below in sorted(node.items(), reverse=True):
        if character:
            head = _GAP if character == " " else regex.escape(character)
            branches.append(head + _pattern(below))  # type: ignore[arg-type]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    if "" in node:
        return f"(?:{body})?+" if len(branches) == 1 else f"{body}?+"
    return body


def slug(text: str) -> str:
    """Return the form of a name in an id: "Tata Kelola MBG" -> "tata-kelola-mbg"."""
    return regex.sub(r"[^\w]+", "-", text.lower()).strip("-_")
