"""A stand belongs to whoever takes it: the speaker's own are told, those of people whom he talks about are nobody's."""

from __future__ import annotations

import pytest

from pipeline.indonesian.leanings import Voice, leaning

UNION = Voice("Rahmat Sudibya", "Presiden Konfederasi Serikat Buruh Uji", "mengatakan")
MEMBER = Voice("Wening Larasati", "Anggota Komisi IX Fraksi Partai Bintang Uji", "mengatakan")
MINISTER = Voice("Galuh Prawira", "Menteri Ketenagakerjaan", "mengatakan")
POLICE = Voice("Damar Wisesa", "Kepala Bidang Humas Polda Metro Jaya", "mengatakan")
POLLSTER = Voice("Tirta Sabda", "Direktur Eksekutif Lembaga Survei Uji", "ujar", direct=True)
EXPERT = Voice("Laksmi Handayani", "Pengamat Hukum Tata Negara", "menilai")
STUDENTS = Voice("Badan Eksekutif Mahasiswa Universitas Uji", "", "menyatakan")
NOBODY = Voice()


@pytest.mark.parametrize(
    ("voice", "text", "wanted"),
    [
        (UNION, "kami menolak RUU Cipta Kerja", "against"),
        (UNION, "pihaknya tetap menolak pengesahan RUU itu", "against"),
        (UNION, "KSBU dengan tegas menolak omnibus law", "against"),
        (UNION, "Konfederasi Serikat Buruh Uji konsisten menolak aturan tersebut", "against"),
        (UNION, "buruh menolak omnibus law UU Cipta Kerja", "against"),
        (UNION, "ada lima alasan pihaknya menolak RUU itu", "against"),
        (UNION, "sikap kami jelas menolak RUU Cipta Kerja", "against"),
        (UNION, "akan menggelar aksi menolak RUU itu pekan depan", "against"),
        (UNION, "kami turun ke jalan untuk menolak RUU Cipta Kerja", "against"),
        (UNION, "tuntutan kami adalah cabut UU Cipta Kerja", "against"),
        (UNION, "Tuntutan yang akan disuarakan adalah batalkan UU Cipta Kerja", "against"),
        (UNION, "mencabut klaster upah, menghapus alih daya, menolak UU Cipta Kerja", "against"),
        (UNION, "KSBU mendesak Presiden menerbitkan perppu untuk mencabut UU Cipta Kerja", "against"),
        (UNION, "kami menilai aturan itu merugikan pekerja", "against"),
        (UNION, "Rahmat juga menolak revisi UU itu", "against"),
        (UNION, "RUU ini seharusnya dicabut", "against"),
        (UNION, "UU itu berdampak buruk bagi pekerja perempuan", "against"),
        (MEMBER, "Fraksi Partai Bintang Uji menolak RUU itu", "against"),
        (MEMBER, "Partai Bintang Uji sejak awal mendukung RUU Perlindungan Pekerja Rumah Tangga", "for"),
        (MEMBER, "fraksinya menyetujui revisi UU tersebut", "for"),
        (MEMBER, "RUU itu mengerdilkan Pancasila", "against"),
        (MEMBER, "ia tidak setuju dengan Perppu itu", "against"),
        (MEMBER, "saya setuju RUU itu dicabut", "against"),
        (MINISTER, "pemerintah mendukung RUU Masyarakat Adat", "for"),
        (MINISTER, "UU itu mempermudah izin usaha mikro", "for"),
        (EXPERT, "RUU itu sebaiknya ditunda", "against"),
        (EXPERT, "saya kira aturan itu memberatkan pedagang kecil", "against"),
        (EXPERT, "banyak pakar keliru, UU itu justru melindungi pekerja lepas", "for"),
        (STUDENTS, "menolak RUU Penyiaran", "against"),
        (STUDENTS, "penolakan terhadap RUU Penyiaran", "against"),
        (Voice("Koalisi Nelayan Uji"), "Koalisi Nelayan Uji menolak tegas Perda itu", "against"),
        (STUDENTS, "siap menggelar aksi tolak RUU Penyiaran", "against"),
        (Voice("Wening", "", "mengkritik"), "RUU Daerah Khusus yang baru disetujui", "against"),
        (Voice("Wening", "", "mengkritik"), "pelaksanaan rapat yang membahas RUU itu", None),
        (Voice("Wening", "", "menjelaskan"), "RUU Daerah Khusus yang baru disetujui", None),
        (Voice("Wening", "", "mengkritik", direct=True), "RUU Daerah Khusus dibahas", None),
        (EXPERT, "proses revisi UU itu bermasalah", "against"),
        (EXPERT, "koperasinya mendukung Inpres itu", "for"),
        (Voice("Wening", "Kepala Puskesmas Uji"), "ada dua alasan puskesmasnya menolak Perda itu", "against"),
        (EXPERT, "lawannya mendukung Inpres itu", None),
        (EXPERT, "anggotanya menolak Inpres itu", None),
        (NOBODY, "setuju dengan aturan baru itu", "for"),
        (POLICE, "massa menolak UU Cipta Kerja", None),
        (POLICE, "buruh menolak UU Cipta Kerja", None),
        (POLICE, "pihaknya melakukan pengamanan aksi demo menolak UU Cipta Kerja", None),
        (POLICE, "ada unjuk rasa mahasiswa untuk memprotes RUU Cipta Kerja", None),
        (POLICE, "sebanyak 12 demonstran tolak UU Cipta Kerja dinyatakan reaktif", None),
        (POLICE, "para pelajar itu mengaku berencana ikut demo menolak RUU Cipta Kerja", None),
        (POLICE, "tuntutan massa adalah mencabut UU Cipta Kerja", None),
        (POLICE, "tuntutan mahasiswa adalah tolak RUU itu", None),
        (POLICE, "saat berorasi menolak RUU itu, dua orang jatuh pingsan", None),
        (POLICE, "kami mengawal aksi menolak RUU itu sampai selesai", None),
        (EXPERT, "banyak pakar menyebut RUU itu merugikan masyarakat", None),
        (EXPERT, "menurut serikat buruh aturan itu merugikan pekerja", None),
        (EXPERT, "ada anggapan bahwa UU itu melemahkan KPK", None),
        (EXPERT, "UU yang dinilai merugikan nelayan itu akan diuji", None),
        (EXPERT, "kelompok kedua memanfaatkan aktivis dalam menolak RUU Cipta Kerja", None),
        (EXPERT, "yang pertama kelompok buruh yang memang menolak RUU itu", None),
        (EXPERT, "jika RUU itu merugikan petani, silakan diuji", None),
        (EXPERT, "kalau kami menolak RUU itu, tentu ada alasannya", None),
        (EXPERT, "bukan berarti kami menolak UU itu", None),
        (EXPERT, "kami tidak menganggap UU itu merugikan", None),
        (EXPERT, "UU itu harus memberikan kepastian bagi investor", None),
        (EXPERT, "saya kecewa atas pengesahan UU itu dan kebijakan yang tidak tepat", None),
        (EXPERT, "masih banyak aturan tumpang tindih di daerah", None),
        (EXPERT, "menolak UU itu hak setiap warga", None),
        (EXPERT, "alasan mengapa buruh menolak omnibus law perlu didengar", None),
        (EXPERT, "Presiden menyetujui Inpres tentang jalan daerah", None),
        (POLLSTER, "Ketika ditanya apakah Anda setuju RUU itu, 60 persen menjawab tidak", None),
        (POLLSTER, "Sebanyak 68,5 persen publik menolak RUU itu", None),
        (POLLSTER, "Responden kami menilai UU itu merugikan pekerja", None),
        (POLLSTER, "Apakah kita setuju RUU itu? Itu pertanyaannya", None),
        (POLLSTER, "ia menolak RUU itu", None),
        (MEMBER, "DPR menyetujui RUU itu dalam rapat paripurna", None),
        (MEMBER, "Fraksi Partai Bulan Uji menolak RUU itu", None),
        (MEMBER, "agar UU itu lebih berpihak kepada rakyat", None),
        (MINISTER, "dukungan terhadap revisi UU itu terus mengalir", None),
        (NOBODY, "Koalisi Nelayan Uji menolak Perda itu", None),
    ],
)
def test_whose_stand(voice, text, wanted):
    found = leaning(text, voice=voice)
    assert (found.side if found else None) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("DPR segera mencabut UU itu", "against"),
        ("Presiden menerbitkan perppu untuk membatalkan UU tersebut", "against"),
        ("Permenhub 108 Tahun 2017 itu dicabut", "against"),
        ("pencabutan UU Cipta Kerja", "against"),
        ("mahasiswa bersatu untuk menyampaikan penolakan atas UU itu", "against"),
        ("mereka tidak membakar halte saat menyuarakan tuntutan menolak RUU Cipta Kerja", None),
        ("para guru tak membujuk siswa untuk turun ke jalan memprotes UU itu", None),
        ("semua pihak agar mengurungkan niat turun ke jalan untuk menolak UU itu", None),
        ("DPR tidak cuci tangan usai mengesahkan UU itu", None),
        ("warga yang menolak UU itu menempuh jalur hukum", None),
        ("polisi menindak massa aksi tolak UU itu", None),
        ("DPR tidak mencabut UU itu", None),
        ("Wakil Ketua MPR minta Presiden mencabut UU itu", None),
        ("penolakan terhadap UU itu disampaikan dengan tertib", None),
    ],
)
def test_what_is_asked_for(text, wanted):
    found = leaning(text, asks=True, voice=Voice("Sinta Maharani", "Juru Bicara Istana", "meminta"))
    assert (found.side if found else None) == wanted
