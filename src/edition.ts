/** The released edition: its number and the day on which it was closed. Set at a release, never computed. */
export const edition = { number: '0.1', date: '2026-11-21' } as const;

/** The one day that stands for today: the later of the edition’s date and the newest change in the corpus. */
export function today(changeDates: Iterable<string>): string {
  let latest: string = edition.date;
  for (const date of changeDates) if (date > latest) latest = date;
  return latest;
}
