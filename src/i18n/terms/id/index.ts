export { common } from './common.ts';
export { diplomacy } from './diplomacy.ts';
export { incidents } from './incidents.ts';
export { laws } from './laws.ts';
export { maps } from './maps.ts';
