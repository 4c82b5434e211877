"""Fuzzing of cleaning: pages cut, shuffled, mis-decoded and blown up; no exception, no page longer than its time.

python benchmarks/cleaning/fuzz.py [PAGES...] [--rounds 2000] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from pipeline.clean import clean
from pipeline.fetch.charset import decode
from pipeline.fetch.read import read
from pipeline.schema import Page

CORPUS = Path(__file__).parents[2] / "corpus" / "pages"
PIECES = (
    *(
        "<div>",
        "</div>",
        "<p>",
        "<table><tr><td>",
        "</table>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<a href='",
        "&#",
    ),
    *(
        "&#x110000;",
        "<![CDATA[",
        "<form>",
        "<svg>",
        "\x00",
        "\ufeff",
        "\ud83d",
        "\u202e",
        "Baca juga: ",
        "Editor: ",
        "(",
    ),
    *(
        "[",
        '"',
        "“",
        " | ",
        "1/1/2025 10:00 WIB ",
        "<h1>",
        '<script type="application/ld+json">',
        "<amp-ad>",
        "<title>",
    ),
    *('{"@type":"NewsArticle",', "<meta property='og:title' content='", "<iframe>"),
)
#: Seconds of CPU above which a page of this size is a fault.
SLOW = 3.0


def cut(text: str, chance: random.Random) -> str:
    a, b = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[:a] + text[b:]


def insert(text: str, chance: random.Random) -> str:
    for _ in range(chance.randrange(1, 30)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) * chance.choice((1, 1, 1, 3, 200)) + text[at:]
    return text


def shuffle(text: str, chance: random.Random) -> str:
    tags = re.split(r"(?=<)", text)
    chance.shuffle(tags)
    return "".join(tags)


def repeat(text: str, chance: random.Random) -> str:
    a, b = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return text[:a] + text[a:b][:4000] * chance.randrange(2, 60) + text[b:]


def misread(text: str, chance: random.Random) -> str:
    data = text.encode("utf-8", errors="replace")
    how = chance.choice(("latin-1", "utf-16", "cp1252", "utf-8", "shift-jis"))
    if chance.random() < 0.5:
        return data.decode(how, errors="replace")
    mutable = bytearray(data)
    for _ in range(chance.randrange(1, 200)):
        mutable[chance.randrange(len(mutable))] = chance.randrange(256)
    return decode(bytes(mutable), charset=how)


CHANGES: tuple[Callable[[str, random.Random], str], ...] = (cut, insert, shuffle, repeat, misread)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path, nargs="*", default=[CORPUS])
    parser.add_argument("--rounds", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the pages at fault")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    pages = [page for page in read(options.pages) if page.content]
    filed: Counter[str] = Counter()
    slowest, faults = 0.0, 0
    for number in range(options.rounds):
        text = chance.choice(pages).content
        for _ in range(chance.randrange(1, 4)):
            text = chance.choice(CHANGES)(text, chance) or "x"
        kind = chance.choice(("html", "html", "html", "text", "json"))
        begin = time.process_time()
        article = clean(Page(text, kind))  # type: ignore[arg-type]
        spent = time.process_time() - begin
        codes = {issue.code: issue.detail for issue in article.issues}
        filed.update(codes.keys())
        slowest = max(slowest, spent)
        if "unreadable" in codes or "time-limit" in codes or spent > SLOW:
            faults += 1
            sys.stdout.write(f"round {number}: {kind}, {len(text)} characters, {spent:.1f} s, {codes}\n")
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{number}.{kind}").write_text(text, encoding="utf-8", errors="surrogatepass")
    sys.stdout.write(f"{options.rounds} pages, {faults} faults, slowest {slowest:.2f} s; filed {dict(filed)}\n")


if __name__ == "__main__":
    main()
