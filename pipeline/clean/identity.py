"""The address and the lasting name of an article."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit

#: Parameters that choose a page of the same article or tell where the reader came from.
_NOISE = {
    "page",
    "source",
    "ref",
    "from",
    "share",
    "amp",
    "single",
    "tag",
    "fbclid",
    "gclid",
    "s",
    "outputtype",
    "showpage",
}
#: ".../tarif-bus-kota-naik/2" is the second page of ".../tarif-bus-kota-naik".
_PAGE_IN_PATH = re.compile(r"(/[^/]*-[^/]*-[^/]*)/(?:page/)?\d{1,2}$")
_PAGE = re.compile(r"[?&](?:page|halaman|hal|p)=(\d{1,2})\b|-[^/]*/(?:page/)?(\d{1,2})/?(?:[?#]|$)")
_COUNTRY = {"co.id", "go.id", "or.id", "ac.id", "web.id", "my.id", "sch.id", "net.id", "com.my", "co.uk", "com.au"}


def canonical(url: str | None) -> str | None:
    """An address without page numbers, trackers and fragments: two pages of one article have one address."""
    if not url or not isinstance(url, str):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return None
    query = [(k, v) for k, v in parse_qsl(parts.query) if k.lower() not in _NOISE and not k.lower().startswith("utm_")]
    path = parts.path.rstrip("/") or "/"
    for suffix in ("/amp", "/all"):
        path = path.removesuffix(suffix)
    path = _PAGE_IN_PATH.sub(r"\1", path)
    return f"https://{parts.netloc.lower()}{path}" + (f"?{urlencode(query)}" if query else "")


def page_number(url: str | None) -> int | None:
    """Which page of its article an address is: 2 of "...?page=2" and of ".../tarif-bus-kota/2"."""
    found = _PAGE.search(url or "")
    return int(found[1] or found[2]) if found else None


def publisher_of(url: str | None) -> str | None:
    """The publisher's own name in an address: "kompas.com" for nasional.kompas.com."""
    if not url:
        return None
    try:
        host = (urlsplit(url).hostname or "").lower().strip(".")
    except ValueError:
        return None
    labels = host.split(".")
    if len(labels) < 2:
        return None
    size = 3 if ".".join(labels[-2:]) in _COUNTRY and len(labels) > 2 else 2
    return ".".join(labels[-size:])


def article_id(url: str | None, text: str) -> str:
    """A stable id: of the canonical address, else of the text."""
    key = canonical(url) or " ".join(text.split())
    return hashlib.sha256(key.encode("utf-8", errors="replace")).hexdigest()[:16]
