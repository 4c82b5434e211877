"""Little stories with words that point back to a law: which law is meant, or that nothing certain is.

Each row is a story as the press tells it, its people invented and its laws real, and every anaphor that is to be found
in it, "words > id" in order; an empty string where the words point to no law that the story tells.
"""

from __future__ import annotations

import pytest

from pipeline.indonesian import regulations

NOUNS = [
    (
        "Iuran diatur dalam PP Nomor 21 Tahun 2024 tentang Perubahan atas PP Nomor 25 Tahun 2020. Pekerja swasta "
        "diberi waktu tujuh tahun sejak PP 25/2020 terbit. Buruh dengan upah minimum akan kehilangan seratus ribu "
        "rupiah setiap bulan, padahal cicilan rumah termurah sudah di atas satu juta rupiah dan harga kebutuhan "
        "terus naik sejak awal tahun ini. Yusak Manuhutu meminta beleid itu dicabut.",
        "beleid itu > pp-21-2024",
    ),
    (
        "Yohan Damuri mengatakan UU Cipta Kerja bermanfaat. Selama ini peraturan daerah (perda) terkadang tidak "
        "sejalan dengan pusat. Menurut Yohan, manfaat regulasi ini adalah kemudahan usaha.",
        "regulasi ini > uu:cipta-kerja",
    ),
    (
        "Presiden meneken Perpres Nomor 79 Tahun 2025. Bimo Prakoso menilai beleid itu mendesak. Ia menyebut aturan"
        " tersebut akan diuji tahun depan.",
        "beleid itu > perpres-79-2025 | aturan tersebut > perpres-79-2025",
    ),
    (
        "UU Nomor 17 Tahun 2023 mengatur rumah sakit. PP Nomor 28 Tahun 2024 menyusul setahun kemudian. Sekar "
        "Wulandari menilai regulasi ini terlambat.",
        "regulasi ini > pp-28-2024",
    ),
    (
        "Permendag Nomor 36 Tahun 2023 dikeluhkan pengusaha. Ratih Anggraini meminta peraturan ini dicabut. Menurut"
        " dia, isi aturannya tidak jelas.",
        "peraturan ini > permendag-36-2023 | aturannya > permendag-36-2023",
    ),
    (
        "Perpres Nomor 16 Tahun 2018 mencabut Perpres Nomor 54 Tahun 2010. Beleid tersebut mengatur pengadaan barang.",
        "Beleid tersebut > perpres-16-2018",
    ),
    (
        "Aturan sebelumnya, yakni Permenhub Nomor 25 Tahun 2020, dicabut lewat Permenhub Nomor 41 Tahun 2020. "
        "Regulasi baru tersebut berlaku sejak 8 Juni.",
        "Regulasi baru tersebut > permenhub-41-2020",
    ),
    (
        "Pemkot menerbitkan Perda Kota Bogor Nomor 7 Tahun 2023. Dimas Kuswara menyebut produk hukum ini sudah "
        "disosialisasikan. Payung hukum tersebut dibutuhkan warga.",
        "produk hukum ini > perda-kota-bogor-7-2023 | Payung hukum tersebut > perda-kota-bogor-7-2023",
    ),
    (
        "PP Nomor 96 Tahun 2021 mengatur perpanjangan izin. Dalam ketentuan tersebut izin berlaku sepuluh tahun, kata "
        "Laras Pertiwi. Ia menilai ketentuan itu terlalu longgar.",
        "ketentuan tersebut > pp-96-2021",
    ),
    (
        "Permendikbudristek Nomor 30 Tahun 2021 menuai pro dan kontra. Aturan yang diteken pada Agustus itu dinilai"
        " melindungi mahasiswa.",
        "Aturan yang diteken pada Agustus itu > permendikbudristek-30-2021",
    ),
    (
        "PMK Nomor 96 Tahun 2023 mengatur denda impor. Yoga Mahendra menyebut rancangan beleid tersebut dibahas "
        "setahun.",
        "beleid tersebut > pmk-96-2023",
    ),
    (
        "POJK Nomor 39 Tahun 2017 tentang Kepemilikan Tunggal pada Perbankan akan direvisi. Dian Kusuma enggan "
        "menjelaskan revisi aturan kepemilikan tunggal bank tersebut.",
        "aturan kepemilikan tunggal bank tersebut > pojk-39-2017",
    ),
    (
        "PKPU Nomor 23 Tahun 2023 merupakan tindak lanjut dari putusan Mahkamah Konstitusi yang mengabulkan gugatan"
        " soal usia. Aturan ini berlaku sejak 3 November.",
        "Aturan ini > pkpu-23-2023",
    ),
    (
        "Perpres Nomor 12 Tahun 2025 sudah terbit. Dalam aturan yang sama disebutkan target pertumbuhan delapan "
        "persen.",
        "aturan yang sama > perpres-12-2025",
    ),
    (
        "Permenkes Nomor 9 Tahun 2020 dan PP Nomor 21 Tahun 2020 mengatur pembatasan sosial. Kedua aturan tersebut "
        "menjadi dasar bagi pemerintah daerah.",
        "Kedua aturan tersebut > permenkes-9-2020;pp-21-2020",
    ),
    (
        "UU Nomor 2 Tahun 2004 dan UU Nomor 13 Tahun 2003 sama-sama lama. Kedua UU tersebut perlu direvisi, ujar Bimo.",
        "Kedua UU tersebut > uu-2-2004;uu-13-2003",
    ),
]

KINDS = [
    (
        "UU Nomor 3 Tahun 2022 mengatur ibu kota baru. Perpres Nomor 62 Tahun 2022 mengatur otoritanya. Sekar "
        "menyebut UU itu sudah diubah, sedangkan Perpres itu belum.",
        "UU itu > uu-3-2022 | Perpres itu > perpres-62-2022",
    ),
    (
        "PP Nomor 35 Tahun 2021 adalah turunan UU Cipta Kerja. Ratih menilai PP tersebut merugikan buruh. Undang-"
        "undang ini, kata dia, juga cacat.",
        "PP tersebut > pp-35-2021 | Undang-undang ini > uu:cipta-kerja",
    ),
    (
        "Keputusan Menteri Perhubungan Nomor KM 116 Tahun 2020 memperpanjang Permenhub Nomor 25 Tahun 2020. Melalui"
        " Keputusan Menteri ini, masa larangan mudik bertambah.",
        "Keputusan Menteri ini > kepmenhub-116-2020",
    ),
    (
        "Peraturan Menteri ESDM Nomor 2 Tahun 2024 mengatur PLTS atap. Dalam Peraturan Menteri tersebut, kuota "
        "dibatasi.",
        "Peraturan Menteri tersebut > permenesdm-2-2024",
    ),
    (
        "Inpres Nomor 3 Tahun 2023 menjadi dasar perbaikan jalan. Dimas mengatakan Inpres dijalankan tahun ini juga.",
        "Inpres > inpres-3-2023",
    ),
    (
        "Keppres Nomor 34/P Tahun 2020 diteken Presiden. Pemberhentian itu dikutip dari isi Keppres, Kamis.",
        "Keppres > keppres-34/p-2020",
    ),
    (
        "Perppu Nomor 1 Tahun 2020 diterbitkan Presiden. Laras menyebut perppu itu perlu. Perppu tersebut lalu "
        "dibahas di DPR.",
        "perppu itu > perppu-1-2020 | Perppu tersebut > perppu-1-2020",
    ),
    (
        "Pergub Nomor 41 Tahun 2020 DKI Jakarta menetapkan denda. Satpol PP menyebut Pergub itu tegas.",
        "Pergub itu > pergub-dki-jakarta-41-2020",
    ),
    (
        "Perda Kota Malang Nomor 6 Tahun 2006 mengatur rumah kos. Penindakan mengacu pada Perda yang sama, kata Yoga.",
        "Perda yang sama > perda-kota-malang-6-2006",
    ),
    (
        "Qanun Aceh Nomor 11 Tahun 2018 mengatur bank syariah. Sekar mendukung revisi qanun tersebut.",
        "qanun tersebut > qanun-aceh-11-2018",
    ),
    (
        "Fatwa MUI Nomor 83 Tahun 2023 terbit. Ratih meminta umat mengikuti fatwa itu.",
        "fatwa itu > fatwa-mui-83-2023",
    ),
    (
        "Permenaker Nomor 5 Tahun 2021 mengatur klaim. Bimo menyebut Permenaker tsb sudah disosialisasikan.",
        "Permenaker tsb > permenaker-5-2021",
    ),
    (
        "PP Nomor 10 Tahun 1983 diubah dengan PP Nomor 45 Tahun 1990. Dalam Pasal 15 PP yang sama diatur sanksi berat.",
        "Pasal 15 PP yang sama > pp-45-1990",
    ),
    (
        "PKPU Nomor 13 Tahun 2020 melarang kampanye terbuka. Dalam peraturan itu, pasangan calon dibatasi.",
        "peraturan itu > pkpu-13-2020",
    ),
    (
        "Keputusan KPU Nomor 731 Tahun 2025 dibatalkan. Doni Setiawan heran mengapa ada PKPU yang tiba-tiba terbit.",
        "PKPU > keputusan-kpu-731-2025",
    ),
]

LAWS = [
    (
        "Panja membahas RUU Cipta Kerja. Dalam UU Nomor 13 Tahun 2003 pesangon dibayar pengusaha. RUU Cipta Kerja "
        "mengubahnya. Menurut Taufan, RUU Cipta Kerja lebih adil. RUU Cipta Kerja disinkronkan hari ini. Skema itu "
        "akan dimuat dalam norma UU.",
        "UU > ruu:cipta-kerja",
    ),
    (
        "Pemerintah menyusun sejumlah PP dan Perpres sebagai pelaksana UU Cipta Kerja. Ngurah menghimpun masukan "
        "bagi penyusunan PP dan Perpres tersebut.",
        "PP > pp-?-? | Perpres tersebut > perpres-?-?",
    ),
    (
        "Pasal 1 angka 2 KUHAP menyebut penyidikan adalah serangkaian tindakan menurut cara yang diatur dalam "
        "undang-undang ini. UU Kejaksaan juga mengatur jaksa.",
        "undang-undang ini > kuhap",
    ),
    (
        "Kemnaker mengimbau THR bagi pengemudi. Pembuatan Peraturan Menteri Ketenagakerjaan (Permenaker) ini "
        "menjadi simpulan rapat. THR karyawan sudah diatur Permenaker Nomor 6 Tahun 2016.",
        "",
    ),
    (
        "RUU Perampasan Aset belum juga dibahas. Sekar mendorong RUU tersebut segera disahkan menjadi undang-undang.",
        "RUU tersebut > ruu:perampasan-aset",
    ),
    (
        "DPR mengesahkan RUU Cipta Kerja. UU Cipta Kerja lalu digugat buruh. Ratih menilai UU ini tergesa-gesa, "
        "padahal RUU itu ditolak banyak pihak.",
        "UU ini > uu:cipta-kerja | RUU itu > ruu:cipta-kerja",
    ),
    (
        "UU Nomor 19 Tahun 2019 melemahkan KPK, kata Dimas. Ia sejak awal menolak isi undang-undang itu.",
        "undang-undang itu > uu-19-2019",
    ),
    (
        "UU Cipta Kerja disahkan Oktober. Laras menilai banyak peserta aksi tak paham undang-undang yang mereka tolak.",
        "undang-undang > uu:cipta-kerja",
    ),
    (
        "Bank Dunia menyambut UU Cipta Kerja. Pelaksanaan Undang-Undang secara konsisten dinilai penting.",
        "Undang-Undang > uu:cipta-kerja",
    ),
    (
        "UU Cipta Kerja sudah disetujui. Tetapi UU kan tetap berlaku meski tidak diteken, kata Yoga.",
        "UU > uu:cipta-kerja",
    ),
    (
        "Baleg membahas RUU Cipta Kerja. Skema pesangon akan dimuat dalam norma UU, ujar Bimo.",
        "UU > ruu:cipta-kerja",
    ),
    (
        "Sekar meminta KPU menjalankan perintah undang-undang soal debat. Debat diatur Pasal 277 UU Nomor 7 Tahun "
        "2017. Ia menyebut apa yang ditulis undang-undang harus ditaati.",
        "undang-undang > uu-7-2017",
    ),
    (
        "UU Cipta Kerja dan UU Minerba sama-sama dikritik. Ratih menyebut penyusunan undang-undang makin tertutup.",
        "",
    ),
    (
        "UU ITE dan UU Pers dibahas dalam diskusi. Dimas menilai pelaksanaan undang-undang belum konsisten.",
        "",
    ),
    (
        "RUU HIP ditolak banyak ormas. Laras mengaku sudah membaca RUU tsb dan menyimpan pendapatnya.",
        "RUU tsb > ruu:hip",
    ),
    (
        "UU Pemilu diuji ke MK. Seluruh warga wajib tunduk kepada pembatasan yang ditetapkan dengan undang-undang.",
        "",
    ),
    (
        "RUU Cipta Kerja disahkan menjadi UU pada Senin. Aksi berlanjut di sejumlah daerah.",
        "",
    ),
    (
        "UU Nomor 1 Tahun 2024 mengubah UU ITE. Koalisi menolak undang-undang kontroversial itu.",
        "undang-undang kontroversial itu > uu-1-2024",
    ),
    (
        "UU KUP mewajibkan pelaporan. Perpu Nomor 1 Tahun 2017 membuka data keuangan. Bimo meminta UU itu direvisi.",
        "UU itu > uu:kup",
    ),
]

ARTICLES = [
    (
        "Buruh menolak RUU Cipta Kerja. Polisi menyebut perusuh dijerat Pasal 170 dengan ancaman lima tahun.",
        "",
    ),
    (
        "UU ITE dibahas. Dimas menyebut ia dijerat Pasal 14 oleh penyidik. Menurut polisi, Pasal 14 ayat 1 UU Nomor"
        " 1 Tahun 1946 mengatur berita bohong.",
        "Pasal 14 > uu-1-1946",
    ),
    (
        "Pelaku disangka melanggar KUHP. UU Nomor 6 Tahun 2018 tentang Kekarantinaan Kesehatan juga dipakai. Dalam "
        "Pasal 218 KUHP diatur kerumunan, sedangkan Pasal 93 tentang Karantina Kesehatan memuat denda.",
        "Pasal 93 > uu-6-2018",
    ),
    (
        "Pelaku dijerat Pasal 351 ayat 1 KUHP. Polisi menyebut ancaman dalam pasal tersebut lima tahun. Dalam Pasal"
        " 352 diatur penganiayaan ringan.",
        "pasal tersebut > kuhp | Pasal 352 > kuhp",
    ),
    (
        "Pasal 27A UU ITE mengatur pencemaran nama. Sekar menilai Pasal 27A itu karet.",
        "Pasal 27A itu > uu:ite",
    ),
    (
        "Ia disangka melanggar Pasal 3 UU Nomor 8 Tahun 2010 dan Pasal 12B UU Nomor 20 Tahun 2001. Jaksa menyebut "
        "Pasal 12B paling berat, sedangkan Pasal 3 menyusul.",
        "Pasal 12B > uu-20-2001 | Pasal 3 > uu-8-2010",
    ),
    (
        "Pasal 2 ayat (3) huruf a PMK Nomor 96 Tahun 2023 mengatur denda, demikian bunyi pasal yang dimaksud.",
        "pasal yang dimaksud > pmk-96-2023",
    ),
    (
        "UU Nomor 34 Tahun 2004 melarang prajurit berbisnis. Larangan itu ada di Pasal 39. Masih dalam Pasal 39, "
        "prajurit dilarang berpolitik.",
        "Pasal 39 > uu-34-2004 | Pasal 39 > uu-34-2004",
    ),
    (
        "Pasal 65 RUU Cipta Kerja dipersoalkan. Ratih menilai pasal ini membuka komersialisasi pendidikan.",
        "pasal ini > ruu:cipta-kerja",
    ),
    (
        "Perpres Nomor 66 Tahun 2025 memuat dua hal, yaitu pasal 2 dan pasal 4. Dimas menjelaskan pasal 4 lebih dulu.",
        "pasal 2 dan pasal 4 > perpres-66-2025 | pasal 4 > perpres-66-2025",
    ),
    (
        "Ia dijerat Pasal 340 KUHP subsider Pasal 338. Hakim menilai kedua pasal itu terbukti.",
        "Pasal 338 > kuhp | kedua pasal itu > kuhp",
    ),
    (
        "Manajemen melanggar Perjanjian Kerja Bersama. UU Nomor 13 Tahun 2003 melarangnya. Serikat menunjuk "
        "Perjanjian Kerja Bersama khususnya Pasal 7.",
        "",
    ),
]

RULINGS = [
    (
        "Putusan MK Nomor 60/PUU-XXII/2024 mengubah ambang batas. Dalam putusannya, MK memberi kesempatan kepada "
        "partai kecil.",
        "putusannya > putusan-mk-60/puu-xxii/2024",
    ),
    (
        "Putusan MK Nomor 90/PUU-XXI/2023 dipersoalkan. Dalam putusannya, MKMK memberhentikan ketua. Apapun "
        "putusannya, kata Gunadi, harus dihormati.",
        "",
    ),
    (
        "UUD 1945 menjamin hak berserikat. Ngurah menilai semangat Undang-Undang Dasar itu dilupakan.",
        "Undang-Undang Dasar itu > uud-1945",
    ),
    (
        "Mahkamah Agung mengabulkan uji materi PKPU Nomor 5 Tahun 2019. Putusan tersebut baru diunggah Juli. Dalam "
        "putusan Nomor 44 P/HUM/2019 itu, Pasal 3 dibatalkan.",
        "Putusan tersebut > putusan-ma-44p/hum/2019 | Pasal 3 > pkpu-5-2019",
    ),
    (
        "Terdakwa dibebaskan pengadilan. KPK mempelajari putusan itu. Putusan MK Nomor 33/PUU-XIV/2016 melarang "
        "jaksa mengajukan peninjauan kembali.",
        "",
    ),
    (
        "Putusan MK Nomor 90/PUU-XXI/2023 mengubah syarat usia. Laras menyebut putusan itu diketok dalam sehari.",
        "putusan itu > putusan-mk-90/puu-xxi/2023",
    ),
    (
        "Putusan MK Nomor 60/PUU-XXII/2024 mengubah ambang batas. Yoga meminta KPU patuh. Putusan MK tetap final, "
        "kata dia.",
        "Putusan MK > putusan-mk-60/puu-xxii/2024",
    ),
    (
        "Putusan MK Nomor 90/PUU-XXI/2023 dikritik. MKMK lalu membacakan putusan etik. Putusan itu memberhentikan "
        "ketua.",
        "",
    ),
    (
        "UU Cipta Kerja digugat. Hakim pengadilan negeri memvonis dua pendemo. Bimo menghormati putusan itu.",
        "",
    ),
    (
        "Putusan MK Nomor 135/PUU-XXII/2024 memisahkan pemilu. Semua pihak, kata Sekar, harus menerima keputusan ini.",
        "keputusan ini > putusan-mk-135/puu-xxii/2024",
    ),
    (
        "Putusan Mahkamah Konstitusi bersifat final dan mengikat, kata Ratih, menanggapi uji materi UU Pemilu.",
        "",
    ),
    (
        "Perkara putusan MA Nomor 44 P/HUM/2019 ramai. Dimas meminta putusan MA ini dijalankan.",
        "putusan MA ini > putusan-ma-44p/hum/2019",
    ),
    (
        "Buruh menunggu putusan MK atas uji formil UU Cipta Kerja. Laras yakin gugatan dikabulkan.",
        "",
    ),
]

LETTERS = [
    (
        "SE Menaker Nomor M/6/HI.00.01/V/2020 terbit. Dalam surat itu ditegaskan THR wajib dibayar. Surat tersebut "
        "diteken 6 Mei.",
        "surat itu > se-menaker-m/6/hi.00.01/v/2020 | Surat tersebut > se-menaker-m/6/hi.00.01/v/2020",
    ),
    (
        "SE Menaker Nomor M/2/HK.04/III/2024 terbit. Pengemudi ikut dalam SE THR ini, kata Ngurah.",
        "SE THR ini > se-menaker-m/2/hk.04/iii/2024",
    ),
    (
        "SE Menkes Nomor 4 Tahun 2022 terbit. Warga membawa surat izin dokter. Surat itu berlaku tiga hari.",
        "",
    ),
    (
        "SE Menaker Nomor M/11/HK.04/X/2020 terbit. Taufan menilai surat Menaker tidak mengikat gubernur.",
        "surat Menaker > se-menaker-m/11/hk.04/x/2020",
    ),
    (
        "SE Menaker Nomor M/11/HK.04/X/2020 terbit. Gunadi mengaku sudah menerima surat Bupati. Ia menunggu surat "
        "Gubernur.",
        "",
    ),
    (
        "SE Menaker Nomor M/2/HK.04/III/2024 mewajibkan THR. Yoga meminta pengusaha mematuhi surat edaran tersebut.",
        "surat edaran tersebut > se-menaker-m/2/hk.04/iii/2024",
    ),
    (
        "SE Menaker Nomor M/11/HK.04/X/2020 terbit. Gubernur keliru menggunakan surat edaran Menaker, kata Bimo. "
        "Dalam surat edaran dituliskan upah tidak naik.",
        "surat edaran Menaker > se-menaker-m/11/hk.04/x/2020 | surat edaran > se-menaker-m/11/hk.04/x/2020",
    ),
    (
        "Sejumlah daerah tidak mengikuti Surat Edaran (SE) soal upah. Sekar berpendapat, SE tersebut hanya panduan."
        " SE Menaker Nomor M/11/HK.04/X/2020 diteken Oktober.",
        "SE tersebut > se-menaker-m/11/hk.04/x/2020",
    ),
    (
        "SE Menpan-RB Nomor 1 Tahun 2024 mengizinkan ASN bekerja dari rumah. Untuk swasta tidak ada surat edaran "
        "khusus. Kemnaker juga tidak mengeluarkan SE.",
        "",
    ),
    (
        "SE Menaker Nomor M/11/HK.04/X/2020 terbit. Sejumlah daerah menunggu surat edaran gubernur.",
        "",
    ),
    (
        "SE Menkes Nomor 4 Tahun 2022 terbit. Tim itu terdiri atas Herman Bimo, SE, dan Rusdi Salim, SE.",
        "",
    ),
    (
        "Instruksi Mendagri Nomor 15 Tahun 2021 membatasi kegiatan. Dalam instruksinya, daerah diminta menambah "
        "tes. Instruksi tersebut berlaku dua pekan.",
        "instruksinya > inmendagri-15-2021 | Instruksi tersebut > inmendagri-15-2021",
    ),
]

SWITCHES = [
    (
        "UU Nomor 6 Tahun 2018 mengatur kekarantinaan. Kemenhub menyiapkan aturan baru soal ojek daring. Ratih "
        "menilai aturan itu belum perlu.",
        "",
    ),
    (
        "Permenhub Nomor 18 Tahun 2020 berlaku. Polisi menerapkan aturan ganjil genap sejak Senin. Dimas menyebut "
        "aturan tersebut ditaati pengendara.",
        "",
    ),
    (
        "Sekolah libur karena UU Cipta Kerja diprotes. Kepala sekolah mengambil keputusan menutup gerbang. "
        "Keputusan itu diprotes orang tua.",
        "",
    ),
    (
        "Pemerintah menaikkan tarif pajak. Kebijakan ini dilandasi PP Nomor 8 Tahun 2025. Laras mendukung kebijakan"
        " itu.",
        "",
    ),
    (
        "Perpres Nomor 5 Tahun 2025 terbit. Negara lain punya aturan yang sama.",
        "",
    ),
    (
        "Perda Badung Nomor 4 Tahun 2023 mengatur bangunan. Perda di berbagai daerah belum seragam.",
        "",
    ),
    (
        "PP Nomor 28 Tahun 2024 terbit. Satpol PP yang bertugas menertibkan pedagang.",
        "",
    ),
    (
        "Permenesdm Nomor 2 Tahun 2024 berlaku. Jual beli antarwarga belum bisa karena belum ada aturannya.",
        "",
    ),
    (
        "Pasal 20 UU Nomor 7 Tahun 2017 mengatur tugas KPU. Lima debat akan digelar, tiga untuk calon presiden dan "
        "dua untuk calon wakil presiden. Pasangan calon sama-sama naik panggung dan yang berbeda hanya porsi bicara"
        " masing-masing, tergantung agenda pada hari itu. Waktu bicara dibagi rata oleh moderator. Tim kampanye "
        "sudah diberi tahu sejak pekan lalu. Yoga menjelaskan ketentuan itu dibuat supaya publik yakin.",
        "",
    ),
    (
        "Penolakan UU Cipta Kerja meluas. Pembentuk undang-undang diminta mendengar.",
        "",
    ),
    (
        "Penyakit mulut dan kuku (PMK) meluas. Peternak meminta PMK itu segera diatasi, sesuai UU Peternakan.",
        "",
    ),
]

AHEAD = [
    (
        "Menkeu menerbitkan aturan tiket pesawat. Beleid yang dimaksud adalah PMK Nomor 71 Tahun 2025.",
        "Beleid yang dimaksud > pmk-71-2025",
    ),
    (
        "Buruh mempersoalkan aturan ini, yakni Perpres Nomor 82 Tahun 2018. Bimo menilai perpres itu tidak adil.",
        "aturan ini > perpres-82-2018 | perpres itu > perpres-82-2018",
    ),
    (
        "KPU mengapresiasi masukan setelah keputusan KPU tersebut terbit, kata Sekar. Keputusan KPU Nomor 731 Tahun"
        " 2025 dibatalkan.",
        "keputusan KPU tersebut > keputusan-kpu-731-2025",
    ),
    (
        "ASN boleh bekerja dari rumah. Aturan itu tertuang dalam SE Menpan-RB Nomor 1 Tahun 2024.",
        "",
    ),
    (
        "Gaji ke-13 cair pekan depan. Dasar hukum keputusan itu adalah PP Nomor 44 Tahun 2020.",
        "",
    ),
    (
        "Pemerintah menyusun PP dan Perpres untuk UU Cipta Kerja. Ratih memberi masukan bagi penyusunan PP dan "
        "Perpres tersebut.",
        "PP > pp-?-? | Perpres tersebut > perpres-?-?",
    ),
    (
        "DPR membahas RUU Perampasan Aset. Pembahasan RUU baru sampai pada dengar pendapat, kata Sekar.",
        "RUU > ruu:perampasan-aset",
    ),
    (
        "DPR membahas RUU Perampasan Aset. Dimas Prakoso mengusulkan RUU baru untuk bursa karbon.",
        "",
    ),
]

STORIES = [*NOUNS, *KINDS, *LAWS, *ARTICLES, *RULINGS, *LETTERS, *SWITCHES, *AHEAD]


@pytest.mark.parametrize(("text", "pointing"), STORIES)
def test_words_that_point_back_name_their_law(text: str, pointing: str) -> None:
    found = [f"{text[m.start : m.end]} > {m.id}" for m in regulations.find(text) if m.kind == "anaphor"]
    assert " | ".join(found) == pointing


def test_the_table_is_large() -> None:
    assert len(STORIES) >= 80 and sum(not pointing for _, pointing in STORIES) >= 20
