import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import type { MapFile } from '../../src/lib/map-file.ts';
import { openBrowser } from '../lib/browser.ts';
import { siteFolder } from '../lib/site-folder.ts';
import { listen, staticServer } from '../lib/static-server.ts';
import { syntheticMap } from './synthetic-map.ts';

const count = 2000;
// What a hand may feel: moving and enlarging keep sixty frames a second with room to spare. A step in time draws all marks
// anew and may take two frames.
const limits = { median: 8, most: 24 };
const timeLimits = { median: 33, most: 66 };

// What one frame costs the page: from the beginning of its callback until it is styled, laid out and painted.
const pageFrames = `
  globalThis.frames = async (count, act) => {
    const times = [];
    for (let at = 0; at < count; at++) {
      await new Promise((resolve) =>
        requestAnimationFrame(() => {
          const start = performance.now();
          act(at);
          const { port1, port2 } = new MessageChannel();
          // A message that is posted in a frame arrives when the frame is painted.
          port1.onmessage = () => resolve(times.push(performance.now() - start));
          port2.postMessage(0);
        }),
      );
    }
    return times;
  };
  globalThis.world = document.querySelector('[data-world]');
  globalThis.at = (x, y) => ({ clientX: x, clientY: y, bubbles: true, cancelable: true, view: window });
  globalThis.middle = () => {
    const box = world.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  };
`;

const scenes: Readonly<Record<string, string>> = {
  'zoom by wheel': `(async () => {
    const [x, y] = middle();
    return frames(240, (step) =>
      world.dispatchEvent(new WheelEvent('wheel', { ...at(x, y), ctrlKey: true, deltaY: step % 120 < 60 ? -3 : 3 })));
  })()`,
  'pan at sixfold': `(async () => {
    const [x, y] = middle();
    world.dispatchEvent(new MouseEvent('mousedown', { ...at(x, y), button: 0 }));
    const times = await frames(240, (step) =>
      window.dispatchEvent(new MouseEvent('mousemove', at(x + 220 * Math.sin(step / 20), y + 90 * Math.cos(step / 13)))));
    window.dispatchEvent(new MouseEvent('mouseup', at(x, y)));
    return times;
  })()`,
  'move in time': `(async () => {
    const slider = document.querySelector('[data-slider]');
    return frames(240, (step) => {
      slider.value = String(4 + (step % 28));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
  })()`,
};

/** Milliseconds of the processor that the page has used so far: on a machine that others use too, these are what counts. */
async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function report(name: string, times: readonly number[], processorMs: number): boolean {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const [median, most] = [at(0.5), at(0.95)];
  const { median: mostMedian, most: mostOfAll } = name === 'move in time' ? timeLimits : limits;
  const isGood = median < mostMedian && most < mostOfAll;
  process.stdout.write(
    `${name.padEnd(16)} median ${median.toFixed(1).padStart(5)} ms, 95th percentile ${most.toFixed(1).padStart(5)} ms, longest ${at(1).toFixed(1).padStart(5)} ms; processor ${(processorMs / times.length).toFixed(1).padStart(5)} ms a frame${isGood ? '' : '  over the limit'}\n`,
  );
  return isGood;
}

async function openMap(page: Page, origin: string, query: string): Promise<void> {
  const file = JSON.parse(readFileSync(join(siteFolder, 'map/entries-en.json'), 'utf8')) as MapFile;
  await page.route('**/map/entries-en.json', (route) => route.fulfill({ json: syntheticMap(file, count) }));
  await page.goto(`${origin}/map/${query}`);
  await page.locator('[data-narrow]:not([hidden])').waitFor();
  // The finer land comes after the first zoom, and the table when the hand rests.
  await page.waitForTimeout(1500);
  await page.evaluate(pageFrames);
}

const server = staticServer(siteFolder);
const origin = `http://127.0.0.1:${await listen(server, 0)}`;
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const results: boolean[] = [];
for (const [name, scene] of Object.entries(scenes)) {
  await openMap(page, origin, name.startsWith('pan') ? '?frame=520,150,6' : '');
  const before = await taskMs(session);
  const times = await page.evaluate<number[]>(scene);
  results.push(report(name, times, (await taskMs(session)) - before));
}
await openMap(page, origin, '');
process.stdout.write(
  `HTML with ${count} events as the browser holds it: ${(gzipSync(await page.content()).length / 1000).toFixed(1)} kB compressed\n`,
);
const [load = 0] = loadavg();
process.stdout.write(
  `${cpus().length} processors, load ${load.toFixed(1)}; above their number, times are those of waiting.\n`,
);
await browser.close();
server.close();
process.exitCode = results.every(Boolean) ? 0 : 1;
