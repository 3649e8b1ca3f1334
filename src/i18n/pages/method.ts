import type { Lang } from '../index.ts';
import type { PageWords } from '../section.ts';
import { methodEn } from './method.en.ts';
import { methodId } from './method.id.ts';

/** The page on method, in each language; its anchors are linked from entries. */
export const methodPage: Record<Lang, PageWords> = { en: methodEn, id: methodId };
