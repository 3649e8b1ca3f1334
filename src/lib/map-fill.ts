// What is no state is drawn by a pattern and never by a colour; a picture that holds these names has the patterns.
const patterns: Readonly<Record<string, string>> = {
  'none-found': 'map-none-found',
  silent: 'map-silent',
  unknown: 'map-none-found',
  uncertain: 'map-uncertain',
};

/** Attributes by which land shows its state: a name that the styles colour, or a pattern; none where nobody looked. */
export function fillAttributes(term: string): Record<string, string> {
  const pattern = patterns[term];
  if (pattern) return { fill: `url(#${pattern})` };
  return term === 'not-researched' ? {} : { 'data-fill': term };
}
