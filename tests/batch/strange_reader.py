"""A reader for tests: quick, and it does what words in the page tell it to."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable, Iterator

from pipeline.errors import ResourceError
from pipeline.ingest import set_aside
from pipeline.schema import Article, Issue, Page, Record


def extract(pages: Iterable[Page]) -> Iterator[Record]:
    for page in pages:
        text = page.content
        if "MATI" in text:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "MACET" in text:
            time.sleep(600)
        if "RAKUS" in text:
            yield hungry(page)
            continue
        if "LAMBAT" in text:
            time.sleep(0.02)
        if "FOTO" in text:
            yield set_aside(page, Issue("clean", "gallery"))
            continue
        yield Record(article=Article(id=page.source_id or "", text=text, source_id=page.source_id))


def speaking(pages: Iterable[Page]) -> Iterator[Record]:
    """One person of a few says something about a regulation in every page, so that a knowledge base has work."""
    from invented import spoken

    names = ("Wirya Panggabean", "Sri Wulandari", "Galuh Sempalawe", "Ludirman Kasangkala")
    for record in extract(pages):
        if not record.article.text:
            yield record
            continue
        id = record.article.id
        turn = sum(map(ord, id))
        words = f"Inpres nomor {turn} itu perlu dijalankan di desa {id}"
        yield spoken(
            id, names[turn % 4], words, role="Bupati", body="Kabupaten Banjarsari", laws=("inpres-2-2021",),
            day=f"2023-08-{turn % 27 + 1:02}", with_people=(names[(turn + 1) % 4],), figure=float(turn),
        )  # fmt: skip


def hungry(page: Page) -> Record:
    try:
        held = bytearray(4 * 1024**3)
    except MemoryError:
        return set_aside(page, Issue("clean", "failed", "MemoryError"))
    return set_aside(page, Issue("clean", "held", str(len(held))))


def grouped(pages: Iterable[Page]) -> Iterator[Record]:
    """Read all pages before the first record, as a model does with a batch: the culprit is not told."""
    yield from extract(list(pages))


def broken(pages: Iterable[Page]) -> Iterator[Record]:
    for _ in pages:
        raise ResourceError("positions.toml: line 3")
    return iter(())
