"""How fast are the rules? Megabytes a second of one core, beside a plain ``re`` scan of the same text in one run."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.indonesian import dates, regulations
from pipeline.indonesian.figures import mentions as figures

PLAIN = re.compile(
    r"(?:UU|PP|Perpres|Inpres|Peraturan \w+|Undang-Undang)\s+(?:Nomor|No\.?)\s*\d+\s+[Tt]ahun\s+\d{4}|Pasal \d+|"
    r"(?:Rp\s?)?\d[\d.,]*\s*(?:persen|%|ribu|juta|miliar|triliun)?"
)


def articles() -> list[str]:
    """Return the texts to read: a JSON Lines file named on the command line, else our own table of forms as prose."""
    if len(sys.argv) > 1:
        rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").split("\n") if line]
        return [row["text"] for row in rows]
    table = Path(__file__).parents[2] / "corpus" / "gold" / "regulations.jsonl"
    told = [json.loads(line)["text"] for line in table.read_text(encoding="utf-8").split("\n") if line]
    return ["\n".join(told[place : place + 12]) for place in range(0, len(told), 3)]


def measure(read: Callable[[str], object], texts: list[str]) -> float:
    """Return seconds of processor time for reading all texts, the best of five rounds: a busy host slows some."""
    rounds = []
    for _ in range(5):
        start = time.process_time()
        for text in texts:
            read(text)
        rounds.append(time.process_time() - start)
    return min(rounds)


def both(text: str) -> object:
    """Read regulations, and figures outside them."""
    return figures.find(text, cited=regulations.find(text), when=())


def main() -> None:
    """Measure each reader over all texts and write megabytes a second, beside the plain scan."""
    texts = articles()
    size = sum(len(text.encode()) for text in texts) / 1e6
    plain = measure(lambda text: list(PLAIN.finditer(text)), texts)
    sys.stdout.write(f"{'plain re':34s} {size / plain:8.2f} MB/s\n")
    for name, read in (
        ("regulations", regulations.find),
        ("figures", lambda text: figures.find_outside(text, [])),
        ("regulations and figures together", both),
        ("dates", lambda text: dates.find(text, "2023-07-27")),
    ):
        read(texts[0])
        seconds = measure(read, texts)
        sys.stdout.write(f"{name:34s} {size / seconds:8.2f} MB/s   {plain / seconds:.2f} of plain re\n")


if __name__ == "__main__":
    main()
