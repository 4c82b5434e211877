"""JSON Lines and JSON lists of articles, a page a row."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import chain
from typing import Any, BinaryIO

from pipeline.fetch.charset import charset_of, decode_row, repair, sound
from pipeline.fetch.long_lists import RowTooLarge, rows_of
from pipeline.schema import Issue, Page

#: A row above this size is filed, not read.
MAX_ROW_BYTES = 50_000_000
#: How many bytes of a file are looked at to learn whether it writes the month first.
ORDER_SAMPLE = 4_000_000

_DATE_FIELDS = r"published|date|published_at|datetime|tanggal|publish_date|date_published|created_at"
_MONTH_FIRST = re.compile(rf'"(?:{_DATE_FIELDS})"\s*:\s*"[01]?\d[/-](?:1[3-9]|2\d|3[01])[/-](?:19|20)\d\d')
_DAY_FIRST = re.compile(rf'"(?:{_DATE_FIELDS})"\s*:\s*"(?:1[3-9]|2\d|3[01])[/-][01]?\d[/-](?:19|20)\d\d')
#: Seconds since 1970 as databases write them, of the years 2001 to 2033; thousandths may follow.
_SECONDS = re.compile(r"(1\d{9})(?:\d{3})?(?:\.\d+)?")
TEXT_FIELDS = (
    "text", "content", "body", "isi", "article_text", "raw", "teks", "konten", "isi_berita", "isi berita", "full_text",
    "articlebody", "artikel", "article",
)  # fmt: skip
#: Of the names of a text, those that a reader is told.
EXPECTED = ("text", "content", "isi", "html")
HTML_FIELDS = ("html", "raw_html", "content_html", "body_html")
ID_FIELDS = ("id", "source_id", "_id", "uuid")
URL_FIELDS = ("url", "link", "source_url", "canonical_url", "alamat", "tautan")


def pages_of_rows(stream: BinaryIO, path: str) -> Iterator[Page]:
    """Yield a page for each row of a JSON Lines file (or of one JSON list); a broken row is filed and passed over.

    A row without an id gets "FILE:LINE". Rows of a file that provably writes the month first ("10/14/2025") carry the
    field ``month_first``.
    """
    name = os.path.basename(path)
    head = stream.read(ORDER_SAMPLE)
    body = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if (body.startswith(b"[") and not _is_row(body)) or (
        path.removesuffix(".gz").endswith(".json") and _is_whole(body)
    ):
        yield from _listed(body, stream, path, writes_month_first(head))
        return
    head += _line(stream)
    month_first = writes_month_first(head)
    if not head.removeprefix(b"\xef\xbb\xbf").strip():
        yield _failed(path, name, "empty", f"{path}: empty file")
        return
    lines = enumerate(chain(head.splitlines(), iter(lambda: _line(stream), b"")), start=1)
    yield from told_once(_of_line(line, path, number, month_first) for number, line in lines if line.strip())


def _line(stream: BinaryIO) -> bytes:
    """Return the next line; of one above ``MAX_ROW_BYTES`` only so much that it is seen to be above it."""
    line = rest = stream.readline(MAX_ROW_BYTES + 1)
    while len(line) > MAX_ROW_BYTES and rest and not rest.endswith(b"\n"):
        rest = stream.readline(1 << 20)
    return line


def writes_month_first(sample: bytes) -> bool:
    """Whether a file writes "10/14/2025": some row proves it and none proves the other order."""
    text = sample.decode("utf-8", errors="replace")
    return bool(_MONTH_FIRST.search(text)) and not _DAY_FIRST.search(text)


def _is_row(body: bytes) -> bool:
    """Whether the first line is a list that holds no article, and rows follow it: "[1]" over {"text": ...}."""
    first, _, rest = body.partition(b"\n")
    if not rest.strip() or not first.rstrip().endswith(b"]"):
        return False
    try:
        return not any(isinstance(one, dict) for one in json.loads(first))
    except (ValueError, RecursionError):
        return False


def _is_whole(body: bytes) -> bool:
    first, _, rest = body.partition(b"\n")
    return bool(rest.strip()) and not first.rstrip().endswith(b"}")


def _failed(path: str, name: str, code: str, detail: str) -> Page:
    return Page("", "json", path=path, source_id=name, issues=(Issue("read", code, detail),))


def _listed(body: bytes, stream: BinaryIO, path: str, month_first: bool) -> Iterator[Page]:
    yield from told_once(_of_list(body, stream, path, month_first))


def _of_list(body: bytes, stream: BinaryIO, path: str, month_first: bool) -> Iterator[Page]:
    number = 0
    try:
        for number, row in enumerate(_rows(body, stream), start=1):
            yield page_of_row(row, path, number, month_first=month_first)
    except (ValueError, RecursionError) as error:
        code = "too-large" if isinstance(error, RowTooLarge) else "broken-json"
        yield _failed(path, os.path.basename(path), code, f"{path}:{number + 1}: {_why(error)}")


def _why(error: Exception) -> str:
    """Say where a row stops being JSON; Python's own words are English and of its inside."""
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON (character {error.pos + 1})"
    return "nested too deeply" if isinstance(error, RecursionError) else str(error)


def told_once(pages: Iterable[Page]) -> Iterator[Page]:
    """Yield pages; rows that follow one another and fail alike are one: "a.jsonl:3-151: 149 rows: not JSON (...)"."""
    first = last = None
    number = 0
    for page in pages:
        if first is not None and last is not None and _failing(page) != _failing(first):
            yield _run(first, last, number)
            first = None
        if _failing(page) is None:
            yield page
            continue
        first, last, number = (page, page, 1) if first is None else (first, page, number + 1)
    if first is not None and last is not None:
        yield _run(first, last, number)


def _failing(page: Page) -> tuple[str, str] | None:
    """Say how a row fails where many may fail so: its code, and which fields it has where none is a text."""
    if page.content or not page.issues or page.issues[0].code not in {"broken-json", "not-a-row", "no-text"}:
        return None
    issue = page.issues[0]
    return issue.code, issue.detail.partition(": ")[2] if issue.code == "no-text" else ""


def _run(first: Page, last: Page, number: int) -> Page:
    if number == 1:
        return first
    place, _, reason = first.issues[0].detail.partition(": ")
    end = last.issues[0].detail.partition(": ")[0].rpartition(":")[2]
    issue = replace(first.issues[0], detail=f"{place}-{end}: {number} rows: {reason}")
    return replace(first, source_id=f"{os.path.basename(place)}-{end}", fields={}, issues=(issue,))


def _rows(body: bytes, stream: BinaryIO) -> Iterable[Any]:
    if body.startswith(b"["):
        return rows_of(body, stream, most=MAX_ROW_BYTES, charset=charset_of(body))
    data = body + stream.read(max(0, MAX_ROW_BYTES + 1 - len(body)))
    if len(data) > MAX_ROW_BYTES:
        raise RowTooLarge(f"row larger than {MAX_ROW_BYTES // 1_000_000} MB")
    return [json.loads(decode_row(data))]


def _of_line(line: bytes, path: str, number: int, month_first: bool) -> Page:
    name = f"{os.path.basename(path)}:{number}"
    if len(line) > MAX_ROW_BYTES:
        return _failed(path, name, "too-large", f"{path}:{number}: row larger than {MAX_ROW_BYTES // 1_000_000} MB")
    try:
        row = json.loads(decode_row(line))
    except (ValueError, RecursionError) as error:
        return _failed(path, name, "broken-json", f"{path}:{number}: {_why(error)}")
    return page_of_row(row, path, number, month_first=month_first)


def page_of_row(row: Any, path: str, number: int, *, month_first: bool = False) -> Page:
    """One row as a page: its text or HTML as ``content``, its other members as ``fields``, named in small letters."""
    name = f"{os.path.basename(path)}:{number}"
    if not isinstance(row, dict):
        return _failed(path, name, "not-a-row", f"{path}:{number}: not an object")
    row = {**{key.strip().lower(): value for key, value in row.items()}, **_small(row)}
    row = {key: _sound(value) for key, value in row.items()}
    html, text = _first(row, HTML_FIELDS, numbers=False), _first(row, TEXT_FIELDS, numbers=False)
    source_id = _first(row, ID_FIELDS) or name
    content, kind = (html, "html") if html and not text else (text, "json")
    fields = {key: value for key, value in row.items() if key not in {*TEXT_FIELDS, *HTML_FIELDS}}
    fields |= {key: moment for key in _DATE_FIELDS.split("|") if (moment := _of_seconds(fields.get(key)))}
    if month_first:
        fields["month_first"] = True
    issues = () if content.strip() else (_no_text(row, f"{path}:{number}"),)
    return Page(repair(content), kind, url=_first(row, URL_FIELDS) or None, path=path, source_id=source_id,  # type: ignore[arg-type]
                fields=fields, issues=issues)  # fmt: skip


def _small(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key == key.strip().lower()}


def _of_seconds(value: Any) -> str:
    """Return a time that is counted in seconds or thousandths since 1970, 1715500000, in western time; else ""."""
    counted = _SECONDS.fullmatch(str(value).strip()) if isinstance(value, (str, int, float)) else None
    return datetime.fromtimestamp(int(counted[1]), timezone(timedelta(hours=7))).isoformat() if counted else ""


def _sound(value: Any) -> Any:
    """Return a member as it can be kept; what is neither text nor a list of texts stays as it is."""
    if isinstance(value, list):
        return [sound(part) if isinstance(part, str) else part for part in value]
    return sound(value) if isinstance(value, str) else value


def _no_text(row: dict[str, Any], place: str) -> Issue:
    why = without_text(row)
    return Issue("read", "no-text", f"{place}: {why}") if why else Issue("read", "empty", f"{place}: no text")


def without_text(names: Iterable[str]) -> str | None:
    """Say which columns a table has where none of them is the text of articles; None where one is."""
    have = [name for name in names if name]
    if {name.strip().lower() for name in have} & {*TEXT_FIELDS, *HTML_FIELDS}:
        return None
    listed = ", ".join(name[:40] for name in have[:20]) + (", ..." if len(have) > 20 else "")
    return f"no column with the text of articles; there are: {listed or '-'}; expected: {', '.join(EXPECTED)}"


def _first(row: dict[str, Any], names: Iterable[str], *, numbers: bool = True) -> str:
    """The first member that holds something, as text: ids may be ``numbers``, the text of an article is none."""
    for name in names:
        value = row.get(name)
        if isinstance(value, str) and value.strip():
            return value
        if numbers and isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return ""
