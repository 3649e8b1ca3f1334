/** What a correction is about: the page and, where one is meant, the field with the value that stands there now. */
export interface CorrectionSubject {
  title: string;
  /** Address of the page as readers see it. */
  page: string;
  field?: string | undefined;
  value?: string | undefined;
}

/** The words around a correction, in the reader's language. */
export interface CorrectionWords {
  subject: (title: string) => string;
  page: string;
  field: string;
  now: string;
  instead: string;
  source: string;
}

/** Address of the form of the repository's host in which a file is edited: `path` is relative to the repository. */
export function editAddress(repository: string, path: string): string {
  return `${repository}/edit/main/${path}`;
}

/** Address of a file's history at the repository's host. */
export function historyAddress(repository: string, path: string): string {
  return `${repository}/commits/main/${path}`;
}

/** Address of a new, filled-in correction at the repository's host. */
export function correctionAddress(repository: string, subject: CorrectionSubject, words: CorrectionWords): string {
  const lines = [
    `${words.page}: ${subject.page}`,
    ...(subject.field ? [`${words.field}: ${subject.field}`] : []),
    ...(subject.value ? [`${words.now}: ${subject.value}`] : []),
    `${words.instead}: `,
    `${words.source}: `,
  ];
  const query = new URLSearchParams({ title: words.subject(subject.title), body: lines.join('\n') });
  return `${repository}/issues/new?${query}`;
}
