import type { Code } from '../../src/i18n/messages/index.ts';
import { addressFault } from '../../src/lib/web-address.ts';
import { valueAt } from '../lib/issues.ts';
import { rowsOf, textOf } from '../lib/walk.ts';
import type { EntryCheck } from './check.ts';

/** Warnings that are told only with --strict: most of the older web has no https: and no copy, and hundreds of them would bury the rest. */
export const strictCodes: readonly Code[] = ['source-http', 'source-no-archive'];

const keyOf = (row: unknown): string => textOf((row as { key?: unknown } | undefined)?.key) ?? '';

/** Addresses in fields can be given to a reader. */
export const addresses: EntryCheck = {
  name: 'addresses',
  promises: 'Every address in a field is absolute, public, free of hidden characters and begins with https: or http:.',
  scope: 'entry',
  check({ entry }, report) {
    for (const { row, index } of rowsOf(entry.fields['sources'])) {
      const hasAddress = textOf(row['url']) !== undefined && row['url'] !== 'unknown';
      if (hasAddress && row['archived'] === undefined)
        report.warning(entry, ['sources', index], 'source-no-archive', { key: keyOf(row) });
    }
    for (const { node, value, path } of entry.spots) {
      if (!node.address || typeof value !== 'string' || value === '') continue;
      const fault = addressFault(value);
      if (fault) report.error(entry, path, fault.code, fault.parameters as never);
      else if (path[0] === 'sources' && path.at(-1) === 'url' && value.startsWith('http:')) {
        report.warning(entry, path, 'source-http', { key: keyOf(valueAt(entry.data, path.slice(0, -1))) });
      }
    }
  },
};
