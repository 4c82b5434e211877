"""Finding elements by the plain kind of CSS selector: a page is looked over once, and each rule asks what was noted."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from lxml import etree, html

_STEP = re.compile(r"(?P<tag>[\w*]+)?(?P<rest>(?:[.#][\w-]+|\[[\w:-]+(?:[*^]?=[^\]]+)?\])*)")
_PART = re.compile(r"[.#](?P<token>[\w-]+)|\[(?P<name>[\w:-]+)(?:(?P<op>[*^]?=)\"?(?P<value>[^\]\"]+)\"?)?\]")


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a selector: ``div.read__content`` or ``[class*=date]``; ``direct`` after ">"."""

    tag: str | None
    classes: tuple[str, ...] = ()
    id: str | None = None
    attributes: tuple[tuple[str, str, str], ...] = ()
    direct: bool = False

    def fits(self, element: html.HtmlElement) -> bool:
        """Whether an element is what the step names."""
        if self.tag and element.tag != self.tag:
            return False
        if self.classes and not set(self.classes) <= set((element.get("class") or "").split()):
            return False
        if self.id and element.get("id") != self.id:
            return False
        return all(_holds(element.get(name), op, value) for name, op, value in self.attributes)


def _holds(given: str | None, op: str, value: str) -> bool:
    if given is None:
        return False
    if op == "*=":
        return value in given
    return given.startswith(value) if op == "^=" else (not op or given == value)


@cache
def steps(selector: str) -> tuple[Step, ...]:
    """Read a selector of tags, ``.class``, ``#id``, ``[attribute]``, blanks and ">".

    Raises:
        ValueError: it is of another kind.
    """
    found: list[Step] = []
    direct = False
    for token in selector.replace(">", " > ").split():
        if token == ">":
            direct = True
            continue
        match = _STEP.fullmatch(token)
        if not match:
            raise ValueError(f"selector {selector!r}")
        parts = list(_PART.finditer(match["rest"]))
        classes = tuple(part["token"] for part in parts if part[0][0] == ".")
        name = next((part["token"] for part in parts if part[0][0] == "#"), None)
        attributes = tuple((part["name"], part["op"] or "", part["value"] or "") for part in parts if part["name"])
        tag = match["tag"] if match["tag"] not in {None, "*"} else None
        found.append(Step(tag, classes, name, attributes, direct))
        direct = False
    return tuple(found)


class Finder:
    """The elements of one page by tag, class and id."""

    def __init__(self, root: html.HtmlElement) -> None:
        """Look a page over.

        Args:
            root: the page.
        """
        self.root = root
        self._tags: dict[str, list[html.HtmlElement]] = defaultdict(list)
        self._ids: dict[str, list[html.HtmlElement]] = defaultdict(list)
        self._names: dict[str, list[html.HtmlElement]] = defaultdict(list)
        self._order: dict[html.HtmlElement, int] = {}
        self._known: dict[str, list[html.HtmlElement]] = {}
        self._tokens: dict[str, list[str]] = defaultdict(list)
        for place, element in enumerate(root.iter(etree.Element)):
            self._order[element] = place
            self._tags[element.tag].append(element)
            if name := element.get("class"):
                self._names[name].append(element)
            if name := element.get("id"):
                self._ids[name].append(element)
        for names in self._names:
            for token in set(names.split()):
                self._tokens[token].append(names)

    def select(self, selector: str) -> list[html.HtmlElement]:
        """The elements that a selector finds, in the order of the page."""
        if selector not in self._known:
            *outer, last = steps(selector)
            self._known[selector] = [e for e in self._candidates(last) if last.fits(e) and _around(e, outer, last)]
        return self._known[selector]

    def within(self, element: html.HtmlElement, selector: str) -> list[html.HtmlElement]:
        """The elements that a selector finds below an element."""
        return [found for found in self.select(selector) if found is not element and element in found.iterancestors()]

    def tags(self, *names: str) -> list[html.HtmlElement]:
        """The elements of some tags, in the order of the page."""
        if len(names) == 1:
            return self._tags.get(names[0], [])
        return sorted((e for name in names for e in self._tags.get(name, ())), key=lambda e: self._order[e])

    def _candidates(self, step: Step) -> list[html.HtmlElement]:
        if step.id:
            return self._ids.get(step.id, [])
        part = next((value for name, op, value in step.attributes if name == "class" and op), None)
        if step.classes or part:
            names = (
                self._tokens.get(step.classes[0], [])
                if step.classes
                else [n for n in self._names if part and part in n]
            )
            found = [e for name in names for e in self._names[name]]
            return found if len(names) == 1 else sorted(found, key=lambda e: self._order[e])
        return self._tags.get(step.tag, []) if step.tag else list(self._order)


def _around(element: html.HtmlElement, outer: list[Step], last: Step) -> bool:
    """Whether an element lies in what the steps before it name."""
    direct = last.direct
    at = element
    for step in reversed(outer):
        for around in at.iterancestors():
            if step.fits(around):
                at = around
                break
            if direct:
                return False
        else:
            return False
        direct = step.direct
    return True
