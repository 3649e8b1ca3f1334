import { iso31662 } from 'iso-3166';

let names: ReadonlyMap<string, string> | undefined;

/** Name of a first-level unit of a country after ISO 3166-2, the same in all languages; the code itself where there is none. */
export function subdivisionName(code: string): string {
  names ??= new Map(iso31662.map(({ code: own, name }) => [own, name]));
  return names.get(code) ?? code;
}
