import type { Law } from '../../../src/schemas/law.ts';
import type { PracticeRow } from '../../../src/schemas/law-net-neutrality.ts';
import { vocabulary } from '../../../src/schemas/vocabulary.ts';
import { exampleCommon } from './common.ts';

const practice: PracticeRow = {
  position: 'prohibited-with-exceptions',
  article: '24 H a)',
  basis: 'express',
  networks: ['all'],
  exceptions: "Blocking at the user's own request and expense.",
  note: 'The ban covers arbitrary acts against lawful content.',
  sources: ['kompas-blokir'],
};

const power = {
  key: 'access-termination',
  who: 'The government, or an operator on its order',
  authorisation: 'None named in the article.',
  timeLimit: 'None named.',
  notice: 'None named.',
  appeal: 'The administrative courts.',
  article: '40(2b)',
  text: 'The government may cut access to electronic information whose content is unlawful.',
  sources: ['kompas-blokir p. 14'],
};

/** A law with every field that one can have, after the entry on Chile’s net neutrality law. */
export const exampleLaw: Law = {
  ...exampleCommon,
  title: 'Chile: Law No. 20.453 on net neutrality',
  summary:
    "Chile's Law No. 20.453, in force since 26 August 2010, bars providers from arbitrarily blocking or discriminating against lawful content and services; it allows traffic management not aimed at harming competition.",
  countries: ['CL'],
  topics: ['net-neutrality'],
  jurisdiction: 'CL-RM',
  officialTitle: {
    text: 'Consagra el principio de neutralidad en la red para los consumidores y usuarios de Internet',
    lang: 'es',
  },
  shortTitle: 'Net Neutrality Law',
  citation: { number: 'Ley 20.453', gazette: 'Diario Oficial, 26 August 2010' },
  url: 'https://www.bcn.cl/leychile/navegar?idNorma=1016570',
  instrument: 'statute',
  force: 'binding',
  authority: {
    name: 'Undersecretariat of Telecommunications (Subsecretaría de Telecomunicaciones, Subtel)',
    kind: 'regulator',
  },
  subjects: ['net-neutrality'],
  events: [
    {
      key: 'in-force',
      date: '2010-08-26',
      kind: 'in-force',
      practices: ['zero-rating'],
      positions: { 'zero-rating': { from: 'permitted', to: 'prohibited' } },
      instrument: 'cl-decreto-368',
      target: 'Claro, VTR and Virgin Mobile',
      outcome: 'Told to end the offers before 1 June 2014 or be fined.',
      amount: { value: 250000, currency: 'EUR' },
      text: 'In force from the day of publication, by the ministry’s announcement.',
      sources: ['kompas-blokir'],
    },
  ],
  netNeutrality: Object.fromEntries(vocabulary.practice.map((name) => [name, practice])) as Law['netNeutrality'],
  liability: [{ ...power, key: 'operators', who: 'Operators that do not comply' }],
  powers: [power],
  evidence: { officialTitle: ['kompas-blokir'] },
};
