import { resolve } from 'node:path';

/** Root of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Folder of the built site: `DIST_DIR` of the environment, else `dist` in the project. */
export const siteFolder = resolve(projectRoot, process.env['DIST_DIR'] ?? 'dist');
