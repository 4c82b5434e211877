"""How fast are the rules? Megabytes a second of one core, beside a plain ``re`` scan of the same text in the same run."""  # noqa: E501

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.indonesian import dates, figures, regulations

PLAIN = re.compile(
    r"(?:UU|PP|Perpres|Inpres|Peraturan \w+|Undang-Undang)\s+(?:Nomor|No\.?)\s*\d+\s+[Tt]ahun\s+\d{4}|Pasal \d+|(?:Rp\s?)?\d[\d.,]*\s*(?:persen|%|ribu|juta|miliar|triliun)?"  # noqa: E501
)


def articles() -> list[str]:
    """Return the texts to read: a JSON Lines file named on the command line, else our own table of forms as prose."""
    if len(sys.argv) > 1:
        rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").split("\n") if line]
        return [row["text"] for row in rows]
    table = Path(__file__).parents[2] / "corpus" / "gold" / "regulations.jsonl"
    forms = [json.loads(line)["text"] for line in table.read_text(encoding="utf-8").splitlines()]
    return [f"Menurut dia, {form} sudah lama berlaku dan warga menerima Rp 1,5 juta per bulan. " * 5 for form in forms]


def measure(name: str, read: Callable[[str], object], texts: list[str]) -> None:
    """Write one line: name and megabytes a second."""
    size = sum(len(text.encode()) for text in texts)
    start = time.process_time()
    for text in texts:
        read(text)
    sys.stdout.write(f"{name:24s} {size / 1e6 / (time.process_time() - start):8.2f} MB/s\n")


def main() -> None:
    """Measure each reader once over all texts."""
    texts = articles()
    for name, read in (
        ("plain re", lambda text: list(PLAIN.finditer(text))),
        ("regulations", regulations.find),
        ("figures", lambda text: figures.find_outside(text, [])),
        ("dates", lambda text: dates.find(text, "2023-07-27")),
    ):
        read(texts[0])
        measure(name, read, texts)


if __name__ == "__main__":
    main()
