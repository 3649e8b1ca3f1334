/** The step that a key asks for by a table of keys; those with a modifier belong to the browser. */
export const stepOfKey = (
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  steps: Readonly<Record<string, string>>,
): string | undefined => (altKey || ctrlKey || metaKey ? undefined : steps[key]);
