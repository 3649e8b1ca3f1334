import type { Lang } from '../index.ts';
import type { PageWords } from '../section.ts';

/** The page about the atlas, in each language. */
export const aboutPage: Record<Lang, PageWords> = {
  en: {
    title: 'About the atlas',
    lead: 'A reference on how states and platforms govern the internet, for students who research, diplomats who brief, and everyone who checks.',
    sections: [
      {
        key: 'what',
        heading: 'What it holds',
        paragraphs: [
          'Five collections: laws, with net neutrality first; disputes over land, sea and names on digital maps; censorship; shutdowns of connectivity; and the diplomacy around them. Typed ties join them: the law under which a shutdown was ordered, the court case that followed, the resolution that answered it.',
          'Facts are fields with sources, dates and a level of verification. The words around them are prose, in English and Indonesian. English is the source; where a translation is missing or older than its source, the page says so.',
        ],
      },
      {
        key: 'principles',
        heading: 'What it promises',
        items: [
          'Every fact leads to the text in which it was read.',
          'Unknown, silent and not researched are shown as such.',
          'No score and no ranking: classes follow a published rule, and counts of others are reconciled instead of multiplied.',
          'Every page can be read without scripts, printed on A4, and mirrored.',
          'No request leaves the site: nothing here tells anyone else what you read.',
          'Addresses do not die.',
        ],
      },
      {
        key: 'reuse',
        heading: 'Citing and reusing',
        paragraphs: [
          'Each entry has its own reference and names the day for which it speaks. Cite the law, the judgment or the measurement itself where you can; the sources of an entry lead there. Each source keeps its own rights.',
        ],
      },
      {
        key: 'who',
        heading: 'Who writes it',
        paragraphs: [
          'The contributors, in the open: every change has an author, a date and a reason in the repository, and anyone can propose one.',
        ],
      },
    ],
  },
  id: {
    title: 'Tentang atlas ini',
    lead: 'Rujukan tentang bagaimana negara dan platform mengatur internet, bagi mahasiswa yang meneliti, diplomat yang menyiapkan taklimat, dan siapa pun yang memeriksa.',
    sections: [
      {
        key: 'what',
        heading: 'Isinya',
        paragraphs: [
          'Lima koleksi: hukum, terutama netralitas jaringan; sengketa darat, laut, dan nama di peta digital; penyensoran; pemutusan akses internet; dan diplomasi di sekitarnya. Semuanya dihubungkan oleh kaitan yang jelas jenisnya: undang-undang yang menjadi dasar pemutusan, perkara pengadilan sesudahnya, resolusi yang menanggapinya.',
          'Fakta dicatat sebagai bidang dengan sumber, tanggal, dan tingkat verifikasi. Teks di sekitarnya ditulis dalam bahasa Inggris dan Indonesia. Bahasa Inggris adalah sumbernya; bila terjemahan belum ada atau lebih lama daripada sumbernya, halaman menyatakannya.',
        ],
      },
      {
        key: 'principles',
        heading: 'Janjinya',
        items: [
          'Tiap fakta mengantar ke teks tempat fakta itu dibaca.',
          'Yang tidak diketahui, tidak diatur, dan belum diteliti ditampilkan apa adanya.',
          'Tanpa skor dan peringkat: kelas mengikuti aturan yang diumumkan, dan hitungan pihak lain dijelaskan perbedaannya, bukan ditambah.',
          'Tiap halaman dapat dibaca tanpa skrip, dicetak pada kertas A4, dan disalin ke situs cermin.',
          'Tidak ada permintaan yang keluar dari situs ini: tidak ada yang memberi tahu pihak lain apa yang Anda baca.',
          'Alamat tidak pernah mati.',
        ],
      },
      {
        key: 'reuse',
        heading: 'Mengutip dan memakai ulang',
        paragraphs: [
          'Tiap entri memiliki rujukannya sendiri dan menyebut hari yang menjadi acuannya. Sedapat mungkin kutiplah undang-undang, putusan, atau pengukurannya sendiri; sumber entri mengantar ke sana. Hak atas tiap sumber tetap pada pemiliknya.',
        ],
      },
      {
        key: 'who',
        heading: 'Penulisnya',
        paragraphs: [
          'Para penyumbang, secara terbuka: tiap perubahan memiliki penulis, tanggal, dan alasan di repositori, dan siapa pun dapat mengusulkannya.',
        ],
      },
    ],
  },
};
