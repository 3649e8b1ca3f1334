/** Turns places on a line of `width` units into shares of it for SVG, in hundredths of a per cent, so that a picture keeps its text’s size in any column. */
export const sharesOf =
  (width: number) =>
  (x: number): string =>
    `${Math.round((x / width) * 10_000) / 100}%`;
