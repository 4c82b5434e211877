"""A generated base: articles of invented people, statistically like news, as many as wanted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

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
_TEXT = (
    "pemerintah daerah wajib menjalankan program perlindungan pekerja rentan dan menyebutkan bahwa anggaran sudah "
    "disiapkan untuk peserta jaminan sosial kesehatan desa tahun ini agar layanan publik berjalan baik kata warga "
    "peraturan tersebut mengatur pembagian kewenangan kementerian lembaga dinas provinsi kabupaten kota pengawasan"
)
WORDS = _TEXT.split()
TYPES = ("uu", "pp", "perpres", "inpres", "permendagri", "perda-sukamaju")
STANCES = ("neutral", "neutral", "neutral", "for", "against")
PUBLISHERS = ("kompas.com", "detik.com", "antaranews.com", "liputan6.com", "viva.co.id", "tempo.co")


def records(articles: int, *, entities: int = 0, seed: int = 7) -> Iterator[Record]:
    """Yield records with ten statements each; people are spoken of as in news, few often and many seldom."""
    chance = random.Random(seed)
    entities = entities or max(100, articles // 2)
    people = [_name(chance, n) for n in range(int(entities * 0.8))]
    bodies = [f"Dinas {chance.choice(WORDS).title()} Kabupaten {chance.choice(LAST)} {n}" for n in range(entities // 5)]
    laws = [f"{chance.choice(TYPES)}-{chance.randint(1, 200)}-{chance.randint(2000, 2025)}" for _ in range(3000)]
    for number in range(articles):
        yield _article(number, chance, people, bodies, laws)


def _name(chance: random.Random, number: int) -> str:
    return f"{chance.choice(FIRST.split())} {chance.choice(LAST.split())} {_syllables(number)}"


def _syllables(number: int) -> str:
    parts = []
    while True:
        number, rest = divmod(number, 100)
        parts.append("bcdfghjklm"[rest // 10] + "aiueoaiueo"[rest % 10] + "nrst"[rest % 4])
        if not number:
            return "".join(parts).capitalize()


def _rank(chance: random.Random, size: int) -> int:
    return min(size - 1, int(size ** chance.random()) - 1)


def _article(number: int, chance: random.Random, people: list[str], bodies: list[str], laws: list[str]) -> Record:
    names = list(dict.fromkeys(people[_rank(chance, len(people))] for _ in range(4)))
    homes = list(dict.fromkeys(bodies[_rank(chance, len(bodies))] for _ in range(2)))
    cited = list(dict.fromkeys(laws[_rank(chance, len(laws))] for _ in range(2)))
    parts: list[str] = []
    at = 0

    def put(words: str) -> tuple[int, int]:
        nonlocal at
        start = at
        parts.append(words)
        at += len(words) + 1
        return start, start + len(words)

    mentions = {name: put(name) for name in names}
    named = {law: put(law) for law in cited}
    statements, figures = [], []
    for n in range(10):
        span = put(" ".join(chance.choices(WORDS, k=chance.randint(12, 40))))
        speaker = f"p{chance.randrange(len(names)) + 1}" if chance.random() < 0.85 else "i1"
        about = (chance.choice(cited),) if chance.random() < 0.4 else ()
        statements.append(
            Statement(
                "direct" if n % 2 else "indirect", *span, speaker, cue="kata", stance=chance.choice(STANCES),
                regulations=about, figures=(n // 4,) if n % 4 == 0 else (), component="quote_finder",
            )
        )  # fmt: skip
        if n % 4 == 0:
            words = f"{' '.join(chance.choices(WORDS, k=2))}"
            figures.append(Figure(span[0], span[0] + 5, chance.randint(1, 10**9), "orang", None, words))
    put(" ".join(chance.choices(WORDS, k=120)))
    day = date(2018, 1, 1) + timedelta(days=chance.randrange(2900))
    publisher = chance.choice(PUBLISHERS)
    return Record(
        Article(
            f"g{number:07d}", "\n".join(parts), f"Berita {number} {chance.choice(WORDS)}",
            f"https://{publisher}/{number}", publisher, published=f"{day}T09:00:00+07:00",
        ),
        persons=tuple(
            Person(f"p{n}", name, (name,), (Reference(*mentions[name], f"p{n}"),)) for n, name in enumerate(names, 1)
        ),
        institutions=tuple(Institution(f"i{n}", body) for n, body in enumerate(homes, 1)),
        positions=(Position("p1", "Kepala", "i1", 0, 5),),
        regulations=tuple(Regulation(law, mentions=(RegulationMention(*named[law], law, "full"),)) for law in cited),
        figures=tuple(figures),
        statements=tuple(statements),
    )  # fmt: skip
