import type { geometry as english } from '../en/geometry.ts';
import { near } from './fields.ts';

/** Messages about geometries, in Indonesian. */
export const geometry: typeof english = {
  'geo-json': () =>
    'Mulai di sini geometri bukan JSON yang utuh. Cari koma, tanda kutip, atau kurung yang kurang atau berlebih.',
  'geo-file': ({ name, own }) =>
    `Tidak ada geometri “${name}” untuk entri ini. Beri nama “${own}” dan letakkan di samping entrinya.`,
  'geo-unnamed': ({ own }) =>
    `“${own}” ada di samping entri, tetapi entri tidak menyebutnya. Tambahkan “geometry: { file: ${own} }” beserta sumbernya.`,
  'geo-source': () =>
    'Geometri tidak menyebut sumber. Tambahkan “sources” di samping “file”: tempat koordinatnya diterbitkan.',
  'geo-type': ({ where, type, near: word }) =>
    `Pada ${where}, “${type}” bukan jenis GeoJSON.${near(word) || ' Pakai Point, LineString, Polygon, atau MultiPolygon.'}`,
  'geo-member': ({ where, member }) => `Pada ${where} daftar “${member}” tidak ada. Tambahkan, seperti dalam RFC 7946.`,
  'geo-empty': ({ where }) => `Tidak ada titik pada ${where}. Tambahkan, atau hapus geometrinya.`,
  'geo-crs': ({ where }) =>
    `Pada ${where} ada “crs”, padahal koordinat selalu WGS 84. Ubah bila perlu, lalu hapus “crs”.`,
  'geo-number': ({ where, value }) => `Pada ${where}, ${value} bukan titik. Tulis dua angka: [bujur, lintang].`,
  'geo-longitude': ({ where, value }) =>
    `Pada ${where} bujur ${value} di luar -180 sampai 180. Betulkan; potong yang melintasi antimeridian pada 180°.`,
  'geo-latitude': ({ where, value, isSwapped }) =>
    `Pada ${where} lintang ${value} di luar -90 sampai 90.${isSwapped ? ' Apakah kedua angkanya tertukar?' : ''} Tulis [bujur, lintang].`,
  'geo-altitude': ({ where }) =>
    `Titik pada ${where} punya angka ketiga, yang tidak dipakai. Hapus, atau jalankan “npm run fix”.`,
  'geo-points': ({ where, count, limit }) =>
    `Geometri (${where}) punya ${count} titik; batasnya ${limit}. Sederhanakan, misalnya dengan mapshaper.`,
  'geo-open-ring': ({ where, ring }) =>
    `Cincin ${ring} pada ${where} tidak tertutup: titik terakhirnya bukan titik pertamanya. Ulangi titik pertama, atau jalankan “npm run fix”.`,
  'geo-short-ring': ({ where, ring, count }) =>
    `Cincin ${ring} pada ${where} punya ${count} titik; bidang memerlukan empat, yang terakhir sama dengan yang pertama. Tambahkan, atau pakai LineString.`,
  'geo-winding': ({ where, ring }) =>
    `Cincin ${ring} pada ${where} berputar ke arah yang salah: cincin luar berlawanan arah jarum jam, lubang searah. Jalankan “npm run fix”.`,
  'geo-crossing': ({ where, ring, place }) =>
    `Cincin ${ring} pada ${where} memotong dirinya sendiri di dekat ${place}. Urutkan titik-titiknya menurut letaknya.`,
  'geo-hole-outside': ({ where, ring }) =>
    `Cincin ${ring} pada ${where} adalah lubang, tetapi terletak di luar cincin 0. Jadikan poligon tersendiri.`,
  'geo-antimeridian': ({ where, west, east }) =>
    `Pada ${where} garis membentang dari bujur ${west} ke ${east}, mengelilingi dunia. Potong pada 180° menjadi dua bagian.`,
  'geo-world': ({ where }) =>
    `Geometri (${where}) meliputi seluruh dunia. Hapus, atau gambarlah yang dipersengketakan.`,
  'geo-country': ({ found, codes, away }) =>
    `Geometri terletak di ${found}, ${away} km dari negara-negara entri (${codes}). Betulkan salah satunya.`,
  'geometry-area': ({ key, near: word }) =>
    `Peta dasar tidak memuat wilayah “${key}”.${near(word) || ' Pilih salah satu dalam src/viz/map/regions.json, atau beri entri ini berkas sendiri.'}`,
  'geometry-line': ({ key, near: word }) =>
    `Peta dasar tidak memuat garis “${key}”.${near(word) || ' Pilih salah satu dalam src/viz/map/regions.json, atau hapus.'}`,
};
