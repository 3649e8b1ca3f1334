/** A list that shows a page of its things at a time, and the next one at a press. */
export interface PagedList<T> {
  show(things: readonly T[]): void;
}

/** Takes hold of a list and of its button for more; `rowOf` makes the row of a thing, and `more` the words for as many as come next. */
export function openPagedList<T>(
  list: Element,
  button: HTMLElement,
  pageSize: number,
  rowOf: (thing: T) => Node | undefined,
  more: (count: number) => string,
): PagedList<T> {
  let left: readonly T[] = [];
  const append = (): void => {
    list.append(...left.slice(0, pageSize).flatMap((thing) => rowOf(thing) ?? []));
    left = left.slice(pageSize);
    button.hidden = left.length === 0;
    button.textContent = more(Math.min(pageSize, left.length));
  };
  button.addEventListener('click', () => {
    const last = list.lastElementChild;
    append();
    // The first new row, so that a reader without a mouse goes on where the list was cut.
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  return {
    show(things) {
      list.replaceChildren();
      left = things;
      append();
    },
  };
}
