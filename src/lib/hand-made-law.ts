import type { NetNeutrality } from '../schemas/law-net-neutrality.ts';
import type { LawEvent } from '../schemas/law-event.ts';
import { vocabulary } from '../schemas/vocabulary.ts';
import type { TermOf } from '../schemas/vocabulary.ts';
import type { Instrument } from './neutrality-class.ts';

type Positions = Partial<Record<TermOf<'practice'>, TermOf<'position'>>>;
type Stage = Pick<LawEvent, 'date' | 'kind'> & Partial<LawEvent>;

const rows = (positions: Positions): NetNeutrality =>
  Object.fromEntries(
    vocabulary.practice.map((practice) => [practice, { position: positions[practice] ?? 'silent', sources: [] }]),
  ) as unknown as NetNeutrality;

/** An instrument with the events and positions of a test; on the rest it is silent. */
export const instrument = (
  slug: string,
  stages: Stage[],
  positions: Positions,
  more: Partial<Instrument> & { force?: 'binding' | 'voluntary' | 'interpretive'; jurisdiction?: string } = {},
): Instrument => ({
  slug,
  implements: more.implements ?? [],
  law: {
    force: more.force ?? 'binding',
    events: stages.map((stage, place) => ({ key: `e${place}`, text: 'x', sources: ['s'], ...stage })),
    netNeutrality: rows(positions),
    ...(more.jurisdiction && { jurisdiction: more.jurisdiction }),
  },
});

/** The three prohibitions that make a country protected. */
export const three: Positions = {
  blocking: 'prohibited',
  throttling: 'prohibited-with-exceptions',
  'paid-prioritisation': 'prohibited',
};
/** An entry into force. */
export const inForce = (date: string): Stage => ({ date, kind: 'in-force' });
