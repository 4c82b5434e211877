"""Dates in all the words of the press: sentences of our own, read in an article of Thursday 27 July 2023."""

from __future__ import annotations

import pytest

from pipeline.indonesian import dates

PUBLISHED = "2023-07-27T12:02:00+07:00"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Rapat digelar pada hari Kamis tanggal 27 Juli 2023 di Senayan.", ["2023-07-27"]),
        ("Ia ditahan sejak Senin pagi (24/7/2023).", ["2023-07-24"]),
        ("Sidang dibuka Selasa siang, 25/7/2023.", ["2023-07-25"]),
        ("Aturan itu terbit 1 Januari lalu.", ["2023-01-01"]),
        ("Rapat itu digelar 5 Juli kemarin.", ["2023-07-05"]),
        ("Rapat itu digelar Senin (24/7) kemarin di Bogor.", ["2023-07-24"]),
        ("Rapat itu digelar kemarin di Bogor.", ["2023-07-26"]),
        ("Jangan sampai terjadi seperti kemarin.", []),
        ("Taman itu dibuka lagi setelah ditutup pada Oktober.", ["2022-10"]),
        ("Taman yang sudah rusak itu akan dibuka pada Oktober.", ["2023-10"]),
        ("Ia menang 21-18, 10-21\nOktober menjadi bulan yang sibuk.", []),
        ("Kontrak berakhir 26 September tahun lalu.", ["2022-09-26"]),
        ("Pelantikan dijadwalkan 20 Oktober mendatang.", ["2023-10-20"]),
        ("Pertemuan berlangsung 10 November tahun ini.", ["2023-11-10"]),
        ("Acara dibuka 3-5 Agustus 2023.", ["2023-08-03"]),
        ("Pameran berlangsung 28 Juli hingga 2 Agustus 2023.", ["2023-07-28", "2023-08-02"]),
        ("Pameran berlangsung 28 Juli s.d. 2 Agustus 2023.", ["2023-07-28", "2023-08-02"]),
        ("Rapat 27-28 Juli digelar di Bogor.", ["2023-07-27"]),
        ("Data per 30/06/2023 menunjukkan kenaikan.", ["2023-06-30"]),
        ("Surat bertanggal 27-07-2023 itu beredar.", ["2023-07-27"]),
        ("Surat bertanggal 2023-07-27 itu beredar.", ["2023-07-27"]),
        ("Ia lahir di Kudus, 5 Mei 1971.", ["1971-05-05"]),
        ("Ia lahir pada 17 Agustus '45.", []),
        ("Reformasi bergulir sejak Mei 1998.", ["1998-05"]),
        ("Krisis 1997/1998 menghantam bank.", []),
        ("Krisis ekonomi tahun 1998 berulang.", ["1998"]),
        ("Anggaran 2024 disusun Agustus mendatang.", ["2023-08"]),
        ("Pada dekade 1980-an pabrik itu berdiri.", ["198"]),
        ("Era 90-an ditutup krisis.", []),
        ("Sepanjang 2022 inflasi 5,51 persen.", ["2022"]),
        ("Sepanjang Januari-Juni 2023 ekspor turun.", ["2023-01", "2023-06"]),
        ("Periode Januari hingga Juni 2023 ekspor turun.", ["2023-01", "2023-06"]),
        ("Triwulan pertama 2023 tumbuh 5,03 persen.", ["2023-Q1"]),
        ("Kuartal II/2023 tumbuh 5,17 persen.", ["2023-Q2"]),
        ("Kuartal kedua tahun ini tumbuh.", ["2023-Q2"]),
        ("Pada kuartal III-2022 ekonomi tumbuh.", ["2022-Q3"]),
        ("Semester pertama tahun 2023 lesu.", ["2023-S1"]),
        ("Q2 2023 membaik.", ["2023-Q2"]),
        ("Awal Juli 2023 harga naik.", ["2023-07"]),
        ("Akhir Juli nanti harga turun.", ["2023-07"]),
        ("Pertengahan 2023 rampung.", ["2023"]),
        ("Pada penghujung tahun 2022 harga naik.", ["2022"]),
        ("Kemarin sore ia tiba.", ["2023-07-26"]),
        ("Hari ini, Kamis, ia tiba.", ["2023-07-27"]),
        ("Tadi malam gempa mengguncang.", ["2023-07-26"]),
        ("Semalam gempa mengguncang.", ["2023-07-26"]),
        ("Lusa ia berangkat.", ["2023-07-29"]),
        ("Besok pagi ia berangkat.", ["2023-07-28"]),
        ("Dua pekan lalu ia tiba.", ["2023-W28"]),
        ("Tiga hari yang lalu ia tiba.", ["2023-07-24"]),
        ("Sepekan lalu ia tiba.", ["2023-W29"]),
        ("Setahun lalu ia tiba.", ["2022"]),
        ("Lima tahun silam ia tiba.", ["2018"]),
        ("10 tahun mendatang lautan naik.", ["2033"]),
        ("Pekan depan ia berangkat.", ["2023-W31"]),
        ("Minggu lalu ia tiba.", ["2023-W29"]),
        ("Minggu (23/7) ia tiba.", ["2023-07-23"]),
        ("Bulan ini ia tiba.", ["2023-07"]),
        ("Tahun lalu ia tiba.", ["2022"]),
        ("Senin lalu ia tiba.", ["2023-07-24"]),
        ("Senin depan ia berangkat.", ["2023-07-31"]),
        ("Jumat pekan lalu ia tiba.", ["2023-07-21"]),
        ("Rabu kemarin ia tiba.", ["2023-07-26"]),
        ("Jum'at (21/7/2023) ia tiba.", ["2023-07-21"]),
        ("Ahad (23/7/2023) ia tiba.", ["2023-07-23"]),
        ("Senin (7/24/2023) ia tiba.", ["2023-07-24"]),
        ("Kamis (7/6/2023) ia bicara.", ["2023-07-06"]),
        ("Kamis (27/7/2032) ia bicara.", ["2023-07-27"]),
        ("Rabu, 26/07/23, ia bicara.", ["2023-07-26"]),
        ("JAKARTA, KOMPAS.com (27/7/2023) - Rapat itu.", ["2023-07-27"]),
        ("Kamis 27 Juli 2023 ia bicara.", ["2023-07-27"]),
        ("Kamis,27 Juli 2023 ia bicara.", ["2023-07-27"]),
        ("Kamis ( 27/7/2023 ) ia bicara.", ["2023-07-27"]),
        ("Kamis (27/07/2023), ia bicara.", ["2023-07-27"]),
        ("Kamis (27.7.2023) ia bicara.", ["2023-07-27"]),
        ("Kamis (27 Juli 2023) ia bicara.", ["2023-07-27"]),
        ("Kamis (27/7) malam ia bicara.", ["2023-07-27"]),
        ("pada 27 Juli 2023 pukul 10.00 WIB", ["2023-07-27"]),
        ("27 Jul 2023 rilis.", ["2023-07-27"]),
        ("27 Agustus nanti sidang.", ["2023-08-27"]),
        ("Februari lalu ia tiba.", ["2023-02"]),
        ("Desember mendatang ia tiba.", ["2023-12"]),
        ("Desember tahun lalu ia tiba.", ["2022-12"]),
        ("Skor 2/3 suara.", []),
        ("Jalan Raya Km 27/7 macet.", []),
        ("Perkara Nomor 27/7/2023/PN itu.", []),
        ("Ia maju, Mei menang.", []),
        ("Mari menari.", []),
        ("Selasa dini hari (25/7) kebakaran.", ["2023-07-25"]),
        ("Malam Minggu ia tiba.", []),
        ("Hari Minggu ia tiba.", []),
        ("Selama 2019-2022 inflasi rendah.", ["2019"]),
        ("Periode 2019-2024 berakhir.", ["2019"]),
        ("Pilkada 2024 digelar.", []),
        ("Pada Pemilu 2024 ia maju.", []),
        ("Per 31 Desember 2022, utang naik.", ["2022-12-31"]),
        ("Sampai dengan 30 Juni, realisasi naik.", ["2023-06-30"]),
        ("Hingga Juni, realisasi naik.", ["2023-06"]),
        ("Pada Juni ia tiba.", ["2023-06"]),
        ("Sejak bulan Maret ia ditahan.", ["2023-03"]),
        ("Maret 2024 nanti rampung.", ["2024-03"]),
        ("Mei-Juni 2023 panas.", ["2023-05", "2023-06"]),
        ("Dua bulan terakhir harga naik.", []),
        ("Tiga tahun lagi rampung.", ["2026"]),
        ("2 hari lagi rampung.", ["2023-07-29"]),
        ("Sesi Q1 dimulai pukul 10.00 WIB.", []),
        ("Rapat Selasa (11/7/2023) batal.", ["2023-07-11"]),
    ],
)
def test_a_date_is_read(text: str, values: list[str]) -> None:
    assert [d.value for d in dates.find(text, PUBLISHED)] == values


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("kata Wirya, Senin (11/2/2020).", "2020-11-02", "2020-11-02"),
        ("kata Wirya, Senin (11/2/2020).", None, "2020-11-02"),
        ("kata Wirya, Selasa (11/7/2023).", "2023-11-07", "2023-11-07"),
        ("kata Wirya, Selasa (11/7/2023).", "2023-07-11", "2023-07-11"),
        ("kata Wirya, Senin (20/10/2026).", "2025-10-20", "2025-10-20"),
        ("kata Wirya, Minggu (3/12/2033).", "2023-12-05", "2023-12-03"),
        ("kata Wirya, Senin (22/11/2020).", "2020-11-02", "2020-11-22"),
        ("kata Wirya, Senin (7/24/2023).", None, "2023-07-24"),
        ("kata Wirya, Jumat (16/2/2034).", "2024-04-05", "2024-02-16"),
        ("kata Wirya, Jumat 2 September 2020.", "2020-10-03", "2020-10-02"),
        ("kata Wirya, Jumat (2/9/2020).", "2020-09-03", "2020-09-02"),
        ("kata Wirya, Rabu (27/7/2023).", "2023-07-27", "2023-07-27"),
        ("kata Wirya, Rabu (15/5).", "2025-10-22", "2024-05-15"),
        ("kata Wirya, Selasa (14/5).", "2025-10-22", "2024-05-14"),
        ("kata Wirya, Senin (3/2).", "2025-10-22", "2025-02-03"),
        ("kata Wirya, Rabu (15/5/2025).", "2025-10-22", "2025-05-15"),
        ("kata Wirya, Senin (20/9).", "2025-10-22", "2025-10-20"),
    ],
)
def test_the_weekday_tells_the_order_and_the_year(text: str, published: str | None, value: str) -> None:
    assert [d.value for d in dates.find(text, published)] == [value]


def test_what_is_read_otherwise_than_printed_is_told() -> None:
    ((mention, said, right),) = dates.contradictions("kata Wirya, Senin (11/2/2020).", "2020-11-02")
    assert (mention.value, said, right) == ("2020-02-11", "Senin", "Selasa")


def test_a_year_in_words_belongs_to_its_day() -> None:
    text = "Aturan itu berlaku 26 September tahun lalu."
    (found,) = dates.find(text, PUBLISHED)
    assert text[found.start : found.end] == "26 September tahun lalu"
