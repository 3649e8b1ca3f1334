import type { Corpus, EntryFile } from './corpus.ts';
import { placeholder } from './placeholder.ts';
import type { NewValue } from './rewrite.ts';
import { withBody, withValues } from './rewrite.ts';
import type { Spot } from './walk.ts';
import { rowsOf } from './walk.ts';

/** One way to spoil the source of a file. */
export interface Mutation {
  name: string;
  suits(file: string): boolean;
  /** The spoilt source, or nothing where this entry has nothing to spoil in this way. */
  spoil(source: string, random: () => number, entry: Partial<EntryFile>, corpus: Corpus): string | undefined;
  /** The check that no other mutation can make speak: where there was nothing to spoil in this way, its silence is no fault. */
  aims?: string;
}

type TextSpot = Spot & { value: string };
const isMarkdown = (file: string): boolean => /\.mdx?$/.test(file);
const isEntry = (file: string): boolean => isMarkdown(file) && !file.includes('/translations/');
const isTopic = (file: string): boolean => file.endsWith('.mdx');
const isTwin = (file: string): boolean => file.includes('/translations/');

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

/** Changes one text of the entry, chosen among those that fit. */
const text = (name: string, fits: (spot: TextSpot) => boolean, change: (words: string) => string): Mutation => ({
  name,
  suits: isEntry,
  spoil(source, random, { spots = [] }) {
    const fitting = spots.filter((spot): spot is TextSpot => typeof spot.value === 'string' && fits(spot as TextSpot));
    const spot = pick(fitting, random);
    const value: NewValue | undefined = spot && { path: spot.path, words: change(spot.value) };
    return value && withValues(source, [value]);
  },
});

const body = (name: string, suits: Mutation['suits'], words: string): Mutation => ({
  name,
  suits,
  spoil: (source) => withBody(source, (old) => `${old}\n${words}\n`),
});

const line = (name: string, pattern: RegExp, replacement: string, suits: Mutation['suits'] = isEntry): Mutation => ({
  name,
  suits,
  spoil: (source) => (pattern.test(source) ? source.replace(pattern, replacement) : undefined),
});

const isProse = ({ node }: TextSpot): boolean => node.prose !== undefined;
const field =
  (name: string) =>
  ({ path }: TextSpot): boolean =>
    path.at(-1) === name;
const shortened = (words: string): string => words.slice(0, 1) + words.slice(2);

/** The ways in which `npm run mutate` spoils entries: slips of editors, copies that went wrong, and malice. */
export const mutations: readonly Mutation[] = [
  text('a term misspelt', ({ node }) => node.enum !== undefined, shortened),
  text(
    'a term in capitals',
    ({ node }) => node.enum !== undefined,
    (words) => words.toUpperCase(),
  ),
  text(
    'a day that does not exist',
    ({ node }) => node.date === true,
    (words) => `${words.slice(0, 4)}-02-30`,
  ),
  text(
    'a day far ahead',
    ({ node, path }) => node.date === true && path[0] === 'start',
    () => '2390-01-01',
  ),
  text('an end before the start', field('end'), () => '1401-01-01'),
  text('a source read too early', field('consulted'), () => '1401-01-01'),
  text(
    'a country of nowhere',
    ({ node }) => node.country === true,
    () => 'ZZ',
  ),
  text(
    'a pointer to nowhere',
    ({ node }) => node.collection !== undefined && node.collection !== 'any',
    (words) => `${words}-x`,
  ),
  text(
    'a source that is not listed',
    ({ node }) => node.source === true,
    (words) => `x${words}`,
  ),
  line('a key that stands twice', /^( *- (?:\{ )?key: )([a-z0-9-]+)([^]*?\n\1)[a-z0-9-]+/m, '$1$2$3$2'),
  { ...line('a topic that stands twice', /^topics: \[([a-z0-9-]+)/m, 'topics: [$1, $1'), aims: 'rows' },
  {
    ...text(
      'an area that is not on the map',
      ({ path }) => path[0] === 'geometry' && (path[1] === 'areas' || path[1] === 'lines'),
      (words) => `${words}x`,
    ),
    aims: 'geometry-keys',
  },
  {
    name: 'a tie that leads back',
    suits: isEntry,
    aims: 'relations',
    spoil(source, _, { collection, slug, fields }, corpus) {
      const ties = corpus.entries.flatMap((entry) =>
        rowsOf(entry.fields['relations']).map(({ row }) => ({ entry, row })),
      );
      const tie = ties.find(({ row }) => row['target'] === `${collection}:${slug}` && row['type'] !== 'same-event');
      if (!tie || fields?.['relations'] !== undefined) return undefined;
      const back = `{ type: ${String(tie.row['type'])}, target: "${tie.entry.collection}:${tie.entry.slug}" }`;
      return source.replace(/^sources:/m, `relations:\n  - ${back}\nsources:`);
    },
  },
  text(
    'an address of code',
    ({ node }) => node.address === true,
    () => 'javascript:alert(1)',
  ),
  text('a language of nowhere', field('lang'), () => 'cn'),
  text('an invisible character', isProse, (words) => `${words.slice(0, 3)}\u200b${words.slice(3)}`),
  text('letters that look alike', isProse, (words) => `Тwo ${words}`),
  text('HTML in a field', isProse, (words) => `<i>${words}</i>`),
  text('a template left in', isProse, () => placeholder),
  text('surplus spaces', isProse, (words) => ` ${words}`),
  text('words far too long', isProse, (words) => words.repeat(60)),
  text('no words', isProse, () => ''),
  text(
    'a level that is not earned',
    ({ path }) => path.length === 1 && path[0] === 'verification',
    (words) => (words === 'measured' ? 'retracted' : 'measured'),
  ),
  text(
    'another country',
    ({ path }) => path[0] === 'countries',
    (words) => (words === 'IS' ? 'NZ' : 'IS'),
  ),
  line('evidence that is gone', /^evidence:\n(?: .*\n)+/m, 'evidence: {}\n'),
  line(
    'an event that cannot be',
    /^(events:\n(?:.*\n)*?.*)kind: (?:adopted|signed|published|in-force)\b/m,
    '$1kind: stay-lifted',
  ),
  line('a field misspelt', /^topics:/m, 'topic:'),
  line('a field that is gone', /^verification:.*\n/m, ''),
  line('a name of its own', /^title:/m, 'slug: x\ntitle:'),
  line('a colon without quotes', /^title:.*$/m, 'title: Law: a title', isMarkdown),
  line('an anchor', /^title: /m, 'title: &a ', isMarkdown),
  line('a tie to itself', /^sources:/m, 'relations:\n  - { type: part-of, target: "laws:none" }\nsources:'),
  line('a fact in a translation', /^title:/m, 'start: 2019\ntitle:', isTwin),
  line('words not translated', /^summary:.*\n/m, '', isTwin),
  {
    ...line('a place beyond the map', /(\[\s*)-?\d+(?:\.\d+)?(\s*,)/, '$1999$2', (file) => file.endsWith('.geo.json')),
    aims: 'geometry',
  },
  { name: 'no last line break', suits: isMarkdown, spoil: (source) => source.trimEnd() },
  { name: 'no opening line', suits: isMarkdown, spoil: (source) => source.replace(/^---\n/, '') },
  body('a script', isMarkdown, '<script>alert(1)</script>'),
  body('a hostile link', isMarkdown, '[x](&#106;avascript:alert(1))'),
  body('a source that nobody listed', isMarkdown, 'More.[^nobody]'),
  body('a picture', isMarkdown, '![x](https://www.example.org/x.png)'),
  body('a link to nowhere', isMarkdown, '[x](laws:none)'),
  body('an import', isTopic, 'import x from "node:fs"'),
  body('an expression', isTopic, '{process.exit(0)}'),
  body('a private number', isMarkdown, 'Call +62 812 3456 7890.'),
];
