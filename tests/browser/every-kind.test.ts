import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { samplePages } from '../lib/kinds.ts';
import { corpus, useSite } from './site.ts';

const site = useSite();

describe.each(samplePages(corpus))('$name in $lang ($address)', ({ address }) => {
  test.each(['light', 'dark'] as const)(
    'has no barrier that axe can find, and no fault, in %s',
    async (colorScheme) => {
      const { page, faults, close } = await site.visit(address, { colorScheme });
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      // The dark page is the same markup in other colours.
      if (colorScheme === 'dark') axe.withRules('color-contrast');
      const { violations } = await axe.analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
      await close();
      expect(found).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

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
