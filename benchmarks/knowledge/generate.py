"""A generated base: articles of invented people, statistically like news, as many as wanted.

Words follow Zipf's law over the project's own list of Indonesian words, so that a search meets common and rare words
as in print; people and laws are named few often and many seldom; one article in thirty is another site's copy.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import accumulate

from pipeline import resources
from pipeline.schema import (
    Article,
    Figure,
    Institution,
    Person,
    Position,
    Record,
    Reference,
    Regulation,
    RegulationMention,
    Statement,
)

FIRST = (
    "Agung Bagus Citra Dewi Endah Fajar Galih Hendra Indah Jaka "
    "Kirana Laksmi Mega Nanda Oki Putri Raka Sari Tirta Wulan"
)
LAST = "Adiputra Banyuaji Cakrawala Darmaji Ekaputra Firmansya Gumilang Hastawan Iswara Jayadi Kusuma Lesmana Mahardika"
FREQUENT = (
    "yang dan di itu untuk dengan pada dari dalam akan tidak ini juga ke kata oleh adalah bisa ada sudah kepada karena "
    "lebih tahun pemerintah tersebut menjadi harus anggaran warga daerah peraturan desa pekerja program masyarakat"
)
PHRASES = ("pekerja rentan", "kas daerah", "menyebutkan bahwa", "layanan publik", "jaminan sosial", "anggaran desa")
MEASURES = (
    "anggaran desa",
    "peserta aktif",
    "pekerja rentan terdaftar",
    "penerima bantuan",
    "luas lahan",
    "nilai ekspor",
)
TYPES = ("UU", "PP", "Perpres", "Inpres", "Permendagri")
NICKNAMES = ("Cipta Kerja", "ITE", "Pemda", "Minerba", "Tapera", "Perampasan Aset")
STANCES = ("neutral", "neutral", "neutral", "for", "against")
PUBLISHERS = ("kompas.com", "detik.com", "antaranews.com", "liputan6.com", "viva.co.id", "tempo.co")
ROLES = ("Kepala", "Sekretaris", "Direktur Jenderal", "Juru Bicara")
COPIES = 1 / 30
SYLLABLES = [f"{c}{v}{e}" for c in "bcdgjklmnprstw" for v in "aiueo" for e in ("", "n", "r", "s")]


@dataclass
class Cast:
    """Who and what may stand in an article, most talked of first."""

    people: list[str]
    bodies: list[str]
    laws: list[tuple[str, str]]
    words: list[str]
    weights: list[float]
    chance: random.Random
    recent: list[Record] = field(default_factory=list)

    def text(self, low: int, high: int) -> str:
        """Return some words, now and then with a phrase that readers look for."""
        found = self.chance.choices(self.words, cum_weights=self.weights, k=self.chance.randint(low, high))
        if self.chance.random() < 0.1:
            found.insert(len(found) // 2, self.chance.choice(PHRASES))
        return " ".join(found)

    def pick(self, of: Sequence[object], times: int) -> list[int]:
        """Return some different places in a list, the first ones most often."""
        return list(dict.fromkeys(_rank(self.chance, len(of)) for _ in range(times)))


def records(articles: int, *, entities: int = 0, seed: int = 7) -> Iterator[Record]:
    """Yield records with ten statements each."""
    cast = _cast(random.Random(seed), entities or max(100, articles // 2))
    for number in range(articles):
        if cast.recent and cast.chance.random() < COPIES:
            yield _copy(number, cast)
            continue
        record = _article(number, cast)
        cast.recent = [record, *cast.recent[:20]]
        yield record


def _cast(chance: random.Random, entities: int) -> Cast:
    people = [_name(chance, n) for n in range(int(entities * 0.8))]
    towns = LAST.split()
    bodies = [
        f"Dinas {chance.choice(FREQUENT.split()).title()} Kabupaten {chance.choice(towns)} {n}"
        for n in range(entities // 5)
    ]
    laws = {f"{chance.choice(TYPES)} {chance.randint(1, 200)}/{chance.randint(2000, 2025)}": None for _ in range(3000)}
    numbered = [(f"{law.split()[0].lower()}-{law.split()[1].replace('/', '-')}", law) for law in laws]
    named = [(f"uu:{nick.lower().replace(' ', '-')}", f"UU {nick}") for nick in NICKNAMES]
    rest = [
        row["word"] for row in resources.csv_rows("gazetteers/common_words.csv") if row["word"] not in FREQUENT.split()
    ]
    chance.shuffle(rest)
    words = [*FREQUENT.split(), *rest]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    return Cast(people, bodies, [*numbered[:4], *named, *numbered[4:]], words, weights, chance)


def _name(chance: random.Random, number: int) -> str:
    first, last = chance.choice(FIRST.split()), chance.choice(LAST.split())
    own = "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()
    return f"{first} {own}" if number % 5 == 0 else f"{first} {last} {own}"


def _rank(chance: random.Random, size: int) -> int:
    return min(size - 1, int(size ** chance.random()) - 1)


class Sheet:
    """An article's text as it is written, line by line, with the offsets of each."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.at = 0

    def put(self, words: str) -> tuple[int, int]:
        """Write a line and return where it stands."""
        start = self.at
        self.parts.append(words)
        self.at += len(words) + 1
        return start, start + len(words)


def _article(number: int, cast: Cast) -> Record:
    chance, sheet = cast.chance, Sheet()
    numbers = cast.pick(cast.people, 4)
    names = [cast.people[n] for n in numbers]
    homes = list(dict.fromkeys(cast.bodies[n * 7 % len(cast.bodies)] for n in numbers[:2]))
    cited = [cast.laws[n] for n in cast.pick(cast.laws, 2)]
    mentions = {name: sheet.put(name) for name in names}
    named = {law: sheet.put(printed) for law, printed in cited}
    statements, figures = _said(cast, sheet, len(names), [law for law, _ in cited])
    sheet.put(cast.text(100, 140))
    day = date(2018, 1, 1) + timedelta(days=chance.randrange(2900))
    publisher = chance.choice(PUBLISHERS)
    return Record(
        Article(
            f"g{number:07d}", "\n".join(sheet.parts), f"Berita {number} {cast.text(4, 8)}",
            f"https://{publisher}/{number}", publisher, published=f"{day}T09:00:00+07:00",
        ),
        persons=tuple(
            Person(f"p{n}", name, (name, name.split()[0]), (Reference(*mentions[name], f"p{n}"),))
            for n, name in enumerate(names, 1)
        ),
        institutions=tuple(Institution(f"i{n}", body) for n, body in enumerate(homes, 1)),
        positions=tuple(
            Position(f"p{n}", ROLES[numbers[n - 1] % len(ROLES)], f"i{min(n, len(homes))}", *mentions[name])
            for n, name in enumerate(names[:2], 1)
        ),
        regulations=tuple(
            Regulation(law, mentions=(RegulationMention(*named[law], law, "named" if ":" in law else "full"),))
            for law, _ in cited
        ),
        figures=tuple(figures),
        statements=tuple(statements),
    )  # fmt: skip


def _said(cast: Cast, sheet: Sheet, people: int, cited: list[str]) -> tuple[list[Statement], list[Figure]]:
    chance = cast.chance
    statements: list[Statement] = []
    figures: list[Figure] = []
    for n in range(10):
        claims = n % 4 == 0
        value = chance.randint(1, 10**6)
        span = sheet.put(f"{value} {cast.text(12, 40)}" if claims else cast.text(12, 40))
        speaker = f"p{chance.randrange(people) + 1}" if chance.random() < 0.85 else "i1"
        about = (chance.choice(cited),) if chance.random() < 0.4 else ()
        if claims:
            figures.append(Figure(span[0], span[0] + len(str(value)), value, "orang", None, chance.choice(MEASURES)))
        statements.append(
            Statement(
                "direct" if n % 2 else "indirect", *span, speaker, cue="kata", stance=chance.choice(STANCES),
                regulations=about, figures=(len(figures) - 1,) if claims else (), component="quote_finder",
            )
        )  # fmt: skip
    return statements, figures


def _copy(number: int, cast: Cast) -> Record:
    record = cast.chance.choice(cast.recent)
    publisher = cast.chance.choice(PUBLISHERS)
    article = replace(
        record.article, id=f"g{number:07d}", publisher=publisher, url=f"https://{publisher}/{number}",
        text=f"{record.article.text}\nDisiarkan ulang oleh {publisher}.",
    )  # fmt: skip
    return replace(record, article=article)
