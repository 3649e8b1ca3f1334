import type { Diplomacy } from '../../../src/schemas/diplomacy.ts';
import { exampleCommon } from './common.ts';

/** An act of diplomacy with every field that one can have, after the entry on the Stockholm Initiative. */
export const exampleDiplomacy: Diplomacy = {
  ...exampleCommon,
  title: 'Stockholm Initiative for Digital Diplomacy, January 2014',
  summary:
    'On 16–17 January 2014 Sweden’s foreign ministry brought diplomats of a dozen countries and outside experts to Stockholm for a 24-hour “diplohack” on digital diplomacy. What became of the informal network that it hoped for is unknown.',
  countries: ['SE'],
  topics: ['digital-diplomacy'],
  kind: 'initiative',
  status: 'concluded',
  convenor: 'Swedish Ministry for Foreign Affairs (Utrikesdepartementet)',
  participants: [
    {
      key: 'sweden',
      party: 'SE',
      role: 'host',
      date: '2014-01-16',
      note: 'The foreign minister spoke at the evening that went with it.',
      sources: ['kompas-blokir'],
    },
  ],
  milestones: [
    {
      key: 'meeting',
      date: '2014-01-16',
      text: 'For 24 hours diplomats worked with people from research, business and the media.',
      sources: ['kompas-blokir'],
    },
  ],
  documents: [
    {
      key: 'statement',
      date: '2014-01',
      title: 'Stockholm Initiative for Digital Diplomacy',
      reference: 'A/RES/79/243',
      url: 'https://www.government.se/sb/d/18138',
      lang: 'en',
      text: 'Names the aims of the meeting.',
      sources: ['kompas-blokir'],
    },
  ],
  evidence: { kind: ['kompas-blokir'] },
};
