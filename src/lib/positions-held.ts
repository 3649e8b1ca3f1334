import type { Law } from '../schemas/law.ts';
import type { TermOf } from '../schemas/vocabulary.ts';
import { instrumentsOf } from './country-entries.ts';
import type { Unions } from './country-entries.ts';
import type { TypedEntry } from './entry-dates.ts';
import { isEffective, positionOn, positionSince } from './law-effect.ts';
import { isListed } from './listed.ts';
import { holdingOn, speechless } from './neutrality-class.ts';

type Practice = TermOf<'practice'>;
type Position = TermOf<'position'>;

/** What one place says of a practice on a day, and by which instrument. */
export interface HeldPosition {
  /** Code of the country or union. */
  code: string;
  /** ISO 3166-2 code where the rule is one of a part of the country. */
  jurisdiction: string | undefined;
  position: Position;
  /** The instrument that gives the position. */
  slug: string;
  force: TermOf<'force'>;
  /** The day from which it holds, as exact as it is known. */
  since: string | undefined;
}

type LawEntry = { slug: string; data: Law };
const lawsOf = (entries: readonly (TypedEntry & { slug: string })[]): LawEntry[] =>
  entries.flatMap((entry) =>
    entry.collection === 'laws' && entry.data.netNeutrality && isListed(entry) ? [entry] : [],
  );

function rowOf(law: LawEntry, code: string, position: Position, practice: Practice, day: string): HeldPosition {
  const { jurisdiction, force } = law.data;
  return { code, jurisdiction, position, slug: law.slug, force, since: positionSince(law.data, practice, day) };
}

/**
 * The positions on a practice that hold on a civil day: of each country and union by its own binding instrument, or by a
 * voluntary one where none binds, and of parts of countries. A member that only follows its union has no row of its own.
 */
export function positionsHeld(
  entries: readonly (TypedEntry & { slug: string })[],
  unions: Unions,
  practice: Practice,
  day: string,
): HeldPosition[] {
  const laws = lawsOf(entries);
  const bySlug = new Map(laws.map((law) => [law.slug, law]));
  const spoken = (law: LawEntry): Position | undefined => {
    const position = isEffective(law.data, practice, day) ? positionOn(law.data, practice, day) : undefined;
    return position && !speechless.includes(position) ? position : undefined;
  };
  const codes = [...new Set(laws.flatMap(({ data }) => data.countries))].sort();
  return codes.flatMap((code) => {
    const own = laws.filter(({ data }) => data.countries.includes(code));
    const parts = own.flatMap((law) => {
      const position = law.data.jurisdiction ? spoken(law) : undefined;
      return position ? [rowOf(law, code, position, practice, day)] : [];
    });
    const holding = holdingOn(instrumentsOf(entries, code, unions, day), practice, day);
    const winner = holding && bySlug.get(holding.slug);
    if (winner) {
      const isOwn = winner.data.countries.includes(code);
      return [...(isOwn ? [rowOf(winner, code, holding.position, practice, day)] : []), ...parts];
    }
    const soft = own.flatMap((law) => {
      const position = law.data.jurisdiction || law.data.force === 'binding' ? undefined : spoken(law);
      return position ? [rowOf(law, code, position, practice, day)] : [];
    });
    return [...soft, ...parts];
  });
}
