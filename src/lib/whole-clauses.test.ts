import { expect, test } from 'vitest';
import { wholeClauses } from './whole-clauses.ts';

test.each([
  ['A law of 2020. It holds.', 40, 'A law of 2020. It holds.'],
  ['A law of 2020. It holds since 1 April.', 20, 'A law of 2020.'],
  ['A bill was added; its fate is open.', 20, 'A bill was added.'],
  ['Act No. 10 of 2003, Smith v. Jones, both added. More.', 48, 'Act No. 10 of 2003, Smith v. Jones, both added.'],
  ['A first sentence that is long. Another.', 10, 'A first sentence that is long.'],
  ['One sentence and no more', 10, 'One sentence and no more'],
])('“%s” in %i characters is “%s”', (text, most, wanted) => expect(wholeClauses(text, most)).toBe(wanted));
