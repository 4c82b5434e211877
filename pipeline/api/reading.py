"""Reading the news from Python, without a knowledge base: a text, a page, or whatever ``jejak extract`` takes.

    record = extract_text('"Iuran tetap," kata Bupati Bandung Sri Wulandari.', published="2023-07-27")
    record.statements[0].speaker_text    # "Sri Wulandari"

All three give the record of ``jejak extract``; what holds no article has its reason in ``record.issues`` and raises
nothing; what is no text at all is an ``InputError``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from pipeline import ingest
from pipeline.errors import InputError
from pipeline.schema import Page, Record


def extract(sources: Iterable[str | Path]) -> Iterator[Record]:
    """Yield the record of each article of sources, in order: ``extract(["arsip/", "berita.jsonl"])``.

    Args:
        sources: files, folders, archives, dumps, addresses, feeds or lists by day, as the command takes them. A
            generator may be given; articles are read by the trained model sixteen at a time.

    Raises:
        ModelError: the trained pipeline is missing.
    """
    from pipeline.fetch.sources import pages

    return ingest.extract(pages(sources))


def extract_html(html: str | bytes, *, url: str | None = None) -> Record:
    """Return the record of one web page, its advertisements and "Baca juga" lines taken out.

    Args:
        html: the page as text, or as the bytes that came, read in the charset that they name.
        url: its address, by which its publisher's rules are chosen and its article is known again.

    Raises:
        InputError: what is given is neither.
    """
    if isinstance(html, bytes):
        from pipeline.fetch import charset

        html = charset.decode(html)
    _must_be_text(html, "extract_html")
    return _only(Page(html, "html", url=url))


def extract_text(
    text: str, *, title: str | None = None, url: str | None = None, published: str | date | None = None
) -> Record:
    """Return the record of one article given as its text, paragraphs parted by line feeds.

    Args:
        text: what the newsroom wrote; offsets in the record are those of ``record.article.text``, cleaned of it.
        title: the headline.
        url: where it stood.
        published: when, as a date or as the press writes it ("Kamis, 27 Juli 2023 12:02 WIB"); "kemarin" and "besok"
            are counted from it.

    Raises:
        InputError: the text is no ``str``, such as the bytes of a file that nobody has decoded.
    """
    _must_be_text(text, "extract_text")
    day = published.isoformat() if isinstance(published, date) else published
    told = {"title": title, "published": day}
    return _only(Page(text, "json", url=url, fields={name: value for name, value in told.items() if value}))


def _must_be_text(given: object, door: str) -> None:
    if not isinstance(given, str):
        raise InputError(f"{door} takes text (str), not {type(given).__name__}")


def _only(page: Page) -> Record:
    return next(ingest.extract([page]))
