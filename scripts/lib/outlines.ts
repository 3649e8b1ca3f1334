import type { Collection } from '../../src/schemas/vocabulary.ts';

/** What the text of an entry tells, and whether it may be empty. */
export interface Outline {
  account: string;
  mayBeEmpty: boolean;
}

const cited = 'Cite every fact: [^key]. Leave out what you do not know; say what you looked for and did not find.';

/** The outline of the text of each collection, as its template gives it. */
export const outlines: Readonly<Record<Collection, Outline>> = {
  laws: {
    account: `150 to 450 words: how it came about, what it says and does not say, how it was enforced, what courts held and did not hold, what is disputed. ${cited}`,
    mayBeEmpty: false,
  },
  'map-disputes': {
    account: `150 to 450 words: what is disputed between whom, each side in its own words, what each platform drew for whom on which day, what changed and why, what is not known. ${cited}`,
    mayBeEmpty: false,
  },
  censorship: {
    account: `150 to 450 words: what was ordered against what, the legal basis, the technical evidence, the reactions, what came of it, what is disputed. ${cited}`,
    mayBeEmpty: false,
  },
  shutdowns: {
    account: `150 to 450 words: what was cut, where and when, the legal basis, the measurements, the reactions, what came of it, what is disputed. ${cited}`,
    mayBeEmpty: false,
  },
  diplomacy: {
    account: `150 to 450 words: who began it and why, what was agreed, what came of it, who stayed away, what is disputed. ${cited}`,
    mayBeEmpty: false,
  },
  countries: {
    account: 'May be empty: lists and timelines of the country are made from the entries.',
    mayBeEmpty: true,
  },
  topics: {
    account: `An explainer for readers who meet the subject for the first time; words and links, no code. ${cited}`,
    mayBeEmpty: false,
  },
  glossary: {
    account: 'May be empty; two or three paragraphs where the definition needs more, with [^key] behind every fact.',
    mayBeEmpty: true,
  },
  counts: {
    account: 'May be empty; say how the tracker counts where that explains a difference.',
    mayBeEmpty: true,
  },
};
