import type { Count } from '../../../src/schemas/count.ts';
import type { Country } from '../../../src/schemas/country.ts';
import type { GlossaryTerm } from '../../../src/schemas/glossary.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import { exampleChange, exampleSource } from './common.ts';

const closing = { sources: [exampleSource], changes: [exampleChange] };

/** A country page with every field that one can have. */
export const exampleCountry: Country = {
  summary: 'The members of the European Union, with the days of membership. Laws of the Union are researched in part.',
  note: 'EU is not an ISO 3166-1 code; it implies no position on the status of any state or territory.',
  research: { laws: { state: 'partial', on: '2026-11-21' } },
  members: [{ key: 'gb', code: 'GB', from: '1973-01-01', to: '2020-01-31', sources: ['kompas-blokir'] }],
  ...closing,
};

/** An explainer with every field that one can have. */
export const exampleTopic: Topic = {
  title: 'Internet shutdowns: what is cut, who orders it, how it is measured',
  summary: 'What an internet shutdown is and is not, by which means it is done, and how monitors see it.',
  ...closing,
  reviewBy: '2027-05-21',
};

/** A term with every field that one can have. */
export const exampleGlossaryTerm: GlossaryTerm = {
  term: 'SNI blocking',
  definition: 'Stopping an encrypted connection because of the server name that a browser sends readably.',
  aliases: ['SNI filtering'],
  ...closing,
};

/** A tracker’s count with every field that one can have. */
export const exampleCount: Count = {
  title: 'Access Now STOP: shutdowns counted for 2024',
  summary: 'How many shutdowns in how many countries Access Now counted for 2024, and what it counts as one.',
  tracker: 'access-now-stop',
  year: '2024',
  rows: [
    {
      key: 'world-events-2026',
      area: '001',
      unit: 'events',
      value: 304,
      countedInCopy: true,
      asOf: '2026-05-20',
      text: 'Rows of a copy of the tracker’s table; a shutdown that lasts over New Year is counted in both years.',
      sources: ['kompas-blokir'],
    },
  ],
  ...closing,
};
