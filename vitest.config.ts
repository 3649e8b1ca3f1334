import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Some run a command over all entries, which grow, on machines that others use too.
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'house',
          include: ['tests/*.test.ts'],
          exclude: ['tests/site.test.ts'],
          testTimeout: 60_000,
        },
      },
      // The second build of the site takes minutes on a slow machine.
      { test: { name: 'site', include: ['tests/site.test.ts'], testTimeout: 900_000, hookTimeout: 300_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser at a time: two cores are common, and timing is not what these tests measure.
          fileParallelism: false,
        },
      },
    ],
  },
});
