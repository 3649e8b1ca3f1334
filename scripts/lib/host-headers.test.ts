import { expect, test } from 'vitest';
import { headerRules, headersOf } from './host-headers.ts';

const rules = headerRules(
  '# all\n/*\n  X-One: 1\n  Cache-Control: no-cache\n\n/_astro/*\n  Cache-Control: max-age=9\n/a\n  X-A: a: b\n',
);

test('a pattern with a star covers everything below it', () => {
  expect(headersOf(rules, '/laws/')).toEqual({ 'X-One': '1', 'Cache-Control': 'no-cache' });
});

test('a later rule wins', () => {
  expect(headersOf(rules, '/_astro/x.css')).toEqual({ 'X-One': '1', 'Cache-Control': 'max-age=9' });
});

test('a pattern without a star is one path, and a value may hold a colon', () => {
  expect(headersOf(rules, '/a')).toMatchObject({ 'X-A': 'a: b' });
  expect(headersOf(rules, '/a/')).not.toHaveProperty('X-A');
});

test('a line that is neither path nor header is refused with its place', () => {
  expect(() => headerRules('/*\nX-One: 1\n')).toThrow('_headers:2');
  expect(() => headerRules('  X-One: 1\n')).toThrow('_headers:1');
});
