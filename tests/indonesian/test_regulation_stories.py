"""Short stories in which every mention of an instrument is told, in order: "words > id".

People are invented, institutions and laws are real. A trailing "~" marks words that point back, "?" an instrument that
the story names by its type alone.
"""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations

CIRCULARS = [
    (
        "Jam buka warung diatur oleh Surat Edaran Nomor 440/5954, yang ditandatangani Pelaksana Tugas Gubernur "
        "Aceh, Yusak Manuhutu. Surat Edaran Gubernur itu menindaklanjuti Surat Edaran Menteri PANRB Nomor 46 Tahun "
        "2020.",
        "Surat Edaran Nomor 440/5954 > se-gubernur-aceh-440/5954-?? | Surat Edaran Gubernur itu > "
        "se-gubernur-aceh-440/5954-?~ | Surat Edaran Menteri PANRB Nomor 46 Tahun 2020 > se-menpanrb-46-2020",
    ),
    (
        "Bendera dikibarkan setengah tiang menurut surat edaran bernomor 86491/MPK.F/TU/2020 yang ditandatangani "
        "oleh Mendikbud. Surat edaran itu juga meminta warga menonton pidato.",
        "surat edaran bernomor 86491/MPK.F/TU/2020 > se-mendikbud-86491/mpk.f/tu/2020 | Surat edaran itu > "
        "se-mendikbud-86491/mpk.f/tu/2020~",
    ),
    (
        "Menteri Ketenagakerjaan Ratih Anggraini menjawab pengemudi. Menurut Ratih, ojek daring memang tidak masuk "
        "dalam surat edaran ini. Isi surat edaran itu hanya imbauan.",
        "surat edaran ini > se-menaker-?-?? | surat edaran itu > se-menaker-?-?~",
    ),
    (
        "Menteri Ketenagakerjaan Ratih Anggraini ditemui wartawan. Ratih mengatakan pihaknya bakal mengeluarkan "
        "surat edaran untuk gubernur pekan ini.",
        "surat edaran > se-menaker-?-??",
    ),
    (
        "Wali Kota Jambi Dimas Kuswara resah. Kini Dimas membuat surat edaran agar warga tidak tertipu. Surat ini "
        "ditempel di setiap kelurahan.",
        "surat edaran > se-wali-kota-jambi-?-?? | Surat ini > se-wali-kota-jambi-?-?~",
    ),
    (
        "Pengusaha keberatan atas surat edaran Pemerintah Kabupaten (Pemkab) Samosir yang mewajibkan tes. Mereka "
        "minta mencabut surat edaran itu.",
        "surat edaran Pemerintah Kabupaten (Pemkab) Samosir > se-bupati-samosir-?-?? | surat edaran itu > "
        "se-bupati-samosir-?-?~",
    ),
    (
        "Wisuda mengikuti surat edaran Direktorat Jenderal Pendidikan Tinggi (Dirjen Dikti). Menurut surat edaran "
        'itu wisuda boleh luring. "Pegangan kami edaran Dirjen Dikti, sebab surat Dirjen sudah dibagi," kata Bimo.',
        "surat edaran Direktorat Jenderal Pendidikan Tinggi (Dirjen Dikti) > se-dirjen-dikti-?-?? | surat edaran itu "
        "> se-dirjen-dikti-?-?~ | edaran Dirjen Dikti > se-dirjen-dikti-?-?~ | surat Dirjen > se-dirjen-dikti-?-?~",
    ),
    (
        "Ditjen Hubud menerbitkan Surat Edaran Nomor SE 15 Tahun 2019. Maskapai mematuhi SE tersebut.",
        "Surat Edaran Nomor SE 15 Tahun 2019 > se-dirjen-perhubungan-udara-15-2019 | SE tersebut > "
        "se-dirjen-perhubungan-udara-15-2019~",
    ),
    (
        "Bantuan disalurkan sesuai surat edaran Menteri Sosial. Faskes mematuhi surat edaran Kemkes dan SE "
        "Kementerian Tenaga Kerja.",
        "surat edaran Menteri Sosial > se-mensos-?-?? | surat edaran Kemkes > se-menkes-?-?? | SE Kementerian Tenaga "
        "Kerja > se-menaker-?-??",
    ),
    (
        "Perjalanan diatur Surat Edaran (SE) Gugus Tugas Penanganan Covid-19. SE nomor 4 tahun 2020 itu memuat "
        "pengecualian.",
        "Surat Edaran (SE) Gugus Tugas Penanganan Covid-19 > se-gugus-tugas-covid-19-4-2020? | SE nomor 4 tahun 2020 "
        "> se-gugus-tugas-covid-19-4-2020",
    ),
    (
        "Belajar dari rumah diatur Surat Edaran Nomor 15 Tahun 2020, kata Ketua MPR Yohan Damuri.",
        "Surat Edaran Nomor 15 Tahun 2020 > se-15-2020",
    ),
    (
        'Gubernur Bali dan Bupati Badung hadir. Wali Kota Denpasar juga datang. "Kami menunggu isi surat edaran '
        'itu," kata Sekar.',
        "",
    ),
]

RULINGS = [
    (
        "Putusan MKMK soal etik tidak membatalkan putusan MK tentang batas usia capres-cawapres. Menurut Yoga "
        "Mahendra, putusan MK tersebut sudah berlaku.",
        "putusan MK > putusan-mk:batas-usia-capres-cawapres | putusan MK tersebut > "
        "putusan-mk:batas-usia-capres-cawapres~",
    ),
    (
        "Hakim Mahkamah Konstitusi diperiksa terkait putusan syarat usia capres-cawapres. Putusan itu menuai polemik.",
        "putusan syarat usia capres-cawapres > putusan-mk:batas-usia-capres-cawapres | Putusan itu > "
        "putusan-mk:batas-usia-capres-cawapres~",
    ),
    (
        "Daerah wajib segera melaksanakan putusan MK yang mewajibkan sekolah gratis, kata Sekar Wulandari.",
        "putusan MK > putusan-mk:sekolah-gratis",
    ),
    (
        "Ingat, putusan Mahkamah Konstitusi pada 2012 tidak membolehkan pabrik merumahkan pekerja demi efisiensi.",
        "putusan Mahkamah Konstitusi pada 2012 > putusan-mk-?-2012?",
    ),
    (
        "Anak luar nikah dilindungi putusan MK di tahun 2010, ujar Laras Pertiwi.",
        "putusan MK di tahun 2010 > putusan-mk-?-2010?",
    ),
    (
        "Dalam Putusan Nomor 90/PUU-XXI/2023 mahkamah mengubah syarat usia. Bimo Prakoso mengingatkan sifat putusan "
        "MK yang final dan mengikat.",
        "Putusan Nomor 90/PUU-XXI/2023 > putusan-mk-90/puu-xxi/2023",
    ),
    (
        "Panitia membahas putusan MK tentang syarat calon kepala desa bagi bekas pemakai narkoba.",
        "putusan MK > putusan-mk-??",
    ),
    (
        "Pengadilan menunda putusan batas usia pensiun karyawan itu.",
        "",
    ),
]

MADE_UNDER = [
    (
        "Tarif dibahas sesuai UU HPP. Pemerintah dapat mengubahnya melalui penerbitan peraturan pemerintah (PP). Hal "
        "itu sebagaimana ketentuan Pasal 7 ayat 3.",
        "UU HPP > uu:hpp | peraturan pemerintah (PP) > pp-?-?? | Pasal 7 ayat 3 > uu:hpp~",
    ),
    (
        'Denda diatur UU Nomor 28 Tahun 2007. "Wajib pajak lain diatur berdasarkan Peraturan Menteri Keuangan," '
        "bunyi aturan tersebut. Pidana ada pada Pasal 39.",
        "UU Nomor 28 Tahun 2007 > uu-28-2007 | Peraturan Menteri Keuangan > pmk-?-?? | aturan tersebut > uu-28-2007~ "
        "| Pasal 39 > uu-28-2007~",
    ),
    (
        "Seragam pegawai kelak ditetapkan dengan Peraturan Komisi. Naskah peraturan itu dibahas bersama pegawai.",
        "Peraturan Komisi > perkom-?-?? | peraturan itu > perkom-?-?~",
    ),
    (
        "Menteri menyiapkan Peraturan Pemerintah (PP) sebagai turunan dari UU Cipta Kerja. Menurut Ratih, aturan "
        "tersebut selesai akhir Oktober.",
        "Peraturan Pemerintah (PP) > pp-?-?? | UU Cipta Kerja > uu:cipta-kerja | aturan tersebut > pp-?-?~",
    ),
    (
        "Buruh menolak UU Cipta Kerja. Aturan turunan itu kelak boleh berbentuk Perpres.",
        "UU Cipta Kerja > uu:cipta-kerja | Perpres > perpres-?-??",
    ),
    (
        "Permendag Nomor 36/2023 jo. 3/2024 masih berlaku. Menteri menyatakan aturan itu tinggal diperbaiki.",
        "Permendag Nomor 36/2023 > permendag-36-2023 | 3/2024 > permendag-3-2024 | aturan itu > permendag-36-2023~",
    ),
    (
        "Impor diatur Permendag 36/2023 jo Permendag 3/2024. Pengusaha menolak Permendag tersebut.",
        "Permendag 36/2023 > permendag-36-2023 | Permendag 3/2024 > permendag-3-2024 | Permendag tersebut > "
        "permendag-36-2023~",
    ),
    (
        "Perlindungan sosial tertuang dalam Undang-Undang APBN 2024 (UU 19/2023). Anggaran dalam UU APBN 2024 "
        "disetujui semua fraksi.",
        "Undang-Undang APBN 2024 (UU 19/2023) > uu-19-2023 | UU APBN 2024 > uu-19-2023",
    ),
    (
        "Bank sentral independen sejak UU Bank Indonesia, yakni UU Nomor 23 Tahun 1999, berlaku.",
        "UU Bank Indonesia > uu-23-1999 | UU Nomor 23 Tahun 1999 > uu-23-1999",
    ),
]

NAMES = [
    (
        "DPR merevisi UU Pemilu dan Pilkada. Yusak Manuhutu menolak UU TNI dan Polri yang lama.",
        "UU Pemilu > uu:pemilu | Pilkada > uu:pilkada | UU TNI > uu:tni | Polri > uu:polri",
    ),
    (
        "RUU Perampasan Aset dan Pembatasan Transaksi Uang Kartal masuk daftar, kata Dian Kusuma.",
        "RUU Perampasan Aset > ruu:perampasan-aset | Pembatasan Transaksi Uang Kartal > "
        "ruu:pembatasan-transaksi-uang-kartal",
    ),
    (
        "Pelaku dijerat UU ITE dan Polri menangkapnya di Bogor.",
        "UU ITE > uu:ite",
    ),
    (
        "Jalan rusak ditangani lewat Inpres Jalan Daerah. Inpres Nomor 3 Tahun 2023 itu tentang Percepatan "
        "Peningkatan Konektivitas Jalan Daerah.",
        "Inpres Jalan Daerah > inpres-3-2023 | Inpres Nomor 3 Tahun 2023 > inpres-3-2023",
    ),
    (
        "Jika Keppres IKN terbit, pegawai pindah, kata Bimo Prakoso.",
        "Keppres IKN > keppres:ikn",
    ),
    (
        "Bantuan iuran untuk peserta PBI JKN naik. Menteri PMK meninjau gudang.",
        "",
    ),
    (
        "Menteri menerbitkan Permendikbudristek tentang Nomor 30 Tahun 2021 itu.",
        "Permendikbudristek tentang Nomor 30 Tahun 2021 > permendikbudristek-30-2021",
    ),
    (
        "Petugas menegakkan Perwali Kota Malang Nomor 19 Tahun 2020 dan Perda Kota Malang Nomor 2 Tahun 2012.",
        "Perwali Kota Malang Nomor 19 Tahun 2020 > perwali-malang-19-2020 | Perda Kota Malang Nomor 2 Tahun 2012 > "
        "perda-kota-malang-2-2012",
    ),
    (
        "Omnibus Law Cipta Kerja merevisi UU Penyiaran. Pasal 34 yang mengatur tugas KPI soal izin penyiaran "
        "hilang, kata Sekar Wulandari.",
        "Omnibus Law Cipta Kerja > uu:cipta-kerja | UU Penyiaran > uu:penyiaran | Pasal 34 > uu:penyiaran~",
    ),
    (
        "Warga ingin memakai lagi undang-undang sebelum revisi. Yoga Mahendra menilai revisi UU "
        "KPK melemahkan, dan revisi undang-undang itu tergesa-gesa.",
        "undang-undang > uu:kpk? | UU KPK > uu:kpk | undang-undang itu > uu:kpk~",
    ),
    (
        "Buruh menolak UU Cipta Kerja. Soal pesangon masih mengacu pada UU lama.",
        "UU Cipta Kerja > uu:cipta-kerja",
    ),
]
NEARER = [
    (
        "Menteri Kesehatan meneken Permenkes Nomor 24 Tahun 2022 soal rekam medis. PMK 24/2022 memuat sanksi, PMK 18 "
        "Tahun 2020 tidak.",
        "Permenkes Nomor 24 Tahun 2022 > permenkes-24-2022 | PMK 24/2022 > permenkes-24-2022 | PMK 18 Tahun 2020 > "
        "permenkes-18-2020",
    ),
    (
        "Menkes meneken Permenkes Nomor 24 Tahun 2022. Menteri Keuangan membalas dengan PMK 18 Tahun 2022.",
        "Permenkes Nomor 24 Tahun 2022 > permenkes-24-2022 | PMK 18 Tahun 2022 > pmk-18-2022",
    ),
    (
        "Dalam Pasal 5 Peraturan Menteri Kesehatan Nomor 9 Tahun 2020 diatur usulan. Bunyi Pasal 5 PMK 9/2020 "
        "menyebut gugus tugas.",
        "Pasal 5 Peraturan Menteri Kesehatan Nomor 9 Tahun 2020 > permenkes-9-2020 | Pasal 5 PMK 9/2020 > "
        "permenkes-9-2020",
    ),
    (
        "Anggaran naik sesuai Perpres No. 72 tanggal 24 Juni 2020, kata Yohan Damuri.",
        "Perpres No. 72 tanggal 24 Juni 2020 > perpres-72-2020",
    ),
    (
        "UU Cipta Kerja memuat 15 bab dan 174 pasal itu sudah lengkap, kata Bimo Prakoso.",
        "UU Cipta Kerja > uu:cipta-kerja",
    ),
    (
        "Permendag Nomor 36 Tahun 2023 dikritik. Menurut Sekar, Permendag terkait lartas dinilai memberatkan perantau.",
        "Permendag Nomor 36 Tahun 2023 > permendag-36-2023 | Permendag > permendag-36-2023~",
    ),
    (
        "Gubernur meneken Perwali Surabaya Nomor 33 Tahun 2020 sebagai perubahan atas Perwali Nomor 28 Tahun 2020 "
        "tentang Pedoman Tatanan Normal Baru. Petugas akan mendatangi rumah makan, kafe, warung, hotel, pasar, dan "
        "tempat ibadah setiap hari selama dua pekan agar semua orang paham sebelum ada sanksi, dan hasilnya "
        "dilaporkan ke kota. Ada Pasal 15 tentang pedoman tatanan normal baru di restoran. Perwali Nomor 33 Tahun "
        "2020 berlaku.",
        "Perwali Surabaya Nomor 33 Tahun 2020 > perwali-surabaya-33-2020 | Perwali Nomor 28 Tahun 2020 > "
        "perwali-surabaya-28-2020 | Pasal 15 > perwali-surabaya-33-2020~ | Perwali Nomor 33 Tahun 2020 > "
        "perwali-surabaya-33-2020",
    ),
    (
        "UU Nomor 6 Tahun 2020 berlaku. Mendagri ingin perppu pilkada. Seandainya opsi Perppu itu dipilih, maka "
        "peraturan itu bisa mengatur sanksi, kata Dimas.",
        "UU Nomor 6 Tahun 2020 > uu-6-2020 | perppu pilkada > perppu:pilkada | Perppu itu > perppu:pilkada~ | "
        "peraturan itu > perppu:pilkada~",
    ),
    (
        "Protokol diatur UU Nomor 6 Tahun 2018 tentang Kekarantinaan Kesehatan. Sepuluh ribu buruh mogok kerja "
        "selama tiga hari di tempat kerja masing-masing, dan sebagian lagi berjalan kaki ke gedung dewan sambil "
        "membawa spanduk, pengeras suara, dan bendera serikat. Mereka berangkat sejak pagi dari kawasan industri, "
        "berhenti di tiga titik, lalu berkumpul di lapangan sampai sore hari. Aparat berjaga di setiap persimpangan. "
        "Lalu lintas dialihkan. Sekolah diliburkan. Pasar tetap buka seperti biasa sepanjang hari itu. Hujan turun "
        "sebentar, lalu reda sebelum rombongan terakhir tiba di depan gerbang utama. Aksi itu menyusul disahkannya "
        "RUU Cipta Kerja. Para buruh menganggap UU tersebut memiskinkan mereka. Menurut Ratih, UU Cipta Kerja "
        "memangkas pesangon.",
        "UU Nomor 6 Tahun 2018 > uu-6-2018 | RUU Cipta Kerja > ruu:cipta-kerja | UU tersebut > uu:cipta-kerja~ | UU "
        "Cipta Kerja > uu:cipta-kerja",
    ),
    (
        "Pasal 6 ayat (1) PP Nomor 41 Tahun 2020 mengatur alih status pegawai. KPK menyusun Perkom dimaksud bersama "
        "pegawai. Selanjutnya Pasal 9 ayat (1) mengatur gaji.",
        "Pasal 6 ayat (1) PP Nomor 41 Tahun 2020 > pp-41-2020 | Perkom dimaksud > peraturan-kpk-?-?? | Pasal "
        "9 ayat (1) > "
        "pp-41-2020~",
    ),
    (
        'Gaji kepala desa diatur PP Nomor 11 Tahun 2019. "Besarannya ditetapkan dengan Peraturan Bupati," tulis '
        "Pasal 81 ayat (4) aturan itu.",
        "PP Nomor 11 Tahun 2019 > pp-11-2019 | Peraturan Bupati > perbup-?-?? | Pasal 81 ayat (4) aturan itu > "
        "pp-11-2019~",
    ),
    (
        "Semua pihak harus patuh pada putusan MK yang final, kata Yusak Manuhutu.",
        "",
    ),
]
WHOLE = [
    (
        "Kami minta Menaker cabut SE Menaker Nomor 11 Tahun 2020. Buat SE baru yang menaikkan upah, kata Yohan Damuri.",
        "SE Menaker Nomor 11 Tahun 2020 > se-menaker-11-2020 | SE baru > se-menaker-?-??",
    ),
    (
        "UU Kekuasaan Kehakiman dalam Pasal 17 ayat (5) mengikat hakim peradilan umum.",
        "UU Kekuasaan Kehakiman dalam Pasal 17 ayat (5) > uu:kekuasaan-kehakiman",
    ),
    (
        "DPR menunda RUU Perampasan Aset dan RUU Pembatasan Transaksi Uang Kartal. RUU Perampasan Aset mendesak. "
        "Kedua RUU tersebut gagal masuk prioritas.",
        "RUU Perampasan Aset > ruu:perampasan-aset | RUU Pembatasan Transaksi Uang Kartal > "
        "ruu:pembatasan-transaksi-uang-kartal | RUU Perampasan Aset > ruu:perampasan-aset | Kedua RUU tersebut > "
        "ruu:perampasan-aset;ruu:pembatasan-transaksi-uang-kartal~",
    ),
    (
        "Izin dicabut sesuai Permen ESDM Nomor 19 Tahun 2020. Ketentuan itu diperkuat Keppres Nomor 1 Tahun 2022.",
        "Permen ESDM Nomor 19 Tahun 2020 > permenesdm-19-2020 | Keppres Nomor 1 Tahun 2022 > keppres-1-2022",
    ),
    (
        "THR diatur Permenaker Nomor 6 Tahun 2016. Perusahaan wajib patuh pada ketentuan tersebut, kata Ratih.",
        "Permenaker Nomor 6 Tahun 2016 > permenaker-6-2016 | ketentuan tersebut > permenaker-6-2016~",
    ),
]

WRITTEN = [
    (
        "Kaca mobil diatur Surat Keputusan Menteri Perhubungan Nomor KM. 439/U/Phb-76 tentang Penggunaan Kaca. Ada "
        "pula Peraturan Menteri Perhubungan Nomor PM. 45 Tahun 2023 dan KM 116 Tahun 2020.",
        "Surat Keputusan Menteri Perhubungan Nomor KM. 439/U/Phb-76 > kepmenhub-km.439/u/phb-76-?? | Peraturan "
        "Menteri Perhubungan Nomor PM. 45 Tahun 2023 > permenhub-45-2023 | KM 116 Tahun 2020 > kepmenhub-116-2020",
    ),
    (
        "Tarif diatur Permenhub PM 12 Tahun 2019. Kepmenhub KM 50 Tahun 2025 menyusul.",
        "Permenhub PM 12 Tahun 2019 > permenhub-12-2019 | Kepmenhub KM 50 Tahun 2025 > kepmenhub-50-2025",
    ),
    (
        'OJK merilis SE OJK Nomor 6/SEOJK.05/2021. "Pelaku dicatat," tulis beleid. Beleid yang berisi 108 halaman '
        "tersebut diteken Yusak Manuhutu.",
        "SE OJK Nomor 6/SEOJK.05/2021 > seojk-6/seojk.05/2021 | beleid > seojk-6/seojk.05/2021~ | Beleid yang berisi "
        "108 halaman tersebut > seojk-6/seojk.05/2021~",
    ),
    (
        "Dana desa diatur Peraturan Menteri Desa dan PDT Nomor 10 Tahun 2025.",
        "Peraturan Menteri Desa dan PDT Nomor 10 Tahun 2025 > permendesa-10-2025",
    ),
    (
        "Hakim merujuk Sema 3/2018 dan Sema Nomor 2 Tahun 2023.",
        "Sema 3/2018 > sema-3-2018 | Sema Nomor 2 Tahun 2023 > sema-2-2023",
    ),
    (
        "Jaksa memakai UU No. 7 Drt Tahun 1955, lalu UU17/2023 dan PP28/2024.",
        "UU No. 7 Drt Tahun 1955 > uu-7-1955 | UU17/2023 > uu-17-2023 | PP28/2024 > pp-28-2024",
    ),
    (
        "Pemerintah meneken SKB Libur Nasional dan Cuti Bersama 2025. SKB cuti bersama itu memuat 17 hari libur.",
        "SKB Libur Nasional dan Cuti Bersama > skb:libur-nasional | SKB cuti bersama > skb:libur-nasional",
    ),
    (
        "Polisi membubarkan kerumunan sesuai Maklumat Kapolri Mak/2/III/2020.",
        "Maklumat Kapolri Mak/2/III/2020 > maklumat-kapolri-mak/2/iii/2020",
    ),
    (
        "Pemohon menguji UU Nomor 7 Tahun 2017 dan 10 Tahun 2016. Ia lahir pada 10 Tahun lalu.",
        "UU Nomor 7 Tahun 2017 > uu-7-2017 | 10 Tahun 2016 > uu-10-2016",
    ),
    (
        "Iuran diatur UU Nomor 13/2003, 40/2004, dan 24/2011. Ada pula PP 5/2021, 6/2021 dan Perpres 7/2021.",
        "UU Nomor 13/2003 > uu-13-2003 | 40/2004 > uu-40-2004 | 24/2011 > uu-24-2011 | PP 5/2021 > pp-5-2021 | "
        "6/2021 > pp-6-2021 | Perpres 7/2021 > perpres-7-2021",
    ),
    (
        "Menteri merilis Permendag Nomor 16 hingga 24 Tahun 2025.",
        "Permendag Nomor 16 > permendag-16-2025 | 24 Tahun 2025 > permendag-24-2025",
    ),
    (
        "DPR membahas Rancangan Undang-Undang tentang Kitab Undang-Undang Hukum Acara Pidana (RUU KUHAP).",
        "Rancangan Undang-Undang > ruu:kuhap | RUU KUHAP > ruu:kuhap",
    ),
    (
        "Vila itu melanggar Perda RTRW Provinsi Bali Nomor 2 Tahun 2023. Iklan rokok dilarang Perda KTR Kota Bogor "
        "Nomor 10 Tahun 2018.",
        "Perda RTRW Provinsi Bali Nomor 2 Tahun 2023 > perda-bali-2-2023 | Perda KTR Kota Bogor Nomor 10 Tahun 2018 "
        "> perda-kota-bogor-10-2018",
    ),
    (
        "Parkir diatur Perwali No. 1 Tahun 2025 Kota Batu.",
        "Perwali No. 1 Tahun 2025 > perwali-batu-1-2025",
    ),
    (
        "UUPK dan UUJN direvisi. UUPPLH masih berlaku.",
        "UUPK > uu:perlindungan-konsumen | UUJN > uu:jabatan-notaris | UUPPLH > uu:pplh",
    ),
    (
        "Pemilu dipisah putusan MK Nomor 135/PUU-XXII/2024. Dulu ada Putusan MK Nomor 55/PUU-XVII/2019 soal pemilu "
        "serentak. Putusan MK soal pemilu terpisah itu dikritik.",
        "putusan MK Nomor 135/PUU-XXII/2024 > putusan-mk-135/puu-xxii/2024 | Putusan MK Nomor 55/PUU-XVII/2019 > "
        "putusan-mk-55/puu-xvii/2019 | Putusan MK > putusan-mk-135/puu-xxii/2024~",
    ),
]

AGAIN = [
    (
        "Kuota itu sesuai Peraturan Menteri Pendidikan, Kebudayaan, Riset dan Teknologi (Permendikbud Ristek) Nomor "
        "10 Tahun 2020. Dalam Permendikbud itu disebutkan kuota untuk pemangku kepentingan.",
        "Peraturan Menteri Pendidikan, Kebudayaan, Riset dan Teknologi (Permendikbud Ristek) Nomor 10 Tahun 2020 > "
        "permendikbudristek-10-2020 | Permendikbud itu > permendikbudristek-10-2020~",
    ),
    (
        'Pedoman proyek dimuat di Instruksi Menteri PUPR No. 02/IN/M/2020. "Instruksi Menteri tersebut memuat '
        'protokol," ujar Ratih.',
        "Instruksi Menteri PUPR No. 02/IN/M/2020 > inmenpupr-02/in/m/2020 | Instruksi Menteri tersebut > "
        "inmenpupr-02/in/m/2020~",
    ),
    (
        "Ratih menjanjikan sebuah Peraturan Pemerintah (PP) terkait karantina pulau segera terbit. Menurut Ratih, PP "
        "yang merupakan turunan atas UU Nomor 6 Tahun 2018 dipakai pemerintah daerah.",
        "Peraturan Pemerintah (PP) > pp-?-?? | PP > pp-?-?~ | UU Nomor 6 Tahun 2018 > uu-6-2018",
    ),
    (
        "Kuliah malam diliburkan lewat surat edaran dari Direktorat Jendral Pendidikan Tinggi (Ditjen "
        "Dikti) nomor 1035/E/KM/2020.",
        "surat edaran dari Direktorat Jendral Pendidikan Tinggi (Ditjen Dikti) nomor 1035/E/KM/2020 > "
        "se-dirjen-dikti-1035/e/km/2020",
    ),
    (
        "KPU mengumumkan Peraturan KPU (PKPU) terbaru, yakni PKPU Nomor 23 Tahun 2023. Sebelumnya ada PKPU "
        "Nomor 19 Tahun 2023.",
        "Peraturan KPU (PKPU) > pkpu-23-2023? | PKPU Nomor 23 Tahun 2023 > pkpu-23-2023 | PKPU Nomor 19 Tahun 2023 > "
        "pkpu-19-2023",
    ),
    (
        "Cuti ayah masuk ke Rancangan Peraturan Pemerintah (RPP) tentang Manajemen Aparatur Sipil Negara (ASN). "
        "RPP Manajemen ASN hampir rampung.",
        "Rancangan Peraturan Pemerintah (RPP) > rpp:manajemen-asn | RPP Manajemen ASN > rpp:manajemen-asn",
    ),
    (
        "Kemenhub dan Polri meneken Surat Keputusan Bersama (SKB) Nomor KP-DRJD 1305 Tahun 2024. Dari paparan SKB, "
        "contraflow berlaku dari Km 72.",
        "Surat Keputusan Bersama (SKB) Nomor KP-DRJD 1305 Tahun 2024 > skb-kp-drjd-1305-2024 | SKB > "
        "skb-kp-drjd-1305-2024~",
    ),
    (
        "DPR membahas RUU Penyiaran dan RUU Haluan Ideologi Pancasila. MUI menolak RUU HIP. Terlalu banyak persoalan "
        "dalam RUU, kata Yusak.",
        "RUU Penyiaran > ruu:penyiaran | RUU Haluan Ideologi Pancasila > ruu:hip | RUU HIP > ruu:hip | RUU > ruu:hip~",
    ),
    (
        "Pengusaha menanggapi Permendag Nomor 36 Tahun 2023. Peraturan teknis belum memberi kepastian. Perlu aturan "
        "yang jelas. Menurut Ratih, aturan tersebut menghambat impor.",
        "Permendag Nomor 36 Tahun 2023 > permendag-36-2023 | aturan tersebut > permendag-36-2023~",
    ),
]

LATER = [
    (
        "KPU menerbitkan PKPU Nomor 23 Tahun 2023. Aturan itu mencabut peraturan KPU sebelumnya, yakni PKPU Nomor 19 "
        "Tahun 2023.",
        "PKPU Nomor 23 Tahun 2023 > pkpu-23-2023 | Aturan itu > pkpu-23-2023~ | peraturan KPU > pkpu-19-2023? | PKPU "
        "Nomor 19 Tahun 2023 > pkpu-19-2023",
    ),
    (
        "Serikat warga menanti terbitnya Undang-Undang Perampasan Aset. Mereka berharap pembahasan RUU tersebut usai "
        "tahun depan.",
        "Undang-Undang Perampasan Aset > uu:perampasan-aset | RUU tersebut > uu:perampasan-aset~",
    ),
    (
        "Polri menerbitkan Maklumat Kapolri Nomor Mak/2/III/2020. Maklumat tersebut lalu dicabut.",
        "Maklumat Kapolri Nomor Mak/2/III/2020 > maklumat-kapolri-mak/2/iii/2020 | Maklumat tersebut > "
        "maklumat-kapolri-mak/2/iii/2020~",
    ),
    (
        "Seruan Gubernur DKI Jakarta Nomor 6 Tahun 2020 terbit. Menurut seruan gubernur tersebut warga di rumah saja.",
        "Seruan Gubernur DKI Jakarta Nomor 6 Tahun 2020 > seruan-gubernur-dki-jakarta-6-2020 | seruan gubernur "
        "tersebut > seruan-gubernur-dki-jakarta-6-2020~",
    ),
    (
        "Ratih menunggu Rancangan Peraturan Pemerintah (RPP) yang mengatur manajemen ASN sejak Mei. Aturan "
        "ini memuat pola pengembangan. RPP Manajemen ASN ditunggu.",
        "Rancangan Peraturan Pemerintah (RPP) > rpp:manajemen-asn | Aturan ini > rpp:manajemen-asn~ | RPP Manajemen "
        "ASN > rpp:manajemen-asn",
    ),
    (
        "Iuran naik menurut Perpres 75/2019. Dalam Perpres sebelumnya, yakni 82/2018, iuran lebih murah.",
        "Perpres 75/2019 > perpres-75-2019 | Perpres sebelumnya, yakni 82/2018 > perpres-82-2018",
    ),
    (
        "Tata kerja diatur Peraturan Sekjen Nomer 4 Tahun 2020.",
        "Peraturan Sekjen Nomer 4 Tahun 2020 > peraturan-sekjen-4-2020",
    ),
    (
        "Barang bawaan diatur PMK Nomor 203 Tahun 2017. Tujuan dari PMK-nya itu menjaga industri, kata Yusak.",
        "PMK Nomor 203 Tahun 2017 > pmk-203-2017 | PMK-nya itu > pmk-203-2017~",
    ),
    (
        "Pengusaha garmen dihantam impor ilegal. Mereka mendukung adanya aturan tersebut sejak awal, ujar Ratih "
        "kepada wartawan di Jakarta pada Senin siang. Pembatasan itu tertuang dalam Permendag Nomor 36 Tahun 2023.",
        "aturan tersebut > permendag-36-2023~ | Permendag Nomor 36 Tahun 2023 > permendag-36-2023",
    ),
    (
        "Upah buruh Sulsel ditetapkan dengan Peraturan Gubernur Sulsel Nomor 14.15/X tanggal 27 Oktober 2020.",
        "Peraturan Gubernur Sulsel Nomor 14.15/X > pergub-sulawesi-selatan-14.15/x-2020",
    ),
    (
        "Menaker menyusun aturan baru. Pekerja mitra masuk dalam penyusunan beleid tersebut, kata Ratih kepada "
        "wartawan di Jakarta, Senin. Dasar THR tetap Permenaker Nomor 6 Tahun 2016.",
        "Permenaker Nomor 6 Tahun 2016 > permenaker-6-2016",
    ),
]

REGIONS = [
    (
        "Pemprov DKI Jakarta siap. DPRD DKI Jakarta hadir. Gubernur DKI Jakarta setuju, dan Gubernur DKI Jakarta ada. "
        "Gubernur Jawa Barat Rustam Hadi meneken Pergub Nomor 27 Tahun 2020. Gubernur Jawa Barat memuji Pergub Nomor "
        "33 Tahun 2020. Pergub Nomor 33 Tahun 2020 ketat.",
        "Pergub Nomor 27 Tahun 2020 > pergub-jawa-barat-27-2020 | Pergub Nomor 33 Tahun 2020 > "
        "pergub-dki-jakarta-33-2020 | Pergub Nomor 33 Tahun 2020 > pergub-dki-jakarta-33-2020",
    ),
    (
        "Gubernur Jawa Barat memuji Pergub Nomor 33 Tahun 2020. Pergub DKI Jakarta Nomor 33 Tahun 2020 ketat.",
        "Pergub Nomor 33 Tahun 2020 > pergub-dki-jakarta-33-2020 | Pergub DKI Jakarta Nomor 33 Tahun 2020 > "
        "pergub-dki-jakarta-33-2020",
    ),
    (
        "Pergub Jakarta Nomor 47 Tahun 2020 dan Pergub Jakarta Nomor 5 Tahun 2025 berbeda. SE Gubernur Jakarta Nomor 9 "
        "Tahun 2021 dicabut.",
        "Pergub Jakarta Nomor 47 Tahun 2020 > pergub-dki-jakarta-47-2020 | Pergub Jakarta Nomor 5 Tahun 2025 > "
        "pergub-jakarta-5-2025 | SE Gubernur Jakarta Nomor 9 Tahun 2021 > se-gubernur-dki-jakarta-9-2021",
    ),
    (
        "Pemprov DKI membahas Perda Jakarta. Peraturan Wali Kota Jakarta Barat Nomor 3 Tahun 2019 tetap berlaku.",
        "Perda Jakarta > perda-dki-jakarta-?-?? | Peraturan Wali Kota Jakarta Barat Nomor 3 Tahun 2019 > "
        "perwali-jakarta-barat-3-2019",
    ),
    (
        "Perbup Sleman terbit pekan lalu. Perbup Garut menyusul. Perbup itu memuat denda.",
        "Perbup Sleman > perbup-sleman-?-?? | Perbup Garut > perbup-garut-?-?? | Perbup itu > perbup-garut-?-?~",
    ),
    (
        "Perda Sleman Nomor 5 Tahun 2020 mengatur parkir. Perda Garut menyusul.",
        "Perda Sleman Nomor 5 Tahun 2020 > perda-sleman-5-2020 | Perda Garut > perda-garut-?-??",
    ),
    (
        "Wali Kota Samarinda Rustam Hadi menyiapkan peraturan wali kota soal denda. Wali Kota Balikpapan Bambang "
        "Sutrisna juga mematangkan peraturan wali kota. Menurut Bambang, peraturan wali kota itu terbit Senin.",
        "peraturan wali kota > perwali-samarinda-?-?? | peraturan wali kota > perwali-balikpapan-?-?? | "
        "peraturan wali kota itu > perwali-balikpapan-?-?~",
    ),
    (
        "Pemda memakai lagi peraturan gubernur dan peraturan bupati/wali kota tentang masker. Perbub dan "
        "perwali memuat denda.",
        "peraturan gubernur > pergub-?-?? | peraturan bupati/wali kota > perbup-?-?;perwali-?-?? | Perbub > "
        "perbup-?-?~ | perwali > perwali-?-?~",
    ),
    (
        "Peraturan gubernur, bupati, dan wali kota juga perlu memuat denda, kata Laras Wening.",
        "Peraturan gubernur, bupati, dan wali kota > pergub-?-?;perbup-?-?;perwali-?-??",
    ),
    (
        "Gaji kepala desa ditetapkan melalui Peraturan Bupati atau Wali Kota. Peraturan Gubernur dan Wali Kota Bandung "
        "berbeda, kata Laras Wening.",
        "Peraturan Bupati atau Wali Kota > perbup-?-?;perwali-?-?? | Peraturan Gubernur > pergub-?-??",
    ),
    (
        "Jam buka toko tergantung pada keputusan bupati atau wali kota masing-masing.",
        "",
    ),
    (
        "Turunannya, yakni peraturan pemerintah dan peraturan presiden, disusun tahun ini. Regulasi itu rampung Juni. "
        "Perpres itu didahulukan. Aturan itu memuat tarif.",
        "peraturan pemerintah > pp-?-?? | peraturan presiden > perpres-?-?? | Regulasi itu > pp-?-?;perpres-?-?~ | "
        "Perpres itu > perpres-?-?~ | Aturan itu > perpres-?-?~",
    ),
    (
        "Peraturan pemerintah disusun. Peraturan pemerintah itu, peraturan presiden, dan peraturan menteri ditunggu.",
        "Peraturan pemerintah > pp-?-?? | Peraturan pemerintah itu > pp-?-?~ | peraturan presiden > perpres-?-?? | "
        "peraturan menteri > permen-?-??",
    ),
    (
        "Warga menanti peraturan pemerintah. Baru bulan depan peraturan presiden disusun. Aturan itu rumit.",
        "peraturan pemerintah > pp-?-?? | peraturan presiden > perpres-?-?? | Aturan itu > perpres-?-?~",
    ),
]

MATTERS = [
    (
        "Aturan wajib helm dibuat pengelola kebun. Dengan aturan ini pengunjung diseleksi, kata Laras Wening kepada "
        "wartawan di Jakarta pada Senin siang. Denda parkir diatur Pergub DKI Jakarta Nomor 51 Tahun 2020.",
        "Pergub DKI Jakarta Nomor 51 Tahun 2020 > pergub-dki-jakarta-51-2020",
    ),
    (
        "Pemerintah mencabut regulasi pembatasan sosial. Pencabutan regulasi itu bertahap, kata Laras Wening kepada "
        "wartawan di Jakarta pada Senin siang. Pemulihan ekonomi dijalankan sesuai PP Nomor 23 Tahun 2020.",
        "PP Nomor 23 Tahun 2020 > pp-23-2020",
    ),
    (
        "Aturan barang bawaan dikritik pelancong. Aturan itu menyulitkan, kata Laras Wening kepada wartawan di "
        "Jakarta pada Senin siang. Barang bawaan dibatasi oleh Permendag Nomor 36 Tahun 2023.",
        "Aturan itu > permendag-36-2023~ | Permendag Nomor 36 Tahun 2023 > permendag-36-2023",
    ),
]

SWEEPING = [
    (
        "Massa menolak UU Cipta Kerja. Undang-undang sapu jagat tersebut memicu unjuk rasa. Banyak pasal dari omnibus "
        "law tersebut dipertanyakan, kata Laras Wening.",
        "UU Cipta Kerja > uu:cipta-kerja | Undang-undang sapu jagat tersebut > uu:cipta-kerja~ | omnibus law tersebut "
        "> uu:cipta-kerja~",
    ),
]

WHOSE = [
    (
        "Dalam Surat Edaran Nomor 443.2/10/2021, Pemkot Depok melarang bukber. SE Wali Kota Depok itu ketat. SE dari "
        "Kemenag berbeda. Warga membaca SE Kemenag.",
        "Surat Edaran Nomor 443.2/10/2021 > se-wali-kota-depok-443.2/10/2021 | SE Wali Kota Depok itu > "
        "se-wali-kota-depok-443.2/10/2021~ | SE dari Kemenag > se-menag-?-?? | SE Kemenag > se-menag-?-?~",
    ),
    (
        "Melalui Surat Edaran Nomor 5 Tahun 2021 tentang masker, Gubernur Bali meminta warga patuh. Menkes setuju, dan "
        "Menkes hadir.",
        "Surat Edaran Nomor 5 Tahun 2021 > se-gubernur-bali-5-2021",
    ),
    (
        "Dalam Surat Edaran Nomor 7 Tahun 2021, Laras Wening meminta warga patuh.",
        "Surat Edaran Nomor 7 Tahun 2021 > se-7-2021",
    ),
    (
        "Kemenhub melarang mudik. Kemenhub lalu menyiapkan petunjuk. SE dirjen itu mengatur pengecualian.",
        "SE > se-menhub-?-??",
    ),
    (
        "Gubernur Jawa Tengah menerbitkan Instruksi Gubernur Nomor 2 Tahun 2021. Surat edaran gubernur menyusul. "
        "SE tersebut ditujukan kepada camat.",
        "Instruksi Gubernur Nomor 2 Tahun 2021 > ingub-jawa-tengah-2-2021 | Surat edaran > "
        "se-gubernur-jawa-tengah-?-?? | SE tersebut > se-gubernur-jawa-tengah-?-?~",
    ),
    (
        "KPK dalam surat edarannya Nomor 14 Tahun 2021 mengajak warga mengawasi bantuan. Melalui SE itu warga melapor.",
        "surat edarannya Nomor 14 Tahun 2021 > se-kpk-14-2021 | SE itu > se-kpk-14-2021~",
    ),
    (
        "Kemenhub bersiap. Satuan Tugas Penanganan Covid-19 menerbitkan Surat Edaran (SE) Nomor 1 Tahun 2021 tentang "
        "perjalanan. Kemenhub menindaklanjutinya dengan mengeluarkan SE No 3/2021.",
        "Surat Edaran (SE) Nomor 1 Tahun 2021 > se-satgas-covid-19-1-2021 | SE No 3/2021 > se-menhub-3-2021",
    ),
    (
        "Kemenhub melarang mudik, dan Kemenhub menjaga jalan. Menteri Pendayagunaan Aparatur dan Reformasi Birokrasi "
        "Rustam Hadi meneken Surat Edaran Nomor 8 Tahun 2021. Pegawai membaca surat edaran itu.",
        "Surat Edaran Nomor 8 Tahun 2021 > se-menpanrb-8-2021 | surat edaran itu > se-menpanrb-8-2021~",
    ),
    (
        "Shalat diatur Fatwa Majelis Ulama Indonesia Kota Depok Nomor 3 Tahun 2020, bukan Fatwa MUI Nomor 14 Tahun "
        "2020. Fatwa MUI Jawa Timur berbeda. Kota Bogor menerbitkan Peraturan Wali Kota Nomor 37 Tahun 2020.",
        "Fatwa Majelis Ulama Indonesia Kota Depok Nomor 3 Tahun 2020 > fatwa-mui-depok-3-2020 | Fatwa MUI Nomor 14 "
        "Tahun 2020 > fatwa-mui-14-2020 | Fatwa MUI Jawa Timur > fatwa-mui-jawa-timur-?-?? | Peraturan Wali Kota Nomor "
        "37 Tahun 2020 > perwali-bogor-37-2020",
    ),
    (
        "Polisi berpegang pada Maklumat Polri. Maklumat itu melarang kerumunan.",
        "Maklumat Polri > maklumat-kapolri-?-?? | Maklumat itu > maklumat-kapolri-?-?~",
    ),
    (
        "Anggota DPRD Bambang Permenas Sutrisna setuju, dan Permenas hadir.",
        "",
    ),
    (
        "Revisi UU tentang Perubahan Kedua atas UU Nomor 23 Tahun 1999 masuk daftar. Pengusaha menanti isi RUU Bank "
        "Indonesia.",
        "UU > ruu:bank-indonesia | UU Nomor 23 Tahun 1999 > uu-23-1999 | RUU Bank Indonesia > ruu:bank-indonesia",
    ),
    (
        "DPR mengesahkan UU tentang Perubahan Kedua atas UU Nomor 23 Tahun 1999.",
        "UU > uu:perubahan-kedua-uu-23-1999 | UU Nomor 23 Tahun 1999 > uu-23-1999",
    ),
    (
        "Mereka belum diakui melalui perda Sleman, kata Laras Wening. Pembatasan ditetapkan dengan keputusan Bupati.",
        "perda Sleman > perda-sleman-?-?? | keputusan Bupati > kepbup-sleman-?-??",
    ),
]

SPOKEN_OF = [
    (
        "Permenhub Nomor 18 Tahun 2020 terbit. Pergub Bali Nomor 33 Tahun 2020 melarang ojek. Aneh, Kemenhub "
        "menyatakan dalam Pasal 11 ojek boleh. Kementerian Perhubungan mengatur dalam Pasal 12 dendanya.",
        "Permenhub Nomor 18 Tahun 2020 > permenhub-18-2020 | Pergub Bali Nomor 33 Tahun 2020 > pergub-bali-33-2020 | "
        "Pasal 11 > permenhub-18-2020~ | Pasal 12 > permenhub-18-2020~",
    ),
    (
        "Satgas Covid-19 memperbarui SE Nomor 7 Tahun 2021 lewat SE Nomor 8 Tahun 2021. Kedua SE itu ketat.",
        "SE Nomor 7 Tahun 2021 > se-satgas-covid-19-7-2021 | SE Nomor 8 Tahun 2021 > se-satgas-covid-19-8-2021 | Kedua "
        "SE itu > se-satgas-covid-19-7-2021;se-satgas-covid-19-8-2021~",
    ),
    (
        "Rancangan peraturan presiden soal terorisme dikritik. Perpres tersebut diminta ditunda, kata Laras Wening.",
        "Rancangan peraturan presiden > raperpres-?-?? | Perpres tersebut > raperpres-?-?~",
    ),
    (
        "Ia dijerat Pasal 93 UU No 6/2018 juncto Pasal 216 KUHP. Pasal 93 memuat denda. Kedua pasal itu dipakai.",
        "Pasal 93 UU No 6/2018 > uu-6-2018 | Pasal 216 KUHP > kuhp | Pasal 93 > uu-6-2018~ | Kedua pasal itu > "
        "uu-6-2018;kuhp~",
    ),
    (
        "Larangan mengacu pada UU Karantina Kesehatan. UU sudah mengatur denda, kata Laras Wening.",
        "UU Karantina Kesehatan > uu:kekarantinaan-kesehatan | UU > uu:kekarantinaan-kesehatan~",
    ),
    (
        "Pasal 7C UU Pengelolaan Wilayah Pesisir dan Pulau-Pulau Kecil diubah. UU Pengelolaan Wilayah Pesisir dibela.",
        "Pasal 7C UU Pengelolaan Wilayah Pesisir dan Pulau-Pulau Kecil > uu:pwp3k | UU Pengelolaan Wilayah Pesisir > "
        "uu:pwp3k",
    ),
    (
        "Permenkes Nomor 9 Tahun 2020 mengatur usulan. Pergub Bali yang baru terbit merujuk pada peraturan tersebut.",
        "Permenkes Nomor 9 Tahun 2020 > permenkes-9-2020 | Pergub Bali > pergub-bali-?-?? | peraturan tersebut > "
        "permenkes-9-2020~",
    ),
    (
        "Aturan dikuatkan, seperti pergub, perbub, dan perwali. Penegakan aturan itu penting. Perwali itu terbit.",
        "pergub > pergub-?-?? | perbub > perbup-?-?? | perwali > perwali-?-?? | aturan itu > "
        "pergub-?-?;perbup-?-?;perwali-?-?~ | Perwali itu > perwali-?-?~",
    ),
    (
        "Putusan Nomor 100/PUU-XVII/2020 dikritik. Warga menolak empat putusan MK. Pemerintah menyusun 4 Perpres.",
        "Putusan Nomor 100/PUU-XVII/2020 > putusan-mk-100/puu-xvii/2020 | putusan MK > putusan-mk-?? | Perpres > "
        "perpres-?-??",
    ),
    (
        "Syaratnya diatur dalam peraturan pemerintah (PP). Penyusunan rancangan PP tertutup, kata Laras Wening. DPR "
        "mengawasi rancangan PP tersebut.",
        "peraturan pemerintah (PP) > pp-?-?? | rancangan PP > pp-?-?~ | rancangan PP tersebut > pp-?-?~",
    ),
    (
        "Komisi menerima naskah RKUHP. Setiap fraksi membahas draf tersebut. Warga membaca draf novel di taman.",
        "RKUHP > ruu:kuhp | draf tersebut > ruu:kuhp~",
    ),
    (
        "Warga menolak revisi UU KPK dan RUU Cipta Kerja. Pembahasan dua RUU tersebut tertutup.",
        "UU KPK > uu:kpk | RUU Cipta Kerja > ruu:cipta-kerja | dua RUU tersebut > uu:kpk;ruu:cipta-kerja~",
    ),
    (
        "Terbit Instruksi Menteri Desa Nomor 1 Tahun 2020. Dalam surat tersebut, kepala desa diminta sigap.",
        "Instruksi Menteri Desa Nomor 1 Tahun 2020 > inmendesa-1-2020 | surat tersebut > inmendesa-1-2020~",
    ),
    (
        "PP Nomor 56 Tahun 2021 terbit. PP itu menegaskan sistem yang sudah berjalan dalam UU Nomor 28 Tahun 2014. "
        "Menurut Laras Wening, regulasi tersebut mengingatkan pelaku usaha.",
        "PP Nomor 56 Tahun 2021 > pp-56-2021 | PP itu > pp-56-2021~ | UU Nomor 28 Tahun 2014 > uu-28-2014 | regulasi "
        "tersebut > pp-56-2021~",
    ),
    (
        "Mahkamah menghapus Pasal 134 KUHP. Pasal tentang penghinaan ini dipakai lagi. Kedua pasal karet tersebut "
        "ditolak.",
        "Pasal 134 KUHP > kuhp | Pasal tentang penghinaan ini > kuhp~ | Kedua pasal karet tersebut > kuhp~",
    ),
    (
        "RUU Cipta Kerja memuat upah. Sesuai putusan Mahkamah Konstitusi, rinciannya menunggu peraturan pemerintah. "
        "Pasal-pasal itu dihapus.",
        "RUU Cipta Kerja > ruu:cipta-kerja | putusan Mahkamah Konstitusi > putusan-mk-?? | peraturan pemerintah > "
        "pp-?-?? | Pasal-pasal itu > ruu:cipta-kerja~",
    ),
    (
        "Petugas membaca Perwali Banjarmasin Nomor 33 Tahun 2020. Kota akan memperketat penegakan perwali.",
        "Perwali Banjarmasin Nomor 33 Tahun 2020 > perwali-banjarmasin-33-2020 | perwali > "
        "perwali-banjarmasin-33-2020~",
    ),
    (
        "UU Cipta Kerja mengubah beberapa UU yang menghambat tujuan tersebut.",
        "UU Cipta Kerja > uu:cipta-kerja",
    ),
    (
        "UU Nomor 7 Tahun 2020 digugat. UU Nomor 7 Tahun 2020 dinilai cacat, dan UU Nomor 7 Tahun 2020 diuji. "
        "Berdasarkan UU baru yang dibenarkan mahkamah, hakim menjabat lebih lama.",
        "UU Nomor 7 Tahun 2020 > uu-7-2020 | UU Nomor 7 Tahun 2020 > uu-7-2020 | UU Nomor 7 Tahun 2020 > uu-7-2020 | "
        "UU baru > uu-7-2020~",
    ),
]

OF_ANY_REGION = [
    (
        "Pemerintah daerah di Provinsi Jawa Barat didorong membuat peraturan daerah. Denda diatur dalam undang-undang "
        "atau setidaknya peraturan daerah. DPRD Kota Bogor lalu membahas peraturan daerah.",
        "peraturan daerah > perda-?-?? | peraturan daerah > perda-?-?~ | peraturan daerah > perda-kota-bogor-?-??",
    ),
    (
        "Sanksi hanya dapat dimuat dalam peraturan daerah, kata Gubernur Bali. Gubernur Bali setuju.",
        "peraturan daerah > perda-?-??",
    ),
    (
        "Gubernur Jawa Barat menunggu, dan Gubernur Jawa Barat siap. Isinya mirip dengan peraturan gubernur di DKI "
        "Jakarta.",
        "peraturan gubernur > pergub-dki-jakarta-?-??",
    ),
    (
        "Dewan tidak sempat membahas peraturan daerah tahun 2020 ini.",
        "peraturan daerah > perda-?-??",
    ),
]

OF_THE_COURT = [
    (
        "Putusan Mahkamah Konstitusi soal masa jabatan disambut. Ia menjabat sembilan bulan sejak putusan dibacakan.",
        "Putusan Mahkamah Konstitusi > putusan-mk-?? | putusan > putusan-mk-?~",
    ),
    (
        "Putusan Mahkamah Konstitusi soal masa jabatan disambut. Pengadilan ramai setelah putusan dibacakan.",
        "Putusan Mahkamah Konstitusi > putusan-mk-??",
    ),
    (
        "Syarat kerja kontrak dirumuskan ulang sesuai putusan Mahkamah Konstitusi, kata Laras Wening.",
        "putusan Mahkamah Konstitusi > putusan-mk-??",
    ),
    (
        "Putusan Mahkamah Konstitusi soal masa jabatan disambut. Kesepakatan hakim untuk memilih lagi dipuji. Jika "
        "putusan tersebut dijalankan, ketua berganti.",
        "Putusan Mahkamah Konstitusi > putusan-mk-?? | putusan tersebut > putusan-mk-?~",
    ),
    (
        "Putusan Mahkamah Konstitusi soal masa jabatan disambut. Di pengadilan negeri, hakim memvonis Bambang "
        "Sutrisna. Putusan tersebut ringan.",
        "Putusan Mahkamah Konstitusi > putusan-mk-??",
    ),
]

STORIES = [
    *REGIONS,
    *MATTERS,
    *SPOKEN_OF,
    *OF_ANY_REGION,
    *WHOSE,
    *SWEEPING,
    *OF_THE_COURT,
    *CIRCULARS,
    *RULINGS,
    *MADE_UNDER,
    *NAMES,
    *NEARER,
    *WHOLE,
    *WRITTEN,
    *AGAIN,
    *LATER,
]


def _told(text: str) -> str:
    marks = {"anaphor": "~", "partial": "?"}
    found = sorted(regulations.find(text), key=lambda m: m.start)
    return " | ".join(f"{text[m.start : m.end]} > {m.id}{marks.get(m.kind, '')}" for m in found)


@pytest.mark.parametrize(("text", "told"), STORIES)
def test_every_mention_of_a_story_is_told(text: str, told: str) -> None:
    assert _told(text) == told
