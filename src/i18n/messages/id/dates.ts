import type { dates as english } from '../en/dates.ts';

/** Messages about dates, in Indonesian. */
export const dates: typeof english = {
  'date-form': ({ text }) =>
    `“${text}” bukan tanggal. Tulis 2019, 2019-09, atau 2019-09-28, dengan ~ (kira-kira) atau ? (diragukan) di belakangnya, atau menit dalam UTC: 2019-08-19T04:00Z.`,
  'date-ambiguous': ({ text }) => `“${text}” dapat dibaca dengan dua cara. Tulis tahun, bulan, hari: 2024-04-03.`,
  'date-digits': ({ text }) => `Dalam “${text}” bulan dan hari perlu dua angka. Tulis 2024-02-01.`,
  'date-interval': ({ text }) =>
    `“${text}” adalah rentang; di sini diperlukan satu tanggal. Pakai bidang awal dan akhir, atau tanggal setepat yang diketahui.`,
  'date-time-form': ({ text }) =>
    `Waktu dalam “${text}” harus berupa menit dalam UTC. Tulis 2019-08-19T04:00Z, atau harinya saja.`,
  'date-year': ({ text, year }) => `Tahun ${year} dalam “${text}” di luar 1400–2399. Betulkan.`,
  'date-buddhist': ({ text, gregorian }) => `Tahun dalam “${text}” tampaknya tahun Buddha. Kurangi 543: ${gregorian}.`,
  'date-month': ({ text, month }) => `Tidak ada bulan ${month} dalam “${text}”. Tulis tahun, bulan, hari: 2024-04-03.`,
  'date-day': ({ text, days }) =>
    `“${text}” tidak ada: bulan itu hanya ${days} hari. Betulkan harinya, atau tulis bulannya saja bila hari tidak diketahui.`,
  'date-hour': ({ text }) => `Waktu dalam “${text}” tidak ada. Jam dari 00 sampai 23, menit sampai 59.`,
  'date-whole-day': ({ text }) => `“${text}” harus berupa hari lengkap. Tulis tahun, bulan, hari: 2026-11-21.`,
  'date-window': ({ text }) =>
    `“${text}” bukan jangka pengukuran. Tulis satu tanggal, atau dua dengan garis miring: 2019-08-21/2019-08-23.`,
  'date-end-before-start': ({ start, end }) => `Akhir ${end} mendahului awal ${start}. Tukar atau betulkan.`,
  'date-end-missing': ({ status }) =>
    `“endStatus” adalah “${status}”, jadi “end” harus ada. Tambahkan, atau betulkan endStatus.`,
  'date-end-forbidden': ({ status }) =>
    `“endStatus” adalah “${status}”, jadi “end” tidak boleh ada. Hapus, atau ubah endStatus menjadi restored atau partly-restored.`,
  'date-outcome-active': () => 'Outcome adalah “active”, tetapi ada “end”. Betulkan salah satunya.',
  'date-future': ({ date, today }) =>
    `${date} jatuh setelah ${today}, hari edisi ini. Hanya milestones, “applies”, dan “expired” yang boleh di masa depan; betulkan tanggalnya.`,
  'date-own-future': ({ date, today }) =>
    `${date} jatuh setelah ${today}, hari edisi ini. Tulis hari ketika hal itu dilakukan.`,
  'date-consulted-early': ({ source, consulted, published }) =>
    `Sumber “${source}” dibaca pada ${consulted}, sebelum terbit (${published}). Betulkan salah satunya.`,
  'date-snapshot-early': ({ source, snapshot, published }) =>
    `Salinan arsip “${source}” dibuat pada ${snapshot}, sebelum terbit (${published}). Beri salinan yang lebih baru, atau betulkan tanggalnya.`,
  'date-changes-order': ({ date, before }) =>
    `Perubahan ${date} ditulis setelah perubahan ${before}. Urutkan dari yang paling lama.`,
  'date-change-early': ({ date, start }) =>
    `Perubahan terakhir bertanggal ${date}, sebelum peristiwanya mulai (${start}). Betulkan salah satunya.`,
  'date-change-created': () => 'Daftar tidak diawali perubahan jenis “created”. Tambahkan sebagai yang pertama.',
  'date-review-past': ({ date, updated }) =>
    `“reviewBy” ${date} tidak lebih lambat dari perubahan terakhir (${updated}). Tentukan hari yang lebih lambat.`,
};
