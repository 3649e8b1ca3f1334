import { expect, test } from 'vitest';
import { contentSecurityPolicy, layerOrder } from '../../src/lib/csp.ts';
import { publication } from '../../src/lib/publication.ts';
import type { BuiltSite } from './built-site.ts';
import { factsOf } from './page-facts.ts';
import { faultsOf } from './site-rules.ts';

const page = (lang: string, body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><style>${layerOrder}</style><title>t</title>
   <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">${head}</head><body><h1>t</h1>${body}</body></html>`;

const siteOf = (pages: Record<string, string>, texts: Record<string, string> = {}): BuiltSite => ({
  home: `${publication.home}/`,
  pages: new Map(Object.entries(pages).map(([address, html]) => [address, factsOf(address, html)])),
  files: new Set([...Object.keys(texts), '/favicon.svg']),
  texts: new Map(Object.entries(texts)),
});

const told = (pages: Record<string, string>, texts: Record<string, string> = {}): string[] =>
  faultsOf(siteOf(pages, texts)).map(({ page: where, rule, text }) => `${where} ${rule}: ${text}`);

test('a sound site has no fault', () => {
  const pages = {
    '/': page('en', `<a href="/laws/#a">a</a><a href="https://example.org/">b</a><a href="#c">c</a><i id="c"></i>`),
    '/laws/': page('en', `<a href="../">home</a><a href="${publication.home}/">home</a><i id="a" lang="zh-Hant"></i>`),
    '/id/': page('id', '<a href="/favicon.svg">x</a><img src="data:image/png;base64,AA==" alt="">'),
  };
  expect(told(pages, { '/a.css': 'a { background: url("/favicon.svg") }' })).toEqual([]);
});

test.each([
  ['<a href="/nowhere/">x</a>', 'links: “/nowhere/” leads to no page of the site'],
  ['<a href="/laws">x</a>', 'links: “/laws” lacks its closing slash'],
  ['<a href="/laws/#no">x</a>', 'links: “/laws/#no” names a place that /laws/ does not have'],
  ['<a href="/old/">x</a>', 'links: “/old/” is a former address; link to the present one'],
  ['<a href="javascript:alert(1)">x</a>', 'links: “javascript:alert(1)” is neither a web nor a mail address'],
  ['<a href="http://[">x</a>', 'links: “http://[” is no address'],
  ['<i id="a"></i><i id="a"></i>', 'ids: the id “a” stands more than once'],
  ['<i aria-labelledby="b"></i>', 'ids: an element refers to the id “b”, which is not there'],
  ['<i lang="in_ID"></i>', 'languages: “in_ID” is no language'],
  ['<h1>second</h1>', 'headings: it has 2 h1 instead of one'],
  ['<img src="//example.org/a.png">', 'requests: <img> asks another place for “//example.org/a.png”'],
  ['<script src="/a.js"></script>', 'requests: <script> asks for “/a.js”, which is not in the site'],
  ['<form action="https://example.org/">', 'requests: <form> sends to “https://example.org/”'],
  ['<style>a{}</style>', 'inline: <style> “a{}” would be refused by the content security policy'],
])('a fault is told: %s', (body, text) => {
  const old =
    '<html lang="en"><title>t</title><meta http-equiv="refresh" content="0;url=/laws/"><a href="/laws/">t</a>';
  const pages = { '/': page('en', body), '/laws/': page('en', ''), '/old/': old };
  expect(told(pages)).toEqual([`/ ${text}`]);
});

test('the language of a page is that of its address', () => {
  expect(told({ '/id/laws/': page('en', '') })).toEqual([
    '/id/laws/ languages: its language is “en” and should be “id”',
  ]);
});

test('a page without the policy is told', () => {
  expect(told({ '/': '<html lang="en"><title>t</title><h1>t</h1>' })).toEqual(['/ policy: its policy is “”']);
});

test('a page of another edition than the home page’s, or of none, is told', () => {
  const of = (day: string): string => page('en', `<footer data-edition="${day}"></footer>`);
  const pages = { '/': of('2026-11-28'), '/a/': of('2026-11-28'), '/b/': of('2026-11-21'), '/c/': page('en', '') };
  expect(told(pages)).toEqual([
    '/b/ edition: its edition is “2026-11-21” and should be “2026-11-28”',
    '/c/ edition: its edition is “” and should be “2026-11-28”',
  ]);
});

test('twins name each other', () => {
  const link = (lang: string, path: string): string =>
    `<link rel="alternate" hreflang="${lang}" href="${publication.home}${path}">`;
  const both = link('en', '/a/') + link('id', '/id/a/');
  expect(told({ '/a/': page('en', '', both), '/id/a/': page('id', '', both) })).toEqual([]);
  expect(told({ '/a/': page('en', '', both), '/id/a/': page('id', '') })).toEqual([
    `/a/ twins: its id twin “${publication.home}/id/a/” does not name it`,
  ]);
  expect(told({ '/a/': page('en', '', both) })).toEqual([
    `/a/ twins: its id twin “${publication.home}/id/a/” is not there`,
  ]);
});

test('a canonical address is the page’s own', () => {
  const head = `<link rel="canonical" href="${publication.home}/b/">`;
  expect(told({ '/a/': page('en', '', head) })).toEqual([
    `/a/ twins: its canonical address is “${publication.home}/b/” and should be “${publication.home}/a/”`,
  ]);
});

test('style sheets and pictures load nothing from elsewhere', () => {
  expect(
    told(
      {},
      {
        '/a.css': '@import "https://example.org/b.css";',
        '/b.svg': '<svg><image href="https://example.org/c"/><script/></svg>',
      },
    ),
  ).toEqual([
    '/a.css requests: <style> asks another place for “https://example.org/b.css”',
    '/b.svg requests: <image> asks another place for “https://example.org/c”',
    '/b.svg requests: it holds a script',
  ]);
});
