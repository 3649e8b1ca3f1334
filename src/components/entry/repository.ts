import type { AtlasEntry } from '../../entries.ts';
import { useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { entryPath } from '../../lib/addresses.ts';
import { publication } from '../../lib/publication.ts';
import { correctionAddress, editAddress, historyAddress } from '../../lib/repository.ts';
import { href } from '../address.ts';

const { repository } = publication;

/** Path of the file whose words a reader of this language sees. */
const fileOf = (lang: Lang, { collection, slug, words }: AtlasEntry): string =>
  lang === 'id' && words !== 'missing'
    ? `src/content/translations/id/${collection}/${slug}.md`
    : `src/content/${collection}/${slug}.md`;

/** Address at which this entry’s words are edited. */
export const editOf = (lang: Lang, entry: AtlasEntry): string => editAddress(repository, fileOf(lang, entry));

/** Address of all versions of this entry’s facts. */
export const historyOf = (entry: AtlasEntry): string => historyAddress(repository, fileOf('en', entry));

/** The address of an entry as readers quote it. */
export const permalinkOf = (lang: Lang, entry: AtlasEntry): string =>
  new URL(href(lang, entryPath(entry.collection, entry.slug)), publication.home).href;

/** Address of a correction of this entry with the field and its present value filled in. */
export const correctionOf = (lang: Lang, entry: AtlasEntry, field?: string, value?: string): string =>
  correctionAddress(
    repository,
    { title: entry.data.title, page: permalinkOf(lang, entry), field, value },
    useWords(lang).entry.correction,
  );
