"""Numbers without a noun of their own: levels of a change, limits, states, parts; what "lebih" behind them tells."""

from __future__ import annotations

import pytest

from pipeline.indonesian.figures import mentions as figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jumlah loket bertambah dari dua menjadi lima, sedangkan pos jaga berkurang dari empat menjadi tiga.",
         [(2, None), (5, None), (4, None), (3, None)]),
        ("Jalur itu naik dari semula tiga menjadi enam.", [(3, None), (6, None)]),
        ("Wabah mereda jika angka reproduksi di bawah 1.", [(1, None)]),
        ("Posnya ada tiga, yaitu di Garut, Subang, dan Blora.", [(3, None)]),
        ("Hari ini sembuh 12, meninggal 3.", [(12, None), (3, None)]),
        ("Hasil tes itu, ada sembilan terkonfirmasi positif.", [(9, None)]),
        ("Sebanyak 40 warga dirawat, 12 dalam perawatan intensif.", [(40, "warga"), (12, None)]),
        ("Desa itu mencatat 40 kejadian dan dua di antaranya merusak rumah.", [(40, "kejadian"), (2, None)]),
        ("Dari jumlah tersebut, 16 di antaranya pulang.", [(16, None)]),
        ("Setiap hari 40 sampai lebih dari 50 kapal berlabuh.", [((40, 50), "kapal")]),
        ("Paling banyak 4 buah setiap rumah.", [(4, "buah")]),
        ("SOLO, KOMPAS-Dua pekan sebelum pawai, panitia bertemu.", [(2, "pekan")]),
    ],
)  # fmt: skip
def test_a_number_alone_counts_where_its_clause_says_so(text: str, told: list[tuple[object, str | None]]) -> None:
    assert [(f.value, f.unit) for f in figures.find(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Pemain itu melompat dari tiga menjadi juara.",
        "Tower 5 di antaranya kosong.",
        "Kapal Kirana 3 terkonfirmasi kandas.",
        "Aturan itu berlaku di bawah 2019.",
        "Ada satu, kata dia.",
        "Non-Dua hari.",
    ],
)
def test_a_number_that_names_or_points_is_no_figure(text: str) -> None:
    assert figures.find(text) == []


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("Terminal itu selesai empat bulan lebih lambat dari target.", None),
        ("Rapat selesai satu jam lebih awal.", None),
        ("Rapat itu berjalan satu jam lebih.", "min"),
        ("Batas lajunya 60 km per jam, maksimalnya 100 km per jam.", "max"),
        ("Minimalnya 30 peserta hadir.", "min"),
        ("Mereka membeli lebih 90 persen obat.", "min"),
        ("Peserta tidak boleh lebih 90 orang.", "max"),
        ("Kurang lebih 90 orang hadir.", "approx"),
        ("Pembeli bisa hemat hingga Rp 300 ribu.", "max"),
    ],
)
def test_lebih_before_what_is_compared_is_no_least(text: str, modifier: str | None) -> None:
    assert figures.find(text)[-1].modifier == modifier
