"""Words in the passive, of bodies through their parts, of papers and of nouns of saying: whose they are."""

import pytest

from pipeline.schema import Institution
from tests.nlp.test_speaker_resolver import mentions, read, speakers

PASSIVES = [
    (
        '"Dana aman," kata Rina Lestari. Kas disimpan di bank. Warga diharapkan tidak panik.\n"Ada," kata Rina.',
        ["Rina Lestari"] * 3,
    ),
    (
        "Majelis hakim menyebut Bayu Saputra menerima suap. Bayu dinilai terbukti melanggar Pasal 12 UU Tipikor.",
        ["(Majelis hakim)"] * 2,
    ),
    (
        "Jaksa menilai Bayu Saputra bersalah. Uang itu disita. Atas ulahnya, Bayu dinyatakan melanggar Pasal 3 UU ITE.",
        ["(Jaksa)"] * 2,
    ),
    ("Warga menilai Bayu Saputra lalai. Bayu dinilai melanggar Pasal 3 UU TPPU.", ["(Warga)"]),
    ("Majelis hakim menyebut Bayu Saputra menerima suap. Bayu dinilai melanggar sumpahnya.", ["(Majelis hakim)"]),
    (
        '"Dana aman," kata Rina Lestari.\nOleh karena itu, diharapkan pasar dapat dibuka pekan ini.\n"Ya," kata Rina.',
        ["Rina Lestari"] * 3,
    ),
    (
        "Aturan itu dinilai merugikan nelayan kecil. Pengamat Rina Lestari mengatakan kuota terlalu sempit.",
        ["Rina Lestari"] * 2,
    ),
    (
        "Aturan itu dinilai merugikan nelayan kecil. Pengamat Rina Lestari membantah kuota terlalu sempit.",
        ["Rina Lestari"],
    ),
    (
        "Pemerintah didesak mencabut izin tambang itu.\nDesakan itu disampaikan Rina Lestari di Bandung.",
        ["Rina Lestari"],
    ),
    ("Pemerintah didesak mencabut izin tambang itu. Desakan itu datang dari Rina Lestari, Rabu.", ["Rina Lestari"]),
    ("Aturan itu dinilainya terlalu longgar. Hal itu dikatakan Rina Lestari di Bandung.", ["Rina Lestari"]),
    ('"Rugi," kata Rina Lestari. Perizinan di daerah dinilainya masih berbelit.', ["Rina Lestari"] * 2),
    ('"Rugi," kata Rina Lestari. Hal itu diakuinya saat ditemui di pasar.', ["Rina Lestari"]),
    (
        'Rina Lestari tiba di kantor polisi. Penyidik diminta memeriksa dua saksi lain.\n"Ada dua," kata Rina.',
        ["Rina Lestari"] * 2,
    ),
    (
        '"Ada dua," kata Rina Lestari. Bayu Saputra hadir. Bayu diminta menunggu.\n"Ada tiga," kata Rina.',
        ["Rina Lestari"] * 2,
    ),
    (
        '"Maju," kata Rina Lestari. Kondisinya baik. Rina dinilai berhasil memimpin.\n"Ya," kata Rina.',
        ["Rina Lestari"] * 2,
    ),
    (
        'Rina Lestari menilai hujan sudah mereda.\nPuncak kemarau diprediksi jatuh pada Agustus.\n"Kering," kata Rina.',
        ["Rina Lestari"] * 3,
    ),
    (
        "Rina Lestari berpendapat, kuota itu terlalu sempit.\nSebab, nelayan kecil dianggap tidak terlindungi.\n"
        "Hal itu, kata Rina, sudah lama terjadi.",
        ["Rina Lestari"] * 3,
    ),
    (
        '"Panen gagal," kata Rina Lestari.\nJanji yang tidak ditepati itu dinilai merugikan petani.\n"Ya," katanya.',
        ["Rina Lestari"] * 3,
    ),
    (
        '"Bagus," kata Rina Lestari.\nHal ini diharapkan dapat menarik tamu dan menambah kas desa.\n"Ya," katanya.',
        ["Rina Lestari"] * 3,
    ),
    (
        "Oleh karenanya, aturan itu dinilai sudah terlambat. Pengamat Rina Lestari mengatakan kuota terlalu sempit.",
        ["Rina Lestari"] * 2,
    ),
    (
        "Pemerintah didorong mencabut izin itu, dan warga diminta sabar.\nMenurut Rina Lestari, izin itu cacat.",
        ["Rina Lestari"],
    ),
    ("Aturan itu dinilai merugikan nelayan.\nMenurut Rina Lestari, kuotanya terlalu sempit.", ["Rina Lestari"] * 2),
    (
        "Dinas itu diminta segera memeriksa air sungai. Sungai itu mengalir ke kota.\n"
        "Ahli gizi Rina Lestari menilai air sungai belum aman.",
        ["Rina Lestari"] * 2,
    ),
    (
        "Jaksa menilai Bayu Saputra melanggar aturan. Bayu disebut menyimpan uang di luar kota. Jaksa menyebut "
        "uang itu belum kembali.",
        ["(Jaksa)"] * 3,
    ),
    ("Jaksa menilai Bayu Saputra melanggar aturan. Ia juga dinilai terbukti menyimpan uang.", ["(Jaksa)"] * 2),
    ("Bayu Saputra disebut jaksa tetap menandatangani surat jalan itu.", ["(jaksa)"]),
    ("Proyek itu dinilai KPK tidak sesuai aturan pengadaan.", ["Komisi Pemberantasan Korupsi"]),
    ("Dalam surat edaran itu, para camat diminta membuka posko.", ["(surat edaran)"]),
    ("Dalam surat dakwaan, Bayu Saputra disebut menerima uang dari pemilik lahan.", ["(surat dakwaan)"]),
    ("Dalam draf Raperda disebutkan pemilik kapal harus menyimpan pelampung.", ["(draf Raperda)"]),
    ("Berdasarkan pasal 7 aturan itu, disebutkan bahwa kapal harus membawa pelampung.", ["(pasal 7 aturan)"]),
    ("Menurut pengumuman tersebut, tahap pertama selesai tahun depan.", ["(pengumuman tersebut)"]),
    ("Rina Lestari tidak hadir. Menurut pengakuan perempuan asal Bandung itu, rumahnya kosong.", ["Rina Lestari"]),
    ("Dalam aturan yang diteken Menteri Rina Lestari itu disebutkan bahwa kapal wajib lapor.", ["(aturan)"]),
    ("Surat yang ditandatangani Rina Lestari itu menyebutkan kapal wajib lapor.", ["(Surat)"]),
    ("Bayu Saputra yang mewakili Menteri Rina Lestari mengatakan kapal wajib lapor.", ["Bayu Saputra"]),
    ("Dokter yang merawat Rina Lestari mengatakan pasiennya sudah pulih.", ["(Dokter)"]),
    ("Kasus yang menjerat adiknya membuat Rina Lestari mengatakan dirinya mundur.", ["Rina Lestari"]),
    ("Hal yang meringankan menurut majelis hakim adalah Bayu Saputra belum pernah dihukum.", ["(majelis hakim)"]),
    ("Ketua Serikat Rina Lestari bersama Bupati Bayu Saputra mengatakan jalan selesai.", ["Rina Lestari"]),
    (
        "Ketua Serikat Rina Lestari dan Bupati Bayu Saputra mengatakan jalan selesai.",
        ["(Rina Lestari dan Bupati Bayu Saputra)"],
    ),
    ("KPK buru-buru menyatakan putusan itu sudah final.", ["Komisi Pemberantasan Korupsi"]),
    (
        'Rina Lestari membuat laporan itu. "Ada di menit ketiga," kata Rina.\nTerlapor menyebut kitab itu keliru.\n'
        '"Semua sudah kami serahkan," kata dia.',
        ["Rina Lestari", "(Terlapor)", "Rina Lestari"],
    ),
    ("Setiap kapal wajib membawa pelampung, demikian bunyi draf Raperda itu.", ["(draf Raperda itu)"]),
]

NOUNS = [
    ("Rina Lestari melontarkan kritik bahwa rapat itu tertutup.", ["Rina Lestari"]),
    ("KPK mengeluarkan imbauan agar pejabat menolak bingkisan.", ["Komisi Pemberantasan Korupsi"]),
    ("Rina Lestari memberikan keterangan kepada wartawan bersama suaminya.", []),
    ("Dalam pandangan Rina Lestari, aturan itu terlalu longgar.", ["Rina Lestari"]),
    ("Di mata Rina Lestari, aturan itu terlalu longgar.", ["Rina Lestari"]),
    ("Di mata hukum, semua warga setara.", []),
    ("Bagi Rina Lestari, gelar itu merupakan yang kedua musim ini.", []),
    ("Rina Lestari memulai proyek itu. Nilainya mencapai Rp 3 miliar.", []),
    ("Rina Lestari punya alasan melarang warga masuk.", []),
    ("Aturan itu memuat pasal yang melarang pegawai berdagang.", []),
    ("Rina Lestari menyatakan kabar itu hoaks.", ["Rina Lestari"]),
    ("Rina Lestari menjelaskan program itu kepada warga.", []),
    ('"Sita," kata Rina Lestari. Selanjutnya, mereka diminta pulang.\n"Sudah," kata Rina.', ["Rina Lestari"] * 2),
    ("Rina Lestari menyebut soal izin itu merupakan urusan dinas.", ["Rina Lestari"]),
    ("Rina Lestari menjelaskan soal izin yang belum terbit.", []),
    ("Melalui kerja sama itu, diharapkan KPK bisa bekerja lebih cepat.", []),
    (
        '"Ada," kata Rina Lestari. Tunjangan itu disebut dengan Tunjangan Perdana.\n"Ya," kata Rina.',
        ["Rina Lestari"] * 2,
    ),
    ('"Ada," kata Rina Lestari. Adapun kantor itu disebut telah tutup.\n"Ya," kata Rina.', ["Rina Lestari"] * 2),
    ("Rina Lestari diam. Banyak anggota KPK yang merasa rapat itu terlalu cepat digelar.", []),
    ("Alasan pencabutan itu, disebutkan Rina Lestari, dilakukan setelah ada keluhan.", ["Rina Lestari"]),
    ("Rina Lestari memastikan semua saksi yang dipanggil ke pengadilan bakal hadir.", ["Rina Lestari"]),
    ("BPS menyebutkan utang desa pada akhir tahun ini sebesar Rp 3 miliar.", ["Badan Pusat Statistik"]),
    ('Jaksa menuntut Rina Lestari dihukum dua tahun. "Dia berbelit-belit," kata jaksa.', ["(Jaksa)", "(jaksa)"]),
    (
        "Jaksa menyebut hal ringan, yakni Rina Lestari sudah tua. Menurut jaksa, uang itu dibagi dua.",
        ["(Jaksa)", "(jaksa)"],
    ),
    (
        "Pemerintah diminta mencabut izin tambang itu.\nKetua yayasan Rina Lestari menilai izin itu terlalu cepat.",
        ["Rina Lestari"] * 2,
    ),
    (
        'BPS menilai data itu usang. Warga diminta tetap sabar.\n"Mei selesai," tulis BPS.',
        ["Badan Pusat Statistik"] * 3,
    ),
    ("Menurut jaksa, Rina Lestari memperkaya diri. Menurut jaksa, uang itu dibagi dua.", ["(jaksa)"] * 2),
    ('"Ada," kata Rina Lestari. Warga diajak menanam bakau.\n"Ya," kata Rina.', ["Rina Lestari"] * 2),
    ("Kongres memutuskan iuran anggota naik tahun depan.", []),
    ("Majelis hakim memutuskan seluruh lahan itu dikembalikan kepada warga.", ["(Majelis hakim)"]),
    ("Rina Lestari memang mengatakan harga beras turun.", ["Rina Lestari"]),
    ('"Baik," kata Rina Lestari. Jalan ini menjadi harapan bagi munculnya pasar baru.', ["Rina Lestari"]),
    ("Jaksa Rina Lestari hadir. Menurut jaksa, uang itu dibagi dua.", ["(jaksa)"]),
]


@pytest.mark.parametrize(("text", "expected"), PASSIVES + NOUNS)
def test_speakers(text, expected):
    posts = [("p1", "Jaksa", "Jaksa Rina Lestari")] if "Jaksa Rina" in text else []
    assert speakers(text, posts=posts) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kementerian Kesehatan (Kemenkes) melalui BPS meminta warga menguras bak mandi.",
        "Kementerian Kesehatan lewat Balai Pelatihan Bandung menyatakan semua peserta dalam kondisi sehat.",
        "Kementerian Kesehatan (Kemenkes) BPS menyatakan semua peserta dalam kondisi sehat.",
        "Selain itu, Kementerian Kesehatan (Kemenkes), melalui BPS, mengingatkan warga agar menguras bak mandi.",
    ],
)
def test_body_speaks_through_its_part(text):
    ministry = ("i3", "Kementerian Kesehatan", ("Kementerian Kesehatan", "Kemenkes"))
    others = read(text)._.institutions
    doc = read(text, institutions=(*others, Institution(*ministry, mentions=mentions(text, "i3", ministry[2]))))
    assert [s.speaker for s in doc._.statements] == ["i3"]
