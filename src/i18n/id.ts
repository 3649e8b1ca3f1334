import type { Words } from './en.ts';
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

/** The words of the interface in Indonesian. */
export const id: Words = {
  ...site.id,
  home: home.id,
  introductions: introductions.id,
  lists: lists.id,
  live: live.id,
  listFigures: listFigures.id,
  entry: entry.id,
  fields: fields.id,
  sources: sourceWords.id,
  countries: countries.id,
  counts: counts.id,
  relations: relations.id,
  figures: figures.id,
  map: map.id,
  timeline: timeline.id,
  explorer: explorer.id,
  search: search.id,
  ...reference.id,
};
