"""Rules of the story in short: "PM ini", "regulasinya", "aturan sebelumnya", "tulis beleid", "PP" again.

Each row is a story as the press tells it, its people invented and its laws real, and every anaphor that is to be found
in it, "words > id" in order; an empty string where the words point to no law that the story tells.
"""

from __future__ import annotations

import time

import pytest

from pipeline.indonesian import regulations

STORIES = [
    (
        "Peraturan Menteri Perhubungan (PM) Nomor 30 Tahun 2021 mengatur standar pelayanan feri. Rudi "
        "Wattimena menyebut PM ini berlaku di semua pelabuhan.",
        "PM ini > permenhub-30-2021",
    ),
    (
        "PM 17 Tahun 2022 mengatur angkutan laut perintis. Dalam PM tersebut, kapal wajib singgah di pulau "
        "terluar. Menurut Nona Latuheru, PM itu sudah lama ditunggu.",
        "PM tersebut > permenhub-17-2022 | PM itu > permenhub-17-2022",
    ),
    (
        "Menteri Perhubungan meneken KM 62 Tahun 2023. KM ini menetapkan tarif batas atas, kata Yosef Bere.",
        "KM ini > kepmenhub-62-2023",
    ),
    (
        "Peraturan Bank Indonesia (PBI) Nomor 23/6/PBI/2021 tentang Penyedia Jasa Pembayaran terbit. PBI ini "
        "mewajibkan penyedia jasa melapor. Ketentuan dalam PBI tersebut berlaku Juli.",
        "PBI ini > pbi-23/6/pbi/2021 | PBI tersebut > pbi-23/6/pbi/2021",
    ),
    (
        "Dalam aturan ini, bank dapat meminta data tambahan untuk mematuhi PBI ini. Bank sentral menerbitkan "
        "Peraturan Bank Indonesia (PBI) Nomor 23/6/PBI/2021 pada Juli lalu, kata Wening Astari.",
        "aturan ini > pbi-23/6/pbi/2021 | PBI ini > pbi-23/6/pbi/2021",
    ),
    (
        "POJK Nomor 10 Tahun 2022 mengatur pinjaman daring. Bimo Haryanto menilai POJK itu terlalu ketat, "
        "sebab POJK melarang bunga tinggi.",
        "POJK itu > pojk-10-2022 | POJK > pojk-10-2022",
    ),
    (
        "SEOJK Nomor 19 Tahun 2023 membatasi bunga pinjaman. Lewat SEOJK ini, denda dibatasi, kata Ratna Siahaan.",
        "SEOJK ini > seojk-19-2023",
    ),
    (
        "Peraturan BPOM Nomor 31 Tahun 2018 mengatur label. Perka ini akan diubah, ujar Dewi Lubis.",
        "Perka ini > peraturan-bpom-31-2018",
    ),
    (
        "Peraturan Bawaslu Nomor 5 Tahun 2022 mengatur pengawasan. Laode Sahrun mengatakan Perbawaslu itu "
        "menjadi pegangan panwas.",
        "Perbawaslu itu > perbawaslu-5-2022",
    ),
    (
        "Peraturan KPK Nomor 2 Tahun 2023 diteken pimpinan. Anggota dewas Sri Wahyuni menilai Perkom "
        "tersebut kurang jelas.",
        "Perkom tersebut > peraturan-kpk-2-2023",
    ),
    (
        "Peraturan Mahkamah Agung Nomor 13 Tahun 2016 mengatur pidana korporasi. Menurut Hakim Togar "
        "Silaban, Perma ini jarang dipakai.",
        "Perma ini > perma-13-2016",
    ),
    (
        "Keputusan Menteri Ketenagakerjaan Nomor 76 Tahun 2024 mengatur magang. Kepmenaker itu dikritik "
        "serikat, kata Ucok Nababan.",
        "Kepmenaker itu > kepmenaker-76-2024",
    ),
    (
        "Instruksi Gubernur DKI Jakarta Nomor 14 Tahun 2023 terbit. Ingub itu meminta dinas menyiapkan pompa.",
        "Ingub itu > ingub-dki-jakarta-14-2023",
    ),
    (
        "Perwali Surabaya Nomor 33 Tahun 2021 mengatur parkir. Menurut Dian Purnomo, Perwali itu belum "
        "dicabut. Warga mengeluh Perwali tidak pernah dijelaskan.",
        "Perwali itu > perwali-surabaya-33-2021 | Perwali > perwali-surabaya-33-2021",
    ),
    (
        "Dinas menerbitkan Surat Edaran Nomor 8 Tahun 2023 dan Keputusan Wali Kota Ambon Nomor 210 Tahun "
        "2023. Semua pasar mengacu pada kedua surat tersebut, kata Melki Pattiasina.",
        "kedua surat tersebut > se-wali-kota-ambon-8-2023;kepwali-ambon-210-2023",
    ),
    (
        "UU Nomor 7 Tahun 2017 dan UU Nomor 10 Tahun 2016 dibahas bersama. Dua undang-undang itu dinilai "
        "tumpang tindih oleh Ani Mokodompit.",
        "Dua undang-undang itu > uu-7-2017;uu-10-2016",
    ),
    (
        "Perpres Nomor 78 Tahun 2023 dan PP Nomor 12 Tahun 2023 mendorong investasi. Hasan Tuasikal menyebut "
        "dua regulasi tersebut saling melengkapi.",
        "dua regulasi tersebut > perpres-78-2023;pp-12-2023",
    ),
    (
        "UU Nomor 1 Tahun 2009 tentang Penerbangan mengancam pelepas balon liar. Polisi diminta menegakkan "
        "aturan pidana tersebut, kata Kadek Suarta.",
        "aturan pidana tersebut > uu-1-2009",
    ),
    (
        "Permenkes Nomor 6 Tahun 2024 mengatur standar pelayanan minimal. Dokter Lia Simatupang menyebut "
        "aturan teknis itu membantu puskesmas.",
        "aturan teknis itu > permenkes-6-2024",
    ),
    (
        "PP Nomor 26 Tahun 2023 membuka lagi ekspor pasir laut. Nelayan menolak beleid anyar tersebut. "
        "Instrumen hukum ini, kata Sahrul Gani, merugikan pesisir.",
        "beleid anyar tersebut > pp-26-2023 | Instrumen hukum ini > pp-26-2023",
    ),
    (
        "Perpres Nomor 55 Tahun 2019 menjadi dasar insentif mobil listrik. Payung hukum itu, kata Yanuar "
        "Halim, perlu diperbarui.",
        "Payung hukum itu > perpres-55-2019",
    ),
    (
        "UU Nomor 22 Tahun 2009 tentang Lalu Lintas mengatur helm. Aturan hukum tersebut, kata Bripka Edo "
        "Tanamal, berlaku untuk semua pengendara.",
        "Aturan hukum tersebut > uu-22-2009",
    ),
    (
        "Perda Kota Padang Nomor 11 Tahun 2005 melarang warga berjualan di trotoar. Menurut Yosi Chaniago, "
        "aturan daerah itu sering dilanggar.",
        "aturan daerah itu > perda-padang-11-2005",
    ),
    (
        "Menteri Agama meneken Keputusan Menteri Agama Nomor 31 Tahun 2024. Jemaah harus memahami "
        "regulasinya, kata Hilman Saragih.",
        "regulasinya > kepmenag-31-2024",
    ),
    (
        "Presiden ingin memperpanjang izin tambang. Regulasi yang akan diubah adalah PP Nomor 96 Tahun 2021. "
        '"Masih disiapkan regulasinya," kata Yos Tabuni.',
        "regulasinya > pp-96-2021",
    ),
    (
        'DPR mengesahkan UU Nomor 4 Tahun 2024 tentang Kesejahteraan Ibu dan Anak. "Baca dulu '
        'undang-undangnya," kata Rini Hutagaol.',
        "undang-undangnya > uu-4-2024",
    ),
    (
        "Gubernur menerbitkan Keputusan Gubernur Papua Barat Nomor 87 Tahun 2023. Upah naik enam persen, "
        "tulis Gubernur dalam surat keputusannya.",
        "surat keputusannya > kepgub-papua-barat-87-2023",
    ),
    (
        "Buruh memprotes PP Nomor 51 Tahun 2023. Mereka belum membaca peraturannya, kata Tumpal Siregar.",
        "peraturannya > pp-51-2023",
    ),
    (
        "Permendag Nomor 7 Tahun 2024 mulai berlaku. Dalam aturan sebelumnya, yakni Permendag Nomor 3 Tahun "
        "2024, barang kiriman dibatasi.",
        "",
    ),
    (
        "Permendag Nomor 7 Tahun 2024 mengganti Permendag Nomor 36 Tahun 2023. Di aturan sebelumnya jumlah "
        "sepatu dibatasi, kata Yuni Manurung.",
        "aturan sebelumnya > permendag-36-2023",
    ),
    (
        "Perpres Nomor 82 Tahun 2018 diubah dengan Perpres Nomor 59 Tahun 2024. Ketua serikat Johan Rumbiak "
        "menyebut Perpres sebelumnya masih memakai kelas. Perpres yang lama, kata dia, lebih mudah.",
        "Perpres sebelumnya > perpres-82-2018 | Perpres yang lama > perpres-82-2018",
    ),
    (
        'PP Nomor 28 Tahun 2024 mengatur rokok eceran. "Setiap orang dilarang menjual rokok per batang," '
        "tulis beleid. Dalam beleid juga diatur iklan.",
        "beleid > pp-28-2024 | beleid > pp-28-2024",
    ),
    (
        "Menaker menerbitkan SE Nomor M/3/HK.04.00/III/2025 tentang THR. Mengutip isi surat edaran, "
        "pengusaha wajib membayar tujuh hari sebelum Lebaran. Dalam surat edaran juga disebut soal sanksi.",
        "surat edaran > se-menaker-m/3/hk.04.00/iii/2025 | surat edaran > se-menaker-m/3/hk.04.00/iii/2025",
    ),
    (
        "Pemerintah menyiapkan Peraturan Pemerintah (PP) soal pembatasan wilayah. Menurut Bonar Sitorus, PP "
        "akan mengatur perjalanan. PP bukan alasan bagi kepala daerah menutup jalan.",
        "PP > pp-?-? | PP > pp-?-?",
    ),
    (
        "UU Nomor 2 Tahun 2002 mengatur Polri. Mutasi itu sesuai dengan prosedur dan UU, kata Kombes Adi Sasongko.",
        "UU > uu-2-2002",
    ),
    (
        "UU Nomor 23 Tahun 2014 mengatur pemakzulan bupati. Sesuai undang-undang pula, dewan harus bersidang "
        "terbuka, kata Jefri Wenda.",
        "undang-undang > uu-23-2014",
    ),
    (
        "Massa menolak UU Cipta Kerja. Mereka keberatan atas isi dan substansi dari undang-undang, kata "
        "Rektor Budi Santoso.",
        "undang-undang > uu:cipta-kerja",
    ),
    (
        "Usman menyebut UU Nomor 36 Tahun 2009 melindungi pasien. Tetapi negara harus membuat undang-undang "
        "lebih banyak lagi.",
        "",
    ),
    (
        "DPR membahas RUU Penyiaran. Dewan Pers diminta memberi masukan sebelum DPR mengetok undang-undang "
        "tersebut, kata Yadi Harahap.",
        "undang-undang tersebut > ruu:penyiaran",
    ),
    (
        "RUU Kesehatan dibahas Komisi IX. Apoteker punya catatan terhadap draf UU itu, kata Noffi Wijaya.",
        "UU itu > ruu:kesehatan",
    ),
    (
        "DPRD Kota Batam menyusun Raperda Kota Batam tentang Kawasan Tanpa Rokok. Udin Sihaloho mencatat "
        "bahwa peraturan ini belum memuat sanksi.",
        "peraturan ini > raperda-batam-?-?",
    ),
    (
        "Pemerintah menyusun RPP Kesehatan. Aturan ini ditargetkan rampung Juni, kata Murti Utari.",
        "Aturan ini > rpp:kesehatan",
    ),
    (
        "Pasal 27 dalam UU Nomor 2 Tahun 2020 digugat. Pemohon menilai UUD 1945 Pasal 28D ayat (1) "
        "dilanggar. Pasal 27 dalam UU tersebut dinilai memberi kekebalan. Pasal itu, kata Boyke Nainggolan, "
        "harus dibatalkan.",
        "Pasal 27 dalam UU tersebut > uu-2-2020 | Pasal itu > uu-2-2020",
    ),
    (
        "Terdakwa dijerat Pasal 2 dan Pasal 3 UU Tipikor. Hakim Lukas Manuputty menilai terbukti pasal 3, "
        "bukan pasal 2.",
        "pasal 3 > uu:tipikor | pasal 2 > uu:tipikor",
    ),
    (
        "Fraksi menolak Pasal 7 RUU HIP. Menurut Arif Pohan, klausul itu menyebut tiga sila.",
        "klausul itu > ruu:hip",
    ),
    (
        "Putusan MK Nomor 135/PUU-XXII/2024 memisahkan pemilu. Titi Anggoro membaca salinan putusan kemarin. "
        "Putusan itu berlaku 2029.",
        "putusan > putusan-mk-135/puu-xxii/2024 | Putusan itu > putusan-mk-135/puu-xxii/2024",
    ),
    (
        "Majelis Kehormatan menilai Putusan MK Nomor 90/PUU-XXI/2023 tetap berlaku. Putusan itu termaktub "
        "dalam nomor 2/MKMK/L/11/2023, kata Jimly Wiryawan.",
        "",
    ),
    (
        "Kapolri menerbitkan Surat Telegram Nomor ST/1160/V/RES.1.24/2023. Ketua LSM Ronald Siagian belum "
        "menerima salinan surat telegram dari Kapolri.",
        "surat telegram dari Kapolri > surat-telegram-kapolri-st/1160/v/res.1.24/2023",
    ),
    (
        "Wali Kota Kupang meneken Surat Edaran Nomor 042/HK/2023. Keputusan Wali Kota Kupang Nomor 11 Tahun "
        "2023 mengatur petugas. Aturan ini mulai berlaku, kata Imelda Dethan.",
        "Aturan ini > kepwali-kupang-11-2023",
    ),
    (
        "Keputusan KPU Nomor 66 Tahun 2024 mengatur rekapitulasi. Format, jadwal, dan lampiran sudah "
        "disiapkan oleh petugas di semua kecamatan sejak awal bulan dengan pelatihan bertahap. Petugas juga "
        "menerima buku saku, seragam, rompi, dan uang transportasi untuk tiga hari kerja di lapangan selama "
        "penghitungan. Mochammad Afif menandatangani keputusan itu.",
        "keputusan itu > keputusan-kpu-66-2024",
    ),
    (
        "Pemerintah Kota Bitung menerapkan jam malam bagi anak. Aturan ini mulai berlaku Senin. Kebijakan "
        "tersebut dituangkan dalam Surat Edaran Wali Kota Bitung Nomor 188 Tahun 2025, kata Maurits "
        "Lengkong. Satgas dibentuk sesuai Keputusan Wali Kota Bitung Nomor 4 Tahun 2025.",
        "Aturan ini > se-wali-kota-bitung-188-2025",
    ),
    (
        "Perpres Nomor 82 Tahun 2020 membentuk satgas. Pembubaran lembaga itu masih dalam tahap pembuatan "
        "peraturan presiden, kata Yohan Siregar.",
        "",
    ),
    (
        'UU Nomor 19 Tahun 2019 digugat. "DPR melakukan pembuatan undang-undang itu dengan tergesa," kata '
        "Ismet Hadiwijaya.",
        "",
    ),
    (
        "Kementerian Kelautan menyiapkan Rancangan Peraturan Pemerintah (RPP) tentang garam. Petambak "
        "diminta memberi masukan atas rancangan peraturan turunan ini. Rancangan aturan itu, kata Hasim "
        "Daeng, dibahas sampai Mei.",
        "rancangan peraturan turunan ini > rpp-?-? | Rancangan aturan itu > rpp-?-?",
    ),
    (
        "Pemkot Bima akan mengesahkan Perwali tentang jam operasional pasar. Wali Kota Taufik Rusdi berharap "
        "Juni nanti pedagang bisa bekerja dengan perwali baru.",
        "perwali baru > perwali-bima-?-?",
    ),
    (
        "Menteri meneken Permendag Nomor 7 Tahun 2024. Aturan berlaku mulai 6 Mei, kata Yuni Manurung. Ia "
        "menyebut regulasi di negara lain lebih longgar.",
        "Aturan > permendag-7-2024",
    ),
    (
        'Menteri meneken Permendag Nomor 7 Tahun 2024. "Aturan sudah ada, tinggal dijalankan," kata Yuni Manurung.',
        "",
    ),
    (
        "PKPU Nomor 10 Tahun 2020 mengatur kampanye daring. Raka Wijana menyebut aturannya tercantum dalam UU "
        "Nomor 6 Tahun 2020.",
        "",
    ),
    (
        "Fatwa MUI Nomor 4 Tahun 2016 membolehkan imunisasi. Adapun fatwa Dewan Ulama Mesir, kata Nur "
        "Hidayat, lebih ketat.",
        "",
    ),
    (
        "RUU Penyiaran dibahas di Senayan. Selama ini UU Nomor 32 Tahun 2002 dipakai. RUU Penyiaran memuat "
        "siaran daring yang tidak diatur di UU sebelumnya, ucap Meutya Harahap.",
        "UU sebelumnya > uu-32-2002",
    ),
    (
        "DPR mengesahkan UU Perkoperasian. Buruh memprotes UU Perkoperasian, dan mahasiswa menolak UU "
        "Perkoperasian. Sesuai UU Nomor 12 Tahun 2011, Presiden punya waktu 30 hari. Hingga kemarin Presiden "
        "belum meneken naskah undang-undang, kata Feri Latuconsina.",
        "undang-undang > uu:perkoperasian",
    ),
    (
        "Empat penyidik menguji Pasal 74 UU Nomor 8 Tahun 2010. Mereka memakai Pasal 28D ayat (1) UUD 1945 "
        "sebagai batu uji. Pasal tersebut digugat karena membatasi penyidik, kata Garin Pasaribu.",
        "Pasal tersebut > uu-8-2010",
    ),
    (
        "Pasal 28E ayat (3) UUD 1945 menjamin kebebasan berserikat. Pasal tersebut, kata Dosen Rina Saptari, "
        "melindungi buruh.",
        "Pasal tersebut > uud-1945",
    ),
    (
        "Wali Kota Tarakan menyusun Perwali tentang parkir. Sekar Ayu menyebut aturan pelaksana itu rampung Mei.",
        "aturan pelaksana itu > perwali-tarakan-?-?",
    ),
    (
        "Presiden menandatangani Perpres Nomor 115 Tahun 2025 tentang tata kelola makan bergizi. Beleid "
        "tersebut diundangkan Senin. Perpres ini, kata Nanik Wulandari, memberi wewenang lebih kepada pemda. "
        "Dalam Pasal 12 disebutkan dapur wajib bersertifikat. Aturan sama juga memuat sanksi.",
        "Beleid tersebut > perpres-115-2025 | Perpres ini > perpres-115-2025 | Pasal 12 > perpres-115-2025",
    ),
    (
        "UU TNI yang baru, yakni UU Nomor 3 Tahun 2025, digugat enam mahasiswa. Pemohon menilai pembentukan "
        'UU itu cacat. "UU ini lahir dalam hitungan minggu," kata Rizki Abdillah. MK menolak uji formil UU '
        "tersebut.",
        "UU itu > uu-3-2025 | UU ini > uu-3-2025 | UU tersebut > uu-3-2025",
    ),
    (
        "Menteri Imipas menerbitkan Permenimipas Nomor 2 Tahun 2025. Lewat regulasi anyar itu, narapidana "
        "dapat bekerja di luar. Permen itu disambut baik Yayasan Mercusuar, kata Leonard Siagian.",
        "regulasi anyar itu > permenimipas-2-2025 | Permen itu > permenimipas-2-2025",
    ),
    (
        "Pemprov Jawa Barat mengeluarkan SE Nomor 43/PK.03.04/KESRA tentang jam malam pelajar. Dalam SE itu, "
        "pelajar dilarang keluar pukul 21.00. Surat tersebut ditujukan kepada bupati. Gubernur Deden "
        "Hermawan menilai edaran ini mendidik.",
        "SE itu > se-gubernur-jawa-barat-43/pk.03.04/kesra-? | Surat tersebut > "
        "se-gubernur-jawa-barat-43/pk.03.04/kesra-? | edaran ini > "
        "se-gubernur-jawa-barat-43/pk.03.04/kesra-?",
    ),
    (
        "Bupati Pati Sugiyono mencabut Perbup Nomor 17 Tahun 2025 tentang PBB. Warga menolak kenaikan 250 "
        "persen. Pencabutan perbup itu diumumkan Jumat. Menurut Sugiyono, Perbup 8 Tahun 2024 berlaku "
        "kembali.",
        "perbup itu > perbup-pati-17-2025",
    ),
    (
        "KPU mencabut Keputusan KPU Nomor 731 Tahun 2025. Keputusan tersebut menuai kritik. Ketua KPU Arief "
        "Mangunsong menyebut keputusan itu dibuat tanpa maksud melindungi siapa pun.",
        "Keputusan tersebut > keputusan-kpu-731-2025 | keputusan itu > keputusan-kpu-731-2025",
    ),
    (
        "RUU Perampasan Aset masuk Prolegnas. Anggota Baleg Doli Nasution mengatakan RUU itu menjadi "
        'inisiatif DPR. RUU dibahas tahun depan. "RUU tersebut penting," ujarnya.',
        "RUU itu > ruu:perampasan-aset | RUU tersebut > ruu:perampasan-aset",
    ),
    (
        "Mahkamah Konstitusi membacakan Putusan Nomor 114/PUU-XXIII/2025. Polisi aktif dilarang menduduki "
        "jabatan sipil. Putusan MK ini mengikat. Kapolri Budi Harjanto membentuk tim untuk mengkaji putusan "
        "tersebut. Komisi III menyebut putusan MK tidak berlaku surut.",
        "Putusan MK ini > putusan-mk-114/puu-xxiii/2025 | putusan tersebut > putusan-mk-114/puu-xxiii/2025 | "
        "putusan MK > putusan-mk-114/puu-xxiii/2025",
    ),
    (
        "PP Nomor 28 Tahun 2025 memangkas perizinan. Investor sebelumnya memakai PP Nomor 5 Tahun 2021. "
        "Dalam PP lama, izin terbit tanpa batas waktu. PP baru ini memberi tenggat, kata Todotua Panjaitan.",
        "PP lama > pp-5-2021 | PP baru ini > pp-28-2025",
    ),
    (
        "Polisi menjerat pelaku dengan Pasal 81 ayat (2) UU Perlindungan Anak. Ancaman pasal tersebut 15 "
        "tahun penjara. Selain itu pelaku dikenai Pasal 6 huruf c UU TPKS, kata AKP Yosef Marbun.",
        "pasal tersebut > uu:perlindungan-anak",
    ),
    (
        "OJK menerbitkan POJK Nomor 22 Tahun 2023 tentang Pelindungan Konsumen. Debt collector diatur ketat "
        "dalam beleid ini. Menurut Friderica Lestari, POJK tersebut mengatur jam penagihan. Konsumen dapat "
        "mengadu bila ketentuan tersebut dilanggar.",
        "beleid ini > pojk-22-2023 | POJK tersebut > pojk-22-2023 | ketentuan tersebut > pojk-22-2023",
    ),
    (
        "Mendikdasmen meneken Permendikdasmen Nomor 3 Tahun 2025 tentang SPMB. Dalam aturan itu kuota "
        "domisili 30 persen. Kepala dinas Purwosusilo Hadi menunggu juknis. Permendikdasmen juga mengatur "
        "jalur prestasi.",
        "aturan itu > permendikdasmen-3-2025 | Permendikdasmen > permendikdasmen-3-2025",
    ),
    (
        "Gubernur meneken Kepgub Nomor 1142 Tahun 2024 tentang UMP DKI Jakarta. Kepgub itu berlaku mulai "
        "Januari. Pengusaha meminta keputusan gubernur tersebut ditinjau, kata Nurjaman Sudirga.",
        "Kepgub itu > kepgub-dki-jakarta-1142-2024 | keputusan gubernur tersebut > kepgub-dki-jakarta-1142-2024",
    ),
    (
        "UU Nomor 13 Tahun 2003 sudah berkali-kali diuji. UU Cipta Kerja mengubahnya. Serikat buruh meminta "
        'UU ketenagakerjaan baru. "UU baru harus selesai dua tahun," kata Teguh Siregar.',
        "",
    ),
    (
        "Permendag Nomor 8 Tahun 2024 membuka keran impor tekstil. Pengusaha meminta Permendag 8 dicabut. "
        "Menurut Redma Gunawan, aturan tersebut membunuh industri. Kemenperin tidak pernah mengusulkan "
        "aturan tentang kuota.",
        "aturan tersebut > permendag-8-2024",
    ),
    (
        "Perda Kota Bandung Nomor 3 Tahun 2018 melarang buang sampah sembarangan. Wali Kota Erwin Natawijaya "
        "akan menegakkan perda tersebut. Sanksi perda itu lima ratus ribu rupiah.",
        "perda tersebut > perda-kota-bandung-3-2018 | perda itu > perda-kota-bandung-3-2018",
    ),
    (
        "Inpres Nomor 1 Tahun 2025 memerintahkan efisiensi. Menkeu menindaklanjuti Inpres itu dengan surat "
        "S-37/MK.02/2025. Surat itu merinci 16 pos belanja, kata Deni Surjana.",
        "Inpres itu > inpres-1-2025",
    ),
    (
        "Dewan menyetujui Raperda APBD 2026. Raperda itu akan dievaluasi Mendagri. Ketua DPRD Khoirudin "
        "Anwar menyebut Raperda ini mengakomodasi Pokir.",
        "Raperda itu > raperda:apbd-2026 | Raperda ini > raperda:apbd-2026",
    ),
    (
        "Kepala BGN menerbitkan Keputusan Kepala BGN Nomor 244 Tahun 2025 tentang petunjuk teknis. Juknis "
        "itu mewajibkan dapur mengunggah menu. Keputusan ini berlaku nasional, kata Hida Lestari.",
        "Keputusan ini > keputusan-bgn-244-2025",
    ),
    (
        "PMK Nomor 81 Tahun 2024 mengatur Coretax. Dirjen Pajak Bimo Aditama menilai PMK ini memudahkan. "
        "Pelaporan diatur di PMK itu, bukan dalam Perdirjen. Wajib pajak bisa membaca isi PMK.",
        "PMK ini > pmk-81-2024 | PMK itu > pmk-81-2024 | PMK > pmk-81-2024",
    ),
    (
        "Maklumat Kapolri Nomor MAK/1/I/2021 melarang atribut ormas. Maklumat tersebut dikritik Dewan Pers. "
        "Anggota dewan, Azyumardi Rasyid, meminta maklumat itu dicabut.",
        "Maklumat tersebut > maklumat-kapolri-mak/1/i/2021 | maklumat itu > maklumat-kapolri-mak/1/i/2021",
    ),
    (
        "UU Nomor 27 Tahun 2022 melindungi data pribadi. Turunan UU itu belum terbit. RPP-nya masih "
        "diharmonisasi, kata Leonard Sabaraudin. Dalam RPP tersebut, lembaga pengawas diatur.",
        "UU itu > uu-27-2022 | RPP tersebut > rpp-?-?",
    ),
    (
        "Pengadilan memvonis terdakwa tiga tahun penjara. Putusan itu lebih ringan dari tuntutan. Ia dijerat "
        "UU Nomor 31 Tahun 1999. Jaksa banding atas putusan tersebut, kata Harli Tobing.",
        "",
    ),
    (
        "Menteri PU mengatakan pembahasan RPP Jalan Tol berlanjut. PP Nomor 15 Tahun 2005 mengatur tarif. "
        "Dalam PP tersebut, evaluasi dilakukan dua tahun sekali. Regulasi itu akan diubah, kata Wilan "
        "Oktavia.",
        "PP tersebut > pp-15-2005 | Regulasi itu > pp-15-2005",
    ),
    (
        'Permenaker Nomor 5 Tahun 2023 membolehkan potongan upah. Buruh mengecam. "Cabut Permenaker itu," '
        "teriak orator Mirah Sihombing. Kemenaker menyatakan permenaker hanya berlaku enam bulan. Ketentuan "
        "pemotongan upah tercantum pada Pasal 8.",
        "Permenaker itu > permenaker-5-2023 | permenaker > permenaker-5-2023 | Pasal 8 > permenaker-5-2023",
    ),
    (
        "Qanun Aceh Nomor 6 Tahun 2014 mengatur jinayat. Terdakwa dicambuk sesuai Pasal 25 qanun itu. "
        "Menurut Teungku Faisal, qanun ini sudah disosialisasikan.",
        "Pasal 25 qanun itu > qanun-aceh-6-2014 | qanun ini > qanun-aceh-6-2014",
    ),
    (
        "Konvensi ILO Nomor 188 belum diratifikasi. Serikat pelaut meminta konvensi itu segera disahkan, "
        "kata Mukhtar Pelu. Konvensi tersebut melindungi awak kapal.",
        "konvensi itu > konvensi-ilo-188-? | Konvensi tersebut > konvensi-ilo-188-?",
    ),
    (
        "Kementerian ESDM menerbitkan Kepmen ESDM Nomor 301.K/MB.01/MEM.B/2025. Kepmen tersebut memuat "
        "formula harga. Penambang menilai kepmen ini memberatkan, ujar Hendra Silalahi.",
        "Kepmen tersebut > kepmenesdm-301.k/mb.01/mem.b/2025 | kepmen ini > kepmenesdm-301.k/mb.01/mem.b/2025",
    ),
    (
        "UU Nomor 6 Tahun 2014 diubah dengan UU Nomor 3 Tahun 2024. Masa jabatan kades menjadi delapan "
        "tahun. Asosiasi kepala desa menyambut UU baru tersebut. Pada UU lama, masa jabatan enam tahun, kata "
        "Darma Wiguna.",
        "UU baru tersebut > uu-3-2024 | UU lama > uu-6-2014",
    ),
    (
        "Perpu Nomor 2 Tahun 2022 terbit akhir tahun. Presiden menyebut perpu dikeluarkan karena mendesak. "
        "Partai Buruh menolak isi Perpu. DPR kemudian menyetujui perpu tersebut, kata Said Batubara.",
        "perpu > perppu-2-2022 | Perpu > perppu-2-2022 | perpu tersebut > perppu-2-2022",
    ),
    (
        "Pasal 218 KUHP baru mengancam penghina presiden. Aktivis Delpedro Simanjuntak meminta pasal itu "
        "dihapus. Wamenkum Edward Sitepu menjelaskan pasal ini delik aduan. UU Nomor 1 Tahun 2023 berlaku "
        "Januari.",
        "pasal itu > kuhp | pasal ini > kuhp",
    ),
    (
        "Pemkab Sleman menerbitkan Instruksi Bupati Nomor 12 Tahun 2023. Instruksi tersebut melarang takbir "
        "keliling. Isi instruksi disampaikan ke panewu, kata Harda Kusuma.",
        "Instruksi tersebut > instruksi-bupati-sleman-12-2023",
    ),
    (
        "PBI Nomor 10 Tahun 2025 mengatur valas. Peraturan BI itu berlaku Maret. BI menegaskan PBI tidak "
        "berubah bagi eksportir kecil, kata Solikin Wardana.",
        "Peraturan BI itu > pbi-10-2025 | PBI > pbi-10-2025",
    ),
    (
        "RUU KUHAP disahkan pekan lalu. Koalisi menolak. Ketua Panja Habib Lubis menyebut undang-undang itu "
        "berlaku 2 Januari. Koalisi akan menggugat UU tersebut ke MK.",
        "undang-undang itu > ruu:kuhap | UU tersebut > ruu:kuhap",
    ),
    (
        "Pasal 33 ayat (3) UUD 1945 menjadi dasar. UU Minerba dinilai menyimpang. Menurut pakar Redi Sinaga, "
        "UU itu harus kembali ke konstitusi. Pasal 33 itu, kata dia, jelas.",
        "UU itu > uu:minerba | Pasal 33 itu > uud-1945",
    ),
    (
        "Kapolri menerbitkan Perkap Nomor 1 Tahun 2009 tentang penggunaan kekuatan. Kompolnas meminta polisi "
        "patuh. Perkap itu mengatur enam tahap. Dalam Perkap disebutkan senjata api pilihan terakhir, kata "
        "Choirul Manik.",
        "Perkap itu > perkap-1-2009 | Perkap > perkap-1-2009",
    ),
    (
        "Peraturan Menteri Perdagangan Nomor 36 Tahun 2023 berlaku. Kementerian Keuangan mengeluarkan PMK "
        "Nomor 96 Tahun 2023. Kedua aturan itu membatasi barang kiriman. Permendag itu mengatur jumlah, "
        "sedangkan PMK mengatur bea, kata Askari Yasin.",
        "Kedua aturan itu > permendag-36-2023;pmk-96-2023 | Permendag itu > permendag-36-2023 | PMK > pmk-96-2023",
    ),
    (
        "Dewan Pers dan Polri menandatangani nota kesepahaman Nomor 03/DP/MoU/III/2022. MoU tersebut "
        "melindungi wartawan. Nota kesepahaman itu berlaku lima tahun, kata Ninik Pohan.",
        "MoU tersebut > nota-kesepahaman-03/dp/mou/iii/2022 | Nota kesepahaman itu > "
        "nota-kesepahaman-03/dp/mou/iii/2022",
    ),
    (
        "Hakim menyatakan terbukti Pasal 12, padahal menurut pembela yang tepat ialah Pasal 11. Jaksa Wawan "
        "Simarmata mendakwa memakai Pasal 12 huruf a UU Tipikor.",
        "Pasal 12 > uu:tipikor | Pasal 11 > uu:tipikor",
    ),
    (
        "Teten Wirawan mengatakan masa transisi tidak ada dalam aturannya. Toko daring wajib berpisah dari "
        "media sosial sesuai Permendag Nomor 31 Tahun 2023.",
        "aturannya > permendag-31-2023",
    ),
    (
        "UU Nomor 20 Tahun 2023 membuka jabatan sipil bagi prajurit. Menurut Azwar Halim, aturan itu nanti "
        "dituangkan lewat Rancangan Peraturan Pemerintah (RPP) yang rampung April.",
        "",
    ),
    (
        "Kejagung dan TNI meneken Nota Kesepahaman Nomor NK/9/V/2022/TNI. Pengamanan itu tertuang dalam "
        "Nota Kesepahaman, kata Kapuspen Kristomei Sitorus. Isi MoU sudah dibaca DPR.",
        "Nota Kesepahaman > nota-kesepahaman-nk/9/v/2022/tni | MoU > nota-kesepahaman-nk/9/v/2022/tni",
    ),
    (
        "KPU meneken Keputusan KPU Nomor 66 Tahun 2024. Surat itu ditandatangani Ketua KPU Mochammad Afif "
        "pada Senin. Surat itu juga sudah dibalas Bawaslu.",
        "Surat itu > keputusan-kpu-66-2024",
    ),
    (
        "UU Kehutanan digugat. Kejaksaan memakai Pasal 50 untuk menjerat perusahaan. Menurut Ketua Walhi Boy "
        "Sembiring, aturan itu juga sudah tertuang jelas di Pasal 12 UU P3H.",
        "Pasal 50 > uu:kehutanan",
    ),
    (
        'Buruh berunjuk rasa menolak UU Cipta Kerja. "Gugatan terhadap UU sudah kami siapkan," kata Riden '
        "Hutapea. Menurut dia, lahirnya undang-undang merugikan buruh perempuan.",
        "UU > uu:cipta-kerja | undang-undang > uu:cipta-kerja",
    ),
    (
        'UU Nomor 17 Tahun 2023 tentang Kesehatan berlaku. "Sosialisasi UU belum merata," kata Dokter Adib '
        "Sihotang. Ia mengatakan dokter menaati hukum dan undang-undang di mana pun.",
        "UU > uu-17-2023",
    ),
    (
        "UU Nomor 17 Tahun 2003 mengatur keuangan negara. Menurut definisi undang-undang, kerugian itu harus "
        "nyata, kata Ketua BPK Hendra Sinulingga. APBN ditetapkan dengan undang-undang.",
        "undang-undang > uu-17-2003",
    ),
    (
        "UU Nomor 17 Tahun 2003 mengatur keuangan negara. Petugas yang menjalankan tugas sah menurut "
        "undang-undang dilindungi, kata Kapolres Ary Simbolon.",
        "",
    ),
    (
        "Kantor Bea Cukai Batam menerapkan aturan pembatasan barang penumpang. Lima jenis barang masuk dalam "
        "aturan pembatasan itu. Pembatasan barang diberlakukan berdasarkan Permendag Nomor 36 Tahun 2023, "
        "kata Zaky Firmanto.",
        "aturan pembatasan itu > permendag-36-2023",
    ),
    (
        "Keputusan KPU Nomor 1363 Tahun 2023 mengatur kampanye. Format debat, jumlah undangan, dan susunan "
        "panelis dirinci oleh petugas di provinsi. Setiap calon membawa tim, saksi, dan juru bicara ke "
        "panggung yang disiapkan stasiun televisi di ibu kota. Setiap calon membawa tim, saksi, dan juru "
        "bicara ke panggung yang disiapkan stasiun televisi di ibu kota. Setiap calon membawa tim, saksi, "
        "dan juru bicara ke panggung yang disiapkan stasiun televisi di ibu kota. Setiap calon membawa tim, "
        "saksi, dan juru bicara ke panggung yang disiapkan stasiun televisi di ibu kota. Setiap calon "
        "membawa tim, saksi, dan juru bicara ke panggung yang disiapkan stasiun televisi di ibu kota. Setiap "
        "calon membawa tim, saksi, dan juru bicara ke panggung yang disiapkan stasiun televisi di ibu kota. "
        "Setiap calon membawa tim, saksi, dan juru bicara ke panggung yang disiapkan stasiun televisi di ibu "
        "kota. Setiap calon membawa tim, saksi, dan juru bicara ke panggung yang disiapkan stasiun televisi "
        "di ibu kota. Idham Pasaribu menandatangani keputusan itu pada September.",
        "keputusan itu > keputusan-kpu-1363-2023",
    ),
    (
        "Komdigi menerbitkan Permenkomdigi Nomor 5 Tahun 2025. Peraturan menteri itu mengatur penyelenggara "
        "sistem elektronik. Menurut Leonard Sabara, platform wajib mendaftar sesuai peraturan menteri "
        "tersebut.",
        "Peraturan menteri itu > permenkomdigi-5-2025 | peraturan menteri tersebut > permenkomdigi-5-2025",
    ),
    (
        "PP Nomor 17 Tahun 2025 melindungi anak di ruang digital. PP yang dikenal sebagai PP Tunas ini "
        'mengatur usia akun. "PP Tunas sudah berlaku," kata Meutya Harahap. Dalam PP ini, sanksi dijatuhkan '
        "ke platform.",
        "PP > pp-17-2025 | PP ini > pp-17-2025",
    ),
    (
        "Gubernur Bali menerbitkan Instruksi Gubernur Nomor 5 Tahun 2025. Ingub itu melarang alih fungsi "
        "sawah. Bupati Badung Adi Arnawa mengaku siap menjalankan instruksi tersebut.",
        "Ingub itu > ingub-bali-5-2025 | instruksi tersebut > ingub-bali-5-2025",
    ),
    (
        "Mahkamah Agung mengabulkan uji materi PKPU Nomor 9 Tahun 2020. Putusan MA Nomor 23 P/HUM/2024 "
        "mengubah syarat usia. KPU akan menindaklanjuti putusan itu lewat PKPU baru, kata Idham Kholik.",
        "putusan itu > putusan-ma-23p/hum/2024",
    ),
    (
        "UU Nomor 7 Tahun 2017 mengatur ambang batas. MK menghapus Pasal 222 UU tersebut. Pasal itu dinilai "
        "inkonstitusional. Menurut Titi Sinaga, DPR tidak boleh menghidupkan lagi pasal tersebut.",
        "Pasal 222 UU tersebut > uu-7-2017 | Pasal itu > uu-7-2017 | pasal tersebut > uu-7-2017",
    ),
    (
        "Menteri Keuangan meneken PMK Nomor 50 Tahun 2025 tentang pajak kripto. Regulasi ini mencabut PMK "
        "Nomor 68 Tahun 2022. Pada aturan lama, tarif PPN sebelas persen. Dalam regulasi baru tersebut PPN "
        "dihapus, kata Hestu Tobing.",
        "Regulasi ini > pmk-50-2025 | regulasi baru tersebut > pmk-50-2025",
    ),
    (
        "Polisi menetapkan pengunggah sebagai tersangka berdasarkan UU ITE. Ia dijerat Pasal 27A juncto "
        "Pasal 45 ayat (4). Ancaman pasal itu dua tahun, kata AKBP Reonald Siahaan.",
        "Pasal 27A juncto Pasal 45 ayat (4) > uu:ite | pasal itu > uu:ite",
    ),
    (
        "Kemenaker menyosialisasikan Permenaker Nomor 16 Tahun 2024. Aturan upah minimum itu menaikkan upah "
        "6,5 persen. Apindo menyesalkan beleid pengupahan tersebut, kata Shinta Batubara.",
        "Aturan upah minimum itu > permenaker-16-2024 | beleid pengupahan tersebut > permenaker-16-2024",
    ),
    (
        "Wali Kota Solo meneken Perwali Nomor 9 Tahun 2024. Perwali tersebut membatasi jam buka tempat "
        "hiburan. Pengusaha karaoke, Sri Hartanto, menyebut kebijakan itu merugikan.",
        "Perwali tersebut > perwali-surakarta-9-2024",
    ),
    (
        "RUU Polri diprotes mahasiswa. Draf RUU itu bocor di media sosial. Pasal 16 RUU tersebut memberi "
        "wewenang memblokir internet. Menurut Isnur Daulay, DPR harus membatalkan pembahasan RUU.",
        "RUU itu > ruu:polri | Pasal 16 RUU tersebut > ruu:polri | RUU > ruu:polri",
    ),
    (
        "UU Desa memberi kepala desa masa jabatan delapan tahun. Darma Wiguna menyambut baik. Menurut dia, "
        "undang-undang itu memihak desa. Ia mengingatkan agar undang-undang dijalankan konsisten.",
        "undang-undang itu > uu:desa",
    ),
    (
        "Perpres Nomor 32 Tahun 2024 mewajibkan platform bekerja sama dengan pers. Google belum berkomentar "
        "soal Perpres ini. Dewan Pers membentuk komite sesuai amanat Perpres. Komite itu bekerja tiga tahun, "
        "kata Suprapto Lubis.",
        "Perpres ini > perpres-32-2024 | Perpres > perpres-32-2024",
    ),
    (
        "Kejaksaan menuntut terdakwa dengan Pasal 3 UU Tipikor. Pembela meminta hakim memakai Pasal 5. "
        '"Pasal 3 tidak terbukti," kata Maqdir Sembiring.',
        "Pasal 5 > uu:tipikor | Pasal 3 > uu:tipikor",
    ),
    (
        "Fatwa MUI Nomor 83 Tahun 2023 mengharamkan dukungan pada agresi. Fatwa tersebut mendorong boikot. "
        "Sekretaris MUI Amirsyah Siregar menegaskan fatwa itu tidak menyebut merek.",
        "Fatwa tersebut > fatwa-mui-83-2023 | fatwa itu > fatwa-mui-83-2023",
    ),
    (
        "TAP MPR Nomor VIII/MPR/2001 menugaskan pemberantasan korupsi. TAP itu masih berlaku. Menurut "
        "Bivitri Sinaga, TAP MPR tersebut mengikat presiden.",
        "TAP MPR tersebut > tap-mpr-viii/mpr/2001",
    ),
    (
        "PBI Nomor 3 Tahun 2023 melindungi konsumen. BI dan OJK berbagi wewenang. POJK Nomor 22 Tahun 2023 "
        "terbit kemudian. Dua aturan itu, kata Filianingsih Harahap, saling melengkapi. Namun PBI itu lebih "
        "dulu berlaku.",
        "Dua aturan itu > pbi-3-2023;pojk-22-2023 | PBI itu > pbi-3-2023",
    ),
    (
        "Keppres Nomor 24 Tahun 2021 menetapkan Satgas BLBI. Satgas itu bubar sesuai Keppres Nomor 30 Tahun "
        "2023. Keppres terakhir ini memperpanjang masa kerja setahun, kata Rionald Manurung.",
        "Keppres terakhir ini > keppres-30-2023",
    ),
    (
        "Bupati Kudus membuat Surat Keputusan Bupati Nomor 500 Tahun 2024. SK itu mengangkat direktur RSUD. "
        "DPRD mempertanyakan SK tersebut, ujar Masan Prabowo.",
        "SK itu > kepbup-kudus-500-2024 | SK tersebut > kepbup-kudus-500-2024",
    ),
    (
        "UU Nomor 32 Tahun 2009 melindungi pejuang lingkungan. Permen LHK Nomor 10 Tahun 2024 menjadi "
        "turunannya. Aktivis Daniel Tangkilisan menilai Permen itu belum cukup. UU itu sendiri jarang "
        "dipakai hakim.",
        "Permen itu > permenlhk-10-2024 | UU itu > uu-32-2009",
    ),
    (
        "Pemerintah menerbitkan PP Nomor 8 Tahun 2025 tentang devisa. Eksportir wajib menahan seratus persen "
        "valas. Wakil ketua Kadin Carmelita Hutagalung meminta relaksasi. Ketentuan dalam PP berlaku Maret. "
        "Sesuai PP, sanksi berupa penangguhan ekspor.",
        "PP > pp-8-2025 | PP > pp-8-2025",
    ),
    (
        "Kontroversi muncul setelah Perdirjen Pajak Nomor PER-7/PJ/2025 terbit. Perdirjen ini mewajibkan "
        "lokapasar memungut pajak. Isi Perdirjen itu disosialisasikan, kata Rosmauli Sagala.",
        "Perdirjen ini > peraturan-dirjen-pajak-per-7/pj/2025 | Perdirjen itu > peraturan-dirjen-pajak-per-7/pj/2025",
    ),
    (
        "Perbup Sidoarjo Nomor 12 Tahun 2024 mengatur karnaval. Panitia sound horeg wajib patuh. Perbup tadi "
        "juga mengatur jam, kata Kombes Christian Tobing. Yang melanggar Perbup dibubarkan.",
        "Perbup tadi > perbup-sidoarjo-12-2024 | Perbup > perbup-sidoarjo-12-2024",
    ),
    (
        "MK memutus perkara Nomor 60/PUU-XXII/2024. Ambang batas pencalonan turun. Baleg merevisi UU Pilkada "
        "sehari kemudian. Massa mengepung DPR karena revisi UU itu. Putusan MK akhirnya dipakai KPU, kata "
        "Afif Siregar.",
        "UU itu > uu:pilkada",
    ),
    (
        "Pasal 45A UU ITE multitafsir. Kapolri menerbitkan SE Nomor SE/2/II/2021 agar penyidik hati-hati. "
        "Dalam SE itu mediasi diutamakan. Menurut Damar Simanjuntak, surat edaran tidak cukup, revisi UU ITE "
        "perlu.",
        "SE itu > se-kapolri-se/2/ii/2021 | surat edaran > se-kapolri-se/2/ii/2021",
    ),
    (
        "Ketentuan cuti kampanye diatur PP Nomor 53 Tahun 2023. Menteri harus izin presiden. Anggota Bawaslu "
        "Lolly Sihite menjelaskan ketentuan tersebut. Berdasarkan beleid, fasilitas negara dilarang dipakai.",
        "beleid > pp-53-2023",
    ),
    (
        "Perda Provinsi Bali Nomor 6 Tahun 2023 mengatur pungutan wisatawan. Peraturan daerah itu akan "
        "direvisi. Gubernur Wayan Mahendra mengatakan revisi perda tersebut dibahas Maret.",
        "Peraturan daerah itu > perda-bali-6-2023 | perda tersebut > perda-bali-6-2023",
    ),
    (
        "Kemendag dan Kemenperin berselisih soal Permendag 36 Tahun 2023. Permendag yang terbit Desember itu "
        "direvisi tiga kali. Revisi terakhir ialah Permendag 8 Tahun 2024. Aturan itu dikritik industri "
        "tekstil, kata Jemmy Sihombing.",
        "Permendag yang terbit Desember itu > permendag-36-2023 | Aturan itu > permendag-8-2024",
    ),
    (
        "UU Nomor 40 Tahun 1999 menjamin kemerdekaan pers. Pasal 18 ayat (1) UU Pers mengancam penghalang "
        "kerja jurnalistik. AJI mendesak polisi memakai UU Pers, bukan KUHP. Undang-undang tersebut bersifat "
        "khusus, kata Nany Lumbantobing.",
        "Undang-undang tersebut > uu-40-1999",
    ),
    (
        "Presiden mencabut Inpres Nomor 6 Tahun 2020. Pencabutan inpres itu menandai akhir pandemi. "
        "Sekretaris kabinet Pramono Sinaga menyebut inpres sudah tidak relevan.",
        "inpres itu > inpres-6-2020 | inpres > inpres-6-2020",
    ),
    (
        "Aturan jam malam itu mulai disosialisasikan, kata Lurah Sutrisno Wibawa di balai warga kemarin. "
        "Perwali Malang Nomor 11 Tahun 2024 mengatur jam malam bagi pelajar. Warga menyambut baik perwali "
        "ini.",
        "Aturan jam malam itu > perwali-malang-11-2024 | perwali ini > perwali-malang-11-2024",
    ),
    (
        "Pemerintah Australia mengesahkan larangan media sosial bagi anak. Aturan itu berlaku Desember. Di "
        "Indonesia, PP Nomor 17 Tahun 2025 mengatur hal serupa, ujar Meutya Siregar.",
        "",
    ),
    (
        "UU Nomor 12 Tahun 2022 melindungi korban kekerasan seksual. Kampus membuat aturan internal tentang "
        "satgas. Aturan tersebut belum disosialisasikan, kata Rektor Ova Hutasoit.",
        "",
    ),
    (
        "Panitia menetapkan aturan lomba. Setiap regu wajib memakai helm. Aturan itu sesuai UU Nomor 22 "
        "Tahun 2009, kata Iptu Rizal Marpaung.",
        "",
    ),
    (
        "PP Nomor 36 Tahun 2021 mengatur pengupahan. PP Nomor 49 Tahun 2025 mengubahnya. Menurut Jonner Purba, "
        "PP baru itu mengembalikan survei kebutuhan layak. PP sebelumnya memakai rumus inflasi.",
        "PP baru itu > pp-49-2025 | PP sebelumnya > pp-36-2021",
    ),
    (
        '"Pasal 251 ayat (1) sudah tegas," kata Boyamin Sitepu. UU Nomor 23 Tahun 2014 memberi wewenang itu. '
        "Pasal 251 ayat (1) UU Nomor 23 Tahun 2014 dibatalkan sebagian.",
        "Pasal 251 ayat (1) > uu-23-2014",
    ),
    (
        "UU Cipta Kerja mengubah Pasal 59 UU Ketenagakerjaan. Dalam UU Ketenagakerjaan, kontrak maksimal "
        "tiga tahun. UU sapu jagat itu menghapus batas tersebut, kata Timboel Marbun.",
        "UU sapu jagat itu > uu:cipta-kerja",
    ),
    (
        "Surat Edaran Menteri Agama Nomor 5 Tahun 2022 mengatur pengeras suara. Takmir masjid, Ahmad Fauzan "
        "Hakim, mengaku belum menerima surat edarannya. Isi edaran dibacakan camat.",
        "surat edarannya > se-menag-5-2022",
    ),
    (
        "Kapolda Metro mengeluarkan Maklumat Nomor 3 Tahun 2020. Isi maklumat itu melarang kerumunan.",
        "maklumat itu > maklumat-kapolda-metro-3-2020",
    ),
    (
        'RUU Masyarakat Adat mandek sepuluh tahun. AMAN menagih janji. "RUU itu sudah lima kali masuk '
        'Prolegnas," kata Rukka Sombolinggi Tandi. Ketua DPR belum menjadwalkan pembahasan RUU tersebut. '
        "Tanpa undang-undang, konflik lahan terus terjadi.",
        "RUU itu > ruu:masyarakat-adat | RUU tersebut > ruu:masyarakat-adat",
    ),
    (
        "Permenpan RB Nomor 6 Tahun 2024 mengatur pengadaan ASN. Peserta seleksi memprotes Pasal 24. Pasal "
        "tersebut memuat nilai ambang. BKN menyebut permenpan itu sudah diuji publik, kata Vino Rangkuti.",
        "Pasal 24 > permenpanrb-6-2024 | Pasal tersebut > permenpanrb-6-2024 | permenpan itu > permenpanrb-6-2024",
    ),
    (
        "Komisi III meminta Polri menaati Putusan MK Nomor 114/PUU-XXIII/2025. Jika putusan MK diabaikan, "
        "kata Benny Harefa, wibawa hukum runtuh. Ia mengingatkan putusan bersifat final. Polri membentuk "
        "pokja untuk menafsirkan putusan dimaksud.",
        "putusan MK > putusan-mk-114/puu-xxiii/2025 | putusan dimaksud > putusan-mk-114/puu-xxiii/2025",
    ),
    (
        "Hakim MK membacakan putusan atas UU Tapera. UU itu dinyatakan bertentangan dengan UUD 1945. BP "
        "Tapera menunggu undang-undang baru. Lidya Sirait, pemohon, menyambut putusan tersebut.",
        "UU itu > uu:tapera",
    ),
    (
        "Keputusan Menteri Agama Nomor 1 Tahun 2025 menetapkan kuota haji. KMA ini membagi kuota reguler dan "
        "khusus. Menurut Hilman Tanjung, KMA tersebut disusun bersama DPR.",
        "KMA ini > kepmenag-1-2025 | KMA tersebut > kepmenag-1-2025",
    ),
    (
        "Perpres Nomor 5 Tahun 2025 membentuk Satgas PKH. Satgas menyita kebun sawit. Petani di Pelalawan "
        "menilai perpres itu menakutkan. Juru bicara satgas, Barita Sinaga, menegaskan Perpres tak menyasar "
        "petani kecil. Ketentuan perpres berlaku nasional.",
        "perpres itu > perpres-5-2025 | Perpres > perpres-5-2025 | perpres > perpres-5-2025",
    ),
    (
        "Dinas Kesehatan DIY merujuk Permenkes Nomor 2 Tahun 2023 dan Permenkes Nomor 14 Tahun 2021. Kedua "
        "permenkes itu mengatur depot air. Ani Rahmani menyebut permenkes terbaru lebih ketat.",
        "Kedua permenkes itu > permenkes-2-2023;permenkes-14-2021 | permenkes terbaru > permenkes-2-2023",
    ),
    (
        "UU Nomor 35 Tahun 2009 mengancam pengedar. Pasal 114 UU Narkotika memuat pidana mati. Pelaku "
        "dijerat pasal itu dan Pasal 112. Kompol Andri Manik menyebut undang-undang narkotika itu perlu "
        "direvisi.",
        "pasal itu > uu-35-2009 | Pasal 112 > uu-35-2009",
    ),
    (
        "Wali Kota Depok Supian Harahap melarang kegiatan wisuda TK. Larangan tertuang pada SE Nomor 420 "
        "Tahun 2025. Surat edaran tersebut ditujukan kepada kepala sekolah. Orang tua mendukung SE ini.",
        "Surat edaran tersebut > se-wali-kota-depok-420-2025 | SE ini > se-wali-kota-depok-420-2025",
    ),
    (
        "Tim hukum mengutip Pasal 9 PKPU Nomor 8 Tahun 2024. PKPU itu mensyaratkan ijazah. KPU Sabang "
        "dinilai lalai menerapkan PKPU. Menurut ahli, Firdaus Yunus, norma PKPU sudah jelas.",
        "PKPU itu > pkpu-8-2024 | PKPU > pkpu-8-2024 | PKPU > pkpu-8-2024",
    ),
    (
        'DPR mengesahkan UU Nomor 4 Tahun 2024 tentang Kesejahteraan Ibu dan Anak. "Cuti enam bulan itu kan '
        'undang-undangnya sudah jelas," kata Diah Situmorang.',
        "undang-undangnya > uu-4-2024",
    ),
    (
        "Permenhub Nomor 12 Tahun 2019 melindungi pengojek. Menurut Igun Wibisono, regulasinya pun sudah "
        "jelas sejak lama. Ia berharap regulasinya jelas bagi kurir juga.",
        "regulasinya > permenhub-12-2019",
    ),
    (
        "DPR mengesahkan UU Nomor 4 Tahun 2024. Di negara lain belum ada undang-undangnya, kata Diah Situmorang.",
        "",
    ),
    (
        "Perda Nomor 4 Tahun 2021 tentang parkir dikeluhkan pedagang, sopir, dan juru parkir di empat pasar "
        "besar kota itu "
        "sejak awal pekan. Diah Situmorang menilai aturan tentang tarif malam itu keliru. Ia mengajak warga membaca "
        "aturan ini.",
        "aturan ini > perda-4-2021",
    ),
    (
        "Perda Nomor 4 Tahun 2021 tentang parkir dikeluhkan pedagang. Dinas lalu membuat aturan tentang tarif malam. "
        "Diah Situmorang mengajak warga membaca aturan ini.",
        "",
    ),
    (
        "PP Nomor 14 Tahun 2024 mengatur tunjangan. "
        + "Tunjangan dihitung menurut golongan dan masa kerja. " * 70
        + '"Tunjangan dibayar penuh," tulis Pasal 5 aturan tersebut.',
        "Pasal 5 aturan tersebut > pp-14-2024",
    ),
    (
        "PP Nomor 14 Tahun 2024 dan Perpres Nomor 9 Tahun 2023 mengatur tunjangan. "
        + "Tunjangan dihitung menurut golongan dan masa kerja. " * 70
        + "Pegawai menunggu aturan tersebut.",
        "",
    ),
    (
        "UU Cipta Kerja mengubah UU Ketenagakerjaan. UU Cipta Kerja dan UU Cipta Kerja lagi. Soal cuti kami "
        "kembali ke UU existing.",
        "UU existing > uu:ketenagakerjaan",
    ),
    ("UU Cipta Kerja terbit. Soal cuti, kami kembali ke UU existing, kata Diah Situmorang.", ""),
    (
        "UU Cipta Kerja terbit. Kata Diah, tujuan UU 'sapu jagat' ini baik. Banyak yang tak membaca UU "
        '"sapu jagat" itu.',
        "UU 'sapu jagat' ini > uu:cipta-kerja | UU \"sapu jagat\" itu > uu:cipta-kerja",
    ),
    (
        "DPR membahas RUU Perkoperasian. Tidak ada pasal yang ditambah pasca RUU disahkan, kata Diah Situmorang.",
        "RUU > ruu:perkoperasian",
    ),
    (
        "Menurut putusan Mahkamah Konstitusi (MK), peninjauan kembali hak terpidana. KPK menunggu salinan "
        "putusan lengkap "
        "dari MA. Ia menghormati putusan itu.",
        "",
    ),
    (
        "Putusan MK Nomor 33/PUU-XIV/2016 melarang jaksa. Vonis Mahkamah Agung berbeda. Diah menghormati putusan itu.",
        "",
    ),
    (
        "PKPU Nomor 5 Tahun 2023 mengutip UUD 1945. Naskah menurut Pasal 9 ayat (4) huruf g diserahkan ke KPU.",
        "Pasal 9 ayat (4) huruf g > pkpu-5-2023",
    ),
    (
        "Maklumat Gubernur Riau Nomor 7/MAK/2020 terbit. Isi maklumat dibacakan lurah. Yang penting, maklumat "
        "dipatuhi warga, kata Diah Situmorang. Ia berharap tidak ada maklumat lain.",
        "maklumat > maklumat-gubernur-riau-7/mak/2020 | maklumat > maklumat-gubernur-riau-7/mak/2020",
    ),
    ("Kerajaan mengeluarkan maklumat pada 1945. UU Arsip menyimpan naskahnya.", ""),
    (
        "DPR membahas RUU Perkoperasian. Sejak bergulir, RUU yang memuat 120 daftar masalah itu diprotes.",
        "RUU > ruu:perkoperasian",
    ),
    (
        "UU Nomor 7 Tahun 2021 mengatur pajak. Aturan ini sudah disebutkan dalam Peraturan Nomor 5.",
        "",
    ),
    (
        "Pasal 152 UU Nomor 17 Tahun 2023 menyerahkan rinciannya ke Peraturan Pemerintah (PP). Kata 'diatur dengan' "
        "Peraturan Pemerintah pada Pasal 152 sudah tegas, kata Diah Situmorang.",
        "Peraturan Pemerintah > pp-?-? | Pasal 152 > uu-17-2023",
    ),
    (
        "Ada masa tenggang di UU IKN, yaitu di Pasal 46, kata Diah Situmorang. UU IKN, khususnya Pasal 40, jelas.",
        "Pasal 46 > uu:ikn",
    ),
    (
        "PMK Nomor 96 Tahun 2023 memuat denda dalam Pasal 2. Perhitungannya ada di Pasal 6 PP Nomor 39 Tahun 2019. "
        '"Denda sebagaimana dimaksud dalam Pasal 2 ayat (7) huruf g dihitung berjenjang," bunyi PP tersebut.',
        "Pasal 2 > pmk-96-2023 | Pasal 2 ayat (7) huruf g > pp-39-2019 | PP tersebut > pp-39-2019",
    ),
    (
        "Perilaku di jalan diatur UU Nomor 22 Tahun 2009. Dasar hukum ini jelas, dan landasan hukum tersebut cukup.",
        "Dasar hukum ini > uu-22-2009 | landasan hukum tersebut > uu-22-2009",
    ),
    (
        "Perpres Nomor 191 Tahun 2014 akan direvisi. Perpres yang baru itu membatasi pembeli. UU Cipta Kerja dibahas. "
        "UU yg baru ini rumit.",
        "Perpres yang baru itu > perpres-191-2014 | UU yg baru ini > uu:cipta-kerja",
    ),
    (
        "Permendag Nomor 36 Tahun 2023 membatasi barang bawaan. Aturan yang baru terkait barang bawaan ini dikeluhkan.",
        "Aturan yang baru terkait barang bawaan ini > permendag-36-2023",
    ),
    (
        "Permendag Nomor 36 Tahun 2023 terbit. Importir diminta mematuhi ketentuan tersebut.",
        "ketentuan tersebut > permendag-36-2023",
    ),
    (
        "Permenaker Nomor 6 Tahun 2016 mengatur tunjangan. Tunjangan dibayar sepekan sebelum hari raya kepada setiap "
        "pekerja, tidak boleh dicicil, dan tidak boleh diganti barang. Saya minta perusahaan taat pada ketentuan ini.",
        "",
    ),
    (
        "POJK Nomor 5 Tahun 2024 mengatur status bank. Ketentuan ini berlaku untuk seluruh bank umum.",
        "Ketentuan ini > pojk-5-2024",
    ),
    (
        "DPR membahas RUU Perkoperasian. Anggota dewan diminta keluar bila tidak mengikuti aturan ini, kata Diah.",
        "",
    ),
    (
        "PP Nomor 39 Tahun 2019 mengatur denda. Berikut rincian aturannya: a. denda kecil; b. denda besar.",
        "",
    ),
    (
        "PP Nomor 39 Tahun 2019 mengatur denda. Dinas menyosialisasikan aturan impor, sebab aturan tersebut beragam.",
        "",
    ),
    (
        "Diah Situmorang mengatakan pasal tersebut tidak adil. Pasal 30 ayat (3) UU Pilkada mensyaratkan kursi.",
        "pasal tersebut > uu:pilkada",
    ),
    (
        "UU Nomor 21 Tahun 2023 mengatur ibu kota baru. Pembangunan berlanjut karena sudah ada undang-undangnya.",
        "undang-undangnya > uu-21-2023",
    ),
    (
        "UU Cipta Kerja disahkan. Aturan baru yang dimaksud yakni revisi tentang lahan.",
        "",
    ),
    (
        "Menteri meneken Permen KP Nomor 5 Tahun 2024 tentang pungutan perikanan. Peraturan dilengkapi empat "
        "lampiran dan sebuah peta, kata Sakti Lumbanraja.",
        "Peraturan > permenkp-5-2024",
    ),
]


@pytest.mark.parametrize(("text", "pointing"), STORIES)
def test_a_rule_meant_in_short(text: str, pointing: str) -> None:
    found = [f"{text[m.start : m.end]} > {m.id}" for m in regulations.find(text) if m.kind == "anaphor"]
    assert " | ".join(found) == pointing


def test_articles_of_a_code_go_on_without_the_word() -> None:
    text = "Rudi dijerat Pasal 266 KUHP dan/atau 263 KUHP junto 55 dan 64 KUHP."
    found = [(text[m.start : m.end], m.pasal) for m in regulations.find(text)]
    assert found == [("Pasal 266 KUHP", "266"), ("263 KUHP", "263"), ("55 dan 64 KUHP", "55;64")]


@pytest.mark.parametrize(
    "text",
    [
        "Pengusaha menyambut putusan MK soal sengketa pilpres. Putusan MK itu membuat pasar tenang.",
        "Mahkamah Konstitusi menolak permohonan sengketa hasil Pemilihan Gubernur. Keputusan MK tersebut final.",
        "Diah menanggapi putusan Mahkamah Konstitusi (MK) atas PHPU yang dibacakan Senin. Ia menerima putusan itu.",
    ],
)
def test_a_ruling_on_who_was_elected_is_no_rule(text: str) -> None:
    assert regulations.find(text) == []


@pytest.mark.parametrize(
    ("text", "pasal"),
    [
        ("Tarif diatur Pasal 48 ayat (3 dan 4) UU Nomor 2 Tahun 2022.", "48(3);48(4)"),
        ("Tarif diatur Pasal 48 ayat (1, 2, dan 5) UU Nomor 2 Tahun 2022.", "48(1);48(2);48(5)"),
        ("Upah diatur Pasal 88 C Bab IV UU Nomor 6 Tahun 2023.", "88C"),
        ("Izin diatur Pasal 51(1)(h) UU Nomor 7 Tahun 1987.", "51(1)h"),
        ("Ia dijerat Pasal 5 ayat (1) a atau b UU Tipikor.", "5(1)a;5(1)b"),
        ("Izin diatur Pasal 26 ayat (1) Pasal 42 Sektor Perikanan UU Nomor 6 Tahun 2023.", "26(1);42"),
        ("Upah diatur Pasal 81 angka 15 Pasal 59 ayat (4) UU Nomor 6 Tahun 2023.", "81angka15;59(4)"),
        ("Cuti diatur Pasal 151, 153 sampai 155 UU Ketenagakerjaan.", "151;153-155"),
        ("Ia dijerat Pasal 187 ke-1e, 2e, dan 3e KUHP.", "187ke-1e;187ke-2e;187ke-3e"),
        ("Ia diancam pasal berlapis yakni 338, 340, dan 351 KUHP.", "338;340;351"),
        ("Ada 170 KUHP bekas di gudang itu.", None),
    ],
)
def test_articles_as_the_press_bundles_them(text: str, pasal: str) -> None:
    assert [m.pasal for m in regulations.find(text)] == [pasal]


def test_what_is_told_behind_a_law_of_its_bill_is_of_the_law() -> None:
    text = (
        "Satriawan menyesalkan pengesahan RUU Perkebunan Rakyat. Sebab, UU tersebut masih bermasalah. Pasal 26 Ayat 2 "
        "mengatur izin. Menurut dia, aturan ini merugikan petani. UU Perkebunan Rakyat ditolak."
    )
    found = [(text[m.start : m.end], m.id.partition(":")[0]) for m in regulations.find(text)]
    assert found == [
        ("RUU Perkebunan Rakyat", "ruu"),
        ("UU tersebut", "uu"),
        ("Pasal 26 Ayat 2", "uu"),
        ("aturan ini", "uu"),
        ("UU Perkebunan Rakyat", "uu"),
    ]


def test_a_circular_that_follows_up_another_is_what_is_obeyed() -> None:
    text = (
        "Surat Edaran Gubernur Aceh Nomor 440/5954 terbit. Surat edaran itu untuk menindaklanjuti Permenpan RB "
        "Nomor 46 Tahun 2020. Pegawai yang melanggar aturan tersebut disanksi."
    )
    found = [(text[m.start : m.end], m.id) for m in regulations.find(text)]
    assert found[-1] == ("aturan tersebut", "se-gubernur-aceh-440/5954-?")


@pytest.mark.parametrize(
    "again",
    [
        "PM ini ",
        "regulasinya ",
        "di aturan sebelumnya ",
        "isi beleid ",
        "aturan ini berlaku. ",
        "peraturan itu ",
        "Pasal 9 ",
        "UU-nya ",
        "naskah UU ",
        "klausul itu ",
        "kedua surat tersebut ",
        "RPP-nya ",
        "Perpres sebelumnya ",
    ],
)
@pytest.mark.parametrize(
    "head",
    [
        "",
        "PM 17 Tahun 2022 dan PM 30 Tahun 2021. UU Pers dan UU ITE. Raperda tentang parkir. Pasal 9 UU ITE. ",
        "RUU Pers. Kata UU Pers. ",
    ],
)
def test_short_words_are_read_in_linear_time(head: str, again: str) -> None:
    def seconds(times: int) -> float:
        start = time.process_time()
        regulations.find(head + again * times)
        return time.process_time() - start

    seconds(10)
    short, long = (min(seconds(times) for _ in range(3)) for times in (500, 2000))
    assert long < 10 * max(short, 0.02)


@pytest.mark.parametrize(
    "end", ["PM", "Perka", "klausul", "surat keputusannya", "beleid", "aturan sebelumnya", "MoU", "P"]
)
def test_a_text_may_end_with_short_words(end: str) -> None:
    assert next(m.id for m in regulations.find(f"UU ITE digugat. Kata Dina, {end}")) == "uu:ite"
