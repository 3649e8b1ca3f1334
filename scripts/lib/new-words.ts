/** What `npm run new` says, in both languages. */
export interface NewWords {
  which: string;
  unknownCollection: (word: string, names: string) => string;
  enterToSkip: string;
  oneOf: (terms: string) => string;
  commas: string;
  fileName: (proposed: string) => string;
  needsName: string;
  written: (file: string) => string;
  next: (file: string) => string;
  twinExists: (file: string) => string;
  noEntry: (word: string) => string;
  unreadable: (file: string) => string;
  stopped: string;
  usage: string;
}

const commands = `  npm run new
  npm run new shutdown -- --country ID --start 2024-05-01 --words telegram-block
  npm run new -- --translate src/content/shutdowns/2019-id-papua.md
  npm run new -- --templates
`;

/** The words of `npm run new`. */
export const newWords: Readonly<Record<'en' | 'id', NewWords>> = {
  en: {
    which: 'What is it about?',
    unknownCollection: (word, names) => `“${word}” is no collection. Name one of: ${names}.`,
    enterToSkip: 'Answer what you know; Enter leaves a field for later. Control+C stops, and nothing is written.',
    oneOf: (terms) => `One of: ${terms}.`,
    commas: 'Several are separated by commas.',
    fileName: (proposed) => `Name of the file, for ever; Enter takes “${proposed}”.`,
    needsName: 'The file needs a name: give --words, or --title.',
    written: (file) => `Written: ${file}`,
    next: (file) => `Fill in every TODO, then run: npm run validate -- ${file}`,
    twinExists: (file) => `${file} exists already. Bring its words up to date, then run: npm run revise -- ${file}`,
    noEntry: (word) => `There is no entry “${word}”. Give its path: src/content/shutdowns/2019-id-papua.md.`,
    unreadable: (file) => `${file} cannot be read; npm run validate -- ${file} says why.`,
    stopped: 'Nothing was written.',
    usage: `How it is called:\n${commands}`,
  },
  id: {
    which: 'Tentang apa entri ini?',
    unknownCollection: (word, names) => `“${word}” bukan koleksi. Sebutkan salah satu: ${names}.`,
    enterToSkip:
      'Jawablah yang Anda ketahui; Enter menyisakan bidang untuk nanti. Control+C menghentikan tanpa menulis apa pun.',
    oneOf: (terms) => `Salah satu dari: ${terms}.`,
    commas: 'Beberapa nilai dipisahkan dengan koma.',
    fileName: (proposed) => `Nama berkas, untuk selamanya; Enter memakai “${proposed}”.`,
    needsName: 'Berkas memerlukan nama: berikan --words atau --title.',
    written: (file) => `Ditulis: ${file}`,
    next: (file) => `Isilah setiap TODO, lalu jalankan: npm run validate -- --lang id ${file}`,
    twinExists: (file) => `${file} sudah ada. Perbarui kata-katanya, lalu jalankan: npm run revise -- ${file}`,
    noEntry: (word) => `Tidak ada entri “${word}”. Berikan letaknya: src/content/shutdowns/2019-id-papua.md.`,
    unreadable: (file) => `${file} tidak dapat dibaca; npm run validate -- --lang id ${file} menjelaskannya.`,
    stopped: 'Tidak ada yang ditulis.',
    usage: `Cara memanggilnya:\n${commands}`,
  },
};
