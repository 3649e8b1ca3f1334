import type { Lang } from '../i18n/index.ts';

/** The language of the page. */
export const pageLang = (): Lang => (document.documentElement.lang === 'id' ? 'id' : 'en');
