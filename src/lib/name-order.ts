/** Names of a disputed place by their forms, so that no party comes first by choice; `compare` sorts words as a reader of the language does. */
export const inOrderOfForm = <N extends { form: string }>(
  names: readonly N[],
  compare: (a: string, b: string) => number,
): N[] => names.toSorted((a, b) => compare(a.form, b.form));
