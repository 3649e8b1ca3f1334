import type { en } from './en.ts';
import { en as english } from './en.ts';

/** The sentence of each code in Indonesian. */
export const id: typeof en = english;
