import type { FoundingWords } from './founding.ts';

/** Indonesian words of the page on the origin of the atlas. */
export const foundingIndonesian: FoundingWords = {
  title: 'Dari mana atlas ini bermula',
  lead: 'Atlas ini tumbuh dari dua artikel Indonesia tentang diplomasi digital. Keduanya menyebut tema-temanya; sumber yang lebih baik memastikannya. Halaman ini menelusuri tema satu per satu dan menyebut di mana artikel itu keliru atau kabur.',
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
        'Dijanjikan pada konferensi tingkat tinggi Februari 2014; perusahaan negara Brasil keluar dari proyek itu, dan EllaLink milik swasta diresmikan pada 1 Juni 2021.',
    },
    'romania-mexico': {
      theme: 'Kampanye Rumania di Inggris; Meksiko dan pemberitaan migrasi ke Amerika Serikat',
      finding:
        'Kampanye Rumania yang cocok ialah kampanye sebuah surat kabar pada 2013, yang diberitakan sebagai prakarsa swasta. Kampanye Meksiko mana yang dimaksud tidak dapat dipastikan.',
    },
    'united-kingdom': {
      theme: 'Inggris mempromosikan bahasa, budaya, dan musik di media sosial',
      finding:
        'Tidak ada satu kampanye yang cocok. Yang tercatat ialah kampanye GREAT dan program British Council, beserta tanggalnya.',
    },
    korea: {
      theme: 'Korea dan Gelombang Korea (Hallyu)',
      finding:
        'Hallyu dibuat oleh industri; entri ini memuat apa yang dilakukan negara di sekitarnya, dari yayasan pertukaran tahun 2003 sampai undang-undang Hallyu.',
    },
    france: {
      theme: 'Konsol Twitter kementerian luar negeri Prancis',
      finding: 'Apa yang dibangun, kapan, dan oleh siapa, sejauh didukung sumber.',
    },
    secretary: {
      theme: 'Menteri Luar Negeri Amerika Serikat membuka kembali akun Twitter',
      finding:
        'Artikel menyebut “John F. Kelly”. Menteri Luar Negeri saat itu ialah John Kerry; John F. Kelly tidak pernah memegang jabatan itu.',
    },
    consular: {
      theme: 'Bantuan kekonsuleran daring: bencana, aplikasi, dan pesan',
      finding: 'Safe Travel milik Indonesia dan layanan lain yang benar-benar berjalan, beserta tanggalnya.',
    },
    secrecy: {
      theme: 'Kerahasiaan, kebocoran, dan enkripsi antarpemerintah',
      finding:
        'Kawat diplomatik Amerika tahun 2010 dan dokumen tahun 2013, serta apa yang berubah sesudahnya dalam akses, pemasok, dan enkripsi.',
    },
    geopolitics: {
      theme: 'Geopolitik digital: hak atas privasi, kesenjangan digital, mahadata, kebebasan berekspresi',
      finding: 'Resolusi Perserikatan Bangsa-Bangsa di balik tiap pokok, lengkap dengan nomor, hari, dan daya ikatnya.',
    },
    'net-neutrality': {
      theme:
        'Netralitas jaringan: Cile, Belanda, dan Ekuador sebagai undang-undang awal, Amerika Serikat dalam sengketa',
      finding:
        'Tiap undang-undang dengan nomor, berbagai tanggal, dan pasalnya; apakah “Ekuador” tepat; dan perintah-perintah Amerika dari 2010 sampai 2025, yang terakhir tidak pernah berlaku.',
    },
    stockholm: {
      theme: 'Prakarsa Stockholm untuk Diplomasi Digital',
      finding:
        'Pertemuan 16 dan 17 Januari 2014, apa yang diharapkannya, dan apa yang masih menyebutnya sebagai asal-usul pada 2020.',
    },
    egypt: {
      theme: 'Mesir 2011: internet diputus, dan jalan mengakalinya',
      finding:
        'Mulai dan berakhirnya sampai menit sejauh didukung pengukuran. “Wael Ghonin” dalam artikel ialah Wael Ghonim dan “Tahil Square” ialah Lapangan Tahrir.',
    },
    'citizen-journalism': {
      theme: 'Jurnalisme warga yang disensor di Tiongkok',
      finding: 'Empat kasus bernama pada 2020 dengan tanggal dan akhirnya.',
    },
    strategy: {
      theme: 'Cara menjalankan strategi diplomasi digital',
      finding:
        'Penjelasan dengan pustakanya: tujuan sebelum sarana, tanpa struktur ganda, pelatihan, ukuran keberhasilan.',
    },
    pandemic: {
      theme: 'Diplomasi ketika pertemuan tidak mungkin: konferensi video dan webinar',
      finding: 'Badan mana yang bersidang lewat video sejak Maret 2020, apa yang diputuskan, dan apa yang ditunda.',
    },
    sentiment: {
      theme: 'Analisis data sentimen publik',
      finding:
        'Apa yang dikatakan kementerian tentang pekerjaannya, mengapa akun yang nyaring bukanlah publik, dan kapan mendengarkan berubah menjadi mengawasi.',
    },
    forums: {
      theme: 'Forum internasional daring, antara lain tentang iklim',
      finding: 'Pertemuan yang disebut namanya beserta harinya.',
    },
    'cyber-security': {
      theme: 'Keamanan siber sebagai pokok diplomasi: pertukaran informasi insiden dan norma',
      finding:
        'Kelompok pakar dan kelompok kerja terbuka Perserikatan Bangsa-Bangsa, Konvensi Budapest, dan Konvensi menentang Kejahatan Siber.',
    },
    crisis: {
      theme: 'Komunikasi krisis',
      finding: 'Apa yang dituntut dari pemerintah yang harus berbicara dalam krisis, dan kasus nyata.',
    },
    disinformation: {
      theme: 'Disinformasi, propaganda, dan literasi media',
      finding: 'Hukum dan tanggapan, serta di mana keduanya disalahgunakan.',
    },
  },
};
