import type { text as english } from '../en/text.ts';

/** Messages about characters and wording, in Indonesian. */
export const text: typeof english = {
  'text-direction': ({ character }) =>
    `Teks berisi karakter pengubah arah ${character}: yang tampak bukan yang tersimpan. Ketik ulang kata-katanya; tandai kata asing dengan <span lang="…" dir="…">.`,
  'text-invisible': ({ character }) =>
    `Teks berisi karakter tak terlihat ${character}. Ketik ulang katanya; “npm run fix” menghapus yang hanya berupa spasi.`,
  'text-control': ({ character }) =>
    `Teks berisi karakter kendali atau pemisah baris ${character}. Hapus, lalu ketik spasi atau ganti baris.`,
  'text-lost': ({ character }) =>
    `Satu karakter dalam teks hilang (${character}). Cari dalam sumbernya, lalu ketik lagi.`,
  'text-mojibake': ({ found, meant }) =>
    `“${found}” tampaknya “${meant}” yang dibaca dengan pengodean yang salah. Ketik ulang, dan cari yang lain.`,
  'text-marks': ({ count, limit }) =>
    `Ada ${count} tanda pada satu huruf; tidak ada tulisan yang memerlukan lebih dari ${limit}. Ketik ulang katanya.`,
  'text-look-alike': ({ word, characters }) =>
    `“${word}” mencampur huruf dua aksara yang tampak sama (${characters}), sehingga tidak dapat dicari. Ketik ulang dengan satu papan ketik.`,
  'text-wide': ({ found, meant }) =>
    `“${found}” ditulis dengan karakter lebar. Ketik “${meant}”, atau jalankan “npm run fix”.`,
  'text-not-nfc': ({ character }) =>
    `Mulai ${character} huruf dan tanda aksennya tersimpan terpisah (bukan NFC), sehingga pencarian melewatkannya. Jalankan “npm run fix”.`,
  'text-html': ({ tag }) =>
    `“${tag}” adalah HTML; bidang ini berisi teks biasa. Hapus, atau tulis karakter yang dimaksud.`,
  'text-placeholder': ({ found }) =>
    `“${found}” tertinggal dari templat. Tulis isinya, atau hapus barisnya bila boleh tidak ada.`,
  'text-spaces': ({ field }) =>
    `“${field}” berisi spasi berlebih: di ujung, ganda, atau ganti baris. Hapus, atau jalankan “npm run fix”.`,
  'text-no-letters': ({ field }) => `“${field}” tidak berisi huruf. Tulis dengan kata-kata.`,
  'text-private': ({ found }) =>
    `“${found}” tampaknya nomor atau kotak surat pribadi. Hapus, kecuali milik kantor yang diumumkan.`,
  'text-right-to-left': ({ words }) =>
    `“${words}” ditulis dari kanan ke kiri tanpa tanda, sehingga tanda baca dapat melompat. Apit dengan <span lang="ar" dir="rtl">…</span>, dengan bahasanya.`,
};
