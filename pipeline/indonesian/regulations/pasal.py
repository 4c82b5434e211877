"""Articles of a law as the press cites them: "Pasal 2 ayat (1) dan Pasal 3" -> "2(1);3"."""

from __future__ import annotations

import regex

_AND = r"(?:\s*,\s*(?:dan/atau|dan|atau|serta|juncto|jo\.?)?|\s*(?:dan/atau|dan\s+atau|dan|atau|serta|juncto|Juncto|JUNCTO|[Jj]o\.?|hingga|sampai|s\.?d\.?|/|-|–))\s*"
_NUMBER = r"\d+\s?(?:[A-Z]{1,2}(?![a-z\w]))?|[IVX]+\b"
_PARAGRAPH = r"(?:[Aa]yat|AYAT)\s*(?:ke-?\s?)?\(?\s?(?:\d+[a-z]?|[A-Z])\s?\)?"
_MORE_PARAGRAPHS = rf"(?:{_AND}(?:(?:[Aa]yat|AYAT)\s*)?\(?\s?(?:\d+[a-z]?(?=\s?\))|\d+[a-z]?(?!\s*(?:tahun|Tahun|\w))|[A-Z](?=\)))\s?\)?)*"
_LETTER = r"(?:\s*,?\s*(?:[Hh]uruf|HURUF)\s*\(?[a-z]\)?(?![a-z])(?:\s*(?:,|dan|atau|dan/atau)\s*(?:huruf\s*)?\(?[a-z]\)?(?![a-z]))*)?"
_POINT = r"(?:\s*,?\s*(?:[Aa]ngka\s+\d+|ke-?\s?\d+(?:\s*(?:,|dan)\s*ke-?\s?\d+)*))?"
_UNIT = rf"(?:[Pp]asal|PASAL)\s+(?:{_NUMBER})(?:\s*,?\s*(?:{_PARAGRAPH})(?:{_MORE_PARAGRAPHS}))?{_LETTER}{_POINT}"
_BARE = rf"(?:{_NUMBER})(?!\s*(?:tahun|Tahun|orang|persen|%|juta|ribu|hari|bulan))(?:\s*,?\s*{_PARAGRAPH}{_MORE_PARAGRAPHS})?{_LETTER}{_POINT}"

#: One or several articles: "Pasal 5 ayat (1) huruf a dan Pasal 7", "pasal 310 dan 311".
SEQUENCE = rf"{_UNIT}(?:{_AND}(?:{_UNIT}|{_PARAGRAPH}|{_BARE}))*"
#: What may follow a law's mention without the word pasal: "ayat 3".
PARAGRAPH_AFTER = rf"{_PARAGRAPH}(?:{_MORE_PARAGRAPHS})"

_TOKEN = regex.compile(
    r"(?P<pasal>pasal)\s+|(?P<ayat>ayat)\s*(?:ke-?\s?)?|(?P<huruf>huruf)\s*|(?P<angka>angka)\s*|(?P<ke>ke-?\s?)(?=\d)"
    r"|(?P<value>\d+\s?(?-i:[A-Z]{1,2})(?![\w])|\d+[a-z]?(?!\w)|(?<![\w])[A-Za-z](?![\w])|(?-i:[IVX]+)\b)|(?P<and>dan/atau|dan|atau|serta|juncto|jo)",
    regex.IGNORECASE,
)


def canonical(text: str) -> str | None:
    """Return the short form of cited articles: "Pasal 55 ayat (1) ke-1" -> "55(1)ke-1"; None where there is none."""
    found: list[list[str]] = []
    level = "pasal"
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind in {"pasal", "ayat", "huruf", "angka", "ke"}:
            level = str(kind)
        elif kind == "value":
            _place(found, level, match.group().replace(" ", ""))
    return ";".join("".join(parts) for parts in found) or None


def _place(found: list[list[str]], level: str, value: str) -> None:
    if level == "pasal":
        found.append([value.upper()])
    elif not found:
        found.append([f"({value})" if level == "ayat" else value])
    elif level == "ayat":
        last = found[-1]
        if len(last) == 1:
            last.append(f"({value})")
        else:
            found.append([last[0], f"({value})"])
    elif level == "huruf":
        last = found[-1]
        if len(last) > 1 and last[-1].isalpha():
            found.append([*last[:-1], value.lower()])
        else:
            last.append(value.lower())
    else:
        found[-1].append(f"ke-{value}" if level == "ke" else f"angka{value}")
