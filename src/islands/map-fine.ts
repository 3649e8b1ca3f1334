import { svg } from './svg.ts';

interface FineFile {
  countries: Readonly<Record<string, string>>;
  [part: string]: unknown;
}

/** Fetches the finer land and puts it in the place of the land of the world, in its own units; countries that had been too small are added, and link to what `hrefOf` gives. */
export async function drawFine(ground: SVGElement, address: string, hrefOf: (code: string) => string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { countries, ...parts } = (await answer.json()) as FineFile;
  for (const [code, d] of Object.entries(countries)) {
    const known = ground.querySelector(`[data-code="${code}"] .land`);
    if (known) known.setAttribute('d', d);
    else
      ground
        .querySelector('[data-partly]')
        ?.before(
          svg(
            'a',
            { class: 'country', 'data-code': code, href: hrefOf(code), tabindex: -1 },
            svg('title', {}),
            svg('path', { class: 'land', id: `land-${code.toLowerCase()}`, d }),
          ),
        );
  }
  for (const [name, d] of Object.entries(parts))
    ground.querySelector(`[data-part="${name}"]`)?.setAttribute('d', String(d));
}
