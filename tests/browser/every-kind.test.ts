import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { samplePages } from '../lib/kinds.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

describe.each(samplePages(corpus))('$name in $lang ($address)', ({ address }) => {
  test('has no barrier that axe can find, and no fault, in light and dark', async () => {
    const { page, faults, close } = await site.visit(address, { colorScheme: 'light' });
    const barriers = async (...rules: string[]): Promise<string[]> => {
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      if (rules.length > 0) axe.withRules(rules);
      const { violations } = await axe.analyze();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    };
    const light = await barriers();
    // The dark page is the same markup in other colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await barriers('color-contrast');
    await close();
    expect({ light, dark, faults }).toEqual({ light: [], dark: [], faults: [] });
  });

  test('fits a screen 320 pixels wide', async () => {
    const { page, close } = await site.visit(address, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(() => {
      // What a reader can scroll to counts, not what layout says of widths.
      window.scrollTo({ left: 1000, behavior: 'instant' });
      const { clientWidth } = document.documentElement;
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 0 && right + window.scrollX > clientWidth + 1;
      });
      const words = (element: Element): string => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`;
      return { pixels: window.scrollX, wide: window.scrollX > 0 ? wide.slice(0, 5).map(words) : [] };
    });
    await close();
    expect(overflow).toEqual({ pixels: 0, wide: [] });
  });
});
