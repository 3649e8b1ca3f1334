import type { PageWords } from '../section.ts';

/** The method, in Indonesian. */
export const methodId: PageWords = {
  title: 'Metode',
  lead: 'Bagaimana sebuah fakta masuk ke atlas, apa arti kata-kata di sampingnya, dan apa yang tidak dinyatakan atlas ini.',
  sections: [
    {
      key: 'evidence',
      heading: 'Dibaca dahulu, baru ditulis',
      paragraphs: [
        'Sebuah fakta baru masuk ke atlas setelah teksnya dibaca dalam suatu sumber. Tiap entri mencantumkan sumbernya beserta hari dan cara membacanya: langsung, dari salinan arsip, atau dari salinan tersimpan. Di samping tiap fakta tertera sumber yang menopangnya, dengan halaman atau pasal bila ada.',
        'Lembaran resmi, pengadilan, regulator, dan kementerian didahulukan; lalu pengukuran jaringan; lalu pernyataan platform dan operator; lalu organisasi yang mengikuti bidang ini; lalu pers bermutu dan penelitian. Dua media yang memuat berita dari satu kantor berita dihitung sebagai satu sumber. Ensiklopedia mengantar ke sumber, tetapi bukan sumber.',
      ],
    },
    {
      key: 'verification',
      heading: 'Tingkat verifikasi',
      paragraphs: [
        'Tiap entri memiliki satu tingkat, dan tingkat itu harus didukung oleh sumbernya. Bila satu bidang lebih lemah daripada entrinya, hal itu dinyatakan.',
      ],
      vocabulary: 'verification',
    },
    {
      key: 'checked',
      heading: 'Pembacaan kedua',
      paragraphs: [
        'Pembaca kedua, yang bukan penulis entri, mencocokkan bidang-bidangnya dengan teks sumber. Entri kemudian menampilkan hari, jumlah bidang yang dicocokkan, dan jumlah nilai yang diperbaiki. Entri tanpa baris ini belum dibaca untuk kedua kalinya.',
        'Entri dapat menyebut hari batas peninjauan ulang. Setelah hari itu lewat, halaman menyatakannya di bagian atas.',
      ],
    },
    {
      key: 'absence',
      heading: 'Yang tidak diketahui',
      terms: [
        ['tidak diketahui', 'Sudah dicari dan tidak ditemukan. Uraian menyebutkan di mana dicari.'],
        [
          'tidak mengatur',
          'Teksnya sudah dibaca seluruhnya dan tidak mengatakan apa pun tentang hal itu. Hanya dipakai untuk posisi hukum.',
        ],
        ['belum diteliti', 'Belum ada yang memeriksa. Ini tidak berarti apa-apa tentang negara atau kasusnya.'],
      ],
    },
    {
      key: 'dates',
      heading: 'Tanggal',
      paragraphs: [
        'Sebuah tanggal seteliti sumbernya: tahun, bulan, hari, atau menit dalam UTC. “Sekitar” menandai tanggal perkiraan, “tidak pasti” menandai tanggal yang diragukan. Hari tidak dikarang bila sumber hanya menyebut bulan.',
        'Lamanya suatu kejadian dihitung dari tanggal-tanggalnya. Bila tanggalnya tidak teliti, halaman memberikan lama terpendek dan terpanjang yang mungkin, dibulatkan bila selisihnya lebih dari satu bulan.',
        'Satu hari berlaku sebagai “hari ini” di seluruh situs: tanggal edisi atau perubahan terbaru yang tercatat, mana yang lebih akhir. “Dua belas bulan terakhir” dan “mungkin sudah berubah” dihitung dari hari itu.',
      ],
    },
    {
      key: 'law',
      heading: 'Keadaan suatu peraturan',
      paragraphs: [
        'Pengajuan rancangan, persetujuan, pengesahan, pengundangan, mulai berlaku, mulai diterapkan, dan pencabutan adalah hari-hari yang berbeda. Entri mencatatnya sebagai peristiwa, dan keadaan peraturan pada hari mana pun dihitung dari peristiwa sampai hari itu. Aturan yang ditangguhkan tidak berlaku; rancangan tidak mengikat siapa pun; pedoman dan penegakan tidak mengubah keadaan.',
        'Hari yang jatuh di dalam tanggal yang tidak teliti dijawab dengan “tidak pasti pada hari itu”.',
      ],
    },
    {
      key: 'net-neutrality',
      heading: 'Kelas netralitas jaringan',
      paragraphs: [
        'Kelas suatu negara pada suatu hari dihitung dari peraturan nasionalnya yang mengikat dan berlaku pada hari itu, serta dari peraturan perhimpunan negara yang diikutinya pada hari itu. Suatu peraturan didahulukan atas peraturan yang dilaksanakannya; selain itu, yang mulai berlaku lebih akhir yang menentukan. Teks yang tidak mengatur atau belum diteliti tidak mengesampingkan apa pun. Kelas pertama yang cocok ditampilkan. Tidak ada skor.',
      ],
      vocabulary: 'neutralityClass',
    },
    {
      key: 'zero-rating',
      heading: 'Zero-rating',
      paragraphs: [
        'Zero-rating adalah lapisan tersendiri dan tidak pernah menjadi bagian dari kelas: aturan yang sepakat dalam hal lain berbeda dalam hal ini.',
      ],
    },
    {
      key: 'shutdowns',
      heading: 'Yang disebut pemutusan akses internet',
      paragraphs: [
        'Pemutusan adalah satu perintah, atau satu praktik yang tidak terputus, yang memutus sambungan orang di satu negara. Pemutusan berulang di bawah satu perintah adalah episodenya. Gangguan tanpa kesengajaan bukan pemutusan. Alasan yang dinyatakan pihak berwenang dan alasan yang teramati oleh pengamat dipisahkan.',
        'Para pemantau menghitung dengan aturan yang berbeda. Entri mencatat bagaimana masing-masing menghitung kasus yang sama; jumlah entri bukan hitungan semua pemutusan.',
        'Halaman hitungan memuat, untuk tiap tahun, angka yang diterbitkan para pemantau, masing-masing dengan tanggal dan sumbernya. Tabel Access Now, yang memuat satu baris untuk tiap pemutusan, dibaca atlas ini dalam salinan di repositori pihak ketiga; barisnya dihitung, per negara dan seluruhnya, bila angka terbitan tidak ditemukan atau tabel itu telah bertambah. Hitungan seperti itu adalah hitungan atlas ini sendiri. Ia ditandai, ditempatkan terpisah dari angka terbitan pemantau, dan tidak pernah menggantikannya; untuk beberapa tahun dan negara, itulah satu-satunya angka yang ada.',
      ],
    },
    {
      key: 'maps',
      heading: 'Nama, garis, dan kode',
      paragraphs: [
        'Judul entri memakai bentuk dalam dokumen PBB bila ada; nama yang dipakai tiap pihak tertera dalam entri. Pihak yang mengklaim disusun menurut abjad. Kata “diduduki”, “dianeksasi”, dan “ilegal” hanya dipakai dengan menyebut siapa yang mengatakannya.',
        'Gambar pada suatu platform dicatat sebagai pengamatan: bagi pembaca di mana, pada hari apa, menurut siapa. Peta yang ditampilkan kepada pembaca di satu negara bukanlah peta yang ditampilkan kepada seluruh dunia. Pengamatan yang lebih tua dari delapan belas bulan ditandai “mungkin sudah berubah”.',
        'Garis, nama, dan kode negara di situs ini tidak mendukung sikap mana pun.',
      ],
    },
    {
      key: 'harm',
      heading: 'Orang',
      paragraphs: [
        'Nama perseorangan tidak disebut kecuali pengadilan atau pers bermutu telah menempatkannya di pusat perkara. Tidak ada rincian yang membantu menemukan saksi, wartawan, atau penyedia alat penembus sensor.',
      ],
    },
    {
      key: 'changes',
      heading: 'Perubahan dan ketetapan alamat',
      paragraphs: [
        'Tiap perubahan penting diberi tanggal dan ditampilkan dalam entri; semua versi dapat dibaca di repositori. Alamat tidak pernah mati: entri yang berganti nama diteruskan, dan entri yang ditarik tetap dapat dibaca.',
      ],
    },
  ],
};
