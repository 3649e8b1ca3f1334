/** Something that lasts or happens, with the doubt about its ends; all times are milliseconds since 1970. */
export interface Span {
  /** First and last moment at which it may have begun. */
  start: readonly [earliestMs: number, latestMs: number];
  /** First and last moment at which it may have ended; absent for a moment without length. */
  end?: readonly [earliestMs: number, latestMs: number] | undefined;
  /** It goes on beyond the last day that is known. */
  isOpen?: boolean | undefined;
}

/** The moments between which a span may lie at most. */
export const extentOf = ({ start, end }: Span): [number, number] => [
  start[0],
  Math.max(start[1], end?.[1] ?? start[1]),
];

/** The shortest stretch of time that holds all spans, with a margin as a share of its length; at least one hour long. */
export function domainOf(spans: readonly Span[], margin = 0.03): [number, number] {
  const extents = spans.map(extentOf);
  const first = Math.min(...extents.map(([from]) => from));
  const last = Math.max(...extents.map(([, to]) => to));
  const pad = Math.max((last - first) * margin, 1_800_000);
  return [first - pad, last + pad];
}
