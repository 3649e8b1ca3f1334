import type { Censorship } from '../../../src/schemas/censorship.ts';
import { exampleCommon, exampleCounted, exampleMeasurement, exampleResponse } from './common.ts';

/** An act of censorship with every field that one can have, after the entry on Twitter in Nigeria. */
export const exampleCensorship: Censorship = {
  ...exampleCommon,
  title: 'Nigeria: suspension of Twitter and threats against its users, 2021–2022',
  summary:
    'Nigeria suspended Twitter on 4 June 2021 and had it blocked by the operators. Lifted on 13 January 2022 after Twitter, by the government’s account, accepted terms; held unlawful by the ECOWAS Court.',
  countries: ['NG'],
  topics: ['censorship-methods'],
  targets: [
    {
      key: 'twitter',
      name: 'Twitter',
      kind: 'platform',
      domains: ['twitter.com'],
      category: 'GRP',
      note: 'Stations were also to stop using Twitter as a source of news.',
      outcome: 'Blocked by the operators from 5 June 2021, accessible again on 13 January 2022.',
      sources: ['kompas-blokir'],
    },
  ],
  methods: ['unknown', 'registration-demand'],
  actor: [
    {
      key: 'ncc',
      name: 'Nigerian Communications Commission (NCC)',
      kind: 'regulator',
      acknowledged: 'confirmed',
      sources: ['kompas-blokir'],
    },
  ],
  legalBasis: [
    {
      key: 'nbc-act',
      law: 'National Broadcasting Commission Act',
      provision: 'section 2(1)(r)',
      entry: 'ng-broadcasting-commission-act',
      invoked: 'order',
      sources: ['kompas-blokir'],
    },
  ],
  statedReasons: ['national-security'],
  observedReasons: ['information-control'],
  start: '2021-06-05',
  end: '2022-01-13',
  stages: [
    {
      key: 'announced',
      date: '2021-06-04',
      text: 'The Ministry of Information announced an indefinite suspension.',
      sources: ['kompas-blokir'],
    },
  ],
  consistency: 'most-networks',
  measurements: [exampleMeasurement],
  responses: [exampleResponse],
  outcome: 'lifted',
  counted: [exampleCounted],
  evidence: { start: ['kompas-blokir'], targets: ['kompas-blokir'] },
};
