import type { TypeName, fields as english } from '../en/fields.ts';

const typeWords: Record<TypeName, string> = {
  text: 'teks',
  list: 'daftar',
  group: 'sekelompok bidang',
  number: 'angka',
  'yes-no': 'true atau false',
  empty: 'tidak ada isi',
};

const wayOut: Record<TypeName, string> = {
  text: 'Tulis satu nilai dalam tanda kutip.',
  list: 'Tulis butir-butirnya dalam kurung siku: [a, b].',
  group: 'Tulis bidang-bidangnya pada baris sendiri yang menjorok.',
  number: 'Tulis angka tanpa tanda kutip.',
  'yes-no': 'Tulis true atau false tanpa tanda kutip.',
  empty: 'Hapus nilainya.',
};

/** Ends a sentence with the word that was probably meant. */
export const near = (word: string | undefined): string => (word === undefined ? '' : ` Maksud Anda “${word}”?`);

/** Messages about the values of fields, in Indonesian. */
export const fields: typeof english = {
  'missing-field': ({ field }) =>
    `Bidang “${field}” belum ada. Tambahkan “${field}:”; docs/fields.md menjelaskan isinya.`,
  'unknown-field': ({ field, allowed, near: word }) =>
    `Tidak ada bidang “${field}” di sini. Yang boleh: ${allowed}.${near(word) || ' Hapus atau betulkan namanya.'}`,
  'wrong-type': ({ field, expected, found }) =>
    found === 'empty'
      ? `“${field}” kosong; isinya harus ${typeWords[expected]}. Isi atau hapus barisnya.`
      : `“${field}” harus berupa ${typeWords[expected]}, tetapi di sini ada ${typeWords[found]}. ${wayOut[expected]}`,
  'wrong-type-or-word': ({ field, expected, word, found }) =>
    `“${field}” harus berupa ${typeWords[expected]} atau kata ${word}, tetapi di sini ada “${found}”. ${wayOut[expected]}`,
  vocabulary: ({ value, allowed, near: word }) =>
    `“${value}” tidak termasuk: ${allowed}.${near(word) || ' Pakai salah satunya.'}`,
  'text-empty': ({ field }) => `“${field}” kosong. Tulis isinya, atau hapus barisnya bila boleh tidak ada.`,
  'text-long': ({ field, length, limit }) => `“${field}” berisi ${length} karakter; batasnya ${limit}. Pendekkan.`,
  'list-empty': ({ field }) => `Daftar “${field}” kosong. Tambahkan butir, atau hapus bidangnya bila boleh tidak ada.`,
  'list-long': ({ field, length, limit }) => `Daftar “${field}” berisi ${length} butir; batasnya ${limit}. Pendekkan.`,
  'number-range': ({ field, value, limit }) =>
    `“${field}” bernilai ${value}, di luar batas ${limit}. Betulkan angkanya.`,
  'number-whole': ({ field, value }) => `“${field}” bernilai “${value}”; isinya harus bilangan bulat.`,
  format: ({ value, field }) =>
    `Bentuk “${value}” tidak sesuai dengan “${field}”. docs/fields.md memperlihatkan bentuknya dengan contoh.`,
  'slug-form': ({ value }) =>
    `“${value}” bukan nama pendek. Pakai huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak 80 karakter: 2019-id-papua.`,
  'field-address': ({ field }) =>
    `Tidak ada bidang “${field}”: nama berkas adalah alamatnya. Hapus; untuk mengganti nama, ganti nama berkasnya dan sebut nama lama di bawah “aliases”.`,
  'country-form': ({ value, near: word }) =>
    `“${value}” bukan kode negara. Pakai dua huruf kapital (ID), atau EU, EEA, XK, UN, "001" untuk dunia.${near(word)}`,
  'country-unknown': ({ value }) =>
    `“${value}” bukan kode negara ISO 3166-1. Cari kodenya; Kosovo adalah XK, Inggris Raya adalah GB.`,
  'country-former': ({ value, name, now }) => `${value} (${name}) sudah ditarik dari ISO 3166-1. Pakai ${now}.`,
  'subdivision-unknown': ({ value }) =>
    `“${value}” bukan kode ISO 3166-2. Cari kodenya; tambahkan “asOf” bila batas wilayahnya kemudian berubah.`,
  'language-form': ({ value }) => `“${value}” bukan kode bahasa. Pakai dua atau tiga huruf kecil: en, id, zh-Hant.`,
  'language-withdrawn': ({ value, current }) => `“${value}” adalah kode bahasa yang sudah ditarik. Pakai “${current}”.`,
  'language-unknown': ({ value, near: word }) =>
    `“${value}” bukan kode bahasa dalam ISO 639; bahasa bukan negara.${near(word) || ' Cari kodenya.'}`,
  'source-key-form': ({ value }) =>
    `“${value}” tidak menunjuk sumber. Tulis kunci sumber, lalu spasi dan tempatnya di dalam sumber: "order p. 2".`,
  'as-number-form': ({ value }) => `“${value}” bukan nomor AS. Tulis AS8452, atau unknown.`,
  'subdivision-form': ({ value }) => `“${value}” bukan kode ISO 3166-2. Tulis seperti US-CA atau ID-PA.`,
  'relation-form': ({ value }) =>
    `“${value}” tidak menunjuk entri. Tulis koleksi dan nama berkas dengan titik dua: "laws:id-uu-ite".`,
  'revision-form': ({ value }) => `“${value}” bukan revisi. Biarkan “npm run revise -- <berkas>” yang menulisnya.`,
};
