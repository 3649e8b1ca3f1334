import { writtenTerms, yearsOfRun } from './year-runs.ts';

/** What a thing can be filtered by: its terms as `field:term`. */
export type Terms = ReadonlySet<string>;
/** What a reader chose: terms by field; a field without terms is absent. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** The choice that leaves everything in. */
export const noChoice: Choice = new Map();

/** The name of a value among all fields, as `data-terms` holds it: `countries:ID`. */
export const termKey = (field: string, term: string): string => `${field}:${term}`;

/** Reads a `data-terms` attribute: `field:term` separated by spaces. */
export const termsOf = (text: string): Terms => new Set(text.split(' ').filter(Boolean));

const hasAny = (item: Terms, field: string, chosen: ReadonlySet<string>): boolean =>
  [...chosen].some((term) => item.has(termKey(field, term)));

/** Whether a thing has, of each chosen field, at least one chosen term. */
export const fits = (item: Terms, choice: Choice): boolean =>
  [...choice].every(([field, chosen]) => hasAny(item, field, chosen));

/**
 * How many things each value would bring, by `field:term`, given the choices in all other fields: choices of one
 * field widen each other, so its own must not narrow its counts. Values that would bring none are absent.
 */
export function countsOf(items: readonly Terms[], choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const failed = [...choice].filter(([field, chosen]) => !hasAny(item, field, chosen)).map(([field]) => field);
    if (failed.length > 1) continue;
    for (const key of item) {
      if (failed.length === 0 || key.startsWith(`${failed[0]}:`)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The choice with these terms of a field and no others of it; the given choice stays as it is. */
export function withTerms(choice: Choice, field: string, terms: Iterable<string>): Choice {
  const wanted = new Set(terms);
  const changed = new Map(choice);
  if (wanted.size > 0) changed.set(field, wanted);
  else changed.delete(field);
  return changed;
}

/** The choice with one term, or a run of years as an address writes it, added or taken away; the given choice stays as it is. */
export function withTerm(choice: Choice, field: string, written: string, isChosen: boolean): Choice {
  const terms = new Set(choice.get(field));
  for (const term of yearsOfRun(written))
    if (isChosen) terms.add(term);
    else terms.delete(term);
  return withTerms(choice, field, terms);
}

// Terms are slugs, codes and years; anything else in an address was never written by the site.
const termPattern = /^[\w-]+$/;

/** Reads the choice from a query such as `?kinds=mobile-only&countries=ID,IN&year=2010-2020`; other keys are left alone. */
export function choiceIn(query: string, fields: readonly string[]): Choice {
  const parameters = new URLSearchParams(query);
  const chosen = fields.map((field) => {
    const terms = parameters.getAll(field).flatMap((value) => value.split(','));
    return [field, new Set(terms.filter((term) => termPattern.test(term)).flatMap(yearsOfRun))] as const;
  });
  return new Map(chosen.filter(([, terms]) => terms.size > 0));
}

/** Writes a choice and further keys as a query, in the order of `fields`, empty values left out: `?q=x&countries=ID,IN`, or nothing. */
export function queryOf(
  choice: Choice,
  fields: readonly string[],
  others: Readonly<Record<string, string>> = {},
): string {
  const parts = [
    ...Object.entries(others).filter(([, value]) => value !== ''),
    ...fields.map((field) => [field, writtenTerms(choice.get(field) ?? []).join(',')] as const),
  ].filter(([, value]) => value !== '');
  // Commas may stand in a query as they are (RFC 3986, section 3.4), and addresses are read by people.
  const written = parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return written.length > 0 ? `?${written.join('&')}` : '';
}
