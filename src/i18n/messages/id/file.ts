import type { file as english } from '../en/file.ts';

/** Messages about the file itself and the YAML between its fences, in Indonesian. */
export const file: typeof english = {
  'file-empty': () => 'Berkas ini kosong. Mulailah dari templat dengan “npm run new”, atau hapus berkasnya.',
  'file-large': ({ kilobytes, limit }) =>
    `Berkas ini berukuran ${kilobytes} kB; batasnya ${limit} kB. Pecah menjadi beberapa entri, atau keluarkan kutipan panjang.`,
  'file-binary': () =>
    'Berkas ini bukan teks. Entri adalah berkas Markdown; hapus berkas ini atau simpan sebagai teks.',
  'file-encoding': ({ byte }) => `Bita ${byte} di sini bukan UTF-8. Simpan berkas dengan pengodean “UTF-8”.`,
  'file-line-ends': () => 'Baris berakhir dengan carriage return saja. Simpan berkas dengan akhir baris “LF”.',
  'file-byte-order-mark': () => 'Berkas diawali tanda urutan bita yang tak terlihat. Simpan sebagai “UTF-8” tanpa BOM.',
  'file-last-line': () =>
    'Baris terakhir tidak berakhir. Beri ganti baris di belakangnya, atau jalankan “npm run fix”.',
  'file-unknown': ({ file }) =>
    `Tidak ada berkas “${file}” dalam koleksi. Beri jalurnya dari akar proyek: src/content/laws/id-uu-ite.md.`,
  'file-symlink': () => 'Ini tautan ke berkas lain. Letakkan berkasnya sendiri di sini.',
  'file-geometry': ({ name }) =>
    `Tidak ada sengketa untuk geometri “${name}”. Beri nama sesuai entrinya: <slug>.geo.json.`,
  'file-extension': ({ name, expected }) =>
    `“${name}” tidak dibaca: berkas di folder ini berakhiran “${expected}”. Ganti namanya.`,
  'file-place': ({ name }) =>
    `“${name}” tidak dibaca: di src/content hanya ada entri, terjemahan, dan geometri. Pindahkan atau hapus.`,
  'frontmatter-missing': () =>
    'Bidang-bidangnya tidak ada: baris pertama harus “---”, lalu bidang-bidang, lalu “---” lagi. Mulailah dari templat dengan “npm run new”.',
  'frontmatter-not-first': () => 'Baris pertama harus “---”. Hapus baris kosong di depannya.',
  'frontmatter-toml': () => 'Bidang-bidang ditulis dalam TOML (“+++”). Tulis YAML di antara dua baris “---”.',
  'frontmatter-unclosed': () => 'Bidang-bidang tidak ditutup. Beri baris “---” di antara bidang terakhir dan teks.',
  'frontmatter-second': () =>
    'Di sini mulai blok bidang kedua. Pindahkan bidangnya ke blok pertama, lalu hapus blok ini.',
  'frontmatter-no-fields': ({ text }) =>
    `“${text}” bukan bidang. Tulis “nama: nilai”, dengan spasi setelah titik dua, satu bidang per baris.`,
  'yaml-alias': ({ text }) => `“${text}” merujuk ke tempat lain dalam berkas; itu tidak boleh. Tulis nilainya lengkap.`,
  'yaml-tag': ({ text }) => `Tag “${text}” tidak boleh dipakai. Hapus, atau beri tanda kutip pada nilainya.`,
  'yaml-key': () => 'Nama bidang harus berupa kata biasa. Tulis “nama: nilai”.',
  'yaml-proto': ({ text }) => `“${text}” tidak dapat menjadi nama bidang. Hapus.`,
  'yaml-key-space': ({ text }) => `Nama bidang “${text}” memuat spasi atau karakter yang tak terlihat. Ketik ulang.`,
  'yaml-duplicate-key': ({ key }) => `“${key}” tertulis dua kali di sini. Sisakan satu.`,
  'yaml-indent': ({ text }) =>
    `Baris “${text}” menjorok tidak sama dengan baris sekelompoknya. Sejajarkan dengan spasi.`,
  'yaml-start-character': ({ text }) =>
    `Nilai tidak boleh diawali karakter ini: “${text}”. Beri tanda kutip pada nilainya.`,
  'yaml-escape': ({ text }) =>
    `Garis miring terbalik dalam “${text}” tidak bermakna. Tulis dua kali, atau pakai tanda kutip tunggal.`,
  'yaml-colon': ({ text }) =>
    `Nilai dalam “${text}” memuat titik dua dan spasi. Beri tanda kutip: title: "Undang-undang: pembahasan kedua".`,
  'yaml-no-colon': ({ text }) =>
    `“${text}” tidak bertitik dua, atau nilai baris sebelumnya berlanjut di sini. Tulis “nama: nilai” dalam satu baris, nilai panjang dalam tanda kutip.`,
  'yaml-tab': () => 'Baris ini menjorok dengan tab. Pakai spasi.',
  'yaml-quote': () => 'Ada tanda kutip yang dibuka sebelum tempat ini dan tidak ditutup. Tutup di akhir nilainya.',
  'yaml-after-value': ({ text }) =>
    `Ada yang mengikuti tanda kutip atau kurung tutup dalam “${text}”. Beri sepasang tanda kutip untuk seluruh nilainya.`,
  'yaml-bracket': () => 'Ada kurung “[” atau “{” yang dibuka sebelum tempat ini dan tidak ditutup. Tutup.',
  'yaml-wide-colon': ({ text }) => `“${text}” memakai titik dua lebar. Ketik “:” biasa dan spasi.`,
  'yaml-syntax': ({ text }) =>
    `“${text}” tidak dapat dibaca sebagai bidang. Bandingkan dengan templat: nama, titik dua, spasi, nilai; teks berkarakter khusus dalam tanda kutip.`,
  'yaml-depth': () => 'Bidang-bidang bersarang terlalu dalam untuk dibaca. Tulis mendatar seperti dalam templat.',
};
