/** Entries on one page of a list: more rows would make a page without end. */
export const entriesPerPage = 400;

/** Dated facts on one page of a period. */
export const factsPerPage = 500;

/** Cuts a list into pages; an empty list has one empty page. */
export function pagesOf<T>(rows: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({ length: count }, (_, page) => rows.slice(page * size, (page + 1) * size));
}

/** Numbers of the pages after the first one of a list that has so many rows. */
export const furtherPages = (rows: number, size: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil(rows / size) - 1) }, (_, place) => place + 2);
