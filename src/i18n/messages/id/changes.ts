import type { changes as english } from '../en/changes.ts';

/** Messages about what a pull request changes, and about the validator itself, in Indonesian. */
export const changes: typeof english = {
  'change-outside': ({ file }) =>
    `Permintaan tarik untuk konten tidak boleh mengubah “${file}”: hanya entri, terjemahan, dan geometri di src/content. Pisahkan ke permintaan tarik sendiri, atau tanyakan kepada pemilik.`,
  'change-attributes': () =>
    'Perubahan .gitattributes dapat menyembunyikan perbedaan dari peninjau. Keluarkan dari permintaan tarik, atau tanyakan kepada pemilik.',
  'change-expression': () =>
    'Ada ungkapan “${{ … }}” di dalam perintah, sehingga sebuah judul dapat berjalan sebagai perintah (zizmor: template-injection). Salurkan lewat “env:”.',
  'change-gone': ({ slug }) =>
    `Entri “${slug}” yang sudah terbit akan hilang dan alamatnya putus. Pertahankan dengan “verification: retracted”, atau sebut “${slug}” di bawah “aliases” entri penggantinya.`,
  'check-broke': ({ check, reason }) =>
    `Pemeriksaan “${check}” gagal di sini (${reason}); yang lain tetap berjalan. Laporkan, dan cari sesuatu yang tidak biasa dalam berkas ini.`,
};
