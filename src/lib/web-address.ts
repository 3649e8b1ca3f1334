import { codePoint } from './characters.ts';
import { isDeceptiveLabel } from './look-alikes.ts';

/** What is wrong with a web address, as a code of `i18n/messages`; `parameters` fill the sentence. */
export interface AddressFault {
  code:
    | 'address-character'
    | 'address-space'
    | 'address-markup'
    | 'address-relative'
    | 'address-mail'
    | 'address-scheme'
    | 'address-host'
    | 'address-credentials'
    | 'address-number'
    | 'address-letters'
    | 'address-shortener'
    | 'address-private';
  parameters: Record<string, string>;
}

// Controls, invisible and direction-changing characters: the address shown would not be the address opened.
const hidden = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const shorteners = ['bit.ly', 'buff.ly', 'goo.gl', 'is.gd', 'ow.ly', 's.id', 't.co', 't.ly', 'tinyurl.com'];
const shares = ['drive.google.com', 'docs.google.com', 'onedrive.live.com', '1drv.ms', 'dropbox.com'];
// RFC 6761, RFC 6762, RFC 8375 and RFC 9476: names that no public server answers to.
const privateEnds = ['localhost', 'local', 'internal', 'home.arpa', 'test', 'invalid', 'alt'];

const isUnder = (host: string, name: string): boolean => host === name || host.endsWith(`.${name}`);

function faultOfHost(url: URL, typed: string): AddressFault | undefined {
  const host = url.hostname.replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(host)) return { code: 'address-number', parameters: { host } };
  if (!host.includes('.') || privateEnds.some((name) => isUnder(host, name)))
    return { code: 'address-host', parameters: { host } };
  const labels = typed.slice(0, typed.search(/[/?#:]|$/)).split('.');
  // One label with letters of two scripts imitates another name; an honest one is of one script and not all look-alikes.
  if (labels.some(isDeceptiveLabel)) {
    return { code: 'address-letters', parameters: { host } };
  }
  if (shorteners.some((name) => host === name)) return { code: 'address-shortener', parameters: { host } };
  if (shares.some((name) => isUnder(host, name))) return { code: 'address-private', parameters: { host } };
  return undefined;
}

/** Says why an address cannot be given to a reader, or nothing when it is an absolute public https or http address. */
export function addressFault(address: string): AddressFault | undefined {
  const character = hidden.exec(address)?.[0];
  if (character !== undefined) return { code: 'address-character', parameters: { character: codePoint(character) } };
  if (/%(?:0\d|1[\da-f]|7f)/i.test(address))
    return { code: 'address-character', parameters: { character: /%(?:[01].|7f)/i.exec(address)?.[0] ?? '' } };
  if (/\s/.test(address)) return { code: 'address-space', parameters: {} };
  const markup = /[<>"\\]/.exec(address)?.[0];
  if (markup !== undefined) return { code: 'address-markup', parameters: { character: markup } };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return { code: 'address-relative', parameters: { address } };
  if (scheme === 'mailto') return { code: 'address-mail', parameters: {} };
  if (scheme !== 'https' && scheme !== 'http') return { code: 'address-scheme', parameters: { scheme } };
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address))
    return { code: 'address-host', parameters: { host: '' } };
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return { code: 'address-credentials', parameters: {} };
  return faultOfHost(url, address.replace(/^https?:\/\//i, ''));
}
