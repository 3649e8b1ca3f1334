import type { Import } from './source.ts';

/** What the files of one part of the house may import; paths are beginnings, and `*` stands for everything. */
export interface Door {
  /** Files of ours. */
  ours: readonly string[];
  /** Files of ours and packages of which only types may be taken, since they cost nothing at run time. */
  types: readonly string[];
  packages: readonly string[];
}

const door = (ours: readonly string[], packages: readonly string[] = [], types: readonly string[] = []): Door => ({
  ours,
  types,
  packages,
});

/** Who may import whom, by the beginning of the importing file; the first that fits counts (docs/architecture.md). */
const importTable: readonly (readonly [string, Door])[] = [
  ['src/schemas/', door(['src/schemas/'], ['zod', 'edtf'])],
  [
    'src/lib/',
    door(
      ['src/lib/', 'src/schemas/vocabulary.ts', 'src/schemas/edtf.ts', 'package.json'],
      ['cldr-core', 'iso-3166', 'node:crypto'],
      ['src/schemas/', 'src/i18n/'],
    ),
  ],
  ['src/viz/', door(['src/viz/'], ['d3', 'topojson-client'], ['geojson', 'topojson-specification'])],
  ['src/i18n/', door(['src/i18n/'], [], ['src/schemas/', 'src/lib/'])],
  ['src/islands/', door(['src/islands/', 'src/viz/', 'src/lib/', 'src/i18n/'], ['d3'], ['src/schemas/'])],
  [
    'src/components/live/',
    door([
      'src/components/',
      'src/viz/',
      'src/lib/',
      'src/i18n/',
      'src/schemas/vocabulary.ts',
      'src/islands/',
      'src/styles/',
      'src/entries.ts',
      'src/queries.ts',
    ]),
  ],
  [
    'src/components/',
    door(
      [
        'src/components/',
        'src/viz/',
        'src/lib/',
        'src/i18n/',
        'src/schemas/vocabulary.ts',
        'src/islands/',
        'src/styles/',
      ],
      [],
      ['src/schemas/', 'src/entries.ts', 'src/queries.ts'],
    ),
  ],
  // Endpoints that draw pictures.
  ['src/pages/maps/', door(['src/queries.ts', 'src/lib/', 'src/viz/'], ['astro'])],
  [
    'src/pages/',
    door(
      [
        'src/entries.ts',
        'src/queries.ts',
        'src/components/',
        'src/lib/',
        'src/i18n/',
        'src/schemas/json-schema.ts',
        'src/schemas/vocabulary.ts',
      ],
      [],
      ['astro'],
    ),
  ],
  ['src/content.config.ts', door(['src/loader.ts', 'src/schemas/'], ['astro:content'])],
  // What pages ask of the entries: derived from them, without a word to Astro.
  ['src/queries.ts', door(['src/entries.ts', 'src/lib/', 'src/edition.ts', 'src/schemas/vocabulary.ts'])],
  ['src/entries.ts', door(['src/lib/', 'src/schemas/'], ['astro:content'], ['src/loader.ts'])],
  // The way in is split by step: loader.ts stores, frontmatter.ts takes apart, yaml.ts and markdown.ts read.
  [
    'src/loader.ts',
    door(
      ['src/frontmatter.ts', 'src/markdown.ts', 'src/lib/', 'src/schemas/'],
      ['astro', 'satteri', 'node:'],
      ['geojson'],
    ),
  ],
  ['src/frontmatter.ts', door(['src/yaml.ts', 'src/lib/'])],
  ['src/yaml.ts', door(['src/lib/', 'src/schemas/'], ['yaml'])],
  ['src/markdown.ts', door(['src/lib/'], ['satteri'])],
  ['src/edition.ts', door([])],
  [
    'scripts/',
    door(
      [
        'scripts/',
        'src/schemas/',
        'src/lib/',
        'src/i18n/',
        'src/viz/',
        'src/edition.ts',
        'src/loader.ts',
        'src/frontmatter.ts',
        'src/markdown.ts',
        'src/yaml.ts',
        'package.json',
      ],
      ['*'],
    ),
  ],
  ['tests/', door(['*'], ['*'])],
];

// A closing slash or colon makes a folder or a family of packages, anything else must be met exactly.
const covers = (allowed: readonly string[], target: string): boolean =>
  allowed.some((item) => item === '*' || item === target || (/[/:]$/.test(item) && target.startsWith(item)));

/** Whether a file may hold an import; no file outside of the table may hold any. */
export function isAllowed(file: string, { target, isOurs, isTypeOnly }: Import): boolean {
  const row = importTable.find(([start]) => file.startsWith(start))?.[1];
  if (!row) return false;
  // Only Astro can run what imports its virtual modules, so “everything” does not mean them.
  const open = isOurs ? row.ours : row.packages;
  const isOpen = target.startsWith('astro:') ? open.includes(target) : covers(open, target);
  return isOpen || (isTypeOnly && covers(row.types, target));
}
