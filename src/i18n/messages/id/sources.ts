import type { sources as english } from '../en/sources.ts';
import { near } from './fields.ts';

/** Messages about sources, evidence, levels and pointers, in Indonesian. */
export const sources: typeof english = {
  'source-duplicate': ({ key }) => `Dua sumber bernama “${key}”. Beri kunci lain pada salah satunya.`,
  'source-unknown': ({ key, near: word }) =>
    `Tidak ada sumber “${key}” dalam entri ini.${near(word) || ' Tambahkan di bawah “sources”, atau betulkan kuncinya.'}`,
  'source-unused': ({ key }) =>
    `Sumber “${key}” tidak dikutip di mana pun. Kutip dalam baris, dalam “evidence”, atau dalam teks dengan [^${key}], atau hapus.`,
  'source-nowhere': ({ key }) =>
    `Pembaca tidak dapat menemukan sumber “${key}”: alamatnya tidak ada. Tambahkan “url” atau “doi”, atau “citation” yang lengkap.`,
  'source-uncited': ({ key }) =>
    `Alamat sumber “${key}” tidak diketahui dan “citation” tidak ada. Tambahkan penulis, judul, tempat, tanggal, dan halaman, agar pembaca dapat mencarinya.`,
  'source-http': ({ key }) => `Alamat “${key}” diawali http:. Pakai https: bila situsnya menyediakan.`,
  'source-no-archive': ({ key }) =>
    `Sumber “${key}” tidak punya salinan arsip. Tambahkan “archived” bila Anda melihatnya.`,
  'source-onion': ({ key }) =>
    `Sumber “${key}” hanya terbuka dalam peramban Tor. Tambahkan “archived”, atau alamatnya di web terbuka.`,
  'source-archive-other': ({ key, copied, own }) =>
    `Salinan arsip “${key}” berasal dari ${copied}, bukan dari ${own}. Beri salinan halamannya sendiri.`,
  'source-doi': ({ value }) => `“${value}” bukan DOI. Tulis tanpa alamat di depannya: 10.1234/abcd.`,
  'source-two-keys': ({ value, first, second }) =>
    `“${value}” menyebut dua sumber dalam satu butir; yang mengikuti spasi pertama adalah tempat di dalam sumber. Tulis "${first}", "${second}".`,
  'evidence-missing': ({ field }) =>
    `“${field}” tidak menyebut sumber. Tambahkan di bawah “evidence”: ${field}: ["kunci"].`,
  'evidence-field': ({ field, near: word }) =>
    `“${field}” bukan bidang yang dapat dibuktikan di sini.${near(word) || ' Pakai nama bidang tingkat atas entri ini.'}`,
  'evidence-absent': ({ field }) =>
    `Entri ini tidak punya bidang “${field}”. Hapus barisnya, atau tambahkan bidangnya.`,
  'position-unsourced': ({ practice, position }) =>
    `Posisi “${position}” untuk ${practice} tidak menyebut sumber. Tambahkan, atau ubah posisinya menjadi unknown.`,
  'level-corroborated': () =>
    'Hanya satu suara yang dikutip: sumber-sumbernya memuat satu penerbit atau satu kantor berita. Tambahkan sumber yang mandiri, atau ubah tingkatnya menjadi reported.',
  'level-measured': () =>
    'Tidak ada pengukuran. Tambahkan baris di bawah “measurements” atau kutip sumber jenis measurement, atau turunkan tingkatnya.',
  'level-official': () =>
    'Tidak ada perintah, undang-undang, putusan, atau pengakuan yang dikutip. Kutip sumber jenis primary-law, gazette, court, regulator, official-statement, operator-notice, atau platform-statement, atau turunkan tingkatnya.',
  'level-disputed': () =>
    'Tidak tampak apa yang dipertentangkan. Sebutkan kolomnya di “verificationOf” (end: disputed), atau tambahkan “contested”.',
  'level-retracted': () => 'Tidak tampak kapan dan mengapa entri ditarik. Tambahkan perubahan jenis retracted.',
  'level-not-lower': ({ field, part, level }) =>
    `“${field}” bertingkat “${part}”, tidak lebih rendah dari “${level}” milik entri. Hapus barisnya, atau betulkan salah satunya.`,
  'entry-unknown': ({ collection, slug, near: word }) =>
    `Tidak ada “${slug}” dalam ${collection}.${near(word) || ' Betulkan namanya, atau tambahkan dahulu entrinya.'}`,
  'entry-self': () => 'Entri ini menunjuk dirinya sendiri. Hapus penunjuknya.',
};
