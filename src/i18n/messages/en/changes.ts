/** Messages about what a pull request changes, and about the validator itself, in English. */
export const changes = {
  'change-outside': ({ file }: { file: string }) =>
    `A pull request of content may not change “${file}”: only entries, translations and geometries under src/content. Put it into a pull request of its own, or ask an owner.`,
  'change-attributes': () =>
    'A change of .gitattributes can hide differences from reviewers. Take it out of the pull request, or ask an owner.',
  'change-expression': () =>
    'An expression “${{ … }}” stands inside a command, so a title could run as one (zizmor: template-injection). Pass it through “env:”.',
  'change-gone': ({ slug }: { slug: string }) =>
    `The published entry “${slug}” would disappear and its address would break. Keep it with “verification: retracted”, or name “${slug}” under “aliases” of the entry that takes its place.`,
  'check-broke': ({ check, reason }: { check: string; reason: string }) =>
    `The check “${check}” broke down here (${reason}); the others went on. Report it, and look for something unusual in this file.`,
} as const;
