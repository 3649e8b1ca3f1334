import { z } from 'zod';
import { dateFault } from './edtf.ts';
import { countryCodePattern, slugLimit, slugPattern, vocabulary } from './vocabulary.ts';
import type { Collection, TermOf, VocabularyName } from './vocabulary.ts';

/** What a field is to the machinery: carried into JSON Schema beside its description. */
export interface FieldMeta {
  /** Words that a translation must (`required`) or may (`optional`) give anew. */
  prose?: 'required' | 'optional';
  /** The collection in which a slug must exist. */
  collection?: Collection;
  /** Key of a source of the same entry. */
  source?: true;
  /** A date of the EDTF profile. */
  date?: true;
  /** A code of `countries`. */
  country?: true;
  /** An absolute web address. */
  address?: true;
  /** Name of the closed set that holds the allowed words. */
  vocabulary?: VocabularyName;
}

const described = <T extends z.ZodType>(schema: T, description: string, meta: FieldMeta = {}) =>
  schema.meta({ description, ...meta });

/** One line of plain text that reads the same in every language: a name, a number, an article. */
export const text = (description: string, max = 400) => described(z.string().min(1).max(max), description);

/** Words that a translation gives anew. */
export const prose = (description: string, max = 1200) =>
  described(z.string().min(1).max(max), description, { prose: 'required' });

/** Words that a translation may leave as they are when they are a proper name. */
export const nameOrProse = (description: string, max = 400) =>
  described(z.string().min(1).max(max), description, { prose: 'optional' });

/** A term of a closed set. */
export const term = <N extends VocabularyName>(name: N, description: string) =>
  described(z.enum(vocabulary[name] as unknown as [TermOf<N>, ...TermOf<N>[]]), description, { vocabulary: name });

/** At least one term of a closed set, without repetition. */
export const terms = <N extends VocabularyName>(name: N, description: string) =>
  described(
    z
      .array(z.enum(vocabulary[name] as unknown as [TermOf<N>, ...TermOf<N>[]]).meta({ vocabulary: name }))
      .min(1)
      .max(30),
    description,
  );

/** The word for what was looked for and not found. */
export const unknown = z.literal('unknown');

/** A value, or the word `unknown`. */
export const orUnknown = <T extends z.ZodType>(schema: T, description: string) =>
  z.union([unknown, schema]).meta({ description });

const civil = (ctx: z.core.ParsePayload<string>): void => {
  const fault = dateFault(ctx.value);
  if (fault) ctx.issues.push({ code: 'custom', input: ctx.value, params: { ...fault }, message: fault.code });
};

/** A date of the EDTF profile. */
export const date = (description: string) => described(z.string().check(civil), description, { date: true });

/** A date of the EDTF profile, or `unknown`. */
export const dateOrUnknown = (description: string) =>
  described(
    z.string().check((ctx) => {
      if (ctx.value !== 'unknown') civil(ctx);
    }),
    description,
    { date: true },
  );

/** A whole civil day, for the atlas's own acts (consulted, checked, changes). */
export const day = (description: string) =>
  described(
    z.string().check((ctx) => {
      const before = ctx.issues.length;
      civil(ctx);
      if (ctx.issues.length === before && !/^\d{4}-\d{2}-\d{2}$/.test(ctx.value)) {
        ctx.issues.push({
          code: 'custom',
          input: ctx.value,
          params: { code: 'date-whole-day', parameters: { text: ctx.value } },
          message: 'date-whole-day',
        });
      }
    }),
    description,
    { date: true },
  );

/** A pointer to an entry of one collection, by slug; existence is proved by the pointers check. */
export const slugOf = (collection: Collection, description: string) =>
  described(z.string().regex(slugPattern).max(slugLimit), description, { collection });

/** The key of a row: stable, because evidence, translations and corrections point at it. */
export const key = () =>
  described(
    z.string().regex(slugPattern).max(slugLimit),
    'Short name of this row, kebab-case; never changes, for example "data-cut".',
  );

/** ISO 3166-1 alpha-2 in upper case, or one of the declared extra codes. */
export const countryCode = (description: string) =>
  described(z.string().regex(countryCodePattern), description, { country: true });

/** BCP 47 language of a text, two or three letters with optional script or region. */
export const language = (description: string) =>
  described(z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/), description);

/** Keys of sources of this entry, each with an optional locator after a space. */
export const sources = (min: 0 | 1 = 1) =>
  described(
    z
      .array(
        described(
          z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?: .+)?$/),
          'Key of a source, with an optional locator after a space.',
          { source: true },
        ),
      )
      .min(min)
      .max(30),
    'Keys of the sources that carry this row, each with an optional locator: ["order p. 2", "netblocks"].',
  );

/** An absolute web address; the addresses check says what makes one hostile. */
export const webAddress = (description: string) =>
  described(z.string().min(1).max(2000), description, { address: true });

/** A list of rows with keys. */
export const rows = <T extends z.ZodType>(row: T, description: string) =>
  described(z.array(row).min(1).max(400), description);

/** A dated row: the shape shared by stages, milestones and the like. */
export const datedRow = {
  key: key(),
  date: dateOrUnknown('When it happened, as exact as the sources are: 2019-09-28, 2019-09~, 2019-08-19T04:00Z.'),
  text: prose('What happened, in one or two sentences that can be read alone.'),
  sources: sources(),
} as const;
