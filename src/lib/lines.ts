/** A place in a text; both count from 1, columns in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}

/** Answers, for any offset of this text, on which line and column it lies. */
export function pointsOf(text: string): (offset: number) => Point {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
