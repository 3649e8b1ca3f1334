/** The orders in which a list can stand; the first one is the order of its page. */
export const sortOrders = ['newest', 'oldest', 'title', 'country'] as const;
/** An order of a list. */
export type SortOrder = (typeof sortOrders)[number];

/** What the order of a row depends on; `place` counts from the newest one, undated ones last. */
export interface SortKeys {
  place: number;
  isDated: boolean;
  title: string;
  country: string;
}

/** Compares two rows for an order; `compare` sorts words as a reader of the language does. */
export function rowOrder(
  order: SortOrder,
  compare: (a: string, b: string) => number,
): (a: SortKeys, b: SortKeys) => number {
  switch (order) {
    case 'newest':
      return (a, b) => a.place - b.place;
    case 'oldest':
      return (a, b) => Number(b.isDated) - Number(a.isDated) || b.place - a.place;
    case 'title':
      return (a, b) => compare(a.title, b.title) || a.place - b.place;
    case 'country':
      return (a, b) => compare(a.country, b.country) || a.place - b.place;
  }
}
