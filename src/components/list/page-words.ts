import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';

/** The title of a page of a list; the first one bears that of the list. */
export const pageTitle = (lang: Lang, title: string, page: number): string =>
  page === 1 ? title : `${title}, ${useWords(lang).lists.page(page)}`;
