import { defineCollection } from 'astro:content';
import { entryLoader, topicLoader } from './loader.ts';
import { schemas } from './schemas/index.ts';
import { translationSchema } from './schemas/translation.ts';

export const collections = {
  laws: defineCollection({ loader: entryLoader('laws', 'laws'), schema: schemas.laws }),
  'map-disputes': defineCollection({
    loader: entryLoader('map-disputes', 'map-disputes'),
    schema: schemas['map-disputes'],
  }),
  censorship: defineCollection({ loader: entryLoader('censorship', 'censorship'), schema: schemas.censorship }),
  shutdowns: defineCollection({ loader: entryLoader('shutdowns', 'shutdowns'), schema: schemas.shutdowns }),
  diplomacy: defineCollection({ loader: entryLoader('diplomacy', 'diplomacy'), schema: schemas.diplomacy }),
  countries: defineCollection({ loader: entryLoader('countries', 'countries'), schema: schemas.countries }),
  glossary: defineCollection({ loader: entryLoader('glossary', 'glossary'), schema: schemas.glossary }),
  counts: defineCollection({ loader: entryLoader('counts', 'counts'), schema: schemas.counts }),
  topics: defineCollection({ loader: topicLoader('topics'), schema: schemas.topics }),
  translations: defineCollection({ loader: entryLoader('translations/id'), schema: translationSchema }),
  topicTranslations: defineCollection({ loader: topicLoader('translations/id/topics'), schema: translationSchema }),
};
