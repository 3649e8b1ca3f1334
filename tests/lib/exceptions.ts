type Exceptions = Readonly<Record<string, string>>;

/** Files that may break a rule of the house, each with the reason and what would end it; one that is not needed fails the test. */
export const exceptions: Readonly<Record<'imports' | 'sizes' | 'sentences' | 'forced', Exceptions>> = {
  imports: {},
  sizes: {},
  sentences: {},
  forced: {},
};
