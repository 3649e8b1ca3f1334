/** Colours of a map that stands alone as a picture; the tokens of the same names in hexadecimal (src/styles/tokens.css). */
export interface Palette {
  sea: string;
  land: string;
  'land-focus': string;
  border: string;
  hatch: string;
  ink: string;
}

/** By day, in print, and where a picture cannot know. */
export const lightPalette: Palette = {
  sea: '#f1f7fa',
  land: '#e2e0d7',
  'land-focus': '#bdbde4',
  border: '#8e929a',
  hatch: '#49615b',
  ink: '#1a1e25',
};

/** Where the reader prefers dark. */
export const darkPalette: Palette = {
  sea: '#191f26',
  land: '#32373e',
  'land-focus': '#54527e',
  border: '#6c727a',
  hatch: '#97bab1',
  ink: '#e2dfda',
};
