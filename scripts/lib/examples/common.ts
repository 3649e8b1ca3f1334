import type { Change, Source, entryFields } from '../../../src/schemas/entry.ts';
import type { Shutdown } from '../../../src/schemas/shutdown.ts';

type RowOf<Field extends keyof Shutdown> =
  Exclude<Shutdown[Field], string | undefined> extends readonly (infer R)[] ? R : never;

type Shared = Pick<Shutdown, keyof typeof entryFields>;

/** A source with every field that a source can have. */
export const exampleSource: Source = {
  key: 'kompas-blokir',
  kind: 'news',
  title: 'Kemenkominfo Blokir Layanan Data Telekomunikasi di Papua dan Papua Barat',
  publisher: 'Kompas.com',
  authors: ['Gita Irawan'],
  date: '2019-08-21',
  url: 'https://www.kompas.com/tren/read/2019/08/21/200408365/kemenkominfo-blokir-layanan-data',
  archived: 'https://web.archive.org/web/20190822000000/https://www.kompas.com/tren/read/2019/08/21/200408365/',
  citation: 'Kompas (Jakarta), 22 August 2019, p. 1',
  consulted: '2026-11-21',
  via: 'live',
  lang: 'id',
  doi: '10.5354/0719-2584.2018.48961',
  wire: 'Antara',
  copyOf: 'Siaran Pers No. 155/HM/KOMINFO/08/2019',
};

/** The first change of every entry. */
export const exampleChange: Change = {
  key: 'created',
  date: '2026-11-21',
  kind: 'created',
  text: 'Entry created.',
};

/** Fields that entries of all five collections have, as one entry would fill them. */
export const exampleCommon: Omit<Shared, 'title' | 'summary' | 'evidence'> = {
  countries: ['ID'],
  topics: ['internet-shutdowns'],
  verification: 'reported',
  verificationOf: { end: 'disputed' },
  sources: [exampleSource],
  checked: { on: '2026-11-21', fields: ['start', 'end'], corrected: 1 },
  relations: [{ type: 'challenged-in', target: 'laws:id-uu-ite' }],
  contested: [
    {
      key: 'minister-2020',
      party: 'Minister of Communication and Information Technology, 3 June 2020',
      claim: 'Dan juga tidak menemukan informasi adanya rapat-rapat di Kominfo terkait hal tersebut.',
      lang: 'id',
      translation: 'And [we] also found no information about meetings in the ministry on this matter.',
      sources: ['kompas-blokir'],
    },
  ],
  aliases: ['2019-id-papua-cut'],
  changes: [exampleChange],
  reviewBy: '2027-05-21',
};

/** How a tracker counted an event. */
export const exampleCounted: RowOf<'counted'> = {
  key: 'stop-main',
  date: '2019',
  tracker: 'access-now-stop',
  unit: 'events',
  value: 1,
  text: 'Papua, 22 August to 5 September 2019, 14 days, mobile, full network.',
  sources: ['kompas-blokir row 112'],
};

/** A dated step inside an entry. */
export const exampleStage: RowOf<'stages'> = {
  key: 'mimika-jayawijaya',
  date: '2019-09-10T12:00Z',
  text: 'Mimika and Jayawijaya reopened at 21:00 WIT.',
  sources: ['kompas-blokir'],
};

/** A body that acted. */
export const exampleActor: RowOf<'orderedBy'> = {
  key: 'kominfo',
  name: 'Ministry of Communication and Information Technology (Kementerian Komunikasi dan Informatika)',
  kind: 'ministry',
  acknowledged: 'confirmed',
  sources: ['kompas-blokir'],
};

/** A law that was invoked. */
export const exampleLegalBasis: RowOf<'legalBasis'> = {
  key: 'ite-40',
  law: 'Law No. 11 of 2008 on Electronic Information and Transactions, as amended by Law No. 19 of 2016',
  provision: 'article 40(2a) and (2b)',
  entry: 'id-uu-ite',
  invoked: 'court',
  sources: ['kompas-blokir p. 2'],
};

/** A measurement by a monitor. */
export const exampleMeasurement: RowOf<'measurements'> = {
  key: 'netblocks-21-august',
  system: 'netblocks',
  url: 'unknown',
  signal: 'connectivity',
  window: '2019-08-21',
  finding: 'Telkom connectivity in Jayapura fell to nearly zero about 08:00 local time, hours before the announcement.',
  sources: ['kompas-blokir'],
};

/** An answer to an act. */
export const exampleResponse: RowOf<'responses'> = {
  key: 'ptun-ruling',
  actor: 'Jakarta State Administrative Court, on the suit of AJI and SAFEnet',
  kind: 'litigation',
  date: '2020-06-03',
  outcome:
    'Suit granted in case 230/G/TF/2019/PTUN-JKT: three acts held unlawful. No order to stop, and none to apologise.',
  sources: ['kompas-blokir'],
};
