import * as addresses from '../lib/addresses.ts';
import type { Lang } from '../i18n/index.ts';

/** Address of a page in one language, under the place where this build is mounted. */
export function href(lang: Lang, path: string): string {
  return addresses.href(lang, path, import.meta.env.BASE_URL);
}

/** Address of a file that has no language, under the place where this build is mounted. */
export function fileAddress(path: string): string {
  return addresses.fileAddress(path, import.meta.env.BASE_URL);
}
