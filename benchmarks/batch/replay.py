"""A reader that does not read: records of a file in turn, each under the address of the page that came in."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from hashlib import blake2b
from pathlib import Path

from pipeline.schema import Page, Record
from pipeline.schema.json import loads


@cache
def records() -> list[Record]:
    return [loads(line) for line in Path(os.environ["JEJAK_REPLAY"]).read_text(encoding="utf-8").splitlines()]


def extract(pages: Iterable[Page]) -> Iterator[Record]:
    for page in pages:
        key = blake2b((page.url or "").encode(), digest_size=8)
        record = records()[int.from_bytes(key.digest()[:4]) % len(records())]
        yield replace(record, article=replace(record.article, id=key.hexdigest(), url=page.url))
