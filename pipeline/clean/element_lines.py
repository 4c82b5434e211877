"""Elements to lines: a paragraph, a heading, a list item or a table row is one line of text."""

from __future__ import annotations

from lxml import html

from pipeline.clean.lines import tidy

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tbody",
        "thead",
        "tr",
        "section",
        "article",
        "header",
        "footer",
        "aside",
        "nav",
        "blockquote",
        "figure",
        "figcaption",
        "form",
        "pre",
        "main",
        "center",
        "address",
        "hr",
        "br",
        "details",
        "summary",
    ]
)
_CELLS = frozenset({"td", "th"})
SKIP = frozenset(["script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "form", "button", "select", "textarea", "input", "video", "audio", "nav", "figcaption"])  # fmt: skip  # noqa: E501


def lines_in(root: html.HtmlElement, *, skip: frozenset[html.HtmlElement] = frozenset()) -> list[str]:
    """The lines of an element, without the elements to skip; blanks set right."""
    lines: list[str] = []
    parts: list[str] = []

    def close() -> None:
        if line := tidy("".join(parts).replace("\n", " ").replace("\r", " ")):
            lines.append(line)
        parts.clear()

    stack: list[tuple[html.HtmlElement, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        unread = not tag or (element is not root and (tag in SKIP or element in skip))
        if tag in _BLOCKS:
            close()
        if leaving or unread:
            if tag in _CELLS and leaving:
                parts.append(" ")
            if element is not root and element.tail:
                parts.append(element.tail)
            continue
        if element.text:
            parts.append(element.text)
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    close()
    return lines


def text_of(element: html.HtmlElement) -> str:
    """An element's words as one line."""
    return " ".join(lines_in(element))
