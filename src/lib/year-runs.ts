const runPattern = /^(\d{4})-(\d{4})$/;
// No entry reaches over more years than there are dated sources for maps and laws; a longer run is a slip or an attack.
const longestRun = 1000;

/** The first and last year of a run as an address writes it, `2010-2020`; nothing for anything else. */
export function endsOfRun(written: string): readonly [first: number, last: number] | undefined {
  const [, first, last] = runPattern.exec(written) ?? [];
  const ends = [Number(first), Number(last)] as const;
  return ends[0] <= ends[1] && ends[1] - ends[0] < longestRun ? ends : undefined;
}

/** The years of a run such as `2010-2020`; any other term stands for itself alone. */
export function yearsOfRun(written: string): string[] {
  const ends = endsOfRun(written);
  if (!ends) return [written];
  return Array.from({ length: ends[1] - ends[0] + 1 }, (_, place) => String(ends[0] + place));
}

const isYear = (term: string | undefined): term is string => term !== undefined && /^\d{4}$/.test(term);

/** Terms in order, three and more years in a row as one run, so that an address stays short: `2001`, `2010-2020`. */
export function writtenTerms(terms: Iterable<string>): string[] {
  const sorted = [...terms].sort();
  const written: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    let end = at;
    while (isYear(sorted[end]) && isYear(sorted[end + 1]) && Number(sorted[end + 1]) === Number(sorted[end]) + 1) end++;
    if (end - at < 2) written.push(sorted[at] ?? '');
    else {
      written.push(`${sorted[at]}-${sorted[end]}`);
      at = end;
    }
  }
  return written;
}
