// The whole of the HTML that a body may hold: language and direction of a foreign word, and abbreviations.
const allowed = [
  /^<span lang="[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"(?: dir="(?:ltr|rtl|auto)")?>$/,
  /^<span dir="(?:ltr|rtl|auto)"(?: lang="[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")?>$/,
  /^<\/span>$/,
  /^<abbr title="[^"<>&]{1,200}">$/,
  /^<\/abbr>$/,
];

/** Whether one tag of raw HTML may stand in a body. */
export const isAllowedInlineHtml = (tag: string): boolean => allowed.some((pattern) => pattern.test(tag.trim()));
