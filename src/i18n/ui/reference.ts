import { formatsOf } from '../format.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');

const en = {
  topics: {
    title: 'Topics',
    one: 'Topic',
    lead: 'Explainers that join the five collections, with their literature.',
    entries: 'Entries on this topic',
    empty: 'No explainer is written yet.',
  },
  glossary: {
    title: 'Glossary',
    one: 'Glossary',
    lead: 'The words of the field, each with the source that defines it.',
    aliases: (words: string) => `also: ${words}`,
    usedIn: 'Entries that use it',
    empty: 'No term is defined yet.',
    terms: (n: number) => english.count(n, { one: '{n} term', other: '{n} terms' }),
    termsHere: (n: number) =>
      english.count(n, {
        one: '{n} term of the glossary linked in this text',
        other: '{n} terms of the glossary linked in this text',
      }),
  },
};

const id: typeof en = {
  topics: {
    title: 'Topik',
    one: 'Topik',
    lead: 'Penjelasan yang menghubungkan kelima koleksi, beserta pustakanya.',
    entries: 'Entri tentang topik ini',
    empty: 'Belum ada penjelasan yang ditulis.',
  },
  glossary: {
    title: 'Glosarium',
    one: 'Glosarium',
    lead: 'Istilah bidang ini, masing-masing dengan sumber yang mendefinisikannya.',
    aliases: (terms) => `juga: ${terms}`,
    usedIn: 'Entri yang memakainya',
    empty: 'Belum ada istilah yang didefinisikan.',
    terms: (n) => indonesian.count(n, { other: '{n} istilah' }),
    termsHere: (n) => indonesian.count(n, { other: '{n} istilah glosarium yang ditautkan dalam teks ini' }),
  },
};

/** Words of topics and glossary. */
export const reference = { en, id };
