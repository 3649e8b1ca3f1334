import type { MapDispute } from '../../../src/schemas/map-dispute.ts';
import { exampleCommon } from './common.ts';

/** A dispute with every field that one can have, after the entries on Isla Calero and Crimea. */
export const exampleMapDispute: MapDispute = {
  ...exampleCommon,
  title: 'Northern part of Isla Portillos (Isla Calero) on digital maps',
  summary:
    'In November 2010 Google Maps drew land at the mouth of the San Juan as Nicaraguan; Google called it an error in US data and corrected it by 31 March 2011. The ICJ found Costa Rica sovereign there in 2015 and 2018.',
  countries: ['CR', 'NI'],
  topics: ['borders-on-digital-maps'],
  names: [{ key: 'costa-rica', lang: 'es', form: 'isla Calero', usedBy: 'Costa Rica', sources: ['kompas-blokir'] }],
  kind: 'land-boundary',
  claimants: [
    {
      key: 'costa-rica',
      party: 'Costa Rica',
      claim: 'The island is Costa Rican under the boundary treaty of 1858 and the Cleveland award of 1888.',
      since: '1858',
      sources: ['kompas-blokir'],
    },
  ],
  administeredBy: [
    {
      key: 'costa-rica',
      party: 'Costa Rica',
      part: 'All but Harbor Head Lagoon and its sandbar',
      since: '2018-02-02',
      sources: ['kompas-blokir'],
    },
  ],
  rulings: [
    {
      key: 'unga-68-262',
      body: 'UNGA',
      reference: 'A/RES/68/262',
      date: '2014-03-27',
      vote: { for: 100, against: 11, abstaining: 58 },
      text: 'Affirmed the territorial integrity of Ukraine within its recognised borders.',
      sources: ['kompas-blokir'],
    },
  ],
  geometry: { areas: ['B89'], lines: ['C12'], file: 'isla-calero.geo.json', sources: ['kompas-blokir'] },
  depictions: [
    {
      key: 'google-2010-11',
      platform: 'google-maps',
      surface: 'Google Maps, web',
      viewer: 'global',
      viewerBasis: 'unknown',
      style: 'solid-as',
      party: 'NI',
      label: 'Isla Calero',
      observed: '2010-11-05',
      method: 'press',
      driver: 'data-supplier',
      except: ['CR'],
      note: 'Google put the error at up to 2.7 kilometres.',
      sources: ['kompas-blokir'],
    },
  ],
  events: [
    {
      key: 'google-maps-fix',
      date: '2011-03',
      platform: 'google-maps',
      from: { style: 'solid-as', party: 'NI', label: 'Isla Calero' },
      to: { style: 'solid-as', party: 'CR', label: 'Isla Calero' },
      audience: 'All viewers, as far as reports say',
      trigger: 'Corrected data from the US Department of State',
      actor: 'Google',
      text: 'On 31 March a newspaper found the whole island Costa Rican on Google Maps.',
      sources: ['kompas-blokir'],
    },
  ],
  evidence: { kind: ['kompas-blokir'] },
};
