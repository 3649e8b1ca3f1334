import type { Spot } from './spot.ts';

/** Groups spots in their order: one that lies within `reach` of the first of a group, in the units of both, joins it, else it begins one. */
export function nearGroups<T extends { spot: Spot }>(items: readonly T[], reach: number): (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  for (const item of items) {
    const near = groups.find(([{ spot }]) => Math.hypot(spot[0] - item.spot[0], spot[1] - item.spot[1]) < reach);
    if (near) near.push(item);
    else groups.push([item]);
  }
  return groups;
}
