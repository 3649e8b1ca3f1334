import { countries } from './ui/countries.ts';
import { counts } from './ui/counts.ts';
import { entry } from './ui/entry.ts';
import { explorer } from './ui/explorer.ts';
import { fields } from './ui/fields.ts';
import { figures } from './ui/figures.ts';
import { home } from './ui/home.ts';
import { introductions } from './ui/introductions.ts';
import { listFigures } from './ui/list-figures.ts';
import { lists } from './ui/lists.ts';
import { live } from './ui/live.ts';
import { map } from './ui/map.ts';
import { reference } from './ui/reference.ts';
import { relations } from './ui/relations.ts';
import { search } from './ui/search.ts';
import { site } from './ui/site.ts';
import { sourceWords } from './ui/sources.ts';
import { timeline } from './ui/timeline.ts';

/** The words of the interface in English; their type is the contract of every other language. */
export const en = {
  ...site.en,
  home: home.en,
  introductions: introductions.en,
  lists: lists.en,
  live: live.en,
  listFigures: listFigures.en,
  entry: entry.en,
  fields: fields.en,
  sources: sourceWords.en,
  countries: countries.en,
  counts: counts.en,
  relations: relations.en,
  figures: figures.en,
  map: map.en,
  timeline: timeline.en,
  explorer: explorer.en,
  search: search.en,
  ...reference.en,
};

/** What a dictionary must hold. */
export type Words = typeof en;
