"""Posts with ranks, units and fields between their words and the holder's name."""

from __future__ import annotations

import pytest

from pipeline.indonesian.institutions import mentions as institutions
from pipeline.indonesian.persons import mentions as persons
from pipeline.indonesian.tokens import tokenize
from pipeline.resources.read import toml

THEN, OTHER = toml("positions.toml")["held_then"], toml("positions.toml")["other_clause"]

POLDA = "Kepolisian Daerah Jawa Barat"
PDIP = "Dewan Pimpinan Pusat Partai Demokrasi Indonesia Perjuangan"


def held(text: str) -> list[tuple[str, str, str | None]]:
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institutions.find(tokens))
    return [(tokens.text(n.start, n.end), p.role, p.body) for n in named for p in n.posts]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        # ranks and initials
        ("Kabid Humas Polda Jabar kombes Rudi Hartanta membantah kabar itu.",
         ("Rudi Hartanta", "Kepala Bidang Hubungan Masyarakat", POLDA)),
        ("Ketua Yayasan Lentera Bangsa Letjen (purn) Bagas Saputra hadir.",
         ("Bagas Saputra", "Ketua", "Yayasan Lentera Bangsa")),
        ("Ketua Yayasan Lentera Bangsa, Letkol CPM (P) Bagas Saputra, hadir.",
         ("Bagas Saputra", "Ketua", "Yayasan Lentera Bangsa")),
        ("Sekjen Yayasan Lentera Bangsa Marsekal Pertama TNI Bagas Saputra hadir.",
         ("Bagas Saputra", "Sekretaris Jenderal", "Yayasan Lentera Bangsa")),
        ("Kapolda Jabar Irjen Pol RZ Hartanta Saputra menjelaskan penangkapan itu.",
         ("RZ Hartanta Saputra", "Kepala Kepolisian Daerah", POLDA)),
        ("Kasat Lantas Polres Sleman AKP Fitra Saputra membenarkan kecelakaan itu.",
         ("Fitra Saputra", "Kepala Satuan Lalu Lintas", "Kepolisian Resor Sleman")),
        ("Ketua FKMD Sleman Dr Moh Saputra berharap warga tenang.", ("Moh Saputra", "Ketua", "FKMD Sleman")),
        # fields and units
        ("Ketua DPP PDIP bidang pendidikan dan kebudayaan Rina Utami menolak.",
         ("Rina Utami", "Ketua bidang pendidikan dan kebudayaan", PDIP)),
        ("Ketua DPP PDIP bidang kesehatan, pemuda dan olahraga, Rina Utami, menolak.",
         ("Rina Utami", "Ketua bidang kesehatan, pemuda dan olahraga", PDIP)),
        ("Koordinator Divisi Hukum, Humas dan Datin Bawaslu Kota Malang Rina Utami memeriksa laporan.",
         ("Rina Utami", "Koordinator Divisi Hukum, Hubungan Masyarakat dan Data dan Informasi",
          "Badan Pengawas Pemilihan Umum Kota Malang")),
        ("Ketua Bidang Hukum, HAM, dan Perundang-undangan PB NU, Rudi Hartanta, menolak.",
         ("Rudi Hartanta", "Ketua Bidang Hukum, HAM, dan Perundang-undangan", "Pengurus Besar Nahdlatul Ulama")),
        ("Kepala Biro Hukum dan Humas Mahkamah Agung (MA) Rina Utami membenarkan.",
         ("Rina Utami", "Kepala Biro Hukum dan Hubungan Masyarakat", "Mahkamah Agung")),
        ("Deputi Perundang-undangan Kemensetneg Rina Utami menerima surat itu.",
         ("Rina Utami", "Deputi Perundang-undangan", "Kementerian Sekretariat Negara")),
        ("Pengamat intelijen dan keamanan Universitas Indonesia (UI) Rina Utami menilai.",
         ("Rina Utami", "Pengamat intelijen dan keamanan", "Universitas Indonesia")),
        ("Anggota Baleg DPR RI Fraksi PKS Rina Utami menginterupsi.",
         ("Rina Utami", "Anggota Badan Legislasi", "Dewan Perwakilan Rakyat Republik Indonesia")),
        ("Ketua Rumpun Pelacakan Gugus Tugas Covid-19 Jatim, Rina Utami, hadir.",
         ("Rina Utami", "Ketua Rumpun Pelacakan", "Gugus Tugas Covid-19 Jawa Timur")),
        ("Karopaminal Divpropam Polri Brigjen Pol Rudi Hartanta hadir.",
         ("Rudi Hartanta", "Kepala Biro Pengamanan Internal Divisi Profesi dan Pengamanan",
          "Kepolisian Negara Republik Indonesia")),
        # bodies and regions
        ("Kepala Bagian Humas Kota Malang, Rina Utami, hadir.",
         ("Rina Utami", "Kepala Bagian Hubungan Masyarakat", "Pemerintah Kota Malang")),
        ("Kabag Protokol Kabupaten Sleman Rina Utami hadir.",
         ("Rina Utami", "Kepala Bagian Protokol", "Pemerintah Kabupaten Sleman")),
        ("Kepala Distrik Sentani, Rudi Hartanta, menyebut dua warga.",
         ("Rudi Hartanta", "Kepala Distrik", "Distrik Sentani")),
        ("Pakar hukum pidana Fakultas Hukum, Universitas Hasanuddin, Rina Utami, menilai.",
         ("Rina Utami", "Pakar hukum pidana Fakultas Hukum", "Universitas Hasanuddin")),
        ("Deputi Bidang Penguatan Riset, Kemenristek/BRIN, Rina Utami menyampaikan hal itu.",
         ("Rina Utami", "Deputi Bidang Penguatan Riset", "Kementerian Riset dan Teknologi")),
        ("Direktur Kredit Bank Rakyat Indonesia (Persero) TBK, Rina Utami, hadir.",
         ("Rina Utami", "Direktur Kredit", "Bank Rakyat Indonesia")),
        ("Direktur Keuangan Jiwasraya periode Maret 2011-2015 Rina Utami ditahan.",
         ("Rina Utami", "Direktur Keuangan", "PT Asuransi Jiwasraya")),
        ("Direktur PT Mahesa Integra Rudi Hartanta Utama hadir.",
         ("Rudi Hartanta Utama", "Direktur", "PT Mahesa Integra")),
        ("Juru Bicara sekaligus Kepala Biro Komunikasi Kemenkes Rina Utami menyebut.",
         ("Rina Utami", "Juru Bicara", "Kementerian Kesehatan")),
        ("Juru Bicara (Jubir) Satuan Tugas (Satgas) Penanganan Covid-19, Rina Utami, meminta warga sabar.",
         ("Rina Utami", "Juru Bicara", "Satuan Tugas Penanganan Covid-19")),
        ("Adapun Kepala BPIP yang dijabat Rina Utami menerima gaji.",
         ("Rina Utami", "Kepala", "Badan Pembinaan Ideologi Pancasila")),
        ("Kepala Bidang Hukum dan Humas RSUP Dr Sardjito, Rina Utami, membenarkan.",
         ("Rina Utami", "Kepala Bidang Hukum dan Hubungan Masyarakat", "Rumah Sakit Umum Pusat Dr Sardjito")),
        ("Sementara Wakil Bupati Luwu, Sabar Bijak, meminta warga waspada.",
         ("Sabar Bijak", "Wakil Bupati", "Pemerintah Kabupaten Luwu")),
        ("Dirjen Pendidikan Islam Rina Utami menjelaskan aturan itu.",
         ("Rina Utami", "Direktur Jenderal Pendidikan Islam", "Kementerian Agama")),
        ("Ketua MUI H Rudi Hartanta hadir.", ("Rudi Hartanta", "Ketua", "Majelis Ulama Indonesia")),
        ("mantan Asisten Direktur Utama bidang Bisnis PT Dirgantara Indonesia Rina Utami ditahan.",
         ("Rina Utami", "mantan Asisten Direktur Utama bidang Bisnis", "PT Dirgantara Indonesia")),
        ("Direktur Diniyah dan Pesantren Kementerian Agama Rina Utami hadir.",
         ("Rina Utami", "Direktur Diniyah dan Pesantren", "Kementerian Agama")),
        ("Deputi Bidang Pemasaran Kemenparekraf/ Baparekraf, Rina Utami menjelaskan.",
         ("Rina Utami", "Deputi Bidang Pemasaran", "Kementerian Pariwisata dan Ekonomi Kreatif")),
        ("Anggota Dewan Komisioner Otoritas Jasa Keuangan (OJK) pengawas pasar modal Rina Utami mengatakan.",
         ("Rina Utami", "Anggota Dewan Komisioner pengawas pasar modal", "Otoritas Jasa Keuangan")),
        ("Rina Utami yang kini menduduki jabatan sebagai Kepala KPP Pratama Bantaeng ditahan.",
         ("Rina Utami", "Kepala", "Kantor Pelayanan Pajak Pratama Bantaeng")),
        ("Kabid Haji dan Umrah (PHU) Kanwil Kemenag Provinsi Jawa Tengah, Rina Utami mengatakan.",
         ("Rina Utami", "Kepala Bidang Haji dan Umrah", "Kantor Wilayah Kementerian Agama Jawa Tengah")),
        ("Ketua Fraksi Golkar di DPR Rina Utami hadir.",
         ("Rina Utami", "Ketua Fraksi Partai Golongan Karya", "Dewan Perwakilan Rakyat Republik Indonesia")),
        ("Ketua Fraksi PKB-PPP DPRD Banten Rina Utami hadir.",
         ("Rina Utami", "Ketua Fraksi Partai Kebangkitan Bangsa-Partai Persatuan Pembangunan",
          "Dewan Perwakilan Rakyat Daerah Banten")),
        ("Juru Bicara Gugus Tugas Percepatan Penanganan (GTPP) COVID-19 setempat Rina Utami menyebut angka itu.",
         ("Rina Utami", "Juru Bicara", "Gugus Tugas Percepatan Penanganan COVID-19")),
        ("Kepala Bagian Pemerintahan Rina Utami hadir.", ("Rina Utami", "Kepala Bagian Pemerintahan", None)),
        ("Juru Bicara Pemprov Banten Penanganan Covid-19, Rina Utami mengatakan.",
         ("Rina Utami", "Juru Bicara Penanganan Covid-19", "Pemerintah Provinsi Banten")),
        ("Ketua Umum Apkasi yang juga merupakan Bupati Sleman Rina Utami hadir.",
         ("Rina Utami", "Ketua Umum", "Asosiasi Pemerintah Kabupaten Seluruh Indonesia")),
        ("Komandan Satuan Brimob Polda Banten, Kombes Pol Rudi Hartanta, hadir.",
         ("Rudi Hartanta", "Komandan Satuan Brigade Mobil", "Kepolisian Daerah Banten")),
        ("Kepala Puskesmas Sukasari, dokter Rina Utami, membantah.",
         ("Rina Utami", "Kepala", "Puskesmas Sukasari")),
        ("Direktur PT Hutama 3 Indonesia Rina Utami hadir.",
         ("Rina Utami", "Direktur", "PT Hutama 3 Indonesia")),
        ("Asisten Kapolri Bidang Logistik Polri Irjen Rudi Hartanta hadir.",
         ("Rudi Hartanta", "Asisten Kepala Kepolisian Negara Republik Indonesia Bidang Logistik",
          "Kepolisian Negara Republik Indonesia")),
        ("Menteri Kelautan Dan Perikanan Rina Utami hadir.",
         ("Rina Utami", "Menteri Kelautan dan Perikanan", "Kementerian Kelautan dan Perikanan")),
        ("Rina Utami selaku Lurah Malaka Jaya membenarkan.", ("Rina Utami", "Lurah", "Kelurahan Malaka Jaya")),
        ("Dewan Pakar FSGI Rina Utami menilai.", ("Rina Utami", "Dewan Pakar", "Federasi Serikat Guru Indonesia")),
        ("Ketua Masjid Al-Falahin, Rina Utami, hadir.", ("Rina Utami", "Ketua", "Masjid Al-Falahin")),
        ("Kepala Satuan Polisi Pamong Praja Asir Hartanta hadir.",
         ("Asir Hartanta", "Kepala Satuan Polisi Pamong Praja", None)),
        ("Kuasa Usaha Ad Interim (KUAI) KBRI Kuwait Rina Utami menjawab.",
         ("Rina Utami", "Kuasa Usaha Ad Interim", "Kedutaan Besar Republik Indonesia di Kuwait")),
        ("Ketua KPK-nya saja, Rina Utami, tidak hadir.", ("Rina Utami", "Ketua", "Komisi Pemberantasan Korupsi")),
        ("Anggota Tim Kuasa Hukum Bagas Saputra dan kawan-kawan, Rina Utami, menolak.",
         ("Rina Utami", "Anggota Tim Kuasa Hukum", None)),
        ("Hal itu disampaikan pengacaranya, Rudi Hartanta, Rina pun menolak.", ("Rudi Hartanta", "pengacaranya", None)),
        ("Kuasa hukum Bupati Sleman Bagas Saputra, Rina Utami, menolak.",
         ("Rina Utami", "Kuasa hukum Bupati Sleman", None)),
        ("Juru Bicara Pemerintah untuk Covid-19 Rina Utami menyebut angka itu.",
         ("Rina Utami", "Juru Bicara Pemerintah untuk Covid-19", None)),
        ("Manager Communication Relations & CID PT Pertamina Hulu Mahakam Rina Utami hadir.",
         ("Rina Utami", "Manager Communication Relations & CID", "PT Pertamina Hulu Mahakam")),
        ("Direktur Jenderal Bea dan Cukai Kementerian Keuangan Rina Utami hadir.",
         ("Rina Utami", "Direktur Jenderal Bea dan Cukai", "Kementerian Keuangan")),
        ("Ketua Umum Parta Demokrat Rina Utami hadir.", ("Rina Utami", "Ketua Umum", "Partai Demokrat")),
        ("Keluarga melapor ke Kepala Desa, Rudi Hartanta, kemarin.", ("Rudi Hartanta", "Kepala Desa", None)),
        ("Kuasa hukum korban Galaksindo, Rina Utami, menolak.", ("Rina Utami", "Kuasa hukum", None)),
        ("Kuasa hukum terdakwa Bagas Saputra, Rina Utami, menolak.", ("Rina Utami", "Kuasa hukum", None)),
        ("Direktur RSUP dr Kariadi, Rina Utami, hadir.",
         ("Rina Utami", "Direktur", "Rumah Sakit Umum Pusat dr Kariadi")),
        ("Kapolres Bandara Soekarno-Hatta Kombes Pol Rudi Hartanta hadir.",
         ("Rudi Hartanta", "Kepala Kepolisian Resor", "Kepolisian Resor Bandara Soekarno-Hatta")),
        ("Kepala Penerangan Kogabwilhan III (Kapen Kogabwilhan III) Kolonel Czi IGN Hartanta melapor.",
         ("IGN Hartanta", "Kepala Penerangan", "Komando Gabungan Wilayah Pertahanan III")),
        ("Kepala Diskopindag Kota Malang, Rina Utami, hadir.",
         ("Rina Utami", "Kepala", "Dinas Koperasi, Perindustrian, dan Perdagangan Kota Malang")),
        ("Direktur RSUP M Djamil Padang Rina Utami hadir.",
         ("Rina Utami", "Direktur", "Rumah Sakit Umum Pusat M Djamil Padang")),
        ("Hakim Ketua Panji Saputra membacakan putusan.", ("Panji Saputra", "Hakim Ketua", None)),
        ("Sekretaris Jendralnya Rina Utami menolak.", ("Rina Utami", "Sekretaris Jenderal", None)),
        ("Pengamat dari Universitas Prasetiya Mulya Rina Utami menilai.",
         ("Rina Utami", "Pengamat", "Universitas Prasetiya Mulya")),
        ("Menteri Sosial Rina P. Batubara hadir.", ("Rina P. Batubara", "Menteri Sosial", "Kementerian Sosial")),
        ("Harga naik di Malaysia dan Thailand. Anggota Komisi VI Rangga Sutiano menyesalkan hal itu.",
         ("Rangga Sutiano", "Anggota Komisi VI", "Dewan Perwakilan Rakyat Republik Indonesia")),
    ],
)  # fmt: skip
def test_what_stands_between_a_post_and_its_holder(text, row):
    assert row in held(text)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Ketua DPP PDIP Rina Utami, Ketua DPP PDIP bidang kesehatan, pemuda dan anak, Sri Hartanti, hadir.",
         ("Rina Utami", "Ketua bidang kesehatan, pemuda dan anak", PDIP)),
        ("Pengamat transportasi dan dosen UI Rina Utami hadir.",
         ("Rina Utami", "Pengamat transportasi dan dosen", "Universitas Indonesia")),
        ("Kapolda Jabar Irjen Pol RI Hartanta hadir.", ("RI Hartanta", "Kepala Kepolisian Daerah", POLDA)),
        ("Nama Rina menguat sebagai calon ketua umum Kosgoro pengganti Rudi Hartanta.",
         ("Rudi Hartanta", "calon ketua umum Kosgoro pengganti", None)),
        ("Lewat Atase Perhubungan di KBRI Jepang, Japan Marine Society, dan lembaga lain.",
         ("Japan", "Atase Perhubungan", "Kedutaan Besar Republik Indonesia Jepang")),
        ("Benar, kata Yongki, pengurus PAC PDI Perjuangan Karangasri.",
         ("Karangasri", "pengurus PAC", "Partai Demokrasi Indonesia Perjuangan")),
        ("Dengan topi di kepala, Made Rudi Hartanta berjalan.", ("Made Rudi Hartanta", "kepala", None)),
        ("Fikri (Wartawan Nextara Media) ditahan.", ("Nextara Media", "Wartawan", None)),
        ("Dok. Humas Ditjen Hubdat Agus meminta sopir taat.",
         ("Agus", "Humas", "Direktorat Jenderal Perhubungan Darat")),
        ("Kuasa hukum buronan Rudi Hartanta hadir.", ("Rudi Hartanta", "Kuasa hukum buronan", None)),
        ("General Manager Le Veridana Jakarta, Vikas Hartanta, hadir.",
         ("Le Veridana Jakarta", "General Manager", None)),
        ("Suara caleg lebih menentukan (Chang, 2025).", ("Chang", "Calon Anggota Legislatif", None)),
        ("Direktur PT Mustika Rina Utami Sari hadir.", ("Utami Sari", "Direktur", "PT Mustika Rina")),
    ],
)  # fmt: skip
def test_what_does_not(text, row):
    name, *post = row
    assert not [found for found in held(text) if found[0].split()[0] == name.split()[0] and list(found[1:]) == post]


def test_a_rank_is_no_force():
    tokens = tokenize("Marsekal Pertama TNI Bagas Saputra hadir di Mabes TNI.")
    found = institutions.find(tokens)
    assert [tokens.starts[at] for at in found] == [tokens.source.index("Mabes TNI")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Saat bertugas sebagai Komandan Kopassus, Rudi Hartanta memimpin operasi itu.", "former"),
        ("Ketika masih menjabat Bupati Sleman, Rudi Hartanta menolak izin itu.", "former"),
        ("Sebagai Bupati Sleman, Rudi Hartanta menolak izin itu.", "current"),
        ("Jalan itu dibangun dari zaman Gubernur Banten Rudi Hartanta.", "former"),
        *((text, "former") for text in THEN["examples"]),
        *((text, "current") for text in THEN["counterexamples"]),
    ],
)
def test_posts_of_a_time_past(text, status):
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institutions.find(tokens))
    assert [p.status for n in named for p in n.posts] == [status]


@pytest.mark.parametrize(
    ("text", "held"),
    [*((text, False) for text in OTHER["examples"]), *((text, True) for text in OTHER["counterexamples"])],
)
def test_a_post_that_closes_another_phrase_is_not_his(text, held):
    tokens = tokenize(text)
    named, _ = persons.find(tokens, institutions.find(tokens))
    assert any(n.posts for n in named) is held
