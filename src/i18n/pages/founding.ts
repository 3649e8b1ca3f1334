import type { Lang } from '../index.ts';
import { foundingEnglish } from './founding.en.ts';
import { foundingIndonesian } from './founding.id.ts';

/** A theme of the two articles and where it leads: each lead is collection:slug. */
export interface FoundingTheme {
  key: FoundingKey;
  /** A is the article of 2021, B that of 2024. */
  articles: 'A' | 'B' | 'A, B';
  leads: readonly string[];
}

/** What the page says of a theme: what the article has, and what better sources say. */
export interface ThemeWords {
  theme: string;
  finding: string;
}

/** Words of the page on the origin of the atlas. */
export interface FoundingWords {
  title: string;
  lead: string;
  articlesHeading: string;
  articles: readonly string[];
  themesHeading: string;
  article: (letters: string) => string;
  themes: Record<FoundingKey, ThemeWords>;
}

/** The themes of the two founding articles in their order, with the entries that settle them. */
export const foundingThemes = [
  { key: 'kosovo', articles: 'A', leads: ['map-disputes:kosovo'] },
  { key: 'palestine', articles: 'A', leads: ['map-disputes:palestine', 'topics:borders-on-digital-maps'] },
  { key: 'china-search', articles: 'A', leads: ['censorship:2006-cn-google-cn', 'censorship:2018-cn-dragonfly'] },
  { key: 'chile-peru', articles: 'A', leads: ['map-disputes:chile-peru-border'] },
  { key: 'cable', articles: 'A', leads: ['diplomacy:ellalink'] },
  {
    key: 'romania-mexico',
    articles: 'A',
    leads: ['diplomacy:romania-uk-campaign', 'diplomacy:mexico-migration-messaging'],
  },
  { key: 'united-kingdom', articles: 'A', leads: ['diplomacy:britain-is-great'] },
  { key: 'korea', articles: 'A', leads: ['diplomacy:korean-wave-diplomacy'] },
  { key: 'france', articles: 'A', leads: ['diplomacy:twiplomacy-france'] },
  { key: 'secretary', articles: 'A', leads: ['diplomacy:kerry-twitter'] },
  { key: 'consular', articles: 'A, B', leads: ['diplomacy:safe-travel-indonesia'] },
  { key: 'secrecy', articles: 'A', leads: ['topics:secrecy-and-encryption', 'diplomacy:un-cyber-norms'] },
  { key: 'geopolitics', articles: 'A', leads: ['topics:digital-geopolitics', 'laws:id-uu-ite'] },
  {
    key: 'net-neutrality',
    articles: 'A',
    leads: [
      'topics:net-neutrality',
      'laws:cl-ley-20453',
      'laws:nl-telecommunicatiewet-7-4a',
      'laws:ec-lot',
      'laws:us-open-internet-order-2010',
      'laws:us-open-internet-order-2015',
      'laws:us-restoring-internet-freedom-order-2017',
      'laws:us-safeguarding-open-internet-order-2024',
      'laws:eu-regulation-2015-2120',
    ],
  },
  { key: 'stockholm', articles: 'A', leads: ['diplomacy:stockholm-initiative'] },
  { key: 'egypt', articles: 'A', leads: ['shutdowns:2011-eg-nationwide', 'diplomacy:speak2tweet'] },
  { key: 'citizen-journalism', articles: 'A', leads: ['censorship:2020-cn-citizen-journalists'] },
  { key: 'strategy', articles: 'A', leads: ['topics:digital-diplomacy'] },
  { key: 'pandemic', articles: 'A, B', leads: ['topics:virtual-diplomacy', 'diplomacy:online-climate-summits'] },
  { key: 'sentiment', articles: 'B', leads: ['topics:public-sentiment-analysis'] },
  { key: 'forums', articles: 'B', leads: ['diplomacy:online-climate-summits'] },
  {
    key: 'cyber-security',
    articles: 'B',
    leads: [
      'topics:cyber-norms',
      'diplomacy:un-cyber-norms',
      'diplomacy:budapest-convention',
      'diplomacy:un-cybercrime-convention',
    ],
  },
  {
    key: 'crisis',
    articles: 'B',
    leads: ['topics:crisis-communication', 'diplomacy:speak2tweet', 'diplomacy:safe-travel-indonesia'],
  },
  {
    key: 'disinformation',
    articles: 'B',
    leads: ['topics:disinformation', 'censorship:2021-ng-twitter', 'laws:id-uu-ite'],
  },
] as const satisfies readonly { key: string; articles: FoundingTheme['articles']; leads: readonly string[] }[];

/** Name of a founding theme. */
export type FoundingKey = (typeof foundingThemes)[number]['key'];

/** The page on the origin of the atlas, in each language. */
export const foundingPage: Record<Lang, FoundingWords> = { en: foundingEnglish, id: foundingIndonesian };
