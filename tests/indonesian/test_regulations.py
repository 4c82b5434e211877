"""Legal instruments: every entry's own examples, our table of printed forms, and what points back."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from pipeline.indonesian import regulations
from pipeline.indonesian.regulations.index import laws
from pipeline.indonesian.regulations.kinds import kinds
from pipeline.resources.read import toml

TABLE = Path(__file__).parents[2] / "corpus" / "gold" / "regulations.jsonl"
ENTRIES: list[dict[str, Any]] = [*toml("regulations.toml")["regulation"], *toml("regulations.toml")["agency"]]


@pytest.mark.parametrize("entry", ENTRIES, ids=[f"{e['id']}" for e in ENTRIES])
def test_an_entry_carries_examples_that_hold(entry: dict[str, Any]) -> None:
    assert entry["examples"] and entry["counterexamples"] and entry["source"]
    for example in entry["examples"]:
        assert example["id"] in {m.id for m in regulations.find(example["text"])}, example
    for text in entry["counterexamples"]:
        assert not regulations.find(text), text


def test_sentences_of_our_table_are_read() -> None:
    rows = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").split("\n") if line]
    assert sum(len(row["regulations"]) for row in rows) >= 400
    assert sum(not row["regulations"] for row in rows) >= 20
    wrong = []
    for row in rows:
        text = row["text"]
        found = [(m.start, text[m.start : m.end], m.id, m.kind, m.pasal) for m in regulations.find(text)]
        wanted = [(m["start"], m["text"], m["id"], m["kind"], m["pasal"]) for m in row["regulations"]]
        if found != wanted:
            wrong.append((text, wanted, found))
    assert not wrong, (len(wrong), wrong[:5])


NUMBERED = (
    *("{} Nomor 7 Tahun 2021", "{} No. 7 Tahun 2021", "{} No.7/2021", "{} 7/2021", "{} nomor 7 tahun 2021"),
    *("{} 7 Tahun 2021", "{} Nomor 7\nTahun 2021", "{} Nomor 7/2021", "{} No 7 Th. 2021", "{} Nomor: 7 Tahun 2021"),
    *("{} bernomor 7 Tahun 2021", "{} dengan Nomor 7 Tahun 2021", "{} Nomor 7-2021", "{} Tahun 2021 Nomor 7"),
)


@pytest.mark.parametrize("form", NUMBERED)
def test_every_printed_name_takes_every_way_of_numbering(form: str) -> None:
    wrong = []
    for kind in kinds().values():
        if kind.region or kind.code or kind.numbered_only or kind.id in {"putusan-mk", "putusan-ma", "tap-mpr"}:
            continue
        for name in (*kind.long[:2], *kind.short[:2]):
            text = f"Hal itu diatur dalam {form.format(name)}, kata dia."
            found = [(m.id, text[m.start : m.end]) for m in regulations.find(text)]
            if found != [(f"{kind.id}-7-2021", form.format(name))]:
                wrong.append((text, found))
    assert not wrong, (len(wrong), wrong[:5])


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("PP Nomor 5 dan 6 Tahun 2021 terbit.", ["pp-5-2021", "pp-6-2021"]),
        ("UU Nomor 8 Tahun 1981 dan UU Nomor 26 Tahun 2000", ["uu-8-1981", "uu-26-2000"]),
        ("Perpres Nomor 12 Tahun 2025 terbit. Beleid itu berlaku.", ["perpres-12-2025", "perpres-12-2025"]),
        ("UU Nomor 3 Tahun 2022 (UU IKN) terbit. UU IKN berlaku.", ["uu-3-2022"] * 3),
        ("UU Migas Nomor 22 Tahun 2001 lama. UU Migas perlu diubah.", ["uu-22-2001", "uu-22-2001"]),
        ("PP Nomor 78 Tahun 2015 berlaku. PP 78 diubah.", ["pp-78-2015", "pp-78-2015"]),
        ("Menko PMK hadir. Aturan itu belum ada.", []),
    ],
)
def test_an_article_resolves_its_own_mentions(text: str, ids: list[str]) -> None:
    assert [m.id for m in regulations.find(text)] == ids


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Buruh menolak UU Cipta Kerja. UU yang disahkan 5 Oktober itu dikritik.", "uu:cipta-kerja uu:cipta-kerja"),
        (
            "RUU Cipta Kerja dikritik Wirya Panggabean. Massa memprotes UU yang dianggap buruk.",
            "ruu:cipta-kerja ruu:cipta-kerja",
        ),
        ("RUU Penyiaran dibahas. RUU yang baru saja disetujui itu dikritik.", "ruu:penyiaran ruu:penyiaran"),
        ("Tenaga kesehatan adalah garis merah yang dilindungi Undang-Undang, kata Sekar.", "uu-?-?"),
        ("Kami menolak rencana mengubah UU yang ada, kata Sekar.", "uu-?-?"),
        ("RUU itu disahkan menjadi UU. Penyusunan UU memakan waktu.", ""),
        ("Petugas yang sah menurut undang-undang bekerja. Himpunan Undang-Undang dan Peraturan terbit.", ""),
        ("Peraturan Pemerintah (PP) disiapkan, kata Sekar. Usulan itu diadopsi lewat PP.", "pp-?-? pp-?-?"),
        ("PP Pemuda Muhammadiyah hadir. Ketua PP membuka acara.", ""),
        ("Keputusan Presiden (Keppres) terbit. Pengangkatan dilakukan melalui keppres.", "keppres-?-? keppres-?-?"),
        (
            "Permenhub Nomor 25 Tahun 2020 berlaku. Kami belum menerima Permenhub baru yang mencabut Permenhub lama. "
            "Syarat dituangkan di dalam Permenhub.",
            "permenhub-25-2020 permenhub-?-? permenhub-25-2020 permenhub-?-?",
        ),
        (
            "Perpres Nomor 73 Tahun 2020 terbit. Peraturan Presiden yang baru menghapus badan. Perpres itu berlaku.",
            "perpres-73-2020 perpres-73-2020 perpres-73-2020",
        ),
        ("Permehub Nomor 25 Tahun 2020 dan Undang-Undanh Nomor 7 Tahun 2017", "permenhub-25-2020 uu-7-2017"),
        (
            "Peraturan Presidan (Perpres) Nomor 55 Tahun 2019; Instruksi Gubenur DKI Jakarta Nomor 66 Tahun 2019",
            "perpres-55-2019 ingub-dki-jakarta-66-2019",
        ),
        (
            "Pemenuhan gizi diatur. Peraturan KPPU Nomor 4 Tahun 2023 dan Peraturan KPK Nomor 2 Tahun 2019",
            "peraturan-kppu-4-2023 peraturan-kpk-2-2019",
        ),
        ("Keputusan Presiden Republik Indonesia (Keppres) Nomor 15 Tahun 2024", "keppres-15-2024"),
        ("Surat Edaran Menteri Keuangan nomor S-/1082/MK.02/2023", "se-menkeu-s-/1082/mk.02/2023"),
        (
            "RPP Program Penjaminan Polis dan RUU Pelaksanaan APBN 2019",
            "rpp:program-penjaminan-polis ruu:pelaksanaan-apbn-2019",
        ),
        ("Hal itu masuk UU APBN (2025). Tarif diatur UU APBN.", "uu:apbn-2025 uu:apbn-2025"),
        ("Mahasiswa menolak UU Omnibus Law dan Ciptaker.", "uu:cipta-kerja"),
        (
            "Putusan MA Nomor 44 P/HUM/2019 menguji PKPU itu. Sekar meminta putusan MA ini dijalankan.",
            "putusan-ma-44p/hum/2019 putusan-ma-44p/hum/2019",
        ),
        ("Ia dihukum lewat putusan MA Nomor 761 K/Pid/2018. Putusan MA itu final.", ""),
        ("Putusan MK Nomor 90/PUU-XXI/2023 berlaku. Kami menunggu putusan MK.", "putusan-mk-90/puu-xxi/2023"),
        (
            "Uji materi perkara nomor 90/PUU-XXI/2023 tentang batas usia calon presiden diputus. "
            "Wirya menilai putusan MK soal batas usia capres sudah final.",
            "putusan-mk-90/puu-xxi/2023",
        ),
        (
            "Keputusan KPU Nomor 731 Tahun 2025 dicabut. Diatur ulang, apakah PKPU, UU Pemilu, maupun lainnya.",
            "keputusan-kpu-731-2025 pkpu-?-? uu:pemilu",
        ),
        (
            "Tugas satuan itu mestinya diatur dalam UU, bukan dengan Perpres. UU Nomor 5 Tahun 2018 berlaku.",
            "uu-?-? perpres-?-? uu-5-2018",
        ),
        (
            "Perpres 64/2020 terbit. Iuran lebih tinggi dari Perpres 82/2018. Perpres teranyar ini berlaku.",
            "perpres-64-2020 perpres-82-2018 perpres-64-2020",
        ),
        ("Perda Nomor 3 Tahun 2014 lama. Wali kota mengajukan Perda khusus untuk rokok.", "perda-3-2014 perda-?-?"),
        (
            "UU Nomor 19 Tahun 2016 juncto UU Nomor 11 Tahun 2008 juncto, kata jaksa, Pasal 55 ayat 1 ke 1.",
            "uu-19-2016 uu-11-2008 kuhp",
        ),
        (
            "UUD 1945 dijunjung. Pabrik melanggar Perjanjian Kerja Bersama (PKB) terutama Pasal 4 ayat (2).",
            "uud-1945",
        ),
        (
            "UU Cipta Kerja dikritik. UU Cipta Karya dan UU Cipta, kata buruh, memihak investor.",
            "uu:cipta-kerja uu:cipta-kerja uu:cipta-kerja",
        ),
        ("Saya setia pada UU Dasar tahun 1945. Perppu Nomor 1Tahun 2020 dibahas.", "uud-1945 perppu-1-2020"),
        ("UU Nomor 8 Tahun Tahun 1999 melindungi konsumen.", "uu-8-1999"),
        (
            "Polisi Pamong Praja (Satpol) PP DKI berjaga. Kepbup Bogor 443/450/Kpts/Per-UU/2020 berlaku.",
            "kepbup-kabupaten-bogor-443/450/kpts/per-uu/2020",
        ),
        (
            "Dijerat Pasal 5 UU 31/1999 sebagaimana diubah UU Nomor 20 Tahun 2001, atau Pasal 13 UU Tipikor.",
            "uu-31-1999 uu-20-2001 uu-31-1999",
        ),
        ("Pemilu nasional dan pemilu lokal dipisahkan melalui Putusan MK No. 135.", "putusan-mk-135/puu-xxii/2024"),
        ("Putusan MK Nomor 90 mengenai batas usia capres final.", "putusan-mk-90/puu-xxi/2023"),
        ("Putusan MK Nomor 90 dibacakan.", "putusan-mk-90-?"),
        ("Bank wajib melapor menurut UU No 8/201 tentang pencucian uang.", "uu-8-201"),
        ("Warung di Klungkung, Bali, tutup karena Peraturan Daerah Nomor 13 Tahun 2018.", "perda-klungkung-13-2018"),
        (
            "POJK 15/POJK.04/2022 terbit. Pemecahan saham diatur POJK 15/2022.",
            "pojk-15/pojk.04/2022 pojk-15/pojk.04/2022",
        ),
        ("TAP MPRS Nomor 25/MPRS/1966 dan TAP MPR Nomor 6 Tahun 2000", "tap-mpr-xxv/mprs/1966 tap-mpr-vi/mpr/2000"),
        (
            "Surat Edaran Nomor M/2/HK.04/III/2024 diteken. Perusahaan taat pada ketentuan ini.",
            "se-menaker-m/2/hk.04/iii/2024 se-menaker-m/2/hk.04/iii/2024",
        ),
        (
            "SE Kementerian Perhubungan Nomor 14 Tahun 2020 dan SK Kemenkes Nomor 3 Tahun 2021",
            "se-menhub-14-2020 kepmenkes-3-2021",
        ),
        (
            "SK-36/MBU/02/2024 dan Surat Keputusan Menteri BUMN No. SK-36/MBU/02/2024",
            "kepmenbumn-sk-36/mbu/02/2024 kepmenbumn-sk-36/mbu/02/2024",
        ),
        (
            "Keputusan Dewan Komisioner Otoritas Jasa Keuangan Nomor KEP-26/D.05/2024 dicabut.",
            "keputusan-dewan-komisioner-ojk-kep-26/d.05/2024",
        ),
        (
            "Keputusan Direktur Jenderal Perhubungan Udara Nomor 153 Tahun 2019",
            "kepdirjen-perhubungan-udara-153-2019",
        ),
        ("Ada 8.451 peraturan pusat dan 15.965 peraturan daerah. DPRD menyepakati 4 Raperda.", "raperda-?-?"),
        (
            "Sanksi sesuai PKPU Nomor 10 Tahun 2020 berlaku, yakni Pasal 88 D yaitu larangan.",
            "pkpu-10-2020 pkpu-10-2020",
        ),
        (
            "Putusan MK Nomor 60/PUU-XXII/2024 terbit. Pelanggaran itu tak mempengaruhi putusan majelis hakim MK. "
            "Semua pihak menerima keputusan tersebut.",
            "putusan-mk-60/puu-xxii/2024 putusan-mk-60/puu-xxii/2024 putusan-mk-60/puu-xxii/2024",
        ),
        (
            "Perpres 35/2024 terbit. Aturan sebelumnya yakni Perpres 125/2018 dicabut. Aturan itu berlaku.",
            "perpres-35-2024 perpres-125-2018 perpres-35-2024",
        ),
        (
            "Permendag 6/2022 menggantikan Permendag 3/2022. Beleid itu dikritik.",
            "permendag-6-2022 permendag-3-2022 permendag-6-2022",
        ),
        ("UU Pers berlaku. Puluhan undang-undang, yang aturannya tumpang tindih, ditata.", "uu:pers"),
        (
            "SE Nomor M/2/HK.04/III/2024 terbit. Mitra masuk coverage Surat Edaran THR. Surat Edaran Gubernur lain.",
            "se-menaker-m/2/hk.04/iii/2024 se-menaker-m/2/hk.04/iii/2024",
        ),
        (
            "RUU Penyiaran dibahas. Massa belum baca isi RUU dan menolak RUU yang gegabah. Naskah RUU semestinya siap.",
            "ruu:penyiaran ruu:penyiaran ruu:penyiaran",
        ),
        (
            "Aturannya kembali ke Permendag 25 (2022). Dasarnya Kepres Nomor 1 (tahun 2022 tentang satgas).",
            "permendag-25-2022 keppres-1-2022",
        ),
        ("Dijerat undang-undang nomor 4 tahun 84 tentang wabah penyakit menular.", "uu-4-1984"),
        (
            "Permenhub 108 tahun 2017 digugat. Ia meminta Permen 108 dicabut. Kantor KPP PMA 3 Jakarta tutup.",
            "permenhub-108-2017 permenhub-108-2017",
        ),
        ("LPS menyusun RPLPS dan Peraturan LPS (PLPS).", "rplps-?-? plps-?-?"),
    ],
)
def test_what_a_kind_alone_or_a_misprint_means(text: str, found: str) -> None:
    assert " ".join(m.id for m in regulations.find(text)) == found


@pytest.mark.parametrize(
    ("query", "id"),
    [
        ("Inpres 2/2021", "inpres-2-2021"),
        ("inpres no 2 tahun 2021", "inpres-2-2021"),
        ("UU ITE", "uu:ite"),
        ("uud 1945", "uud-1945"),
        ("inpres-2-2021", "inpres-2-2021"),
        ("kuhp", "kuhp"),
        ("Budi", None),
    ],
)
def test_what_people_type_is_parsed(query: str, id: str | None) -> None:
    assert regulations.parse(query) == id


def test_the_first_question_is_answered_quickly() -> None:
    script = (
        "import time; start = time.process_time()\n"
        "from pipeline.indonesian import regulations\n"
        "assert regulations.parse('Inpres 2/2021') == 'inpres-2-2021'\n"
        "print(time.process_time() - start)"
    )
    spent = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert float(spent.stdout) < 0.6


def test_an_id_tells_what_it_names() -> None:
    assert regulations.uri("inpres-2-2021") == "/akn/id/act/inpres/2021/2"
    assert regulations.uri("inpres-8-?") is None
    assert regulations.uri("kepmenkumham-m.hh-16.ah.11.01-2020") == "/akn/id/act/kepmenkumham/2020/m.hh-16.ah.11.01"
    assert regulations.label("inpres-2-2021") == "Inpres Nomor 2 Tahun 2021"
    assert regulations.issuer("permendagri-84-2022") == "Menteri Dalam Negeri"
    assert regulations.rank("uud-1945") == 1 and regulations.rank("perpres-12-2025") == 5
    assert regulations.title("uu-12-2011") == "Pembentukan Peraturan Perundang-Undangan"
    assert len({kind.id for kind in kinds().values()}) == len(kinds())


def test_a_nickname_has_candidates_by_date() -> None:
    assert regulations.candidates("UU ITE") == ("uu-1-2024", "uu-19-2016", "uu-11-2008")
    assert regulations.candidates("ITE", on="2023-01-01") == ("uu-19-2016", "uu-11-2008")
    assert regulations.candidates("Cipta Kerja", on="2021-01-01") == ("uu-11-2020",)
    assert regulations.candidates("Nama Tak Dikenal") == ()


@pytest.mark.parametrize(
    ("name", "day", "newest"),
    [
        ("Perpres Stunting", "2024-01-01", "perpres-72-2021"),
        ("Perpres JKN", "2019-12-01", "perpres-75-2019"),
        ("Perpres JKN", "2021-01-01", "perpres-64-2020"),
        ("PP Minerba", "2023-01-01", "pp-96-2021"),
        ("UU Minerba", "2021-01-01", "uu-3-2020"),
        ("UU Minerba", "2025-06-01", "uu-2-2025"),
        ("Permendag impor", "2024-04-01", "permendag-3-2024"),
        ("Permendag impor", "2023-06-01", "permendag-25-2022"),
        ("perpres kartu prakerja", "2020-06-01", "perpres-36-2020"),
        ("PP Tapera", "2024-07-01", "pp-21-2024"),
        ("PP Pengupahan", "2021-06-01", "pp-36-2021"),
        ("UU Haji", "2025-12-31", "uu-14-2025"),
        ("UU BUMN", "2025-12-31", "uu-16-2025"),
        ("UU TNI", "2025-12-31", "uu-3-2025"),
        ("Inpres efisiensi", "2025-03-01", "inpres-1-2025"),
    ],
)
def test_names_that_the_press_gives_mean_the_newest_of_the_day(name: str, day: str, newest: str) -> None:
    assert regulations.candidates(name, on=day)[0] == newest
    assert all(id.startswith(newest.split("-")[0]) for id in regulations.candidates(name))


def test_every_nickname_stands_for_instruments_that_the_index_holds() -> None:
    table = toml("regulations.toml")["nickname"]
    missing = {
        id
        for row in table
        for id in row["ids"]
        if id.startswith(("perpres", "inpres", "pp-"))
        if not regulations.title(id)
    }
    assert not missing


def test_titles_of_the_index_are_free_of_bad_scanning() -> None:
    junk = re.compile(r"[!\\]|\b(?:Nii|Dai,am|Pei\.|Pengei|Salinan I)\b|Presiden Republik Indonesia$|\bNo$")
    told = [law.id for law in laws().values() if law.id.endswith("-2022") and junk.search(law.title)]
    assert not told
    assert not [law.id for law in laws().values() if not law.title.strip()]


def test_relations_are_read_from_a_title() -> None:
    title = "Perubahan atas Undang-Undang Nomor 8 Tahun 2019"
    (found,) = regulations.relations(title, subject="uu-14-2025")
    assert (found.source, found.kind, found.target) == ("uu-14-2025", "amends", "uu-8-2019")


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        (
            "UU Nomor 31 Tahun 1999 sebagaimana telah diubah dengan UU Nomor 20 Tahun 2001",
            "uu-20-2001 amends uu-31-1999",
        ),
        ("PP Nomor 51 Tahun 2023 tentang Perubahan atas PP Nomor 36 Tahun 2021", "pp-51-2023 amends pp-36-2021"),
        ("Perppu Nomor 2 Tahun 2022 menggantikan UU Nomor 11 Tahun 2020.", "perppu-2-2022 revokes uu-11-2020"),
        ("Permendag 25/2022 dicabut dengan Permendag 36/2023.", "permendag-36-2023 revokes permendag-25-2022"),
        ("PP Nomor 35 Tahun 2021 sebagai turunan dari UU Nomor 11 Tahun 2020", "pp-35-2021 implements uu-11-2020"),
        ("UU Nomor 8 Tahun 1981 dan UU Nomor 26 Tahun 2000 tetap berlaku.", None),
        ("Inpres Nomor 2 Tahun 2021 tidak dicabut oleh UU Nomor 6 Tahun 2023.", None),
        ("PP Nomor 51 Tahun 2023 tidak serta-merta mengubah UU Nomor 13 Tahun 2003.", None),
        ("UU Cipta Kerja terbit, media menjaga independensi sesuai amanat UU Nomor 40 Tahun 1999.", None),
        ("UU Nomor 31 Tahun 1991 sebagaimana diubah dengan UU Nomor 20 Tahun 2001", None),
        ("DPR membahas RUU Polri tentang Perubahan atas UU Nomor 2 Tahun 2002.", None),
        ("Putusan MK Nomor 135/PUU-XXII/2024 merevisi UU Pemilu.", None),
        ("Pasal 55 KUHP dan Pasal 3 UU Nomor 8 Tahun 2010 diubah dengan PP Nomor 4 Tahun 2012.", None),
        ("UU Nomor 20 Tahun 2001 diubah dengan UU Nomor 31 Tahun 1999.", None),
        (
            "Pasal 55 KUHP subsider Pasal 3 Nomor 31 Tahun 1999 sebagaimana diubah dengan UU Nomor 20 Tahun 2001",
            "uu-20-2001 amends uu-31-1999",
        ),
        ("Inpres Nomor 2 Tahun 2021 terbit. Perubahan atas UU Nomor 8 Tahun 2019 ditunda.", None),
        ("PP Nomor 17 Tahun 2020 tentang perubahan PP Nomor 11 Tahun 2017", "pp-17-2020 amends pp-11-2017"),
        (
            "Permenkp Nomor 56 Tahun 2016 direvisi, dengan terbitnya Permenkp Nomor 12 Tahun 2020.",
            "permenkp-12-2020 amends permenkp-56-2016",
        ),
        (
            "Pergub Bali Nomor 61 Tahun 2020 tentang Perubahan Kedua atas Lampiran IV Pergub Bali Nomor 4 Tahun 2020",
            "pergub-bali-61-2020 amends pergub-bali-4-2020",
        ),
        ("UU Nomor 19 Tahun 2019 sebagai ganti UU Nomor 30 Tahun 2002", "uu-19-2019 revokes uu-30-2002"),
        ("PMK Nomor 11 Tahun 2024 merupakan perubahan dari PMK Nomor 9 Tahun 2022", "pmk-11-2024 amends pmk-9-2022"),
        (
            "Permendag 36/2023 yang direvisi dalam Permendag 3/2024 diprotes",
            "permendag-3-2024 amends permendag-36-2023",
        ),
        (
            "UU Nomor 19 Tahun 2019 merevisi beberapa pasal dalam UU Nomor 30 Tahun 2002",
            "uu-19-2019 amends uu-30-2002",
        ),
    ],
)
def test_relations_are_read_from_an_article(text: str, relation: str | None) -> None:
    found = [f"{r.source} {r.kind} {r.target}" for r in regulations.relations(text)]
    assert found == ([relation] if relation else [])


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("UU Nomor 31 Tahun 1991 sebagaimana diubah dengan UU Nomor 20 Tahun 2001", {"uu-31-1991": "uu-31-1999"}),
        ("sesuai UU Nomor 5 Tahun 2005 tentang Guru dan Dosen, guru dilindungi", {"uu-5-2005": "uu-14-2005"}),
        ("UU Nomor 28 Tahun 2016 tentang Penyandang Disabilitas berlaku", {"uu-28-2016": "uu-8-2016"}),
        ("UU Nomor 10 Tahun 1995 yang direvisi dengan UU NO. 17/2026", {"uu-17-2026": "uu-17-2006"}),
        ("UU Nomor 80 Tahun 2010 belum terbit", {"uu-80-2010": None}),
        ("UU Nomor 11 Tahun 2021 tentang Cipta Kerja ditolak buruh", {"uu-11-2021": "uu-11-2020"}),
        ("UU 19 Tahun 2010 tentang KPK. Pegawai mundur.", {"uu-19-2010": "uu-19-2019"}),
        ("UU TNI Nomor 33/2004 mengatur perbantuan", {"uu-33-2004": "uu-34-2004"}),
        ("Pasal 12 UU Nomor 20 Tahun 2002 tentang Tipikor juncto Pasal 55 KUHP", {"uu-20-2002": "uu-20-2001"}),
        ("dijerat UU Nomor 20 Tahun 2002 tentang Tipikor dengan ancaman lima tahun", {"uu-20-2002": "uu-20-2001"}),
        ("memakai UU Nomor 10 Tahun 2008 tentang TPPU dan Pasal 5 UU Tipikor", {}),
        ("menurut UU Nomor 36 Tahun 2019 tentang Narkotika yang masih berlaku", {"uu-36-2019": None}),
        ("menurut UU Nomor 35 Tahun 2019 tentang Narkotika yang masih berlaku", {"uu-35-2019": "uu-35-2009"}),
        ("Undang-undang Mata Uang Nomor 7 Tahun 2021 masih berlaku", {"uu-7-2021": "uu-7-2011"}),
        (
            "Inpres Nomor 1 Tahun 2023 tentang Percepatan Peningkatan Konektivitas Jalan Daerah",
            {"inpres-1-2023": "inpres-3-2023"},
        ),
        ("Perpres Nomor 12 Tahun 2025 tentang Stunting", {}),
        ("UU Nomor 16 Tahun 2019 tentang Perkawinan dan UU Nomor 1 Tahun 2024 tentang ITE", {}),
        ("Inpres Nomor 99 Tahun 2023 tentang Percepatan Peningkatan Konektivitas Jalan Daerah", {}),
        ("UU Nomor 31 Tahun 1999 sebagaimana diubah dengan UU Nomor 20 Tahun 2001", {}),
        ("UU Nomor 11 Tahun 2008 tentang ITE dan UU Nomor 7 Tahun 2017 tentang Pemilu", {}),
        ("UU Nomor 6 Tahun 2023 tentang Penetapan Perppu Nomor 2 Tahun 2022", {}),
    ],
)
def test_a_number_that_the_index_contradicts_is_told(text: str, likely: dict[str, str | None]) -> None:
    told = regulations.contradictions(text, regulations.find(text))
    assert {one.mention.id: one.likely for one in told} == likely


def test_a_law_numbered_wrongly_is_related_to_none() -> None:
    text = "UU Nomor 10 Tahun 1995 yang direvisi dengan UU NO. 17/2026, kata Nugroho Adi."
    mentions = regulations.find(text)
    assert {one.mention.id for one in regulations.contradictions(text, mentions)} == {"uu-17-2026"}
    assert not regulations.stated(text, mentions)


@pytest.mark.parametrize(
    "unit",
    [
        *("Pasal 1, ", "UU ", "Peraturan Menteri ", "Pasal 1 ayat (1) jo ", "UU Aa dan ", "1.000 ", "(1/1"),
        *(
            "Perpres itu ",
            "UU Nomor 1 Tahun 2020 dan ",
            "PP 1, aturan itu, ",
            "kedua UU tersebut ",
            "SK No. 1 ",
            "UU ITE ",
        ),
        *(
            "Pasal 1 itu. UU ITE ",
            "Perda Nomor 1 ",
            "Putusan MK ",
            "Keputusan 12 ",
            "UU (",
            "Putusan MK soal usia x ",
            "UU Aa%. ",
            "Perda Aab%. ",
        ),
        *("RUU Aab%. Dalam RUU. UU tersebut. ", "RPP Aab%. RPP tentang Aab. ", "SE Nomor %/a/b. "),
        *("Gubernur Aab% meneken SE Nomor 1. ", "Aturan tersebut. Permendag Nomor 3%. "),
        *("putusan itu ", "omnibus law Cipta Kerja, ", "omnibus law, ", "putusan soal batas usia itu "),
        *("Kapolri meneken surat telegram STR/8/II/2021. ", "kami menerbitkan surat edaran. Menaker rapat. "),
        *(
            "Satgas Covid-19 rapat. satgas menerbitkan surat edaran. ",
            "Bupati Aa mengeluarkan dua surat edaran. SE No 4/%. ",
        ),
        *("Permehub lama ", "UU yang disahkan ", "perkara nomor 90/PUU-XXI/2023 ", "Putusan MA Nomor 4 P/HUM/2019 "),
    ],
)
def test_reading_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = "".join(unit.replace("%", str(n)) for n in range(size // len(unit)))
        start = time.process_time()
        regulations.find(text)
        return time.process_time() - start

    seconds(1000)
    assert seconds(40_000) < 0.5 + 12 * seconds(10_000)


@pytest.mark.parametrize("before", ["UU", "Pasal 5", "UU Nomor 1", "Perpres Nomor 2 Tahun", "Surat edaran", "ayat"])
def test_a_run_of_blanks_is_passed_at_once(before: str) -> None:
    start = time.process_time()
    regulations.find(f"{before}{' ' * 20_000}tanggal")
    assert time.process_time() - start < 1


@pytest.mark.parametrize("sign", toml("regulations.toml")["sign"], ids=lambda sign: str(sign["id"]))
def test_a_sign_in_a_number_tells_its_issuer(sign: dict[str, Any]) -> None:
    assert sign["id"] in kinds()
    assert all(re.match(sign["pattern"], number) for number in sign["examples"])
    assert not any(re.match(sign["pattern"], number) for number in sign["counterexamples"])
