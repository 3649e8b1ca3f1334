import type { Lang } from '../index.ts';
import type { PageWords } from '../section.ts';

interface ContributeWords extends PageWords {
  links: { correct: string; add: string; guide: string; repository: string };
  /** Title of a correction that names no entry. */
  subject: string;
}

/** The page on how to add and to correct, in each language. */
export const contributePage: Record<Lang, ContributeWords> = {
  en: {
    title: 'Add or correct',
    lead: 'An entry is one text file with its sources. You need an account at the repository’s host, and no knowledge of programming.',
    links: {
      correct: 'Report a mistake',
      add: 'See the files of all entries',
      guide: 'Read the guide for editors',
      repository: 'Open the repository',
    },
    subject: 'the atlas',
    sections: [
      {
        key: 'correct',
        heading: 'Correct a fact',
        paragraphs: [
          'Each entry ends with “Suggest a correction”. The form that opens already holds the page; say what should stand there instead, and which source shows it. A correction without a source is welcome as a question.',
        ],
      },
      {
        key: 'edit',
        heading: 'Edit an entry',
        paragraphs: [
          '“Edit this entry” opens its file in the host’s web editor. The facts stand at the top, one field a line; the account follows. Save, and a proposal is made in your name. It is checked at once: a value that does not fit is answered with the place, what was found, what is allowed and what to do.',
        ],
      },
      {
        key: 'add',
        heading: 'Add an entry',
        paragraphs: [
          'Look first whether the atlas has it, also under another name: the search finds former titles and names in the local language. Then copy an entry of the same collection, and fill in what your sources say.',
        ],
        items: [
          'Read, then write. Every fact names the source in which it was read, and the day on which you read it.',
          'Prefer the gazette, the court, the regulator and the measurement to reports about them.',
          'Leave out what you do not know; write “unknown” where you looked and did not find.',
          'Use neutral words. Attribute every judgement to the one who makes it.',
          'Quote a law’s title in its own language.',
        ],
      },
      {
        key: 'translate',
        heading: 'Translate',
        paragraphs: [
          'A translation holds words and no facts: title, summary, the texts of rows, and the account. It notes the revision of the English text that it follows, so that a later change of the source is noticed.',
        ],
      },
      {
        key: 'care',
        heading: 'Before you send it',
        paragraphs: [
          'Ask who could be harmed by the entry. Leave out names of private persons and every detail that helps to find a witness, a reporter or the provider of a circumvention tool. Proposals are public and carry the name of your account.',
        ],
      },
    ],
  },
  id: {
    title: 'Menambah atau memperbaiki',
    lead: 'Satu entri adalah satu berkas teks beserta sumbernya. Anda memerlukan akun di penyedia repositori, tanpa perlu bisa memprogram.',
    links: {
      correct: 'Laporkan kesalahan',
      add: 'Lihat berkas semua entri',
      guide: 'Baca panduan bagi penyunting',
      repository: 'Buka repositori',
    },
    subject: 'atlas ini',
    sections: [
      {
        key: 'correct',
        heading: 'Memperbaiki fakta',
        paragraphs: [
          'Di akhir tiap entri ada “Usulkan perbaikan”. Formulir yang terbuka sudah memuat halamannya; tuliskan apa yang seharusnya tertera dan sumber mana yang menunjukkannya. Perbaikan tanpa sumber tetap diterima sebagai pertanyaan.',
        ],
      },
      {
        key: 'edit',
        heading: 'Menyunting entri',
        paragraphs: [
          '“Sunting entri ini” membuka berkasnya di penyunting web milik penyedia. Fakta berada di bagian atas, satu bidang per baris; uraian menyusul. Simpan, dan sebuah usulan dibuat atas nama Anda. Usulan itu langsung diperiksa: nilai yang tidak sesuai dijawab dengan letaknya, apa yang ditemukan, apa yang diperbolehkan, dan apa yang perlu dilakukan.',
        ],
      },
      {
        key: 'add',
        heading: 'Menambah entri',
        paragraphs: [
          'Periksa dahulu apakah atlas sudah memuatnya, juga dengan nama lain: pencarian menemukan judul lama dan nama dalam bahasa setempat. Lalu salinlah sebuah entri dari koleksi yang sama dan isilah dengan apa yang dikatakan sumber Anda.',
        ],
        items: [
          'Baca dahulu, baru tulis. Tiap fakta menyebut sumber tempat fakta itu dibaca dan hari Anda membacanya.',
          'Dahulukan lembaran resmi, pengadilan, regulator, dan pengukuran atas berita tentangnya.',
          'Lewati yang tidak Anda ketahui; tulis “unknown” bila sudah dicari dan tidak ditemukan.',
          'Pakailah kata yang netral. Sebutkan siapa yang membuat tiap penilaian.',
          'Kutiplah judul peraturan dalam bahasa aslinya.',
        ],
      },
      {
        key: 'translate',
        heading: 'Menerjemahkan',
        paragraphs: [
          'Terjemahan berisi kata-kata, bukan fakta: judul, ringkasan, teks baris, dan uraian. Terjemahan mencatat revisi teks Inggris yang diikutinya, sehingga perubahan sumber di kemudian hari diketahui.',
        ],
      },
      {
        key: 'care',
        heading: 'Sebelum mengirim',
        paragraphs: [
          'Tanyakan siapa yang dapat dirugikan oleh entri itu. Jangan cantumkan nama perseorangan dan rincian apa pun yang membantu menemukan saksi, wartawan, atau penyedia alat penembus sensor. Usulan bersifat terbuka dan memuat nama akun Anda.',
        ],
      },
    ],
  },
};
