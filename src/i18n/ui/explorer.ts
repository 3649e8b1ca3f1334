import { formatsOf } from '../format.ts';
import { timelineViewWords } from './timeline-view.ts';

const english = formatsOf('en');
const indonesian = formatsOf('id');
const factsEn = (n: number) => english.count(n, { one: '{n} dated fact', other: '{n} dated facts' });
const factsId = (n: number) => indonesian.count(n, { other: '{n} fakta bertanggal' });

const en = {
  ...timelineViewWords.en,
  title: 'Timeline',
  lead: 'Every dated fact of the atlas on one line: steps of laws, changes on maps, stages of censorship, episodes of shutdowns, milestones of diplomacy.',
  empty: 'No entry holds a dated fact yet.',
  sentence: (n: number, entries: number, from: string, to: string) =>
    `${factsEn(n)} of ${english.count(entries, { one: '{n} entry', other: '{n} entries' })}, from ${from} to ${to}.`,
  most: (period: string, n: number) => `Most begin in ${period}: ${english.number(n)}.`,
  since: (date: string) => `since ${date}`,
  byYear: 'Year by year',
  byYearNote: 'Each fact counts once, in the year in which it begins. A year leads to the list of its facts.',
  year: 'Year',
  all: 'All',
  periodTitle: (period: string) => `Timeline: ${period}`,
  periodLead: (n: number, period: string) =>
    `${english.count(n, { one: '{n} dated fact begins', other: '{n} dated facts begin' })} in ${period}.`,
  begin: (period: string) => `Begins in ${period}`,
  goOn: (period: string) => `Began earlier and reaches into ${period}`,
  case: 'the whole case',
  near: 'Years beside this one',
  earlierPeriod: (period: string) => `Earlier: ${period}`,
  laterPeriod: (period: string) => `Later: ${period}`,
  tools: 'Move and zoom',
  earlier: 'Earlier',
  later: 'Later',
  closer: 'Zoom in',
  wider: 'Zoom out',
  everything: 'Show all years',
  from: 'From',
  to: 'To',
  lanesBy: 'Lanes by',
  lanes: { collection: 'collection', countries: 'country', topics: 'topic' },
  picture: 'Timeline of the chosen span',
  keys: 'Drag to move, or drag over the strip of all years to choose a span. Keys: ← → move, + − zoom, Home and End go to the first and last years, 0 shows all.',
  nothing:
    'No dated fact lies in this span with these filters. That says what the atlas holds, not that nothing happened.',
  pressMark: 'A press on a country’s mark narrows line and list to it; the mark of a dispute leads to its page.',
  openMap: 'Open this span on the large map',
  facets: 'Narrow the timeline',
  collection: 'Collection',
  failed: 'The list of facts could not be fetched. The pages of the years below hold all of them.',
  noScript: 'Moving and zooming need scripts. Without them, each year leads to the list of its facts.',
};

const id: typeof en = {
  ...timelineViewWords.id,
  title: 'Linimasa',
  lead: 'Semua fakta bertanggal dalam atlas ini pada satu garis waktu: tahapan peraturan, perubahan pada peta, tahap penyensoran, episode pemutusan akses internet, dan tonggak diplomasi.',
  empty: 'Belum ada entri yang memuat fakta bertanggal.',
  sentence: (n, entries, from, to) =>
    `${factsId(n)} dari ${indonesian.count(entries, { other: '{n} entri' })}, sejak ${from} sampai ${to}.`,
  most: (period, n) => `Paling banyak bermula pada ${period}, yaitu ${indonesian.number(n)}.`,
  since: (date) => `sejak ${date}`,
  byYear: 'Tahun demi tahun',
  byYearNote: 'Tiap fakta dihitung satu kali, pada tahun bermulanya. Setiap tahun menuju daftar fakta pada tahun itu.',
  year: 'Tahun',
  all: 'Semua',
  periodTitle: (period) => `Linimasa: ${period}`,
  periodLead: (n, period) => `${factsId(n)} bermula pada ${period}.`,
  begin: (period) => `Bermula pada ${period}`,
  goOn: (period) => `Bermula lebih awal dan berlanjut hingga ${period}`,
  case: 'keseluruhan kasus',
  near: 'Tahun-tahun terdekat',
  earlierPeriod: (period) => `Sebelumnya: ${period}`,
  laterPeriod: (period) => `Sesudahnya: ${period}`,
  tools: 'Geser dan perbesar',
  earlier: 'Mundur',
  later: 'Maju',
  closer: 'Perbesar',
  wider: 'Perkecil',
  everything: 'Tampilkan semua tahun',
  from: 'Dari',
  to: 'Sampai',
  lanesBy: 'Lajur menurut',
  lanes: { collection: 'koleksi', countries: 'negara', topics: 'topik' },
  picture: 'Linimasa kurun yang dipilih',
  keys: 'Seret untuk menggeser, atau seret di atas pita semua tahun untuk memilih kurun. Tombol: ← → menggeser, + − memperbesar dan memperkecil, Home dan End menuju tahun pertama dan terakhir, 0 menampilkan semuanya.',
  nothing:
    'Tidak ada fakta bertanggal dalam kurun ini dengan saringan tersebut. Itu menunjukkan isi atlas ini, bukan bahwa tidak terjadi apa-apa.',
  pressMark:
    'Tekan tanda sebuah negara untuk mempersempit linimasa dan daftar ke negara itu; tanda sengketa membuka halamannya.',
  openMap: 'Buka kurun ini di peta besar',
  facets: 'Persempit linimasa',
  collection: 'Koleksi',
  failed: 'Daftar fakta tidak dapat diambil. Halaman-halaman tahun di bawah ini memuat semuanya.',
  noScript: 'Menggeser dan memperbesar memerlukan skrip. Tanpa skrip, tiap tahun menuju daftar faktanya.',
};

/** Words of the timeline explorer and of the pages of years. */
export const explorer = { en, id };
