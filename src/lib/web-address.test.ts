import { expect, test } from 'vitest';
import { addressFault } from './web-address.ts';

test.each([
  'https://www.kompas.com/a/b?x=1&y=%20z#part',
  'http://bcn.cl/4tgk',
  'https://web.archive.org/web/20190821000000/https://example.org/',
  'https://президент.рф/',
  'https://архив.example.org/',
  'https://例え.jp/',
  'https://uk.wikipedia.org/wiki/Крим',
])('%s is good', (address) => {
  expect(addressFault(address)).toBeUndefined();
});

test.each([
  ['javascript:alert(1)', 'address-scheme'],
  ['JavaScript:alert(1)', 'address-scheme'],
  ['java\tscript:alert(1)', 'address-character'],
  ['vbscript:msgbox(1)', 'address-scheme'],
  ['data:text/html,x', 'address-scheme'],
  ['blob:https://example.org/1', 'address-scheme'],
  ['mailto:a@example.org', 'address-mail'],
  ['//evil.example/x', 'address-relative'],
  ['./file.pdf', 'address-relative'],
  ['www.example.org', 'address-relative'],
  ['https:example', 'address-host'],
  ['https:///x', 'address-host'],
  ['https://intranet/x', 'address-host'],
  ['https://printer.local/', 'address-host'],
  ['https://203.0.113.7/a', 'address-number'],
  ['https://0x7f000001/', 'address-number'],
  ['http://192.168.1.1/a', 'address-number'],
  ['https://[::1]/', 'address-number'],
  ['https://user:word@example.org/', 'address-credentials'],
  ['https://www.ооni.org/', 'address-letters'],
  ['https://exa mple.org/', 'address-space'],
  ['https://example.org/a\nb', 'address-character'],
  ['https://example.org/%00', 'address-character'],
  ['https://example.org/\u202egpj.exe', 'address-character'],
  ['https://example.org/?q="><script>', 'address-markup'],
  ['https://bit.ly/abc', 'address-shortener'],
  ['https://drive.google.com/file/d/1', 'address-private'],
])('%s is refused as %s', (address, code) => {
  expect(addressFault(address)?.code).toBe(code);
});
