"""What a year of a newspaper, or a web archive's Indonesian part, costs: a table from measured rates.

python benchmarks/batch/cost.py --worker 62.8 --coordinator 4.5

``worker`` and ``coordinator`` are milliseconds of processor time a page, as ``run.py`` prints them. The assumptions are
the constants below; change them and the table follows.
"""

from __future__ import annotations

import argparse
import sys

#: Articles a day in Kompas.com's own list by day: 424 on 2 January 2019, 1,016 on 15 September 2026; between them 700.
KOMPAS_A_DAY = 700
#: Pages a month in CC-NEWS in all languages, as FineNews counted for March to May 2024.
CC_NEWS_A_MONTH = 11_700_000
#: The part of them that is Indonesian: assumed, not counted.
INDONESIAN = 0.02
#: Milliseconds to pass over a record of a web archive that is not wanted.
PASS_OVER = 0.17
#: What an hour of one core is rented for, in US dollars: assumed.
CORE_HOUR = 0.05
#: One core is the coordinator's where there are more than two.
MACHINES = (("laptop, 4 cores", 4), ("server, 16 cores", 16), ("server, 32 cores", 32), ("Dask, 8 x 16 cores", 128))
WORK = (
    ("a day of Kompas", KOMPAS_A_DAY, 0),
    ("a year of Kompas", KOMPAS_A_DAY * 365, 0),
    ("CC-NEWS Indonesia, a month", int(CC_NEWS_A_MONTH * INDONESIAN), CC_NEWS_A_MONTH),
    ("CC-NEWS Indonesia, a year", int(CC_NEWS_A_MONTH * INDONESIAN) * 12, CC_NEWS_A_MONTH * 12),
)


def hours(pages: int, passed: int, cores: int, worker: float, coordinator: float) -> float:
    """Hours on so many cores: the workers', or the one writer's where it is the slower, and the passing over."""
    reading = pages * worker / 1000 / max(1, cores - 1)
    writing = (pages * coordinator + passed * PASS_OVER) / 1000
    return max(reading, writing) / 3600


def shown(value: float) -> str:
    if value < 0.05:
        return f"{value * 3600:.0f} s"
    return f"{value * 60:.0f} min" if value < 2 else f"{value:.1f} h" if value < 48 else f"{value / 24:.1f} days"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--worker", type=float, required=True)
    arguments.add_argument("--coordinator", type=float, required=True)
    given = arguments.parse_args()
    write = sys.stdout.write
    write("| | pages | core-hours | rented | " + " | ".join(name for name, _ in MACHINES) + " | fetching |\n")
    write("|---|---|---|---|" + "---|" * len(MACHINES) + "---|\n")
    for name, pages, passed in WORK:
        core = (pages * (given.worker + given.coordinator) + passed * PASS_OVER) / 3_600_000
        times = [shown(hours(pages, passed, cores, given.worker, given.coordinator)) for _, cores in MACHINES]
        fetching = "archive" if passed else shown(pages / 3600)
        write(f"| {name} | {pages:,} | {core:,.2f} | ${core * CORE_HOUR:,.2f} | {' | '.join(times)} | {fetching} |\n")


if __name__ == "__main__":
    main()
