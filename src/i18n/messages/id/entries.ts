import type { entries as english } from '../en/entries.ts';
import { near } from './fields.ts';

/** Messages about names of files, rows, laws and translations, in Indonesian. */
export const entries: typeof english = {
  'slug-name': ({ slug }) =>
    `Nama berkas “${slug}” tidak dapat menjadi alamat. Pakai huruf kecil a–z, angka, dan tanda hubung tunggal.`,
  'slug-long': ({ length, limit }) => `Nama berkas berisi ${length} karakter; batasnya ${limit}. Pendekkan.`,
  'slug-reserved': ({ slug }) => `“${slug}” bagian dari alamat situs sendiri. Pakai nama yang menyebut pokok entri.`,
  'slug-event': ({ slug, beginning }) =>
    `Nama berkas “${slug}” tidak diawali tahun dan negara. Awali dengan “${beginning}”.`,
  'slug-country': ({ slug, code }) =>
    `Nama berkas “${slug}” menyebut negara lain daripada “countries” (${code}). Betulkan salah satunya.`,
  'slug-year': ({ slug, year }) =>
    `Nama berkas “${slug}” menyebut tahun lain daripada “start” (${year}). Betulkan salah satunya.`,
  'slug-law': ({ slug, beginning }) =>
    `Nama berkas “${slug}” tidak diawali kode negaranya. Awali dengan “${beginning}”.`,
  'slug-collision': ({ file }) => `Nama ini menuju alamat yang sama dengan ${file}. Ganti nama salah satunya.`,
  'alias-live': ({ alias, collection }) =>
    `“${alias}” adalah entri ${collection} yang masih ada, jadi tidak dapat menuju ke sini. Hapus aliasnya.`,
  'alias-twice': ({ alias, file }) => `“${alias}” juga nama lama ${file}. Sisakan di salah satunya.`,
  'row-duplicate': ({ key, list }) => `Dua baris “${list}” bernama “${key}”. Beri kunci lain pada salah satunya.`,
  'list-repeats': ({ value, field }) => `“${value}” tertulis dua kali dalam “${field}”. Hapus satu.`,
  'claimants-order': ({ party, before }) =>
    `“${party}” ditulis setelah “${before}”. Urutkan para pengeklaim menurut abjad, agar urutan tidak memihak.`,
  'depiction-party': () => 'Gaya “solid-as” memerlukan “party”: sebagai tanah siapa digambarkan. Tambahkan.',
  'depiction-label': () => 'Gaya “label” memerlukan “label”: kata-kata yang ditampilkan. Tambahkan.',
  'neutrality-rows': () =>
    'Aturan tentang netralitas jaringan memerlukan “netNeutrality” dengan dua belas barisnya. Tambahkan; pakai unknown atau not-researched bila tidak ada yang dibaca.',
  'neutrality-subject': () =>
    'Ada baris di bawah “netNeutrality”, tetapi “subjects” tidak menyebut net-neutrality. Tambahkan, atau hapus barisnya.',
  'jurisdiction-country': ({ code }) =>
    `Yurisdiksinya di ${code}, yang tidak disebut “countries”. Betulkan salah satunya.`,
  'countries-one': ({ count, collection }) =>
    `Ada ${count} negara; entri ${collection} membahas satu negara. Buat entri untuk tiap negara, ikat dengan same-event.`,
  'episode-union': ({ term, field }) =>
    `“${term}” tidak ada dalam “${field}” entri, yang menyebut isi semua episode. Tambahkan di sana.`,
  'claim-translation': ({ lang }) =>
    `Klaim ditulis dalam “${lang}” tanpa “translation”. Tambahkan klaimnya dalam bahasa Inggris.`,
  'law-never-after': ({ kind, other, key }) =>
    `“${kind}” tidak dapat mengikuti “${other}” (${key}). Betulkan tanggal atau jenisnya; usul perubahan adalah entri tersendiri.`,
  'law-only-after': ({ kind, needed }) =>
    `“${kind}” memerlukan peristiwa terdahulu jenis ${needed}. Tambahkan, bila perlu dengan tanggal unknown, atau betulkan jenisnya.`,
  'law-after-end': ({ kind, other, key }) =>
    `“${kind}” terjadi setelah aturan berakhir: “${other}” (${key}). Tambahkan peristiwa “reinstated”, atau betulkan tanggalnya.`,
  'position-undated': ({ key }) =>
    `Peristiwa “${key}” mengubah posisi tetapi tidak bertanggal, jadi urutannya terbuka. Beri tanggal setepat yang diketahui.`,
  'position-same': ({ practice, position }) =>
    `Posisi untuk ${practice} tetap “${position}”. Hapus barisnya, atau betulkan “from” atau “to”.`,
  'position-chain': ({ practice, before, from }) =>
    `Untuk ${practice} peristiwa sebelumnya berakhir pada “${before}”, tetapi yang ini mulai dari “${from}”. Betulkan salah satunya.`,
  'position-end': ({ practice, to, position }) =>
    `Peristiwa terakhir menetapkan ${practice} pada “${to}”, tetapi baris di bawah “netNeutrality” menyebut “${position}”. Betulkan salah satunya.`,
  'relation-circle': ({ type, circle }) => `“${type}” kembali ke entri ini: ${circle}. Hapus ikatan yang keliru.`,
  'country-text': ({ others, codes }) =>
    `Teks menyebut ${others}, tetapi “countries” adalah ${codes}. Periksa mana yang benar.`,
  'translation-missing': ({ file }) => `Entri ini belum berbahasa Indonesia. Tempatnya di ${file}.`,
  'translation-orphan': ({ collection, slug, near: word }) =>
    `Tidak ada entri bahasa Inggris “${slug}” dalam ${collection}.${near(word) || ' Beri nama berkas ini sesuai entrinya.'}`,
  'translation-fact': ({ field }) => `“${field}” adalah fakta dan hanya ada dalam entri bahasa Inggris. Hapus di sini.`,
  'translation-path': ({ path, near: word }) =>
    `Entri bahasa Inggris tidak berisi kata-kata pada “${path}”.${near(word) || ' Tulis nama bidang dan kunci baris: events.adopted.text.'}`,
  'translation-missing-text': ({ path }) =>
    `Kata-kata “${path}” belum diterjemahkan. Tambahkan baris “${path}: "…"” di bawah “texts”.`,
  'translation-same': ({ field }) =>
    `“${field}” sama dengan bahasa Inggrisnya. Terjemahkan, atau pastikan bahwa itu sebuah nama.`,
  'translation-term': ({ found, used }) =>
    `“${found}” di tempat lain dalam atlas ini disebut “${used}”. Tulis demikian, kecuali dalam kutipan judul atau nama.`,
  'translation-no-body': () => 'Entri bahasa Inggris punya teks, yang ini tidak. Terjemahkan.',
  'translation-outdated': ({ file, twin }) =>
    `Kata-kata bahasa Inggris ${file} sudah berubah. Baca keduanya, perbarui berkas ini, lalu jalankan “npm run revise -- ${twin}”.`,
};
