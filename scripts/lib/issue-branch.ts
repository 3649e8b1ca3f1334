import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** The branch of a union that fits a value: the one that complains only inside it, else the one of the value’s own type. */
export function fittingBranch(branches: readonly Issue[][], value: unknown): Issue[] | undefined {
  const inside = branches.filter((issues) => issues.every(({ path }) => path.length > 0));
  if (inside.length > 0) return inside.reduce((best, issues) => (issues.length < best.length ? issues : best));
  return (
    branches.find((issues) =>
      issues.some(
        (issue) =>
          issue.path.length > 0 ||
          issue.code === 'unrecognized_keys' ||
          (issue.code !== 'invalid_type' && issue.code !== 'invalid_value'),
      ),
    ) ??
    branches.find(
      (issues) =>
        typeof value === 'string' && issues.some((issue) => issue.code === 'invalid_value' && issue.values.length > 2),
    )
  );
}
