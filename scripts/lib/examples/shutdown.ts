import type { Shutdown } from '../../../src/schemas/shutdown.ts';
import {
  exampleActor,
  exampleCommon,
  exampleCounted,
  exampleLegalBasis,
  exampleMeasurement,
  exampleResponse,
  exampleStage,
} from './common.ts';

/** A shutdown with every field that one can have, after the entry on Papua in 2019. */
export const exampleShutdown: Shutdown = {
  ...exampleCommon,
  title: 'Papua and West Papua: throttling and mobile data cut, August–September 2019',
  summary:
    "Indonesia's ministry slowed internet access in parts of Papua and West Papua on 19 August 2019 and blocked mobile data there from 21 August. Data returned in steps until 28 September. On 3 June 2020 a Jakarta court held the measures unlawful.",
  start: '2019-08-19T04:00Z',
  end: '2019-09-28',
  endStatus: 'restored',
  pattern: 'intermittent',
  kinds: ['throttling', 'mobile-only'],
  techniques: ['throttling', 'unknown'],
  scope: 'multi-region',
  places: [{ code: 'ID-PA', name: 'Provinsi Papua', asOf: '2019' }],
  networks: [{ key: 'telkomsel', asn: 'unknown', operator: 'Telkomsel', kind: 'mobile', sources: ['kompas-blokir'] }],
  services: [{ key: 'whatsapp', name: 'WhatsApp', sources: ['kompas-blokir'] }],
  orderedBy: [exampleActor],
  requestedBy: [
    {
      key: 'police',
      name: 'Indonesian National Police (Kepolisian Negara Republik Indonesia)',
      kind: 'police',
      acknowledged: 'unknown',
      sources: ['kompas-blokir'],
    },
  ],
  legalBasis: [exampleLegalBasis],
  orderPublished: false,
  statedReasons: ['disinformation', 'public-safety'],
  observedReasons: ['protest'],
  episodes: [
    {
      key: 'data-cut',
      start: '2019-08-21',
      end: '2019-09-28',
      places: ['Provinsi Papua', 'Provinsi Papua Barat'],
      kinds: ['mobile-only'],
      techniques: ['unknown'],
      text: 'Mobile data blocked in the 29 regencies and cities of Papua and the 13 of West Papua.',
      sources: ['kompas-blokir'],
    },
  ],
  stages: [exampleStage],
  measurements: [exampleMeasurement],
  impact: [
    {
      key: 'aji-estimate',
      text: 'What was lost, as a range: who estimated it, for which days, and by which method.',
      sources: ['kompas-blokir'],
    },
  ],
  responses: [exampleResponse],
  counted: [exampleCounted],
  evidence: { start: ['kompas-blokir'], end: ['kompas-blokir'], kinds: ['kompas-blokir'] },
};
