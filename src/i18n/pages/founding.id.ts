import type { FoundingWords } from './founding.ts';

/** Indonesian words of the page on the origin of the atlas. */
export const foundingIndonesian: FoundingWords = {
  title: 'Dari mana atlas ini bermula',
  lead: 'Atlas ini tumbuh dari dua artikel Indonesia tentang diplomasi digital. Keduanya menyebut tema-temanya; sumber yang lebih baik memastikannya sejauh mungkin. Halaman ini menelusuri tema satu per satu dan menyebut di mana artikel itu keliru atau kabur.',
  articlesHeading: 'Kedua artikel',
  articles: [
    'A: Cindya Lauren, “Cyber Diplomacy: Ada Apa dengan Diplomasi Digital?”, Kompasiana, 2 Desember 2021.',
    'B: “Diplomasi Digital: Bagaimana Negara-Negara Mengelola Hubungan Internasional Secara Online”, Tampang.com, 24 Juli 2024.',
  ],
  themesHeading: 'Tema demi tema',
  article: (letters) => `Artikel ${letters}`,
  themes: {
    kosovo: {
      theme: 'Pengakuan Kosovo oleh Facebook',
      finding:
        'Pada November 2013 Facebook mencantumkan Kosovo sebagai tempat tersendiri dan membantah bahwa itu pengakuan: daftar sebuah platform bukan tindakan negara.',
    },
    palestine: {
      theme: 'Google Maps serta perbatasan dan nama Palestina',
      finding:
        'Google mengubah kata-kata di google.ps pada Mei 2013. Label yang disebut dihapus dari Google Maps pada 2016, menurut jawaban Google, tidak pernah ada di sana.',
    },
    'china-search': {
      theme: 'Mesin pencari yang menyensor hasil pencarian sebagai syarat masuk ke Tiongkok',
      finding:
        'Google.cn dibuka dengan saringan pada Januari 2006 dan berhenti menyaring pada 22 Maret 2010. Purwarupa berikutnya, Dragonfly, tidak pernah diluncurkan.',
    },
    'chile-peru': {
      theme: 'Wilayah yang dipersengketakan Cile dan Peru di peta digital',
      finding:
        'Mahkamah Internasional menetapkan batas laut pada 2014 dan tidak memutus segitiga daratnya. Cara platform digital menggambarnya dicari dan tidak ditemukan; peta resmi negara dicatat.',
    },
    cable: {
      theme: 'Kabel serat optik Brasil dan Uni Eropa demi keamanan dan privasi',
      finding:
        'Konferensi tingkat tinggi 24 Februari 2014 memberinya dukungan politik, bukan kontrak; perusahaan negara Brasil keluar, dan EllaLink milik swasta diresmikan pada 1 Juni 2021. Tidak ada sumber yang dibaca yang menunjukkan apa yang berubah dalam hal penyadapan.',
    },
    'romania-mexico': {
      theme: 'Kampanye Rumania di Inggris; Meksiko dan pemberitaan migrasi ke Amerika Serikat',
      finding:
        'Satu-satunya kampanye Rumania yang dikenal luas dan ditemukan ialah kampanye sebuah surat kabar dan sebuah biro iklan pada 2013, yang diberitakan sebagai prakarsa swasta. Kampanye Meksiko mana yang dimaksud tidak dapat dipastikan.',
    },
    'united-kingdom': {
      theme: 'Inggris mempromosikan bahasa, budaya, dan musik di media sosial',
      finding:
        'Tidak ada satu kampanye yang cocok. Yang tercatat ialah kampanye GREAT dan program British Council, beserta tanggalnya.',
    },
    korea: {
      theme: 'Korea dan Gelombang Korea (Hallyu)',
      finding:
        'Hallyu dibuat oleh industri; entrinya memuat apa yang dibangun negara di sekitarnya, antara lain Undang-Undang Diplomasi Publik 2016 dan undang-undang industri Hallyu yang disahkan pada 2024.',
    },
    france: {
      theme: 'Konsol Twitter kementerian luar negeri Prancis',
      finding:
        'Kementerian meluncurkan konsol itu pada 24 Februari 2014: aplikasi web dalam empat bahasa yang menggambarkan kegiatan jaringannya sendiri. Siapa pembuatnya dan berapa lama dipakai tidak ditemukan.',
    },
    secretary: {
      theme: 'Menteri Luar Negeri Amerika Serikat membuka kembali akun Twitter',
      finding:
        'Menterinya ialah John Kerry, yang mengaktifkan kembali akunnya pada 4 Februari 2014. “John F. Kelly” yang disebut artikel menjadi Menteri Keamanan Dalam Negeri, lalu kepala staf Gedung Putih, keduanya pada 2017.',
    },
    consular: {
      theme: 'Bantuan kekonsuleran daring: bencana, aplikasi, dan pesan',
      finding:
        'Indonesia resmi meluncurkan aplikasi Safe Travel pada 14 April 2018 dan Portal Peduli WNI pada 10 September 2018; apakah aplikasinya masih tersedia tidak ditemukan. Layanan Amerika dan India disebut sebagai pembanding.',
    },
    secrecy: {
      theme: 'Kerahasiaan, kebocoran, dan enkripsi antarpemerintah',
      finding:
        'Kawat diplomatik Amerika tahun 2010 dan dokumen tahun 2013, serta kelanjutannya: akses yang dipersempit, pemasok lain, tata perilaku, dan pesan terenkripsi, kebanyakan menurut berita.',
    },
    geopolitics: {
      theme: 'Geopolitik digital: hak atas privasi, kesenjangan digital, mahadata, kebebasan berekspresi',
      finding:
        'Naskah Perserikatan Bangsa-Bangsa di balik tiap pokok, yang kebanyakan menganjurkan dan tidak mengikat: resolusi tentang kebebasan berekspresi dan privasi, dokumen hasil tentang kesenjangan digital, dan Global Digital Compact tentang data.',
    },
    'net-neutrality': {
      theme:
        'Netralitas jaringan: Cile, Belanda, dan Ekuador sebagai undang-undang awal, Amerika Serikat dalam sengketa',
      finding:
        'Undang-undang Cile mulai berlaku pada 26 Agustus 2010 dan pasal Belanda pada 1 Januari 2013; undang-undang Ekuador baru ada pada 2015 dan tidak termasuk tiga yang pertama. Dari perintah-perintah Amerika tahun 2010, 2015, 2017, dan 2024, yang terakhir tidak pernah berlaku.',
    },
    stockholm: {
      theme: 'Prakarsa Stockholm untuk Diplomasi Digital',
      finding:
        'Pertemuan 24 jam pada 16 dan 17 Januari 2014 yang mengharapkan terbentuknya jejaring informal. Sekelompok kedutaan di Washington disebut berasal darinya pada 2019 dan 2020.',
    },
    egypt: {
      theme: 'Mesir 2011: internet diputus, dan jalan mengakalinya',
      finding:
        'Rute jaringan ditarik mulai pukul 22.12 UTC pada 27 Januari 2011 dan kembali pada 2 Februari; sejak 31 Januari Speak2Tweet dari Google, SayNow, dan Twitter memberi jalan melewati pemutusan itu. “Wael Ghonin” dalam artikel ialah Wael Ghonim, yang tidak disebut dalam tulisan Google maupun berita AP tentang layanan itu, dan “Tahil Square” ialah Lapangan Tahrir.',
    },
    'citizen-journalism': {
      theme: 'Jurnalisme warga yang disensor di Tiongkok',
      finding:
        'Empat orang yang disebut namanya, yang merekam keadaan di Wuhan dan dibawa pergi antara Februari dan Mei 2020, beserta apa yang diketahui tentang masing-masing sesudahnya.',
    },
    strategy: {
      theme: 'Cara menjalankan strategi diplomasi digital',
      finding:
        'Penjelasan dengan pustakanya: tujuan sebelum sarana, tanpa struktur ganda, pelatihan, ukuran keberhasilan.',
    },
    pandemic: {
      theme: 'Diplomasi ketika pertemuan tidak mungkin: konferensi video dan webinar',
      finding:
        'Badan-badan yang bersidang lewat video sejak Maret 2020, apa yang diputuskan dengan cara itu, apa yang ditunda, dan apa pendapat para diplomat.',
    },
    sentiment: {
      theme: 'Analisis data sentimen publik',
      finding:
        'Apa yang dikatakan kementerian tentang pekerjaannya, mengapa akun yang nyaring bukanlah publik, dan kapan mendengarkan berubah menjadi mengawasi.',
    },
    forums: {
      theme: 'Forum internasional daring, antara lain tentang iklim',
      finding: 'Perundingan dan KTT iklim yang diadakan secara daring pada 2020 dan 2021, beserta tanggalnya.',
    },
    'cyber-security': {
      theme: 'Keamanan siber sebagai pokok diplomasi: pertukaran informasi insiden dan norma',
      finding:
        'Kelompok pakar dan kelompok kerja terbuka Perserikatan Bangsa-Bangsa, narahubung untuk insiden, Konvensi Budapest, dan Konvensi Menentang Kejahatan Siber, yang menurut sumber yang dibaca belum berlaku.',
    },
    crisis: {
      theme: 'Komunikasi krisis',
      finding: 'Apa yang dituntut dari pemerintah yang harus berbicara dalam krisis, dan kasus nyata.',
    },
    disinformation: {
      theme: 'Disinformasi, propaganda, dan literasi media',
      finding: 'Hukum dan tanggapan lain, serta di mana keduanya dipersoalkan.',
    },
  },
};
