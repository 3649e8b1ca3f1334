import type { links as english } from '../en/links.ts';
import { near as meant } from './fields.ts';

/** Messages about addresses, links, HTML and the code that a topic must not hold, in Indonesian. */
export const links: typeof english = {
  'address-character': ({ character }) => `Alamat memuat karakter yang tak terlihat (${character}). Ketik ulang.`,
  'address-space': () => 'Alamat memuat spasi. Hapus, atau tulis sebagai %20.',
  'address-markup': ({ character }) =>
    `Alamat memuat “${character}”. Salin lagi dari peramban, yang mengodekan karakter semacam itu.`,
  'address-relative': ({ address }) => `“${address}” bukan alamat lengkap. Tulis dengan https:// di depannya.`,
  'address-mail': () => 'Alamat surel tidak dapat dibaca orang lain. Beri alamat sebuah dokumen.',
  'address-scheme': ({ scheme }) =>
    `Alamat diawali “${scheme}:”; hanya https: dan http: yang boleh. Beri alamat halamannya.`,
  'address-host': ({ host }) =>
    `Alamat tidak punya nama situs yang terbuka${host === '' ? '' : ` (“${host}”)`}. Tulis https://, nama situs, dan jalurnya.`,
  'address-credentials': () => 'Alamat memuat nama pengguna atau kata sandi. Hapus bagian sebelum “@”.',
  'address-number': ({ host }) => `Nama situs “${host}” berupa angka. Pakai nama situsnya, atau salinan arsip.`,
  'address-letters': ({ host }) =>
    `Nama situs mencampur huruf dua aksara dalam satu kata (${host}) dan mungkin meniru nama lain. Ketik ulang.`,
  'address-shortener': ({ host }) => `${host} menyembunyikan alamat. Buka dan beri alamat tujuannya.`,
  'address-private': ({ host }) =>
    `Pembaca mungkin tidak dapat membuka berkas yang dibagikan di ${host}. Kutip salinan terbuka atau arsip.`,
  'link-empty': () => 'Tautan tidak bertujuan. Tulis [kata](https://…) atau [kata](koleksi:slug).',
  'link-anchor': ({ anchor, near }) =>
    `Tidak ada tempat “${anchor}” di halaman ini.${near === undefined ? ' Betulkan, atau tautkan ke entrinya.' : ` Maksud Anda “${near}”?`}`,
  'link-relative': ({ address }) =>
    `“${address}” menuju tempat di situs ini. Tulis [kata](koleksi:slug), misalnya (laws:id-uu-ite).`,
  'link-collection': ({ scheme, meant: word }) => `Tidak ada koleksi “${scheme}”.${meant(word)}`,
  'link-own': ({ address }) =>
    `“${address}” adalah alamat situs ini dan putus pada salinannya. Tulis [kata](koleksi:slug).`,
  'html-tag': ({ tag }) =>
    `“${tag}” adalah HTML. Hanya <span lang="…" dir="…"> dan <abbr title="…"> yang boleh; selebihnya pakai Markdown.`,
  'html-comment': () => 'Komentar akan ikut terbit bersama halaman. Hapus.',
  'body-image': () => 'Gambar tidak boleh ada dalam teks. Jelaskan isinya dan kutip tempatnya.',
  'body-note': ({ key }) =>
    `Catatan kaki sendiri tidak boleh: daftar sumber yang membuatnya. Daftarkan “${key}” di bawah “sources” dan kutip dengan [^${key}].`,
  'body-empty': () =>
    'Entri ini tidak punya teks. Tulis apa yang terjadi, dengan [^kunci] di belakang isi sebuah sumber.',
  'body-depth': ({ depth, limit }) => `Kutipan atau daftar bersarang ${depth} tingkat; batasnya ${limit}. Datarkan.`,
  'body-crash': () =>
    'Teks ini membuat pengurai situs berhenti. Keluarkan karakter dan sarang yang tidak lazim, separuh demi separuh, sampai terbaca.',
  'body-unreadable': () =>
    'Mulai di sini teks tidak dapat dibaca sebagai MDX. Tulis “{” sebagai \\{ dan “<” sebagai \\<, dan tutup yang terbuka.',
  'topic-code': ({ word }) =>
    `“${word}” mengawali baris kode. Topik tidak memuat kode; komponennya tidak perlu diimpor. Hapus, atau awali baris dengan kata lain.`,
  'topic-expression': ({ text }) => `“${text}” dibaca sebagai kode. Hapus; kurung kurawal dalam prosa ditulis \\{.`,
  'topic-element': ({ name, allowed, near }) =>
    `“${name}” tidak dapat dipakai di sini. Yang boleh: ${allowed}.${meant(near) || ' Pakai salah satunya atau Markdown.'}`,
  'topic-attribute': ({ name, element }) => `${element} tidak dapat memuat “${name}”. Hapus.`,
  'topic-attribute-value': ({ element, name, found, allowed, near }) =>
    `${element} memerlukan “${name}” dengan salah satu nilai: ${allowed}. Ditemukan: “${found}”.${meant(near) || ' Tulis salah satunya dalam tanda kutip.'}`,
  'topic-attribute-code': ({ name }) => `Nilai “${name}” berupa kode. Tulis kata biasa dalam tanda kutip: ${name}="…".`,
};
