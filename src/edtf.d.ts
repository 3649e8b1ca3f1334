// Removable once the package ships types: https://github.com/inukshuk/edtf.js/issues
declare module 'edtf' {
  /** Parses EDTF; throws on what the grammar refuses. `min` and `max` are milliseconds since 1970, both inclusive. */
  export default function edtf(text: string): { min: number; max: number };
}
